// Package library owns the reader's stories: what is pasted, corrected, noted
// and undone goes through it, and nothing else changes a story.
//
// Its methods are named after what the person did. Each changes the story in
// memory at once and is saved within 300 ms. A Store keeps the stories; the
// one in the browser is in library/idb. Methods may be called from several
// goroutines; those that say so wait for the store and must not be called
// where waiting is not allowed.
package library

import (
	"cmp"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"

	"stet/annotate"
	"stet/annotate/claim"
	"stet/annotate/text"
	"stet/app/page"
	"stet/app/story"
)

// Library is a reader's stories.
type Library struct {
	store   Store
	clock   Clock
	pause   text.Pause
	changed func() // told after every change, outside the lock

	mu      sync.Mutex
	from    float64 // the least score of a claim that is shown
	rows    map[string]Row
	listed  bool             // rows holds what the store has
	held    map[string]*held // stories in memory
	saving  saving
	deleted []*held          // the last deleted first to come back
	doomed  map[string]*held // stories that are still to be taken out of the store
}

// held is a story in memory.
type held struct {
	story    *story.Story
	revision int          // as stored; 0: not yet
	last     int          // the highest revision that it had, to go on from when it comes back
	base     *story.Story // that revision, to merge with what another tab makes of it; nil: not known
	dirty    bool
	preview  bool                 // not kept: it came by a link and is only looked at
	twin     string               // the story that it came as a copy of, or ""
	gone     bool                 // another tab took it out of the store
	docs     []*annotate.Document // for each version, nil until it was read
	pages    []*page.Page         // for each version, nil until asked for and after a change
	undo     []act
	redo     []act
	acted    *At // the mark of the last act that was done or taken back, nil where it was at no single one

	reading    map[string]chan struct{}      // the texts that are being read; closed when they are
	structures map[string]*annotate.Document // of texts that were not yet read to the end

	newest string // the text that sketch was made from
	texts  []string
	sketch Sketch
}

// New returns a library over a store. After every change that the screen may
// show, changed is called.
func New(store Store, clock Clock, changed func()) *Library {
	return &Library{store: store, clock: clock, changed: changed, from: claim.Threshold, rows: map[string]Row{}, held: map[string]*held{}, doomed: map[string]*held{}}
}

// Load reads the list of stories. Read again, it learns what other tabs kept
// and took away meanwhile. It waits for the store.
func (l *Library) Load() error {
	missing := l.stored()
	rows, err := l.store.Rows()
	if err != nil {
		return err
	}
	var old []*held
	l.mu.Lock()
	l.listed = true
	for _, r := range rows {
		delete(missing, r.ID)
		_, doomed := l.doomed[r.ID]
		switch h := l.held[r.ID]; {
		case h != nil && h.gone: // it came back
			h.gone = false
			l.save(h)
		case h == nil && !doomed:
			l.rows[r.ID] = r
		case h != nil && !h.dirty && !h.preview && h.revision != r.Revision:
			old = append(old, h)
		}
	}
	for id := range missing {
		l.lose(id)
	}
	l.mu.Unlock()
	for _, h := range old {
		l.refresh(h)
	}
	l.changed()
	return nil
}

// Listed reports whether the list of stories has been read: until then Rows has only
// what came meanwhile.
func (l *Library) Listed() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.listed
}

// list reads the list of stories where Load has not done so yet, for what comes is set
// beside all that is here. Where the store does not answer, the caller of Load hears of it,
// and what comes is kept all the same.
func (l *Library) list() {
	if !l.Listed() {
		_ = l.Load()
	}
}

// refresh takes in what another tab stored of a story in memory. What cannot be
// read now, or is being saved, is merged by the next save.
func (l *Library) refresh(h *held) {
	l.mu.Lock()
	id, known := h.story.ID, h.revision
	l.mu.Unlock()
	stored, revision, err := l.fetch(id)
	l.mu.Lock()
	defer l.mu.Unlock()
	if err != nil || l.held[id] != h || h.revision != known || l.saving.running {
		return
	}
	if !h.dirty { // there is nothing of this tab's own to merge
		if !extends(stored, h.story) {
			h.undo, h.redo = nil, nil // they go by the versions that were here
		}
		h.story = stored.Clone()
	}
	h.takeIn(stored, revision)
	l.rows[id] = rowOf(h)
}

