package claim

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// certain reports whether a word of hedging hedges nothing there: the month of
// May, "could not", "12 suspected smugglers", "who may be named", "more likely than men",
// "could have been prevented".
func (f *finder) certain(i int) bool {
	switch {
	case f.IsIn(i-1, "which who as"), f.Is(i-2, "as") && f.Is(i-1, "it"):
		return true
	case f.Is(i, "may"):
		return f.Flag(i, text.Upper)
	case f.Is(i, "could"):
		return f.IsIn(i+1, "not n't") || f.unmet(i)
	case f.IsIn(i, "suspect suspects"):
		return !f.suspects(i)
	case f.IsIn(i, "suspected alleged likely"):
		return f.IsIn(i-1, "a an the his her their its of “") || f.likelier(i) || f.suspectsOf(i)
	}
	return false
}

// unmet reports a "could" of what did not come about: "could have been prevented", not
// "could have been hit".
func (f *finder) unmet(i int) bool {
	return f.Is(i+1, "have") && f.Is(i+2, "been") && f.IsIn(i+3, "prevented avoided averted saved")
}

// maxCompared is how far behind a chance stands what it is compared with.
const maxCompared = 12

// likelier reports a comparison of chances with others, or by a measure: "less likely than
// men to vote", "twice as likely", "30% more likely", not "now more likely to fall".
func (f *finder) likelier(i int) bool {
	if !f.Is(i, "likely") || !f.IsIn(i-1, "more less as equally") || f.Is(i+1, "that") {
		return false
	}
	if f.ofSome(i-2) || f.IsIn(i-1, "as equally") || f.number(i-2) || f.IsIn(i-2, "% percent cent times") {
		return true
	}
	end := f.SeekAny(text.Range{First: i + 1, Last: i + maxCompared}, "than", ".")
	return f.Is(end, "than")
}

// ofSome reports whether the verb at a token tells of those among many to whom something
// applies, whose chances are then counted: "women who smoke are", "people with asthma are".
func (f *finder) ofSome(verb int) bool {
	if !f.is(verb, inBe) {
		return false
	}
	for k := verb - 1; k > verb-maxCompared && f.Kind(k) == text.Word; k-- {
		people := f.Has(k-1, lexicon.NameRoles) || f.IsIn(k-1, "people women men children girls boys babies pupils patients")
		if f.IsIn(k, "who whose") || people && f.IsIn(k, "with from aged born living") {
			return true
		}
	}
	return false
}

// suspectsOf reports a "suspected" or "alleged" that tells who or what something is done to:
// "12 suspected rebels", "killed suspected rebels", "a man suspected of theft". The verb
// and "is suspected" hedge.
func (f *finder) suspectsOf(i int) bool {
	if f.Is(i, "likely") || f.is(i-1, auxiliaries|inAdverb) {
		return false
	}
	if f.Is(i+1, "of") {
		return f.Kind(i-1) == text.Word
	}
	return (f.number(i-1) || f.is(i-1, finite|bygone|inPreposition)) && f.Kind(i+1) == text.Word && !f.is(i+1, function)
}

// pastModifier returns where a clause goes on behind an aside about its subject that begins at
// a comma with a hedge or a relative pronoun: ", believed to be in his 40s, was". A hedge
// alone between commas, ", reportedly,", is no aside.
func (f *finder) pastModifier(comma int, r text.Range) int {
	i := comma + 1
	n, _ := f.MatchBefore(i, r.Last, lexicon.ClaimHedge)
	if n == 0 && !f.is(i, inRelative) {
		return comma
	}
	for k := i + max(n, 1) + 1; k < min(r.Last-1, i+maxAside); k++ {
		if f.IsMark(k, ',') {
			if f.is(f.pastAdverbs(k+1, r), finite|bygone|inPresent) {
				return k
			}
			return comma
		}
	}
	return comma
}

// beforeFears are prepositions before what somebody fears or hopes.
var beforeFears = text.ListOf("on amid over after despite")

// pastFear returns where a clause goes on behind what somebody only fears or hopes, on which
// something certain came about: "fell on speculation that it may", "moved amid fears of a flood".
func (f *finder) pastFear(i int, r text.Range) int {
	if i == r.First || !f.IsOf(i, beforeFears) {
		return i
	}
	for k := i + 1; k < min(r.Last, i+3); k++ {
		if f.IsIn(k, "speculation fear fears concern concerns hopes worries rumours rumors reports suggestions") {
			return f.SeekAny(text.Range{First: k, Last: r.Last}, ",", "and")
		}
	}
	return i
}

// hedges reports whether a clause has a hedge that is one, neither about its subject alone nor
// about what moved it.
func (f *finder) hedges(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if i = f.pastFear(i, r); i >= r.Last {
			break
		}
		if f.IsMark(i, ',') {
			i = f.pastModifier(i, r)
		}
		if n, _ := f.MatchBefore(i, r.Last, lexicon.ClaimHedge); n > 0 && !f.certain(i) {
			return true
		}
	}
	return false
}

// suspects reports somebody who suspects something, "Police suspect arson", not somebody
// who is suspected: "drug suspects held", "arrest suspect in bombing".
func (f *finder) suspects(i int) bool {
	if f.Is(i, "suspects") && f.IsIn(i-1, "he she it who") {
		return true
	}
	switch {
	case f.is(i+1, finite|bygone|inPreposition), f.Kind(i+1) != text.Word && !f.number(i+1):
		return false
	case f.is(i-1, inDeterminer|inPreposition|finite|inAct), f.number(i - 1):
		return false
	}
	if f.Is(i, "suspect") {
		return f.plural(i-1) || f.is(i-1, inSubject|inAdverb|auxiliaries)
	}
	return f.Kind(i-1) == text.Word && !f.plural(i-1)
}
