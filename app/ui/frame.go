package ui

import (
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
	"stet/app/share"
	"stet/app/story"
)

// frame is the window: the bar, one screen, and what lies over it.
type frame struct {
	app.Compo
	S *session

	route  route
	path   string // that is shown, below the base
	update bool   // a new version of the app waits
}

// OnInit shows the right screen from the first moment on.
func (f *frame) OnInit() { f.route = routeOf(app.Window().URL(), f.S.base) }

// OnMount loads the library and listens for keys.
func (f *frame) OnMount(ctx app.Context) {
	defer f.S.recover()
	f.S.ctx, f.S.live = ctx, true
	f.listen(ctx)
	f.S.wentBack() // the page was loaded anew with a sheet
	f.S.background("", func() {
		f.S.loadLibrary()
		f.S.warm()
	})
}

// OnNav shows the screen that the address asks for.
func (f *frame) OnNav(ctx app.Context) {
	defer f.S.recover()
	f.S.ctx, f.S.live = ctx, true
	u := ctx.Page().URL()
	f.keepReading()
	f.route = routeOf(u, f.S.base)
	cameFrom(f.path)
	f.path = strings.TrimPrefix(u.Path, f.S.base)
	f.S.sheet, f.S.shutting, f.S.next = "", false, ""
	if m := &f.S.message; m.with != "" && m.with != f.route.story || time.Since(m.at) > time.Second { // not what the way here is about
		f.S.heard()
	}
	f.S.revision++
	f.S.settleFocus()
	f.keepScroll()
	f.act(u.Fragment)
}

// act does what an address asks for beside showing a screen, once: the way back leads
// to the start, and the address bar is no place for a story.
func (f *frame) act(fragment string) {
	done := func() { address(f.S.link("")) }
	switch {
	case share.Is("#" + fragment):
		done()
		f.S.openLink("#" + fragment)
	case f.route.query.Has("sample"):
		done()
		f.S.openSample()
	case f.route.query.Has("shared"):
		done()
		f.S.openShared()
	}
}

// keepScroll leaves it to the browser to scroll on the way back, except in an
// article, which is there only after the browser would have done so.
func (f *frame) keepScroll() {
	by := "auto"
	if f.route.screen == readScreen {
		by = "manual"
	}
	history().Set("scrollRestoration", by)
}

// OnAppUpdate offers the new version; the person decides when.
func (f *frame) OnAppUpdate(ctx app.Context) { f.update = ctx.AppUpdateAvailable() }

// Render draws the window.
func (f *frame) Render() app.UI {
	s := f.S
	return div("app",
		s.within(f.target(), f.skipTo()).Class("skip"),
		s.draw(f.bar),
		s.draw(f.screen),
		app.Elem("div").Class("vh").ID("live").Role("status"),
		app.If(s.fault != "", f.fault),
		app.If(s.busy != "", f.busy),
		app.If(s.hasMessage(), f.message),
		app.If(f.update, f.toast),
		app.If(s.notSaved() != s.unsaved, f.notSaved),
		app.If(s.sheet == exportSheetName, func() app.UI { return &exportSheet{S: s, Rev: s.revision, Story: f.route.story} }),
	)
}

// target is where the skip link leads.
func (f *frame) target() string {
	if f.route.screen == startScreen {
		return "paste"
	}
	return "text"
}

func (f *frame) skipTo() string {
	if f.route.screen == startScreen {
		return "Skip to the paste box"
	}
	return "Skip to the text"
}

func (f *frame) screen() app.UI {
	s := f.S
	switch f.route.screen {
	case readScreen:
		return &reader{S: s, Rev: s.revision, Story: f.route.story}
	case versionsScreen:
		return &versions{S: s, Rev: s.revision, Story: f.route.story}
	case libraryScreen:
		return &shelf{S: s, Rev: s.revision}
	case helpScreen:
		return &help{S: s, Rev: s.revision, changing: -1}
	}
	return &start{S: s, Rev: s.revision}
}

// bar draws the head of the window.
func (f *frame) bar() app.UI {
	st := f.S.lib.Story(f.route.story)
	name := ""
	if st != nil {
		name = st.Name()
	}
	return app.Elem("header").Class("bar").Body(
		app.A().Class("brand").Href(f.S.link("")).Aria("label", "Stet, start").Body(app.Raw(wordmark)),
		span("story", name).Dir("auto"),
		app.Elem("nav").Class("views").Aria("label", "Views").Body(f.views(st)...),
		app.If(st != nil, func() app.UI { return f.tools(st) }),
	)
}

func (f *frame) views(st *story.Story) []app.UI {
	var out []app.UI
	add := func(to screen, path, words string, count int, class string) {
		a := app.A().Href(f.S.link(path)).Class(class).Body(app.Text(words), app.If(count > 0, func() app.UI { return app.Elem("b").Text(strconv.Itoa(count)) }))
		if f.route.screen == to {
			a = a.Aria("current", "page")
		} else if f.route.story != "" && to != libraryScreen {
			a = a.OnClick(f.S.on("to "+path, func(_ app.Context, e app.Event) { f.look(e, path) }))
		}
		out = append(out, a)
	}
	if st != nil {
		add(readScreen, "story/"+st.ID, "Read", 0, "")
		add(versionsScreen, "story/"+st.ID+"/versions", "Versions", len(st.Versions), "")
		add(libraryScreen, "library", "Library", 0, "spare")
		return out
	}
	add(libraryScreen, "library", "Library", 0, "")
	add(helpScreen, "help", "Help", 0, "")
	return out
}

// look goes from one view of a story to the other, which takes no more steps of the way
// back however often it is done; a new tab is left to the browser.
func (f *frame) look(e app.Event, path string) {
	if k := strokeOf(e); !k.ctrl && !k.shift {
		handled(e)
		f.S.leave(path)
	}
}

func (f *frame) tools(st *story.Story) app.UI {
	s := f.S
	return div("tools",
		span("saved", s.safety(st.ID).words),
		iconButton("undo", "Undo", s.lib.Undos(st.ID) == 0).OnClick(s.click("undo "+st.ID, func() { s.undo(st.ID) })),
		iconButton("redo", "Redo", s.lib.Redos(st.ID) == 0).OnClick(s.click("redo "+st.ID, func() { s.redo(st.ID) })),
		s.button("btn not-phone", "Export", "export", func() { s.show(exportSheetName) }),
		app.A().Class("ib").Href(s.link("help")).Aria("label", "Help and keys").Body(app.Elem("kbd").Text("?")),
	)
}

func iconButton(icon, label string, disabled bool) app.HTMLButton {
	return app.Button().Type("button").Class("ib not-phone").Aria("label", label).Disabled(disabled).Body(app.Raw(page.Icon(icon)))
}

func (s *session) undo(id string) {
	if name := s.lib.Undo(id); name != "" {
		s.meet(id)
		s.offerOn(id, "Undone: "+name+".", "Redo", func() {
			s.lib.Redo(id)
			s.meet(id)
		})
	}
}

func (s *session) redo(id string) {
	if name := s.lib.Redo(id); name != "" {
		s.meet(id)
		s.offerUndo(id, "Redone: "+name+".")
	}
}
