package quote

import (
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// title reports whether a noun phrase ends with a role: "its route director".
func (f *finder) title(r text.Range) bool {
	return r.Len() > 1 && f.nominal(r) && f.Has(r.Last-1, lexicon.NameRole)
}

// nameOnly reports whether a range is two to four capitalised words.
func (f *finder) nameOnly(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.Kind(i) != text.Word || !f.Flag(i, text.Upper) || f.functional(i) {
			return false
		}
	}
	return r.Len() > 1 && r.Len() < 5
}

// nominal reports whether the range is a noun phrase rather than a clause.
func (f *finder) nominal(r text.Range) bool {
	for i := r.First + 1; i < r.Last; i++ {
		if !f.Flag(i, text.Upper) && (f.Has(i, lexicon.QuoteAux) || f.Has(i, lexicon.QuotePast)) {
			return false
		}
	}
	return !f.pronoun(r.First)
}

// phraseLeft returns the noun phrase that ends before token end.
func (f *finder) phraseLeft(u *unit, end int) text.Range {
	last := end - 1
	them := f.ofThem(last) && last-2 >= u.First && f.free(last-2)
	if them && !f.Is(last-3, "of") {
		return text.Range{First: last - 2, Last: end} // "One of them"
	}
	if !them && f.IsAny(last, "him", "them", "us") && !f.Flag(last, text.Upper) {
		return f.relativeTo(u, last)
	}
	if !them && f.pronoun(last) || f.IsAny(last, "others", "some", "many", "both") {
		return text.Range{First: last, Last: end}
	}
	first := end
	for first > u.First && first > f.floor && end-first < budget {
		if f.beforePhrase(first-1, end) {
			break
		}
		first--
	}
	r := f.undated(text.Range{First: first, Last: end})
	for r.Len() > 1 && f.IsIn(r.Last-1, "also further") {
		r.Last-- // "The leaders also mocked him and said"
	}
	if s := f.series(u, r); s.Len() > 0 {
		return s
	}
	return f.trimPhrase(r)
}

// beforePhrase reports whether the word at i stands before the noun phrase that ends before
// token end and does not belong to it.
func (f *finder) beforePhrase(i, end int) bool {
	switch {
	case !f.free(i), f.stops(i):
		return true
	case f.Is(i, "that"):
		if f.Kind(i+2) != text.Clitic || f.Flag(i+1, text.Upper) {
			return true // not "that company’s owner"
		}
	case f.conjunction(i):
		return true
	case f.IsAny(i, "nor", "and") && !f.coordinated(i, end):
		return true
	}
	return f.auxiliary(i)
}

// undated takes a date off the end of a noun phrase: "the council on Monday".
func (f *finder) undated(r text.Range) text.Range {
	end := r.Last
	if f.Has(end-1, lexicon.UnitTime) && f.Has(end-2, lexicon.QuoteShift) && end > r.First+3 {
		r.Last = end - 2 // "the council last week"
		return r
	}
	for end > r.First+1 && f.partOfDate(end-1) {
		end--
	}
	if end == r.Last || end < r.First+2 || !f.Has(end-1, lexicon.QuoteWhen) {
		return r
	}
	for end > r.First+1 && f.Has(end-1, lexicon.QuoteWhen) {
		end--
	}
	r.Last = end
	return r
}

// partOfDate reports whether the token at i can be a part of a date: "Monday", "12", "afternoon".
func (f *finder) partOfDate(i int) bool {
	if f.Has(i, lexicon.QuoteDaypart) || f.Kind(i) == text.Number {
		return true
	}
	return f.Has(i, lexicon.NameCalendar) && f.Flag(i, text.Upper)
}

// auxiliary reports whether the word at i is a finite auxiliary, which stands in no noun
// phrase: "is", not "being".
func (f *finder) auxiliary(i int) bool {
	return f.Has(i, lexicon.QuoteAux) && !f.IsIn(i, "being having been") && !f.Flag(i, text.Upper)
}

