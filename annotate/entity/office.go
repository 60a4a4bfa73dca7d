package entity

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// cutTitle cuts the titles at the front of the run off the name.
func (f *finder) cutTitle(r *run) {
	cut := r.name.First
	for i := r.name.First; i < r.name.Last; i++ {
		if f.ownedBody(i) && !f.officeOf(i, r.name.Last) {
			return // "Attorney General's Office"
		}
		if f.IsIn(i-1, "\" “ ' ‘") && i > r.name.First {
			continue // "Rogelio “Boy” Abanilla"
		}
		if i > cut && i+1 < r.name.Last && f.Has(i, lexicon.NameBorne) && !f.titular(i-1) && f.Flag(i-1, text.Upper) && !f.HasAny(i-1, lexicon.NamePlace, lexicon.NameOrgHead, lexicon.NameDemonym) {
			continue // "Abdi Sheikh Noor"
		}
		if n, _ := f.Match(i, lexicon.NameHonorific); n > 1 && i+n < r.name.Last {
			cut = i + n // "Tan Sri"
			i += n - 1
			continue
		}
		if f.titular(i) && f.hyphen(i+1) && f.hyphen(i+3) && i+5 < r.name.Last && f.IsIn(i+2, "in of de") {
			cut = i + 5 // "Officer-in-Charge"
			i += 4
			continue
		}
		if i == r.name.First && f.Has(i, lexicon.QuoteStyle) && f.IsIn(i-1, "his her") && i+2 < r.name.Last {
			cut = i + 1 // "His Highness Sheikh Hamad bin Ali"
			continue
		}
		if f.rank(i, r.name.Last) {
			cut = i + 1
			continue
		}
		if f.titular(i) && f.inCharge(i+1) && i+3 < r.name.Last {
			cut = i + 3 // "Special Agent in Charge"
			i += 2
			continue
		}
		if f.IsIn(i, "general elect designate") && i > r.name.First+1 && f.Is(i-1, "-") && f.titular(i-2) {
			cut = i + 1 // "Inspector-General"
			continue
		}
		if i+2 == r.name.Last && f.Has(i+1, lexicon.NamePostnominal) && i > cut {
			break // "Martin King III"
		}
		if (f.titular(i) || i == r.name.First && f.Has(i, lexicon.NameRoles)) && !(i > r.name.First && f.Is(i-1, "-")) && !f.compound(i) && !f.owns(i) {
			if i+1 == r.name.Last && i > cut && (cut > r.name.First || f.Has(cut, lexicon.NameOrgHead) && f.IsIn(cut+1, "of for")) {
				break // "spokesperson Kunal Sen", "Network for Fiscal Justice"
			}
			cut = i + 1
			f.genderOf(r, i)
		}
	}
	if cut == r.name.First && f.openerBefore(r.name) {
		cut++ // "Landscaper Hector Villalobos"
	}
	if r.name.Len() == 1 && f.owns(cut) && f.titular(cut) && !f.Has(cut, lexicon.NameOrgHead) || f.ranked(r.name) {
		r.title, r.name.First = r.name, r.name.Last // "The Minister's claim", "the OC"
		return
	}
	if cut == r.name.First+1 && cut < r.name.Last && f.Has(r.name.First, lexicon.NameRoles) && f.knownAs(text.Range{First: cut, Last: r.name.Last}, lexicon.NamePlace) {
		r.kind, r.sure = Organisation, true
		return // "Police Scotland"
	}
	if cut == r.name.First || f.Is(cut, "&") || cut >= r.name.Last && f.surnamed(r.name) {
		return
	}
	if f.Is(cut, ".") {
		cut++
	}
	for cut > r.name.First && cut+2 < r.name.Last && f.HasAny(cut, lexicon.NamePlace, lexicon.NameBranch) && f.Flag(cut+1, text.Upper) {
		cut++ // "Advocate General Punjab Khalid Ishaq", "SSP Operations Ali Raza"
	}
	if f.IsIn(cut, "of for and") {
		cut = f.pastOffice(cut, r.name.Last)
	}
	if cut >= r.name.Last && f.Has(r.name.Last-1, lexicon.NameOrgHead) && !f.strictRole(r.name.Last-1) {
		return
	}
	if last := r.name.Last - 1; cut == r.name.First+1 && last >= cut && f.Has(last, lexicon.NameOrgHead) && !f.Has(r.name.First, lexicon.NameHonorific) && !f.HasAny(cut, lexicon.NameFirst, lexicon.NameRole) {
		return // "Consumer Safety Board"
	}
	r.title = text.Range{First: r.name.First, Last: cut}
	r.name.First = cut
	if r.name.Len() == 0 {
		return
	}
	if f.telling(r.title) {
		r.titles = append(r.titles, f.SpanOf(f.office(r.title)))
	}
}

// telling reports whether a title says what somebody is: an office, "Mayor" or "DIG",
// not "Mr" or "Dr".
func (f *finder) telling(title text.Range) bool {
	if f.letters(title.Last-1) && !f.excellency(title.First) {
		return true
	}
	return f.SpanOf(f.office(title)).Len() > 3 && !f.honorific(title) && !(title.Len() == 1 && f.Has(title.First, lexicon.NameRoles))
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
	return f.Has(name.First, lexicon.NameFirst) || f.Has(name.First-1, lexicon.NameRole) || f.IsIn(name.Last-1, "sen sheikh imam mufti begum")
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
	for f.HasAny(i, lexicon.NameFunction, lexicon.NameBranch, lexicon.NameOrgHead, lexicon.NameRole, lexicon.NameRoles) || f.Has(i, lexicon.NamePlace) {
		i++
	}
	if f.IsIn(i-1, "of for and the") || i+2 > last || i+4 < last {
		return last
	}
	return i
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
