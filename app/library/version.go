package library

import (
	"stet/annotate"
	"stet/app/story"
)

// Documents returns the annotated versions of a story in memory, oldest first,
// or nil. It reads what was not yet, as Read does.
func (l *Library) Documents(id string) []*annotate.Document {
	s := l.Story(id)
	l.mu.Lock()
	h := l.held[id]
	l.mu.Unlock()
	if s == nil || h == nil {
		return nil
	}
	out := make([]*annotate.Document, len(s.Versions))
	for i := range out {
		out[i] = l.read(h, s.Versions[i].Text)
	}
	return out
}

// Placed puts an annotation that found no place by itself at a mark.
func (l *Library) Placed(id string, version, n int, at story.Key) {
	l.settle(id, version, n, func(v *story.Version, a story.Annotation) {
		a.Key = at
		v.Put(a)
	})
}

// Dropped leaves an annotation that found no place with the version it came
// from.
func (l *Library) Dropped(id string, version, n int) {
	l.settle(id, version, n, func(*story.Version, story.Annotation) {})
}

// settle takes the nth annotation without a place off a version's list.
func (l *Library) settle(id string, version, n int, put func(*story.Version, story.Annotation)) {
	l.change(id, func(s *story.Story) *act {
		if version < 0 || version >= len(s.Versions) || n < 0 || n >= len(s.Versions[version].Unplaced) {
			return nil
		}
		before := s.Clone().Versions[version]
		return &act{
			name: "place",
			do: func(s *story.Story) {
				v := &s.Versions[version]
				u := v.Unplaced[n]
				rest := append([]story.Unplaced(nil), v.Unplaced[:n]...)
				v.Unplaced = append(rest, v.Unplaced[n+1:]...)
				put(v, u.Annotation)
			},
			undo: func(s *story.Story) { s.Versions[version] = before },
		}
	})
}
