package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// lent reads a number whose unit stands with a later one alone: the 58 of
// "slipped from 58 to 44 percent", the 10 of "10, 20 and 30 acres", the 20 of "20 by 30 metres".
func (f *finder) lent(d *draft, num number) bool {
	k := d.core.Last
	from := f.Is(d.core.First-1, "from") && f.Is(k, "to")
	if !from && f.Is(k, "to") && num.digits {
		return f.outdone(d, num)
	}
	switch {
	case d.Value2.Valid, !from && !f.IsIn(k, ", and or by x"):
		return false
	case num.value < 2100 && f.fourDigits(d.core.First): // a year
		return false
	}
	for n := 0; n < 4; n++ {
		comma := f.Is(k, ",")
		if k++; comma && n == 0 && f.Is(k, "or") {
			return false // "33 out of 70, or 47 per cent"
		}
		if comma && f.IsIn(k, "and or") {
			comma, k = false, k+1
		}
		second, ok := f.readNumber(k)
		if !ok || second.vague || second.digits != num.digits || !from && !alike(num.value, second.value, 5) {
			return false
		}
		if k = second.all.Last; f.Has(k, lexicon.FigureMeasure) {
			return !comma && f.borrow(d, second)
		}
		if from || !f.IsIn(k, ", and or") {
			return false
		}
	}
	return false
}

// scaledLater gives the first of two amounts of a change the scale that stands with the
// second alone, where they are near each other then: "rose from $3 to $5 million".
func (f *finder) scaledLater(d *draft, num number) {
	k := d.core.Last
	if num.scaled || num.value >= 1000 || d.Kind != Money && d.Kind != Count {
		return
	}
	if !f.Is(d.core.First-1, "from") || !f.Is(k, "to") {
		return
	}
	if _, n := f.currencyAt(k + 1); n > 0 {
		k += n
	}
	second, ok := f.readNumber(k + 1)
	if !ok || !second.scaled {
		return
	}
	if lead := unscaled(f, second); lead != num.value && alike(num.value, lead, 10) {
		d.Value.Number = times(d.Value.Number, second.value/lead)
	}
}

// outdone reads the larger of two shares of one whole whose sign stands with the smaller
// alone: "won 54 to 46 per cent".
func (f *finder) outdone(d *draft, num number) bool {
	second, ok := f.readNumber(d.core.Last + 1)
	if !ok || num.scaled || second.value >= num.value || num.value+second.value > 101 || !f.isPercent(second.all.Last) {
		return false
	}
	return f.borrow(d, second)
}

// borrow gives a draft the kind and the unit of the number that lends them.
func (f *finder) borrow(d *draft, second number) bool {
	k := second.all.Last
	other := draft{core: text.Range{First: second.all.First, Last: k}, number: second.bare}
	other.Value = Num(second.value)
	if !f.lends(&other, second) {
		return false
	}
	if other.Kind == Money && f.Has(k, lexicon.CurrencyHundredth) {
		d.Value.Number /= 100
	}
	d.Kind, d.Unit, d.Rule, d.CurrencyAssumed = other.Kind, other.Unit, RuleLent, other.CurrencyAssumed
	return true
}

// lends reads the number of another draft with the unit behind it, by which a number before
// it is read too: "slipped from 58 to 44 percent", "they range from 14 to 11 years old".
func (f *finder) lends(other *draft, second number) bool {
	k := other.core.Last
	if n, unit := f.match(k, lexicon.UnitTime); n > 0 && f.ageIn(other, k+n, unit, false) {
		return true // before the duration, which "11 years" alone would be
	}
	return f.percent(other, k) || f.currencyBehind(other, k) || f.span(other, k, false) || f.unit(other, k, second)
}

// elided reads a bare number that is set against a figure before it and leaves
// out its unit: the 3.1 of "3.4% in May, against 3.1 in April", the 1,350 of
// "from 25,000 sq km to less than 1,350".
func (f *finder) elided(d *draft, num number) {
	k := d.core.Last
	if d.Kind == Count && f.after == Percent && num.digits && f.shared(d, num) {
		d.Kind, d.Unit, d.Rule = Percent, f.before, RuleElided
		return
	}
	if d.Kind != Count || d.Value2.Valid || !f.alone(k) {
		return
	}
	switch f.after {
	case Percent:
		if f.Is(k, "of") {
			return
		}
	case Money, Quantity, Duration:
	default:
		return
	}
	if !num.digits && f.after != Duration {
		return
	}
	before := d.core.First - f.hedgeBefore(d.core.First) - 1
	decimal := f.decimal(d.core.First)
	switch {
	case !num.digits && !f.timed(before, k):
		return
	case f.Is(before, "to") && before == f.from && f.after != Percent:
	case !alike(num.value, f.last, 10) && !(num.scaled && f.after == Money):
		return
	case f.Is(before, "to") && before == f.from && decimal: // "up 0.4 per cent to 3.1"
	case f.Is(before, "to") && f.IsIn(before-1, "it this that them"): // "cut it to 3"
	case f.after == Percent && f.Is(before, "from") && (f.Is(k, "to") || !f.IsIn(f.start-1, "to at was is of")):
		return // "cut 50 per cent from 240 to 160"
	case f.Has(before, lexicon.FigureAgainst) && before <= f.from+8: // "3.4% in May, against 3.1 in April"
	case f.timed(before, k): // "from four years to two"
	case f.after == Percent && num.value <= 100 && !num.scaled && (decimal || f.IsIn(before, "got get wanted")):
	default:
		return
	}
	d.Kind, d.Unit, d.Rule = f.after, f.before, RuleElided
}

// timed reports whether a bare number can be one of the unit of time before it: "from four
// years to two", "14 weeks, up from nine", "for eight years and he for five", "40 minutes by
// train and 90 by bus", "10 years; the other got six".
func (f *finder) timed(before, k int) bool {
	switch {
	case f.after != Duration || before > f.from+6:
		return false
	case f.Is(before, "to"):
		return before == f.from && f.Has(f.start-1, lexicon.FigureBefore)
	case f.Is(before, "for"):
		return f.Is(f.start-1, "for")
	case f.Is(before, "from"):
		return f.Is(before-1, "up") || f.Is(before-1, "down")
	}
	return f.before == "year" && f.Has(before, lexicon.FigureGot) || f.Is(k, "by") && f.Is(f.from, "by")
}

// alike reports whether two numbers are within so many times of each other.
func alike(a, b, times float64) bool { return a > 0 && b > 0 && a <= b*times && b <= a*times }
