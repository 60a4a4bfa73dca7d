package text

import (
	"unicode"
	"unicode/utf8"

	"stet/annotate/internal/lexicon/key"
)

// Invisible reports whether the rune is written but not seen: zero-width
// spaces and joiners, direction marks, soft hyphens, a byte order mark.
func Invisible(r rune) bool {
	switch r {
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\u2061', '\ufeff',
		'\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069':
		return true
	}
	return false
}

// Apostrophe reports whether the rune is written for an apostrophe.
func Apostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' || r == '＇' }

// foldRune returns the rune as it counts in comparisons, and false when it does
// not count.
func foldRune(r rune) (rune, bool) {
	switch {
	case Apostrophe(r):
		return '\'', true
	case r < utf8.RuneSelf:
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r, true
	case Invisible(r):
		return 0, false
	case r == '\u2010' || r == '\u2011':
		return '-', true
	case '\u2010' < r && r < '\u2100': // marks, which have no case
		return r, true
	}
	return unicode.ToLower(r), true
}

// Fold returns a word as comparisons see it: lower case, straight apostrophes,
// plain hyphens, nothing invisible.
func Fold(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return foldFrom(s, i)
		}
	}
	return s
}

func foldFrom(s string, i int) string {
	b := append(make([]byte, 0, len(s)), s[:i]...)
	for _, r := range s[i:] {
		if f, ok := foldRune(r); ok {
			b = utf8.AppendRune(b, f)
		}
	}
	return string(b)
}

// foldedEqual reports whether s, folded, is the folded word.
func foldedEqual(s, word string) bool {
	if s == word {
		return true // most are written small
	}
	for len(s) > 0 && s[0] < utf8.RuneSelf {
		c := s[0]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if word == "" || word[0] != c {
			return false
		}
		s, word = s[1:], word[1:]
	}
	for _, r := range s {
		f, ok := foldRune(r)
		if !ok {
			continue
		}
		w, n := utf8.DecodeRuneInString(word)
		if n == 0 || w != f {
			return false
		}
		word = word[n:]
	}
	return word == ""
}

// hashFolded returns the hash and the head of s folded.
func hashFolded(s string) (hash uint32, h head) {
	hash = key.Start
	first, size := byte(0), 0
	var buf [utf8.UTFMax]byte
	for _, r := range s {
		f, ok := foldRune(r)
		if !ok {
			continue
		}
		for _, c := range buf[:utf8.EncodeRune(buf[:], f)] {
			if size == 0 {
				first = c
			}
			hash = key.Byte(hash, c)
			size++
		}
	}
	return hash, head(min(size, 255))<<8 | head(first)
}

// HashStart is the state of Hash before the first byte.
const HashStart = 14695981039346656037

// Hash adds a string, folded, to the state of a hash (64-bit FNV-1a).
func Hash(h uint64, s string) uint64 {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return hashRunes(h, s[i:])
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		h = Mix(h, uint64(c))
	}
	return h
}

// Mix adds a number to the state of a hash.
func Mix(h, n uint64) uint64 { return (h ^ n) * 1099511628211 }

func hashRunes(h uint64, s string) uint64 {
	for _, r := range s {
		if f, ok := foldRune(r); ok {
			h = Mix(h, uint64(f))
		}
	}
	return h
}
