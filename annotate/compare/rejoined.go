package compare

import (
	"slices"

	"stet/annotate/quote"
	"stet/annotate/text"
)

// rejoined makes one change, of no weight, of a quotation whose words stayed while
// its source took another place among them, and none where the change
// before tells that its sentences were merged.
func (t *typer) rejoined() {
	var told []Edit
	n := 0
	for i := range t.out {
		c := &t.out[i]
		switch c.Type {
		case QuoteChanged, QuoteAdded, QuoteRemoved, AttributionChanged:
			if tellsPart(told, c) {
				continue
			}
			if e := t.sameSaid(c); !e.After.Empty() && len(told) < maxQuoteChanges {
				told = append(told, e)
				if n > 0 && e == (Edit{t.out[n-1].BeforeSpan, t.out[n-1].AfterSpan}) {
					continue
				}
				c.set(Typo, movedInQuote)
				if t.sameWords(t.old.table.In(e.Before), t.new.table.In(e.After)) {
					c.Reason = onlyPunctuation
				}
				c.BeforeSpan, c.AfterSpan = e.Before, e.After
				c.Before, c.After = read(t.old, e.Before), read(t.new, e.After)
			}
		}
		if i > n {
			t.out[n] = *c
		}
		n++
	}
	t.out = t.out[:n]
}

// tellsPart reports whether a change lies in sentences that another tells of.
func tellsPart(told []Edit, c *Change) bool {
	for i := range told {
		before := c.BeforeSpan.Empty() || told[i].Before.Contains(c.BeforeSpan)
		after := c.AfterSpan.Empty() || told[i].After.Contains(c.AfterSpan)
		if before && after {
			return true
		}
	}
	return false
}

// sameSaid returns the sentences of the quotations of both texts that a change tells
// of, if these have one source and the same words.
func (t *typer) sameSaid(c *Change) Edit {
	x, y := quoteOver(t.old, c.BeforeSpan), quoteOver(t.new, c.AfterSpan)
	switch {
	case x == nil && y != nil && c.unit.a >= 0:
		x = quoteOver(t.old, t.a[c.unit.a].Span)
	case y == nil && x != nil && c.unit.b >= 0:
		y = quoteOver(t.new, t.b[c.unit.b].Span)
	}
	if x == nil || y == nil || x.Speaker.Name == "" || !sameSpeaker(x, y) || !slices.Equal(said(t.old, x), said(t.new, y)) {
		return Edit{}
	}
	return Edit{saidBy(t.old, x), saidBy(t.new, y)}
}

// saidBy returns the sentences that a quotation and its source stand in.
func saidBy(d *laid, q *quote.Quote) text.Span {
	s := cover(q.Span, frame(q))
	return cover(d.units[endingBefore(d.units, s.Start+1)].Span, d.units[endingBefore(d.units, s.End)].Span)
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
