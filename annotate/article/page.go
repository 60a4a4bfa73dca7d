package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// pages gives the page what its place and its words show to be no story: words
// of a source that are printed large, boxes that speak to the reader, and what
// stands behind the end of the story. What shares words with the story stays.
func (p *placer) pages() {
	p.tie()
	for i := max(p.border, 1); i < len(p.lines); i++ {
		if i == p.body || p.lines[i].role != "" || p.placeLine(i) {
			continue
		}
		if p.pulled(i) || p.boxed(i) || p.promotes(i) {
			p.lines[i].role = Furniture
		}
	}
	p.strays()
	for i := p.body + 1; i < len(p.lines); i++ {
		if p.lines[i].siteLabel(p.Table) {
			p.teasers(i)
			break
		}
	}
	p.buttonsAgain()
	p.foot()
	last := p.lastTied()
	p.teasers(last + 1)
	p.behind(last)
}

// maxTeaser is how many words the sentence of a link has at most.
const maxTeaser = 45

// teasers gives the page the links below a label with a sentence on each, from line i
// on, where the story is surely over or the site names itself above the links. The
// sentence of the last link may end the paste.
func (p *placer) teasers(i int) {
	inside, told := false, 0
	for ; i < len(p.lines); i++ {
		l := &p.lines[i]
		switch {
		case l.isLinkLabel(p.Table):
			inside, told = true, 0
		case !inside || l.role == Furniture:
		case told > 0 && l.role == "" && !l.ends && l.words > 3:
			l.role = Furniture
		case p.teases(i) && (p.linksBelow(i) || told > 0 && i+1 == len(p.lines)):
			l.role = Furniture
			told++
		default:
			inside = false
		}
	}
}

// teases reports whether line i may be the sentence of the link above it: short, and with
// hardly a word of the story.
func (p *placer) teases(i int) bool {
	l := &p.lines[i]
	return l.role == "" && l.point && l.words <= maxTeaser && l.tied < 2 && p.is(i-1, Furniture)
}

// linksBelow reports whether a title stands right below line i.
func (p *placer) linksBelow(i int) bool {
	if i+1 >= len(p.lines) {
		return false
	}
	below := &p.lines[i+1]
	return below.role == "" && !below.ends && below.title(p.Table)
}

// tie counts for each line the words that it shares with the story above it.
func (p *placer) tie() {
	selves, asked := 0, 0
	for i := max(p.at, 0); i < len(p.lines); i++ {
		l := &p.lines[i]
		l.tied = shared(p.Table, l, &p.told)
		if i > p.body && l.role == "" {
			if l.point && l.addresses(p.Table) && pageWords(p.Table, l) == 0 {
				selves++
			}
			if l.words <= 20 && p.Is(l.tokens.Last-1, "?") && !l.quoted {
				asked++
			}
		}
		if p.tellsOf(i) {
			p.told.add(p.Table, l)
		}
	}
	p.personal = p.interview || selves > 1 || asked > 2
}

// tellsOf reports whether what line i says is what the story is about.
func (p *placer) tellsOf(i int) bool {
	switch l := &p.lines[i]; l.role {
	case Headline, Standfirst, ListItem:
		return true
	case "":
		return i >= p.body && (l.ends || l.words > 8) && !l.addresses(p.Table)
	}
	return false
}

// labelsLink reports whether a line below the headline is a link behind its label:
// "BREAKING: Two held over fire".
func (p *placer) labelsLink(l *line) bool {
	if l.ends || l.voice || l.words < 4 || !l.label(p.Table, 2) {
		return false
	}
	return p.IsIn(l.tokens.First, "breaking explainer explained analysis opinion photos pictures")
}

// pulled reports whether line i repeats words of the story as a page prints
// them large: all in marks, and word for word in a line near it.
func (p *placer) pulled(i int) bool {
	l := &p.lines[i]
	if !l.quoted || l.words < 5 || l.words > 40 {
		return false
	}
	if p.Kind(l.tokens.First) != text.Punct || p.Kind(l.tokens.Last-1) != text.Punct {
		return false
	}
	for k := max(p.body, i-8); k < len(p.lines) && k <= i+8; k++ {
		if o := &p.lines[k]; k != i && o.role == "" && o.words > l.words && p.within(l, o) {
			return true
		}
	}
	return false
}

// within reports whether the words of a line stand in another in their order,
// other words between them aside.
func (p *placer) within(l, other *line) bool {
	rest := p.Tokens[other.tokens.First:other.tokens.Last]
	for _, word := range p.Tokens[l.tokens.First:l.tokens.Last] {
		if word.Kind != text.Word {
			continue
		}
		k := 0
		for k < len(rest) && rest[k].Hash != word.Hash {
			k++
		}
		if k == len(rest) {
			return false
		}
		rest = rest[k+1:]
	}
	return true
}

// boxed reports whether line i goes on with what a mark of the page right above
// it tells the reader.
func (p *placer) boxed(i int) bool {
	l, above := &p.lines[i], &p.lines[i-1]
	if above.role != Furniture || above.quoted || l.tied > 2 || p.spoke(l) || p.dated(l) {
		return false
	}
	if above.words > 2 && above.urges(p.Table) && !l.states(p.Table) {
		return true
	}
	words := pageWords(p.Table, l)
	if l.tied > 1 {
		return false
	}
	if pageWords(p.Table, above) == 0 && !above.addresses(p.Table) {
		return words > 2 && l.addresses(p.Table)
	}
	if l.addresses(p.Table) {
		return words > 0 && words*18 >= l.words || !above.ends && l.tied == 0 && l.words <= 16
	}
	return words > 1 && !l.point
}

