package check

import (
	"strconv"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/internal/calendar"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// dateOf reads a date's ISO text; zero fields are not known.
func dateOf(f *item) (calendar.Date, bool) {
	var n [3]int
	rest, more := f.Value.Text, f.kind == dates
	if !more {
		return calendar.Date{}, false
	}
	for i := 0; more; i++ {
		var part string
		part, rest, more = strings.Cut(rest, "-")
		if i == len(n) {
			return calendar.Date{}, false
		}
		if strings.HasPrefix(part, "XX") {
			continue
		}
		v, err := strconv.Atoi(part)
		if err != nil {
			return calendar.Date{}, false
		}
		n[i] = v
	}
	return calendar.Date{Year: n[0], Month: n[1], Day: n[2]}, true
}

// clock finds a time that no day has: "at 25:30", "until 9.75pm".
func (c *checker) clock(r text.Range) {
	for i := r.First; i < r.Last; i++ {
		if c.Tokens[i].Kind == text.Number && c.Tokens[i].End-c.Tokens[i].Start <= 5 && c.clockAt(i) {
			return
		}
	}
}

// clockAt raises a time that no day has at token i.
func (c *checker) clockAt(i int) bool {
	said, end := c.Span(i), i+1
	hours, minutes, ok := strings.Cut(c.Text(i), ".")
	if !ok && c.twoParts(i) {
		hours, minutes, ok, end = c.Text(i), c.Text(i+2), true, i+3
		said.End = c.Span(i + 2).End
	}
	if !ok || len(minutes) != 2 || len(hours) > 2 {
		return false
	}
	h, _ := strconv.Atoi(hours)
	m, _ := strconv.Atoi(minutes)
	if h < 24 && m <= 59 || h == 24 && m == 0 {
		return false
	}
	switch {
	case c.IsIn(end, "am pm a.m. p.m. gmt hrs o'clock hours"):
		said.End = c.Span(end).End
	case end == i+3 && c.IsIn(i-1, "at until by from before after"): // "at 25:30"
	case h > 23 && m <= 59 && c.timedAt(i): // "left at 25.10"
	default:
		return false
	}
	return c.raiseAt(Impossible, say("a day has 24 hours and an hour 60 minutes; the text says #", said.In(c.Source)), said)
}

// twoParts reports whether a number, a colon and another one stand at a token, "25:30", and
// no more of them, "1:25:30".
func (c *checker) twoParts(i int) bool {
	if !c.Is(i+1, ":") || c.Kind(i+2) != text.Number || c.Is(i-1, ":") || c.Is(i+3, ":") {
		return false
	}
	return !c.Flag(i+1, text.SpaceBefore) && !c.Flag(i+2, text.SpaceBefore)
}

// timedAt reports whether a number is one of hours behind "at" and a verb of what runs by
// the clock, and no price: "left Cape Town at 26.15", but not "the rand ended at 26.15".
func (c *checker) timedAt(i int) bool {
	if !c.Is(i-1, "at") {
		return false
	}
	verb := i - 2
	for n := 0; n < 3 && c.Flag(verb, text.Upper); n++ {
		verb--
	}
	return c.timed(verb) && !c.anyIsIn(i-12, i, "share shares stock stocks index futures bonds price currency rupee dollar euro pound naira yuan yen peso shilling cedi rand")
}

// timed reports whether something runs by the clock at a token: "left", "kick-off is", "the
// doors open".
func (c *checker) timed(i int) bool {
	switch {
	case c.IsIn(i, "is was"):
		return c.IsIn(i-1, "off start whistle deadline")
	case c.IsIn(i, "open opened close closed"):
		return c.IsIn(i-1, "doors gates polls shops")
	}
	return c.IsIn(i, "left leaves leave departed departs arrived arrives started starts start began begins begin opens closes ended landed died reached called sounded struck")
}

func monthName(m int) string {
	return [...]string{
		"", "January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December",
	}[m]
}

// weekday sets a weekday against its date, when the year is known.
func (c *checker) weekday(s *line) bool {
	for i := range s.items {
		f := &s.items[i]
		d, ok := dateOf(f)
		if ok && i > 0 && !f.Value2.Valid && c.monthLeftOut(&s.items[i-1], f, d) {
			return true
		}
		if !ok || f.Value2.Valid || d.Day == 0 || d.Month == 0 {
			continue
		}
		name := c.dayName(f)
		if name < 0 {
			continue
		}
		if d.Year == 0 {
			d.Year = c.yearNear(f, d)
		}
		if d.Year == 0 {
			first, firstName := c.day, c.dayWord
			c.day, c.dayWord = f, name
			if first != nil && c.soonNamed(first, f) && c.daysApart(first, f, firstName, name) {
				return true
			}
			continue
		}
		if !d.Valid() {
			continue
		}
		if f.Value.Text[0] == 'X' && c.fallsOn(d, name, i, s) {
			continue
		}
		if want := d.Weekday(); c.Value(name, lexicon.Weekday) != strconv.Itoa(int(want)) {
			span := c.Span(name)
			message := say("# was a #; the text says #", f.Core.In(c.Source), want.String(), c.Text(name))
			if span.Overlaps(f.Span) {
				return c.raise(Weekday, message, f)
			}
			return c.raiseAt(Weekday, message, f.Span, span)
		}
	}
	return false
}

// maxDated is how many figures before a day without a year are searched for its year.
const maxDated = 100

// fallsOn reports whether a day without a year falls on the weekday that token name says in the
// year of a date before it.
func (c *checker) fallsOn(d calendar.Date, name, i int, s *line) bool {
	id := int(s.items[i].ID) - 1
	for k := id - 1; k >= 0 && k > id-maxDated; k-- {
		before, ok := dateOf(&item{Figure: &c.figures[k], kind: kindOf(c.figures[k].Kind)})
		if !ok || before.Year == 0 {
			continue
		}
		day := calendar.Date{Year: before.Year, Month: d.Month, Day: d.Day}
		if day.Valid() && int(day.Weekday()) == c.weekdayOf(name) {
			return true
		}
	}
	return false
}

// soonNamed reports whether a date stands soon behind another one in one article.
func (c *checker) soonNamed(first, f *item) bool {
	return f.at-first.end < 60 && c.Zones[f.Zone].Article == c.Zones[first.Zone].Article
}

// weekdayOf returns the number of the weekday that a token names, Sunday's being 0.
func (c *checker) weekdayOf(i int) int { return int(c.Value(i, lexicon.Weekday)[0] - '0') }

// daysApart sets two days of one year against their weekdays: "from Friday 5 June
// to Sunday 9 June".
func (c *checker) daysApart(a, b *item, x, y int) bool {
	from, _ := dateOf(a)
	to, _ := dateOf(b)
	if from.Month > to.Month || to.Month-from.Month > 5 || from.Month <= 2 && to.Month > 2 {
		return false // another year, or a leap day, may lie between
	}
	for i := a.end; i < b.end+4; i++ {
		if c.IsIn(i, "year years") {
			return false
		}
	}
	from.Year, to.Year = 2023, 2023
	n := to.Since(from)
	want := (c.weekdayOf(x) + n) % 7
	if n <= 0 || !from.Valid() || !to.Valid() || c.weekdayOf(y) == want {
		return false
	}
	message := say("# is # days after #, so it is no #", b.Core.In(c.Source), strconv.Itoa(n), a.In(c.Source), c.Text(y))
	return c.raise(Weekday, message, a, b)
}

// monthLeftOut sets the weekdays of two days of one month against each other:
// "from Friday 3 to Monday 6 March".
func (c *checker) monthLeftOut(first, f *item, to calendar.Date) bool {
	x, y := first.at-1, f.at
	from := int(first.Value.Number)
	switch {
	case first.kind != counts, from < 1, to.Day <= from:
		return false
	case f.at-first.end != 1, !c.IsIn(first.end, "to until through and"):
		return false
	case !c.Has(x, lexicon.Weekday), !c.Has(y, lexicon.Weekday):
		return false
	}
	n := to.Day - from
	if (c.weekdayOf(x)+n)%7 == c.weekdayOf(y) {
		return false
	}
	message := say("# is # days after # #, so it is no #",
		f.Core.In(c.Source), strconv.Itoa(n), c.Text(x), first.In(c.Source), c.Text(y))
	return c.raise(Weekday, message, first, f)
}

// dayName returns the token of the weekday that a date is said to be, or -1:
// "Tuesday, March 5", "Monday (12 March)", "11 September 2001, a Monday", "20
// July, which fell on a Tuesday", "on a Friday: 24 February", "4 May 1926. It was a Monday".
func (c *checker) dayName(f *item) int {
	if f.Start != f.Core.Start && c.Has(f.at, lexicon.Weekday) {
		return f.at
	}
	if c.Is(f.at+1, "/") && c.Has(f.at-1, lexicon.Weekday) && c.oneReading(f) {
		return f.at - 1
	}
	at := f.at - 2
	switch {
	case c.Is(f.at-1, ",") && c.IsIn(at, ". morning afternoon evening night"):
		at-- // "Wed., June 5", "Friday night, June 5"
	case c.Is(f.at-1, "the") && c.Is(at, ",") && c.anyIs(f.at, f.end, "of"):
		at-- // "Friday, the 22nd of August"
	}
	if (at < f.at-2 || c.IsIn(f.at-1, "( : the")) && c.Has(at, lexicon.Weekday) {
		return at
	}
	if n := f.sent.Last; c.Is(n, "it") && c.Is(n+1, "was") && c.Is(n+2, "a") && c.dayAt(n+3) && c.onlyDate(f) {
		return n + 3
	}
	for i := f.end; i < f.end+7 && i < f.sent.Last && !c.IsIn(i, "; and"); i++ {
		switch {
		case c.Is(i, "on") && c.Is(i+1, "a") && c.dayAt(i+2) && i < f.end+4:
			return i + 2
		case c.IsIn(i, "( a") && c.dayAt(i+1) && (c.Is(i, "a") || c.Is(i+2, ")")):
			return i + 1
		case c.IsIn(i, ", ( which that was is will be fell falls being on"), c.dash(i):
		case i > f.end+1, c.Kind(i) == text.Number:
			return -1
		}
	}
	return -1
}

// oneReading reports whether a date in numbers can be read in one way only: "19/3/2025",
// and not "5/3/2025".
func (c *checker) oneReading(f *item) bool {
	d, ok := dateOf(f)
	return ok && d.Day > 12
}

// dayAt reports whether a weekday stands at a token that is no part of a name, "a
// Sunday school".
func (c *checker) dayAt(i int) bool {
	return c.Has(i, lexicon.Weekday) && (!c.wordy(i+1) || c.IsIn(i+1, "morning afternoon evening night when that and in at as"))
}

// onlyDate reports whether a date is the one date of its sentence.
func (c *checker) onlyDate(f *item) bool {
	for i := max(0, int(f.ID)-1-maxFigures); i < min(len(c.items), int(f.ID)+maxFigures); i++ {
		if g := &c.items[i]; g.Figure != nil && g.sent == f.sent && g.kind == dates && g.Figure != f.Figure {
			return false
		}
	}
	return true
}

// yearNear returns the year of a date without one that is nearest to the day on
// which the article was published or brought up to date, or 0.
func (c *checker) yearNear(f *item, d calendar.Date) int {
	p := c.publishedOn(c.Zones[f.Zone].Article)
	year, month := p.Year, p.Month
	if year == 0 {
		return 0
	}
	switch {
	case d.Month-month > 6:
		return year - 1
	case month-d.Month > 6:
		return year + 1
	case d.Month-month == 6 || month-d.Month == 6:
		return 0
	}
	return year
}

// publishedOn returns the day on which an article was published or brought up to date, or the
// zero date.
func (c *checker) publishedOn(article int) calendar.Date {
	if article < 0 || article >= len(c.Articles) {
		return calendar.Date{}
	}
	p := c.Articles[article].Meta.Published
	if p == "" {
		p = c.Articles[article].Meta.Updated
	}
	d, ok := dateOf(&item{Figure: &figure.Figure{Value: figure.Value{Text: p[:min(len(p), len("2006-01-02"))]}}, kind: dates})
	if !ok || d.Day == 0 {
		return calendar.Date{}
	}
	return d
}
