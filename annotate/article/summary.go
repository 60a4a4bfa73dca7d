package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// summarises reports whether a line announces a summary: "In short:", "Key points by AI".
func (l *line) summarises(t *text.Table) bool {
	return l.is(t, lexicon.SummaryLabel) || l.summaryBy(t)
}

// maxLabel is how many words the label of a summary has at most.
const maxLabel = 6

// summaryBy reports whether a line announces a summary and says besides only who made it, how
// or of what: "AI-assisted summary", "2-minute summary", "Takeaways by Coast AI".
func (l *line) summaryBy(t *text.Table) bool {
	if l.words < 2 || l.words > maxLabel || l.ends || l.quoted || !l.has(lexicon.SummaryLabel) {
		return false
	}
	label := false
	for i := l.front(t); i < l.tokens.Last; {
		n := l.match(t, i, lexicon.SummaryLabel)
		switch {
		case n > 0:
			label = true
		case t.Kind(i) == text.Word && !t.HasAny(i, lexicon.SummaryMaker, lexicon.NumberWord) && !ofMachine(t, i):
			return false
		}
		i += max(1, n)
	}
	return label
}

// ofMachine reports whether token i is the name of a house and its machine: "by Coast AI".
func ofMachine(t *text.Table, i int) bool {
	return t.Flag(i, text.Upper) && t.IsIn(i+1, "ai a.i.")
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
		case l.summarises(p.Table) && !p.entry(i):
			if inBox := p.is(i-1, Standfirst); !inBox && (told > 1 || told == 1 && !p.boxBelow(i)) {
				return
			}
			l.role, left, tight = Furniture, 4, false
			if p.oneAnswer(l) {
				left = 1
			}
		case l.role == Byline || l.role == Timestamp, l.role == Caption && p.is(i-1, Standfirst):
			left = 0
		case l.role == Furniture && l.ends && p.is(i-1, Standfirst):
			left = 0 // "This summary was made with AI."
		case l.role != "" || left == 0:
			if l.role == "" && i >= p.border && (l.body() || l.sentence()) && !l.bullet {
				told++
			}
		case seen >= 8 || tight && l.blank || p.noItem(i):
			return
		default:
			tight = tight || p.lines[i-1].role == Standfirst && !l.blank
			l.role = Standfirst
			left--
		}
	}
}

// oneAnswer reports whether the label of a summary asks, so that one line answers it: "What
// happens next?", "What's next".
func (p *placer) oneAnswer(l *line) bool {
	last, front := l.tokens.Last-1, l.front(p.Table)
	if p.Is(last, "?") {
		return true
	}
	label := p.Has(last, lexicon.SummaryLabel) && l.starts(p.Table, lexicon.SummaryLabel)
	return label && p.Is(front, "what") && p.Kind(front+1) == text.Clitic // "What's next"
}

// noItem reports whether line i is too long for an item of a summary, or unlike the item
// above it.
func (p *placer) noItem(i int) bool {
	l, above := &p.lines[i], &p.lines[i-1]
	if l.words > 30 || l.numbers*2 > l.words || p.dated(l) {
		return true
	}
	if !l.bullet && l.words <= 3 && l.upper == l.words && p.nameLike(l) && p.lines[min(i+1, len(p.lines)-1)].body() {
		return true // who wrote the story below
	}
	if above.role != Standfirst {
		return false
	}
	if l.words > 17 && l.words*2 > 3*above.words {
		return true
	}
	return l.point && l.words > 9 && !above.ends // the items of the summary have no points
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

// boxBelow reports whether label i, below a sentence, announces points all the same: it says
// so, or names the machine that made them, and what is below is set as points are or has
// the label of what comes next below it.
func (p *placer) boxBelow(i int) bool {
	l := &p.lines[i]
	named := p.IsIn(l.front(p.Table), "key in") || p.SeekAny(l.tokens, "ai", "a.i.") < l.tokens.Last
	return named && (p.pointsBelow(i) || p.nextBelow(i))
}

// nextBelow reports whether the label of what comes next stands a few lines below label i.
func (p *placer) nextBelow(i int) bool {
	for k := i + 2; k < min(len(p.lines), i+6); k++ {
		if l := &p.lines[k]; l.summarises(p.Table) && p.oneAnswer(l) {
			return true
		}
	}
	return false
}
