package entity

import (
	"slices"
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// add appends the run, cut into title and name.
func (f *finder) add(all, zone text.Range, styled bool) {
	r := run{all: all, name: all, styled: styled}
	r.opens = all.First == zone.First || f.sentenceEnd(all.First-1)
	f.cutTitle(&r)
	f.cutTrade(&r)
	f.cutTail(&r)
	f.bracketed(&r, zone.Last)
	f.noteRanks(&r)
	f.runs = append(f.runs, r)
}

// cutTrade cuts what a firm does off its name at the start of a sentence: "Chipmaker
// Vantor halts …".
func (f *finder) cutTrade(r *run) {
	first, last := r.name.First, r.name.Last-1
	if !r.opens && !f.endsDateline(first-1) || r.title.Len() > 0 || r.name.Len() < 2 || r.name.Len() > 3 || f.HasAny(last, lexicon.NameOrgHead, lexicon.NamePlaceHead) || !f.Flag(first+1, text.Upper) {
		return
	}
	if strings.HasSuffix(f.Folded(first), "maker") || f.Has(first, lexicon.QuoteCompany) && !f.IsIn(first, "bank group agency company giant utility") {
		r.name.First++
		if !f.Has(r.name.First, lexicon.NameFirst) {
			r.kind, r.sure = Organisation, true
		}
	}
}

// sentenceEnd reports whether a sentence can end with token i.
func (f *finder) sentenceEnd(i int) bool {
	return f.Kind(i) == text.Punct && !f.IsIn(i, ", - ( [ ' ’ ;")
}

// cutTail takes letters behind a name ("KC", "MP") off it.
func (f *finder) cutTail(r *run) {
	if r.name.Len() == 2 && f.Is(r.all.First-1, "the") && f.Has(r.name.Last-1, lexicon.NamePostnominal) && f.Has(r.name.Last-1, lexicon.NameRole) {
		r.name.Last--
		r.kind = Place // "the Clare TD"
		return
	}
	for (r.name.Len() > 2 || r.name.Len() == 2 && r.title.Len() > 0) && f.Has(r.name.Last-1, lexicon.NamePostnominal) {
		r.name.Last--
		r.kind, r.sure = Person, true
		if f.IsIn(r.name.Last, "kc qc sc") {
			r.titles = append(r.titles, f.SpanOf(text.Range{First: r.name.Last, Last: r.name.Last + 1}))
		}
	}
}

// bracketed notes an acronym in brackets right behind the run.
func (f *finder) bracketed(r *run, last int) {
	i := r.all.Last
	if i+2 < last && f.Is(i, "(") && f.Is(i+2, ")") && f.Flag(i+1, text.Caps) {
		r.alias = text.Range{First: i + 1, Last: i + 2}
	}
}

// classify decides the kind of the run from what is in it and round it.
func (f *finder) classify(r *run) {
	if r.name.Len() == 0 {
		return
	}
	first, last := r.name.First, r.name.Last-1
	if r.title.Len() == 1 && f.trade(r.title.First) && !f.Has(first, lexicon.NameFirst) {
		r.title, r.titles = text.Range{}, nil // "Operator Castlegate Stays"
	}
	if f.Is(last, "index") && r.title.Len() > 0 && r.title.Last == first {
		first, r.name.First, r.title, r.titles = r.title.First, r.title.First, text.Range{}, nil // "Consumer Price Index"
	}
	if r.gender == Unknown {
		r.setGender(f.Value(first, lexicon.NameFirst))
	}
	switch {
	case r.kind != "":
	case r.name.Len() == 1 && f.Flag(first, text.Dotted) && f.Span(first).Len() < 7 && (f.Is(first-1, "as") || f.Has(first-1, lexicon.NameRole) || f.aged(r.all.Last)):
		r.kind, r.sure = Person, true // "a broker identified as R.K."
	case f.knownAs(r.name, lexicon.NamePlace), r.name.Len() == 2 && f.IsIn(first, "co county"):
		r.kind, r.sure = Place, true
	case f.knownAs(r.name, lexicon.NameOrg):
		r.kind, r.sure = Organisation, true
	case r.name.Len() > 1 && f.Is(last, "index"):
		r.kind, r.sure = Document, true
	case r.title.Len() > 0 && !(f.Has(last, lexicon.NameOrgHead) && !f.Has(first, lexicon.NameFirst)):
		r.kind, r.sure = Person, true
	case f.opensDateline(r.all.First):
		r.kind, r.sure = Place, true
	case f.organised(r.name):
		r.kind, r.sure = Organisation, true
	case r.name.Len() == 2 && f.Has(first, lexicon.NameFirst) && (f.said(r.all.Last) || f.aged(r.all.Last)):
		r.kind, r.sure = Person, true
	case r.name.Len() > 1 && (f.Has(last, lexicon.NamePlaceHead) || f.Has(first, lexicon.NamePlaceHead) && f.Kind(last) == text.Number):
		r.kind, r.sure = Place, true
	case r.name.Len() > 1 && f.IsIn(last, "act bill treaty protocol accord agreement"), f.Has(first, lexicon.NameDocument) && f.Kind(last) == text.Number:
		r.kind, r.sure = Document, true
	case f.Has(first, lexicon.NameFirst) && r.name.Len() > 1 && !f.Has(last, lexicon.NameFunction):
		r.kind, r.sure = Person, true
	default:
		f.surround(r)
	}
	if r.kind == Person {
		f.titleBefore(r)
		f.apposition(r)
	}
}

// trade reports whether the word at i says what a firm does as well as a person:
// "operator Elering", "retailer Ann Lee".
func (f *finder) trade(i int) bool {
	return f.Has(i, lexicon.NameRole) && f.Has(i, lexicon.NameOrgHead) && f.Has(i, lexicon.QuoteCompany)
}

// knownAs reports whether the name as a whole is in the class.
func (f *finder) knownAs(name text.Range, class lexicon.Class) bool {
	n, _ := f.Match(name.First, class)
	return n == name.Len()
}

// organised reports whether the name is built like an organisation's.
func (f *finder) organised(name text.Range) bool {
	if name.Len() < 2 {
		return f.Flag(name.First, text.Caps) && f.Span(name.First).Len() <= 6 && !f.Has(name.First, lexicon.NameFunction)
	}
	if f.Has(name.Last-1, lexicon.NameOrgHead) {
		last := f.Text(name.Last - 1)
		return !f.Has(name.First, lexicon.NameFirst) || name.Len() > 2 || f.Is(name.First-1, "the") || strings.HasSuffix(last, "s") && len(last) > 5 || len(last) > 6 // "Victoria University"
	}
	for i := name.First + 1; i < name.Last; i++ {
		if f.IsIn(i, "of for &") && f.Has(i-1, lexicon.NameOrgHead) || f.Is(i, "&") {
			return true
		}
	}
	return false
}

// surround decides by the words round a run that its own words do not place.
func (f *finder) surround(r *run) {
	i := r.all.Last
	several := r.name.Len() > 1 && r.name.Len() <= 7
	switch {
	case r.name.Len() == 1 && f.IsIn(r.all.First-1, "from in near") && !f.Has(r.name.First, lexicon.NameFirst) && (f.Is(i, "who") || f.Is(i, ",") && f.Is(i+1, "who")):
		r.kind, r.sure = Place, true // "a nurse from Boise who flew in"
	case f.aged(i), f.Is(i, ",") && f.Is(i+1, "who"), f.Is(i, "who"), several && f.described(i):
		r.kind, r.sure = Person, true
	case f.Has(r.all.First-1, lexicon.NameRole) && !(f.trade(r.all.First-1) && r.name.Len() == 1 && !f.Has(r.name.First, lexicon.NameFirst)) && (!f.Flag(r.all.First-1, text.Upper) || several && f.letters(r.all.First-1)) && f.Kind(r.all.First-1) == text.Word && f.sameZone(r.all.First-1, r.all.First):
		r.kind, r.sure = Person, true
	case several && (f.IsIn(i+1, "a an the") && r.name.Len() <= 4 || f.Flag(i+1, text.Upper)) && f.appositive(i).Len() > 0, several && f.serves(r), f.patronymic(r.name):
		r.kind, r.sure = Person, true
	case several && f.said(i) && !f.located(r.all.First) && (r.name.Len() == 2 || !f.Is(r.all.First-1, "the")), several && r.name.Len() <= 3 && f.saidBefore(r):
		r.kind = Person
	case several && f.Is(r.all.First-1, ",") && f.Has(f.pastInLaw(r.all.First-2), lexicon.NameRole) && !f.trade(r.all.First-2) && f.closesAppositive(i):
		r.kind, r.sure = Person, true
	case r.name.Len() == 1 && f.Is(r.all.First-1, ",") && f.Value(r.all.First-2, lexicon.NameRole) != "" && f.closesAppositive(i):
		r.kind, r.sure = Person, true // "her husband, Kev,"
	case several && r.name.Len() <= 3 && f.Kind(r.all.First-1) == text.Word && !f.Flag(r.all.First-1, text.Upper) && f.hyphen(r.all.First-2) && f.Flag(r.all.First-4, text.Upper):
		r.kind, r.sure = Person, true // "Cheetahs fly-half Ruan Botes"
	case several && r.name.Len() <= 4 && (f.personal(i) || f.presented(r)):
		r.kind, r.sure = Person, true
	case f.Has(r.name.First, lexicon.NameFirst) && r.name.Len() == 1 && !r.opens:
		r.kind, r.sure = Person, true
	case f.Has(r.name.First, lexicon.NameFirst) && (f.said(i) || f.Is(i, ",")):
		r.kind, r.sure = Person, true
	case r.name.Len() == 1 && f.Has(r.name.First, lexicon.NameDemonym):
	case r.name.Len() <= 2 && (f.IsIn(r.all.First-1, "near off outside") && f.Kind(i) != text.Clitic || f.Is(r.all.First-1, "in") && f.IsIn(i, ", . on in at after for when")):
		r.kind, r.sure = Place, r.name.Len() == 1
	case several && !f.Has(r.name.First, lexicon.NameDemonym), r.name.Len() == 1 && (f.said(i) || !r.opens || f.Kind(i) == text.Clitic):
		r.kind = Organisation
		r.sure = r.name.Len() == 1
	}
}

// located reports whether the name at token i says where somebody is: "the ministry in the
// Tarn Valley said".
func (f *finder) located(i int) bool {
	if f.Is(i-1, "the") {
		i--
	}
	return f.IsIn(i-1, "in at from near")
}

// opensDateline reports whether a dateline starts with token i.
func (f *finder) opensDateline(i int) bool {
	_, ok := slices.BinarySearchFunc(f.Datelines, f.Span(i).Start, func(d text.Span, at int) int { return d.Start - at })
	return ok
}

// endsDateline reports whether a dateline ends with token i: "WARSAW (Reuters) -".
func (f *finder) endsDateline(i int) bool {
	_, ok := slices.BinarySearchFunc(f.Datelines, f.Span(i).End, func(d text.Span, at int) int { return d.End - at })
	return ok
}

// patronymic reports whether the name is built as only those of people are: it
// says whose child somebody is, "Suhail bin Mohammed", or has a second syllable
// behind a hyphen, "Park Dong-hyun".
func (f *finder) patronymic(name text.Range) bool {
	for i := name.First + 1; i+1 < name.Last; i++ {
		if f.IsIn(i, "bin bint ibn") || f.hyphen(i) && !f.Flag(i+1, text.Upper) && f.Has(i+1, lexicon.NameSyllable) {
			return true
		}
	}
	return false
}

// personal reports whether a verb of what only people do stands at token i.
func (f *finder) personal(i int) bool {
	for n := 0; n < 2 && f.IsIn(i, "was is has had been"); n++ {
		i++
	}
	return f.Has(i, lexicon.NamePersonal)
}

// aged reports whether an age stands at token i: ", 61," or "(47)".
func (f *finder) aged(i int) bool {
	if !f.IsIn(i, ", (") || f.Kind(i+1) != text.Number || f.Span(i+1).Len() > 3 {
		return false
	}
	return f.IsIn(i+2, ", ) . ;")
}

// said reports whether a verb of saying stands at token i, adverbs and
// auxiliaries before it aside.
func (f *finder) said(i int) bool {
	for n := 0; n < 3 && (f.Has(i, lexicon.QuoteAdverb) || f.IsIn(i, "has had")); n++ {
		i++
	}
	v := lexicon.CueOf(f.Value(i, lexicon.QuoteCue))
	return (v.Frame == lexicon.TakesClause || v.Frame == lexicon.TakesHearer) && v.Form != lexicon.FormBase
}
