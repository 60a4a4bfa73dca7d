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

// wordNotes returns what the comments of a Word file note at the words that they
// are on: those of others, and of Stet's the ones that hold something of a reader.
// It counts those that cannot be taken.
func wordNotes(archive *zip.Reader, article *wordReader) (notes []Note, left int) {
	part, _ := partOf(archive, "word/comments.xml") // what a damaged part still has will do
	comments := readWord(string(part))
	body := article.text.String()
	offsets := text.NewOffsets(body)
	for _, id := range comments.order {
		at, c := article.places[id], comments.places[id]
		n, ok := c.note(c.In(comments.text.String()))
		if !ok {
			continue
		}
		if at != nil {
			at.wordsIn(body)
		}
		if at == nil || at.Empty() || len(notes) == story.MaxAnnotations || len(n.Text)+len(n.Source) > story.MaxField {
			left++
			continue
		}
		n.At = append(n.At, anchor.Describe(body, at.Span))
		n.At[0].Start = offsets.Runes(at.Start)
		notes = append(notes, n)
	}
	return notes, left
}

// wordsIn makes a place that of its words alone: at none, as where they were
// deleted, of the word in front in its paragraph.
func (p *wordPlace) wordsIn(body string) {
	if strings.TrimSpace(p.In(body)) == "" {
		p.End = len(strings.TrimRight(body[:p.Start], " \t"))
		p.Start = strings.LastIndexAny(body[:p.End], " \n\t") + 1
		return
	}
	p.End = p.Start + len(strings.TrimRight(p.In(body), " \n\t"))
	p.Start = p.End - len(strings.TrimLeft(p.In(body), " \n\t"))
}

// note returns what a comment says, and whether it says anything of a reader.
func (c *wordPlace) note(words string) (n Note, ok bool) {
	words = strings.TrimSpace(words)
	author := tokenAttribute(&c.element, "w:author")
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
	dated := tokenAttribute(&c.element, "w:date") != "" // where the reader did something
	return n, dated || n.Text != ""
}
