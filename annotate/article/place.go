package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// placer gives the lines of one article the roles that their place tells. An
// article has a head (headline, standfirst, writers, times, pictures), a body,
// and a tail of the page's links.
type placer struct {
	*text.Table
	lines  []line
	at     int // the line of the headline, or -1
	border int // the line below the last byline or time of publication of the head
	body   int // the first line of the story
	last   int // the last line of the story

	told wordSet // what the headline and the story are about

	personal   bool // its writer speaks of themselves
	interview  bool // its questions are a person's to another
	transcript bool // who speaks stands before the words
	explainer  bool // its cross-heads are questions
	live       bool // its entries say how long ago they were written
}

// place gives roles to the lines of one article, whose headline is line at or missing.
func place(t *text.Table, lines []line, at int) {
	p := &placer{Table: t, lines: lines, at: at}
	p.above()
	p.voices()
	p.turns()
	p.border = p.findBorder()
	p.players()
	p.summaries()
	p.signedOff()
	p.body = p.border
	p.body = p.firstBody()
	p.updates()
	p.links()
	p.signature()
	p.corrections()
	p.comments()
	p.questions()
	p.pages()
	p.lists()
	p.last = p.lastBody()
	for i := at + 1; i < len(lines); i++ {
		switch l := &lines[i]; {
		case p.headlineAgain(l):
			l.role = Furniture
		case i < p.body:
			p.headRole(i)
		case i > p.last:
			p.tailRole(i)
		default:
			p.bodyRole(i)
		}
	}
}

// headlineAgain reports whether a line is the headline word for word.
func (p *placer) headlineAgain(l *line) bool {
	return p.at >= 0 && l.sum == p.lines[p.at].sum && l.words == p.lines[p.at].words
}

// above gives roles to the headline and what stands above it.
func (p *placer) above() {
	for i := 0; i < p.at; i++ {
		l := &p.lines[i]
		if l.role == "" && l.words > 2 && (p.is(i-1, Caption) || p.is(i+1, Caption)) {
			l.role = Caption // of the picture above the headline
		}
		if p.pageAbove(l) {
			l.role = Furniture
		}
	}
	if p.at >= 0 {
		p.lines[p.at].role = Headline
	}
}

// pageAbove reports whether a line above the headline is the page's by its role.
func (p *placer) pageAbove(l *line) bool {
	switch l.role {
	case "", Byline:
		return true
	case Caption: // the name of an agency alone
		return !l.ends && l.words < 3
	case Timestamp:
		return clockOnly(p.Table, l) || !l.starts(p.Table, lexicon.StampStart) && p.datedBelow()
	}
	return false
}

// datedBelow reports whether the headline has a time of publication of its own
// below it.
func (p *placer) datedBelow() bool {
	for k := p.at + 1; k < len(p.lines) && k <= p.at+10; k++ {
		if p.lines[k].role == Timestamp && !clockOnly(p.Table, &p.lines[k]) {
			return true
		}
	}
	return false
}

// findBorder returns the line below the last byline or time of publication
// that stands above the story. Up to three sentences may stand above that: a
// standfirst.
func (p *placer) findBorder() int {
	edge, sentences := p.at+1, 0
	for i := p.at + 1; i < len(p.lines) && i <= p.at+24; i++ {
		l := &p.lines[i]
		switch {
		case p.at < 0 && sentences > 0:
			return edge
		case l.role == Byline && !trailing(p.Table, l), l.role == Timestamp && !clockOnly(p.Table, l):
			// below sentences a short one, "2 hours ago", is none of the head's
			short := l.role == Timestamp && (l.words <= 3 || edge > p.at+1 && l.aged(p.Table))
			if sentences > 0 && short || !p.storyBelow(i, sentences) {
				return edge
			}
			edge, sentences = i+1, 0
		case l.role == Timestamp:
			return edge
		case l.role == "" && (p.dated(l) || l.words > 50):
			return edge
		case l.role == "" && p.shows(l) && p.is(i+1, Caption): // above its credit
		case l.role == "" && l.body() && !l.bullet:
			sentences++
			if sentences > 3 {
				return edge
			}
		}
	}
	return edge
}

// dated reports whether a line is a paragraph with a dateline.
func (p *placer) dated(l *line) bool {
	return (l.ends || l.words > 8) && l.dated(p.Table)
}

// storyBelow reports whether more sentences follow than stood above.
func (p *placer) storyBelow(i, above int) bool {
	for k := i + 1; k < len(p.lines) && above >= 0; k++ {
		if l := &p.lines[k]; l.role == "" && (l.body() || l.sentence()) {
			above--
		}
	}
	return above < 0
}

// trailing reports whether a byline is of the kind that ends a story:
// "(Reporting by …)", "Source: …", "Ann Dorr contributed to this report."
func trailing(t *text.Table, l *line) bool {
	first := l.tokens.First
	return l.ends && l.words > 6 || t.IsIn(first, "( — -") ||
		t.IsIn(first, "source sources reporting additional editing writing with compiled")
}

// corrections finds the label above a correction, and a date between the two.
func (p *placer) corrections() {
	for i := p.at + 2; i < len(p.lines); i++ {
		if p.lines[i].role != Correction {
			continue
		}
		label := i - 1
		if p.lines[label].role == Timestamp && label > p.at+1 {
			label--
		}
		if p.lines[label].is(p.Table, lexicon.CorrectionStart) {
			for k := label; k < i; k++ {
				p.lines[k].role = Correction
			}
		}
	}
}

// signature marks what stands below the "--" of a mail.
func (p *placer) signature() {
	for i := max(p.at+1, len(p.lines)-8); i < len(p.lines); i++ {
		l := &p.lines[i]
		if l.words == 0 && l.tokens.Len() == 2 && p.Is(l.tokens.First, "-") && p.Is(l.tokens.First+1, "-") {
			p.giveAway(i+1, len(p.lines))
			return
		}
	}
}

// lastBody returns the last line that reads like story.
func (p *placer) lastBody() int {
	for i := len(p.lines) - 1; i > p.body; i-- {
		if p.closesStory(i) {
			return i
		}
	}
	return p.body
}

// closesStory reports whether line i reads like story and not like what stands below one.
func (p *placer) closesStory(i int) bool {
	l := &p.lines[i]
	if l.role != "" {
		return l.role == ListItem
	}
	if sells(p.Table, l) || p.aboutWriter(l) || p.notedBelowName(i) {
		return false
	}
	return l.body() || l.sentence() || l.bullet || l.quoted && p.several(l)
}
