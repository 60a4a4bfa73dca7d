package compare

import (
	"math"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/figure"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// The thresholds of the same-story decision, fitted on 103 pairs of versions and
// of stories that share background.
const (
	updateFrom  = 0.65 // containment from which on a text is an update
	askFrom     = 0.25
	likelyFrom  = 0.35 // between them, what it takes beside what the texts have at heart
	heart       = 0.45 // what a share of figures or of quotes adds to containment
	likelyTotal = 0.95
	likelySoon  = 0.75 // likelyTotal where the second was published within followUp of the first
	likelyLate  = 1.15 // and later than that
	likelyNames = 0.5
	rewriteFrom = 0.25 // share of names from which on another text tells the same event
	shortText   = 60   // words; texts below are always compared
	followUp    = 3    // days after which another text rather tells what came of the event
	soonNames   = 0.75 // share of names from which on a text of those days is an update, whatever it has at heart
)

// pair decides how the two documents belong together.
func (m *match) pair(from, to int) Pair {
	p := Pair{From: from, To: to, Containment: m.containment(), Names: m.names()}
	p.Relation = relation(m, p)
	return p
}

func relation(m *match, p Pair) Relation {
	switch {
	case m.old.Text == m.new.Text:
		return SameVersion
	case p.Containment >= updateFrom, storyWords(m.old) < shortText || storyWords(m.new) < shortText:
		return Update
	case p.Containment < askFrom && (p.Names < rewriteFrom || p.Names < likelyNames && m.people() == 0):
		return Different
	}
	days, told := m.apart()
	total := likelyTotal
	switch {
	case days > followUp:
		total = likelyLate
	case told:
		total = likelySoon
	}
	switch {
	case p.Containment < askFrom && days > followUp:
		return Ask
	case p.Containment < askFrom:
		return Rewrite
	case told && days <= followUp && p.Names >= soonNames && m.people() >= likelyNames:
		return Update
	case p.Containment >= likelyFrom && p.Names >= likelyNames && p.Containment+heart*(m.figures()+m.quotes()) >= total:
		return Update
	}
	return Ask
}

// apart returns how many days passed between what the pages say of when the texts were
// published and updated, or else their datelines, and whether both say it.
func (m *match) apart() (days int, told bool) {
	first, last := m.old.published()
	newFirst, newLast := m.new.published()
	if first.IsZero() || newFirst.IsZero() {
		x, y := m.old.day(first), m.new.day(newFirst)
		if x == 0 || y == 0 {
			return 0, false
		}
		n := max(x-y, y-x)
		return min(n, yearDays-n), true
	}
	gap := max(newFirst.Sub(last), first.Sub(newLast), 0)
	return int(gap.Hours() / 24), true
}

// A dateline names no year.
const (
	yearDays = 365
	anyYear  = 2001
)

// day returns the day of the year of a date, or else of the dateline of the first article;
// 0 where there is none.
func (l *laid) day(date time.Time) int {
	if date.IsZero() && len(l.Paste.Articles) > 0 && l.Paste.Articles[0].Meta.Day.Day > 0 {
		d := l.Paste.Articles[0].Meta.Day
		date = time.Date(anyYear, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
	}
	if date.IsZero() {
		return 0
	}
	return date.YearDay()
}

// published returns the first and the last day that the page gives for its first article,
// zero where it gives none.
func (l *laid) published() (first, last time.Time) {
	if len(l.Paste.Articles) == 0 {
		return first, last
	}
	meta := &l.Paste.Articles[0].Meta
	for _, s := range [...]string{meta.Published, meta.Updated} {
		day, ok := article.Day(s)
		if !ok {
			continue
		}
		if first.IsZero() || day.Before(first) {
			first = day
		}
		if day.After(last) {
			last = day
		}
	}
	return first, last
}

// common returns what both texts have of what put puts in, for which there is room.
func (m *match) common(room int, put func(c *common, d *laid, of uint32)) *common {
	c := newCommon(room)
	put(c, m.old, older)
	put(c, m.new, newer)
	return c
}

// unknown returns the share to go by where a text has too little to tell: half, if the
// leads share half of their words, which those of a follow-up and of the story do not.
func (m *match) unknown() float64 {
	a, b := lead(m.old), lead(m.new)
	if len(a) == 0 || len(b) == 0 || 2*m.shared(a, b) < min(len(a), len(b)) {
		return 0
	}
	return 0.5
}

func lead(d *laid) []int32 {
	for i := range d.units {
		if d.units[i].first {
			return d.wordsOf(d.units[i].tokens)
		}
	}
	return nil
}

// quotes is the share of the runs of three words in direct quotes of the text with fewer
// of them that the other has in quotes too. A follow-up, which re-uses background, has
// other voices.
func (m *match) quotes() float64 {
	c := m.common(m.old.Paste.Len()+m.new.Paste.Len(), (*common).putQuotes)
	if min(c.older, c.newer) < 3 {
		return m.unknown()
	}
	return c.share()
}

func (c *common) putQuotes(d *laid, of uint32) {
	for i := range d.Quotes {
		if d.Quotes[i].Type == quote.Direct {
			for _, s := range d.Quotes[i].Parts {
				c.putTriples(d, d.table.In(s), of)
			}
		}
	}
}

// figures is the share of the values of the text with fewer that the other has too: two
// reports by one template have their own.
func (m *match) figures() float64 {
	c := m.common(len(m.old.Figures)+len(m.new.Figures), (*common).putFigures)
	if min(c.older, c.newer) < 2 {
		return m.unknown()
	}
	return c.share()
}

// putFigures puts in what is counted and measured, not when.
func (c *common) putFigures(d *laid, of uint32) {
	for i := range d.Figures {
		switch g := &d.Figures[i]; g.Kind {
		case figure.Date, figure.Time, figure.DateTime, figure.Duration, figure.Ordinal:
		default:
			c.put(hash(string(g.Kind))^math.Float64bits(g.Value.Number), of)
		}
	}
}

func storyWords(d *laid) int {
	n := 0
	for _, s := range d.Paste.Sentences {
		n += s.Tokens.Len()
	}
	return n
}

// names is the share of the people, organisations and places of the text with
// fewer of them that the other speaks of too.
func (m *match) names() float64 {
	c := m.common(2*m.entities(), (*common).putNames)
	if min(c.older, c.newer) < 3 {
		return 0
	}
	return c.share()
}

// people is the share of the people of the text with fewer that the other speaks of too.
func (m *match) people() float64 {
	return m.common(m.entities(), (*common).putPeople).share()
}

// entities counts those of both texts.
func (m *match) entities() int {
	return len(m.old.Entities.Entities) + len(m.new.Entities.Entities)
}

// putPeople puts in the last names of the people of a text.
func (c *common) putPeople(d *laid, of uint32) {
	for i := range d.Entities.Entities {
		if e := &d.Entities.Entities[i]; e.Kind == entity.Person {
			c.put(hash(lastWord(e.Name)), of)
		}
	}
}

// putNames puts in the last names of the people of a text, and its organisations and places
// by their first word and whole: "Dalby" may be "Dalby Coatings", "New York" is "New
// Zealand" by half.
func (c *common) putNames(d *laid, of uint32) {
	c.putPeople(d, of)
	for i := range d.Entities.Entities {
		if e := &d.Entities.Entities[i]; e.Kind == entity.Organisation || e.Kind == entity.Place {
			name := text.Fold(e.Name)
			first, _, more := strings.Cut(name, " ")
			if c.put(hash(first), of); more {
				c.put(hash(name), of)
			}
		}
	}
}

func hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// lastWord returns the last word of a name, folded.
func lastWord(name string) string {
	name = strings.TrimSpace(text.Fold(name))
	i := strings.LastIndexFunc(name, unicode.IsSpace)
	if i < 0 {
		return name
	}
	_, n := utf8.DecodeRuneInString(name[i:])
	return name[i+n:]
}
