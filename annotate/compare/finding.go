package compare

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// findings types clauses that found nobody or nothing, and now tell who or how
// many: "no one was hurt", "three people were hurt".
func (p *inside) findings() {
	for _, d := range p.drafts {
		if !p.finding(d.a, d.b, 0) && !p.finding(d.b, d.a, 1) {
			continue
		}
		c := p.c
		c.setIn(p.b, ClaimChanged, anotherFact)
		c.BeforeSpan, c.AfterSpan = p.old.statement(d.a), p.new.statement(d.b)
		if n := len(p.out); n > 0 && p.out[n-1].unit == c.unit && p.out[n-1].BeforeSpan == c.BeforeSpan {
			continue
		}
		p.explain(0, c.BeforeSpan)
		p.explain(1, c.AfterSpan)
		p.add(&c)
	}
}

// finding reports whether one side begins with "no one" or "no", and the other
// names somebody or a number in its place.
func (p *inside) finding(none, some text.Range, side int) bool {
	t, other := p.doc(side).table, p.doc(1-side)
	switch {
	case none.Len() == 0, some.Len() == 0, p.explained[side].has(none.First):
		return false
	case denials(other.table, some) > 0, p.doubt(1-side, some) > 0:
		return false
	}
	if t.IsIn(none.First, "nobody none") || t.Is(none.First, "no") && t.Is(none.First+1, "one") {
		return p.content(other, some, 1-side) > 0
	}
	return t.Is(none.First, "no") && !numbered(t, none.First+1) && !t.Is(none.First+1, ".") && numbered(other.table, some.First)
}

// numbered reports whether a token is a number.
func numbered(t *text.Table, i int) bool {
	return t.Kind(i) == text.Number || t.Has(i, lexicon.NumberWord)
}

// statement returns the claim that a range of a side lies in, or else the range.
func (l *laid) statement(r text.Range) text.Span {
	s := l.table.SpanOf(r)
	if c := l.claimAt(s); c != nil && c.Contains(s) {
		return c.Span
	}
	return s
}
