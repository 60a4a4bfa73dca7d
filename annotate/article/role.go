package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// headRole gives a role to an unknown line between headline and story.
func (p *placer) headRole(i int) {
	l := &p.lines[i]
	switch {
	case l.role == Caption && i+1 < p.body && l.bare(p.Table) && p.stampBelow(i):
		l.role = Byline
	case p.credited(i):
		l.role = Caption
	case l.role != "":
	case l.bullet:
		l.role = Standfirst
	case stampPlaced(p.Table, l) && !p.Has(l.tokens.First, lexicon.NameFirst):
		l.role = Timestamp
	case p.at < 0 && !l.ends && !l.colon(p.Table) && l.words <= 12:
		l.role = Heading
	case p.at < 0 || p.placeLine(i):
		l.role = Paragraph
	case p.pictureInHead(i):
		l.role = Caption
	case p.writer(i), p.aboutWriter(l), p.notedInHead(i), p.post(i), p.paper(i):
		l.role = Byline
	case p.headsEntry(i), p.numeral(l), p.explainer && p.asks(i):
		l.role = Heading
	case p.oddWord(l), p.topic(i), p.placedBelow(i), p.offered(i):
		l.role = Furniture
	case p.headed(i) && !p.summary(i), p.shows(l), p.seen(l), p.seenAbove(l), p.shortInHead(i):
		l.role = Caption
	default:
		l.role = Standfirst
	}
}

// pictureInHead reports whether line i, above the story, belongs to a picture by the lines
// round it.
func (p *placer) pictureInHead(i int) bool {
	l := &p.lines[i]
	switch {
	case p.pictured(i), p.captionAgain(i), p.creditBelow(i):
		return true
	case p.signedPicture(i):
		return true
	case i > p.at+1 && !l.ends && captioned(p.Table, p.lines, i):
		return true
	case p.standsFor(i):
		return true
	}
	return i > 0 && p.lines[i-1].is(p.Table, lexicon.CaptionButton) && p.isCredit(l)
}

// paper reports whether line i, between the time and the writers, is the name of a paper
// with its place in brackets: "The Torvik (Varn)".
func (p *placer) paper(i int) bool {
	l := &p.lines[i]
	return p.is(i-1, Timestamp) && p.is(i+1, Byline) && l.upper == l.words && p.Is(l.tokens.Last-1, ")")
}

// headsEntry reports whether line i, above the story, is the title of what follows: a
// question's first words, the title of an entry, a label.
func (p *placer) headsEntry(i int) bool {
	l := &p.lines[i]
	switch {
	case l.words < 4 && !l.ends && p.opensQuestion(l): // "What next"
		return true
	case !l.ends && p.entry(i):
		return true
	}
	return l.words <= 3 && l.colon(p.Table) && p.headed(i)
}

// oddWord reports whether a line is a word alone, or a few that begin in small letters as
// those of buttons do: "Politics", "min read".
func (p *placer) oddWord(l *line) bool {
	if l.words == 1 && !l.point {
		return true
	}
	return l.words <= 5 && !l.ends && l.upper < l.words && p.lowered(l)
}

// shortInHead reports whether line i is a few words below another line of the head, and not
// the end of a summary.
func (p *placer) shortInHead(i int) bool {
	return p.lines[i].words <= 4 && i > p.at+1 && !p.summedUp(i)
}

// summary reports whether line i, below the writers, states something, as a
// summary does and a caption seldom.
func (p *placer) summary(i int) bool {
	if p.toldAgain(i) {
		return true
	}
	l := &p.lines[i]
	if l.ends {
		return !l.quoted && !p.shot(l) && (l.holds(p.Table, lexicon.QuoteCue) > 0 || l.plan(p.Table))
	}
	return l.holds(p.Table, lexicon.ClauseVerb)+l.holds(p.Table, lexicon.SummaryVerb) > 0 || p.besideItem(i)
}

// summedUp reports whether a short line i is the last of a summary: right below
// its other lines, which no empty line parts from the headline, and no picture's.
func (p *placer) summedUp(i int) bool {
	l := &p.lines[i]
	if l.words < 3 || l.blank || l.upper == l.words {
		return false
	}
	if i+1 >= len(p.lines) || !p.lines[i+1].blank || p.pictures(l) {
		return false
	}
	k := i - 1
	for k > p.at && p.lines[k].role == Standfirst && !p.lines[k].blank && !p.lines[k].ends {
		k--
	}
	return k == p.at && k < i-1
}

