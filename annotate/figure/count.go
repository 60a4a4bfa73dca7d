package figure

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// age reads ages in all forms: "33-year-old", "65 and over", "aged 45", "his
// 40s", and ", 61," behind a name.
func (f *finder) age(d *draft, k int, joined bool) bool {
	if joined {
		if n, unit := f.match(k, lexicon.UnitTime); n > 0 && f.hyphen(k+n) && f.IsAny(k+n+1, "old", "olds") {
			d.Kind, d.Unit, d.core.Last, d.Rule = Age, unit, k+n+2, "year-old"
			return true
		}
		return false
	}
	if n, unit := f.match(k, lexicon.UnitTime); n > 0 && f.IsAny(k+n, "old", "olds") {
		d.Kind, d.Unit, d.core.Last, d.Rule = Age, unit, k+n+1, "years-old"
		return true
	}
	if f.Is(k, "s") && f.tight(k) && f.IsAny(d.core.First-1, "his", "her", "their", "early", "mid", "late", "my") && d.Value.Number < 110 {
		d.Kind, d.Unit, d.core.Last, d.Mod, d.Rule = Age, "year", k+1, Between, "in-his"
		d.Value2 = Num(d.Value.Number + 9)
		return true
	}
	if d.Value.Number > 120 || d.Value.Number != float64(int(d.Value.Number)) {
		return false
	}
	d2, before := *d, d.core.First-1
	if d.full.Len() > 0 {
		before = d.full.First - 1
	}
	_, after := f.match(k, lexicon.HedgeAfter)
	switch {
	case f.IsAny(before, "aged", "age", "ages"), f.IsAny(before, "from", "at", "to", "of") && f.IsAny(before-1, "age", "ages"), f.IsAny(before, "range", "ranged", "ranging", "ranges") && f.IsAny(before-1, "age", "ages"):
	case f.IsAny(before, "was", "is", "turned", "turns", "died") && d.Value.Number >= 13 && (f.IsAny(before-1, "who", "he", "she") || f.Flag(before-1, text.Upper) && before-1 > f.first) && (f.bare(k) && (k >= f.end || !f.Is(k, "to"))) && f.twoDigits(d):
	case f.after == Age && f.IsAny(before, "and", ",", "to") && f.bare(k):
	case f.IsAny(before, "under", "over", "above", "below") && f.bare(k) && !f.Is(k, "%") && f.IsAny(before-1, "is", "are", "was", "were", "them", "all", "everyone", "aged") && d.Value.Number >= 2:
	case f.Is(k, "+") && f.tight(k) && f.IsAny(before, "people", "over", "aged", "those", "adults", "women", "men"):
	case f.apposed(before, k, d.Value.Number):
	case f.overs(d, k):
		d2.core.Last++
	case f.IsAny(before, "under", "over") && f.IsAny(before-1, "children", "those", "anyone", "adults", "child", "kids", "pupils", "infants") && !f.plural(k) && !f.measured(k):
	case f.IsAny(d.core.First-1, "under", "over") && f.IsAny(d.core.First-2, "children", "those", "anyone", "people", "adults", "aged", "men", "women", "child") && f.bare(k):
	case after != "" && f.IsAny(k+1, "older", "younger"), after != "" && (f.IsAny(before, "aged", "those", "anyone", "people", "adults", "everyone") || f.Is(k, "and")):
	case f.afterName(d.core.First) && f.IsAny(k, ",", ".", ";", ")"):
	default:
		return false
	}
	d2.Kind, d2.Unit, d2.Rule = Age, "year", "age"
	*d = d2
	return true
}

// overs reports a class of age with its hyphen: "over-75s", "the under-fives".
// Under-21s and the like are teams.
func (f *finder) overs(d *draft, k int) bool {
	at := d.core.First - 1
	if !f.hyphen(at) || !f.IsAny(at-1, "over", "under") || !f.Is(k, "s") || !f.tight(k) {
		return false
	}
	switch d.Value.Number {
	case 17, 19, 20, 21, 23:
		return f.Is(at-1, "over")
	}
	return true
}

// apposed reports an age between commas behind a noun: "the striker, 24, has".
func (f *finder) apposed(before, k int, v float64) bool {
	return f.Is(before, ",") && f.Is(k, ",") && !f.numbersThing(before-1) && f.Kind(before+1) == text.Number && f.Kind(before-1) == text.Word && v >= 5 && v <= 110 && f.Kind(k+1) == text.Word
}

// numbersThing reports whether a plural that a number stands before ends at
// token k, so that what follows counts it again: "a third of the 90 seats, 30,".
func (f *finder) numbersThing(k int) bool {
	return f.plural(k) && (f.Kind(k-1) == text.Number || f.Has(k-1, lexicon.NumberWord))
}

