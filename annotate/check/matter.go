package check

import (
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// aboutSame returns 1 where the words round two figures tell that both are of one
// matter, "jailed for six years", "sentenced to nine years", -1 where they tell that
// they are not, and 0.
func (c *checker) aboutSame(h, b *figure.Figure) int {
	x, y := c.matter(h), c.matter(b)
	switch {
	case x == "" || y == "":
		return 0
	case x != y && h.Kind == figure.Duration:
		return -1
	case x != y:
		return 0
	case !c.inLead(b) || h.Kind == figure.Count && !c.sameNoun(c.nounOf(h), c.nounOf(b)) || kindOf(h.Kind)&(counts|durations|moneys) == 0:
		return 0
	}
	return 1
}

// inLead reports whether a figure stands in the first sentence of its paragraph, that
// being the first below a headline.
func (c *checker) inLead(b *figure.Figure) bool {
	if b.Zone == 0 || c.Zones[b.Zone-1].Told() {
		return false
	}
	for i := c.Zones[b.Zone].Tokens.First; i < c.At(b.Start); i++ {
		if c.IsIn(i, ". ! ?") && c.Flag(i+1, text.Upper) && c.Span(i-1).Len() > 2 {
			return false
		}
	}
	return true
}

// matter returns what the nearest word within six of a figure says that it is told of,
// or "".
func (c *checker) matter(f *figure.Figure) string {
	left, right := c.At(f.Start)-1, c.At(f.End)
	for n := 0; n < 6; n++ {
		for _, i := range [...]int{left, right} {
			if v := c.Value(i, lexicon.CheckMatter); v != "" {
				return v
			}
		}
		if right++; c.IsIn(right-1, ". , ; :") || c.Kind(right-1) == text.Number {
			right = -1
		}
		if left--; c.IsIn(left+1, ". ; :") || c.Kind(left+1) == text.Number {
			left = -1
		}
	}
	return ""
}
