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
	if f.Is(p, ",") && f.namedList(i) || f.Is(p, "p") && f.Is(p-1, "&") && f.tight(p) {
		return true // "the S&P 500"
	}
	if p < f.first || n.scaled && !n.glued || f.Kind(p) != text.Word && !f.Is(p, ".") || f.isPercent(k) || f.Is(k, "times") && f.plain(k) {
		return false
	}
	if f.Kind(p) == text.Word && !f.Flag(p, text.Upper) && !f.Has(p, lexicon.FigureNumbered) {
		return false
	}
	if f.spans(k, n) || f.Is(p, "counts") && f.Kind(p-1) == text.Word && !f.IsIn(p-1, "on of guilty the these") || f.hyphen(k) && f.plain(k+1) && f.Kind(p) == text.Word && !f.Flag(p, text.Upper) {
		return false // "a flight two days later", "the ministry counts 48", "to form 61-jet carrier"
	}
	switch {
	case f.Is(p, "."):
		return f.tight(p) && (f.Is(p-1, "no") && (f.Flag(p-1, text.Upper) || f.Kind(i) == text.Number) || f.Has(p-1, lexicon.FigurePointed) && f.Kind(i) == text.Number || f.initial(p-1) && f.Kind(i) == text.Number && f.bare(k) && p-1 > f.first)
	case p == f.first && f.label(p, k, n):
		return true
	case f.Is(p, "no") && (f.Flag(p, text.Upper) || n.digits && f.Has(p-1, lexicon.Namer)) || f.Is(p, "nos"):
		return true
	case f.IsIn(p, "category magnitude"):
		return false
	case f.Is(p, "number"):
		return (n.digits || n.value > 1) && !f.Has(p-1, lexicon.FigureNumbering)
	case f.level(p, i):
		return false
	case f.hyphen(k) && f.Kind(k+1) == text.Number && (f.Has(p, lexicon.FigureSport) || !f.Flag(p, text.Upper) && f.near(i, lexicon.FigureVote)):
		return false // "won the title 78-64", "backed the text 142-10"
	case f.gapped(p, k):
		return false // "Labour won 27 seats, the Conservatives 19"
	case f.groupName(p), f.work(p, i, n), f.edition(p, i, n):
		return true
	case f.Has(p, lexicon.FigureItem):
		return f.Flag(p, text.Upper) && (p > f.first || f.Is(p, "year") && n.value < 14 && f.plain(k)) || f.bare(k) && f.IsIn(p, "page point")
	case f.Has(p, lexicon.FigureGrade), f.namedList(i):
		return true
	case f.Has(p, lexicon.Namer) && !(f.Has(p, lexicon.UnitTime) && f.HasAny(p-1, lexicon.FigureTheOne, lexicon.FigureEach)) && (f.brand(p) || !f.measured(k) && (f.bare(k) || f.verbal(k))):
		return true
	case n.glued && !f.Flag(p, text.Upper):
		return false
	}
	if f.fourDigits(i) && f.yearLike(i, n) && f.plural(k) && !f.Has(k, lexicon.FigurePersons) && f.capitalName(p) && !f.titled() {
		return true // "the Paris 2024 organisers"
	}
	if f.Flag(p, text.Caps) && f.Kind(i) == text.Number && f.Tokens[p].End-f.Tokens[p].Start < 4 && !n.scaled && f.capitalName(p) && f.plain(k) && !f.plural(k) && !f.measured(k) && strings.Contains(f.Text(i), ".") && !f.titled() {
		return true // "the BA 4.6 variant"
	}
	if f.Is(p-1, "in") && p-1 == f.first && f.verbal(k) {
		return false // "In Kogi 14 died"
	}
	if f.rival(p, k, n) || f.resumed(p, k, n) || f.agedToo(p, k) || f.polled(p, k) {
		return false
	}
	if f.Is(k, "/") || f.IsIn(k, ", ; )") && f.capitalName(p) && f.cricket(i) {
		return false // "Jansen 2/100", "(Nissanka 89, Mendis 48)"
	}
	return f.Kind(i) == text.Number && f.capitalName(p) && !f.counting(k, n) && n.value == float64(int(n.value)) && !strings.Contains(f.Text(i), ",") && !f.yearLike(i, n)
}

