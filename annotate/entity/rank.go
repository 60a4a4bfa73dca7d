package entity

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// rank reports whether the letters at token i are an office written short before a
// full name: "DIG Anil Rao", "OC Jabed Ul Islam". Two letters may be a person's
// initials, "KP Sharma Oli", so those are ranks only where they are listed.
func (f *finder) rank(i, last int) bool {
	if !f.letters(i) || i+2 >= last || f.HasAny(i, lexicon.NameOrg, lexicon.NamePlace) || f.Span(i).Len() < 3 && !f.IsIn(i, "oc ig dg vc sp ag si") {
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
	if r.Len() != 1 || !f.letters(r.First) || !f.Is(r.First-1, "the") {
		return false
	}
	for i := range f.runs {
		if t := f.runs[i].title; t.Len() > 0 && f.Folded(t.Last-1) == f.Folded(r.First) && f.Flag(t.Last-1, text.Caps) {
			return true
		}
	}
	return f.introduces(r.First)
}

// maxLettered is how many tokens before its letters an office is looked for.
const maxLettered = 600

// introduces reports whether the letters at token i stand in brackets before, behind an
// office: "officer-in-charge (OC) of the outpost".
func (f *finder) introduces(i int) bool {
	for n := i - 1; n > 1 && n > i-maxLettered; n-- {
		if f.Is(n, f.Folded(i)) && f.Is(n-1, "(") && f.Is(n+1, ")") && f.Flag(n, text.Caps) {
			return f.Is(n-2, "charge") || f.Has(n-2, lexicon.NameRole)
		}
	}
	return false
}
