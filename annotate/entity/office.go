package entity

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// cutTitle cuts the titles at the front of the run off the name.
func (f *finder) cutTitle(r *run) {
	cut := f.pastTitles(r)
	if cut < 0 {
		return
	}
	if cut == r.name.First && f.openerBefore(r.name) {
		cut++ // "Landscaper Hector Villalobos"
	}
	if r.name.Len() == 1 && f.owns(cut) && f.titular(cut) && !f.Has(cut, lexicon.NameOrgHead) || f.ranked(r.name) {
		r.title, r.name.First = r.name, r.name.Last // "The Minister's claim", "the OC"
		return
	}
	if f.force(r.name, cut) {
		r.kind, r.sure = Organisation, true
		return
	}
	if cut == r.name.First || f.Is(cut, "&") || cut >= r.name.Last && f.surnamed(r.name) {
		return
	}
	if cut == r.name.Last-1 && f.Span(cut).Len() == 1 {
		r.kind, r.sure = Person, true // "Pupil A", whom a court names no more
		return
	}
	cut = f.pastPost(cut, r.name.Last)
	if f.bodyNamed(r.name, cut) {
		return
	}
	r.title = text.Range{First: r.name.First, Last: cut}
	r.name.First = cut
	if r.name.Len() != 0 && f.telling(r.title) {
		r.titles = append(r.titles, f.SpanOf(f.office(r.title)))
	}
}

// pastTitles returns the token behind the titles that the run begins with, whose gender
// it takes, or -1 where a title owns the body that is named: "Attorney General's Office".
func (f *finder) pastTitles(r *run) int {
	first, last := r.name.First, r.name.Last
	cut := first
	for i := first; i < last; i++ {
		if f.ownedBody(i) && !f.officeOf(i, last) {
			return -1
		}
		if i > first && f.IsIn(i-1, "\" “ ' ‘") {
			continue // "Rogelio “Boy” Abanilla"
		}
		if i > cut && i+1 < last && f.borne(i) {
			f.genderOf(r, i)
			continue
		}
		if n := f.titleOf(i, r.name); n > 0 {
			cut = i + n
			i = cut - 1
			continue
		}
		if i > cut && i+2 == last && f.Has(i+1, lexicon.NamePostnominal) {
			return cut // "Martin King III"
		}
		if !f.titleWord(i, r.name) {
			continue
		}
		if i > cut && i+1 == last && (cut > first || f.Has(cut, lexicon.NameOrgHead) && f.IsIn(cut+1, "of for")) {
			return cut // "spokesperson Kunal Sen", "Network for Fiscal Justice"
		}
		cut = i + 1
		f.genderOf(r, i)
	}
	return cut
}

// borne reports whether the word at token i, a title elsewhere, is part of a name that has
// begun: "Abdi Sheikh Noor".
func (f *finder) borne(i int) bool {
	if !f.Has(i, lexicon.NameBorne) || !f.Flag(i-1, text.Upper) || f.titular(i-1) {
		return false
	}
	return !f.HasAny(i-1, lexicon.NamePlace, lexicon.NameOrgHead, lexicon.NameDemonym)
}

// titleOf returns how many tokens have, at token i of a name, a title of several words or one
// that is a title only there; 0 when there is none.
func (f *finder) titleOf(i int, name text.Range) int {
	if n, _ := f.Match(i, lexicon.NameHonorific); n > 1 && i+n < name.Last {
		return n // "Tan Sri"
	}
	switch {
	case f.titular(i) && f.hyphen(i+1) && f.hyphen(i+3) && i+5 < name.Last && f.IsIn(i+2, "in of de"):
		return 5 // "Officer-in-Charge"
	case i == name.First && f.Has(i, lexicon.QuoteStyle) && f.IsIn(i-1, "his her") && i+2 < name.Last:
		return 1 // "His Highness Sheikh Hamad bin Ali"
	case f.rank(i, name.Last):
		return 1 // "DIG Anil Rao"
	case f.titular(i) && f.inCharge(i+1) && i+3 < name.Last:
		return 3 // "Special Agent in Charge"
	case i > name.First+1 && f.IsIn(i, "general elect designate") && f.Is(i-1, "-") && f.titular(i-2):
		return 1 // "Inspector-General"
	}
	return 0
}

