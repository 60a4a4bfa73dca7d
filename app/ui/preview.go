package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/share"
)

// linkOf names, with a story's ID, the link that it came by, which is held for
// as long as the tab lives.
const linkOf = "stet/link/"

// openLink shows the story of a link, without keeping it.
func (s *session) openLink(link string) {
	s.background("Opening the link …", func() {
		received, err := share.Decode(link)
		if err != nil {
			s.fail(err)
			return
		}
		id := s.lib.Previewed(received.Story)
		if s.lib.Preview(id) {
			ofTab.set(linkOf+id, link)
			s.onScreen(func() { s.previews[id] = true })
		}
		s.visit("story/" + id)
		if !received.SameMarks() {
			s.say("This Stet marks the text otherwise than the sender’s did; notes and states are as they were sent.")
		}
	})
}

// openAgain shows the story of a link once more after a reload, and reports
// whether it came by one.
func (s *session) openAgain(id string) bool {
	received, err := share.Decode(ofTab.get(linkOf + id))
	if err != nil {
		return false
	}
	received.Story.ID = id
	s.onScreen(func() { s.previews[id] = true })
	return s.lib.Previewed(received.Story) == id
}

// forgetLinks lets go of the links of stories that are kept by now: what is
// deleted later stays deleted.
func (s *session) forgetLinks() {
	for id, held := range s.previews {
		if held && !s.lib.Preview(id) {
			ofTab.remove(linkOf + id)
			s.previews[id] = false
		}
	}
}

// preview offers to keep a story that came by a link, and says when that has
// come about.
func (r *reader) preview() app.UI {
	s := r.S
	notice := app.Elem("div").Class("notice").ID("preview").Role("status")
	if !s.lib.Preview(r.Story) {
		return notice.Body(
			app.Elem("p").Text("You have worked on this story, so it is in your library now."),
			s.closer("ib", "Dismiss", "kept", func() { delete(s.previews, r.Story) }),
		)
	}
	return notice.Body(
		app.Elem("p").Text("This story came by a link. It is not in your library yet; what you first do to it keeps it."),
		s.button("btn btn-ink", "Keep it", "keep", func() {
			s.lib.Kept(r.Story)
			s.forgetLinks()
			delete(s.previews, r.Story)
		}),
	)
}

// previewed reports whether there is something to be said of how the story came.
func (r *reader) previewed() bool {
	_, came := r.S.previews[r.Story]
	return came || r.S.lib.Preview(r.Story)
}
