package ui

import (
	"encoding/json"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
)

// exportSheet lies over the reader and offers the story in other forms.
type exportSheet struct {
	app.Compo
	S     *session
	Rev   int
	Story string
}

// Render draws the sheet.
func (x *exportSheet) Render() app.UI { return x.S.draw(x.render) }

func (x *exportSheet) render() app.UI {
	return app.Div().Body(
		app.Div().Class("veil").OnClick(x.S.click("veil", func() { x.S.sheet = "" })),
		app.Div().Class("sheet").Role("dialog").Aria("modal", "true").Aria("labelledby", "ex-h").ID("sheet").TabIndex(-1).Body(
			app.Div().Class("sheet-h").Body(
				app.H2().ID("ex-h").Text("Export and share"),
				app.Button().Type("button").Class("ib").Aria("label", "Close").Body(app.Raw(page.Icon("close"))).OnClick(x.S.click("close", func() { x.S.sheet = "" })),
			),
			app.Ul().Class("formats").Body(
				app.Li().Body(app.Button().Type("button").Class("format").Body(
					app.B().Text("Stet file"), app.Span().Text("The whole story with your notes, to open in Stet again"),
				).OnClick(x.S.click("json", x.json))),
			),
			app.Div().Class("sheet-f").Body(app.Span().Text("Made on this device; nothing is uploaded.")),
		),
	)
}

func (x *exportSheet) json() {
	st := x.S.lib.Story(x.Story)
	if st == nil {
		return
	}
	data, err := json.Marshal(st)
	if err != nil {
		x.S.fail(err)
		return
	}
	download(fileName(st.Name())+".json", "application/json", data)
}

// fileName makes a name of a file from a headline.
func fileName(name string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(page.Cut(name, 60)) {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	return strings.Trim("stet-"+b.String(), "-")
}
