package check

import (
	"strings"

	"stet/annotate/text"
)

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
		if f := list[0]; f.kind == times {
			to := *f.Figure
			to.Value = f.Value2
			return !f.told && f.sent.Last == span.sent.First && c.IsIn(span.at-1, "the those these") && c.clockSpan(span, f, &item{Figure: &to}, f)
		}
		return !(c.Is(span.at-1, "for") && c.Is(span.end, ".") && list[0].sent.First != span.sent.Last) && c.ofRange(span, list[0])
	}
	if len(list) != 2 || list[0].sent != list[1].sent && list[0].sent.Last != list[1].sent.First {
		return false
	}
	a, b := list[0], list[1]
	if span.sent.First >= b.sent.Last && !c.pointsBack(span) || span.sent.First >= a.sent.First && c.Is(span.at-1, "for") && c.Is(span.end, ".") && !c.IsIn(span.sent.First+1, "had has") {
		return false
	}
	for i := range p.items {
		if f := &p.items[i]; f.kind == durations && f != span && f.sent == a.sent && f.Unit == span.Unit {
			return false // which of them?
		}
	}
	began, ended := c.opens(a) || c.leads(a, a.sent.First) && c.anyPlays(a.end, b.at, roleBegun), c.finishes(a, b)
	if a.sent == b.sent && (began || ended || c.Is(span.tail, "between") || c.IsIn(span.at-1, "lasted took") && c.anyIs(a.end, b.at, "and")) && c.nextTo(span, a, b) {
		began, ended = true, true
	}
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
		return span.Unit == "year" && began && from.Year > 0 && to.Year > 0 && ended && c.yearSpan(span, a.Value.Text[:4], b.Value.Text[:4], a, b)
	}
	if span.Unit != "month" && (from.Day == 0 || span.Unit != "day" && span.Unit != "night" && span.Unit != "week") || !began || !ended {
		return false
	}
	from, to, list = sameYear(from, to, list)
	return c.between(span, from, to, list...)
}

// nextTo reports whether the sentence of a span of time stands beside that of its two
// ends, so that one of them need not be named as such: "took eleven years. They broke
// ground in 2008 and were done in 2015", ". The 32 years between".
func (c *checker) nextTo(d, a, b *item) bool {
	return d.sent.Last == a.sent.First || b.sent.Last == d.sent.First && c.pointsBack(d) && !c.Is(d.at-1, "for")
}

// pointsBack reports whether a span of time, or the subject of its sentence, has been
// told of before: "those 14 years", "It lasted".
func (c *checker) pointsBack(d *item) bool {
	return c.IsIn(d.at-1, "the those these its their his her that this all") || c.IsIn(d.sent.First, "it that this he she they for") || c.Is(d.sent.First, "the") && !c.Is(d.end, "to") || c.inState(d) || c.IsIn(d.end, "it he she they")
}

// inState reports whether a span of time is spent in what has a first and a last day:
// "11 years in charge".
func (c *checker) inState(d *item) bool {
	return c.IsIn(d.end, "in at") && c.anyPlays(d.end+1, d.end+3, roleHeld)
}

// takesSpan reports whether a span of time takes up one that another clause names:
// "Over 14 months", "in her eight years", "during the four hours", "lasted".
func (c *checker) takesSpan(d *item) bool {
	if c.IsIn(d.tail, "old later earlier ago before after more longer shorter sooner") || c.anyPlays(d.sent.First, d.at, roleKin) || c.soonBefore(d, 4, "first second third last other latest") || c.anyIsIn(d.end, min(d.end+8, d.sent.Last), "another further") || c.IsIn(d.end, "of on as with") && c.Is(d.at-1, "spent") {
		return false
	}
	at := d.at - 1
	switch {
	case c.inState(d), c.IsIn(at, "those these over during throughout lasted lasting taken took taking spent"), c.IsIn(d.end, "it they") && c.IsIn(d.end+1, "lasted took spent"):
		return true
	case c.IsIn(at, "the its their his her that this"):
		return at == d.sent.First && !c.IsIn(d.end, "in at as since before after") || strings.Contains(d.In(c.Source), "-") || c.IsIn(at-1, "over during throughout lasted lasting taken took taking spent in for after") || c.Is(at, "the") && !c.IsIn(d.end, "of to since before after")
	case c.Is(at, "in"):
		return at == d.sent.First && c.IsIn(d.end, "it he she they")
	case c.Is(at, "for"):
		return at == d.sent.First && c.IsIn(d.tail, "the it he she they") || c.IsIn(d.sent.Last, "he she they it") || c.IsIn(d.sent.First, "he she they it") && c.IsIn(d.sent.First+1, "had has") ||
			c.IsIn(d.end, ". :") && !c.anyIsIn(at-4, at, "contract was sent jailed sentenced asked")
	case c.Is(at, "of"):
		return c.IsIn(at-2, "the a an its their his her") && c.Kind(at-1) == text.Word && !c.IsIn(at-1, "sentence term total average deal contract loan limit maximum minimum deadline")
	case c.Is(at, "all"):
		return c.Is(d.end, "of") && c.Is(d.end+1, "it")
	}
	return c.IsIn(at, "is was makes") && c.IsIn(at-1, "that this it") && at-1 == d.sent.First
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
		if c.plays(i, roleEnding) || c.IsIn(i, "last out reached arrived docked landed lifted restored resumed over") {
			return true
		}
	}
	return false
}

// opens reports whether a date is that on which something began.
func (c *checker) opens(f *item) bool {
	return c.anyPlays(max(f.sent.First, f.at-8), f.at, roleBegun) || c.anyIsIn(max(f.sent.First, f.at-8), f.at, "first since")
}

// earlier reports whether one date is known to come before another.
func (c *checker) earlier(x, y *item) bool {
	a, ok := dateOf(x)
	b, ok2 := dateOf(y)
	return ok && ok2 && (a.Year == b.Year && 100*a.Month+a.Day < 100*b.Month+b.Day || a.Year < b.Year && a.Year > 0)
}
