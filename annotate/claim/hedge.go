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
		return f.is(i-1, inDeterminer) || f.number(i-1) || f.is(i+1, auxiliaries) || f.IsAny(i+1, "in", "of") // somebody who is suspected
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
