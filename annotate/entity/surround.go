package entity

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// surround decides by the words round a run that its own words do not place.
func (f *finder) surround(r *run) {
	i := r.all.Last
	alone, several := r.name.Len() == 1, r.severalWords()
	given := f.Has(r.name.First, lexicon.NameFirst)
	switch {
	case alone && f.Has(r.name.First, lexicon.Namer) && f.Kind(i) == text.Number: // "Ward 9", "Mark 5"
	case alone && f.Is(i, "-") && f.IsIn(i+1, "based born"):
		r.kind, r.sure = Place, true // "the Austin-based firm"
	case alone && !given && f.IsIn(r.all.First-1, "from in near") && f.who(i):
		r.kind, r.sure = Place, true // "a nurse from Boise who flew in"
	case alone && f.placeEnds(r):
		r.kind, r.sure = Place, true
	case alone && r.opens && !given && f.folk(r.name.First):
	case f.aged(i), f.who(i), several && f.described(i):
		r.kind, r.sure = Person, true
	case f.roleBefore(r):
		r.kind, r.sure = Person, true
	case several && f.officeBehind(r), several && f.serves(r):
		r.kind, r.sure = Person, true
	case f.patronymic(r.name):
		r.kind, r.sure = Person, true
	case several && f.speaksIn(r), several && r.name.Len() <= 3 && (f.saidBefore(r) || f.saidAs(r)):
		r.kind = Person
	case several && f.identified(r.all.First):
		r.kind, r.sure = Person, true
	case several && f.apposed(r):
		r.kind, r.sure = Person, true
	case alone && f.kinBefore(r):
		r.kind, r.sure = Person, true
	case several && r.name.Len() <= 3 && f.positionBefore(r):
		r.kind, r.sure = Person, true
	case several && r.name.Len() <= 4 && f.personal(i):
		r.kind, r.sure = Person, true
	case several && r.name.Len() <= 4 && f.presented(r):
		r.kind, r.sure = Person, true
		f.takeOffice(r)
	case given && alone && !r.opens:
		r.kind, r.sure = Person, true
	case given && (f.said(i) || f.Is(i, ",")):
		r.kind, r.sure = Person, true
	case alone && f.Has(r.name.First, lexicon.NameDemonym):
	case r.name.Len() <= 2 && f.placeBehind(r):
		r.kind, r.sure = Place, alone
	case several && !f.Has(r.name.First, lexicon.NameDemonym):
		r.kind, r.sure = Organisation, false
	case alone && (f.said(i) || !r.opens || f.Kind(i) == text.Clitic):
		r.kind, r.sure = Organisation, true
	}
}

// origin reports whether the run only says where somebody or something is from: "a Danish
// study", "a 19-year-old Eritrean", but not "Danish said" of somebody whose name that is.
func (f *finder) origin(r *run) bool {
	first, next := r.name.First, r.all.Last
	if r.name.Len() != 1 || !f.Has(first, lexicon.NameDemonym) {
		return false
	}
	if !f.Has(first, lexicon.NameFirst) {
		return f.IsIn(first-1, "a an") || f.Is(first-1, "old")
	}
	if f.Kind(next) != text.Word || f.Flag(next, text.Upper) || f.Flag(next, text.LineBefore) {
		return false
	}
	return !f.said(next) && !f.personal(next) && !f.HasAny(next, lexicon.NameFunction, lexicon.QuoteAux)
}

// severalWords reports whether the name is of two words or more and no longer than those of
// people.
func (r *run) severalWords() bool { return r.name.Len() > 1 && r.name.Len() <= 7 }

// who reports whether "who" takes up a name that ends before token i: "Ann Lee, who".
func (f *finder) who(i int) bool {
	return f.Is(i, "who") || f.Is(i, ",") && f.Is(i+1, "who")
}

// folk reports whether the word at token i, which opens a sentence, is for people of a sort:
// "Franchisees, who pay".
func (f *finder) folk(i int) bool {
	for _, end := range [...]string{"ees", "ers", "ists", "ants"} {
		if f.Ends(i, end) {
			return true
		}
	}
	return false
}

// roleBefore reports whether an office in small letters stands right before the run, or one in
// letters before a name in full: "the driver Ann Lee", "DIG Ann Lee".
func (f *finder) roleBefore(r *run) bool {
	at := r.all.First - 1
	if !f.Has(at, lexicon.NameRole) || f.Kind(at) != text.Word || !f.sameZone(at, r.all.First) {
		return false
	}
	if r.name.Len() == 1 && !f.Has(r.name.First, lexicon.NameFirst) && (f.trade(at) || f.firmly(r, at)) {
		return false
	}
	return !f.Flag(at, text.Upper) || r.severalWords() && f.letters(at)
}

