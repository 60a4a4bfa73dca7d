package ui

import (
	"fmt"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
	"stet/app/story"
)

// window is how many rows are drawn at first, and how many more whenever those
// end: a browser that has ten thousand of them is slow at everything.
const window = 400

// list is the island that holds the rows of the marks.
type list struct {
	stream
	of      *page.Page
	by      string       // the filters
	visible []*page.Mark // the marks that pass the filters, in order
	drawn   int          // how many of them have a row
	row     app.Value    // the row that is marked, if any
	below   []string     // what is said below the rows
	end     app.Value    // what stands for the rows that are not drawn, once it is watched
}

// fill shows the rows of the marks that pass the filters; painted is called
// after each stretch of them.
func (l *list) fill(s *session, element app.Value, p *page.Page, show *shown, painted func()) {
	if !element.Truthy() || l.of == p && l.by == show.key() && l.element.Equal(element) {
		return
	}
	if l.by != show.key() {
		l.drawn = window
	}
	l.of, l.by, l.row, l.visible = p, show.key(), nil, nil
	for _, m := range p.Marks {
		if show.lists(p, m) {
			l.visible = append(l.visible, m)
		}
	}
	l.below = nil
	if len(l.visible) == 0 {
		l.below = append(l.below, `<li class="none">`+nothing(p, show)+`</li>`)
	}
	if n := len(p.Removed); n > 0 {
		l.below = append(l.below, `<li class="none">`+page.Counted(n, "mark")+` removed by you. <button class="link" type="button" data-restore>Bring back</button></li>`)
	}
	l.draw(s, element, painted)
}

// draw draws the first rows, and below them what is said there, or that there
// are more.
func (l *list) draw(s *session, element app.Value, painted func()) {
	p, rows, below := l.of, l.visible, l.below
	if more := len(rows) - l.drawn; more > 0 {
		rows = rows[:l.drawn]
		below = append([]string{`<li class="none"><button class="link" type="button" data-more>` + page.Thousands(more) + ` more</button></li>`}, below...)
	}
	l.stream.fill(s, element, len(rows)+len(below), func(n int) string {
		if n < len(rows) {
			return p.Row(rows[n])
		}
		return below[n-len(rows)]
	}, func() {
		painted()
		l.watch(s, painted)
	})
	l.watch(s, painted)
}

// more draws more rows, at least as far as the nth.
func (l *list) more(s *session, nth int, painted func()) {
	if l.drawn >= len(l.visible) || nth < l.drawn {
		return
	}
	l.drawn = max(l.drawn, nth) + window
	l.row = nil
	l.draw(s, l.element, painted)
	painted()
}

// watch draws more rows as soon as the end of those that are there is seen.
func (l *list) watch(s *session, painted func()) {
	end := l.element.Call("querySelector", "[data-more]")
	if l.at < l.n || !end.Truthy() || end.Equal(l.end) {
		return
	}
	l.end = end
	var seen app.Func
	seen = app.FuncOf(func(this app.Value, args []app.Value) any {
		if first(args).Index(first(args).Get("length").Int() - 1).Get("isIntersecting").Bool() {
			args[1].Call("disconnect")
			seen.Release()
			s.onPage(func() { l.more(s, l.drawn, painted) })
		}
		return nil
	})
	app.Window().Get("IntersectionObserver").New(seen).Call("observe", end)
}

// nothing says why the list is empty.
func nothing(p *page.Page, show *shown) string {
	switch {
	case !p.Doc.Marked():
		return "Reading …"
	case !p.Doc.Supported():
		return "Stet reads English. It kept this text and can compare its versions, but marks nothing in it."
	case len(p.Marks) == 0:
		return "Nothing to check was found here."
	case show.query != "":
		return "No mark or note has these words."
	}
	return "No marks match the filters."
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

// beside returns the index that a step by 1 or -1 leads on from where a mark has no
// row, or where there is no mark: then the step leads to the first row, or the last.
func (l *list) beside(m *page.Mark, by int) int {
	n := 0
	switch {
	case m != nil:
		n = l.before(m)
	case by < 0:
		n = len(l.visible)
	}
	if by > 0 {
		n--
	}
	return n
}

// before returns how many rows stand before the place of a mark that has none.
func (l *list) before(m *page.Mark) int {
	n := 0
	for _, other := range l.of.Marks {
		if other.ID == m.ID {
			break
		}
		if n < len(l.visible) && l.visible[n] == other {
			n++
		}
	}
	return n
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

// bringIntoView scrolls the list, and only the list, to the row that is marked.
func (l *list) bringIntoView() {
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
	if s.off[m.Kind] || s.status != "all" && statusValue(m.Status()) != s.status && !(s.status == "stale" && m.Stale()) {
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
