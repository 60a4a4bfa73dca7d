package figure

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// numbered reports whether a number follows the name that it belongs to:
// "Route 9", "Article 370", "Boeing 737", "No 10", "Apollo 11".
func (f *finder) numbered(i int, n number) bool {
	p, k := i-1, n.all.Last
	switch {
	case f.Is(p, ",") && f.namedList(i): // "articles 14, 15 and 16"
		return true
	case f.Is(p, "p") && f.Is(p-1, "&") && f.tight(p): // "the S&P 500"
		return true
	case !f.mayName(p, k, n):
		return false
	case f.Is(p, "."):
		return f.pointed(p, k)
	case p == f.first && f.label(p, k, n):
		return true
	case f.Is(p, "nos"), f.Is(p, "no") && (f.Flag(p, text.Upper) || n.digits && f.Has(p-1, lexicon.Namer)):
		return true // "No 10", "flight no 12"
	case f.IsIn(p, "category magnitude"):
		return false
	case f.Is(p, "number"):
		return (n.digits || n.value > 1) && !f.Has(p-1, lexicon.FigureNumbering)
	case f.level(p, i):
		return false
	case f.hyphen(k) && f.Kind(k+1) == text.Number && f.contested(p):
		return false // "won the title 78-64", "backed the text 142-10"
	case f.gapped(p, k):
		return false // "Labour won 27 seats, the Conservatives 19"
	case f.groupName(p), f.work(p, i, n), f.edition(p, i, n):
		return true
	case f.Has(p, lexicon.FigureItem):
		return f.item(p, k, n)
	case f.Has(p, lexicon.FigureGrade), f.namedList(i): // "Grade 7", "articles 14 and 15"
		return true
	case f.Has(p, lexicon.Namer) && f.namer(p, k):
		return true
	case n.glued && !f.Flag(p, text.Upper):
		return false
	}
	return f.nameNumber(p, k, n)
}

// mayName reports whether what stands before a number, at token p, and behind it, at token
// k, leaves open that the number is part of a name.
func (f *finder) mayName(p, k int, n number) bool {
	word := f.Kind(p) == text.Word
	small := word && !f.Flag(p, text.Upper)
	switch {
	case p < f.first, n.scaled && !n.glued:
		return false
	case !word && !f.Is(p, "."):
		return false
	case small && !f.Has(p, lexicon.FigureNumbered):
		return false
	case small && f.hyphen(k) && f.plain(k+1): // "to form 61-jet carrier"
		return false
	case f.isPercent(k), f.spans(k, n):
		return false
	case f.Is(k, "times") && f.plain(k), f.recipient(p, k): // "Ruiz 3 times"
		return false
	}
	return !f.Is(p, "counts") || f.Kind(p-1) != text.Word || f.IsIn(p-1, "on of guilty the these") // not "the ministry counts 48"
}

// pointed reports whether a shortened word names a number, its point before it: "No. 10",
// "Op. 27", "K. 331".
func (f *finder) pointed(point, k int) bool {
	word, digits := point-1, f.Kind(point+1) == text.Number
	switch {
	case !f.tight(point):
		return false
	case f.Is(word, "no") && f.Flag(word, text.Upper):
		return true
	case !digits:
		return false
	case f.Is(word, "no"), f.Has(word, lexicon.FigurePointed):
		return true
	}
	return f.initial(word) && f.bare(k) && word > f.first
}

// contested reports whether the word at token p, before a number, is one of a game, or a
// vote is spoken of.
func (f *finder) contested(p int) bool {
	return f.Has(p, lexicon.FigureSport) || !f.Flag(p, text.Upper) && f.near(p+1, lexicon.FigureVote)
}

// item reports whether the part of something at token p has the number behind it as its
// name: "on Page 14", "see point 4.".
func (f *finder) item(p, k int, n number) bool {
	switch {
	case f.IsIn(p, "page point") && f.bare(k):
		return true
	case p > f.first:
		return f.Flag(p, text.Upper)
	}
	return f.Flag(p, text.Upper) && f.Is(p, "year") && n.value < 14 && f.plain(k) // "Year 11 pupils"
}

