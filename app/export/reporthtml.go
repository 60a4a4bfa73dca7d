package export

import (
	"html"
	"io"
	"math"
	"strings"

	"stet/app/page"
)

// writeReportHTML writes a page that stands alone.
func writeReportHTML(w io.Writer, blocks []block) error {
	var b strings.Builder
	writeHead(&b, "Stet", "", blocks[0].words)
	b.WriteString("<main class=\"report\">\n")
	for i, x := range blocks {
		first := x.kind == changeBlock && blocks[i-1].kind != changeBlock
		last := x.kind == changeBlock && (i+1 == len(blocks) || blocks[i+1].kind != changeBlock)
		if first {
			b.WriteString("<ul class=\"changes\">\n")
		}
		b.WriteString(blockHTML(x) + "\n")
		if last {
			b.WriteString("</ul>\n")
		}
	}
	b.WriteString("</main>\n</body>\n</html>\n")
	_, err := io.WriteString(w, strings.ReplaceAll(b.String(), "\x00", "\uFFFD"))
	return err
}

func blockHTML(x block) string {
	words := html.EscapeString(x.words)
	switch x.kind {
	case titleBlock:
		return `<h1 dir="auto">` + words + "</h1>"
	case pairBlock:
		return `<h2 dir="auto">` + words + "</h2>"
	case weightBlock:
		return `<h3 class="weight-h">` + words + "</h3>"
	case changeBlock:
		return page.ChangeItem(x.change, html.EscapeString(x.place), x.before, x.after, math.MaxInt)
	case noteBlock:
		return `<p class="draft" dir="auto">` + words + "</p>"
	}
	return `<p class="colophon" dir="auto">` + words + "</p>"
}
