package entity

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// starts reports whether a run of capitals can start at token i, a word with a
// capital.
func (f *finder) starts(i int) bool {
	switch {
	case f.Is(i, "a") && f.initialed(i):
		return true
	case f.Has(i, lexicon.NameCalendar) && !f.namelike(i):
		return false
	case f.ticker(i), f.measures(i), f.holiday(i):
		return false
	case f.Is(i-1, ".") && !f.Flag(i, text.SpaceBefore) && f.ticker(i-2): // "ST" of "NPAP.ST"
		return false
	case f.excellency(i) && f.capital(i+1):
		return true // "HE Salem Al Kuwari"
	case f.numeral(i):
		return false
	case f.Flag(i, text.Caps) && f.Is(i+1, "&") && !f.Flag(i+1, text.SpaceBefore):
		return true // "AT&T"
	case !f.Has(i, lexicon.NameFunction):
		return true
	}
	return f.startsAnyway(i)
}

// measures reports whether the letter or the unit at token i is that of the number that it is
// glued to: "47C", "5G", "6MW".
func (f *finder) measures(i int) bool {
	if f.Kind(i-1) != text.Number || f.Flag(i, text.SpaceBefore) {
		return false
	}
	return f.Span(i).Len() == 1 || f.Has(i, lexicon.Unit)
}

// holiday reports whether the word at token i belongs to the name of a day: "New Year's Eve",
// "Christmas Eve".
func (f *finder) holiday(i int) bool {
	switch {
	case f.Is(i, "new"):
		return f.Is(i+1, "year")
	case f.Is(i, "year"):
		return f.Is(i-1, "new")
	}
	return f.Is(i, "eve") && (f.Kind(i-1) == text.Clitic || f.Has(i-1, lexicon.NameCalendar))
}

// numeral reports whether the word at token i goes with the number behind it: "Number 4 shaft",
// "N340bn".
func (f *finder) numeral(i int) bool {
	if f.Kind(i+1) != text.Number {
		return false
	}
	return f.IsIn(i, "no number") || f.Span(i).Len() == 1 && !f.Flag(i+1, text.SpaceBefore)
}

// startsAnyway reports whether a run can start at token i with a word that is mostly none of a
// name's.
func (f *finder) startsAnyway(i int) bool {
	next := i + 1
	switch {
	case f.Flag(i, text.Caps) && (f.Has(i, lexicon.NameOrg) || f.Is(i, "us") && f.Flag(next, text.Upper)):
		return true // "US Geological Survey"
	case f.Span(i).Len() > 4 && (f.ownedBody(next) || f.Flag(next, text.Upper) && f.ownedBody(i+2)):
		return true // "Teachers' Union", "Government Doctors' Forum"
	}
	if n, _ := f.Match(i, lexicon.NamePlace); n > 1 {
		return true
	}
	if f.Is(i, "will") && f.nameWord(next) {
		return f.named(i)
	}
	if f.Is(i, "police") && f.Has(next, lexicon.NamePlace) && f.capitalInLine(next) && !f.Flag(i+2, text.Upper) {
		return true // "Police Scotland"
	}
	if n, _ := f.Match(i, lexicon.NameOrg); n > 1 {
		return true
	}
	if f.IsIn(i, "seven nine ten") && f.IsIn(next, "news network") && f.capitalInLine(next) {
		return true // "Nine News"
	}
	if f.Is(i, "additional") && f.capitalInLine(next) {
		return f.HasAny(next, lexicon.NameRole, lexicon.NameHonorific) // "Additional Solicitor General"
	}
	return f.capitalInLine(next) && f.IsIn(i, "new old first second three four five seven old great high national parliament")
}

// capitalInLine reports whether token i has a capital and begins no line.
func (f *finder) capitalInLine(i int) bool {
	return f.Flag(i, text.Upper) && !f.Flag(i, text.LineBefore)
}

// named reports whether the "Will" at token i, before a name, is a first name and begins no
// question: it stands inside a sentence, or what stands behind the two says so.
func (f *finder) named(i int) bool {
	if f.Kind(i-1) == text.Word && !f.Flag(i, text.LineBefore) {
		return true
	}
	return f.said(i+2) || f.aged(i+2) || f.appositive(i+2).Len() > 0
}

