package check

import (
	"fmt"
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
		if f.Kind != figure.Money || !f.Value.Valid || f.Value2.Valid || f.Mod != "" || f.Value.Number < 1e6 {
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
		if q == 1000 && c.oneThing(first, f) {
			c.raiseAt(Magnitude, fmt.Sprintf("%s and %s are a thousand times apart", first.In(c.Source), f.In(c.Source)), first.Span, f.Span)
			return
		}
	}
}

// oneThing reports whether a longer word stands near both figures.
func (c *checker) oneThing(a, b *figure.Figure) bool {
	for i := c.At(a.Start) - 7; i < min(c.At(a.End)+6, c.At(b.Start)-7); i++ {
		if c.Kind(i) != text.Word || c.Span(i).Len() < 4 || c.is(i, "million billion year years than with from said which") {
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