// trimPhrase drops what stands before the noun phrase in its clause: opening
// adverbs, a fronted phrase ("In a clip for broadcasters she").
func (f *finder) trimPhrase(r text.Range) text.Range {
	for r.Len() > 1 && (f.adverbial(r.First) && !f.determiner(r.First) || f.Has(r.First, lexicon.QuoteConnective)) {
		r.First++
	}
	if r.Len() > 3 && f.Is(r.First, "this") && f.Has(r.First+1, lexicon.QuoteSeason) {
		if n := r.First + 2; f.determiner(n) || f.Flag(n, text.Upper) || f.Has(n, lexicon.NameRoles) {
			r.First = n // "This week the council"
		}
	}
	if r.Len() == 3 && f.IsIn(r.First, "a an") && f.Has(r.Last-1, lexicon.NameRoles) {
		return text.Range{First: r.Last - 1, Last: r.Last} // "a move analysts called"
	}
	if f.IsIn(r.First, "a an") {
		return f.described(r)
	}
	if r.Len() < 2 || !f.preposition(r.First) {
		return r
	}
	if m := f.set.At(r.Last - 1); m != nil && m.Tokens.First > r.First {
		if m.Title.Len() > 0 && m.Title.First > r.First {
			return text.Range{First: m.Title.First, Last: r.Last}
		}
		return text.Range{First: m.Tokens.First, Last: r.Last}
	}
	for i := r.Last - 1; i > r.First; i-- {
		if f.determiner(i) && !f.preposition(i-1) && !f.IsIn(i-1, "of for by") {
			return text.Range{First: i, Last: r.Last}
		}
	}
	for i := r.Last - 1; i > r.First; i-- {
		if f.Has(i, lexicon.NameRoles) {
			return text.Range{First: i, Last: r.Last}
		}
	}
	return r
}

// described drops the noun that a frame describes: "a finding the chief constable
// said …".
func (f *finder) described(r text.Range) text.Range {
	for i := r.First + 2; i+1 < r.Last && i < r.First+5; i++ {
		if !f.Is(i, "her") && (!f.article(i) || f.IsIn(i, "a an")) {
			continue
		}
		if f.Kind(i-1) == text.Word && !f.functional(i-1) && !f.preposition(i-1) {
			return text.Range{First: i, Last: r.Last}
		}
	}
	return r
}

// phraseRight returns the noun phrase that begins at token i; wide takes what
// modifies it as well.
func (f *finder) phraseRight(i, last int, wide bool) text.Range {
	first := i
	for i < last && i-first < budget && f.free(i) && !f.stops(i) {
		if i > first && f.behindPhrase(i, wide) {
			break
		}
		i++
	}
	for i > first+1 && f.preposition(i-1) {
		i--
	}
	r := text.Range{First: first, Last: i}
	if r.Len() == 0 || !f.beginsPhrase(first) && !f.counted(first) && !f.aged(first) {
		return text.Range{}
	}
	if f.Is(i, ",") && !f.named(r) && !f.documented(r) {
		if name := f.namedBehind(i, last, wide); name.Len() > 0 {
			return name
		}
	}
	return r
}

// behindPhrase reports whether the word at i stands behind the noun phrase that began before
// it and does not belong to it.
func (f *finder) behindPhrase(i int, wide bool) bool {
	switch {
	case f.Has(i, lexicon.QuoteClause) && !f.joinsTwo(i): // "the mayor because"
		return true
	case !wide && f.beginsModifier(i): // "the mayor in"
		return true
	case f.auxiliary(i): // "the mayor has"
		return true
	}
	return f.beginsDate(i)
}

// beginsModifier reports whether the preposition at i says more of a noun: "a man with", not
// "about 40 people", "mother-in-law" nor "a letter signed by 17 doctors".
func (f *finder) beginsModifier(i int) bool {
	if !f.preposition(i) || f.Is(i, "about") || f.compounded(i) {
		return false
	}
	return !f.Is(i, "by") || !f.Ends(i-1, "ed")
}

