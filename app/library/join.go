package library

import (
	"fmt"
	"slices"

	"stet/annotate"
	"stet/app/page"
	"stet/app/story"
)

// Joined makes the versions of one story versions of another, in the order of
// the dates that their pages give, or else in that in which they were captured,
// and takes the first story away; Undo brings it back. What the reader noted stays
// with its version, and is carried on to each version that now follows one of the
// other story. It waits for the store unless both are in memory.
func (l *Library) Joined(into, other string) (Carried, error) { return l.joined(into, other, false) }

// Followed is Joined with the versions of the other story last, whatever their
// pages say.
func (l *Library) Followed(into, other string) (Carried, error) { return l.joined(into, other, true) }

func (l *Library) joined(into, other string, last bool) (done Carried, err error) {
	var docs []*annotate.Document
	var order dates
	for _, id := range []string{into, other} {
		if err := l.Open(id); err != nil {
			return Carried{}, err
		}
		docs = append(docs, l.Documents(id)...)
	}
	if !last {
		order = datesOf(docs)
	}
	err = ErrNotFound
	l.change(into, func(s *story.Story) *act {
		h, from := l.held[into], l.held[other]
		if from == nil || from == h {
			return nil
		}
		if n := len(s.Versions) + len(from.story.Versions); n > story.MaxVersions {
			err = fmt.Errorf("together they have %d versions; a story holds %d", n, story.MaxVersions)
			return nil
		}
		before, after := s.Clone(), s.Clone()
		done, err = join(after, from.story.Clone(), order, unmarked(h, from)), nil
		h.keep()
		name := "merge"
		if len(from.story.Versions) == 1 {
			name = "added version"
		}
		return &act{
			name:  name,
			do:    func(s *story.Story) { s.Versions = after.Clone().Versions },
			undo:  func(s *story.Story) { s.Versions = before.Clone().Versions },
			takes: from,
		}
	})
	return done, err
}

// Begun takes a story as it is for its beginning: nothing that was done to it is
// undone any more.
func (l *Library) Begun(id string) {
	l.mu.Lock()
	if h := l.held[id]; h != nil {
		h.undo, h.redo = nil, nil
	}
	l.mu.Unlock()
}

// unmarked returns a way to the page, without annotations, of a text that is a
// version of one of the stories.
func unmarked(stories ...*held) func(text string) *page.Page {
	return func(text string) *page.Page {
		for _, h := range stories {
			for i := range h.story.Versions {
				if h.story.Versions[i].Text == text {
					return page.New(h.doc(i), &story.Version{Text: text})
				}
			}
		}
		return nil
	}
}

// join puts the versions of another story among those of s, each before the first
// that is not older, or with no dates behind all, and carries annotations over
// where one of the two follows the other. A text that both have is one version.
func join(s, other *story.Story, order dates, pageOf func(text string) *page.Page) (done Carried) {
	lists := [2][]story.Version{s.Clone().Versions, other.Versions}
	at := [2]int{}
	s.Versions = nil
	last := -1 // the list that the last version came from
	for at[0] < len(lists[0]) || at[1] < len(lists[1]) {
		from := next(lists, at, order)
		v := lists[from][at[from]]
		at[from]++
		for i := range v.Unplaced {
			u := &v.Unplaced[i]
			u.From = slices.IndexFunc(s.Versions, func(w story.Version) bool { return w.Text == lists[from][u.From].Text })
		}
		if same := versionOf(s, v.Text); same != nil {
			mergeNotes(&story.Version{}, same, &v) // what both wrote is kept
			addUnplaced(same, v.Unplaced)
			continue
		}
		s.Versions = append(s.Versions, v)
		if n := len(s.Versions) - 1; n > 0 && from != last {
			c := carry(s, n-1, pageOf)
			done.Same, done.Changed, done.Lost = done.Same+c.Same, done.Changed+c.Changed, done.Lost+c.Lost
		}
		last = from
	}
	return done
}

// next returns the list whose next version is older; with no dates the first.
func next(lists [2][]story.Version, at [2]int, order dates) int {
	switch {
	case at[0] == len(lists[0]):
		return 1
	case order != nil && at[1] < len(lists[1]) && order.before(&lists[1][at[1]], &lists[0][at[0]]):
		return 1
	}
	return 0
}

// addUnplaced adds to a version the annotations without a place that it lacks.
func addUnplaced(v *story.Version, list []story.Unplaced) {
	for _, u := range list {
		if !slices.ContainsFunc(v.Unplaced, func(w story.Unplaced) bool { return w.Quote == u.Quote && same(&w.Annotation, &u.Annotation) }) {
			v.Unplaced = append(v.Unplaced, u)
		}
	}
}
