package page

import "strconv"

// Counted says how many of a thing there are: "1 version", "2 versions".
func Counted(n int, thing string) string { return CountedAs(n, thing, thing+"s") }

// CountedAs is Counted for a thing of which several are not called by adding s.
func CountedAs(n int, one, several string) string {
	if n == 1 {
		return "1 " + one
	}
	return Thousands(n) + " " + several
}

// Thousands writes a number with commas.
func Thousands(n int) string { return thousands(strconv.Itoa(n)) }

// thousands puts commas into a whole number.
func thousands(whole string) string {
	for i := len(whole) - 3; i > 0 && whole[i-1] != '-'; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	return whole
}

// Signed says by how much a figure went up or down, shares by points.
func Signed(v float64, unit string) string {
	if unit == "%" {
		unit = "points"
		if v == 1 || v == -1 {
			unit = "point"
		}
	}
	switch {
	case v > 0:
		return "+" + Amount(v, unit)
	case v < 0:
		return "−" + Amount(-v, unit)
	}
	return "unchanged"
}

// AboutDraft says what a drafted correction note is made from, and what it cannot
// tell.
const AboutDraft = "From key figures that changed and that no note of the paper mentions. Leave out what the news itself changed, such as a toll that rose."

// IsSpace reports whether a byte parts words or lines.
func IsSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' }
