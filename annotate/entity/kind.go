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
	if !f.sainted(&r) {
		f.cutTitle(&r)
		f.cutTrade(&r)
		f.cutTail(&r)
	}
	f.bracketed(&r, zone.Last)
	f.noteRanks(&r)
	f.runs = append(f.runs, r)
}

// sainted makes a body or a place of a name that a saint's begins: "St Finnian's", "St Anne's
// Primary", "St John Ambulance", "St Ives", "St Ann's Bay".
func (f *finder) sainted(r *run) bool {
	first, last := r.name.First, r.name.Last-1
	if !f.saint(first) {
		return false
	}
	name := first + 1
	if f.Is(name, ".") {
		name++
	}
	switch {
	case name == last, f.Has(last, lexicon.NamePlaceHead):
		r.kind = Place
	case f.Kind(name+1) == text.Clitic, f.Has(last, lexicon.NameOrgHead):
		r.kind = Organisation
	default:
		return false
	}
	r.sure = true
	return true
}

// cutTrade cuts what a firm does off its name at the start of a sentence: "Chipmaker
// Vantor halts …".
func (f *finder) cutTrade(r *run) {
	first, last := r.name.First, r.name.Last-1
	if !r.opens && !f.endsDateline(first-1) || r.title.Len() > 0 {
		return
	}
	if r.name.Len() < 2 || r.name.Len() > 3 || !f.Flag(first+1, text.Upper) {
		return
	}
	if f.HasAny(last, lexicon.NameOrgHead, lexicon.NamePlaceHead) || !f.makes(first) {
		return
	}
	r.name.First++
	if !f.Has(r.name.First, lexicon.NameFirst) {
		r.kind, r.sure = Organisation, true
	}
}

// makes reports whether the word at token i says what a firm does: "Chipmaker", "Airline".
func (f *finder) makes(i int) bool {
	if strings.HasSuffix(f.Folded(i), "maker") {
		return true
	}
	return f.Has(i, lexicon.QuoteCompany) && !f.IsIn(i, "bank group agency company giant utility")
}

// sentenceEnd reports whether a sentence can end with token i.
func (f *finder) sentenceEnd(i int) bool {
	return f.Kind(i) == text.Punct && !f.IsIn(i, ", - ( [ ' ’ ;")
}

