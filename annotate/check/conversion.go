package check

import (
	"math"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// conversion sets a conversion in brackets against the figure before it.
func (c *checker) conversion(s *line) bool {
	for i := 0; i+1 < len(s.items); i++ {
		a, b := &s.items[i], &s.items[i+1]
		if !oneValue(a) || !oneValue(b) || !c.converts(a, b) {
			continue
		}
		if a.kind == moneys && b.kind == moneys {
			if !c.equates(a, b) && c.exchange(s, a, b) {
				return true
			}
			continue
		}
		unit := b.Unit
		if b.kind == moneys && c.IsIn(b.end-1, "pound pounds") {
			unit = "lb"
		} else if b.kind != quantities {
			continue
		}
		own := a.Unit
		if a.kind == moneys && c.IsIn(a.end-1, "pound pounds") {
			own = "lb"
		}
		want, ok := figure.Convert(a.Value.Number, own, unit)
		if !ok || a.kind != quantities && own != "lb" {
			continue
		}
		last, _ := figure.Convert(a.Value.Number+step(a), own, unit)
		slack := (0.03+0.05*max(hedge(a), hedge(b)))*math.Abs(want) + step(b) + min(0.03*step(a), math.Abs(last-want))
		if math.Abs(b.Value.Number-want*c.otherSize(a)/c.otherSize(b)) <= slack || c.secondGiven(s, i+1, want, slack) {
			continue
		}
		if unit == "°F" || unit == "°C" {
			slack = 1.5 + step(b)/2 + 3*hedge(a)
			if by := want - zeroOf(unit); c.warmer(a, b) && math.Abs(b.Value.Number-by) <= slack {
				continue
			}
		}
		if math.Abs(b.Value.Number-want) > slack && !boundOf(b, want) {
			message := say("# = # #; the text says #", a.In(c.Source), show(want), figure.UnitFor(want, unit), b.In(c.Source))
			return c.raise(Conversion, message, a, b)
		}
	}
	return false
}

// secondGiven reports whether the value behind item i is what one before it comes to: "130 and
// gusts of 160 kph (81 and 99 miles per hour)".
func (c *checker) secondGiven(s *line, i int, want, slack float64) bool {
	if i+1 >= len(s.items) || !c.Is(s.items[i].end, "and") {
		return false
	}
	next := &s.items[i+1]
	return next.same(&s.items[i]) && math.Abs(next.Value.Number-want) <= slack
}

// boundOf reports whether a figure is a bound that holds for a value: "more than 5" for 7.
func boundOf(f *item, v float64) bool {
	return f.Mod == figure.MoreThan && f.Value.Number < v || f.Mod == figure.LessThan && f.Value.Number > v
}

// oneValue reports whether a figure has a value and is no range.
func oneValue(f *item) bool { return f.Value.Valid && !f.Value2.Valid }

// otherSize returns how many times the gallon or the ton of another country is the one
// that is reckoned with.
func (c *checker) otherSize(f *item) float64 {
	switch {
	case f.Unit == "gal" && !c.IsIn(f.end-2, "us u.s."):
		return 1.201
	case f.Unit == "t" && c.IsIn(f.end-1, "ton tons"):
		return 0.907
	}
	return 1
}

// zeroOf returns what no degrees of one scale are on the scale of a unit.
func zeroOf(unit string) float64 {
	if unit == "°F" {
		return 32
	}
	return -32.0 * 5 / 9
}

// warmer reports whether two figures of degrees are a difference and no
// temperature: "3C (5.4F) warmer", "a rise of 2C (3.6F)".
func (c *checker) warmer(a, b *item) bool {
	for i := b.end; i < b.end+4; i++ {
		if c.course(i) != 0 || c.IsIn(i, "warmer colder hotter cooler milder over than warming cooling") {
			return true
		}
	}
	for i := a.at - 1; i > a.at-6 && c.wordy(i); i-- {
		if c.course(i) != 0 && !c.Is(i+1, "to") || c.IsIn(i, "by warming cooling warmed cooled difference anomaly") {
			return true
		}
	}
	return false
}

// converts reports whether a figure says that before it in another unit: in
// brackets, behind "or" or "equivalent to".
func (c *checker) converts(a, b *item) bool {
	if b.at-a.end > 8 {
		return false
	}
	if c.IsIn(b.at-1, "( [") || c.IsIn(b.at-2, "( [") && c.plays(b.at-1, roleLink) && !c.Is(b.at-1, "of") {
		return b.at-a.end <= 5
	}
	if c.IsIn(b.at-1, "is makes") && c.IsIn(b.at-2, "that which") || c.aboutBehind(a, b) {
		return c.comparable(a, b)
	}
	said := false
	for i := a.end; i < b.at; i++ {
		switch {
		case c.IsIn(i, "or equivalent equal equals worth /"), c.dash(i):
			said = true
		case c.IsIn(i, "deep long tall high wide away thick , about around roughly some nearly almost approximately just over under is was to which the"):
		default:
			return false
		}
	}
	return said && a.Unit != b.Unit
}

// aboutBehind reports whether an amount stands behind a comma and is hedged: "330 gallons a
// day, about 1,250 litres".
func (c *checker) aboutBehind(a, b *item) bool {
	if !c.Is(b.at-1, ",") || exact(b) || a.at >= b.at {
		return false
	}
	return a.kind == quantities && !c.wordy(b.end) || a.kind == moneys && b.kind == moneys
}

// comparable reports whether a figure behind a comma can be the one before it in
// another unit: "330 gallons a day, about 1,250 litres".
func (c *checker) comparable(a, b *item) bool {
	unit := b.Unit
	if a.kind == moneys {
		return b.kind == moneys && a.Unit != b.Unit && !c.anyPlays(a.end, b.at, roleClause)
	}
	if b.kind == moneys && c.IsIn(b.end-1, "pound pounds") {
		unit = "lb"
	}
	want, ok := figure.Convert(a.Value.Number, a.Unit, unit)
	if !ok || a.Unit == b.Unit || c.anyPlays(a.end, b.at, roleClause) {
		return false
	}
	return want < 3*b.Value.Number && b.Value.Number < 3*want
}

// exchange sets a sum in another currency against the rate that the sentence
// gives: "300 million euros ($510 million), at $1.10 to the euro".
func (c *checker) exchange(s *line, a, b *item) bool {
	for i := range s.items {
		r := &s.items[i]
		if r == a || r == b || !c.isRate(s, r) {
			continue
		}
		want := a.Value.Number * r.Value.Number
		if r.Unit == a.Unit {
			want = a.Value.Number / max(r.Value.Number, 1e-9)
		} else if r.Unit != b.Unit {
			continue
		}
		if q := want / max(b.Value.Number, 1e-9); off(b.Value.Number, want, 0.04+0.05*hedge(b)) && q < 2000 && q > 0.0005 {
			message := say("# at # is # #; the text says #", a.In(c.Source), r.In(c.Source), show(want), b.Unit, b.In(c.Source))
			return c.raise(Conversion, message, a, b, r)
		}
	}
	return false
}

// isRate reports whether a sum is a rate of exchange: "at $1.10 to the euro", "an exchange
// rate of $1.25 per pound", "a pound bought $1.25".
func (c *checker) isRate(s *line, r *item) bool {
	if r.kind != moneys || r.Unit == "" || r.Value2.Valid {
		return false
	}
	if c.IsIn(r.at-1, "bought buys worth fetched equals") {
		return true
	}
	if !c.soonAfter(r, 3, "to") && !c.IsIn(r.end, "= per against for a") {
		return false
	}
	return s.words&roleAverage != 0 || c.Is(r.at-1, "at") || c.anyIs(s.tokens.First, s.tokens.Last, "exchange")
}

// rate is what one of a currency is worth in another one, as an article says.
type rate struct {
	one, is *item
	article int
}

// between reports whether a rate is one between the currencies of two sums.
func (r *rate) between(a, b *item) bool {
	return r.one.Unit == a.Unit && r.is.Unit == b.Unit || r.one.Unit == b.Unit && r.is.Unit == a.Unit
}

// rates sets sums in brackets against the rate that the article gives in a sentence of
// its own: "2.4 million rand ($185,000)", "($1 = 18.50 rand)".
func (c *checker) rates() {
	var known []rate
	for i := 0; i+1 < len(c.items) && len(known) < maxFigures; i++ {
		if a, b := &c.items[i], &c.items[i+1]; c.equates(a, b) {
			known = append(known, rate{a, b, c.Zones[a.Zone].Article})
		}
	}
	for i := 0; i+1 < len(c.items) && len(known) > 0; i++ {
		if a, b := &c.items[i], &c.items[i+1]; c.exchanged(a, b) {
			c.atRate(known, a, b)
		}
	}
}

// twoSums reports whether two figures that were read are sums of money.
func twoSums(a, b *item) bool {
	return a.Figure != nil && b.Figure != nil && a.kind == moneys && b.kind == moneys
}

// exchanged reports whether a sum is given again in another currency at the rate of the
// day: "2.4 million rand ($185,000)", but not "($185,000 in 2019)".
func (c *checker) exchanged(a, b *item) bool {
	switch {
	case !twoSums(a, b), a.sent != b.sent, a.told, b.told:
		return false
	case !oneValue(a), !oneValue(b), !c.converts(a, b):
		return false
	case c.IsIn(b.end, "in then"):
		return false
	}
	return !c.IsIn(b.end+1, "in by") || c.Kind(b.end+2) != text.Number
}

// equates reports whether one of a currency is said to be so much of another: "$1 =
// 150 yen", "a franc buys $1.13".
func (c *checker) equates(a, b *item) bool {
	switch {
	case !twoSums(a, b), a.Unit == b.Unit:
		return false
	case a.Value.Number != 1, b.Value.Number <= 0, b.Value2.Valid:
		return false
	}
	return b.at-a.end <= 3 && c.anyIsIn(a.end, b.at, "= is was equals buys bought fetches worth")
}

// atRate sets a sum against the one before it at the one rate that is known of their
// currencies.
func (c *checker) atRate(known []rate, a, b *item) {
	var r *rate
	for i := range known {
		k := &known[i]
		if k.article != c.Zones[a.Zone].Article || !k.between(a, b) {
			continue
		}
		if r != nil {
			return // which of them?
		}
		r = k
	}
	if r == nil || r.one == a || r.is == a {
		return
	}
	want := a.Value.Number * r.is.Value.Number
	if r.one.Unit == b.Unit {
		want = a.Value.Number / r.is.Value.Number
	}
	slack := (0.04+0.05*max(hedge(a), hedge(b)))*want + step(b) + want*step(a)/a.Value.Number
	if math.Abs(b.Value.Number-want) > slack {
		message := say("# at # to # # is # #; the text says #",
			a.In(c.Source), r.is.In(c.Source), show(r.one.Value.Number), r.one.Unit, show(want), b.Unit, b.In(c.Source))
		c.raise(Conversion, message, a, b, r.one, r.is)
	}
}
