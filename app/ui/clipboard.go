package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// copyText puts a text on the clipboard and says that it is there.
func (s *session) copyText(text, done string) {
	clipboard := app.Window().Get("navigator").Get("clipboard")
	if !clipboard.Truthy() {
		s.say("This browser does not let a page copy.")
		return
	}
	promise := clipboard.Call("writeText", text) // at once: browsers ask for a click just before
	s.background("", func() {
		if _, err := await(promise); err != nil {
			s.say("The browser did not let Stet copy.")
			return
		}
		s.say(done)
	})
}

// copyRich puts a text on the clipboard as HTML and as plain text, whichever the
// program that it is pasted into takes.
func (s *session) copyRich(asHTML, plain, done string) {
	item := app.Window().Get("ClipboardItem")
	if !item.Truthy() {
		s.copyText(plain, done)
		return
	}
	kinds := app.Window().Get("Object").New()
	kinds.Set("text/html", blobOf([]byte(asHTML), "text/html"))
	kinds.Set("text/plain", blobOf([]byte(plain), "text/plain"))
	list := app.Window().Get("Array").New()
	list.Call("push", item.New(kinds))
	promise := app.Window().Get("navigator").Get("clipboard").Call("write", list)
	s.background("", func() {
		if _, err := await(promise); err != nil {
			s.say("The browser did not let Stet copy.")
			return
		}
		s.say(done)
	})
}

// pasteIt is what to do where the clipboard cannot be read.
const pasteIt = "Copy an article first, then paste it into the box."

// pasteText asks the browser for what was copied and reads it. Where it may not
// be read, the person is told so.
func (s *session) pasteText() {
	clipboard := app.Window().Get("navigator").Get("clipboard")
	if !clipboard.Truthy() || !clipboard.Get("readText").Truthy() {
		s.say(pasteIt)
		return
	}
	promise := clipboard.Call("readText")
	s.background("", func() {
		text, err := await(promise)
		if err != nil || strings.TrimSpace(text.String()) == "" {
			s.say(pasteIt)
			return
		}
		s.pasted(text.String(), "")
	})
}
