package library

// Gone reports whether a story is only in memory because another tab took it
// out of the library. It stays out until it is kept anew: see Kept.
func (l *Library) Gone(id string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	h := l.held[id]
	return h != nil && h.gone
}

// Stored reports whether the store has a story, as far as is known here.
func (l *Library) Stored(id string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.rows[id].Revision > 0
}

// lose notes that the store has a story no more. The lock is held.
func (l *Library) lose(id string) {
	delete(l.rows, id)
	if h := l.held[id]; h != nil {
		h.gone = true
	}
}

// stored returns the stories that the store has, as far as is known here.
func (l *Library) stored() map[string]bool {
	out := map[string]bool{}
	l.mu.Lock()
	for id := range l.rows {
		if h := l.held[id]; h == nil || h.revision > 0 {
			out[id] = true
		}
	}
	l.mu.Unlock()
	return out
}

// keep has a story that is only in memory stored as a new one by the next save.
func (h *held) keep() {
	if h.preview || h.gone {
		h.preview, h.gone, h.revision = false, false, 0
	}
}
