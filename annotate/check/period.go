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
	if d.sent != from.sent && c.Is(d.end, "in") && !c.saidOf(d, from, to) {
		return true
	}
	if c.has(from.at-1, roleBase) {
		return false
	}
	if c.is(d.tail, "this so") && c.is(d.tail+1, "year far month") && !c.Has(to.tail+1, lexicon.Weekday) {
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
	if c.Is(d.tail, "since") && !c.word(d.tail, from.at, "when") && from.sent == d.sent && from.at > d.at && !c.is(from.tail, "then") {
		return true
	}
	return c.fiscal(from) != c.fiscal(to) && (c.fiscal(from)|c.fiscal(to)) == 3
}

// saidOf reports whether what a change is in, "12% in costs", is named with one of
// the values, or is no thing: "in a year", "in May".
func (c *checker) saidOf(d, from, to *item) bool {
	at := d.end + 1
	if c.is(at, "the its their his her") {
		at++
	}
	if c.Kind(at) != text.Word || c.is(at, "a an this that real all half quarter turn part") || c.Flag(at, text.Upper) || c.HasAny(at, lexicon.Month, lexicon.NumberWord) || c.has(at, roleTerm) || c.has(at+1, roleTerm) || c.is(at, "last past previous") {
		return true
	}
	for _, f := range [...]*item{from, to} {
		for i := f.sent.First; i < f.sent.Last; i++ {
			if c.stem(i, at) {
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
	for i := f.end; i < f.tail+5 && !c.is(i, ", ; . and"); i++ {
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
		case c.is(i, "fiscal financial"):
			return 1
		case c.Is(i, "calendar"):
			return 2
		}
	}
	return 0
}
