package page

import (
	"html"
	"strings"

	"stet/annotate"
	"stet/annotate/article"
)

// Whole returns the story of a document as HTML, without marks and without the
// furniture of the page.
func Whole(doc *annotate.Document) string {
	var b strings.Builder
	for _, z := range doc.Paste.Zones {
		tag := "p"
		switch z.Role {
		case article.Furniture:
			continue
		case article.Headline, article.Heading:
			tag = "h3"
		}
		b.WriteString("<" + tag + ` dir="auto">` + html.EscapeString(z.In(doc.Text)) + "</" + tag + ">")
	}
	return b.String()
}
