package export

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxName bounds a file's name without its extension, in bytes.
const maxName = 80

// fileName makes a name that every file system takes: letters and digits of
// any script, joined by hyphens.
func fileName(title string) string {
	var b strings.Builder
	for _, r := range title {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			if b.Len()+utf8.RuneLen(r) > maxName {
				return strings.TrimSuffix(b.String(), "-")
			}
			b.WriteRune(unicode.ToLower(r))
		case r == '\'' || r == '’':
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	if name := strings.Trim(b.String(), "-"); name != "" {
		return name
	}
	return "story"
}
