package page

import (
	"html"
	"math"
	"sort"
	"strings"

	"stet/annotate/figure"
	"stet/app/story"
)

// Ledger is how the figures of an article are listed.
type Ledger struct {
	By  string // "value" the largest first, "counts" or "says" by the alphabet; else in text order
	All bool   // and not just the first
}

// firstRows is how many rows are listed at first: a table of thousands holds up
// the page.
const firstRows = 200

// rows returns how many rows of n are listed.
func (l Ledger) rows(n int) int {
	if l.All {
		return n
	}
	return min(n, firstRows)
}

// more offers the rows that are not listed.
func (l Ledger) more(b *strings.Builder, n int) {
	if l.rows(n) < n {
		b.WriteString(`<button type="button" class="link" data-all>Show all ` + number(figure.Num(float64(n))) + "</button>")
	}
}

// column is one of the table of figures.
type column struct{ by, name, class, order, label string }

var columns = [...]column{
	{"value", "Figure", "", "descending", ""},
	{"counts", "What it counts", "", "ascending", ""},
	{"says", "Who says", "who", "ascending", ""},
	{"", "¶", "n", "ascending", ` aria-label="¶, in text order"`},
}

// figuresPanel writes the table of figures; the head of a column sorts by it.
func (p *Page) figuresPanel(b *strings.Builder, l Ledger) {
	figures := p.figures(l.By)
	if len(figures) == 0 {
		return
	}
	open(b, "in4", "Figures", Counted(len(figures), "figure")+", with what each counts and who vouches for it.")
	b.WriteString(`<table class="ledger stack"><caption class="vh">Every figure; the heads of the columns sort</caption><thead><tr>`)
	for _, c := range columns {
		sorted := ""
		if c.by == l.By {
			sorted = ` aria-sort="` + c.order + `"`
		}
		b.WriteString(`<th scope="col" class="` + c.class + `"` + sorted + `><button type="button" data-sort="` + c.by + `"` + c.label + `>` + c.name + "</button></th>")
	}
	b.WriteString("</tr></thead><tbody>")
	for _, m := range figures[:l.rows(len(figures))] {
		row := "<tr"
		if m.Minor() {
			row += ` class="minor"`
		}
		b.WriteString(row + ` data-row="` + m.ID + `"><th scope="row"><button type="button"><mark class="figure">` + html.EscapeString(Cut(m.Text(p.Doc.Text), 40)) + "</mark></button></th><td>" +
			html.EscapeString(Cut(p.What(m), 60)) + `</td><td class="who">` + html.EscapeString(vouches(m)) + `</td><td class="n">` + p.shortPlace(m.Zone) + "</td></tr>")
	}
	b.WriteString("</tbody></table>")
	l.more(b, len(figures))
	b.WriteString("</section>")
}

// vouches returns who says a figure.
func vouches(m *Mark) string {
	if m.Says == "" {
		return "the article"
	}
	return m.Says
}

// figures returns the figures in an order; equal ones in text order.
func (p *Page) figures(by string) []*Mark {
	var out []*Mark
	for _, m := range p.Marks {
		if m.Kind == story.Figure {
			out = append(out, m)
		}
	}
	switch by {
	case "value":
		sort.SliceStable(out, func(a, b int) bool { return size(out[a]) > size(out[b]) })
	case "counts":
		sort.SliceStable(out, func(a, b int) bool { return strings.ToLower(p.What(out[a])) < strings.ToLower(p.What(out[b])) })
	case "says":
		sort.SliceStable(out, func(a, b int) bool { return strings.ToLower(vouches(out[a])) < strings.ToLower(vouches(out[b])) })
	}
	return out
}

// size returns the value of a figure; dates, times and what has none are below
// all others.
func size(m *Mark) float64 {
	if m.Figure == nil || !m.Figure.Value.Valid || m.Figure.Value.Text != "" {
		return math.Inf(-1)
	}
	return m.Figure.Value.Number
}
