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
		return f.Flag(i, text.Upper) && !f.Flag(i, text.Caps) && i > f.first && f.Flag(i-1, text.Upper) && !f.titled()
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
		return f.IsIn(k, "is was") || f.Is(i-1, "ground") || f.Has(k, lexicon.FigureZero) || f.hyphen(k) && f.Has(k+1, lexicon.FigureZero) || f.title(i, k)
	case f.title(i, k), f.hyphen(k) && f.IsIn(k+1, "something somethings"):
		return true
	case f.Is(i-1, "the") && f.Has(k, lexicon.FigureStreet) && !f.plural(k+1):
		return true
	case f.gluedBefore(i), f.numbered(i, n):
		return true
	}
	return n.value == 1 && f.Is(k, "of") && f.Is(i, "one") && !f.onlyOne(i)
}

// vetoedBefore is vetoed for digits, by what stands around them and their scale.
func (f *finder) vetoedBefore(i, k int, n number) bool {
	switch {
	case n.glued && (f.Flag(k-1, text.Upper) || f.Is(k-1, "b") && n.value < 2e10) && f.Tokens[k-1].End-f.Tokens[k-1].Start == 1 && !strings.Contains(f.Text(i), ".") && !f.counting(k, n):
		return true // "3M", "221B"
	case n.glued && n.value <= 8000 && f.Is(k-1, "k") && f.Flag(k-1, text.Upper) && (f.Is(i, "4") || f.Is(i, "8")):
		return true // the pixels of a screen: "4K"
	case f.Has(k, lexicon.FigureCitation) && f.Flag(k, text.Upper), f.Has(i-1, lexicon.FigureCitation) && f.Flag(i-1, text.Caps):
		return true
	case f.Is(i-1, "a") && f.model(i, k), f.scripture(i), f.docket(i), f.dialled(i, k):
		return true
	case n.value >= 100 && f.Has(k, lexicon.FigureCalled) && !strings.Contains(f.Text(i), ","), f.hyphen(k) && f.Kind(k+1) == text.Number && f.Has(k+2, lexicon.FigureFormation):
		return true
	}
	if f.Kind(k+1) == text.Clitic && f.tight(k) && f.Flag(k, text.Upper) {
		return true // "3M's"
	}
	if f.Is(i-1, "rated") && f.IsIn(i-2, ", (") && n.value <= 18 && f.bare(k) && !f.hyphen(k) && !f.IsIn(k, "out of") && !strings.Contains(f.Text(i), ".") {
		return true // a film: "Dusk, rated 15, is"
	}
	return f.Is(i-1, "the") && (f.Has(k, lexicon.FigureStreet) && !f.plural(k+1) || f.words(k, []string{"block", "of"})) || f.IsIn(i-1, "< > =") && f.Is(i-2, "p")
}

