package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The sheets that lie over the page. Each has an entry of its own in the history
// of the browser, so that the way back shuts it and does not leave the page.
const (
	exportSheetName = "export"
	listSheetName   = "list" // the list of marks, on a phone
)

func history() app.Value { return app.Window().Get("history") }

// onSheet reports whether the entry of the history that is shown is that of a
// sheet.
func onSheet() bool {
	state := history().Get("state")
	return state.Truthy() && state.Get("sheet").Truthy()
}

// show puts a sheet over the page, or in the place of the one that is there.
func (s *session) show(sheet string) {
	if !onSheet() {
		s.opener = focused()
		history().Call("pushState", map[string]any{"sheet": true}, "")
	}
	s.onScreen(func() {
		s.sheet = sheet
		s.heard()
	})
}

// shut takes the sheet away.
func (s *session) shut() {
	if onSheet() {
		history().Call("back") // goes on in wentBack
	}
}

// wentBack takes up that the person, or shut, went back in the history: it shuts
// the sheet and gives the focus back. The entry of a sheet that is no more is
// skipped.
func (s *session) wentBack() {
	switch {
	case onSheet() && s.sheet == "":
		s.shut()
	case !onSheet() && s.sheet != "":
		s.onScreen(func() {
			s.sheet = ""
			s.heard()
			s.ctx.Defer(func(app.Context) { focus(s.opener) })
			s.settleFocus()
		})
	}
}
