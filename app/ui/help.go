package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/annotate/compare"
)

// help says what the keys do, what each mark means, and what happens to a text.
type help struct {
	app.Compo
	S *session
}

// OnMount names the page.
func (h *help) OnMount(app.Context) {
	defer h.S.recover()
	h.S.keys = h.key
	document().Set("title", "Stet: help and keys")
	app.Window().Call("scrollTo", 0, 0)
}

// OnDismount leaves the keys to others.
func (h *help) OnDismount() { h.S.keys = nil }

// key goes back to where help was called from.
func (h *help) key(k stroke) bool {
	if k.field || k.ctrl || k.key != "Escape" && (k.key != "?" || !h.S.singleKeys()) {
		return false
	}
	h.S.leave("")
	return true
}

// Render draws the screen.
func (h *help) Render() app.UI { return h.S.draw(h.render) }

func (h *help) render() app.UI {
	return app.Elem("main").Class("page").ID("text").TabIndex(-1).Body(
		app.Elem("h1").Class("lead-h").Text("Help and keys"),
		div("help-grid",
			app.Elem("section").Aria("labelledby", "k-h").Body(
				app.Elem("h2").Class("h2").ID("k-h").Text("Keys"),
				app.Raw(keyTables),
				h.single(),
			),
			app.Elem("div").Body(
				app.Raw(meanings),
				app.Raw(versionsHelp()),
				app.Raw(privacy),
			),
		),
	)
}

// versionsHelp says how versions come together and what is told of them.
func versionsHelp() string {
	var weights []string
	for _, g := range compare.Groups() {
		weights = append(weights, "<b>"+g.Name+"</b>: "+g.Holds+".")
	}
	return `<section aria-labelledby="v-h" class="diff-sec"><h2 class="h2" id="v-h">What changed between versions</h2><div class="prose">` +
		pasting + "<p>" + strings.Join(weights, " ") + "</p>" + declaring + "</div></section>"
}

// single switches the keys without Ctrl on and off.
func (h *help) single() app.UI {
	return app.Elem("p").Class("quiet").Body(
		app.Label().Class("tick").Body(
			app.Input().Type("checkbox").ID("single").Checked(h.S.singleKeys()).OnChange(h.S.click("single", func() {
				off := ""
				if !byID("single").Get("checked").Bool() {
					off = "yes"
				}
				set(keysSetting, off)
			})),
			app.Text("Keys without Ctrl"),
		),
		app.Raw(`<span> On a Mac, Ctrl is ⌘. <kbd>Ctrl</kbd> <kbd>F</kbd> stays the browser’s.</span>`),
	)
}
