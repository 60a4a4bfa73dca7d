package check

import (
	"strings"

	"stet/annotate/figure"
)

// rangeOrder finds "between 40 and 30", "range from 500 to 200".
func (c *checker) rangeOrder(s *line) bool {
	for i := range s.items {
		f := &s.items[i]
		if f.Mod == figure.Between && f.Value2.Valid && f.Value.Text == "" && f.Value.Number > f.Value2.Number && c.ranges(s, f) {
			_, core, _ := strings.Cut(f.Core.In(c.Source), " ")
			low, high, ok := strings.Cut(core, " and ")
			if !ok {
				low, high = show(f.Value.Number), show(f.Value2.Number)
			}
			return c.raise(RangeOrder, say("# is more than #: the ends of the range are the wrong way round", low, high), f)
		}
		if f.Mod == figure.Between && f.kind == counts && f.Value.Number < f.Value2.Number && f.Value.Number > 99 && c.IsIn(f.end, "bc bce") {
			return c.raise(RangeOrder, say("years before Christ run down: # is the later of #", show(f.Value.Number), f.In(c.Source)), f)
		}
		if f.Mod == figure.Between && c.runsBack(f) {
			return c.raise(RangeOrder, say("# comes before #: the ends of the range are the wrong way round", f.Value2.Text, f.Value.Text), f)
		}
		if i == 0 {
			continue
		}
		e := &s.items[i-1]
		if c.bounds(e, f) {
			return c.raise(RangeOrder, say("# is more than #: the ends of the range are the wrong way round", show(e.Value.Number), show(f.Value.Number)), e, f)
		}
		if c.yearsBack(e, f) {
			return c.raise(RangeOrder, say("# is later than #: the years are the wrong way round", e.In(c.Source), f.In(c.Source)), e, f)
		}
		if e.Value.Text != "" || f.Value.Text != "" || e.Value2.Valid || f.Value2.Valid || e.Value.Number <= f.Value.Number || f.at-e.end != 1 || e.kind != f.kind && e.kind != counts && (f.kind != counts || !f.Of.Empty()) {
			continue
		}
		between := c.Is(e.at-1, "between") && !c.backwards(f) && !c.backwards(e) && !c.lying(e, f) && !c.gapWord(e.at-2) && !c.falling(e.at-2) && c.Is(e.end, "and")
		from := c.Is(e.at-1, "from") && c.Is(e.end, "to") && (c.ranging(e.at-2) && (c.IsIn(e.at-2, "range ranges ranged ranging vary varies varied varying") || !c.backwards(e)) || c.depends(f) || f.kind == ages && !c.backwards(f)) && (e.kind|f.kind != counts || e.Value.Number > 12)
		open := c.Is(e.end, "to") && !c.IsIn(e.at-1, "from by") && f.kind&(durations|quantities|percents|ages) != 0 && e.Value.Number < 3*f.Value.Number && (e.kind == counts && e.Of.Empty() && e.tail == e.end || f.kind == ages || c.IsIn(e.at-1, "of at") && c.ranging(e.at-2)) && !c.backwards(f) && !c.backwards(e)
		if (between || from || open) && (e.Unit == f.Unit || e.Unit == "" || f.kind == counts) {
			return c.raise(RangeOrder, say("# is more than #: the ends of the range are the wrong way round", e.In(c.Source), f.In(c.Source)), e, f)
		}
	}
	return false
}

// runsBack reports whether a range in one figure, of days of one month or of times of one
// half of the day, ends before it begins: "between 15 and 6 March", "between 4am and 2am".
func (c *checker) runsBack(f *item) bool {
	from, to := f.Value.Text, f.Value2.Text
	if len(from) != len(to) || from <= to || !c.IsIn(f.at, "between from") || c.IsIn(f.at-1, "back") || c.soonAfter(f, 3, "next following year") {
		return false
	}
	if f.kind == times {
		half := c.IsIn(f.end-1, "am pm a.m. p.m. a.m p.m") && c.anyIsIn(f.at, f.end-1, "am pm a.m. p.m. a.m p.m")
		return c.Is(f.at, "between") && (half && (from < "12") == (to < "12") || to >= "13" && clockMinutes(&item{Figure: &figure.Figure{Value: f.Value}})-clockMinutes(&item{Figure: &figure.Figure{Value: f.Value2}}) < 6*60)
	}
	return f.kind == dates && len(from) == 10 && from[:7] == to[:7] && !c.backwards(f)
}