// initialed reports whether the letter at token i stands for the first name of a
// person: "A. Sharma", "A. K. Sharma". "A. They left" is an answer, "9 A. M." a time.
func (f *finder) initialed(i int) bool {
	for n := i; n < i+6 && f.Flag(n, text.Upper) && f.Kind(n) == text.Word; n += 2 {
		if f.Span(n).Len() > 1 {
			return n > i && !f.Has(n, lexicon.NameFunction) && (n > i+2 || !f.Flag(i, text.LineBefore))
		}
		if !f.Is(n+1, ".") || f.Flag(n+1, text.SpaceBefore) {
			return false
		}
	}
	return false
}

// namelike reports whether a word that also names a month or a day is a first
// name here: "Jan Carter", "Jan de Vries", "mayor June Lee".
func (f *finder) namelike(i int) bool {
	if f.christened(i) || f.calendarName(i) {
		return true
	}
	next := i + 1
	for f.Has(next, lexicon.NameParticle) && !f.Flag(next, text.Upper) && next < i+3 {
		next++
	}
	return f.Has(i, lexicon.NameFirst) && f.Kind(next) == text.Word && f.Flag(next, text.Upper) && !f.Has(next, lexicon.NameCalendar)
}

// christened reports whether the month at token i is the first name of somebody with a title:
// "Prof June Lee", "mayor April Moore". In a headline of capitals it may be a verb: "Mayor
// May Quit".
func (f *finder) christened(i int) bool {
	if !f.IsIn(i, "april may june august") || !f.capitalInLine(i) || !f.nameWord(i+1) || f.Has(i+1, lexicon.NameCalendar) {
		return false
	}
	return f.HasAny(f.unpointed(i-1), lexicon.NameHonorific, lexicon.NameRole) && !f.capitals
}

// calendarName reports whether the month or day at token i is the first name of somebody who
// speaks or whom an age or an office presents: "June Lee said", "said Sunday Ade.", "“No,” April
// Moore, 54, added", "the driver, Sunday Ade,", not "in June Lee said" or "June Holdings said".
func (f *finder) calendarName(i int) bool {
	if !f.IsIn(i, "april may june august monday friday saturday sunday ramadan") || !f.Flag(i, text.Upper) || f.capitals {
		return false
	}
	last := i + 1
	named := f.nameWord(last) && !f.Is(last, "day") // "May Day"
	if !named || f.HasAny(last, lexicon.NameCalendar, lexicon.NameOrgHead, lexicon.NamePlaceHead) {
		return false
	}
	switch {
	case f.Kind(i-1) == text.Word && !f.Flag(i, text.LineBefore):
		return f.said(i-1) && f.closesAppositive(last+1)
	case f.hyphen(i - 1): // "in mid-June Lee said"
		return false
	case f.Is(i-1, ",") && f.Has(i-2, lexicon.NameRole):
		return f.closesAppositive(last + 1)
	}
	return f.said(last+1) || f.aged(last+1) || f.IsIn(last+2, "a an his her their") && f.appositive(last+1).Len() > 0
}

// surnameBehind reports whether the month or feast at token i is the surname of somebody who is
// only styled, "Mrs May", not "Mr May 5", or whose first name stands before it: "Hisham Eid".
func (f *finder) surnameBehind(i int) bool {
	if f.Is(i, "eid") {
		return f.Has(i-1, lexicon.NameFirst) && !f.hyphen(i+1) && !f.Is(i+1, "al")
	}
	if !f.IsIn(i, "march april may june august") || f.Kind(i+1) == text.Number || f.capitals {
		return false
	}
	return f.IsIn(f.unpointed(i-1), "mr mrs ms miss mx dr prof sir dame lord lady")
}

// unpointed returns the token before the full stop of an abbreviation at i, or else i: "Prof."
func (f *finder) unpointed(i int) int {
	if f.Is(i, ".") && !f.Flag(i, text.SpaceBefore) {
		return i - 1
	}
	return i
}
