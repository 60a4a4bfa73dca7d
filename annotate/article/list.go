package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// lists finds the items of lists without bullets: short lines below a colon or
// a question, runs of three or more between paragraphs, and those below a
// cross-head that end the story.
func (p *placer) lists() {
	end := p.lastOpen()
	for i := p.body + 1; i < len(p.lines); {
		n := 0
		for i+n < len(p.lines) && p.itemLike(i+n) {
			n++
		}
		if n > 0 {
			p.list(i, n, i+n > end)
		}
		i += n + 1
	}
}

// list makes the n short lines from i items, or the first of them their title,
// where they are a list; a single one is story. The last ones are no links.
func (p *placer) list(i, n int, last bool) {
	role, titled := ListItem, false
	above := &p.lines[i-1]
	switch {
	case p.listed(i, n):
		titled = n > 2 && p.titled(i, n)
	case above.summarises(p.Table):
		if n < 2 || last && !p.facts(i, n, false) {
			return
		}
	case last && n > 2 && above.role == "" && above.ends && p.entitled(i, n):
		titled = true
	default:
		return
	}
	if n == 1 {
		role = Paragraph
	}
	for k := i; k < i+n; k++ {
		p.lines[k].role = role
	}
	if titled {
		p.lines[i].role = Heading
	}
}

// lastOpen returns the last line that no role is known of.
func (p *placer) lastOpen() int {
	i := len(p.lines) - 1
	for i > p.body && p.lines[i].role != "" {
		i--
	}
	return i
}

// entitled reports whether the first of the n lines that end the story is the
// title of the others and these are no links: "The victims" above "Lee Fox, 19,
// of Varn", "The offer in numbers" above "400 more posts". Another title that is no
// phrase with its article and no question needs items that all are entries of a
// table.
func (p *placer) entitled(i, n int) bool {
	l := &p.lines[i]
	first := l.tokens.First
	if l.words > 6 || l.numbers > 0 || !p.Flag(first, text.Upper) {
		return false
	}
	if p.IsIn(l.tokens.Last-1, "numbers figures") && p.titled(i, n) {
		return true
	}
	open := p.Is(first, "the") || p.Has(first, lexicon.QuestionOpener)
	return p.facts(i+1, n-1, !open)
}

// facts reports whether more than half of n lines are facts as lists in a story
// give them and links to other stories do not, or with tabled all of them entries
// of a table. Only below the label of a summary is what is, not was, a fact: links
// to comment say that too ("Rates are too high").
func (p *placer) facts(i, n int, tabled bool) bool {
	entries, facts, summary := 0, 0, p.lines[i-1].summarises(p.Table)
	for k := i; k < i+n; k++ {
		switch l := &p.lines[k]; {
		case p.tabled(l):
			entries++
		case summary && l.holds(p.Table, lexicon.ClaimBe)+l.holds(p.Table, lexicon.ClaimHave) > 0:
			facts++
		case p.SeekAny(l.tokens, "was", "were", "had") < l.tokens.Last:
			facts++
		}
	}
	return entries == n || !tabled && (entries+facts)*2 > n
}

// tabled reports whether a line is an entry of a table: a date or a number and its
// mark in front ("18 August: strike begins", "2018 – mine shut"), one behind a label
// ("Holm: 1,204 to 80"), or somebody's age between commas.
func (p *placer) tabled(l *line) bool {
	first := l.tokens.First
	if p.Kind(first) == text.Number && (p.IsIn(first+1, ": - – —") || p.Has(first+1, lexicon.Month)) {
		return true
	}
	if p.Has(first, lexicon.Month) && p.Kind(first+1) == text.Number {
		return true
	}
	for i := first + 1; i < l.tokens.Last; i++ {
		if p.Kind(i) != text.Number {
			continue
		}
		if p.Is(i-1, ":") || p.betweenCommas(i, l) && !l.states(p.Table) {
			return true
		}
	}
	return false
}

// betweenCommas reports whether commas stand round token i, or the line ends behind it: "Lee
// Fox, 19, of Varn".
func (p *placer) betweenCommas(i int, l *line) bool {
	return p.Is(i-1, ",") && (p.Is(i+1, ",") || i+1 == l.tokens.Last)
}

// itemLike reports whether line i can be an item: short, and no sentence.
func (p *placer) itemLike(i int) bool {
	l := &p.lines[i]
	last := l.tokens.Last - 1
	switch {
	case l.role != "" || l.bullet || l.quoted || l.words > 14:
		return false
	case l.ends && !p.Flag(last, text.Dotted): // but "… of Holm, U.S."
		return false
	case p.IsIn(last, ": ;"):
		return false
	}
	return !l.summarises(p.Table)
}

// titled reports whether the first of n items is the title of the others: they
// hold numbers, and it does not.
func (p *placer) titled(i, n int) bool {
	if p.lines[i].numbers > 0 || p.lines[i].words > 4 {
		return false
	}
	for k := i + 1; k < i+n; k++ {
		if p.lines[k].numbers == 0 {
			return false
		}
	}
	return true
}

// listed reports whether the n short lines from i are items of a list.
func (p *placer) listed(i, n int) bool {
	above := &p.lines[i-1]
	if above.role != "" {
		return false
	}
	if above.colon(p.Table) {
		return above.words > 1
	}
	if p.Is(above.tokens.Last-1, "?") && above.words <= 10 {
		return n > 1
	}
	return n > 2 && above.ends && p.is(i+n, "") && p.lines[i+n].sentence()
}

// strays gives the page three titles or more amid the story that share nothing with it,
// one of which, but not all, asks, quotes or has a label, as links to other stories do.
func (p *placer) strays() {
	for i := p.body + 1; i < len(p.lines) && !p.interview && !p.live; i++ {
		n, spoken := 0, 0
		for i+n < len(p.lines) && p.stray(i+n) {
			l := &p.lines[i+n]
			if l.quoted || l.label(p.Table, l.tokens.Len()) || p.SeekAny(l.tokens, "?") < l.tokens.Last {
				spoken++
			}
			n++
		}
		if n > 2 && spoken > 0 && spoken < n && p.tellsAt(i-1) && p.tellsAt(i+n) {
			p.giveAway(i, i+n)
		}
		i += n
	}
}

// tellsAt reports whether line i, if there is one, reads like a paragraph and no role is
// known of it.
func (p *placer) tellsAt(i int) bool { return p.is(i, "") && p.lines[i].body() }

// stray reports whether line i is a title that shares no more than a word with the story.
func (p *placer) stray(i int) bool {
	l := &p.lines[i]
	if l.role != "" || l.voice || l.tied > 1 || l.words <= 5 || l.words > 25 {
		return false
	}
	return l.title(p.Table) && (!l.ends || l.asks(p.Table)) && !p.tabled(l)
}
