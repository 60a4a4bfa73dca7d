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
		capital := f.Flag(i, text.Upper) && !f.Flag(i, text.Caps)
		return capital && i > f.first && f.Flag(i-1, text.Upper) && !f.titled() // "the Dirty Dozen"
	case f.setPhrase(i):
		return true
	case f.Kind(i) == text.Word:
		return f.vetoedWord(i, k, n)
	}
	return !f.clear(i, k, n) && (f.vetoedBefore(i, k, n) || f.vetoedDigits(i, k, n) || f.numbered(i, n))
}

// vetoedWord is vetoed for a number in words.
func (f *finder) vetoedWord(i, k int, n number) bool {
	switch {
	case i-2 >= f.from && f.hyphen(i-1) && f.Has(i-2, lexicon.NumberWord):
		return true // the rest of a number that is a name's
	case n.value == 0 && f.Is(i, "zero"):
		return f.noZero(i, k)
	case f.title(i, k):
		return true
	case f.hyphen(k) && f.IsIn(k+1, "something somethings"): // "twenty-somethings"
		return true
	case f.Is(i-1, "the") && f.Has(k, lexicon.FigureStreet) && !f.plural(k+1):
		return true
	case f.gluedBefore(i), f.numbered(i, n):
		return true
	}
	return n.value == 1 && f.Is(k, "of") && f.Is(i, "one") && !f.onlyOne(i)
}

// noZero reports a "zero" that is no figure: "ground zero", "zero tolerance", "zero-sum",
// "zero is the aim".
func (f *finder) noZero(i, k int) bool {
	switch {
	case f.Is(i-1, "ground"), f.IsIn(k, "is was"):
		return true
	case f.Has(k, lexicon.FigureZero), f.hyphen(k) && f.Has(k+1, lexicon.FigureZero):
		return true
	}
	return f.title(i, k)
}

// vetoedBefore is vetoed for digits, by what stands around them and their scale.
func (f *finder) vetoedBefore(i, k int, n number) bool {
	switch {
	case n.glued && f.letterName(i, k, n): // "3M", "221B"
		return true
	case n.glued && n.value <= 8000 && f.Is(k-1, "k") && f.Flag(k-1, text.Upper) && f.IsIn(i, "4 8"):
		return true // the pixels of a screen: "4K"
	case f.Has(k, lexicon.FigureCitation) && f.Flag(k, text.Upper): // "5 USC"
		return true
	case f.Has(i-1, lexicon.FigureCitation) && f.Flag(i-1, text.Caps): // "EWCA 12"
		return true
	case f.Is(i-1, "a") && f.model(i, k), f.scripture(i), f.docket(i), f.dialled(i, k):
		return true
	case n.value >= 100 && f.Has(k, lexicon.FigureCalled) && !strings.Contains(f.Text(i), ","): // "the 1098 helpline"
		return true
	case f.hyphen(k) && f.Kind(k+1) == text.Number && f.Has(k+2, lexicon.FigureFormation): // "a 3-4 formation"
		return true
	case f.Kind(k+1) == text.Clitic && f.tight(k) && f.Flag(k, text.Upper): // "3M's"
		return true
	case f.Is(i-1, "rated") && f.rating(i, k, n):
		return true
	case f.IsIn(i-1, "told tells radio") && f.tight(k) && f.Flag(k, text.Caps): // a station: "told 2GB"
		return true
	case f.legs(k):
		return true
	case f.Is(i-1, "the") && f.Has(k, lexicon.FigureStreet) && !f.plural(k+1): // "the 405 freeway"
		return true
	case f.Is(i-1, "the") && f.words(k, []string{"block", "of"}): // "the 1400 block of Elm Street"
		return true
	}
	return f.IsIn(i-1, "< > =") && f.Is(i-2, "p") // of statistics: "p < 0.05"
}

// legs reports whether the number before token k is that of a relay's legs, a part of its
// name: "the 4 x 100m relay", "the 4 × 400 metres mixed relay".
func (f *finder) legs(k int) bool {
	if !f.IsIn(k, "x ×") || f.Kind(k+1) != text.Number {
		return false
	}
	for i := k + 3; i < min(k+6, f.end); i++ {
		if f.IsIn(i, "relay relays medley") {
			return true
		}
	}
	return f.IsIn(k-2, "the a") && f.Is(k+2, "m") && f.bare(k+3) // "gold in the 4 x 100m"
}

