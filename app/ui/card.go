package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/library"
	"stet/app/page"
	"stet/app/story"
)

// card shows the selected mark: what it is, why, who says it, and what the
// reader makes of it.
type card struct {
	app.Compo
	S   *session
	Rev int
	R   *reader
	ID  string

	relabel bool // the kinds are offered
	asking  bool // the speakers are offered
}

// CompoID makes each mark a card of its own, so that its fields begin anew.
func (c *card) CompoID() string { return c.R.Story + " " + c.ID }

// OnUpdate brings the fields up to date with what was undone, unless the person
// is writing in them.
func (c *card) OnUpdate(app.Context) {
	defer c.S.recover()
	m := c.mark()
	if m == nil {
		return
	}
	for id, value := range map[string]string{"note": m.Note(), "src": m.Source()} {
		if f := byID(id); f.Truthy() && !f.Equal(focused()) && f.Get("value").String() != value {
			f.Set("value", value)
		}
	}
}

func (c *card) mark() *page.Mark {
	if c.R.page == nil {
		return nil
	}
	return c.R.page.Mark(c.ID)
}

// Render draws the card.
func (c *card) Render() app.UI { return c.S.draw(c.render) }

func (c *card) render() app.UI {
	m := c.mark()
	if m == nil {
		return app.Elem("section")
	}
	return app.Elem("section").Class("card").Aria("labelledby", "card-h").Body(
		c.head(m),
		app.Elem("p").Class("card-quote").Dir("auto").Text(page.Cut(m.Text(c.R.page.Doc.Text), 320)),
		c.status(m),
		app.Elem("dl").Class("facts").Body(c.facts(m)...),
		c.foot(m),
	)
}

func (c *card) head(m *page.Mark) app.UI {
	body := []app.UI{app.Raw(page.Swatch(m)), app.Elem("h2").ID("card-h").Text(m.Name())}
	for _, t := range tags(m) {
		body = append(body, span("tag", t))
	}
	if i := c.R.list.index(m.ID); i >= 0 {
		body = append(body, span("pos", page.Thousands(i+1)+" of "+page.Thousands(len(c.R.list.visible))))
	}
	body = append(body, c.S.closer("ib", "Close the card", "close", func() { c.R.choose("", inText) }))
	return div("card-head", body...)
}

// tags are short words on a mark beside its name.
func tags(m *page.Mark) []string {
	var out []string
	switch {
	case m.Kind == story.Claim && m.Claim != nil:
		if s := m.Strength(); s != "" && s != "asserted" {
			out = append(out, string(s))
		}
	case m.Kind == story.Quote && m.Quote != nil && m.Quote.Type.Quoted():
		out = append(out, string(m.Quote.Type))
	case m.Kind == story.Figure && m.Figure != nil:
		out = append(out, string(m.Figure.Kind))
	}
	if m.Stale() {
		out = append(out, "words changed since")
	}
	if m.Weak() {
		out = append(out, "unsure")
	}
	return out
}

// status draws the four states.
func (c *card) status(m *page.Mark) app.UI {
	states := story.Statuses()
	return app.Elem("fieldset").Class("status").Body(
		app.Elem("legend").Class("vh").Text("Status"),
		app.Range(states).Slice(func(i int) app.UI {
			st := states[i]
			return app.Label().Body(
				app.Input().Type("radio").Name("status").Value(string(st)).Checked(m.Status() == st).
					OnChange(c.S.click("judge "+string(st)+c.ID, func() { c.judge(st) })),
				app.Raw(page.Icon(string(st))),
				app.Text(st.Words()),
			)
		}),
	)
}

func (c *card) judge(st story.Status) {
	if m := c.mark(); m != nil {
		c.S.lib.Judged(c.R.at(m), st)
	}
}

