package ui

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/annotate/compare"
	"stet/app/library"
	"stet/app/page"
	"stet/app/story"
)

// carriedOver is what the person is told once a version followed another.
type carriedOver struct {
	story         string
	version       int    // the index of that version
	text          string // its text
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
		if a.Known && !s.single(a.Story) {
			continue
		}
		offer, err := relative(a.Story)
		if err != nil || offer == nil {
			continue
		}
		s.onScreen(func() { s.offers[a.Story] = offer })
	}
}

// single reports whether a story may still become a version of another: it has one
// version, and the person has not kept it apart.
func (s *session) single(id string) bool {
	_, known := s.offers[id]
	return !known && s.versionOf(id) == 1
}

// offered draws the offer to keep a story as a version of another.
func (s *session) offered(id string) app.UI {
	o := s.offers[id]
	if o == nil {
		return app.Elem("div")
	}
	keep := func(class, words, name string, join joiner) app.UI {
		return s.button("btn"+class, words, name, func() {
			s.background("Keeping the version …", func() { s.follow(o.Of, id, join) })
		}).ID(name)
	}
	return notice("offer",
		app.Elem("p").Body(app.Text(question(o)+" “"), app.A().Href(s.link("story/"+o.Of)).Dir("auto").Text(page.Cut(o.Name, 90)), app.Text("”? "+why(o)+before(o))),
		keep(" btn-ink", "Keep as version "+strconv.Itoa(o.Version), "accept", s.lib.Joined),
		app.If(o.Version < o.Newest, func() app.UI { return keep("", "Keep as the newest", "accept-last", s.lib.Followed) }),
		s.button("btn", "Keep apart", "apart", func() { s.offers[id] = nil }),
	)
}

// joiner makes the versions of one story versions of another.
type joiner func(into, other string) (library.Carried, error)

// question words the offer, up to the other story's name.
func question(o *library.Offer) string {
	switch older := o.Version < o.Newest; {
	case o.Relation == compare.Update && older:
		return "Earlier version of"
	case o.Relation == compare.Update:
		return "New version of"
	case older:
		return "Could this be an earlier version of"
	}
	return "Could this be a new version of"
}

// joined makes the versions of a story versions of another as join does, and notes
// where they are; that one paste held the two is said no more. It waits for the store.
func (s *session) joined(into, other string, join joiner) (library.Carried, error) {
	done, err := join(into, other)
	if err == nil {
		s.onScreen(func() {
			s.became[other] = into
			if slices.ContainsFunc(s.arrivals, func(a library.Arrival) bool { return a.Story == other }) {
				s.arrivals = nil
			}
		})
	}
	return done, err
}

// before says why the version does not go behind all others, or nothing.
func before(o *library.Offer) string {
	version := "version " + strconv.Itoa(o.Version)
	switch {
	case o.Version == o.Newest:
		return ""
	case o.Dated == "":
		return " It was pasted before " + version + "."
	}
	return " Its page is dated " + dateWords(o.Dated) + ", before the date of " + version + "."
}

// why says in a sentence why the offer is made.
func why(o *library.Offer) string {
	share := strconv.Itoa(int(100*o.Shared+.5)) + "% of the text reads the same."
	switch o.Relation {
	case compare.Different:
		return "They have little in common."
	case compare.Rewrite:
		return "It tells of the same people and places in other words."
	case compare.Ask:
		return share + " It may also be a follow-up that re-uses background."
	}
	return share
}

// follow keeps a story as a version of another, as join puts it there, and shows
// what changed. It waits for the store.
func (s *session) follow(of, next string, join joiner) {
	kept := s.lib.Story(next)
	done, err := s.joined(of, next, join)
	if err != nil {
		s.fail(err)
		return
	}
	s.onScreen(func() {
		delete(s.offers, next)
		s.arrivals = nil
		text := kept.Newest().Text
		at := versionWith(s.lib.Story(of), text)
		s.carried = &carriedOver{of, at, text, carriedWords(at, s.versionOf(of), done), done.Changed > 0, done.Lost > 0}
	})
	s.visit("story/" + of + "/versions")
}

// versionWith returns the index of the version of a story that has a text.
func versionWith(st *story.Story, text string) int {
	return slices.IndexFunc(st.Versions, func(v story.Version) bool { return v.Text == text })
}

func (s *session) versionOf(id string) int {
	if st := s.lib.Story(id); st != nil {
		return len(st.Versions)
	}
	return 0
}

// wordsOf names the words of some of n marks.
func wordsOf(some, n int) string {
	if n == 1 {
		return "its words"
	}
	return "the words of " + page.Thousands(some)
}

// carriedWords says what came along with a version, which stands at an index of n.
func carriedWords(at, n int, c library.Carried) string {
	words := "You pasted an update of this story"
	if at < n-1 {
		words = "You pasted an earlier text of this story"
	}
	words += ", kept as version " + strconv.Itoa(at+1) + "."
	if n := c.Same + c.Changed; n > 0 {
		words += " " + page.Counted(n, "mark") + " with a note or state came along"
		if c.Changed > 0 {
			words += "; " + wordsOf(c.Changed, n) + " changed since you checked"
		}
		words += "."
	}
	if c.Lost > 0 {
		words += " " + page.CountedAs(c.Lost, "note or state", "notes or states") + " found no place."
	}
	return words
}
