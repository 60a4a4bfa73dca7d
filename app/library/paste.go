package library

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"stet/annotate"
	"stet/annotate/text"
	"stet/app/page"
	"stet/app/story"
)

// ErrEmpty says that a paste has no words.
var ErrEmpty = errors.New("there is nothing to read in this paste")

// ErrTooLong says that a paste is beyond what a story holds.
var ErrTooLong = errors.New("this text is longer than 4 MB; Stet reads articles, not archives")

// Arrival is what became of one article of a paste.
type Arrival struct {
	Story string // its ID
	Known bool   // the same text was there already
	Start int    // where it begins in the paste, in code points
	Newer int    // how many versions of the story stand behind that text
}

// Pasted keeps each article of a paste as a story of its own, in order. An
// article that is in the library already is found, not kept twice: by its very text, or by
// the words of the newest version of a story.
// The stories are in memory afterwards, to be read; Pasted may wait for the
// store.
func (l *Library) Pasted(paste, source string) ([]Arrival, error) {
	if len(paste) > story.MaxText {
		return nil, ErrTooLong
	}
	if !strings.ContainsFunc(paste, seen) {
		return nil, ErrEmpty
	}
	l.list()
	doc := annotate.Structure(paste, l.pause)
	l.pause.Step(1, 1)
	articles := doc.Paste.Articles
	if len(articles) <= 1 {
		return l.arrive(nil, doc.Text, doc, source)
	}
	var out []Arrival
	for i, a := range articles {
		var err error
		if out, err = l.arrive(out, a.In(doc.Text), nil, source); err != nil {
			return out, err
		}
		out[i].Start = utf8.RuneCountInString(doc.Text[:a.Start])
	}
	return out, nil
}

// seen reports whether a character can be seen: no space, and none of the signs of zero
// width that pages and messengers put between words.
func seen(r rune) bool { return r != ' ' && strconv.IsPrint(r) }

// arrive keeps one article; doc is its structure, or nil.
func (l *Library) arrive(list []Arrival, article string, doc *annotate.Document, source string) ([]Arrival, error) {
	if id, newer := l.holder(article); id != "" {
		return append(list, Arrival{Story: id, Known: true, Newer: newer}), l.Open(id)
	}
	if doc == nil {
		doc = annotate.Structure(article, l.pause)
	}
	own := sketch(doc.Paste.Table)
	if id := l.sameWords(article, own); id != "" {
		return append(list, Arrival{Story: id, Known: true}), nil
	}
	now := l.clock.Now()
	v := story.Version{Text: article, Source: source, Captured: now}
	describe(&v, doc)
	s := &story.Story{ID: newID(), Created: now, Versions: []story.Version{v}}
	h := newHeld(s, 0)
	h.structures[article] = doc
	h.texts, h.sketch, h.newest = []string{digest(article)}, own, article
	l.mu.Lock()
	l.held[s.ID] = h
	l.touched(h, nil)
	l.mu.Unlock()
	l.pause.Step(1, 1)
	l.changed()
	return append(list, Arrival{Story: s.ID}), nil
}

// holder returns the story that has a version of exactly this text, or "", and
// how many versions stand behind that.
func (l *Library) holder(text string) (id string, newer int) {
	d := digest(text)
	l.mu.Lock()
	defer l.mu.Unlock()
	for id, r := range l.rows {
		for i, t := range r.Texts {
			if t == d {
				return id, len(r.Texts) - 1 - i
			}
		}
	}
	return "", 0
}

// sameWords returns the story whose newest version has the words of an article, whatever
// spaces and line ends stand between them, or "". It waits for the store.
func (l *Library) sameWords(article string, own Sketch) string {
	words := text.OneLine(article)
	for _, r := range l.Rows() {
		if !slices.Equal(r.Sketch, own) || l.Open(r.ID) != nil {
			continue
		}
		if s := l.Story(r.ID); s != nil && s.Newest() != nil && text.OneLine(s.Newest().Text) == words {
			return r.ID
		}
	}
	return ""
}

// describe notes what lists show of a version. A structure has no marks yet.
func describe(v *story.Version, doc *annotate.Document) {
	p := page.New(doc, v)
	_, v.Marks = p.Progress()
	v.Headline = page.Cut(p.Headline(), 300)
	if len(doc.Paste.Articles) > 0 {
		v.Outlet = page.Cut(doc.Paste.Articles[0].Meta.Outlet, 100)
	}
}
