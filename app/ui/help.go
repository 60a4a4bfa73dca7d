package ui

import (
	"cmp"
	"html"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/annotate/compare"
)

// help says what the keys do, what each mark means, and what happens to a text.
type help struct {
	app.Compo
	S   *session
	Rev int

	changing int // the row whose key is about to be pressed, or -1
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
	if !k.alone("Escape") && h.S.command(k) != toHelp {
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
				app.Elem("div").OnClick(h.S.on("a key", h.clicked)).OnKeyDown(h.S.on("new key", h.pressed)).Body(app.Raw(h.keys())),
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
			app.Text("Keys without Ctrl."),
		),
		app.Raw(`<span> Choose a key here to change it or to switch it off. On a Mac, Ctrl is ⌘. `+
			`<kbd>Ctrl</kbd> <kbd>F</kbd> stays the browser’s.</span>`),
	)
}

// keys draws the keys, those that belong together under their head, and what they do;
// that of a command is a button, which leads to another key.
func (h *help) keys() string {
	var b strings.Builder
	for i, r := range keyRows {
		if r.head != "" {
			b.WriteString(`</dl></div><div class="keys"><h3>` + r.head + "</h3><dl>")
		}
		key, row, acts := cmp.Or(h.S.keyCaps[i], "off"), strconv.Itoa(i), ""
		cap := caps(key)
		switch {
		case r.command == fixed:
		case i == h.changing: // a field, so that screen readers let the key through
			cap = `<input class="input" id="new-key" placeholder="press a key" autocomplete="off" aria-label="New key for “` +
				r.does + `”; Escape leaves it as it is">`
			acts = ` <button class="link" type="button" data-key="">Switch off</button>` +
				` <button class="link" type="button" data-key="` + r.key + `">As at first</button>`
		default:
			cap = `<button class="cap" type="button" id="key-` + row + `" data-row="` + row + `" aria-label="Key for “` +
				r.does + "”: " + html.EscapeString(shortKey(key)) + `">` + cap + "</button>"
		}
		b.WriteString("<div><dt>" + cap + "</dt><dd>" + r.does + acts + "</dd></div>")
	}
	return "<div>" + strings.TrimPrefix(b.String(), "</dl></div>") + "</dl></div></div>"
}

// clicked has a key changed, or gives the one that was chosen by a button.
func (h *help) clicked(_ app.Context, e app.Event) {
	if b := closest(e, "[data-row]"); b.Truthy() {
		h.changing, _ = strconv.Atoi(b.Get("dataset").Get("row").String())
		h.S.focusSoon("new-key")
	} else if b := closest(e, "[data-key]"); b.Truthy() {
		h.give(b.Get("dataset").Get("key").String())
	}
}

// pressed takes the key that was pressed for a command.
func (h *help) pressed(_ app.Context, e app.Event) {
	k := strokeOf(e)
	name := k.name()
	switch {
	case !k.field:
	case k.key == "Escape":
		h.done()
	case !k.ctrl && keyRows[h.changing].takes(name):
		e.PreventDefault()
		h.give(name)
	}
}

// give gives the command a key that was chosen.
func (h *help) give(key string) {
	had := cmp.Or(h.S.keyCaps[h.changing], "no key")
	if other := h.S.giveKey(h.changing, key); other >= 0 {
		h.S.say("“" + keyRows[other].does + "” has " + had + " now.")
	}
	h.done()
}

// done leads back to the key of the command.
func (h *help) done() {
	h.S.focusSoon("key-" + strconv.Itoa(h.changing))
	h.changing = -1
}
