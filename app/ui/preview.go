package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/share"
)

// lastLink is what the tab remembers the last link under: the ID of its story, a
// line end, and the link.
const lastLink = "stet/link"

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
			ofTab.call("setItem", lastLink, id+"\n"+link)
			s.holds(id)
		}
		s.visit("story/" + id)
		if !received.SameMarks() {
			s.say("Your Stet marks this text differently from the sender’s; notes and states are as they were sent.")
		}
	})
}

// openAgain shows the story of a link once more after a reload, and reports
// whether it came by one.
func (s *session) openAgain(id string) bool {
	of, link, _ := strings.Cut(ofTab.get(lastLink), "\n")
	received, err := share.Decode(link)
	if err != nil || of != id {
		return false
	}
	received.Story.ID = id
	s.holds(id)
	return s.lib.Previewed(received.Story) == id
}

// holds notes that the tab remembers the link of a story.
func (s *session) holds(id string) { s.onScreen(func() { s.preview, s.linked = id, id }) }

// forgetLink lets go of the link once its story is stored: what is deleted later
// stays deleted.
func (s *session) forgetLink() {
	if s.linked != "" && s.lib.Stored(s.linked) {
		ofTab.call("removeItem", lastLink)
		s.linked = ""
	}
}

// preview offers to keep a story that came by a link, and says when that has
// come about.
func (r *reader) preview() app.UI {
	s := r.S
	if !s.lib.Preview(r.Story) {
		return notice("preview", noticeWords("You have worked on this story, so it is in your library now."),
			s.closer("ib", "Dismiss", "kept", func() { s.preview = "" }))
	}
	return notice("preview", noticeWords("This story came by a link. It is not in your library yet; your first change to it keeps it."),
		s.button("btn btn-ink", "Keep it", "keep", func() {
			s.lib.Kept(r.Story)
			s.preview = ""
		}))
}

// previewed reports whether there is something to be said of how the story came.
func (r *reader) previewed() bool {
	return r.S.preview == r.Story || r.S.lib.Preview(r.Story)
}