// beginsDate reports whether the word at i is a day or month behind a noun phrase, "the coach
// Monday", and none in it, "the Monday", "new March report".
func (f *finder) beginsDate(i int) bool {
	if !f.Has(i, lexicon.NameCalendar) || f.HasAny(i, lexicon.NameFirst, lexicon.NameRole, lexicon.NameRoles) {
		return false
	}
	if f.set.At(i) != nil {
		return false // "Prof June Lee"
	}
	return !f.determiner(i-1) && !f.Has(i+1, lexicon.NameDocument)
}

// namedBehind returns the name behind the comma at i, which says whom the noun phrase before
// it is about: "said one, the novelist Magnus Ek", "said a resident, Ann Lee"; empty when
// there is none.
func (f *finder) namedBehind(i, last int, wide bool) text.Range {
	m := f.set.At(i + 1)
	if f.Is(i+1, "the") && f.IsIn(i-1, "one another") {
		i++
		m = f.headed(i + 1)
	}
	if m != nil && f.person(m.Entity) && beginsAt(m, i+1) && (!wide || f.stops(m.Tokens.Last)) {
		return text.Range{First: i + 1, Last: m.Tokens.Last}
	}
	if name := f.capitals(i+1, last); f.nameOnly(name) && f.stops(name.Last) {
		return name
	}
	return text.Range{}
}

// beginsAt reports whether the mention begins at token i, with its name or its title.
func beginsAt(m *entity.Mention, i int) bool {
	return m.Tokens.First == i || m.Tokens.First > i && m.Title.First == i
}

// capitals returns the capitalised words from token i on.
func (f *finder) capitals(i, last int) text.Range {
	r := text.Range{First: i, Last: i}
	for r.Last < last && f.Kind(r.Last) == text.Word && f.Flag(r.Last, text.Upper) {
		r.Last++
	}
	return r
}

// beginsPhrase reports whether a noun phrase can begin at token i.
func (f *finder) beginsPhrase(i int) bool {
	if f.Kind(i) == text.Number {
		return false
	}
	if f.Is(i, "@") || f.pronoun(i) || f.determiner(i) || f.Flag(i, text.Upper) || f.Has(i, lexicon.QuotePhrase) {
		return true
	}
	return f.Kind(i) == text.Word && (f.HasAny(i, lexicon.NameRoles, lexicon.NameOrgHead) || !f.functional(i) && !f.adverbial(i))
}

// counted reports whether a number of people stands at i: "two of its owners".
func (f *finder) counted(i int) bool {
	if f.Kind(i) != text.Number && f.Value(i, lexicon.QuoteDeterminer) != "n" {
		return false
	}
	return f.Is(i+1, "of") || f.Has(i+1, lexicon.NameRoles)
}

// aged reports whether an age that describes somebody stands at i: "67-year-old".
func (f *finder) aged(i int) bool {
	return f.Kind(i) == text.Number && f.Is(i+1, "-") && f.Is(i+2, "year") && f.Is(i+4, "old")
}

// named reports whether a person's name stands in the range.
func (f *finder) named(r text.Range) bool {
	for k := f.set.From(r.First); k < len(f.set.Mentions) && f.set.Mentions[k].Tokens.First < r.Last; k++ {
		if f.person(f.set.Mentions[k].Entity) {
			return true
		}
	}
	return false
}

// clauseStart returns the first token of the clause whose subject begins at i:
// the subject itself, or a fronted phrase before it.
func (f *finder) clauseStart(u *unit, i int) int {
	for n := 0; i > u.First && i > f.floor && n < 2*budget; n++ {
		p := i - 1
		if !f.free(p) || f.stops(p) || f.conjunction(p) || f.IsAny(p, "and", "nor") {
			break
		}
		i--
	}
	return i
}
