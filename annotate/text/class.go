package text

import (
	"unicode"
	"unicode/utf8"
)

// class is what a rune can do in a token.
type class uint8

const (
	symbol class = iota
	space
	newline
	letter
	upper
	digit
	punct
	unseen
)

// classes gives the class of each ASCII byte. It is a string constant, so it
// needs no work at start.
//
//	\t and other controls are space, \n is newline; the rows are 16 bytes each.
const classes = "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x01\x01\x01\x01\x01" +
	"\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01" +
	"\x01\x06\x06\x00\x00\x00\x00\x06\x06\x06\x00\x00\x06\x06\x06\x06" +
	"\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x06\x06\x00\x00\x00\x06" +
	"\x00\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04" +
	"\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x06\x00\x06\x00\x00" +
	"\x06\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03" +
	"\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x06\x00\x06\x00\x01"

// classAt returns the class and the width of the rune at offset i < len(s).
func classAt(s string, i int) (class, int) {
	if c := s[i]; c < utf8.RuneSelf {
		return class(classes[c]), 1
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	return classOf(r), n
}

func classOf(r rune) class {
	switch r {
	case '•', '·', '†', '‡', '§':
		return symbol // Unicode counts them as punctuation
	case '\u2028', '\u2029', '\u0085':
		return newline
	}
	switch {
	case '\u2010' <= r && r <= '\u2026':
		return punct // dashes, quotation marks, ellipsis: what news is full of
	case Invisible(r):
		return unseen
	case unicode.IsSpace(r):
		return space
	case unicode.IsUpper(r):
		return upper
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return letter
	case unicode.IsDigit(r):
		return digit
	case unicode.IsPunct(r):
		return punct
	}
	return symbol
}
