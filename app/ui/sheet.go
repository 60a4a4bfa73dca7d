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

// enterSheet gives a sheet its entry in the history.
func enterSheet() { history().Call("pushState", map[string]any{"sheet": true}, "") }

// show puts a sheet over the page, or in the place of the one that is there. It
// waits for the one that is being shut.
func (s *session) show(sheet string) {
	if s.shutting {
		s.next = sheet
		return
	}
	if !onSheet() {
		s.opener = focused()
		enterSheet()
	}
	s.onScreen(func() {
		s.sheet = sheet
		s.heard()
	})
}

// shut takes the sheet away: one step back, however often it is asked for until
// the browser has taken it.
func (s *session) shut() {
	if onSheet() && !s.shutting {
		s.shutting = true
		history().Call("back") // goes on in wentBack
	}
}

// wentBack takes up that the person, or shut, went back in the history: it shuts
// the sheet and gives the focus back, or shows the sheet that waits. The entry
// of a sheet that is no more is skipped.
func (s *session) wentBack() {
	next := s.next
	s.shutting, s.next = false, ""
	switch {
	case onSheet() && s.sheet == "":
		s.shut()
	case !onSheet() && s.sheet != "":
		s.onScreen(func() {
			s.sheet = next
			s.heard()
			if next != "" {
				enterSheet()
				return
			}
			s.ctx.Defer(func(app.Context) { focus(s.opener) })
			s.settleFocus()
		})
	}
}
