package ui

import (
	"cmp"
	"html"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/annotate/compare"
	"stet/app/library"
	"stet/app/page"
)

// changes draws the list of changes, with the correction note of the paper above
// it and the draft of one below.
func (v *versions) changes() app.UI {
	c := v.compared
	if c == nil {
		return app.Elem("div")
	}
	return app.Elem("div").OnClick(v.S.on("to the text", v.jump)).Body(
		app.Range(c.Corrections()).Slice(func(i int) app.UI { return v.declared(c.Corrections()[i]) }),
		app.Raw(v.drawn.changes),
		app.If(len(c.Changes) == 0 && !c.Different(), func() app.UI {
			return para("quiet", "The two versions say the same.")
		}),
		app.If(c.Note != "", func() app.UI { return v.note(c.Note) }),
	)
}

// declared draws a correction note of the paper.
func (v *versions) declared(words string) app.UI {
	return app.Elem("div").Class("own-note").Body(
		span("label", "The paper’s own note, new in v"+strconv.Itoa(v.to+1)),
		app.Elem("p").Dir("auto").Text(words[page.Bullet(words):]),
	)
}

// note draws the drafted correction note.
func (v *versions) note(words string) app.UI {
	return app.Elem("div").Class("orphan").ID("correction").Body(
		span("label", "Draft of a correction note"),
		app.Elem("p").Dir("auto").Text(words),
		para("quiet", page.AboutDraft),
		div("acts",
			v.S.button("btn", "Copy the note", "copy note", func() { v.S.copyText(words, "Note copied.") }),
		),
	)
}

// changesHTML writes the changes by editorial weight, the low ones folded.
func (v *versions) changesHTML() string {
	var b strings.Builder
	b.WriteString("<div>")
	for _, g := range compare.Groups() {
		if list := v.compared.OfWeight(g.Weights...); len(list) > 0 {
			v.group(&b, g, list)
		}
	}
	return b.String() + "</div>"
}

func (v *versions) group(b *strings.Builder, g compare.Group, list []compare.Change) {
	shut := "</div>"
	if g.Matters() {
		b.WriteString(`<div class="weight"><h3 class="weight-h">` + g.Name + " <span>" + page.Thousands(len(list)) + "</span></h3>")
	} else {
		b.WriteString(`<details class="fold"><summary>` + page.Thousands(len(list)) + " of " + strings.ToLower(g.Name) + ": " + html.EscapeString(library.Kinds(list)) + "</summary>")
		shut = "</details>"
	}
	v.list(b, list)
	b.WriteString(shut)
}

func (v *versions) list(b *strings.Builder, list []compare.Change) {
	b.WriteString(`<ul class="changes">`)
	for i := range list {
		v.change(b, &list[i])
	}
	b.WriteString("</ul>")
}

func (v *versions) change(b *strings.Builder, c *compare.Change) {
	before, after := "", ""
	if c.Type != compare.Moved {
		before, after = page.Around(v.compared.Old, v.compared.New, c)
	}
	b.WriteString(page.ChangeItem(c, v.where(c), before, after, shownWords))
}

// where says where a change is, and leads there.
func (v *versions) where(c *compare.Change) string {
	words := html.EscapeString(cmp.Or(v.compared.Where(c), "show"))
	line := v.index.Of(c.BeforeSpan, c.AfterSpan)
	if line == nil {
		return words
	}
	return `<button type="button" class="link" data-line="` + lineID(line) + `" aria-label="` + c.Name() + ", " + words + `: show in the text">` + words + "</button>"
}

// jump leads from a change to its line.
func (v *versions) jump(_ app.Context, e app.Event) {
	if to := closest(e, "[data-line]"); to.Truthy() {
		v.show(to.Get("dataset").Get("line").String())
	}
}

// show leads to a line of the text in which both versions are one.
func (v *versions) show(id string) {
	if v.whole != "" {
		v.look("", v.only)
	}
	v.S.ctx.Defer(func(app.Context) {
		if line := byID(id); line.Truthy() {
			line.Call("scrollIntoView", map[string]any{"block": "center"})
			focus(line)
		}
	})
}

// shownWords bounds how much of a change the list shows, in runes.
const shownWords = 400

// orphans lists the annotations that found no place in the newer version.
func (v *versions) orphans() app.UI {
	list := v.story.Versions[v.to].Unplaced
	return app.Elem("div").ID("unplaced").TabIndex(-1).Body(app.Range(list).Slice(func(i int) app.UI {
		u := list[i]
		words := u.Note
		if words == "" {
			words = u.Status.Words()
		}
		return div("orphan",
			span("label", "A note that found no place in v"+strconv.Itoa(v.to+1)),
			app.Elem("p").Dir("auto").Body(
				app.Text("On "), app.Elem("b").Text(page.Cut(u.Quote, 200)), app.Text(" (v"+strconv.Itoa(u.From+1)+"): "), app.Elem("i").Text(words),
			),
			app.Elem("p").Class("quiet").Dir("auto").Text(page.Cut(u.Context, 300)),
			div("acts",
				app.If(v.to == len(v.story.Versions)-1, func() app.UI {
					return v.S.button("btn", "Place it by hand", "place "+strconv.Itoa(i), func() { v.place(i) })
				}),
				v.S.button("btn", "Keep with v"+strconv.Itoa(u.From+1), "drop "+strconv.Itoa(i), func() { v.S.lib.Dropped(v.Story, v.to, i) }),
			),
		)
	}))
}
