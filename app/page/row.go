package page

import (
	"cmp"
	"html"
	"strings"

	"stet/annotate/claim"
	"stet/app/story"
)

// rowRunes bounds the words of a mark in its row.
const rowRunes = 200

// Row returns a mark as an item of the list: <li class="row" data-row="c8">
// with a button, the status, and a comment whose id the marks in the text
// refer to.
func (p *Page) Row(m *Mark) string {
	return p.row(m, `<button class="row-text" type="button" aria-describedby="d-`+m.ID+`">`, "</button>")
}

// LinkRow returns the same item with a link to the mark instead of a button,
// for pages without a script.
func (p *Page) LinkRow(m *Mark) string {
	if len(m.Parts) == 0 {
		return p.row(m, `<span class="row-text">`, "</span>")
	}
	return p.row(m, `<a class="row-text" href="#`+m.ID+`">`, "</a>")
}

func (p *Page) row(m *Mark, open, shut string) string {
	icon := ""
	if s := m.Status(); s != story.Unchecked {
		icon = LabelledIcon(string(s), strings.ToLower(s.Words()))
	}
	return `<li class="row" data-row="` + m.ID + `">` + Swatch(m) + open + `<span dir="auto">` +
		html.EscapeString(Cut(m.Text(p.Doc.Text), rowRunes)) + "</span>" + shut + icon +
		`<div class="row-meta" role="comment" id="d-` + m.ID + `">` + html.EscapeString(p.Meta(m)) + "</div></li>"
}

// Swatch returns a mark without words, in the colours and the line of m.
func Swatch(m *Mark) string {
	class := m.Class()
	if m.Kind == story.Check {
		class = "eq"
	}
	return `<i class="sw ` + class + `"></i>`
}

// Meta returns one line on a mark: where it stands, what it is, who says it.
func (p *Page) Meta(m *Mark) string {
	parts := []string{p.place(m.Zone), p.What(m)}
	if m.Says != "" {
		parts = append(parts, m.Says)
	}
	if m.Note() != "" {
		parts = append(parts, "note")
	}
	if m.Stale() {
		parts = append(parts, "the words changed since you checked this")
	}
	switch {
	case m.Reader != nil && m.Reader.Added:
		parts = append(parts, "added by you")
	case m.Edited():
		parts = append(parts, "changed by you")
	}
	return strings.Join(nonEmpty(parts), " · ")
}

func nonEmpty(list []string) []string {
	out := list[:0]
	for _, s := range list {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}

// What returns what a mark is in few words: "attributed claim", "mixed quote",
// and for a figure what it counts.
func (p *Page) What(m *Mark) string {
	switch {
	case m.Kind == story.Check && m.Check != nil:
		return "check: " + CheckName(m.Check.Kind)
	case m.Kind == story.Figure && m.Figure != nil:
		return cmp.Or(p.Of(m.Figure), string(m.Figure.Kind))
	case m.Kind == story.Claim && m.Claim != nil:
		if m.Claim.Kind == claim.Caveat {
			return "caveat"
		}
		return strings.TrimSpace(string(m.Claim.Strength) + " claim")
	case m.Kind == story.Quote && m.Quote != nil && m.Quote.Type.Quoted():
		return string(m.Quote.Type) + " quote"
	case m.Kind == story.Scare:
		return "scare quotes"
	}
	return string(m.Kind)
}