// spans reports whether a plural of time stands at token k, which a number that a name
// has is not said of: "gates two hours before".
func (f *finder) spans(k int, n number) bool {
	return n.value != 1 && f.Has(k, lexicon.UnitTime) && f.plural(k)
}

// rival reports a name that is set against a count of votes, its number without them:
// "302 votes and Dame Ruth Hale 271".
func (f *finder) rival(p, k int, n number) bool {
	if f.after != Count || !f.bare(k) || !alike(n.value, f.last, 4) || !f.IsIn(f.from, "votes seats ballots") {
		return false
	}
	p = f.nameStart(p) - 1
	return p <= f.from+3 && f.IsIn(p, "and , to against while")
}

// resumed reports a group that goes on with a list of counts behind the words that its
// first number stands in: "45 seats in the 69-seat chamber, the Union of Liberals 32".
func (f *finder) resumed(p, k int, n number) bool {
	at := f.nameStart(p) - 1
	if f.Is(at, "the") {
		at--
	}
	if f.after != Count || !n.digits || !alike(n.value, f.last, 12) || !f.endsPart(k) || !f.IsIn(at, ", and ;") || at-f.from > 7 {
		return false
	}
	for i := f.from; i < at; i++ {
		if f.Kind(i) != text.Word {
			return false
		}
	}
	return true
}

// isPercent reports whether a word for a percentage stands at token k, before which a
// number belongs to no name: "the Farmers' League 36.9 per cent".
func (f *finder) isPercent(k int) bool {
	return f.IsIn(k, "% percent pc pct") || f.Is(k, "per") && f.Is(k+1, "cent")
}

// maxGroup is how many tokens name a group or a person at most.
const maxGroup = 12

// nameStart returns the first token of the name that ends at token p, short words
// inside it included: "the Social Democratic and Labour Party", "J. D. van den Berg of
// Union for Change". It does not go back to the figure before.
func (f *finder) nameStart(p int) int {
	at := p
	for i := p - 1; i > p-maxGroup && i >= f.from; i-- {
		switch {
		case f.Flag(i, text.Upper) && f.Kind(i) == text.Word:
			at = i
		case f.Kind(i) == text.Clitic, f.IsIn(i, "' ’ - &"), f.Is(i, ".") && f.Span(i-1).Len() <= 3:
		case f.Kind(i) == text.Word && f.hyphen(i+1):
			if f.hyphen(i - 1) {
				continue // "Stratford-upon-Avon"
			}
			at = i // "al-Hilal"
		case f.Has(i, lexicon.FigureNameJoin) && (f.Flag(i+1, text.Upper) || f.Has(i+1, lexicon.FigureNameJoin)) && (i > f.from || !f.Is(i, "and")):
		default:
			return at
		}
	}
	return at
}

// gapped reports a group that a list of counts names without the verb of its first:
// ", the Conservatives 19,". In a list of shares the number would be one.
//
// A name right behind a count and its comma does too: "Cork sent 24, Howth 19", "31
// seats, the People's Party 22".
func (f *finder) gapped(p, k int) bool {
	at := f.nameStart(p)
	if f.Is(at-1, "the") {
		at--
	}
	if f.after == Count && f.IsIn(at-1, ", and ;") && (f.from == at-1 || f.from == at-2 && (f.IsIn(f.from, ", ;") || f.plural(f.from))) && f.endsPart(k) {
		return true
	}
	return f.Is(p-1, "the") && f.IsIn(p-2, ", and ;") && p-3 > f.first && !f.IsIn(p-3, "cent percent %") && f.Ends(p, "s") && f.IsIn(k, ", and ; .")
}

// endsPart reports whether a part of a list ends at token k: a mark, "and", or what all
// of them are out of, "of the 118 cast".
func (f *finder) endsPart(k int) bool {
	return f.IsIn(k, ", and ; .") || f.Is(k, "of") && f.Is(k+1, "the")
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
	if p == i-1 || p < f.from {
		return p >= f.from && f.Has(p, lexicon.FigurePlaces)
	}
	return f.Has(p, lexicon.FigurePlaces) || f.Is(p, "years") && f.Flag(p, text.Upper) || !(f.Is(i+1, "in") && f.Is(p-1, "in")) && (f.bare(i+1) || f.verbal(i+1)) && !f.Is(i+1, ")") && !f.measured(i+1) && !f.hyphen(i+1)
}

