package library

// Deleted takes a story out of the library. Undeleted brings it back as long
// as the program runs. It may wait for the store, to have something to bring
// back.
func (l *Library) Deleted(id string) error {
	if err := l.Open(id); err != nil {
		return err
	}
	l.mu.Lock()
	h := l.held[id]
	l.putAside(h)
	l.deleted = append(l.deleted, h)
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
	l.bringBack(h)
	l.mu.Unlock()
	l.changed()
	return h.story.ID
}

// putAside takes a story out of the library, to be brought back or forgotten.
// The lock is held.
func (l *Library) putAside(h *held) {
	h.dirty = false
	delete(l.held, h.story.ID)
	delete(l.rows, h.story.ID)
	l.doom(h.story.ID, h)
}

// bringBack puts a story into the library again. The lock is held.
func (l *Library) bringBack(h *held) {
	delete(l.doomed, h.story.ID)
	h.gone, h.revision = false, 0 // should it still be stored, it is merged with itself
	l.held[h.story.ID] = h
	l.save(h)
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
		l.doom(r.ID, nil)
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
