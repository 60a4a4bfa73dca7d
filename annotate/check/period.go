package check

import (
	"strconv"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// otherPeriod reports whether a change is told of a period that its values are not
// of: "down 25% this year. They had been $20 on Thursday", "has risen 20% since
// March, and was $480 before the drought", a fiscal year against a calendar one.
func (c *checker) otherPeriod(d, from, to *item) bool {
	noun := c.ownSubject(d)
	otherSubject := noun >= 0 && !c.counted(noun, from, to)
	if d.sent != from.sent {
		switch {
		case c.ofOtherThing(d, from, to):
			return true
		case c.Is(d.tail, "this") && c.plays(d.tail+1, roleTerm) && c.dayIn(from.sent):
			return true // "rose to $23 from $20 on Thursday. It is up 11% this year"
		case otherSubject && d.at > to.at:
			return true // "560 rhinos, against 500 a year ago. Elephants are up 21%"
		}
	}
	switch {
	case c.plays(from.at-1, roleBase):
		return false
	case otherSubject, c.sinceElse(d, from):
		return true
	case d.sent != from.sent && (c.overDays(d, from) || c.sinceOtherYear(d, from)):
		return true
	case c.IsIn(d.tail, "this so") && c.IsIn(d.tail+1, "year far month") && c.fromDay(from, to):
		return true // "has risen 20% so far this year", from $20 on Thursday
	}
	return c.fiscal(from) != c.fiscal(to) && (c.fiscal(from)|c.fiscal(to)) == 3
}

// ofOtherThing reports whether a change is in something that two values of another sentence
// do not measure: "12% in costs".
func (c *checker) ofOtherThing(d, from, to *item) bool {
	at := c.thing(d)
	switch {
	case at < 0:
		return false
	case d.at > from.at:
		return !c.saidOf(at, from, to)
	}
	return d.at < from.at && !c.saysNoun(d, from, to)
}

// overDays reports whether a change is told of a day or a week, and its first value of a
// month or a year: "rose 3% this week. … $480 in March".
func (c *checker) overDays(d, from *item) bool {
	if !c.shortSpan(d.tail) {
		return false
	}
	return c.yearBehind(from) != 0 || c.Is(from.end, "in") && c.Has(from.end+1, lexicon.Month)
}

// fromDay reports whether a weekday stands behind the first of two values and none right
// behind the second.
func (c *checker) fromDay(from, to *item) bool {
	if c.Has(to.tail+1, lexicon.Weekday) {
		return false
	}
	for i := from.end; i < from.tail+3; i++ {
		if c.Has(i, lexicon.Weekday) {
			return true
		}
	}
	return false
}

// sinceOtherYear reports whether a change is told "since 2021" and its first value of
// another year.
func (c *checker) sinceOtherYear(d, from *item) bool {
	since, year := c.sinceYear(d), c.yearBehind(from)
	return since != 0 && year != 0 && year != since
}

// sinceElse reports whether a change is told since something that the value behind it in
// its sentence is not said to be of: "has risen 20% since March, and was $480 before the
// drought".
func (c *checker) sinceElse(d, from *item) bool {
	switch {
	case !c.Is(d.tail, "since"), c.anyIs(d.tail, from.at, "when"):
		return false // "since May, when it was $480"
	case from.sent != d.sent, from.at <= d.at, c.Is(from.tail, "then"):
		return false // "since 2019, from $480 then"
	}
	return !c.Is(from.tail, "before") || !c.IsIn(from.tail+1, ". , ;") // "$480 before."
}

// saysNoun reports whether values behind a change count what it is in, "a rise of 70%
// in income", or say nothing of what they count.
func (c *checker) saysNoun(d, from, to *item) bool {
	for _, f := range [...]*item{from, to} {
		noun := c.noun(f)
		if noun < 0 || !c.plural(noun) {
			continue
		}
		for i := d.end; i < d.end+8; i++ {
			if c.stem(i, noun) || c.sameNoun(i, noun) {
				return true
			}
		}
		return false
	}
	return true
}

// thing returns the first token of what a change is in, "12% in costs", or -1 for no
// thing: "in a year", "in May".
func (c *checker) thing(d *item) int {
	at := d.end + 1
	if !c.Is(d.end, "in") {
		return -1
	}
	if c.IsIn(at, "the its their his her") {
		at++
	}
	switch {
	case c.Kind(at) != text.Word, c.Flag(at, text.Upper), c.HasAny(at, lexicon.Month, lexicon.NumberWord):
		return -1
	case c.IsIn(at, "a an this that real all half quarter turn part last past previous"):
		return -1 // "in real terms", "in part"
	case c.plays(at, roleTerm), c.plays(at+1, roleTerm):
		return -1 // "in recent years"
	}
	return at
}

// saidOf reports whether the word at a token stands in the sentence of one of two
// values.
func (c *checker) saidOf(at int, from, to *item) bool {
	for _, f := range [...]*item{from, to} {
		for i := f.sent.First; i < f.sent.Last; i++ {
			if c.stem(i, at) {
				return true
			}
		}
	}
	return false
}

// shortSpan reports whether a day or a week stands at a token: "rose 3% this week".
func (c *checker) shortSpan(i int) bool {
	if c.IsIn(i, "today yesterday overnight") || c.IsIn(i, "this last") && c.Is(i+1, "week") {
		return true
	}
	return c.Is(i, "on") && c.Has(i+1, lexicon.Weekday)
}

// ownSubject returns the noun of a clause of its own in which a change is told,
// "and robberies fell by 12%", or -1.
func (c *checker) ownSubject(d *item) int {
	for i := d.at - 1; i > d.at-4; i-- {
		if c.course(i) != 0 {
			noun := i - 1
			if c.IsIn(noun, "are were have") {
				noun--
			}
			if c.plural(noun) && (c.IsIn(noun-1, "and while but") || noun == d.sent.First) {
				return noun
			}
			return -1
		}
	}
	return -1
}

// counted reports whether one of two values counts a noun, or the noun stands before
// it in its sentence.
func (c *checker) counted(noun int, from, to *item) bool {
	for _, f := range [...]*item{from, to} {
		if c.sameNoun(c.noun(f), noun) {
			return true
		}
		for i := f.sent.First; i < f.at; i++ {
			if i != noun && c.sameNoun(i, noun) {
				return true
			}
		}
	}
	return false
}

// sinceYear returns the year of "has trebled since 2021", or 0.
func (c *checker) sinceYear(d *item) int {
	if !c.Is(d.end, "since") {
		return 0
	}
	year, _ := strconv.Atoi(c.Text(d.end + 1))
	return year
}

// yearBehind returns the year that stands within a few words behind a value, or 0.
func (c *checker) yearBehind(f *item) int {
	for i := f.end; i < f.tail+5 && !c.IsIn(i, ", ; . and"); i++ {
		if year, err := strconv.Atoi(c.Text(i)); err == nil && year > 1800 && year < 2100 && i > f.end {
			return year
		}
	}
	return 0
}

// fiscal returns 1 where the sentence of a value names a fiscal year before it, 2
// for a calendar year, and 0.
func (c *checker) fiscal(f *item) int {
	for i := f.at - 1; i >= f.sent.First; i-- {
		switch {
		case c.IsIn(i, "fiscal financial"):
			return 1
		case c.Is(i, "calendar"):
			return 2
		}
	}
	return 0
}

// dayIn reports whether a sentence names a weekday.
func (c *checker) dayIn(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if c.Has(i, lexicon.Weekday) {
			return true
		}
	}
	return false
}
