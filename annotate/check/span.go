package check

import (
	"math"
	"strconv"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// duration sets the spans of time of a line against its start and its end.
func (c *checker) duration(s *line) bool {
	for _, d := range c.pick(s, durations) {
		if exact(d) && (c.apartBy(s, d) || c.plainSpan(d) && !c.partedOff(s, d) && c.spanEnds(s, d)) {
			return true
		}
	}
	return false
}

// apartBy sets "on 18 December, 11 days after it was shut on 14 December" against the
// two days or years that it stands between.
func (c *checker) apartBy(s *line, d *item) bool {
	for i := 1; i+1 < len(s.items); i++ {
		a, b := &s.items[i-1], &s.items[i+1]
		if s.items[i].Figure != d.Figure || !c.partsThem(d, a, b) {
			continue
		}
		if c.Is(d.end, "after") {
			a, b = b, a
		}
		from, ok := dateOf(a)
		to, ok2 := dateOf(b)
		switch {
		case !ok || !ok2:
		case d.Unit == "year" && from.Year > 0 && to.Year > 0:
			return c.yearSpan(d, a.Value.Text[:4], b.Value.Text[:4], a, b)
		case from.Day > 0 && to.Day > 0 && d.Unit != "year":
			from, to, list := sameYear(from, to, []*item{a, b})
			return c.between(d, from, to, list...)
		}
	}
	return false
}

// partsThem reports whether a span of time says how far the point of time before it is
// from the one behind it: "on 18 December, 11 days after it was shut on 14 December".
func (c *checker) partsThem(d, a, b *item) bool {
	switch {
	case a.Value2.Valid, b.Value2.Valid, !exact(a), !exact(b):
		return false
	case d.at-a.end != 1 || !c.Is(a.end, ","):
		return false
	case a.sent != b.sent, b.at-d.end > 12, c.anyIsIn(d.end, b.at, ", ; and"):
		return false
	}
	return c.IsIn(d.end, "after before")
}

// plainSpan reports whether a span of time is neither an age nor how much earlier,
// later or longer something was, nor one of many.
func (c *checker) plainSpan(d *item) bool {
	switch {
	case c.IsIn(d.tail, "old a an per each late early"): // "six hours a day", "ten minutes late"
		return false
	case c.IsIn(d.tail, "behind ahead before after longer shorter earlier sooner younger older"):
		return false
	case c.IsIn(d.at-1, "every within"): // "within four years"
		return false
	case c.Is(d.end, "as") && !c.IsIn(d.at-1, "the its their his her those"): // "12 years as a nurse", not "her 12 years as mayor"
		return false
	}
	return !(c.Is(d.end, "of") && c.Is(d.end+1, "a")) // "two years of a five-year term"
}

// spanEnds sets a span of time against the start and the end that a line has for one
// of its unit.
func (c *checker) spanEnds(s *line, d *item) bool {
	switch d.Unit {
	case "year":
		return c.years(s, d)
	case "day", "night", "week", "month":
		return d.Unit == "month" && c.monthSpan(s, d) || c.daySpan(s, d)
	case "hour", "minute":
		return !c.anyIsIn(s.tokens.First, s.tokens.Last, "zone zones local gmt") && c.clocks(s, d)
	}
	return false
}

// partedOff reports whether a semicolon parts a span of time from all the days and
// times of its sentence.
func (c *checker) partedOff(s *line, d *item) (parted bool) {
	for i := range s.items {
		f := &s.items[i]
		if f.kind&(dates|times) == 0 || s.across(f, d) {
			continue
		}
		if c.IsIn(d.at-1, "over during throughout the those in its their his her") {
			return false // "; during their 22 years in the glen"
		}
		if !c.anyIs(min(f.end, d.end), max(f.at, d.at), ";") {
			return false
		}
		parted = true
	}
	return parted
}

// years sets a number of years against the first and the last of them.
func (c *checker) years(s *line, d *item) bool {
	var list []*item
	for i := range s.items {
		f := &s.items[i]
		switch {
		case f.kind != dates || len(f.Value.Text) < 4 || f.Value.Text[0] == 'X' || f.Value.Text[3] == 'X':
		case f.Mod == figure.Between && len(f.Value2.Text) >= 4 && len(f.Value2.Text) < 10 && !c.before(f, roleBase):
			return s.second == 0 && c.ofYears(d, f) && c.yearSpan(d, f.Value.Text[:4], f.Value2.Text[:4], f)
		case !f.Value2.Valid && exact(f):
			list = append(list, f)
		}
	}
	if len(list) != 2 || !c.spanned(s, d, list[0], list[1]) {
		return false
	}
	return c.yearSpan(d, list[0].Value.Text[:4], list[1].Value.Text[:4], list...)
}

// ofYears reports whether a number of years is of the range of years by it, and not of
// what "and" adds to it: "from 1988 until 1996, and had been deputy for 12 years".
func (c *checker) ofYears(d, f *item) bool {
	if !c.beside(d, f) {
		return false
	}
	return !c.anyIs(f.end, d.at, "and") || c.IsIn(d.at-1, "the those these") || c.inState(d)
}

// spanned reports whether two points of time are named as the first and the last of
// something that a span of time is of: "from 1998 until 2014", "opened in 1988 and
// closed in 2018". Where the span plainly takes up what stands before it, "a delay of
// six hours", one of the two is enough.
func (c *checker) spanned(s *line, d, a, b *item) bool {
	if s.across(a, b) {
		return false
	}
	if d.at > b.at && c.anyIsIn(b.end, d.at, "has have had") && !c.IsIn(d.at-1, "its their those these") {
		return false // "until 2016, and had been deputy for 12 years"
	}
	first := max(s.tokens.First, s.second)
	if c.fromTo(first, a, b) {
		return c.ofFromTo(d, a, b)
	}
	if d.at > b.at && c.appositive(d, b) {
		return true
	}
	began, ended := c.beginsAt(a, b, first), c.finishes(a, b)
	// to the day or the minute, which says more
	exactly := len(a.Value.Text) > 4 && !c.anyIsIn(a.end, b.at, "followed due scheduled")
	ended = ended || exactly && c.anyPlays(a.end, b.at, roleEnded)
	if (began || exactly || c.Is(a.at-1, "since")) && c.rightAfter(d, b) {
		return true
	}
	if !began || !ended {
		return false
	}
	if d.at > b.at && c.anyIs(b.end, d.at, "and") && !c.IsIn(d.at-1, "those these its their") {
		return false
	}
	if d.at < a.at || exactly && d.at < b.at {
		return exactly || !c.Is(d.at-1, "for") || !c.plays(d.at-2, roleBegun) // not "was jailed for 12 years"
	}
	return c.linked(d) || c.Is(d.at-1, "for") && d.at > b.at && !c.anyIs(a.end, b.at, "has")
}

// ofFromTo reports whether a span of time is of the two ends of a phrase, "from … to":
// it stands soon before them, or takes them up.
func (c *checker) ofFromTo(d, a, b *item) bool {
	if d.at < a.at && a.at-d.end <= 14 { // "18 years, from 1998 until 2014"
		return true
	}
	if d.at <= b.at || !c.linked(d) && !c.Is(d.at-1, "for") {
		return false
	}
	return c.Is(d.at-1, "the") || !c.anyIs(b.end, d.at, "and")
}

// beginsAt reports whether the earlier of two points of time is that at which something
// begins: "began on 3 March", "on 3 March it began".
func (c *checker) beginsAt(a, b *item, first int) bool {
	return c.anyPlays(max(first, a.at-8), a.at, roleBegun) || c.leads(a, first) && c.anyPlays(a.end, b.at, roleBegun)
}

// rightAfter reports whether "after" and a span of time stand right behind a point of
// time: "left in 2010 after 40 years", not "after 12 years of marriage".
func (c *checker) rightAfter(d, b *item) bool {
	return c.Is(d.at-1, "after") && d.at > b.at && d.at-b.end <= 2 && !c.IsIn(d.end, "of as")
}

// fromTo reports whether two points of time are the ends of one phrase: "from the
// coup in 1987 to his death in 2019".
func (c *checker) fromTo(first int, a, b *item) bool {
	for i := a.at - 1; i >= first && i > a.at-13; i-- {
		if c.IsIn(i, "from between") {
			if b.at-a.end >= 12 || c.anyIsIn(a.end, b.at, ", ;") || !c.anyIsIn(a.end, b.at, "to until till and through") {
				return false
			}
			return c.Is(i, "from") || b.at-a.end < 4
		}
		if c.Kind(i) != text.Word {
			return false
		}
	}
	return false
}

// finishes reports whether the later of two points of time is that at which something
// ends: "was lifted on 21 March", "on 21 March it was lifted".
func (c *checker) finishes(a, b *item) bool {
	if c.anyIsIn(a.end, b.at, "followed due scheduled") {
		return false
	}
	return c.closing(a.end, b.at) || c.leads(b, a.end) && c.closing(b.end, min(b.end+8, b.sent.Last))
}

// leads reports whether a point of time opens its clause: "; in 2021 he left".
func (c *checker) leads(f *item, first int) bool {
	return c.IsIn(f.at-1, "in on at by") && (f.at-1 == f.sent.First || f.at-1 > first && c.IsIn(f.at-2, ", ; and — –"))
}

// appositive reports whether a span of time plainly takes up the clause before it: ", a
// delay of six hours", ", ten years later", ". Those eleven days".
func (c *checker) appositive(d, b *item) bool {
	if c.Is(d.tail, "later") && c.IsIn(d.at-1, ", — –") {
		return !c.IsIn(d.tail+1, "than in")
	}
	if c.Is(d.at-1, "in") && c.Is(d.at-2, ";") || c.IsIn(d.at-1, "ending capping completing") {
		return true
	}
	for i := d.at - 1; i >= b.end && i > d.at-7; i-- {
		if c.IsIn(i, ", — – -") {
			return i-b.end <= 3 && c.IsIn(i+1, "a an") && (c.Is(d.at-1, "of") || i+2 == d.at)
		}
	}
	return false
}

// linked reports whether a span of time takes up what stands before it: "after
// ten years", "a reign of 15 years", "18 hours later", "lasted six weeks".
func (c *checker) linked(d *item) bool {
	if c.inState(d) || c.takesUpBefore(d) || c.IsIn(d.tail, "later long") {
		return true
	}
	for i, n := d.at-1, 0; n < 4; i, n = i-1, n+1 {
		switch {
		case c.IsIn(i, "after lasts lasted lasting took taking taken last spanning of"):
			return !c.IsIn(i-1, "sentence contract")
		case c.IsIn(i, ", ("):
			return n == 0
		case !c.wordy(i):
			return false
		}
	}
	return false
}

// takesUpBefore reports whether the words right before a span of time take up what stands
// before them.
func (c *checker) takesUpBefore(d *item) bool {
	switch before := d.at - 1; {
	case c.IsIn(before, "those these over throughout ending capping completing"):
		return true // "those five weeks", "ending eight weeks without barbecues"
	case c.IsIn(before, "its their those these his her the") && c.IsIn(before-1, "in over during after throughout for and"):
		return true // "during their 22 years in the glen"
	case c.IsIn(before, "a the its their") && c.IsIn(before-1, "ending ended ends completing"): // "ending a 40-day strike"
		return true
	case c.IsIn(before, "the those") && c.Is(before-1, ";") && c.Is(d.end, "of"): // "; the seven years of work"
		return true
	case c.Is(before, "at"): // "and at 45 days it was the longest yet"
		return c.IsIn(d.end, "it , the")
	}
	return false
}

// beside reports whether a number of years stands by the range that it is of:
// "18 years, from 1998 to 2014", "1998 to 2014, a reign of 18 years".
func (c *checker) beside(d, f *item) bool {
	if d.at < f.at {
		return f.at-d.end <= 5 && !c.anyIsIn(d.end, f.at, "ago and")
	}
	between := d.at - f.end
	switch {
	case c.anyIsIn(f.end, d.at, "has have had"):
		return false
	case between <= 14 && c.inState(d): // "(principal 1998-2014) left few debts after 11 years in charge"
		return true
	case between <= 3 && c.IsIn(d.at-1, "or ("): // "from 1994 until 2010, or 11 years"
		return true
	case between == 2 && c.Is(d.at-1, "for"): // "between 1950 and 1986, for 46 years"
		return true
	case between > 9, c.Is(d.at-1, "after"), c.IsIn(d.tail, "later"):
		return false
	case c.Is(d.at-1, "for"):
		return !c.IsIn(d.at-2, ", and")
	}
	return c.linked(d) || c.IsIn(d.at-1, "in her his — –")
}

// yearSpan sets a number of years against the first and the last of them.
func (c *checker) yearSpan(d *item, from, to string, list ...*item) bool {
	a, err1 := strconv.Atoi(from)
	b, err2 := strconv.Atoi(to)
	n := float64(b - a)
	if c.saidToo(d, n) || c.anyIsIn(list[0].at, list[len(list)-1].end, "returned elected reelected again") {
		return false // "elected in 1999 and returned in 2003, serving for eight years"
	}
	if err1 != nil || err2 != nil || n <= 0 {
		return false
	}
	if math.Abs(n-d.Value.Number) <= 1 || farFrom(n, d.Value.Number, 2.2) {
		return false
	}
	message := say("# to # is # years; the text says #", from, to, strconv.Itoa(b-a), d.In(c.Source))
	return c.raise(Duration, message, append(list, d)...)
}

// farFrom reports whether one of two numbers is more than so many times the other.
func farFrom(a, b, times float64) bool { return a > times*b || b > times*a }

// saidToo reports whether another figure of the sentence of a span of time is what
// the span should be: "nine years to plan and five to build".
func (c *checker) saidToo(d *item, n float64) bool {
	at := int(d.ID) - 1
	for i := max(0, at-6); i < min(len(c.items), at+6); i++ {
		f := &c.items[i]
		if f.Figure == nil || f == d || f.sent != d.sent {
			continue
		}
		if f.kind&(durations|counts) != 0 && f.Value.Number == n {
			return true
		}
	}
	return false
}
