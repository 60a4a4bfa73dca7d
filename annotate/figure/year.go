package figure

import (
	"strings"

	"stet/annotate/internal/calendar"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// yearAt returns a year at token i.
func (f *finder) yearAt(i int) (int, bool) {
	if f.Kind(i) != text.Number || f.Tokens[i].End-f.Tokens[i].Start != 4 {
		return 0, false
	}
	v, ok := f.integer(i)
	return v, ok && v >= 1000 && v < 2200
}

// years reads "1975-76", "2021-2023", "2024/25", "from 2019 to 2023", "1990s".
func (f *finder) years(i int, d *draft) bool {
	first, ok := f.yearAt(i)
	if !ok || strings.Contains(f.Text(i), ",") {
		return false
	}
	if f.Is(i+1, "s") && f.tight(i+1) && first%10 == 0 {
		d.begin(i, i+2)
		d.Value, d.Rule = ISO(calendar.Decade(first)), "decade"
		return true
	}
	if first < 1500 || first > 2100 {
		return false
	}
	spelled := f.yearTo(i)
	if !spelled && (!f.IsIn(i+1, "- – /") || !f.tight(i+1) || !f.tight(i+2)) {
		return false
	}
	last, ok := f.integer(i + 2)
	switch {
	case !ok:
		return false
	case spelled && len(f.Text(i+2)) != 4:
		return false
	case len(f.Text(i+2)) == 2 && !spelled:
		last += first / 100 * 100
	}
	if last <= first || last > 2200 {
		return false
	}
	d.begin(i, i+3)
	d.Mod, d.Rule = Between, "years"
	d.Value, d.Value2 = ISO(calendar.Date{Year: first}.String()), ISO(calendar.Date{Year: last}.String())
	if spelled {
		f.rangeWords(d)
	}
	return true
}

// yearTo reports whether a word joins the year at token i to a second one: "from 2019 to
// 2023", "between 2019 and 2023", "2019 to 2023".
func (f *finder) yearTo(i int) bool {
	switch {
	case f.Is(i-1, "from"):
		return f.IsIn(i+1, "to until")
	case f.Is(i-1, "between") && f.Is(i+1, "and"):
		return true
	}
	return f.Is(i+1, "to") && !f.changes(i)
}

// apostrophe reports the mark of a shortened year: "February '98".
func (f *finder) apostrophe(k int) bool { return f.IsIn(k, "' ’ ‘") }

// shortYear returns the year that its last two digits stand for.
func shortYear(v int) int {
	if v < 50 {
		return 2000 + v
	}
	return 1900 + v
}

// year reads a bare year.
func (f *finder) year(d *draft, num number) bool {
	s := f.Text(num.bare.First)
	switch {
	case !num.digits, num.scaled, num.bare.Len() != 1, len(s) != 4:
		return false
	case num.value < 1000, num.value > 2150, !isWhole(num.value), strings.ContainsAny(s, ".,"):
		return false
	case d.Mod == Between, !f.isYear(d.core.First, num.all.Last, num.value):
		return false
	}
	d.Kind, d.Value, d.Rule = Date, ISO(s), "year"
	return true
}

// isYear reports whether what stands before token i and at token k, around four digits,
// leaves them a year.
func (f *finder) isYear(i, k int, v float64) bool {
	switch {
	case f.givenIn(i, k):
		return false
	case v < 1500: // "in about 1066,"
		return f.alone(k) && !f.Is(k, "to") && f.IsIn(i-1-f.hedgeBefore(i), "in since from")
	case v == 2000 && f.manyThings(i, k): // "sold 2000 hotel rooms"
		return false
	case v >= 2100 && !f.IsIn(i-1, "by in until before"):
		return false
	case v >= 1900 && !f.hedged(i) && !f.plural(k) && !f.hyphen(k):
		return true
	case f.Has(i-1, lexicon.FigureInYear), f.Is(i-1, "-"), f.bare(k):
		return true
	}
	return f.Flag(k, text.Upper) && (f.Is(i-1, "the") || f.Kind(i-1) == text.Clitic) // "the 1745 Rebellion"
}

// manyThings reports whether four digits behind a verb count a plural of two words: "sold
// 2000 hotel rooms".
func (f *finder) manyThings(i, k int) bool {
	if !f.plain(k) || f.verbal(k) || !f.plural(k+1) || f.Flag(k+1, text.Upper) {
		return false
	}
	if f.Kind(i-1) != text.Word || f.Has(i-1, lexicon.FigureBe) {
		return false
	}
	return f.verbal(i-1) || f.IsIn(i-1, "bought sold has have had")
}

// givenIn reports whether four digits that could be a year are a value instead: one that
// is given for a year, or an end of a change of a count.
func (f *finder) givenIn(i, k int) bool {
	switch {
	case f.Is(k, "in") && f.timeNamed(k+1) && !f.IsIn(i-1, "in since of until to ,"): // "was 1800 in 2023"
		return true
	case f.Is(i-1, "from") && f.Is(k, "to") && f.noLater(i, k+1): // "from 1500 to 1350"
		return true
	case f.IsIn(i-1, "was were is at to") && f.setAgainst(k): // "stands at 1800, against 1200"
		return true
	case f.IsIn(i-1, "on from than against") && f.ofEarlier(k): // "down 60% on 1500 a year earlier"
		return true
	case f.after != Count, f.from != i-1:
		return false
	}
	return f.Is(i-1, "to") && f.Is(f.start-1, "from") || f.Is(i-1, "from") && f.Is(f.start-1, "to") // "to 1,260 from 1200"
}

// timeNamed reports whether a year or a month stands at token k.
func (f *finder) timeNamed(k int) bool {
	_, ok := f.yearAt(k)
	return ok || f.Has(k, lexicon.Month)
}

// noLater reports a number at token k that is no year after the one at token i: "1500 to
// 1,425", "1500 to 1350".
func (f *finder) noLater(i, k int) bool {
	if f.Kind(k) != text.Number {
		return false
	}
	year, ok := f.yearAt(k)
	if !ok {
		return len(f.Text(k)) > 2
	}
	return year < 1900 && f.Text(i) > f.Text(k) && !f.IsIn(k+1, "bc bce")
}

// setAgainst reports whether a word that sets another value against the one before stands
// at token k: ", against 1200", "than".
func (f *finder) setAgainst(k int) bool {
	return f.IsIn(k, "compared against than") || f.Is(k, ",") && f.IsIn(k+1, "compared against up down")
}

// ofEarlier reports whether an earlier time is named from token k on: "a year earlier", "last
// month", "the year before".
func (f *finder) ofEarlier(k int) bool {
	return f.IsIn(k, "a last") && f.Has(k+1, lexicon.UnitTime) || f.words(k, []string{"the", "year", "before"})
}
