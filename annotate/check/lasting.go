package check

import (
	"strings"

	"stet/annotate/text"
)

// durationApart sets a span of time against the first and the last day or month
// that another clause gives: "Over 14 months … the first complaint was in March
// 2021 and it ended in January 2022".
func (c *checker) durationApart(p, s *line) bool {
	span := c.spanTaken(s)
	if span == nil {
		return false
	}
	switch list := pointsOfTime(p, span); len(list) {
	case 1:
		return c.inOneRange(span, list[0])
	case 2:
		return c.betweenTwo(p, span, list)
	}
	return false
}

// spanTaken returns the one span of time of a sentence that takes up what another
// clause tells of, or nil.
func (c *checker) spanTaken(s *line) (span *item) {
	for i := range s.items {
		d := &s.items[i]
		if d.kind == durations && d.free() && exact(d) && c.takesSpan(d) {
			if span != nil {
				return nil
			}
			span = d
		}
	}
	return span
}

// pointsOfTime returns the dates of a passage, and for a span of hours or minutes the
// times of the day.
func pointsOfTime(p *line, span *item) (list []*item) {
	clock := span.Unit == "hour" || span.Unit == "minute"
	for i := range p.items {
		if f := &p.items[i]; f.kind == dates || f.kind == times && clock {
			list = append(list, f)
		}
	}
	return list
}

// inOneRange sets a span of time against the range that another sentence gives: "from
// 4.30pm until 11.30pm. In those 11 hours".
func (c *checker) inOneRange(span, f *item) bool {
	switch {
	case !f.Value2.Valid, f.sent == span.sent:
		return false
	case f.kind == times:
		if f.told || f.sent.Last != span.sent.First || !c.IsIn(span.at-1, "the those these") {
			return false
		}
		to := *f.Figure
		to.Value = f.Value2
		return c.clockSpan(span, f, &item{Figure: &to}, f)
	case c.endsWithFor(span) && f.sent.First != span.sent.Last:
		return false
	}
	return c.ofRange(span, f)
}

// endsWithFor reports whether a span of time behind "for" ends its sentence: "The
// lighthouse stood empty for 15 years."
func (c *checker) endsWithFor(span *item) bool { return c.Is(span.at-1, "for") && c.Is(span.end, ".") }

// betweenTwo sets a span of time against the only two points of time of a passage, in
// one sentence or in two that follow each other, where something begins at the one and
// ends at the other.
func (c *checker) betweenTwo(p *line, span *item, list []*item) bool {
	a, b := list[0], list[1]
	if a.sent != b.sent && a.sent.Last != b.sent.First || c.ofOtherTime(p, span, a, b) {
		return false
	}
	began := c.opens(a) || c.leads(a, a.sent.First) && c.anyPlays(a.end, b.at, roleBegun)
	ended := c.finishes(a, b)
	if a.sent == b.sent && (began || ended || c.liesBetween(span, a, b)) && c.nextTo(span, a, b) {
		began, ended = true, true
	}
	if c.earlier(b, a) && c.closing(max(a.sent.First, a.at-8), a.at) && c.opens(b) {
		a, b, list[0], list[1] = b, a, b, a // "returned on 4 February, having walked out on 7 January"
		began, ended = true, true
	}
	switch {
	case !ended:
		return false
	case a.kind == times && b.kind == times:
		return plainTime(a) && plainTime(b) && !a.told && c.clockSpan(span, a, b, a, b)
	}
	return began && c.betweenDates(span, list)
}

// ofOtherTime reports whether a span of time need not be the one between two points of
// time: behind them it does not point back, "The contract was for 15 months.", or it is
// one of two that their passage tells of.
func (c *checker) ofOtherTime(p *line, span, a, b *item) bool {
	switch {
	case span.sent.First >= b.sent.Last && !c.pointsBack(span):
		return true
	case span.sent.First >= a.sent.First && c.endsWithFor(span) && !c.IsIn(span.sent.First+1, "had has"):
		return !c.ranFor(span, a, b)
	}
	for i := range p.items {
		if f := &p.items[i]; f.kind == durations && f != span && f.sent == a.sent && f.Unit == span.Unit {
			return true // which of them?
		}
	}
	return false
}