// namer reports whether a word that is often followed by the number of its thing, at token
// p, is so here: "a Boeing 737 landed", "gate 14 was shut", but not "each week 14 are added".
func (f *finder) namer(p, k int) bool {
	switch {
	case f.Has(p, lexicon.UnitTime) && f.HasAny(p-1, lexicon.FigureTheOne, lexicon.FigureEach):
		return false
	case f.brand(p):
		return true
	}
	return !f.measured(k) && (f.bare(k) || f.verbal(k))
}

// nameNumber reports whether a number behind a name with a capital, which ends at token p,
// is part of it: "Apollo 11".
func (f *finder) nameNumber(p, k int, n number) bool {
	i := p + 1
	if f.Kind(i) != text.Number || !f.capitalName(p) {
		return false
	}
	year := f.yearLike(i, n)
	switch {
	case year && f.plural(k) && !f.Has(k, lexicon.FigurePersons) && !f.titled():
		return true // "the Paris 2024 organisers"
	case f.variant(p, k, n):
		return true
	case f.Kind(p-1) == text.Clitic && n.value < 100 && isWhole(n.value) && f.plain(k): // "Meta's Llama 4 models"
		return true
	case f.Is(p-1, "in") && p-1 == f.first && f.verbal(k):
		return false // "In Kogi 14 died"
	case f.rival(p, k, n), f.resumed(p, k, n), f.agedToo(p, k), f.polled(p, k):
		return false
	case f.Is(k, "/"), f.IsIn(k, ", ; )") && f.cricket(i):
		return false // "Jansen 2/100", "(Nissanka 89, Mendis 48)"
	case f.Is(k, "for") && f.after == Score: // "4 for 28 and Rana 3 for 41"
		return false
	}
	return !year && isWhole(n.value) && !strings.Contains(f.Text(i), ",") && !f.counting(k, n)
}

// variant reports a decimal that tells versions of a thing apart behind short capitals:
// "the BA 4.6 variant".
func (f *finder) variant(p, k int, n number) bool {
	if n.scaled || !f.Flag(p, text.Caps) || len(f.Text(p)) >= 4 || f.titled() {
		return false
	}
	return f.decimal(p+1) && f.singular(k)
}

// singular reports whether a noun of one thing stands at token k, as behind a number that is
// a name: the "variant" of "the BA 4.6 variant".
func (f *finder) singular(k int) bool {
	return f.plain(k) && !f.plural(k) && !f.measured(k)
}

// spans reports whether a plural of time stands at token k, which a number that a name
// has is not said of: "gates two hours before".
func (f *finder) spans(k int, n number) bool {
	return n.value != 1 && f.Has(k, lexicon.UnitTime) && f.plural(k)
}

// isPercent reports whether a word for a percentage stands at token k, before which a
// number belongs to no name: "the Farmers' League 36.9 per cent".
func (f *finder) isPercent(k int) bool {
	return f.IsIn(k, "% percent pc pct") || f.Is(k, "per") && f.Is(k+1, "cent")
}

// namedList reports a number in a list behind a plural: "junctions 9 and 10".
func (f *finder) namedList(i int) bool {
	p := i - 1
	for n := 0; n < 4 && p-1 >= f.from && f.Has(p, lexicon.FigureList); n++ {
		last := f.unbracketed(p - 1)
		if f.Kind(last) != text.Number || last < f.from {
			break
		}
		p = last - 1
	}
	switch {
	case p < f.from:
		return false
	case f.Has(p, lexicon.FigurePlaces):
		return true
	case p == i-1: // no list
		return false
	}
	k := i + 1
	switch {
	case f.Is(p, "years") && f.Flag(p, text.Upper): // "Years 7 and 8"
		return true
	case f.Is(k, "in") && f.Is(p-1, "in"): // "in Delhi 42 and 38 in Mumbai"
		return false
	case f.Is(k, ")"), f.hyphen(k), f.measured(k):
		return false
	}
	return f.bare(k) || f.verbal(k)
}

