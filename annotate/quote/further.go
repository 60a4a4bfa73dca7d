package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// takesNoun reports whether a verb that takes a noun has one with marked words for its
// object, and no clause: "vowed a “crushing response”", "the report found “no evidence”".
// What is denied so is what others say.
func (f *finder) takesNoun(c *cue, at int) bool {
	if !f.verbOfNoun(c) {
		return false
	}
	for n := at; n < at+6; n++ {
		if b := f.blockAt(n); b >= 0 {
			r := f.inner(&f.blocks[b])
			lower := !f.Flag(r.First, text.Upper)
			return (lower || c.class == lexicon.StanceDenying) && !f.clausal(r) && !f.predicates(f.blocks[b].Last)
		}
		if f.stops(n) || f.finite(n) || f.conjunction(n) || f.pronoun(n) || f.Is(n, "to") {
			return false
		}
	}
	return false
}

// verbOfNoun reports whether the verb of a cue takes a noun: "vowed", "denied", what a
// report "found".
func (f *finder) verbOfNoun(c *cue) bool {
	if f.Has(c.First, lexicon.QuoteObject) || f.IsIn(c.First, "denied denies deny denying") {
		return true
	}
	return f.IsIn(c.First, "found finds") && f.documented(c.who)
}

// predicates reports whether a verb stands at token i, or behind a noun there: "“mistakes”
// were made".
func (f *finder) predicates(i int) bool {
	for n := i; n < i+3 && !f.stops(n) && !f.preposition(n) && !f.conjunction(n) && !f.IsIn(n, "and of for"); n++ {
		if f.finite(n) && (n > i || f.cueOf(n).Form != lexicon.FormPresent) {
			return true
		}
	}
	return false
}

// further returns where the marked words begin that go on with others of one source which
// end before token i: "a loner" who was "obsessed with guns", an "act" of "cowardice",
// "lies" and "spin"; -1 when none do.
func (f *finder) further(i, last int) int {
	n := i
	for n < i+3 && n < last && f.nounInside(n) {
		n++ // the noun that the marked words go with
	}
	switch {
	case f.IsIn(n, "who that which where"): // who was “obsessed with guns”
		return f.inRelative(n+1, last)
	case f.preposition(n) && f.IsIn(n+1, "which whom"): // in which staff were “afraid”
		return f.inRelative(n+1, last)
	case f.IsIn(n, "of for with in"):
		if n++; f.determiner(n) && !f.Is(n, "the") {
			n++
		}
	case n > i && !f.Is(n, "and"):
		return -1
	default:
		if f.IsIn(n, ", ;") {
			n++
		}
		if f.IsIn(n, "and or but") {
			n++
		}
		if f.IsIn(n, "a an the") {
			n++
		}
	}
	if b := f.blockAt(n); n > i && n < last && b >= 0 && !f.titled(&f.blocks[b]) {
		return n
	}
	return f.secondAs(i, last)
}

// nounInside reports whether the word at i can go on with the noun of marked words: the
// “toxic” work culture.
func (f *finder) nounInside(i int) bool {
	if f.Kind(i) != text.Word || !f.free(i) {
		return false
	}
	return !f.functional(i) && !f.finite(i) && f.cueOf(i).Form == 0
}

// inRelative returns where the marked words begin that are what the relative clause from
// token i on says: "was “obsessed with guns”", "which staff were “afraid to speak out”".
func (f *finder) inRelative(i, last int) int {
	for n := i; n < last && n < i+6 && (f.cueOf(n).Form == 0 || f.blockAt(n) >= 0); n++ {
		if b := f.blockAt(n); b >= 0 && !f.Is(n-1, "the") && !f.titled(&f.blocks[b]) {
			return n
		}
		if f.stops(n) {
			break
		}
	}
	return -1
}

// secondAs returns the marked words of "and the remorse as “late”" or "and the minister
// “a fool”" behind other marked words at i, or -1.
func (f *finder) secondAs(i, last int) int {
	if !f.Is(i, "and") {
		return -1
	}
	n := i + 1
	for n < last && n < i+8 && f.free(n) && !f.stops(n) && !f.finite(n) {
		n++
	}
	b := f.blockAt(n)
	named := n > i+2 && (f.determiner(i+1) || f.Flag(i+1, text.Upper)) && !f.determiner(n-1)
	if n < last && b >= 0 && (f.Is(n-1, "as") || named && f.stops(f.blocks[b].Last)) {
		return n
	}
	return -1
}
