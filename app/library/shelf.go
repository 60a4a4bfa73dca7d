package library

import (
	"stet/app/story"
)

// Deleted takes a story out of the library. Undeleted brings it back as long
// as the program runs. It may wait for the store, to have something to bring
// back.
func (l *Library) Deleted(id string) error {
	if err := l.Open(id); err != nil {
		return err
	}
	l.mu.Lock()
	h := l.held[id]
	delete(l.held, id)
	delete(l.rows, id)
	h.dirty = false
	l.deleted = append(l.deleted, h)
	l.doom(id)
	l.mu.Unlock()
	l.changed()
	return nil
}

// Undeleted brings back the story that was deleted last and returns its ID, or
// "".
func (l *Library) Undeleted() string {
	l.mu.Lock()
	n := len(l.deleted)
	if n == 0 {
		l.mu.Unlock()
		return ""
	}
	h := l.deleted[n-1]
	l.deleted = l.deleted[:n-1]
	delete(l.doomed, h.story.ID)
	h.revision = 0 // should it still be stored, it is merged with itself
	l.held[h.story.ID] = h
	l.save(h)
	l.mu.Unlock()
	l.changed()
	return h.story.ID
}

// DeletedAll takes every story out of the library and returns how many
// UndeletedAll can bring back: all but those that the store cannot read. It
// waits for the store.
func (l *Library) DeletedAll() int {
	n := 0
	for _, r := range l.Rows() {
		if l.Deleted(r.ID) == nil {
			n++
			continue
		}
		l.mu.Lock()
		delete(l.rows, r.ID)
		l.doom(r.ID)
		l.mu.Unlock()
	}
	l.changed()
	return n
}

// UndeletedAll brings back the n stories that were deleted last.
func (l *Library) UndeletedAll(n int) {
	for range n {
		l.Undeleted()
	}
}

// SplitOff makes a version a story of its own: it was no version of this one.
// It returns the new story's ID, or "" when the story has no such version or
// no other.
func (l *Library) SplitOff(id string, version int) string {
	l.mu.Lock()
	h := l.held[id]
	if h == nil || len(h.story.Versions) < 2 || version < 0 || version >= len(h.story.Versions) {
		l.mu.Unlock()
		return ""
	}
	v := h.story.Versions[version]
	now := l.clock.Now()
	v.Unplaced = nil
	own := newHeld(&story.Story{ID: newID(), Created: now, Versions: []story.Version{v}}, 0)
	l.held[own.story.ID] = own
	h.story.Versions = append(h.story.Versions[:version:version], h.story.Versions[version+1:]...)
	h.story.RenumberUnplaced(version)
	h.undo, h.redo = nil, nil
	l.touched(own)
	l.touched(h)
	l.mu.Unlock()
	l.changed()
	return own.story.ID
}
