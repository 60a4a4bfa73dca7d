package check

import (
	"strconv"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// scales finds one sum that an article gives once in millions and once in
// billions: "the £2.3bn line", later "the line, which cost £2.3m".
func (c *checker) scales() {
	type sum struct {
		article      int
		unit, digits string
	}
	seen := map[sum]*figure.Figure{}
	for i := range c.figures {
		f := &c.figures[i]
		if f.Kind != figure.Money || !f.Value.Valid || f.Value2.Valid || f.Mod != "" || f.Value.Number < 1e5 {
			continue
		}
		digits := strings.TrimRight(strconv.FormatFloat(f.Value.Number, 'f', -1, 64), "0")
		if len(digits) < 2 {
			continue
		}
		key := sum{c.Zones[f.Zone].Article, f.Unit, digits}
		first := seen[key]
		if first == nil {
			seen[key] = f
			continue
		}
		q := max(f.Value.Number, first.Value.Number) / min(f.Value.Number, first.Value.Number)
		times := map[float64]string{1000: "a thousand", 100: "a hundred"}[q]
		if times == "" {
			continue
		}
		if q == 1000 && c.oneThing(first, f) || c.takenUp(f) {
			c.raiseAt(Magnitude, say("# and # are # times apart", first.In(c.Source), f.In(c.Source), times), first.Span, f.Span)
			return
		}
	}
}

// slipped finds two values that one is said to have come from, and that are a
// thousand times apart: "$4.2 billion, down from $4.6 million".
func (c *checker) slipped(s *line) bool {
	list := c.pick(s, moneys|quantities)
	for i := 0; i+1 < len(list); i++ {
		a, b := list[i], list[i+1]
		if !a.same(b) || !exact(a) || !exact(b) || c.anyIs(a.end, b.at, ";") {
			continue
		}
		hi, lo := max(a.Value.Number, b.Value.Number), min(a.Value.Number, b.Value.Number)
		if thousands := hi / max(lo, 1e-9) / 1000; thousands < 0.6 || thousands > 1.6 || hi < 1e6 {
			continue
		}
		if from, _ := c.order(s, a, b); from != nil && c.past(s, from) == 3 {
			return c.raise(Magnitude, say("# and # are a thousand times apart", a.In(c.Source), b.In(c.Source)), a, b)
		}
	}
	return false
}

// takenUp reports whether a sum is spoken of as one that was named before: "the
// $1.4 million cost".
func (c *checker) takenUp(f *figure.Figure) bool {
	at := c.At(f.Start) - 1
	if c.Is(at, "of") && c.IsIn(at-1, "cost price bill sum fee prize jackpot") && c.IsIn(at-2, "the that this its") {
		return true
	}
	return c.IsIn(at, "the that this its their")
}

// oneThing reports whether a longer word stands near both figures.
func (c *checker) oneThing(a, b *figure.Figure) bool {
	for i := c.At(a.Start) - 7; i < min(c.At(a.End)+6, c.At(b.Start)-7); i++ {
		if !c.namesThing(i) {
			continue
		}
		for k := c.At(b.Start) - 7; k < c.At(b.End)+6; k++ {
			if c.Kind(k) == text.Word && c.stem(i, k) {
				return true
			}
		}
	}
	return false
}

// ofAnySum are the longer words that stand beside any sum, whatever it is of.
const ofAnySum = "cost costs costing spent paid will have been were about total price value worth over more million billion trillion crore lakh year years than with from said which"

// namesThing reports whether token i is a word that can tell what a sum is of: a longer
// one, or one of three letters behind an article, "the car".
func (c *checker) namesThing(i int) bool {
	if c.Kind(i) != text.Word || c.IsIn(i, ofAnySum) {
		return false
	}
	letters := c.Span(i).Len()
	return letters >= 4 || letters == 3 && c.IsIn(i-1, "the a")
}
