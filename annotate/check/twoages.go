package check

import (
	"math"
	"strconv"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// aged is an age with the day on which somebody had it.
type aged struct {
	*item
	on dated
}

// agesOn returns the ages of a line that its words give a day for: "16 when he was
// capped in 2009", "In 2025, aged 58", "his 29th birthday".
func (c *checker) agesOn(s *line) (list []aged) {
	for i := range s.items {
		f := &s.items[i]
		if !exact(f) || f.told {
			continue
		}
		birthday := f.kind == ordinals && c.Is(f.end, "birthday") && f.Value.Valid
		if !birthday && !c.ageOf(f) && !c.opensAt(f) {
			continue
		}
		if on, ok := c.dayOf(s, i, birthday); ok {
			list = append(list, aged{f, on})
		} else if on, ok := c.today(s, f); ok {
			list = append(list, aged{f, on})
		}
	}
	return list
}

// opensAt reports whether a bare number opens a sentence behind "at": "At 34 she won".
func (c *checker) opensAt(f *item) bool {
	return f.kind == counts && f.Of.Empty() && c.Is(f.at-1, "at") && f.at-1 == f.sent.First
}

// dayOf returns the day that stands nearest to an age in its clause, where nobody's
// birth is on it.
func (c *checker) dayOf(s *line, i int, birthday bool) (on dated, ok bool) {
	f, near := &s.items[i], 13
	if c.setOff(f) && c.Kind(f.at-2) == text.Word {
		return on, false // "Mr Lind, 52, was born": it is his age today
	}
	if birthday {
		near = 20
	}
	for k := range s.items {
		d := &s.items[k]
		day, is := dateOf(d)
		if !is || d.sent != f.sent || d.Value2.Valid || day.Year < 1000 || c.IsIn(d.at-1, "until since till") {
			continue
		}
		gap := distance(f, d)
		if d.at < f.at && !birthday && !c.IsIn(f.at-1, "aged at turned of") && !c.anyIs(d.end, f.at, "when") {
			gap += 6
		}
		if gap >= near || c.anyIs(min(f.end, d.end), max(f.at, d.at), ";") || c.ageBetween(s, i, k) {
			continue
		}
		if !c.birth(&line{tokens: d.sent}, d) {
			on, ok, near = dated{d, day}, true, gap
		}
	}
	return on, ok
}

// ageBetween reports whether another age stands between two figures of a line.
func (c *checker) ageBetween(s *line, i, k int) bool {
	for n := min(i, k) + 1; n < max(i, k); n++ {
		if c.ageOf(&s.items[n]) {
			return true
		}
	}
	return false
}

// today returns the last day of a line, for an age set off behind a name, "Mr Lind, 52,".
func (c *checker) today(s *line, f *item) (on dated, ok bool) {
	if !c.setOff(f) || c.soonBefore(f, 4, "his her their") {
		return on, false
	}
	for i := range s.items {
		x := &s.items[i]
		if d, is := dateOf(x); is && d.Year > 1000 && !x.Value2.Valid && d.Year >= on.day.Year {
			on, ok = dated{x, d}, d.Day > 0
		}
	}
	return on, ok
}

// twoAges sets two ages against the days that they are given for: "joined in 1996 at
// the age of 19 … At 34 she won her last, in 2021".
func (c *checker) twoAges(p *line) bool {
	list := c.agesOn(p)
	if len(list) != 2 || list[0].on.item == list[1].on.item {
		return false
	}
	a, b := list[0], list[1]
	if !c.onePerson(p, a.item, b.item) {
		return false
	}
	years := float64(b.on.day.Year - a.on.day.Year)
	diff := math.Abs(b.Value.Number - a.Value.Number - years)
	if diff <= 1 || diff > mostYearsOff || years == 0 {
		return false
	}
	if years < 0 {
		a, b, years = b, a, -years
	}
	message := say("# in # makes # in #; the text says #", show(a.Value.Number), strconv.Itoa(a.on.day.Year),
		show(a.Value.Number+years), strconv.Itoa(b.on.day.Year), show(b.Value.Number))
	return c.raise(Age, message, a.item, a.on.item, b.item, b.on.item)
}

// onePerson reports whether two ages are of one: no relative is named, and the second
// sentence goes on about whom the first is of.
func (c *checker) onePerson(p *line, a, b *item) bool {
	if c.anyPlays(a.sent.First, a.at, roleKin) || c.anyPlays(b.sent.First, b.at, roleKin) || c.otherSex(&line{tokens: a.sent}, b) {
		return false
	}
	if c.IsIn(a.at-2, "she he") && c.IsIn(b.at-2, "she he") && c.Hash(a.at-2) != c.Hash(b.at-2) {
		return false
	}
	if a.sent == b.sent {
		return true
	}
	return !c.setOff(b) && (c.onPerson(p, b) || c.anyIsIn(b.sent.First, b.end+3, "he she") || c.opensYearOld(b))
}

// opensYearOld reports whether a sentence opens with an age for somebody: "The 34-year-old".
func (c *checker) opensYearOld(f *item) bool {
	return f.Rule == figure.RuleYearOld && c.Is(f.at-1, "the") && f.at-1 == f.sent.First
}
