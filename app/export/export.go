// Package export writes a story as one file for other people and programs, and
// opens such files again.
//
// Formats lists the ways to write; each says in one line what it is for:
//
//	for _, f := range export.Formats() {
//		offer(f.Name, f.Purpose, func(w io.Writer) error { return f.Write(w, s) })
//	}
//
// What is written is the newest version with the engine's marks and the
// reader's corrections, states, sources and notes laid over them. The web page
// and the story file hold every version and are opened again with nothing
// lost; Newest and WithoutNotes leave parts out before writing.
//
// Open recognises a file by what is in it, and where that does not tell by its name.
package export

import (
	"hash"
	"io"
	"slices"

	"stet/annotate"
	"stet/app/page"
	"stet/app/story"
)

// Format is one way to write a story.
type Format struct {
	ID        string // as the command line names it: "html"
	Name      string // as the export sheet names it: "Web page"
	Purpose   string // one line: what it is for
	Extension string // of a file's name: ".html"
	MIME      string

	write func(io.Writer, *edition) error
}

// Formats returns all formats, those that most people want first.
func Formats() []Format {
	return []Format{
		{"html", "Web page", "Looks like Stet, needs no script, prints well, opens in Stet again", ".html", "text/html;charset=utf-8", writeHTML},
		{"docx", "Word", "One comment for each mark; opens in Word and LibreOffice", ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", writeDOCX},
		{"md", "Markdown", "Text with footnotes, for notes and wikis", ".md", "text/markdown;charset=utf-8", writeMarkdown},
		{"csv", "Spreadsheet", "One row for each claim, figure, quote and check", ".csv", "text/csv;charset=utf-8", writeCSV},
		{"story", "Stet story", "All versions and notes, to open in Stet again", ".stet.json", "application/json", writeStory},
		{"json", "Document", "Everything that was found, for programs", ".json", "application/json", writeDocument},
		{"jsonld", "Web Annotation", "JSON-LD after the W3C model", ".jsonld", "application/ld+json", writeJSONLD},
		{"hypothesis", "Hypothesis", "Annotations as JSON, to import", ".hypothesis.json", "application/json", writeHypothesis},
		{"brat", "brat", "Standoff annotations of the plain text, for the brat tool", ".ann", "text/plain;charset=utf-8", writeBrat},
		{"txt", "Plain text", "The text as it was pasted, without marks", ".txt", "text/plain;charset=utf-8", writeText},
	}
}

// Find returns the format of an ID.
func Find(id string) (Format, bool) {
	formats := Formats()
	i := slices.IndexFunc(formats, func(f Format) bool { return f.ID == id })
	if i < 0 {
		return Format{}, false
	}
	return formats[i], true
}

// Write writes the story, which has at least one version. It annotates the
// newest one.
func (f Format) Write(w io.Writer, s *story.Story) error {
	return f.WriteUsing(annotate.Annotate, w, s)
}

// WriteUsing is Write for those who have the documents of the story's texts:
// read returns them.
func (f Format) WriteUsing(read func(text string) *annotate.Document, w io.Writer, s *story.Story) error {
	return f.write(w, editionUsing(read, s))
}

// FileName returns a name for the file that Write fills: the story's name,
// made safe for every system, with the extension.
func (f Format) FileName(s *story.Story) string { return fileName(s.Name()) + f.Extension }

// Newest returns a copy of the story with its newest version alone.
func Newest(s *story.Story) *story.Story {
	out := s.Clone()
	v := *out.Newest()
	v.Unplaced = nil
	out.Versions = []story.Version{v}
	return out
}

// WithoutNotes returns a copy of the story without what the reader noted:
// states, sources and notes. Corrections of the marks stay.
func WithoutNotes(s *story.Story) *story.Story {
	out := s.Clone()
	for i := range out.Versions {
		v := &out.Versions[i]
		v.Unplaced = nil
		annotations := v.Annotations
		v.Annotations = nil
		for _, a := range annotations {
			a.Status, a.Source, a.Note = story.Unchecked, "", ""
			v.Put(a)
		}
	}
	return out
}

// edition is a story about to be written.
type edition struct {
	story   *story.Story
	version *story.Version // the newest
	page    *page.Page     // its marks
	hashed  hash.Hash      // of the story and its text, nil until a part is named
}

func newEdition(s *story.Story) *edition { return editionUsing(annotate.Annotate, s) }

func editionUsing(read func(text string) *annotate.Document, s *story.Story) *edition {
	v := s.Newest()
	if v == nil {
		v = &story.Version{}
	}
	return &edition{story: s, version: v, page: page.New(read(v.Text), v)}
}

// text returns the text that all spans point into.
func (e *edition) text() string { return e.page.Doc.Text }

// title returns what the file calls the story.
func (e *edition) title() string {
	if e.story.Title != "" {
		return e.story.Title
	}
	if h := page.Cut(e.page.Headline(), 120); h != "" {
		return h
	}
	return e.story.Name()
}

// marks returns the marks that count and have words: claims, figures and quotes, in
// text order.
func (e *edition) marks() []*page.Mark {
	var out []*page.Mark
	for _, m := range e.page.Marks {
		if m.Kind.Counts() && m.Kind != story.Check {
			out = append(out, m)
		}
	}
	return out
}

// checks returns the checks, in text order.
func (e *edition) checks() []*page.Mark {
	var out []*page.Mark
	for _, m := range e.page.Marks {
		if m.Kind == story.Check && m.Check != nil {
			out = append(out, m)
		}
	}
	return out
}
