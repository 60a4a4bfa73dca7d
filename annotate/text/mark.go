package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Joiner is the zero width joiner, which makes one character of its neighbours,
// as of the people of a family.
const Joiner = "\u200d"

// marks returns the end of the combining marks and joiners from an offset on:
// they belong to the character before it.
func (sc *scanner) marks(end int) int {
	for end = joined(sc.s, end); end < len(sc.s) && sc.s[end] >= utf8.RuneSelf; end = joined(sc.s, end) {
		r, n := utf8.DecodeRuneInString(sc.s[end:])
		if !unicode.IsMark(r) {
			return end
		}
		end += n
	}
	return end
}

// joined returns the end of the joiners from an offset on.
func joined(s string, end int) int {
	for strings.HasPrefix(s[end:], Joiner) {
		end += len(Joiner)
	}
	return end
}
