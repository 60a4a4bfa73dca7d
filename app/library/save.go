package library

import (
	"encoding/json"
	"errors"
	"maps"
	"time"

	"stet/app/story"
)

// Changes are saved this long after the first of them, so that typing is one
// save; what failed is tried again later.
const (
	saveAfter  = 200 * time.Millisecond
	retryAfter = 5 * time.Second
)

// Saved is how safe the reader's work is.
type Saved struct {
	Pending bool  // a save is on its way
	Err     error // the last save failed; the work is in memory
}

// saving is the state of the saver.
type saving struct {
	planned bool
	running bool
	err     error
}

// Saved returns how safe the reader's work is.
func (l *Library) Saved() Saved {
	l.mu.Lock()
	defer l.mu.Unlock()
	return Saved{Pending: l.saving.planned || l.saving.running, Err: l.saving.err}
}

// save plans a save of a story and puts it into the list. The lock is held.
func (l *Library) save(h *held) {
	if h.preview {
		return
	}
	h.dirty = true // where it is gone too: it may have come back
	if !h.gone {
		l.rows[h.story.ID] = rowOf(h)
	}
	l.plan(saveAfter)
}

func (l *Library) plan(after time.Duration) {
	if !l.saving.planned {
		l.saving.planned = true
		l.clock.AfterFunc(after, l.Flush)
	}
}

// Flush saves what is not saved yet. It waits for the store.
func (l *Library) Flush() {
	l.mu.Lock()
	l.saving.planned = false
	if l.saving.running {
		l.plan(saveAfter)
		l.mu.Unlock()
		return
	}
	l.saving.running = true
	work, doomed := l.dirty(), maps.Clone(l.doomed)
	l.mu.Unlock()

	failed := l.deleteAll(doomed)
	for _, w := range work {
		if err := l.saveOne(w); err != nil {
			failed = err
		}
	}

	l.mu.Lock()
	l.saving.running, l.saving.err = false, failed
	if failed != nil {
		l.plan(retryAfter)
	}
	l.mu.Unlock()
	l.changed()
}

// doom plans to take a story out of the store; h is nil where it could not be
// read. The lock is held.
func (l *Library) doom(id string, h *held) {
	l.doomed[id] = h
	l.plan(saveAfter)
}

// deleteAll takes stories out of the store. They are doomed until that is done;
// those that stay are tried again.
func (l *Library) deleteAll(doomed map[string]*held) error {
	var failed error
	for id, h := range doomed {
		if !l.lookLast(id, h) {
			continue
		}
		if err := l.store.Delete(id); err != nil {
			failed = err
			continue
		}
		l.mu.Lock()
		delete(l.doomed, id)
		l.mu.Unlock()
	}
	return failed
}

// lookLast takes in what another tab made of a story that is to be deleted, to
// be there when it comes back, and reports whether it still is to be deleted.
// What cannot be read is deleted all the same.
func (l *Library) lookLast(id string, h *held) bool {
	stored, revision, err := l.fetch(id)
	l.mu.Lock()
	defer l.mu.Unlock()
	if _, doomed := l.doomed[id]; !doomed {
		return false
	}
	if h != nil && err == nil && revision != h.revision {
		h.takeIn(stored, revision)
	}
	return true
}

// job is one story to save, as it was when the save began.
type job struct {
	held *held
	row  Row
	over int // the revision that it takes the place of
	copy *story.Story
}

func (l *Library) dirty() []job {
	var out []job
	for _, h := range l.held {
		if h.dirty {
			h.dirty = false
			row := rowOf(h)
			row.Revision = h.last + 1
			out = append(out, job{h, row, h.revision, h.story.Clone()})
		}
	}
	return out
}

// saveOne saves one story. When another tab saved it in the meantime, both are
// merged and saved again.
func (l *Library) saveOne(j job) error {
	body, err := j.copy.MarshalJSON() // json.Marshal would go over it twice
	if err == nil {
		j.row.Size = len(body)
		err = l.store.Save(j.row, j.over, body)
	}
	if errors.Is(err, ErrConflict) {
		return l.reconcile(j.held)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if err != nil {
		j.held.dirty = true
		return err
	}
	j.held.revision, j.held.last, j.held.base = j.row.Revision, j.row.Revision, j.copy
	switch l.held[j.row.ID] {
	case j.held:
		j.held.gone = false
		l.rows[j.row.ID] = rowOf(j.held)
	case nil: // deleted while it was saved
		l.doom(j.row.ID, j.held)
	}
	return nil
}

// reconcile merges the stored story into the one in memory and plans a save. A
// story that was stored and is no more was taken out by another tab, and stays
// out.
func (l *Library) reconcile(h *held) error {
	stored, revision, err := l.fetch(h.story.ID)
	l.mu.Lock()
	defer l.mu.Unlock()
	missing := errors.Is(err, ErrNotFound)
	if missing && h.revision > 0 {
		l.lose(h.story.ID)
		return nil
	}
	h.dirty = true
	if err != nil && !missing {
		return err
	}
	if missing {
		h.revision = 0
	} else {
		h.takeIn(stored, revision)
	}
	l.plan(saveAfter)
	return nil
}

// takeIn merges a stored story into the one in memory, which is saved over it
// from now on. The lock is held.
func (h *held) takeIn(stored *story.Story, revision int) {
	merge(h.base, h.story, stored.Clone())
	h.base, h.gone = stored, false
	h.revision, h.last = revision, max(h.last, revision)
	h.forget()
}

// fetch reads a story as it is stored, and its revision.
func (l *Library) fetch(id string) (*story.Story, int, error) {
	body, revision, err := l.store.Body(id)
	if err != nil {
		return nil, 0, err
	}
	s := new(story.Story)
	return s, revision, json.Unmarshal(body, s)
}
