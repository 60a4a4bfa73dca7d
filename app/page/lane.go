package page

import (
	"fmt"
	"html"
	"strings"

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

// Lanes shows what became of figures, quotes, claims and their sources through
// n versions: a plot each, and the same as a table. It returns HTML, "" where
// nothing changed.
func Lanes(c *compare.Changes, n int) string {
	var b strings.Builder
	var rows []laneRow
	for _, s := range numeric(Series(c)) {
		plotLane(&b, &s, n)
		rows = append(rows, figureRow(&s, n))
	}
	for _, t := range tracks(c) {
		t.plot(&b, n)
		rows = append(rows, t.row(n))
	}
	if len(rows) == 0 {
		return ""
	}
	return `<div class="lanes">` + b.String() + laneTable(rows, n) + `</div>`
}

// plotLane draws one figure through n versions: x in percent, y in pixels, so
// that the words keep their size at any width. A version that does not state it
// is a gap; one that is vague has its own words, a broken line and no difference.
func plotLane(b *strings.Builder, s *compare.Series, n int) {
	name, change := called(s), ""
	low, high := bounds(s)
	if net, ok := s.Net(); ok {
		change = "net " + Signed(net, s.Unit)
		if low == high {
			change = hedgeChanged
		}
	}
	fmt.Fprintf(b, `<div class="lane"><div class="lane-h"><b><i class="sw figure"></i> %s</b><span>%s</span></div>`, html.EscapeString(Cut(name, 60)), html.EscapeString(change))
	fmt.Fprintf(b, `<svg class="plot" width="100%%" height="%d" role="img" aria-label="%s"><line class="axis" x1="0" x2="100%%" y1="%d" y2="%d"/>`, plotHeight, html.EscapeString(spoken(name, s)), plotAxis, plotAxis)
	for at, end := 0, 0; at < len(s.Points); at = end {
		end = alike(s.Points, at)
		p := step{s, at, 100 * s.Points[at].Version / n, 100 * (s.Points[end-1].Version + 1) / n, low, high}
		p.plot(b)
	}
	b.WriteString("</svg></div>")
}

// step is what versions that follow each other say alike of a figure.
type step struct {
	of        *compare.Series
	at        int     // the index of the first of their points
	from, to  int     // in percent of the width
	low, high float64 // of all points
}

// plot draws a step, and the change from the one before it.
func (p *step) plot(b *strings.Builder) {
	point := &p.of.Points[p.at]
	y, place, class, under := height(point.Value.Number, p.low, p.high), p.place(), "step", "first"
	if vague(point) {
		class += " vague"
	}
	fmt.Fprintf(b, `<line class="%s" x1="%d%%" x2="%d%%" y1="%.1f" y2="%.1f"/><text class="strong" %s y="%.1f">%s</text>`, class, p.from, p.to, y, y, place, y-8, html.EscapeString(plotted(p.of, point)))
	if p.at > 0 {
		before := &p.of.Points[p.at-1]
		under = differs(p.of, before, point)
		if under != "" && before.Version+1 == point.Version {
			fmt.Fprintf(b, `<line class="rise" x1="%d%%" x2="%d%%" y1="%.1f" y2="%.1f"/>`, p.from, p.from, height(before.Value.Number, p.low, p.high), y)
		}
	}
	fmt.Fprintf(b, `<text class="muted" %s y="%d">%s</text>`, place, plotAxis+18, html.EscapeString(under))
}

// place returns where words on a step stand: over its middle, or within the edge of
// the plot that a short step is at.
func (p *step) place() string {
	const short = 25
	x, anchor := (p.from+p.to)/2, "middle"
	switch {
	case p.to-p.from >= short:
	case p.from == 0:
		x, anchor = 0, "start"
	case p.to == 100:
		x, anchor = 100, "end"
	}
	return fmt.Sprintf(`x="%d%%" text-anchor="%s"`, x, anchor)
}

// alike returns the end of the points from i on that say the same in versions that
// follow each other.
func alike(points []compare.Point, i int) int {
	end := i + 1
	for end < len(points) && points[end].Version == points[end-1].Version+1 && points[end].Value == points[i].Value && points[end].Mod == points[i].Mod {
		end++
	}
	return end
}

// differs says how a point differs from the one before it; "" where one of them is
// vague.
func differs(s *compare.Series, before, p *compare.Point) string {
	switch {
	case vague(p) || vague(before):
		return ""
	case p.Value == before.Value:
		return hedgeChanged
	}
	return Signed(p.Value.Number-before.Value.Number, s.Unit)
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

func vague(p *compare.Point) bool { return p.Mod == figure.Vague }

// statedRunes is how much is shown of a vague figure.
const statedRunes = 24

// hedgeChanged is said where the number is the same, and only "at least" or the
// like came or went.
const hedgeChanged = "hedge changed"

// stated returns what a version says of a figure: its value with its hedge, or the
// words of one that is vague.
func stated(s *compare.Series, p *compare.Point) string {
	if vague(p) {
		return Cut(p.Words, statedRunes)
	}
	return Hedged(p.Mod, Amount(p.Value.Number, s.Unit))
}

// plotted is stated with a sign for the hedge: a plot has little room.
func plotted(s *compare.Series, p *compare.Point) string {
	sign := ""
	switch p.Mod {
	case figure.MoreThan:
		sign = ">"
	case figure.AtLeast:
		sign = "≥"
	case figure.LessThan:
		sign = "<"
	case figure.AtMost:
		sign = "≤"
	case figure.Near, figure.Approx:
		sign = "~"
	default:
		return stated(s, p)
	}
	return sign + Amount(p.Value.Number, s.Unit)
}

// spoken says a plot in words.
func spoken(name string, s *compare.Series) string {
	var parts []string
	for _, p := range s.Points {
		parts = append(parts, fmt.Sprintf("%s in version %d", stated(s, &p), p.Version+1))
	}
	return name + ": " + strings.Join(parts, ", ")
}

// figureRow is a figure as a row of the table.
func figureRow(s *compare.Series, n int) laneRow {
	r := laneRow{name: called(s), cells: make([]string, n)}
	for _, p := range s.Points {
		r.cells[p.Version] = stated(s, &p)
	}
	return r
}

// Series returns the figures that changed through versions. What has two values,
// as a vote of 8-5 or a range, has no difference: it is made as vague as "dozens",
// to be told in the words of the versions.
func Series(c *compare.Changes) []compare.Series {
	out := append([]compare.Series(nil), c.Series...)
	for i := range out {
		points := append([]compare.Point(nil), out[i].Points...)
		for j := range points {
			if p := &points[j]; p.Value2.Valid {
				p.Mod = figure.Vague
			}
		}
		out[i].Points = points
	}
	return out
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
