package check

import (
	"fmt"
	"math"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// total sets a total that is named after its parts against them: "40 men and
// 23 women, a total of 65", "12 men and nine women, 23 in all".
func (c *checker) total(s line) bool {
	list := s.of(figure.Count, figure.Money)
	for k := 2; k < len(list); k++ {
		whole := list[k]
		if !c.totals(whole) || !exact(whole) || c.has(s, "including", "among", "least", "than") {
			continue
		}
		sum, terms, ok := c.add(list[:k], whole)
		if !ok {
			return false
		}
		if math.Abs(sum-whole.Value.Number) > slackOf(list[:k]) {
			c.raise(Sum, fmt.Sprintf("%s = %s; the text says %s", terms, show(sum), whole.In(c.Source)), list[:k+1]...)
			return true
		}
	}
	return false
}

// totals reports whether a figure is named as a total: "a total of 23", "23 in
// all".
func (c *checker) totals(f *figure.Figure) bool {
	if at := c.At(f.Start); c.Is(at-1, "of") && (c.Is(at-2, "total") || c.IsAny(at-2, "tally", "haul", "sum") && c.IsAny(at-3, "a", "combined", "overall")) {
		return true
	}
	end := c.At(f.End)
	if !f.Of.Empty() && f.Of.Start >= f.End {
		end = c.At(f.Of.End)
	}
	return c.Is(end, "in") && c.IsAny(end+1, "all", "total") || c.IsAny(end, "altogether", "overall") || c.Is(end, "all") && c.Is(end+1, "told")
}

// add sums the figures when all are plain and of the kind and unit of another.
func (c *checker) add(parts []*figure.Figure, like *figure.Figure) (sum float64, terms string, ok bool) {
	for i, p := range parts {
		if p.Kind != like.Kind || p.Unit != like.Unit || !exact(p) {
			return 0, "", false
		}
		if sum += p.Value.Number; i > 0 {
			terms += " + "
		}
		terms += show(p.Value.Number)
	}
	return sum, terms, true
}

// tally sets wins, draws and losses against the games: "won 14, drew six and
// lost nine of its 28 matches".
func (c *checker) tally(s line) bool {
	list := s.of(figure.Count)
	if len(list) < 3 || !c.has(s, "won", "win", "wins") || !c.has(s, "lost", "lose", "losing", "defeats") {
		return false
	}
	whole := list[len(list)-1]
	if !c.Is(c.At(whole.Start)-2, "of") && !c.before(whole, "of") || !exact(whole) {
		return false
	}
	parts := list[:len(list)-1]
	for _, p := range parts {
		if !c.before(p, "won", "drew", "drawn", "lost", "tied", "winning", "losing", "drawing") {
			return false
		}
	}
	sum, terms, ok := c.add(parts, whole)
	if !ok || sum == whole.Value.Number || sum < whole.Value.Number && len(parts) < 3 {
		return false
	}
	c.raise(Sum, fmt.Sprintf("%s = %s; the text says %s", terms, show(sum), whole.In(c.Source)), append(parts, whole)...)
	return true
}

// listed sets parts that a verb lists against their whole: "the jury of 12 is
// made up of", "the 54-seat council has".
func (c *checker) listed(s line) bool {
	list := s.of(figure.Count, figure.Money)
	if len(list) < 3 || c.has(s, "including", "among", "include", "least", "others", "another", "further", "also") {
		return false
	}
	whole, parts := list[0], list[1:]
	all := c.between(whole, parts[0], "made", "comprises", "comprising", "consists", "consisting", "split", "divided")
	if !exact(whole) || !all && !(c.between(whole, parts[0], "has", "with") && c.IsAny(c.At(whole.Number.End)+1, "seat", "member", "strong", "man")) {
		return false
	}
	for i, p := range parts {
		if p.Value.Number >= whole.Value.Number || c.At(p.Start)-c.At(list[i].End) > 12 {
			return false
		}
	}
	sum, terms, ok := c.add(parts, whole)
	if !ok || math.Abs(sum-whole.Value.Number) <= slackOf(parts) || sum < whole.Value.Number && !all || sum > 1.5*whole.Value.Number {
		return false
	}
	c.raise(Sum, fmt.Sprintf("%s = %s; the text says %s", terms, show(sum), whole.In(c.Source)), list...)
	return true
}

// ofThese sets "Of these, 190 were British, …" against the one count of the
// sentence before.
func (c *checker) ofThese(s line) bool {
	list, whole := s.of(figure.Count), c.counted
	c.counted = nil
	if len(list) == 1 && exact(list[0]) {
		c.counted = list[0]
	}
	first := s.tokens.First
	if whole == nil || !c.Is(first, "of") || !c.IsAny(first+1, "these", "those", "them", "the") || c.Kind(first+2) == text.Number || len(list) == 0 {
		return false
	}
	sum, terms, ok := c.add(list, whole)
	if !ok || sum <= whole.Value.Number || sum > 2*whole.Value.Number || c.has(s, "had", "has", "have", "also", "including") {
		return false
	}
	c.raise(PartWhole, fmt.Sprintf("%s = %s; the text says %s", terms, show(sum), whole.In(c.Source)), append([]*figure.Figure{whole}, list...)...)
	return true
}
