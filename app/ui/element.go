package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
)

// Elements without attributes of their own are made by app.Elem: each named
// constructor of go-app brings a type whose methods weigh 15 KB.

// button makes a button; scope tells its handler from others, see on.
func (s *session) button(class, words, scope string, do func()) app.HTMLButton {
	return app.Button().Type("button").Class(class).Text(words).OnClick(s.click(scope, do))
}

// closer makes a button with a cross.
func (s *session) closer(class, label, scope string, do func()) app.HTMLButton {
	return app.Button().Type("button").Class(class).Aria("label", label).Body(app.Raw(page.Icon("close"))).OnClick(s.click(scope, do))
}

// within makes a link to a part of the page. It takes no step of the way back.
func (s *session) within(id, words string) app.HTMLA {
	return app.A().Href("#" + id).Text(words).OnClick(s.on("to "+id, func(_ app.Context, e app.Event) {
		handled(e)
		to := byID(id)
		to.Call("scrollIntoView")
		focus(to)
	}))
}

// handled says that a click on a link is done with: neither the browser nor go-app follows it.
func handled(e app.Event) {
	e.PreventDefault()
	e.Call("stopPropagation")
}

// notice makes a notice above a text: what it says, and what can be done.
func notice(id string, words app.UI, acts ...app.UI) app.UI {
	return app.Elem("div").Class("notice").ID(id).Role("status").Body(append([]app.UI{words}, acts...)...)
}

// noticeWords makes what a notice says.
func noticeWords(words string) app.UI { return app.Elem("p").Dir("auto").Text(words) }

// div makes a block.
func div(class string, body ...app.UI) app.HTMLElem {
	return app.Elem("div").Class(class).Body(body...)
}

// span makes words of a class.
func span(class, words string) app.HTMLElem { return app.Elem("span").Class(class).Text(words) }

// para makes a paragraph of a class.
func para(class, words string) app.HTMLElem { return app.Elem("p").Class(class).Text(words) }
