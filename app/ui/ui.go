// Package ui holds what is on screen: go-app components, one part of the
// screen a file.
package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Run starts the app in the browser and never returns there.
func Run() {
	app.RouteWithRegexp("^/.*$", func() app.Composer { return &Start{} })
	app.RunWhenOnBrowser()
}
