package library

import (
	"fmt"
	"strings"

	"stet/app/story"
)

// At names a mark of one version of one story.
type At struct {
	Story   string
	Version int
	Key     story.Key
}

// annotated changes what the reader did at a mark.
func (l *Library) annotated(name string, at At, edit func(*story.Annotation)) {
	l.change(at.Story, func(s *story.Story) *act {
		if at.Version < 0 || at.Version >= len(s.Versions) {
			return nil
		}
		before := story.Annotation{Key: at.Key}
		if a := s.Versions[at.Version].At(at.Key); a != nil {
			before = *a
		}
		after := before
		edit(&after)
		if after == before {
			return nil
		}
		after.Changed = l.clock.Now()
		return &act{
			name: name,
			join: joint(name, at),
			mark: &at,
			do:   func(s *story.Story) { s.Versions[at.Version].Put(after) },
			undo: func(s *story.Story) { s.Versions[at.Version].Put(before) },
		}
	})
}

// joint names what is typed into one field.
func joint(name string, at At) string {
	if name != "note" && name != "source" {
		return ""
	}
	return fmt.Sprint(name, at.Version, at.Key)
}

// Judged sets how far the checking of a mark has come, of its present words.
func (l *Library) Judged(at At, s story.Status) {
	l.annotated("status", at, func(a *story.Annotation) { a.Status, a.Stale, a.Was = s, false, "" })
}

// Noted writes the reader's note at a mark; an empty one takes it away.
func (l *Library) Noted(at At, note string) {
	l.annotated("note", at, func(a *story.Annotation) { a.Note = bounded(note) })
}

// Sourced writes where a mark was checked.
func (l *Library) Sourced(at At, source string) {
	l.annotated("source", at, func(a *story.Annotation) { a.Source = bounded(source) })
}

// Relabelled says what a mark is, and for a claim whether it is a key claim
// (level 2) or not (1); 0 for other kinds.
func (l *Library) Relabelled(at At, kind story.Kind, level int) {
	l.annotated("label", at, func(a *story.Annotation) {
		a.Label, a.Level = kind, level
		if kind == a.Kind {
			a.Label = ""
		}
	})
}

// Removed takes a mark away. A mark of the reader's own is gone with what was
// noted at it; both come back by Undo.
func (l *Library) Removed(at At) {
	l.annotated("removal", at, func(a *story.Annotation) {
		if a.Added {
			*a = story.Annotation{Key: a.Key}
			return
		}
		a.Removed = true
	})
}

// Restored brings back a mark that was removed.
func (l *Library) Restored(at At) {
	l.annotated("removal", at, func(a *story.Annotation) { a.Removed = false })
}

// Marked makes a mark of the reader's own.
func (l *Library) Marked(at At) {
	l.annotated("mark", at, func(a *story.Annotation) { a.Added, a.Removed = true, false })
}

// SpeakerCorrected says who says the words of a mark; "" leaves it to the
// engine again.
func (l *Library) SpeakerCorrected(at At, name string) {
	l.annotated("speaker", at, func(a *story.Annotation) { a.Speaker = bounded(name) })
}

// Renamed gives a story a name; one without a letter to see lets its newest
// headline serve again.
func (l *Library) Renamed(id, name string) {
	name = bounded(strings.TrimSpace(name))
	l.change(id, func(s *story.Story) *act {
		before := s.Title
		if name == before || name == s.Name() {
			return nil
		}
		return &act{
			name: "name",
			do:   func(s *story.Story) { s.Title = name },
			undo: func(s *story.Story) { s.Title = before },
		}
	})
}

// SourceGiven says where a version was found.
func (l *Library) SourceGiven(id string, version int, source string) {
	l.change(id, func(s *story.Story) *act {
		if version < 0 || version >= len(s.Versions) || s.Versions[version].Source == source {
			return nil
		}
		before := s.Versions[version].Source
		return &act{
			name: "source",
			do:   func(s *story.Story) { s.Versions[version].Source = bounded(source) },
			undo: func(s *story.Story) { s.Versions[version].Source = before },
		}
	})
}

// bounded cuts what was typed to what a story may hold.
func bounded(s string) string {
	if len(s) <= story.MaxField {
		return s
	}
	cut := story.MaxField
	for cut > 0 && s[cut]&0xC0 == 0x80 {
		cut--
	}
	return s[:cut]
}
