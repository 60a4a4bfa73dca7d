package claim

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// certain reports whether a word of hedging hedges nothing there: the month of
// May, "could not", "a suspected smuggler", "who may be named".
func (f *finder) certain(i int) bool {
	switch {
	case f.IsAny(i-1, "which", "who", "as"), f.Is(i-2, "as") && f.Is(i-1, "it"):
		return true
	case f.Is(i, "may"):
		return f.Flag(i, text.Upper)
	case f.Is(i, "could"):
		return f.IsAny(i+1, "not", "n't")
	case f.IsAny(i, "suspect", "suspects"):
		return !f.suspects(i)
	case f.IsAny(i, "suspected", "alleged", "likely"):
		return f.IsAny(i-1, "a", "an", "the", "his", "her", "their", "its", "of", "two", "three", "“")
	}
	return false
}

// hedges reports whether a clause has a hedge that is one.
func (f *finder) hedges(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if n, _ := f.MatchBefore(i, r.Last, lexicon.ClaimHedge); n > 0 && !f.certain(i) {
			return true
		}
	}
	return false
}

// suspects reports somebody who suspects something, "Police suspect arson", not somebody
// who is suspected: "drug suspects held", "arrest suspect in bombing".
func (f *finder) suspects(i int) bool {
	if f.Is(i, "suspects") && f.IsAny(i-1, "he", "she", "it", "who") {
		return true
	}
	if f.is(i+1, finite|bygone|inPreposition) || f.Kind(i+1) != text.Word && !f.number(i+1) || f.is(i-1, inDeterminer|inPreposition|finite|inAct) || f.number(i-1) {
		return false
	}
	if f.Is(i, "suspect") {
		return f.plural(i-1) || f.is(i-1, inSubject|inAdverb|auxiliaries)
	}
	return f.Kind(i-1) == text.Word && !f.plural(i-1)
}
