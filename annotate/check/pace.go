package check

// spell is a span of time by which a rate is told, with how many days it may
// stand for at least and at most: five working days are a week.
type spell struct {
	name       string
	least, all float64
}

var spells = [...]spell{{"day", 1, 1}, {"week", 5, 7}, {"month", 20, 31}, {"year", 200, 366}}

// again sets a rate against the same rate by another span of time: "1,200 cars a
// week, or about 92,000 a year".
func (c *checker) again(s *line) bool {
	for i := 0; i+1 < len(s.items); i++ {
		a, b := &s.items[i], &s.items[i+1]
		if a.kind&amounts == 0 || !plain(a) || !near(b) || !b.Value.Valid || b.Value2.Valid || !a.same(b) || b.at-a.tail > 6 || b.kind == counts && !b.Of.Empty() && b.tail > b.end {
			continue
		}
		x, y := c.spellOf(a), c.spellOf(b)
		if x < 0 || y <= x || !c.Is(b.at-1, "or") && !c.word(a.tail, b.at, "equivalent") {
			continue
		}
		low, high := spells[y].least/spells[x].least, spells[y].all/spells[x].all
		if x > 0 {
			low = high * 0.87 // weeks and months that are off
		}
		have := b.Value.Number / a.Value.Number
		if slack := 0.04 + 0.1*hedge(b); have < low*(1-slack) || have > high*(1+slack) {
			return c.raise(PerUnit, say("# × # = #; the text says #", show(a.Value.Number), show(high), show(a.Value.Number*high), b.In(c.Source)), a, b)
		}
	}
	return false
}

// spellOf returns the span of time that a figure is told by, or -1: "a week",
// "per month", "every year".
func (c *checker) spellOf(f *item) int {
	for _, end := range [...]int{f.end, f.tail} {
		if !c.is(end, "a per each every") {
			continue
		}
		for i := range spells {
			if c.Is(end+1, spells[i].name) {
				return i
			}
		}
	}
	return -1
}
