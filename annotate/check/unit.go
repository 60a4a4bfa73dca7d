package check

import (
	"math"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// A product that is off by more than leastSlip powers of ten is a slip of the size, "£45
// million" for 450; more than mostSlip of them is no slip, but another thing.
const (
	leastSlip = 0.5
	mostSlip  = 3.1
)

// product sets a total against so many at so much each.
func (c *checker) product(s *line) bool {
	for i := range s.items {
		each := &s.items[i]
		if !c.canGoToEach(each) {
			continue
		}
		n := c.unitsOf(s, each)
		if n == nil {
			continue
		}
		if total := c.totalOf(s, each, n); total != nil && c.multiply(each, n, total) {
			return true
		}
	}
	return false
}

// canGoToEach reports whether a figure can be what each of so many gets.
func (c *checker) canGoToEach(each *item) bool {
	switch {
	case each.kind&amounts == 0, each.Value2.Valid, !each.Value.Valid, each.Value.Number <= 0:
		return false
	case c.IsIn(each.at-1, "plus another extra"): // "cost £20,000, plus £1,000 each for software"
		return false
	}
	return !c.anyPlays(each.at-4, each.at, roleExpect) // "are expected to get £50 each"
}

// unitsOf returns the count of those that get a figure each: "each of the 40,000
// …, $5,000", "60 flats … £200,000 a flat", "$400 a head … 3 million people".
func (c *checker) unitsOf(s *line, each *item) *item {
	unit, any := c.eachOf(s, each)
	if unit == 0 && !any {
		return nil
	}
	var best, after *item
	before := 0
	for i := range s.items {
		n := &s.items[i]
		if n == each || !c.canCountThose(n, each, unit) || c.semicolonParts(n, each, unit) {
			continue
		}
		switch {
		case c.behindEachOf(n), c.countsUnit(n, unit):
			return n
		case unit > 0 && (!c.plays(unit, roleHead) || each.kind == counts):
		case n.at > each.at:
			if after == nil {
				after = n
			}
		default:
			best = n
			before++
		}
	}
	switch {
	case before == 2 && each.kind == counts && each.Of.Empty() && c.IsIn(each.at-1, "or , — –"):
		return c.fewer(s, each)
	case before > 1:
		return nil // of which each?
	case best == nil:
		return after
	}
	return best
}

// canCountThose reports whether a figure can say how many there are of those that get
// another each.
func (c *checker) canCountThose(n, each *item, unit int) bool {
	switch {
	case n.Value2.Valid, n.Value.Number < 2:
		return false
	case each.kind == counts && c.sameThing(n.Figure, each.Figure): // "90 shares … 60 shares each"
		return false
	case each.kind == counts && n.at > each.at && !c.forEach(each.tail): // but "three seats for each of the 20 districts"
		return false
	case n.Rule == figure.RuleCompound && unit != n.end-1: // "a 40-bed ward"
		return false
	case n.kind == quantities: // "300 tonnes at £40 a tonne", "each of 25 hectares"
		return unit > 0 || c.Is(n.at-2, "each")
	}
	return n.kind == counts
}

// forEach reports "for each", "for every".
func (c *checker) forEach(i int) bool { return c.Is(i, "for") && c.IsIn(i+1, "each every") }

// semicolonParts reports whether a semicolon parts a number from what each gets, and
// neither "each" nor the unit ties them again.
func (c *checker) semicolonParts(n, each *item, unit int) bool {
	switch {
	case !c.anyIs(min(n.end, each.end), max(n.at, each.at), ";"):
		return false
	case c.anyIs(n.end, each.at, "each"): // "It has 300 staff; each gets £50"
		return false
	case unit > 0 && n.kind == quantities: // "The wood, 240 acres in all, …; the buyer paid £9,500 per acre"
		return false
	case unit > 0 && c.Is(each.at-1, "at"): // "It sold 300 shirts; at £5 a shirt"
		return !c.singular(unit, c.noun(n))
	}
	return true
}

// behindEachOf reports "each of the 40,000", "each of 40,000".
func (c *checker) behindEachOf(n *item) bool {
	at := n.at - 1
	if c.Is(at, "the") {
		at--
	}
	return c.Is(at, "of") && c.Is(at-1, "each")
}

// countsUnit reports whether a number counts the unit that another figure is said of one
// of: "60 flats" beside "£200,000 a flat".
func (c *checker) countsUnit(n *item, unit int) bool {
	switch {
	case unit <= 0:
		return false
	case n.tail > n.end && c.singular(unit, n.tail-1), c.singular(unit, c.noun(n)):
		return true
	case c.singular(unit, n.end), c.singular(unit, n.end+1): // "60 new flats"
		return true
	case n.kind == quantities: // "300 tonnes", "300 t"
		return c.singular(unit, n.end-1) || c.Value(unit, lexicon.Unit) == n.Unit
	}
	return false
}

// eachOf tells what a figure is said of one of: the token of the noun behind "a"
// or "per", and whether "each" or "apiece" leaves it open.
func (c *checker) eachOf(s *line, each *item) (unit int, open bool) {
	if unit, open, said := c.eachBehind(each, each.tail); said {
		return unit, open
	}
	if unit, open, said := c.eachBehind(each, each.end); said {
		return unit, open
	}
	if c.Is(each.at-1, "of") && c.IsIn(each.at-2, "payments instalments installments cheques grants") {
		return each.at - 2, true
	}
	if s.words&roleEach == 0 {
		return 0, false
	}
	for i := each.at - 1; i >= s.tokens.First && i > each.at-14 && !c.IsIn(i, "; while but"); i-- {
		if c.Kind(i) == text.Symbol && each.kind == moneys {
			break // another sum stands between
		}
		if c.Is(i, "each") && c.IsIn(i-1, "on to from") && s.endsAt(i-1) {
			return 0, false // "12 years on each of the two charges, involving RM3.5mil"
		}
		if (c.Is(i, "each") || c.Is(i, "every") && c.Is(i+1, "one")) && !c.Is(i-1, "for") {
			if c.plays(i+1, roleTerm) {
				return 0, false // "rose each year"
			}
			if c.oneOf(s, i+1) {
				return i + 1, true
			}
			return 0, c.IsIn(i+1, "of one") || i+1 == each.at || each.at-i < 9 && c.wordy(i+1)
		}
	}
	return 0, false
}

// eachBehind tells what a figure is said of one of by the words from token i, right
// behind it, and whether they say it at all.
func (c *checker) eachBehind(each *item, i int) (unit int, open, said bool) {
	switch {
	case c.IsIn(i, "each apiece"): // "£5 each"
		return 0, true, true
	case c.IsIn(i, "for on from") && c.IsIn(i+1, "each every"): // "$3 on each of 40 million phones"
		unit, open = c.behindEach(i + 2)
		return unit, open, true
	case c.IsIn(i, "to in on") && c.Is(i+1, "each"): // "$1,000 to each of 3,000 families"
		return 0, true, true
	case c.Is(i, "to") && c.Is(i+1, "the") && each.kind == quantities: // "28 kilos to the hectare"
		return i + 2, false, true
	case c.IsIn(i, "a per") && c.IsIn(i+2, "each apiece"): // "€20 a day each"
		return 0, true, true
	case c.IsIn(i, "per a an every") && c.Kind(i+1) == text.Word && !c.Has(i+1, lexicon.UnitTime): // "£200,000 a flat"
		return i + 1, false, true
	}
	return 0, false, false
}

// behindEach tells what a figure is said of one of by the words from token i, behind
// "for each", "for every".
func (c *checker) behindEach(i int) (unit int, open bool) {
	switch {
	case c.Is(i, "of") && c.IsIn(i+1, "hers his theirs"): // "three seats for each of theirs"
		return 0, false
	case c.Kind(i) == text.Number && !c.Is(i, "one"): // "£5 for every 100 miles"
		return 0, false
	case c.Kind(i) == text.Word && !c.IsIn(i, "of one"): // "$600 for each device"
		return i, false
	}
	return 0, true // "$400 for each of the city's 1 million people"
}

// totalOf returns the one other figure in the unit of what each gets that is
// more than it.
func (c *checker) totalOf(s *line, each, n *item) *item {
	var total *item
	for i := range s.items {
		f := &s.items[i]
		if f == each || f == n || !c.canTotalEach(f, each) {
			continue
		}
		if total != nil {
			return nil
		}
		total = f
	}
	if total != nil && c.IsIn(total.tail, "each apiece") {
		return nil // a sum that others get
	}
	return total
}

// canTotalEach reports whether a figure can be what all get together who get another each.
func (c *checker) canTotalEach(f, each *item) bool {
	switch {
	case f.Value2.Valid, f.Value.Number <= each.Value.Number:
		return false
	case !totalUnit(f, each), c.somePart(f):
		return false
	case c.Is(f.at-1, "and") && c.Is(f.end, "to"): // "£50 to each of the 300 staff and £90,000 to a hospice"
		return false
	case f.kind != counts, c.totals(f), c.sameThing(f.Figure, each.Figure):
		return true
	}
	return each.kind == counts && each.Of.Empty() // "4,800 mats, 350 apiece"
}

// totalUnit reports whether a figure measures what another is so much of for each: the
// same, the same a day, or litres where that is litres a day.
func totalUnit(f, each *item) bool {
	return f.same(each) || f.Unit == each.Unit+"/d" || f.kind == quantities && strings.HasPrefix(each.Unit, f.Unit+"/")
}

// somePart reports whether what so many get is no whole share of a total: "most of
// the $150 million", "£30 million so far", "£27,000 with the cooks".
func (c *checker) somePart(f *item) bool {
	if c.Is(f.end, "with") && c.IsIn(f.end+1, "the its their") || c.IsIn(f.end, "so already") && c.IsIn(f.end+1, "far .") {
		return true
	}
	at := f.at - 1
	if c.IsIn(at, "the its their a") {
		at--
	}
	return c.IsIn(at, "of from") && c.IsIn(at-1, "most part some much half out share")
}

// multiply raises a total that is not so many times what each gets.
func (c *checker) multiply(each, n, total *item) bool {
	want := n.Value.Number * each.Value.Number
	q := math.Log10(want / total.Value.Number)
	size := math.Abs(q)
	switch {
	case c.elsesTotal(each, n, total), c.multipliedElse(each, n, total):
		return false
	case c.Is(total.tail, "in") && c.Is(n.tail, "in") && c.Is(each.at-1, ","): // "five seats in Sele, four in Orva, three each in"
		return false
	case !near(each), !exact(total) && total.Mod != figure.Approx, !exact(n) && n.Mod != figure.Approx:
		return false
	case size < 0.02, size > mostSlip:
		return false
	case size > leastSlip && math.Abs(q-math.Round(q)) < 0.03+0.02*hedge(each):
		message := say("# × # = #; the text says #", show(each.Value.Number), show(n.Value.Number), show(want), total.In(c.Source))
		return c.raise(Magnitude, message, each, n, total)
	case tooFarOff(want, total.Value.Number) && !(c.Is(each.at-1, "or") && size < 1.3):
		return false
	}
	share := total.Value.Number / n.Value.Number
	if c.anyIs(n.tail, n.tail+3, "some") || rounded(each, share) {
		return false
	}
	if !off(each.Value.Number, share, 0.05+0.1*max(hedge(each), hedge(n), hedge(total))) {
		return false
	}
	if c.totals(total) {
		message := say("# × # = #; the text says #", show(n.Value.Number), show(each.Value.Number), show(want), total.In(c.Source))
		return c.raise(PerUnit, message, n, total, each)
	}
	message := say("# / # = #; the text says #", show(total.Value.Number), show(n.Value.Number), show(share), each.In(c.Source))
	return c.raise(PerUnit, message, n, total, each)
}

// elsesTotal reports whether a total is what others get, or what a firm has anyway.
func (c *checker) elsesTotal(each, n, total *item) bool {
	switch {
	case total.sent != each.sent && c.Is(total.at-1, "of") && c.IsIn(total.at-2, "assets sales turnover revenue profits reserves"):
		return true // "Customers get $50 each. The bank has assets of $21 billion"
	case n.at < each.at && total.ID > each.ID+1 && c.anyIs(each.end, total.at, ";"):
		return true // "; managers, 300 in all, share £2 million"
	case !c.anyIs(each.end, total.at, "and"):
		return false
	case c.Is(total.at-2, "the"): // "$500,000 each and the depot $2 million"
		return true
	}
	return c.IsIn(total.end, "on for") && c.IsIn(total.end+1, "a an the") // "and £2 million on a new depot"
}

// near reports whether a figure is exact or about right, and no bound.
func near(f *item) bool {
	return exact(f) || f.Mod == figure.Approx || f.Mod == figure.Near
}

// rounded reports whether a printed value is what another rounds to.
func rounded(f *item, v float64) bool { return math.Abs(f.Value.Number-v) <= min(step(f), 0.06*v) }

// oneOf reports whether token i is the singular of what a count of a line is of.
func (c *checker) oneOf(s *line, i int) bool {
	for k := range s.items {
		if f := &s.items[k]; f.kind == counts && c.noun(f) >= 0 && c.singular(i, c.noun(f)) {
			return true
		}
	}
	return false
}

// fewer returns the lesser of the counts before a figure.
func (c *checker) fewer(s *line, each *item) (n *item) {
	for i := range s.items {
		if f := &s.items[i]; f.kind == counts && f.at < each.at && (n == nil || f.Value.Number < n.Value.Number) {
			n = f
		}
	}
	return n
}
