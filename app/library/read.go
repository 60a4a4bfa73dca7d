package library

import (
	"stet/annotate"
	"stet/annotate/text"
	"stet/app/page"
)

// Pausing has everything that reads a text pause, so that a long one does not
// keep others on the thread waiting. It is to be called before anything else.
func (l *Library) Pausing(pause text.Pause) { l.pause = pause }

// Read annotates a version of a story in memory, unless that was done. As soon
// as its paragraphs are known Page has them, without marks. It takes its time
// and must not be called where waiting is not allowed.
func (l *Library) Read(id string, version int) {
	l.mu.Lock()
	h := l.held[id]
	if h == nil || version < 0 || version >= len(h.story.Versions) {
		l.mu.Unlock()
		return
	}
	text := h.story.Versions[version].Text
	l.mu.Unlock()
	l.read(h, text)
}

// read annotates a text of a story. Where another call is about to, it waits
// for that.
func (l *Library) read(h *held, text string) *annotate.Document {
	l.mu.Lock()
	if d := h.known(text); d != nil {
		l.mu.Unlock()
		return d
	}
	if other := h.reading[text]; other != nil {
		l.mu.Unlock()
		<-other
		return l.read(h, text)
	}
	done := make(chan struct{})
	h.reading[text] = done
	structure := h.structures[text]
	l.mu.Unlock()
	defer func() {
		l.mu.Lock()
		delete(h.reading, text)
		l.mu.Unlock()
		close(done)
	}()
	if structure == nil {
		structure = annotate.Structure(text, l.pause)
		l.pause.Step(1, 1)
		l.mu.Lock()
		h.structures[text] = structure
		l.mu.Unlock()
		l.changed()
	}
	d := annotate.Mark(structure, l.pause)
	l.pause.Step(1, 1)
	l.mu.Lock()
	l.learn(h, d)
	l.mu.Unlock()
	l.pause.Step(1, 1) // what the screen makes of it is another turn's
	l.changed()
	return d
}

// known returns the document of a text, or nil. The lock is held.
func (h *held) known(text string) *annotate.Document {
	for _, d := range h.docs {
		if d != nil && d.Text == text {
			return d
		}
	}
	return nil
}

// learn files the document of a text. The lock is held.
func (l *Library) learn(h *held, d *annotate.Document) {
	delete(h.structures, d.Text)
	for i := range h.story.Versions {
		v := &h.story.Versions[i]
		if v.Text != d.Text {
			continue
		}
		h.docs[i] = d
		l.turn(h, i, d)
	}
}

// turn makes the page of a version from its document, whole or in structure, and notes
// how many marks that shows, so that lists say of it what its reader sees. The lock is
// held.
func (l *Library) turn(h *held, version int, d *annotate.Document) {
	v := h.story.Clone().Versions[version]
	p := page.NewFrom(l.from, d, &v)
	h.pages[version] = p
	if _, all := p.Progress(); d.Marked() && all != v.Marks {
		h.story.Versions[version].Marks = all
		if l.held[h.story.ID] == h {
			l.save(h)
		}
	}
}

// Reader returns a way to the documents of a story's texts, those that are
// known and others; it takes its time as Read does.
func (l *Library) Reader(id string) func(text string) *annotate.Document {
	l.mu.Lock()
	defer l.mu.Unlock()
	if h := l.held[id]; h != nil {
		return func(text string) *annotate.Document { return l.read(h, text) }
	}
	return annotate.Annotate
}
