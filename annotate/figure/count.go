package figure

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// bare reports whether nothing that could be counted stands at k.
func (f *finder) bare(k int) bool {
	return k >= f.end || f.Kind(k) == text.Punct || f.stops(k)
}

// year reads a bare year.
func (f *finder) year(d *draft, num number) bool {
	s := f.Text(num.bare.First)
	if !num.digits || num.scaled || num.bare.Len() != 1 || len(s) != 4 || num.value < 1000 || num.value > 2150 || num.value != float64(int(num.value)) {
		return false
	}
	if d.Mod == Between || strings.ContainsAny(s, ".,") {
		return false
	}
	k := num.all.Last
	if f.givenIn(d.core.First, k) {
		return false
	}
	if num.value < 1500 {
		if !f.bare(k) || f.hyphen(k) || f.Is(k, "to") || !f.IsIn(d.core.First-1-f.hedgeBefore(d.core.First), "in since from") {
			return false
		}
		d.Kind, d.Value, d.Rule = Date, ISO(s), "year"
		return true
	}
	if num.value == 2000 && f.manyThings(d.core.First, k) {
		return false
	}
	if num.value >= 2100 && !f.IsIn(d.core.First-1, "by in until before") {
		return false
	}
	if num.value >= 1900 && !f.hedged(d.core.First) && !f.plural(k) && !f.hyphen(k) {
		d.Kind, d.Value, d.Rule = Date, ISO(s), "year"
		return true
	}
	if f.Has(d.core.First-1, lexicon.FigureInYear) || f.Flag(k, text.Upper) && (f.Is(d.core.First-1, "the") || f.Kind(d.core.First-1) == text.Clitic) || f.bare(k) || f.Is(d.core.First-1, "-") {
		d.Kind, d.Value, d.Rule = Date, ISO(s), "year"
		return true
	}
	return false
}

// manyThings reports whether four digits behind a verb count a plural of two words: "sold
// 2000 hotel rooms".
func (f *finder) manyThings(i, k int) bool {
	if f.Kind(k) != text.Word || f.stops(k) || f.Flag(k, text.Upper) || f.verbal(k) || !f.plural(k+1) || f.Flag(k+1, text.Upper) {
		return false
	}
	return f.Kind(i-1) == text.Word && !f.Has(i-1, lexicon.FigureBe) && (f.verbal(i-1) || f.IsIn(i-1, "bought sold has have had"))
}

// givenIn reports whether four digits that could be a year are a value instead: one that
// is given for a year, "was 1800 in 2023", or an end of a change of a count, "from 2200 to
// 1540", "to 1,260 from 1200".
func (f *finder) givenIn(i, k int) bool {
	if _, ok := f.yearAt(k + 1); (ok || f.Has(k+1, lexicon.Month)) && f.Is(k, "in") && !f.IsIn(i-1, "in since of until to ,") {
		return true
	}
	if second, ok := f.yearAt(k + 1); f.Is(i-1, "from") && f.Is(k, "to") && f.Kind(k+1) == text.Number && (!ok && f.Tokens[k+1].End-f.Tokens[k+1].Start > 2 || ok && second < 1900 && f.Text(i) > f.Text(k+1) && !f.IsIn(k+2, "bc bce")) {
		return true // "from 1500 to 1,425", "from 1500 to 1350"
	}
	if f.IsIn(i-1, "was were is at to") && (f.IsIn(k+1, "compared against up down") && f.Is(k, ",") || f.IsIn(k, "compared against than")) {
		return true // "stands at 1800, against 1200"
	}
	if f.IsIn(i-1, "on from than against") && (f.Is(k, "a") && f.Has(k+1, lexicon.UnitTime) || f.Is(k, "last") && f.Has(k+1, lexicon.UnitTime) || f.words(k, []string{"the", "year", "before"})) {
		return true // "down 60% on 1500 a year earlier"
	}
	return f.after == Count && f.from == i-1 && (f.Is(i-1, "to") && f.Is(f.start-1, "from") || f.Is(i-1, "from") && f.Is(f.start-1, "to"))
}

// plural reports whether token k reads like a plural noun that is counted.
func (f *finder) plural(k int) bool {
	return k < f.end && f.Kind(k) == text.Word && !f.Flag(k, text.Upper) && !f.stops(k) && f.Ends(k, "s") || f.Has(k, lexicon.FigurePersons)
}

