package quote

import (
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
		i := first - 1
		if !f.free(i) || f.stops(i) || f.Is(i, "that") && !(f.Kind(i+2) == text.Clitic && !f.Flag(i+1, text.Upper)) || f.conjunction(i) && !f.Is(i, "that") || f.IsAny(i, "nor", "and") && !f.coordinated(i, end) {
			break
		}
		if f.verbIn(i, end) {
			break
		}
		first = i
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

// maxSeries is how many tokens the names before the last comma of a series may have.
const maxSeries = 16

// series returns the phrase that ends in a series of names whose last two the range
// holds, when its clause begins with it: "The leaders of Chad, Niger and Mali", "Chad,
// Niger and Mali"; empty when there is none.
func (f *finder) series(u *unit, r text.Range) text.Range {
	if !f.Is(r.First-1, ",") || !f.pairOfNames(r) {
		return text.Range{}
	}
	i := r.First - 1
	for i > u.First && i > f.floor && i > r.First-maxSeries && f.free(i-1) && (f.Is(i-1, ",") || f.set.At(i-1) != nil) {
		i--
	}
	if f.set.At(i) == nil {
		return text.Range{}
	}
	if (f.preposition(i-1) || f.Is(i-1, "of")) && f.Has(i-2, lexicon.NameRoles) && i-2 >= u.First {
		i -= 2
		for i > u.First && i > r.First-2*maxSeries && f.free(i-1) && f.Kind(i-1) == text.Word && !f.preposition(i-1) && !f.finite(i-1) {
			i--
		}
	}
	if i > u.First && !f.Is(i-1, ",") && !f.stops(i-1) || i == r.First {
		return text.Range{}
	}
	return text.Range{First: i, Last: r.Last}
}

// pairOfNames reports whether the range is two names and the "and" between them.
func (f *finder) pairOfNames(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.Is(i, "and") && i > r.First && i+1 < r.Last {
			return f.set.At(r.First) != nil && f.set.At(r.Last-1) != nil && f.set.At(i) == nil
		}
		if !f.Flag(i, text.Upper) {
			return false
		}
	}
	return false
}

