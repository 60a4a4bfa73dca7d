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

func place(t *text.Table, lines []line, at int) {
	p := &placer{Table: t, lines: lines, at: at}
	p.above()
	p.voices()
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
		case at >= 0 && l.sum == lines[at].sum && l.words == lines[at].words:
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

// above gives roles to the headline and what stands above it.
func (p *placer) above() {
	for i := 0; i < p.at; i++ {
		l := &p.lines[i]
		if l.role == "" && l.words > 2 && (p.is(i-1, Caption) || p.is(i+1, Caption)) {
			l.role = Caption // of the picture above the headline
		}
		if l.role == "" || l.role == Caption && !l.ends && l.words < 3 || l.role == Timestamp && clockOnly(p.Table, l) || l.role == Byline || l.role == Timestamp && !l.starts(p.Table, lexicon.StampStart) && p.datedBelow() {
			l.role = Furniture
		}
	}
	if p.at >= 0 {
		p.lines[p.at].role = Headline
	}
}

// datedBelow reports whether the headline has a time of publication of its own
// below it.
func (p *placer) datedBelow() bool {
	for k := p.at + 1; k < len(p.lines) && k <= p.at+6; k++ {
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
			if sentences > 0 && l.role == Timestamp && (l.words <= 3 || edge > p.at+1 && l.aged(p.Table)) || !p.storyBelow(i, sentences) {
				return edge
			}
			edge, sentences = i+1, 0
		case l.role == Timestamp:
			return edge
		case l.role == "" && (p.dated(l) || l.words > 50):
			return edge
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

// summaries finds the lines below "In short:" and the like in the head. Below
// the first sentence of the story such a label is a cross-head; "Key points" and
// "In short" may stand below the lead or a caption, with points below them.
func (p *placer) summaries() {
	left, tight, told, seen := 0, false, 0, 0
	for i := p.at + 1; i < len(p.lines) && i <= p.at+24; i++ {
		l := &p.lines[i]
		if i >= p.border && l.role != Furniture && l.role != Caption {
			seen++
		}
		switch {
		case l.is(p.Table, lexicon.SummaryLabel) && !p.entry(i):
			if told > 1 || told == 1 && !(p.IsIn(l.front(p.Table), "key in") && p.pointsBelow(i)) {
				return
			}
			l.role, left, tight = Furniture, 4, false
			if p.Is(l.tokens.Last-1, "?") || p.Has(l.tokens.Last-1, lexicon.SummaryLabel) && l.starts(p.Table, lexicon.SummaryLabel) && p.Is(l.front(p.Table), "what's") {
				left = 1
			}
		case l.role == Byline || l.role == Timestamp, l.role == Caption && p.is(i-1, Standfirst):
			left = 0
		case l.role != "" || left == 0:
			if l.role == "" && i >= p.border && (l.body() || l.sentence()) && !l.bullet {
				told++
			}
		case l.words > 30 || l.numbers*2 > l.words || p.dated(l) || seen >= 8 || tight && l.blank || l.words > 17 && p.lines[i-1].role == Standfirst && l.words*2 > 3*p.lines[i-1].words:
			return
		case l.point && l.words > 9 && p.lines[i-1].role == Standfirst && !p.lines[i-1].ends:
			return // the items of the summary have no points
		default:
			tight = tight || p.lines[i-1].role == Standfirst && !l.blank
			l.role = Standfirst
			left--
		}
	}
}

// pointsBelow reports whether what stands below label i is set closer than
// paragraphs: bullets, no sentences, or a few lines before the next empty one.
func (p *placer) pointsBelow(i int) bool {
	if i+2 >= len(p.lines) {
		return false
	}
	if first := &p.lines[i+1]; first.bullet || !first.ends {
		return true
	}
	for k := i + 3; k < len(p.lines) && k <= i+6 && !p.lines[i+2].blank; k++ {
		if p.lines[k].blank {
			return true
		}
	}
	return false
}

// links finds the blocks of links to other stories: lines below a label that
// are no sentences.
func (p *placer) links() {
	inside := false
	for i := p.at + 1; i < len(p.lines); i++ {
		l := &p.lines[i]
		switch {
		case (l.role == "" || l.role == Furniture) && l.isLinkLabel(p.Table):
			l.role, inside = Furniture, true
			if p.Is(l.tokens.First, "key") {
				i, inside = p.keyEvents(i+1)-1, false
			}
		case !inside:
		case p.lines[i-1].words == 1 && p.lines[i-1].numbers == 1 && p.creditBelow(i):
			inside = false // a picture below its number
		case p.at >= 0 && l.sum == p.lines[p.at].sum && l.words == p.lines[p.at].words:
			inside = false
		case l.role == Timestamp && clockOnly(p.Table, l) && !isDate(p.Table, l), l.role == Standfirst, l.role == Caption && l.words > 5 && p.shot(l):
			inside = false
		case l.role == "" && (l.point && (l.words > 3 || l.blank) || l.ends && l.words > 14 || l.words > 25 || p.dated(l)) && !p.begun(i):
			inside = false
		case l.role != Byline && l.role != Correction && !l.starts(p.Table, lexicon.StampStart):
			l.role = Furniture
		}
	}
}

// begun reports whether line i is how a story begins, cut off below its title in a
// block of links.
func (p *placer) begun(i int) bool {
	l := &p.lines[i]
	return l.ends && !l.point && p.dated(l) && p.is(i-1, Furniture) && p.lines[i-1].words > 4
}

// isLinkLabel reports whether a line announces links and is not one itself.
func (l *line) isLinkLabel(t *text.Table) bool {
	if l.is(t, lexicon.LinkLabel) {
		return true
	}
	n := l.match(t, l.front(t), lexicon.LinkLabel)
	next := l.front(t) + n
	if n == 0 && l.siteLabel(t) {
		return true
	}
	return n >= 2 && l.words <= 6 && !l.ends && (t.IsIn(next, "in from on about and :") || t.IsIn(next-1, "from on in") || t.Is(next-1, "more") && t.Is(l.tokens.Last-1, "news")) && !l.label(t, l.words)
}

// siteLabel reports whether a line is the address of a site and its label:
// "CoastNews.ca Top Stories".
func (l *line) siteLabel(t *text.Table) bool {
	last := l.tokens.Last - 1
	return l.words > 2 && l.words < 6 && l.upper+1 >= l.words && !l.ends && t.SeekAny(l.tokens, ".") < last && t.IsIn(last, "stories news headlines posts") && l.match(t, last-1, lexicon.LinkLabel) == 2
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
		if first := p.lines[i].tokens.First; p.lines[i].words == 0 && p.Is(first, "-") && p.Is(first+1, "-") && p.lines[i].tokens.Len() == 2 {
			for k := i + 1; k < len(p.lines); k++ {
				p.lines[k].role = Furniture
			}
			return
		}
	}
}

// lastBody returns the last line that reads like story.
func (p *placer) lastBody() int {
	for i := len(p.lines) - 1; i > p.body; i-- {
		if l := &p.lines[i]; l.role == ListItem || l.role == "" && !sells(p.Table, l) && !p.aboutWriter(l) && !p.notedBelowName(i) && (l.body() || l.sentence() || l.bullet || l.quoted && p.several(l)) {
			return i
		}
	}
	return p.body
}
