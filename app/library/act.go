package library

import (
	"slices"
	"time"

	"stet/annotate"
	"stet/app/page"
	"stet/app/story"
)

// maxUndo bounds how many acts can be undone; a pause in typing this long
// begins a new one.
const (
	maxUndo = 500
	pause   = 2 * time.Second
)

// act is one thing that the person did, with the way back. Both change a story
// in place.
type act struct {
	name     string // "note", for "Undo note"
	join     string // acts of the same join that follow at once become one; "": none
	at       time.Time
	do, undo func(*story.Story)
	takes    *held // a story that goes into this one
	gives    *held // a story that comes out of this one
	mark     *At   // the mark, where nothing but what is written there changes
}

// run does an act on its story, or takes it back. The lock is held.
func (l *Library) run(a act, h *held, back bool) {
	in, out, change := a.takes, a.gives, a.do
	if back {
		in, out, change = out, in, a.undo
	}
	change(h.story)
	h.preview = false // who works on a story means to keep it
	if in != nil {
		mergeVersions(&story.Story{}, h.story, in.story) // what was noted there meanwhile
		h.docs = append(h.docs, in.docs...)
		l.putAside(in)
	}
	if out != nil {
		l.bringBack(out)
	}
	h.acted = a.mark
	l.touched(h, a.mark)
}

// change does an act on a story in memory and sees to everything that follows:
// the way back, the list, the save, the screen. A story that is not in memory
// is left alone.
func (l *Library) change(id string, make func(*story.Story) *act) {
	l.mu.Lock()
	h := l.held[id]
	if h == nil {
		l.mu.Unlock()
		return
	}
	a := make(h.story)
	if a == nil {
		l.mu.Unlock()
		return
	}
	l.run(*a, h, false)
	h.remember(*a, l.clock.Now())
	l.mu.Unlock()
	l.changed()
}

// remember keeps the way back from an act. What is typed into one field without
// a longer pause is undone at once.
func (h *held) remember(a act, now time.Time) {
	a.at, h.redo = now, nil
	if n := len(h.undo); n > 0 && a.join != "" && h.undo[n-1].join == a.join && now.Sub(h.undo[n-1].at) < pause {
		h.undo[n-1].do, h.undo[n-1].at = a.do, now
		return
	}
	h.undo = append(h.undo, a)
	if len(h.undo) > maxUndo {
		h.undo = h.undo[1:]
	}
}

// touched notes that a story changed, at one mark or, for nil, anywhere. The
// lock is held.
func (l *Library) touched(h *held, at *At) {
	h.story.Changed = l.clock.Now()
	if at == nil || !h.renew(at) {
		h.forget()
	}
	l.save(h)
}

// renew makes the page of a version anew at one mark, and reports whether that
// was all there is to do.
func (h *held) renew(at *At) bool {
	p := h.pages[at.Version]
	if p == nil {
		return false
	}
	v := h.story.Versions[at.Version]
	v.Annotations = slices.Clone(v.Annotations)
	next := p.Again(&v, at.Key)
	if next != nil {
		h.pages[at.Version] = next
	}
	return next != nil
}

// forget drops the pages that a change made old, and fits the caches to the
// versions.
func (h *held) forget() {
	known := make(map[string]*annotate.Document, len(h.docs))
	for _, d := range h.docs {
		if d != nil {
			known[d.Text] = d
		}
	}
	n := len(h.story.Versions)
	h.texts = nil
	h.docs, h.pages = make([]*annotate.Document, n), make([]*page.Page, n)
	for i := range h.docs {
		h.docs[i] = known[h.story.Versions[i].Text]
	}
}

// Undo takes back the last act on a story and returns its name, or "".
func (l *Library) Undo(id string) string {
	return l.step(id, func(h *held) (a act, ok bool) {
		if a, ok = pop(&h.undo); ok {
			l.run(a, h, true)
			h.redo = append(h.redo, a)
		}
		return a, ok
	})
}

// Redo does again what was undone last and returns its name, or "".
func (l *Library) Redo(id string) string {
	return l.step(id, func(h *held) (a act, ok bool) {
		if a, ok = pop(&h.redo); ok {
			l.run(a, h, false)
			h.undo = append(h.undo, a)
		}
		return a, ok
	})
}

func (l *Library) step(id string, step func(*held) (act, bool)) string {
	l.mu.Lock()
	h := l.held[id]
	if h == nil {
		l.mu.Unlock()
		return ""
	}
	a, ok := step(h)
	if !ok {
		l.mu.Unlock()
		return ""
	}
	l.mu.Unlock()
	l.changed()
	return a.name
}

func pop(list *[]act) (act, bool) {
	n := len(*list)
	if n == 0 {
		return act{}, false
	}
	a := (*list)[n-1]
	*list = (*list)[:n-1]
	return a, true
}

// Undos returns how many acts on a story can be taken back.
func (l *Library) Undos(id string) int { return l.acts(id, func(h *held) []act { return h.undo }) }

// Redos returns how many acts that were undone can be done again.
func (l *Library) Redos(id string) int { return l.acts(id, func(h *held) []act { return h.redo }) }

// Acted returns the mark at which something was done to a story last, or taken back, or nil
// where that was at no single one.
func (l *Library) Acted(id string) *At {
	l.mu.Lock()
	defer l.mu.Unlock()
	if h := l.held[id]; h != nil {
		return h.acted
	}
	return nil
}

func (l *Library) acts(id string, list func(*held) []act) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	if h := l.held[id]; h != nil {
		return len(list(h))
	}
	return 0
}
