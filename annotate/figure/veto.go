package figure

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// vetoed reports whether a numeral belongs to a name, an address, a telephone
// number or a list rather than to a figure.
func (f *finder) vetoed(n number) bool {
	i, k := n.bare.First, n.all.Last
	switch {
	case n.vague:
		return false
	case f.Kind(i) == text.Word && f.Flag(i, text.Upper) && i > f.first && !f.IsAny(i-1, "“", "\"", "‘", ":") && (f.Flag(k, text.Upper) || f.hyphen(k) && f.Flag(k+1, text.Upper)):
		return true // "the Big Four", "Seven Sisters"
	case f.gluedBefore(i):
		return true
	case f.address(i, k, n):
		return true
	case f.telephone(i):
		return true
	case f.listed(i, k), f.slashed(i, k), f.bracketed(i, k, n):
		return true
	case f.Is(i, "zero") && f.Is(i-1, "ground"):
		return true
	case f.Kind(i) == text.Number && f.Kind(i-1) == text.Number && i > f.first && (f.Text(i - 1)[0] == '0' || f.Text(i)[0] == '0' && len(f.Text(i)) > 2):
		return true
	case f.numbered(i, n):
		return true
	}
	return f.Kind(i) == text.Word && f.IsAny(k, "of") && f.Is(i, "one") && n.value == 1
}

// gluedBefore reports whether letters or signs stand right before the number:
// "F-16", "Covid-19", "#3", "@".
func (f *finder) gluedBefore(i int) bool {
	if i == f.first || f.Flag(i, text.SpaceBefore) {
		return false
	}
	switch {
	case f.Kind(i-1) == text.Word:
		return true
	case f.IsAny(i-1, "-", "–") && !f.Flag(i-1, text.SpaceBefore) && i-2 >= f.first:
		if f.Kind(i-2) == text.Word {
			return !f.IsAny(i-2, "mid", "early", "late", "pre", "post", "sub", "under", "over") && !f.Has(i-2, lexicon.NumberWord) && !f.Has(i-2, lexicon.UnitTime) && !f.Has(i-2, lexicon.NumberScale) && !f.Has(i-2, lexicon.NumberSuffix)
		}
		return false
	case f.IsAny(i-1, "#", "@", "/", "_", "&", "=", "."):
		return true
	}
	return false
}

// address reports a house number: "14 Elm Street", "221B Baker Street".
func (f *finder) address(i, k int, n number) bool {
	if !n.digits || n.scaled || n.value != float64(int(n.value)) {
		return false
	}
	for at := k; at < k+4 && at < f.end && f.Flag(at, text.Upper) && f.Kind(at) == text.Word; at++ {
		if at > k && f.IsAny(at, "street", "road", "avenue", "lane", "drive", "close", "square", "st", "rd", "ave", "boulevard", "terrace", "crescent", "place", "way", "court", "mews", "row", "gardens", "parade") {
			return true
		}
	}
	return false
}

// telephone reports a run of digit groups that no figure has.
func (f *finder) telephone(i int) bool {
	if f.Kind(i) != text.Number {
		return false
	}
	s := f.Text(i)
	if len(s) > 1 && s[0] == '0' && !strings.ContainsAny(s, ".,") && !f.Is(i+1, ":") {
		return !f.hourLike(i)
	}
	groups := 1
	for k := i + 1; groups < 4 && k+1 < f.end && f.IsAny(k, "-", "–") && f.tight(k) && f.Kind(k+1) == text.Number && f.tight(k+1); k += 2 {
		groups++
	}
	return groups >= 3 || groups == 2 && len(s) == 3 && len(f.Text(i+2)) == 4
}

// hourLike reports whether a number with a leading zero is a time: "0930 GMT".
func (f *finder) hourLike(i int) bool {
	return f.fourDigits(i) && (f.Has(i+1, lexicon.ZoneClock) || f.IsAny(i+1, "hours", "hrs"))
}

// listed reports a list number: at the front of a line with a point or a
// bracket behind it.
func (f *finder) listed(i, k int) bool {
	return f.Flag(i, text.LineBefore) && f.Kind(i) == text.Number && f.tight(k) && f.IsAny(k, ".", ")") && k+1 < f.end && f.Flag(k+1, text.Upper)
}

// slashed reports a number with a slash: "9/11", "24/7".
func (f *finder) slashed(i, k int) bool {
	return f.Kind(i) == text.Number && f.Is(k, "/") && f.tight(k) && f.tight(k+1) && f.Kind(k+1) == text.Number
}

// bracketed reports the number of a note or of an item: "[3]", "(1) freeze".
func (f *finder) bracketed(i, k int, n number) bool {
	if f.Kind(i) != text.Number || n.value > 12 || !f.IsAny(i-1, "(", "[") || !f.IsAny(k, ")", "]") {
		return false
	}
	return !f.Flag(i-2, text.Upper)
}

// numbered reports whether a number follows the name that it belongs to:
// "Route 9", "Article 370", "Boeing 737", "No 10", "Apollo 11".
func (f *finder) numbered(i int, n number) bool {
	p := i - 1
	if p < f.first || n.scaled || f.Kind(p) != text.Word && !f.Is(p, ".") {
		return false
	}
	if f.Is(p, ".") {
		return f.Is(p-1, "no") && f.Flag(p-1, text.Upper) && f.tight(p)
	}
	if f.Is(p, "no") && f.Flag(p, text.Upper) || f.Is(p, "nos") {
		return true
	}
	k := n.all.Last
	if f.Is(p, "category") || f.Is(p, "magnitude") {
		return false
	}
	if f.Has(p, lexicon.Namer) && (f.Flag(p, text.Upper) || !f.measured(k) && f.bare(k)) && !f.IsAny(p, "number", "count", "part", "point", "group", "page") {
		return true
	}
	if f.IsAny(p, "number", "point", "page", "group", "part", "count") && (f.Flag(p, text.Upper) && p > f.first || f.bare(k) && f.IsAny(p, "page", "point")) {
		return true
	}
	return f.Kind(i) == text.Number && f.capitalName(p) && !f.counting(k) && n.value == float64(int(n.value)) && !strings.Contains(f.Text(i), ",") && !f.yearLike(i, n)
}

// yearLike leaves years to the rule of years.
func (f *finder) yearLike(i int, n number) bool {
	return f.fourDigits(i) && n.value > 1500 && n.value < 2100
}

// capitalName reports whether token p is a capitalised word inside a
// sentence that is no month, weekday or hedge.
func (f *finder) capitalName(p int) bool {
	if !f.Flag(p, text.Upper) || p == f.first || f.Has(p, lexicon.Month) || f.Has(p, lexicon.Weekday) || f.Has(p, lexicon.Hedge) || f.Has(p, lexicon.FigureStop) {
		return false
	}
	return true
}

// counting reports whether a unit or a noun that can be counted stands at k.
func (f *finder) counting(k int) bool {
	return f.measured(k) || k < f.end && f.Kind(k) == text.Word && !f.stops(k) && !f.verbal(k) && !f.Flag(k, text.Upper) || f.hyphen(k) || f.tight(k) && !f.IsAny(k, ",", ".", ";", ":", ")", "’", "\"", "”", "?", "!") && f.Kind(k) != text.Clitic
}
