package ui

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/library"
	"stet/app/page"
	"stet/app/story"
)

// versions is the screen that shows what changed between two versions.
type versions struct {
	app.Compo
	S     *session
	Rev   int
	Story string

	story    *story.Story
	from, to int                 // the versions that are compared
	set      bool                // from and to have been chosen
	compared *library.Comparison // of from and to, nil until it is there
	lines    []page.DiffLine
	index    *page.LineIndex
	drawn    drawing
	at       int      // the change that the keys lead on from, or -1
	only     bool     // what did not change is left out
	whole    string   // "from" or "to": that version is shown whole; "": both in one
	merging  bool     // the story to merge with is being chosen
	lanes    string   // HTML: what became of figures, quotes and claims through all versions
	laned    int      // how many versions the lanes are of
	dates    []string // of the pages of the versions, "" where one gives none; nil until they are known
}

// CompoID makes each story a screen of its own.
func (v *versions) CompoID() string { return v.Story }

// OnMount opens the story.
func (v *versions) OnMount(app.Context) {
	defer v.S.recover()
	v.S.keys = v.key
	app.Window().Call("scrollTo", 0, 0)
	v.S.open(v.Story, -1)
	v.load()
}

// OnDismount leaves the keys to others.
func (v *versions) OnDismount() { v.S.keys = nil }

// OnUpdate takes up what changed in the library.
func (v *versions) OnUpdate(app.Context) {
	defer v.S.recover()
	v.load()
}

func (v *versions) key(k stroke) bool {
	switch c := v.S.command(k); {
	case c == toVersions, k.alone("Escape"):
		v.S.leave("story/" + v.Story)
	case c == toNext:
		return v.step(1)
	case c == toPrevious:
		return v.step(-1)
	default:
		return false
	}
	return true
}

// step moves the focus to the next change of the list that can be seen, or to
// the one before.
func (v *versions) step(by int) bool {
	list := document().Call("querySelectorAll", "#changed [data-line]")
	for i := v.at + by; i >= 0 && i < list.Get("length").Int(); i += by {
		if b := list.Index(i); b.Get("offsetParent").Truthy() {
			v.at = i
			b.Call("focus")
			return true
		}
	}
	return false
}

// load compares a version that was just pasted with one beside it, or the last
// two, until the person chooses others.
func (v *versions) load() {
	had := v.story
	v.story = v.S.lib.Story(v.Story)
	if v.story == nil {
		return
	}
	n := len(v.story.Versions)
	document().Set("title", "Stet: what changed in "+v.story.Name())
	if had == nil && !v.S.lib.Preview(v.Story) && v.S.single(v.Story) {
		v.S.background("", func() { v.S.look([]library.Arrival{{Story: v.Story}}, "") })
	}
	if n < 2 || v.set && had != nil && sameTexts(had, v.story) {
		return
	}
	v.laned = 0
	newer := n - 1
	if c := v.S.carried; c != nil && c.story == v.Story {
		newer = min(c.version+1, newer)
	}
	v.choose(newer-1, newer)
}

// sameTexts reports whether two states of a story have the same versions.
func sameTexts(a, b *story.Story) bool {
	return slices.EqualFunc(a.Versions, b.Versions, func(x, y story.Version) bool { return x.Text == y.Text })
}

// choose compares two versions.
func (v *versions) choose(from, to int) {
	v.from, v.to, v.set, v.compared, v.drawn, v.at = from, to, true, nil, drawing{}, -1
	v.S.ctx.Defer(func(app.Context) { // a choice that the person has changed is not drawn again
		for id, chosen := range map[string]int{"va": from, "vb": to} {
			if s := byID(id); s.Truthy() {
				s.Set("value", chosen)
			}
		}
	})
	id := v.Story
	v.S.background("Comparing …", func() {
		c := v.S.lib.Compare(id, from, to)
		lanes, dates := v.lanes, v.S.lib.Dated(id)
		if len(dates) != v.laned {
			lanes, v.laned = v.S.lib.Lanes(id), len(dates)
		}
		v.S.onScreen(func() {
			v.lanes, v.dates = lanes, dates
			if c != nil && v.from == from && v.to == to {
				v.take(c)
			}
		})
	})
}

// Render draws the screen.
func (v *versions) Render() app.UI { return v.S.draw(v.render) }

func (v *versions) render() app.UI {
	if v.story == nil {
		return app.Elem("main").Class("page").ID("text").TabIndex(-1)
	}
	if len(v.story.Versions) < 2 {
		return v.single()
	}
	return app.Elem("main").Class("page").ID("text").TabIndex(-1).Body(
		v.S.gone(v.Story),
		v.carried(),
		div("split",
			app.Elem("div").Body(
				app.Elem("h1").Class("lead-h").Text(v.head()),
				v.pair(),
				v.reports(),
				v.subnav(),
				app.Elem("section").ID("changed").TabIndex(-1).Aria("labelledby", "chg-h").Body(
					app.Elem("h2").Class("vh").ID("chg-h").Text("What changed"),
					v.changes(),
					v.orphans(),
				),
			),
			v.timeline(),
		),
		v.inline(),
		v.sides(),
	)
}