// shot reports whether a line says when a picture was taken or what it shows.
func (p *placer) shot(l *line) bool {
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if p.IsIn(i, "on in") && p.HasAny(i+1, lexicon.Month, lexicon.Weekday) {
			return true
		}
		if p.IsIn(i, "pictured seen left right file above shows") {
			return true
		}
	}
	return false
}

// besideItem reports whether a line of the same make stands right above or
// below line i.
func (p *placer) besideItem(i int) bool {
	if above := &p.lines[i-1]; !p.lines[i].blank && above.role == Standfirst && !above.ends {
		return true
	}
	if i+1 >= p.body {
		return false
	}
	below := &p.lines[i+1]
	return !below.blank && below.role == "" && !below.ends && below.words > 3 && !p.isCredit(below)
}

// bare reports whether a line is the name of a picture agency alone.
func (l *line) bare(t *text.Table) bool { return l.is(t, lexicon.CaptionWord) }

func (p *placer) stampBelow(i int) bool { return p.lines[i+1].role == Timestamp }

// maxHead is how many lines below its headline an article's byline is looked for.
const maxHead = 400

// headed reports whether a byline or a time of publication stands above line i.
func (p *placer) headed(i int) bool {
	for k := p.at + 1; k < min(i, p.at+maxHead); k++ {
		if r := p.lines[k].role; r == Byline || r == Timestamp {
			return true
		}
	}
	return false
}

// bodyRole gives a role to an unknown line inside the story.
func (p *placer) bodyRole(i int) {
	l := &p.lines[i]
	switch {
	case l.role == Furniture && p.listsBelow(i):
		l.role = Paragraph
	case (l.role == Furniture || l.role == "") && l.is(p.Table, lexicon.SummaryLabel) && p.followed(i):
		l.role = Heading
	case p.credited(i):
		l.role = Caption
	case l.role != "":
	case p.shoutedLink(l), p.polled(i), p.amid(i), p.labelsLink(l):
		l.role = Furniture
	case i+2 >= p.last && p.aboutWriter(l) && p.last-p.body > 2:
		l.role = Byline
	case p.ruled(l):
		l.role = Heading
	case l.bullet:
		l.role = ListItem
	case p.pictured(i), p.captionAgain(i), i < p.last && p.creditBelow(i):
		l.role = Caption
	case p.signed(i):
		l.role = Byline
	case p.asks(i), p.numeral(l), p.chapter(i), p.titlesEntry(i):
		l.role = Heading
	case i == p.body && l.words < 4, i < p.body+3 && p.tallied(l), p.transcript && p.Is(l.tokens.First, "("):
		l.role = Paragraph
	case p.shows(l), p.datedView(l), p.seen(l):
		l.role = Caption
	case p.tellsStory(l):
		l.role = Paragraph
	case p.crossHead(i), p.heralds(i):
		l.role = Heading
	default:
		l.role = Caption
	}
}

// listsBelow reports whether line i of the story ends with a colon, and a list with bullets
// stands below it.
func (p *placer) listsBelow(i int) bool {
	return i > p.body && i+1 < len(p.lines) && p.lines[i].colon(p.Table) && p.lines[i+1].bullet
}

// shoutedLink reports whether a line is as long as a title and all in capitals, as links
// amid the story are: "TWO HELD OVER FIRE AT MILL".
func (p *placer) shoutedLink(l *line) bool {
	if l.ends || l.quoted || l.bullet || l.words < 6 || l.words > 20 {
		return false
	}
	return l.shouted(p.Table)
}

// ruled reports whether a line is a cross-head between hyphens: "- What next -".
func (p *placer) ruled(l *line) bool {
	return l.bullet && l.words <= 6 && p.Is(l.tokens.First, "-") && p.Is(l.tokens.Last-1, "-")
}

// titlesEntry reports whether line i, below the time of a live blog's entry, is its title.
func (p *placer) titlesEntry(i int) bool {
	l := &p.lines[i]
	if l.ends || l.quoted || l.words > 14 || !p.entry(i) {
		return false
	}
	return p.SeekAny(l.tokens, ".", ":") == l.tokens.Last
}