// firmly reports whether the role at token at is one that firms have as well, before a name of
// one word that is none of the language, or a role before a body that is called by its head:
// "the owner Kustkraft", "the rebel Council".
func (f *finder) firmly(r *run, at int) bool {
	if f.Has(r.name.First, lexicon.NameOrgHead) {
		return true
	}
	if f.Is(at, "parent") && f.Flag(at-1, text.Upper) { // "Google parent Alphabet"
		return true
	}
	return f.IsIn(at, "adviser analyst auditor broker contractor developer distributor insurer lender owner partner pollster publisher retailer rival sponsor supplier")
}

// officeBehind reports whether an office with its article or a capital stands behind the run
// and a comma: "Ann Lee, a driver,", "Ann Lee, Mayor of Hull,".
func (f *finder) officeBehind(r *run) bool {
	i := r.all.Last
	article := r.name.Len() <= 4 && f.IsIn(i+1, "a an the")
	return (article || f.Flag(i+1, text.Upper)) && f.appositive(i).Len() > 0
}

// speaksIn reports whether a verb of saying stands behind the run and nothing before it tells of
// a place or a body: not "the Tarn Valley Trust said".
func (f *finder) speaksIn(r *run) bool {
	if !f.said(r.all.Last) || f.located(r.all.First) {
		return false
	}
	return r.name.Len() == 2 || !f.Is(r.all.First-1, "the")
}

// apposed reports whether the run stands between commas behind an office: "the driver, Ann Lee,
// said", "one of them, Ann Lee, said".
func (f *finder) apposed(r *run) bool {
	office := r.all.First - 2
	if !f.Is(office+1, ",") || !f.closesAppositive(r.all.Last) {
		return false
	}
	if f.Is(office, "them") && f.Is(office-1, "of") {
		return f.said(r.all.Last + 1)
	}
	return f.Has(f.pastInLaw(office), lexicon.NameRole) && !f.trade(office)
}

// kinBefore reports whether the run stands between commas behind a word that tells a gender:
// "her husband, Kev,".
func (f *finder) kinBefore(r *run) bool {
	kin := r.all.First - 2
	return f.Is(kin+1, ",") && f.Value(kin, lexicon.NameRole) != "" && f.closesAppositive(r.all.Last)
}

// positionBefore reports whether the position of a player stands between a team and the run:
// "Cheetahs fly-half Ruan Botes".
func (f *finder) positionBefore(r *run) bool {
	at := r.all.First - 1
	if f.Kind(at) != text.Word || f.Flag(at, text.Upper) {
		return false
	}
	return f.hyphen(at-1) && f.Flag(at-3, text.Upper)
}

// placeBehind reports whether the run is where something is: "near Hull", "in Hull on Monday".
func (f *finder) placeBehind(r *run) bool {
	at, i := r.all.First-1, r.all.Last
	if f.IsIn(at, "near off outside") {
		return f.Kind(i) != text.Clitic
	}
	return f.Is(at, "in") && f.IsIn(i, ", . on in at after for when")
}

// placeEnds reports whether the run is a place with which a sentence ends: "the ministry's
// director in Ibra.", not "written in Danish." or "lost faith in Ann."
func (f *finder) placeEnds(r *run) bool {
	at := r.all.First - 1
	if !f.Is(at, "in") || !f.Is(r.all.Last, ".") || f.Has(r.name.First, lexicon.NameDemonym) {
		return false
	}
	return !f.IsIn(at-1, "faith confidence interest trust believe believed believes")
}

// placeNamed reports whether the run is what a place is called: "the town of Verkhny Yaik".
func (f *finder) placeNamed(r *run) bool {
	of := r.all.First - 1
	return f.Is(of, "of") && f.Has(of-1, lexicon.NameArea) && !f.Flag(of-1, text.Upper)
}

// placeBefore reports whether a noun for places stands behind the run: "Al Saada district",
// "Oyo and Kwara states", not "the Greek island", "Coal regions".
func (f *finder) placeBefore(r *run) bool {
	i := r.all.Last
	if !f.Has(i, lexicon.NameArea) || f.Flag(i, text.Upper) || f.Flag(i, text.LineBefore) {
		return false
	}
	if r.opens && r.name.Len() == 1 && f.Ends(i, "s") {
		return false
	}
	return !f.HasAny(i-1, lexicon.NameDemonym, lexicon.NameBranch, lexicon.NameOrgHead)
}

// located reports whether the name at token i says where somebody is: "the ministry in the
// Tarn Valley said".
func (f *finder) located(i int) bool {
	if f.Is(i-1, "the") {
		i--
	}
	return f.IsIn(i-1, "in at from near")
}
