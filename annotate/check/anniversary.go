package check

import (
	"strconv"

	"stet/annotate/internal/lexicon"
)

// anniversary sets "founded in 1920" against "its 90th birthday in 2020".
func (c *checker) anniversary(s *line, list []dated) bool {
	from, to := list[0], list[1]
	if to.day.Year < from.day.Year {
		from, to = to, from
	}
	if !c.begun(s, from.item) {
		return false
	}
	years := to.day.Year - from.day.Year
	if at, n := c.centenary(s); n > 0 && years > 0 && years != n && c.centenaryOn(s, at, to.item) {
		said := c.Span(at)
		return c.raiseAt(Age, sayYears(from.day, to.day, years, said.In(c.Source)), from.Span, said, to.Span)
	}
	for i := range s.items {
		n := &s.items[i]
		if n.at > to.end+12 || !c.jubilee(n) && !(c.turnsTo(n) && !c.birth(s, from.item)) {
			continue
		}
		if s.second > 0 && c.Is(n.end+1, "of") && !c.IsIn(n.end+2, "its their his her") {
			continue // "the 50th anniversary of the battle"
		}
		if c.IsIn(n.at-1, "his her") && !c.soonBefore(from.item, 8, "born") {
			continue // "founded in 1920 … his 90th birthday"
		}
		if years > 0 && float64(years) != n.Value.Number {
			return c.raise(Age, sayYears(from.day, to.day, years, n.In(c.Source)), from.item, n, to.item)
		}
	}
	return false
}

// begun reports whether a date is that of a beginning or an end that has anniversaries:
// "founded in 1920".
func (c *checker) begun(s *line, from *item) bool {
	for i := from.at - 1; i >= s.tokens.First && i > from.at-9; i-- {
		if c.Is(i, ".") && !c.IsIn(i-1, "st ft mt") {
			return false
		}
		if c.plays(i, roleBorn) {
			return true
		}
	}
	return false
}

// centenaryOn reports whether a word for a hundredth year, or the like, stands before a
// date or soon behind it, is not late, and nothing is compared with that date.
func (c *checker) centenaryOn(s *line, at int, to *item) bool {
	return at < to.end+12 && !c.anyIs(at, min(at+6, s.tokens.Last), "late") && !c.plays(to.at-2, roleBase)
}

// jubilee reports "its 90th birthday", "the 150th anniversary".
func (c *checker) jubilee(n *item) bool {
	return n.kind == ordinals && n.Value.Valid && n.Value.Number >= 5 && c.anyPlays(n.end, n.end+3, roleJubilee)
}

// turnsTo reports "The bridge turned 100".
func (c *checker) turnsTo(n *item) bool {
	return n.kind == counts && n.tail == n.end && c.IsIn(n.at-1, "turned turns")
}

// centenary returns the token of a word for the hundredth year or the like, and how
// many years that is.
func (c *checker) centenary(s *line) (at, years int) {
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		switch {
		case c.IsIn(i, "centenary centennial"):
			return i, 100
		case c.IsIn(i, "bicentenary bicentennial"):
			return i, 200
		case c.IsIn(i+1, "wedding jubilee anniversary"):
			if n, err := strconv.Atoi(c.Value(i, lexicon.CheckJubilee)); err == nil {
				return i, n
			}
		}
	}
	return 0, 0
}
