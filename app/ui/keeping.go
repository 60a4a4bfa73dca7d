package ui

import (
	"fmt"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
)

// keep draws backup, restore and storage.
func (l *shelf) keep() app.UI {
	return app.Elem("section").Class("keep").Aria("label", "Keeping your work").Body(
		app.Elem("div").Body(
			app.Elem("h3").Text(l.backupWords()),
			app.Elem("p").Text("Your stories live in this browser only. A backup is one file that Stet opens again, whole."),
			l.S.button("btn btn-ink", "Back up the library", "backup", l.S.backup),
		),
		app.Elem("div").Body(
			app.Elem("h3").Text("Restore"),
			app.Elem("p").Text("Merges a backup into what is here, and shows what would change first."),
			l.S.button("btn", "Choose a backup", "choose", func() { byID("backup").Call("click") }),
			app.Input().Type("file").ID("backup").Hidden(true).Accept(".json,application/json").
				OnChange(l.S.click("backup file", func() { l.S.openFiles(byID("backup").Get("files")) })),
		),
		app.Elem("div").Body(
			app.Elem("h3").Text("Storage"),
			app.Elem("p").Text(l.storageWords()),
			app.If(l.quota > 0, func() app.UI {
				return app.Progress().Max(100).Value(int(1+99*l.used/l.quota)).Aria("label", "Storage in use")
			}),
			app.If(len(l.S.lib.Rows()) > 0, l.clear),
		),
	)
}

// clear draws how all stories are deleted: asked for once more, and undone as
// long as the page is open.
func (l *shelf) clear() app.UI {
	if !l.clearing {
		return l.S.button("btn", "Delete everything", "clear", func() {
			l.clearing = true
			l.S.focusSoon("clear-none")
		}).ID("clear")
	}
	return div("item-acts", // first what does no harm to a second click
		l.S.button("btn", "Keep them", "clear none", func() {
			l.clearing = false
			l.S.focusSoon("clear")
		}).ID("clear-none"),
		l.S.button("btn btn-ink", "Delete "+stories(len(l.S.lib.Rows())), "clear all", l.deleteAll).ID("clear-all"),
	)
}

func (l *shelf) deleteAll() {
	l.clearing = false
	l.S.background("", func() {
		n := l.S.lib.DeletedAll()
		l.S.settleFocus()
		l.S.offer("Deleted: "+stories(n), "Undo", func() { l.S.lib.UndeletedAll(n) })
	})
}

func (l *shelf) storageWords() string {
	if !l.S.lib.Listed() {
		return ""
	}
	rows := l.S.lib.Rows()
	versions, bytes := 0, 0
	for _, r := range rows {
		versions += r.Versions
		bytes += r.Size
	}
	words := stories(len(rows)) + ", " + page.Counted(versions, "version") + ": " + size(bytes)
	if l.quota > 0 {
		words += fmt.Sprintf(" of about %.1f GB", l.quota/1e9)
	}
	words += "."
	if l.kept {
		words += " The browser has agreed to keep it."
	}
	return words
}

func (l *shelf) backupWords() string {
	when, err := time.Parse(time.RFC3339, setting(backupSetting))
	if err != nil {
		return "Not backed up yet"
	}
	for _, r := range l.S.lib.Rows() {
		if r.Changed.After(when) {
			return "Not backed up since " + day(when, time.Now())
		}
	}
	return "Backed up " + day(when, time.Now())
}

// estimate asks how much may be stored and how much is.
func (l *shelf) estimate() {
	storage := navigator().Get("storage")
	if !storage.Truthy() || !storage.Get("estimate").Truthy() {
		return
	}
	if e, err := await(storage.Call("estimate")); err == nil {
		l.quota, l.used = number(e.Get("quota")), number(e.Get("usage"))
	}
	if storage.Get("persisted").Truthy() {
		if kept, err := await(storage.Call("persisted")); err == nil {
			l.kept = kept.Bool()
		}
	}
}

func number(v app.Value) float64 {
	if !v.Truthy() {
		return 0
	}
	return v.Float()
}
