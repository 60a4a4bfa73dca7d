package figure

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// numeral reads a figure whose core begins at token i with a sign, a currency
// or a number: money, percent, quantities, durations, ages, votes, scores,
// ratios, counts.
func (f *finder) numeral(i int) (draft, bool) {
	start := i
	code, n := f.currencyAt(i)
	i += n
	negative := false
	if n == 0 && (f.IsAny(i, "−", "minus") || f.Is(i, "+") && f.Flag(i, text.SpaceBefore) || f.IsAny(i, "-", "–") && f.Flag(i, text.SpaceBefore) && f.tight(i+1)) && i+1 < f.end {
		if c, m := f.currencyAt(i + 1); m > 0 {
			code, n = c, m
		}
		negative = !f.Is(i, "+")
		i += 1 + n
	}
	both := f.words(start, []string{"plus", "or", "minus"})
	if both {
		i = start + 3
	}
	num, ok := f.readNumber(i)
	if !ok || code == "" && f.vetoed(num) {
		return draft{}, false
	}
	d := draft{core: text.Range{First: start, Last: num.all.Last}, number: num.bare}
	d.Value = Num(num.value)
	if negative {
		d.Value.Number = -num.value
	}
	if both {
		d.Mod, d.Value, d.Value2 = Between, Num(-num.value), Num(num.value)
		return f.measure(d, num)
	}
	if num.vague {
		d.Mod = Vague
	}
	if code != "" {
		return f.money(d, code), true
	}
	f.metres(&d, &num)
	if d, ok := f.pairAt(d, num); ok {
		return d, true
	}
	if n, ok := f.spread(&d, num); ok {
		return f.measure(d, n)
	}
	second, hasRange := f.rangeAt(d, num)
	if hasRange {
		d.Mod, d.Value2 = Between, Num(second.value)
		if second.scaled && !num.scaled && num.value < second.value/1000 {
			d.Value.Number *= second.value / unscaled(f, second)
		}
		d.number.Last, d.core.Last = second.bare.Last, second.all.Last
		f.rangeWords(&d)
		num = second
	}
	return f.measure(d, num)
}

// unscaled returns a number without its scale.
func unscaled(f *finder, n number) float64 {
	v, ok := digitValue(f.Text(n.bare.Last - 1))
	if !ok || v == 0 {
		return n.value
	}
	return v
}

// measure reads what stands behind a number and tells the kind.
func (f *finder) measure(d draft, num number) (draft, bool) {
	k := d.core.Last
	joined := f.hyphen(k) && !f.IsAny(k+1, "plus", "odd")
	if joined {
		k++
	}
	switch {
	case f.percent(&d, k):
		f.percentRange(&d)
		return d, true
	case f.currencyBehind(&d, k):
		f.sameUnit(&d)
		return d, true
	case f.age(&d, k, joined):
		return d, true
	case f.times(&d, k, num):
		return d, true
	case f.span(&d, k, joined), f.unit(&d, k, joined, num):
		f.sameUnit(&d)
		return d, true
	case f.year(&d, num):
		return d, true
	}
	return f.count(d, num, joined)
}

// percentRange reads the second end of "by 10.5% to 12.9%".
func (f *finder) percentRange(d *draft) {
	k := d.core.Last
	if d.Mod == Between || !f.connects(k) && !(f.Is(k, "and") && f.Is(d.core.First-1, "between")) || f.changes(d.core.First) {
		return
	}
	if f.Is(k, "to") && !f.IsAny(d.core.First-1, "by", "of", "at", "between", "about", "around", "with") {
		return
	}
	second, ok := f.readNumber(k + 1)
	if !ok || second.value <= d.Value.Number {
		return
	}
	other := draft{core: text.Range{First: k + 1, Last: second.all.Last}}
	if !f.percent(&other, second.all.Last) || other.Unit != d.Unit {
		return
	}
	d.Mod, d.Value2 = Between, Num(second.value)
	d.core.Last, d.number.Last = other.core.Last, second.bare.Last
	f.rangeWords(d)
}

func (f *finder) percent(d *draft, k int) bool {
	n, unit := 0, "%"
	switch {
	case f.Is(k, "point") && f.Is(k-1, "-") && strings.Contains(f.Text(d.core.First), "."), f.Is(k, "points") && d.Value.Number < 50 && (f.after == Percent || f.Is(k+1, "to") && f.Kind(k+2) == text.Number && f.IsAny(k+3, "%", "percent", "per")):
		n, unit = 1, "pp"
	case f.IsAny(k, "%", "percent", "pct"), f.Is(k, "pc"):
		n = 1
	case f.words(k, []string{"per", "cent"}):
		n = 2
	case f.words(k, []string{"percentage", "point"}), f.words(k, []string{"percentage", "points"}):
		n, unit = 2, "pp"
	case f.words(k, []string{"percentage", "-", "point"}):
		n, unit = 3, "pp"
	case f.words(k, []string{"basis", "points"}), f.words(k, []string{"basis", "point"}):
		n, unit = 2, "bp"
	case f.IsAny(k, "pp", "pts"):
		n, unit = 1, "pp"
	case f.IsAny(k, "bps", "bp"):
		n, unit = 1, "bp"
	}
	if n == 0 {
		return false
	}
	d.Kind, d.Unit, d.core.Last, d.Rule = Percent, unit, k+n, "percent"
	return true
}