// titleWord reports whether the word at token i of a name is a title by itself, which no hyphen
// ties to another and which owns nothing: "Mayor Ann Lee", "Police Constable Ann Lee".
func (f *finder) titleWord(i int, name text.Range) bool {
	if !f.titular(i) && !(i == name.First && f.Has(i, lexicon.NameRoles)) {
		return false
	}
	return !(i > name.First && f.Is(i-1, "-")) && !f.compound(i) && !f.owns(i)
}

// force reports whether the name is that of a force and its place, cut at the place: "Police
// Scotland".
func (f *finder) force(name text.Range, cut int) bool {
	if cut != name.First+1 || cut >= name.Last || !f.Has(name.First, lexicon.NameRoles) {
		return false
	}
	return f.knownAs(text.Range{First: cut, Last: name.Last}, lexicon.NamePlace)
}

// pastPost returns the token behind what says more of a title that ends before token i: a
// point, where it is held, and what it is of. It is never behind the end of the run, so that a
// point which closes the run stays outside.
func (f *finder) pastPost(i, last int) int {
	if i >= last {
		return last
	}
	if f.Is(i, ".") {
		i++
	}
	for i+2 < last && f.HasAny(i, lexicon.NamePlace, lexicon.NameBranch) && f.Flag(i+1, text.Upper) {
		i++ // "Advocate General Punjab Khalid Ishaq", "SSP Operations Ali Raza"
	}
	if f.IsIn(i, "of for and") {
		i = f.pastOffice(i, last)
	}
	return i
}

// bodyNamed reports whether the name is a body's, which a title only begins: "Consumer Safety
// Board".
func (f *finder) bodyNamed(name text.Range, cut int) bool {
	first, last := name.First, name.Last-1
	if !f.Has(last, lexicon.NameOrgHead) {
		return false
	}
	if cut > last || f.IsIn(first, "king queen prince princess st saint") && !f.Has(last, lexicon.NameRole) {
		return true // "Queen Elizabeth Hospital"
	}
	return cut == first+1 && !f.Has(first, lexicon.NameHonorific) && !f.HasAny(cut, lexicon.NameFirst, lexicon.NameRole)
}

// telling reports whether a title says what somebody is: an office, "Mayor" or "DIG",
// not "Mr" or "Dr".
func (f *finder) telling(title text.Range) bool {
	switch {
	case f.letters(title.Last-1) && !f.excellency(title.First):
		return true
	case f.SpanOf(f.office(title)).Len() <= 3 || f.honorific(title):
		return false
	}
	return title.Len() > 1 || !f.Has(title.First, lexicon.NameRoles)
}

// inCharge reports whether "in Charge" stands at token i.
func (f *finder) inCharge(i int) bool {
	return f.Is(i, "in") && f.Is(i+1, "charge") && f.Flag(i+1, text.Upper)
}

// officeOf reports whether behind the body whose possessive stands at token i there is
// an office in it and a name: "Nurses' Union President Ann Lee".
func (f *finder) officeOf(i, last int) bool {
	for i += 2; i+2 < last; i++ {
		if f.strictRole(i) && !f.strictRole(i+1) {
			return f.Has(i-1, lexicon.NameOrgHead) && !f.Has(last-1, lexicon.NameOrgHead)
		}
	}
	return false
}

// office returns the title without the forms of address behind it: "President His
// Highness Sheikh" is "President", "Health Minister Dr." is "Health Minister".
func (f *finder) office(title text.Range) text.Range {
	if last := title.Last - 1; title.Len() > 1 {
		if f.Is(last, ".") {
			last--
		}
		if f.Has(last, lexicon.NameHonorific) && !f.Has(last, lexicon.NameRole) && f.strictRole(last-1) {
			title.Last = last
		}
	}
	for i := title.First + 1; i < title.Last; i++ {
		if f.IsIn(i, "his her") && f.Flag(i, text.Upper) {
			title.Last = i
		}
	}
	return title
}

