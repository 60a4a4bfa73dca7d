package ui

import (
	"bytes"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/export"
)

// canShare reports whether the browser hands a link to other apps.
func canShare() bool { return navigator().Get("share").Truthy() }

// canSend reports whether the browser hands files to other apps.
func canSend() bool { return navigator().Get("canShare").Truthy() }

// asFile makes what the browser shares of a web page.
func asFile(name string, data []byte) app.Value {
	const kind = "text/html" // a browser knows it without the encoding
	file := app.Window().Get("File").New(listOf(blobOf(data, kind)), name, map[string]any{"type": kind})
	what := app.Window().Get("Object").New()
	what.Set("files", listOf(file))
	return what
}

// share hands something to another app; that the person lets it be is no failure.
func (s *session) share(what any) {
	shared := outcome(navigator().Call("share", what)) // at once: browsers ask for a click just before
	s.background("", func() {
		if _, err := shared(); err != nil && !strings.Contains(err.Error(), "cancel") && !strings.Contains(err.Error(), "abort") {
			s.say("The browser did not let Stet share.")
		}
	})
}

// share hands the link to another app.
func (x *exportSheet) share() {
	title := ""
	if s := x.chosen(); s != nil {
		title = s.Name()
	}
	x.S.share(map[string]any{"title": title, "url": x.link})
}

// send hands the story as a web page to another app.
func (x *exportSheet) send() {
	s := x.chosen()
	if s == nil {
		return
	}
	f, _ := export.Find("html")
	var b bytes.Buffer
	if err := f.WriteUsing(x.S.lib.Reader(x.Story), &b, s); err != nil {
		x.S.fail(err)
		return
	}
	x.S.share(asFile(f.FileName(s), b.Bytes()))
}
