package entity

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// described reports whether what stands behind the comma at token i can only be
// said of a person: "Ann Lee, whose son is nine,", "Ann Lee, a 24-year-old cutter,".
func (f *finder) described(i int) bool {
	if !f.Is(i, ",") {
		return false
	}
	if f.IsIn(i+1, "a an the") && f.Kind(i+2) == text.Number && f.Is(i+4, "year") {
		return true
	}
	if !f.Is(i+1, "whose") {
		return false
	}
	for n := i + 2; n < i+10 && (f.Kind(n) != text.Punct || f.Is(n, "-")); n++ {
		if f.Value(n, lexicon.NameRole) != "" || f.IsIn(n, "twins children parents") {
			return true
		}
	}
	return false
}

// serves reports whether the run is a name with an office behind it that a body
// or person gives: "Ann Lee, president of the union", "Ann Lee, her producer".
func (f *finder) serves(r *run) bool {
	i := r.all.Last
	if !f.Is(i, ",") || r.name.Len() > 4 || f.IsIn(r.all.First-1, "in at of from near for") {
		return false
	}
	role := f.appositive(i)
	if role.Len() == 0 || f.IsIn(i+1, "his her my") {
		return role.Len() > 0
	}
	if f.Has(role.Last-1, lexicon.NameOrgHead) {
		return false
	}
	return f.IsIn(i+1, "its their our") || role.First == i+1 && f.IsIn(role.Last, "of at for with")
}

// openerBefore reports whether the run begins with where somebody is from, or a word that
// is capitalised because it begins a sentence, and a first name follows: "Italian Marco
// Rossi", "Gutted Wayne Hollis".
func (f *finder) openerBefore(name text.Range) bool {
	i := name.First
	if name.Len() < 3 || f.Has(i, lexicon.NameFirst) || !f.Has(i+1, lexicon.NameFirst) || f.Flag(i, text.Caps) {
		return false
	}
	if f.Has(i, lexicon.NameDemonym) || f.IsIn(i, "republican democrat conservative tory socialist") {
		return !f.HasAny(name.Last-1, lexicon.NameOrgHead, lexicon.NamePlaceHead)
	}
	if name.Len() > 3 || i > 0 && f.Kind(i-1) == text.Word {
		return false
	}
	for _, end := range [...]string{"er", "or", "ist", "ed", "man", "woman", "ant", "eer", "ing"} {
		if strings.HasSuffix(f.Text(i), end) {
			return true
		}
	}
	return false
}

// maxPresented is how many tokens an office with what it is of may have before a name.
const maxPresented = 20

// presented reports whether the run names, between commas, whom its sentence begins
// with: "A lorry driver who uses the route, Yousuf Baksh, was pleased".
func (f *finder) presented(r *run) bool {
	first, at := f.opening(r), r.all.First-1
	if first < 0 {
		return false
	}
	if f.officeIn(first, at).Len() > 0 {
		return true
	}
	if at-first >= 5 || f.Kind(at-1) != text.Word || f.Has(at-1, lexicon.NameRole) {
		return false
	}
	if f.HasAny(at-1, lexicon.NameOrgHead, lexicon.QuoteCompany, lexicon.NameDocument, lexicon.NamePlaceHead) {
		return false
	}
	return f.taken(r.all.Last)
}

// takeOffice gives the run the office with which its sentence presents it.
func (f *finder) takeOffice(r *run) {
	first := f.opening(r)
	if first < 0 {
		return
	}
	if office := f.officeIn(first, r.all.First-1); office.Len() > 0 {
		r.titles = append(r.titles, f.SpanOf(office))
		f.genderOf(r, office.Last-1)
	}
}

// opening returns the article or the like with which the sentence begins that has the run
// between commas, "A" of "A lorry driver, Yousuf Baksh, was pleased", or -1.
func (f *finder) opening(r *run) int {
	at := r.all.First - 1
	if !f.Is(at, ",") || !f.Is(r.all.Last, ",") {
		return -1
	}
	first := at
	for first > 0 && at-first < maxPresented && f.Kind(first-1) != text.Punct && !f.Flag(first, text.LineBefore) {
		first--
	}
	switch {
	case f.IsIn(first, "a an the his her one"):
		return first
	case f.Kind(first+1) == text.Clitic:
		return first + 1 // "Osgood's opposite number, Milos Petrov, had"
	}
	return -1
}

