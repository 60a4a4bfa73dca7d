package check

import (
	"math"
	"strconv"

	"stet/annotate/figure"
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
	case f.kind != counts || f.tail > f.end || f.Value2.Valid || !f.Value.Valid || f.Value.Number > 120 || f.Value.Number != float64(int(f.Value.Number)):
		return false
	case c.IsIn(f.at-1, "turned turns turn aged turning"):
		return true
	case f.at == f.sent.First:
		return c.Is(f.end, "when")
	case c.Is(f.at-1, "at") && (f.at-1 == f.sent.First || c.Is(f.at-2, ",") || c.Kind(f.at-2) == text.Number && c.Is(f.at-3, "in")):
		return c.IsIn(f.end, ", . and")
	case c.Is(f.at-1, "at") && c.Valid(f.at-2):
		return c.IsIn(f.at-2, "died retired married dead") || c.IsIn(f.end, ". , in and") && (c.wordy(f.at-2) || c.Span(f.at-2).Len() == 4)
	case c.Is(f.at-1, "and"):
		return c.IsIn(f.end, "when in")
	case c.IsIn(f.at-1, "was is be") || c.IsIn(f.at-1, "only just barely still") && c.IsIn(f.at-2, "was is"):
		return c.IsIn(f.end, "when in , . at now") && !c.Is(f.at-2, "it")
	}
	return c.Is(f.at-1, "now")
}

