package compare

import (
	"strings"

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
	p := Pair{From: from, To: to, Containment: containment(m.old, m.new), Names: names(m.old, m.new)}
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
func names(a, b *laid) float64 {
	x, y := named(a), named(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) < 3 {
		return 0
	}
	shared := 0
	for name := range x {
		if y[name] {
			shared++
		}
	}
	return float64(shared) / float64(len(x))
}

func named(d *laid) map[string]bool {
	out := map[string]bool{}
	for _, e := range d.Entities.Entities {
		if e.Kind == entity.Person || e.Kind == entity.Organisation || e.Kind == entity.Place {
			out[lastWord(e.Name)] = true
		}
	}
	return out
}

func lastWord(name string) string {
	words := strings.Fields(text.Fold(name))
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}
