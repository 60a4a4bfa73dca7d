package figure

import (
	"math"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// connects reports whether token k can join the two ends of a range.
func (f *finder) connects(k int) bool {
	if k+1 >= f.end {
		return false
	}
	switch f.Text(k) {
	case "-", "–", "—":
		return f.tight(k) == f.tight(k+1) && (f.tight(k) || f.Text(k) == "–")
	case "to":
		return true
	}
	return false
}

// alternative reports whether "or" joins two neighbours: "two or three".
func (f *finder) alternative(k int, num number) bool {
	if !f.Is(k, "or") {
		return false
	}
	second, ok := f.readNumber(k + 1)
	if !ok || second.digits != num.digits {
		return false
	}
	lead, most := unscaled(f, second), num.value+num.value/2+1
	switch {
	case !num.digits && lead < second.value && num.value < lead && lead <= most: // "two or three hundred"
		return true
	case second.value <= num.value, second.value > most:
		return false
	}
	return !f.yearLike(num.bare.First, num) || !f.yearLike(k+1, second) || f.plural(second.all.Last)
}

// changes reports whether a verb of change governs a figure, so that what
// follows "to" is another one: "rose from 5% to 7%", "fell 3 points to 40".
func (f *finder) changes(first int) bool {
	switch {
	case f.Is(first-1, "by"):
		return false
	case f.Is(first-1, "of") && f.Is(first-4, "from") && f.namesLevel(first-2): // "from a gain of 223,000 to 255,000"
		return true
	case f.Is(first-1, "from") && f.moved(first):
		return true
	case f.Has(first-1, lexicon.FigureChange):
		return true
	}
	return f.Has(first-2, lexicon.FigureChange) && f.hedged(first) && !f.Is(first-1, "to") // "fell about 3 points to 40"
}

// namesLevel reports whether token i is a noun for a change or for a level.
func (f *finder) namesLevel(i int) bool {
	return f.Has(i, lexicon.FigureChange) || f.IsIn(i, "gain loss drop fall rise low high peak average total record")
}

// moved reports whether something changes near the "from" right before token
// first, so that a level before and one after follow: not in "takes from 3 to 5
// days".
func (f *finder) moved(first int) bool {
	if f.Has(first-2, lexicon.FigureRanging) {
		return false
	}
	for k := max(f.first, first-12); k < min(f.end, first+10); k++ {
		if f.Has(k, lexicon.FigureChange) {
			return true
		}
	}
	return false
}

// between reports whether "between" stands before token first, a hedge of the
// number there left out: "between about 30 and 40".
func (f *finder) between(first int) bool {
	return f.Is(first-1-f.hedgeBefore(first), "between")
}

// joinsEnds reports whether token k joins the number that begins at token first to the other
// end of a range: "5 to 7", "between 5 and 7".
func (f *finder) joinsEnds(first, k int) bool {
	return f.connects(k) || f.Is(k, "and") && f.between(first)
}

// betweenAges reports "between the ages of" before token first.
func (f *finder) betweenAges(first int) bool {
	return f.Is(first-1, "of") && f.Is(first-2, "ages") && f.Is(first-4, "between")
}

// rangeAt reads the second end of a range behind a number.
func (f *finder) rangeAt(d *draft, num number) (number, bool) {
	k, before := d.core.Last, d.core.First-1
	between := f.Is(k, "and") && (f.between(d.core.First) || f.betweenAges(d.core.First))
	if num.vague || f.inYear(d.core.First, k) || !between && !f.connects(k) && !f.alternative(k, num) {
		return number{}, false
	}
	to := f.Is(k, "to")
	changed := to && f.changes(d.core.First)
	if changed && f.Is(before, "from") {
		return number{}, false
	}
	at := k + 1
	if f.hyphen(k) && f.IsIn(k+1, "to or") && f.hyphen(k+2) {
		at = k + 3
	}
	below := f.Is(k, "to") && f.sign(at) // "minus 8 to minus 3 degrees"
	if below {
		at++
	}
	second, ok := f.readNumber(at)
	if below {
		second.value = -second.value
	}
	low := math.Copysign(num.value, d.Value.Number) // below zero behind "minus"
	switch {
	case !ok:
		return number{}, false
	case changed && !f.movedWithin(num, second): // "fell 3 to 40", but "rose four to five feet"
		return number{}, false
	case second.digits != num.digits && !between && !f.styled(k, num, second):
		return number{}, false
	case second.value <= low && !second.scaled && !between && !f.reversed(before, k, num, second):
		return number{}, false
	case to && f.Is(before, "by") && f.movedTo(before, num, second): // "rose by 8 to 45"
		return number{}, false
	case f.Kind(k) == text.Punct && at == k+1 && !second.digits:
		return number{}, false
	case to && second.scaled && !num.scaled && num.value >= unscaled(f, second): // "pay £300 to 2 million households"
		return number{}, false
	}
	return second, true
}

// movedWithin reports whether two numbers behind a verb of change are the ends of one range,
// by their unit and size: "rose four to five feet".
func (f *finder) movedWithin(num, second number) bool {
	after := second.all.Last
	return second.value <= 3*num.value && f.measured(after) && !f.Is(after, "%")
}

// movedTo reports whether the second of two numbers behind a "by" is the level that was
// reached: "rose by 8 to 45", "was cut by 80,000 to 105,000".
func (f *finder) movedTo(by int, num, second number) bool {
	if second.value > 3*num.value {
		return true
	}
	return num.value >= 1000 && num.digits && !num.scaled && f.bare(second.all.Last) && !f.foreseen(by)
}

// foreseen reports whether what moves by an amount, its "by" at token k, is only to come, so
// that the amount is likely a range: "will be cut by 10,000 to 15,000".
func (f *finder) foreseen(k int) bool {
	for i := k - 4; i < k-1; i++ {
		if f.IsIn(i, "will would could may might must should can") {
			return true
		}
	}
	return f.Is(k-2, "to") || f.Is(k-3, "to") && f.Is(k-2, "be")
}

// styled reports a range whose ends are printed as many houses print numbers, in words
// below ten and in digits from there, before what both are of: "nine to 12 feet".
func (f *finder) styled(k int, num, second number) bool {
	if !f.Is(k, "to") || num.value >= 10 || num.scaled || !second.digits {
		return false
	}
	return second.value >= 10 && second.value <= 3*num.value && f.measured(second.all.Last)
}

// reversed reports a range with a unit whose ends are the wrong way round: "5.4-4.9 per
// cent", "60-40 mph", "aged 45-35".
func (f *finder) reversed(before, k int, num, second number) bool {
	if f.Kind(k) != text.Punct || !f.tight(k) || !second.digits {
		return false
	}
	if second.value >= num.value || second.value <= num.value/3 {
		return false
	}
	return f.Is(before, "aged") || f.measured(second.all.Last)
}

// inYear reports a year that a value is given for, before the next value: "from
// 10,000 in 2020 to 12,000 in 2021".
func (f *finder) inYear(i, k int) bool {
	v, ok := f.yearAt(i)
	if !ok || v < 1900 || !f.IsIn(i-1, "in since by (") {
		return false
	}
	_, ok = f.yearAt(k + 1)
	return !ok
}

// spread reads "12.6 ± 1.3" as the range around the number.
func (f *finder) spread(d *draft, num number) (number, bool) {
	k := num.all.Last
	if !f.Is(k, "±") {
		return num, false
	}
	second, ok := f.readNumber(k + 1)
	if !ok {
		return num, false
	}
	d.Mod = Between
	d.Value, d.Value2 = Num(num.value-second.value), Num(num.value+second.value)
	d.core.Last, d.number.Last = second.all.Last, second.bare.Last
	return second, true
}

// rangeWords takes "between" and "from" into the full span.
func (f *finder) rangeWords(d *draft) {
	d.full = d.core
	at := d.core.First - 1
	if !f.Is(at, "from") {
		at -= f.hedgeBefore(d.core.First)
	}
	if f.betweenAges(d.core.First) && d.core.First-4 >= f.from {
		d.full.First = d.core.First - 4
	}
	switch {
	case at < f.from:
	case f.Is(at, "between"):
		d.full.First = at
	case at == d.core.First-1 && f.Is(at, "from") && !f.IsIn(at-1, "up down"): // not "up from 5 to 7"
		d.full.First = at
	}
}

// measured reports whether a unit, a percent sign or a currency stands at k.
func (f *finder) measured(k int) bool {
	for _, class := range [...]lexicon.Class{lexicon.Unit, lexicon.UnitTime, lexicon.CurrencyWord, lexicon.Month} {
		if n, _ := f.match(k, class); n > 0 && (f.tight(k) || len(f.Text(k)) > 1 && !f.Is(k, "in")) {
			return true
		}
	}
	return f.Has(k, lexicon.FigureRate)
}

// near reports whether a word or a phrase of the class, one of the 64 from FigureDial on,
// stands within nine tokens of i: "half-time".
func (f *finder) near(i int, class lexicon.Class) bool {
	if f.nearTo != i {
		f.nearTo, f.nearby = i, f.BitsIn(f.around(i, 9), lexicon.FigureDial)
	}
	return f.nearby>>(class-lexicon.FigureDial)&1 != 0
}

// amid counts the words and phrases of the class within nine tokens of i, as near finds them.
func (f *finder) amid(i int, class lexicon.Class) int {
	if !f.near(i, class) {
		return 0
	}
	n, r := 0, f.around(i, 9)
	for r.First = f.MayBegin(r, class); r.First < r.Last; r.First = f.MayBegin(r, class) {
		if words, _ := f.MatchBefore(r.First, r.Last, class); words > 0 {
			n++
		}
		r.First++
	}
	return n
}

// around returns the tokens of the sentence from n before token i to n behind
// it, without the last.
func (f *finder) around(i, n int) text.Range {
	return text.Range{First: max(f.first, i-n), Last: min(f.end, i+n)}
}
