package ui

import (
	"bytes"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/export"
	"stet/app/page"
	"stet/app/share"
	"stet/app/story"
)

// measured is the length of a text, in bytes, up to which the formats are
// measured: to write a longer one ten times over holds up the page.
const measured = 100 << 10

// exportSheet lies over the page and offers the story in other forms.
type exportSheet struct {
	app.Compo
	S     *session
	Rev   int
	Story string

	noted bool // with notes and states
	all   bool // with the older versions
	link  string
	sizes map[string]int // of each format, by its ID
	long  bool           // the formats are not measured
	turn  int            // counts the preparations, so that an old one stops
}

// OnInit takes all along at first.
func (x *exportSheet) OnInit() { x.noted, x.all = true, true }

// OnMount moves the focus into the sheet and prepares what it offers.
func (x *exportSheet) OnMount(app.Context) {
	defer x.S.recover()
	underneath(true)
	focus(byID("sheet"))
	x.prepare()
}

// underneath takes what lies under the sheet out of reach, or gives it back.
func underneath(inert bool) {
	all(".app > :not(:has(#sheet), .toast, #live)", func(v app.Value) { v.Set("inert", inert) })
}

// OnDismount gives back what lies under the sheet.
func (x *exportSheet) OnDismount() { underneath(false) }

// chosen returns the story with what the person wants to give away.
func (x *exportSheet) chosen() *story.Story {
	s := x.S.lib.Story(x.Story)
	if s == nil {
		return nil
	}
	if !x.all {
		s = export.Newest(s)
	}
	if !x.noted {
		s = export.WithoutNotes(s)
	}
	return s
}

// prepare makes the link and measures the formats, one a frame, unless the text
// is long.
func (x *exportSheet) prepare() {
	x.turn++
	turn := x.turn
	x.link, x.sizes = "", map[string]int{}
	s := x.chosen()
	if s == nil {
		return
	}
	read, formats := x.S.lib.Reader(x.Story), export.Formats()
	if x.long = len(s.Newest().Text) > measured; x.long {
		formats = nil
	}
	x.S.background("", func() {
		fragment, err := share.EncodeUsing(read, s)
		if err == nil {
			x.S.onScreen(func() { x.link = app.Window().Get("location").Get("origin").String() + x.S.link(fragment) })
		}
		for _, f := range formats {
			nextFrame()
			var b bytes.Buffer
			if f.WriteUsing(read, &b, s) == nil && turn == x.turn {
				x.S.onScreen(func() { x.sizes[f.ID] = b.Len() })
			}
		}
	})
}

// Render draws the sheet.
func (x *exportSheet) Render() app.UI { return x.S.draw(x.render) }

func (x *exportSheet) render() app.UI {
	return app.Elem("div").Body(
		app.Elem("div").Class("veil").OnClick(x.S.click("veil", x.close)),
		app.Elem("div").Class("sheet").Role("dialog").Aria("modal", "true").Aria("labelledby", "ex-h").ID("sheet").TabIndex(-1).
			OnKeyDown(x.S.on("trap", trap)).
			Body(
				div("sheet-h",
					app.Elem("h2").ID("ex-h").Text("Export and share"),
					x.S.closer("ib", "Close", "close", x.close),
				),
				x.sharing(),
				x.formats(),
				x.choices(),
			),
	)
}

func (x *exportSheet) close() { x.S.shut() }

// trap keeps the focus inside the sheet.
func trap(_ app.Context, e app.Event) {
	if e.Get("key").String() != "Tab" {
		return
	}
	stops := byID("sheet").Call("querySelectorAll", "button, input, a[href]")
	n := stops.Get("length").Int()
	if n == 0 {
		return
	}
	active := focused()
	switch {
	case e.Get("shiftKey").Bool() && (active.Equal(stops.Index(0)) || active.Equal(byID("sheet"))):
		e.PreventDefault()
		stops.Index(n - 1).Call("focus")
	case !e.Get("shiftKey").Bool() && active.Equal(stops.Index(n-1)):
		e.PreventDefault()
		stops.Index(0).Call("focus")
	}
}

