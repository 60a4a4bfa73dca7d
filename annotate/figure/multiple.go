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
	case f.Has(i, lexicon.MultipleWord) && f.Flag(i, text.Upper) && i > f.first && !f.titled():
		return false // "the Treble"
	case f.Has(i, lexicon.MultipleWord) && (f.IsIn(i+1, "as down back") || f.Flag(i, text.Upper) && f.Kind(i+1) == text.Number):
		return false
	case f.Has(i, lexicon.MultipleWord):
		d.Kind, d.Value, d.Rule = Multiple, Num(parse(f.Value(i, lexicon.MultipleWord))), "multiple-word"
		return !f.IsIn(i, "double triple treble quadruple") || !f.twofold(i)
	case f.IsIn(i, "twice thrice") && f.Flag(i, text.Upper) && i > f.first && f.Kind(i-1) == text.Word && !f.titled():
		return false
	case f.IsIn(i, "twice thrice"):
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
		case f.Has(next, lexicon.FigureTimes) && !(f.Is(next, "as") && (f.Flag(next+1, text.Upper) || f.Has(next+1, lexicon.FigureDeterminer))):
			d.Kind, d.Rule = Multiple, "twice-as" // and not "scored twice as Leeds won"
		case f.Has(next, lexicon.FigureEach) && f.Has(next+1, lexicon.UnitTime):
			d.Kind, d.Unit, d.Rule = Frequency, "per "+f.Value(next+1, lexicon.UnitTime), "twice-a"
			d.core.Last = next + 2
		default:
			d.Kind, d.Unit, d.Rule = Frequency, "times", "twice"
		}
		return true
	case f.IsIn(i, "a an") && f.Has(i+1, lexicon.UnitTime) && f.words(i+2, []string{"and", "a", "half"}):
		d.Kind, d.Unit, d.Value, d.Rule = Duration, f.Value(i+1, lexicon.UnitTime), Num(1.5), "and-a-half"
		d.core.Last, d.number.Last = i+5, i+5
		return true
	case f.hourAnd(d, i):
		return true
	case f.Is(i, "half") || f.IsIn(i, "a an") && f.Has(i+1, lexicon.FractionWord) && !f.Is(i+1, "half") || f.Is(i, "quarter"):
		return f.fraction(i, d)
	}
	return false
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
	return f.plain(next) && !f.hedged(i) && !f.HasAny(next, lexicon.FigureDeterminer, lexicon.FigurePortion, lexicon.FigureTimes, lexicon.FigureWhat) &&
		!f.HasAny(i-1, lexicon.FigureModal, lexicon.FigureBe)
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
