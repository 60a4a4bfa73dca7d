package library

import (
	"errors"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"stet/annotate"
	"stet/annotate/anchor"
	"stet/annotate/article"
	"stet/annotate/text"
	"stet/app/export"
	"stet/app/page"
	"stet/app/story"
)

// ErrNoArticle says that notes came without their article.
var ErrNoArticle = errors.New("these are notes on an article that is not in your library: paste the article first, then open the file again")

// tried is how many notes are looked for to find the article that they are on.
const tried = 50

// NotesReceived puts the notes of a file that came without its article into the
// story that has most of their words. It returns the story and what put does. It
// waits for the store, and fails with ErrNoArticle where no story has at least
// half of the words.
func (l *Library) NotesReceived(notes []export.Note) (id string, placed, lost int, err error) {
	if id, err = l.subject(notes); err == nil {
		placed, lost = l.put(id, notes, 0)
	}
	return id, placed, lost, err
}

// NotesArrived puts the notes that came with a text into the stories that became of
// it: into each those that begin in its stretch of the text, and counts their places from
// there. It returns what put does, of all.
func (l *Library) NotesArrived(arrivals []Arrival, notes []export.Note) (placed, lost int) {
	for i := len(arrivals) - 1; i >= 0; i-- {
		var own, before []export.Note
		for _, n := range notes {
			if n.At[0].Start >= arrivals[i].Start || i == 0 {
				own = append(own, n)
			} else {
				before = append(before, n)
			}
		}
		if own != nil {
			p, n := l.put(arrivals[i].Story, own, arrivals[i].Start)
			placed, lost = placed+p, lost+n
		}
		notes = before
	}
	return placed, lost
}

// put puts notes where their words stand in the newest version of a story, whose text
// begins at an offset of that which they came with. What the reader wrote there stays.
// It returns how many notes say something new, and how many found no place; Undo takes
// them back.
func (l *Library) put(id string, notes []export.Note, begins int) (placed, lost int) {
	l.Documents(id)
	version := len(l.Story(id).Versions) - 1
	p := l.Page(id, version)
	l.change(id, func(s *story.Story) *act {
		before, changed := s.Clone(), s.Clone()
		after := &changed.Versions[version]
		n := noting{p, byKind(p), text.NewOffsets(p.Doc.Text), begins}
		for i := range notes {
			switch a, ok := n.annotation(&notes[i], after); {
			case !ok || len(after.Annotations) >= story.MaxAnnotations:
				lost++
			case !a.Empty():
				if old := after.At(a.Key); old == nil || *old != a {
					a.Changed = l.clock.Now()
					after.Put(a)
					placed++
				}
			}
		}
		if placed == 0 {
			return nil
		}
		return &act{
			name: "notes",
			do:   func(s *story.Story) { s.Versions[version] = changed.Clone().Versions[version] },
			undo: func(s *story.Story) { s.Versions[version] = before.Clone().Versions[version] },
		}
	})
	return placed, lost
}

// Holder returns the story whose newest version reads as an article, white space
// and page furniture aside, or "". It waits for the store.
func (l *Library) Holder(article string) string {
	first, _, _ := strings.Cut(strings.TrimSpace(article), "\n")
	words := text.OneLine(article)
	for _, r := range l.Rows() {
		if l.Open(r.ID) != nil {
			continue
		}
		s := l.Story(r.ID)
		if s == nil || s.Newest() == nil || !strings.Contains(s.Newest().Text, first) {
			continue
		}
		docs := l.Documents(r.ID)
		if wordsOf(docs[len(docs)-1]) == words {
			return r.ID
		}
	}
	return ""
}

// wordsOf returns the words of a text without page furniture, a space between
// each two.
func wordsOf(doc *annotate.Document) string {
	var words []string
	for _, z := range doc.Paste.Zones {
		if z.Role != article.Furniture {
			words = append(words, strings.Fields(z.In(doc.Text))...)
		}
	}
	return strings.Join(words, " ")
}

