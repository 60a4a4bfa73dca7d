package check

import (
	"math"
	"strings"
)

// pace sets a total against so much a day for so many days, or a speed.
func (c *checker) pace(s *line) bool {
	spans := c.pick(s, durations)
	if len(spans) != 1 || !exact(spans[0]) || spans[0].Value.Number < 2 {
		return false
	}
	n := spans[0]
	list := c.pick(s, amounts)
	for _, f := range list {
		if c.IsIn(f.at-1, "first last final next opening another") {
			return false // a part of the way
		}
	}
	for i, rate := range list {
		if c.perTime(rate, n) == 0 || c.atPeak(rate) || len(list) > 3 || !near(rate) {
			continue
		}
		for k, total := range list {
			if k != i && c.totalsPace(total, rate, n) {
				return c.offPace(s, total, rate, n)
			}
		}
	}
	return c.speed(s, n)
}

// atPeak reports whether a rate was not kept up all the time: "a top speed of 15 km/h".
func (c *checker) atPeak(rate *item) bool {
	return c.soonBefore(rate, 4, "top maximum peak fastest reach reaching reached")
}

// totalsPace reports whether a figure can be what so much in a unit of time comes to.
func (c *checker) totalsPace(total, rate, n *item) bool {
	bare := rate.kind == counts && rate.Of.Empty()
	switch {
	case !total.same(rate) && !bare && rate.Unit != total.Unit+"/"+n.Unit[:1]:
		return false
	case !exact(total), total.Value.Number <= rate.Value.Number:
		return false
	case total.kind == counts && !rate.Of.Empty() && rate.tail > rate.end && !c.sameThing(total.Figure, rate.Figure):
		return false
	}
	return c.perTime(total, n) == 0
}

// offPace raises a total, or a rate, that the other and the time do not make.
func (c *checker) offPace(s *line, total, rate, n *item) bool {
	span := n.Value.Number * c.shifts(s, n) * c.perTime(rate, n)
	have := total.Value.Number / span
	q := have / rate.Value.Number
	size := math.Abs(math.Log10(q))
	want := rate.Value.Number * span
	if size > leastSlip && size < mostSlip && math.Abs(size-math.Round(size)) < 0.01 && total.sent == rate.sent {
		message := say("# × # = #; the text says #", show(rate.Value.Number), show(span), show(want), total.In(c.Source))
		return c.raise(Magnitude, message, rate, n, total)
	}
	if c.perTime(rate, n) == 1 && off(rate.Value.Number, have, 0.08+0.1*hedge(rate)) && q < 4 && q > 0.25 {
		message := say("# / # = #; the text says #", show(total.Value.Number), show(span), show(have), rate.In(c.Source))
		return c.raise(PerUnit, message, total, n, rate)
	}
	return false
}

// shifts returns how many spans of time there are: "two shifts of eight hours".
func (c *checker) shifts(s *line, n *item) float64 {
	for i := range s.items {
		if f := &s.items[i]; c.Is(n.at-1, "of") && f.kind == counts && f.tail == n.at-1 && f.tail > f.end && exact(f) {
			return f.Value.Number
		}
	}
	return 1
}

// perTime returns how many times a figure is so much in a span of time of one, or 0
// where it is not: 1 for "40 km a day" in days, 12 for "£10,000 a month" in years.
func (c *checker) perTime(f, n *item) float64 {
	if strings.HasSuffix(f.Unit, "/"+n.Unit[:1]) {
		return 1
	}
	for _, end := range [...]int{f.end, f.tail} {
		switch {
		case c.IsIn(end, "a an per each every") && c.Is(end+1, n.Unit):
			return 1
		case n.Unit == "day" && c.Is(end, "daily"), n.Unit == "week" && c.Is(end, "weekly"):
			return 1
		case n.Unit == "year" && c.IsIn(end, "a per each every") && c.Is(end+1, "month"):
			return 12
		case n.Unit == "year" && c.IsIn(end, "a per each every") && c.Is(end+1, "week"):
			return 52
		case n.Unit == "week" && c.IsIn(end, "a per each every") && c.Is(end+1, "day"):
			return 7
		}
	}
	return 0
}

// speed sets a speed against a way and the hours that it took.
func (c *checker) speed(s *line, n *item) bool {
	list := c.pick(s, quantities)
	if len(list) != 2 || n.Unit != "hour" || s.words&roleAverage == 0 {
		return false
	}
	if c.anyIs(min(list[0].at, n.at), max(list[1].at, n.at), ";") {
		return false
	}
	way, speed := list[0], list[1]
	if speed.Unit != "km/h" && speed.Unit != "mph" {
		way, speed = speed, way
	}
	switch {
	case c.IsIn(speed.end, "on in over for through"): // "averaged 42km/h over the first hour"
		return false
	case c.atPeak(speed), !exact(way):
		return false
	case way.Unit+"/h" != speed.Unit && (way.Unit != "mi" || speed.Unit != "mph"):
		return false
	}
	have := way.Value.Number / n.Value.Number
	if !off(speed.Value.Number, have, 0.08+0.1*hedge(speed)) {
		return false
	}
	message := say("# / # = #; the text says #", show(way.Value.Number), show(n.Value.Number), show(have), speed.In(c.Source))
	return c.raise(PerUnit, message, way, n, speed)
}
