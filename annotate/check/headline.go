package check

import (
	"fmt"

	"stet/annotate/article"
	"stet/annotate/figure"
)

// headlines sets the figures of a headline against those of the body that
// count the same thing.
func (c *checker) headlines() {
	for i := range c.figures {
		h := &c.figures[i]
		zone := c.Zones[h.Zone]
		if zone.Role != article.Headline || h.Kind != figure.Count && h.Kind != figure.Money || !exact(h) || len(h.SameAs) > 0 {
			continue
		}
		var other *figure.Figure
		for k := i + 1; k < len(c.figures) && k < i+maxBody; k++ {
			b := &c.figures[k]
			if c.Zones[b.Zone].Article != zone.Article {
				break
			}
			if b.Kind != h.Kind || b.Unit != h.Unit {
				continue
			}
			if b.Value.Number == h.Value.Number {
				other = nil
				break
			}
			if other == nil && c.sameThing(h, b) && exact(b) && c.Zones[b.Zone].Role == article.Paragraph && b.Zone-h.Zone <= maxApart {
				other = b
			}
		}
		if other != nil && apart(h.Value.Number, other.Value.Number) {
			c.raise(HeadlineVsBody, fmt.Sprintf("the headline says %s, the body %s", h.In(c.Source), other.In(c.Source)), h, other)
		}
	}
}

// maxApart is how many zones below the headline its fact is looked for.
const maxApart = 5

// maxBody bounds how many figures of the body are set against the headline.
const maxBody = 40

// apart reports whether two values are near enough to be of one fact, and too
// far apart to be rounded: a slip, not another count.
func apart(a, b float64) bool {
	q := max(a, b) / max(min(a, b), 1e-9)
	return q > 1.03 && q < 11
}

// sameThing reports whether two figures count the same noun; money counts
// nothing, and is left alone.
func (c *checker) sameThing(a, b *figure.Figure) bool {
	if a.Of.Empty() || b.Of.Empty() {
		return false
	}
	return c.Hash(c.At(a.Of.End)-1) == c.Hash(c.At(b.Of.End)-1)
}
