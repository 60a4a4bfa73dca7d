package entity

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// add appends the run, cut into title and name.
func (f *finder) add(all, zone text.Range, styled bool) {
	r := run{all: all, name: all, styled: styled}
	r.opens = all.First == zone.First || f.sentenceEnd(all.First-1)
	f.cutTitle(&r)
	f.cutTail(&r)
	f.bracketed(&r, zone.Last)
	f.runs = append(f.runs, r)
}

// sentenceEnd reports whether a sentence can end with token i.
func (f *finder) sentenceEnd(i int) bool {
	return f.Kind(i) == text.Punct && !f.IsAny(i, ",", "-", "(", "[", "'", "’", ";")
}

// cutTitle cuts the titles at the front of the run off the name.
func (f *finder) cutTitle(r *run) {
	cut := r.name.First
	for i := r.name.First; i < r.name.Last; i++ {
		if (f.titular(i) || i == r.name.First && f.Has(i, lexicon.NameRoles)) && !(i > r.name.First && f.Is(i-1, "-")) && !f.compound(i) && !f.owns(i) {
			if i+1 == r.name.Last && i > cut && cut > r.name.First {
				break // "spokesperson Kunal Sen"
			}
			cut = i + 1
			f.genderOf(r, i)
		}
	}
	if cut == r.name.First || cut >= r.name.Last && f.surnamed(r.name) {
		return
	}
	if f.Is(cut, ".") {
		cut++
	}
	if f.IsAny(cut, "of", "for", "and") || f.IsAny(cut, "of") {
		cut = f.firstName(cut, r.name.Last)
	}
	if cut >= r.name.Last && f.Has(r.name.Last-1, lexicon.NameOrgHead) && !f.strictRole(r.name.Last-1) {
		return
	}
	r.title = text.Range{First: r.name.First, Last: cut}
	r.name.First = cut
	if r.name.Len() == 0 {
		return
	}
	if title := f.SpanOf(r.title); title.Len() > 3 && !f.honorific(r.title) && !(r.title.Len() == 1 && f.Has(r.title.First, lexicon.NameRoles)) {
		r.titles = append(r.titles, title)
	}
}

// surnamed reports whether a run that ends in a title is a first name with a
// surname that only looks like one: "Stephen King", "spokesman Kunal Sen".
func (f *finder) surnamed(name text.Range) bool {
	if name.Len() < 2 || name.Len() > 3 || f.titular(name.First) {
		return false
	}
	return f.Has(name.First, lexicon.NameFirst) || f.Has(name.First-1, lexicon.NameRole) || f.Is(name.Last-1, "sen")
}

// compound reports whether a hyphen ties the word at i to the next: "Sultan-Raja".
func (f *finder) compound(i int) bool {
	return f.Is(i+1, "-") && !f.Flag(i+1, text.SpaceBefore) && !f.Flag(i+2, text.SpaceBefore)
}

// owns reports whether a possessive follows the word at i.
func (f *finder) owns(i int) bool {
	return !f.Flag(i+1, text.SpaceBefore) && (f.Kind(i+1) == text.Clitic || f.IsAny(i+1, "'", "’"))
}

func (f *finder) titular(i int) bool {
	if f.IsAny(i, "di", "ds", "dc", "pc") && !f.Flag(i, text.Caps) {
		return false // a particle: "Flavio Di Giacomo"
	}
	if f.Is(i, "dean") && !f.Is(i+1, "of") {
		return false // the first name
	}
	return f.Has(i, lexicon.NameRole) || f.Has(i, lexicon.NameHonorific)
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
		if f.Has(i, lexicon.NameFirst) && !f.Is(i-1, "of") {
			return i
		}
	}
	return last
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

