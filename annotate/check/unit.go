package check

import (
	"math"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// product sets a total against so many at so much each.
func (c *checker) product(s *line) bool {
	for i := range s.items {
		each := &s.items[i]
		if each.kind&amounts == 0 || each.Value2.Valid || !each.Value.Valid || each.Value.Number <= 0 || c.IsIn(each.at-1, "plus another extra") || c.anyPlays(each.at-4, each.at, roleExpect) {
			continue
		}
		n := c.unitsOf(s, each)
		if n == nil {
			continue
		}
		if total := c.totalOf(s, each, n); total != nil {
			if c.multiply(each, n, total) {
				return true
			}
		}
	}
	return false
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
		if n == each || each.kind == counts && (n.at > each.at && !(c.Is(each.tail, "for") && c.IsIn(each.tail+1, "each every")) || c.sameThing(n.Figure, each.Figure)) || n.kind != counts && !(n.kind == quantities && (unit > 0 || c.Is(n.at-2, "each"))) || n.Value2.Valid || n.Value.Number < 2 || n.Rule == figure.RuleCompound && unit != n.end-1 {
			continue
		}
		if c.anyIs(min(n.end, each.end), max(n.at, each.at), ";") && !c.anyIs(n.end, each.at, "each") && !(unit > 0 && (c.singular(unit, c.noun(n)) && c.Is(each.at-1, "at") || n.kind == quantities)) {
			continue
		}
		switch {
		case c.Is(n.at-1, "the") && c.Is(n.at-2, "of") && c.Is(n.at-3, "each"), c.Is(n.at-1, "of") && c.Is(n.at-2, "each"):
			return n
		case unit > 0 && n.tail > n.end && c.singular(unit, n.tail-1), unit > 0 && c.singular(unit, c.noun(n)), unit > 0 && c.singular(unit, n.end), unit > 0 && c.singular(unit, n.end+1), unit > 0 && n.kind == quantities && (c.singular(unit, n.end-1) || c.Value(unit, lexicon.Unit) == n.Unit):
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

// eachOf tells what a figure is said of one of: the token of the noun behind "a"
// or "per", and whether "each" or "apiece" leaves it open.
func (c *checker) eachOf(s *line, each *item) (unit int, open bool) {
	end := each.tail
	for n := 0; n < 2; n++ {
		switch {
		case c.IsIn(end, "each apiece"):
			return 0, true
		case c.IsIn(end, "for on from") && c.IsIn(end+1, "each every") && (c.Is(end+2, "of") && c.IsIn(end+3, "hers his theirs") || c.Kind(end+2) == text.Number && !c.Is(end+2, "one")):
			return 0, false
		case c.IsIn(end, "for on from") && c.IsIn(end+1, "each every"):
			if c.Kind(end+2) == text.Word && !c.IsIn(end+2, "of one") {
				return end + 2, false
			}
			return 0, true
		case c.IsIn(end, "to in on") && c.Is(end+1, "each"):
			return 0, true
		case c.Is(end, "to") && c.Is(end+1, "the") && each.kind == quantities:
			return end + 2, false
		case c.IsIn(end, "a per") && c.IsIn(end+2, "each apiece"):
			return 0, true
		case c.IsIn(end, "per a an every") && c.Kind(end+1) == text.Word && !c.Has(end+1, lexicon.UnitTime):
			return end + 1, false
		}
		end = each.end
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

// totalOf returns the one other figure in the unit of what each gets that is
// more than it.
func (c *checker) totalOf(s *line, each, n *item) *item {
	var total *item
	for i := range s.items {
		f := &s.items[i]
		if f == each || f == n || c.somePart(f) || !f.same(each) && f.Unit != each.Unit+"/d" && !(f.kind == quantities && strings.HasPrefix(each.Unit, f.Unit+"/")) || f.Value2.Valid || f.Value.Number <= each.Value.Number {
			continue
		}
		if c.Is(f.at-1, "and") && c.Is(f.end, "to") || f.kind == counts && !c.totals(f) && !c.sameThing(f.Figure, each.Figure) && (each.kind != counts || !each.Of.Empty()) {
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
	switch {
	case c.elsesTotal(each, n, total), c.Is(total.tail, "in") && c.Is(n.tail, "in") && c.Is(each.at-1, ","):
		return false // "five seats in Sele, four in Orva, three each in"
	case !near(each), !exact(total) && total.Mod != figure.Approx || !exact(n) && n.Mod != figure.Approx || math.Abs(q) < 0.02 || math.Abs(q) > 3.1:
		return false
	case math.Abs(q) > 0.5 && math.Abs(q-math.Round(q)) < 0.03+0.02*hedge(each):
		return c.raise(Magnitude, say("# × # = #; the text says #", show(each.Value.Number), show(n.Value.Number), show(want), total.In(c.Source)), each, n, total)
	case math.Abs(q) > 0.7 && !(c.Is(each.at-1, "or") && math.Abs(q) < 1.3):
		return false
	}
	share := total.Value.Number / n.Value.Number
	if c.anyIs(n.tail, n.tail+3, "some") || !off(each.Value.Number, share, 0.05+0.1*max(hedge(each), hedge(n), hedge(total))) || rounded(each, share) {
		return false
	}
	if c.totals(total) {
		return c.raise(PerUnit, say("# × # = #; the text says #", show(n.Value.Number), show(each.Value.Number), show(want), total.In(c.Source)), n, total, each)
	}
	return c.raise(PerUnit, say("# / # = #; the text says #", show(total.Value.Number), show(n.Value.Number), show(share), each.In(c.Source)), n, total, each)
}

// elsesTotal reports whether a total is what others get: "; managers, 300 in all, share
// £2 million", "$500,000 each and the depot $2 million", or what a firm has anyway,
// "assets of $21 billion".
func (c *checker) elsesTotal(each, n, total *item) bool {
	return total.sent != each.sent && c.Is(total.at-1, "of") && c.IsIn(total.at-2, "assets sales turnover revenue profits reserves") || n.at < each.at && total.ID > each.ID+1 && c.anyIs(each.end, total.at, ";") || c.anyIs(each.end, total.at, "and") && (c.Is(total.at-2, "the") || c.IsIn(total.end, "on for") && c.IsIn(total.end+1, "a an the"))
}

// near reports whether a figure is exact or about right, and no bound.
func near(f *item) bool {
	return exact(f) || f.Mod == figure.Approx || f.Mod == figure.Near
}

// rounded reports whether a printed value is what another rounds to.
func rounded(f *item, v float64) bool { return math.Abs(f.Value.Number-v) <= min(step(f), 0.06*v) }

// pace sets a total against so much a day for so many days, or a speed.
func (c *checker) pace(s *line) bool {
	spans := c.pick(s, durations)
	if len(spans) != 1 || !exact(spans[0]) || spans[0].Value.Number < 2 {
		return false
	}
	n := spans[0]
	list := c.pick(s, amounts)
	for _, f := range list {
		if c.IsIn(f.at-1, "first last final next opening another") {
			return false // a part of the way
		}
	}
	for i, rate := range list {
		if c.perTime(rate, n) == 0 || c.soonBefore(rate, 4, "top maximum peak fastest reach reaching reached") || len(list) > 3 || !near(rate) {
			continue
		}
		for k, total := range list {
			if k == i || !total.same(rate) && !(rate.kind == counts && rate.Of.Empty()) && rate.Unit != total.Unit+"/"+n.Unit[:1] || !exact(total) || total.Value.Number <= rate.Value.Number || total.kind == counts && !c.sameThing(total.Figure, rate.Figure) && !rate.Of.Empty() && rate.tail > rate.end || c.perTime(total, n) > 0 {
				continue
			}
			span := n.Value.Number * c.shifts(s, n) * c.perTime(rate, n)
			have := total.Value.Number / span
			q := have / rate.Value.Number
			if log := math.Abs(math.Log10(q)); log > 0.5 && log < 3.1 && math.Abs(log-math.Round(log)) < 0.01 && total.sent == rate.sent {
				return c.raise(Magnitude, say("# × # = #; the text says #", show(rate.Value.Number), show(span), show(rate.Value.Number*span), total.In(c.Source)), rate, n, total)
			}
			if c.perTime(rate, n) == 1 && off(rate.Value.Number, have, 0.08+0.1*hedge(rate)) && q < 4 && q > 0.25 {
				return c.raise(PerUnit, say("# / # = #; the text says #", show(total.Value.Number), show(span), show(have), rate.In(c.Source)), total, n, rate)
			}
			return false
		}
	}
	return c.speed(s, n)
}

// shifts returns how many spans of time there are: "two shifts of eight hours".
func (c *checker) shifts(s *line, n *item) float64 {
	for i := range s.items {
		if f := &s.items[i]; c.Is(n.at-1, "of") && f.kind == counts && f.tail == n.at-1 && f.tail > f.end && exact(f) {
			return f.Value.Number
		}
	}
	return 1
}

// perTime returns how many times a figure is so much in a span of time of one, or 0
// where it is not: 1 for "40 km a day" in days, 12 for "£10,000 a month" in years.
func (c *checker) perTime(f, n *item) float64 {
	if strings.HasSuffix(f.Unit, "/"+n.Unit[:1]) {
		return 1
	}
	for _, end := range [...]int{f.end, f.tail} {
		switch {
		case c.IsIn(end, "a an per each every") && c.Is(end+1, n.Unit), n.Unit == "day" && c.Is(end, "daily"), n.Unit == "week" && c.Is(end, "weekly"):
			return 1
		case n.Unit == "year" && c.IsIn(end, "a per each every") && c.Is(end+1, "month"):
			return 12
		case n.Unit == "year" && c.IsIn(end, "a per each every") && c.Is(end+1, "week"):
			return 52
		case n.Unit == "week" && c.IsIn(end, "a per each every") && c.Is(end+1, "day"):
			return 7
		}
	}
	return 0
}

// speed sets a speed against a way and the hours that it took.
func (c *checker) speed(s *line, n *item) bool {
	list := c.pick(s, quantities)
	if len(list) != 2 || n.Unit != "hour" || s.words&roleAverage == 0 || c.anyIs(min(list[0].at, n.at), max(list[1].at, n.at), ";") {
		return false
	}
	way, speed := list[0], list[1]
	if speed.Unit != "km/h" && speed.Unit != "mph" {
		way, speed = speed, way
	}
	if c.IsIn(speed.end, "on in over for through") || c.soonBefore(speed, 4, "top maximum peak fastest reach reaching reached") || way.Unit+"/h" != speed.Unit && (way.Unit != "mi" || speed.Unit != "mph") || !exact(way) {
		return false
	}
	have := way.Value.Number / n.Value.Number
	if !off(speed.Value.Number, have, 0.08+0.1*hedge(speed)) {
		return false
	}
	return c.raise(PerUnit, say("# / # = #; the text says #", show(way.Value.Number), show(n.Value.Number), show(have), speed.In(c.Source)), way, n, speed)
}

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
