package page

import (
	"fmt"
	"html"
	"strings"
)

// track is what became of one thing through the versions, in words: a quote,
// or how firmly a claim is made.
type track struct {
	swatch string // classes, as the style sheet names them
	name   string
	stages []stage // one for each version that has it, in order
}

// stage is a track in one version.
type stage struct {
	version int
	words   string // how it stands there: "new", "reworded", "may have"
	line    string // the class of its line
}

// The lane of a track, in pixels: words above a line.
const (
	trackHeight = 34
	trackWords  = 14
	trackLine   = 24
	trackRunes  = 50 // that many stand beside each other on a phone
)

// plot draws the track: for each run of versions that say the same one line
// with the words above it, and a cross where it is gone.
func (t *track) plot(b *strings.Builder, n int) {
	fmt.Fprintf(b, `<div class="lane"><div class="lane-h"><b><i class="sw %s"></i> <span dir="auto">%s</span></b><span>%s</span></div>`, t.swatch, html.EscapeString(Cut(t.name, 60)), html.EscapeString(t.sum(n)))
	fmt.Fprintf(b, `<svg class="plot" width="100%%" height="%d" role="img" aria-label="%s">`, trackHeight, html.EscapeString(t.spoken(n)))
	for i := 0; i < len(t.stages); {
		end := i + 1
		for end < len(t.stages) && t.stages[end].version == t.stages[end-1].version+1 && t.stages[end].words == t.stages[i].words {
			end++
		}
		from, to := t.stages[i].version, t.stages[end-1].version+1
		fmt.Fprintf(b, `<text class="muted" x="%s%%" y="%d">%s</text><line class="%s" x1="%s%%" x2="%s%%" y1="%d" y2="%d"/>`,
			share(from, n, 1), trackWords, html.EscapeString(Cut(t.stages[i].words, max(7, trackRunes*(to-from)/n))), t.stages[i].line, share(from, n, 1), share(to, n, -1), trackLine, trackLine)
		i = end
	}
	if last := t.stages[len(t.stages)-1].version + 1; last < n {
		fmt.Fprintf(b, `<text class="strong" x="%s%%" y="%d">×</text>`, share(last, n, 1), trackLine+4)
	}
	b.WriteString("</svg></div>")
}

// share returns where a version begins, in percent, moved by a little.
func share(version, n, by int) string { return fmt.Sprint(100*version/n + by) }

// sum says in few words what became of it.
func (t *track) sum(n int) string {
	first, last := t.stages[0], t.stages[len(t.stages)-1]
	switch {
	case last.version < n-1:
		return fmt.Sprintf("gone in v%d", last.version+2)
	case first.version > 0:
		return fmt.Sprintf("since v%d", first.version+1)
	}
	return last.words
}

// spoken says the track in words.
func (t *track) spoken(n int) string {
	var parts []string
	before := ""
	for _, c := range append(t.row(n).cells, t.sum(n)) {
		if c != "" && c != before {
			parts = append(parts, c)
			before = c
		}
	}
	return t.name + ": " + strings.Join(parts, ", ")
}

// row is the track as a row of the table.
func (t *track) row(n int) laneRow {
	r := laneRow{name: t.name, cells: make([]string, n)}
	for _, s := range t.stages {
		r.cells[s.version] = s.words
	}
	return r
}

// laneRow is one lane as a row of a table: what it says in each version.
type laneRow struct {
	name  string
	cells []string
}

// laneTable writes the lanes as a table of versions.
func laneTable(rows []laneRow, n int) string {
	var b strings.Builder
	b.WriteString(`<details class="as-table"><summary>The same as a table</summary><table class="ledger"><thead><tr><th scope="col">What</th>`)
	for i := range n {
		fmt.Fprintf(&b, `<th scope="col" class="n">v%d</th>`, i+1)
	}
	b.WriteString("</tr></thead><tbody>")
	for _, r := range rows {
		fmt.Fprintf(&b, `<tr><th scope="row" dir="auto">%s</th>`, html.EscapeString(Capital(Cut(r.name, 60))))
		for _, c := range r.cells {
			b.WriteString(`<td class="n">` + html.EscapeString(c) + "</td>")
		}
		b.WriteString("</tr>")
	}
	return b.String() + "</tbody></table></details>"
}
