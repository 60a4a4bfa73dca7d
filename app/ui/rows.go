package ui

import (
	"math"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
)

// A browser that has ten thousand rows is slow at everything. So many are drawn at
// first, and as many more whenever those end, above or below; what is then more
// than the most goes at the other end.
const (
	window   = 400
	mostRows = 3 * window
)

// frame says which of the marks have rows, as far as there are so many.
func (l *list) frame(first, end int) {
	l.end = min(end, len(l.visible))
	l.first = max(0, min(first, l.end-window))
}

// draw draws the rows, above and below them how many more there are, and at the
// end what is said there.
func (l *list) draw(s *session, element app.Value, painted func()) {
	first, rows := l.first, l.visible[l.first:l.end]
	l.refer(rows)
	earlier, below := `<li class="none" hidden></li>`, l.below
	if first > 0 {
		earlier = ends("earlier", first)
	}
	if more := len(l.visible) - l.end; more > 0 {
		below = append([]string{ends("more", more)}, below...)
	}
	l.stream.fill(s, element, 1+len(rows)+len(below), func(n int) string {
		switch {
		case n == 0:
			return earlier
		case n <= len(rows):
			return l.item(first + n - 1)
		}
		return below[n-1-len(rows)]
	}, func() {
		painted()
		l.watch(s, painted)
	})
	l.watch(s, painted)
}

// item returns the row of the nth mark. In a list of which not all is drawn it says where
// it stands among how many: screen readers would count what is drawn.
func (l *list) item(n int) string {
	row := l.of.Row(l.visible[n])
	if all := len(l.visible); all > window {
		return `<li aria-posinset="` + strconv.Itoa(n+1) + `" aria-setsize="` + strconv.Itoa(all) + `"` + strings.TrimPrefix(row, "<li")
	}
	return row
}

// refer has the marks in the text refer to their rows, and just those that have one.
func (l *list) refer(rows []*page.Mark) {
	had := l.rows
	l.rows = make(map[string]bool, len(rows))
	for _, m := range rows {
		l.rows[m.ID] = true
		if first := byID(m.ID); !had[m.ID] && first.Truthy() {
			first.Call("setAttribute", "aria-details", "d-"+m.ID)
		}
	}
	for id := range had {
		if first := byID(id); !l.rows[id] && first.Truthy() {
			first.Call("removeAttribute", "aria-details")
		}
	}
}

// drawn reports whether a mark has a row.
func (l *list) drawn(m *page.Mark) bool { return l.rows[m.ID] }

// ends stands for rows that are not drawn.
func ends(where string, n int) string {
	return `<li class="none"><button class="link" type="button" data-ends="` + where + `">` +
		page.Thousands(n) + " " + where + "</button></li>"
}

// reach draws the row of the nth mark, unless it stands there.
func (l *list) reach(s *session, nth int, painted func()) {
	switch {
	case nth < 0 || l.first <= nth && nth < l.end:
		return
	case l.end <= nth && nth < l.end+window:
		l.grow(s, "more", painted)
	case nth < l.first && l.first-window <= nth:
		l.grow(s, "earlier", painted)
	default:
		l.anew(s, nth-window/2, nth+window/2, painted)
	}
}

// anew draws the rows from first up to end in the place of those that are there.
func (l *list) anew(s *session, first, end int, painted func()) {
	l.stands = nil
	l.element.Set("innerHTML", "")
	l.frame(first, end)
	l.whole(s, painted)
}

// printed draws all rows, for a print.
func (l *list) printed(s *session, painted func()) {
	if l.element != nil && l.end-l.first < len(l.visible) {
		l.anew(s, 0, len(l.visible), painted)
	}
}

// grow draws more rows above those that are there, or below; what the person sees
// stays where it is.
func (l *list) grow(s *session, where string, painted func()) {
	l.advance(math.MaxInt)
	had, body := l.first, l.element.Get("parentElement")
	var stays app.Value // a row that is there before and after
	if where == "more" {
		stays = l.rowOf(l.end - 1)
		l.frame(max(l.first, l.end+window-mostRows), l.end+window)
	} else {
		stays = l.rowOf(l.first)
		first := max(0, l.first-window)
		l.frame(first, min(l.end, first+mostRows))
	}
	before := top(stays)
	switch {
	case l.first < had:
		l.insert(1, had-l.first, func(n int) string { return l.item(l.first + n) })
	case l.first > had:
		l.remove(1, l.first-had)
	}
	l.whole(s, painted)
	body.Set("scrollTop", body.Get("scrollTop").Float()+top(stays)-before)
}

// whole draws the rows at once.
func (l *list) whole(s *session, painted func()) {
	l.row = nil
	l.draw(s, l.element, painted)
	l.advance(math.MaxInt)
	painted()
	l.watch(s, painted)
}

// rowOf returns the row of the nth mark, or one that is not truthy.
func (l *list) rowOf(nth int) app.Value {
	return l.element.Get("children").Index(1 + nth - l.first)
}

func top(v app.Value) float64 { return v.Call("getBoundingClientRect").Get("top").Float() }

// watch draws more rows as soon as an end of those that are there is seen.
func (l *list) watch(s *session, painted func()) {
	if l.ends == nil {
		l.ends = app.Window().Get("IntersectionObserver").New(app.FuncOf(func(_ app.Value, args []app.Value) any {
			seen := first(args)
			for i := range seen.Get("length").Int() {
				if e := seen.Index(i); e.Get("isIntersecting").Bool() {
					where := e.Get("target").Get("dataset").Get("ends").String()
					s.onPage(func() { l.grow(s, where, painted) })
				}
			}
			return nil
		}))
	}
	all("#list [data-ends]", func(end app.Value) { l.ends.Call("observe", end) })
}
