package check

import (
	"math"
	"strconv"

	"stet/annotate/figure"
	"stet/annotate/internal/calendar"
	"stet/annotate/internal/lexicon"
)

// monthSpan sets a number of months against a range of them that stands by it:
// "14 months, from January 2023 to October 2023".
func (c *checker) monthSpan(s *line, d *item) bool {
	for i := range s.items {
		f := &s.items[i]
		from, to, ok := c.months(s, f)
		if !ok || !c.beside(d, f) {
			continue
		}
		n, told := float64(12*(to.Year-from.Year)+to.Month-from.Month), d.Value.Number
		if to.Day > 0 || n < 1 || told >= n-1 && told <= n+1 || farFrom(told, n, 3) {
			return false
		}
		return c.raise(Duration, say("# is # months; the text says #", f.In(c.Source), show(n), d.In(c.Source)), f, d)
	}
	return false
}

// months returns the first and the last month of a figure that is a range of them, or
// that names with its year the month to which something ran from another: "from April to
// August 2007", "began in March and ended in September 2008".
func (c *checker) months(s *line, f *item) (from, to calendar.Date, ok bool) {
	from, ok = dateOf(f)
	if !ok || from.Month == 0 || from.Day > 0 {
		return from, to, false
	}
	if f.Value2.Valid {
		to, ok = dateOf(&item{Figure: &figure.Figure{Value: f.Value2}, kind: dates})
		if from.Year == 0 {
			from.Year = to.Year
		}
		return from, to, ok
	}
	at := c.openMonth(s, f)
	if at < 0 {
		return from, to, false
	}
	to = from
	if from.Month, _ = strconv.Atoi(c.Value(at, lexicon.Month)); from.Month > to.Month {
		from.Year--
	}
	return from, to, from.Month > 0
}

// openMonth returns the token of a month without a year from which something ran to the
// month that a figure names, or -1.
func (c *checker) openMonth(s *line, f *item) int {
	if at := f.at - 2; c.IsIn(f.at-1, "to until till through") && c.Has(at, lexicon.Month) && c.Is(at-1, "from") {
		return at
	}
	for at := f.at - 3; at > s.tokens.First && at > f.at-8 && c.wordy(at); at-- {
		if c.Has(at, lexicon.Month) {
			if c.Is(at-1, "in") && c.anyPlays(at-3, at, roleBegun) && c.closing(at+1, f.at) {
				return at
			}
			return -1
		}
	}
	return -1
}

// daySpan sets a number of days, weeks or months against the days that it
// begins and ends with.
func (c *checker) daySpan(s *line, d *item) bool {
	from, to, list := c.days(s, d)
	return len(list) > 0 && c.between(d, from, to, list...)
}

// between sets a number of days, weeks or months against two days, or two months.
func (c *checker) between(d *item, from, to calendar.Date, list ...*item) bool {
	whole := from.Day == 0 || to.Day == 0
	if whole {
		from.Day, to.Day = 1, 1
	}
	n := float64(to.Since(from))
	if n <= 0 || n > 3700 {
		return false
	}
	slack := 1.0
	switch d.Unit {
	case "week":
		n, slack = n/7, 0.6
	case "month":
		n, slack = n/30.44, 0.7
		if whole {
			slack = 1.2
		}
	}
	switch {
	case c.Is(d.at-1, "after") && c.Is(d.end, "of") && d.Value.Number < n:
		return false // of a part of it: "after two weeks of argument"
	case c.Is(d.at-1, "to") && c.Is(d.tail, "between") && d.Value.Number < n:
		return false // of some within it: "kept the window down to 11 days between 9 and 27 May"
	}
	if math.Abs(d.Value.Number-n) <= slack || farFrom(d.Value.Number, n, 3.2) {
		return false
	}
	told := list[0].In(c.Source)
	if len(list) > 1 {
		told += " to " + list[1].In(c.Source)
	}
	return c.raise(Duration, say("# is # #s; the text says #", told, show(n), d.Unit, d.In(c.Source)), append(list, d)...)
}

// days returns the first and the last day of a span of time that a sentence
// names: one range, or two days that something began and ended on.
func (c *checker) days(s *line, d *item) (from, to calendar.Date, list []*item) {
	for i := range s.items {
		f := &s.items[i]
		a, ok := dateOf(f)
		if !ok || a.Month == 0 || a.Day == 0 && (d.Unit != "month" || a.Year == 0) {
			continue
		}
		if f.Value2.Valid {
			end := *f.Figure
			end.Value = f.Value2
			b, ok := dateOf(&item{Figure: &end, kind: dates})
			if !ok || b.Day == 0 || len(list) > 0 || !c.ofDays(d, f) {
				return from, to, nil
			}
			return sameYear(a, b, []*item{f})
		}
		if list = append(list, f); len(list) == 1 {
			from = a
		} else {
			to = a
		}
	}
	if len(list) != 2 || s.across(list[0], list[1]) {
		return from, to, nil
	}
	a, b := list[0], list[1]
	if c.spanned(s, d, a, b) {
		return sameYear(from, to, list)
	}
	first := max(s.tokens.First, s.second, a.at-5)
	if c.anyPlays(first, a.at, roleEnding) && c.anyPlays(a.end, b.at, roleBegun) && (d.at < b.at || c.linked(d)) {
		return sameYear(to, from, list) // "runs until 31 August, opened on 1 July"
	}
	return from, to, nil
}

// ofDays reports whether a span of time is of the range of days that stands by it.
func (c *checker) ofDays(d, f *item) bool {
	switch {
	case d.at <= f.at: // "ten days, from 4 to 9 July"
		return true
	case c.Is(f.end, ",") && c.IsIn(f.end+1, "after before following"): // "from 4 to 9 July, after two weeks of rain"
		return false
	}
	return c.linked(d) || c.IsIn(d.at-1, "for in or")
}

// sameYear gives two days without a year the same one.
func sameYear(a, b calendar.Date, list []*item) (from, to calendar.Date, of []*item) {
	if a.Year == 0 {
		a.Year = b.Year
	}
	if b.Year == 0 {
		b.Year = a.Year
	}
	if a.Year == 0 {
		a.Year, b.Year = 2023, 2023 // no leap year; a day more or less does not matter
	}
	return a, b, list
}