// oneAge returns the one age of a line that is not hedged, or nil.
func (c *checker) oneAge(s *line) *item {
	var age *item
	for i := range s.items {
		if f := &s.items[i]; c.ageOf(f) {
			if age != nil || !exact(f) || c.anyPlays(f.at-7, f.at, roleKin) || c.otherSex(s, f) {
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
	if !c.birth(s, birth.item) || c.birth(s, event.item) || c.anyIs(min(event.end, age.end), max(event.at, age.at), ";") || c.anyIs(event.end, age.at, "and") || c.kinsBirth(birth.item, event.item, age) || !c.setOff(age) && c.anyIs(age.end, event.at, "and") {
		return false
	}
	return c.mismatch(age, birth.day, event.day, birth.item, event.item)
}

// birth reports whether a date is that of a birth: "born" stands before it, and
// nothing else is dated between.
func (c *checker) birth(s *line, f *item) bool {
	for i := f.at - 1; i >= s.tokens.First && i > f.at-14; i-- {
		switch {
		case c.Is(i, "born"), c.Is(i, "birth") && c.IsIn(f.at-1, "in on as of was"):
			return true
		case c.Kind(i) == text.Number || c.IsIn(i, ". and died when") && !c.IsIn(i-1, "st ft mt") || i == s.second-1:
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

// agedThen returns the age that stands right behind a date: "in 2020, when she was
// 79", "in 1959 at the age of 21".
func (c *checker) agedThen(s *line, event *item) *item {
	for i := range s.items {
		if f := &s.items[i]; f.at < event.at && event.at-f.end <= 2 && c.IsIn(event.at-1, "in ,") && c.IsIn(f.at-1, "of aged") && c.ageOf(f) && exact(f) {
			return f
		}
		if f := &s.items[i]; f.at > event.at && f.at-event.end <= 5 && c.ageOf(f) && exact(f) && !c.anyIs(event.end, f.at, "and") && !c.anyPlays(event.end, f.at, roleKin) && !c.otherSex(s, f) && (c.anyIs(event.end, f.at, "when") || c.anyIs(event.end, f.at, "at") || c.anyIs(event.end, f.at, "aged")) {
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
	for i := from.at - 1; i >= s.tokens.First && i > from.at-9 && (!c.Is(i, ".") || c.IsIn(i-1, "st ft mt")); i-- {
		began = began || c.plays(i, roleBorn)
	}
	if !began {
		return false
	}
	if at, n := c.centenary(s); n > 0 && !c.anyIs(at, min(at+6, s.tokens.Last), "late") && at < to.end+12 && !c.plays(to.at-2, roleBase) {
		if years := to.day.Year - from.day.Year; years > 0 && years != n {
			said := c.Span(at)
			return c.raiseAt(Age, say("# to # is # years; the text says #", strconv.Itoa(from.day.Year), strconv.Itoa(to.day.Year), strconv.Itoa(years), said.In(c.Source)), from.Span, said, to.Span)
		}
	}
	for i := range s.items {
		n := &s.items[i]
		nth := n.kind == ordinals && n.Value.Valid && n.Value.Number >= 5 && (c.anyPlays(n.end, n.end+3, roleJubilee))
		turned := n.kind == counts && n.tail == n.end && c.IsIn(n.at-1, "turned turns") && !c.birth(s, from.item)
		if !nth && !turned || n.at > to.end+12 || s.second > 0 && c.Is(n.end+1, "of") && !c.IsIn(n.end+2, "its their his her") || c.IsIn(n.at-1, "his her") && !c.soonBefore(from.item, 8, "born") {
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
		case c.IsIn(i, "centenary centennial"):
			return i, 100
		case c.IsIn(i, "bicentenary bicentennial"):
			return i, 200
		case c.IsIn(i+1, "wedding jubilee anniversary"):
			if n, err := strconv.Atoi(c.Value(i, lexicon.CheckJubilee)); err == nil {
				return i, n
			}
		}
	}
	return 0, 0
}

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
		birthday := f.kind == ordinals && c.Is(f.end, "birthday") && f.Value.Valid
		if !birthday && !c.ageOf(f) && !(f.kind == counts && f.Of.Empty() && c.Is(f.at-1, "at") && f.at-1 == f.sent.First) || !exact(f) || f.told {
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

// dayOf returns the day that stands nearest to an age in its clause, where nobody's
// birth is on it.
func (c *checker) dayOf(s *line, i int, birthday bool) (on dated, ok bool) {
	f, near := &s.items[i], 13
	if c.setOff(f) && c.Kind(f.at-2) == text.Word {
		return on, false
	}
	if birthday {
		near = 20
	}
	for k := range s.items {
		d := &s.items[k]
		day, is := dateOf(d)
		gap := distance(f, d)
		if d.at < f.at && !birthday && !c.IsIn(f.at-1, "aged at turned of") && !c.anyIs(d.end, f.at, "when") {
			gap += 6
		}
		if !is || d.sent != f.sent || d.Value2.Valid || day.Year < 1000 || gap >= near || c.anyIsIn(min(f.end, d.end), max(f.at, d.at), ";") || c.ageBetween(s, i, k) || c.birth(&line{tokens: d.sent}, d) {
			continue
		}
		on, ok, near = dated{d, day}, true, gap
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
		if d, is := dateOf(&s.items[i]); is && d.Year > 1000 && !s.items[i].Value2.Valid && d.Year >= on.day.Year {
			on, ok = dated{&s.items[i], d}, d.Day > 0
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
	if diff := b.Value.Number - a.Value.Number - years; diff >= -1 && diff <= 1 || math.Abs(diff) > 25 || years == 0 {
		return false
	}
	if years < 0 {
		a, b, years = b, a, -years
	}
	return c.raise(Age, say("# in # makes # in #; the text says #", show(a.Value.Number), strconv.Itoa(a.on.day.Year), show(a.Value.Number+years), strconv.Itoa(b.on.day.Year), show(b.Value.Number)), a.item, a.on.item, b.item, b.on.item)
}

// onePerson reports whether two ages are of one: no relative is named, and the second
// sentence goes on about whom the first is of.
func (c *checker) onePerson(p *line, a, b *item) bool {
	if c.anyPlays(a.sent.First, a.at, roleKin) || c.anyPlays(b.sent.First, b.at, roleKin) || c.otherSex(&line{tokens: a.sent}, b) {
		return false
	}
	return a.sent == b.sent || !c.setOff(b) && (c.onPerson(p, b) || c.anyIsIn(b.sent.First, b.end+3, "he she") || b.Rule == figure.RuleYearOld && c.Is(b.at-1, "the") && b.at-1 == b.sent.First)
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