// liesBetween reports whether a span of time is said to lie between two points: "The 32
// years between", "It lasted 14 months. … in May and in July".
func (c *checker) liesBetween(span, a, b *item) bool {
	return c.Is(span.tail, "between") || c.IsIn(span.at-1, "lasted took") && c.anyIs(a.end, b.at, "and")
}

// plainTime reports whether a time of the day is one, without a hedge.
func plainTime(f *item) bool { return exact(f) && !f.Value2.Valid }

// betweenDates sets a span of time against the dates on which something began and ended:
// years against years, months against months or days, and days and weeks against days.
func (c *checker) betweenDates(span *item, list []*item) bool {
	a, b := list[0], list[1]
	if a.told || a.Value2.Valid || b.Value2.Valid {
		return false
	}
	from, ok := dateOf(a)
	to, ok2 := dateOf(b)
	if span.Unit == "year" {
		return from.Year > 0 && to.Year > 0 && c.yearSpan(span, a.Value.Text[:4], b.Value.Text[:4], a, b)
	}
	switch {
	case !ok, !ok2:
		return false
	case from.Month == 0, to.Month == 0, (from.Day == 0) != (to.Day == 0):
		return false
	case from.Day == 0 && (from.Year == 0 || to.Year == 0):
		return false
	}
	switch span.Unit {
	case "month":
	case "day", "night", "week":
		if from.Day == 0 {
			return false
		}
	default:
		return false
	}
	from, to, list = sameYear(from, to, list)
	return c.between(span, from, to, list...)
}

// nextTo reports whether the sentence of a span of time stands beside that of its two
// ends, so that one of them need not be named as such: "took eleven years. They broke
// ground in 2008 and were done in 2015", ". The 32 years between".
func (c *checker) nextTo(d, a, b *item) bool {
	switch {
	case d.sent.Last == a.sent.First:
		return true
	case b.sent.Last != d.sent.First, !c.pointsBack(d):
		return false
	}
	return !c.Is(d.at-1, "for") || c.ranFor(d, a, b)
}

// ranFor reports whether all that a sentence says is for how long ran what began at one point
// of time and ended at the other: "The line opened in 1988 and closed in 1997. It ran for six
// years." What "stood empty for six years" may have stood for longer.
func (c *checker) ranFor(d, a, b *item) bool {
	first := d.sent.First
	if b.sent.Last != first || !c.IsIn(first, "it they") || !c.IsIn(first+1, "ran lasted operated raged") {
		return false
	}
	ends := c.Is(a.end, "and") && c.closing(a.end+1, min(a.end+3, b.at)) // of one subject
	return ends && d.at == first+3 && c.endsWithFor(d)
}

// pointsBack reports whether a span of time, or the subject of its sentence, has been
// told of before.
func (c *checker) pointsBack(d *item) bool {
	first := d.sent.First
	switch {
	case c.IsIn(d.at-1, "the those these its their his her that this all"):
		return true // "those 14 years"
	case c.IsIn(first, "it that this he she they for"):
		return true // "It lasted"
	case c.Is(first, "the") && !c.Is(d.end, "to"):
		return true // "The siege lasted nine days"
	case c.IsIn(d.end, "it he she they"):
		return true // "After 15 years he"
	}
	return c.inState(d)
}

// inState reports whether a span of time is spent in what has a first and a last day:
// "11 years in charge".
func (c *checker) inState(d *item) bool {
	return c.IsIn(d.end, "in at") && c.anyPlays(d.end+1, d.end+3, roleHeld)
}