// tellsStory reports whether a line inside the story is told, and no cross-head or caption:
// it ends, is long, goes on, or is somebody's words.
func (p *placer) tellsStory(l *line) bool {
	switch {
	case l.ends || l.words > 18:
		return true
	case l.numbers > 2 && l.words > 8:
		return true
	case p.IsIn(l.tokens.Last-1, ": ; ,"):
		return true
	}
	return p.spoken(l) || p.bracketed(l) || p.several(l)
}

// crossHead reports whether line i inside the story is a cross-head: a few words above
// story, which name and show nobody, or what stands below a time or a rule.
func (p *placer) crossHead(i int) bool {
	if i > 0 && (p.lines[i-1].role == Timestamp || p.lines[i-1].words == 0) {
		return true
	}
	l := &p.lines[i]
	if l.words > 8 || !p.heads(i) || p.again(i) {
		return false
	}
	return !p.portrait(l) && !p.named(i) && !p.pictures(l)
}

// chapter reports whether line i is the title of an entry of a chronology: its
// date and then what happened stand below it.
func (p *placer) chapter(i int) bool {
	l := &p.lines[i]
	return l.title(p.Table) && !l.ends && !p.Is(l.tokens.First, "by") && p.is(i+1, Timestamp) && p.is(i+2, "")
}

// asks reports whether line i is a cross-head that asks what the story below
// answers: "What happens next?"
func (p *placer) asks(i int) bool {
	l := &p.lines[i]
	if p.interview || l.words > 8 || l.words == 1 || l.quoted {
		return false
	}
	if !p.Is(l.tokens.Last-1, "?") || i+1 >= len(p.lines) {
		return false
	}
	if !p.explainer && (p.pointsBack(l) || !p.opensQuestion(l)) {
		return false
	}
	if l.shouted(p.Table) {
		return true
	}
	below := &p.lines[i+1]
	if below.role == ListItem || below.colon(p.Table) {
		return true
	}
	return below.ends && below.words > l.words && !p.Is(below.tokens.Last-1, "?")
}

// opensQuestion reports whether a line begins with the word of a question, an
// "and" before it aside.
func (p *placer) opensQuestion(l *line) bool {
	i := l.tokens.First
	if p.IsIn(i, "and but so") {
		i++
	}
	return p.Has(i, lexicon.QuestionOpener)
}

// pointsBack reports whether a question is about what was just said, as those
// inside a story are: "What does that mean?"
func (p *placer) pointsBack(l *line) bool {
	for i := l.tokens.First + 1; i < l.tokens.Last; i++ {
		if p.IsIn(i, "that this he she they him her") {
			return true
		}
	}
	return false
}

// polled reports whether line i is the question of a reader poll: its answers
// stand below.
func (p *placer) polled(i int) bool {
	if i+2 >= len(p.lines) || !p.Is(p.lines[i].tokens.Last-1, "?") {
		return false
	}
	yes, no := &p.lines[i+1], &p.lines[i+2]
	return yes.words == 1 && no.words <= 3 && p.IsIn(yes.tokens.First, "yes no")
}

// amid reports whether line i is a few words between two marks of the page.
func (p *placer) amid(i int) bool {
	l := &p.lines[i]
	return !l.ends && !l.quoted && l.words <= 6 && p.is(i-1, Furniture) && p.is(i+1, Furniture)
}

// followed reports whether the next line is story.
func (p *placer) followed(i int) bool {
	return p.is(i+1, ListItem) || p.is(i+1, "") && (p.lines[i+1].ends || p.lines[i+1].bullet)
}

// spoken reports whether a line begins with words in marks that end with a
// comma, and says whose they are: "“Four hours,” she said".
func (p *placer) spoken(l *line) bool {
	if !l.quoted || l.words < 6 || p.Kind(l.tokens.First) != text.Punct || l.holds(p.Table, lexicon.QuoteCue) == 0 {
		return false
	}
	for i := l.tokens.First + 1; i+1 < l.tokens.Last; i++ {
		if p.Is(i, ",") && p.IsIn(i+1, "” ’ \" ' »") && !p.Flag(i+1, text.SpaceBefore) {
			return true
		}
	}
	return false
}

// several reports whether a line is made of more than one sentence, the last of
// which need not end: "“We waited,” she said. “Four hours.” /cb".
func (p *placer) several(l *line) bool { return p.SentenceEnd(l.tokens) < l.tokens.Last }

// bracketed reports whether a line stands in brackets as a whole.
func (p *placer) bracketed(l *line) bool {
	return p.Is(l.tokens.First, "(") && p.Is(l.tokens.Last-1, ")") && l.words > 1
}
