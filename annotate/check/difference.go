package check

import (
	"fmt"
	"math"

	"stet/annotate/figure"
)

// difference sets "21,430 votes, 3,000 more than his 18,430" against the two
// values.
func (c *checker) difference(s line) bool {
	list := s.of(figure.Count, figure.Money, figure.Quantity)
	for i := 1; i+1 < len(list); i++ {
		a, d, b := list[i-1], list[i], list[i+1]
		if a.Kind != d.Kind || d.Kind != b.Kind || a.Unit != d.Unit || d.Unit != b.Unit || !exact(a) || !exact(b) || !exact(d) {
			continue
		}
		than := c.than(d)
		if than == 0 || !c.before(d, ",", "or", "(", "—", "–") || c.At(d.Start)-c.At(a.End) > 5 || c.At(b.Start)-than > 6 {
			continue
		}
		have := math.Abs(a.Value.Number - b.Value.Number)
		if slack := rounding(a) + rounding(b) + rounding(d); math.Abs(have-d.Value.Number) <= slack+0.02*d.Value.Number {
			continue
		}
		c.raise(Sum, fmt.Sprintf("%s - %s = %s; the text says %s", show(max(a.Value.Number, b.Value.Number)), show(min(a.Value.Number, b.Value.Number)), show(have), d.In(c.Source)), a, d, b)
		return true
	}
	return false
}

// than returns the token behind "more than" that stands right behind a figure
// and what it counts, or 0.
func (c *checker) than(d *figure.Figure) int {
	for at := c.At(d.End); at < c.At(d.End)+3; at++ {
		if c.IsAny(at, "more", "fewer", "less", "higher", "lower") && c.Is(at+1, "than") {
			return at + 2
		}
	}
	return 0
}

// average sets "an average of 40 hours each" against so many hours of so many.
func (c *checker) average(s line) bool {
	for _, kind := range [...]figure.Kind{figure.Duration, figure.Quantity, figure.Count} {
		list := s.of(kind)
		if kind == figure.Count && len(list) != 3 || kind != figure.Count && len(list) != 2 {
			continue
		}
		each := list[len(list)-1]
		if !exact(each) {
			continue
		}
		var n, total *figure.Figure
		if kind == figure.Count {
			n, total = list[0], list[1]
		} else if counts := s.of(figure.Count); len(counts) == 1 {
			n, total = counts[0], list[0]
		} else {
			continue
		}
		if n.Value.Number < 2 || !c.averages(each) && !c.averageOf(each, n) || !exact(n) || !exact(total) || total.Unit != each.Unit || total.Value.Number <= each.Value.Number || kind == figure.Count && !c.sameThing(total, each) && !each.Of.Empty() {
			continue
		}
		if have := total.Value.Number / n.Value.Number; off(each.Value.Number, have, 0.08) {
			c.raise(PerUnit, fmt.Sprintf("%s / %s = %s; the text says %s", show(total.Value.Number), show(n.Value.Number), show(have), each.In(c.Source)), n, total, each)
			return true
		}
	}
	return false
}

// averageOf reports whether a figure is named as the average of one of what
// another counts: "an average of 20,000 a concert".
func (c *checker) averageOf(f, n *figure.Figure) bool {
	return c.before(f, "of") && c.Is(c.At(f.Start)-2, "average") && c.apiece(f, n)
}

// averages reports whether a figure is named as the average of each.
func (c *checker) averages(f *figure.Figure) bool {
	end := c.At(f.End)
	if !f.Of.Empty() && f.Of.Start >= f.End {
		end = c.At(f.Of.End)
	}
	return c.before(f, "of") && c.Is(c.At(f.Start)-2, "average") && (c.IsAny(end, "each", "apiece") || c.IsAny(end-1, "each", "apiece"))
}
