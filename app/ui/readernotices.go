package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
)

// notices draws what the person should know before reading: that the paste
// held several articles, that this may be a version of another story.
func (r *reader) notices() app.UI {
	return div("notices",
		app.If(r.previewed(), r.preview),
		r.S.copied(r.Story),
		r.S.gone(r.Story),
		app.If(r.S.offers[r.Story] != nil, func() app.UI { return r.S.offered(r.Story) }),
		app.If(r.S.placing != nil && r.S.placing.story == r.Story, r.placing),
		app.If(r.fromSeveral(), r.several),
		app.If(r.page != nil && !r.page.Doc.Supported(), r.foreign),
	)
}

// copied says that a story that came is a copy of one in the library, and offers to
// add to that what the copy has.
func (s *session) copied(id string) app.UI {
	own := s.lib.Twin(id)
	if _, apart := s.offers[id]; apart || own == "" || s.lib.Story(own) == nil {
		return app.Elem("div")
	}
	return notice("copied", noticeWords("Your library has this story already. This is another copy, with notes, states or versions that yours lacks."),
		s.button("btn btn-ink", "Add them to yours", "add "+id, func() { s.addCopy(own, id) }).ID("add"),
		s.button("btn", "Keep apart", "copy apart "+id, func() { s.offers[id] = nil }),
	)
}

// addCopy adds to a story what a copy of it has, and shows it. It waits for the
// store.
func (s *session) addCopy(own, id string) {
	s.background("Adding …", func() {
		if _, err := s.joined(own, id, s.lib.Joined); err != nil {
			s.fail(err)
			return
		}
		s.visit("story/" + own)
		s.offerUndo(own, "Added to your story.")
	})
}

// fromSeveral reports whether the story came from a paste of several articles.
func (r *reader) fromSeveral() bool {
	if len(r.S.arrivals) < 2 {
		return false
	}
	for _, a := range r.S.arrivals {
		if a.Story == r.Story {
			return true
		}
	}
	return false
}

// named is how many of the stories of a paste are named where one is shown.
const named = 6

func (r *reader) several() app.UI {
	body := []app.UI{app.Text("This paste held " + countWord(len(r.S.arrivals)) + " articles; each is kept as a story of its own. ")}
	for _, a := range r.S.arrivals[:min(len(r.S.arrivals), named)] {
		st := r.S.lib.Story(a.Story)
		if st == nil || a.Story == r.Story {
			continue
		}
		body = append(body, app.Text("Also here: "), app.A().Href(r.S.link("story/"+a.Story)).Dir("auto").Text(page.Cut(st.Name(), 90)), app.Text(". "))
	}
	if len(r.S.arrivals) > named {
		body = append(body, app.Text("The others are in the library."))
	}
	return notice("several",
		app.Elem("p").Body(body...),
		r.S.closer("ib", "Dismiss", "several", func() { r.S.arrivals = nil }),
	)
}

// gone says so when another tab took the story away, and offers to keep what is
// held here.
func (s *session) gone(id string) app.UI {
	if !s.lib.Gone(id) {
		return app.Elem("div")
	}
	return notice("gone", noticeWords("This story was taken out of the library in another tab. What you see and write here is only in memory."),
		s.button("btn btn-ink", "Keep it", "keep gone "+id, func() { s.lib.Kept(id) }),
	)
}

func (r *reader) foreign() app.UI {
	return notice("foreign", noticeWords("This text is not in English. Stet keeps it and compares its versions, but marks nothing in it."))
}

func countWord(n int) string {
	words := []string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	if n < len(words) {
		return words[n]
	}
	return page.Thousands(n)
}