// letterName reports a number that is a name with the letter glued to it, which is read as
// a scale: "3M", "221B".
func (f *finder) letterName(i, k int, n number) bool {
	if len(f.Text(k-1)) != 1 || !f.Flag(k-1, text.Upper) && (!f.Is(k-1, "b") || n.value >= 2e10) {
		return false
	}
	return !f.decimal(i) && !f.counting(k, n)
}

// rating reports the age from which a film may be seen: "Dusk, rated 15, is".
func (f *finder) rating(i, k int, n number) bool {
	if !f.IsIn(i-2, ", (") || n.value > 18 || f.decimal(i) {
		return false
	}
	return f.alone(k) && !f.IsIn(k, "out of")
}

// vetoedDigits is vetoed for digits, by how numbers are written that count
// nothing.
func (f *finder) vetoedDigits(i, k int, n number) bool {
	switch {
	case f.Is(k, "(") && f.tight(k) && f.Is(k+2, ")") && len(f.Text(k+1)) == 1:
		return true // a paragraph: "401(k)", "19(1)"
	case f.gluedBefore(i), f.address(i, k, n), f.telephone(i):
		return true
	case f.Is(i-1, "of") && f.fourDigits(i) && f.Flag(i-2, text.Upper) && f.IsIn(i-2, "act law code ordinance"):
		return true // "the Drugs Act of 2002"
	case f.Flag(k, text.Digits) && f.Kind(k) == text.Word && f.Flag(k, text.Upper) && f.fourDigits(i):
		return true // an asteroid: "2024 YR4"
	case n.bare.Len() > 1 && f.Kind(k) == text.Number: // "12 340 56"
		return true
	case n.value < 1000 && f.Has(k, lexicon.FigureWorn) && f.theOne(i) && !f.plural(k+1): // "the 49 bus"
		return true
	case f.workTitle(i, k):
		return true
	case f.Is(i-1, ",") && f.tight(i) && f.tight(i-1) && f.Kind(i-2) == text.Word:
		return true // the mark of a note
	case f.apostrophe(i-1) && f.tight(i) && f.IsIn(i-2, "of in since") && f.bare(k):
		return true // "the class of '69"
	case f.Has(k, lexicon.FigureScripture) && f.Flag(k, text.Upper) && f.Kind(k+1) == text.Number && n.value <= 3:
		return true // "1 Corinthians 13"
	case f.listed(i, k), f.slashed(n, k), f.bracketed(i, k, n), f.stoppage(i, k):
		return true
	}
	return i > f.first && f.Kind(i-1) == text.Number && (padded(f.Text(i-1), 2) || padded(f.Text(i), 3))
}

// padded reports whether digits begin with a nought and are at least so many.
func padded(s string, digits int) bool { return s[0] == '0' && len(s) >= digits }

// theOne reports whether "the", "a" or an owner stands before token i.
func (f *finder) theOne(i int) bool {
	return f.IsIn(i-1, "the a") || f.Kind(i-1) == text.Clitic
}

// workTitle reports a number that begins a title in quotation marks: "99 Red
// Balloons".
func (f *finder) workTitle(i, k int) bool {
	if !f.IsIn(i-1, "“ \" ‘") || f.titled() {
		return false
	}
	first := k
	for k < min(f.end, first+6) && f.Kind(k) == text.Word && (f.Flag(k, text.Upper) || k > first && f.stops(k)) {
		k++
	}
	return k > first && f.IsIn(k, "” \" ’")
}

// docket reports the year of a case: "No. 4127 of 2024".
func (f *finder) docket(i int) bool {
	if !f.Is(i-1, "of") || !f.fourDigits(i) || f.Kind(i-2) != text.Number || i-2 < f.from {
		return false
	}
	return f.Is(i-3, "no") || f.Is(i-3, ".") && f.Is(i-4, "no")
}

// scripture reports the chapter and verse of a holy book: "John 3:16".
func (f *finder) scripture(i int) bool {
	p := i - 1
	if f.Is(p, ":") && f.tight(p) && f.tight(i) && f.Kind(p-1) == text.Number {
		return p-1 >= f.from
	}
	if p < f.first || !f.Flag(p, text.Upper) || !f.Has(p, lexicon.FigureScripture) {
		return false
	}
	return f.Is(i+1, ":") && f.tight(i+1) || f.bare(i+1) && f.Has(p, lexicon.Namer)
}

