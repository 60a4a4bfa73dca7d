package compare

import (
	"slices"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// facts types the figures of a story that was written anew, in sentences that
// have no partner: where each text has one figure of a thing the two are one,
// and where there are several those with the same words about them.
func (t *typer) facts() {
	old, new := loneFigures(t.old, t.a, t.toB), loneFigures(t.new, t.b, t.toA)
	taken := make([]bool, len(t.new.Figures))
	for i := range t.old.Figures {
		x := &t.old.Figures[i]
		name := thing(t.old, x)
		if name == "" || !slices.Contains(old[name], i) {
			continue
		}
		k := t.counterpart(x, old[name], new[name])
		if k < 0 || taken[k] {
			continue
		}
		taken[k] = true
		y := &t.new.Figures[k]
		if figure.Compare(x, y) == figure.Same {
			continue
		}
		t.links = append(t.links, link{int32(i), int32(k)})
		c := Change{Zone: t.new.Paste.Zones[y.Zone].Role, BeforeSpan: counted(x), AfterSpan: counted(y), unit: side{-1, -1}}
		c.set(FigureChanged, figureReason(figure.Compare(x, y), x, y))
		if x.Weight == figure.Key || y.Weight == figure.Key {
			c.Weight = High
		}
		t.add(&c)
	}
}

// counterpart returns the figure of a list that states what another of a list of
// its kind states, or -1. Two that count nothing are not one where but a word about them
// is the same: "the stock closed at 14.15 shillings", "the stock lost 6.1 billion".
func (t *typer) counterpart(x *figure.Figure, all, list []int) int {
	if len(list) == 1 && len(all) == 1 && !x.Of.Empty() {
		return list[0]
	}
	best, most := -1, 0
	if x.Of.Empty() {
		most = 1
	}
	for _, k := range list {
		switch n := t.context(x, &t.new.Figures[k]); {
		case n > most:
			best, most = k, n
		case n == most:
			best = -1
		}
	}
	return best
}

// nearWords is how many tokens on either side of a figure are its context.
const nearWords = 9

// context counts the telling words that stand about both figures.
func (t *typer) context(x, y *figure.Figure) int {
	return t.shared(t.about(t.old, x), t.about(t.new, y))
}

// about returns the telling words about a figure, without numbers.
func (t *typer) about(d *laid, f *figure.Figure) []int32 {
	var out []int32
	d.number()
	r := d.table.In(f.Span)
	for i := max(0, r.First-nearWords); i < min(d.table.Len(), r.Last+nearWords); i++ {
		if i >= r.First && i < r.Last || d.table.Kind(i) != text.Word {
			continue
		}
		if !d.table.HasAny(i, lexicon.FigureStop, lexicon.QuoteCue, lexicon.NumberWord) {
			out = append(out, d.words[d.at[i]])
		}
	}
	return out
}

// thing names what a figure counts, or its kind and unit where it counts
// nothing; it is empty where the figure has neither.
func thing(d *laid, f *figure.Figure) string {
	if f.Value.Text != "" || f.Of.Empty() && f.Unit == "" {
		return ""
	}
	if f.Of.Empty() {
		return string(f.Kind) + " in " + f.Unit
	}
	return f.Unit + " " + lastWord(f.Of.In(d.Text))
}

// maxAlike is the most figures of one thing that are set against each other.
const maxAlike = 6

// loneFigures returns the places of the figures of the units without a partner
// by what they count; things with too many figures have none.
func loneFigures(d *laid, list []unit, partner []int) map[string][]int {
	out := map[string][]int{}
	for i := range list {
		if partner[i] >= 0 || !list[i].class.annotated() {
			continue
		}
		in := figuresAt(d, list[i].Span)
		for k := in.First; k < in.Last; k++ {
			if name := thing(d, &d.Figures[k]); name != "" && len(out[name]) <= maxAlike {
				out[name] = append(out[name], k)
			}
		}
	}
	for name, figures := range out {
		if len(figures) > maxAlike {
			delete(out, name)
		}
	}
	return out
}