// span reads a unit of time: a duration, or a frequency after "every" and
// before "a week".
func (f *finder) span(d *draft, k int, joined bool) bool {
	if f.IsAny(k, "working", "added", "full", "calendar", "business", "extra", "school", "whole", "straight", "consecutive", "additional", "long", "more") && f.Has(k+1, lexicon.UnitTime) && !joined {
		k++
	}
	n, unit := f.match(k, lexicon.UnitTime)
	if f.someDay(d, k) || f.Is(k, "centuries") && f.IsAny(d.core.First-1, "made", "hit", "scored", "struck", "compiled") {
		return false
	}
	if n == 0 || !joined && f.tight(k) && f.Kind(d.core.Last-1) == text.Number && len(f.Text(k)) < 2 {
		return false
	}
	d.core.Last = k + n
	d.Unit, d.Kind, d.Rule = unit, Duration, "duration"
	switch unit {
	case "decade":
		d.Unit, d.Value.Number = "year", d.Value.Number*10
	case "fortnight":
		d.Unit, d.Value.Number = "week", d.Value.Number*2
	}
	switch {
	case f.Is(d.core.First-1, "every") && d.core.First-1 >= f.from:
		d.core.First--
		if f.IsAny(d.core.First-1, "one", "once") && d.core.First-1 >= f.from {
			d.core.First--
		}
		d.Kind, d.Unit, d.Rule = Frequency, "every "+d.Unit, "every"
	case f.onceIn(d):
		d.Kind, d.Unit, d.Rule = Frequency, "every "+d.Unit, "once-in"
	case unit == "day" && f.IsAny(d.core.Last, "a", "per") && f.Has(d.core.Last+1, lexicon.UnitTime):
		d.Kind, d.Unit, d.Rule = Frequency, "per "+f.Value(d.core.Last+1, lexicon.UnitTime), "days-a-week"
		d.core.Last += 2
	default:
		f.compound(d)
	}
	if f.words(d.core.Last, []string{"and", "a", "half"}) {
		d.Value.Number += 0.5
		d.core.Last += 3
		d.number.Last = d.core.Last
	}
	return true
}

// onceIn reads "once in 100 years" and "once-in-30-years" around a duration.
func (f *finder) onceIn(d *draft) bool {
	first := d.core.First
	if f.hyphen(first-1) && f.Is(first-2, "in") && f.hyphen(first-3) && f.Is(first-4, "once") {
		first -= 4
	} else if f.Is(first-1, "in") && f.Is(first-2, "once") {
		first -= 2
	} else {
		return false
	}
	if first < f.from {
		return false
	}
	d.core.First = first
	return true
}

// someDay reports "one day" without a number in it: "one day, she would".
func (f *finder) someDay(d *draft, k int) bool {
	return f.Is(d.core.First, "one") && f.IsAny(k, "day", "night") && f.Flag(k, text.SpaceBefore) &&
		!f.IsAny(d.core.First-1, "for", "in", "of", "within", "after", "than", "only", "just", "last", "least", "every", "about", "the")
}

// compound adds a smaller unit: "22 years and six months".
func (f *finder) compound(d *draft) {
	k := d.core.Last
	if f.IsAny(k, "and", ",") {
		k++
	}
	num, ok := f.readNumber(k)
	if !ok {
		return
	}
	n, unit := f.match(num.all.Last, lexicon.UnitTime)
	factor := factorOf(d.Unit, unit)
	if n == 0 || factor == 0 {
		return
	}
	d.Value, d.Unit = Num(d.Value.Number*factor+num.value), unit
	d.number.Last, d.core.Last = num.all.Last, num.all.Last+n
}

// factorOf returns how many of the smaller unit make one of the larger, or 0.
func factorOf(larger, smaller string) float64 {
	switch larger + " " + smaller {
	case "year month":
		return 12
	case "week day":
		return 7
	case "day hour":
		return 24
	case "hour minute", "minute second":
		return 60
	case "lb oz":
		return 16
	case "m cm":
		return 100
	case "ft in":
		return 12
	case "st lb":
		return 14
	}
	return 0
}

