package check

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/internal/calendar"
)

// duration sets a span of time against its start and its end.
func (c *checker) duration(s line) bool {
	var years, clocks []*figure.Figure
	for i := range s.figures {
		f := &s.figures[i]
		switch {
		case f.Kind == figure.Date && len(f.Value.Text) == 4 && len(f.Value2.Text) == 4 && f.Mod == figure.Between:
			for _, d := range s.of(figure.Duration) {
				if d.Unit == "year" && exact(d) && len(s.of(figure.Duration)) == 1 && c.beside(d, f) && c.yearSpan(d, f.Value.Text, f.Value2.Text, f) {
					return true
				}
			}
		case f.Kind == figure.Date && len(f.Value.Text) == 4 && !strings.Contains(f.Value.Text, "X") && exact(f) && !f.Value2.Valid:
			years = append(years, f)
		case f.Kind == figure.Time && f.Value2.Valid:
			for _, d := range s.of(figure.Duration) {
				if (d.Unit == "minute" || d.Unit == "hour") && exact(d) && len(s.of(figure.Duration)) == 1 && c.clockRange(d, f) {
					return true
				}
			}
		case f.Kind == figure.Time && exact(f):
			clocks = append(clocks, f)
		}
	}
	spans := s.of(figure.Duration)
	if c.daySpan(s, spans) {
		return true
	}
	if len(clocks) == 2 && len(spans) == 0 {
		spans = c.earlier
	}
	c.earlier = s.of(figure.Duration)
	for _, d := range spans {
		switch {
		case !exact(d):
		case d.Unit == "year" && len(years) == 2 && len(spans) == 1 && c.spanned(s, years[0], years[1]):
			if c.yearSpan(d, years[0].Value.Text, years[1].Value.Text, years[0], years[1]) {
				return true
			}
		case (d.Unit == "minute" || d.Unit == "hour") && len(clocks) == 2 && c.has(s, "began", "started", "opened", "from", "left", "departed", "starting", "set", "between", "starts", "begins", "opens", "runs", "leaves", "broke") && c.has(s, "ended", "finished", "closed", "to", "until", "landed", "arrived", "returned", "ending", "and", "ends", "closes", "finishes", "lands", "arrives", "up"):
			return c.clockSpan(d, clocks[0], clocks[1])
		}
	}
	return false
}

// spanned reports whether two years are named as the first and the last of
// something: "from 1998 until 2014", "opened in 1988 and closed in 2018".
func (c *checker) spanned(s line, a, b *figure.Figure) bool {
	if c.before(a, "from", "between") {
		return c.between(a, b, "to", "until", "and", "till")
	}
	return c.before(a, "in") && c.before(b, "in") && c.has(s, "opened", "began", "started", "founded", "launched", "joined") && c.between(a, b, "closed", "ended", "finished", "shut", "left", "folded", "stopped")
}

// clockRange sets a span of time against the times that it runs between.
func (c *checker) clockRange(d, times *figure.Figure) bool {
	to := *times
	to.Value = times.Value2
	minutes := d.Value.Number
	if d.Unit == "hour" {
		minutes *= 60
	}
	n := clockMinutes(&to) - clockMinutes(times)
	if n <= 0 || math.Abs(n-minutes) <= max(5, 0.05*n) {
		return false
	}
	c.raise(Duration, fmt.Sprintf("%s is %s minutes; the text says %s", times.In(c.Source), show(n), d.In(c.Source)), d, times)
	return true
}

// beside reports whether a number of years stands by the range that it is of:
// "18 years, from 1998 to 2014", "1998 to 2014, a reign of 18 years".
func (c *checker) beside(d, f *figure.Figure) bool {
	if d.Start < f.Start {
		return c.At(f.Start)-c.At(d.End) <= 5
	}
	return c.At(d.Start)-c.At(f.End) <= 9 && !c.before(d, "after", "later", "within") && !(c.before(d, "for") && c.Is(c.At(d.Start)-2, ","))
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

// daySpan sets a number of days, weeks or months against the days that it
// begins and ends with.
func (c *checker) daySpan(s line, spans []*figure.Figure) bool {
	from, to, dates := c.days(s)
	if len(spans) != 1 || !exact(spans[0]) || len(dates) == 0 {
		return false
	}
	n := float64(to.Since(from))
	if n <= 0 || n > 3700 {
		return false
	}
	d, slack := spans[0], 1.0
	switch d.Unit {
	case "day":
	case "week":
		n, slack = n/7, 0.6
	case "month":
		n, slack = n/30.44, 0.7
	default:
		return false
	}
	if math.Abs(d.Value.Number-n) <= slack || d.Value.Number > 4*n || n > 4*d.Value.Number {
		return false
	}
	c.raise(Duration, fmt.Sprintf("%s is %s %ss; the text says %s", c.told(dates), show(n), d.Unit, d.In(c.Source)), append(dates, d)...)
	return true
}

// told writes the dates of a span.
func (c *checker) told(dates []*figure.Figure) string {
	if len(dates) == 1 {
		return dates[0].In(c.Source)
	}
	return dates[0].In(c.Source) + " to " + dates[1].In(c.Source)
}

// days returns the first and the last day of a span of time that a sentence
// names: one range, or two days that something began and ended on.
func (c *checker) days(s line) (from, to calendar.Date, dates []*figure.Figure) {
	for i := range s.figures {
		f := &s.figures[i]
		a, ok := dateOf(f)
		if !ok || a.Day == 0 || a.Month == 0 {
			continue
		}
		if f.Value2.Valid {
			end := *f
			end.Value = f.Value2
			b, ok := dateOf(&end)
			if !ok || b.Day == 0 || len(dates) > 0 {
				return from, to, nil
			}
			return sameYear(a, b, []*figure.Figure{f})
		}
		if dates = append(dates, f); len(dates) == 1 {
			from = a
		} else {
			to = a
		}
	}
	began := c.has(s, "began", "started", "opened", "from", "starting", "launched", "between")
	ended := c.has(s, "ended", "finished", "closed", "until", "to", "ending", "till", "and")
	if len(dates) != 2 || !began || !ended {
		return from, to, nil
	}
	return sameYear(from, to, dates)
}

// sameYear gives two days without a year the same one.
func sameYear(a, b calendar.Date, dates []*figure.Figure) (from, to calendar.Date, of []*figure.Figure) {
	if a.Year == 0 {
		a.Year = b.Year
	}
	if b.Year == 0 {
		b.Year = a.Year
	}
	if a.Year == 0 {
		a.Year, b.Year = 2023, 2023 // no leap year; a day more or less does not matter
	}
	return a, b, dates
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
