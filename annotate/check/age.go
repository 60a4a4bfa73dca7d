package check

import (
	"strconv"

	"stet/annotate/internal/calendar"
	"stet/annotate/text"
)

// dated is a date of a line as a figure and as a day.
type dated struct {
	*item
	day calendar.Date
}

// age sets ages against the dates of birth and of what happened at them.
func (c *checker) age(s *line) bool {
	var list []dated
	for i := range s.items {
		f := &s.items[i]
		d, ok := dateOf(f)
		switch {
		case !ok || d.Year < 1000:
		case !f.Value2.Valid:
			list = append(list, dated{f, d})
		case len(f.Value.Text) == 4 && len(f.Value2.Text) == 4:
			if c.Is(f.at-1, "(") {
				return c.lifetime(s, f)
			}
			return false
		}
	}
	if len(list) > 2 {
		list = c.lifeOf(s, list)
	}
	if len(list) != 2 {
		return false
	}
	return c.anniversary(s, list) || c.born(s, list) || s.second == 0 && c.twoAges(s)
}

// ageOf reports whether a figure is the age of somebody: "aged 72", "turned 60",
// "was 20 when", "retired at 60".
func (c *checker) ageOf(f *item) bool {
	switch {
	case f.kind == ages:
		return f.Unit == "year" && !f.Value2.Valid && !(c.Is(f.at-1, "of") && c.IsIn(f.at-3, "a an")) // not "a man of 31"
	case f.kind != counts, f.tail > f.end, !yearsOld(f):
		return false
	case c.IsIn(f.at-1, "turned turns turn aged turning"):
		return true
	case f.at == f.sent.First:
		return c.Is(f.end, "when") // "Nineteen when he joined"
	case c.Is(f.at-1, "at"):
		return c.ageBehindAt(f)
	case c.Is(f.at-1, "and"):
		return c.IsIn(f.end, "when in") // "was 16 in 1980 and 29 when she won"
	case c.IsIn(f.at-1, "was is be"):
		return c.IsIn(f.end, "when in , . at now") && !c.Is(f.at-2, "it")
	case c.IsIn(f.at-1, "only just barely still") && c.IsIn(f.at-2, "was is"):
		return c.IsIn(f.end, "when in , . at now")
	}
	return c.Is(f.at-1, "now")
}

// yearsOld reports whether a number can be that of somebody's years.
func yearsOld(f *item) bool {
	v := f.Value.Number
	return f.Value.Valid && !f.Value2.Valid && v <= maxAge && v == float64(int(v))
}

// maxAge is how old people grow, and for how many years they or their works are told of.
const maxAge = 120

// ageBehindAt reports whether a number behind "at" is an age.
func (c *checker) ageBehindAt(f *item) bool {
	switch {
	case f.at-1 == f.sent.First, c.Is(f.at-2, ","):
		return c.IsIn(f.end, ", . and") // "At 34, she"
	case c.Kind(f.at-2) == text.Number && c.Is(f.at-3, "in"):
		return c.IsIn(f.end, ", . and") // "died in 2019 at 77."
	case !c.Valid(f.at - 2):
		return false
	case c.IsIn(f.at-2, "died retired married dead"):
		return true
	}
	return c.IsIn(f.end, ". , in and") && (c.wordy(f.at-2) || c.Span(f.at-2).Len() == len("2019"))
}

// oneAge returns the one age of a line that is not hedged, or nil.
func (c *checker) oneAge(s *line) *item {
	var age *item
	for i := range s.items {
		f := &s.items[i]
		if !c.ageOf(f) {
			continue
		}
		if age != nil || !exact(f) || c.anyPlays(f.at-7, f.at, roleKin) || c.otherSex(s, f) {
			return nil
		}
		age = f
	}
	return age
}

// otherSex reports whether an age is that of a man where the sentence begins with a
// woman, or the other way round.
func (c *checker) otherSex(s *line, f *item) bool {
	return c.IsIn(s.tokens.First, "she he") && c.IsIn(f.at-2, "she he") && c.Hash(f.at-2) != c.Hash(s.tokens.First)
}

// lifetime sets "(1938-2024), who died aged 92".
func (c *checker) lifetime(s *line, f *item) bool {
	age := c.oneAge(s)
	if age == nil || !c.dies(s, age) {
		return false
	}
	end := *f.Figure
	end.Value = f.Value2
	from, _ := dateOf(f)
	to, _ := dateOf(&item{Figure: &end, kind: dates})
	return c.mismatch(age, from, to, f)
}

// dies reports whether an age is that of a death.
func (c *checker) dies(s *line, age *item) bool {
	for i := age.at - 1; i >= s.tokens.First && i > age.at-7; i-- {
		if c.IsIn(i, "died dies dead death") {
			return true
		}
	}
	for i := age.end; i < s.tokens.Last && i < age.end+5; i++ {
		if c.IsIn(i, "died death") {
			return true
		}
	}
	return false
}

