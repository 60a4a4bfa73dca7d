package entity

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// ticker reports whether the sign of a share stands at i: "NPAP.ST", "HPC.N".
func (f *finder) ticker(i int) bool {
	if !f.Flag(i, text.Caps) || f.Span(i).Len() < 2 || !f.Is(i+1, ".") || !f.Flag(i+2, text.Upper) {
		return false
	}
	return f.Span(i+2).Len() < 3 && !f.Flag(i+1, text.SpaceBefore) && !f.Flag(i+2, text.SpaceBefore)
}

// purposed reports whether the "of" at i goes on with what a body is for:
// "Society for the Protection of Birds".
func (f *finder) purposed(first, i int) bool {
	for n := first + 1; n < i-1; n++ {
		if f.Is(n, "for") && f.Has(n-1, lexicon.NameOrgHead) {
			return f.Is(i, "of")
		}
	}
	return false
}

// nicknamed reports whether a nickname in marks stands at i, between a first name
// and a surname: Robert “Bobby” Lowe.
func (f *finder) nicknamed(first, i int) bool {
	if !f.IsIn(i, "\" “ ' ‘") || !f.Flag(i, text.SpaceBefore) || !f.IsIn(i+2, "\" ” ' ’") || f.Flag(i+2, text.SpaceBefore) {
		return false
	}
	for _, n := range [...]int{i + 1, i + 3} {
		if f.Kind(n) != text.Word || !f.Flag(n, text.Upper) || f.Flag(n, text.LineBefore) {
			return false
		}
	}
	if f.Has(i+3, lexicon.NameFunction) {
		return false
	}
	return f.Has(i-1, lexicon.NameFirst) || f.unworded(i-1) && f.unworded(i+3)
}

// unworded reports whether the word at i is no word but in names.
func (f *finder) unworded(i int) bool {
	if f.HasAny(i, lexicon.English, lexicon.NameFunction, lexicon.NameRole) {
		return false
	}
	return !f.HasAny(i, lexicon.NameOrgHead, lexicon.NameOrg, lexicon.NamePlace, lexicon.NamePlaceHead, lexicon.NameDemonym)
}
