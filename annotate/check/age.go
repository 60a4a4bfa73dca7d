package check

import (
	"strconv"

	"stet/annotate/internal/calendar"
	"stet/annotate/internal/lexicon"
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
	if len(list) != 2 {
		return false
	}
	return c.anniversary(s, list) || c.born(s, list) || c.thenNow(s, list)
}

// ageOf reports whether a figure is the age of somebody: "aged 72", "turned 60",
// "was 20 when", "retired at 60".
func (c *checker) ageOf(f *item) bool {
	switch {
	case f.kind == ages:
		return f.Unit == "year" && !f.Value2.Valid
	case f.kind != counts || f.tail > f.end || f.Value2.Valid || !f.Value.Valid || f.Value.Number > 120 || f.Value.Number != float64(int(f.Value.Number)):
		return false
	case c.is(f.at-1, "turned turns turn aged turning"):
		return true
	case c.Is(f.at-1, "at") && c.Valid(f.at-2):
		return c.Is(f.at-2, ",") && c.Kind(f.at-3) == text.Number && c.Is(f.end, ".") || c.is(f.at-2, "died retired married dead") || c.is(f.end, ". , in and") && (c.wordy(f.at-2) || c.Span(f.at-2).Len() == 4)
	case c.Is(f.at-1, "and"):
		return c.is(f.end, "when in")
	case c.is(f.at-1, "was is be") || c.is(f.at-1, "only just barely still") && c.is(f.at-2, "was is"):
		return c.is(f.end, "when in , . at now") && !c.Is(f.at-2, "it")
	}
	return c.Is(f.at-1, "now")
}

// oneAge returns the one age of a line that is not hedged, or nil.
func (c *checker) oneAge(s *line) *item {
	var age *item
	for i := range s.items {
		if f := &s.items[i]; c.ageOf(f) {
			if age != nil || !exact(f) || c.any(f.at-7, f.at, roleKin) || c.otherSex(s, f) {
				return nil
			}
			age = f
		}
	}
	return age
}

// otherSex reports whether an age is that of a man where the sentence begins with a
// woman, or the other way round.
func (c *checker) otherSex(s *line, f *item) bool {
	return c.is(s.tokens.First, "she he") && c.is(f.at-2, "she he") && c.Hash(f.at-2) != c.Hash(s.tokens.First)
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
		if c.is(i, "died dies dead death") {
			return true
		}
	}
	for i := age.end; i < s.tokens.Last && i < age.end+5; i++ {
		if c.is(i, "died death") {
			return true
		}
	}
	return false
}

// mismatch raises an age that the years between a birth and an event do not
// make.
func (c *checker) mismatch(age *item, from, to calendar.Date, figures ...*item) bool {
	years := to.Year - from.Year
	low := years - 1
	if from.Day > 0 && to.Day > 0 || from.Month > 0 && to.Month > 0 && from.Month != to.Month {
		if to.Month < from.Month || to.Month == from.Month && to.Day < from.Day {
			years--
		}
		low = years
	}
	if n := int(age.Value.Number); n >= low && n <= years || years <= 0 || years > 120 || n > years+25 || n < years-25 {
		return false
	}
	return c.raise(Age, say("# to # is # years; the text says #", strconv.Itoa(from.Year), strconv.Itoa(to.Year), strconv.Itoa(years), age.In(c.Source)), append(figures, age)...)
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
	if !c.birth(s, birth.item) || c.birth(s, event.item) || c.word(min(event.end, age.end), max(event.at, age.at), ";") || c.word(event.end, age.at, "and") || !c.setOff(age) && c.word(age.end, event.at, "and") {
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
		case c.Kind(i) == text.Number || c.is(i, ". and died when") || i == s.second-1:
			return false
		}
	}
	return false
}

// agedThen returns the age that stands right behind a date: "in 2020, when she was
// 79", "in 1959 at the age of 21".
func (c *checker) agedThen(s *line, event *item) *item {
	for i := range s.items {
		if f := &s.items[i]; f.at < event.at && event.at-f.end <= 2 && c.is(event.at-1, "in ,") && c.is(f.at-1, "of aged") && c.ageOf(f) && exact(f) {
			return f
		}
		if f := &s.items[i]; f.at > event.at && f.at-event.end <= 5 && c.ageOf(f) && exact(f) && !c.word(event.end, f.at, "and") && !c.any(event.end, f.at, roleKin) && !c.otherSex(s, f) && (c.word(event.end, f.at, "when") || c.word(event.end, f.at, "at") || c.word(event.end, f.at, "aged")) {
			return f
		}
	}
	return nil
}

