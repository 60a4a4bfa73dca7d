package ui

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/library"
	"stet/app/page"
)

// recent is how many stories the start screen lists.
const recentStories = 5

// start is the first screen: the paste box.
type start struct {
	app.Compo
	S   *session
	Rev int

	over    bool // a file is held over the page
	typed   bool // the box has words in it
	install bool // the browser offers to install the app
}

// OnMount puts the cursor into the box.
func (s *start) OnMount(ctx app.Context) {
	defer s.S.recover()
	s.install = ctx.IsAppInstallable()
	document().Set("title", "Stet: paste an article")
	if box := byID("paste"); focused().Call("matches", "body, a").Bool() {
		focus(box)
	}
}

// OnAppInstallChange notices when the browser begins or ceases to offer to
// install the app.
func (s *start) OnAppInstallChange(ctx app.Context) { s.install = ctx.IsAppInstallable() }

// Render draws the screen.
func (s *start) Render() app.UI { return s.S.draw(s.render) }

func (s *start) render() app.UI {
	return app.Elem("main").Class("start").
		OnDragOver(s.S.on("over", func(_ app.Context, e app.Event) { e.PreventDefault(); s.over = true })).
		OnDragLeave(s.S.click("leave", func() { s.over = false })).
		OnDrop(s.S.on("drop", s.drop)).
		Body(
			app.Raw(pitch),
			app.Elem("div").Class(s.deskClass()).Body(
				app.Textarea().ID("paste").Class("paste").AutoFocus(true).
					Aria("label", "Paste an article").
					Placeholder(pasteHere()).
					OnPaste(s.S.on("paste", s.paste)).
					OnInput(s.S.on("input", s.input)).
					OnKeyDown(s.S.on("keys", s.keys)),
			),
			s.under(),
			s.recent(),
		)
}

const pitch = `<h1 class="pitch">Paste an article. See <mark class="claim key">what it claims</mark>, <mark class="figure">what it counts</mark>, <mark class="quote">who says so</mark>, and <ins>what changed</ins> since.</h1>`

// pasteHere says in the empty box what it is for.
func pasteHere() string {
	if coarse() {
		return "Paste an article here."
	}
	if strings.HasPrefix(navigator().Get("platform").String(), "Mac") {
		return "Paste here (⌘V), or drop a file."
	}
	return "Paste here (Ctrl+V), or drop a file."
}

func (s *start) deskClass() string {
	if s.over {
		return "desk over"
	}
	return "desk"
}

// under draws what else than pasting can be done.
func (s *start) under() app.UI {
	paste := s.S.button("btn btn-ink", "Paste", "clipboard", s.clipboard).ID("read")
	if s.typed {
		paste = s.S.button("btn btn-ink", "Read it", "read", s.read).ID("read")
	}
	return div("under",
		paste,
		s.S.button("btn", "Open a file", "open", func() { byID("file").Call("click") }).ID("open"),
		app.Input().Type("file").ID("file").Hidden(true).Accept(".txt,.md,.html,.htm,.json,.jsonld,.docx,text/plain,text/html,application/json").
			OnChange(s.S.click("file", func() { s.S.openFiles(byID("file").Get("files")) })),
		s.S.button("btn", "Try a sample: one story, two versions", "sample", s.S.openSample).ID("sample"),
		span("safe", "Works offline. Nothing leaves this device."),
		app.If(s.install, s.installer),
	)
}

// installer offers to install the app.
func (s *start) installer() app.UI {
	return app.Button().Type("button").Class("link").ID("install").Text("Install").
		OnClick(s.S.on("install", func(ctx app.Context, _ app.Event) { ctx.ShowAppInstallPrompt() }))
}

// paste reads what is pasted into the empty box at once, without the detour
// through the box. Beside other words it is inserted first; see input.
func (s *start) paste(_ app.Context, e app.Event) {
	if strings.TrimSpace(byID("paste").Get("value").String()) == "" && s.S.take(e.Get("clipboardData"), "") {
		e.PreventDefault()
	}
}

// input notices a paste, which is read at once, and typing, which is not.
func (s *start) input(_ app.Context, e app.Event) {
	box := byID("paste")
	text := box.Get("value").String()
	s.typed = strings.TrimSpace(text) != ""
	kind := e.Get("inputType")
	if s.typed && kind.Truthy() && strings.HasPrefix(kind.String(), "insertFrom") {
		s.read()
	}
}

// keys reads what was typed on Ctrl+Enter.
func (s *start) keys(_ app.Context, e app.Event) {
	if e.Get("key").String() == "Enter" && (e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool()) {
		e.PreventDefault()
		s.read()
	}
}

func (s *start) read() { s.S.pasted(byID("paste").Get("value").String(), "") }

func (s *start) clipboard() {
	focus(byID("paste"))
	s.S.pasteText("")
}

func (s *start) drop(_ app.Context, e app.Event) {
	s.over = false
	e.PreventDefault()
	s.S.take(e.Get("dataTransfer"), "")
}

// recent lists the stories that were worked on last.
func (s *start) recent() app.UI {
	rows := s.S.lib.Rows()
	if len(rows) == 0 {
		return app.Elem("div")
	}
	rows = rows[:min(len(rows), recentStories)]
	return app.Elem("section").Class("recent").Aria("labelledby", "rec").Body(
		div("recent-h",
			app.Elem("h2").ID("rec").Text("Recent stories"),
			app.A().Class("link").Href(s.S.link("library")).Text("Library"),
		),
		app.Elem("ul").Body(app.Range(rows).Slice(func(i int) app.UI { return s.entry(rows[i]) })),
	)
}

func (s *start) entry(r library.Row) app.UI {
	return app.Elem("li").Class("entry").Body(
		app.A().Href(s.S.link("story/"+r.ID)).Dir("auto").Text(r.Name),
		span("meta", page.Counted(r.Versions, "version")+" · "+progress(r)+" · "+day(r.Changed, time.Now())),
	)
}