// subject returns the story that notes are about.
func (l *Library) subject(notes []export.Note) (id string, err error) {
	l.list()
	sample := notes[:min(len(notes), tried)]
	most := (len(sample) + 1) / 2
	for _, r := range l.Rows() {
		if err := l.Open(r.ID); err != nil {
			return "", err
		}
		s := l.Story(r.ID)
		if s == nil || s.Newest() == nil {
			continue
		}
		n := 0
		for i := range sample {
			if strings.Contains(s.Newest().Text, sample[i].At[0].Quote) {
				n++
			}
		}
		if n >= most {
			id, most = r.ID, n+1
		}
	}
	if id == "" {
		return "", ErrNoArticle
	}
	return id, nil
}

// noting puts notes at the marks of a page.
type noting struct {
	page    *page.Page
	marks   map[story.Kind][]*page.Mark
	offsets *text.Offsets
	begins  int // where the page's text does in that which the notes came with
}

// annotation returns what is known at the words of a note with the note added
// to it, or false where the words do not stand in the text.
func (n *noting) annotation(note *export.Note, v *story.Version) (a story.Annotation, ok bool) {
	span, ok := n.find(note.At)
	if !ok {
		return a, false
	}
	kind := note.Kind
	marks := n.marks[kind]
	if kind == "" {
		kind, marks = story.Claim, n.page.Marks
	}
	m := nearest(marks, span)
	if m == nil {
		a = story.Annotation{Key: story.Key{Kind: kind, Span: span}, Added: true}
	} else {
		a.Key = m.Key
	}
	if old := v.At(a.Key); old != nil {
		a = *old
	}
	add(&a, note)
	if said := *note; m != nil {
		if corrected(v, a.Key, said.Speaker) {
			said.Speaker = ""
		}
		correct(&a, &said, m)
	}
	return a, true
}

// corrected reports whether a claim has a speaker from the correction of the quote that
// it stands in, and so none of its own.
func corrected(v *story.Version, at story.Key, speaker string) bool {
	return at.Kind == story.Claim && slices.ContainsFunc(v.Annotations, func(a story.Annotation) bool {
		return a.Kind == story.Quote && a.Speaker == speaker && speaker != "" && a.Overlaps(at.Span)
	})
}

// find returns the stretch from the first part of the words to the last.
func (n *noting) find(parts []anchor.Selector) (span text.Span, ok bool) {
	for i, sel := range parts {
		sel.Start = n.offsets.Bytes(sel.Start - n.begins)
		found, ok := sel.Find(n.page.Doc.Text)
		if !ok {
			return span, false
		}
		if i == 0 {
			span = found.Span
		}
		span = text.Span{Start: min(span.Start, found.Start), End: max(span.End, found.End)}
	}
	return span, !span.Empty()
}

// add adds to an annotation what it lacks.
func add(a *story.Annotation, note *export.Note) {
	if a.Status == story.Unchecked {
		a.Status = note.Status
	}
	if a.Source == "" {
		a.Source = bounded(note.Source)
	}
	a.Note = bounded(notedToo(a.Note, note.Text))
}

// notedToo returns a note with what a file says added on lines of its own: nothing that
// is there, and in the place of the paragraphs that it goes on from.
func notedToo(note, said string) string {
	if said == "" || strings.Contains("\n"+note+"\n", "\n"+said+"\n") || slices.Equal(strings.Fields(note), strings.Fields(said)) {
		return note
	}
	lines := strings.Split(note, "\n")
	for i := range lines {
		rest, found, end := said, true, 0
		for j := i; j < len(lines) && found; j++ {
			if rest, found = strings.CutPrefix(rest, lines[j]); !found {
				break
			}
			next, _ := utf8.DecodeRuneInString(rest)
			if lines[j] != "" && !unicode.IsLetter(next) && !unicode.IsDigit(next) && (j+1 == len(lines) || lines[j+1] != "") {
				end = j + 1
			}
			rest, found = strings.CutPrefix(rest, "\n")
		}
		if end > 0 {
			return strings.Join(append(append(lines[:i:i], said), lines[end:]...), "\n")
		}
	}
	return strings.TrimSpace(note + "\n" + said)
}

// correct takes over what the note says otherwise than the mark.
func correct(a *story.Annotation, note *export.Note, m *page.Mark) {
	if said := note.Speaker; a.Speaker == "" && said != "" && m.Speaker() != nil && said != m.Says && !strings.HasPrefix(said, m.Says+", via ") {
		a.Speaker = bounded(said)
	}
	if a.Level == 0 && m.Kind == story.Claim && m.Kind == note.Kind && note.Level != m.Level {
		a.Level = note.Level
	}
}
