package check

import (
	"fmt"
	"strconv"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/internal/calendar"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// dateOf reads a date's ISO text; zero fields are not known.
func dateOf(f *figure.Figure) (calendar.Date, bool) {
	parts := strings.Split(f.Value.Text, "-")
	if f.Kind != figure.Date || len(parts) > 3 {
		return calendar.Date{}, false
	}
	var n [3]int
	for i, p := range parts {
		v, err := strconv.Atoi(p)
		if err != nil && !strings.HasPrefix(p, "XX") {
			return calendar.Date{}, false
		}
		n[i] = v
	}
	return calendar.Date{Year: n[0], Month: n[1], Day: n[2]}, true
}

// impossible finds days that no month has, and shares above the whole.
func (c *checker) impossible(s line) bool {
	if c.clock(s) {
		return true
	}
	for i := range s.figures {
		f := &s.figures[i]
		if d, ok := dateOf(f); ok && d.Month > 0 && d.Day > 0 && !d.Valid() {
			c.raise(Impossible, fmt.Sprintf("%s has %d days; the text says %s", monthName(d.Month), calendar.DaysIn(d.Year, d.Month), f.In(c.Source)), f)
			return true
		}
		if f.Kind == figure.Percent && f.Unit == "%" && f.Value.Number > 100 && !f.Value2.Valid && (c.Is(c.At(f.End), "of") && c.whole(f) || c.turnout(f)) {
			c.raise(Impossible, fmt.Sprintf("a share of a whole is at most 100%%; the text says %s", f.In(c.Source)), f)
			return true
		}
	}
	return false
}

// clock finds a time that no day has: "at 25:30", "until 9.75pm".
func (c *checker) clock(s line) bool {
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		if c.Kind(i) != text.Number {
			continue
		}
		said := c.Span(i)
		hours, minutes, ok := strings.Cut(c.Text(i), ".")
		end := i + 1
		if !ok && c.Is(i+1, ":") && c.Kind(i+2) == text.Number && !c.Flag(i+1, text.SpaceBefore) && !c.Flag(i+2, text.SpaceBefore) && !c.Is(i+3, ":") {
			hours, minutes, ok, end = c.Text(i), c.Text(i+2), true, i+3
			said.End = c.Span(i + 2).End
		}
		half := c.IsAny(end, "am", "pm", "a.m.", "p.m.")
		if !ok || len(minutes) != 2 || len(hours) > 2 || !half && !(c.IsAny(i-1, "at", "until", "by", "from", "before", "after") && end == i+3) {
			continue
		}
		h, _ := strconv.Atoi(hours)
		m, _ := strconv.Atoi(minutes)
		if h <= 24 && m <= 59 {
			continue
		}
		c.raise(Impossible, fmt.Sprintf("a day has 24 hours and an hour 60 minutes; the text says %s", said.In(c.Source)), &figure.Figure{Span: said})
		return true
	}
	return false
}

// whole reports whether what a percentage counts cannot be exceeded.
func (c *checker) whole(f *figure.Figure) bool {
	lost := false
	for i := c.At(f.Start) - 3; i < c.At(f.Start); i++ {
		lost = lost || c.IsAny(i, "lost", "losing", "destroyed", "burned", "burnt")
	}
	for i := c.At(f.End) + 1; i < c.At(f.End)+7 && c.Kind(i) != text.Punct; i++ {
		if lost && c.IsAny(i, "its", "their", "the") || c.IsAny(i, "voters", "respondents", "residents", "people", "members", "households", "patients", "adults", "children", "women", "men", "votes", "vote", "electorate", "population", "students", "pupils", "employees", "workers") {
			return true
		}
	}
	return false
}

// turnout reports whether a share is said to be a turnout.
func (c *checker) turnout(f *figure.Figure) bool {
	for i := c.At(f.Start) - 4; i < c.At(f.Start); i++ {
		if c.IsAny(i, "turnout", "occupancy") {
			return true
		}
	}
	return false
}

func monthName(m int) string {
	return [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}[m]
}

// weekday sets a weekday against its date, when the year is known.
func (c *checker) weekday(s line) bool {
	for i := range s.figures {
		f := &s.figures[i]
		d, ok := dateOf(f)
		if !ok || d.Year == 0 || d.Day == 0 || !d.Valid() || f.Start == f.Core.Start {
			continue
		}
		name := c.At(f.Start)
		if !c.Has(name, lexicon.Weekday) {
			continue
		}
		if want := d.Weekday(); c.Value(name, lexicon.Weekday) != strconv.Itoa(int(want)) {
			c.raise(Weekday, fmt.Sprintf("%s was a %s; the text says %s", f.Core.In(c.Source), want, c.Text(name)), f)
			return true
		}
	}
	return false
}
