package ui

import (
	"fmt"
	"html"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/annotate/compare"
	"stet/app/page"
)

// plotHeight is that of one figure's plot, in pixels: steps between the top and
// the axis, the change from version to version under it.
const (
	plotHeight = 92
	plotTop    = 24
	plotAxis   = 66
)

// series draws a plot for each figure that the story followed.
func (v *versions) series() app.UI {
	var b strings.Builder
	n := len(v.story.Versions)
	for _, s := range v.figures {
		if len(s.Points) > 1 {
			plotLane(&b, &s, n)
		}
	}
	return app.Raw(`<div class="lanes">` + b.String() + asTable(v.figures, n) + `</div>`)
}

// asTable writes the same figures as a table of versions.
func asTable(list []compare.Series, n int) string {
	if len(list) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString(`<details class="as-table"><summary>The same as a table</summary><table class="ledger"><thead><tr><th scope="col">Figure</th>`)
	for i := range n {
		fmt.Fprintf(&b, `<th scope="col" class="n">v%d</th>`, i+1)
	}
	b.WriteString("</tr></thead><tbody>")
	for _, s := range list {
		fmt.Fprintf(&b, `<tr><th scope="row" dir="auto">%s</th>`, html.EscapeString(capitalised(page.Cut(s.Of, 60))))
		for i := range n {
			cell := ""
			for _, p := range s.Points {
				if p.Version == i {
					cell = amount(p.Value.Number)
				}
			}
			b.WriteString(`<td class="n">` + cell + "</td>")
		}
		b.WriteString("</tr>")
	}
	return b.String() + "</tbody></table></details>"
}

// plotLane draws one figure through n versions: x in percent, y in pixels, so
// that the words keep their size at any width.
func plotLane(b *strings.Builder, s *compare.Series, n int) {
	name := s.Of
	if name == "" {
		name = "A figure"
	}
	first, last := s.Points[0].Value.Number, s.Points[len(s.Points)-1].Value.Number
	fmt.Fprintf(b, `<div class="lane"><div class="lane-h"><b><i class="sw figure"></i> %s</b><span>net %s</span></div>`, html.EscapeString(capitalised(page.Cut(name, 60))), signed(last-first))
	fmt.Fprintf(b, `<svg class="plot" width="100%%" height="%d" role="img" aria-label="%s"><line class="axis" x1="0" x2="100%%" y1="%d" y2="%d"/>`, plotHeight, html.EscapeString(spoken(name, s)), plotAxis, plotAxis)
	low, high := bounds(s)
	before := 0.0
	for i, p := range s.Points {
		from, to := 100*p.Version/n, 100*(p.Version+1)/n
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

func amount(v float64) string {
	if v == float64(int(v)) {
		return thousands(int(v))
	}
	return fmt.Sprintf("%.1f", v)
}

// spoken says a plot in words.
func spoken(name string, s *compare.Series) string {
	var parts []string
	for _, p := range s.Points {
		parts = append(parts, fmt.Sprintf("%s in version %d", amount(p.Value.Number), p.Version+1))
	}
	return name + ": " + strings.Join(parts, ", ")
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
