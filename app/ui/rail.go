package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
	"stet/app/story"
)

// rail draws what stands beside the text: filters, the card, the list.
func (r *reader) rail() app.UI {
	class := "rail"
	if r.S.sheet == listSheetName {
		class += " sheeted"
	}
	return app.Elem("aside").Class(class).ID("marks").Aria("label", "Marks").Body(
		div("rail-top",
			r.tabs(),
			app.If(!r.insight, r.chips),
			app.If(!r.insight, r.finder),
		),
		r.slot(),
		app.Elem("div").Class(hideWhen("rail-body", r.insight)).TabIndex(0).Role("group").Aria("label", "List of marks").Body(
			app.Elem("ol").Class("marks").ID("list").Aria("label", "Marks, in text order").OnClick(r.S.on("row", r.rowClicked)),
		),
		app.Elem("div").Class(hideWhen("rail-body", !r.insight)).TabIndex(0).Role("group").Aria("label", "Insight").Body(
			app.Elem("div").Class("insight").ID("insight").OnClick(r.S.on("insight row", r.insightClicked)),
		),
	)
}

func (r *reader) tabs() app.UI {
	checked, all := 0, 0
	if r.page != nil {
		checked, all = r.page.Progress()
	}
	return div("rail-tabs",
		r.tab("Marks", false),
		r.tab("Insight", true),
		span("done", checkedWords(checked, all)),
		r.S.closer("ib only-phone shut", "Close the list", "shut", func() { r.S.shut() }),
	)
}

// tab draws one of the rail's two tabs.
func (r *reader) tab(name string, insight bool) app.UI {
	b := r.S.button("tab", name, "tab "+name, func() {
		r.insight = insight
		r.paint()
		r.showRow()
	}).ID("tab-" + name)
	if r.insight == insight {
		return b.Aria("current", "true")
	}
	return b
}

func hideWhen(class string, hide bool) string {
	if hide {
		return class + " away"
	}
	return class
}

// chips draws a switch for each kind, with how many marks it has.
func (r *reader) chips() app.UI {
	kinds := []struct {
		kind  story.Kind
		class string
		name  string
	}{{story.Claim, "sw claim key", "Claims"}, {story.Figure, "sw figure", "Figures"}, {story.Quote, "sw quote", "Quotes"}, {story.Check, "sw eq", "Checks"}}
	return app.Elem("div").Class("chips").Role("group").Aria("label", "Show kinds").Body(
		app.Range(kinds).Slice(func(i int) app.UI {
			k := kinds[i]
			n := 0
			if r.page != nil {
				n = r.page.Count(k.kind)
			}
			return app.Button().Type("button").Class("chip").Aria("pressed", strconv.FormatBool(!r.show.off[k.kind])).Body(
				app.Elem("i").Class(k.class), app.Elem("b").Text(page.Thousands(n)), app.Elem("span").Text(k.name),
			).OnClick(r.S.click("kind "+string(k.kind), func() { r.toggleKind(k.kind) }))
		}),
	)
}

func (r *reader) toggleKind(k story.Kind) {
	r.show.off[k] = !r.show.off[k]
	r.refilter()
}

func (r *reader) fillList() { r.list.fill(r.S, byID("list"), r.page, &r.show, r.markRow) }

func (r *reader) markRow() {
	r.list.mark(r.selected)
	r.meet()
}

// refilter shows the rows that the filters leave.
func (r *reader) refilter() {
	if r.page == nil {
		return
	}
	r.fillList()
	r.list.mark(r.selected)
	r.S.announce(r.list.count())
	r.S.redraw()
}

// finder draws search, the filter by status, and how much is marked.
func (r *reader) finder() app.UI {
	return div("finder",
		app.Input().Class("input").Type("search").ID("find").Aria("label", "Search marks and notes").Placeholder("Search marks and notes").
			OnInput(r.S.click("find", func() {
				r.show.query = byID("find").Get("value").String()
				r.refilter()
			})),
		app.Select().Class("select").ID("status-filter").Aria("label", "Status").Body(
			app.Range(statusFilters).Slice(func(i int) app.UI {
				return option(statusFilters[i].value, statusFilters[i].words, r.show.status)
			}),
		).OnChange(r.S.click("status", func() {
			r.show.status = byID("status-filter").Get("value").String()
			r.refilter()
		})),
		r.density(),
		r.threshold(),
	)
}

func option(value, words, chosen string) app.UI {
	return app.Option().Value(value).Selected(value == chosen).Text(words)
}

// density draws how much is marked in the text.
func (r *reader) density() app.UI {
	choices := []struct{ value, words string }{{"calm", "Key marks"}, {"all", "All marks"}, {"none", "Plain text"}}
	return app.Elem("fieldset").Class("density").Body(
		app.Elem("legend").Class("vh").Text("Marks in the text"),
		app.Range(choices).Slice(func(i int) app.UI {
			c := choices[i]
			return app.Label().Body(
				app.Input().Type("radio").Name("density").Value(c.value).Checked(r.show.density == c.value).
					OnChange(r.S.click("density "+c.value, func() {
						r.show.density = c.value
						set(densitySetting, c.value)
						r.refilter()
					})),
				app.Text(c.words),
			)
		}),
	)
}

func (r *reader) rowClicked(_ app.Context, e app.Event) {
	if end := closest(e, "[data-ends]"); end.Truthy() {
		r.list.grow(r.S, end.Get("dataset").Get("ends").String(), r.markRow)
		return
	}
	if closest(e, "[data-restore]").Truthy() {
		for _, m := range r.page.Removed {
			r.S.lib.Restored(r.at(m))
		}
		return
	}
	if row := closest(e, "[data-row]"); row.Truthy() {
		r.pick(row.Get("dataset").Get("row").String(), inList)
	}
}

// pick selects a mark of the list; a list that is a sheet goes, and the row with it.
func (r *reader) pick(id string, from origin) {
	if r.S.sheet != listSheetName {
		r.choose(id, from)
		return
	}
	r.choose(id, byKey)
	r.S.opener = focused()
	r.S.shut()
}

// insightClicked sorts the figures, lists all of them, or selects a mark.
func (r *reader) insightClicked(ctx app.Context, e app.Event) {
	by, all := closest(e, "[data-sort]"), closest(e, "[data-all]")
	switch {
	case by.Truthy():
		r.ledger.By = by.Get("dataset").Get("sort").String()
	case all.Truthy():
		r.ledger.All = true
	default:
		r.rowClicked(ctx, e)
		return
	}
	r.summed = nil
	r.paint()
	focus(document().Call("querySelector", `#insight [data-sort="`+r.ledger.By+`"]`))
}

// slot draws the card of the selected mark, or the offer to mark the selected
// words.
func (r *reader) slot() app.UI {
	if !r.words.Empty() {
		return r.maker()
	}
	if m := r.current(); m != nil {
		return div("card-slot", &card{S: r.S, Rev: r.S.revision, R: r, ID: m.ID})
	}
	return app.Elem("div").Class("card-slot")
}
