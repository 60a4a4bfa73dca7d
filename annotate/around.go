package annotate

import (
	"slices"

	"stet/annotate/quote"
	"stet/annotate/text"
)

// around tells which quotes spans lie in, one span after the other in the order
// of the text. It takes each quote up once, so many spans cost no more than one.
type around struct {
	rest []quote.Quote  // that begin behind the last span
	open []*quote.Quote // that end behind the start of the last span
}

// quote returns the innermost quote that a span lies in, or zero.
func (a *around) quote(s text.Span) quote.ID {
	for len(a.rest) > 0 && a.rest[0].Start < s.End {
		if q := &a.rest[0]; q.Type.Quoted() {
			a.open = append(a.open, q)
		}
		a.rest = a.rest[1:]
	}
	a.open = slices.DeleteFunc(a.open, func(q *quote.Quote) bool { return q.End <= s.Start })
	best, size := quote.ID(0), 0
	for _, q := range a.open {
		if q.Contains(s) && (best == 0 || q.Len() < size) {
			best, size = q.ID, q.Len()
		}
	}
	return best
}
