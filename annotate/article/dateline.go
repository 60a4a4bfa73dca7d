package article

import "stet/annotate/text"

// dateline returns the number of tokens of the dateline that a paragraph
// begins with, its closing mark included, or 0: capitals for the place, up to
// a few words in all, then a colon or a dash ("ISLAMABAD:", "HARLAN FALLS, Ohio
// (AP) —", "LONDON, Sept 9 (Reuters) -").
func dateline(t *text.Table, r text.Range) int {
	if !placeName(t, r.First) {
		return 0
	}
	last := min(r.Last, r.First+16)
	for i := r.First + 1; i < last; i++ {
		switch {
		case t.Is(i, ":") && !t.Flag(i, text.SpaceBefore):
			if allCapitals(t, r.First, i) {
				return i + 1 - r.First
			}
			return 0
		case dash(t, i):
			return i + 1 - r.First
		case !datelinePart(t, i):
			return 0
		}
	}
	return 0
}

// placeName reports whether a dateline can begin at token i: a word in
// capitals, of three letters or more or with a point.
func placeName(t *text.Table, i int) bool {
	return t.Kind(i) == text.Word && t.Flag(i, text.Caps) && (t.Tokens[i].End-t.Tokens[i].Start >= 3 || t.Is(i+1, "."))
}

func allCapitals(t *text.Table, first, end int) bool {
	for i := first; i < end; i++ {
		if t.Kind(i) == text.Word && !t.Flag(i, text.Caps) && !t.Flag(i, text.Upper) {
			return false
		}
	}
	return true
}

// dash reports whether token i is a dash between spaces.
func dash(t *text.Table, i int) bool {
	switch t.Text(i) {
	case "—", "–":
		return true
	case "-":
		return t.Flag(i, text.SpaceBefore)
	}
	return false
}

// datelinePart reports whether token i can stand inside a dateline: capitals,
// numbers, commas, brackets, points, slashes.
func datelinePart(t *text.Table, i int) bool {
	switch t.Kind(i) {
	case text.Word:
		return t.Flag(i, text.Upper) || t.IsAny(i, "de", "la", "el", "al", "of", "the", "and", "st", "nd", "rd", "th")
	case text.Number, text.Clitic:
		return true
	}
	switch t.Text(i) {
	case ",", ".", "(", ")", "/", "-":
		return true
	}
	return false
}
