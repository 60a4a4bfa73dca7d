package library

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"stet/app/story"
)

// BackupFormat and BackupVersion name the file that holds a whole library.
const (
	BackupFormat  = "stet/library"
	BackupVersion = 1
)

// backup is that file; each story is as package story writes it.
type backup struct {
	Format  string         `json:"format"`
	Version int            `json:"version"`
	Made    time.Time      `json:"made"`
	Stories []*story.Story `json:"stories"`
}

// Backup returns the whole library as one file, and with it the stories that
// another tab took out while there was more of them here. It waits for the
// store.
func (l *Library) Backup() ([]byte, error) {
	l.list()
	b := backup{Format: BackupFormat, Version: BackupVersion, Made: l.clock.Now(), Stories: []*story.Story{}}
	for _, r := range l.Rows() {
		if err := l.Open(r.ID); errors.Is(err, ErrNotFound) {
			continue // another tab took it out
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", r.Name, err)
		}
		b.Stories = append(b.Stories, l.Story(r.ID))
	}
	b.Stories = append(b.Stories, l.unstored()...)
	return json.Marshal(b)
}

// unstored returns the stories that another tab took out of the library and
// that have something the store never had.
func (l *Library) unstored() []*story.Story {
	l.mu.Lock()
	defer l.mu.Unlock()
	var out []*story.Story
	for _, h := range l.held {
		if h.gone && (h.base == nil || gains(h.base.Clone(), h.story.Clone())) {
			out = append(out, h.story.Clone())
		}
	}
	slices.SortStableFunc(out, func(a, b *story.Story) int { return strings.Compare(a.ID, b.ID) })
	return out
}

// Restoration is what a backup would change, before it does.
type Restoration struct {
	New     int // stories that are not here
	Changed int // stories that are here and would gain something
	Same    int // stories that are here just so
	stories []*story.Story
}

// ReadBackup reads a backup and compares it with the library, which it leaves
// as it is. It waits for the store, and refuses with a sentence that says what
// is wrong with the file.
func (l *Library) ReadBackup(file []byte) (*Restoration, error) {
	var b backup
	err := json.Unmarshal(file, &b)
	switch {
	case err != nil && !json.Valid(file) && bytes.Contains(file, []byte(BackupFormat)):
		return nil, errors.New("this backup is damaged or cut: its JSON does not end")
	case err != nil:
		return nil, fmt.Errorf("this is not a Stet backup: %w", err)
	case b.Format != BackupFormat:
		return nil, errors.New("this is not a Stet backup")
	case b.Version < 1:
		return nil, errors.New("this backup is damaged: the number of its format is missing")
	case b.Version > BackupVersion:
		return nil, errors.New("this backup was written by a newer Stet")
	}
	r := &Restoration{}
	for _, s := range b.Stories {
		if s == nil || s.ID == "" {
			return nil, errors.New("this backup has a story without a name of its own")
		}
		if err := l.weigh(r, s); err != nil {
			return nil, err
		}
	}
	return r, nil
}

func (l *Library) weigh(r *Restoration, s *story.Story) error {
	err := l.Open(s.ID)
	switch {
	case errors.Is(err, ErrNotFound), l.Gone(s.ID):
		r.New++
	case err != nil:
		return err
	case !gains(l.Story(s.ID), s):
		r.Same++
		return nil
	default:
		r.Changed++
	}
	r.stories = append(r.stories, s)
	return nil
}

// gains reports whether merging theirs into ours changes ours.
func gains(ours, theirs *story.Story) bool {
	before, _ := json.Marshal(ours)
	merge(nil, ours, theirs)
	after, _ := json.Marshal(ours)
	return string(before) != string(after)
}

// RestoredBackup merges a backup into the library.
func (l *Library) RestoredBackup(r *Restoration) {
	l.mu.Lock()
	for _, s := range r.stories {
		h := l.held[s.ID]
		if h == nil {
			h = newHeld(s.Clone(), 0)
			l.held[s.ID] = h
		} else {
			merge(nil, h.story, s)
			h.undo, h.redo = nil, nil
			h.keep()
		}
		h.forget()
		l.save(h)
	}
	l.mu.Unlock()
	l.changed()
}