// count finishes a plain count.
func (f *finder) count(d *draft, num number, joined bool) bool {
	d.Kind, d.Rule = Count, "count"
	k := d.core.Last
	if joined {
		if f.Kind(k+1) != text.Word || f.loose(d.core.First, k+1) || num.digits && f.Flag(k+1, text.Upper) && !f.titled() && !f.Is(k+1, "test") {
			return false
		}
		d.core.Last = k + 2
		if !f.Is(k+1, "strong") {
			d.of = text.Range{First: k + 1, Last: k + 2}
		}
		if f.Is(k+1, "point") && f.Is(d.core.Last, "-") {
			return false
		}
		d.Rule = RuleCompound
		return true
	}
	if f.Kind(d.core.First) == text.Word && num.value == 1 && !f.countingOne(d) {
		return false
	}
	if f.tight(k) && f.Kind(k) == text.Word && !num.glued {
		return false
	}
	switch {
	case f.Kind(num.bare.First) == text.Symbol && num.value < 1 && f.Is(k, "of"):
		d.Kind, d.Rule = Ratio, RuleFraction // "¾ of the crop"
	case f.carded(d, num):
		d.Kind, d.Rule = Score, "carded"
	case f.allOut(d, num):
		d.Kind, d.Rule = Score, "all-out"
	}
	f.quoted(d, num)
	f.elided(d, num)
	return true
}

// quoted tells the kind of a bare decimal: the rate of a currency or the level
// of an index that the sentence speaks of.
func (f *finder) quoted(d *draft, num number) {
	k := d.core.Last
	if f.level(d.core.First-1, d.core.First) {
		d.Kind, d.Unit, d.Rule = Quantity, "points", "index"
		return
	}
	if !num.digits || num.scaled || !f.bare(k) {
		return
	}
	decimal := strings.Contains(f.Text(num.bare.First), ".")
	if !decimal && !(f.IsIn(k, "to against") && f.Is(k+1, "the") && f.Has(k+2, lexicon.CurrencyWord)) && (num.value < 100 || !f.IsIn(d.core.First-1, "at to was") && !f.Has(d.core.First-1, lexicon.FigureReading) && !f.passed(d.core.First)) {
		return
	}
	first := max(f.first, d.core.First-12)
	for i := d.core.First - 1; i >= first; i-- {
		if n, code := f.match(i, lexicon.CurrencyWord); n > 0 && (decimal || !f.Has(d.core.First-1, lexicon.FigureReading)) && !f.Has(i, lexicon.CurrencyHundredth) && !(f.Is(i, "won") && !f.IsIn(i-1, "the korean")) {
			d.Kind, d.Rule = Money, "rate"
			f.setCurrency(d, code)
			return
		}
	}
	for i := d.core.First - 1; i >= first; i-- {
		if f.Has(i, lexicon.FigureIndex) && (decimal || !f.Has(i, lexicon.FigureTrading)) || f.Is(i, "p") && f.Is(i-1, "&") {
			d.Kind, d.Unit, d.Rule = Quantity, "points", "index"
			return
		}
	}
}

// passed reports whether an index ended or moved past the level at token i: "the Dow closed
// above 40,000", "the index rose 1% and closed above 8,000", with nothing but its name and
// its moves before.
func (f *finder) passed(i int) bool {
	if !f.IsIn(i-1, "above below past") || !f.verbal(i-2) {
		return false
	}
	at := i - 3
	for at > i-9 && (f.Kind(at) == text.Number || f.IsIn(at, "% to and") || f.verbal(at) || f.Has(at, lexicon.FigureTrading) || f.Flag(at, text.Upper) && !f.Has(at, lexicon.FigureIndex) && !f.Is(at, "p")) {
		at--
	}
	return f.Has(at, lexicon.FigureIndex) || f.Is(at, "p")
}

// loose reports compounds whose number counts nothing: "two-way", "one-off".
func (f *finder) loose(i, k int) bool {
	switch {
	case f.Is(i, "zero"):
		return f.Has(k, lexicon.FigureZero)
	case f.Is(i, "one"), f.Is(i, "two"), f.Is(i, "three"):
		return f.Has(k, lexicon.FigureSided) && !(f.Is(k, "shot") && !f.Is(i, "one"))
	}
	return f.IsAny(k, "to") || f.Flag(k, text.Upper) && f.Flag(i, text.Upper)
}