// mismatch raises an age that the years between a birth and an event do not
// make.
func (c *checker) mismatch(age *item, from, to calendar.Date, figures ...*item) bool {
	low, years := yearsBetween(from, to)
	n := int(age.Value.Number)
	switch {
	case n >= low && n <= years:
		return false
	case years <= 0, years > maxAge:
		return false
	case n > years+mostYearsOff, n < years-mostYearsOff:
		return false
	}
	return c.raise(Age, sayYears(from, to, years, age.In(c.Source)), append(figures, age)...)
}

// mostYearsOff is by how many years an age is misprinted; one that is farther off is somebody
// else's.
const mostYearsOff = 25

// yearsBetween returns the fewest and the most full years that there are from one date to
// another: the birthday may be to come.
func yearsBetween(from, to calendar.Date) (low, high int) {
	years := to.Year - from.Year
	days := from.Day > 0 && to.Day > 0
	months := from.Month > 0 && to.Month > 0 && from.Month != to.Month
	if !days && !months {
		return years - 1, years
	}
	if to.Month < from.Month || to.Month == from.Month && to.Day < from.Day {
		years--
	}
	return years, years
}

// sayYears words that two dates are so many years apart, and the text says otherwise.
func sayYears(from, to calendar.Date, years int, said string) string {
	return say("# to # is # years; the text says #", strconv.Itoa(from.Year), strconv.Itoa(to.Year), strconv.Itoa(years), said)
}

// born sets an age against the years of birth and of the event: "born on 4 May
// 1950, died on 10 June 2025, aged 72".
func (c *checker) born(s *line, list []dated) bool {
	birth, event := list[0], list[1]
	if !c.birth(s, birth.item) {
		birth, event = event, birth
	}
	age := c.oneAge(s)
	if at := c.agedThen(s, event.item); age == nil && at != nil {
		age = at
	}
	if age == nil {
		return false
	}
	switch {
	case !c.birth(s, birth.item), c.birth(s, event.item):
		return false
	case c.anyIs(min(event.end, age.end), max(event.at, age.at), ";"):
		return false
	case c.anyIs(event.end, age.at, "and"):
		return false // "came to London in 2001 and is 40"
	case !c.setOff(age) && c.anyIs(age.end, event.at, "and"):
		return false // "is 40 and came to London in 2001"
	case c.kinsBirth(birth.item, event.item, age):
		return false
	}
	return c.mismatch(age, birth.day, event.day, birth.item, event.item)
}

// birth reports whether a date is that of a birth: "born" stands before it, and
// nothing else is dated between.
func (c *checker) birth(s *line, f *item) bool {
	for i := f.at - 1; i >= s.tokens.First && i > f.at-14; i-- {
		switch {
		case c.Is(i, "born"):
			return true
		case c.Is(i, "birth") && c.IsIn(f.at-1, "in on as of was"):
			return true // "gives her year of birth as 1931"
		case c.Kind(i) == text.Number, i == s.second-1:
			return false
		case c.IsIn(i, ". and died when") && !c.IsIn(i-1, "st ft mt"):
			return false
		}
	}
	return false
}

// kinsBirth reports whether a birth is that of a relative, and an age in another
// sentence is not: "His father, born in 1930, died in 1995. He himself is 66".
func (c *checker) kinsBirth(birth, event, age *item) bool {
	other := age.sent != birth.sent && (event.sent == birth.sent || age.at < birth.at)
	for i := birth.sent.First; i < birth.at && other; i++ {
		if c.plays(i, roleKin) && c.anyIsIn(i-2, i, "his her their whose") {
			return true
		}
	}
	return false
}

// agedThen returns the age that stands right beside a date: "in 2020, when she was
// 79", "in 1959 at the age of 21", "at the age of 21 in 1959".
func (c *checker) agedThen(s *line, event *item) *item {
	for i := range s.items {
		f := &s.items[i]
		if !c.ageOf(f) || !exact(f) {
			continue
		}
		if c.agedBefore(f, event) || c.agedBehind(f, event) && !c.otherSex(s, f) {
			return f
		}
	}
	return nil
}

// agedBefore reports whether an age stands right before a date: "aged 26, in 1988".
func (c *checker) agedBefore(f, event *item) bool {
	return f.at < event.at && event.at-f.end <= 2 && c.IsIn(event.at-1, "in ,") && c.IsIn(f.at-1, "of aged")
}

// agedBehind reports whether an age stands right behind a date, and is not a relative's.
func (c *checker) agedBehind(f, event *item) bool {
	if f.at <= event.at || f.at-event.end > 5 {
		return false
	}
	if c.anyIs(event.end, f.at, "and") || c.anyPlays(event.end, f.at, roleKin) {
		return false
	}
	return c.anyIsIn(event.end, f.at, "when at aged")
}

// setOff reports whether an age stands between commas behind a name.
func (c *checker) setOff(f *item) bool { return c.Is(f.at-1, ",") && c.IsIn(f.end, ", .") }

// distance is how many tokens two figures stand apart.
func distance(a, b *item) int {
	if a.at > b.at {
		return a.at - b.end
	}
	return b.at - a.end
}
