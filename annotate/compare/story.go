package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"stet/annotate/entity"
	"stet/annotate/text"
)

// The thresholds of the same-story decision.
const (
	updateFrom  = 0.65 // containment from which on a text is an update
	likelyFrom  = 0.5  // the same, when the names and the leads agree too
	likelyNames = 0.8
	askFrom     = 0.25
	rewriteFrom = 0.5 // share of names from which on another text tells the same event
	shortText   = 60  // words; texts below are always compared
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
	case p.Containment >= likelyFrom && p.Names >= likelyNames && leads(m):
		return Update
	case p.Containment >= askFrom:
		return Ask
	case p.Names >= rewriteFrom:
		return Rewrite
	}
	return Different
}

// leads reports whether the leads of both texts share half of their words: a
// follow-up, which re-uses background, has a lead of its own.
func leads(m *match) bool {
	a, b := lead(m.old), lead(m.new)
	return len(a) > 0 && len(b) > 0 && 2*m.shared(a, b) >= min(len(a), len(b))
}

func lead(d *laid) []int32 {
	for i := range d.units {
		if d.units[i].first {
			return d.wordsOf(d.units[i].tokens)
		}
	}
	return nil
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
	c := newCommon(len(m.old.Entities.Entities) + len(m.new.Entities.Entities))
	c.putNames(m.old, older)
	c.putNames(m.new, newer)
	if min(c.older, c.newer) < 3 {
		return 0
	}
	return c.share()
}

// putNames puts in the last names of the people, organisations and places of a
// text.
func (c *common) putNames(d *laid, of uint32) {
	for i := range d.Entities.Entities {
		e := &d.Entities.Entities[i]
		if e.Kind == entity.Person || e.Kind == entity.Organisation || e.Kind == entity.Place {
			c.put(hash(lastWord(e.Name)), of)
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
