package compare

import (
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// facts types the figures of a story that was written anew, in sentences that
// have no partner: where each text has one figure of a thing the two are one,
// and where there are several those with the same words about them.
func (t *typer) facts() {
	old, new := loneFigures(t.old, t.a, t.toB), loneFigures(t.new, t.b, t.toA)
	taken := map[*figure.Figure]bool{}
	for i := range t.old.Figures {
		x := &t.old.Figures[i]
		name := thing(t.old, x)
		if name == "" || !among(old[name], x) {
			continue
		}
		y := t.counterpart(x, old[name], new[name])
		if y == nil || taken[y] {
			continue
		}
		taken[y] = true
		if figure.Compare(x, y) == figure.Same {
			continue
		}
		t.links = append(t.links, link{x, y})
		t.add(Change{
			Type: FigureChanged, Weight: weightOf(x, y), Reason: figureReason(figure.Compare(x, y), x, y), Zone: t.new.Paste.Zones[y.Zone].Role,
			BeforeSpan: counted(x), AfterSpan: counted(y), unit: side{-1, -1},
		})
	}
}

func among(list []*figure.Figure, f *figure.Figure) bool {
	for _, x := range list {
		if x == f {
			return true
		}
	}
	return false
}

// counterpart returns the figure of a list that states what another of a list of
// its kind states, or nil.
func (t *typer) counterpart(x *figure.Figure, all, list []*figure.Figure) *figure.Figure {
	if len(list) == 1 && len(all) == 1 {
		return list[0]
	}
	var best *figure.Figure
	most := 0
	for _, y := range list {
		switch n := t.context(x, y); {
		case n > most:
			best, most = y, n
		case n == most:
			best = nil
		}
	}
	return best
}

// nearWords is how many tokens on either side of a figure are its context.
const nearWords = 9

// context counts the telling words that stand about both figures.
func (t *typer) context(x, y *figure.Figure) int {
	counts := t.tally()
	counts.put(t.about(t.old, x))
	n := 0
	for _, h := range t.about(t.new, y) {
		if counts.take(h) {
			n++
		}
	}
	return n
}

// about returns the telling words about a figure, without numbers.
func (t *typer) about(d *laid, f *figure.Figure) []uint32 {
	var out []uint32
	r := d.Paste.In(f.Span)
	for i := max(0, r.First-nearWords); i < min(d.Paste.Len(), r.Last+nearWords); i++ {
		if d.Paste.Kind(i) == text.Word && (i < r.First || i >= r.Last) && !d.Paste.HasAny(i, lexicon.FigureStop, lexicon.QuoteCue, lexicon.NumberWord) {
			out = append(out, d.Paste.Hash(i))
		}
	}
	return out
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

// maxAlike is the most figures of one thing that are set against each other.
const maxAlike = 6

// loneFigures returns the figures of the units without a partner by what they
// count; things with too many figures have none.
func loneFigures(d *laid, list []unit, partner []int) map[string][]*figure.Figure {
	out := map[string][]*figure.Figure{}
	for i := range list {
		if partner[i] >= 0 || !list[i].role.Annotated() {
			continue
		}
		in := figuresIn(d, list[i].Span)
		for k := range in {
			if name := thing(d, &in[k]); name != "" && len(out[name]) <= maxAlike {
				out[name] = append(out[name], &in[k])
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
