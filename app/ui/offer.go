package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/annotate/compare"
	"stet/app/library"
	"stet/app/page"
)

// carriedOver is what the person is told once a version followed another.
type carriedOver struct {
	story         string
	words         string
	changed, lost bool // some stand at other words, or nowhere
}

// look looks for the stories that new ones may be versions of; one article that
// was pasted over a story, unless over is "", is meant to be one of that.
func (s *session) look(arrivals []library.Arrival, over string) {
	relative := s.lib.Relative
	if over != "" && len(arrivals) == 1 {
		relative = func(id string) (*library.Offer, error) { return s.lib.RelativeOf(id, over) }
	}
	for _, a := range arrivals {
		if a.Known {
			continue
		}
		offer, err := relative(a.Story)
		if err != nil || offer == nil {
			continue
		}
		s.onScreen(func() { s.offers[a.Story] = offer })
	}
}

// offered draws the offer to keep the story as the next version of another.
func (r *reader) offered() app.UI {
	o := r.S.offers[r.Story]
	if o == nil {
		return app.Elem("div")
	}
	return notice("offer",
		app.Elem("p").Body(app.Text(question(o)+" “"), app.A().Href(r.S.link("story/"+o.Of)).Dir("auto").Text(page.Cut(o.Name, 90)), app.Text("”? "+why(o))),
		r.S.button("btn btn-ink", "Keep as version "+strconv.Itoa(o.Version), "accept", func() { r.S.follow(o.Of, r.Story) }).ID("accept"),
		r.S.button("btn", "Keep apart", "apart", func() { delete(r.S.offers, r.Story) }),
	)
}

// question words the offer, up to the other story's name.
func question(o *library.Offer) string {
	if o.Relation == compare.Update {
		return "New version of"
	}
	return "Could this be a new version of"
}

// why says in a sentence why the offer is made.
func why(o *library.Offer) string {
	share := strconv.Itoa(int(100*o.Shared+.5)) + "% of the text reads the same."
	switch o.Relation {
	case compare.Different:
		return "They have little in common."
	case compare.Rewrite:
		return "It names the same people and places in other words."
	case compare.Ask:
		return share + " It may also be a follow-up that re-uses background."
	}
	return share
}

// follow keeps a story as the next version of another and shows what changed.
func (s *session) follow(of, next string) {
	s.background("Keeping the version …", func() {
		done, err := s.lib.Joined(of, next)
		if err != nil {
			s.fail(err)
			return
		}
		s.onScreen(func() {
			delete(s.offers, next)
			s.arrivals = nil
			s.carried = &carriedOver{of, carriedWords(s.versionOf(of), done), done.Changed > 0, done.Lost > 0}
		})
		s.visit("story/" + of + "/versions")
	})
}

func (s *session) versionOf(id string) int {
	if st := s.lib.Story(id); st != nil {
		return len(st.Versions)
	}
	return 0
}

// carriedWords says what came along with a new version.
func carriedWords(version int, c library.Carried) string {
	words := "You pasted an update of this story, kept as version " + strconv.Itoa(version) + "."
	if n := c.Same + c.Changed; n > 0 {
		words += " " + page.Counted(n, "mark") + " with a note or state came along"
		if c.Changed > 0 {
			words += "; the words of " + page.Thousands(c.Changed) + " changed since you checked"
		}
		words += "."
	}
	if c.Lost > 0 {
		words += " " + page.CountedAs(c.Lost, "note or state", "notes or states") + " found no place."
	}
	return words
}
