package library

import (
	"stet/app/story"
)

// SplitOff makes a version a story of its own: it was no version of this one.
// It returns the new story's ID, or "" when the story has no such version or
// no other. Undo puts the version back, with what was noted at it meanwhile.
func (l *Library) SplitOff(id string, version int) (own string) {
	l.change(id, func(s *story.Story) *act {
		if len(s.Versions) < 2 || version < 0 || version >= len(s.Versions) {
			return nil
		}
		before := s.Clone()
		v := s.Clone().Versions[version]
		v.Unplaced = nil
		now := l.clock.Now()
		gives := newHeld(&story.Story{ID: newID(), Created: now, Changed: now, Versions: []story.Version{v}}, 0)
		gives.docs[0] = l.held[id].docs[version]
		own = gives.story.ID
		return &act{
			name: "split",
			do: func(s *story.Story) {
				v := s.Clone().Versions
				s.Versions = append(v[:version], v[version+1:]...)
				s.RenumberUnplaced(version)
			},
			undo:  func(s *story.Story) { s.Versions = before.Clone().Versions },
			gives: gives,
		}
	})
	return own
}

// Advanced puts a version before the one that stands before it. Undo puts it back.
func (l *Library) Advanced(id string, version int) {
	l.change(id, func(s *story.Story) *act {
		if version < 1 || version >= len(s.Versions) {
			return nil
		}
		before := s.Clone()
		return &act{
			name: "order",
			do:   func(s *story.Story) { s.SwapVersions(version - 1) },
			undo: func(s *story.Story) { s.Versions = before.Clone().Versions },
		}
	})
}
