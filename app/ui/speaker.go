package ui

import (
	"cmp"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/annotate/entity"
	"stet/app/page"
)

// says draws who says it: the chain from the words in the text to the name, and
// the way to correct it.
func (c *card) says(m *page.Mark) app.UI {
	if c.asking {
		return c.ask(m)
	}
	var body []app.UI
	for i, link := range c.chain(m) {
		if i > 0 {
			body = append(body, span("to", "→"))
		}
		body = append(body, app.Elem("span").Text(link))
	}
	if len(body) > 0 {
		body = append(body, span("to", "→"))
	}
	body = append(body, app.Elem("span").Body(app.Text(c.titles(m)), app.Elem("b").Text(orUnknown(m.Says))))
	if m.Corrected {
		body = append(body, span("quiet", "by you"))
	}
	if s := m.Speaker(); s.Ambiguous && !m.Corrected {
		body = append(body, span("tag", "two possible"))
	}
	return app.Elem("span").Class("chain").Body(
		app.Elem("span").Class("chain").Body(body...), // apart, so that the button stays, and keeps the focus, whatever comes before it
		c.S.button("link", c.doubt(m), "ask", func() {
			c.asking = true
			c.S.focusSoon("who")
		}).ID("ask"),
	)
}

func orUnknown(name string) string {
	if name == "" {
		return "not known"
	}
	return name
}

// chain returns the words that lead to the name: "She".
func (c *card) chain(m *page.Mark) []string {
	s := m.Speaker()
	if s.Mention.Empty() {
		return nil
	}
	words := page.Cut(s.Mention.In(c.R.page.Doc.Text), 60)
	if strings.EqualFold(strings.TrimPrefix(strings.ToLower(words), "the "), m.Says) {
		return nil
	}
	return []string{words}
}

// titles returns the titles of the speaker, with a space after them.
func (c *card) titles(m *page.Mark) string {
	e := c.R.page.Doc.Entities.Get(m.Speaker().Entity)
	if e == nil || m.Corrected || len(e.Titles) == 0 {
		return ""
	}
	return e.Titles[0] + " "
}

// doubt words the way to correct the speaker.
func (c *card) doubt(m *page.Mark) string {
	e := c.R.page.Doc.Entities.Get(m.Speaker().Entity)
	switch {
	case m.Says == "":
		return "Say who"
	case m.Corrected || e == nil:
		return "Change"
	case e.Gender == entity.Female:
		return "Not her?"
	case e.Gender == entity.Male:
		return "Not him?"
	}
	return "Not them?"
}

// ask offers the people and bodies of the article, and room for another name.
func (c *card) ask(m *page.Mark) app.UI {
	names := c.candidates()
	return div("ask",
		app.Input().Class("input").ID("who").Attr("list", "names").Aria("label", "Who says it").Placeholder("Who says it?").
			OnChange(c.S.click("who "+c.ID, func() { c.correct(byID("who").Get("value").String()) })).
			OnKeyDown(c.S.on("who keys", func(_ app.Context, e app.Event) {
				c.asking = e.Get("key").String() != "Escape"
			})),
		app.Elem("datalist").ID("names").Body(app.Range(names).Slice(func(i int) app.UI { return app.Option().Value(names[i]) })),
		div("names", app.Range(names[:min(len(names), 4)]).Slice(func(i int) app.UI {
			name := names[i]
			return c.S.button("btn", name, "is "+name, func() { c.correct(name) })
		})),
		app.If(m.Corrected && m.Reader != nil && m.Reader.Speaker != "", func() app.UI {
			return c.S.button("link", "Leave it to Stet", "leave", func() { c.correct("") })
		}),
	)
}

// correct says who says it; the focus goes back to what asked for it.
func (c *card) correct(name string) {
	c.asking = false
	c.S.focusSoon("ask")
	m := c.mark()
	if m == nil {
		return
	}
	before := corrected(c.R.page)
	c.S.lib.SpeakerCorrected(c.R.at(m), strings.TrimSpace(name))
	if p := c.S.lib.Page(c.R.Story, c.R.version); p != nil {
		if n := corrected(p) - before - 1; n > 0 {
			c.S.offerUndo(c.R.Story, "Also changed: "+page.Counted(n, "mark")+" with the same speaker.")
		}
	}
}

func corrected(p *page.Page) int {
	n := 0
	for _, m := range p.Marks {
		if m.Corrected {
			n++
		}
	}
	return n
}

// candidates returns who could have said it, the most often named first.
func (c *card) candidates() []string {
	var list []*entity.Entity
	all := c.R.page.Doc.Entities.Entities
	for i := range all {
		if k := all[i].Kind; k == entity.Person || k == entity.Organisation {
			list = append(list, &all[i])
		}
	}
	slices.SortStableFunc(list, func(a, b *entity.Entity) int {
		return cmp.Or(cmp.Compare(order(a.Kind), order(b.Kind)), cmp.Compare(len(b.Mentions), len(a.Mentions)))
	})
	var names []string
	for _, e := range list {
		if !slices.Contains(names, e.Name) {
			names = append(names, e.Name)
		}
	}
	return names
}

func order(k entity.Kind) int {
	if k == entity.Person {
		return 0
	}
	return 1
}