// countingOne reports whether "one" counts: a hedge, a noun of persons or
// things behind it, at the front of a sentence or behind a comma or a verb.
func (f *finder) countingOne(d *draft) bool {
	i, k := d.core.First, d.core.Last
	if f.after == Count && f.IsIn(i-1, "and ,") && f.Has(k, lexicon.FigureOneWas) && f.last < 200 {
		return true // "two died and one was hurt"
	}
	if f.Is(k, "of") {
		return f.onlyOne(i)
	}
	if f.after == Count && f.IsIn(i-1, "and ,") && (f.Has(k, lexicon.NameDemonym) || f.IsIn(k, "republican democrat")) && !f.Has(k+1, lexicon.FigureSaying) {
		return true // "two Indians and one Nepali"
	}
	if f.Is(i-1, "of") && f.Has(i-2, lexicon.FigureTally) && f.bare(k) {
		return true
	}
	if f.stops(k) || f.Kind(k) != text.Word || f.Flag(k, text.Upper) && (!f.Flag(k, text.Caps) || f.titled() || i == f.first && !f.plain(k+1)) || f.Is(d.core.First-1, "to") && f.Is(d.core.First-2, "according") || f.Has(k+1, lexicon.FigureSaying) || f.Has(d.core.First-1, lexicon.FigureSaying) {
		return false // whoever it was
	}
	if f.Has(d.core.First-1, lexicon.FigureTheOne) {
		return f.Is(d.core.First-1, "only")
	}
	return !f.Has(k, lexicon.FigureOneDay) && !f.thirdPerson(k) && !f.participle(i, k)
}

// onlyOne reports whether "one of" counts by what stands around it: "only one
// of the men", "one of its three depots".
func (f *finder) onlyOne(i int) bool {
	if f.IsIn(i-1, "only just least than") {
		return true
	}
	k := i + 2
	if f.Has(k, lexicon.FigureDeterminer) {
		k++
	}
	return k < f.end && !f.Has(i-1, lexicon.FigureTheOne) && (f.Kind(k) == text.Number || f.Has(k, lexicon.NumberWord) && !f.Flag(k, text.Upper))
}

// thirdPerson reports whether a word behind "one" ends as its verb does: "One
// wonders".
func (f *finder) thirdPerson(k int) bool {
	w := f.Text(k)
	if len(w) < 3 || w[len(w)-1] != 's' {
		return false
	}
	switch w[len(w)-2] {
	case 's', 'u', 'i', 'a':
		return false // "class", "bus", "crisis", "gas"
	}
	return !strings.HasSuffix(w, "ies")
}

// participle reports whether a word behind "one" says which one is meant: "it
// was one controlled by".
func (f *finder) participle(i, k int) bool {
	return f.Ends(k, "ed") && !f.Has(k, lexicon.FigureMany) && (f.HasAny(i-1, lexicon.FigureBe, lexicon.FigureWh) || f.IsIn(i-1, "than including 's ’s"))
}

// stops reports whether a word ends a noun phrase: prepositions, conjunctions,
// auxiliaries, pronouns, determiners, adverbs of time.
func (f *finder) stops(k int) bool {
	return k >= f.end || f.Has(k, lexicon.FigureEdge)
}

// act finds the verb that goes with a figure: behind what is counted, or
// before the figure. It is empty where that did not happen: "none of the 33
// miners was hurt", "failed to free 12 men".
func (f *finder) act(d *draft) text.Span {
	k := max(d.full.Last, d.of.Last)
	for k < min(f.end, max(d.full.Last, d.of.Last)+4) && f.Has(k, lexicon.FigureBe) {
		k++
	}
	switch {
	case k < f.end && f.deed(k):
		if f.undone(d.full.First) {
			return text.Span{}
		}
		return f.Span(k)
	case f.unreal(k), f.IsIn(k, "will would"):
		return text.Span{}
	}
	for k := d.full.First - 1; k >= max(f.from, d.full.First-3); k-- {
		switch {
		case f.unreal(k), f.IsIn(k, "will would"):
			return text.Span{}
		case f.deed(k):
			if f.undone(k) || f.IsIn(k-1, "almost nearly") {
				return text.Span{}
			}
			return f.Span(k)
		}
	}
	return text.Span{}
}

// deed reports a verb that says what happens, no auxiliary.
func (f *finder) deed(k int) bool {
	return f.Kind(k) == text.Word && f.verbal(k) && !f.Ends(k, "ly") && !f.Has(k, lexicon.FigureModal) && !f.Has(k, lexicon.FigureBe) && !f.IsIn(k, "do does did")
}

// unreal reports a word by which what follows did not happen, or is not known to: "not",
// "failed to", "may".
func (f *finder) unreal(k int) bool {
	switch {
	case f.IsIn(k, "failed fails refused refuses"):
		return f.Is(k+1, "to")
	case f.Is(k, "may"):
		return !f.Flag(k, text.Upper)
	}
	return f.IsIn(k, "not never no none neither denied denies avoided could might should") || f.Ends(k, "n't") || f.Ends(k, "n’t")
}

// undone reports such a word in the few before a verb or a number, in its clause.
func (f *finder) undone(k int) bool {
	for i := k - 1; i >= max(f.from, k-4) && f.Kind(i) != text.Punct && !f.IsIn(i, "and but after before when as if how"); i-- {
		if f.unreal(i) {
			return true
		}
	}
	return false
}
