package export

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"
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
func gapOf(a atom.Atom) int {
	switch a {
	case atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Blockquote, atom.Ul, atom.Ol, atom.Dl, atom.Table,
		atom.Figure, atom.Section, atom.Article, atom.Main, atom.Header, atom.Footer, atom.Hr, atom.Pre, atom.Details:
		return 2
	case atom.Br, atom.Div, atom.Li, atom.Tr, atom.Dt, atom.Dd, atom.Figcaption, atom.Address, atom.Caption, atom.Summary, atom.Title, atom.Body, atom.Option:
		return 1
	}
	return 0
}

// passedOver reports whether an element holds nothing that a reader of the
// page would call text; with keep, menus and the like are kept.
func passedOver(a atom.Atom, keep bool) bool {
	switch a {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Math, atom.Iframe, atom.Object, atom.Title, atom.Textarea, atom.Select, atom.Audio, atom.Video, atom.Canvas:
		return true
	case atom.Nav, atom.Aside, atom.Form, atom.Button, atom.Dialog:
		return !keep
	}
	return false
}
