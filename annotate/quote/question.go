package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// asks adds the question that a cue of asking reports, "asked Ray why he had
// come", and reports whether there is one. Its question word belongs to it.
func (f *finder) asks(u *unit, k int) bool {
	c := &f.cues[k]
	if c.frame != lexicon.TakesQuestion || c.passive || c.inverted || c.form == lexicon.FormGerund || c.who.Len() == 0 {
		return false
	}
	i := f.questionAt(c.Last, u.Last)
	if i < 0 || f.Is(i+1, ",") {
		return false
	}
	end := f.contentEnd(u, k, i)
	r := f.trim(text.Range{First: i, Last: end})
	if !f.clausal(r) {
		return false // "asked how to apply"
	}
	f.add(u, c, f.kindOf(r), "front-question", r)
	f.floor = end
	return true
}

// questionAt returns the question word behind a verb of asking at i and who is
// asked, or -1. Words that open relative clauses too stand right behind the verb
// or a name or pronoun.
func (f *finder) questionAt(i, last int) int {
	for n := i; n < last && n < i+6 && f.free(n) && !f.stops(n); n++ {
		if f.IsIn(n, "why whether how if") {
			return n
		}
		if f.IsIn(n, "when where who what which") {
			if n == i || n < i+3 && (f.Flag(n-1, text.Upper) || f.pronoun(n-1)) {
				return n
			}
			return -1
		}
		if f.finite(n) || f.preposition(n) || f.Has(n, lexicon.QuoteConjunction) {
			return -1
		}
	}
	return -1
}
