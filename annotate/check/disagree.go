package check

import (
	"math"

	"stet/annotate/figure"
)

// disagree raises a change that its two values do not make.
func (c *checker) disagree(s *line, d, from, to *item, way int) bool {
	if !c.goesBetween(d, from, to, way) || c.otherThings(from, to) || c.madeElse(d, from, to) {
		return false
	}
	a, b, want := from.Value.Number, to.Value.Number, math.Abs(d.Value.Number)
	diff, share := math.Abs(b-a), 100*math.Abs(b-a)/a
	have, unit, kind := share, "%", PercentChange
	switch {
	case d.kind == multiples:
		have, unit = b/a, " times"
	case d.kind == ratios:
		want *= 100
	case d.kind&amounts != 0:
		return !c.besides(s, d, from, to) && c.apart(d, from, to)
	case d.Unit == "%" && (from.kind|to.kind)&percents != 0 && math.Abs(diff-want) < 0.06 && math.Abs(share-want) > 0.6:
		message := say("# to # is # percentage points, or #%; the text says #",
			show(a), show(b), show(diff), show(share), d.In(c.Source))
		return c.raise(PointsVsPercent, message, d, from, to)
	case d.Unit != "%":
		have, unit = diff, " points"
		if d.Unit == "bp" {
			want /= 100
		}
		if (from.kind|to.kind)&percents == 0 || c.besides(s, d, from, to) {
			return false
		}
	}
	if q := b / max(a*(1+float64(way)*want/100), 1e-9); unit == "%" && (q > 5 || q < 0.2) {
		return false
	}
	short := d.kind == multiples && vague(d) && have < 0.95*want // "more than doubled", from 100 to 185
	switch {
	case vague(from), vague(to):
		return false
	case c.elsewhere(s, d, from, to, want, unit):
		return false
	case canBe(from, to, want, unit) && !short:
		return false
	case !hedged(d, have, want):
		return false
	case have > 8*want, want > 8*have:
		return false // so far off that it is of something else
	case !besideIt(d, from) && !besideIt(d, to) && tooFarOff(have, want):
		return false
	}
	message := say("# to # is a change of ##; the text says #", show(a), show(b), show(have), unit, d.In(c.Source))
	return c.raise(kind, message, d, from, to)
}

// goesBetween reports whether a change goes the way that two values go, and is told of
// the period that they are of.
func (c *checker) goesBetween(d, from, to *item, way int) bool {
	a, b, want := from.Value.Number, to.Value.Number, d.Value.Number
	signed := d.kind == percents && c.signed(d)
	switch {
	case from.sent != to.sent && hedge(to) > 0:
		return false // the level of before may be of something else: "fell 6% to about $16bn"
	case signed && d.at-1-max(from.tail, to.tail) > 2:
		return false // of the value that it stands behind
	case a <= 0, b <= 0, a == b:
		return false
	case c.soonBefore(to, 5, "would could might") && c.soonBefore(to, 4, "have"): // "it would have been about £148"
		return false
	case want == 0, want < 0 && !signed:
		return false
	}
	return way > 0 == (b > a) && !c.otherPeriod(d, from, to)
}

// vague reports whether a value is only a bound: "less than 1,350".
func vague(f *item) bool {
	return f.Mod == figure.MoreThan || f.Mod == figure.LessThan || f.Mod == figure.AtLeast || f.Mod == figure.AtMost
}

// hedged reports whether a value is off even with the hedge of what is said.
func hedged(d *item, have, want float64) bool {
	switch d.Mod {
	case "":
		return true
	case figure.MoreThan, figure.AtLeast:
		if d.Value.Number < 1 && d.kind == multiples && have > want {
			return true // "more than halved", from 100 to 60
		}
		return have > 2*want && d.kind != multiples || have < 0.97*want && (d.Value.Number >= 1 || d.kind == ratios)
	case figure.LessThan, figure.AtMost:
		return have > 1.03*want
	}
	return off(have, want, 0.18)
}

// apart raises a difference that two values do not have: "rose by 300 to 1,500
// from 1,000".
func (c *checker) apart(d, from, to *item) bool {
	have := math.Abs(from.Value.Number - to.Value.Number)
	slack := rounding(from) + rounding(to) + rounding(d) + 0.02*d.Value.Number
	whole := d.kind == counts && from.kind == counts && to.kind == counts
	if whole && !c.neededBehind(from) && !c.neededBehind(to) {
		slack = unrounded(d, from, to)
	}
	misread := d.Value.Number >= 100 && turned(have, d.Value.Number)
	if math.Abs(have-d.Value.Number) <= slack && !misread || !exact(d) || !exact(from) || !exact(to) {
		return false
	}
	if tooFarOff(have, d.Value.Number) {
		return false
	}
	hi, lo := max(from.Value.Number, to.Value.Number), min(from.Value.Number, to.Value.Number)
	return c.raise(Sum, say("# - # = #; the text says #", show(hi), show(lo), show(have), d.In(c.Source)), d, from, to)
}

// neededBehind reports "the 301 needed".
func (c *checker) neededBehind(f *item) bool { return c.anyIsIn(f.end, f.tail+2, "needed required") }

// unrounded is how far rounding can have moved a difference of counts: whole numbers
// that do not end in zeros are not rounded.
func unrounded(d, from, to *item) (slack float64) {
	for _, f := range [...]*item{d, from, to} {
		if r := rounding(f); r > 0.5 || math.Mod(f.Value.Number, 10) == 0 {
			slack += r
		}
	}
	return slack + 0.02*d.Value.Number
}

// canBe reports whether rounding of both values and of the change can explain
// it.
func canBe(a, b *item, want float64, unit string) bool {
	da, db := rounding(a), rounding(b)
	if q := a.Value.Number / b.Value.Number; q < 10 && q > 0.1 && a.Value.Number >= 1000 {
		da = min(da, db)
		db = da
	}
	if !exact(a) || !exact(b) {
		da, db = max(da, 0.03*a.Value.Number*hedge(a)), max(db, 0.03*b.Value.Number*hedge(b))
	}
	low, high := math.Inf(1), math.Inf(-1)
	for _, from := range [...]float64{a.Value.Number - da, a.Value.Number + da} {
		for _, to := range [...]float64{b.Value.Number - db, b.Value.Number + db} {
			have := to / from
			switch {
			case from <= 0:
				return true
			case unit == "%":
				have = 100 * math.Abs(to-from) / from
			case unit == " points":
				have = math.Abs(to - from)
			}
			low, high = min(low, have), max(high, have)
		}
	}
	slack := 1 + 0.03*want
	switch unit {
	case " times":
		slack = 0.12 * want
	case " points":
		slack = 0.06
	}
	return low-slack <= want && want <= high+slack
}

// otherThings reports whether two numbers count things of different sorts: "20 goals, three more
// than in the first 19 games".
func (c *checker) otherThings(x, y *item) bool {
	a, b := c.noun(x), c.noun(y)
	if x.kind != counts || y.kind != counts || a < 0 || b < 0 {
		return false
	}
	return c.plural(a) && c.plural(b) && !c.sameNoun(a, b) && !c.kin(x, y)
}
