package check

import (
	"strconv"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// past tells how surely a value is an earlier one, 3 for "from 40", "than the
// 40", "compared with 40", "(2023: 40)", 2 for "40 a year ago", "last year 40", 1
// for "was 40".
func (c *checker) past(s *line, f *item) int {
	if c.Is(f.at-1, ":") && c.Is(f.at-3, "(") && c.Kind(f.at-2) == text.Number {
		return 3
	}
	sure := c.pastBefore(s, f)
	if sure < 2 && (c.pastBehind(s, f) || c.agoBefore(s, f)) {
		return 2
	}
	return sure
}

// pastBefore tells how surely the words right before a value say that it is an earlier
// one.
func (c *checker) pastBefore(s *line, f *item) int {
	seen := false
	for i, n := f.at-1, 0; i >= s.tokens.First && n < 6; i, n = i-1, n+1 {
		switch {
		case c.plays(i, roleBase): // "from 40"
			return 3
		case c.IsIn(i, "with to") && c.IsIn(i-1, "compared compares comparison"):
			return 3
		case c.Is(i, "of") && c.Is(i-1, "instead"): // "instead of 40"
			return 3
		case c.IsIn(i, "over above below") && s.endsAt(i) && n < 2: // "up 12% over the 40"
			return 3
		case c.IsIn(i, "on over above below") && (seen || s.endsAt(i)): // "up 6% on the 58%", "on last year's 40"
			return 2
		case c.Is(i, "on") && c.course(i-1) != 0: // "up on 40"
			return 2
		case c.IsIn(i, "was were stood averaged") && n < 2:
			return 1
		case !c.wordy(i), c.plays(i, roleClause), c.course(i) != 0, c.IsIn(i, "and to"):
			return 0
		}
		seen = seen || c.plays(i, rolePast)
	}
	return 0
}

// pastBehind reports whether words soon behind a value say that it is an earlier one: "40
// a year ago", "40 (last year)", "40 until".
func (c *checker) pastBehind(s *line, f *item) bool {
	for i := f.end; i < s.tokens.Last && i < f.end+6 && (c.wordy(i) || c.Is(i, "(")); i++ {
		if c.plays(i, rolePast) || c.Is(i, "until") {
			return true
		}
	}
	return false
}

// agoBefore reports whether a clause opens with a time in the past, of a value: "Last year
// 2,400 people applied", "Five years ago the store sold 800 tents".
func (c *checker) agoBefore(s *line, f *item) bool {
	first := s.tokens.First
	if f.at > s.second && s.second > 0 {
		first = s.second
	}
	for i := f.at - 1; i >= first && i > f.at-13 && !c.Is(i, ";") && c.Kind(i) != text.Number; i-- {
		if c.Is(i, "last") && c.plays(i+1, roleTerm) || c.Is(i, "ago") {
			return !s.ofAnother(f, i)
		}
	}
	return false
}

// ofAnother reports whether a word of time stands right behind another figure that
// measures like one: "£80 two years ago and £104 now".
func (s *line) ofAnother(f *item, i int) bool {
	for k := range s.items {
		if g := &s.items[k]; g.end <= i && i-g.tail <= 3 && g.at < f.at && g.same(f) {
			return true
		}
	}
	return false
}

// yearOf returns the year that a value is given for, or "": the one behind it
// in its clause, else the one before it with no other value between.
func (c *checker) yearOf(s *line, f *item) string {
	for i := range s.items {
		d := &s.items[i]
		if d.kind != dates || d.Value2.Valid || len(d.Value.Text) < 4 || d.Value.Text[0] == 'X' || s.across(d, f) {
			continue
		}
		if d.at > f.at && d.at-f.tail <= 3 && !c.Is(d.at-1, ",") { // "410,000 visitors in 2019"
			return d.Value.Text[:4]
		}
		if i+1 < len(s.items) && &s.items[i+1] == f && f.at-d.end <= 7 && c.datesNext(s, i, f) {
			return d.Value.Text[:4]
		}
	}
	return c.monthOf(f)
}

// datesNext reports whether the date at item i is of the value behind it and not of one
// before it: "in 2010 it was 31", ", in 2010 31", not "40 in 2009, 31".
func (c *checker) datesNext(s *line, i int, f *item) bool {
	d := &s.items[i]
	if d.at >= f.at {
		return false
	}
	if i == 0 || c.Is(d.at-2, ",") {
		return true
	}
	before := &s.items[i-1]
	return before.kind != f.kind || d.at-before.tail > 3
}

// monthOf returns the month that stands behind a value as two digits, or "":
// "900 in June", "1,200 cars a week in May".
func (c *checker) monthOf(f *item) string {
	at := f.tail
	if c.IsIn(at, "a per") {
		at += 2
	}
	if !c.Is(at, "in") || !c.Has(at+1, lexicon.Month) {
		return ""
	}
	month := "0" + c.Value(at+1, lexicon.Month)
	return month[len(month)-2:]
}

// follows reports whether a year comes behind another, or a month within half a
// year behind another.
func follows(later, earlier string) bool {
	if len(later) != 2 || len(earlier) != 2 {
		return later > earlier
	}
	a, _ := strconv.Atoi(earlier)
	b, _ := strconv.Atoi(later)
	return a != b && (b-a+12)%12 < 6
}