// level reports a number printed as the level of an index behind its name:
// "Nifty 24,131.10".
func (f *finder) level(p, i int) bool {
	return f.Has(p, lexicon.FigureIndex) && strings.Contains(f.Text(i), ",") && strings.Contains(f.Text(i), ".")
}

// label reports whether the first word of a sentence names the number behind
// it, which then counts nothing: "Juror 8 was excused", "Week 6 of".
func (f *finder) label(p, k int, n number) bool {
	i := n.bare.First
	return f.Kind(i) == text.Number && !n.scaled && n.value == float64(int(n.value)) && n.value > 0 && !strings.Contains(f.Text(i), ",") && !f.yearLike(i, n) &&
		f.Flag(p, text.Upper) && !f.stops(p) && !f.verbal(p) && !f.Ends(p, "ing") && !f.HasAny(p, lexicon.Hedge, lexicon.Month, lexicon.FigureLead, lexicon.FigureDeterminer, lexicon.FigurePersons) &&
		(f.bare(k) && !f.hyphen(k) && !f.Is(k, "-") || f.verbal(k) && !f.plural(k))
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
	return f.Is(p, "of") && p-1 >= f.first && f.Flag(p-1, text.Upper) && (f.IsIn(p-1, "group gang council") || f.IsIn(p-1, "class rule sign"))
}

// work reports a number that is the title of a work: "the novel 1984".
func (f *finder) work(p, i int, n number) bool {
	return f.Has(p, lexicon.FigureWork) && f.Kind(i) == text.Number && n.all.Len() == 1 && !f.counting(n.all.Last, n) && !f.Is(p-1, "per")
}

// edition reports a number that tells editions and games of one name apart:
// "Web 2.0", "the Tokyo 2020 committee".
func (f *finder) edition(p, i int, n number) bool {
	k := n.all.Last
	version := f.Ends(i, ".0") && !f.measured(k)
	if f.Kind(i) != text.Number || n.all.Len() != 1 || !f.capitalName(p) && !(version && p == f.first && f.Flag(p, text.Upper) && !f.stops(p)) {
		return false
	}
	if f.yearLike(i, n) && f.bare(k) && !f.hyphen(k) && (f.innerCapital(p) || f.Is(p-1, "at") && !f.titled()) {
		return true // "EuroPride 2022", "at Paris 2024"
	}
	return version || f.IsIn(p-1, "the and of") && f.yearLike(i, n) && f.plain(k) && !f.measured(k) && !f.titled()
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
	if !f.Flag(p, text.Upper) || p == f.first && (!f.Flag(p, text.Caps) || f.titled()) || f.Has(p, lexicon.Month) || f.Has(p, lexicon.Weekday) || f.Has(p, lexicon.Hedge) || f.Has(p, lexicon.FigureStop) && (!f.Flag(p, text.Caps) || f.titled()) {
		return false
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
	return f.Kind(i) == text.Number && k == i+1 && len(s) >= 3 && len(s) <= 4 && !strings.ContainsAny(s, ".,") && !f.yearLike(i, number{value: parse(s)}) &&
		(f.Flag(k, text.Upper) && f.Kind(k) == text.Word && !f.titled() || f.bare(k) && !f.hyphen(k) && !f.Is(k, "per") && !f.near(i, lexicon.FigureCricket) || f.plain(k) && !f.measured(k) && !f.plural(k) && !f.Has(k, lexicon.FigureChange) && (f.bare(k+1) || f.plural(k+1)))
}

// title reports a number word that is part of a name: "the Big Four", "Seven
// Sisters", "Air Force One". In a headline that capitalises every word nothing
// can be told from capitals.
func (f *finder) title(i, k int) bool {
	if !f.Flag(i, text.Upper) || i == f.first || f.Has(i-1, lexicon.FigureOpening) || f.titled() {
		return false
	}
	return f.Flag(k, text.Upper) || f.hyphen(k) && f.Flag(k+1, text.Upper) || f.Kind(i-1) != text.Punct && !f.Flag(i, text.Caps)
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