// undated takes a date off the end of a noun phrase: "the council on Monday".
func (f *finder) undated(r text.Range) text.Range {
	end := r.Last
	if f.Has(end-1, lexicon.UnitTime) && f.Has(end-2, lexicon.QuoteShift) && end > r.First+3 {
		r.Last = end - 2 // "the council last week"
		return r
	}
	for end > r.First+1 && (f.Has(end-1, lexicon.NameCalendar) && f.Flag(end-1, text.Upper) || f.Has(end-1, lexicon.QuoteDaypart) || f.Kind(end-1) == text.Number) {
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

// coordinated reports whether the "and" at i joins two parts of one subject.
func (f *finder) coordinated(i, end int) bool {
	if f.describes(i) || end-i < 6 && (f.listed(i-1) || f.number(i+1) && f.opensWith(i-1)) {
		return true
	}
	if end-i < 8 && f.Is(i+1, "the") && f.Flag(i+2, text.Upper) && f.opensWith(i-1) {
		return true // "Labour and the Lib Dems said"
	}
	return end-i < 8 && !f.Is(i-1, ",") && f.Kind(i-1) == text.Word && (f.Flag(i-1, text.Upper) == f.Flag(i+1, text.Upper)) && !f.determiner(i+1) && !f.clausal(text.Range{First: i - 4, Last: i})
}

// describes reports whether the "and" at i joins a second participle to a document: "a
// letter signed by 17 doctors and dated Jan. 22".
func (f *finder) describes(i int) bool {
	if !f.Ends(i+1, "ed") || !f.setting(i+2) {
		return false
	}
	for n := i - 1; n > i-maxPublished && f.free(n) && !f.stops(n); n-- {
		if f.issued(n) && f.Has(n-1, lexicon.NameDocument) {
			return true
		}
	}
	return false
}

// opensWith reports whether a name with which its clause begins ends with token i: "Hale
// and two other managers said".
func (f *finder) opensWith(i int) bool {
	n := i
	for n > i-5 && f.free(n) && f.Kind(n) == text.Word && f.Flag(n, text.Upper) {
		n--
	}
	return n < i && (!f.free(n) || f.stops(n) || f.Flag(n+1, text.LineBefore))
}

// listed reports whether a short noun phrase of people ends with token i, behind
// a comma or mark: ", residents and an army officer said".
func (f *finder) listed(i int) bool {
	if !f.Has(i, lexicon.NameRoles) && !f.Has(i, lexicon.NameRole) {
		return false
	}
	for n := i - 1; n > i-5; n-- {
		if !f.free(n) || f.Is(n, ",") {
			return true
		}
		if f.stops(n) || f.functional(n) && !f.determiner(n) || f.finite(n) || f.preposition(n) {
			return false
		}
	}
	return false
}

// verbIn reports whether the word at i is a finite verb of a clause before the
// phrase, not a participle inside it.
func (f *finder) verbIn(i, end int) bool {
	return f.Has(i, lexicon.QuoteAux) && !f.IsIn(i, "being having been") && !f.Flag(i, text.Upper)
}

// trimPhrase drops what stands before the noun phrase in its clause: opening
// adverbs, a fronted phrase ("In a clip for broadcasters she").
func (f *finder) trimPhrase(r text.Range) text.Range {
	for r.Len() > 1 && (f.adverbial(r.First) && !f.determiner(r.First) || f.Has(r.First, lexicon.QuoteConnective)) {
		r.First++
	}
	if r.Len() > 3 && f.Is(r.First, "this") && f.Has(r.First+1, lexicon.QuoteSeason) && (f.determiner(r.First+2) || f.Flag(r.First+2, text.Upper) || f.Has(r.First+2, lexicon.NameRoles)) {
		r.First += 2 // "This week the council"
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
		if (f.Is(i, "her") || f.article(i) && !f.IsIn(i, "a an")) && f.Kind(i-1) == text.Word && !f.functional(i-1) && !f.preposition(i-1) {
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
		if i > first && (f.Has(i, lexicon.QuoteClause) && !(f.Is(i, "and") && (f.joinsNames(i) || f.joinsTitles(i))) || !wide && f.preposition(i) && !f.IsAny(i, "about") && (f.Flag(i, text.SpaceBefore) || !f.Is(i-1, "-")) && !(f.Is(i, "by") && f.Ends(i-1, "ed")) || f.verbIn(i, last)) {
			break
		}
		if f.Has(i, lexicon.NameCalendar) && !f.HasAny(i, lexicon.NameFirst, lexicon.NameRole, lexicon.NameRoles) && i > first && !f.determiner(i-1) && !f.Has(i+1, lexicon.NameDocument) {
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
		m := f.set.At(i + 1)
		if f.Is(i+1, "the") && f.IsIn(i-1, "one another") {
			i++ // "said one, the novelist Magnus Ek"
			m = f.headed(i + 1)
		}
		if m != nil && f.person(m.Entity) && (!wide || f.stops(m.Tokens.Last)) && m.Tokens.First >= i+1 && (m.Tokens.First == i+1 || m.Title.First == i+1) {
			return text.Range{First: i + 1, Last: m.Tokens.Last}
		}
		if name := f.capitals(i+1, last); f.nameOnly(name) && f.stops(name.Last) {
			return name
		}
	}
	return r
}

// capitals returns the capitalised words from token i on.
func (f *finder) capitals(i, last int) text.Range {
	r := text.Range{First: i, Last: i}
	for r.Last < last && f.Kind(r.Last) == text.Word && f.Flag(r.Last, text.Upper) {
		r.Last++
	}
	return r
}

func (f *finder) joinsNames(i int) bool {
	return f.Flag(i-1, text.Upper) && f.Flag(i+1, text.Upper)
}

// joinsTitles reports whether the "and" at i joins two titles before a name: "President
// and CEO Ann Lee".
func (f *finder) joinsTitles(i int) bool {
	m := f.headed(i + 1)
	return m != nil && m.Title.Len() > 0 && m.Title.First <= i+1 && f.Has(i-1, lexicon.NameRole)
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
	return (f.Kind(i) == text.Number || f.Value(i, lexicon.QuoteDeterminer) == "n") && (f.Is(i+1, "of") || f.Has(i+1, lexicon.NameRoles))
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
