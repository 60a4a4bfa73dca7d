package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// reduced reports whether a cue that names a thing is a participle of the noun before it,
// said by nobody: "a man described as “a loner”". It is none behind "which" or another
// noun, nor before its object: "described as “absurd” the claim".
func (f *finder) reduced(c *cue) bool {
	if f.lately(c) {
		return true
	}
	i := c.Last
	if f.article(i) {
		i++
	}
	if f.Is(i, "of") && c.who.First < c.First && f.Has(c.First, lexicon.QuoteCharge) {
		return true // "a man accused of “stalking”"
	}
	b := f.blockAt(i)
	switch {
	case c.frame != lexicon.TakesThing, c.form != lexicon.FormPast, b < 0:
		return false
	case f.Is(c.First, "described") && c.Len() == 1: // "She described “chaos”"
		return false
	case c.who.First >= c.First, f.contact(c.who):
		return false
	}
	switch after := f.blocks[b].Last; {
	case f.stops(after), f.conjunction(after), f.IsIn(after, "and of for"):
		return true
	case f.finite(after) && !f.plural(after): // "a man dubbed “the Fox” was jailed"
		return true
	default:
		return f.preposition(after) && !f.Is(after, "by")
	}
}

// lately reports whether a cue is a participle behind "last" of a noun that the clause
// before is called by: "It fell to 30 cents, a price last seen in 2009".
func (f *finder) lately(c *cue) bool {
	return f.Is(c.First-1, "last") && !f.IsIn(c.First, "said told") && f.article(c.who.First) && f.Is(c.who.First-1, ",")
}

// contact reports whether a subject is that of a relative clause: "what police called",
// "a scene she called", "a move Ann Lee called", "a law critics called", "a scene the
// union called".
func (f *finder) contact(who text.Range) bool {
	first, last := who.First, who.Last-1
	switch {
	case f.IsIn(first-1, "what which that whom as something"), f.IsIn(first, "what which who something"):
		return true
	case f.pronoun(first) && who.Len() == 1:
		return true
	case first > 0 && !f.stops(first-1) && f.named(who):
		return true
	}
	if (f.Has(last, lexicon.NameRoles) || f.Is(last, "police")) && f.nounBefore(last) {
		return true
	}
	for n := last; n > last-3; n-- {
		if f.determiner(n) {
			return f.nounBefore(n)
		}
	}
	return false
}

// nounBefore reports whether a noun with an article stands before token i.
func (f *finder) nounBefore(i int) bool {
	return f.Kind(i-1) == text.Word && !f.article(i-1) && !f.preposition(i-1) && (f.article(i-2) || f.article(i-3))
}
