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
		k = f.pastLimits(k + 1)
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
	if f.nothingCounted(d, first, k) {
		return
	}
	if k > first && f.countsPlural(d, k, of) {
		if k == first+1 && f.Has(first, lexicon.FigureBaseVerb) {
			return // "thousands march", "14 perish"
		}
		end := f.pluralEnd(first, k)
		if !of && f.actsFirst(first, k, end) {
			return
		}
		k = end
	}
	if k > first {
		d.of = text.Range{First: first, Last: k}
	}
}

// pastLimits returns the token behind the words from token k that limit the whole that a
// number is out of: "half of the 1.2 million voters", but "14 of 37 the year before".
func (f *finder) pastLimits(k int) int {
	for k < f.end && f.limits(k) {
		n, ok := f.readNumber(k)
		if !ok {
			k++
			continue
		}
		if k = n.all.Last; f.Has(k, lexicon.FigureDeterminer) {
			break
		}
	}
	return k
}

// limits reports whether token k stands before the noun of a whole that a number is out of:
// the "the last four" of "two of the last four games".
func (f *finder) limits(k int) bool {
	return f.Has(k, lexicon.FigureDeterminer) || f.numeric(k) || f.IsIn(k, "next last past") && f.numeric(k+1)
}

// superlatives rank a thing whose noun is left out: "the sixth-largest ever", "now the 12th
// largest".
const superlatives = "largest biggest highest lowest longest oldest smallest fastest strongest heaviest busiest deadliest worst best"

// nothingCounted reports words behind a figure, from first up to token k, that it does not
// count.
func (f *finder) nothingCounted(d *draft, first, k int) bool {
	number := d.Rule == "number"
	switch {
	case number && f.Flag(first, text.Upper): // "world No 2 Iga Holm"
		return true
	case d.Kind == Quantity && f.Is(first, "record"): // "the 200m record holder"
		return true
	case k != first+1:
		return false
	case d.Kind == Ordinal && f.IsIn(first, superlatives):
		return true
	case d.Kind == Ordinal && f.Has(d.core.First-1, lexicon.FigureBe) && f.verbal(first): // "was first elected"
		return true
	case d.Kind == Ordinal && !number, f.Is(d.number.Last, "-"):
		return false
	}
	return f.verbal(first) && !f.Has(first, lexicon.FigureMany) // "14 died"
}

// countsPlural reports whether a figure counts several, whose noun ends before a verb: a
// number above one, or a share, but not "half of sales growth came".
func (f *finder) countsPlural(d *draft, k int, of bool) bool {
	switch {
	case f.Kind(d.number.Last) == text.Punct:
		return false
	case d.Kind == Count:
		return d.Value.Number > 1
	case d.Kind == Ratio:
		return !of || !f.verbal(k) || f.Is(k-1, "never")
	}
	return false
}

// actsFirst reports whether the first of the words behind a number is the verb of what it
// counts: "three face trial", "four schools sent 300 home and three sent boarders home".
func (f *finder) actsFirst(first, k, end int) bool {
	if !f.Has(first, lexicon.FigureVerb) || f.Has(first, lexicon.FigureMany) {
		return false
	}
	return !f.plural(end-1) || !f.plural(first) && !f.plural(k-1)
}

// owned returns the noun phrase behind one that owns it, its number left out: the
// "schools" of "the town's four schools".
func (f *finder) owned(first, last int) (int, int) {
	for n := 0; n < 2 && last > first && f.Kind(last) == text.Clitic; n++ {
		k := last + 1
		for k < f.end && (f.numeric(k) || f.IsIn(k, "next last past")) {
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
		plans := k == last-1 && f.Is(last, "to") && f.Ends(k, "s") // "one in five teachers plans to leave"
		if !plans && !f.Has(k, lexicon.FigureBaseVerb) {
			continue
		}
		if f.HasAny(k-1, lexicon.FigureMany, lexicon.FigurePersons, lexicon.NameRoles) {
			return k
		}
		if !plans && f.Ends(k-1, "s") && (k == last-1 || !f.plural(last-1)) {
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
	switch {
	case f.IsIn(k, "aged dead"):
		return false
	case f.HasAny(k, lexicon.FigureMany, lexicon.FigurePersons, lexicon.NameRoles):
		return true
	}
	return f.Ends(k, "s") && !f.Ends(k, "ss") && !f.Has(k, lexicon.NamePlace)
}

// nounPart reports whether token k can stand in the noun phrase; inside says
// that it is not its first word.
func (f *finder) nounPart(k int, inside bool) bool {
	switch f.Kind(k) {
	case text.Punct:
		return inside && f.hyphen(k)
	case text.Number: // "MiG-21s", "Boeing 737s"
		return inside && (f.hyphen(k-1) || f.Flag(k-1, text.Upper) && f.tight(k+1) && f.Is(k+1, "s"))
	case text.Word:
	default:
		return false
	}
	switch {
	case inside && f.hyphen(k-1): // "passers-by", "sawn-off horns"
		return true
	case f.extent(k):
		return false
	case f.stops(k) && !(f.Is(k, "us") && f.Flag(k, text.Caps)):
		return false
	case inside && (f.verbal(k) || f.pays(k)):
		return false
	case inside && f.Is(k, "account") && f.Is(k+1, "for"): // "570 tonnes of fuel account for half"
		return false
	case inside && f.Is(k, "worth") && !f.Flag(k, text.Upper): // "30 bikes worth £20,000"
		return false
	case f.Is(k, "x") && !f.Flag(k, text.Upper): // "30 x 40 feet"
		return false
	}
	return !f.Has(k, lexicon.NumberWord)
}

// pays reports whether token k is the currency of an amount: the "Rs" of "forty firms owe
// Rs87".
func (f *finder) pays(k int) bool {
	_, n := f.currencyAt(k)
	return n > 0
}

// extent reports whether token k says only how a length or a lead is meant: "3 metres
// wide", "11cm too tall", "11 points clear".
func (f *finder) extent(k int) bool {
	next := k + 1
	if f.hyphen(next) && f.Has(next+1, lexicon.FigureExtent) {
		next += 2 // "45 kilometres south-west of"
	}
	return f.Has(k, lexicon.FigureExtent) && !f.hyphen(next) && (f.bare(next) || f.verbal(next) || f.Has(next, lexicon.FigureExtent))
}

// verbal reports whether a word behind a noun reads as its verb.
func (f *finder) verbal(k int) bool {
	if f.Has(k, lexicon.FigureVerb) {
		return true
	}
	w := f.Text(k)
	switch {
	case strings.HasSuffix(w, "ed"):
		return len(w) > 4
	case strings.HasSuffix(w, "ing"):
		return len(w) > 5 && f.stops(k+1)
	}
	return strings.HasSuffix(w, "ly")
}
