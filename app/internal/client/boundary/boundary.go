// Package boundary holds what go-diff asks of the ends of a difference, without
// package regexp. The names are those of go-diff's variables.
package boundary

import "strings"

// Expression reports whether a string matches.
type Expression func(s string) bool

// MatchString reports whether the string matches.
func (e Expression) MatchString(s string) bool { return e(s) }

// The regular expression that each stands in for is behind it.
var (
	nonAlphaNumericRegex = Expression(holdsOther)                                                                                    // [^a-zA-Z0-9]
	whitespaceRegex      = Expression(func(s string) bool { return strings.ContainsAny(s, "\t\n\f\r ") })                            // \s
	linebreakRegex       = Expression(func(s string) bool { return strings.ContainsAny(s, "\r\n") })                                 // [\r\n]
	blanklineEndRegex    = Expression(func(s string) bool { return strings.HasSuffix(s, "\n\n") || strings.HasSuffix(s, "\n\r\n") }) // \n\r?\n$
	blanklineStartRegex  = Expression(func(s string) bool { return strings.HasPrefix(strings.ReplaceAll(s, "\r\n", "\n"), "\n\n") }) // ^\r?\n\r?\n
)

// holdsOther reports whether the string holds anything but letters and digits
// of ASCII.
func holdsOther(s string) bool {
	for _, r := range s {
		switch {
		case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9':
		default:
			return true
		}
	}
	return false
}