// officeIn returns what stands behind token first up to the first office before token at, the
// office included; empty when there is none near.
func (f *finder) officeIn(first, at int) text.Range {
	for i := first + 1; i < min(at, first+5); i++ {
		if f.strictRole(i) && (i+1 == at || !f.Has(i+1, lexicon.NameRole)) {
			return text.Range{First: first + 1, Last: i + 1}
		}
	}
	return text.Range{}
}

// taken reports whether "he" or "she" takes up a name that ends at token i, in the
// paragraph.
func (f *finder) taken(i int) bool {
	for n := i; n < i+2*maxPresented && n < f.Len() && !f.Flag(n, text.LineBefore); n++ {
		if f.IsIn(n, "he she") {
			return true
		}
	}
	return false
}

// sameZone reports whether the two tokens stand in one zone.
func (f *finder) sameZone(a, b int) bool {
	return !f.Flag(b, text.LineBefore) || f.ZoneAt(int(f.Tokens[a].Start)) == f.ZoneAt(int(f.Tokens[b].Start))
}

// saidBefore reports whether the run is who speaks behind a verb of saying:
// "said Odalys Marchetti.", "said Odalys Marchetti of the union".
func (f *finder) saidBefore(r *run) bool {
	if f.Kind(r.all.Last) != text.Punct && !f.Is(r.all.Last, "of") {
		return false
	}
	return f.says(r.all.First - 1)
}

// says reports a verb at token i behind which stands who says something.
func (f *finder) says(i int) bool {
	v := lexicon.CueOf(f.Value(i, lexicon.QuoteCue))
	return v.Frame == lexicon.TakesClause && (v.Form == lexicon.FormPast || v.Form == lexicon.FormPresent)
}

// saidAs reports whether a noun that is none of a body stands between a verb of saying and the
// run: "said boater Gill Aske.", "said mother-of-three Dilys Obuya."
func (f *finder) saidAs(r *run) bool {
	noun := r.all.First - 1
	switch {
	case f.Kind(r.all.Last) != text.Punct, f.Kind(noun) != text.Word, f.Flag(noun, text.Upper):
		return false
	case f.HasAny(noun, lexicon.NameOrgHead, lexicon.NameFunction, lexicon.NameDocument, lexicon.NameDemonym):
		return false
	case f.HasAny(noun, lexicon.QuoteCompany, lexicon.NameParticle), f.makes(noun):
		return false
	}
	for f.hyphen(noun - 1) {
		noun -= 2
	}
	return f.says(noun - 1)
}

// identified reports whether the words before token i say that a name follows: "identified him
// as", "Photo by".
func (f *finder) identified(i int) bool {
	switch {
	case f.Is(i-1, "as"):
		return f.IsIn(i-2, "him her victim suspect")
	case f.Is(i-1, "by"):
		return f.IsIn(i-2, "photo photos photograph photographs")
	}
	return false
}

// lone reports whether the run is a bare name, as a person's surname stands; teams and
// bodies have "the" before them.
func (f *finder) lone(r *run) bool {
	return r.all.Len() == 1 && !r.styled && !f.Is(r.all.First-1, "the")
}

// speaks reports whether the run is a bare name that speaks: "Marchetti said",
// "said Marchetti.", "Marchetti stated that".
func (f *finder) speaks(r *run) bool {
	i := r.all.Last
	if !f.lone(r) {
		return false
	}
	if f.said(i) || f.saidBefore(r) {
		return true
	}
	return f.IsIn(i, "stated noted argued explained stressed claimed alleged") && f.Is(i+1, "that")
}

// acts reports whether the run is a bare name that does what only people do, or that an
// office stands behind: "Parvin chuckled", "Parvin, the tailor,".
func (f *finder) acts(r *run) bool {
	if !f.lone(r) {
		return false
	}
	i := r.all.Last
	return f.personal(i) || f.IsIn(i+1, "a an the") && f.appositive(i).Len() > 0
}
