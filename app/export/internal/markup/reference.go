package markup

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// latin names the characters from U+00A0 to U+00FF, in their order.
const latin = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest " +
	"Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
	"agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"

// others are further names that news pages use, each before its character.
const others = "quot \" amp & lt < gt > apos ' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ " +
	"larr ← uarr ↑ rarr → darr ↓ minus − ne ≠ le ≤ ge ≥ infin ∞ asymp ≈ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ Zcaron Ž zcaron ž ccaron č Ccaron Č cacute ć nacute ń lstrok ł Lstrok Ł eogon ę aogon ą sacute ś zdot ż gbreve ğ scedil ş Scedil Ş inodot ı " +
	"fnof ƒ circ ˆ tilde ˜ check ✓ star ☆ hyphen ‐ horbar ― num # dollar $ percnt % lpar ( rpar ) ast * plus + comma , period . sol / colon : semi ; equals = quest ? commat @ lsqb [ bsol \\ rsqb ] lowbar _ grave ` lcub { verbar | rcub }"

// Unescape resolves the character references of a text: those by number, and
// the names that occur in news pages. Others stay as they are.
func Unescape(s string) string {
	i := strings.IndexByte(s, '&')
	if i < 0 {
		return s
	}
	var b strings.Builder
	for i >= 0 {
		b.WriteString(s[:i])
		words, n := reference(s[i:])
		b.WriteString(words)
		s = s[i+n:]
		i = strings.IndexByte(s, '&')
	}
	b.WriteString(s)
	return b.String()
}

// maxReference bounds the length of a reference, in bytes.
const maxReference = 16

// reference returns what a "&" stands for, and how long it is.
func reference(s string) (string, int) {
	end := strings.IndexByte(s[:min(len(s), maxReference)], ';')
	if end < 2 {
		return "&", 1
	}
	name := s[1:end]
	if name[0] == '#' {
		if c := numbered(name[1:]); c != "" {
			return c, end + 1
		}
	} else if c := named(name); c != "" {
		return c, end + 1
	}
	return "&", 1
}

// numbered returns the character of "8217" or "x2019".
func numbered(s string) string {
	base := 10
	if s != "" && s[0]|0x20 == 'x' {
		s, base = s[1:], 16
	}
	n, err := strconv.ParseUint(s, base, 32)
	switch {
	case err != nil:
		return ""
	case 0x80 <= n && n < 0xA0:
		return windows(int(n - 0x80))
	case n == 0 || n > utf8.MaxRune:
		return "\uFFFD"
	}
	return string(rune(n))
}

// windows returns the character that a page means by a number from 0x80, which
// is that of Windows-1252.
func windows(i int) string {
	const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"
	for _, r := range upper {
		if i == 0 {
			return string(r)
		}
		i--
	}
	return "\uFFFD"
}

func named(name string) string {
	r := rune(0xA0)
	for n := range strings.FieldsSeq(latin) {
		if n == name {
			return string(r)
		}
		r++
	}
	found := false
	for n := range strings.FieldsSeq(others) {
		if found {
			return n
		}
		found = n == name
	}
	return ""
}
