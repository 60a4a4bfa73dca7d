package compare

import (
	"stet/annotate/quote"
	"stet/annotate/text"
)

// maxNear is how many quotes that begin before a place are looked at.
const maxNear = 12

// quotesNear returns the quotes that can overlap a span, in text order.
func quotesNear(d *laid, s text.Span) []quote.Quote {
	lo, hi := 0, len(d.Quotes)
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); d.Quotes[mid].Start < s.End {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return d.Quotes[max(0, hi-maxNear):hi]
}

// shortened makes a change of a quotation of a sentence that came or went
// inside one that both texts have, and takes away what that tells already.
func (t *typer) shortened() {
	if !t.ofQuotes() {
		return
	}
	for i := range t.out {
		c := &t.out[i]
		if c.Type == QuoteRemoved || c.Type == QuoteAdded {
			if before, after, ok := t.bothHave(c); ok {
				c.set(QuoteChanged, otherQuoted)
				c.BeforeSpan, c.AfterSpan = before, after
				c.Before, c.After = read(t.old, before), read(t.new, after)
			}
		}
	}
	t.out = dedupe(t.out)
	var changed []int
	for i := range t.out {
		if t.out[i].Type == QuoteChanged {
			changed = append(changed, i)
		}
	}
	if len(changed) > maxQuoteChanges {
		return
	}
	for i := range t.out {
		t.beyond(changed, &t.out[i])
	}
	told := make([]bool, len(t.out))
	for i := range t.out {
		told[i] = t.inQuoteChange(changed, &t.out[i]) || t.restOf(changed, &t.out[i])
	}
	i := -1
	t.out = sieve(t.out, func(*Change) bool { i++; return !told[i] })
}

// beyond takes from a claim that changed behind a quotation what the change of that
// tells: "“We are sorry [for the delay,” Ames told reporters]".
func (t *typer) beyond(changed []int, c *Change) {
	if c.Type != ClaimAdded && c.Type != ClaimRemoved && c.Type != ClaimChanged {
		return
	}
	for _, k := range changed {
		q := &t.out[k]
		if q.Reason != otherQuoted {
			continue
		}
		before, after := behind(t.old, c.BeforeSpan, q.BeforeSpan), behind(t.new, c.AfterSpan, q.AfterSpan)
		if before != c.BeforeSpan || after != c.AfterSpan {
			c.BeforeSpan, c.AfterSpan = before, after
			c.Before, c.After = read(t.old, before), read(t.new, after)
			return
		}
	}
}

// behind returns what of a span stands behind a part of a quotation that it begins in.
func behind(d *laid, s, part text.Span) text.Span {
	if s.Start <= part.Start || s.Start >= part.End || s.End <= part.End {
		return s
	}
	return d.table.SpanOf(d.table.In(text.Span{Start: part.End, End: s.End}))
}

// sieve keeps some of the changes.
func sieve(list []Change, keep func(*Change) bool) []Change {
	n := 0
	for i := range list {
		if keep(&list[i]) {
			if i > n {
				list[n] = list[i]
			}
			n++
		}
	}
	clear(list[n:])
	return list[:n]
}

// restOf reports whether words in marks that stand on one side alone are the end
// or the beginning of a quotation that a change tells of. That explains what stands
// beside them too, such as the words of a frame; what stands in another place on the
// other side is left of the change, which is none of a quotation then.
func (t *typer) restOf(changed []int, c *Change) bool {
	if c.Type != QuoteAdded && c.Type != QuoteRemoved {
		return false
	}
	for _, k := range changed {
		q := &t.out[k]
		inBefore, inAfter := q.BeforeSpan.Overlaps(c.BeforeSpan), q.AfterSpan.Overlaps(c.AfterSpan)
		if c.Type == QuoteAdded && !inAfter || c.Type == QuoteRemoved && !inBefore || t.quotesBeyond(c, q) {
			continue
		}
		q.folded = append(q.folded, Edit{c.BeforeSpan, c.AfterSpan})
		left := *c
		if inBefore || !wordsIn(c.Before) {
			left.BeforeSpan, left.Before = text.Span{}, ""
		}
		if inAfter || !wordsIn(c.After) {
			left.AfterSpan, left.After = text.Span{}, ""
		}
		if left.Before == "" && left.After == "" {
			return true
		}
		left.set(Typo, otherWords)
		*c = left
		return false
	}
	return false
}

// quotesBeyond reports whether a change has quotation marks outside a quotation that
// it overlaps.
func (t *typer) quotesBeyond(c, q *Change) bool {
	for _, side := range [...]struct {
		d    *laid
		s, q text.Span
	}{{t.old, c.BeforeSpan, q.BeforeSpan}, {t.new, c.AfterSpan, q.AfterSpan}} {
		s, q := side.s, side.q
		before := text.Span{Start: s.Start, End: max(s.Start, q.Start)}
		behind := text.Span{Start: min(s.End, q.End), End: s.End}
		if s.Overlaps(q) && (holdsQuoteMark(side.d, before) || holdsQuoteMark(side.d, behind)) {
			return true
		}
	}
	return false
}

// ofQuotes reports whether a change is one of a quotation.
func (t *typer) ofQuotes() bool {
	for i := range t.out {
		switch t.out[i].Type {
		case QuoteChanged, QuoteAdded, QuoteRemoved:
			return true
		}
	}
	return false
}

