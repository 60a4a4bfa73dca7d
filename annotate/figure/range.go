package figure

import (
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
	return ok && second.digits == num.digits && second.value > num.value && second.value <= num.value+num.value/2+1
}

// changes reports whether a verb of change governs a figure, so that what
// follows "to" is another one: "rose from 5% to 7%", "fell 3 points to 40".
func (f *finder) changes(first int) bool {
	if f.Is(first-1, "by") {
		return false
	}
	return f.Is(first-1, "from") && !f.Has(first-2, lexicon.FigureRanging) || f.Has(first-1, lexicon.FigureChange) || f.Has(first-2, lexicon.FigureChange) && f.hedged(first)
}

// rangeAt reads the second end of a range behind a number.
func (f *finder) rangeAt(d *draft, num number) (number, bool) {
	k := d.core.Last
	between := f.Is(d.core.First-1, "between") && f.Is(k, "and")
	if num.vague || !f.Has(k, lexicon.FigureJoin) || f.inYear(d.core.First, k) || !between && !f.connects(k) && !f.alternative(k, num) {
		return number{}, false
	}
	changed := f.Is(k, "to") && f.changes(d.core.First)
	if changed && f.Is(d.core.First-1, "from") {
		return number{}, false
	}
	if f.Is(k, "±") || f.Is(k, "+") && f.Is(k+1, "/") && f.Is(k+2, "-") {
		return number{}, false
	}
	at := k + 1
	if f.hyphen(k) && f.IsAny(k+1, "to", "or") && f.hyphen(k+2) {
		at = k + 3
	}
	second, ok := f.readNumber(at)
	if changed && !(ok && f.measured(second.all.Last) && !f.Is(second.all.Last, "%") && second.value <= 3*num.value) {
		return number{}, false // "fell 3 to 40", but "rose four to five feet"
	}
	if !ok || second.digits != num.digits && !between || second.value <= num.value && !second.scaled && !between {
		return number{}, false
	}
	if f.Kind(k) == text.Punct && at == k+1 && !second.digits {
		return number{}, false
	}
	if f.Is(k, "to") && second.scaled && !num.scaled && num.value >= unscaled(f, second) {
		return number{}, false // "pay £300 to 2 million households"
	}
	return second, true
}