// cutTail takes letters behind a name ("KC", "MP") off it.
func (f *finder) cutTail(r *run) {
	last := r.name.Last - 1
	if r.name.Len() == 2 && f.Is(r.all.First-1, "the") && f.Has(last, lexicon.NamePostnominal) && f.Has(last, lexicon.NameRole) {
		r.name.Last--
		r.kind = Place // "the Clare TD"
		return
	}
	for (r.name.Len() > 2 || r.name.Len() == 2 && r.title.Len() > 0) && f.Has(r.name.Last-1, lexicon.NamePostnominal) {
		if f.Has(r.name.Last-2, lexicon.NameOrgHead) {
			return // "Karenga Health Centre IV"
		}
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
	if f.origin(r) {
		r.name.Last = r.name.First
		return
	}
	f.untitle(r)
	if r.gender == Unknown {
		r.setGender(f.Value(r.name.First, lexicon.NameFirst))
	}
	if r.kind == "" {
		f.decide(r)
		f.unperson(r)
	}
	if r.kind == Person {
		f.titleBefore(r)
		f.apposition(r)
	}
}

// unperson takes it back that a run names a person, where what stands beside it is only said of
// a thing or a body: "the Interbank Switch", "Clarity Data, which was paid", "Serra Alta's
// shares".
func (f *finder) unperson(r *run) {
	if r.kind != Person || r.title.Len() > 0 {
		return
	}
	the, body := f.Is(r.all.First-1, "the"), f.ofBody(r.all.Last)
	switch {
	case f.patronymic(r.name), !the && !body:
	case r.name.Len() == 1 && !body && !f.who(r.all.Last):
		r.kind, r.sure = "", false
	default:
		r.kind, r.sure = Organisation, body || !f.Has(r.name.First, lexicon.NameFirst)
	}
}

// ofBody reports whether what stands at token i is only said of a thing or a body: ", which
// runs", "'s shares".
func (f *finder) ofBody(i int) bool {
	if f.Kind(i) == text.Clitic {
		return f.IsIn(i+1, "shares profit profits revenue revenues headquarters customers shareholders")
	}
	verb := i + 2
	return f.Is(i, ",") && f.Is(i+1, "which") && (f.Has(verb, lexicon.QuoteAux) || !f.Has(verb, lexicon.NameFunction))
}

// untitle takes the words back that were cut off a name as a title and are none.
func (f *finder) untitle(r *run) {
	title, first := r.title, r.name.First
	placed := false
	switch {
	case title.Len() == 0:
		return
	case title.Len() == 1 && f.trade(title.First) && !f.Has(first, lexicon.NameFirst): // "Operator Castlegate Stays"
	case title.Last != first:
		return
	case f.ofName(r):
		r.name.First = title.First
	case title.Len() == 1 && r.name.Len() == 1 && f.placedTrade(title.First): // "Cook Islands", "Baker Street"
		placed, r.name.First = true, title.First
	default:
		return
	}
	r.title, r.titles = text.Range{}, nil
	if placed {
		r.kind, r.sure = Place, true
	}
}

// ofName reports whether what was cut off a name before it is the beginning of a body's or a
// thing's: "a survey by Consumer Watchers", "Consumer Price Index".
func (f *finder) ofName(r *run) bool {
	if f.Is(r.name.Last-1, "index") {
		return true
	}
	if r.title.Len() > 1 || r.opens {
		return false
	}
	behind := r.all.Last
	return f.IsIn(r.title.First, "consumer customer passenger shopper tenant") ||
		f.Is(behind, ",") && f.Is(behind+1, "which") // "Warden Facilities, which holds the contract"
}

// placedTrade reports whether a trade at token i, which is no office or rank, stands before what
// ends the names of places: "Cook Strait", not "Inspector Hill".
func (f *finder) placedTrade(i int) bool {
	return f.Has(i+1, lexicon.NamePlaceHead) && !f.HasAny(i, lexicon.NameHonorific, lexicon.QuoteOffice) && !f.said(i+2)
}

// decide decides the kind of a run by the words of its name, or else by those round it.
func (f *finder) decide(r *run) {
	first, last := r.name.First, r.name.Last-1
	several := r.name.Len() > 1
	given := f.Has(first, lexicon.NameFirst)
	switch {
	case f.byInitials(r):
		r.kind, r.sure = Person, true
	case f.knownAs(r.name, lexicon.NamePlace):
		r.kind, r.sure = Place, true
	case r.name.Len() == 2 && f.IsIn(first, "co county"): // "Co Clare"
		r.kind, r.sure = Place, true
	case f.knownAs(r.name, lexicon.NameOrg), several && f.branch(r.name):
		r.kind, r.sure = Organisation, true
	case several && f.Is(last, "index"):
		r.kind, r.sure = Document, true
	case r.title.Len() > 0 && (given || !f.Has(last, lexicon.NameOrgHead)):
		r.kind, r.sure = Person, true
	case f.opensDateline(r.all.First):
		r.kind, r.sure = Place, true
	case !given && f.bodyBefore(r):
		r.kind, r.sure = Organisation, true
	case f.placeNamed(r), !given && f.placeBefore(r):
		r.kind, r.sure = Place, true
	case f.organised(r.name):
		r.kind, r.sure = Organisation, true
	case given && r.name.Len() == 2 && (f.said(r.all.Last) || f.aged(r.all.Last)):
		r.kind, r.sure = Person, true
	case several && f.Has(last, lexicon.NamePlaceHead): // "Tarn Valley"
		r.kind, r.sure = Place, true
	case several && f.Has(first, lexicon.NamePlaceHead) && f.Kind(last) == text.Number: // "Highway 1"
		r.kind, r.sure = Place, true
	case several && f.IsIn(last, "act bill treaty protocol accord agreement"):
		r.kind, r.sure = Document, true
	case f.Has(first, lexicon.NameDocument) && f.Kind(last) == text.Number: // "Treaty 7"
		r.kind, r.sure = Document, true
	case given && several && !f.Has(last, lexicon.NameFunction):
		r.kind, r.sure = Person, true
	default:
		f.surround(r)
	}
}

// branch reports whether the name is that of a known body and of the country of its branch: "the
// American Red Cross".
func (f *finder) branch(name text.Range) bool {
	body := text.Range{First: name.First + 1, Last: name.Last}
	return f.Has(name.First, lexicon.NameDemonym) && f.knownAs(body, lexicon.NameOrg)
}

// bodyBefore reports whether the word before the run says what sort of a body it names: "the
// charity Sea Bridge", "nutrition group Alima-Nord".
func (f *finder) bodyBefore(r *run) bool {
	at := r.all.First - 1
	return f.IsIn(at, "charity group consultancy firm company agency chain startup") && !f.Flag(at, text.Upper) &&
		f.sameZone(at, r.all.First)
}

// byInitials reports whether the name is a person's initials alone: "a broker identified as
// R.K."
func (f *finder) byInitials(r *run) bool {
	first := r.name.First
	if r.name.Len() != 1 || !f.Flag(first, text.Dotted) || f.Span(first).Len() >= 7 {
		return false
	}
	return f.Is(first-1, "as") || f.Has(first-1, lexicon.NameRole) || f.aged(r.all.Last)
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
	if what := name.Last - 2; f.Has(what+1, lexicon.NamePlace) && (f.Has(what, lexicon.NameOrgHead) || f.Has(what, lexicon.NamePortfolio)) {
		return true // "Public Health Ontario", "Transport Scotland"
	}
	if f.Has(name.Last-1, lexicon.NameOrgHead) {
		if name.Len() > 2 || !f.Has(name.First, lexicon.NameFirst) || f.Is(name.First-1, "the") {
			return true
		}
		// "Victoria University"; behind a first name a short word may be a surname
		last := f.Text(name.Last - 1)
		return len(last) > 6 || len(last) > 5 && strings.HasSuffix(last, "s")
	}
	for i := name.First + 1; i < name.Last; i++ {
		if f.Is(i, "&") || f.IsIn(i, "of for") && f.Has(i-1, lexicon.NameOrgHead) {
			return true
		}
	}
	return false
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
// says whose child somebody is, "Suhail bin Mohammed", has a name that only stands between
// others, "Man Bahadur Rai", or a second syllable behind a hyphen, "Park Dong-hyun".
func (f *finder) patronymic(name text.Range) bool {
	for i := name.First + 1; i+1 < name.Last; i++ {
		if f.IsIn(i, "bin bint ibn bahadur kumar kumari prasad") || f.hyphen(i) && !f.Flag(i+1, text.Upper) && f.Has(i+1, lexicon.NameSyllable) {
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