// cutTail takes letters behind a name ("KC", "MP") off it.
func (f *finder) cutTail(r *run) {
	for r.name.Len() > 2 && f.Has(r.name.Last-1, lexicon.NamePostnominal) {
		r.name.Last--
		r.kind, r.sure = Person, true
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
	if r.gender == Unknown {
		r.setGender(f.Value(first, lexicon.NameFirst))
	}
	switch {
	case r.kind == Person:
	case f.knownAs(r.name, lexicon.NamePlace):
		r.kind, r.sure = Place, true
	case f.knownAs(r.name, lexicon.NameOrg):
		r.kind, r.sure = Organisation, true
	case r.title.Len() > 0 && !(f.Has(last, lexicon.NameOrgHead) && !f.Has(first, lexicon.NameFirst)):
		r.kind, r.sure = Person, true
	case f.organised(r.name):
		r.kind, r.sure = Organisation, true
	case r.name.Len() > 1 && f.Has(last, lexicon.NamePlaceHead):
		r.kind, r.sure = Place, true
	case r.name.Len() > 1 && f.IsAny(last, "act", "bill", "treaty", "protocol", "accord", "agreement"), f.Has(first, lexicon.NameDocument) && f.Kind(last) == text.Number:
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
		return !f.Has(name.First, lexicon.NameFirst) || name.Len() > 2
	}
	for i := name.First + 1; i < name.Last; i++ {
		if f.IsAny(i, "of", "for", "&") && f.Has(i-1, lexicon.NameOrgHead) || f.Is(i, "&") {
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
	case f.aged(i), f.Is(i, ",") && f.Is(i+1, "who"), f.Is(i, "who"):
		r.kind, r.sure = Person, true
	case f.Has(r.all.First-1, lexicon.NameRole) && !f.Flag(r.all.First-1, text.Upper) && f.Kind(r.all.First-1) == text.Word:
		r.kind, r.sure = Person, true
	case several && r.name.Len() <= 4 && f.IsAny(i+1, "a", "an") && f.appositive(i).Len() > 0:
		r.kind, r.sure = Person, true
	case several && f.said(i):
		r.kind = Person
	case several && f.Is(r.all.First-1, ",") && f.Has(r.all.First-2, lexicon.NameRole) && f.closesAppositive(i):
		r.kind, r.sure = Person, true
	case several && r.name.Len() <= 4 && f.personal(i):
		r.kind, r.sure = Person, true
	case f.Has(r.name.First, lexicon.NameFirst) && r.name.Len() == 1 && !r.opens:
		r.kind, r.sure = Person, true
	case f.Has(r.name.First, lexicon.NameFirst) && (f.said(i) || f.Is(i, ",")):
		r.kind, r.sure = Person, true
	case r.name.Len() == 1 && f.Has(r.name.First, lexicon.NameDemonym):
	case several && !f.Has(r.name.First, lexicon.NameDemonym), r.name.Len() == 1 && (f.said(i) || !r.opens || f.Kind(i) == text.Clitic):
		r.kind = Organisation
		r.sure = r.name.Len() == 1
	}
}

// personal reports whether a verb of what only people do stands at token i.
func (f *finder) personal(i int) bool {
	for n := 0; n < 2 && f.IsAny(i, "was", "is", "has", "had", "been"); n++ {
		i++
	}
	return f.Has(i, lexicon.NamePersonal)
}

// aged reports whether an age stands at token i: ", 61," or "(47)".
func (f *finder) aged(i int) bool {
	if !f.IsAny(i, ",", "(") || f.Kind(i+1) != text.Number || f.Span(i+1).Len() > 3 {
		return false
	}
	return f.IsAny(i+2, ",", ")", ".", ";")
}

// said reports whether a verb of saying stands at token i, adverbs and
// auxiliaries before it aside.
func (f *finder) said(i int) bool {
	for n := 0; n < 3 && (f.Has(i, lexicon.QuoteAdverb) || f.IsAny(i, "has", "had")); n++ {
		i++
	}
	v := f.Value(i, lexicon.QuoteCue)
	return v != "" && (v[0] == 's' || v[0] == 'l') && v[2] != 'b'
}

// titleBefore takes a title in lower case right before the name: "managing
// director Euan Strachan", and one before a comma: "the transport secretary,
// Gwen Tallis,".
func (f *finder) titleBefore(r *run) {
	i := r.all.First - 1
	comma := f.Is(i, ",")
	if comma {
		i--
	}
	if r.title.Len() > 0 || f.Kind(i) != text.Word || !f.Has(i, lexicon.NameRole) || f.Flag(r.all.First, text.LineBefore) && comma {
		return
	}
	start := i
	for start > 0 && i-start < 4 && f.modifies(start-1) {
		start--
	}
	span := text.Range{First: start, Last: i + 1}
	if comma && !f.closesAppositive(r.all.Last) {
		return
	}
	r.titles = append(r.titles, f.SpanOf(span))
	f.genderOf(r, i)
	if !comma {
		r.title = span
	}
}

func (f *finder) closesAppositive(i int) bool {
	return f.IsAny(i, ",", ".", ";", ":", "(") || f.Has(i, lexicon.NamePostnominal) || f.Kind(i) == text.Punct
}

// modifies reports whether the word at i can stand inside a title before its
// head.
func (f *finder) modifies(i int) bool {
	if f.Is(i, "-") {
		return true
	}
	if f.Kind(i) != text.Word || f.Has(i, lexicon.NameFunction) || f.Has(i, lexicon.QuoteAux) || f.Has(i, lexicon.NameParticle) {
		return false
	}
	return f.Value(i, lexicon.QuoteCue) == "" && !f.Has(i, lexicon.NameCalendar)
}

// apposition takes a title that stands behind the name: "Dev Bhatt, a
// spokesperson for …", "Amina Lokorua, 52, a former teacher".
func (f *finder) apposition(r *run) {
	if role := f.appositive(r.all.Last); role.Len() > 0 {
		r.titles = append(r.titles, f.SpanOf(role))
		f.genderOf(r, role.Last-1)
	}
}

// appositive returns the title between the comma at token i and what follows it;
// empty when there is none.
func (f *finder) appositive(i int) text.Range {
	if f.aged(i) {
		i += 2
	}
	if !f.IsAny(i, ",", ")") {
		return text.Range{}
	}
	i++
	if f.Is(i, ",") {
		i++
	}
	if f.IsAny(i, "a", "an", "the", "their", "his", "her", "its") {
		i++
	}
	for n := 0; n < 6 && (f.modifies(i) || f.Kind(i) == text.Clitic); n++ {
		if f.Has(i, lexicon.NameRole) && !f.Has(i+1, lexicon.NameRole) && (f.Kind(i+1) == text.Punct || f.Has(i+1, lexicon.NameFunction)) {
			return text.Range{First: i - n, Last: i + 1}
		}
		i++
	}
	return text.Range{}
}

// surnames makes people of the names in full whose last word stands elsewhere
// behind "Mr" or the like.
func (f *finder) surnames() {
	known := map[uint32]Gender{}
	for i := range f.runs {
		if r := &f.runs[i]; r.name.Len() == 1 && r.title.Len() > 0 && f.honorific(r.title) {
			known[f.Hash(r.name.First)] = r.gender
		}
	}
	for i := range f.runs {
		r := &f.runs[i]
		if r.sure || r.name.Len() < 2 || r.kind == Place {
			continue
		}
		if gender, ok := known[f.Hash(r.name.Last-1)]; ok {
			r.kind, r.sure = Person, true
			if r.gender == Unknown {
				r.gender = gender
			}
			f.titleBefore(r)
			f.apposition(r)
		}
	}
}

// spread carries the kind of a name to its other runs that have none of their
// own.
func (f *finder) spread() {
	kinds := map[string]Kind{}
	for i := range f.runs {
		if r := &f.runs[i]; r.sure && r.name.Len() > 1 {
			kinds[r.key] = r.kind
		}
	}
	for i := range f.runs {
		if r := &f.runs[i]; !r.sure && r.name.Len() > 1 {
			if k, ok := kinds[r.key]; ok {
				r.kind, r.sure = k, true
			}
		}
	}
}

func (f *finder) folded(r text.Range) string {
	printed := f.SpanOf(r).In(f.Source)
	key, ok := f.folds[printed]
	if !ok {
		key = text.Fold(f.spelt(r))
		f.folds[printed] = key
	}
	return key
}
