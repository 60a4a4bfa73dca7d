package check

import (
	"math"
	"strconv"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// slipOfTen finds a total that is ten, a hundred or a thousand times what so many at
// so much each come to: "£150 … 62,000 pensioners … £93 million". That it is so to
// the digit is itself the evidence, so any count and any total beside what each gets
// will do, and none where any two of them fit.
func (c *checker) slipOfTen(p, s *line) bool {
	for i := range s.items {
		each := &s.items[i]
		if each.kind&amounts == 0 || !each.free() || !near(each) || each.Value.Number <= 0 {
			continue
		}
		unit, per := c.perOne(s, each)
		if !per || !c.canBeEach(each) {
			continue
		}
		if n, total := c.tenTimes(p, each, unit); n != nil {
			want := n.Value.Number * each.Value.Number
			message := say("# × # = #; the text says #", show(each.Value.Number), show(n.Value.Number), show(want), total.In(c.Source))
			return c.raise(Magnitude, message, each, n, total)
		}
	}
	return false
}

// perOne reports whether a figure is what one of many gets, costs or yields, and the
// token of that one where it is named, or 0. Of two sums of a sentence that speaks of a
// bill any can be.
func (c *checker) perOne(s *line, f *item) (unit int, per bool) {
	unit, per = c.unitOf(f)
	if named, open := c.eachOf(s, f); !per {
		unit, per = named, named > 0 || open
	}
	switch {
	case c.Is(f.tail, "for") && c.IsIn(f.tail+1, "every each") && c.Kind(f.tail+2) == text.Number:
		return 0, false // "95 males for every 100 females"
	case f.kind == counts:
		const each = "each apiece a per for"
		per = per && (c.IsIn(f.end, each) || c.IsIn(f.tail, each) || c.IsIn(f.sent.First, "each every"))
	case !per:
		per = f.kind == moneys && s.words&roleBill != 0 && s.count(moneys) == 2 &&
			!c.anyIsIn(s.tokens.First, s.tokens.Last, "profit profits loss losses")
	}
	return max(0, unit), per
}

// tenTimes returns the one count and the one total of the passage that an amount for
// each goes with but for a power of ten, or nil.
func (c *checker) tenTimes(p *line, each *item, unit int) (n, total *item) {
	for i := range p.items {
		f := &p.items[i]
		sum, ok := c.inUnitOf(f, each)
		if !ok || f == each || sum <= each.Value.Number || sum < 1000 || !c.canBeBill(f, each) {
			continue
		}
		for k := range p.items {
			g := &p.items[k]
			if g == f || g == each || !c.canBeMany(g, each) {
				continue
			}
			q := math.Log10(g.Value.Number * each.Value.Number / sum)
			switch {
			case math.Abs(q) < 0.05:
				return nil, nil
			case g.kind != counts, !near(f), !near(g):
			case math.Abs(q-math.Round(q)) > 0.009, math.Abs(q) > mostSlip, c.elsesTotal(each, g, f):
			case c.fitByChance(p, f, g, each, unit):
			case n != nil:
				return nil, nil // which of them?
			default:
				n, total = g, f
			}
		}
	}
	return n, total
}

// canBeBill reports whether a figure can be what many come to beside what each gets.
func (c *checker) canBeBill(f, each *item) bool {
	switch {
	case !f.free(), c.eachBefore(f), c.ofLoss(f, each):
		return false
	case c.soonAfter(f, 5, "each"): // "earns Rs 12,000 a day from each bus"
		return false
	case each.kind == counts && f.sent != each.sent:
		return false
	}
	return c.adjacent(f, each)
}

// canBeMany reports whether a figure can say how many there are beside what each gets.
func (c *checker) canBeMany(g, each *item) bool {
	return g.kind&(counts|quantities) != 0 && g.free() && g.Value.Number >= 3 && c.adjacent(g, each)
}

// fitByChance reports whether a total, a count and what each gets are only loosely tied,
// and too round to go together but by what they mean.
func (c *checker) fitByChance(p *line, total, n, each *item, unit int) bool {
	bill := p.words&roleBill != 0
	apart := total.sent != each.sent
	if !apart && n.sent == each.sent && (unit <= 0 || bill || c.sameNoun(unit, c.noun(n))) {
		return false
	}
	return printed(total)+printed(n)+printed(each) < 5 || apart && !bill
}

// adjacent reports whether a figure stands in the sentence of another one or in one
// beside it.
func (c *checker) adjacent(f, g *item) bool {
	return f.sent == g.sent || f.sent.Last == g.sent.First || g.sent.Last == f.sent.First
}

// inUnitOf returns the value of a figure in the unit of what each of many gets, "108
// tonnes" of 1.2 kg a day.
func (c *checker) inUnitOf(f, each *item) (float64, bool) {
	unit, _, _ := strings.Cut(each.Unit, "/")
	own, _, _ := strings.Cut(f.Unit, "/")
	switch {
	case f.kind != each.kind || !f.Value.Valid || f.Value.Number <= 0:
		return 0, false
	case f.kind == counts && c.noun(each) >= 0 && !c.sameNoun(c.noun(f), c.noun(each)) && !c.IsIn(c.noun(f), "people"):
		return 0, false
	case own == unit:
		return f.Value.Number, true
	}
	return figure.Convert(f.Value.Number, own, unit)
}

// printed counts the digits of a value without the zeros that it ends in.
func printed(f *item) int {
	digits := strings.TrimRight(strings.Replace(strconv.FormatFloat(f.Value.Number, 'f', -1, 64), ".", "", 1), "0")
	return len(strings.TrimLeft(digits, "0"))
}
