package page

import (
	"html"
	"strings"

	"stet/annotate/article"
	"stet/annotate/text"
)

// The strip names so many of the lines that were removed, each cut to so many
// runes; all stand below in full.
const (
	stripNames = 6
	stripRunes = 32
)

// strip writes what was removed from the paste, folded; "" when nothing was.
func (p *Page) strip() string {
	var names, lines []string
	headline := ""
	for _, z := range p.Doc.Paste.Zones {
		words := z.In(p.Doc.Text)
		switch {
		case z.Role == article.Headline && headline == "":
			headline = words
		case z.Role == article.Furniture && headline != "" && sameWords(words, headline):
			names, lines = append(names, "the headline’s repeat"), append(lines, words)
		case z.Role == article.Furniture:
			for _, line := range strings.SplitAfter(words, "\n") {
				names = append(names, "<s>"+html.EscapeString(Cut(line, stripRunes))+"</s>")
			}
			lines = append(lines, words)
		}
	}
	if len(lines) == 0 {
		return ""
	}
	more := ""
	if len(names) > stripNames {
		names, more = names[:stripNames], " and more"
	}
	return `<div class="line"><details class="strip"><summary><span class="cut">Removed: ` + strings.Join(names, ", ") + more +
		`</span><span class="show">Show</span><span class="hide">Hide</span></summary><pre dir="auto">` + html.EscapeString(strings.Join(lines, "\n")) + "</pre></details></div>"
}

// sameWords reports whether two lines are the same but for case and space.
func sameWords(a, b string) bool {
	return strings.EqualFold(text.OneLine(a), text.OneLine(b))
}

// Cut returns the text on one line, shortened at a word to at most so many
// runes.
func Cut(s string, runes int) string {
	s = text.OneLine(s)
	n, space := 0, -1
	for i, r := range s {
		if n == runes {
			if space > 0 {
				i = space
			}
			return s[:i] + "…"
		}
		if r == ' ' {
			space = i
		}
		n++
	}
	return s
}
