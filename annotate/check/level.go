package check

import "math"

// levelApart sets "80 per cent of its former level" against two values that are
// put in order.
func (c *checker) levelApart(p *line, d *item) bool {
	if d.kind&(percents|ratios) == 0 || !c.Is(d.end, "of") || !c.is(d.end+1, "its their the his her") || !c.earlierLevel(d.end+2) {
		return false
	}
	of := d.Value.Number
	if d.kind == percents {
		of /= 100
	}
	var from, to *item
	for i := range p.items {
		for k := i + 1; k < len(p.items); k++ {
			x, y := &p.items[i], &p.items[k]
			if !c.value(p, x, d) || !c.value(p, y, d) || !alike(x, y) || !near10(x, y) {
				continue
			}
			a, b := c.ordered(p, x, y)
			if a == nil || from != nil {
				return false
			}
			from, to = a, b
		}
	}
	if from == nil || of <= 0 || !c.tied(p, d, from, to) {
		return false
	}
	have := to.Value.Number / from.Value.Number
	if !off(have, of, 0.06+0.06*max(hedge(d), hedge(from), hedge(to))) || math.Abs(have-of) < 0.015 {
		return false
	}
	return c.raise(PercentChange, say("# is #% of #; the text says #", show(to.Value.Number), show(100*have), show(from.Value.Number), d.In(c.Source)), d, from, to)
}

// earlierLevel reports whether "pre-pandemic level" or "former size" begins at a
// token.
func (c *checker) earlierLevel(i int) bool {
	past := false
	for n := 0; n < 6 && (c.wordy(i) || c.Is(i, "-")); i, n = i+1, n+1 {
		past = past || c.is(i, "pre former previous earlier old original prewar prepandemic") || c.has(i, rolePast)
		if c.is(i, "level levels size strength peak total number figure value price capacity") {
			return past || c.Is(i, "peak")
		}
	}
	return false
}
