package library

import (
	"encoding/json"
	"errors"
	"maps"
	"slices"
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
	work, doomed := l.dirty(), slices.Collect(maps.Keys(l.doomed))
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

// doom plans to take a story out of the store. The lock is held.
func (l *Library) doom(id string) {
	l.doomed[id] = true
	l.plan(saveAfter)
}

// deleteAll takes stories out of the store. They are doomed until that is done;
// those that stay are tried again.
func (l *Library) deleteAll(ids []string) error {
	var failed error
	for _, id := range ids {
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
	dropped := l.held[j.row.ID] != j.held // deleted while it was saved
	switch {
	case err != nil:
		j.held.dirty = true
	case !dropped:
		j.held.revision, j.held.base, j.held.gone = j.row.Revision, j.copy, false
		l.rows[j.row.ID] = rowOf(j.held)
	}
	if err == nil {
		j.held.last = j.row.Revision
	}
	if err == nil && dropped && l.held[j.row.ID] == nil {
		l.doom(j.row.ID)
	}
	l.mu.Unlock()
	return err
}

// reconcile merges the stored story into the one in memory and plans a save. A
// story that was stored and is no more was taken out by another tab, and stays
// out.
func (l *Library) reconcile(h *held) error {
	body, revision, err := l.store.Body(h.story.ID)
	stored := new(story.Story)
	if err == nil {
		err = json.Unmarshal(body, stored)
	}
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
	if err == nil {
		merge(h.base, h.story, stored)
		h.base, h.gone = stored, false
		h.forget()
	}
	h.revision, h.last = revision, max(h.last, revision)
	l.plan(saveAfter)
	return nil
}