// anniversary sets "founded in 1920" against "its 90th birthday in 2020".
func (c *checker) anniversary(s *line, list []dated) bool {
	from, to := list[0], list[1]
	if to.day.Year < from.day.Year {
		from, to = to, from
	}
	began := false
	for i := from.at - 1; i >= s.tokens.First && i > from.at-9 && !c.Is(i, "."); i-- {
		began = began || c.has(i, roleBorn)
	}
	if !began {
		return false
	}
	if at, n := c.centenary(s); n > 0 && !c.word(at, min(at+6, s.tokens.Last), "late") && at < to.end+12 && !c.has(to.at-2, roleBase) {
		if years := to.day.Year - from.day.Year; years > 0 && years != n {
			said := c.Span(at)
			return c.raiseAt(Age, say("# to # is # years; the text says #", strconv.Itoa(from.day.Year), strconv.Itoa(to.day.Year), strconv.Itoa(years), said.In(c.Source)), from.Span, said, to.Span)
		}
	}
	for i := range s.items {
		n := &s.items[i]
		nth := n.kind == ordinals && n.Value.Valid && n.Value.Number >= 5 && (c.any(n.end, n.end+3, roleJubilee))
		turned := n.kind == counts && n.tail == n.end && c.is(n.at-1, "turned turns") && !c.birth(s, from.item)
		if !nth && !turned || n.at > to.end+12 {
			continue
		}
		if years := to.day.Year - from.day.Year; years > 0 && float64(years) != n.Value.Number {
			return c.raise(Age, say("# to # is # years; the text says #", strconv.Itoa(from.day.Year), strconv.Itoa(to.day.Year), strconv.Itoa(years), n.In(c.Source)), from.item, n, to.item)
		}
	}
	return false
}

// centenary returns the token of a word for the hundredth year or the like, and how
// many years that is.
func (c *checker) centenary(s *line) (at, years int) {
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		switch {
		case c.is(i, "centenary centennial"):
			return i, 100
		case c.is(i, "bicentenary bicentennial"):
			return i, 200
		case c.is(i+1, "wedding jubilee anniversary"):
			if n, err := strconv.Atoi(c.Value(i, lexicon.CheckJubilee)); err == nil {
				return i, n
			}
		}
	}
	return 0, 0
}

// thenNow sets two ages against the dates that they are given for: "joined in
// 1996 at the age of 19", "41, … on 12 March 2025".
func (c *checker) thenNow(s *line, list []dated) bool {
	var two []*item
	for i := range s.items {
		if f := &s.items[i]; c.ageOf(f) {
			two = append(two, f)
		}
	}
	if len(two) != 2 || c.birth(s, list[0].item) || !exact(two[0]) || !exact(two[1]) || list[0].day.Year == list[1].day.Year || s.second > 0 {
		return false
	}
	a, b := two[0], two[1]
	da, db := list[0], list[1]
	switch { // the age set off by commas is that of the later day
	case c.setOff(a) && !c.setOff(b):
		if da.day.Year > db.day.Year {
			da, db = db, da
		}
		da, db = db, da
	case c.setOff(a) || c.setOff(b):
		return false
	case distance(a, da.item)+distance(b, db.item) > distance(a, db.item)+distance(b, da.item):
		da, db = db, da
	}
	if distance(b, db.item) > 12 || c.setOff(a) && da.day.Day == 0 {
		return false
	}
	years := float64(db.day.Year - da.day.Year)
	if diff := b.Value.Number - a.Value.Number - years; diff >= -1 && diff <= 1 {
		return false
	}
	if years < 0 {
		a, b, da, db, years = b, a, db, da, -years
	}
	return c.raise(Age, say("# in # makes # in #; the text says #", show(a.Value.Number), strconv.Itoa(da.day.Year), show(a.Value.Number+years), strconv.Itoa(db.day.Year), show(b.Value.Number)), a, da.item, b, db.item)
}

// setOff reports whether an age stands between commas behind a name.
func (c *checker) setOff(f *item) bool { return c.Is(f.at-1, ",") && c.is(f.end, ", .") }

// distance is how many tokens two figures stand apart.
func distance(a, b *item) int {
	if a.at > b.at {
		return a.at - b.end
	}
	return b.at - a.end
}
