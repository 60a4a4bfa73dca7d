package entity

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// rank reports whether the letters at token i are an office written short before a
// full name: "DIG Anil Rao", "OC Jabed Ul Islam". Two letters may be a person's
// initials, "KP Sharma Oli", so those are ranks only where they are listed.
func (f *finder) rank(i, last int) bool {
	if !f.letters(i) || i+2 >= last || f.HasAny(i, lexicon.NameOrg, lexicon.NamePlace) {
		return false
	}
	if f.Span(i).Len() < 3 && !f.IsIn(i, "oc ig dg vc sp ag si") {
		return false
	}
	station := f.Is(i-1, "station") && f.Flag(i-1, text.Upper)
	return (station || f.Has(i+1, lexicon.NameFirst)) && !f.Flag(i+1, text.Caps) && !f.Has(last-1, lexicon.NameOrgHead)
}

// letters reports whether the word at i is of two to four capital letters.
func (f *finder) letters(i int) bool {
	return f.Flag(i, text.Caps) && !f.Flag(i, text.Dotted) && f.Span(i).Len() < 5
}

// ranked reports whether the run is nothing but the letters of an office that
// somebody has been named with or that was written in full before: "the OC".
func (f *finder) ranked(r text.Range) bool {
	return r.Len() == 1 && f.letters(r.First) && f.Is(r.First-1, "the") && f.ranks[f.Hash(r.First)]
}

// noteRanks keeps the letters that stand for an office: those at the end of a title, "DIG
// Anil Rao", and those in brackets behind one, "officer-in-charge (OC) of the outpost".
func (f *finder) noteRanks(r *run) {
	if last := r.title.Last - 1; r.title.Len() > 0 && f.letters(last) {
		f.ranks[f.Hash(last)] = true
	}
	if at := r.all.First; f.Is(at-1, "(") && f.letters(at) && (f.Is(at-2, "charge") || f.Has(at-2, lexicon.NameRole)) {
		f.ranks[f.Hash(at)] = true
	}
}
