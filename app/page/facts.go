package page

import (
	"stet/annotate/figure"
	"stet/annotate/text"
)

// Fact is one line about a mark: "Counts", "people, hurt".
type Fact struct{ Label, Value string }

// SaidBy labels who says a mark.
const SaidBy = "Said by"

// Facts returns what is known of a mark, the reader's work and reasons aside: what a
// figure amounts to and counts, and who says it.
func (p *Page) Facts(m *Mark) []Fact {
	return Known([]Fact{{"Value", m.Value()}, {"Counts", p.happens(m.Figure)}, {SaidBy, m.relayed()}})
}

// Known returns the facts that have a value.
func Known(facts []Fact) []Fact {
	out := facts[:0]
	for _, f := range facts {
		if f.Value != "" {
			out = append(out, f)
		}
	}
	return out
}

// Of returns what a figure counts, or "".
func (p *Page) Of(f *figure.Figure) string {
	if f == nil {
		return ""
	}
	return text.OneLine(f.Of.In(p.Doc.Text))
}

// happens returns what a figure counts and the verb that goes with it.
func (p *Page) happens(f *figure.Figure) string {
	of := p.Of(f)
	if of == "" || f.Act.Empty() {
		return of
	}
	return of + ", " + text.OneLine(f.Act.In(p.Doc.Text))
}

// relayed returns who says a mark, with who relays it.
func (m *Mark) relayed() string {
	if m.Quote != nil && m.Quote.Via != "" && m.Says != "" && !m.Corrected {
		return m.Says + ", via " + m.Quote.Via
	}
	return m.Says
}