// vetoedDigits is vetoed for digits, by how numbers are written that count
// nothing.
func (f *finder) vetoedDigits(i, k int, n number) bool {
	switch {
	case f.Is(k, "(") && f.tight(k) && f.Is(k+2, ")") && f.Tokens[k+1].End-f.Tokens[k+1].Start == 1:
		return true // a paragraph: "401(k)", "19(1)"
	case f.gluedBefore(i), f.address(i, k, n), f.telephone(i):
		return true
	case f.Is(i-1, "of") && f.fourDigits(i) && f.Flag(i-2, text.Upper) && f.IsIn(i-2, "act law code ordinance"):
		return true // "the Drugs Act of 2002"
	case f.Flag(k, text.Digits) && f.Kind(k) == text.Word && f.Flag(k, text.Upper) && f.fourDigits(i):
		return true // an asteroid: "2024 YR4"
	case n.bare.Len() > 1 && f.Kind(k) == text.Number, (f.IsIn(i-1, "the a") || f.Kind(i-1) == text.Clitic) && n.value < 1000 && f.Has(k, lexicon.FigureWorn) && !f.plural(k+1), f.workTitle(i, k):
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
	return f.Kind(i-1) == text.Number && i > f.first && (f.Text(i - 1)[0] == '0' && len(f.Text(i-1)) > 1 || f.Text(i)[0] == '0' && len(f.Text(i)) > 2)
}

// workTitle reports a number that begins a title in quotation marks: "99 Red
// Balloons".
func (f *finder) workTitle(i, k int) bool {
	if !f.IsIn(i-1, "“ \" ‘") || f.titled() {
		return false
	}
	first := k
	for k < f.end && k < first+6 && f.Kind(k) == text.Word && (f.Flag(k, text.Upper) || k > first && f.stops(k)) {
		k++
	}
	return k > first && f.IsIn(k, "” \" ’")
}

// dialled reports a short number that is called: "call 111", "dialled 999".
func (f *finder) dialled(i, k int) bool {
	if f.Kind(i) != text.Number || strings.ContainsAny(f.Text(i), ".,") {
		return false
	}
	if f.Tokens[i].End-f.Tokens[i].Start == 3 && f.Has(k, lexicon.FigureDial) && (!f.plural(k) || f.IsIn(i, "000 100 101 108 110 111 112 118 119 911 995 999")) || f.Is(i-1, "to") && f.Tokens[i].End-f.Tokens[i].Start >= 4 && (f.Has(i-2, lexicon.FigureDial) || f.Has(i-3, lexicon.FigureDial)) {
		return true
	}
	if f.Is(i-1, "to") && f.IsIn(i-2, "caller callers calls") && f.Tokens[i].End-f.Tokens[i].Start == 3 && (f.bare(k) || f.verbal(k)) {
		return true
	}
	if v, _ := f.integer(i); f.Is(i-1, "on") && (v < 1900 || v > 2100) && (f.Has(i-2, lexicon.FigureCalled) || f.IsIn(f.first, "call contact phone ring text")) && f.Tokens[i].End-f.Tokens[i].Start >= 3 && (f.bare(k) || f.Kind(k) == text.Number) {
		return true // "the helpline on 1098"
	}
	if f.IsIn(i-1, "or and") && f.Tokens[i].End-f.Tokens[i].Start == 3 && f.Kind(k) != text.Word && f.near(i, lexicon.FigureDial) {
		return true
	}
	return f.Has(i-1, lexicon.FigureDial) && i > f.first &&
		f.Tokens[i].End-f.Tokens[i].Start >= 3 && (f.bare(k) || f.Has(k, lexicon.NumberWord) || f.Kind(k) == text.Number || f.Is(k, "quoting"))
}

// docket reports the year of a case: "No. 4127 of 2024".
func (f *finder) docket(i int) bool {
	return f.Is(i-1, "of") && f.Kind(i-2) == text.Number && i-2 >= f.from && f.fourDigits(i) && (f.Is(i-3, "no") || f.Is(i-3, ".") && f.Is(i-4, "no"))
}

// scripture reports the chapter and verse of a holy book: "John 3:16".
func (f *finder) scripture(i int) bool {
	p := i - 1
	if f.Is(p, ":") && f.tight(p) && f.tight(i) && f.Kind(p-1) == text.Number {
		return p-1 >= f.from
	}
	return p >= f.first && f.Flag(p, text.Upper) && f.Has(p, lexicon.FigureScripture) && (f.Is(i+1, ":") && f.tight(i+1) || f.bare(i+1) && f.Has(p, lexicon.Namer))
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
		if f.Is(i-2, "under") && f.youth(i) {
			return true
		}
		if f.Kind(i-2) == text.Word {
			if f.Is(i-2, "in") && f.Is(i-4, "once") {
				return false
			}
			if f.Is(i-2, "of") && f.Is(i-3, "-") && f.IsIn(i-4, "mum mother mom dad father grandad") {
				return false // "mum-of-two"
			}
			return !f.Has(i-2, lexicon.FigurePrefix) && !f.Has(i-2, lexicon.NumberWord) && !f.Has(i-2, lexicon.UnitTime) && !(f.Kind(i-3) == text.Number && f.HasAny(i-2, lexicon.NumberScale, lexicon.NumberSuffix))
		}
		return f.Kind(i-2) == text.Number && i-2 >= f.from // behind a number that is a name's: "787-9"
	case f.Is(i-1, "+") && (f.Flag(i-1, text.SpaceBefore) || f.Is(i-2, "(")):
		return false
	case f.Has(i-1, lexicon.FigureGlue) || f.IsIn(i-1, "# @ = §"):
		return true
	}
	return false
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

// address reports a house number: "14 Elm Street", "221B Baker Street".
func (f *finder) address(i, k int, n number) bool {
	if k >= f.end || !n.digits || n.scaled && !n.glued || n.value != float64(int(n.value)) {
		return false
	}
	if f.Flag(k, text.Upper) && f.Has(k, lexicon.FigureRue) {
		return true
	}
	if f.Kind(k) == text.Number && f.Has(k+1, lexicon.FigureEnding) && f.Has(k+2, lexicon.FigureStreet) && f.Flag(k+2, text.Upper) {
		return true
	}
	if f.Flag(k, text.Upper) && f.named(k) && !f.titled() && n.value > 1 && !f.yearLike(i, n) {
		return true // a regiment: "617 Squadron"
	}
	if f.IsIn(i-1, "of at") && f.Flag(k, text.Upper) && !f.measured(k) && f.Is(k+1, ",") && !f.Ends(k, "s") && f.Kind(k) == text.Word {
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
		if len(s) == 2 && !f.IsIn(i-1, "the of since") && f.plural(i+1) && f.Flag(i+1, text.SpaceBefore) && f.Kind(i-1) != text.Number {
			return false // "with 08 suspects"
		}
		return !f.hourLike(i)
	}
	if f.Kind(i-1) == text.Number && i-1 >= f.from || len(s) > 9 && strings.IndexByte(s, ',') < 0 && strings.IndexByte(s, '.') < 0 {
		return true // goes on, or is longer than any figure
	}
	if f.Kind(i-1) == text.Number && (f.Kind(i+1) == text.Number || f.Kind(i-2) == text.Number) || f.Kind(i+1) == text.Number && f.Kind(i+2) == text.Number {
		return f.Kind(i+1) == text.Number && !f.group(i+1) || f.Kind(i-1) == text.Number && !f.group(i)
	}
	if len(s) == 3 && s[0] == '7' && s[2] == '7' && (f.hyphen(i+1) && f.Kind(i+2) == text.Number || f.Has(i+1, lexicon.FigureAirliner)) {
		return true // an airliner: "737-800"
	}
	groups := 1
	for k := i + 1; groups < 4 && k+1 < f.end && f.IsIn(k, "- –") && f.tight(k) && f.Kind(k+1) == text.Number && f.tight(k+1); k += 2 {
		groups++
	}
	return groups >= 3 && !f.record(i) || groups == 2 && len(s) == 3 && len(f.Text(i+2)) == 4
}

// record reports the wins, losses and draws of a side: "improved to 12-3-1".
// The lines of a team on the field are ten, none
// of them empty.
func (f *finder) record(i int) bool {
	won, ok1 := f.integer(i)
	lost, ok2 := f.integer(i + 2)
	drawn, ok3 := f.integer(i + 4)
	if !ok1 || !ok2 || !ok3 || max(won, lost, drawn) > 162 || f.hyphen(i+5) || won+lost+drawn <= 11 && won < 9 && won*lost*drawn > 0 {
		return false
	}
	return f.near(i, lexicon.FigureSport) || f.near(i+4, lexicon.FigureSport) || f.Is(i-1, "(") && f.Is(i+5, ")") && f.Flag(i-2, text.Upper)
}

// hourLike reports whether a number with a leading zero is a time: "0930 GMT".
func (f *finder) hourLike(i int) bool {
	return f.fourDigits(i) && (f.Has(i+1, lexicon.ZoneClock) || f.IsIn(i+1, "hours hrs"))
}

// stoppage reports a minute of play behind a name in brackets, which is no age,
// or one of added time: "Patel (52)" among the scorers, "90+3".
func (f *finder) stoppage(i, k int) bool {
	if f.Kind(i) != text.Number {
		return false
	}
	if f.Is(k, "+") && f.tight(k) && f.tight(k+1) && f.Kind(k+1) == text.Number {
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
	return f.Flag(i, text.LineBefore) && f.Kind(i) == text.Number && f.tight(k) && f.IsIn(k, ". )") && k+1 < f.end && f.Flag(k+1, text.Upper)
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
	if f.Kind(i) != text.Number || !f.IsIn(i-1, "( [") || !f.IsIn(k, ") ]") {
		return false
	}
	return f.Is(i-1, "[") || n.value <= 12 && !f.Flag(i-2, text.Upper) && !f.agedInBrackets(i-1, k)
}
