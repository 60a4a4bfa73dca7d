package export

import (
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// decode returns the text of a file: UTF-8, UTF-16 where a byte order mark
// says so, and Windows-1252 for what is not UTF-8.
func decode(data []byte) string {
	switch s := string(data); {
	case strings.HasPrefix(s, "\xFF\xFE"):
		return decode16(data[2:], binary.LittleEndian)
	case strings.HasPrefix(s, "\xFE\xFF"):
		return decode16(data[2:], binary.BigEndian)
	case utf8.ValidString(s):
		return strings.TrimPrefix(s, "\uFEFF")
	case cutUTF8(s):
		return strings.ToValidUTF8(s, "\uFFFD")
	default:
		return decode1252(s)
	}
}

func decode16(data []byte, order binary.ByteOrder) string {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return string(utf16.Decode(units))
}

// cutUTF8 reports whether a text is UTF-8 but for a few broken characters.
func cutUTF8(s string) bool {
	good, bad := 0, 0
	for _, r := range s {
		switch {
		case r == utf8.RuneError:
			bad++
		case r >= utf8.RuneSelf:
			good++
		}
	}
	return good >= bad
}

// decode1252 reads the character set that old Windows programs write.
func decode1252(s string) string {
	const upper = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ" // 0x80 to 0x9F
	table := []rune(upper)
	var b strings.Builder
	for i := range len(s) {
		switch c := s[i]; {
		case 0x80 <= c && c < 0xA0:
			b.WriteRune(table[c-0x80])
		default:
			b.WriteRune(rune(c))
		}
	}
	return b.String()
}