// level reports a number printed as the level of an index behind its name:
// "Nifty 24,131.10".
func (f *finder) level(p, i int) bool {
	return f.Has(p, lexicon.FigureIndex) && strings.Contains(f.Text(i), ",") && f.decimal(i)
}

// label reports whether the first word of a sentence names the number behind
// it, which then counts nothing: "Juror 8 was excused", "Week 6 of".
func (f *finder) label(p, k int, n number) bool {
	i := n.bare.First
	switch {
	case f.Kind(i) != text.Number, n.scaled, !isWhole(n.value), n.value <= 0:
		return false
	case strings.Contains(f.Text(i), ","), f.yearLike(i, n):
		return false
	case !f.Flag(p, text.Upper), f.stops(p):
		return false
	case f.verbal(p), f.Ends(p, "ing"):
		return false // "Injured 12", "Including 4"
	case f.HasAny(p, lexicon.Hedge, lexicon.Month, lexicon.FigureLead, lexicon.FigureDeterminer, lexicon.FigurePersons):
		return false
	}
	return f.bare(k) && !f.Is(k, "-") || f.verbal(k) && !f.plural(k)
}

// initial reports one capital letter: the K of "K. 331".
func (f *finder) initial(p int) bool {
	return f.Kind(p) == text.Word && f.Tokens[p].End-f.Tokens[p].Start == 1 && f.Flag(p, text.Upper)
}

// unbracketed returns the token before the brackets that end at token k, such as
// those of "4(1)(a)", or k.
func (f *finder) unbracketed(k int) int {
	for n := 0; n < 3 && f.Is(k, ")") && f.Is(k-2, "("); n++ {
		k -= 3
	}
	return k
}

// groupName reports a name of two words before a number: "Group of 20".
func (f *finder) groupName(p int) bool {
	return f.Is(p, "of") && p-1 >= f.first && f.Flag(p-1, text.Upper) && f.IsIn(p-1, "group gang council class rule sign")
}

// work reports a number that is the title of a work: "the novel 1984".
func (f *finder) work(p, i int, n number) bool {
	if !f.Has(p, lexicon.FigureWork) || f.Is(p-1, "per") || f.Kind(i) != text.Number {
		return false
	}
	return n.all.Len() == 1 && !f.counting(n.all.Last, n)
}

// edition reports a number that tells editions and games of one name apart:
// "Web 2.0", "the Tokyo 2020 committee".
func (f *finder) edition(p, i int, n number) bool {
	if f.Kind(i) != text.Number || n.all.Len() != 1 {
		return false
	}
	k := n.all.Last
	version := f.Ends(i, ".0") && !f.measured(k)
	opens := p == f.first && f.Flag(p, text.Upper) && !f.stops(p)
	switch {
	case !f.capitalName(p):
		return version && opens // "Web 2.0 is"
	case version:
		return true
	case !f.yearLike(i, n):
		return false
	case f.bare(k): // "EuroPride 2022", "at Paris 2024"
		return !f.hyphen(k) && (f.innerCapital(p) || f.Is(p-1, "at") && !f.titled())
	}
	return f.IsIn(p-1, "the and of") && f.plain(k) && !f.measured(k) && !f.titled() // "the Tokyo 2020 committee"
}

// brand reports whether a word is written as a name, an inner capital counts:
// "iPhone".
func (f *finder) brand(p int) bool {
	return strings.ToLower(f.Text(p)) != f.Text(p)
}

// innerCapital reports a name with a capital inside: "EuroPride".
func (f *finder) innerCapital(p int) bool {
	s := f.Text(p)
	return !f.Flag(p, text.Caps) && len(s) > 4 && strings.ToLower(s[2:]) != s[2:] && !f.apostrophe(p)
}

// yearLike leaves years to the rule of years.
func (f *finder) yearLike(i int, n number) bool {
	if f.Flag(i-1, text.Caps) && !f.titled() && n.value < 1900 {
		return false // "HB 1525"
	}
	return f.fourDigits(i) && n.value > 1500 && n.value < 2100
}

