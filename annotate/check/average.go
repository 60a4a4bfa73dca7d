package check

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
	if !c.anyPlays(each.at-3, each.at, roleAverage) && !c.anyPlays(each.tail, each.tail+5, roleAverage) || each.Value.Number <= 0 || !near(each) {
		return false
	}
	for k := range 2 {
		total, n := list[k], list[1-k]
		if n.kind != counts || !total.same(each) || total.Value.Number <= each.Value.Number || !exact(total) || !exact(n) || n.Value.Number < 2 || n.kind == each.kind && !c.IsIn(n.at-1, "in from over") && !c.plays(each.tail, roleEach) && !c.IsIn(each.end, "a per each") {
			continue
		}
		have := total.Value.Number / n.Value.Number
		if q := have / each.Value.Number; off(each.Value.Number, have, 0.08+0.1*hedge(each)) && !rounded(each, have) && q < 12 && q > 0.08 {
			return c.raise(PerUnit, say("# / # = #; the text says #", show(total.Value.Number), show(n.Value.Number), show(have), each.In(c.Source)), n, total, each)
		}
		return false
	}
	return false
}

// innings leaves out of a list what stands before "640 runs in ten innings, an
// average of 74": over how many Tests they were.
func (c *checker) innings(list []*item) []*item {
	if n := len(list); n == 4 && list[1].kind == counts && list[2].kind == counts && c.IsIn(list[2].at-1, "in from") && list[2].at-list[1].tail <= 2 {
		return list[1:]
	}
	return list
}
