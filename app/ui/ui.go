// Package ui holds what is on screen: go-app components, one part of the
// screen a file.
//
// The stories are the library's; a component keeps only what is on screen, and
// what the person does becomes a call of the library or of the session that all
// components share. Every such call ends in a redraw of the frame, which hands
// its revision down to the parts. The article and the list of marks are
// islands: elements that go-app creates empty, filled with HTML from package
// page (article.go, list.go).
package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/library"
)

// Run starts the app in the browser, with the stories of a store, and never
// returns there.
func Run(store library.Store) {
	s := newSession(store)
	app.RouteWithRegexp("^/.*$", func() app.Composer { return &frame{S: s} })
	app.RunWhenOnBrowser()
}
