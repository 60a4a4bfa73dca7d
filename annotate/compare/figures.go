package compare

import (
	"math"
	"strconv"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// figures pairs the figures of both sides, the surest pairs first, and types
// those that differ.
func (p *inside) figures() {
	a, b := figuresAt(p.old, p.a.Span), figuresAt(p.new, p.b.Span)
	if a.Len()+b.Len() == 0 {
		return
	}
	q := figurePairs{
		inside: p, first: link{int32(a.First), int32(b.First)},
		left: p.old.Figures[a.First:a.Last], right: p.new.Figures[b.First:b.Last],
	}
	q.pair(p.stayed)
	q.passOver(0, q.left, q.right)
	q.passOver(1, q.right, q.left)
	q.pair(p.replaced)
	q.pair(func(x, y *figure.Figure) bool { return figure.Compare(x, y) == figure.Same })
	q.pair(func(x, y *figure.Figure) bool { return x.Value == y.Value && figure.SameUnit(x.Unit, y.Unit) })
	q.pair(func(x, y *figure.Figure) bool { return !x.Of.Empty() && !y.Of.Empty() && sameNoun(p.old, p.new, x, y) })
	q.pair(func(x, y *figure.Figure) bool { return true })
	for i := range q.left {
		if !q.taken[0][i] {
			p.lone(&q.left[i], 0)
		}
	}
	for i := range q.right {
		if !q.taken[1][i] {
			p.lone(&q.right[i], 1)
		}
	}
}

// maxFigures bounds the figures of one unit that are paired.
const maxFigures = 40

// figurePairs are the figures of two units, and those that have a partner.
type figurePairs struct {
	*inside
	left, right []figure.Figure
	first       link // the places of the first of both
	taken       [2][maxFigures]bool
}

// pair pairs the figures of one kind that fit.
func (q *figurePairs) pair(fits func(x, y *figure.Figure) bool) {
	for i := range q.left {
		for j := range q.right {
			x, y := &q.left[i], &q.right[j]
			if !q.taken[0][i] && !q.taken[1][j] && ofOneKind(x, y) && fits(x, y) {
				q.taken[0][i], q.taken[1][j] = true, true
				q.links = append(q.links, link{q.first.before + int32(i), q.first.after + int32(j)})
				q.figurePair(x, y)
			}
		}
	}
}

// ofOneKind reports whether two figures are of one kind, or of two that say the same: an age
// and a number, a fraction and a percentage.
func ofOneKind(x, y *figure.Figure) bool {
	if x.Kind == y.Kind || ageAndNumber(x, y) || ageAndNumber(y, x) {
		return true
	}
	return sameShare(x, y) || sameShare(y, x)
}

// passOver takes the figures of a side whose number stayed and is no figure on the
// other: "231" of "chasing 231 to win" is not new beside "chasing 231".
func (q *figurePairs) passOver(side int, list, others []figure.Figure) {
	d, other := q.doc(side), q.doc(1-side)
	for i := range list {
		number := list[i].Number
		found := q.touched(side, number)
		for k := 0; k < len(others) && !found; k++ {
			found = strings.Contains(others[k].In(other.Text), number.In(d.Text))
		}
		q.taken[side][i] = q.taken[side][i] || !found
	}
}

// ageAndNumber reports whether one figure is an age and the other the same number
// alone: "the eight-year-old girl", "the girl, who was eight".
func ageAndNumber(x, y *figure.Figure) bool {
	return x.Kind == figure.Age && y.Kind == figure.Count && y.Of.Empty() && x.Value == y.Value
}

// stayed reports whether the number of a figure stayed where it was.
func (p *inside) stayed(x, y *figure.Figure) bool {
	i := p.old.table.At(x.Number.Start) - p.a.tokens.First
	return i >= 0 && i < len(p.equal) && int(p.equal[i]) == p.new.table.At(y.Number.Start)
}

// replaced reports whether two figures of one thing stand in one difference:
// the one in place of the other.
func (p *inside) replaced(x, y *figure.Figure) bool {
	if !figure.SameUnit(x.Unit, y.Unit) || x.Of.Empty() != y.Of.Empty() || !x.Of.Empty() && !sameNoun(p.old, p.new, x, y) {
		return false
	}
	for _, d := range p.drafts {
		if p.old.table.SpanOf(d.a).Overlaps(x.Number) && p.new.table.SpanOf(d.b).Overlaps(y.Number) {
			return true
		}
	}
	return false
}

// figuresIn returns the figures that begin in a span, so many at most.
func figuresIn(d *laid, s text.Span) []figure.Figure {
	r := figuresAt(d, s)
	return d.Figures[r.First:r.Last]
}

// figuresAt returns the places of the figures that begin in a span.
func figuresAt(d *laid, s text.Span) text.Range {
	lo, hi := 0, len(d.Figures)
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); d.Figures[mid].Start < s.Start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for hi = lo; hi < len(d.Figures) && d.Figures[hi].Start < s.End && hi-lo < maxFigures; {
		hi++
	}
	return text.Range{First: lo, Last: hi}
}

// sameNoun reports whether two figures count the same thing.
func sameNoun(old, new *laid, x, y *figure.Figure) bool {
	return lastWord(x.Of.In(old.Text)) == lastWord(y.Of.In(new.Text))
}

func (p *inside) figurePair(x, y *figure.Figure) {
	if x.In(p.old.Text) == y.In(p.new.Text) {
		p.explain(0, x.Span)
		p.explain(1, y.Span)
		return
	}
	c := p.c
	c.BeforeSpan, c.AfterSpan = counted(x), counted(y)
	p.explain(0, x.Span)
	p.explain(1, y.Span)
	diff := figure.Compare(x, y)
	if x.Kind != y.Kind {
		diff = figure.Same
	}
	if diff == figure.Same && x.Per != y.Per {
		diff = figure.Units
	}
	if diff == figure.Same {
		c.set(Typo, sameValue)
	} else {
		p.setFigure(&c, y, FigureChanged, figureReason(diff, x, y))
		c.Slip = slip(x, y)
	}
	if !p.inQuote(c) {
		p.add(&c)
	}
}