// twoDigits reports whether a figure is one number in digits of two places, as ages
// are printed.
func (f *finder) twoDigits(d *draft) bool {
	return f.Kind(d.core.First) == text.Number && d.core.Len() == 1 && f.Tokens[d.core.First].End-f.Tokens[d.core.First].Start == 2
}

// bare reports whether nothing that could be counted stands at k.
func (f *finder) bare(k int) bool {
	return k >= f.end || f.Kind(k) == text.Punct || f.stops(k)
}

// afterName reports whether a number stands behind a name and a comma or an
// open bracket.
func (f *finder) afterName(i int) bool {
	return f.IsAny(i-1, ",", "(") && f.Kind(i) == text.Number && f.Flag(i-2, text.Upper) && f.Kind(i-2) == text.Word &&
		!f.Has(i-2, lexicon.Month) && !f.Has(i-2, lexicon.Weekday)
}

// year reads a bare year.
func (f *finder) year(d *draft, num number) bool {
	s := f.Text(num.bare.First)
	if !num.digits || num.scaled || num.bare.Len() != 1 || len(s) != 4 || num.value < 1500 || num.value > 2099 || num.value != float64(int(num.value)) {
		return false
	}
	if d.Mod == Between || strings.ContainsAny(s, ".,") {
		return false
	}
	k := num.all.Last
	if num.value >= 1900 && !f.hedged(d.core.First) && !f.plural(k) && !f.hyphen(k) {
		d.Kind, d.Value, d.Rule = Date, ISO(s), "year"
		return true
	}
	if f.IsAny(d.core.First-1, "in", "since", "by", "until", "from", "of", "for", "during", "after", "before", "to", "the", "late", "early", "mid", "through", "till", "and", "between", "than", "its", "last", "end", "(", "around", "about", "summer", "autumn", "spring", "winter", ",") || f.bare(k) || f.Is(d.core.First-1, "-") {
		d.Kind, d.Value, d.Rule = Date, ISO(s), "year"
		return true
	}
	return false
}

// plural reports whether token k reads like a plural noun that is counted.
func (f *finder) plural(k int) bool {
	return k < f.end && f.Kind(k) == text.Word && !f.Flag(k, text.Upper) && !f.stops(k) && strings.HasSuffix(f.Text(k), "s") || f.IsAny(k, "people", "men", "women", "children", "years")
}

// count finishes a plain count.
func (f *finder) count(d draft, num number, joined bool) (draft, bool) {
	d.Kind, d.Rule = Count, "count"
	k := d.core.Last
	if joined {
		if f.Kind(k+1) != text.Word || f.loose(d.core.First, k+1) || num.digits && f.Flag(k+1, text.Upper) && !f.titled() {
			return draft{}, false
		}
		d.core.Last = k + 2
		d.Of = f.SpanOf(text.Range{First: k + 1, Last: k + 2})
		if f.Is(k+1, "point") && f.Is(d.core.Last, "-") {
			return draft{}, false
		}
		d.Rule = "compound"
		return d, true
	}
	if f.Kind(d.core.First) == text.Word && num.value == 1 && !f.countingOne(d) {
		return draft{}, false
	}
	if f.tight(k) && f.Kind(k) == text.Word && !num.glued {
		return draft{}, false
	}
	if f.carded(d, num) {
		d.Kind, d.Rule = Score, "carded"
	}
	f.quoted(&d, num)
	return d, true
}

// quoted tells the kind of a bare decimal: the rate of a currency or the level
// of an index that the sentence speaks of.
func (f *finder) quoted(d *draft, num number) {
	k := d.core.Last
	decimal := strings.Contains(f.Text(num.bare.First), ".")
	if !num.digits || num.scaled || !f.bare(k) || !decimal && (num.value < 100 || !f.IsAny(d.core.First-1, "at", "to", "was")) {
		return
	}
	first := max(f.first, d.core.First-12)
	for i := d.core.First - 1; i >= first; i-- {
		if n, code := f.match(i, lexicon.CurrencyWord); n > 0 && !f.Has(i, lexicon.CurrencyHundredth) {
			d.Kind, d.Rule = Money, "rate"
			f.setCurrency(d, code)
			return
		}
	}
	for i := d.core.First - 1; i >= first; i-- {
		if f.Has(i, lexicon.FigureIndex) && (decimal || !f.IsAny(i, "shares", "stocks", "s", "market", "traded", "trading", "average", "session", "futures", "equities")) {
			d.Kind, d.Unit, d.Rule = Quantity, "points", "index"
			return
		}
	}
}

