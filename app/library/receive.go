package library

import (
	"slices"
	"strings"

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
	l.list()
	if s.ID != "" && l.Open(s.ID) == nil && !brings(l.Story(s.ID), s) {
		if !preview && l.Gone(s.ID) {
			l.Kept(s.ID)
		}
		return s.ID
	}
	own := l.twin(s)
	s = s.Clone()
	h := newHeld(s, 0)
	for i := range s.Versions {
		l.read(h, s.Versions[i].Text)
	}
	l.mu.Lock()
	if _, listed := l.rows[s.ID]; listed || l.held[s.ID] != nil || s.ID == "" {
		s.ID = newID()
	}
	h.preview, h.twin = preview, own
	for i := range s.Versions {
		describe(&s.Versions[i], h.docs[i])
	}
	l.held[s.ID] = h
	l.save(h)
	l.mu.Unlock()
	l.changed()
	return s.ID
}

// twin returns the story here that one from outside is a copy of, by its ID or else
// by its newest text, where that would gain something from the copy; or "".
func (l *Library) twin(s *story.Story) string {
	var newest string
	if v := s.Newest(); v != nil {
		newest = digest(v.Text)
	}
	own := ""
	for _, r := range l.Rows() {
		if r.ID != s.ID && (own != "" || !slices.Contains(r.Texts, newest)) || l.Open(r.ID) != nil {
			continue
		}
		if ours := l.Story(r.ID); ours == nil || !brings(ours, s) {
			continue
		}
		if own = r.ID; own == s.ID {
			break
		}
	}
	return own
}

// brings reports whether theirs, which may be of another reader, has something that
// ours lacks: what merging them changes, or words that were written before ours.
func brings(ours, theirs *story.Story) bool {
	for i := range theirs.Versions {
		v := &theirs.Versions[i]
		mine := versionOf(ours, v.Text)
		for _, a := range v.Annotations {
			if b := at(mine, a.Key); b != nil && !(strings.Contains(b.Note, a.Note) && strings.Contains(b.Source, a.Source)) {
				return true
			}
		}
	}
	return gains(ours, theirs)
}

// Twin returns the story of the library that one which was received is a copy of,
// with something of its own; or "".
func (l *Library) Twin(id string) string {
	l.mu.Lock()
	defer l.mu.Unlock()
	if h := l.held[id]; h != nil {
		return h.twin
	}
	return ""
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
