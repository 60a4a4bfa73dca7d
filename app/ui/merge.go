package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
)

// mergeable reports whether a story has another to be merged with.
func (s *session) mergeable() bool { return len(s.lib.Rows()) > 1 }

// merger draws the choice of the story that goes into another; done is called
// when it is over.
func (s *session) merger(id string, done func()) app.UI {
	rows := s.lib.Others(id)
	return div("merger",
		app.Label().For("other").Text("Merge with"),
		app.Select().ID("other").Class("select").Body(app.Range(rows).Slice(func(i int) app.UI {
			return option(rows[i].ID, page.Cut(rows[i].Name, 70), "")
		})),
		s.button("btn btn-ink", "Merge", "merge "+id, func() {
			done()
			s.merge(id, byID("other").Get("value").String())
		}).ID("merge"),
		s.button("btn", "Cancel", "no merge "+id, done).ID("no-merge"), // Esc presses it
	)
}

// merge makes the versions of another story versions of this one and shows
// what changed.
func (s *session) merge(id, other string) {
	s.background("Merging …", func() {
		if err := s.lib.Open(other); err != nil {
			s.fail(err)
			return
		}
		name := s.lib.Story(other).Name()
		if _, err := s.joined(id, other, s.lib.Joined); err != nil {
			s.fail(err)
			return
		}
		s.visit("story/" + id + "/versions")
		s.offerUndo(id, "Merged: “"+page.Cut(name, 50)+"”")
	})
}

// splitOff makes a version a story of its own and shows it.
func (s *session) splitOff(id string, version int) {
	s.carried = nil
	own := s.lib.SplitOff(id, version)
	if own == "" {
		return
	}
	s.offers[id], s.offers[own] = nil, nil // they were taken apart
	s.visit("story/" + own)
	s.tell(message{text: "A story of its own now.", act: "Undo", on: id, acts: s.lib.Undos(id), with: own, do: func() {
		s.lib.Undo(id)
		s.visit("story/" + id + "/versions")
	}})
}