// loose reports compounds whose number counts nothing: "two-way", "one-off".
func (f *finder) loose(i, k int) bool {
	switch {
	case f.Is(i, "zero"):
		return f.IsAny(k, "tolerance", "sum", "hours", "rated", "emission", "carbon")
	case f.Is(i, "one"), f.Is(i, "two"), f.Is(i, "three"):
		return f.IsAny(k, "way", "off", "sided", "state", "faced", "piece", "to", "tier", "track", "star", "liner", "dimensional", "fold", "horse", "size", "on", "time", "armed", "eyed", "legged", "stop", "trick", "note", "hit", "handed", "shot", "upmanship")
	}
	return f.IsAny(k, "to") || f.Flag(k, text.Upper) && f.Flag(i, text.Upper)
}

// countingOne reports whether "one" counts: a hedge, a noun of persons or
// things behind it, at the front of a sentence or behind a comma or a verb.
func (f *finder) countingOne(d draft) bool {
	k := d.core.Last
	if f.stops(k) || f.Kind(k) != text.Word || f.Flag(k, text.Upper) {
		return false
	}
	if f.IsAny(d.core.First-1, "the", "this", "that", "no", "each", "every", "any", "only", "which", "another", "at") {
		return f.Is(d.core.First-1, "only")
	}
	return !f.IsAny(k, "day", "thing", "way", "another", "person's", "time", "side", "hand", "such", "point", "who", "reason", "more")
}

// counted finds the noun phrase that a figure counts: up to five words behind
// it, or behind "of".
func (f *finder) counted(d *draft) {
	k := d.full.Last
	switch {
	case f.Is(k, "of"):
		k++
		for k < f.end && (f.IsAny(k, "the", "a", "an", "its", "their", "his", "her", "all", "our", "those", "these", "this", "that", "any") || f.Has(k, lexicon.NumberWord) || f.Kind(k) == text.Number) {
			k++
		}
	case d.Kind == Percent || d.Kind == Multiple:
		return
	}
	for f.IsAny(k, "more", "additional", "straight", "consecutive", "other", "further", "new") && f.Kind(k+1) == text.Word && !f.stops(k+1) {
		if f.IsAny(k, "other", "new", "additional") {
			break
		}
		k++
	}
	first := k
	for k < f.end && k < first+5 && f.nounPart(k, k > first) {
		k++
	}
	if k > first {
		d.Of = f.SpanOf(text.Range{First: first, Last: k})
	}
}

// nounPart reports whether token k can stand in the noun phrase; inside says
// that it is not its first word.
func (f *finder) nounPart(k int, inside bool) bool {
	if f.Kind(k) == text.Punct && f.hyphen(k) && inside {
		return true
	}
	if f.Kind(k) != text.Word || f.stops(k) || f.Flag(k, text.LineBefore) && false {
		return false
	}
	if inside && f.verbal(k) {
		return false
	}
	return !f.Has(k, lexicon.NumberWord)
}

// verbal reports whether a word behind a noun reads as its verb.
func (f *finder) verbal(k int) bool {
	if f.Has(k, lexicon.FigureVerb) {
		return true
	}
	w := f.Text(k)
	return strings.HasSuffix(w, "ed") && len(w) > 4 || strings.HasSuffix(w, "ing") && len(w) > 5 && f.stops(k+1) || strings.HasSuffix(w, "ly")
}

// stops reports whether a word ends a noun phrase: prepositions, conjunctions,
// auxiliaries, pronouns, determiners, adverbs of time.
func (f *finder) stops(k int) bool {
	return k >= f.end || f.Has(k, lexicon.FigureStop) || f.Has(k, lexicon.Weekday)
}

// act finds the verb that goes with a figure: behind what is counted, or
// before the figure.
func (f *finder) act(d *draft) text.Span {
	k := d.full.Last
	if !d.Of.Empty() {
		k = max(k, f.At(d.Of.End))
	}
	for n := 0; n < 4 && k < f.end; n++ {
		switch {
		case f.IsAny(k, "were", "was", "have", "has", "had", "been", "are", "is", "also", "be", "being"):
			k++
			continue
		case f.verbal(k) && !strings.HasSuffix(f.Text(k), "ly"):
			return f.Span(k)
		}
		break
	}
	for k := d.full.First - 1; k >= max(f.from, d.full.First-3); k-- {
		if f.Kind(k) == text.Word && f.verbal(k) && !strings.HasSuffix(f.Text(k), "ly") {
			return f.Span(k)
		}
	}
	return text.Span{}
}
