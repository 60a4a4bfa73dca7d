package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/annotate/article"
	"stet/app/library"
	"stet/app/page"
	"stet/app/story"
)

// reader is the screen that an article is read on: the text, the rail of marks
// beside it, and the card of the selected mark.
type reader struct {
	app.Compo
	S     *session
	Rev   int
	Story string

	ctx      app.Context
	version  int
	asked    int // how many versions there were when the newest was asked for
	page     *page.Page
	text     island      // the article
	list     list        // the marks
	selected string      // ID of a mark, or ""
	last     string      // ID of the mark that was selected last, or ""
	resumed  bool        // it is what it was before, if it was
	left     reading     // how far the article was read before
	unread   bool        // it has not been scrolled there yet
	made     string      // ID of a mark that was made just now and is to be drawn yet, or ""
	lit      []app.Value // the parts of the selected mark in the text
	stop     app.Value   // the mark at which the Tab key stops, or nil
	show     shown       // what is shown of the marks
	words    story.Span  // what is selected in the text, to be marked by hand
	marking  bool        // mark mode: arrows move words
	cursor   markCursor  // where mark mode is
	width    int         // of the window, when that was last resized
	insight  bool        // the rail shows the article as a whole
	summed   *page.Page  // what the insight was made from
	ledger   page.Ledger // how its figures are listed
}

// CompoID makes each story a reader of its own.
func (r *reader) CompoID() string { return r.Story }

// OnMount opens the story.
func (r *reader) OnMount(ctx app.Context) {
	defer r.S.recover()
	r.ctx = ctx
	r.show.restore()
	if r.S.recheck {
		r.S.recheck, r.show.status = false, "stale"
	}
	r.S.keys, r.S.selects = r.key, r.selectedWords
	r.S.meets = r.goTo
	r.S.prints = func() { r.list.printed(r.S, r.markRow) }
	r.S.shutCard = func() { r.choose("", inText) }
	app.Window().Call("scrollTo", 0, 0)
	r.left, r.unread = readingOf(r.Story)
	r.S.open(r.Story, -1)
	r.load(ctx)
}

// OnDismount leaves the keys and what is selected to others.
func (r *reader) OnDismount() {
	r.S.keys, r.S.selects, r.S.meets, r.S.prints, r.S.card = nil, nil, nil, nil, false
}

// OnUpdate takes up what changed in the library.
func (r *reader) OnUpdate(ctx app.Context) {
	defer r.S.recover()
	r.load(ctx)
}

// load takes the page from the library, and fills the islands once the frame
// around them is drawn.
func (r *reader) load(ctx app.Context) {
	st := r.S.lib.Story(r.Story)
	if st == nil {
		return
	}
	document().Set("title", "Stet: "+st.Name())
	was := r.current()
	r.version = len(st.Versions) - 1
	r.page = r.S.lib.Page(r.Story, r.version)
	if r.page == nil && r.asked != len(st.Versions) {
		r.asked = len(st.Versions)
		r.S.open(r.Story, r.version)
	}
	gone := r.selected != "" && r.current() == nil
	if gone {
		r.forget(was)
	}
	ctx.Defer(func(app.Context) {
		defer r.S.recover()
		r.paint()
		r.resume()
		if gone {
			r.S.settleFocus()
		}
	})
}

// forget leaves the selected mark, which is no more; the keys lead on from the
// last one before its place.
func (r *reader) forget(was *page.Mark) {
	r.selected = ""
	r.carded()
	if was == nil || r.page == nil {
		return
	}
	for _, m := range r.page.Marks {
		if m.Key.Start <= was.Key.Start {
			r.last = m.ID
		}
	}
}

// paint fills the islands.
func (r *reader) paint() {
	if r.page == nil || !byID("text").Truthy() {
		return
	}
	drawn := len(r.list.visible)
	if r.fillList(); len(r.list.visible) != drawn {
		r.S.redraw() // the frame says how many there are
	}
	r.text.fill(r.S, byID("text"), r.page, r.list.drawn, r.markAnew)
	if insight := byID("insight"); r.insight && insight.Truthy() && r.summed != r.page {
		r.summed = r.page
		insight.Set("innerHTML", r.page.Insight(r.ledger))
	}
	r.mark()
	r.meet()
	r.readOn()
}

// Render draws the screen.
func (r *reader) Render() app.UI { return r.S.draw(r.render) }

func (r *reader) render() app.UI {
	class := "work"
	if r.insight {
		class += " wide"
	}
	return app.Elem("div").Class(class).Body(
		app.Elem("main").Body(
			r.notices(),
			app.Elem("article").Class(r.show.class()).ID("text").Lang(r.language()).TabIndex(-1).
				OnClick(r.S.on("mark", r.clicked)),
			app.Raw(page.Legend),
		),
		r.rail(),
		r.thumb(),
	)
}

func (r *reader) language() string {
	if r.page == nil || r.page.Doc.Paste.Language == article.Undetermined {
		return ""
	}
	return r.page.Doc.Paste.Language
}

// clicked selects the innermost mark under the pointer; clicked again, the one
// around it.
func (r *reader) clicked(_ app.Context, e app.Event) {
	if r.words = r.selection(); !r.words.Empty() {
		return // the end of a drag over words
	}
	m := closest(e, "mark[data-mark]")
	if !m.Truthy() {
		return
	}
	id := m.Get("dataset").Get("mark").String()
	if id == r.selected {
		if outer := m.Get("parentElement").Call("closest", "mark[data-mark]"); outer.Truthy() {
			id = outer.Get("dataset").Get("mark").String()
		}
	}
	r.choose(id, inText)
}

// at names a mark for the library.
func (r *reader) at(m *page.Mark) library.At {
	return library.At{Story: r.Story, Version: r.version, Key: m.Key}
}

// current returns the selected mark, or nil.
func (r *reader) current() *page.Mark {
	if r.page == nil {
		return nil
	}
	return r.page.Mark(r.selected)
}
