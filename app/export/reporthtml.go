package export

import (
	"html"
	"io"
	"strings"

	"stet/annotate/text"
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
		return changeHTML(&x)
	case noteBlock:
		return `<p class="draft" dir="auto">` + words + "</p>"
	}
	return `<p class="colophon" dir="auto">` + words + "</p>"
}

func changeHTML(x *block) string {
	c := x.change
	out := `<li class="change"><div class="change-type">` + html.EscapeString(page.ChangeName(c)) + small(x.place) + `</div><div><p class="change-body" dir="auto">` + html.EscapeString(x.before)
	if c.Before != "" {
		out += `<del class="sign">` + html.EscapeString(text.OneLine(c.Before)) + "</del>"
	}
	if c.Before != "" && c.After != "" {
		out += `<span class="arrow" aria-hidden="true"> → </span>`
	}
	if c.After != "" {
		out += `<ins class="sign">` + html.EscapeString(text.OneLine(c.After)) + "</ins>"
	}
	out += html.EscapeString(x.after) + `</p><p class="change-why">`
	switch declared(c) {
	case "silent":
		out += `<span class="tag silent">silent</span> `
	case "declared":
		out += `<span class="tag dark">declared</span> `
	}
	return out + html.EscapeString(reason(c)) + "</p></div></li>"
}

func small(words string) string {
	if words == "" {
		return ""
	}
	return " <small>" + html.EscapeString(words) + "</small>"
}
