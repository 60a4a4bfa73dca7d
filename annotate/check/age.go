package check

import (
	"fmt"

	"stet/annotate/figure"
)

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
