package text

import "strings"

// OneLine returns s with single spaces for white space, and none at its ends.
func OneLine(s string) string {
	if oneLine(s) {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// Words returns the words of stretches of a text, each on one line, joined by an
// ellipsis.
func Words(of string, parts []Span) string {
	words := make([]string, len(parts))
	for i, p := range parts {
		words[i] = OneLine(p.In(of))
	}
	return strings.Join(words, " … ")
}

// oneLine reports whether OneLine has nothing to do, as far as a look at the
// bytes tells: it says no to every character that may be white space.
func oneLine(s string) bool {
	after := byte(' ')
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c < ' ', c == ' ' && after == ' ':
			return false
		case c == 0xC2, c == 0xE1, c == 0xE3:
			return false
		case c == 0xE2 && !(i+2 < len(s) && s[i+1] == 0x80 && s[i+2] >= 0x90 && s[i+2] < 0xA8):
			return false // anything but dashes, quotation marks and the ellipsis
		}
		after = c
	}
	return after != ' '
}
