package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
)

// button makes a button; scope tells its handler from others, see on.
func (s *session) button(class, words, scope string, do func()) app.HTMLButton {
	return app.Button().Type("button").Class(class).Text(words).OnClick(s.click(scope, do))
}

// closer makes a button with a cross.
func (s *session) closer(class, label, scope string, do func()) app.HTMLButton {
	return app.Button().Type("button").Class(class).Aria("label", label).Body(app.Raw(page.Icon("close"))).OnClick(s.click(scope, do))
}

// div makes a block.
func div(class string, body ...app.UI) app.HTMLDiv { return app.Div().Class(class).Body(body...) }

// span makes words of a class.
func span(class, words string) app.HTMLSpan { return app.Span().Class(class).Text(words) }

// para makes a paragraph of a class.
func para(class, words string) app.HTMLP { return app.P().Class(class).Text(words) }
