package compare

import (
	"slices"

	"stet/annotate/quote"
	"stet/annotate/text"
)

// rejoined makes one change, of no weight, of a quotation whose words stayed while
// its source took another place among them.
func (t *typer) rejoined() {
	var same []Edit // the sentences of the whole quotations
	for i := range t.out {
		c := &t.out[i]
		if c.Type != QuoteChanged && c.Type != QuoteAdded && c.Type != QuoteRemoved || len(same) == maxQuoteChanges {
			continue
		}
		before, after, ok := t.sameSaid(c)
		if !ok {
			continue
		}
		c.Type, c.Weight, c.Reason = Typo, None, "the source stands elsewhere in the quotation"
		c.BeforeSpan, c.AfterSpan = before, after
		c.Before, c.After = read(t.old, before), read(t.new, after)
		if e := (Edit{before, after}); !slices.Contains(same, e) {
			same = append(same, e)
		}
	}
	if len(same) == 0 {
		return
	}
	told := 0
	t.out = sieve(t.out, func(c *Change) bool {
		if told < len(same) && (Edit{c.BeforeSpan, c.AfterSpan}) == same[told] {
			told++
			return true
		}
		return !slices.ContainsFunc(same, func(e Edit) bool { return c.ofFrame() && inEdit(c, e) })
	})
}

// sameSaid returns the sentences of the quotations of both texts that a change tells
// of, and whether these have one source and the same words.
func (t *typer) sameSaid(c *Change) (before, after text.Span, ok bool) {
	s, r := c.BeforeSpan, c.AfterSpan
	if s.Empty() && c.unit.a >= 0 {
		s = t.a[c.unit.a].Span
	}
	if r.Empty() && c.unit.b >= 0 {
		r = t.b[c.unit.b].Span
	}
	x, y := quoteOver(t.old, s), quoteOver(t.new, r)
	if x == nil || y == nil || x.Speaker.Name == "" || !sameSpeaker(x, y) || !slices.Equal(said(t.old, x), said(t.new, y)) {
		return text.Span{}, text.Span{}, false
	}
	return saidBy(t.old, x), saidBy(t.new, y), true
}

// saidBy returns the sentences that a quotation and its source stand in.
func saidBy(d *laid, q *quote.Quote) text.Span {
	s := cover(q.Span, frame(q))
	first, last := endingBefore(d.units, s.Start+1), endingBefore(d.units, s.End)
	return cover(d.units[first].Span, d.units[last].Span)
}

// quoteOver returns the first direct quote that a span overlaps, or nil.
func quoteOver(d *laid, s text.Span) *quote.Quote {
	near := quotesNear(d, s)
	for i := range near {
		if q := &near[i]; q.Type == quote.Direct && q.Overlaps(s) {
			return q
		}
	}
	return nil
}

// ofFrame reports whether a change tells of the source or the marks of a quotation.
func (c *Change) ofFrame() bool {
	switch c.Type {
	case QuoteChanged, QuoteAdded, QuoteRemoved, AttributionChanged:
		return true
	}
	return c.Weight == None || c.Weight == Low
}

// inEdit reports whether a change has a part in a stretch of one text or both, and
// none elsewhere.
func inEdit(c *Change, e Edit) bool {
	return (c.BeforeSpan.Empty() || e.Before.Contains(c.BeforeSpan)) && (c.AfterSpan.Empty() || e.After.Contains(c.AfterSpan)) && !(c.BeforeSpan.Empty() && c.AfterSpan.Empty())
}
