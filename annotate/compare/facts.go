package compare

import (
	"stet/annotate/figure"
)

// facts types the figures of a story that was written anew: where each text has
// one figure of a thing, in sentences that have no partner, the two are one.
func (t *typer) facts() {
	old, new := loneFigures(t.old, t.a, t.toB), loneFigures(t.new, t.b, t.toA)
	for i := range t.old.Figures {
		x := &t.old.Figures[i]
		y := new[thing(t.old, x)]
		if y == nil || old[thing(t.old, x)] != x || figure.Compare(x, y) == figure.Same {
			continue
		}
		t.links = append(t.links, link{x, y})
		t.add(Change{
			Type: FigureChanged, Weight: weightOf(x, y), Reason: figureReason(figure.Compare(x, y), x, y), Zone: t.new.Paste.Zones[y.Zone].Role,
			BeforeSpan: counted(x), AfterSpan: counted(y), unit: side{-1, -1},
		})
	}
}

// weightOf is high when one of two figures is key.
func weightOf(x, y *figure.Figure) Weight {
	if x.Weight == figure.Minor && y.Weight == figure.Minor {
		return Medium
	}
	return High
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

// loneFigures returns the figures of the units without a partner by what they
// count, those that count the same thing left out.
func loneFigures(d *laid, list []unit, partner []int) map[string]*figure.Figure {
	out := map[string]*figure.Figure{}
	for i := range list {
		if partner[i] >= 0 || !list[i].role.Annotated() {
			continue
		}
		in := figuresIn(d, list[i].Span)
		for k := range in {
			f := &in[k]
			name := thing(d, f)
			if _, twice := out[name]; twice || name == "" {
				out[name] = nil
				continue
			}
			out[name] = f
		}
	}
	return out
}
