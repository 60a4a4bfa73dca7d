package check

import (
	"strconv"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
)

// reading is a value with the year or the month that it is given for.
type reading struct {
	value *item
	when  int
	label string
}

// trend sets "rose every year" against the values of the years.
func (c *checker) trend(s *line) bool {
	if len(s.items) < 3 || s.words&roleSteady == 0 || !c.steady(s) {
		return false
	}
	rising, falling := false, false
	for i := s.tokens.First; i < s.tokens.Last && !rising && !falling; i++ {
		if c.is(i, "above below over under") {
			continue
		}
		switch c.course(i) {
		case 1:
			rising = true
		case -1:
			falling = true
		}
	}
	if rising == falling {
		return false
	}
	list := c.readings(s)
	for i := 1; i < len(list) && len(list) >= 3; i++ {
		a, b := list[i-1], list[i]
		if x, y := a.value.Value.Number, b.value.Value.Number; rising && y < x || falling && y > x {
			course := "fall"
			if rising {
				course = "rise"
			}
			return c.raise(Series, say("# in # and # in #: that is no #", a.value.In(c.Source), a.label, b.value.In(c.Source), b.label, course), a.value, b.value)
		}
	}
	return false
}

// steady reports whether a sentence says that something went one way all the
// time: "every year", "each month", "steadily", "for the third month in a row".
func (c *checker) steady(s *line) bool {
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		if c.has(i, roleSteady) && (c.has(i+1, roleTerm) || c.is(i+1, "election poll census count survey season") || c.Is(i, "row") && c.Is(i-1, "a") || c.Is(i, "running") && c.has(i-1, roleTerm) || c.is(i, "steadily continuously relentlessly")) {
			return true
		}
	}
	return false
}

// readings returns the values of a sentence that have a year or a month of their
// own right behind or before them, of one kind and unit, in the order of time.
func (c *checker) readings(s *line) []reading {
	var out []reading
	for i := range s.items {
		v := &s.items[i]
		if !plain(v) {
			continue
		}
		when, label := c.when(s, i)
		if when == 0 || len(out) > 0 && !out[0].value.same(v) {
			continue
		}
		if len(out) > 0 && (out[0].when < 1000) != (when < 1000) {
			return nil
		}
		if when < 1000 && len(out) > 0 && when < out[len(out)-1].when {
			when += 12 // into the next year
		}
		out = append(out, reading{v, when, label})
	}
	for i := range out {
		for k := i; k > 0 && out[k].when < out[k-1].when; k-- {
			out[k], out[k-1] = out[k-1], out[k]
		}
	}
	return out
}

// when returns the year or the number of the month that a value is given for.
func (c *checker) when(s *line, i int) (n int, label string) {
	v := &s.items[i]
	if i+1 < len(s.items) {
		if y := &s.items[i+1]; year(y) && y.at-v.end <= 4 && c.is(y.at-1, "in for ( at") {
			n, _ := strconv.Atoi(y.Value.Text)
			return n, y.Value.Text
		}
	}
	if i > 0 {
		if y := &s.items[i-1]; year(y) && v.at-y.end <= 2 && (c.is(v.at-1, ": was ,") || v.at == y.end) && !c.Is(y.at-1, "in") {
			n, _ := strconv.Atoi(y.Value.Text)
			return n, y.Value.Text
		}
	}
	for at := v.tail; at < v.tail+2; at++ {
		if c.is(at, "in for (") && c.Has(at+1, lexicon.Month) && (i+1 == len(s.items) || s.items[i+1].at > at+1) {
			n, _ := strconv.Atoi(c.Value(at+1, lexicon.Month))
			return n, c.Text(at + 1)
		}
	}
	return 0, ""
}

// year reports whether a figure is one year.
func year(f *item) bool {
	return f.kind == dates && len(f.Value.Text) == 4 && f.Value.Text[3] != 'X' && f.Value.Text[2] != 'X' && !f.Value2.Valid && exact(f)
}

// plain reports whether a figure is one exact number.
func plain(f *item) bool {
	return f.Value.Valid && f.Value.Text == "" && !f.Value2.Valid && exact(f) && f.kind&(ordinals|ages) == 0 && f.Kind != figure.Frequency
}
