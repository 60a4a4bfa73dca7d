package check

import (
	"fmt"
	"math"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
)

// points finds a difference of percentages that is called a percentage: 5% to
// 7% as "an increase of 2%".
func (c *checker) points(s line) bool {
	p := s.of(figure.Percent)
	if len(p) != 3 || p[0].Unit != "%" || p[1].Unit != "%" || p[2].Unit != "%" {
		return false
	}
	for k := range p {
		d, a, b := p[k], p[(k+1)%3], p[(k+2)%3]
		if a.Start > b.Start {
			a, b = b, a
		}
		if c.between(a, b, "from") {
			a, b = b, a
		} else if from, to := c.ordered(a, b); from == b && d.Start > a.Start && d.Start < b.Start {
			a, b = from, to
		} else if !c.before(a, "from") && !c.between(a, b, "to") {
			continue
		}
		diff, share := b.Value.Number-a.Value.Number, 100*(b.Value.Number-a.Value.Number)/a.Value.Number
		if a.Value.Number == 0 || !c.before(d, "by", "of", "a", "an", "up", "down") && !c.Has(c.At(d.Start)-1, lexicon.FigureChange) {
			continue
		}
		if math.Abs(math.Abs(diff)-d.Value.Number) < 0.06 && math.Abs(math.Abs(share)-d.Value.Number) > 0.6 {
			c.raise(PointsVsPercent, fmt.Sprintf("%s to %s is %s percentage points, or %s%%; the text says %s", show(a.Value.Number), show(b.Value.Number), show(math.Abs(diff)), show(math.Abs(share)), d.In(c.Source)), d, a, b)
			return true
		}
	}
	return false
}

// change sets a percentage, a half or a multiple against "from A to B".
func (c *checker) change(s line) bool {
	a, b := c.fromTo(s)
	if a == nil || a.Value.Number <= 0 || b.Value.Number <= 0 || !exact(a) || !exact(b) {
		return false
	}
	for i := range s.figures {
		f := &s.figures[i]
		if f == a || f == b || !exact(f) && (f.Kind != figure.Multiple || f.Mod != figure.MoreThan) || c.elsewhere(f, a, b) || f.Value2.Valid || f.Start > b.End && f.Start-b.End > 60 || a.Start > f.End && a.Start-f.End > 60 {
			continue
		}
		want, have, says := 0.0, 0.0, ""
		switch {
		case f.Kind == figure.Percent && f.Unit == "%" && a.Kind != figure.Percent:
			have = 100 * math.Abs(b.Value.Number-a.Value.Number) / a.Value.Number
			want, says = f.Value.Number, "%"
		case f.Kind == figure.Ratio && a.Kind != figure.Percent && c.before(f, "by") && b.Value.Number < a.Value.Number:
			have, want, says = 100*(a.Value.Number-b.Value.Number)/a.Value.Number, 100*f.Value.Number, "%"
		case f.Kind == figure.Multiple && f.Value.Number == 0.5 && b.Value.Number < a.Value.Number && c.has(s, "halved"):
			have, want, says = b.Value.Number/a.Value.Number, f.Value.Number, " times"
		case f.Kind == figure.Multiple && f.Value.Number > 1 && b.Value.Number > a.Value.Number && c.has(s, "doubled", "tripled", "trebled", "quadrupled"):
			have, want, says = b.Value.Number/a.Value.Number, f.Value.Number, " times"
		default:
			continue
		}
		if canBe(a, b, want, says) || f.Mod == figure.MoreThan && have > want {
			return false
		}
		c.raise(PercentChange, fmt.Sprintf("%s to %s is a change of %s%s; the text says %s", show(a.Value.Number), show(b.Value.Number), show(have), says, f.In(c.Source)), f, a, b)
		return true
	}
	return false
}

// elsewhere reports whether a figure stands in another clause than the values
// of a change: "sales rose 12% and profit went from".
func (c *checker) elsewhere(f, a, b *figure.Figure) bool {
	if a.Start > b.Start {
		a, b = b, a
	}
	clause := [...]string{"and", "while", "but", "as", ";", "though", "although"}
	return c.before(f, "and") || f.Start < a.Start && c.between(f, a, clause[:]...) || f.Start > b.End && c.between(b, f, clause[:]...)
}

// canBe reports whether rounding of both values and of the change can explain
// it.
func canBe(a, b *figure.Figure, want float64, says string) bool {
	da, db := rounding(a), rounding(b)
	low, high := math.Inf(1), math.Inf(-1)
	for _, from := range [...]float64{a.Value.Number - da, a.Value.Number + da} {
		for _, to := range [...]float64{b.Value.Number - db, b.Value.Number + db} {
			if from <= 0 {
				return true
			}
			have := to / from
			if says == "%" {
				have = 100 * math.Abs(to-from) / from
			}
			low, high = min(low, have), max(high, have)
		}
	}
	slack := 1 + 0.03*want
	if says != "%" {
		slack = 0.12 * want
	}
	return low-slack <= want && want <= high+slack
}

// fromTo returns the two values that a change is told between: "from A to B",
// "to B from A", "B, up 5% on last year's A", "B, compared with A".
func (c *checker) fromTo(s line) (a, b *figure.Figure) {
	list := s.of(figure.Count, figure.Money, figure.Quantity, figure.Percent)
	for i := 0; i+1 < len(list); i++ {
		for k := i + 1; k < len(list) && k <= i+2; k++ {
			x, y := list[i], list[k]
			if x.Kind != y.Kind || x.Unit != y.Unit {
				continue
			}
			if x, y := c.ordered(x, y); x != nil {
				return x, y
			}
		}
	}
	return nil, nil
}

// lifted reports whether a verb that moves a value stands before it: "taking an
// £80 ticket to".
func (c *checker) lifted(f *figure.Figure) bool {
	for at := c.At(f.Start) - 1; at > c.At(f.Start)-4; at-- {
		if c.IsAny(at, "taking", "bringing", "pushing", "lifting", "raising", "cutting") {
			return true
		}
	}
	return false
}

// ordered returns two values as the earlier and the later one, or nil.
func (c *checker) ordered(x, y *figure.Figure) (from, to *figure.Figure) {
	apart := c.At(y.Start) - c.At(x.End)
	last := c.At(y.Start) - 1
	for n := 0; n < 4 && !c.IsAny(last, "on", "from", "with", "against", "over", "than", "to"); n++ {
		last--
	}
	switch {
	case c.before(x, "from") && c.before(y, "to") && apart <= 7, c.before(x, "was") && (c.before(y, "to") && apart <= 3 || c.before(y, "now") && apart <= 5):
		return x, y
	case c.before(x, "to", "at", "was", "were", "reached", "hit", "totalled", "totaled") && c.before(y, "from") && apart <= 9:
		return y, x
	case c.before(y, "to") && apart <= 3 && c.lifted(x):
		return x, y
	case c.Is(last, "against") && c.before(x, "to", "of", "at") && apart <= 4:
		return y, x
	case c.Is(last, "with") && c.IsAny(last-1, "compared", "compares") && apart <= 14,
		c.IsAny(last, "on", "from") && c.between(x, y, "up", "down") && apart <= 12:
		return y, x
	}
	return nil, nil
}
