package export

import (
	"strings"
	"unicode"
)

// flow writes text as a page shows it: white space folded, blocks on lines of
// their own.
type flow struct {
	strings.Builder
	lines int  // line ends that are due before the next word
	space bool // a space is due before the next word
}

// gap asks for so many line ends before the next word.
func (f *flow) gap(lines int) { f.lines = max(f.lines, lines) }

func (f *flow) text(s string, pre bool) {
	for _, r := range s {
		switch {
		case pre && r == '\n':
			f.lines++
		case r != '\u00a0' && unicode.IsSpace(r):
			f.space = true
		default:
			f.before()
			f.WriteRune(r)
		}
	}
}

// before writes the white space that is due.
func (f *flow) before() {
	switch {
	case f.Len() == 0:
	case f.lines > 0:
		f.WriteString(strings.Repeat("\n", min(f.lines, 2)))
	case f.space:
		f.WriteByte(' ')
	}
	f.lines, f.space = 0, false
}

// gapOf returns how many line ends stand around an element.
func gapOf(name string) int {
	switch name {
	case "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl", "table",
		"figure", "section", "article", "main", "header", "footer", "hr", "pre", "details":
		return 2
	case "br", "div", "li", "tr", "dt", "dd", "figcaption", "address", "caption", "summary", "title", "body", "option":
		return 1
	}
	return 0
}

// passedOver reports whether an element holds nothing that a reader of the
// page would call text; with keep, menus and the like are kept.
func passedOver(name string, keep bool) bool {
	switch name {
	case "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "title", "textarea", "select", "audio", "video", "canvas":
		return true
	case "nav", "aside", "form", "button", "dialog":
		return !keep
	}
	return false
}
