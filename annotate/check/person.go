package check

import (
	"math"
	"strconv"

	"stet/annotate/text"
)

// ageApart sets the one age of a passage against the one birth and the one other
// day that it dates, in a sentence each: "died on 3 May 2022 … She was 88. Born in
// Odense in 1938".
func (c *checker) ageApart(p *line) bool {
	var list []dated
	for i := range p.items {
		f := &p.items[i]
		d, ok := dateOf(f)
		switch {
		case !ok:
		case f.Value2.Valid || d.Year < 1000 || f.told:
			return false
		default:
			list = append(list, dated{f, d})
		}
	}
	if len(list) > 2 {
		list = c.lifeOf(list)
	}
	if len(list) != 2 {
		return false
	}
	if c.twoAges(p, list) {
		return true
	}
	birth, event := list[0], list[1]
	if !c.birth(&line{tokens: birth.sent}, birth.item) {
		birth, event = event, birth
	}
	age := c.ageIn(p, event.item)
	if at := c.agedThen(p, event.item); age == nil && at != nil && at.sent == event.sent {
		age = at
	}
	if age == nil || age.told || !c.birth(&line{tokens: birth.sent}, birth.item) || c.birth(&line{tokens: event.sent}, event.item) || !spread(birth.item, event.item, age) {
		return false
	}
	if c.any(age.sent.First, age.at, roleKin) || age.sent != event.sent && !c.buried(age, event.item) && !(c.dies(&line{tokens: age.sent}, age) && c.any1(event.at-3, event.at, "died")) && !(c.is(age.sent.First, "he she") && age.at-age.sent.First <= 2 && age.sent.First == event.sent.Last) {
		return false
	}
	for _, f := range [...]*item{birth.item, event.item} {
		if f.at > p.items[0].at && !c.onPerson(p, f) && !c.buried(age, f) {
			return false
		}
	}
	return c.mismatch(age, birth.day, event.day, birth.item, event.item)
}

// lifeOf returns the one birth and the one death of some dates.
func (c *checker) lifeOf(list []dated) (life []dated) {
	for _, d := range list {
		if c.birth(&line{tokens: d.sent}, d.item) || c.any1(max(d.sent.First, d.at-4), d.at, "died dies death") {
			life = append(life, d)
		}
	}
	return life
}

// buried reports whether a date is that of the funeral of somebody who died at an
// age.
func (c *checker) buried(age, event *item) bool {
	if !c.dies(&line{tokens: age.sent}, age) {
		return false
	}
	for i := event.sent.First; i < event.at; i++ {
		if c.is(i, "funeral buried burial cremated memorial") {
			return true
		}
	}
	return false
}

// ageIn returns the one age of the sentence of an event, or else of the passage;
// an nth birthday is one.
func (c *checker) ageIn(p *line, event *item) *item {
	var within line
	for i := range p.items {
		if f := &p.items[i]; f.sent == event.sent {
			within.items = append(within.items, *f)
		}
	}
	for i := range p.items {
		f := &p.items[i]
		if f.sent != event.sent {
			continue
		}
		if f.kind == ordinals && c.Is(f.end, "birthday") {
			return f
		}
		if c.ageOf(f) && c.oneAge(&within) != nil {
			return f
		}
	}
	return c.oneAge(p)
}

// twoAges sets two ages that stand in sentences of their own against the years of
// these: "was 19 when she won, in 2011. At 34 she won her last, in 2021".
func (c *checker) twoAges(p *line, list []dated) bool {
	var two []*item
	for i := range p.items {
		if f := &p.items[i]; c.ageOf(f) || f.kind == counts && f.Of.Empty() && c.Is(f.at-1, "at") && f.at-1 == f.sent.First {
			two = append(two, f)
		}
	}
	if len(two) != 2 || two[0].sent != list[0].sent || two[1].sent != list[1].sent || two[0].sent == two[1].sent || !exact(two[0]) || !exact(two[1]) || two[0].told {
		return false
	}
	a, b := two[0], two[1]
	if !c.onPerson(p, b) || c.any(a.sent.First, a.at, roleKin) || c.any(b.sent.First, b.at, roleKin) || c.birth(p, list[0].item) || c.birth(p, list[1].item) || c.setOff(a) || c.setOff(b) || distance(a, list[0].item) > 12 || distance(b, list[1].item) > 8 {
		return false
	}
	years := float64(list[1].day.Year - list[0].day.Year)
	if diff := b.Value.Number - a.Value.Number - years; diff >= -1 && diff <= 1 || math.Abs(diff) > 25 {
		return false
	}
	return c.raise(Age, say("# in # makes # in #; the text says #", show(a.Value.Number), strconv.Itoa(list[0].day.Year), show(a.Value.Number+years), strconv.Itoa(list[1].day.Year), show(b.Value.Number)), a, list[0].item, b, list[1].item)
}

// onPerson reports whether the sentence of a figure that is not the first of a
// passage goes on about whom the passage is of: it begins with "Born", a pronoun
// or a name that stands before it.
func (c *checker) onPerson(p *line, f *item) bool {
	for i := f.sent.First; i < f.sent.First+4; i++ {
		if c.is(i, "he she born his her") {
			return true
		}
	}
	return c.sameName(&line{tokens: text.Range{First: p.tokens.First, Last: f.sent.Last}, second: f.sent.First}) || f.sent.First == p.tokens.First
}
