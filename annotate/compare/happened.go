package compare

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// happened reports whether a range of one text says that something will be done,
// and a range of the other that it was: "will close", "has closed".
func happened(planned, past *text.Table, r, s text.Range) bool {
	i := intended(planned, r)
	if i < 0 || intended(past, s) >= 0 || past.Seek(s, lexicon.ClaimModal) < s.Last || past.Seek(s, lexicon.ClaimWill) < s.Last {
		return false
	}
	for j := s.First; j < s.Last; j++ {
		if doneBy(past, j) && pastOf(planned, past, i, j) {
			return true
		}
	}
	return false
}

// intended returns the verb behind "will", or "to" behind a form of "be", in a
// range: "will close", "is going to close"; else -1.
func intended(t *text.Table, r text.Range) int {
	for i := r.First; i+1 < r.Last; i++ {
		if wills(t, i) || t.Is(i, "to") && (t.Has(i-1, lexicon.ClaimBe) || t.Is(i-1, "going")) {
			for i++; i+1 < r.Last && t.Has(i, lexicon.ClaimAdverb); i++ {
			}
			return i
		}
	}
	return -1
}

// doneBy reports whether a verb tells what was done: a past, or a participle
// behind "have".
func doneBy(t *text.Table, i int) bool {
	switch {
	case strings.HasSuffix(t.Folded(i+1), "ing"):
		return false
	case t.IsIn(i, "was were been"):
		return true
	}
	return t.HasAny(i, lexicon.ClaimPast, lexicon.ClaimParticiple) || strings.HasSuffix(t.Folded(i), "ed")
}

// oneVerb reports whether two words are forms of one verb whose past has no ending:
// "tore", "tearing"; "sank", "sunk".
func oneVerb(t, u *text.Table, i, j int) bool {
	x, y := t.Value(i, lexicon.ComparePast), u.Value(j, lexicon.ComparePast)
	return x != "" && (x == y || formOf(x, u.Folded(j))) || y != "" && formOf(y, t.Folded(i))
}

// formOf reports whether a word is a verb or a form of it with an ending: "tear",
// "tears", "tearing".
func formOf(verb, word string) bool {
	return strings.HasPrefix(word, strings.TrimRight(verb, "e")) && (len(word)-len(verb) < 2 || strings.HasSuffix(word, "ing"))
}

// pastOf reports whether a verb of one text is a past of another of the other
// text: "be" and "was", "rule" and "ruled", "meet" and "met".
func pastOf(planned, past *text.Table, i, j int) bool {
	x, y := planned.Folded(i), past.Folded(j)
	if x == "be" {
		return past.IsIn(j, "was were been")
	}
	if stem, regular := strings.CutSuffix(y, "ed"); regular {
		root := strings.TrimRight(x, "ey")
		return root != "" && strings.HasPrefix(stem, root) && len(stem)-len(root) <= 1
	}
	return x != "" && past.Value(j, lexicon.ComparePast) == x
}
