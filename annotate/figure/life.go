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
	if !f.whole(d) || !f.Is(k, "and") || !f.HasAny(comma-1, lexicon.FigurePerson, lexicon.FigurePersons, lexicon.NameRoles) {
		return false
	}
	second, ok := f.readNumber(k + 1)
	return ok && second.digits && second.value <= 110 && (f.Is(second.all.Last, ",") || f.closes(second.all.Last))
}

// agedToo reports an age behind a name that stands right behind another's, the verb left
// out: "Una was 71 and Patricia 68".
func (f *finder) agedToo(name, k int) bool {
	if f.after != Age || !f.Flag(name, text.Upper) || !f.endsPart(k) {
		return false
	}
	p := f.nameStart(name) - 1
	return p == f.from && f.IsAny(p, "and", ",", ";")
}

// sheIs reports an age of fewer than two digits, or one told of a first name that opens
// the sentence: "Amina is 12.", "he is 9 now".
func (f *finder) sheIs(d *draft, verb int) bool {
	k := d.core.Last
	if d.Value.Number < 4 || f.Kind(d.core.First) != text.Number || !f.closes(k) && !f.IsAny(k, "now", ",", "and") {
		return false
	}
	return f.IsAny(verb-1, "he", "she") || f.Flag(verb-1, text.Upper) && f.Has(verb-1, lexicon.NameFirst) && !f.Is(k, ",")
}

// wouldBe reports an age that somebody will have or would have had: "she will be 40",
// "he would have been 50". The verb is the "be" or "been" at the token.
func (f *finder) wouldBe(d *draft, verb int) bool {
	p := verb - 1
	for p > verb-4 && (f.Is(p, "have") || f.Has(p, lexicon.FigureModal)) {
		p--
	}
	some := f.IsAny(p, "he'll", "she'll", "i'll", "he'd", "she'd") || p < verb-1 && (f.person(p) || f.Is(p, "i"))
	return some && f.whole(d) && f.twoDigits(d) && d.Value.Number >= 13
}

// inLife reports an age at which somebody does what is done once in a life: "retire at
// 65", "became a mother at 16"; and the next, "and women at 60".
func (f *finder) inLife(d *draft, at int) bool {
	switch {
	case f.Is(at-1, "dead"):
		return !f.IsAny(at-2, "of", "the")
	case f.Is(at-1, "died"):
		return true
	case d.Value.Number < 13 || d.Value2.Valid:
		return false
	}
	if f.after == Age && at-f.from < 4 && f.HasAny(at-1, lexicon.FigurePerson, lexicon.FigurePersons, lexicon.FigureMilestone) {
		return true
	}
	r := text.Range{First: max(f.from, at-5), Last: at}
	first := f.Seek(r, lexicon.FigureMilestone)
	for k := first; k < at; k++ {
		if f.Kind(k) == text.Punct && !f.hyphen(k) {
			return false
		}
	}
	return first < at
}

// ofAge reports a level of an age that the clause is about: "the pension age will rise
// to 68", "life expectancy is 64 for men and 69 for women".
func (f *finder) ofAge(d *draft, before int) bool {
	k := d.core.Last
	if d.Value2.Valid || d.Value.Number < 1 || !f.bare(k) || f.hyphen(k) || f.Is(k, "%") || f.Kind(d.core.First) != text.Number {
		return false
	}
	if f.after == Age && f.Is(before, "and") && f.Is(k, "for") {
		return before-f.from < 4
	}
	if !f.IsAny(before, "to", "from", "at", "was", "is", "of") {
		return false
	}
	for i := before - 1; i >= max(f.from, before-8) && f.Kind(i) == text.Word; i-- {
		if f.IsAny(i, "age", "expectancy") {
			return f.Is(i, "expectancy") || !f.IsAny(i-1, "of", "working", "school") && !f.IsAny(i+1, "gap", "group", "difference", "bracket")
		}
	}
	return false
}
