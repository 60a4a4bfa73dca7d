package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// isCounter reports whether a line counts comments, minutes or pictures.
func isCounter(t *text.Table, l *line) bool {
	if l.words > 6 || l.ends || pointClock(t, l.tokens.First) {
		return false
	}
	first := l.tokens.First
	for t.IsIn(first, "+ ( # - /") && first < l.tokens.Last {
		first++
	}
	if t.Kind(first) != text.Number {
		return false
	}
	if countsSeveral(t, l) {
		return true
	}
	last := l.tokens.Last - 1
	if l.words == 3 && t.IsIn(first+1, "- – to") && t.Kind(first+2) == text.Number && t.IsIn(last, "minutes min mins") {
		return true // "3–4 minutes"
	}
	if t.IsIn(last, "| )") {
		last--
	}
	if t.Is(last, "read") && t.IsIn(last-1, "min minute minutes mins") {
		return true
	}
	if last == first {
		return true
	}
	if t.IsIn(first+1, "of /") && t.Kind(first+2) == text.Number {
		return last == first+2
	}
	return countsOne(t, l, first+1) && !t.IsIn(last, "am pm")
}

// countsSeveral reports whether a line is several numbers and what of the page they count:
// "12 Comments 3 Shares".
func countsSeveral(t *text.Table, l *line) bool {
	if l.numbers < 2 || l.numbers >= l.words || l.numbers*2 < l.words {
		return false
	}
	return l.holds(t, lexicon.PageWord) == l.words-l.numbers
}

// countsOne reports whether token i says what of the page the number before it counts: "12
// comments", but not "12 minutes ago".
func countsOne(t *text.Table, l *line, i int) bool {
	const counted = "comments comment min mins shares share views minute minutes likes replies reactions x k m photos images items related readers thoughts hr words viewing watching"
	return l.words <= 5 && t.IsIn(i, counted) && t.SeekAny(l.tokens, "ago") == l.tokens.Last
}
