package export

import (
	"archive/zip"
	"strings"

	"golang.org/x/net/html"

	"stet/annotate/anchor"
	"stet/annotate/text"
	"stet/app/story"
)

// wordPlace is where a comment of a Word file stands: in the article, or its own
// words among those of all comments.
type wordPlace struct {
	text.Span
	element html.Token
}

// attributeOf returns the value of an attribute of an element, or "".
func attributeOf(element *html.Token, name string) string {
	for i := range element.Attr {
		if element.Attr[i].Key == name {
			return element.Attr[i].Val
		}
	}
	return ""
}

// wordNotes returns what the comments of a Word file note at the words that they
// are on: those of others, and of Stet's the ones that hold something of a reader.
func wordNotes(archive *zip.Reader, article *wordReader) (notes []Note) {
	part, _ := partOf(archive, "word/comments.xml") // what a damaged part still has will do
	comments := readWord(string(part))
	body := article.text.String()
	offsets := text.NewOffsets(body)
	for _, id := range comments.order {
		at, c := article.places[id], comments.places[id]
		if at == nil || len(notes) == story.MaxAnnotations {
			continue
		}
		words := strings.TrimSpace(at.In(body))
		n, ok := c.note(c.In(comments.text.String()))
		if !ok || words == "" {
			continue
		}
		at.Start += strings.Index(at.In(body), words)
		at.End = at.Start + len(words)
		n.At = append(n.At, anchor.Describe(body, at.Span))
		n.At[0].Start = offsets.Runes(at.Start)
		notes = append(notes, n)
	}
	return notes
}

// note returns what a comment says, and whether it says anything of a reader.
func (c *wordPlace) note(words string) (n Note, ok bool) {
	words = strings.TrimSpace(words)
	author := attributeOf(&c.element, "w:author")
	if author != ownAuthor {
		if n.Text = words; words != "" && author != "" {
			n.Text = author + ": " + words
		}
		return n, words != ""
	}
	heading, facts, _ := strings.Cut(words, "\n\n")
	n.tagged(strings.Fields(strings.ReplaceAll(strings.ToLower(heading), ",", "")))
	n.Status = story.Unchecked // a claim may be disputed too
	for _, line := range n.facts(facts, strings.TrimSpace) {
		n.Text = strings.TrimSpace(n.Text + "\n\n" + line)
	}
	dated := attributeOf(&c.element, "w:date") != "" // where the reader did something
	return n, dated || n.Text != ""
}