// inYear reports a year that a value is given for, before the next value: "from
// 10,000 in 2020 to 12,000 in 2021".
func (f *finder) inYear(i, k int) bool {
	v, ok := f.yearAt(i)
	if !ok || v < 1900 || !f.IsAny(i-1, "in", "since", "by", "(") {
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
	if f.IsAny(d.core.First-1, "between", "from") && d.core.First-1 >= f.from {
		d.full.First--
		d.core.First = d.full.First + 1
	}
}

// pairs reports whether a word or mark that can pair two numbers stands behind
// a number.
func (f *finder) pairs(num number) bool {
	k := num.all.Last
	return !num.vague && (f.Has(k, lexicon.FigurePair) || f.Is(k+1, "per"))
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
		if second, ok := f.readNumber(k + 1); ok && (!f.tight(second.all.Last) || f.Kind(second.all.Last) == text.Punct && !f.Is(second.all.Last, ":")) {
			return f.both(d, second)
		}
	}
	if at := k; (f.hyphen(at) || f.Flag(at, text.SpaceBefore)) && num.value >= 1 && num.value < 10 {
		if f.hyphen(at) {
			at++
		}
		if m, v := f.match(at, lexicon.FractionWord); m > 0 && !num.digits && (num.value > 1 || f.Is(d.core.First, "one") || f.IsAny(d.core.First, "a")) {
			d.Value = Num(num.value * parse(v))
			d.core.Last = at + m
			d.number = d.core
			f.portion(d, at, at+m)
			return true
		}
	}
	if f.connects(k) && f.Is(k, "to") && f.near(d.core.First, lexicon.FigureOdds) {
		if second, ok := f.readNumber(k + 1); ok && !f.changes(d.core.First) {
			return f.both(d, second)
		}
	}
	at := k
	switch {
	case f.Is(at, "in") && num.value < 100 && !num.scaled:
		at++
	case f.words(at, []string{"out", "of"}):
		at += 2
	case f.hyphen(at) && f.IsAny(at+1, "in", "of", "for") && f.hyphen(at+2):
		at += 3
	default:
		return f.per(d, num, k)
	}
	if f.IsAny(at, "every", "each") {
		at++
	}
	second, ok := f.readNumber(at)
	if n, scale := f.match(at+2, lexicon.NumberScale); f.Is(at, "a") && f.hyphen(at+1) && n > 0 {
		all := text.Range{First: at, Last: at + 2 + n}
		second, ok = number{bare: all, all: all, value: parse(scale)}, true
	}
	if !ok || second.value <= num.value || second.vague || second.digits && second.value > 1800 && second.value < 2100 && f.Text(at)[0] != '1' && !second.scaled || f.dated(second.all.Last) {
		return false
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

// dated reports whether a month or a unit stands at k, so that the number
// before it is no part of a ratio.
func (f *finder) dated(k int) bool {
	return f.Has(k, lexicon.Month) || f.Has(k, lexicon.UnitTime) || f.IsAny(k, "%", "percent")
}

// per reads "31 per 1,000" and "18 deaths per 1,000 live births".
func (f *finder) per(d *draft, num number, k int) bool {
	at := k
	for at < k+2 && f.Kind(at) == text.Word && !f.Is(at, "per") && !f.Flag(at, text.Upper) {
		at++
	}
	if !f.Is(at, "per") || f.measured(k) && at > k {
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
	if at > k {
		d.of = text.Range{First: k, Last: at}
	}
	for n := 0; n < 2 && f.Kind(d.core.Last) == text.Word && !f.stops(d.core.Last) && (!f.verbal(d.core.Last) || f.plural(d.core.Last+1)); n++ {
		d.core.Last++
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

// tally reads a score or a vote: "5-4", "two-nil", "287 to 12", "287 for six".
func (f *finder) tally(d *draft, num number, k int) bool {
	if num.scaled || num.value != float64(int(num.value)) {
		return false
	}
	switch {
	case f.words(k, []string{"votes", "to"}):
		if second, ok := f.readNumber(k + 2); ok {
			d.Kind, d.Rule = Vote, "votes-to"
			return f.both(d, second)
		}
	case f.Is(k, "for"):
		if second, ok := f.readNumber(k + 1); ok {
			return f.innings(d, num, second, f.near(d.core.First, lexicon.FigureCricket))
		}
	case f.Is(k, "to") && f.Is(k+1, "one") && (f.Is(d.core.First-1, "by") || !num.digits && f.bare(k+2) && !f.changes(d.core.First)):
		d.Kind, d.Rule = Ratio, "to-one"
		return f.both(d, number{value: 1, all: text.Range{First: k + 1, Last: k + 2}})
	case f.Is(k, "to") && f.near(d.core.First, lexicon.FigureVote):
		if second, ok := f.readNumber(k + 1); ok && (num.digits && (second.digits || num.value > second.value) || f.IsAny(d.core.First-1, "by", "split", "voted")) && second.value < 1000 && !f.dated(second.all.Last) && !f.Is(d.core.First-1, "from") {
			d.Kind, d.Rule = Vote, "vote-to"
			return f.both(d, second)
		}
	case f.hyphen(k) && f.Is(k+1, "all"):
		d.Kind, d.Rule = Score, "all"
		return f.both(d, number{value: num.value, all: text.Range{First: k + 1, Last: k + 2}})
	case f.connects(k) && !f.Is(k, "to") && f.tight(k):
		second, ok := f.readNumber(k + 1)
		if !ok || second.scaled || second.digits != num.digits {
			return false
		}
		return f.scored(d, num, second)
	}
	return false
}

// scored tells a score or a vote from a range by size, order and neighbours.
func (f *finder) scored(d *draft, num, second number) bool {
	after := second.all.Last
	if num.digits && (second.value == 1 && num.value >= 12 || f.near(d.core.First, lexicon.FigureOdds)) && !f.near(d.core.First, lexicon.FigureVote) {
		d.Kind, d.Rule = Ratio, "odds"
		return f.both(d, second)
	}
	if f.after == Score && f.from == d.core.First-1 && f.IsAny(d.core.First-1, ",", "(", "and") {
		d.Kind, d.Rule = Score, "set"
		return f.both(d, second)
	}
	if num.value >= 12 && num.value < second.value && second.value < 2*num.value && f.plural(after) && !f.HasAny(after, lexicon.FigureSport, lexicon.FigureTally) {
		return false // "140-150 ospreys"
	}
	if f.IsAny(d.core.First-1, "aged", "ages", "age") || f.hyphen(after) || f.measured(after) || second.value > 999 || num.value > 999 {
		return false
	}
	if low := min(num.value, second.value); low <= 10 && max(num.value, second.value) > 12 && (f.near(d.core.First, lexicon.FigureCricket) || num.value >= 50 && !f.near(d.core.First, lexicon.FigureVote)) {
		return f.innings(d, num, second, true)
	}
	votes, sports := f.amid(d.core.First, lexicon.FigureVote), f.amid(d.core.First, lexicon.FigureSport)
	vote, sport := votes > 0, sports > votes || sports > 0 && num.value <= second.value
	switch {
	case f.Value(after, lexicon.FigureTally) == "vote", f.Is(after, "split") && num.value+second.value != 100:
		d.Kind, d.Rule = Vote, "tally"
	case f.Has(after, lexicon.FigureTally), f.Is(d.core.First-1, "(") && f.Flag(d.core.First-2, text.Upper) && f.IsAny(after, ")", ",") && !vote:
		d.Kind, d.Rule = Score, "tally"
	case num.value+second.value == 100 && (!vote || f.Is(after, "split")), f.near(d.core.First, lexicon.FigureOdds):
		d.Kind, d.Rule = Ratio, "fifty-fifty"
	case vote && !sport && num.value > second.value:
		d.Kind, d.Rule = Vote, "tally"
	case sport || num.value >= second.value && !vote && num.value < 200:
		d.Kind, d.Rule = Score, "tally"
	case vote:
		d.Kind, d.Rule = Vote, "tally"
	case num.digits && num.value < 10 && f.Flag(d.core.First-1, text.Upper) && !f.Has(d.core.First-1, lexicon.Month) && (f.bare(after) || f.Flag(after, text.Upper)):
		d.Kind, d.Rule = Score, "goals-points" // of a county's hurlers: "Limerick 2-18"
	default:
		return false
	}
	return f.both(d, second)
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

// near reports whether a word of the class stands within nine tokens of i.
func (f *finder) near(i int, class lexicon.Class) bool { return f.amid(i, class) > 0 }

// amid counts the words of the class within nine tokens of i.
func (f *finder) amid(i int, class lexicon.Class) int {
	n := 0
	for k := max(f.first, i-9); k < min(f.end, i+9); k++ {
		if f.Has(k, class) {
			n++
		}
	}
	return n
}
