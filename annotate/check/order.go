package check

import (
	"strings"

	"stet/annotate/figure"
)

// wrongWay is the message about a range that runs downwards.
const wrongWay = "# is more than #: the ends of the range are the wrong way round"

// rangeOrder finds "between 40 and 30", "range from 500 to 200".
func (c *checker) rangeOrder(s *line) bool {
	for i := range s.items {
		f := &s.items[i]
		if f.Mod == figure.Between && c.rangeBack(s, f) || i > 0 && c.pairBack(&s.items[i-1], f) {
			return true
		}
	}
	return false
}

// rangeBack raises a range that is one figure and runs backwards.
func (c *checker) rangeBack(s *line, f *item) bool {
	low, high := f.Value, f.Value2
	switch {
	case high.Valid && low.Text == "" && low.Number > high.Number && c.ranges(s, f):
		_, core, _ := strings.Cut(f.Core.In(c.Source), " ")
		from, to, ok := strings.Cut(core, " and ")
		if !ok {
			from, to = show(low.Number), show(high.Number)
		}
		return c.raise(RangeOrder, say(wrongWay, from, to), f)
	case f.kind == counts && low.Number > 99 && low.Number < high.Number && c.IsIn(f.end, "bc bce"):
		return c.raise(RangeOrder, say("years before Christ run down: # is the later of #", show(low.Number), f.In(c.Source)), f)
	case c.runsBack(f):
		return c.raise(RangeOrder, say("# comes before #: the ends of the range are the wrong way round", high.Text, low.Text), f)
	}
	return false
}

// pairBack raises two figures next to each other that are the ends of a range and run
// backwards.
func (c *checker) pairBack(e, f *item) bool {
	switch {
	case c.bounds(e, f):
		return c.raise(RangeOrder, say(wrongWay, show(e.Value.Number), show(f.Value.Number)), e, f)
	case c.yearsBack(e, f):
		message := say("# is later than #: the years are the wrong way round", e.In(c.Source), f.In(c.Source))
		return c.raise(RangeOrder, message, e, f)
	case canBeEnds(e, f) && c.saidAsEnds(e, f):
		return c.raise(RangeOrder, say(wrongWay, e.In(c.Source), f.In(c.Source)), e, f)
	}
	return false
}

// canBeEnds reports whether two figures that a word parts can be the ends of a range that
// runs downwards: they measure alike, or the one leaves its unit to the other.
func canBeEnds(e, f *item) bool {
	switch {
	case e.Value.Text != "", f.Value.Text != "", e.Value2.Valid, f.Value2.Valid:
		return false
	case e.Value.Number <= f.Value.Number, f.at-e.end != 1:
		return false
	case e.Unit != f.Unit && e.Unit != "" && f.kind != counts:
		return false
	}
	return e.kind == f.kind || e.kind == counts || bareCount(f)
}

// bareCount reports whether a count leaves out what it counts.
func bareCount(f *item) bool { return f.kind == counts && f.Of.Empty() }

// saidAsEnds reports whether two figures that a word parts are said to be the ends of a
// range, and of no fall.
func (c *checker) saidAsEnds(e, f *item) bool {
	switch {
	case c.Is(e.end, "and"):
		return c.Is(e.at-1, "between") && !c.backwards(f) && !c.backwards(e) && c.rangeBehind(e.at-2, e, f)
	case !c.Is(e.end, "to"):
		return false
	case c.Is(e.at-1, "from"):
		return c.rangesFrom(e, f)
	}
	return c.rangesTo(e, f)
}

// rangeBehind reports whether "between" behind token i tells of a range of values, from
// that of one figure to that of another.
func (c *checker) rangeBehind(i int, e, f *item) bool {
	return !c.gapWord(i) && !c.falling(i) && !c.lying(e, f)
}

