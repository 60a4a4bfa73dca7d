package check

import (
	"strings"

	"stet/annotate/internal/lexicon"
)

// definite sets those whom a sentence counts by two numbers and no others against how
// many the next one says that they are: "seven men and four women were sworn in. The
// 12 will sit for a month".
func (c *checker) definite(p, s *line) bool {
	if len(s.items) == 0 {
		return false
	}
	n := &s.items[0]
	if n.kind != counts || !n.free() || !exact(n) || !c.theMany(s, n) {
		return false
	}
	var list []*item
	for i := range p.items {
		f := &p.items[i]
		if f.at < n.at && f.kind == counts && (f.sent == n.sent || f.sent.Last == n.sent.First) {
			list = append(list, f)
		}
	}
	if len(list) != 2 || !c.bothOfThem(list[0], list[1]) {
		return false
	}
	a, b := list[0], list[1]
	sum := a.Value.Number + b.Value.Number + c.ones(a.end, n.at)
	switch v := n.Value.Number; {
	case v < 3, v == sum:
		return false
	case v == a.Value.Number, v == b.Value.Number:
		return false // those of one kind alone: "the four"
	case sum > 1.5*v, v > 1.5*sum:
		return false // others
	}
	message := say("# + # = #; the text says #", show(a.Value.Number), show(b.Value.Number), show(sum), n.In(c.Source))
	return c.raise(Sum, message, n, a, b)
}

// theMany reports whether a count opens a clause as that of those who were told of: "The
// 12 will sit", "and all 12 were".
func (c *checker) theMany(s *line, n *item) bool {
	noun := c.noun(n)
	switch {
	case noun >= 0 && c.plural(noun):
		return false
	case !c.IsIn(n.at-1, "the all"):
		return false
	case n.at-1 != s.tokens.First && !c.IsIn(n.at-2, "; , and"):
		return false
	}
	return c.wordy(n.end) && !c.IsIn(n.end, "of who to in at from or and other others - remaining left")
}

// bothOfThem reports whether two counts of people are joined by "and" alone.
func (c *checker) bothOfThem(a, b *item) bool {
	switch {
	case !exact(a), !exact(b), !a.free(), !b.free():
		return false
	case b.at != a.tail+1, !c.Is(a.tail, "and"):
		return false
	case c.IsIn(a.at-1, "including of with and ,"):
		return false
	}
	x, y := c.noun(a), c.noun(b)
	return x >= 0 && y >= 0 && c.grown(x) && c.grown(y)
}

// grown reports whether a noun is of people.
func (c *checker) grown(i int) bool {
	if c.sided(i) || c.Value(i, lexicon.CheckSort) == "m" {
		return true
	}
	return c.Valid(i) && c.Span(i).Len() > 5 && strings.HasSuffix(c.Folded(i), "men") // "firemen"
}

// sided reports whether a noun is of men or women, boys or girls, or children.
func (c *checker) sided(i int) bool {
	v := c.Value(i, lexicon.CheckEither)
	return v != "" && (v[0] == 's' || v[0] == 'b' || v[0] == 'c')
}
