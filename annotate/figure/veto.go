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
	case f.Kind(i) == text.Word && (f.setPhrase(i) || f.title(i, k)):
		return true
	case f.Is(i-1, "the") && f.Has(k, lexicon.FigureStreet):
		return true
	case f.Is(k, "(") && f.tight(k) && f.Is(k+2, ")") && f.Tokens[k+1].End-f.Tokens[k+1].Start == 1:
		return true // a paragraph: "401(k)", "19(1)"
	case f.dialled(i, k):
		return true
	case f.gluedBefore(i):
		return true
	case f.address(i, k, n):
		return true
	case f.telephone(i):
		return true
	case f.listed(i, k), f.slashed(n, k), f.bracketed(i, k, n):
		return true
	case f.Is(i, "zero") && f.Is(i-1, "ground"):
		return true
	case f.Kind(i) == text.Number && f.Kind(i-1) == text.Number && i > f.first && (f.Text(i - 1)[0] == '0' && len(f.Text(i-1)) > 1 || f.Text(i)[0] == '0' && len(f.Text(i)) > 2):
		return true
	case f.numbered(i, n):
		return true
	}
	return f.Kind(i) == text.Word && f.IsAny(k, "of") && f.Is(i, "one") && n.value == 1
}

// title reports a number word that is part of a name: "the Big Four", "Seven
// Sisters", "Air Force One". In a headline that capitalises every word nothing
// can be told from capitals.
func (f *finder) title(i, k int) bool {
	if !f.Flag(i, text.Upper) || i == f.first || f.Has(i-1, lexicon.FigureOpening) || f.titled() {
		return false
	}
	return f.Flag(k, text.Upper) || f.Kind(i-1) == text.Clitic || f.hyphen(k) && f.Flag(k+1, text.Upper) || f.Flag(i-1, text.Upper) && !f.Flag(i, text.Caps)
}

// titled reports whether the words around are all capitalised, as headlines
// in some outlets are.
func (f *finder) titled() bool {
	if f.capitals == 0 {
		f.capitals = -1
		upper, lower := 0, 0
		for i := f.first; i < min(f.end, f.first+40); i++ {
			switch {
			case f.Kind(i) != text.Word || f.Tokens[i].End-f.Tokens[i].Start < 4:
			case f.Flag(i, text.Upper):
				upper++
			case !f.stops(i):
				lower++
			}
		}
		if upper > 1 && upper > 6*lower {
			f.capitals = 1
		}
	}
	return f.capitals > 0
}

// dialled reports a short number that is called: "call 111", "dialled 999".
func (f *finder) dialled(i, k int) bool {
	if f.Kind(i) != text.Number || strings.ContainsAny(f.Text(i), ".,") {
		return false
	}
	if f.Tokens[i].End-f.Tokens[i].Start == 3 && f.Has(k, lexicon.FigureDial) || f.Is(i-1, "to") && f.Tokens[i].End-f.Tokens[i].Start >= 4 && (f.Has(i-2, lexicon.FigureDial) || f.Has(i-3, lexicon.FigureDial)) {
		return true
	}
	return f.Has(i-1, lexicon.FigureDial) && i > f.first &&
		f.Tokens[i].End-f.Tokens[i].Start >= 3 && (f.bare(k) || f.Has(k, lexicon.NumberWord) || f.Kind(k) == text.Number)
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
			if f.Is(i-2, "in") && f.Is(i-4, "once") {
				return false
			}
			return !f.Has(i-2, lexicon.FigurePrefix) && !f.Has(i-2, lexicon.NumberWord) && !f.Has(i-2, lexicon.UnitTime) && !(f.Kind(i-3) == text.Number && f.HasAny(i-2, lexicon.NumberScale, lexicon.NumberSuffix))
		}
		return f.Kind(i-2) == text.Number && i-2 >= f.from // behind a number that is a name's: "787-9"
	case f.Has(i-1, lexicon.FigureGlue) || f.IsAny(i-1, "#", "@", "="):
		return true
	}
	return false
}

