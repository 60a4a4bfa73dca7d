package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// span reads a unit of time: a duration, or a frequency after "every" and
// before "a week".
func (f *finder) span(d *draft, k int, joined bool) bool {
	if f.Has(k, lexicon.FigureFurther) && f.Has(k+1, lexicon.UnitTime) && !joined {
		k++
	}
	n, unit := f.match(k, lexicon.UnitTime)
	if f.someDay(d, k) || f.Is(k, "centuries") && f.IsIn(d.core.First-1, "made hit scored struck compiled") {
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
		if f.IsIn(d.core.First-1, "one once") && d.core.First-1 >= f.from {
			d.core.First--
		}
		d.Kind, d.Unit, d.Rule = Frequency, "every "+d.Unit, "every"
	case f.onceIn(d):
		d.Kind, d.Unit, d.Rule = Frequency, "every "+d.Unit, "once-in"
	case unit == "day" && f.IsIn(d.core.Last, "a per") && f.Has(d.core.Last+1, lexicon.UnitTime):
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
	return f.Is(d.core.First, "one") && f.IsIn(k, "day night") && f.Flag(k, text.SpaceBefore) &&
		!f.Has(d.core.First-1, lexicon.FigureLasts)
}

// compound adds a smaller unit: "22 years and six months".
func (f *finder) compound(d *draft) {
	k := d.core.Last
	if f.IsIn(k, "and ,") {
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

// times reads "four times", "30-fold", "3.2x", "five times a week".
func (f *finder) times(d *draft, k int, num number) bool {
	switch {
	case f.Is(k, "fold"), f.Is(k, "x") && f.tight(k) && num.digits && !f.Flag(k, text.Upper):
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
	case f.Has(next, lexicon.FigureEach) && f.Has(next+1, lexicon.UnitTime):
		d.Kind, d.Unit, d.Rule = Frequency, "per "+f.Value(next+1, lexicon.UnitTime), "times-a"
		d.core.Last += 2
	case f.Has(next, lexicon.FigureTimes):
		d.Kind, d.Rule = Multiple, "times-more"
	case !isWhole(num.value) || f.changes(d.core.First) || f.Has(d.core.First-1, lexicon.FigureChange):
		d.Kind, d.Rule = Multiple, "times-change"
	default:
		d.Kind, d.Unit, d.Rule = Frequency, "times", "times"
	}
	return true
}
