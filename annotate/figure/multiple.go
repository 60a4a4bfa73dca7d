package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// multiple reads "doubled", "twice as many", "threefold", and "twice".
func (f *finder) multiple(i int, d *draft) bool {
	d.begin(i, i+1)
	switch {
	case f.setPhrase(i):
		return false
	case f.Has(i, lexicon.MultipleWord):
		return f.multiplied(i, d)
	case f.IsIn(i, "twice thrice"):
		return f.twice(i, d)
	case f.oneAndHalf(i, d):
		return true
	case f.hourAnd(d, i):
		return true
	case f.IsIn(i, "half quarter"), f.IsIn(i, "a an") && f.Has(i+1, lexicon.FractionWord) && !f.Is(i+1, "half"):
		return f.fraction(i, d)
	}
	return false
}

// multiplied reads "doubled", "threefold" and their like.
func (f *finder) multiplied(i int, d *draft) bool {
	upper := f.Flag(i, text.Upper)
	switch {
	case upper && i > f.first && !f.titled(): // "the Treble"
		return false
	case upper && f.Kind(i+1) == text.Number: // "Treble 20"
		return false
	case f.IsIn(i+1, "as down back"): // "doubles as a café", "doubled down"
		return false
	}
	d.Kind, d.Value, d.Rule = Multiple, Num(parse(f.Value(i, lexicon.MultipleWord))), "multiple-word"
	return !f.IsIn(i, "double triple treble quadruple") || !f.twofold(i)
}

// twice reads "twice as many", "twice-daily", "twice a week", and "twice" alone.
func (f *finder) twice(i int, d *draft) bool {
	if f.Flag(i, text.Upper) && i > f.first && f.Kind(i-1) == text.Word && !f.titled() {
		return false // "the group Twice"
	}
	d.Value = Num(2)
	if f.Is(i, "thrice") {
		d.Value = Num(3)
	}
	next := i + 1
	daily := next
	if f.hyphen(next) {
		daily++
	}
	switch {
	case f.Has(daily, lexicon.FigureDaily):
		d.Kind, d.Unit, d.Rule = Frequency, "per "+f.Value(daily, lexicon.FigureDaily), "twice-daily"
		d.core.Last = daily + 1
	case f.Has(next, lexicon.FigureTimes) && !f.asClause(next):
		d.Kind, d.Rule = Multiple, "twice-as"
	case f.Has(next, lexicon.FigureEach) && f.Has(next+1, lexicon.UnitTime):
		d.Kind, d.Unit, d.Rule = Frequency, "per "+f.Value(next+1, lexicon.UnitTime), "twice-a"
		d.core.Last = next + 2
	default:
		d.Kind, d.Unit, d.Rule = Frequency, "times", "twice"
	}
	return true
}

// asClause reports whether the "as" at token k opens a clause: "scored twice as Leeds won".
func (f *finder) asClause(k int) bool {
	return f.Is(k, "as") && (f.Flag(k+1, text.Upper) || f.Has(k+1, lexicon.FigureDeterminer))
}

// twofold reports whether "double" and its like say of what kind a thing is
// rather than by how much it grew: "a double champion", "double-decker".
func (f *finder) twofold(i int) bool {
	next := i + 1
	if f.hyphen(next) || f.Has(next, lexicon.FigureDouble) {
		return true
	}
	if f.Flag(next, text.Upper) && f.Is(i-1, "a") {
		return true
	}
	if !f.plain(next) || f.HasAny(i-1, lexicon.FigureModal, lexicon.FigureBe) || f.hedged(i) {
		return false
	}
	return !f.HasAny(next, lexicon.FigureDeterminer, lexicon.FigurePortion, lexicon.FigureTimes, lexicon.FigureWhat)
}

// hourAnd reads "an hour and 20 minutes".
func (f *finder) hourAnd(d *draft, i int) bool {
	if !f.IsIn(i, "a an") || !f.Has(i+1, lexicon.UnitTime) || !f.Is(i+2, "and") {
		return false
	}
	num, ok := f.readNumber(i + 3)
	if !ok {
		return false
	}
	n, unit := f.match(num.all.Last, lexicon.UnitTime)
	factor := factorOf(f.Value(i+1, lexicon.UnitTime), unit)
	if n == 0 || factor == 0 {
		return false
	}
	d.Kind, d.Unit, d.Value, d.Rule = Duration, unit, Num(factor+num.value), "hour-and"
	d.number.Last, d.core.Last = num.bare.Last, num.all.Last+n
	return true
}

// oneAndHalf reads "a year and a half", "a mile and a half".
func (f *finder) oneAndHalf(i int, d *draft) bool {
	if !f.IsIn(i, "a an") || !f.words(i+2, []string{"and", "a", "half"}) {
		return false
	}
	switch {
	case f.Has(i+1, lexicon.UnitTime):
		d.Kind, d.Unit = Duration, f.Value(i+1, lexicon.UnitTime)
	case f.Has(i+1, lexicon.Unit):
		d.Kind, d.Unit = Quantity, f.Value(i+1, lexicon.Unit)
	default:
		return false
	}
	d.Value, d.Rule = Num(1.5), "and-a-half"
	d.core.Last, d.number.Last = i+5, i+5
	return true
}
