package check

import (
	"slices"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// This file tells where other figures near them make what a finding would set against two:
// a change or a product of others.

// besideIt reports whether a value stands near a change: "rose 12 per cent to 5,600".
func besideIt(d, f *item) bool {
	return d.sent == f.sent && f.at-d.end < 6 && d.at-f.tail < 6
}

// madeElse reports whether a change is between other values than two: values of its own
// sentence make it, or one of the two makes another percentage in its sentence with a third.
func (c *checker) madeElse(d, from, to *item) bool {
	made := c.pairIn(d.sent, func(x, y *item) bool {
		if x.ID == d.ID || y.ID == d.ID || isOne(x, from, to) && isOne(y, from, to) {
			return false
		}
		return fits(d, x, y) || fits(d, y, x)
	})
	if made || c.wentTo(d, from, to) || c.ofAmountBefore(d, from, to) {
		return true
	}
	if c.isOwnShare(d) && c.ownShare(to) > 0 && d.ID == from.ID+1 {
		return true // "$739 million, or 17.3% of sales, up from $671 million, or 16.7%"
	}
	return c.setAgainst(d, from, to) || c.boundUp(from, to, d) || c.boundUp(to, from, d)
}

// setAgainst reports whether "while" parts two values of which a change goes with one: "a third
// below the 9,700 baht of a year ago, while costs are put at 6,800".
func (c *checker) setAgainst(d, from, to *item) bool {
	first, last := from, to
	if first.at > last.at {
		first, last = last, first
	}
	return d.sent == first.sent && d.at < first.at && last.sent == first.sent && c.anyIsIn(first.end, last.at, "while whereas although")
}

// wentTo reports whether the words say that a change went to or from another value than the two:
// "slipped 7% to 2,724 crore, a margin of 11.3%, versus 12.6%", "fell to 189 per 100,000 from
// 336, a drop of 44%", where the later of the two stands in another sentence.
func (c *checker) wentTo(d, from, to *item) bool {
	if from.sent == d.sent && to.sent != d.sent && c.Is(from.at-1, "from") && c.anyIs(from.sent.First, from.at, "to") {
		return true
	}
	next := int(d.ID)
	if !c.Is(d.end, "to") || next >= len(c.items) || c.items[next].Figure == nil {
		return false
	}
	f := &c.items[next]
	return f.at-d.end < 3 && !isOne(f, from, to)
}

// ofAmountBefore reports whether a change says how much more or less the amount right before it
// is, and so nothing of others: "$12 million for relief, double last year's amount, was not enough
// for the 12,900 households, up from 11,200", "10.2 million passengers, 17 per cent more than a
// year ago … 54 per cent of them were in transit", "47 rigs, or 8%, below", of which the 47 is no
// value but the change.
func (c *checker) ofAmountBefore(d, from, to *item) bool {
	at := int(d.ID) - 2
	if at < 0 || c.items[at].Figure == nil {
		return false
	}
	amount := &c.items[at]
	switch {
	case amount.kind&amounts == 0, amount.sent != d.sent:
		return false
	case c.Is(d.at-1, "or") && c.comparing(d):
		return isOne(amount, from, to) && !c.IsIn(amount.at-1, "is was are were to at of")
	case isOne(amount, from, to), !c.Is(d.at-1, ","):
		return false
	case d.kind == multiples:
		return !amount.same(from) && d.at-amount.tail < 6 && from.at > d.end
	}
	return d.at-amount.tail < 8 && c.comparing(d) && from.sent != d.sent && to.sent != d.sent
}

// comparing reports whether "more", "below" and the like stand behind a figure, or behind it and a
// comma: "8%, below this time last year".
func (c *checker) comparing(d *item) bool {
	at := d.end
	if c.Is(at, ",") {
		at++
	}
	return c.IsIn(at, "more less fewer below above higher lower")
}

// isOne reports whether a figure is one of two.
func isOne(f, a, b *item) bool { return f.ID == a.ID || f.ID == b.ID }

// boundUp reports whether a value makes a percentage of its sentence, which is another than a
// change, with a third value there: the 452 of "from 452 to 431, or almost 5 per cent".
func (c *checker) boundUp(f, other, d *item) bool {
	return c.pairIn(f.sent, func(x, y *item) bool {
		if x.ID != f.ID && y.ID != f.ID || isOne(x, other, d) || isOne(y, other, d) {
			return false
		}
		return c.anyPercent(f.sent, d, max(x.Value.Number, y.Value.Number), min(x.Value.Number, y.Value.Number))
	})
}

// anyPercent reports whether a percentage of a sentence other than d is the share that a
// value is of a higher one, or the change between the two.
func (c *checker) anyPercent(sent text.Range, d *item, high, low float64) bool {
	for _, p := range c.figuresIn(sent) {
		if p.kind != percents || p.ID == d.ID || !p.Value.Valid || p.Value2.Valid {
			continue
		}
		for _, have := range [...]float64{100 * low / high, 100 * (high - low) / high, 100 * (high - low) / low} {
			if !off(p.Value.Number, have, max(0.02, 0.5/have)) {
				return true
			}
		}
	}
	return false
}

// pairIn reports whether two different values of a sentence that measure alike are as told.
func (c *checker) pairIn(sent text.Range, are func(x, y *item) bool) bool {
	list := c.figuresIn(sent)
	for i, x := range list {
		for _, y := range list[i+1:] {
			if alike(x, y) && x.plain() && y.plain() && x.Value.Number != y.Value.Number && are(x, y) {
				return true
			}
		}
	}
	return false
}

// plain reports whether a figure has one value above zero.
func (f *item) plain() bool {
	return f.Value.Valid && !f.Value2.Valid && f.Value.Text == "" && f.Value.Number > 0
}

// figuresIn returns the figures of a sentence that was read, at most as many as are set
// against each other.
func (c *checker) figuresIn(sent text.Range) []*item {
	var list []*item
	from, to := c.figuresOf(sent)
	for i := from; i < to && len(list) < maxFigures; i++ {
		if c.items[i].Figure != nil {
			list = append(list, &c.items[i])
		}
	}
	return list
}

// figuresOf returns the half-open range of the indices of the figures that start in a run of
// tokens.
func (c *checker) figuresOf(r text.Range) (from, to int) {
	index := func(at int) int {
		i, _ := slices.BinarySearchFunc(c.figures, at, func(f figure.Figure, at int) int { return f.Start - at })
		return i
	}
	return index(int(c.Span(r.First).Start)), index(int(c.Span(r.Last - 1).End))
}

// multipliedElse reports whether three figures, of which one is to be the product of the other
// two, go with a fourth near them instead of one of these: "Six were removed at a cost of Rs
// 14.4 crore, or Rs 2.4 crore for each", where 18 are left.
func (c *checker) multipliedElse(each, n, total *item) bool {
	first := int(each.ID) - 1
	for i := max(0, first-maxFigures); i < min(len(c.items), first+maxFigures); i++ {
		f := &c.items[i]
		if f.Figure == nil || !f.plain() || f.ID == each.ID || f.ID == n.ID || f.ID == total.ID {
			continue
		}
		a, b, sum := each.Value.Number, n.Value.Number, total.Value.Number
		switch v := f.Value.Number; {
		case f.kind == n.kind && f.sent == total.sent && v > 1 && !off(a*v, sum, 0.02),
			f.same(each) && !off(v*b, sum, 0.02):
			return true
		}
	}
	return false
}
