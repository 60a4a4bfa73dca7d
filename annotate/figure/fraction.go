package figure

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// fraction reads "half", "a third", "quarter-point".
func (f *finder) fraction(i int, d *draft) bool {
	if f.Is(i, "a") && (f.Has(i-1, lexicon.FigureNetted) && f.bare(i+2) || f.Is(i+1, "quarter") && f.IsIn(i-1, "once twice times") && !f.Is(i+2, "of")) {
		return false
	}
	d.Kind, d.Rule = Ratio, RuleFraction
	k := i
	if f.IsIn(i, "a an") {
		k++
	}
	d.core.Last, d.number.Last = k+1, k+1
	d.Value = Num(parse(f.Value(k, lexicon.FractionWord)))
	next := k + 1
	if f.fractions(d, next) {
		return true
	}
	if f.Is(i, "half") && (f.hyphen(next) || f.Is(next, "a")) && f.Has(next+1, lexicon.NumberScale) {
		next++
	}
	switch {
	case next > k+1:
		d.Kind, d.Rule = Count, "half-a"
		d.Value = Num(0.5 * parse(f.Value(next, lexicon.NumberScale)))
		d.core.Last, d.number.Last = next+1, next+1
		if f.hyphen(next + 1) {
			next++
		}
		f.currencyBehind(d, next+1)
		return true
	case f.portion(d, k, next):
		return true
	case f.halfAs(i, next):
		d.Kind, d.Rule = Multiple, "half-as"
		return true
	case f.Is(next, "point") && f.ofRate(next):
		d.Kind, d.Unit, d.core.Last, d.Rule = Percent, "pp", next+1, "quarter-point"
		return true
	case f.hyphen(next):
		if f.IsIn(next+1, "point percentage") {
			d.core.First, d.number.First = k, k
			d.Kind, d.Unit, d.core.Last, d.Rule = Percent, "pp", next+2, "quarter-point"
			if f.words(next+2, []string{"-", "point"}) {
				d.core.Last = next + 4
			}
			return true
		}
		return f.Has(next+1, lexicon.UnitTime) && f.halfUnit(d, next+1) || f.unit(d, next+1, number{}) && f.Kind(d.core.Last) == text.Word
	case f.Is(i, "half") && f.IsIn(next, "an a") && f.Has(next+1, lexicon.UnitTime):
		return f.halfUnit(d, next+1)
	case f.Is(i, "quarter"):
		return false
	case f.Is(i, "half") && f.Is(i-1, "in") && f.bare(next) && f.HasAny(i-2, lexicon.FigureChange, lexicon.FigureBe):
		return true // "cut in half"
	case f.Is(i, "half") && f.Is(i-1, "by") && (f.bare(next) || f.Is(next, "in")):
		return true
	case f.Is(i, "half") && f.after == Count && f.IsIn(i-1, ", or") && f.IsIn(next, ", . ;"):
		return true // "480 of them, half, are"
	case f.subjectShare(i, k, next):
		return true
	case f.Is(i, "half"):
		return (!f.Has(i-1, lexicon.FigureWhichHalf) || f.Is(i-1, "and") && f.Has(next, lexicon.FigureDeterminer)) && f.Has(next, lexicon.FigurePortion) || f.hedged(i)
	}
	if w := f.Text(next); strings.HasSuffix(w, "n't") || strings.HasSuffix(w, "n’t") || len(w) > 4 && strings.HasSuffix(w, "ed") && f.stops(next+1) {
		return true // "a third aren't sure", "a third backed the plan"
	}
	return f.Is(next, "of") || f.bare(next) || f.hedged(i) || f.Has(next, lexicon.FigurePortion) || f.Has(next, lexicon.FigureBe) || f.IsIn(next, "need died want") || f.Kind(next) == text.Word && f.Ends(next, "er")
}

// subjectShare reports a half or a quarter that is what a clause tells of, its verb
// right behind it: "Half had never voted", "Only a quarter finished".
func (f *finder) subjectShare(i, k, next int) bool {
	if !f.IsIn(k, "half quarter") || i > f.first && !f.IsIn(i-1, "only just barely") {
		return false
	}
	return f.verbal(next) || f.Has(next, lexicon.FigureBe) || f.IsIn(next, "do did would will went still each")
}

// fractions reads the second end of "between a quarter and a third".
func (f *finder) fractions(d *draft, k int) bool {
	between := f.Is(d.core.First-1, "between") && f.Is(k, "and")
	if !between && (!f.Is(k, "to") || f.changes(d.core.First)) {
		return false
	}
	at := k + 1
	if f.Is(at, "a") {
		at++
	}
	v := parse(f.Value(at, lexicon.FractionWord))
	if v <= d.Value.Number || at >= f.end {
		return false
	}
	d.Mod, d.Value2 = Between, Num(v)
	d.core.Last, d.number.Last = at+1, at+1
	f.rangeWords(d)
	return true
}

// portion reads a fraction of a unit or a scale: "half a mile", "a quarter of a
// million pounds", "a third of a tonne".
func (f *finder) portion(d *draft, k, next int) bool {
	at := next
	if f.Is(at, "of") {
		at++
	}
	if at == next && !f.Is(k, "half") || !f.IsIn(at, "a an") {
		return false
	}
	at++
	if n, scale := f.match(at, lexicon.NumberScale); n > 0 {
		d.Kind, d.Rule, d.Value = Count, "fraction-of", Num(d.Value.Number*parse(scale))
		d.core.Last, d.number.Last = at+n, at+n
		f.currencyBehind(d, at+n)
		return true
	}
	if n, unit := f.match(at, lexicon.UnitTime); n > 0 {
		d.Kind, d.Rule, d.Unit, d.core.Last = Duration, "fraction-of", unit, at+n
		return true
	}
	if at > next+1 && f.currencyBehind(d, at) {
		return true
	}
	if f.Is(at, "point") && f.ofRate(at) {
		d.Kind, d.Rule, d.Unit, d.core.Last = Percent, "fraction-of", "pp", at+1
		return true
	}
	if f.IsIn(at, "percent percentage") || f.words(at, []string{"per", "cent"}) {
		return f.percent(d, at)
	}
	n, unit := f.match(at, lexicon.Unit)
	if n == 0 || len(f.Text(at)) < 3 || unit == "points" {
		return false
	}
	d.Kind, d.Rule, d.Unit, d.core.Last = Quantity, "fraction-of", unit, at+n
	return true
}

// halfUnit reads "half an hour" and "half-hour".
func (f *finder) halfUnit(d *draft, k int) bool {
	d.Kind, d.Unit, d.Rule = Duration, f.Value(k, lexicon.UnitTime), "half-unit"
	d.core.Last = k + 1
	return true
}

// halfAs reports a comparison with a half: "half as many shops", "half the price of".
func (f *finder) halfAs(i, next int) bool {
	n, again := f.match(next, lexicon.FigureHalfAs)
	return n > 0 && again == "" && f.Is(i, "half")
}

// ofRate reports whether the point at token k is one of a rate or a share that is spoken of.
func (f *finder) ofRate(k int) bool {
	if f.after == Percent || f.near(k, lexicon.FigurePoll) {
		return true
	}
	r := f.around(k, 9)
	return f.Seek(r, lexicon.FigureOfRate) < r.Last
}
