package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Start is the first screen: the paste box.
type Start struct {
	app.Compo

	update bool
}

// OnAppUpdate shows that a new version waits.
func (s *Start) OnAppUpdate(ctx app.Context) {
	s.update = ctx.AppUpdateAvailable()
}

// Render draws the screen.
func (s *Start) Render() app.UI {
	return app.Div().Class("app").Body(
		app.A().Class("skip").Href("#paste").Text("Skip to the paste box"),
		app.Header().Class("bar"),
		app.Main().Class("start").Body(
			app.H1().Class("pitch").Body(
				app.Text("Paste an article. See "),
				app.Mark().Class("claim key").Text("what it claims"),
				app.Text(", "),
				app.Mark().Class("figure").Text("what it counts"),
				app.Text(", "),
				app.Mark().Class("quote").Text("who says so"),
				app.Text(", and "),
				app.Ins().Text("what changed"),
				app.Text(" since."),
			),
			app.Div().Class("desk").Body(
				app.Textarea().ID("paste").Class("paste").AutoFocus(true).
					Aria("label", "Paste an article").
					Placeholder("Paste here (Ctrl+V), or drop a file."),
			),
			app.Div().Class("under").Body(
				app.Span().Class("safe").Text("Works offline. Nothing leaves this device."),
			),
		),
		app.If(s.update, s.toast),
	)
}

// toast offers the new version; the person decides when.
func (s *Start) toast() app.UI {
	return app.Div().ID("update").Class("toast").Role("status").Body(
		app.Span().Text("A new version of Stet is ready."),
		app.Button().Class("btn btn-ink").Text("Reload").OnClick(func(app.Context, app.Event) { app.TryUpdate() }),
	)
}
