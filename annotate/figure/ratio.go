package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// pairs reports whether a word or mark that can pair two numbers stands behind
// a number.
func (f *finder) pairs(num number) bool {
	k := num.all.Last
	return !num.vague && (f.Has(k, lexicon.FigurePair) || f.Is(k+1, "per") || f.ofSo(num) > 0)
}

// ofSo returns the token behind "in" or "out of" where a number, a noun and another
// number are a share: "one child in three", "nine drivers in ten agreed", but not "nine
// drivers in ten cars"; or 0.
func (f *finder) ofSo(num number) int {
	k := num.all.Last
	if num.digits || num.all.Len() != 1 || num.value >= 10 {
		return 0
	}
	if f.Kind(k) != text.Word || f.stops(k) || num.value > 1 && !f.plural(k) {
		return 0
	}
	at := k + 2
	if f.words(k+1, []string{"out", "of"}) {
		at++
	} else if !f.Is(k+1, "in") {
		return 0
	}
	of := at
	if f.Is(of, "every") {
		of++
	}
	second, ok := f.readNumber(of)
	if !ok || second.scaled || second.value <= num.value || second.value > 1000 {
		return 0
	}
	next := second.all.Last
	switch {
	case f.verbal(next), f.Has(next, lexicon.FigureBe), f.IsIn(next, "want say said do does did"):
		return at
	case f.Is(k-1, "one") && f.bare(next): // "one child in three."
		return at
	}
	return 0
}

// pairAt reads two numbers that are one figure but no range: scores, votes,
// ratios, "three out of 10", "18 deaths per 1,000".
func (f *finder) pairAt(d *draft, num number) bool {
	k := num.all.Last
	return f.suspended(d, num) || f.par(d, num) || f.slash(d, num, k) || f.ratio(d, num, k) || f.tally(d, num, k)
}

// ratio reads "one in five", "46:1", "nine-tenths", "31 per 1,000".
func (f *finder) ratio(d *draft, num number, k int) bool {
	d.Kind, d.Rule = Ratio, "ratio"
	if f.Is(k, ":") && f.tight(k) && f.tight(k+1) && num.digits {
		second, ok := f.readNumber(k + 1)
		after := second.all.Last
		if ok && (!f.tight(after) || f.Kind(after) == text.Punct && !f.Is(after, ":")) {
			f.tallied(d, second)
			return f.both(d, second)
		}
	}
	if f.fractionWord(d, num, k) {
		return true
	}
	if f.connects(k) && f.Is(k, "to") && !f.inYear(d.core.First, k) && f.near(d.core.First, lexicon.FigureOdds) {
		if second, ok := f.readNumber(k + 1); ok && !f.changes(d.core.First) {
			return f.both(d, second)
		}
	}
	return f.share(d, num, k) || f.per(d, num, k)
}

// fractionWord reads "nine-tenths", "three-quarters of a mile".
func (f *finder) fractionWord(d *draft, num number, k int) bool {
	at := k
	if f.hyphen(at) {
		at++
	} else if !f.Flag(at, text.SpaceBefore) {
		return false
	}
	m, v := f.match(at, lexicon.FractionWord)
	switch {
	case m == 0, num.digits, num.value < 1, num.value >= 10:
		return false
	case num.value == 1 && !f.IsIn(d.core.First, "one a"):
		return false
	case num.value > 1 && !f.Ends(at, "s"): // "four quarter finals"
		return false
	case f.IsIn(at, "quarter quarters") && !f.hyphen(k) && f.ofYear(d.core.First, at+1, num):
		d.Kind, d.Unit, d.Rule, d.core.Last = Duration, "quarter", "quarters", at+m
		return true
	}
	d.Value = Num(num.value * parse(v))
	d.core.Last = at + m
	d.number = d.core
	f.portion(d, at, at+m)
	return true
}

// ofYear reports whether the quarters that end before token k are those of years: "the last two
// quarters", "over eight quarters".
func (f *finder) ofYear(first, k int, num number) bool {
	return num.value > 3 || f.Has(first-1, lexicon.FigureLasts) && !f.Is(k, "of")
}

// share reads "one in five", "97 out of 110", "a one-in-a-million chance".
func (f *finder) share(d *draft, num number, k int) bool {
	at, of := k, f.ofSo(num)
	switch {
	case f.Is(at, "in") && num.value < 100 && !num.scaled:
		at++
	case of > 0:
		at, d.of = of, text.Range{First: k, Last: k + 1}
	case f.words(at, []string{"out", "of"}):
		at += 2
	case f.hyphen(at) && f.IsIn(at+1, "in of for") && f.hyphen(at+2):
		at += 3
	default:
		return false
	}
	if f.IsIn(at, "every each") {
		at++
	}
	second, ok := f.readNumber(at)
	if n, scale := f.match(at+2, lexicon.NumberScale); f.Is(at, "a") && f.hyphen(at+1) && n > 0 {
		all := text.Range{First: at, Last: at + 2 + n}
		second, ok = number{bare: all, all: all, value: parse(scale)}, true
	}
	switch {
	case !ok, second.vague, second.value < num.value, f.dated(second.all.Last):
		return false
	case second.value == num.value && !f.Is(k+1, "for"): // but "one-for-one"
		return false
	case second.digits && !second.scaled && (f.Text(at)[0] != '1' || num.value > 9) && modernYear(second.value):
		return false // "nine in 2019", "12 in 1950", but "1 in 1,900"
	}
	d.Value = Num(num.value / second.value)
	d.core.Last = second.all.Last
	d.number = d.core
	if f.hyphen(d.core.Last) && f.Has(d.core.Last+1, lexicon.UnitTime) {
		d.Unit = "per " + f.Value(d.core.Last+1, lexicon.UnitTime)
		d.core.Last += 2
	}
	return true
}

// modernYear reports whether a number can be a year of the last two centuries or of this one.
func modernYear(v float64) bool { return v > 1800 && v < 2100 }

// dated reports whether a month or a unit stands at k, so that the number
// before it is no part of a ratio.
func (f *finder) dated(k int) bool {
	return f.Has(k, lexicon.Month) || f.Has(k, lexicon.UnitTime) || f.IsIn(k, "% percent")
}

// per reads "31 per 1,000" and "18 deaths per 1,000 live births".
func (f *finder) per(d *draft, num number, k int) bool {
	at := k
	for at < k+2 && f.Kind(at) == text.Word && !f.IsIn(at, "per every") && !f.Flag(at, text.Upper) {
		at++
	}
	every := f.Is(k, "for") && f.Is(k+1, "every") // "25 for every 100,000 people"
	if !every && !f.Is(at, "per") || f.measured(k) && at > k {
		return false
	}
	second, ok := f.readNumber(at + 1)
	if n, v := f.match(at+1, lexicon.NumberScale); n > 0 && !ok && at == k {
		second.value, ok = parse(v), true
		second.all.Last = at + 1 + n
	}
	if !ok || second.value < 100 {
		return false
	}
	d.Value = Num(num.value / second.value)
	d.core.Last = second.all.Last
	d.number = d.core
	if f.Is(at, "per") && at > k {
		d.of = text.Range{First: k, Last: at}
	}
	for last := d.core.Last + 2; d.core.Last < last; d.core.Last++ { // "live births"
		k := d.core.Last
		if f.Kind(k) != text.Word || f.stops(k) || f.verbal(k) && !f.plural(k+1) {
			break
		}
	}
	return true
}

// both keeps both sides of a two-sided figure. It returns true.
func (f *finder) both(d *draft, second number) bool {
	d.Value2 = Num(second.value)
	d.core.Last = second.all.Last
	d.number = d.core
	return true
}
