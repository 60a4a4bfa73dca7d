package figure

import (
	"stet/annotate/article"
	"stet/annotate/text"
)

// join links the figures of a headline or a standfirst with those of the body
// that state the same fact: one thing counted, and values that agree.
func join(p *article.Paste, figures []Figure) {
	for i := range figures {
		a := &figures[i]
		role := p.Zones[a.Zone].Role
		if role != article.Headline && role != article.Standfirst || !counts(a.Kind) && a.Kind != Money {
			continue
		}
		for k := i + 1; k < min(len(figures), i+maxJoined); k++ {
			b := &figures[k]
			if p.Zones[b.Zone].Article != p.Zones[a.Zone].Article {
				break
			}
			if p.Zones[b.Zone].Role != article.Paragraph {
				continue
			}
			if a.Kind == b.Kind && agree(a, b) && sameThing(p.Table, a.Of, b.Of) {
				a.SameAs = append(a.SameAs, b.ID)
				b.SameAs = append(b.SameAs, a.ID)
			}
		}
	}
}

// maxJoined is how many figures behind one of a headline are set against it: no
// story has more, and the work stays linear for any text.
const maxJoined = 500

// agree reports whether the values of two figures can be of one fact: equal,
// or one a bound that the other keeps and is near.
func agree(a, b *Figure) bool {
	x, y := a.Value.Number, b.Value.Number
	switch {
	case a.Unit != b.Unit || !a.Value.Valid || !b.Value.Valid || a.Value2.Valid != b.Value2.Valid:
		return false
	case x == y:
		return a.Value2 == b.Value2
	case a.Mod == MoreThan || a.Mod == AtLeast:
		return y > x && y <= 1.1*x
	case a.Mod == Near || a.Mod == LessThan || a.Mod == AtMost:
		return y < x && y >= 0.9*x
	case a.Mod == Approx:
		return y >= 0.95*x && y <= 1.05*x
	}
	return false
}

// sameThing reports whether two counted phrases share their last word, or one
// of them is not given.
func sameThing(t *text.Table, a, b text.Span) bool {
	if a.Empty() || b.Empty() {
		return true
	}
	return t.Hash(t.At(a.End)-1) == t.Hash(t.At(b.End)-1)
}