// rangesFrom reports whether "from 500 to 200" is a range.
func (c *checker) rangesFrom(e, f *item) bool {
	switch {
	case e.kind|f.kind == counts && e.Value.Number <= 12:
		return false // hours: "Buses run from 9 to 4"
	case c.depends(f):
		return true
	case f.kind == ages && !c.backwards(f):
		return true // "from 14-year-olds to 11-year-olds"
	case !c.ranging(e.at - 2):
		return false
	}
	return c.IsIn(e.at-2, "range ranges ranged ranging vary varies varied varying") || !c.backwards(e)
}

// rangesTo reports whether "20 to 15 minutes" is a range.
func (c *checker) rangesTo(e, f *item) bool {
	switch {
	case c.Is(e.at-1, "by"), f.kind&(durations|quantities|percents|ages) == 0, e.Value.Number >= 3*f.Value.Number:
		return false
	case c.backwards(f), c.backwards(e):
		return false
	case bareCount(e) && e.tail == e.end, f.kind == ages:
		return true
	}
	return c.IsIn(e.at-1, "of at") && c.ranging(e.at-2) // "highs of 20 to 15 degrees"
}

// runsBack reports whether a range in one figure, of days of one month or of times of one
// half of the day, ends before it begins: "between 15 and 6 March", "between 4am and 2am".
func (c *checker) runsBack(f *item) bool {
	from, to := f.Value.Text, f.Value2.Text
	if len(from) != len(to) || from <= to || !c.IsIn(f.at, "between from") {
		return false
	}
	if c.Is(f.at-1, "back") || c.soonAfter(f, 3, "next following year") {
		return false
	}
	if f.kind == times {
		return c.Is(f.at, "between") && c.timesBack(f)
	}
	return f.kind == dates && len(from) == 10 && from[:7] == to[:7] && !c.backwards(f)
}

// halves are the names of the halves of the day.
const halves = "am pm a.m. p.m. a.m p.m"

// timesBack reports whether two times of which the second is the earlier are of one day:
// of one half of it, both named, or less than six hours apart in the afternoon.
func (c *checker) timesBack(f *item) bool {
	from, to := f.Value.Text, f.Value2.Text
	if c.IsIn(f.end-1, halves) && c.anyIsIn(f.at, f.end-1, halves) && (from < "12") == (to < "12") {
		return true
	}
	if to < "13" {
		return false
	}
	a, b := item{Figure: &figure.Figure{Value: f.Value}}, item{Figure: &figure.Figure{Value: f.Value2}}
	return clockMinutes(&a)-clockMinutes(&b) < 6*60
}

// yearsBack reports whether two years are the ends of a range that runs backwards:
// "(2011-2003)", "From 2004 to 1998 he taught".
func (c *checker) yearsBack(e, f *item) bool {
	if !oneYear(e) || !oneYear(f) || f.at-e.end != 1 || e.Value.Text <= f.Value.Text || c.IsIn(f.end, "bc bce") {
		return false
	}
	switch {
	case c.IsIn(e.end, "- – —"):
		return true
	case !c.Is(e.end, "to"), !c.Is(e.at-1, "from"), c.backwards(e):
		return false
	}
	return !c.soonBefore(e, 8, "back forward date earlier moved changed")
}

// oneYear reports whether a date is one year, and no decade.
func oneYear(f *item) bool {
	return f.kind == dates && !f.Value2.Valid && len(f.Value.Text) == 4 && f.Value.Text[0] != 'X'
}

// depends reports whether a price or the like depends on something: "from £450 to
// £180 a night, depending on the season".
func (c *checker) depends(f *item) bool {
	for i := f.end; i < f.end+5 && c.Valid(i); i++ {
		if c.Is(i, "depending") {
			return true
		}
		if c.Is(i, "according") && c.Is(i-1, ",") && c.IsIn(i+2, "size age length season") {
			return true
		}
	}
	return false
}