// Rows returns the stories as lists show them, the last changed first.
func (l *Library) Rows() []Row { return l.sorted(func(*Row) int { return 0 }) }

// sorted returns the rows of the stories by a score, the highest first; among
// equals the last changed is first.
func (l *Library) sorted(score func(*Row) int) []Row {
	l.mu.Lock()
	defer l.mu.Unlock()
	order := make([]*Row, 0, len(l.rows)) // rows are large
	for _, r := range l.rows {
		order = append(order, &r)
	}
	slices.SortStableFunc(order, func(a, b *Row) int {
		return cmp.Or(cmp.Compare(score(b), score(a)), b.Changed.Compare(a.Changed), cmp.Compare(a.ID, b.ID))
	})
	out := make([]Row, len(order))
	for i, r := range order {
		out[i] = *r
	}
	return out
}

// Open brings a story into memory. It waits for the store, and fails with
// ErrNotFound when there is no such story.
func (l *Library) Open(id string) error {
	l.mu.Lock()
	known := l.held[id] != nil
	_, doomed := l.doomed[id]
	l.mu.Unlock()
	switch {
	case known:
		return nil
	case doomed:
		return ErrNotFound
	}
	s, revision, err := l.fetch(id)
	if errors.Is(err, ErrNotFound) {
		l.mu.Lock()
		l.lose(id)
		l.mu.Unlock()
		l.changed()
	}
	if err != nil {
		return err
	}
	l.mu.Lock()
	if l.held[id] == nil {
		h := newHeld(s, revision)
		h.base = s.Clone()
		if r := l.rows[id]; len(r.Texts) == len(s.Versions) && s.Newest() != nil && r.Revision == revision {
			h.texts, h.sketch, h.newest = r.Texts, r.Sketch, s.Newest().Text
		}
		l.held[id] = h
	}
	l.mu.Unlock()
	l.changed()
	return nil
}

func newHeld(s *story.Story, revision int) *held {
	n := len(s.Versions)
	return &held{story: s, revision: revision, last: revision, docs: make([]*annotate.Document, n), pages: make([]*page.Page, n), reading: map[string]chan struct{}{}, structures: map[string]*annotate.Document{}}
}

// Story returns a copy of a story in memory, or nil.
func (l *Library) Story(id string) *story.Story {
	l.mu.Lock()
	defer l.mu.Unlock()
	if h := l.held[id]; h != nil {
		return h.story.Clone()
	}
	return nil
}

// long is the length of a text, in bytes, from which on it is shown before it
// has its marks.
const long = 24 << 10

// Page returns a version with its marks, without them while a long one is being
// read, or nil when it was not read or no such version is in memory: see Read.
func (l *Library) Page(id string, version int) *page.Page {
	l.mu.Lock()
	defer l.mu.Unlock()
	h := l.held[id]
	if h == nil || version < 0 || version >= len(h.pages) {
		return nil
	}
	if h.pages[version] == nil {
		doc, text := h.docs[version], h.story.Versions[version].Text
		if doc == nil && len(text) >= long {
			doc = h.structures[text]
		}
		if doc == nil {
			return nil
		}
		l.turn(h, version, doc)
	}
	return h.pages[version]
}

// ClaimsFrom sets the least score of the claims that pages show, at first
// claim.Threshold.
func (l *Library) ClaimsFrom(score float64) {
	l.mu.Lock()
	l.from = score
	for _, h := range l.held {
		clear(h.pages)
	}
	l.mu.Unlock()
	l.changed()
}

func (h *held) doc(version int) *annotate.Document {
	if h.docs[version] == nil {
		h.docs[version] = annotate.Annotate(h.story.Versions[version].Text)
	}
	return h.docs[version]
}

// newID returns an ID that no other story has.
func newID() string { return fmt.Sprintf("%016x", rand.Uint64()) }
