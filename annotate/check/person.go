package check

import "stet/annotate/text"

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
		list = c.lifeOf(p, list)
	}
	if c.twoAges(p) {
		return true
	}
	if len(list) != 2 {
		return false
	}
	birth, event := list[0], list[1]
	if !c.birth(&line{tokens: birth.sent}, birth.item) {
		birth, event = event, birth
	}
	age := c.ageIn(p, event.item)
	if at := c.agedThen(p, event.item); age == nil && at != nil && at.sent == event.sent {
		age = at
	}
	switch {
	case age == nil, age.told:
		return false
	case !c.birth(&line{tokens: birth.sent}, birth.item), c.birth(&line{tokens: event.sent}, event.item):
		return false
	case !spread(birth.item, event.item, age), c.anyPlays(age.sent.First, age.at, roleKin):
		return false
	case age.sent != event.sent && !c.agedOn(age, event.item), c.kinsBirth(birth.item, event.item, age):
		return false
	}
	for _, f := range [...]*item{birth.item, event.item} {
		if f.at > p.items[0].at && !c.onPerson(p, f) && !c.buried(age, f) {
			return false
		}
	}
	return c.mismatch(age, birth.day, event.day, birth.item, event.item)
}

// agedOn reports whether an age of another sentence is that on the day of an event: at a
// death or a funeral, or of whom the sentence takes up.
func (c *checker) agedOn(age, event *item) bool {
	switch {
	case c.buried(age, event):
		return true
	case c.dies(&line{tokens: age.sent}, age) && c.soonBefore(event, 3, "died"):
		return true
	}
	first := age.sent.First
	return c.IsIn(first, "he she") && age.at-first <= 2 && first == event.sent.Last // "died on 3 May 2022. She was 88"
}

// lifeOf returns the births and deaths of some dates, and the days that an age is
// given for.
func (c *checker) lifeOf(p *line, list []dated) (life []dated) {
	ages := c.agesOn(p)
	for _, d := range list {
		tied := c.birth(&line{tokens: d.sent}, d.item) || c.anyIsIn(max(d.sent.First, d.at-4), d.at, "died dies death")
		for i := range ages {
			tied = tied || ages[i].on.item == d.item
		}
		if tied {
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
		if c.IsIn(i, "funeral buried burial cremated memorial") {
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

// onPerson reports whether the sentence of a figure that is not the first of a
// passage goes on about whom the passage is of: it begins with "Born", a pronoun
// or a name that stands before it.
func (c *checker) onPerson(p *line, f *item) bool {
	for i := f.sent.First; i < f.sent.First+8; i++ {
		if c.IsIn(i, "he she born his her") {
			return true
		}
	}
	if f.sent.First == p.tokens.First {
		return true
	}
	return c.sameName(&line{tokens: text.Range{First: p.tokens.First, Last: f.sent.Last}, second: f.sent.First})
}
