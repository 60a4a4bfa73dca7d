package ui

import (
	"cmp"
	"fmt"
	"math"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
	"stet/app/story"
)

// list is the island that holds the rows of the marks.
type list struct {
	stream
	of         *page.Page
	by         string          // the filters
	words      []string        // of each mark what is searched, "" until it was
	visible    []*page.Mark    // the marks that pass the filters, in order
	first, end int             // those from first up to end have a row
	rows       map[string]bool // the IDs of those
	row        app.Value       // the row that is marked, if any
	none       string          // why there are no rows, or ""
	below      []string        // what is said below the rows
	ends       app.Value       // watches what stands for the rows that are not drawn, or nil
}

// fill shows the rows of the marks that pass the filters; painted is called
// after each stretch of them.
func (l *list) fill(s *session, element app.Value, p *page.Page, show *shown, painted func()) {
	if !element.Truthy() || l.of == p && l.by == show.key() && l.element.Equal(element) {
		return
	}
	if l.by != show.key() {
		l.first, l.end = 0, 0
	}
	if l.of != p {
		l.words = nil
	}
	l.of, l.by, l.row, l.visible = p, show.key(), nil, nil
	query := strings.ToLower(show.query)
	for i, m := range p.Marks {
		if show.lists(m) && (query == "" || strings.Contains(l.wordsOf(i), query)) {
			l.visible = append(l.visible, m)
		}
	}
	l.below = nil
	if l.none = ""; len(l.visible) == 0 {
		l.none = nothing(p, show)
		l.below = append(l.below, `<li class="none">`+l.none+`</li>`)
	}
	if n := len(p.Removed); n > 0 {
		l.below = append(l.below, `<li class="none">`+page.Counted(n, "mark")+` removed by you. <button class="link" type="button" data-restore>Bring back</button></li>`)
	}
	l.frame(l.first, max(l.end, l.first+window))
	l.draw(s, element, painted)
}

// wordsOf returns what is searched at the nth mark of the page, in small letters.
func (l *list) wordsOf(n int) string {
	if l.words == nil {
		l.words = make([]string, len(l.of.Marks))
	}
	if m := l.of.Marks[n]; l.words[n] == "" {
		l.words[n] = strings.ToLower(m.Text(l.of.Doc.Text) + " " + l.of.Meta(m) + " " + m.Note() + " " + m.Source())
	}
	return l.words[n]
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

// count says how many marks the list has, or why none.
func (l *list) count() string { return cmp.Or(l.none, page.Counted(len(l.visible), "mark")) }

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

// layouts is after how many frames the rows around one that is scrolled to are laid out: each
// that comes into view by then has its height, by which others come into view.
const layouts = 6

// bringIntoView scrolls the list to the row that is marked, and again while the rows
// around it are laid out and get their heights, unless it is scrolled elsewhere meanwhile.
func (l *list) bringIntoView(s *session) {
	at := l.scroll()
	go func() {
		defer s.recover()
		for range layouts {
			nextFrame()
			s.onPage(func() {
				if l.near(at) {
					at = l.scroll()
				}
			})
		}
	}()
}

// body returns what the list scrolls in, or nil where no row is marked.
func (l *list) body() app.Value {
	if l.row == nil || !l.row.Truthy() {
		return nil
	}
	if body := l.row.Call("closest", ".rail-body"); body.Truthy() {
		return body
	}
	return nil
}

// near reports whether the list is scrolled to within its height of a place.
func (l *list) near(at float64) bool {
	body := l.body()
	return body != nil && math.Abs(body.Get("scrollTop").Float()-at) < body.Get("clientHeight").Float()
}

// scroll scrolls the list, and only the list, to the row that is marked, and returns how far
// it is scrolled then.
func (l *list) scroll() (at float64) {
	body := l.body()
	if body == nil {
		return 0
	}
	top := l.row.Get("offsetTop").Float() - body.Get("offsetTop").Float()
	at, height := body.Get("scrollTop").Float(), body.Get("clientHeight").Float()
	if top < at || top+l.row.Get("offsetHeight").Float() > at+height {
		body.Set("scrollTop", top-height/3)
	}
	return body.Get("scrollTop").Float()
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

// filtered says in a word which of the marks the list is kept to, or "" for all.
func (s *shown) filtered() string {
	for _, f := range statusFilters {
		if f.value == s.status && f.value != "all" {
			return f.words
		}
	}
	if s.query != "" || s.off[story.Claim] || s.off[story.Figure] || s.off[story.Quote] || s.off[story.Check] {
		return "Filtered"
	}
	return ""
}

// statusFilters are the choices of the filter by status.
var statusFilters = []struct{ value, words string }{
	{"all", "All states"}, {"unchecked", "Unchecked"}, {"stale", "Changed"},
	{"confirmed", "Confirmed"}, {"disputed", "Disputed"}, {"source", "Needs source"},
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

// lists reports whether a mark has a row, as far as its words do not matter.
func (s *shown) lists(m *page.Mark) bool {
	if s.off[m.Kind] || s.status != "all" && statusValue(m.Status()) != s.status && !(s.status == "stale" && m.Stale()) {
		return false
	}
	return s.density != "calm" || m.Kind.Counts()
}
