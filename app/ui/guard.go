package ui

import (
	"runtime/debug"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// on makes a handler for one event of one element. A panic in it is shown and
// not fatal. The scope tells handlers apart: go-app keeps the old handler of an
// element that it draws again unless the scope changed.
func (s *session) on(scope string, f func(app.Context, app.Event)) (app.EventHandler, app.EventOption) {
	return func(ctx app.Context, e app.Event) {
		defer s.recover()
		f(ctx, e)
	}, app.EventScope(scope)
}

// click is on for what needs neither context nor event. Where it takes away what
// has the focus, the focus goes to the text.
func (s *session) click(scope string, f func()) (app.EventHandler, app.EventOption) {
	return s.on(scope, func(app.Context, app.Event) {
		f()
		s.settleFocus()
	})
}

// draw renders a part of the screen; one that panics is replaced by a line that
// says so.
func (s *session) draw(part func() app.UI) (ui app.UI) {
	defer func() {
		if p := recover(); p != nil {
			s.fault = "a part of the page could not be drawn"
			app.Log("stet:", p, stack())
			ui = div("page", app.Elem("p").Text("This part could not be drawn. Your stories are safe."))
		}
	}()
	return part()
}

func stack() string { return string(debug.Stack()) }