// single says how a story gets a second version.
func (v *versions) single() app.UI {
	return app.Elem("main").Class("page").ID("text").TabIndex(-1).Body(
		v.S.gone(v.Story),
		v.S.offered(v.Story),
		app.Elem("h1").Class("lead-h").Text("One version so far"),
		para("lead-p", "Paste the article here when it has changed. Stet sees that it is the same story, keeps it as the next version, and shows here what changed."),
		div("under", v.S.button("btn btn-ink", "Paste a newer version", "newer", func() { v.S.pasteText(v.Story) }).ID("newer")),
		v.sources(),
	)
}

// head counts the changes that matter.
func (v *versions) head() string {
	if v.compared == nil {
		return "Comparing …"
	}
	matter, declared := v.compared.Matter()
	switch {
	case v.compared.Different():
		return "These are two different stories."
	case matter == 0:
		return "Nothing that matters changed."
	case matter == 1 && declared == 0 && len(v.compared.Corrections()) == 0:
		return "One change that matters. The paper did not declare it."
	case matter == 1 && declared == 1:
		return "One change that matters. The paper declared it."
	}
	head := page.Capital(countWord(matter)) + " changes that matter."
	if matter == 1 {
		head = "One change that matters."
	}
	if declared == 0 && len(v.compared.Corrections()) > 0 {
		return head + " The paper added a note."
	}
	if declared == 0 {
		return head + " The paper declared none."
	}
	return head + " The paper declared " + countWord(declared) + "."
}

// pair draws the choice of two versions.
func (v *versions) pair() app.UI {
	choice := func(id string, chosen int) app.UI {
		return app.Select().ID(id).Class("select").Body(app.Range(v.story.Versions).Slice(func(i int) app.UI {
			return option(strconv.Itoa(i), v.label(i), strconv.Itoa(chosen))
		})).OnChange(v.S.click(id, v.chosen))
	}
	return div("pair",
		app.Label().For("va").Class("label").Text("Compare"), choice("va", v.from),
		app.Label().For("vb").Class("label").Text("with"), choice("vb", v.to),
		app.If(len(v.story.Versions) > 2, func() app.UI {
			return v.S.button("btn", "First with last", "net", func() { v.choose(0, len(v.story.Versions)-1) }).ID("net").Disabled(v.from == 0 && v.to == len(v.story.Versions)-1)
		}),
	)
}

func (v *versions) chosen() {
	from, err1 := strconv.Atoi(byID("va").Get("value").String())
	to, err2 := strconv.Atoi(byID("vb").Get("value").String())
	switch {
	case err1 != nil || err2 != nil:
	case from == to: // with itself there is nothing to compare: with the one before
		v.choose(max(from-1, 0), max(from, 1))
	default:
		v.choose(min(from, to), max(from, to))
	}
}

// label names a version: "v3, dated 14 May 2026 21:30", or, where the page gives
// no date, when it was captured.
func (v *versions) label(i int) string {
	name := "v" + strconv.Itoa(i+1)
	if i < len(v.dates) && v.dates[i] != "" {
		return name + ", dated " + dateWords(v.dates[i])
	}
	return name + ", captured " + v.story.Versions[i].Captured.Local().Format("2 Jan 2006 15:04")
}

func (v *versions) subnav() app.UI {
	return app.Elem("nav").Class("subnav").Aria("label", "In this comparison").Body(
		v.S.within("changed", "What changed").Aria("current", "true"),
		v.S.within("inline", "Inline"),
		v.S.within("sides", "Side by side"),
		v.S.within("time", "Timeline"),
	)
}

// carried says what became of the notes when the newest version came.
func (v *versions) carried() app.UI {
	c := v.S.carried
	if c == nil || c.story != v.Story || versionWith(v.story, c.text) != c.version { // it was taken out, or stands elsewhere now
		return app.Elem("div")
	}
	return notice("carried", noticeWords(c.words),
		app.If(c.changed, func() app.UI {
			return v.S.button("btn", "Check what changed", "recheck", func() {
				v.S.recheck = true
				v.S.visit("story/" + v.Story)
			}).ID("recheck")
		}),
		app.If(c.lost, func() app.UI {
			return v.S.button("btn", "Show what found no place", "unplaced", func() {
				byID("unplaced").Call("scrollIntoView", map[string]any{"block": "center"})
				focus(byID("unplaced"))
			}).ID("lost")
		}),
		v.S.button("btn", "Keep as a story of its own", "split", func() { v.S.splitOff(v.Story, c.version) }),
		v.S.closer("ib", "Dismiss", "carried", func() { v.S.carried = nil }),
	)
}
