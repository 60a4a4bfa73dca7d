package export

import (
	"io"
	"strings"

	"stet/annotate/text"
	"stet/app/page"
)

// writeReportMarkdown writes a report as Markdown.
func writeReportMarkdown(w io.Writer, blocks []block) error {
	var b strings.Builder
	for i, x := range blocks {
		listed := x.kind == changeBlock || x.kind == seriesBlock
		if i > 0 && !(listed && blocks[i-1].kind == x.kind) {
			b.WriteByte('\n')
		}
		b.WriteString(markdownLead(x.kind))
		if x.kind == changeBlock {
			changeMarkdown(&b, &x)
		} else {
			escapeMarkdown(&b, text.OneLine(x.words))
		}
		b.WriteByte('\n')
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func markdownLead(k kindOf) string {
	switch k {
	case titleBlock:
		return "# "
	case pairBlock:
		return "## "
	case weightBlock:
		return "### "
	case changeBlock, seriesBlock:
		return "- "
	case noteBlock:
		return "> "
	}
	return ""
}

func changeMarkdown(b *strings.Builder, x *block) {
	c := x.change
	b.WriteString("**" + x.head() + "**: ")
	escapeMarkdown(b, x.before)
	marked := func(sign, words string) {
		if words != "" {
			b.WriteString(sign)
			escapeMarkdown(b, text.OneLine(words))
			b.WriteString(sign)
		}
	}
	marked("~~", c.Before)
	if c.Before != "" && c.After != "" {
		b.WriteString(" → ")
	}
	marked("**", c.After)
	escapeMarkdown(b, x.after)
	if r := page.Sentence(c.Reason); r != "" {
		escapeMarkdown(b, x.stop()+" "+r)
	}
}

// writeReportDOCX writes a report for Word: what was taken out is struck
// through, what came is underlined.
func writeReportDOCX(w io.Writer, blocks []block) error {
	var b strings.Builder
	for _, x := range blocks {
		b.WriteString(`<w:p><w:pPr><w:pStyle w:val="` + reportStyle(x.kind) + `"/></w:pPr>`)
		if x.kind == changeBlock {
			changeWord(&b, &x)
		} else {
			writeRun(&b, x.words)
		}
		b.WriteString("</w:p>")
	}
	return writeParts(w, b.String(), "")
}

func reportStyle(k kindOf) string {
	switch k {
	case titleBlock:
		return "Title"
	case pairBlock:
		return "Subtitle"
	case weightBlock:
		return "Heading1"
	}
	return "Normal"
}

func changeWord(b *strings.Builder, x *block) {
	c := x.change
	formatted := func(properties, words string) {
		if words == "" {
			return
		}
		var run strings.Builder
		writeRun(&run, text.OneLine(words))
		b.WriteString("<w:r><w:rPr>" + properties + "</w:rPr>" + strings.TrimPrefix(run.String(), "<w:r>"))
	}
	formatted("<w:b/>", x.head())
	writeRun(b, ": "+x.before)
	formatted("<w:strike/>", c.Before)
	if c.Before != "" && c.After != "" {
		writeRun(b, " → ")
	}
	formatted(`<w:u w:val="single"/>`, c.After)
	writeRun(b, x.after)
	if r := page.Sentence(c.Reason); r != "" {
		writeRun(b, x.stop()+" "+r)
	}
}
