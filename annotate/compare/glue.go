package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"stet/annotate/text"
)

// glue says of each token of a range whether no edit may part it from the one
// before it: they are letters, digits and signs without white space between, or
// one number, or one character.
func glue(out []bool, t *text.Table, r text.Range) []bool {
	for i := r.First; i < r.Last; i++ {
		apart := i == 0 || t.Tokens[i].Flags&text.SpaceBefore != 0
		out = append(out, !apart && (wordy(t, i) && wordy(t, i-1) || oneNumber(t, i) || oneCharacter(t, i)))
	}
	return out
}

func wordy(t *text.Table, i int) bool { return t.Kind(i) != text.Punct || t.IsIn(i, "- /") }

// oneNumber reports whether a token and the one before it are a comma or a point
// between digits and one of its neighbours: "B01,5" is a word, a comma and a
// number, and one figure to a reader.
func oneNumber(t *text.Table, i int) bool {
	return t.IsIn(i, ", .") && betweenDigits(t, i) || t.IsIn(i-1, ", .") && betweenDigits(t, i-1)
}

func betweenDigits(t *text.Table, i int) bool {
	if i == 0 || i+1 >= len(t.Tokens) {
		return false
	}
	k := &t.Tokens[i]
	before, _ := utf8.DecodeLastRuneInString(t.Source[:k.Start])
	after, _ := utf8.DecodeRuneInString(t.Source[k.End:])
	return unicode.IsDigit(before) && unicode.IsDigit(after)
}

// oneCharacter reports whether a joiner makes one character of a token and the
// one before it.
func oneCharacter(t *text.Table, i int) bool {
	return strings.HasSuffix(t.Source[:t.Tokens[i].Start], text.Joiner)
}
