package figure

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// counted finds the noun phrase that a figure counts: up to five words behind
// it, or behind "of". The plural ends it, but that of a share only where no verb
// follows: "half of pupils skip breakfast", but "half of sales growth came".
func (f *finder) counted(d *draft) {
	k := d.full.Last
	of := f.Is(k, "of")
	switch {
	case d.Kind == Count && f.Is(d.core.First-1, "-") && f.Is(d.core.First-2, "of"):
		return // "mum-of-two Ann Holm"
	case of:
		k++
		for k < f.end && (f.Has(k, lexicon.FigureDeterminer) || f.Has(k, lexicon.NumberWord) || f.Kind(k) == text.Number || f.IsIn(k, "next last past") && (f.Kind(k+1) == text.Number || f.Has(k+1, lexicon.NumberWord))) {
			k++
		}
	case d.Kind == Percent || d.Kind == Multiple:
		return
	}
	for f.Has(k, lexicon.FigureMoreOf) && f.Kind(k+1) == text.Word && !f.stops(k+1) {
		k++
	}
	first, k := f.nounPhrase(k)
	if of {
		first, k = f.owned(first, k)
	}
	if d.Kind == Ordinal && k > first && f.IsIn(k-1, "ever most") {
		k-- // "the third player ever"
	}
	if d.Kind == Ordinal && k == first+1 && f.IsIn(first, "largest biggest highest lowest longest oldest smallest fastest strongest heaviest busiest deadliest worst best") {
		return // "the sixth-largest ever", "now the 12th largest"
	}
	if d.Rule == "number" && f.Flag(first, text.Upper) {
		return // "world No 2 Iga Holm"
	}
	if k == first+1 && (d.Kind != Ordinal || d.Rule == "number") && !f.Is(d.number.Last, "-") && f.verbal(first) && !f.Has(first, lexicon.FigureMany) {
		return // "14 died"
	}
	if k > first && (d.Kind == Count && d.Value.Number > 1 || d.Kind == Ratio && (!of || !f.verbal(k) || f.Is(k-1, "never"))) && f.Kind(d.number.Last) != text.Punct {
		if k == first+1 && d.Mod == Vague && f.Has(first, lexicon.FigureBaseVerb) {
			return // "thousands march"
		}
		end := f.pluralEnd(first, k)
		if !of && f.Has(first, lexicon.FigureVerb) && !f.Has(first, lexicon.FigureMany) && (!f.plural(end-1) || !f.plural(first) && !f.plural(k-1)) {
			return // "three face trial", "four schools sent 300 home and three sent boarders home"
		}
		k = end
	}
	if k > first {
		d.of = text.Range{First: first, Last: k}
	}
}

// owned returns the noun phrase behind one that owns it, its number left out: the
// "schools" of "the town's four schools".
func (f *finder) owned(first, last int) (int, int) {
	for n := 0; n < 2 && last > first && f.Kind(last) == text.Clitic; n++ {
		k := last + 1
		for k < f.end && (f.Has(k, lexicon.NumberWord) || f.Kind(k) == text.Number || f.IsIn(k, "next last past")) {
			k++
		}
		next, end := f.nounPhrase(k)
		if next == end {
			break
		}
		first, last = next, end
	}
	return first, last
}

// nounPhrase returns the noun phrase that begins at token k: up to five words.
func (f *finder) nounPhrase(k int) (first, last int) {
	for first = k; k < f.end && k < first+5 && f.nounPart(k, k > first); k++ {
	}
	return first, k
}

// pluralEnd returns the end of the plural that is counted in a phrase of several words
// where a verb follows it: "300 patients wait", "18 Nigerians return", "40 crews battle
// blaze", but not "two sports share deals".
func (f *finder) pluralEnd(first, last int) int {
	for k := first + 1; k < last; k++ {
		if !f.Has(k, lexicon.FigureBaseVerb) {
			continue
		}
		if f.HasAny(k-1, lexicon.FigureMany, lexicon.FigurePersons, lexicon.NameRoles) || f.Ends(k-1, "s") && (k == last-1 || !f.plural(last-1)) {
			return k
		}
	}
	for k := last; k > first && !f.hyphen(k-1); k-- {
		if f.counts(k - 1) {
			return k // "486 officials active in the league", "61 people given the drug"
		}
	}
	return last
}

// counts reports whether token k is a noun of several.
func (f *finder) counts(k int) bool {
	s := f.Text(k)
	return !f.IsIn(k, "aged dead") && (f.HasAny(k, lexicon.FigureMany, lexicon.FigurePersons, lexicon.NameRoles) || strings.HasSuffix(s, "s") && !strings.HasSuffix(s, "ss") && !f.Has(k, lexicon.NamePlace))
}

// nounPart reports whether token k can stand in the noun phrase; inside says
// that it is not its first word.
func (f *finder) nounPart(k int, inside bool) bool {
	if f.Kind(k) == text.Punct && f.hyphen(k) && inside {
		return true
	}
	if f.Kind(k) == text.Number {
		return inside && (f.hyphen(k-1) || f.Flag(k-1, text.Upper) && f.tight(k+1) && f.Is(k+1, "s")) // "MiG-21s", "Boeing 737s"
	}
	if inside && f.hyphen(k-1) && f.Kind(k) == text.Word {
		return true // "passers-by", "sawn-off horns"
	}
	if f.Kind(k) != text.Word || f.extent(k) || f.stops(k) && !(f.Is(k, "us") && f.Flag(k, text.Caps)) {
		return false
	}
	if inside && (f.verbal(k) || f.Is(k, "worth") && !f.Flag(k, text.Upper)) || f.Is(k, "x") && !f.Flag(k, text.Upper) {
		return false // "30 bikes worth £20,000", "30 x 40 feet"
	}
	return !f.Has(k, lexicon.NumberWord)
}

// extent reports whether token k says only how a length or a lead is meant: "3 metres
// wide", "11cm too tall", "11 points clear".
func (f *finder) extent(k int) bool {
	next := k + 1
	return f.Has(k, lexicon.FigureExtent) && !f.hyphen(next) && (f.bare(next) || f.verbal(next) || f.Has(next, lexicon.FigureExtent))
}

// verbal reports whether a word behind a noun reads as its verb.
func (f *finder) verbal(k int) bool {
	if f.Has(k, lexicon.FigureVerb) {
		return true
	}
	w := f.Text(k)
	return strings.HasSuffix(w, "ed") && len(w) > 4 || strings.HasSuffix(w, "ing") && len(w) > 5 && f.stops(k+1) || strings.HasSuffix(w, "ly")
}