// facts draws what is known of the mark and the reader's own fields.
func (c *card) facts(m *page.Mark) []app.UI {
	var out []app.UI
	row := func(name string, value app.UI) {
		out = append(out, app.Elem("dt").Text(name), app.Elem("dd").Body(value))
	}
	if was := m.Was(); was != "" {
		row("Was", app.Elem("del").Dir("auto").Text(page.Cut(was, 200)))
	}
	if m.Speaker() != nil && (m.Says != "" || m.Kind == story.Quote) {
		row("Says it", c.says(m))
	} else if m.Says != "" {
		row("Says it", app.Text(m.Says))
	}
	for _, f := range c.R.page.Facts(m) {
		if f.Label != page.SaidBy {
			row(f.Label, app.Text(page.Cut(f.Value, 100)))
		}
	}
	if why := m.Why(); why != "" {
		row("Why", app.Text(why))
	}
	ties := c.R.page.Ties(m)
	for i, t := range ties[:min(len(ties), maxTies)] {
		row(t.Name, c.tie(i, t))
	}
	out = append(out,
		app.Elem("dt").Body(app.Label().For("src").Text("Source")),
		app.Elem("dd").Body(app.Input().Class("input").ID("src").Placeholder("URL, page, contact, time").Value(m.Source()).
			OnInput(c.S.click("source "+c.ID, func() { c.write("src", c.S.lib.Sourced) }))),
		app.Elem("dt").Body(app.Label().For("note").Text("Note")),
		app.Elem("dd").Body(app.Textarea().Class("input").ID("note").Text(m.Note()).
			OnInput(c.S.click("note "+c.ID, func() { c.write("note", c.S.lib.Noted) }))),
	)
	return out
}

// maxTies is how many other claims a card leads to.
const maxTies = 3

// tie leads to another claim, with who makes it where that is known.
func (c *card) tie(i int, t page.Tie) app.UI {
	words := "“" + page.Cut(t.To.Text(c.R.page.Doc.Text), 90) + "”"
	if t.To.Says != "" {
		words = t.To.Says + ": " + words
	}
	return c.S.button("link tie", words, "tie "+t.To.ID, func() { c.R.choose(t.To.ID, byKey) }).ID("tie-" + strconv.Itoa(i)).Dir("auto")
}

// foot draws what can be done to the mark itself.
func (c *card) foot(m *page.Mark) app.UI {
	if c.relabel {
		return c.labels(m)
	}
	next, previous := c.S.keyOf(toNext), c.S.keyOf(toPrevious)
	return div("card-foot",
		c.S.keyed(app.Button().Type("button").Class("link"), relabel, "Relabel").ID("relabel").OnClick(c.S.click("relabel", func() {
			c.relabel = true
			c.S.focusSoon("label-0")
		})),
		c.S.keyed(app.Button().Type("button").Class("link"), remove, "Remove").OnClick(c.S.click("remove", func() { c.R.remove() })),
		app.If(c.S.lib.Undos(c.R.Story) > 0, func() app.UI {
			return c.S.button("link only-phone", "Undo", "undo here", func() { c.S.undo(c.R.Story) })
		}),
		app.If(next != "" && previous != "", func() app.UI {
			return app.Elem("span").Class("end").Body(app.Raw(caps(next+" "+previous)), app.Text(" next, previous"))
		}),
	)
}

// labels offers what the mark could be instead.
func (c *card) labels(m *page.Mark) app.UI {
	labels := []struct {
		words string
		kind  story.Kind
		level int
	}{{"Key claim", story.Claim, 2}, {"Claim", story.Claim, 1}, {"Figure", story.Figure, 0}, {"Quote", story.Quote, 0}}
	return app.Elem("div").Class("card-foot").Role("group").Aria("label", "This is a").Body(
		app.Range(labels).Slice(func(i int) app.UI {
			l := labels[i]
			return c.S.button("btn", l.words, "as "+l.words, func() {
				c.relabel = false
				c.S.focusSoon("relabel")
				if m := c.mark(); m != nil {
					c.S.lib.Relabelled(c.R.at(m), l.kind, l.level)
				}
			}).ID("label-" + strconv.Itoa(i))
		}),
	)
}

// write keeps what is typed into a field.
func (c *card) write(field string, keep func(library.At, string)) {
	if m := c.mark(); m != nil {
		keep(c.R.at(m), byID(field).Get("value").String())
	}
}