// spoke reports whether a line gives what somebody said.
func (p *placer) spoke(l *line) bool { return l.voice || l.quoted || l.reports(p.Table) }

// promotes reports whether line i is no sentence and speaks of the page: to the
// reader, beside its marks, or in most of its words.
func (p *placer) promotes(i int) bool {
	l := &p.lines[i]
	if l.ends || l.quoted || l.bullet || l.voice {
		return false
	}
	if l.tied > 1 || l.words > 12 {
		return false
	}
	switch words := pageWords(p.Table, l); {
	case words > 0 && l.addresses(p.Table): // "Get our newsletter"
		return true
	case words > 2 && words*2 >= l.words && !l.states(p.Table): // "Cookie and membership options"
		return true
	}
	return p.lines[i-1].role == Furniture && l.words <= 5 && l.urges(p.Table)
}

// pageWords weighs the words of a line that speak of the page.
func pageWords(t *text.Table, l *line) int {
	return 2*l.holds(t, lexicon.PromoStrong) + l.holds(t, lexicon.PromoWeak)
}

// lastTied returns the last line that belongs to the story by what it says: it
// shares words with it, or reports what somebody says.
func (p *placer) lastTied() int {
	for i := len(p.lines) - 1; i > p.body; i-- {
		l := &p.lines[i]
		switch {
		case l.role == ListItem, l.role == "" && l.bullet:
			return i
		case l.role != "" || !l.ends && l.words < 12:
		case l.tied > 2 && !l.addresses(p.Table):
			return i
		case l.tied > 0 && l.reports(p.Table), l.quoted && l.holds(p.Table, lexicon.QuoteCue) > 0:
			return i
		case p.dated(l):
			return i
		}
	}
	return p.body
}

// behind gives the page what speaks of the page below the last line that is
// surely story, and all sentences below a line that ends stories.
func (p *placer) behind(last int) {
	over, marked := false, false
	for i := last + 1; i < len(p.lines); i++ {
		switch l := &p.lines[i]; {
		case p.ends(i):
			over = true
		case l.role == Furniture:
			marked = marked || p.closes(l)
		case l.role != "" || l.bullet || l.voice:
		case !l.ends && l.words < 9 && !l.addresses(p.Table):
		case l.reports(p.Table) || p.aboutWriter(l):
		case over && (l.tied < 2 || l.addresses(p.Table)), p.appeals(l, marked):
			l.role, marked = Furniture, true
		}
	}
}

// ends reports whether line i stands behind stories only: a note on their
// writer, or whose the rights are.
func (p *placer) ends(i int) bool {
	l := &p.lines[i]
	switch l.role {
	case Byline:
		return l.ends && l.words > 6
	case Furniture:
		return isMachine(p.Table, l) && l.words > 2
	}
	return l.role == "" && p.aboutWriter(l)
}

// closes reports whether a mark of the page is none of those that stand inside
// stories.
func (p *placer) closes(l *line) bool {
	const inside = "advertisement advert ad article story sponsored promoted read also watch see loading share listen image photo *"
	return !p.IsIn(l.tokens.First, inside) && l.words > l.numbers
}

// appeals reports whether a line that shares nothing with the story speaks to
// the reader, or of the page below one of its marks.
func (p *placer) appeals(l *line, marked bool) bool {
	words, reader := pageWords(p.Table, l), l.addresses(p.Table)
	if p.speaksOfSelf(l) || l.tied > 3 {
		return false
	}
	if l.tied > 1 && (p.personal || !marked || !reader || words < 2) {
		return false
	}
	dense := words > 0 && words*12 >= l.words
	if reader && l.urges(p.Table) && l.words <= 20 && (dense || p.house(l)) {
		return true
	}
	if dense && marked && words > 1 {
		return true
	}
	if p.personal || !reader {
		return false
	}
	return dense && (marked || words > 1) || !l.point && l.words <= 12
}

// addresses reports whether a line speaks to the reader, or of those who make
// the page, outside quotation marks.
func (l *line) addresses(t *text.Table) bool {
	if !l.quoted {
		return t.Seek(l.tokens, lexicon.PromoPerson) < l.tokens.Last
	}
	if !l.has(lexicon.PromoPerson) {
		return false
	}
	open := false
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		switch {
		case t.Kind(i) != text.Punct:
			if !open && t.Has(i, lexicon.PromoPerson) {
				return true
			}
		case t.IsIn(i, "“ ‘"), t.IsMark(i, '"') && !open:
			open = true
		case t.IsIn(i, "” ’ \""):
			open = false
		}
	}
	return false
}

// house reports whether a line speaks of those who make the page.
func (p *placer) house(l *line) bool {
	return p.SeekAny(l.tokens, "us", "our", "we") < l.tokens.Last
}

// urges reports whether a line begins with what the reader should do.
func (l *line) urges(t *text.Table) bool { return !l.quoted && l.starts(t, lexicon.PromoVerb) }
