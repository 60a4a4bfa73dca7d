package check

import "stet/annotate/internal/lexicon"

// average sets "an average of 40 hours each" against so many hours of so many,
// where nothing else stands in the sentence.
func (c *checker) average(s *line) bool {
	if s.words&roleAverage == 0 {
		return false
	}
	list := c.innings(c.pick(s, amounts|durations|ages))
	if len(list) != 3 {
		return false
	}
	each := list[2]
	if !c.anyPlays(each.at-3, each.at, roleAverage) && !c.anyPlays(each.tail, each.tail+5, roleAverage) {
		return false
	}
	switch {
	case each.Value.Number <= 0, !near(each):
		return false
	case c.IsIn(each.tail, "above below more less higher lower"): // "£5,480, about £900 above the average"
		return false
	case c.IsIn(each.tail, "a per each every") && c.HasAny(each.tail+1, lexicon.UnitTime): // "5,100 a month on average"
		return false
	}
	for k := range 2 {
		total, n := list[k], list[1-k]
		if !c.canAverage(total, n, each) {
			continue
		}
		have := total.Value.Number / n.Value.Number
		q := have / each.Value.Number
		if q >= 12 || q <= 0.08 || !off(each.Value.Number, have, 0.08+0.1*hedge(each)) || rounded(each, have) {
			return false
		}
		message := say("# / # = #; the text says #", show(total.Value.Number), show(n.Value.Number), show(have), each.In(c.Source))
		return c.raise(PerUnit, message, n, total, each)
	}
	return false
}

// canAverage reports whether a figure can be the average of a total over so many: where
// both are counts, the words have to say so, "24 goals in 12 games, an average of two".
func (c *checker) canAverage(total, n, each *item) bool {
	switch {
	case n.kind != counts, n.Value.Number < 2, !exact(n):
		return false
	case !total.same(each), total.Value.Number <= each.Value.Number, !exact(total):
		return false
	case each.kind != counts:
		return true
	}
	return c.IsIn(n.at-1, "in from over") || c.plays(each.tail, roleEach) || c.IsIn(each.end, "a per each")
}

// innings leaves out of a list what stands before "640 runs in ten innings, an
// average of 74": over how many Tests they were.
func (c *checker) innings(list []*item) []*item {
	if len(list) != 4 || list[1].kind != counts || list[2].kind != counts {
		return list
	}
	if c.IsIn(list[2].at-1, "in from") && list[2].at-list[1].tail <= 2 {
		return list[1:]
	}
	return list
}
