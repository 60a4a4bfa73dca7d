package check

import (
	"math"

	"stet/annotate/figure"
)

// seats sets a majority against the seats won of all, in its sentence or the one
// before: "72 of the 140 seats, a majority of ten", "43 councillors out of 84".
func (c *checker) seats(p *line, m *item) bool {
	if c.IsIn(m.tail, "more fewer less") || c.anyIsIn(max(m.sent.First, m.at-5), m.at, "old previous former outgoing") {
		return false
	}
	for i := 0; i+1 < len(p.items); i++ {
		x, y := &p.items[i], &p.items[i+1]
		if x == m || y == m || y.at > m.at || !c.seatsWon(x, y) || !c.takesUpSeats(m, x) {
			continue
		}
		won, all, n := x.Value.Number, y.Value.Number, m.Value.Number
		over := 2*won - all
		switch {
		case over <= 0, calledMajority(n, won, all):
			return false
		case c.hasDifference(p, m), c.otherCount(p, m, over):
			return false // another number explains it
		case c.anyIs(y.end, m.at, "from"), c.anyPlays(y.end, m.at, roleRevised):
			return false // "a majority that was cut from 12 to ten"
		}
		return c.raise(Majority, say("# - # = #; the text says #", show(won), show(all-won), show(over), m.In(c.Source)), x, y, m)
	}
	return false
}

// seatsWon reports whether two counts that follow each other are the seats won and those
// that there are.
func (c *checker) seatsWon(x, y *item) bool {
	if x.kind != counts || y.kind != counts || y.sent != x.sent {
		return false
	}
	return exact(x) && exact(y) && c.inChamber(x, y)
}

// takesUpSeats reports whether a majority stands in the sentence of the seats won, or in
// the next one, which points back: "61 of the assembly's 110 seats. Its majority of 14".
func (c *checker) takesUpSeats(m, won *item) bool {
	return won.sent == m.sent || won.sent.Last == m.sent.First && c.IsIn(m.sent.First, "its their the that his her")
}

// calledMajority reports whether a number is one that is called the majority of those who
// won so many seats of all.
func calledMajority(n, won, all float64) bool {
	over := 2*won - all
	switch n {
	case over, // over all the others
		won - math.Floor(all/2),                   // over half of the seats
		math.Floor(over / 2), math.Ceil(over / 2): // what would have to change sides
		return true
	}
	return n > all/2 // the seats that make one: "a majority of 71"
}

// otherCount reports whether a count of a passage other than a figure has a value.
func (c *checker) otherCount(p *line, m *item, value float64) bool {
	for i := range p.items {
		if f := &p.items[i]; f != m && f.kind == counts && f.Value.Number == value {
			return true
		}
	}
	return false
}

// hasDifference reports whether two numbers of the sentence of a margin, or the sides of
// a vote in it, are so far apart.
func (c *checker) hasDifference(p *line, m *item) bool {
	for i := range p.items {
		x := &p.items[i]
		if x.sent != m.sent || x == m {
			continue
		}
		if x.Value2.Valid && math.Abs(x.Value.Number-x.Value2.Number) == m.Value.Number {
			return true
		}
		for k := i + 1; k < len(p.items); k++ {
			y := &p.items[k]
			if y == m || y.sent != m.sent || !y.same(x) {
				continue
			}
			if math.Abs(x.Value.Number-y.Value.Number) == m.Value.Number {
				return true
			}
		}
	}
	return false
}

// inChamber reports whether a count is said to be of the seats or members that there
// are: "72 of the 140 seats", "68 seats in the 120-member chamber".
func (c *checker) inChamber(x, y *item) bool {
	if !c.anyIsIn(x.end, y.at, "of in out") || y.at-x.tail > 6 {
		return false
	}
	if n := c.noun(y); n >= 0 && c.plural(n) && !c.IsIn(n, "seats members mps deputies councillors councilors lawmakers legislators senators delegates representatives constituencies districts councils votes states") {
		return false // "15 of the 30 patients"
	}
	if c.Is(y.at-2, "out") && c.Is(y.at-1, "of") {
		return true
	}
	return c.houseSize(y) || c.outOf(x, y) || c.IsIn(c.noun(y), "seats members mps deputies")
}

// houseSize reports whether a figure is how many sit in a house: "the 54-seat council".
func (c *checker) houseSize(f *item) bool {
	return f.Rule == figure.RuleCompound && c.IsIn(f.end-1, "seat member strong")
}
