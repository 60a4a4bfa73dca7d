package ui

import (
	"fmt"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
	"stet/app/story"
)

// list is the island that holds the rows of the marks.
type list struct {
	element app.Value
	of      *page.Page
	by      string       // the filters
	visible []*page.Mark // the marks that have a row, in order
	row     app.Value    // the row that is marked, if any
}

// fill shows the rows of the marks that pass the filters.
func (l *list) fill(element app.Value, p *page.Page, show *shown) {
	if !element.Truthy() || l.of == p && l.by == show.key() && l.element.Equal(element) {
		return
	}
	l.element, l.of, l.by, l.row = element, p, show.key(), nil
	l.visible = l.visible[:0]
	var b strings.Builder
	for _, m := range p.Marks {
		if show.lists(p, m) {
			l.visible = append(l.visible, m)
			b.WriteString(p.Row(m))
		}
	}
	html := b.String()
	if html == "" {
		html = `<li class="none">` + nothing(p, show) + `</li>`
	}
	if n := len(p.Removed); n > 0 {
		html += `<li class="none">` + counted(n, "mark") + ` removed by you. <button class="link" type="button" data-restore>Bring back</button></li>`
	}
	element.Set("innerHTML", html)
}

// nothing says why the list is empty.
func nothing(p *page.Page, show *shown) string {
	switch {
	case !p.Doc.Annotated():
		return "Stet reads English. It kept this text and can compare its versions, but marks nothing in it."
	case len(p.Marks) == 0:
		return "Nothing to check was found here."
	case show.query != "":
		return "No mark or note has these words."
	}
	return "No mark passes the filters."
}

// index returns the place of a mark among the rows, or -1.
func (l *list) index(id string) int {
	for i, m := range l.visible {
		if m.ID == id {
			return i
		}
	}
	return -1
}

// mark marks the row of a mark.
func (l *list) mark(id string) {
	if l.row != nil && l.row.Truthy() {
		l.row.Call("removeAttribute", "aria-current")
	}
	l.row = nil
	if l.element == nil || id == "" {
		return
	}
	l.row = l.element.Call("querySelector", `[data-row="`+id+`"]`)
	if l.row.Truthy() {
		l.row.Call("setAttribute", "aria-current", "true")
	}
}

// bringIntoView scrolls the list, and only the list, to a row.
func (l *list) bringIntoView(id string) {
	if l.row == nil || !l.row.Truthy() {
		return
	}
	body := l.row.Call("closest", ".rail-body")
	if !body.Truthy() {
		return
	}
	top := l.row.Get("offsetTop").Float() - body.Get("offsetTop").Float()
	at, height := body.Get("scrollTop").Float(), body.Get("clientHeight").Float()
	if top < at || top+l.row.Get("offsetHeight").Float() > at+height {
		body.Set("scrollTop", top-height/3)
	}
}

// shown is what is shown of the marks.
type shown struct {
	off     map[story.Kind]bool
	status  string // as statusValue names it, or "all"
	query   string
	density string // "calm", "all" or "none"
}

// restore takes up the setting that was left.
func (s *shown) restore() {
	s.off, s.status, s.density = map[story.Kind]bool{}, "all", "calm"
	if d := setting(densitySetting); d == "all" || d == "none" {
		s.density = d
	}
}

// key names the state of the filters.
func (s *shown) key() string {
	return fmt.Sprint(s.off[story.Claim], s.off[story.Figure], s.off[story.Quote], s.off[story.Check], s.status, s.density, s.query)
}

// class returns the classes of the article.
func (s *shown) class() string {
	c := "proof " + s.density
	for _, k := range []story.Kind{story.Claim, story.Figure, story.Quote} {
		if s.off[k] {
			c += " no-" + string(k)
		}
	}
	return c
}

// statusValue names a status in the filter, where an empty value cannot stand.
func statusValue(s story.Status) string {
	if s == story.Unchecked {
		return "unchecked"
	}
	return string(s)
}

// lists reports whether a mark has a row.
func (s *shown) lists(p *page.Page, m *page.Mark) bool {
	if s.off[m.Kind] || s.status != "all" && statusValue(m.Status()) != s.status {
		return false
	}
	if s.density == "calm" && (m.Kind == story.Scare || m.Kind == story.Title) {
		return false
	}
	if s.query == "" {
		return true
	}
	words := strings.ToLower(m.Text(p.Doc.Text) + " " + p.Meta(m) + " " + m.Note() + " " + m.Source())
	return strings.Contains(words, strings.ToLower(s.query))
}
