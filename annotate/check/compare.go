package check

import (
	"math"

	"stet/annotate/figure"
)

// weigh sets a multiple or a difference against the two amounts that it stands
// between: "£160m in dividends, three times the £40m it spent", "61 in 2024, up seven
// from 52 the year before". It raises nothing where any two amounts of the passage
// make it.
func (c *checker) weigh(p, s *line) bool {
	for i := 1; i+1 < len(s.items); i++ {
		m := &s.items[i]
		times := c.multiplies(m, &s.items[i+1])
		if !m.free() || m.Value.Number <= 0 || !times && m.kind&amounts == 0 {
			continue
		}
		x, y := c.operands(s, i)
		switch {
		case x == nil:
		case c.anyIs(m.end, y.at, ";"):
		case times && c.timesOf(m, y) && !c.anyTimes(p, m):
			wrong := offTimes(m, x, y)
			if m.kind == percents {
				return wrong && c.unlike(m, x, y)
			}
			if have, want := x.Value.Number/y.Value.Number, shareIn(m); wrong && have < 8*want && want < 8*have {
				message := say("# is # times #; the text says #", show(x.Value.Number), trim(have, 2), show(y.Value.Number), m.In(c.Source))
				return c.raise(Ratio, message, x, y, m)
			}
		case !times && c.differenceFrom(m, y) && ofOneOrder(x, y) &&
			!c.anyPlays(x.end, m.at, roleClause) && !c.anyDifference(p, m):
			if c.apart(m, y, x) {
				return true
			}
		}
	}
	return false
}

// multiplies reports whether a figure can say how many times an amount, or what share of
// it, another is: "three times the £40m", "a third of", "40% of the 90".
func (c *checker) multiplies(m, y *item) bool {
	if m.kind&(multiples|ratios) != 0 {
		return true
	}
	return m.kind == percents && m.Unit == "%" && c.Is(m.end, "of") && c.IsIn(m.end+1, "the its their") && y.at == m.end+2
}

// shareIn returns how many times something a figure says.
func shareIn(m *item) float64 {
	if m.kind == percents {
		return m.Value.Number / 100
	}
	return m.Value.Number
}

// offTimes reports whether an amount is not so many times another one.
func offTimes(m, x, y *item) bool {
	have, want := x.Value.Number/y.Value.Number, shareIn(m)
	if atLeast(m) {
		return have < 0.9*want && exact(x) && exact(y)
	}
	slack := 0.15
	if m.kind != multiples {
		slack = 0.1
	}
	return off(have, want, slack+0.1*max(hedge(m), hedge(x), hedge(y)))
}

// anyTimes reports whether one of any two amounts of a passage is so many times the other.
func (c *checker) anyTimes(p *line, m *item) bool {
	want := shareIn(m)
	return c.anyPair(p, m, func(a, b float64) bool { return !off(a/b, want, 0.1) })
}

// anyDifference reports whether any two amounts of a passage are so far apart.
func (c *checker) anyDifference(p *line, m *item) bool {
	return c.anyPair(p, m, func(a, b float64) bool {
		return math.Abs(math.Abs(a-b)-m.Value.Number) <= rounding(m)/10+1e-9*a
	})
}

// operands returns the last amount before item i and the one right behind it, of one
// unit; or nil.
func (c *checker) operands(s *line, i int) (x, y *item) {
	m, y := &s.items[i], &s.items[i+1]
	switch {
	case y.kind&(amounts|durations) == 0, !y.free(), !near(y), y.Value.Number <= 0:
		return nil, nil
	case y.at-m.end > 16, c.IsIn(y.tail, "more fewer less higher lower"):
		return nil, nil
	}
	k := i - 1
	for k >= 0 && (!s.items[k].same(y) || c.chamberIn(s, k)) {
		k--
	}
	if k < 0 {
		return nil, nil
	}
	switch x = &s.items[k]; {
	case !x.free(), !near(x):
		return nil, nil
	case m.at-x.tail > 12, c.anyIs(x.end, m.at, ";"):
		return nil, nil
	case c.foreign(x, y) && c.noun(y) >= 0:
		return nil, nil
	}
	return x, y
}

// atLeast reports whether a figure is a lower bound: "more than double".
func atLeast(f *item) bool { return f.Mod == figure.MoreThan || f.Mod == figure.AtLeast }

// timesOf reports whether a multiple or a share is said to be so many times an
// amount: "twice the 60", "a third of the 90".
func (c *checker) timesOf(m, y *item) bool {
	if near(m) && c.apposed(m) && c.asManyAsOne(m, y) {
		return true
	}
	switch {
	case !near(m) && !atLeast(m), y.at-m.end > 4:
		return false
	case !c.apposed(m) && !c.IsIn(m.at-1, "is was are were"):
		return false
	case m.kind == multiples && (c.IsIn(y.at-1, "the its his her last of") || c.plays(y.at-1, roleThem)):
		return true
	}
	return c.anyIs(m.end, y.at, "of") || c.Is(m.end, "the")
}

// asManyAsOne reports "twice as many as Upper Hutt, which had 62".
func (c *checker) asManyAsOne(m, y *item) bool {
	if m.kind != multiples || !c.IsIn(y.at-1, "had has with") {
		return false
	}
	return c.Is(m.end, "as") && c.IsIn(m.end+1, "many much") && c.Is(m.end+2, "as")
}

// differenceFrom reports whether an amount is that by which something differs from
// another behind it: "up seven from 52", "nine more than the 60".
func (c *checker) differenceFrom(m, y *item) bool {
	if c.IsIn(m.tail, "more fewer less higher lower") && c.Is(m.tail+1, "than") {
		return true
	}
	if (c.IsIn(m.tail, "ahead clear") || c.IsIn(m.end, "ahead clear")) && c.IsIn(y.at-1, "on with") {
		return true
	}
	at := m.at - 1
	if c.Is(at, "by") {
		at--
	}
	return c.IsIn(at, "up down") && (c.IsIn(y.at-1, "from on than the") || c.IsIn(y.at-2, "from on than last"))
}

// anyPair reports whether any two amounts of a passage fit.
func (c *checker) anyPair(p *line, m *item, fit func(a, b float64) bool) bool {
	for i := range p.items {
		x := &p.items[i]
		if x == m || x.kind&(amounts|durations) == 0 {
			continue
		}
		for k := range p.items {
			if y := &p.items[k]; k != i && y != m && x.same(y) && y.Value.Number > 0 && fit(x.Value.Number, y.Value.Number) {
				return true
			}
		}
	}
	return false
}
