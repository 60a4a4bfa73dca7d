package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// closes reports whether a sentence or a headline ends at token k.
func (f *finder) closes(k int) bool { return k >= f.end || f.Is(k, ".") && k+1 >= f.end }

// agedPair reports the first of two ages between commas behind whose they are: "the
// boys, 14 and 15, were bailed".
func (f *finder) agedPair(d *draft, comma int) bool {
	k := d.core.Last
	return f.whole(d) && f.Is(k, "and") && f.Kind(k+1) == text.Number && f.endsPart(k+2) &&
		f.HasAny(comma-1, lexicon.FigurePerson, lexicon.FigurePersons, lexicon.NameRoles)
}

// agedToo reports an age behind a name that stands right behind another's, the verb left
// out: "Una was 71 and Patricia 68".
func (f *finder) agedToo(name, k int) bool {
	return f.after == Age && f.Flag(name, text.Upper) && f.endsPart(k) && f.nameStart(name)-1 == f.from
}

// agedNow reports an age behind an adverb and a person's name, a role or a mark that opens
// the sentence: "Mr Lee, now 52, was", "Then 24, she was".
func (f *finder) agedNow(d *draft) bool {
	adverb, k := d.core.First-1, d.core.Last
	if !f.twoDigits(d) || !f.IsIn(k, ", )") {
		return false
	}
	if adverb == f.first {
		return f.IsIn(k+1, "he she") && !f.Has(k+2, lexicon.FigureSaying)
	}
	p := adverb - 2
	if !f.IsIn(adverb-1, ", (") || p < f.from || f.numbersThing(p) {
		return false
	}
	return f.personName(p) || f.HasAny(p, lexicon.FigurePerson, lexicon.NameRole)
}

// personName reports whether a name that ends at token p is somebody's: no place's, and none
// that says of what or where, "the toll in Gaza", unless a first name begins it.
func (f *finder) personName(p int) bool {
	if !f.Flag(p, text.Upper) || f.Kind(p) != text.Word {
		return false
	}
	start := f.nameStart(p)
	switch {
	case f.Has(start, lexicon.NameFirst):
		return true
	case f.Has(p, lexicon.NamePlace), f.Has(start-1, lexicon.QuotePreposition):
		return false
	}
	return !f.IsIn(start-1, "the of") && !f.Is(start, "the")
}

// agedInBrackets reports an age in brackets behind a person or several: "her son (12)", "two
// brothers (6 and 9)". Runs and the numbers of items stand there too.
func (f *finder) agedInBrackets(open, k int) bool {
	p := open - 1
	if !f.Is(open, "(") || f.Flag(p, text.Upper) && p > f.first || f.cricket(open) {
		return false
	}
	switch {
	case f.Is(k, "and"): // "two brothers (6 and 9)"
		return f.Kind(k+1) == text.Number && f.Is(k+2, ")") &&
			f.HasAny(p, lexicon.FigurePerson, lexicon.FigurePersons, lexicon.NameRoles)
	case !f.Is(k, ")"), f.Kind(k-1) != text.Number:
		return false
	case f.Has(p, lexicon.FigurePerson): // "her son (12)"
		return true
	}
	return f.Has(p, lexicon.NameRole) && len(f.Text(k-1)) == 2 && !f.near(k-1, lexicon.FigureSport) // "the minister (54)"
}

// isAged reports an age behind the verb at the token: "she was 33", "he would have been
// 50", "Amina is 12.", "who was 13 then, is now 21".
func (f *finder) isAged(d *draft, verb int) bool {
	k, p := d.core.Last, verb-1
	for f.Has(p, lexicon.FigureWould) {
		p--
	}
	switch {
	case f.Is(k, "when"):
		return f.person(p) || f.Is(p, "i")
	case f.Is(p-1, "when") && f.IsIn(p, "he she i"):
		return f.bare(k) && !f.IsIn(k, "of under over up down")
	case f.IsIn(k, "to of"), f.Kind(d.core.First) != text.Number:
		return false
	case f.Has(p, lexicon.Month) && f.IsIn(p-1, "in a an for of by since last this"): // "the average for an August is 40"
		return false
	}
	named := f.Flag(p, text.Upper) && f.Has(p, lexicon.NameFirst)
	if d.Value.Number < 13 {
		return d.Value.Number > 3 && (f.closes(k) || f.Is(k, "now")) && (named || f.IsIn(p, "he she"))
	}
	return f.twoDigits(d) && (named || f.person(p) || f.after == Age && f.Is(p, ","))
}

// inLife reports an age at which somebody does what is done once in a life: "retire at
// 65", "became a mother at 16"; and the next, "and women at 60".
func (f *finder) inLife(d *draft, at int) bool {
	switch {
	case f.after == Age && at-f.from < 4 && f.Is(f.from, "and"): // "at 65 and women at 60"
		return true
	case f.Is(at-1, "died"), f.Is(at-1, "dead") && f.Is(at-2, ","): // "Ann Lee, dead at 45"
		return true
	}
	return d.Value.Number >= 13 && f.Seek(text.Range{First: max(f.from, at-5), Last: at}, lexicon.FigureMilestone) < at
}

// ofAge reports a level of an age that the clause is about: "the pension age will rise
// to 68", "life expectancy is 64 for men and 69 for women".
func (f *finder) ofAge(d *draft, before int) bool {
	k := d.core.Last
	if d.Value2.Valid || !f.alone(k) || f.Is(k, "%") || f.Kind(d.core.First) != text.Number {
		return false
	}
	if f.after == Age && f.Is(before, "and") {
		return f.Is(k, "for") && before-f.from < 4
	}
	r := text.Range{First: max(f.from, before-8), Last: before}
	i := f.Seek(r, lexicon.FigureSomeAge)
	if i >= before || !f.Has(before, lexicon.FigureLeveled) || f.Is(i-1, "of") {
		return false
	}
	return !f.Has(i-1, lexicon.FigureAgeless) && !f.Has(i+1, lexicon.FigureAgeless)
}
