package check

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/internal/calendar"
	"stet/annotate/internal/lexicon"
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
		if f.Kind == figure.Percent && f.Unit == "%" && f.Value.Number > 100 && !f.Of.Empty() && c.Is(c.At(f.End), "of") && c.whole(f) {
			c.raise(Impossible, fmt.Sprintf("a share of a whole is at most 100%%; the text says %s", f.In(c.Source)), f)
			return true
		}
	}
	return false
}

// whole reports whether what a percentage counts cannot be exceeded.
func (c *checker) whole(f *figure.Figure) bool {
	for i := c.At(f.Of.Start); i < c.At(f.Of.End); i++ {
		if c.IsAny(i, "voters", "respondents", "residents", "people", "members", "households", "patients", "adults", "children", "women", "men", "votes", "vote") {
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

// duration sets a span of time against its start and its end.
func (c *checker) duration(s line) bool {
	var years, clocks []*figure.Figure
	for i := range s.figures {
		f := &s.figures[i]
		switch {
		case f.Kind == figure.Date && len(f.Value.Text) == 4 && len(f.Value2.Text) == 4 && f.Mod == figure.Between:
			for _, d := range s.of(figure.Duration) {
				if d.Unit == "year" && exact(d) && c.yearSpan(d, f.Value.Text, f.Value2.Text, f) {
					return true
				}
			}
		case f.Kind == figure.Date && len(f.Value.Text) == 4 && !strings.Contains(f.Value.Text, "X") && exact(f) && !f.Value2.Valid:
			years = append(years, f)
		case f.Kind == figure.Time && !f.Value2.Valid && exact(f):
			clocks = append(clocks, f)
		}
	}
	spans := s.of(figure.Duration)
	if len(clocks) == 2 && len(spans) == 0 {
		spans = c.earlier
	}
	c.earlier = s.of(figure.Duration)
	for _, d := range spans {
		switch {
		case !exact(d):
		case d.Unit == "year" && len(years) == 2 && c.before(years[0], "from", "between") && c.between(years[0], years[1], "to", "until", "and", "till"):
			if c.yearSpan(d, years[0].Value.Text, years[1].Value.Text, years[0], years[1]) {
				return true
			}
		case (d.Unit == "minute" || d.Unit == "hour") && len(clocks) == 2 && c.has(s, "began", "started", "opened", "from") && c.has(s, "ended", "finished", "closed", "to", "until"):
			return c.clockSpan(d, clocks[0], clocks[1])
		}
	}
	return false
}

// yearSpan sets a number of years against the first and the last of them.
func (c *checker) yearSpan(d *figure.Figure, from, to string, dates ...*figure.Figure) bool {
	a, err1 := strconv.Atoi(from)
	b, err2 := strconv.Atoi(to)
	if err1 != nil || err2 != nil || b <= a || math.Abs(float64(b-a)-d.Value.Number) <= 1 {
		return false
	}
	c.raise(Duration, fmt.Sprintf("%d to %d is %d years; the text says %s", a, b, b-a, d.In(c.Source)), append([]*figure.Figure{d}, dates...)...)
	return true
}

// age sets an age against an earlier age with its year and the date of the
// article's day.
func (c *checker) age(s line) bool {
	ages := s.of(figure.Age)
	if len(ages) != 2 || ages[0].Unit != "year" || ages[1].Unit != "year" || !exact(ages[0]) || !exact(ages[1]) {
		return false
	}
	now, then := ages[0], ages[1]
	if !c.IsAny(c.At(then.Start)-1, "of", "aged") {
		return false
	}
	var year, day *figure.Figure
	for i := range s.figures {
		f := &s.figures[i]
		switch d, ok := dateOf(f); {
		case !ok || d.Year == 0 || f.Value2.Valid:
		case d.Day > 0:
			day = f
		case d.Month == 0:
			year = f
		}
	}
	if year == nil || day == nil {
		return false
	}
	from, _ := dateOf(year)
	to, _ := dateOf(day)
	want := then.Value.Number + float64(to.Year-from.Year)
	if now.Value.Number == want || now.Value.Number == want-1 || now.Value.Number == want+1 {
		return false
	}
	c.raise(Age, fmt.Sprintf("%s in %d makes %s or %s in %d; the text says %s", show(then.Value.Number), from.Year, show(want-1), show(want), to.Year, show(now.Value.Number)), now, year, then, day)
	return true
}

func (c *checker) clockSpan(d, from, to *figure.Figure) bool {
	minutes := d.Value.Number
	if d.Unit == "hour" {
		minutes *= 60
	}
	n := clockMinutes(to) - clockMinutes(from)
	if n <= 0 || math.Abs(n-minutes) <= max(5, 0.05*n) {
		return false
	}
	c.raise(Duration, fmt.Sprintf("%s to %s is %s minutes; the text says %s", from.In(c.Source), to.In(c.Source), show(n), d.In(c.Source)), d, from, to)
	return true
}

func clockMinutes(f *figure.Figure) float64 {
	h, m, _ := strings.Cut(f.Value.Text, ":")
	hours, _ := strconv.Atoi(h)
	minutes, _ := strconv.Atoi(m)
	return float64(hours*60 + minutes)
}
