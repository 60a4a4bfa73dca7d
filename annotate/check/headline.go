package check

import (
	"fmt"
	"strconv"

	"stet/annotate/article"
	"stet/annotate/figure"
	"stet/annotate/text"
)

// headlines sets the figures of a headline against those of the body that
// count the same thing.
func (c *checker) headlines() {
	for i := range c.figures {
		h := &c.figures[i]
		zone := c.Zones[h.Zone]
		if zone.Role != article.Headline || h.Kind != figure.Count && h.Kind != figure.Money && h.Kind != figure.Percent && h.Kind != figure.Quantity && h.Kind != figure.Age || !exact(h) || len(h.SameAs) > 0 {
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
			if other == nil && (c.sameThing(h, b) || c.sameAct(h, b) || c.sameToll(h, b) || c.sameStory(h, b)) && exact(b) && c.Zones[b.Zone].Role == article.Paragraph && b.Zone-h.Zone <= maxApart {
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

// sameAct reports whether one verb stands with both figures, the noun left out
// in the headline: "kills 23", "killing 32 people".
func (c *checker) sameAct(h, b *figure.Figure) bool {
	if h.Kind != figure.Count || !h.Of.Empty() || c.At(h.Start) == 0 || c.At(b.Start) == 0 {
		return false
	}
	x, y := c.Folded(c.At(h.Start)-1), c.Folded(c.At(b.Start)-1)
	return len(x) > 4 && len(y) > 4 && x[:4] == y[:4] && !c.Flag(c.At(h.Start)-1, text.Digits)
}

// sameToll reports whether both figures count the dead, the hurt or the held of
// one event: "Two die", "killed three people".
func (c *checker) sameToll(h, b *figure.Figure) bool {
	if h.Kind != figure.Count || b.Zone-h.Zone > 2 {
		return false
	}
	x := c.toll(h)
	return x != 0 && x == c.toll(b)
}

// toll tells by the words within three of a figure what it counts: 1 the dead,
// 2 the hurt, 3 the held; 0 nothing of these or more than one.
func (c *checker) toll(f *figure.Figure) int {
	found := 0
	for i := c.At(f.Start) - 2; i < c.At(f.End)+4; i++ {
		if i >= c.At(f.End) && (c.Kind(i) == text.Number || c.IsAny(i, ",", ".", "and")) {
			break
		}
		kind := 0
		switch {
		case c.IsAny(i, "die", "dies", "died", "dead", "killed", "kill", "kills", "killing", "deaths", "drown", "drowned"):
			kind = 1
		case c.IsAny(i, "hurt", "injured", "wounded", "injures", "injuring", "wounding"):
			kind = 2
		case c.IsAny(i, "held", "arrested", "detained", "arrests", "jailed"):
			kind = 3
		}
		if kind != 0 && found != 0 && kind != found {
			return 0
		}
		found = max(found, kind)
	}
	return found
}

// sameStory reports whether two figures stand in a headline and in a lead that
// has two or more of its longer words, behind one preposition or with digits
// that look like a slip.
func (c *checker) sameStory(h, b *figure.Figure) bool {
	if b.Zone-h.Zone > 3 || !slip(h.Value.Number, b.Value.Number) && !c.likePlaced(h, b) {
		return false
	}
	head, shared := c.Zones[h.Zone].Tokens, 0
	lead := c.Zones[b.Zone].Tokens
	for i := head.First; i < head.Last; i++ {
		if c.Kind(i) != text.Word || c.Span(i).Len() < 4 {
			continue
		}
		for k := lead.First; k < lead.Last && k < lead.First+60; k++ {
			if c.Hash(k) == c.Hash(i) {
				shared++
				break
			}
		}
	}
	return shared >= 2
}

// likePlaced reports whether the same preposition stands before two figures
// that are no counts.
func (c *checker) likePlaced(h, b *figure.Figure) bool {
	at := c.At(h.Start) - 1
	return h.Kind != figure.Count && h.Kind != figure.Age && c.IsAny(at, "for", "by", "to", "at", "of") && c.Hash(at) == c.Hash(c.At(b.Start)-1)
}

// slip reports whether two numbers have the same digits in another order, or
// one of them a digit more: 12 and 21, 1,500 and 1,050, 40,000 and 14,000.
func slip(a, b float64) bool {
	x, y := digitsOf(a), digitsOf(b)
	more, less := 0, 0
	for d := 1; d < 10; d++ {
		switch n := x[d] - y[d]; {
		case n > 0:
			more += n
		case n < 0:
			less -= n
		}
	}
	return more+less <= 1 && (x[0] == y[0] || x[0]+y[0] < 12)
}

// digitsOf counts the digits of a number; [0] counts its zeros.
func digitsOf(v float64) (n [10]int) {
	for _, c := range strconv.FormatFloat(v, 'f', -1, 64) {
		if c >= '0' && c <= '9' {
			n[c-'0']++
		}
	}
	return n
}
