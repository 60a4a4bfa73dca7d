// Package story holds what Stet keeps: stories, their versions, and what the
// reader did at the marks of each version.
//
// It is pure data. The engine's marks are not in it: they are found anew from
// the text of a version, and what the reader did is keyed by the kind and the
// span of a mark, so it survives a new engine. Spans are byte offsets into the
// version's text inside Go, and code points in JSON.
package story

import (
	"strings"
	"time"

	"stet/annotate/text"
)

// Story is one story with all its versions.
type Story struct {
	ID       string // chosen by the library; opaque
	Title    string // given by the reader; empty: the newest headline serves
	Created  time.Time
	Changed  time.Time // the last act of the reader on it
	Versions []Version // oldest first, at least one
}

// Version is the text of a story at one time, with what the reader did to it.
type Version struct {
	Text        string // as annotate.Normalise leaves it; one article
	Headline    string // as the engine found it, for lists
	Outlet      string // likewise
	Marks       int    // how many marks the engine found, for "17 of 41 checked"
	Source      string // URL or any other place, by the reader
	Captured    time.Time
	Annotations []Annotation // ordered by key, one for each key
	Unplaced    []Unplaced   // annotations of the version before that found no place
}

// Newest returns the latest version, or nil for a story without one.
func (s *Story) Newest() *Version {
	if len(s.Versions) == 0 {
		return nil
	}
	return &s.Versions[len(s.Versions)-1]
}

// Name returns what a list calls the story.
func (s *Story) Name() string {
	if strings.TrimSpace(s.Title) != "" {
		return s.Title
	}
	if v := s.Newest(); v != nil && v.Headline != "" {
		return v.Headline
	}
	return "Untitled story"
}

// Clone returns a deep copy: changing one leaves the other as it was.
func (s *Story) Clone() *Story {
	out := *s
	out.Versions = make([]Version, len(s.Versions))
	for i, v := range s.Versions {
		v.Annotations = append([]Annotation(nil), v.Annotations...)
		v.Unplaced = append([]Unplaced(nil), v.Unplaced...)
		out.Versions[i] = v
	}
	return &out
}

// RenumberUnplaced follows the removal of the version that had this index:
// what came from it is dropped, what came from later ones is renumbered.
func (s *Story) RenumberUnplaced(removed int) {
	for i := range s.Versions {
		v := &s.Versions[i]
		kept := v.Unplaced[:0]
		for _, u := range v.Unplaced {
			if u.From == removed {
				continue
			}
			if u.From > removed {
				u.From--
			}
			kept = append(kept, u)
		}
		v.Unplaced = kept
	}
}

// SwapVersions lets two versions that follow one another change places. What of
// the first found no place in the second has its own there again: it is dropped.
func (s *Story) SwapVersions(first int) {
	a, b := &s.Versions[first], &s.Versions[first+1]
	*a, *b = *b, *a
	for i := range s.Versions {
		kept := s.Versions[i].Unplaced[:0]
		for _, u := range s.Versions[i].Unplaced {
			switch u.From {
			case first:
				u.From++
			case first + 1:
				u.From--
			}
			if u.From < i {
				kept = append(kept, u)
			}
		}
		s.Versions[i].Unplaced = kept
	}
}

// Unplaced is an annotation that could not be carried to a newer version, with
// the words that it stood at.
type Unplaced struct {
	Annotation        // its span points into the text of version From
	From       int    // index into Story.Versions
	Quote      string // the words that it was about
	Context    string // those words with what stood around them
}

// Span is a text.Span: byte offsets into the text of a version.
type Span = text.Span
