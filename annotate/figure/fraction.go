package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// fraction reads "half", "a third", "quarter-point".
func (f *finder) fraction(i int, d *draft) bool {
	switch {
	case f.Is(i, "a") && f.Has(i-1, lexicon.FigureNetted) && f.bare(i+2): // "scored a third"
		return false
	case f.Is(i, "a") && f.Is(i+1, "quarter") && f.IsIn(i-1, "once twice times") && !f.Is(i+2, "of"): // "twice a quarter"
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
		return f.halfScale(d, next)
	case f.portion(d, k, next):
		return true
	case f.halfAs(i, next):
		d.Kind, d.Rule = Multiple, "half-as"
		return true
	case f.Is(next, "point") && f.ofRate(next):
		d.Kind, d.Unit, d.core.Last, d.Rule = Percent, "pp", next+1, "quarter-point"
		return true
	case f.hyphen(next):
		return f.joinedFraction(d, k, next+1)
	case f.Is(i, "half") && f.IsIn(next, "an a") && f.Has(next+1, lexicon.UnitTime):
		return f.halfUnit(d, next+1)
	case f.Is(i, "quarter"):
		return false
	case f.subjectShare(i, k, next):
		return true
	case f.Is(i, "half"):
		return f.halfAlone(i, next)
	}
	return f.ofShare(next) || f.hedged(i)
}

// halfScale reads a half of a scale, which stands at token k: "half a million pounds",
// "half-a-dozen".
func (f *finder) halfScale(d *draft, k int) bool {
	d.Kind, d.Rule = Count, "half-a"
	d.Value = Num(0.5 * parse(f.Value(k, lexicon.NumberScale)))
	d.core.Last, d.number.Last = k+1, k+1
	if f.hyphen(k + 1) {
		k++
	}
	f.currencyBehind(d, k+1)
	return true
}

// joinedFraction reads a fraction at token k that a hyphen joins to what it is of, at token
// of: "half-hour", "quarter-point", "half-mile walk".
func (f *finder) joinedFraction(d *draft, k, of int) bool {
	switch {
	case f.IsIn(of, "point percentage"):
		d.core.First, d.number.First = k, k
		d.Kind, d.Unit, d.core.Last, d.Rule = Percent, "pp", of+1, "quarter-point"
		if f.words(of+1, []string{"-", "point"}) {
			d.core.Last = of + 3
		}
		return true
	case f.Has(of, lexicon.UnitTime):
		return f.halfUnit(d, of)
	}
	return f.unit(d, of, number{}) && f.Kind(d.core.Last) == text.Word
}

// halfAlone reports whether a "half" at token i without its unit states a share.
func (f *finder) halfAlone(i, next int) bool {
	switch {
	case f.Is(i-1, "in") && f.bare(next) && f.HasAny(i-2, lexicon.FigureChange, lexicon.FigureBe): // "cut in half"
		return true
	case f.Is(i-1, "by") && (f.bare(next) || f.Is(next, "in")): // "fell by half in May"
		return true
	case f.after == Count && f.IsIn(i-1, ", or") && f.IsIn(next, ", . ;"): // "480 of them, half, are"
		return true
	case !f.Has(next, lexicon.FigurePortion):
		return f.hedged(i)
	case !f.Has(i-1, lexicon.FigureWhichHalf), f.Is(i-1, "and") && f.Has(next, lexicon.FigureDeterminer):
		return true
	}
	return f.hedged(i)
}

// ofShare reports whether what stands behind a fraction, from token k on, leaves it a share,
// and not a rank: "a third of them", "a third aren't sure", "a third fewer".
func (f *finder) ofShare(k int) bool {
	switch {
	case f.Is(k, "of"), f.bare(k):
		return true
	case f.HasAny(k, lexicon.FigurePortion, lexicon.FigureBe), f.IsIn(k, "need died want"):
		return true
	case f.Ends(k, "n't"), f.Ends(k, "n’t"):
		return true
	case f.Ends(k, "ed") && len(f.Text(k)) > 4 && f.stops(k+1): // "a third backed the plan"
		return true
	}
	return f.Kind(k) == text.Word && f.Ends(k, "er")
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
