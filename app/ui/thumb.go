package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
)

// openList opens the list as a sheet, at the selected mark; an element of it takes the
// focus.
func (r *reader) openList(first string) {
	r.S.show(listSheetName)
	r.S.onScreen(func() {
		r.S.focusSoon(first)
		r.showRow()
	})
}

// thumb draws the phone's bar at the foot.
func (r *reader) thumb() app.UI {
	pos := page.Counted(len(r.list.visible), "mark")
	if i := r.list.index(r.selected); i >= 0 {
		pos = page.Thousands(i+1) + "/" + page.Thousands(len(r.list.visible))
	}
	button := func(icon, label string, do func()) app.HTMLButton {
		return app.Button().Type("button").ID("thumb-"+icon).Aria("label", label).Body(app.Raw(page.Icon(icon))).OnClick(r.S.click(icon, do))
	}
	safe, filter := r.S.safety(r.Story).short, r.show.filtered()
	return app.Elem("nav").Class("thumb").Aria("label", "Marks").Body(
		button("previous", "Previous mark", func() { r.step(-1, false) }),
		app.Elem("span").Body(app.Text(pos), app.If(safe != "", func() app.UI { return app.Elem("small").Text(safe) })),
		button("next", "Next mark", func() { r.step(1, false) }),
		button("list", strings.TrimSuffix("List and filter: "+filter, ": "), func() {
			focus(byID("thumb-list")) // not every browser does so on a click
			r.openList("tab-Marks")
		}).Body(app.Raw(page.Icon("list")), app.If(filter != "", func() app.UI { return app.Elem("small").Text(filter) })),
		button("share", "Export and share", func() { r.S.show(exportSheetName) }),
	)
}
