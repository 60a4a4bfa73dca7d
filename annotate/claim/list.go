package claim

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// listed reports whether the clause that opens at token i is one of a list, and
// not the frame of what stands before: its verb is no cue of speech.
func (f *finder) listed(i, end int) bool {
	for k := i + 1; k < min(end, i+maxList) && f.Kind(k) != text.Punct; k++ {
		if f.is(k, finite) && f.Has(k, lexicon.QuoteCue) {
			return false
		}
	}
	return f.joined(i+1, min(end, i+maxList))
}

// maxList is how far behind a clause of a list its last one is joined.
const maxList = 60

// joined reports whether another clause is joined by "and" to one whose subject stands before
// token i.
func (f *finder) joined(i, end int) bool {
	verb := false
	for ; i < end; i++ {
		verb = verb || f.is(i, finite)
		if verb && f.Is(i, "and") && (f.opens(i+1, end, minHead) || f.bare(i+1, min(end, i+maxBrief))) {
			return true
		}
		if f.IsMark(i, ';') || f.IsMark(i, ':') {
			return false
		}
	}
	return false
}

// acted reports whether the words up to a token have a verb that is more than a participle in
// words of place or time: not "With half of the votes counted".
func (f *finder) acted(first, end int) bool {
	if !f.is(first, inPreposition) {
		return true
	}
	for i := first + 1; i < min(end, first+maxAside); i++ {
		if f.is(i, finite) && f.surely(i) {
			return true
		}
	}
	return false
}

// newSubject reports whether what begins at token i may be a subject that is not that of the
// clause before: neither "they called us" nor "14 were hurt", "taking 4%", "an hour after".
func (f *finder) newSubject(i, end int) bool {
	switch {
	case f.IsOf(i, persons), f.elliptic(i):
		return false
	case f.Ends(i, "ing") && f.hasObject(i):
		return false
	}
	return f.after(f.pastHedge(i, end)) == 0
}

// persons are pronouns, which stand for a subject named before.
var persons = text.ListOf("he she it they we i you")

// promised reports a clause of what somebody promises, beside which a share of it that has
// come about is a fact of its own: "promised 120 beds, of which 18 have opened".
func (f *finder) promised(r text.Range) bool {
	r.Last = min(r.Last, r.First+maxAside)
	return f.Has(f.predicateOf(r).at, lexicon.ClaimPledge)
}

// sharesOf are words for some of those named before, and before such words.
var sharesOf = text.ListOf("most some none all many half both one at least about only")

// share reports a clause at token i that counts off some of those named before it:
// "of whom 14 were children", "two of which have closed".
func (f *finder) share(i, end int) bool {
	first := i
	for i < first+4 && (f.number(i) || f.IsOf(i, sharesOf)) {
		i++
	}
	if !f.Is(i, "of") || !f.IsIn(i+1, "which whom") {
		return false
	}
	if i == first && !f.figureAt(i+2) && !f.number(f.pastHedge(i+2, end)) && !f.IsIn(i+2, "most some none all many half both only") {
		return false
	}
	return f.finiteIn(text.Range{First: i + 2, Last: min(end, i+2+maxLate)})
}