// unit reads a physical unit.
func (f *finder) unit(d *draft, k int, joined bool, num number) bool {
	n, unit := f.match(k, lexicon.Unit)
	if n == 0 && num.digits && f.Is(d.core.First-1, "of") && f.Is(d.core.First-2, "magnitude") && num.value < 12 {
		d.Kind, d.Unit, d.Rule = Quantity, "magnitude", "magnitude-of"
		return true
	}
	switch {
	case n > 0 && unit == "points" && !f.levels(d.core.First):
		return false
	case n > 0 && len(f.Text(k)) == 1 && (!f.tight(k) || f.Flag(k, text.Upper)):
		return false
	case n == 0 && f.Is(k, "m") && !f.Flag(k, text.Upper) && num.digits && !num.scaled:
		n, unit = 1, "m"
	case n > 0 && f.Is(k, "in") || n > 0 && f.Is(k, "stone") && !f.Has(k+1, lexicon.NumberWord) && f.Kind(k+1) != text.Number && !f.bare(k+1):
		return false
	case n == 0 && f.tight(k) && f.IsAny(k, "m", "c", "f", "l", "w", "st", "in") && f.Kind(k-1) == text.Number && !num.scaled:
		n, unit = 1, short(f.Text(k))
	case n == 0 && f.Is(k, "°"):
		n, unit = 1, "°"
		if f.IsAny(k+1, "c", "f") {
			n, unit = 2, "°"+f.Text(k+1)
		}
	}
	if n == 0 || unit == "st" && f.Is(k, "st") && !f.digitAfter(k+n) {
		return false
	}
	if f.Is(k, "mmt") {
		d.Value.Number *= 1e6
	}
	d.Kind, d.Unit, d.core.Last, d.Rule = Quantity, unit, k+n, "unit"
	if num2, ok := f.readNumber(d.core.Last); ok && num2.digits {
		at := num2.all.Last
		m, small := f.match(at, lexicon.Unit)
		if m == 0 && f.Is(at, "in") && f.tight(at) {
			m, small = 1, "in"
		}
		if factor := factorOf(unit, small); m > 0 && factor > 0 {
			d.Value, d.Unit = Num(d.Value.Number*factor+num2.value), small
			d.number.Last, d.core.Last = num2.bare.Last, at+m
		}
	}
	return true
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

// short returns the unit of one glued letter.
func short(s string) string {
	switch s {
	case "C", "c":
		return "°C"
	case "F", "f":
		return "°F"
	case "W", "w":
		return "W"
	case "st":
		return "st"
	case "in":
		return "in"
	}
	return s
}

// times reads "four times", "30-fold", "3.2x", "five times a week".
func (f *finder) times(d *draft, k int, num number) bool {
	switch {
	case f.Is(k, "fold"), f.Is(k, "x") && f.tight(k) && num.digits:
		d.Kind, d.core.Last, d.Rule = Multiple, k+1, "fold"
		return true
	case !f.Is(k, "times"):
		return false
	}
	d.core.Last = k + 1
	next := k + 1
	switch {
	case f.Has(next, lexicon.FigureDaily):
		d.Kind, d.Unit, d.Rule = Frequency, "per "+f.Value(next, lexicon.FigureDaily), "times-daily"
		d.core.Last++
	case f.IsAny(next, "a", "an", "per", "each", "every") && f.Has(next+1, lexicon.UnitTime):
		d.Kind, d.Unit, d.Rule = Frequency, "per "+f.Value(next+1, lexicon.UnitTime), "times-a"
		d.core.Last += 2
	case f.IsAny(next, "more", "as", "the", "higher", "larger", "faster", "its", "their", "greater", "bigger", "less", "lower", "what", "his", "her", "longer", "likelier", "over", "that", "annual", "earnings", "sales", "profits", "revenue", "book", "gdp", "normal", "usual", "oversubscribed", "cheaper", "stronger", "heavier", "deadlier", "costlier"):
		d.Kind, d.Rule = Multiple, "times-more"
	case num.value != float64(int(num.value)) || f.changes(d.core.First) || f.IsAny(d.core.First-1, "up", "risen", "grown", "increased"):
		d.Kind, d.Rule = Multiple, "times-change"
	default:
		d.Kind, d.Unit, d.Rule = Frequency, "times", "times"
	}
	return true
}

// metres reads a glued m behind a small number beside words of length as the
// unit: "the lock is 6ft 5in (1.96m)".
func (f *finder) metres(d *draft, num *number) {
	if !num.glued || num.value >= 1e9 || !f.Is(num.all.Last-1, "m") || f.Flag(num.all.Last-1, text.Upper) {
		return
	}
	if f.Is(d.core.First-1, "(") || f.metred(num.all.Last) {
		num.value /= 1e6
		num.all.Last--
		num.scaled, num.glued = false, false
		d.Value.Number /= 1e6
		d.core.Last--
	}
}

// metred reports whether what stands behind a glued m makes it metres: "400m
// final", "5m of silt", "30m-high waves"; people and money are millions.
func (f *finder) metred(k int) bool {
	if n, _ := digitValue(f.Text(k - 2)); f.bare(k) && (f.Kind(k-3) == text.Clitic || f.Is(k-3, "the")) {
		switch n {
		case 50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000:
			return true // the distances of the track and the pool
		}
	}
	for at := max(f.first, k-7); at < k+3; at++ {
		if f.Has(at, lexicon.FigureLength) {
			return true
		}
	}
	return false
}
