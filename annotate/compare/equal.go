package compare

import (
	"math"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// sameShare reports whether a fraction and a percentage are one share: "half of
// voters", "50% of voters".
func sameShare(x, y *figure.Figure) bool {
	return x.Kind == figure.Ratio && y.Kind == figure.Percent && y.Unit == "%" && x.Mod == y.Mod && !x.Value2.Valid && !y.Value2.Valid && math.Abs(100*x.Value.Number-y.Value.Number) < 0.5
}

// unitFor types a length of time that stands for a single unit, which is no
// figure: "12 months", "a year".
func (p *inside) unitFor(f *figure.Figure, side int) bool {
	if f.Kind != figure.Duration {
		return false
	}
	d, other := p.doc(side), p.doc(1-side)
	for _, s := range p.drafts {
		if !d.Paste.SpanOf(s.of(side)).Overlaps(f.Span) {
			continue
		}
		r := s.of(1 - side)
		for i := r.First; i+1 < r.Last && i < r.First+maxHead; i++ {
			one := figure.Figure{Kind: figure.Duration, Value: figure.Num(1), Unit: other.Paste.Value(i+1, lexicon.UnitTime)}
			if !other.Paste.IsAny(i, "a", "an", "one") || figure.Compare(f, &one) != figure.Same {
				continue
			}
			c := p.c
			c.Type, c.Weight, c.Reason = Typo, None, "the same value in other words"
			c.BeforeSpan, c.AfterSpan = f.Span, other.Paste.SpanOf(text.Range{First: i, Last: i + 2})
			if side == 1 {
				c.BeforeSpan, c.AfterSpan = c.AfterSpan, c.BeforeSpan
			}
			p.explain(0, c.BeforeSpan)
			p.explain(1, c.AfterSpan)
			p.add(&c)
			return true
		}
	}
	return false
}
