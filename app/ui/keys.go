package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/story"
)

// stroke is a key with what was held down.
type stroke struct {
	key                string
	shift, ctrl, field bool // field: it goes into a text field
}

// alone reports whether nothing but the key was pressed, and not in a field.
func (k stroke) alone(key string) bool { return k.key == key && !k.ctrl && !k.field }

// strokeOf reads the event of a key.
func strokeOf(e app.Event) stroke {
	return stroke{
		key:   e.Get("key").String(),
		shift: e.Get("shiftKey").Bool(),
		ctrl:  e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool(),
		field: typing(e),
	}
}

// listen hears the keys of the whole window, and what becomes of it.
func (f *frame) listen(ctx app.Context) {
	window, page := app.Window(), document()
	pressed := func(e app.Event) {
		ctx.Dispatch(func(app.Context) {
			defer f.S.recover()
			if f.pressed(e) {
				e.PreventDefault()
			}
		})
	}
	drawn := func(app.Event) { f.S.redraw() }
	returned := func(app.Event) { f.S.returning.Reset(atOnce) }
	for _, l := range []struct {
		target app.Value
		event  string
		do     func(app.Event)
	}{
		{window, "keydown", pressed},
		{window, "online", drawn},
		{window, "offline", drawn},
		{window, "focus", returned},
		{page, "visibilitychange", returned},
		{window, "popstate", func(app.Event) { f.S.onPage(f.S.wentBack) }},
		{window, "paste", f.pastes},
		{window, "dragover", f.dragged},
		{window, "drop", f.dropped},
		{window, "beforeprint", func(app.Event) { f.S.onPage(f.S.print) }},
		{window, "pagehide", func(app.Event) { f.keepReading() }},
		{page, "selectionchange", func(app.Event) { f.S.selecting.Reset(settled) }},
	} {
		l.target.Call("addEventListener", l.event, app.FuncOf(func(_ app.Value, args []app.Value) any {
			l.do(app.Event{Value: first(args)})
			return nil
		}))
	}
}

// pressed acts on a key and reports whether it meant something.
func (f *frame) pressed(e app.Event) bool {
	if e.Get("isComposing").Bool() || e.Get("altKey").Bool() || !e.Get("key").Truthy() {
		return false
	}
	k := strokeOf(e)
	if k.key == "Escape" && f.S.sheet != "" {
		f.S.shut()
		return true
	}
	if no := byID("no-merge"); k.key == "Escape" && no.Truthy() {
		no.Call("click")
		return true
	}
	if f.S.sheet == exportSheetName {
		return f.S.shutting && k.ctrl && f.S.ctrlKey(k, f.route.story)
	}
	if f.S.keys != nil && f.S.keys(k) || k.ctrl && f.S.ctrlKey(k, f.route.story) {
		return true
	}
	if f.S.command(k) == toHelp {
		f.S.visit("help")
		return true
	}
	return false
}

// singleKeys reports whether keys without Ctrl do something.
func (s *session) singleKeys() bool {
	return setting(keysSetting) != "yes"
}

// key acts on a key in the reader.
func (r *reader) key(k stroke) bool {
	switch k.key {
	case "Escape":
		return r.escape(k)
	case "Enter": // it is no key that a setting should take from those who have no mouse
		return r.enterKey(k)
	}
	if k.ctrl || k.field || r.page == nil || !r.S.singleKeys() {
		return false
	}
	c := r.S.command(k)
	if (r.marking || !r.words.Empty()) && r.markingKey(k, c) {
		return true
	}
	return r.do(c)
}

// ctrlKey acts on a key with Ctrl where a story is shown.
func (s *session) ctrlKey(k stroke, story string) bool {
	switch {
	case story == "":
		return false
	case k.key == "s":
		s.show(exportSheetName)
	case k.field:
		return false
	case k.key == "y", k.shift && (k.key == "z" || k.key == "Z"):
		s.redo(story)
	case k.key == "z":
		s.undo(story)
	default:
		return false
	}
	return true
}

// enterKey opens the card of the mark that has the focus, or leads from the search to what
// it found first.
func (r *reader) enterKey(k stroke) bool {
	switch {
	case !k.field:
		return !k.ctrl && r.page != nil && r.openCard()
	case focused().Equal(byID("find")) && len(r.list.visible) > 0:
		r.pick(r.list.visible[0].ID, byKey)
		return true
	}
	return false
}

