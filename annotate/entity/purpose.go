package entity

import "stet/annotate/internal/lexicon"

// maxPurposes is how many tokens at most list what a body is for.
const maxPurposes = 12

// purposes returns the tokens from the comma at i on that go on with what a body is for, or
// zero: the ", Communities and Local Government" of "Ministry of Housing, Communities and
// Local Government".
func (f *finder) purposes(first, i int) int {
	if !f.forPurpose(first, i) {
		return 0
	}
	for k := i; f.Is(k, ",") && k < i+maxPurposes; {
		k++
		ending := f.Is(k, "and")
		if ending {
			k++ // "Health, Labour, and Welfare"
		}
		if k = f.purpose(k); k < 0 {
			return 0
		}
		if !ending && f.Is(k, "and") {
			if k = f.purpose(k + 1); k < 0 {
				return 0
			}
			ending = true
		}
		if ending {
			return k - i
		}
	}
	return 0
}

// forPurpose reports whether the run from token first up to token i names a body by what it is
// for: "Bureau of Manpower", "US Department of Health".
func (f *finder) forPurpose(first, i int) bool {
	for of := first + 1; of+1 < i; of++ {
		if f.IsIn(of, "of for on") {
			return f.IsIn(of-1, "ministry department bureau office committee commission council board institute secretariat directorate agency minister secretary")
		}
	}
	return false
}

// purpose returns the token behind the words with capitals at token i, one to three of them
// that are nobody's name or post, or -1 where they are not such.
func (f *finder) purpose(i int) int {
	end := i
	for end < i+3 && f.nameWord(end) && !f.namesSomebody(end) {
		end++
	}
	if end == i {
		return -1
	}
	return end
}

// namesSomebody reports whether the word at token i is of the name of a person, a place or a
// body of its own: "the Ministry of Health, Ann Lee and the Police".
func (f *finder) namesSomebody(i int) bool {
	return f.HasAny(i, lexicon.NameFirst, lexicon.NameHonorific, lexicon.NameRole, lexicon.NamePlace, lexicon.NameDemonym) || f.Is(i, "police")
}