// sharing draws the link with its length, and a warning when chat apps would
// cut it.
func (x *exportSheet) sharing() app.UI {
	return div("share",
		app.Label().Class("label").For("lnk").Text("Link: the whole annotated story, in the address itself"),
		div("linkrow",
			app.Input().Class("input").ID("lnk").ReadOnly(true).Value(x.shownLink()),
			x.S.button("btn btn-ink", "Copy", "copy", x.copy).Disabled(x.link == ""),
			app.If(canShare(), func() app.UI {
				return x.S.button("btn", "Share…", "share", x.share).Disabled(x.link == "")
			}),
		),
		app.Elem("p").Class("warn").Body(x.warning()...),
	)
}

func (x *exportSheet) shownLink() string {
	switch {
	case x.link == "":
		return "Making the link …"
	case len(x.link) > 2000:
		return x.link[:2000] + "…"
	}
	return x.link
}

func (x *exportSheet) warning() []app.UI {
	n := len(x.link)
	switch {
	case n == 0:
		return []app.UI{app.Text("Whoever has the link has the text.")}
	case n <= share.ChatLimit:
		return []app.UI{app.Text(page.Thousands(n) + " characters. Whoever has the link has the text.")}
	}
	words := page.Thousands(n) + " characters. Some chat apps cut links near " + page.Thousands(share.ChatLimit) + "; Stet notices a cut link and says so. Mail and documents keep it."
	return []app.UI{app.Raw(page.Icon("warning")), app.Elem("span").Text(words)}
}

func (x *exportSheet) copy() { x.S.copyText(x.link, "Link copied.") }

// formats draws the ways to take the story along, the copies for another text and
// for another app behind the page.
func (x *exportSheet) formats() app.UI {
	var rows []app.UI
	row := func(id, name, purpose, measure string, do func()) {
		rows = append(rows, app.Elem("li").Body(app.Button().Type("button").Class("format").ID("as-"+id).Body(
			app.Elem("b").Text(name), app.Elem("span").Text(purpose), span("size", measure),
		).OnClick(x.S.click("format "+id, do))))
	}
	for _, f := range export.Formats() {
		measure := ""
		if n := x.sizes[f.ID]; n > 0 {
			measure = size(n)
		} else if !x.long {
			measure = "…"
		}
		row(f.ID, f.Name, f.Purpose, measure, func() { x.write(f) })
		if f.ID == "html" {
			if canSend() {
				row("send", "Send the web page", "To an app for mail or chat, or to a drive", "", x.send)
			}
			row("rich", "Copy with marks", "For a mail or a document you are writing", "", x.copyRich)
		}
	}
	return app.Elem("ul").Class("formats").Body(rows...)
}

// copyRich copies the story with its marks.
func (x *exportSheet) copyRich() {
	s := x.chosen()
	if s == nil {
		return
	}
	rich, plain, err := export.Rich(x.S.lib.Reader(x.Story), s)
	if err != nil {
		x.S.fail(err)
		return
	}
	x.S.copyRich(rich, plain, "Copied with its marks.")
}

// write gives the person the story in a format.
func (x *exportSheet) write(f export.Format) {
	s := x.chosen()
	if s == nil {
		return
	}
	x.S.background("Writing …", func() {
		var b bytes.Buffer
		if err := f.WriteUsing(x.S.lib.Reader(x.Story), &b, s); err != nil {
			x.S.fail(err)
			return
		}
		x.S.onScreen(func() { download(f.FileName(s), f.MIME, b.Bytes()) })
	})
}

// choices draws what goes along.
func (x *exportSheet) choices() app.UI {
	versions := 0
	if s := x.S.lib.Story(x.Story); s != nil {
		versions = len(s.Versions)
	}
	tick := func(id, words string, value *bool) app.UI {
		return app.Label().Class("tick").Body(
			app.Input().Type("checkbox").ID(id).Checked(*value).OnChange(x.S.click(id, func() {
				*value = byID(id).Get("checked").Bool()
				x.prepare()
			})),
			app.Text(words),
		)
	}
	all := "All " + page.Counted(versions, "version")
	if versions == 2 {
		all = "Both versions"
	}
	return div("sheet-f",
		tick("with-notes", "My notes and states", &x.noted),
		app.If(versions > 1, func() app.UI { return tick("all-versions", all, &x.all) }),
		app.Elem("span").Text("Made on this device; nothing is uploaded."),
	)
}
