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
	for i := range s.figures {
		f := &s.figures[i]
		if d, ok := dateOf(f); ok && d.Month > 0 && d.Day > 0 && !d.Valid() {
			c.raise(Impossible, fmt.Sprintf("%s has %d days; the text says %s", monthName(d.Month), calendar.DaysIn(d.Year, d.Month), f.In(c.Source)), f)
			return true
		}
		if f.Kind == figure.Ratio && c.clockLike(f) {
			c.raise(Impossible, fmt.Sprintf("a day has 24 hours and an hour 60 minutes; the text says %s", f.In(c.Source)), f)
			return true
		}
		if f.Kind == figure.Percent && f.Unit == "%" && f.Value.Number > 100 && !f.Value2.Valid && (c.Is(c.At(f.End), "of") && c.whole(f) || c.turnout(f)) {
			c.raise(Impossible, fmt.Sprintf("a share of a whole is at most 100%%; the text says %s", f.In(c.Source)), f)
			return true
		}
	}
	return false
}

// clockLike reports whether "25:30" stands where a time of the day does.
func (c *checker) clockLike(f *figure.Figure) bool {
	_, minutes, ok := strings.Cut(f.In(c.Source), ":")
	return ok && len(minutes) == 2 && c.before(f, "at", "until", "by", "from", "around", "before", "after")
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