// address reports a house number: "14 Elm Street", "221B Baker Street".
func (f *finder) address(i, k int, n number) bool {
	if !n.digits || n.scaled || n.value != float64(int(n.value)) {
		return false
	}
	if f.IsAny(i-1, "of", "at") && f.Flag(k, text.Upper) && f.Is(k+1, ",") && !strings.HasSuffix(f.Text(k), "s") && f.Kind(k) == text.Word {
		return true
	}
	for at := k; at < k+4 && at < f.end && f.Flag(at, text.Upper) && f.Kind(at) == text.Word; at++ {
		if at > k && f.Has(at, lexicon.FigureStreet) {
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
	if f.Kind(i-1) == text.Number && f.Kind(i-2) == text.Number && f.Text(i - 2)[0] == '0' {
		return true
	}
	if f.Kind(i-1) == text.Number && (f.Kind(i+1) == text.Number || f.Kind(i-2) == text.Number) || f.Kind(i+1) == text.Number && f.Kind(i+2) == text.Number {
		return f.Kind(i+1) == text.Number && !f.group(i+1) || f.Kind(i-1) == text.Number && !f.group(i)
	}
	if len(s) == 3 && s[0] == '7' && s[2] == '7' && (f.hyphen(i+1) && f.Kind(i+2) == text.Number || f.Has(i+1, lexicon.FigureAirliner)) {
		return true // an airliner: "737-800"
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

// slashed reports a number with a slash that is a name: "9/11", "24/7".
func (f *finder) slashed(n number, k int) bool {
	if f.Kind(n.bare.First) != text.Number || !f.Is(k, "/") || !f.tight(k) || !f.tight(k+1) || f.Kind(k+1) != text.Number {
		return false
	}
	return !f.slash(&draft{core: n.all}, n, k)
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
	p, k := i-1, n.all.Last
	if p < f.first || n.scaled && !n.glued || f.Kind(p) != text.Word && !f.Is(p, ".") {
		return false
	}
	switch {
	case f.Is(p, "."):
		return f.Is(p-1, "no") && f.Flag(p-1, text.Upper) && f.tight(p)
	case f.Is(p, "no") && f.Flag(p, text.Upper) || f.Is(p, "nos"):
		return true
	case f.IsAny(p, "category", "magnitude"):
		return false
	case f.Is(p, "number"):
		return (n.digits || n.value > 1) && !f.Has(p-1, lexicon.FigureNumbering)
	case f.named2(p):
		return true
	case f.Has(p, lexicon.FigureItem):
		return f.Flag(p, text.Upper) && p > f.first || f.bare(k) && f.IsAny(p, "page", "point")
	case f.Has(p, lexicon.FigureGrade), f.namedList(i):
		return true
	case f.Has(p, lexicon.Namer) && (f.brand(p) || !f.measured(k) && (f.bare(k) || f.verbal(k))):
		return true
	case n.glued && !f.Flag(p, text.Upper):
		return false
	}
	if f.fourDigits(i) && f.yearLike(i, n) && f.plural(k) && !f.Has(k, lexicon.FigurePersons) && f.capitalName(p) && !f.titled() {
		return true // "the Paris 2024 organisers"
	}
	return f.Kind(i) == text.Number && f.capitalName(p) && !f.counting(k, n) && n.value == float64(int(n.value)) && !strings.Contains(f.Text(i), ",") && !f.yearLike(i, n)
}

// namedList reports a number in a list behind a plural: "junctions 9 and 10".
func (f *finder) namedList(i int) bool {
	p := i - 1
	for n := 0; n < 4 && p-1 >= f.from && f.Has(p, lexicon.FigureList) && f.Kind(p-1) == text.Number; n++ {
		p -= 2
	}
	return p >= f.from && f.Has(p, lexicon.FigurePlaces)
}

// named2 reports a name of two words before a number: "Group of 20".
func (f *finder) named2(p int) bool {
	return f.Is(p, "of") && f.IsAny(p-1, "group", "gang", "council") && f.Flag(p-1, text.Upper) && p-1 > f.first-1
}

// brand reports whether a word is written as a name, an inner capital counts:
// "iPhone".
func (f *finder) brand(p int) bool {
	return strings.ToLower(f.Text(p)) != f.Text(p)
}

// yearLike leaves years to the rule of years.
func (f *finder) yearLike(i int, n number) bool {
	if f.Flag(i-1, text.Caps) && !f.titled() && n.value < 1900 {
		return false // "HB 1525"
	}
	return f.fourDigits(i) && n.value > 1500 && n.value < 2100
}

// capitalName reports whether token p is a capitalised word inside a
// sentence that is no month, weekday or hedge.
func (f *finder) capitalName(p int) bool {
	if !f.Flag(p, text.Upper) || p == f.first && (!f.Flag(p, text.Caps) || f.titled()) || f.Has(p, lexicon.Month) || f.Has(p, lexicon.Weekday) || f.Has(p, lexicon.Hedge) || f.Has(p, lexicon.FigureStop) && (!f.Flag(p, text.Caps) || f.titled()) {
		return false
	}
	return true
}

// counting reports whether what can be counted by the number stands at k: a
// unit, or a noun that is plural when the number is ("In Mali 14 people", but
// "the Falcon 9 rocket").
func (f *finder) counting(k int, n number) bool {
	switch {
	case f.measured(k) || f.hyphen(k) || f.tight(k) && f.IsAny(k, "–", "—"):
		return true
	case f.tight(k) && !f.Has(k, lexicon.FigureMark):
		return f.Kind(k) != text.Clitic
	case n.value == 1:
		return f.plain(k)
	}
	for at := k; at < k+3 && f.plain(at); at++ {
		if f.plural(at) || f.Has(at, lexicon.FigureMany) {
			return true
		}
		if !f.adjective(at) {
			return false
		}
	}
	return false
}

// plain reports a word in small letters that can stand in a noun phrase.
func (f *finder) plain(k int) bool {
	return k < f.end && f.Kind(k) == text.Word && !f.stops(k) && !f.Flag(k, text.Upper)
}

// adjective reports whether a word ends as adjectives and participles do.
func (f *finder) adjective(k int) bool {
	w := f.Text(k)
	for _, ending := range [...]string{"ed", "ing", "al", "ic", "ive", "ous", "ful", "less", "able", "ible", "ary", "ish", "ese", "ian", "ant", "ent", "er", "ew", "or", "th", "ng", "ld", "ge"} {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}
