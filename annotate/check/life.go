package check

import (
	"slices"

	"stet/annotate/article"
	"stet/annotate/internal/calendar"
	"stet/annotate/text"
)

// life is what an article tells of one person's years, wherever it does.
type life struct {
	born, died []dated // the days of births, and of deaths
	deathAges  []*item // at which somebody died
	ages       []*item // set off behind a name: "Mark Webb, 31,", "Mark Webb (31)"
}

// lives sets the age at which somebody died, or that stands behind a name, against the one
// birth that the article dates, in another sentence. An age without a day is of the day on
// which the article was published.
func (c *checker) lives() {
	of := make([]life, len(c.Articles))
	for i := range c.items {
		f := &c.items[i]
		if f.Figure == nil || f.told || f.Value2.Valid {
			continue
		}
		if a := c.Zones[f.Zone].Article; a >= 0 && a < len(of) {
			c.tellLife(&of[a], f)
		}
	}
	for a := range of {
		if l := &of[a]; len(l.born) == 1 && len(l.died) <= 1 {
			c.setLife(l, c.publishedOn(a))
		}
	}
}

// tellLife adds what a figure tells of somebody's years.
func (c *checker) tellLife(l *life, f *item) {
	if d, ok := dateOf(f); ok {
		switch {
		case d.Year < 1000:
		case c.birth(&line{tokens: f.sent}, f):
			l.born = addDay(l.born, dated{f, d})
		case c.soonBefore(f, 4, "died dies") && !c.ofKin(f): // not "A son, Wayne, died in 2011"
			l.died = addDay(l.died, dated{f, d})
		}
		return
	}
	if !c.ageOf(f) || !exact(f) || c.anyPlays(f.at-7, f.at, roleKin) {
		return
	}
	switch {
	case c.dies(&line{tokens: f.sent}, f):
		l.deathAges = append(l.deathAges, f)
	case (c.setOff(f) || c.Is(f.at-1, "(") && c.Is(f.end, ")")) && c.Flag(f.at-2, text.Upper):
		l.ages = append(l.ages, f)
	}
}

// addDay adds a day to others where it is not there yet; of more than one nothing is asked but
// that they are several.
func addDay(days []dated, d dated) []dated {
	if len(days) > 1 || slices.ContainsFunc(days, func(o dated) bool { return o.day == d.day }) {
		return days
	}
	return append(days, d)
}

// setLife raises an age that the one birth of an article does not make.
func (c *checker) setLife(l *life, published calendar.Date) {
	birth := l.born[0]
	if c.ofKin(birth.item) {
		return // "His father, born in 1930,"
	}
	if len(l.died) == 1 && (l.died[0].day.Year+1 < published.Year || c.twoSexes(birth.item, l.died[0].item)) {
		l.died = nil // that of somebody else, or long before
	}
	if len(l.deathAges) > 0 {
		c.setDeath(l, birth, published)
		return
	}
	for _, age := range l.ages {
		if published.Year > 0 && age.sent != birth.sent && c.bornOf(birth.item, age) && c.mismatchOn(age, birth, published) {
			return
		}
	}
}

// twoSexes reports whether the sentences of two days begin with "he" and with "she".
func (c *checker) twoSexes(a, b *item) bool {
	x, y := a.sent.First, b.sent.First
	return c.IsIn(x, "he she") && c.IsIn(y, "he she") && c.Hash(x) != c.Hash(y)
}

// setDeath raises the one age at which somebody died, on the day that the article gives for it
// or shortly before it was published.
func (c *checker) setDeath(l *life, birth dated, published calendar.Date) {
	age := l.deathAges[0]
	for _, f := range l.deathAges[1:] {
		if f.Value.Number != age.Value.Number {
			return
		}
	}
	switch {
	case age.sent == birth.sent:
	case len(l.died) == 1:
		c.mismatch(age, birth.day, l.died[0].day, birth.item, l.died[0].item)
	case published.Year > 0 && age.Zone-c.firstZone(age) <= maxApart:
		c.mismatchOn(age, birth, published)
	}
}

// firstZone returns the first zone of the article of a figure.
func (c *checker) firstZone(f *item) int {
	zone := f.Zone
	for zone > 0 && c.Zones[zone-1].Article == c.Zones[f.Zone].Article {
		zone--
	}
	return zone
}

// mismatchOn raises an age that is not that of the day on which an article was published, nor
// of a day in the year before it.
func (c *checker) mismatchOn(age *item, birth dated, published calendar.Date) bool {
	low, high := yearsBetween(birth.day, published)
	if n := int(age.Value.Number); n >= low-1 && n <= high {
		return false
	}
	return c.mismatch(age, birth.day, published, birth.item)
}

// bornOf reports whether a birth is told of the person whose age stands behind a name: the name
// stands before it in its sentence, or in the one before where that begins with a pronoun.
func (c *checker) bornOf(birth, age *item) bool {
	name := age.at - 2
	from := birth.sent.First
	if c.IsIn(from, "he she born") {
		if from = c.sentenceEnding(from); from < 0 {
			return false
		}
	}
	for i := from; i < birth.at; i++ {
		if c.Flag(i, text.Upper) && c.Hash(i) == c.Hash(name) {
			return true
		}
	}
	return false
}

// sentenceEnding returns the first token of the sentence that ends at a token, or -1.
func (c *checker) sentenceEnding(at int) int {
	i, found := slices.BinarySearchFunc(c.Sentences, at, func(s article.Sentence, at int) int { return s.Tokens.Last - at })
	if !found || c.RoleOf(c.Sentences[i]) != article.Paragraph {
		return -1
	}
	return c.Sentences[i].Tokens.First
}

// ofKin reports whether a day is told of a relative.
func (c *checker) ofKin(birth *item) bool {
	return c.anyPlays(birth.sent.First, birth.at, roleKin)
}