// bounds reports whether two figures that stand together are the least and the
// most of one value, and the least is more: "at least £4.5m and at most £3.8m", "a
// minimum of 12 and a maximum of ten".
func (c *checker) bounds(e, f *item) bool {
	switch {
	case e.sent != f.sent, e.Value2.Valid, f.Value2.Valid, e.Value.Number <= f.Value.Number, f.at-e.end > 16:
		return false
	case e.kind&(amounts|percents|durations|ages) == 0, !canMeasureAlike(e, f):
		return false
	case e.kind == f.kind && c.startsAt(e) && c.risesTo(f):
		return true // "Prices start at £40 and rise to £30"
	case f.at-e.end > 6:
		return false
	}
	least := e.Mod == figure.AtLeast || c.IsIn(e.at-2, "minimum least")
	most := f.Mod == figure.AtMost || c.IsIn(f.at-2, "maximum most") || c.Is(f.at-1, "than") && c.Is(f.at-3, "no")
	return least && most && c.anyIsIn(e.end, f.at+1, "and but")
}

// canMeasureAlike reports whether two figures can measure the same, the unit or the noun
// left out at one of them, or an age given as a count.
func canMeasureAlike(e, f *item) bool {
	if e.Unit != f.Unit && e.Unit != "" && f.Unit != "" {
		return false
	}
	return e.kind == f.kind || bareCount(e) || bareCount(f) || (e.kind|f.kind)&^ages == counts
}

// startsAt reports "starting at", "begins from" before a figure.
func (c *checker) startsAt(f *item) bool {
	return c.IsIn(f.at-1, "at from") && c.IsIn(f.at-2, "start starts starting begin begins beginning")
}

// risesTo reports "rising to", "up to" before a figure.
func (c *checker) risesTo(f *item) bool {
	return c.Is(f.at-1, "to") && c.IsIn(f.at-2, "up rise rising rises")
}

// ranges reports whether a figure that runs downwards is said to be a range and
// no fall.
func (c *checker) ranges(s *line, f *item) bool {
	said := strings.ToLower(f.In(c.Source))
	if strings.ContainsAny(said, "-–") && f.kind&(quantities|percents|moneys|ages) != 0 {
		if low, high := f.Value.Number, f.Value2.Number; low+high != 100 && low < 3*high {
			return !c.anyPlays(f.end, f.end+3, roleGap) && !c.anyPlays(f.at-3, f.at, roleGap)
		}
	}
	if c.backwards(f) {
		return false
	}
	switch {
	case strings.HasPrefix(said, "between"):
		return c.rangeBehind(f.at-1, f, f)
	case strings.HasPrefix(said, "from"):
		return c.ranging(f.at - 1)
	}
	return c.IsIn(f.at-1, "of aged at costs cost ages") && c.course(f.at-2) == 0 && f.kind&(amounts|ages|durations) != 0
}

// lying reports whether something lies between two values: "Between 40 and 30 there is".
func (c *checker) lying(e, f *item) bool {
	return e.at <= f.sent.First+1 && c.IsIn(f.end, "lies lay is was there falls fell sits sat stands")
}

// backwards reports whether a range is one of times before another, or of values
// that are told as falling.
func (c *checker) backwards(f *item) bool {
	if c.soonAfter(f, 3, "ago bc bce") {
		return true
	}
	for i := f.at - 1; i >= f.sent.First && i > f.at-14; i-- {
		if c.course(i) < 0 && !c.IsIn(i, "loss losses damage") && !c.byRange(i) {
			return true
		}
	}
	return false
}

// byRange reports whether a range says by how much something fell: "fell by between 6 and
// 4 per cent", "loses anywhere between 50 and 30 jobs".
func (c *checker) byRange(i int) bool {
	at := i + 1
	if c.Is(at, "by") {
		at++
	} else if !c.IsIn(i, "lose loses lost losing shed sheds") {
		return false
	}
	return c.Is(at, "between") || c.IsIn(at, "anywhere anything") && c.Is(at+1, "between")
}

// falling reports whether a fall to what follows ends at token i: "dropping to
// between 10 and 5".
func (c *checker) falling(i int) bool { return c.Is(i, "to") && c.course(i-1) < 0 }

// gapWord reports whether what stands between two numbers is no range: "the gap
// between", "a choice between".
func (c *checker) gapWord(i int) bool { return c.plays(i, roleGap) }

// ranging reports whether the word at token i tells of a range: "fines range",
// "anything".
func (c *checker) ranging(i int) bool { return c.plays(i, roleRange) }
