package claim

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// maxReckoned is how many tokens stand at most between a preposition and the sums
// that it names.
const maxReckoned = 7

// reckoned returns whose sums a clause goes by: "by her sums", "on the ministry's
// figures", "in a survey by the bank", "is expected by the board to".
func (f *finder) reckoned(r text.Range) text.Range {
	for i := r.First; i < r.Last; i++ {
		switch {
		case f.marks[i]&inPreposition == 0:
		case f.is(i-1, bygone) && f.Is(i, "by") && f.is(i-1, inVouch|inPredict) && f.is(i-2, inBe):
			return text.Range{First: i + 1, Last: min(r.Last, i+maxSubject)}
		case f.IsOf(i, goingBy) && (i == r.First || f.IsMark(i-1, ',') || f.Is(i, "in")):
			if source := f.sumsOf(i, r.Last); source.Len() > 0 {
				return source
			}
		}
	}
	return text.Range{}
}

// goingBy are prepositions before the sums that a clause goes by.
var goingBy = text.ListOf("by on in")

// sumsOf returns whose sums a preposition names, or an empty range.
func (f *finder) sumsOf(preposition, end int) text.Range {
	owner := text.Range{}
	for k := preposition + 1; k < min(end, preposition+maxReckoned); k++ {
		switch {
		case f.IsOf(k, ownersWords), strings.HasPrefix(f.Text(k), "'s"), strings.HasPrefix(f.Text(k), "’"):
			owner = text.Range{First: preposition + 1, Last: max(k, preposition+2)}
		case f.is(k, finite) || f.Kind(k) == text.Punct && !f.IsMark(k, '-'):
			return text.Range{}
		case !f.Has(k, lexicon.ClaimSums):
		case f.Is(preposition, "in"):
			if !f.IsIn(k, "survey poll study census") {
				return text.Range{}
			}
			if f.Is(k+1, "by") {
				return text.Range{First: k + 2, Last: min(end, k+2+maxSubject)}
			}
			return text.Range{First: preposition + 1, Last: k + 1}
		default:
			return owner
		}
	}
	return text.Range{}
}

var ownersWords = text.ListOf("his her its their")
