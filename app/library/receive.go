package library

import (
	"stet/app/story"
)

// Received takes in a story from a file and returns its ID here. What is here
// already is never overwritten: a story that would add nothing is found, and
// any other with the same ID becomes a story of its own. It waits for the
// store.
func (l *Library) Received(s *story.Story) string { return l.receive(s, false) }

// Previewed takes in a story that came by a link, as Received does, but keeps
// it in memory only until Kept is called or something is done to it.
func (l *Library) Previewed(s *story.Story) string { return l.receive(s, true) }

func (l *Library) receive(s *story.Story, preview bool) string {
	if s.ID != "" && l.Open(s.ID) == nil && !gains(l.Story(s.ID), s) {
		if !preview && l.Gone(s.ID) {
			l.Kept(s.ID)
		}
		return s.ID
	}
	s = s.Clone()
	h := newHeld(s, 0)
	for i := range s.Versions {
		l.read(h, s.Versions[i].Text)
	}
	l.mu.Lock()
	if _, listed := l.rows[s.ID]; listed || l.held[s.ID] != nil || s.ID == "" {
		s.ID = newID()
	}
	h.preview = preview
	for i := range s.Versions {
		describe(&s.Versions[i], h.docs[i])
	}
	l.held[s.ID] = h
	l.save(h)
	l.mu.Unlock()
	l.changed()
	return s.ID
}

// Preview reports whether a story is in memory only until it is kept.
func (l *Library) Preview(id string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	h := l.held[id]
	return h != nil && h.preview
}

// Kept keeps a story that was only looked at, or that another tab took out of
// the library.
func (l *Library) Kept(id string) {
	l.mu.Lock()
	if h := l.held[id]; h != nil && (h.preview || h.gone) {
		h.keep()
		l.touched(h, nil)
	}
	l.mu.Unlock()
	l.changed()
}