// capitalName reports whether token p is a capitalised word inside a
// sentence that is no month, weekday or hedge.
func (f *finder) capitalName(p int) bool {
	switch {
	case !f.Flag(p, text.Upper), f.HasAny(p, lexicon.Month, lexicon.Weekday, lexicon.Hedge):
		return false
	case p == f.first, f.Has(p, lexicon.FigureStop): // small words have a capital there, or in titles
		return f.Flag(p, text.Caps) && !f.titled()
	}
	return true
}

// counting reports whether what can be counted by the number stands at k: a
// unit, or a noun that is plural when the number is ("In Mali 14 people", but
// "the Falcon 9 rocket").
func (f *finder) counting(k int, n number) bool {
	switch {
	case f.measured(k) || f.hyphen(k) || f.tight(k) && f.IsIn(k, "– —"):
		return true
	case f.tight(k) && !f.Has(k, lexicon.FigureMark):
		return f.Kind(k) != text.Clitic
	case n.value == 1:
		return f.plain(k)
	}
	for at := k; at < k+3 && f.plain(at); at++ {
		if f.plural(at) || f.Has(at, lexicon.FigureMany) {
			return !f.Has(at+1, lexicon.FigureDeterminer) || f.Has(at, lexicon.FigurePersons)
		}
		if !f.adjective(at) {
			return false
		}
	}
	return false
}

// plain reports a word in small letters that can stand in a noun phrase.
func (f *finder) plain(k int) bool {
	return k < f.end && f.Kind(k) == text.Word && !f.stops(k) && !f.Flag(k, text.Upper)
}

// adjective reports whether a word ends as adjectives and participles do.
func (f *finder) adjective(k int) bool {
	w := f.Text(k)
	for _, ending := range [...]string{"ed", "ing", "al", "ic", "ive", "ous", "ful", "less", "able", "ible", "ary", "ish", "ese", "ian", "ant", "ent", "er", "ew", "or", "th", "ng", "ld", "ge"} {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}

// model reports digits behind "a" that name a thing rather than count: "a 747",
// "a 529 plan", "did a 180".
func (f *finder) model(i, k int) bool {
	s := f.Text(i)
	switch {
	case f.Kind(i) != text.Number, k != i+1, len(s) < 3, len(s) > 4:
		return false
	case strings.ContainsAny(s, ".,"), f.yearLike(i, number{value: parse(s)}):
		return false
	case f.Flag(k, text.Upper) && f.Kind(k) == text.Word && !f.titled(): // "a 747 Dreamlifter"
		return true
	case f.bare(k): // "did a 180"
		return !f.hyphen(k) && !f.Is(k, "per") && !f.near(i, lexicon.FigureCricket)
	}
	return f.singular(k) && !f.Has(k, lexicon.FigureChange) && (f.bare(k+1) || f.plural(k+1)) // "a 529 plan"
}

// title reports a number word that is part of a name: "the Big Four", "Seven
// Sisters", "Air Force One". In a headline that capitalises every word nothing
// can be told from capitals.
func (f *finder) title(i, k int) bool {
	if !f.Flag(i, text.Upper) || i == f.first || f.Has(i-1, lexicon.FigureOpening) || f.titled() {
		return false
	}
	if f.Flag(k, text.Upper) || f.hyphen(k) && f.Flag(k+1, text.Upper) {
		return true // "Seven Sisters", "the Four-Power pact"
	}
	return f.Kind(i-1) != text.Punct && !f.Flag(i, text.Caps) // "the Big Four"
}

// titled reports whether the words around are all capitalised, as headlines
// in some outlets are.
func (f *finder) titled() bool {
	if f.capitals == 0 {
		f.capitals = -1
		upper, lower := 0, 0
		for i := f.first; i < min(f.end, f.first+40); i++ {
			switch {
			case f.Kind(i) != text.Word || f.Tokens[i].End-f.Tokens[i].Start < 3:
			case f.Flag(i, text.Upper):
				upper++
			case !f.stops(i):
				lower++
			}
		}
		if upper > 1 && upper > 6*lower {
			f.capitals = 1
		}
	}
	return f.capitals > 0
}
