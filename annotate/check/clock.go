package check

import (
	"math"
	"strconv"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// clocks sets hours or minutes against the times that they run between.
func (c *checker) clocks(s *line, d *item) bool {
	var list []*item
	for i := range s.items {
		f := &s.items[i]
		switch {
		case f.kind != times:
		case f.Value2.Valid:
			if s.second > 0 {
				return false
			}
			if c.otherHours(d, f) {
				return false
			}
			to := *f.Figure
			to.Value = f.Value2
			return c.clockSpan(d, f, &item{Figure: &to}, f)
		case exact(f):
			list = append(list, f)
		}
	}
	if len(list) == 1 {
		list = c.withNoon(s, d, list[0])
	}
	if len(list) != 2 || s.across(list[0], list[1]) {
		return false
	}
	a, b := list[0], list[1]
	return c.spanned(s, d, a, b) && c.clockSpan(d, a, b, a, b)
}

// otherHours reports whether hours or minutes are told of something else than the times of
// a range do: "from 9am to 11am and for three hours", "two hours more".
func (c *checker) otherHours(d, f *item) bool {
	if c.Is(d.at-2, "and") || c.Is(d.tail, "more") {
		return true
	}
	if d.at <= f.end || c.linked(d) {
		return false
	}
	return c.anyIs(f.end, d.at, "and") || c.Is(d.at-1, "in")
}

// withNoon returns a time and the noon or midnight with which it is the start and the end
// of a span of time that takes them up, and which is no figure: "from 10.45am to noon".
func (c *checker) withNoon(s *line, d, f *item) []*item {
	for i := f.sent.First + 1; i < f.sent.Last && d.sent == f.sent; i++ {
		if !c.IsIn(i, "noon midnight") || !c.IsIn(i-1, "at from to until till between and") {
			continue
		}
		hour := "12:00"
		if c.Is(i, "midnight") {
			hour = "00:00"
		}
		said := &figure.Figure{Span: c.Span(i), Kind: figure.Time, Value: figure.ISO(hour)}
		noon := &item{Figure: said, kind: times, at: i, end: i + 1, tail: i + 1, sent: f.sent}
		a, b := f, noon
		if i < f.at {
			a, b = noon, f
		}
		if d.at > b.at || c.fromTo(d.sent.First, a, b) || c.lasted(d, a, b) {
			return []*item{a, b}
		}
	}
	return nil
}

// lasted reports "lasted three hours, starting at 9am and ending at noon".
func (c *checker) lasted(d, a, b *item) bool {
	return c.IsIn(d.at-1, "lasted lasts lasting") && c.anyPlays(d.end, a.at, roleBegun) && c.anyPlays(a.end, b.at, roleEnding)
}

func (c *checker) clockSpan(d, from, to *item, list ...*item) bool {
	if c.Is(d.tail, "later") && c.Is(d.at-1, "and") || c.IsIn(d.at-1, "other remaining") {
		return false // "the other 16 hours"
	}
	minutes := d.Value.Number
	if d.Unit == "hour" {
		minutes *= 60
	}
	if c.zoned(list[0].sent) {
		return false
	}
	n := clockMinutes(to) - clockMinutes(from)
	if n < 0 && (len(list) > 1 || clockMinutes(from) > 12*60) {
		n += 24 * 60
	}
	if n <= 0 || math.Abs(n-minutes) <= max(5, 0.05*n) || n > 3*minutes || minutes > 3*n {
		return false
	}
	said := list[0].In(c.Source)
	if len(list) > 1 {
		said += " to " + list[1].In(c.Source)
	}
	return c.raise(Duration, say("# is # minutes; the text says #", said, show(n), d.In(c.Source)), append(list, d)...)
}

// zoned reports whether two times of a sentence can be of two zones of the clock.
func (c *checker) zoned(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		switch {
		case c.Is(i, "local"): // "at 9am local time"
			return true
		case c.IsIn(i, "landed landing arrived arriving touched") && c.IsIn(i+1, "in at down") && c.Flag(i+2, text.Upper):
			return true // "landed in Doha"
		case c.IsIn(i, "reached reaching") && c.Flag(i+1, text.Upper):
			return true
		}
	}
	return false
}

func clockMinutes(f *item) float64 {
	h, m, _ := strings.Cut(f.Value.Text, ":")
	hours, _ := strconv.Atoi(h)
	minutes, _ := strconv.Atoi(m)
	return float64(hours*60 + minutes)
}