// takesSpan reports whether a span of time takes up one that another clause names:
// "Over 14 months", "in her eight years", "during the four hours", "lasted".
func (c *checker) takesSpan(d *item) bool {
	if c.otherSpan(d) {
		return false
	}
	at := d.at - 1
	switch {
	case c.inState(d), c.IsIn(at, "those these over during throughout lasted lasting taken took taking spent"):
		return true
	case c.IsIn(d.end, "it they") && c.IsIn(d.end+1, "lasted took spent"):
		return true // "the 14 months it lasted"
	case c.IsIn(at, "the its their his her that this"):
		return c.definiteSpan(d)
	case c.Is(at, "in"):
		return at == d.sent.First && c.IsIn(d.end, "it he she they") // "In eight years she"
	case c.Is(at, "for"):
		return c.forSpan(d)
	case c.Is(at, "of"): // "a reign of 15 years"
		return c.IsIn(at-2, "the a an its their his her") && c.Kind(at-1) == text.Word && !c.IsIn(at-1, givenTerms)
	case c.Is(at, "all"): // "all 14 days of it"
		return c.Is(d.end, "of") && c.Is(d.end+1, "it")
	}
	return c.IsIn(at, "is was makes") && c.IsIn(at-1, "that this it") && at-1 == d.sent.First // "That was 14 days"
}

// givenTerms are lengths of time that are set or reckoned and need not have been spent.
const givenTerms = "sentence term total average deal contract loan limit maximum minimum deadline"

// otherSpan reports whether a span of time is none that another clause can have told of.
func (c *checker) otherSpan(d *item) bool {
	switch {
	case c.IsIn(d.tail, "old later earlier ago before after more longer shorter sooner"):
		return true // "14 months later"
	case c.anyIsIn(d.end, d.end+4, "prison jail custody imprisonment probation"):
		return true // "sentenced to seven years in prison"
	case c.anyPlays(d.sent.First, d.at, roleKin):
		return true // "Her sister spent 14 months"
	case c.soonBefore(d, 4, "first second third last other latest"):
		return true // "the first 14 months"
	case c.anyIsIn(d.end, min(d.end+8, d.sent.Last), "another further"):
		return true // "spent 14 months there and another six in Leeds"
	}
	return c.Is(d.at-1, "spent") && c.IsIn(d.end, "of on as with") // "spent 14 months on bail"
}

// definiteSpan reports whether a span of time behind "the" or "her" is all of one that
// was told of.
func (c *checker) definiteSpan(d *item) bool {
	at := d.at - 1
	switch {
	case at == d.sent.First && !c.IsIn(d.end, "in at as since before after"):
		return true // "The 14 months cost her"
	case strings.Contains(d.In(c.Source), "-"):
		return true // "the 14-month siege"
	case c.IsIn(at-1, "over during throughout lasted lasting taken took taking spent in for after"):
		return true // "in her eight years"
	}
	return c.Is(at, "the") && !c.IsIn(d.end, "of to since before after") // "enjoyed the 14 months"
}

// forSpan reports whether a span of time behind "for" is all of one that was told of.
func (c *checker) forSpan(d *item) bool {
	at, first := d.at-1, d.sent.First
	switch {
	case at == first && c.IsIn(d.tail, "the it he she they"):
		return true // "For 14 years she"
	case c.IsIn(d.sent.Last, "he she they it"):
		return true // "had lived there for 14 years. She"
	case c.IsIn(first, "he she they it") && c.IsIn(first+1, "had has"):
		return true // "She had run it for 14 years"
	}
	return c.IsIn(d.end, ". :") && !c.anyIsIn(at-4, at, "contract was sent jailed sentenced asked")
}

// ofRange sets a span of time against "from March 2015 to March 2021" in another
// sentence.
func (c *checker) ofRange(d, f *item) bool {
	from, ok := dateOf(f)
	end := *f.Figure
	end.Value = f.Value2
	to, ok2 := dateOf(&item{Figure: &end, kind: dates})
	days := from.Day > 0 && to.Day > 0 && (d.Unit == "day" || d.Unit == "week")
	switch {
	case !ok || !ok2 || f.told:
		return false
	case from.Year == 0 && to.Year == 0 && days:
		from, to, _ = sameYear(from, to, nil)
		return c.between(d, from, to, f)
	case from.Year == 0 || to.Year == 0:
		return false
	case d.Unit == "year":
		return c.yearSpan(d, f.Value.Text[:4], f.Value2.Text[:4], f)
	case days, d.Unit == "month" && from.Month > 0 && to.Month > 0:
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
	switch {
	case !ok || !ok2:
		return false
	case a.Year == b.Year:
		return 100*a.Month+a.Day < 100*b.Month+b.Day
	}
	return a.Year > 0 && a.Year < b.Year
}