// inQuote reports whether a change of a quotation tells it already.
func (p *inside) inQuote(c Change) bool {
	for k := len(p.out) - 1; k >= 0 && p.out[k].unit == c.unit; k-- {
		x := &p.out[k]
		if x.Type != QuoteChanged {
			continue
		}
		holds := x.AfterSpan.Contains(c.AfterSpan)
		if c.AfterSpan.Empty() {
			holds = x.BeforeSpan.Contains(c.BeforeSpan)
		}
		if holds {
			return true
		}
	}
	return false
}

// lone types a figure that one side alone has, unless a whole clause came or
// went with it, or a change tells it already.
func (p *inside) lone(f *figure.Figure, side int) {
	if !p.touched(side, f.Span) || p.clauseAt(side, f.Span) || p.explained[side].has(p.doc(side).table.At(f.Number.Start)) {
		return
	}
	c := p.c
	if side == 0 {
		c.setIn(p.b, FigureRemoved, goneFigure)
		c.BeforeSpan, c.AfterSpan = counted(f), text.Span{}
	} else {
		c.setIn(p.b, FigureAdded, newFigure)
		c.BeforeSpan, c.AfterSpan = text.Span{}, counted(f)
	}
	if f.Weight == figure.Key && !describes(f) {
		c.Weight = High
	}
	p.explain(side, f.Span)
	if !p.inQuote(c) {
		p.add(&c)
	}
}

// describes reports a figure that tells rather of what kind something is than how much of
// it there is: "aged 12", "the second", "five-member".
func describes(f *figure.Figure) bool {
	return f.Kind == figure.Age || f.Kind == figure.Ordinal || f.Rule == figure.RuleCompound
}

// clauseAt reports whether a span lies in a run of words that is a clause of
// its own.
func (p *inside) clauseAt(side int, s text.Span) bool {
	for _, d := range p.drafts {
		if r := d.of(side); r.Len() > 0 && p.doc(side).table.SpanOf(r).Overlaps(s) {
			return p.isClause(d, side)
		}
	}
	return false
}

// isClause reports whether a side of a difference is a clause of its own.
func (p *inside) isClause(d sides, side int) bool {
	doc, r := p.doc(side), d.of(side)
	otherDoc, other := p.doc(1-side), d.of(1-side)
	n, m := doc.countWords(r), otherDoc.countWords(other)
	switch {
	case n >= minClause && m*3 <= n: // little stands in its place
		return true
	case min(n, m) >= minReplaced && max(n, m) >= minClause && !p.firmer(d): // it stands for another
		return true
	case m > 1 && planned(doc, r) != planned(otherDoc, other): // what was done stands for what would be
		return true
	case m == 0 && p.clause(r, side):
		return true
	}
	// a death for what no change explains: "one died", "all recovered"
	return p.deaths(d) && p.left(otherDoc, other, 1-side) == m
}

// planned reports whether a range tells what will or would be done.
func planned(d *laid, r text.Range) bool {
	would, will := modals(d.table, r)
	return would || will
}

// minReplaced is the fewest words of the shorter of two clauses that stand for each other.
const minReplaced = minClause - 2

// firmer reports whether the sides of a difference are not as sure.
func (p *inside) firmer(d sides) bool {
	before, after := p.doubts(d)
	return before != after
}

func figureReason(diff figure.Difference, before, after *figure.Figure) string {
	switch diff {
	case figure.Hedged:
		return nowHedged
	case figure.Unhedged:
		return nowUnhedged
	case figure.Magnitude:
		return anotherMagnitude
	case figure.Units:
		return anotherUnit
	case figure.Sharpened:
		return nowExact
	case figure.Changed:
		switch {
		case before.Value.Text != "" || after.Value.Text != "":
			return anotherDate
		case before.Value2.Valid && before.Kind == figure.Vote:
			return anotherTally
		case before.Value2.Valid && before.Kind == figure.Score:
			return anotherScore
		case transposed(before.Value.Number, after.Value.Number):
			return swappedDigits
		case after.Value.Number > before.Value.Number:
			return nowUp
		case after.Value.Number < before.Value.Number:
			return nowDown
		}
	}
	return anotherValue
}

// transposed reports whether two whole numbers differ by two neighbouring digits
// that changed places: 34 and 43.
func transposed(x, y float64) bool {
	if x != math.Trunc(x) || y != math.Trunc(y) || max(x, y) >= 1e15 || min(x, y) < 10 {
		return false
	}
	a, b := strconv.FormatInt(int64(x), 10), strconv.FormatInt(int64(y), 10)
	if len(a) != len(b) {
		return false
	}
	i := 0
	for i < len(a)-1 && a[i] == b[i] {
		i++
	}
	return i+1 < len(a) && a[i] != b[i] && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

// setFigure is setIn for a change of a figure, which weighs high when the figure is key.
func (p *inside) setFigure(c *Change, f *figure.Figure, t Type, reason string) {
	c.setIn(p.b, t, reason)
	if f.Weight == figure.Key {
		c.Weight = High
	}
}

// counted returns a figure with what it counts when that stands behind it.
func counted(f *figure.Figure) text.Span {
	if f.Of.Start >= f.End && f.Of.Start-f.End <= 4 {
		return text.Span{Start: f.Start, End: f.Of.End}
	}
	return f.Span
}
