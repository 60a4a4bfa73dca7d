package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
)

// fault tells of a panic. What was done before it is saved.
func (f *frame) fault() app.UI {
	s := f.S
	return app.Elem("div").Class("toast fault").Role("alert").Body(
		app.Raw(page.Icon("warning")),
		app.Elem("span").Text("Something in Stet went wrong ("+page.Cut(s.fault, 120)+"). Your stories are safe; you can go on."),
		s.button("btn", "Dismiss", "fault", func() { s.fault = "" }),
	)
}

// busy says what takes time.
func (f *frame) busy() app.UI {
	return app.Elem("div").Class("toast").Role("status").Body(
		app.Progress().ID("progress").Aria("label", f.S.busy),
		app.Elem("span").Text(f.S.busy),
	)
}

func (f *frame) message() app.UI {
	s, m := f.S, f.S.message
	toast := app.Elem("div").Class("toast")
	if m.urgent {
		toast = toast.Role("alert")
	}
	return toast.Body(
		app.Elem("span").Text(m.text),
		app.If(m.act != "", func() app.UI {
			return s.button("btn btn-ink", m.act, m.act+m.text, func() {
				s.message = message{}
				m.do()
			})
		}),
		s.closer("ib", "Dismiss", "dismiss", func() { s.message = message{} }),
	)
}

// toast offers a new version of the app.
func (f *frame) toast() app.UI {
	return app.Elem("div").ID("update").Class("toast").Role("status").Body(
		app.Elem("span").Text("A new version of Stet is ready."),
		f.S.button("btn btn-ink", "Reload", "update", func() {
			f.S.background("Saving …", func() {
				f.S.lib.Flush()
				app.TryUpdate()
			})
		}),
	)
}

// notSaved returns why what the person did is only in memory, or "".
func (s *session) notSaved() string {
	if err := s.lib.Saved().Err; err != nil {
		return sentence(err)
	}
	s.unsaved = ""
	return ""
}

// notSaved says so, and offers the work as a file.
func (f *frame) notSaved() app.UI {
	s := f.S
	why := s.notSaved()
	return app.Elem("div").ID("unsaved").Class("toast fault").Role("alert").Body(
		app.Raw(page.Icon("warning")),
		app.Elem("span").Text("Your last changes are not saved, only in memory. "+why),
		s.button("btn btn-ink", "Back up the library", "back up unsaved", s.backup),
		s.closer("ib", "Dismiss", "unsaved "+why, func() { s.unsaved = why }),
	)
}

// announce has screen readers say what is seen elsewhere on the screen. It is said in an
// element that stands there always: of one that comes with its words not all of them tell.
func (s *session) announce(words string) {
	live := byID("live")
	if live.Get("textContent").String() == words {
		words += "\u00a0" // or it would be nothing new
	}
	live.Set("textContent", words)
}

// safety is how safe the work on a story is, in full and in the words that a phone has
// room for; those are empty where all is as it should be.
type safety struct{ words, short string }

// safety says how safe the work on a story is.
func (s *session) safety(id string) safety {
	saved := s.lib.Saved()
	switch {
	case s.lib.Preview(id), s.lib.Gone(id):
		return safety{"Not kept: only in memory", "not kept"}
	case saved.Err != nil:
		return safety{"Not saved: kept in memory", "not saved"}
	case saved.Pending:
		return safety{"Saving …", ""}
	case !navigator().Get("onLine").Bool():
		return safety{"Offline; saved on this device", "offline"}
	}
	return safety{"Saved on this device", ""}
}
