package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The sheets that lie over the page. Each has an entry of its own in the history
// of the browser, so that the way back shuts it and does not leave the page. The
// card lies under the others.
const (
	exportSheetName = "export"
	listSheetName   = "list" // the list of marks, on a phone
	cardSheetName   = "card" // the card of a mark, on a phone
)

func history() app.Value { return app.Window().Get("history") }

// entry returns the name of the sheet whose entry of the history is shown, or "".
func entry() string {
	state := history().Get("state")
	if !state.Truthy() || !state.Get("sheet").Truthy() {
		return ""
	}
	return state.Get("sheet").String()
}

// onSheet reports whether the entry of the history that is shown is that of a
// sheet over the card.
func onSheet() bool {
	e := entry()
	return e != "" && e != cardSheetName
}

// enterSheet gives a sheet its entry in the history.
func enterSheet(name string) {
	history().Call("pushState", map[string]any{"sheet": name}, "")
}

// show puts a sheet over the page, or in the place of the one that is there. It
// waits for the one that is being shut.
func (s *session) show(sheet string) {
	if s.shutting {
		s.next = sheet
		return
	}
	if !onSheet() {
		s.opener = focused()
		enterSheet(sheet)
	}
	s.onScreen(func() {
		s.sheet = sheet
		s.heard()
	})
}

// shut takes the sheet away: one step back, however often it is asked for until
// the browser has taken it.
func (s *session) shut() {
	if onSheet() {
		s.stepBack()
	}
}

// stepBack leaves the entry of a sheet, once.
func (s *session) stepBack() {
	if !s.shutting {
		s.shutting = true
		history().Call("back") // goes on in wentBack
	}
}

// carded takes up whether a card lies over the page, which the way back then
// shuts.
func (s *session) carded(is bool) {
	s.card = is
	s.align()
}

// align gives the card its entry in the history, and leaves the entry of what
// is no more.
func (s *session) align() {
	e := entry()
	switch {
	case s.shutting || s.sheet != "":
	case e == "" && s.card:
		enterSheet(cardSheetName)
	case e != "" && (e != cardSheetName || !s.card):
		s.stepBack()
	}
}

// wentBack takes up that the person, or stepBack, went back in the history: it
// shuts the sheet and gives the focus back, or shows the sheet that waits, or
// shuts the card.
func (s *session) wentBack() {
	asked, next := s.shutting, s.next
	s.shutting, s.next = false, ""
	switch {
	case !onSheet() && s.sheet != "":
		s.onScreen(func() {
			s.sheet = next
			s.heard()
			if next != "" {
				enterSheet(next)
				return
			}
			s.align()
			s.ctx.Defer(func(app.Context) { focus(s.opener) })
			s.settleFocus()
		})
	case !asked && s.card && entry() == "":
		s.shutCard()
	default:
		s.align()
	}
}
