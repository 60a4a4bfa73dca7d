package library

import (
	"slices"
	"strings"
	"time"

	"stet/app/story"
)

// merge adds to ours what theirs has. Both were made from base, or nobody knows
// from what when that is nil. What only one of them changed is as that one has
// it; of what both changed nothing that was written is lost.
func merge(base, ours, theirs *story.Story) {
	if base == nil {
		base = &story.Story{Title: ours.Title}
		if theirs.Changed.After(ours.Changed) {
			ours.Title = theirs.Title
		}
	} else if ours.Title == base.Title {
		ours.Title = theirs.Title
	}
	mergeVersions(base, ours, theirs)
}

// mergeVersions adds the versions that ours lacks, unless they were taken out of
// it, and the notes at the others.
func mergeVersions(base, ours, theirs *story.Story) {
	for _, v := range theirs.Versions {
		was, mine := versionOf(base, v.Text), versionOf(ours, v.Text)
		switch {
		case mine != nil:
			mergeNotes(was, mine, &v)
		case was == nil:
			ours.Versions = append(ours.Versions, v)
		}
	}
}

// mergeNotes merges the annotations of the same text; base is nil where nobody
// knows what both were made from: then the later word counts.
func mergeNotes(base, mine, theirs *story.Version) {
	for _, a := range theirs.Annotations {
		was, b := at(base, a.Key), mine.At(a.Key)
		switch {
		case same(was, &a) && base != nil: // only ours may have changed
		case b == nil, same(was, b):
			mine.Put(a)
		case base != nil:
			mine.Put(both(was, *b, a))
		case a.Changed.After(b.Changed):
			mine.Put(a)
		}
	}
	if base == nil {
		return
	}
	for _, was := range base.Annotations {
		if theirs.At(was.Key) == nil && same(mine.At(was.Key), &was) {
			mine.Put(story.Annotation{Key: was.Key}) // they took it away
		}
	}
}

func at(v *story.Version, k story.Key) *story.Annotation {
	if v == nil {
		return nil
	}
	return v.At(k)
}

// same reports whether two annotations say the same, whenever they did.
func same(a, b *story.Annotation) bool {
	if a == nil || b == nil {
		return a == b
	}
	x, y := *a, *b
	x.Changed, y.Changed = time.Time{}, time.Time{}
	return x == y
}

// both returns two annotations of one mark as one: what only one of them
// changed is as that one has it, notes and sources that both changed stand one
// after the other, and of all else the later word counts.
func both(base *story.Annotation, a, b story.Annotation) story.Annotation {
	if b.Changed.After(a.Changed) {
		a, b = b, a
	}
	var was story.Annotation
	if base != nil {
		was = *base
	}
	a.Note = bounded(merged(was.Note, a.Note, b.Note, "\n"))
	a.Source = bounded(merged(was.Source, a.Source, b.Source, "; "))
	if a.Status == was.Status {
		a.Status, a.Stale, a.Was = b.Status, b.Stale, b.Was
	}
	if a.Speaker == was.Speaker {
		a.Speaker = b.Speaker
	}
	if a.Label == was.Label && a.Level == was.Level {
		a.Label, a.Level = b.Label, b.Level
	}
	if a.Removed == was.Removed {
		a.Removed = b.Removed
	}
	return a
}

// merged returns what became of a text that two changed.
func merged(was, a, b, between string) string {
	switch {
	case b == was, strings.Contains(a, b):
		return a
	case a == was, strings.Contains(b, a):
		return b
	}
	return a + between + b
}

func versionOf(s *story.Story, text string) *story.Version {
	for i := range s.Versions {
		if s.Versions[i].Text == text {
			return &s.Versions[i]
		}
	}
	return nil
}

// extends reports whether a story begins with the versions of an earlier one.
func extends(s, earlier *story.Story) bool {
	n := len(earlier.Versions)
	return n <= len(s.Versions) && slices.EqualFunc(s.Versions[:n], earlier.Versions, func(a, b story.Version) bool { return a.Text == b.Text })
}
