package export

import (
	"archive/zip"
	"io"
	"strconv"
	"strings"
	"time"

	"stet/annotate/article"
	"stet/annotate/text"
	"stet/app/page"
)

// writeDOCX writes a Word file: the article with a comment at each mark, as
// fact-checkers work. Comments may overlap.
func writeDOCX(w io.Writer, e *edition) error {
	d := &word{edition: e, ids: map[*page.Mark]int{}}
	d.article()
	return writeParts(w, d.body.String(), d.comments.String())
}

// writeParts packs the parts of a Word file.
func writeParts(w io.Writer, body, comments string) error {
	archive := zip.NewWriter(w)
	for _, part := range []struct{ name, content string }{
		{"[Content_Types].xml", xmlStart + contentTypes},
		{"_rels/.rels", xmlStart + packageParts},
		{"word/_rels/document.xml.rels", xmlStart + documentParts},
		{"word/styles.xml", xmlStart + wordStyles},
		{"word/document.xml", xmlStart + documentStart + body + documentEnd},
		{"word/comments.xml", xmlStart + commentsStart + comments + commentsEnd},
	} {
		entry, err := archive.Create(part.name)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(entry, part.content); err != nil {
			return err
		}
	}
	return archive.Close()
}

// word writes the main part and the comments of a Word file.
type word struct {
	edition  *edition
	body     strings.Builder
	comments strings.Builder
	ids      map[*page.Mark]int // the number of each comment
	open     []*page.Mark       // comments that have begun and not ended
}

func (d *word) article() {
	for z, zone := range d.edition.page.Doc.Paste.Zones {
		if zone.Role != article.Furniture {
			d.paragraph(z, wordStyle(zone.Role))
		}
	}
	d.checks()
	d.body.WriteString(wordParagraph(ownStyle, d.edition.colophon()))
}

// paragraph writes a zone; its line ends become line breaks.
func (d *word) paragraph(z int, style string) {
	d.body.WriteString(`<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>`)
	d.edition.page.Walk(z, d.begin, func(s text.Span) {
		writeRun(&d.body, s.In(d.edition.text()))
	}, d.end)
	d.body.WriteString("</w:p>")
}

func (d *word) begin(s page.Segment) {
	if s.Mark == nil || !s.Mark.Kind.Counts() || !s.First {
		return
	}
	id := len(d.ids)
	d.ids[s.Mark] = id
	d.open = append(d.open, s.Mark)
	d.body.WriteString(`<w:commentRangeStart w:id="` + strconv.Itoa(id) + `"/>`)
	d.comment(s.Mark, id)
}

func (d *word) end(s page.Segment) {
	if s.Mark != nil && s.Last && d.forget(s.Mark) {
		d.shut(s.Mark)
	}
}

// forget takes a mark out of those that are open.
func (d *word) forget(m *page.Mark) bool {
	for i, o := range d.open {
		if o == m {
			d.open = append(d.open[:i], d.open[i+1:]...)
			return true
		}
	}
	return false
}

func (d *word) shut(m *page.Mark) {
	id := strconv.Itoa(d.ids[m])
	d.body.WriteString(`<w:commentRangeEnd w:id="` + id + `"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="` + id + `"/></w:r>`)
}

// checks ends the comments whose last words are not shown, then writes the
// checks below the article.
func (d *word) checks() {
	if len(d.open) > 0 {
		d.body.WriteString("<w:p>")
		for _, m := range d.open {
			d.shut(m)
		}
		d.body.WriteString("</w:p>")
	}
	for _, c := range d.edition.checks() {
		d.body.WriteString(wordParagraph(ownStyle, heading(c)+": "+c.Check.Message))
		for _, f := range d.edition.facts(c) {
			d.body.WriteString(wordParagraph(ownStyle, f.Label+": "+f.Value))
		}
	}
}

// comment writes what is known of a mark.
func (d *word) comment(m *page.Mark, id int) {
	b := &d.comments
	b.WriteString(`<w:comment w:id="` + strconv.Itoa(id) + `" w:author="` + ownAuthor + `" w:initials="S"`)
	if m.Reader != nil && !m.Reader.Changed.IsZero() {
		b.WriteString(` w:date="` + m.Reader.Changed.UTC().Format(time.RFC3339) + `"`)
	}
	b.WriteString(">" + wordParagraph("CommentText", heading(m)))
	for _, f := range d.edition.facts(m) {
		b.WriteString(wordParagraph("CommentText", f.Label+": "+f.Value))
	}
	b.WriteString("</w:comment>")
}

// wordStyle returns the paragraph style of a role.
func wordStyle(r article.Role) string {
	switch r {
	case article.Headline:
		return "Title"
	case article.Heading:
		return "Heading1"
	case article.Standfirst:
		return "Subtitle"
	case article.Caption:
		return "Caption"
	case article.Byline, article.Timestamp, article.Correction:
		return "Note"
	}
	return "Normal"
}

func wordParagraph(style, words string) string {
	var b strings.Builder
	b.WriteString(`<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>`)
	writeRun(&b, words)
	b.WriteString("</w:p>")
	return b.String()
}

// writeRun writes words with their line ends and tabs.
func writeRun(b *strings.Builder, words string) {
	b.WriteString("<w:r>")
	for len(words) > 0 {
		n := strings.IndexAny(words, "\n\t")
		if n < 0 {
			n = len(words)
		}
		if n > 0 {
			b.WriteString(`<w:t xml:space="preserve">`)
			escapeXML(b, words[:n])
			b.WriteString("</w:t>")
		}
		if n < len(words) {
			b.WriteString(breakOf(words[n]))
			n++
		}
		words = words[n:]
	}
	b.WriteString("</w:r>")
}

func breakOf(c byte) string {
	if c == '\t' {
		return "<w:tab/>"
	}
	return "<w:br/>"
}

// escapeXML writes text for XML, without the characters that no XML may hold.
func escapeXML(b *strings.Builder, s string) {
	for _, r := range s {
		switch {
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '&':
			b.WriteString("&amp;")
		case r < ' ' && r != '\t' && r != '\n', 0x7f <= r && r < 0xa0, r == 0xFFFE, r == 0xFFFF:
		default:
			b.WriteRune(r)
		}
	}
}
