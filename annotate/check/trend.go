package check

import (
	"fmt"
	"slices"
	"strings"

	"stet/annotate/figure"
)

// reading is a value with the year that it is given for.
type reading struct {
	value, year *figure.Figure
}

// trend sets "rose every year" against the values of the years.
func (c *checker) trend(s line) bool {
	rising := c.has(s, "rose", "risen", "grew", "grown", "increased", "climbed", "up", "rises", "grows", "increases", "rising")
	falling := c.has(s, "fell", "fallen", "dropped", "declined", "shrunk", "shrank", "decreased", "down", "falls", "drops", "falling")
	if rising == falling || !c.steady(s) {
		return false
	}
	list := c.readings(s)
	for i := 1; i < len(list) && len(list) >= 3; i++ {
		a, b := list[i-1], list[i]
		if x, y := a.value.Value.Number, b.value.Value.Number; rising && y < x || falling && y > x {
			c.raise(Series, fmt.Sprintf("%s in %s and %s in %s: that is no %s", a.value.In(c.Source), a.year.Value.Text, b.value.In(c.Source), b.year.Value.Text, c.course(rising)), a.value, a.year, b.value, b.year)
			return true
		}
	}
	return false
}

func (c *checker) course(rising bool) string {
	if rising {
		return "rise"
	}
	return "fall"
}

// steady reports whether a sentence says that something went one way all the
// time: "every year", "each year", "steadily", "without interruption".
func (c *checker) steady(s line) bool {
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		if c.IsAny(i, "every", "each", "consecutive", "successive", "straight") && c.IsAny(i+1, "year", "years", "season", "seasons") || c.IsAny(i, "steadily", "continuously", "relentlessly") {
			return true
		}
	}
	return false
}

// readings returns the values of a sentence that have a year of their own right
// behind or before them, of one kind and unit, in the order of the years.
func (c *checker) readings(s line) []reading {
	var out []reading
	for i := 0; i+1 < len(s.figures); i++ {
		v, y := &s.figures[i], &s.figures[i+1]
		apart := c.At(y.Start) - c.At(v.End)
		switch {
		case year(y) && plain(v) && apart <= 4 && c.before(y, "in", "for", "(", "at"):
		case year(v) && plain(y) && apart <= 2 && (c.before(y, ":", "was", ",") || apart == 0) && !c.before(v, "in"):
			v, y = y, v
		default:
			continue
		}
		if len(out) > 0 && (out[0].value.Kind != v.Kind || out[0].value.Unit != v.Unit) {
			return nil
		}
		out = append(out, reading{v, y})
		i++
	}
	slices.SortStableFunc(out, func(a, b reading) int { return strings.Compare(a.year.Value.Text, b.year.Value.Text) })
	return out
}

// year reports whether a figure is one year.
func year(f *figure.Figure) bool {
	return f.Kind == figure.Date && len(f.Value.Text) == 4 && !strings.Contains(f.Value.Text, "X") && !f.Value2.Valid
}

// plain reports whether a figure is one exact number.
func plain(f *figure.Figure) bool {
	return f.Value.Valid && f.Value.Text == "" && !f.Value2.Valid && exact(f) && f.Kind != figure.Ordinal && f.Kind != figure.Age
}
