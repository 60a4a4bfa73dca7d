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
				if d.Unit == "year" && exact(d) && len(s.of(figure.Duration)) == 1 && c.yearSpan(d, f.Value.Text, f.Value2.Text, f) {
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
		case d.Unit == "year" && len(years) == 2 && len(spans) == 1 && c.before(years[0], "from", "between") && c.between(years[0], years[1], "to", "until", "and", "till"):
			if c.yearSpan(d, years[0].Value.Text, years[1].Value.Text, years[0], years[1]) {
				return true
			}
		case (d.Unit == "minute" || d.Unit == "hour") && len(clocks) == 2 && c.has(s, "began", "started", "opened", "from", "left", "departed", "starting", "set", "between", "starts", "begins", "opens", "runs", "leaves", "broke") && c.has(s, "ended", "finished", "closed", "to", "until", "landed", "arrived", "returned", "ending", "and", "ends", "closes", "finishes", "lands", "arrives", "up"):
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

// anniversary sets "founded in 1920" against "its 90th birthday in 2020".
func (c *checker) anniversary(s line) bool {
	var nth *figure.Figure
	var years []*figure.Figure
	for i := range s.figures {
		f := &s.figures[i]
		d, dated := dateOf(f)
		switch {
		case f.Kind == figure.Ordinal && f.Value.Valid && c.IsAny(c.At(f.End), "birthday", "anniversary", "year"):
			nth = f
		case dated && d.Year > 0 && !f.Value2.Valid:
			years = append(years, f)
		}
	}
	if nth == nil || len(years) != 2 || !c.has(s, "founded", "established", "opened", "launched", "born", "built", "formed", "created", "began", "married") || c.Is(c.At(nth.End), "year") {
		return false
	}
	a, _ := dateOf(years[0])
	b, _ := dateOf(years[1])
	if n := b.Year - a.Year; n <= 0 || float64(n) == nth.Value.Number {
		return false
	}
	c.raise(Age, fmt.Sprintf("%d to %d is %d years; the text says %s", a.Year, b.Year, b.Year-a.Year, nth.In(c.Source)), years[0], nth, years[1])
	return true
}

// agesOf returns the ages of a sentence; "was 20 when" is one.
func (c *checker) agesOf(s line) []*figure.Figure {
	var out []*figure.Figure
	for _, f := range s.of(figure.Age, figure.Count) {
		if f.Kind == figure.Age || c.before(f, "was") && c.IsAny(c.At(f.End), "when", "in", "at") || c.before(f, "now") {
			out = append(out, f)
		}
	}
	return out
}

// born sets an age against the years of birth and of the event: "born on 4 May
// 1950, died on 10 June 2025, aged 72", "(1938-2024), who died aged 92".
func (c *checker) born(s line) bool {
	birth, event, ok := c.lifetime(s)
	age := c.ageOf(s)
	if !ok || age == nil {
		return false
	}
	a, _ := dateOf(birth)
	b, _ := dateOf(event)
	if birth == event {
		end := *event
		end.Value = event.Value2
		b, _ = dateOf(&end)
	}
	years := b.Year - a.Year
	low := years - 1
	if a.Day > 0 && b.Day > 0 {
		if b.Month < a.Month || b.Month == a.Month && b.Day < a.Day {
			years--
		}
		low = years
	}
	if n := int(age.Value.Number); n >= low && n <= years || years <= 0 || years > 120 {
		return false
	}
	figures := []*figure.Figure{birth, age}
	if birth != event {
		figures = append(figures, event)
	}
	c.raise(Age, fmt.Sprintf("%d to %d is %d years; the text says %s", a.Year, b.Year, years, age.In(c.Source)), figures...)
	return true
}

// lifetime returns the date of a birth and the later date of a sentence.
func (c *checker) lifetime(s line) (birth, event *figure.Figure, ok bool) {
	for i := range s.figures {
		f := &s.figures[i]
		d, dated := dateOf(f)
		switch {
		case !dated || d.Year == 0:
		case f.Value2.Valid && len(f.Value.Text) == 4 && len(f.Value2.Text) == 4 && c.before(f, "("):
			return f, f, c.has(s, "died", "aged", "dies")
		case f.Value2.Valid:
			return nil, nil, false
		case birth == nil:
			birth = f
		case event == nil:
			event = f
		default:
			return nil, nil, false
		}
	}
	if birth == nil || event == nil {
		return nil, nil, false
	}
	for at := c.At(birth.Start) - 1; at >= s.tokens.First && at > c.At(birth.Start)-8; at-- {
		if c.Is(at, "born") {
			return birth, event, true
		}
	}
	return birth, event, false
}

// ageOf returns the one age of a sentence: "aged 72", "turned 60".
func (c *checker) ageOf(s line) *figure.Figure {
	var age *figure.Figure
	for _, f := range s.of(figure.Age, figure.Count) {
		if f.Kind == figure.Age && f.Unit == "year" || c.before(f, "turned", "turns", "aged") || c.before(f, "at") && c.Is(c.At(f.Start)-2, "died") || c.before(f, "was", "is") && c.IsAny(c.At(f.End), "when", "in", ",") {
			if age != nil || !exact(f) {
				return nil
			}
			age = f
		}
	}
	return age
}

// age sets an age against an earlier age with its year and the date of the
// article's day.
func (c *checker) age(s line) bool {
	if c.born(s) || c.anniversary(s) {
		return true
	}
	ages := c.agesOf(s)
	if len(ages) != 2 || ages[0].Kind == figure.Age && ages[0].Unit != "year" || ages[1].Kind == figure.Age && ages[1].Unit != "year" || !exact(ages[0]) || !exact(ages[1]) {
		return false
	}
	now, then := ages[0], ages[1]
	if c.before(now, "was", "of") && !c.before(then, "was", "of", "aged") {
		now, then = then, now
	}
	if !c.before(then, "of", "aged", "was") {
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
