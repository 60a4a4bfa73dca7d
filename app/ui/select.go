package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// origin is where a mark was selected.
type origin int

const (
	inText origin = iota // by a click in the text: it does not move, unless the card would cover it
	inList               // by a row of the list
	byKey                // by a key: the focus goes along
)

// choose selects a mark, or none for "".
func (r *reader) choose(id string, from origin) {
	before := r.selected
	r.selected, r.made = id, ""
	if id != "" {
		r.last = id
	}
	r.S.left = spot{r.Story, r.version, id}
	r.placed(r.current())
	r.list.reach(r.S, r.list.index(id), r.markRow)
	r.mark()
	r.carded()
	r.S.redraw()
	if id == "" {
		if in := focused().Call("closest", ".card"); in.Truthy() {
			focus(byID(before))
		}
		return
	}
	if first := byID(id); (from != inText || narrow()) && first.Truthy() {
		bringIntoView(first)
		if from == byKey {
			focus(first)
		}
	}
	r.showRow()
}

// showRow scrolls the list to the selected mark, once what is drawn around it has taken
// its room.
func (r *reader) showRow() { r.ctx.Defer(func(app.Context) { r.list.bringIntoView(r.S) }) }

// carded tells the session whether the card lies over the page.
func (r *reader) carded() { r.S.carded(r.selected != "" && narrow()) }

// OnResize takes up that the card lies over the page only in a narrow window. When
// that was turned, what the person is at is brought back into view.
func (r *reader) OnResize(app.Context) {
	defer r.S.recover()
	r.carded()
	width := app.Window().Get("innerWidth").Int()
	turned := width != r.width
	r.width = width
	m := byID(r.selected)
	if !turned || !narrow() || !m.Truthy() {
		return
	}
	focused().Call("scrollIntoView", map[string]any{"block": "nearest"})
	bringIntoView(m)
}

// resume selects the mark that was selected before the person went to another
// screen, once it is there.
func (r *reader) resume() {
	if r.resumed || r.page == nil || !r.page.Doc.Marked() {
		return
	}
	r.resumed = true
	at := r.S.left
	if at.story != r.Story || at.version != r.version || r.S.placing != nil || r.page.Mark(at.mark) == nil {
		return
	}
	r.selected, r.last = at.mark, at.mark
	r.list.reach(r.S, r.list.index(at.mark), r.markRow)
	r.mark()
	r.carded()
	r.S.redraw()
	if m := byID(r.selected); m.Truthy() {
		if r.left == (reading{}) { // else it is known how far the article was read
			bringIntoView(m)
		}
		focus(m)
	}
}

// mark shows in text and list which mark is selected, without drawing either
// again. When none is, the Tab key stops at the one that was selected last.
func (r *reader) mark() {
	for _, m := range r.lit {
		toggle(m, "on", false)
	}
	r.lit = nil
	stop := byID(r.last)
	if r.selected != "" {
		all(`#text mark[data-mark="`+r.selected+`"]`, func(m app.Value) {
			toggle(m, "on", true)
			r.lit = append(r.lit, m)
		})
	}
	if !stop.Truthy() {
		stop = document().Call("querySelector", "#text mark[id]")
	}
	r.stopAt(stop)
	r.list.mark(r.selected)
}

// stopAt makes a mark the one at which the Tab key stops.
func (r *reader) stopAt(m app.Value) {
	if r.stop != nil && r.stop.Truthy() {
		r.stop.Set("tabIndex", -1)
	}
	if r.stop = m; m.Truthy() {
		m.Set("tabIndex", 0)
	}
}

// markAnew is mark once more of the text has been drawn.
func (r *reader) markAnew() {
	if r.selected != "" || r.stop == nil || !r.stop.Truthy() || !r.stop.Get("isConnected").Bool() {
		r.mark()
	}
	r.meet()
	r.readOn()
}

// meet goes to the mark that was made just now, in text and list, once both show
// it; the filters may keep it from the list.
func (r *reader) meet() {
	m := byID(r.made)
	if r.made == "" || !m.Truthy() || r.list.of != r.page {
		return
	}
	if r.list.index(r.made) >= 0 && (r.list.row == nil || !r.list.row.Truthy()) {
		return
	}
	r.made = ""
	bringIntoView(m)
	focus(m)
	r.showRow()
}

// narrow reports whether the card lies over the foot of the window, as the style
// sheet has it.
func narrow() bool {
	return app.Window().Call("matchMedia", "(max-width: 60rem)").Get("matches").Bool()
}

// bringIntoView scrolls to an element unless it can be seen well already. On a
// phone the lower half is under the card, which is at most 45vh high.
func bringIntoView(v app.Value) {
	box := v.Call("getBoundingClientRect")
	height := app.Window().Get("innerHeight").Float()
	bottom := height * .85
	if thumb := document().Call("querySelector", ".thumb"); narrow() && thumb.Truthy() {
		bottom = thumb.Call("getBoundingClientRect").Get("top").Float() - height*.45
	}
	if box.Get("top").Float() < 80 || box.Get("bottom").Float() > bottom {
		v.Call("scrollIntoView", map[string]any{"block": "start"})
	}
}

// step selects the next mark of the list after the one that was selected last,
// or the one before it; sameKind keeps to its kind. The filters may have taken the
// row of that one, as when they show what is unchecked and it was checked just now.
func (r *reader) step(by int, sameKind bool) {
	if r.page == nil {
		return
	}
	marks := r.list.visible
	i := r.list.index(r.last)
	cur := r.page.Mark(r.last)
	if i < 0 {
		i = r.list.beside(cur, by)
	}
	for i += by; i >= 0 && i < len(marks); i += by {
		if !sameKind || cur == nil || marks[i].Kind == cur.Kind {
			r.choose(marks[i].ID, byKey)
			return
		}
	}
}