// gluedBefore reports whether letters or signs stand right before the number:
// "F-16", "Covid-19", "#3", "@".
func (f *finder) gluedBefore(i int) bool {
	if i == f.first || f.Flag(i, text.SpaceBefore) {
		return false
	}
	switch {
	case f.Kind(i-1) == text.Word, f.Kind(i) == text.Symbol && f.Kind(i-1) == text.Number:
		return true
	case f.IsIn(i-1, "- –") && !f.Flag(i-1, text.SpaceBefore) && i-2 >= f.first:
		return f.hyphened(i)
	case f.Is(i-1, "+") && (f.Flag(i-1, text.SpaceBefore) || f.Is(i-2, "(")):
		return false
	case f.Has(i-1, lexicon.FigureGlue) || f.IsIn(i-1, "# @ = §"):
		return true
	}
	return false
}

// hyphened is gluedBefore for a number with a hyphen before it: "F-16".
func (f *finder) hyphened(i int) bool {
	p := i - 2
	switch {
	case f.Is(p, "under") && f.youth(i):
		return true
	case f.Kind(p) == text.Number:
		return p >= f.from // behind a number that is a name's: "787-9"
	case f.Kind(p) != text.Word:
		return false
	case f.Is(p, "in") && f.Is(p-2, "once"): // "once-in-30-years"
		return false
	case f.Is(p, "of") && f.Is(p-1, "-") && f.IsIn(p-2, "mum mother mom dad father grandad"): // "mum-of-two"
		return false
	case f.HasAny(p, lexicon.FigurePrefix, lexicon.NumberWord, lexicon.UnitTime): // "mid-80s", "six-foot"
		return false
	}
	return f.Kind(p-1) != text.Number || !f.HasAny(p, lexicon.NumberScale, lexicon.NumberSuffix) // not "2m-3m"
}

// youth reports the age of a team of the young: "under-21s", "the Under-19 side".
func (f *finder) youth(i int) bool {
	v, _ := f.integer(i)
	switch v {
	case 17, 19, 20, 21, 23:
		return !f.hyphen(i+1) && !f.measured(i+1)
	}
	return f.Flag(i-2, text.Upper) && v > 12 && v < 24 && f.Kind(i+1) == text.Word && f.Flag(i+1, text.SpaceBefore)
}

// stoppage reports a minute of play behind a name in brackets, which is no age,
// or one of added time: "Patel (52)" among the scorers, "90+3".
func (f *finder) stoppage(i, k int) bool {
	if f.Kind(i) != text.Number {
		return false
	}
	if f.joinsDigits(k, "+") {
		return true
	}
	open := i - 1
	for f.Is(open, ",") && f.Kind(open-1) == text.Number && open > i-8 {
		open -= 2
	}
	if !f.Is(open, "(") || !f.Flag(open-1, text.Upper) || !f.IsIn(k, ") ,") {
		return false
	}
	for at := max(f.first, i-40); at < i; at++ {
		if f.Has(at, lexicon.FigureScorer) {
			return true
		}
	}
	return false
}

// listed reports a list number: at the front of a line with a point or a
// bracket behind it.
func (f *finder) listed(i, k int) bool {
	if !f.Flag(i, text.LineBefore) || f.Kind(i) != text.Number || !f.tight(k) || !f.IsIn(k, ". )") {
		return false
	}
	return k+1 < f.end && f.Flag(k+1, text.Upper)
}

// slashed reports a number with a slash that is a name: "9/11", "24/7".
func (f *finder) slashed(n number, k int) bool {
	return f.Kind(n.bare.First) == text.Number && f.joinsDigits(k, "/") && !f.slash(&draft{core: n.all}, n, k)
}

// bracketed reports the number of a note or of an item: "[3]", "(1) freeze".
func (f *finder) bracketed(i, k int, n number) bool {
	if f.Kind(i) != text.Number || !f.IsIn(i-1, "( [") || !f.IsIn(k, ") ]") {
		return false
	}
	return f.Is(i-1, "[") || n.value <= 12 && !f.Flag(i-2, text.Upper) && !f.agedInBrackets(i-1, k)
}
