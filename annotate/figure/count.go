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

// alone reports whether a number before token k stands alone: nothing that could be counted
// is there, nor a hyphen that joins a word to it.
func (f *finder) alone(k int) bool { return f.bare(k) && !f.hyphen(k) }

// plural reports whether token k reads like a plural noun that is counted.
func (f *finder) plural(k int) bool {
	return f.Has(k, lexicon.FigurePersons) || f.plain(k) && f.Ends(k, "s")
}

// count finishes a plain count.
func (f *finder) count(d *draft, num number, joined bool) bool {
	d.Kind, d.Rule = Count, "count"
	k := d.core.Last
	if joined {
		return f.joinedCount(d, num)
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

// joinedCount finishes a count that a hyphen joins to its noun: "five-member", "a
// 12-strong team".
func (f *finder) joinedCount(d *draft, num number) bool {
	k := d.core.Last + 1
	switch {
	case f.Kind(k) != text.Word, f.loose(d.core.First, k):
		return false
	case num.digits && f.Flag(k, text.Upper) && !f.titled() && !f.Is(k, "test"): // not "a 3-Test series"
		return false
	case f.Is(k, "point") && f.Is(k+1, "-"): // "a 10-point-plan"
		return false
	}
	d.core.Last, d.Rule = k+1, RuleCompound
	if !f.Is(k, "strong") {
		d.of = text.Range{First: k, Last: k + 1}
	}
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
	before := d.core.First - 1
	decimal := f.decimal(num.bare.First)
	if !decimal && !f.toCurrency(k) && (num.value < 100 || !f.readsLevel(before)) {
		return
	}
	first := max(f.first, d.core.First-12)
	if decimal || !f.Has(before, lexicon.FigureReading) {
		for i := before; i >= first; i-- {
			if n, code := f.match(i, lexicon.CurrencyWord); n > 0 && f.wholeCurrency(i) {
				d.Kind, d.Rule = Money, "rate"
				f.setCurrency(d, code)
				return
			}
		}
	}
	for i := before; i >= first; i-- {
		if f.Has(i, lexicon.FigureIndex) && (decimal || !f.Has(i, lexicon.FigureTrading)) || f.Is(i, "p") && f.Is(i-1, "&") {
			d.Kind, d.Unit, d.Rule = Quantity, "points", "index"
			return
		}
	}
}

// toCurrency reports whether another currency stands behind a rate, at token k: "285 to the
// dollar".
func (f *finder) toCurrency(k int) bool {
	return f.IsIn(k, "to against") && f.Is(k+1, "the") && f.Has(k+2, lexicon.CurrencyWord)
}

// wholeCurrency reports whether the word for a currency at token i is for no hundredth of
// one, nor the verb "won".
func (f *finder) wholeCurrency(i int) bool {
	return !f.Has(i, lexicon.CurrencyHundredth) && (!f.Is(i, "won") || f.IsIn(i-1, "the korean"))
}

// readsLevel reports whether token i, right before a number, tells the level of an index or
// a rate: "closed at 8000".
func (f *finder) readsLevel(i int) bool {
	return f.IsIn(i, "at to was") || f.Has(i, lexicon.FigureReading) || f.passed(i+1)
}

// passed reports whether an index ended or moved past the level at token i: "the Dow closed
// above 40,000", "the index rose 1% and closed above 8,000", with nothing but its name and
// its moves before.
func (f *finder) passed(i int) bool {
	if !f.IsIn(i-1, "above below past") || !f.verbal(i-2) {
		return false
	}
	at := i - 3
	for at > i-9 && f.ofMoves(at) {
		at--
	}
	return f.Has(at, lexicon.FigureIndex) || f.Is(at, "p")
}

// ofMoves reports whether token i can be one of the words for an index's moves behind its
// name, "rose 1% and", or of the rest of the name.
func (f *finder) ofMoves(i int) bool {
	switch {
	case f.Kind(i) == text.Number, f.IsIn(i, "% to and"):
		return true
	case f.verbal(i), f.Has(i, lexicon.FigureTrading):
		return true
	}
	return f.Flag(i, text.Upper) && !f.Has(i, lexicon.FigureIndex) && !f.Is(i, "p")
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
	another := f.after == Count && f.IsIn(i-1, "and ,")
	switch {
	case another && f.last < 200 && f.Has(k, lexicon.FigureOneWas): // "two died and one was hurt"
		return true
	case f.Is(k, "of"):
		return f.onlyOne(i)
	case another && f.ofNation(k) && !f.Has(k+1, lexicon.FigureSaying): // "two Indians and one Nepali"
		return true
	case f.Is(i-1, "of") && f.Has(i-2, lexicon.FigureTally) && f.bare(k): // "a majority of one"
		return true
	case f.stops(k), f.Kind(k) != text.Word:
		return false
	case f.Flag(k, text.Upper) && (!f.Flag(k, text.Caps) || f.titled() || i == f.first && !f.plain(k+1)): // "One Direction"
		return false
	case f.Is(i-1, "to") && f.Is(i-2, "according"): // "according to one doctor"
		return false
	case f.Has(k+1, lexicon.FigureSaying), f.Has(i-1, lexicon.FigureSaying): // "one woman said"
		return false
	case f.Has(i-1, lexicon.FigureTheOne):
		return f.Is(i-1, "only")
	}
	return !f.Has(k, lexicon.FigureOneDay) && !f.thirdPerson(k) && !f.participle(i, k)
}

// ofNation reports whether token k is somebody of a nation or a party.
func (f *finder) ofNation(k int) bool {
	return f.Has(k, lexicon.NameDemonym) || f.IsIn(k, "republican democrat")
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
	if k >= f.end || f.Has(i-1, lexicon.FigureTheOne) {
		return false
	}
	return f.Kind(k) == text.Number || f.Has(k, lexicon.NumberWord) && !f.Flag(k, text.Upper)
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
	if !f.Ends(k, "ed") || f.Has(k, lexicon.FigureMany) {
		return false
	}
	return f.HasAny(i-1, lexicon.FigureBe, lexicon.FigureWh) || f.IsIn(i-1, "than including 's ’s")
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
	passive := k > max(d.full.Last, d.of.Last) && f.HasAny(k, lexicon.ClaimParticiple, lexicon.ClaimPast) && !f.Is(k, "said")
	switch {
	case k < f.end && (f.deed(k) || passive): // "were taken", not "are said to"
		if f.undone(d.full.First) || f.ofNone(d.full.First) {
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
		case f.IsIn(k, ", ; : but that compared"), f.Is(k, "and") && f.deed(k-1): // "one killed and four hurt"
			return text.Span{}
		case f.deed(k) && (!f.Flag(k, text.Upper) || k == f.first || f.titled()): // not "lifts United to fourth"
			if f.undone(k) || f.IsIn(k-1, "almost nearly") {
				return text.Span{}
			}
			return f.Span(k)
		}
	}
	return text.Span{}
}

// ofNone reports whether the number at token i is that of a whole of which not one did it, which
// is a figure of its own: "not one of the 12 men", "not a single one of 12 men".
func (f *finder) ofNone(i int) bool {
	if f.Has(i-1, lexicon.FigureDeterminer) {
		i--
	}
	if !f.Is(i-1, "of") || !f.Is(i-2, "one") {
		return false
	}
	return f.Is(i-3, "not") || f.Is(i-3, "single") && f.Is(i-5, "not")
}

// deed reports a verb that says what happens, no auxiliary.
func (f *finder) deed(k int) bool {
	if f.Kind(k) != text.Word || f.IsIn(k, "do does did") || f.HasAny(k, lexicon.FigureModal, lexicon.FigureBe) {
		return false
	}
	return f.verbal(k) && !f.Ends(k, "ly") && !f.IsIn(k, "morning evening")
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
	for i := k - 1; i >= max(f.from, k-4); i-- {
		if f.Kind(i) == text.Punct || f.IsIn(i, "and but after before when as if how") {
			return false
		}
		if f.unreal(i) {
			return true
		}
	}
	return false
}
