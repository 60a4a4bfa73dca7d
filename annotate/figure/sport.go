package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// par reads a score in golf: "five-under-par", "12-under", "two over par".
func (f *finder) par(d *draft, num number) bool {
	k := num.all.Last
	joined := f.hyphen(k)
	if joined {
		k++
	}
	if !f.IsIn(k, "under over") || num.scaled || num.value < 1 || num.value > 40 || !isWhole(num.value) {
		return false
	}
	end := k + 1
	switch {
	case f.hyphen(end) && f.Is(end+1, "par"):
		end += 2
	case f.Is(end, "par"):
		end++
	case joined && !f.hyphen(end) && f.Kind(end) != text.Word: // "12-under."
	case !f.bare(end) && f.Kind(end) != text.Number:
		return false
	case f.IsIn(d.core.First-1, "at on to"), f.near(d.core.First, lexicon.FigureGolf): // "at 12 under"
	default:
		return false
	}
	d.Kind, d.Unit, d.Rule, d.core.Last = Score, "par", "par", end
	if f.Is(k, "under") {
		d.Value.Number = -d.Value.Number
	}
	return true
}

// carded reports a round of golf: "shot a 65", "a five-under-par 67".
func (f *finder) carded(d *draft, num number) bool {
	p := d.core.First - 1
	follows := f.after == Score && f.from == d.core.First
	switch {
	case follows && num.digits && num.value > 120 && num.value < 300 && f.near(p, lexicon.FigureGolf): // "on 14-under 202"
		return true
	case !num.digits, num.scaled, num.value < 55, num.value > 90:
		return false
	case follows && f.before == "par": // "a six-under 66 left him"
		return true
	case !f.alone(d.core.Last):
		return false
	case follows, f.after == Score && f.addsRound(p):
		return true
	case f.Is(p, "of") && f.IsIn(p-1, "round rounds card"): // "a round of 66"
		return f.near(d.core.First, lexicon.FigureGolf)
	}
	if f.Is(p, "a") {
		p--
		if f.IsIn(p, "shot carded fired") {
			return true
		}
	}
	return f.Has(p, lexicon.FigureCarded) && f.near(d.core.First, lexicon.FigureGolf)
}

// addsRound reports whether a comma or an "and" before a number, at token p, adds it to the
// score before: "rounds of 66 and 68".
func (f *finder) addsRound(p int) bool {
	return f.from == p && f.IsIn(p, ", and") || f.from == p-1 && f.Is(p, "and")
}

// allOut reads the runs of a side that is out: "131 all out", "all out for 143",
// "bowled out for 96", or that it is after: "chasing 179".
func (f *finder) allOut(d *draft, num number) bool {
	k, p := d.core.Last, d.core.First-1
	if !num.digits || num.value < 20 {
		return false
	}
	switch {
	case f.words(k, []string{"all", "out"}):
		d.core.Last += 2
		return true
	case !f.bare(k):
		return false
	case f.Is(p, "chasing"):
		return f.cricket(k)
	}
	return f.Is(p, "for") && f.Is(p-1, "out") && f.Has(p-2, lexicon.FigureAllOut)
}

// innings reads "245 for six", "5 for 32", "4/27", "187-4" where cricket is spoken of.
func (f *finder) innings(d *draft, num, second number, cricket bool) bool {
	runs, wickets := num.value, second.value
	if cricket && runs <= 10 && wickets <= 200 {
		runs, wickets = wickets, runs
	} else if runs <= 20 && !cricket {
		return false
	}
	after := second.all.Last
	if wickets > 10 || second.scaled || runs > 1200 || f.measured(after) && !f.Is(after, "dec") {
		return false
	}
	d.Kind, d.Rule = Score, "innings"
	return f.both(d, second)
}

// cricket reports whether cricket is spoken of around token i.
func (f *finder) cricket(i int) bool {
	r := f.around(i, farOff)
	if f.Seek(r, lexicon.FigureWickets) < r.Last {
		return true
	}
	for k := r.First + 1; k < r.Last; k++ {
		if f.Is(k, "off") && f.Kind(k-1) == text.Number && f.Kind(k+1) == text.Number {
			return true // "Connolly (49 off 51)"
		}
	}
	return false
}

// putOn reports a stand of two batsmen right behind token i, which closes the brackets of the
// runs of one: "Kohli (83) and Gill (54) put on 112".
func (f *finder) putOn(i int) bool {
	for at := i + 1; at < min(f.end, i+maxGroup); at++ {
		if f.Is(at, "on") && f.IsIn(at-1, "put putting") {
			return f.Kind(at+1) == text.Number
		}
	}
	return false
}

// farOff is how many tokens from a number a word can tell of what it is.
const farOff = 30

// slash reads two numbers with a slash between them: odds and fractions
// ("11/4"), and cricket scores; others are names ("9/11", "24/7").
func (f *finder) slash(d *draft, num number, k int) bool {
	if !f.Is(k, "/") || !f.tight(k) || !f.tight(k+1) || !num.digits || num.scaled {
		return false
	}
	second, ok := f.readNumber(k + 1)
	if !ok || second.scaled || f.Is(second.all.Last, "/") || second.value == 0 {
		return false
	}
	if num.value+second.value == 100 {
		d.Kind, d.Rule = Ratio, "fifty-fifty"
		return f.both(d, second)
	}
	if f.near(d.core.First, lexicon.FigureOdds) && num.value < 1000 && second.value < 100 {
		d.Kind, d.Rule = Ratio, "odds"
		return f.both(d, second)
	}
	if num.value != 9 && f.cricket(d.core.First) || num.value > 31 && second.value > 1 && second.value <= 10 {
		return f.innings(d, num, second, true)
	}
	if num.value < second.value && second.value <= 16 && f.Is(second.all.Last, "of") && num.value < 10 {
		d.Kind, d.Rule, d.Value = Ratio, RuleFraction, Num(num.value/second.value)
		d.core.Last, d.number.Last = second.all.Last, second.all.Last
		return true
	}
	return false
}
