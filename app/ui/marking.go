package ui

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/annotate/text"
	"stet/app/library"
	"stet/app/page"
	"stet/app/story"
)

// beside returns the mark after one in the list, or before the last, or "".
func (r *reader) beside(id string) string {
	marks, i := r.list.visible, r.list.index(id)
	switch {
	case i < 0 || len(marks) == 1:
		return ""
	case i == len(marks)-1:
		return marks[i-1].ID
	}
	return marks[i+1].ID
}

// remove takes the selected mark away and goes on to the next.
func (r *reader) remove() {
	m := r.current()
	if m == nil {
		return
	}
	next := r.beside(m.ID)
	from := inList
	if on := focused().Call("closest", "#text mark"); on.Truthy() {
		from = byKey
	}
	r.S.lib.Removed(r.at(m))
	r.choose(next, from)
	r.S.offerUndo(r.Story, "Removed: "+page.Cut(m.Text(r.page.Doc.Text), 40))
}

// settled is how long a selection is left alone before it is taken up, so that
// one that grows under a finger is taken up once.
const settled = 250 * time.Millisecond

// selected takes up what is selected by whatever means: mouse, finger or keys.
func (s *session) selected() {
	if sel := app.Window().Call("getSelection"); sel.Truthy() && !sel.Get("isCollapsed").Bool() {
		s.onScreen(func() {
			if s.selects != nil {
				s.selects()
			}
		})
	}
}

// selectedWords takes up what is selected in the text.
func (r *reader) selectedWords() {
	if words := r.selection(); !words.Empty() {
		r.words = words
	}
}

// maker offers to mark the selected words.
func (r *reader) maker() app.UI {
	as := func(words string, kind story.Kind, c command) app.UI {
		return r.S.keyed(app.Button().Type("button").Class("btn"), c, words).
			OnClick(r.S.click("make "+words, func() { r.make(kind) }))
	}
	return div("card-slot", app.Elem("section").Class("card").Aria("label", "Mark the selected words").Body(
		app.Elem("p").Class("card-quote").Dir("auto").Text("“"+page.Cut(r.words.In(r.page.Doc.Text), 160)+"”"),
		app.If(r.marking, func() app.UI {
			return para("quiet", "Arrows move by sentence, Shift and arrows by word; Esc leaves, the buttons below mark.").Role("status")
		}),
		div("card-foot",
			as("Claim", story.Claim, asClaim), as("Figure", story.Figure, asFigure), as("Quote", story.Quote, asQuote),
			r.S.button("link", "Leave it", "leave", r.unselect),
		),
	))
}

// make marks the selected words and goes to the mark.
func (r *reader) make(kind story.Kind) {
	key := story.Key{Kind: kind, Span: r.words}
	at := library.At{Story: r.Story, Version: r.version, Key: key}
	r.S.lib.Marked(at)
	r.unselect()
	r.goTo(at)
}

// goTo selects the mark at which something was done just now, and goes there once it is
// drawn.
func (r *reader) goTo(at library.At) {
	p := r.S.lib.Page(r.Story, r.version)
	if p == nil || at.Story != r.Story || at.Version != r.version {
		return
	}
	for _, m := range p.Marks {
		if m.Key == at.Key {
			r.page = p
			r.choose(m.ID, inText)
			r.made = m.ID
		}
	}
}

func (r *reader) unselect() {
	r.words, r.marking = story.Span{}, false
	r.S.redraw()
	app.Window().Call("getSelection").Call("removeAllRanges")
}

// selection returns the span of the text that is selected in one block of the
// article, trimmed of white space, or an empty one.
func (r *reader) selection() story.Span {
	sel := app.Window().Call("getSelection")
	if r.page == nil || !sel.Truthy() || sel.Get("rangeCount").Int() == 0 || sel.Get("isCollapsed").Bool() {
		return story.Span{}
	}
	rng := sel.Call("getRangeAt", 0)
	start, ok := r.offset(rng.Get("startContainer"), rng.Get("startOffset").Int())
	end, ok2 := r.offset(rng.Get("endContainer"), rng.Get("endOffset").Int())
	if !ok || !ok2 || end <= start {
		return story.Span{}
	}
	return trim(r.page.Doc.Text, story.Span{Start: start, End: end})
}

// offset turns a place in the document into a byte offset of the text.
func (r *reader) offset(node app.Value, at int) (int, bool) {
	element := node
	if node.Get("nodeType").Int() != 1 {
		element = node.Get("parentElement")
	}
	if !element.Truthy() {
		return 0, false
	}
	block := element.Call("closest", "#text [data-at]")
	if !block.Truthy() {
		return 0, false
	}
	base, err := strconv.Atoi(block.Get("dataset").Get("at").String())
	if err != nil {
		return 0, false
	}
	before := document().Call("createRange")
	before.Call("setStart", block, 0)
	before.Call("setEnd", node, at)
	return min(base+len(before.Call("toString").String()), len(r.page.Doc.Text)), true
}

// unitsOfBytes returns how many UTF-16 units the text takes.
func unitsOfBytes(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}

// trim takes white space off both ends of a span.
func trim(s string, span text.Span) text.Span {
	for span.Start < span.End && page.IsSpace(s[span.Start]) {
		span.Start++
	}
	for span.End > span.Start && page.IsSpace(s[span.End-1]) {
		span.End--
	}
	return span
}
