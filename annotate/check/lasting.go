package check

import "strings"

// durationApart sets a span of time against the first and the last day or month
// that another clause gives: "Over 14 months … the first complaint was in March
// 2021 and it ended in January 2022".
func (c *checker) durationApart(p, s *line) bool {
	var span *item
	for i := range s.items {
		d := &s.items[i]
		if d.kind == durations && d.free() && exact(d) && c.takesSpan(d) {
			if span != nil {
				return false
			}
			span = d
		}
	}
	if span == nil {
		return false
	}
	var list []*item
	for i := range p.items {
		if f := &p.items[i]; f.kind == dates || f.kind == times && (span.Unit == "hour" || span.Unit == "minute") {
			list = append(list, f)
		}
	}
	if len(list) == 1 && list[0].Value2.Valid && list[0].sent != span.sent {
		return c.ofRange(span, list[0])
	}
	if len(list) != 2 || list[0].sent != list[1].sent {
		return false
	}
	a, b := list[0], list[1]
	for i := range p.items {
		if f := &p.items[i]; f.kind == durations && f != span && f.sent == a.sent {
			return false // which of them?
		}
	}
	began, ended := c.opens(a), c.closing(a.end, b.at)
	if c.earlier(b, a) && c.closing(max(a.sent.First, a.at-8), a.at) && c.opens(b) {
		a, b, list[0], list[1] = b, a, b, a // "returned on 4 February, having walked out on 7 January"
		began, ended = true, true
	}
	if a.kind == times && b.kind == times {
		return !a.told && exact(a) && exact(b) && !a.Value2.Valid && !b.Value2.Valid && ended && c.clockSpan(span, a, b, a, b)
	}
	from, ok := dateOf(a)
	to, ok2 := dateOf(b)
	if !ok || !ok2 || a.Value2.Valid || b.Value2.Valid || a.told || from.Month == 0 || to.Month == 0 || span.Unit == "year" || (from.Day == 0) != (to.Day == 0) || from.Day == 0 && (from.Year == 0 || to.Year == 0) {
		return span.Unit == "year" && began && from.Year > 0 && to.Year > 0 && from.Month == to.Month && ended && c.yearSpan(span, a.Value.Text[:4], b.Value.Text[:4], a, b)
	}
	if span.Unit != "month" && (from.Day == 0 || span.Unit != "day" && span.Unit != "night" && span.Unit != "week") || !began || !ended {
		return false
	}
	from, to, list = sameYear(from, to, list)
	return c.between(span, from, to, list...)
}

// takesSpan reports whether a span of time takes up one that another clause names:
// "Over 14 months", "in her eight years", "during the four hours", "lasted".
func (c *checker) takesSpan(d *item) bool {
	if c.is(d.tail, "old later earlier ago before after more") || c.any(d.sent.First, d.at, roleKin) {
		return false
	}
	if c.is(d.at-1, "the its their his her that this") && strings.Contains(d.In(c.Source), "-") || c.Is(d.at-1, "of") && c.is(d.at-2, "voyage journey strike siege trial stay reign trip tour absence campaign spell tenure rule march flight crossing") {
		return true
	}
	if c.Is(d.at-1, "for") && d.at-1 == d.sent.First && c.is(d.tail, "the it he she they") {
		return true
	}
	if c.Is(d.at-1, "all") && c.Is(d.end, "of") && c.Is(d.end+1, "it") || c.is(d.end, "it they") && c.is(d.end+1, "lasted took spent") {
		return true
	}
	if c.is(d.at-1, "those these") || c.Is(d.at-1, "for") && (c.is(d.sent.Last, "he she they it") || c.is(d.sent.First, "he she they it") && c.is(d.sent.First+1, "had has")) {
		return true
	}
	at := d.at - 1
	if c.is(at, "a the its their his her those these") {
		at--
	}
	return c.is(at, "over during throughout lasted lasting taken took taking spent") || at == d.at-2 && c.is(at, "in for after") && !c.is(d.at-1, "a the")
}

// ofRange sets a span of time against "from March 2015 to March 2021" in another
// sentence.
func (c *checker) ofRange(d, f *item) bool {
	from, ok := dateOf(f)
	end := *f.Figure
	end.Value = f.Value2
	to, ok2 := dateOf(&item{Figure: &end, kind: dates})
	switch {
	case !ok || !ok2 || f.told:
		return false
	case from.Year == 0 && to.Year == 0 && from.Day > 0 && to.Day > 0 && (d.Unit == "day" || d.Unit == "week"):
		from, to, _ = sameYear(from, to, nil)
		return c.between(d, from, to, f)
	case from.Year == 0 || to.Year == 0:
		return false
	case d.Unit == "year":
		return c.yearSpan(d, f.Value.Text[:4], f.Value2.Text[:4], f)
	case d.Unit == "month" && from.Month > 0 && to.Month > 0, from.Day > 0 && to.Day > 0 && (d.Unit == "day" || d.Unit == "week"):
		return c.between(d, from, to, f)
	}
	return false
}

// closing reports whether something ends between two tokens.
func (c *checker) closing(i, end int) bool {
	for ; i < end; i++ {
		if c.has(i, roleEnding) || c.is(i, "last out reached arrived docked landed lifted restored resumed over") {
			return true
		}
	}
	return false
}

// opens reports whether a date is that on which something began.
func (c *checker) opens(f *item) bool {
	return c.any(max(f.sent.First, f.at-8), f.at, roleBegun) || c.word(max(f.sent.First, f.at-8), f.at, "first")
}

// earlier reports whether one date is known to come before another.
func (c *checker) earlier(x, y *item) bool {
	a, ok := dateOf(x)
	b, ok2 := dateOf(y)
	return ok && ok2 && (a.Year == b.Year && 100*a.Month+a.Day < 100*b.Month+b.Day || a.Year < b.Year && a.Year > 0)
}
