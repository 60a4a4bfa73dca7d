package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// versions is the screen that shows what changed.
type versions struct {
	app.Compo
	S     *session
	Rev   int
	Story string
}

// Render draws the screen.
func (v *versions) Render() app.UI { return app.Main().Class("page").ID("text") }
