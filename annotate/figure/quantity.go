package figure

import (
	"math"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// numeral reads a figure whose core begins at token i with a sign, a currency
// or a number: money, percent, quantities, durations, ages, votes, scores,
// ratios, counts.
func (f *finder) numeral(i int, d *draft) bool {
	start := i
	i, code, negative := f.signed(i)
	if code == "" && f.goesOn(i) {
		return false
	}
	num, ok := f.readNumber(i)
	if !ok || code == "" && f.vetoed(num) {
		return false
	}
	if code != "" {
		f.millions(&num)
	}
	d.begin(start, num.all.Last)
	d.number = num.bare
	d.Value = Num(num.value)
	if negative {
		d.Value.Number = -num.value
	}
	if num.vague {
		d.Mod = Vague
	}
	if code != "" {
		f.money(d, code)
		f.scaledLater(d, num)
		return true
	}
	f.metres(d, &num)
	if f.pairs(num) && f.pairAt(d, num) {
		return true
	}
	f.ranged(d, &num)
	if !f.measure(d, num) {
		return false
	}
	f.scaledLater(d, num)
	return true
}

// goesOn reports digits that go on those of another number: "1 234 1 234", as
// no figure does.
func (f *finder) goesOn(i int) bool {
	return i > f.from && i < f.end && f.Kind(i) == text.Number && f.Kind(i-1) == text.Number && f.Source[f.Tokens[i].Start] != '0'
}

// signed reads a sign and a currency before a number: it returns where the
// number begins, the code of the currency, and whether the sign is a minus.
func (f *finder) signed(i int) (at int, code string, negative bool) {
	if f.Kind(i) == text.Number {
		return i, "", false
	}
	switch {
	case f.Is(i, "±"):
		return i + 1, "", false
	case f.Is(i, "plus") && f.words(i, []string{"plus", "or", "minus"}):
		return i + 3, "", false
	}
	code, n := f.currencyAt(i)
	if n > 0 || i+1 >= f.end || !f.sign(i) {
		return i + n, code, false
	}
	code, n = f.currencyAt(i + 1)
	return i + 1 + n, code, !f.Is(i, "+")
}

// sign reports whether token i is a sign of the number behind it: "−3", "minus 5", "fell to
// -4", "(+2".
func (f *finder) sign(i int) bool {
	switch {
	case !f.Has(i, lexicon.FigureSign):
		return false
	case f.IsIn(i, "- –") && !f.tight(i+1): // a dash
		return false
	case f.IsIn(i, "minus −"):
		return true
	}
	return f.Flag(i, text.SpaceBefore) || f.Is(i-1, "(")
}

// ranged reads the second end of a range or what a number may be off by, and
// turns to that number.
func (f *finder) ranged(d *draft, num *number) {
	if n, ok := f.spread(d, *num); ok {
		*num = n
		return
	}
	if !f.Has(d.core.Last, lexicon.FigureJoin) {
		return
	}
	second, ok := f.rangeAt(d, *num)
	if !ok {
		return
	}
	d.Mod, d.Value2 = Between, Num(second.value)
	lead := unscaled(f, second)
	digits := second.scaled && !num.scaled && num.value < second.value/1000 // "3 to 5 million"
	words := !num.digits && num.value < lead && lead < second.value         // "two to three hundred"
	if digits || words {
		d.Value.Number = times(d.Value.Number, math.Round(second.value/lead))
	}
	d.number.Last, d.core.Last = second.bare.Last, second.all.Last
	f.rangeWords(d)
	*num = second
}

// unscaled returns a number without its scale: 2,500 of "2,500 crore", 3 of "three
// hundred".
func unscaled(f *finder, n number) float64 {
	if !n.digits && n.bare.Len() == 2 && !n.vague {
		return n.value / max(1, parse(f.Value(n.bare.Last-1, lexicon.NumberScale)))
	}
	v, ok := digitValue(f.Text(n.bare.Last - 1))
	if !ok || v == 0 {
		return n.value
	}
	return v
}

// measure reads what stands behind a number and tells the kind.
func (f *finder) measure(d *draft, num number) bool {
	k := d.core.Last
	joined := f.hyphen(k) && !f.IsIn(k+1, "plus odd")
	if joined {
		k++
	}
	if num.vague && f.Is(k, "of") && f.HasAny(k+1, lexicon.Unit, lexicon.UnitTime, lexicon.CurrencyWord) {
		k++ // "thousands of tonnes"
	}
	if num.digits && num.value < 1 && f.words(k, []string{"of", "a"}) {
		k += 2 // "0.12 of a second"
	}
	unit := f.Has(k, lexicon.FigureMeasure)
	switch {
	case unit && f.percent(d, k):
		f.percentRange(d)
		return true
	case unit && f.currencyBehind(d, k):
		f.sameUnit(d)
		return true
	case f.age(d, k, joined):
		return true
	case unit && f.times(d, k, num):
		return true
	case unit && (f.span(d, k, joined) || f.unit(d, k, num)):
		f.sameUnit(d)
		return true
	case f.magnitude(d, num), f.degrees(d, num), f.heat(d, num), f.lent(d, num), f.year(d, num):
		return true
	}
	return f.count(d, num, joined)
}

// unit reads a physical unit.
func (f *finder) unit(d *draft, k int, num number) bool {
	n, unit := f.match(k, lexicon.Unit)
	switch {
	case n > 0 && unit == "magnitude" && f.Kind(k+n) == text.Number:
		return false // "the 1994 magnitude 6.6 quake"
	case n > 0 && unit == "points" && !f.levels(d.core.First):
		return false
	case n > 0 && len(f.Text(k)) == 1 && (!f.tight(k) && !f.bare(k+1) || f.Flag(k, text.Upper)):
		return false
	case n > 0 && f.Flag(k, text.Upper) && f.hyphen(k+n) && f.Kind(k+n+1) == text.Number:
		return false // "two Mi-8s"
	case n == 0 && f.Is(k, "m") && !f.Flag(k, text.Upper) && num.digits && !num.scaled:
		n, unit = 1, "m"
	case n > 0 && f.Is(k, "in"):
		return false
	case n > 0 && f.Is(k, "stone") && !f.numeric(k+1) && !f.bare(k+1): // "two stone lions"
		return false
	case n == 0 && f.Is(k, "f") && !f.Flag(k, text.Upper): // "0-10 (7f)": from frees
		return false
	case n == 0 && f.tight(k) && f.Has(k, lexicon.UnitLetter) && f.Kind(k-1) == text.Number && !num.scaled:
		n, unit = 1, f.Value(k, lexicon.UnitLetter)
	case n == 0 && f.Is(k, "°"):
		n, unit = 1, "°"
		if f.IsIn(k+1, "c f") {
			n, unit = 2, "°"+f.Text(k+1)
		}
	}
	if n == 0 || unit == "st" && f.Is(k, "st") && !f.digitAfter(k+n) && ending(int(num.value)) == "st" {
		return false
	}
	if f.Is(k, "mmt") {
		d.Value.Number *= 1e6
	}
	d.Kind, d.Unit, d.core.Last, d.Rule = Quantity, unit, k+n, "unit"
	if f.footAnd(d) {
		return true
	}
	f.smaller(d, num)
	f.rate(d)
	return true
}

// smaller adds what stands behind a quantity in a smaller unit: "6ft 4in", "6ft 4", "9st 2lb".
func (f *finder) smaller(d *draft, num number) {
	second, ok := f.readNumber(d.core.Last)
	if !ok || second.digits != num.digits {
		return
	}
	at := second.all.Last
	n, unit := f.match(at, lexicon.Unit)
	switch {
	case n > 0:
	case f.Is(at, "in") && f.tight(at):
		n, unit = 1, "in"
	case d.Unit == "ft" && num.value <= 7 && second.value <= 11 && f.alone(at): // somebody's height
		unit = "in"
	default:
		return
	}
	if factor := factorOf(d.Unit, unit); factor > 0 {
		d.Value, d.Unit = Num(d.Value.Number*factor+second.value), unit
		d.number.Last, d.core.Last = second.bare.Last, at+n
	}
}

// magnitude reads the size of an earthquake: "a magnitude of 6.1", "a 6.1
// earthquake", "5.8 on the Richter scale".
func (f *finder) magnitude(d *draft, num number) bool {
	if !num.digits || num.value >= 12 || !f.ofQuake(d.core.First, d.core.Last) {
		return false
	}
	d.Kind, d.Unit, d.Rule = Quantity, "magnitude", "magnitude-of"
	return true
}

// ofQuake reports whether the words around a number between tokens i and k say that it is
// the size of an earthquake.
func (f *finder) ofQuake(i, k int) bool {
	switch {
	case f.IsIn(i-1, "of at as") && f.Is(i-2, "magnitude"):
		return true
	case f.before == "magnitude" && f.Is(i-1, "to") && f.bare(k): // "from magnitude 5.9 to 6.1"
		return true
	case !f.decimal(i):
		return false
	}
	return f.Has(k, lexicon.FigureQuake) || f.words(k, []string{"on", "the", "richter"})
}

// heat reads a temperature whose degrees are understood: "highs of 34".
func (f *finder) heat(d *draft, num number) bool {
	if !num.digits || num.scaled || num.value > 60 || d.Value2.Valid || !f.alone(d.core.Last) {
		return false
	}
	if f.Seek(text.Range{First: max(f.from, d.core.First-5), Last: d.core.First}, lexicon.FigureHeat) >= d.core.First {
		return false
	}
	d.Kind, d.Unit, d.Rule = Quantity, "°", "heat"
	return true
}

// degrees reads the letter of a scale, and the inches, apart from its number where a
// figure of degrees or of length stands before it: "44C (111 F)", "28 degrees Celsius, or
// about 82 F".
func (f *finder) degrees(d *draft, num number) bool {
	k := d.core.Last
	if !num.digits || num.scaled || !f.bare(k+1) {
		return false
	}
	mark := f.Kind(k+1) != text.Word && f.Kind(k+1) != text.Number
	switch {
	case f.Is(k, "in") && mark && (f.before == "cm" || f.before == "mm" || f.before == "m"):
		d.Kind, d.Unit, d.Rule = Quantity, "in", "unit"
		d.core.Last++
		return true // "100 centimetres, or 39 in,"
	case !f.IsIn(k, "c f"), !f.Flag(k, text.Upper):
		return false
	case f.before != "°C" && f.before != "°F" && !f.degreesNext(k+1):
		return false
	}
	d.Kind, d.Unit, d.Rule = Quantity, "°"+f.Text(k), "heat"
	d.core.Last++
	return true
}

// degreesNext reports whether a number with the letter of a scale, or with degrees,
// follows within a few tokens: the "(82F)" of "28 C (82F)".
func (f *finder) degreesNext(k int) bool {
	for at := k; at < min(k+5, f.end-1); at++ {
		if f.Kind(at) == text.Number {
			return f.IsIn(at+1, "f c ° degrees fahrenheit celsius")
		}
	}
	return false
}

// levels reports whether a sentence speaks of an index near token i.
func (f *finder) levels(i int) bool {
	for k := max(f.first, i-20); k < min(f.end, i+12); k++ {
		if f.Has(k, lexicon.FigureIndex) {
			return true
		}
	}
	return false
}

func (f *finder) digitAfter(k int) bool { return f.Kind(k) == text.Number }
