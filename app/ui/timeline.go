package ui

import (
	"slices"
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
)

// timeline draws the versions, their headlines, and where each was found.
func (v *versions) timeline() app.UI {
	return app.Elem("section").ID("time").Class("timeline").TabIndex(-1).Aria("labelledby", "tl-h").Body(
		app.Elem("h2").Class("panel-h").ID("tl-h").Text(v.spanWords()),
		v.stations(),
		div("lane",
			div("lane-h", app.Elem("b").Text("Headline"), app.Elem("span").Text(page.Counted(v.headlineChanges(), "change"))),
			v.headlines(),
		),
		app.If(v.lanes != "", func() app.UI { return app.Raw(v.lanes) }),
		v.sources(),
	)
}

// moment returns when a version was last changed, by its page where all give a
// date, or else when it was captured; and how that is written in short.
func (v *versions) moment(i int) (t time.Time, words string) {
	t, layout := v.story.Versions[i].Captured.Local(), "Mon 15:04"
	if len(v.dates) == len(v.story.Versions) && !slices.Contains(v.dates, "") {
		clock := false
		layout = "2 Jan 2006"
		if t, clock = dateOf(v.dates[i]); clock {
			layout = "2 Jan 15:04"
		}
	}
	return t, t.Format(layout)
}

// spanWords says over how long a time the versions came.
func (v *versions) spanWords() string {
	n := len(v.story.Versions)
	first, _ := v.moment(0)
	last, _ := v.moment(n - 1)
	d := last.Sub(first)
	words := page.Capital(countWord(n)) + " versions"
	switch {
	case d >= 48*time.Hour:
		return words + " in " + page.Counted(int(d.Hours()/24), "day")
	case d >= time.Hour:
		return words + " in " + page.Counted(int(d.Hours()), "hour")
	case d >= time.Minute:
		return words + " in " + page.Counted(int(d.Minutes()), "minute")
	}
	return words
}

// headlines draws the headline of each version under its station. Of many versions
// it lists the headlines under one another, each with the first version that has it.
func (v *versions) headlines() app.UI {
	const beside = 4
	all := v.story.Versions
	list, many := app.Elem("ol").Class("heads"), len(all) > beside
	if many {
		list = list.Class("runs")
	}
	var items []app.UI
	for i := range all {
		if !many || i == 0 || all[i].Headline != all[i-1].Headline {
			items = append(items, app.Elem("li").Dir("auto").Attr("data-in", "v"+strconv.Itoa(i+1)).Text(page.Cut(all[i].Headline, 90)))
		}
	}
	return list.Body(items...)
}

func (v *versions) headlineChanges() int {
	n := 0
	for i := 1; i < len(v.story.Versions); i++ {
		if v.story.Versions[i].Headline != v.story.Versions[i-1].Headline {
			n++
		}
	}
	return n
}

// stations draws a button for each version: it is compared with the one before.
func (v *versions) stations() app.UI {
	return app.Elem("div").Class("stations").Role("group").Aria("label", "Versions; two are compared").Body(
		app.Range(v.story.Versions).Slice(func(i int) app.UI {
			_, moment := v.moment(i)
			return app.Button().Type("button").Aria("pressed", strconv.FormatBool(i == v.from || i == v.to)).Body(
				app.Elem("b").Text("v"+strconv.Itoa(i+1)),
				app.Elem("small").Text(moment),
			).OnClick(v.S.click("station "+strconv.Itoa(i), func() { v.choose(max(i-1, 0), max(i, 1)) }))
		}),
	)
}

// sources draws where each version was found, to be filled in.
func (v *versions) sources() app.UI {
	return div("lane",
		div("lane-h", app.Elem("b").Text("Where it was found")),
		app.Elem("dl").Class("facts sources").Body(app.Range(v.story.Versions).Slice(func(i int) app.UI {
			id, name := "source-"+strconv.Itoa(i), "v"+strconv.Itoa(i+1)
			return app.Elem("div").Body(
				app.Elem("dt").Body(app.Label().For(id).Text(name)),
				app.Elem("dd").Body(
					app.Input().Class("input").ID(id).Type("url").Aria("label", name+": address of the article").Placeholder("Address of the article").Value(v.story.Versions[i].Source).
						OnChange(v.S.click(id, func() { v.S.lib.SourceGiven(v.Story, i, byID(id).Get("value").String()) })),
					app.Elem("small").Class("quiet").Text("captured "+stamp(v.story.Versions[i].Captured)),
					v.acts(i, name),
				),
			)
		})),
		app.If(v.S.mergeable(), v.merge),
	)
}

// acts draws what can be done where a version is in a wrong place.
func (v *versions) acts(i int, name string) app.UI {
	id := strconv.Itoa(i)
	return div("item-acts",
		app.If(i > 0, func() app.UI {
			return v.S.button("link", "Move before v"+id, "advance "+id, func() { v.S.lib.Advanced(v.Story, i) }).Aria("label", "Move before v"+id+": "+name)
		}),
		app.If(len(v.story.Versions) > 1, func() app.UI {
			return v.S.button("link", "Not a version of this", "split "+id, func() { v.S.splitOff(v.Story, i) }).Aria("label", "Not a version of this: "+name)
		}),
	)
}

// merge offers to take the versions of another story in.
func (v *versions) merge() app.UI {
	if v.merging {
		return v.S.merger(v.Story, func() {
			v.merging = false
			v.S.focusSoon("merging")
		})
	}
	return v.S.button("link", "Merge with another story", "merging", func() {
		v.merging = true
		v.S.focusSoon("other")
	}).ID("merging")
}
