package page

import (
	"cmp"
	"fmt"
	"html"
	"math"
	"strings"

	"stet/annotate"
	"stet/annotate/compare"
	"stet/annotate/figure"
)

// plotHeight is that of one figure's plot, in pixels: steps between the top and
// the axis, the change from version to version under it.
const (
	plotHeight = 92
	plotTop    = 24
	plotAxis   = 66
)

// Lanes shows what became of figures, quotes and claims through the versions
// that changes are between: a plot each, and the same as a table. It returns
// HTML, "" where nothing changed.
func Lanes(c *compare.Changes, docs []*annotate.Document) string {
	n := len(docs)
	var b strings.Builder
	var rows []laneRow
	for _, s := range numeric(c.Series) {
		name, end := stands(&s, docs)
		plotLane(&b, name, &s, end, n)
		rows = append(rows, figureRow(name, &s, end, n))
	}
	for _, t := range tracks(c, docs) {
		t.plot(&b, n)
		rows = append(rows, t.row(n))
	}
	if len(rows) == 0 {
		return ""
	}
	return `<div class="lanes">` + b.String() + laneTable(rows, n) + `</div>`
}

// stands returns what a figure is called, what it counts with the verb that
// goes with it, and up to which version it stands: after its last change as
// long as the same number of the same is said.
func stands(s *compare.Series, docs []*annotate.Document) (name string, end int) {
	name = cmp.Or(s.Of, "a figure")
	last := s.Points[len(s.Points)-1]
	for end = last.Version; end < len(docs); end++ {
		f := find(docs[end], s.Of, last.Value)
		if f == nil {
			break
		}
		if end == last.Version && !f.Act.Empty() {
			name += " " + oneLine(f.Act.In(docs[end].Text))
		}
	}
	return name, max(end, last.Version+1)
}

// find returns the figure of a value that counts the same, if there is one, one
// with a verb.
func find(doc *annotate.Document, of string, v figure.Value) (found *figure.Figure) {
	for i := range doc.Figures {
		f := &doc.Figures[i]
		if (found == nil || found.Act.Empty()) && f.Value == v && strings.EqualFold(oneLine(f.Of.In(doc.Text)), of) {
			found = f
		}
	}
	return found
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// plotLane draws one figure that stands up to the version end of n: x in
// percent, y in pixels, so that the words keep their size at any width.
func plotLane(b *strings.Builder, name string, s *compare.Series, end, n int) {
	first, last := s.Points[0].Value.Number, s.Points[len(s.Points)-1].Value.Number
	fmt.Fprintf(b, `<div class="lane"><div class="lane-h"><b><i class="sw figure"></i> %s</b><span>net %s</span></div>`, html.EscapeString(capital(Cut(name, 60))), signed(last-first))
	fmt.Fprintf(b, `<svg class="plot" width="100%%" height="%d" role="img" aria-label="%s"><line class="axis" x1="0" x2="100%%" y1="%d" y2="%d"/>`, plotHeight, html.EscapeString(spoken(name, s)), plotAxis, plotAxis)
	low, high := bounds(s)
	before := 0.0
	for i, p := range s.Points {
		from, to := 100*p.Version/n, 100*end/n
		if i+1 < len(s.Points) {
			to = 100 * s.Points[i+1].Version / n
		}
		y := height(p.Value.Number, low, high)
		fmt.Fprintf(b, `<line class="step" x1="%d%%" x2="%d%%" y1="%.1f" y2="%.1f"/><text class="strong" x="%d%%" y="%.1f" text-anchor="middle">%s</text>`, from, to, y, y, (from+to)/2, y-8, amount(p.Value.Number))
		under := "first"
		if i > 0 {
			fmt.Fprintf(b, `<line class="rise" x1="%d%%" x2="%d%%" y1="%.1f" y2="%.1f"/>`, from, from, before, y)
			under = signed(p.Value.Number - s.Points[i-1].Value.Number)
		}
		fmt.Fprintf(b, `<text class="muted" x="%d%%" y="%d" text-anchor="middle">%s</text>`, (from+to)/2, plotAxis+18, under)
		before = y
	}
	b.WriteString("</svg></div>")
}

func bounds(s *compare.Series) (low, high float64) {
	low, high = s.Points[0].Value.Number, s.Points[0].Value.Number
	for _, p := range s.Points {
		low, high = min(low, p.Value.Number), max(high, p.Value.Number)
	}
	return low, high
}

func height(value, low, high float64) float64 {
	if high == low {
		return plotAxis - 10
	}
	return plotAxis - 6 - (value-low)/(high-low)*(plotAxis-6-plotTop)
}

func signed(v float64) string {
	switch {
	case v > 0:
		return "+" + amount(v)
	case v < 0:
		return "−" + amount(-v)
	}
	return "unchanged"
}

func amount(v float64) string { return number(figure.Value{Number: math.Round(v*10) / 10}) }

// spoken says a plot in words.
func spoken(name string, s *compare.Series) string {
	var parts []string
	for _, p := range s.Points {
		parts = append(parts, fmt.Sprintf("%s in version %d", amount(p.Value.Number), p.Version+1))
	}
	return name + ": " + strings.Join(parts, ", ")
}

// figureRow is a figure as a row of the table.
func figureRow(name string, s *compare.Series, end, n int) laneRow {
	r := laneRow{name: name, cells: make([]string, n)}
	for i, p := range s.Points {
		to := end
		if i+1 < len(s.Points) {
			to = s.Points[i+1].Version
		}
		for v := p.Version; v < to; v++ {
			r.cells[v] = amount(p.Value.Number)
		}
	}
	return r
}

// numeric returns the series of numbers; dates have no height.
func numeric(list []compare.Series) []compare.Series {
	var out []compare.Series
	for _, s := range list {
		ok := len(s.Points) > 1
		for _, p := range s.Points {
			ok = ok && p.Value.Valid && p.Value.Text == ""
		}
		if ok {
			out = append(out, s)
		}
	}
	return out
}
