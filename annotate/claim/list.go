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

// joined reports whether another clause is joined by "and" behind token i.
func (f *finder) joined(i, end int) bool {
	for ; i < end; i++ {
		if f.Is(i, "and") && f.opens(i+1, end, 2) {
			return true
		}
		if f.Is(i, ";") || f.Is(i, ":") {
			return false
		}
	}
	return false
}