// surnamed reports whether a run that ends in a title is a first name with a
// surname that only looks like one: "Stephen King", "spokesman Kunal Sen".
func (f *finder) surnamed(name text.Range) bool {
	if name.Len() < 2 || name.Len() > 3 || f.titular(name.First) {
		return false
	}
	if f.Has(name.First, lexicon.NameFirst) || f.Has(name.First-1, lexicon.NameRole) {
		return true
	}
	return f.IsIn(name.Last-1, "sen sheikh imam mufti begum")
}

// compound reports whether a hyphen ties the word at i to the next: "Sultan-Raja".
func (f *finder) compound(i int) bool {
	return f.hyphen(i + 1)
}

// owns reports whether a possessive follows the word at i.
func (f *finder) owns(i int) bool {
	return !f.Flag(i+1, text.SpaceBefore) && (f.Kind(i+1) == text.Clitic || f.IsIn(i+1, "' ’"))
}

func (f *finder) titular(i int) bool {
	switch {
	case !f.Has(i, lexicon.NameRole) && !f.Has(i, lexicon.NameHonorific):
		return f.excellency(i)
	case f.Is(i, "di") && !f.Flag(i, text.Caps):
		return false // a particle: "Flavio Di Giacomo"
	case f.Is(i, "dean") && !f.Is(i+1, "of"):
		return false // the first name
	case f.Is(i, "earl") && f.nameWord(i+1):
		return false // likewise: "Earl Stubbs", not "the Earl of Wexford"
	case f.IsIn(i, "son man nan") && f.capitalInLine(i) && f.nameWord(i+1) && i > 0 && !f.sentenceEnd(i-1):
		return false // a name, as what it else says has no capital there: "owner Man Yiu-tung"
	case f.Is(i, "guy"):
		return false // the first name, where it has a capital
	}
	return true
}

// excellency reports whether "HE" stands at token i for "His Excellency".
func (f *finder) excellency(i int) bool {
	return f.Flag(i, text.Caps) && f.Is(i, "he") && !f.Has(i+1, lexicon.NameFunction) && !f.Has(i+1, lexicon.QuoteAux)
}

// strictRole reports whether the word is an office and never the head of an
// organisation's name.
func (f *finder) strictRole(i int) bool {
	return f.Has(i, lexicon.NameRole) && !f.Has(i, lexicon.NameOrgHead)
}

// honorific reports whether the title is nothing but "Mr", "Dr" and the like.
func (f *finder) honorific(title text.Range) bool {
	return title.Len() <= 2 && f.Has(title.First, lexicon.NameHonorific) && !f.Has(title.First, lexicon.NameRole)
}

// firstName returns the first token from i on that is a first name with a name
// behind it; last when there is none.
func (f *finder) firstName(i, last int) int {
	for ; i+1 < last; i++ {
		if f.Has(i, lexicon.NameFirst) && !f.Is(i-1, "of") || f.Span(i).Len() == 1 && f.Flag(i, text.Upper) {
			return i
		}
	}
	return last
}

// pastOffice returns where the name behind an office begins, whose "of" stands at
// token i: at a first name, or where two words are left that no office is for:
// "Leader of the Opposition Sudhira Patnaik".
func (f *finder) pastOffice(i, last int) int {
	if name := f.firstName(i, last); name < last {
		return name
	}
	for f.ofOffice(i) {
		i++
	}
	if f.IsIn(i-1, "of for and the") || i+2 > last || i+4 < last {
		return last
	}
	return i
}

// ofOffice reports whether the word at token i can say what an office is of.
func (f *finder) ofOffice(i int) bool {
	return f.HasAny(i, lexicon.NameFunction, lexicon.NameBranch, lexicon.NamePlace) ||
		f.HasAny(i, lexicon.NameOrgHead, lexicon.NameRole, lexicon.NameRoles)
}

// genderOf takes a gender from a title or role at token i.
func (f *finder) genderOf(r *run, i int) {
	g := f.Value(i, lexicon.NameHonorific)
	if g == "" {
		g = f.Value(i, lexicon.NameRole)
	}
	r.setGender(g)
}

func (r *run) setGender(g string) {
	switch g {
	case "f":
		r.gender = Female
	case "m":
		r.gender = Male
	}
}
