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
		times := m.kind&(multiples|ratios) != 0 || m.kind == percents && m.Unit == "%" && c.Is(m.end, "of") && c.IsIn(m.end+1, "the its their") && s.items[i+1].at == m.end+2
		share := m.Value.Number
		if m.kind == percents {
			share /= 100
		}
		if !m.free() || m.Value.Number <= 0 || !times && m.kind&amounts == 0 {
			continue
		}
		x, y := c.operands(s, i)
		switch {
		case x == nil:
		case times && c.timesOf(m, y) && !c.anyPair(p, m, func(a, b float64) bool { return !off(a/b, share, 0.1) }):
			have := x.Value.Number / y.Value.Number
			slack := 0.15
			if m.kind != multiples {
				slack = 0.1
			}
			wrong := off(have, share, slack+0.1*max(hedge(m), hedge(x), hedge(y)))
			if atLeast(m) {
				wrong = have < 0.9*share && exact(x) && exact(y)
			}
			if m.kind == percents {
				return wrong && c.unlike(m, x, y)
			}
			if wrong && have < 8*share && share < 8*have {
				return c.raise(Ratio, say("# is # times #; the text says #", show(x.Value.Number), trim(have, 2), show(y.Value.Number), m.In(c.Source)), x, y, m)
			}
		case !times && c.differenceFrom(m, y) && ofOneOrder(x, y) && !c.anyPlays(x.end, m.at, roleClause) && !c.anyPair(p, m, func(a, b float64) bool {
			return math.Abs(math.Abs(a-b)-m.Value.Number) <= rounding(m)/10+1e-9*a
		}):
			if c.apart(m, y, x) {
				return true
			}
		}
	}
	return false
}

// operands returns the last amount before item i and the one right behind it, of one
// unit; or nil.
func (c *checker) operands(s *line, i int) (x, y *item) {
	m, y := &s.items[i], &s.items[i+1]
	if y.kind&(amounts|durations) == 0 || !y.free() || !near(y) || y.at-m.end > 16 || y.Value.Number <= 0 || c.IsIn(y.tail, "more fewer less higher lower") {
		return nil, nil
	}
	for k := i - 1; k >= 0; k-- {
		if x = &s.items[k]; x.same(y) && !c.chamberIn(s, k) {
			if !x.free() || !near(x) || m.at-x.tail > 12 || c.foreign(x, y) && c.noun(y) >= 0 || c.anyIs(x.end, m.at, ";") {
				return nil, nil
			}
			return x, y
		}
	}
	return nil, nil
}

// atLeast reports whether a figure is a lower bound: "more than double".
func atLeast(f *item) bool { return f.Mod == figure.MoreThan || f.Mod == figure.AtLeast }

// timesOf reports whether a multiple or a share is said to be so many times an
// amount: "twice the 60", "a third of the 90".
func (c *checker) timesOf(m, y *item) bool {
	if near(m) && m.kind == multiples && c.Is(m.end, "as") && c.IsIn(m.end+1, "many much") && c.Is(m.end+2, "as") && c.IsIn(y.at-1, "had has with") && c.apposed(m) {
		return true // "twice as many as Upper Hutt, which had 62"
	}
	if !near(m) && !atLeast(m) || y.at-m.end > 4 || !c.apposed(m) && !c.IsIn(m.at-1, "is was are were") {
		return false
	}
	return m.kind == multiples && (c.IsIn(y.at-1, "the its his her last of") || c.plays(y.at-1, roleThem)) || c.anyIs(m.end, y.at, "of") || c.Is(m.end, "the")
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
