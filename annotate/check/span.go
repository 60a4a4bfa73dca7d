package check

import (
	"math"
	"strconv"

	"stet/annotate/figure"
	"stet/annotate/internal/calendar"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// duration sets the spans of time of a line against its start and its end.
func (c *checker) duration(s *line) bool {
	for _, d := range c.pick(s, durations) {
		if exact(d) && (c.apartBy(s, d) || c.plainSpan(d) && !c.partedOff(s, d) && c.spanEnds(s, d)) {
			return true
		}
	}
	return false
}

// apartBy sets "on 18 December, 11 days after it was shut on 14 December" against the
// two days or years that it stands between.
func (c *checker) apartBy(s *line, d *item) bool {
	for i := 1; i+1 < len(s.items); i++ {
		a, b := &s.items[i-1], &s.items[i+1]
		if s.items[i].Figure != d.Figure || d.at-a.end != 1 || !c.Is(a.end, ",") || !c.IsIn(d.end, "after before") || b.at-d.end > 12 || a.sent != b.sent || c.anyIsIn(d.end, b.at, ", ; and") || a.Value2.Valid || b.Value2.Valid || !exact(a) || !exact(b) {
			continue
		}
		if c.Is(d.end, "after") {
			a, b = b, a
		}
		from, ok := dateOf(a)
		to, ok2 := dateOf(b)
		switch {
		case !ok || !ok2:
		case d.Unit == "year" && from.Year > 0 && to.Year > 0:
			return c.yearSpan(d, a.Value.Text[:4], b.Value.Text[:4], a, b)
		case from.Day > 0 && to.Day > 0 && d.Unit != "year":
			from, to, list := sameYear(from, to, []*item{a, b})
			return c.between(d, from, to, list...)
		}
	}
	return false
}

// plainSpan reports whether a span of time is neither an age nor how much earlier,
// later or longer something was, nor one of many.
func (c *checker) plainSpan(d *item) bool {
	return !c.IsIn(d.tail, "old a an per each late early behind ahead before after longer shorter earlier sooner younger older") && !c.IsIn(d.at-1, "every within") &&
		!(c.Is(d.end, "as") && !c.IsIn(d.at-1, "the its their his her those")) && !(c.Is(d.end, "of") && c.Is(d.end+1, "a"))
}

// spanEnds sets a span of time against the start and the end that a line has for one
// of its unit.
func (c *checker) spanEnds(s *line, d *item) bool {
	switch d.Unit {
	case "year":
		return c.years(s, d)
	case "day", "night", "week", "month":
		return d.Unit == "month" && c.monthSpan(s, d) || c.daySpan(s, d)
	case "hour", "minute":
		return !c.anyIsIn(s.tokens.First, s.tokens.Last, "zone zones local gmt") && c.clocks(s, d)
	}
	return false
}

// partedOff reports whether a semicolon parts a span of time from all the days and
// times of its sentence.
func (c *checker) partedOff(s *line, d *item) (parted bool) {
	for i := range s.items {
		if f := &s.items[i]; f.kind&(dates|times) != 0 && !s.across(f, d) {
			if c.IsIn(d.at-1, "over during throughout the those in its their his her") || !c.anyIs(min(f.end, d.end), max(f.at, d.at), ";") {
				return false
			}
			parted = true
		}
	}
	return parted
}

// years sets a number of years against the first and the last of them.
func (c *checker) years(s *line, d *item) bool {
	var list []*item
	for i := range s.items {
		f := &s.items[i]
		switch {
		case f.kind != dates || len(f.Value.Text) < 4 || f.Value.Text[0] == 'X' || f.Value.Text[3] == 'X':
		case f.Mod == figure.Between && len(f.Value2.Text) >= 4 && len(f.Value2.Text) < 10 && !c.before(f, roleBase):
			return s.second == 0 && c.beside(d, f) && (!c.anyIs(f.end, d.at, "and") || c.IsIn(d.at-1, "the those these") || c.inState(d)) && c.yearSpan(d, f.Value.Text[:4], f.Value2.Text[:4], f)
		case !f.Value2.Valid && exact(f):
			list = append(list, f)
		}
	}
	if len(list) != 2 || !c.spanned(s, d, list[0], list[1]) {
		return false
	}
	return c.yearSpan(d, list[0].Value.Text[:4], list[1].Value.Text[:4], list...)
}

// spanned reports whether two points of time are named as the first and the last of
// something that a span of time is of: "from 1998 until 2014", "opened in 1988 and
// closed in 2018". Where the span plainly takes up what stands before it, "a delay of
// six hours", one of the two is enough.
func (c *checker) spanned(s *line, d, a, b *item) bool {
	if s.across(a, b) || d.at > b.at && c.anyIsIn(b.end, d.at, "has have had") && !c.IsIn(d.at-1, "its their those these") {
		return false
	}
	first := max(s.tokens.First, s.second)
	if c.fromTo(first, a, b) {
		return d.at < a.at && a.at-d.end <= 14 || d.at > b.at && (c.linked(d) || c.Is(d.at-1, "for")) && (c.Is(d.at-1, "the") || !c.anyIs(b.end, d.at, "and"))
	}
	if d.at > b.at && c.appositive(d, b) {
		return true
	}
	began, ended := c.anyPlays(max(first, a.at-8), a.at, roleBegun) || c.leads(a, first) && c.anyPlays(a.end, b.at, roleBegun), c.finishes(a, b)
	exactly := len(a.Value.Text) > 4 && !c.anyIsIn(a.end, b.at, "followed due scheduled") // to the day or the minute, which says more
	ended = ended || exactly && c.anyPlays(a.end, b.at, roleEnded)
	if (began || exactly || c.Is(a.at-1, "since")) && c.Is(d.at-1, "after") && d.at-b.end <= 2 && d.at > b.at && !c.IsIn(d.end, "of as") {
		return true
	}
	if !began || !ended || d.at > b.at && c.anyIs(b.end, d.at, "and") && !c.IsIn(d.at-1, "those these its their") {
		return false
	}
	if d.at < a.at || exactly && d.at < b.at {
		return exactly || !c.Is(d.at-1, "for") || !c.plays(d.at-2, roleBegun)
	}
	return c.linked(d) || c.Is(d.at-1, "for") && d.at > b.at && !c.anyIs(a.end, b.at, "has")
}

// fromTo reports whether two points of time are the ends of one phrase: "from the
// coup in 1987 to his death in 2019".
func (c *checker) fromTo(first int, a, b *item) bool {
	for i := a.at - 1; i >= first && i > a.at-13; i-- {
		if c.IsIn(i, "from between") {
			return b.at-a.end < 12 && c.anyIsIn(a.end, b.at, "to until till and through") && !c.anyIsIn(a.end, b.at, ", ;") && (c.Is(i, "from") || b.at-a.end < 4)
		}
		if c.Kind(i) != text.Word {
			return false
		}
	}
	return false
}

// finishes reports whether the later of two points of time is that at which something
// ends: "was lifted on 21 March", "on 21 March it was lifted".
func (c *checker) finishes(a, b *item) bool {
	return !c.anyIsIn(a.end, b.at, "followed due scheduled") && (c.closing(a.end, b.at) || c.leads(b, a.end) && c.closing(b.end, min(b.end+8, b.sent.Last)))
}

// leads reports whether a point of time opens its clause: "; in 2021 he left".
func (c *checker) leads(f *item, first int) bool {
	return c.IsIn(f.at-1, "in on at by") && (f.at-1 == f.sent.First || f.at-1 > first && c.IsIn(f.at-2, ", ; and — –"))
}

// appositive reports whether a span of time plainly takes up the clause before it: ", a
// delay of six hours", ", ten years later", ". Those eleven days".
func (c *checker) appositive(d, b *item) bool {
	if c.Is(d.tail, "later") && c.IsIn(d.at-1, ", — –") {
		return !c.IsIn(d.tail+1, "than in")
	}
	if c.Is(d.at-1, "in") && c.Is(d.at-2, ";") || c.IsIn(d.at-1, "ending capping completing") {
		return true
	}
	for i := d.at - 1; i >= b.end && i > d.at-7; i-- {
		if c.IsIn(i, ", — – -") {
			return i-b.end <= 3 && c.IsIn(i+1, "a an") && (c.Is(d.at-1, "of") || i+2 == d.at)
		}
	}
	return false
}

// linked reports whether a span of time takes up what stands before it: "after
// ten years", "a reign of 15 years", "18 hours later", "lasted six weeks".
func (c *checker) linked(d *item) bool {
	if c.inState(d) || c.IsIn(d.at-1, "those these") || c.IsIn(d.at-1, "its their those these his her the") && c.IsIn(d.at-2, "in over during after throughout for and") || c.Is(d.at-1, "at") && c.IsIn(d.end, "it , the") {
		return true
	}
	if c.IsIn(d.at-1, "over throughout ending capping completing") || c.IsIn(d.at-1, "the those") && c.Is(d.at-2, ";") && c.Is(d.end, "of") || c.IsIn(d.at-1, "a the its their") && c.IsIn(d.at-2, "ending ended ends completing") {
		return true
	}
	for i, n := d.at-1, 0; n < 4 && !c.IsIn(d.tail, "later long"); i, n = i-1, n+1 {
		switch {
		case c.IsIn(i, "after lasts lasted lasting took taking taken last spanning of"):
			return !c.IsIn(i-1, "sentence contract")
		case c.IsIn(i, ", ("):
			return n == 0
		case !c.wordy(i):
			return false
		}
	}
	return c.IsIn(d.tail, "later long")
}

// beside reports whether a number of years stands by the range that it is of:
// "18 years, from 1998 to 2014", "1998 to 2014, a reign of 18 years".
func (c *checker) beside(d, f *item) bool {
	if d.at < f.at {
		return f.at-d.end <= 5 && !c.anyIsIn(d.end, f.at, "ago and")
	}
	return !c.anyIsIn(f.end, d.at, "has have had") && (d.at-f.end <= 14 && c.inState(d) || d.at-f.end == 2 && c.Is(d.at-1, "for") || d.at-f.end <= 3 && c.IsIn(d.at-1, "or (") || d.at-f.end <= 9 && (c.linked(d) || c.IsIn(d.at-1, "in her his") || c.Is(d.at-1, "for") || c.IsIn(d.at-1, "— –")) && !c.Is(d.at-1, "after") && !(c.Is(d.at-1, "for") && c.IsIn(d.at-2, ", and")) && !c.IsIn(d.tail, "later"))
}

// yearSpan sets a number of years against the first and the last of them.
func (c *checker) yearSpan(d *item, from, to string, list ...*item) bool {
	a, err1 := strconv.Atoi(from)
	b, err2 := strconv.Atoi(to)
	n := float64(b - a)
	if c.saidToo(d, n) {
		return false
	}
	if err1 != nil || err2 != nil || n <= 0 || math.Abs(n-d.Value.Number) <= 1 || n > 2.2*d.Value.Number || d.Value.Number > 2.2*n {
		return false
	}
	return c.raise(Duration, say("# to # is # years; the text says #", from, to, strconv.Itoa(b-a), d.In(c.Source)), append(list, d)...)
}

// saidToo reports whether another figure of the sentence of a span of time is what
// the span should be: "nine years to plan and five to build".
func (c *checker) saidToo(d *item, n float64) bool {
	at := int(d.ID) - 1
	for i := max(0, at-6); i < min(len(c.items), at+6); i++ {
		if f := &c.items[i]; f.Figure != nil && f != d && f.sent == d.sent && f.kind&(durations|counts) != 0 && f.Value.Number == n {
			return true
		}
	}
	return false
}

// monthSpan sets a number of months against a range of them that stands by it:
// "14 months, from January 2023 to October 2023".
func (c *checker) monthSpan(s *line, d *item) bool {
	for i := range s.items {
		f := &s.items[i]
		from, to, ok := c.months(s, f)
		if !ok || !c.beside(d, f) {
			continue
		}
		n := float64(12*(to.Year-from.Year) + to.Month - from.Month)
		if to.Day > 0 || n < 1 || d.Value.Number >= n-1 && d.Value.Number <= n+1 || d.Value.Number > 3*n || n > 3*d.Value.Number {
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
	if c.Is(d.at-1, "after") && c.Is(d.end, "of") && d.Value.Number < n {
		return false // of a part of it: "after two weeks of argument"
	}
	if math.Abs(d.Value.Number-n) <= slack || d.Value.Number > 3.2*n || n > 3.2*d.Value.Number {
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
			if !ok || b.Day == 0 || len(list) > 0 || d.at > f.at && (!c.linked(d) && !c.IsIn(d.at-1, "for in or") || c.Is(f.end, ",") && c.IsIn(f.end+1, "after before following")) {
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
	if first := max(s.tokens.First, s.second, a.at-5); c.anyPlays(first, a.at, roleEnding) && c.anyPlays(a.end, b.at, roleBegun) && (d.at < b.at || c.linked(d)) {
		return sameYear(to, from, list) // "runs until 31 August, opened on 1 July"
	}
	return from, to, nil
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
