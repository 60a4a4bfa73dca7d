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
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"slices"
	"sync"

	"stet/annotate"
	"stet/annotate/claim"
	"stet/app/page"
	"stet/app/story"
)

// Library is a reader's stories.
type Library struct {
	store   Store
	clock   Clock
	changed func() // told after every change, outside the lock

	mu      sync.Mutex
	from    float64 // the least score of a claim that is shown
	rows    map[string]Row
	held    map[string]*held // stories in memory
	saving  saving
	deleted []*held         // the last deleted first to come back
	doomed  map[string]bool // stories that are still to be taken out of the store
}

// held is a story in memory.
type held struct {
	story    *story.Story
	revision int // as stored; 0: not yet
	dirty    bool
	preview  bool                 // not kept: it came by a link and is only looked at
	docs     []*annotate.Document // for each version, nil until asked for
	pages    []*page.Page         // likewise; nil again after a change
	undo     []act
	redo     []act

	newest string // the text that sketch was made from
	texts  []string
	sketch Sketch
}

// New returns a library over a store. After every change that the screen may
// show, changed is called.
func New(store Store, clock Clock, changed func()) *Library {
	return &Library{store: store, clock: clock, changed: changed, from: claim.Threshold, rows: map[string]Row{}, held: map[string]*held{}, doomed: map[string]bool{}}
}

// Load reads the list of stories. It waits for the store.
func (l *Library) Load() error {
	rows, err := l.store.Rows()
	if err != nil {
		return err
	}
	l.mu.Lock()
	for _, r := range rows {
		if l.held[r.ID] == nil && !l.doomed[r.ID] {
			l.rows[r.ID] = r
		}
	}
	l.mu.Unlock()
	l.changed()
	return nil
}

// Rows returns the stories as lists show them, the last changed first.
func (l *Library) Rows() []Row {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := make([]Row, 0, len(l.rows))
	for _, r := range l.rows {
		out = append(out, r)
	}
	slices.SortFunc(out, func(a, b Row) int {
		return cmp.Or(b.Changed.Compare(a.Changed), cmp.Compare(a.ID, b.ID))
	})
	return out
}

// Open brings a story into memory. It waits for the store, and fails with
// ErrNotFound when there is no such story.
func (l *Library) Open(id string) error {
	l.mu.Lock()
	known := l.held[id] != nil
	l.mu.Unlock()
	if known {
		return nil
	}
	body, revision, err := l.store.Body(id)
	if err != nil {
		return err
	}
	s := new(story.Story)
	if err := json.Unmarshal(body, s); err != nil {
		return err
	}
	l.mu.Lock()
	if l.held[id] == nil {
		l.held[id] = newHeld(s, revision)
	}
	l.mu.Unlock()
	l.changed()
	return nil
}

func newHeld(s *story.Story, revision int) *held {
	n := len(s.Versions)
	return &held{story: s, revision: revision, docs: make([]*annotate.Document, n), pages: make([]*page.Page, n)}
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

// Page returns a version with its marks, or nil when there is none in memory.
// The first call for a version annotates it, which takes time for a long one.
func (l *Library) Page(id string, version int) *page.Page {
	l.mu.Lock()
	defer l.mu.Unlock()
	h := l.held[id]
	if h == nil || version < 0 || version >= len(h.pages) {
		return nil
	}
	if h.pages[version] == nil {
		v := h.story.Clone().Versions[version]
		h.pages[version] = page.NewFrom(l.from, h.doc(version), &v)
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
func newID() string {
	var b [8]byte
	rand.Read(b[:]) // never fails
	return hex.EncodeToString(b[:])
}
