package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/library"
	"stet/app/page"
)

// shelf is the library's screen: all stories, search, and the backup.
type shelf struct {
	app.Compo
	S   *session
	Rev int

	words    string
	hits     []library.Hit // what was found, when words is not empty
	renaming string        // the ID of the story that is being renamed
	merging  string        // the ID of the story that is being merged with another
	clearing bool          // it is asked whether all stories shall go
	quota    float64       // bytes that the browser grants, 0 when it does not say
	used     float64
	kept     bool // the browser has agreed to keep the data
}

// OnMount names the page and asks the browser for its storage.
func (l *shelf) OnMount(app.Context) {
	defer l.S.recover()
	document().Set("title", "Stet: library")
	app.Window().Call("scrollTo", 0, 0)
	l.S.background("", l.estimate)
}

// Render draws the screen.
func (l *shelf) Render() app.UI { return l.S.draw(l.render) }

func (l *shelf) render() app.UI {
	hits := l.hits
	if l.words == "" {
		hits = nil
		for _, r := range l.S.lib.Rows() {
			hits = append(hits, library.Hit{Row: r})
		}
	}
	return app.Elem("main").Class("page narrow").ID("text").TabIndex(-1).Body(
		l.top(),
		app.Elem("h2").Class("vh").Text("Stories"),
		app.If(len(hits) == 0, l.empty),
		app.Elem("ul").Class("stories").Body(app.Range(hits).Slice(func(i int) app.UI { return l.item(hits[i]) })),
		l.keep(),
	)
}

func (l *shelf) top() app.UI {
	return div("lib-top",
		app.Elem("h1").Class("lead-h grow").Text("Library"),
		app.Label().Class("vh").For("q").Text("Search texts and notes"),
		div("grow",
			app.Input().ID("q").Class("input").Type("search").Placeholder("Search texts and notes").OnInput(l.S.click("q", l.search)),
		),
		app.A().Class("btn btn-ink").Href(l.S.link("")).Text("New story"),
	)
}

func (l *shelf) search() {
	words := byID("q").Get("value").String()
	l.words = words
	if words == "" {
		return
	}
	l.S.background("", func() {
		hits, err := l.S.lib.Search(words)
		if err != nil {
			l.S.fail(err)
		}
		l.S.onScreen(func() {
			if l.words == words {
				l.hits = hits
			}
		})
	})
}

func (l *shelf) empty() app.UI {
	switch {
	case !l.S.lib.Listed() && l.S.unread:
		return para("quiet", "The library could not be read.")
	case !l.S.lib.Listed():
		return para("quiet", "Opening the library …")
	case l.words != "":
		return para("quiet", "No story has these words.")
	}
	return para("quiet", "No stories yet. What you paste is kept here.")
}

func (l *shelf) item(h library.Hit) app.UI {
	r := h.Row
	pips := make([]int, min(r.Versions, 12))
	return app.Elem("li").Class("item").Body(
		app.Elem("div").Body(
			l.name(r),
			para("sub", l.sub(r)),
			app.If(h.Match != "", func() app.UI {
				return app.Elem("p").Class("hit").Dir("auto").Body(app.Text(h.Before), app.Elem("b").Text(h.Match), app.Text(h.After))
			}),
			app.If(h.Match == "" && r.LastNote != "", func() app.UI {
				return app.Elem("p").Class("hit").Dir("auto").Text("Last note: " + page.Cut(r.LastNote, 140))
			}),
			l.acts(r),
		),
		div("vers",
			app.Elem("b").Text(page.Counted(r.Versions, "version")),
			app.Elem("small").Text(newest(r)),
			app.Elem("div").Class("pips").Aria("hidden", "true").Body(app.Range(pips).Slice(func(int) app.UI { return app.Elem("i") })),
		),
		div("prog",
			app.Elem("b").Text(progress(r)),
			app.Progress().Max(float64(max(r.Marks, r.Checked, 1))).Value(r.Checked).Aria("label", progress(r)),
		),
	)
}

func newest(r library.Row) string {
	if r.Versions > 1 {
		return "newest " + stamp(r.Newest)
	}
	return stamp(r.Newest)
}

func (l *shelf) sub(r library.Row) string {
	s := ""
	if r.Outlet != "" {
		s = r.Outlet + " · "
	}
	if r.Notes > 0 {
		s += page.Counted(r.Notes, "note") + " · "
	}
	return s + "last change " + day(r.Changed, time.Now())
}

// name draws the story's name, or a field while it is changed.
func (l *shelf) name(r library.Row) app.UI {
	if l.renaming != r.ID {
		return app.Elem("h2").Body(app.A().ID("name-" + r.ID).Href(l.S.link("story/" + r.ID)).Dir("auto").Text(r.Name))
	}
	return app.Input().Class("input").ID("rename").Value(r.Name).Aria("label", "Name of the story").
		OnKeyDown(l.S.on("rename "+r.ID, func(_ app.Context, e app.Event) {
			switch e.Get("key").String() {
			case "Enter":
				l.rename(r.ID)
			case "Escape":
				l.renaming = ""
				l.S.focusSoon("rename-" + r.ID)
			}
		}))
}

func (l *shelf) rename(id string) {
	name := byID("rename").Get("value").String()
	l.renaming = ""
	l.S.focusSoon("rename-" + id)
	l.S.background("", func() {
		if err := l.S.lib.Open(id); err != nil {
			l.S.fail(err)
			return
		}
		l.S.lib.Renamed(id, name)
	})
}

// acts draws what can be done to a story.
func (l *shelf) acts(r library.Row) app.UI {
	if l.renaming == r.ID {
		return div("item-acts",
			l.S.button("link", "Save the name", "keep "+r.ID, func() { l.rename(r.ID) }),
			l.S.button("link", "Cancel", "cancel "+r.ID, func() {
				l.renaming = ""
				l.S.focusSoon("rename-" + r.ID)
			}),
		)
	}
	if l.merging == r.ID {
		return div("item-acts", l.S.merger(r.ID, func() {
			l.merging = ""
			l.S.focusSoon("merge-" + r.ID)
		}))
	}
	return div("item-acts",
		l.S.button("link", "Rename", "rename "+r.ID, func() {
			l.renaming = r.ID
			l.S.focusSoon("rename")
		}).ID("rename-"+r.ID).Aria("describedby", "name-"+r.ID),
		app.If(l.S.mergeable(), func() app.UI {
			return l.S.button("link", "Merge with another story", "merging "+r.ID, func() {
				l.merging = r.ID
				l.S.focusSoon("other")
			}).ID("merge-"+r.ID).Aria("describedby", "name-"+r.ID)
		}),
		l.S.button("link", "Delete", "delete "+r.ID, func() { l.delete(r) }).Aria("describedby", "name-"+r.ID),
	)
}

func (l *shelf) delete(r library.Row) {
	l.S.background("", func() {
		if err := l.S.lib.Deleted(r.ID); err != nil {
			l.S.fail(err)
			return
		}
		l.S.settleFocus()
		l.S.offer("Deleted: "+page.Cut(r.Name, 50), "Undo", func() { l.S.lib.Undeleted() })
	})
}
