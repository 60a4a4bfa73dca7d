package ui

import (
	"cmp"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/annotate/compare"
	"stet/app/library"
	"stet/app/page"
)

// changes draws the list of changes by editorial weight, the low ones folded.
func (v *versions) changes() app.UI {
	c := v.compared
	if c == nil {
		return app.Elem("div")
	}
	low := c.OfWeight(compare.Low, compare.None)
	return app.Elem("div").Body(
		v.group("High weight", c.OfWeight(compare.High)),
		v.group("Medium weight", c.OfWeight(compare.Medium)),
		app.If(len(low) > 0, func() app.UI {
			return app.Elem("details").Class("fold").Body(
				app.Elem("summary").Text(strconv.Itoa(len(low))+" of low or no weight: "+library.Kinds(low)),
				v.list(low),
			)
		}),
		app.If(len(c.Changes) == 0 && !c.Different(), func() app.UI {
			return para("quiet", "The two versions say the same.")
		}),
		app.If(c.Note != "", func() app.UI { return v.note(c.Note) }),
	)
}

// note draws the drafted correction note.
func (v *versions) note(words string) app.UI {
	return app.Elem("div").Class("orphan").ID("correction").Body(
		span("label", "Draft of a correction note"),
		app.Elem("p").Dir("auto").Text(words),
		div("acts",
			v.S.button("btn", "Copy", "copy note", func() { v.S.copyText(words, "Note copied.") }),
		),
	)
}

func (v *versions) group(name string, list []compare.Change) app.UI {
	if len(list) == 0 {
		return app.Elem("div")
	}
	return div("weight",
		app.Elem("h3").Class("weight-h").Body(app.Text(name+" "), app.Elem("span").Text(strconv.Itoa(len(list)))),
		v.list(list),
	)
}

func (v *versions) list(list []compare.Change) app.UI {
	return app.Elem("ul").Class("changes").Body(app.Range(list).Slice(func(i int) app.UI { return v.change(&list[i]) }))
}

func (v *versions) change(c *compare.Change) app.UI {
	tag := span("tag silent", "silent")
	if c.Declared {
		tag = span("tag dark", "declared")
	}
	return app.Elem("li").Class("change").DataSet("type", string(c.Type)).Body(
		div("change-type", app.Text(library.TypeName(c.Type)), app.Elem("small").Body(v.where(c))),
		app.Elem("div").Body(
			app.Elem("p").Class("change-body").Dir("auto").Body(v.beforeAfter(c)...),
			app.Elem("p").Class("change-why").Body(app.If(library.Matters(c), func() app.UI { return tag }), app.Text(" "+said(c.Reason))),
		),
	)
}

// where says where a change is, and leads there.
func (v *versions) where(c *compare.Change) app.UI {
	words := v.compared.Where(c)
	i := page.LineOf(v.lines, c.BeforeSpan, c.AfterSpan)
	if i < 0 {
		return app.Text(words)
	}
	id := lineID(&v.lines[i])
	return v.S.button("link", cmp.Or(words, "show"), "to "+id+string(c.Type), func() { v.show(id) }).Aria("label", "Show in the text: "+cmp.Or(words, "show"))
}

// show leads to a line of the text in which both versions are one.
func (v *versions) show(id string) {
	v.whole = ""
	v.S.ctx.Defer(func(app.Context) {
		if line := byID(id); line.Truthy() {
			line.Call("scrollIntoView", map[string]any{"block": "center"})
			focus(line)
		}
	})
}

// shownWords bounds how much of a change the list shows, in runes.
const shownWords = 400

// beforeAfter draws what was taken out and what came, in the sentence that they
// stand in.
func (v *versions) beforeAfter(c *compare.Change) []app.UI {
	lead, rest := v.compared.Around(c)
	out := []app.UI{app.Text(lead)}
	if c.Type == compare.Moved {
		return []app.UI{span("moved", page.Cut(c.After, shownWords))}
	}
	if c.Before != "" {
		out = append(out, app.Elem("del").Class("sign").Text(page.Cut(c.Before, shownWords)))
	}
	if c.Before != "" && c.After != "" {
		out = append(out, app.Elem("span").Class("arrow").Aria("hidden", "true").Text(" → "))
	}
	if c.After != "" {
		out = append(out, app.Elem("ins").Class("sign").Text(page.Cut(c.After, shownWords)))
	}
	return append(out, app.Text(rest))
}

// said makes a reason a sentence.
func said(reason string) string {
	if reason == "" {
		return ""
	}
	return page.Capital(reason) + "."
}

// orphans lists the annotations that found no place in the newer version.
func (v *versions) orphans() app.UI {
	list := v.story.Versions[v.to].Unplaced
	return app.Elem("div").Body(app.Range(list).Slice(func(i int) app.UI {
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
