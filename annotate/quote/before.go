package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// beforeParen returns the start of the brackets that end before token end, or end:
// "the Teachers' Union (TUC) said".
func (f *finder) beforeParen(end int) int {
	if !f.Is(end-1, ")") {
		return end
	}
	for i := end - 2; i > 0 && i > end-9 && f.free(i); i-- {
		if f.Is(i, "(") {
			return i
		}
	}
	return end
}

// beforeDash returns the first of two dashes round an aside that ends before token
// end, or end: "Mr Pena — who gave no other name — said".
func (f *finder) beforeDash(u *unit, end int) int {
	if !f.dash(end - 1) {
		return end
	}
	for i := end - 2; i > u.First && i > end-budget && f.free(i) && i > f.floor; i-- {
		if f.dash(i) {
			return i
		}
	}
	return end
}

// maxWhile is how many tokens say at most what somebody did while he spoke.
const maxWhile = 16

// beforeWhile returns the start of what somebody did as he spoke that ends before token
// end, or end: "The minister while addressing a rally in Tarn said".
func (f *finder) beforeWhile(u *unit, end int) int {
	for i := end - 1; i > u.First && i > end-maxWhile; i-- {
		if !f.free(i) || f.stops(i) || f.finite(i) || f.Is(i, "and") {
			return end
		}
		if !f.IsIn(i, "while when after") || !f.Ends(i+1, "ing") {
			continue
		}
		if r := f.phraseLeft(u, i); r.Len() > 0 && !f.clausal(r) && f.ofPerson(r) {
			return i
		}
		return end
	}
	return end
}

// ofPerson reports whether a noun phrase is about somebody, by name or by what they are.
func (f *finder) ofPerson(r text.Range) bool {
	return f.named(r) || f.HasAny(r.Last-1, lexicon.NameRole, lexicon.NameRoles)
}

// dash reports whether token i is a dash or a hyphen between spaces.
func (f *finder) dash(i int) bool {
	return f.IsIn(i, "— –") || f.Is(i, "-") && f.Flag(i, text.SpaceBefore) && f.Flag(i+1, text.SpaceBefore)
}

// pastDate returns the comma before a date that stands right before the verb,
// "Bayo Adelakun, on Tuesday said"; -1 when there is none.
func (f *finder) pastDate(u *unit, end int) int {
	for i := end - 1; i > u.First && i > end-6 && f.free(i); i-- {
		if f.Is(i, ",") && i < end-1 {
			return i
		}
		if !f.Has(i, lexicon.NameCalendar) && f.Kind(i) != text.Number && !f.Has(i, lexicon.QuoteWhen) {
			break
		}
	}
	return -1
}

// beforeVerb returns the end of what stands before the verb's adverbs and
// auxiliaries.
func (f *finder) beforeVerb(u *unit, i int) int {
	if n := f.purpose(u, i-1); n >= 0 {
		i = n
	}
	coming := u.marked && f.cueOf(i).Form == lexicon.FormBase
	for i > u.First && f.free(i-1) && f.goesWithVerb(u, i-1, coming) {
		i--
	}
	return i
}

// goesWithVerb reports whether the word at i is an adverb or an auxiliary of the verb, or of
// the adverb or auxiliary, behind it; coming tells of a verb that may say what will be said.
func (f *finder) goesWithVerb(u *unit, i int, coming bool) bool {
	next := i + 1
	switch {
	case f.adverbial(i) && !f.pronoun(i) && !f.bothSpeak(u, i): // "later said"
		return true
	case f.Has(i, lexicon.QuoteHave), f.be(i): // "has said", "was told"
		return true
	case f.Kind(i) == text.Clitic && f.pronoun(i-1): // "they’ve said"
		return true
	case f.Has(i, lexicon.QuoteBegin) && f.Ends(next, "ing"): // "kept saying"
		return true
	case f.Is(i, "would") && f.IsIn(next, "say only"): // "would say only that"
		return true
	case f.Is(i, "to") && f.Is(next, "have"), f.Is(next, "to") && f.supposed(i): // "is understood to have told"
		return true
	case f.IsIn(i, "to on went goes") && f.IsIn(next, "to say on add tell put"): // "went on to say"
		return true
	case f.Is(next, "to") && f.Has(i, lexicon.QuoteWont): // "likes to say"
		return true
	case !coming:
		return false
	}
	return f.future(i) || f.future(next) && f.IsIn(i, "expected due set") // "is expected to say"
}
