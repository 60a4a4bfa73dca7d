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
	if at := c.thing(d); at >= 0 && d.sent != from.sent && (d.at > from.at && !c.saidOf(at, from, to) || d.at < from.at && !c.saysNoun(d, from, to)) {
		return true
	}
	if d.sent != from.sent && c.Is(d.tail, "this") && c.plays(d.tail+1, roleTerm) && c.dayIn(from.sent) {
		return true // "rose to $23 from $20 on Thursday. It is up 11% this year"
	}
	if noun := c.ownSubject(d); noun >= 0 && d.at > to.at && d.sent != from.sent && !c.counted(noun, from, to) {
		return true // "560 rhinos, against 500 a year ago. Elephants are up 21%"
	}
	if c.plays(from.at-1, roleBase) {
		return false
	}
	if noun := c.ownSubject(d); noun >= 0 && !c.counted(noun, from, to) {
		return true
	}
	if c.shortSpan(d.tail) && from.sent != d.sent && (c.yearBehind(from) != 0 || c.Is(from.end, "in") && c.Has(from.end+1, lexicon.Month)) {
		return true
	}
	if c.IsIn(d.tail, "this so") && c.IsIn(d.tail+1, "year far month") && !c.Has(to.tail+1, lexicon.Weekday) {
		for i := from.end; i < from.tail+3; i++ {
			if c.Has(i, lexicon.Weekday) {
				return true
			}
		}
	}
	if since := c.sinceYear(d); since != 0 && from.sent != d.sent {
		if year := c.yearBehind(from); year != 0 && year != since {
			return true
		}
	}
	if c.Is(d.tail, "since") && !c.anyIs(d.tail, from.at, "when") && from.sent == d.sent && from.at > d.at && !c.Is(from.tail, "then") && !(c.Is(from.tail, "before") && c.IsIn(from.tail+1, ". , ;")) {
		return true
	}
	return c.fiscal(from) != c.fiscal(to) && (c.fiscal(from)|c.fiscal(to)) == 3
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
	if c.Kind(at) != text.Word || c.IsIn(at, "a an this that real all half quarter turn part last past previous") || c.Flag(at, text.Upper) || c.HasAny(at, lexicon.Month, lexicon.NumberWord) || c.plays(at, roleTerm) || c.plays(at+1, roleTerm) {
		return -1
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
	return c.IsIn(i, "today yesterday overnight") || c.IsIn(i, "this last") && c.Is(i+1, "week") || c.Is(i, "on") && c.Has(i+1, lexicon.Weekday)
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
