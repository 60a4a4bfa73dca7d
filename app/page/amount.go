package page

import (
	"math"
	"strings"

	"stet/annotate/figure"
)

// Amount says a value with its unit, as exactly as a text states it: "61",
// "14.15 %", "5 days", "40 million EUR".
func Amount(v float64, unit string) string {
	n, words := scaled(v)
	if words == "" {
		n = math.Round(n*1e6) / 1e6 // without what sums of fractions leave behind
	}
	return strings.TrimSpace(number(figure.Num(n)) + words + " " + figure.UnitFor(v, unit))
}

// scaledWords says a value as it is, large ones in words: "1.4 billion".
func scaledWords(v figure.Value) string {
	if v.Text != "" {
		return v.Text
	}
	n, words := scaled(v.Number)
	return number(figure.Num(n)) + words
}

// scaled returns a large number that has few digits as one before a word for its
// scale.
func scaled(v float64) (float64, string) {
	switch {
	case math.Abs(v) >= 1e9 && math.Mod(v, 1e6) == 0:
		return v / 1e9, " billion"
	case math.Abs(v) >= 1e6 && math.Mod(v, 1e3) == 0:
		return v / 1e6, " million"
	}
	return v, ""
}