// yearsBack reports whether two years are the ends of a range that runs backwards:
// "(2011-2003)", "From 2004 to 1998 he taught".
func (c *checker) yearsBack(e, f *item) bool {
	if e.kind != dates || f.kind != dates || e.Value2.Valid || f.Value2.Valid || len(e.Value.Text) != 4 || len(f.Value.Text) != 4 || f.at-e.end != 1 || e.Value.Text <= f.Value.Text || e.Value.Text[0] == 'X' || f.Value.Text[0] == 'X' || c.IsIn(f.end, "bc bce") {
		return false
	}
	return c.IsIn(e.end, "- – —") || c.Is(e.end, "to") && c.Is(e.at-1, "from") && !c.backwards(e) && !c.soonBefore(e, 8, "back forward date earlier moved changed date")
}

// depends reports whether a price or the like depends on something: "from £450 to
// £180 a night, depending on the season".
func (c *checker) depends(f *item) bool {
	for i := f.end; i < f.end+5 && c.Valid(i); i++ {
		if c.Is(i, "depending") || c.Is(i, "according") && c.IsIn(i+2, "size age the length season") && c.IsIn(i-1, ",") && !c.Is(i+2, "the") {
			return true
		}
	}
	return false
}

// bounds reports whether two figures that stand together are the least and the
// most of one value, and the least is more: "at least £4.5m and at most £3.8m", "a
// minimum of 12 and a maximum of ten".
func (c *checker) bounds(e, f *item) bool {
	bare := e.kind == counts && e.Of.Empty()
	if e.kind != f.kind && !bare && (e.kind|f.kind)&^ages != counts && (f.kind != counts || !f.Of.Empty()) || e.Unit != f.Unit && e.Unit != "" && f.Unit != "" || e.kind&(amounts|percents|durations|ages) == 0 || e.Value.Number <= f.Value.Number || e.Value2.Valid || f.Value2.Valid || e.sent != f.sent || f.at-e.end > 16 {
		return false
	}
	if c.IsIn(e.at-1, "at from") && c.IsIn(e.at-2, "start starts starting begin begins beginning") && c.Is(f.at-1, "to") && c.IsIn(f.at-2, "up rise rising rises") && e.kind == f.kind {
		return true
	}
	if f.at-e.end > 6 {
		return false
	}
	least := e.Mod == figure.AtLeast || c.IsIn(e.at-2, "minimum least")
	most := f.Mod == figure.AtMost || c.IsIn(f.at-2, "maximum most") || c.Is(f.at-1, "than") && c.Is(f.at-3, "no")
	return least && most && (c.anyIs(e.end, f.at+1, "and") || c.anyIs(e.end, f.at+1, "but"))
}

// ranges reports whether a figure that runs downwards is said to be a range and
// no fall.
func (c *checker) ranges(s *line, f *item) bool {
	said := strings.ToLower(f.In(c.Source))
	if strings.ContainsAny(said, "-–") && f.kind&(quantities|percents|moneys|ages) != 0 && f.Value.Number+f.Value2.Number != 100 && f.Value.Number < 3*f.Value2.Number {
		return !c.anyPlays(f.end, f.end+3, roleGap) && !c.anyPlays(f.at-3, f.at, roleGap)
	}
	if c.backwards(f) {
		return false
	}
	switch {
	case strings.HasPrefix(said, "between"):
		return !c.gapWord(f.at-1) && !c.falling(f.at-1) && !c.lying(f, f)
	case strings.HasPrefix(said, "from"):
		return c.ranging(f.at - 1)
	}
	return c.IsIn(f.at-1, "of aged at costs cost ages") && c.course(f.at-2) == 0 && f.kind&(amounts|ages|durations) != 0
}

// lying reports whether something lies between two values: "Between 40 and 30 there is".
func (c *checker) lying(e, f *item) bool {
	return e.at <= f.sent.First+1 && c.IsIn(f.end, "lies lay is was there there's falls fell sits sat stands")
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