// maxQuoteChanges bounds the work of setting changes against changed quotations.
const maxQuoteChanges = 100

// bothHave returns the part of a quotation that a change lies in and the part
// of the same quotation on the other side: another sentence of it has a
// partner there that is quoted too.
func (t *typer) bothHave(c *Change) (before, after text.Span, ok bool) {
	at := t.unitAt(c)
	for i := max(0, at-maxSentences); i < min(len(t.a), at+maxSentences); i++ {
		j := t.toB[i]
		if j < 0 {
			continue
		}
		x, y := quotedPart(t.old, t.a[i].Span), quotedPart(t.new, t.b[j].Span)
		if x.Empty() || y.Empty() {
			continue
		}
		if c.AfterSpan.Empty() && x.Contains(c.BeforeSpan) || c.BeforeSpan.Empty() && y.Contains(c.AfterSpan) {
			return x, y, true
		}
	}
	return text.Span{}, text.Span{}, false
}

// maxSentences is how many sentences away another one of the same quotation is
// looked for.
const maxSentences = 8

// unitAt returns the unit of the older text at which a change stands.
func (t *typer) unitAt(c *Change) int {
	if c.BeforeSpan.Empty() {
		for j := endingBefore(t.b, c.AfterSpan.Start+1); j >= 0; j-- {
			if j < len(t.b) && t.toA[j] >= 0 {
				return t.toA[j]
			}
		}
		return 0
	}
	return endingBefore(t.a, c.BeforeSpan.Start+1)
}

// quotedPart returns the part of a direct quote that overlaps a span, or an
// empty one.
func quotedPart(d *laid, s text.Span) text.Span {
	near := quotesNear(d, s)
	for i := range near {
		q := &near[i]
		for _, p := range q.Parts {
			if q.Type == quote.Direct && p.Overlaps(s) {
				return p
			}
		}
	}
	return text.Span{}
}

// inQuoteChange reports whether a change of no weight lies in a changed
// quotation.
func (t *typer) inQuoteChange(changed []int, c *Change) bool {
	if c.Type == QuoteChanged || c.Weight == High {
		return false
	}
	in := func(quoted, s text.Span) bool {
		return quoted.Contains(s) || c.Weight == None && quoted.Overlaps(s)
	}
	for _, k := range changed {
		if q := &t.out[k]; in(q.BeforeSpan, c.BeforeSpan) && in(q.AfterSpan, c.AfterSpan) {
			return true
		}
	}
	return false
}

// dedupe drops a changed quotation that is told twice, and lets the first explain
// what the second does.
func dedupe(list []Change) []Change {
	told := map[Edit]int{} // the place of each, from 1
	n := 0
	return sieve(list, func(c *Change) bool {
		n++
		e := Edit{c.BeforeSpan, c.AfterSpan}
		switch first := told[e]; {
		case c.Type != QuoteChanged:
		case first > 0:
			list[first-1].folded = append(list[first-1].folded, c.folded...)
			n--
			return false
		default:
			told[e] = n
		}
		return true
	})
}

// joinQuotes makes one change of the sentences of one quotation that were
// added or removed together, and of the marks of one paragraph.
func (t *typer) joinQuotes() {
	out := t.out[:0]
	for i := range t.out {
		c, n := &t.out[i], len(out)-1
		if n < 0 || c.Type != out[n].Type || !t.goesWith(&out[n], c) {
			if out = t.out[:n+2]; i > n+1 {
				out[n+1] = *c
			}
			continue
		}
		x := &out[n]
		x.BeforeSpan, x.AfterSpan = coverAll(x.BeforeSpan, c.BeforeSpan), coverAll(x.AfterSpan, c.AfterSpan)
		x.Before, x.After = read(t.old, x.BeforeSpan), read(t.new, x.AfterSpan)
		x.folded = append(x.folded, c.folded...)
	}
	t.out = out
}

// goesWith reports whether a change tells more of what the one before it tells.
func (t *typer) goesWith(x, c *Change) bool {
	switch c.Type {
	case QuoteAdded:
		return sameQuote(t.new, x.AfterSpan, c.AfterSpan)
	case QuoteRemoved:
		return sameQuote(t.old, x.BeforeSpan, c.BeforeSpan)
	case Boilerplate:
		i, j := x.unit, c.unit
		if x.Reason != onlyMarks || c.Reason != onlyMarks || j.a != i.a+1 || j.b != i.b+1 {
			return false
		}
		return t.a[i.a].zone == t.a[j.a].zone && t.b[i.b].zone == t.b[j.b].zone
	}
	return false
}

// holdsQuoted reports whether a span holds words in quotation marks that somebody
// is quoted for.
func holdsQuoted(d *laid, s text.Span) bool {
	near := quotesNear(d, s)
	for i := range near {
		if q := &near[i]; q.Type == quote.Direct || q.Type == quote.Mixed {
			for _, p := range q.Parts {
				if p.Overlaps(s) {
					return true
				}
			}
		}
	}
	return false
}

func sameQuote(d *laid, a, b text.Span) bool {
	near := quotesNear(d, a)
	for i := range near {
		if q := &near[i]; q.Type.Quoted() && q.Overlaps(a) && q.Overlaps(b) {
			return true
		}
	}
	return false
}