// escape leaves what is open: a field, the selected words, the card.
func (r *reader) escape(k stroke) bool {
	switch {
	case k.field:
		focused().Call("blur")
		focus(byID(r.selected))
		r.S.settleFocus()
	case !r.words.Empty() || r.marking:
		r.unselect()
	case r.selected != "":
		r.choose("", inText)
	default:
		return false
	}
	return true
}

// markingKey acts on a key while words are selected to be marked.
func (r *reader) markingKey(k stroke, c command) bool {
	switch c {
	case asClaim:
		r.make(story.Claim)
	case asFigure:
		r.make(story.Figure)
	case asQuote:
		r.make(story.Quote)
	case startOn:
		r.moveWord(1, true)
	case startBack:
		r.moveWord(-1, true)
	default:
		return r.arrow(k)
	}
	return true
}

// arrow moves what is selected in mark mode.
func (r *reader) arrow(k stroke) bool {
	switch k.key {
	case "ArrowRight", "ArrowDown":
		return r.moveCursor(1, k.shift)
	case "ArrowLeft", "ArrowUp":
		return r.moveCursor(-1, k.shift)
	}
	return false
}

func (r *reader) moveCursor(by int, word bool) bool {
	if !r.marking {
		return false
	}
	if word {
		r.moveWord(by, false)
	} else {
		r.toSentence(r.cursor.sentence + by)
	}
	return true
}

// do does what a single key stands for.
func (r *reader) do(c command) bool {
	switch c {
	case toNext:
		r.step(1, false)
	case toPrevious:
		r.step(-1, false)
	case nextLike:
		r.step(1, true)
	case previousLike:
		r.step(-1, true)
	case claimsOff:
		r.toggleKind(story.Claim)
	case figuresOff:
		r.toggleKind(story.Figure)
	case quotesOff:
		r.toggleKind(story.Quote)
	case checksOff:
		r.toggleKind(story.Check)
	case openCard:
		return r.openCard()
	case toNote:
		return r.onCard(func() { r.enter("note") })
	case nextStatus:
		return r.onCard(r.nextStatus)
	case relabel:
		return r.onCard(func() { r.press("#relabel") })
	case remove:
		return r.onCard(r.remove)
	case markMode:
		r.startMarking()
	case toSearch:
		r.find()
	case toVersions:
		r.S.leave("story/" + r.Story + "/versions")
	default:
		return false
	}
	return true
}

// openCard selects the mark that has the focus.
func (r *reader) openCard() bool {
	m := focused()
	if !m.Truthy() || !m.Get("dataset").Truthy() || !m.Get("dataset").Get("mark").Truthy() {
		return false
	}
	r.choose(m.Get("dataset").Get("mark").String(), byKey)
	return true
}

// onCard does something to the selected mark, whose card is drawn by then. When
// none is selected, that is the one that has the focus.
func (r *reader) onCard(do func()) bool {
	if r.selected == "" && !r.openCard() {
		return false
	}
	r.S.onScreen(func() {
		r.S.ctx.Defer(func(app.Context) {
			defer r.S.recover()
			do()
		})
	})
	return true
}

// find goes to the search of the list, which it opens where it is not to be seen.
func (r *reader) find() {
	field := byID("find")
	switch r.insight = false; {
	case narrow():
		r.openList("find")
	case field.Truthy(): // at once, as the next key may be typed by then
		focus(field)
	default:
		r.S.onScreen(func() { r.S.focusSoon("find") })
	}
}

// enter moves the focus to a field, which is scrolled to.
func (r *reader) enter(id string) {
	if field := byID(id); field.Truthy() {
		field.Call("focus")
	}
}

func (r *reader) press(selector string) {
	if b := document().Call("querySelector", selector); b.Truthy() {
		b.Call("click")
	}
}

// nextStatus gives the selected mark its next status.
func (r *reader) nextStatus() {
	m := r.current()
	if m == nil {
		return
	}
	states := story.Statuses()
	for i, st := range states {
		if st == m.Status() {
			next := states[(i+1)%len(states)]
			r.S.lib.Judged(r.at(m), next)
			r.S.announce(next.Words())
			return
		}
	}
}
