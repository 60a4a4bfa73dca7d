package story

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"stet/annotate/text"
)

// Format and FormatVersion name the JSON of a story. Fields may be added to
// it; none is renamed or dropped.
const (
	Format        = "stet/story"
	FormatVersion = 1
)

// The bounds that a story read from outside keeps to.
const (
	MaxVersions    = 50
	MaxText        = 4 << 20  // bytes, of one version
	MaxAnnotations = 5000     // of one version, those without a place included
	MaxField       = 10 << 10 // bytes, of a note, a source or a name
)

type wireStory struct {
	Format   string        `json:"format"`
	Version  int           `json:"version"`
	ID       string        `json:"id"`
	Title    string        `json:"title,omitempty"`
	Created  time.Time     `json:"created"`
	Changed  time.Time     `json:"changed"`
	Versions []wireVersion `json:"versions"`
}

type wireVersion struct {
	Text        string           `json:"text"`
	Headline    string           `json:"headline,omitempty"`
	Outlet      string           `json:"outlet,omitempty"`
	Marks       int              `json:"marks,omitempty"`
	Source      string           `json:"source,omitempty"`
	Captured    time.Time        `json:"captured"`
	Annotations []wireAnnotation `json:"annotations"`
	Unplaced    []wireUnplaced   `json:"unplaced,omitempty"`
}

type wireAnnotation struct {
	Kind    Kind      `json:"kind"`
	Start   int       `json:"start"`
	End     int       `json:"end"`
	Status  Status    `json:"status,omitempty"`
	Source  string    `json:"source,omitempty"`
	Note    string    `json:"note,omitempty"`
	Added   bool      `json:"added,omitempty"`
	Removed bool      `json:"removed,omitempty"`
	Label   Kind      `json:"label,omitempty"`
	Level   int       `json:"level,omitempty"`
	Speaker string    `json:"speaker,omitempty"`
	Stale   bool      `json:"stale,omitempty"`
	Was     string    `json:"was,omitempty"`
	Changed time.Time `json:"changed"`
}

type wireUnplaced struct {
	wireAnnotation
	From    int    `json:"from"`
	Quote   string `json:"quote"`
	Context string `json:"context"`
}

// MarshalJSON writes the story as "stet/story".
func (s *Story) MarshalJSON() ([]byte, error) {
	out := wireStory{Format, FormatVersion, s.ID, s.Title, s.Created, s.Changed, make([]wireVersion, len(s.Versions))}
	offsets := make([]*text.Offsets, len(s.Versions))
	for i := range s.Versions {
		offsets[i] = text.NewOffsets(s.Versions[i].Text)
	}
	for i := range s.Versions {
		out.Versions[i] = s.Versions[i].wire(i, offsets)
	}
	return json.Marshal(out)
}

func (v *Version) wire(i int, offsets []*text.Offsets) wireVersion {
	w := wireVersion{
		Text: v.Text, Headline: v.Headline, Outlet: v.Outlet, Marks: v.Marks, Source: v.Source, Captured: v.Captured,
		Annotations: make([]wireAnnotation, len(v.Annotations)),
	}
	for j := range v.Annotations {
		w.Annotations[j] = v.Annotations[j].wire(offsets[i])
	}
	for _, u := range v.Unplaced {
		w.Unplaced = append(w.Unplaced, wireUnplaced{u.Annotation.wire(offsets[u.From]), u.From, u.Quote, u.Context})
	}
	return w
}

func (a *Annotation) wire(o *text.Offsets) wireAnnotation {
	return wireAnnotation{
		a.Kind, o.Runes(a.Start), o.Runes(a.End), a.Status, a.Source, a.Note,
		a.Added, a.Removed, a.Label, a.Level, a.Speaker, a.Stale, a.Was, a.Changed,
	}
}

// UnmarshalJSON reads a story and refuses, with a sentence that says why, one
// that is of another format, beyond the bounds, or points outside its texts.
func (s *Story) UnmarshalJSON(data []byte) error {
	var w wireStory
	if err := json.Unmarshal(data, &w); err != nil {
		return fmt.Errorf("this is not a Stet story: %w", err)
	}
	if err := w.check(); err != nil {
		return err
	}
	out := Story{ID: w.ID, Title: w.Title, Created: w.Created, Changed: w.Changed}
	offsets := make([]*text.Offsets, len(w.Versions))
	for i := range w.Versions {
		offsets[i] = text.NewOffsets(w.Versions[i].Text)
	}
	for i := range w.Versions {
		v, err := w.Versions[i].read(i, offsets)
		if err != nil {
			return fmt.Errorf("version %d: %w", i+1, err)
		}
		out.Versions = append(out.Versions, v)
	}
	*s = out
	return nil
}

func (w *wireStory) check() error {
	switch {
	case w.Format != Format:
		return fmt.Errorf("this is not a Stet story: its format is %q", w.Format)
	case w.Version < 1:
		return errors.New("this story is damaged: the number of its format is missing")
	case w.Version > FormatVersion:
		return fmt.Errorf("this story was written by a newer Stet (format %d; this one reads %d)", w.Version, FormatVersion)
	case len(w.Versions) == 0:
		return errors.New("this story has no version")
	case len(w.Versions) > MaxVersions:
		return fmt.Errorf("this story has %d versions; Stet takes %d", len(w.Versions), MaxVersions)
	}
	return field("title", w.Title, w.ID)
}

// field checks the lengths of texts that are kept as they come.
func field(name string, values ...string) error {
	for _, v := range values {
		if len(v) > MaxField {
			return fmt.Errorf("a %s has %d bytes; Stet takes %d", name, len(v), MaxField)
		}
		if !utf8.ValidString(v) {
			return fmt.Errorf("a %s is not UTF-8", name)
		}
	}
	return nil
}

func (w *wireVersion) read(i int, offsets []*text.Offsets) (Version, error) {
	v := Version{Text: w.Text, Headline: w.Headline, Outlet: w.Outlet, Marks: max(0, w.Marks), Source: w.Source, Captured: w.Captured}
	if len(w.Text) > MaxText {
		return v, fmt.Errorf("its text has %d bytes; Stet takes %d", len(w.Text), MaxText)
	}
	if strings.ContainsRune(w.Text, '\r') {
		return v, errors.New("its text has line ends that Stet does not keep")
	}
	if n := len(w.Annotations) + len(w.Unplaced); n > MaxAnnotations {
		return v, fmt.Errorf("it has %d annotations; Stet takes %d", n, MaxAnnotations)
	}
	if err := field("headline, outlet or source", w.Headline, w.Outlet, w.Source); err != nil {
		return v, err
	}
	for j := range w.Annotations {
		a, err := w.Annotations[j].read(offsets[i])
		if err != nil {
			return v, fmt.Errorf("annotation %d: %w", j+1, err)
		}
		v.Put(a)
	}
	return v, w.readUnplaced(&v, i, offsets)
}

func (w *wireVersion) readUnplaced(v *Version, i int, offsets []*text.Offsets) error {
	for j, u := range w.Unplaced {
		if u.From < 0 || u.From >= i {
			return fmt.Errorf("annotation without a place %d: it comes from version %d, which is not before this one", j+1, u.From+1)
		}
		a, err := u.wireAnnotation.read(offsets[u.From])
		if err == nil {
			err = field("context", u.Quote, u.Context)
		}
		if err != nil {
			return fmt.Errorf("annotation without a place %d: %w", j+1, err)
		}
		v.Unplaced = append(v.Unplaced, Unplaced{a, u.From, u.Quote, u.Context})
	}
	return nil
}

func (w *wireAnnotation) read(o *text.Offsets) (Annotation, error) {
	a := Annotation{
		Key:    Key{w.Kind, Span{Start: o.Bytes(w.Start), End: o.Bytes(w.End)}},
		Status: w.Status, Source: w.Source, Note: w.Note, Added: w.Added, Removed: w.Removed,
		Label: w.Label, Level: w.Level, Speaker: w.Speaker, Stale: w.Stale, Was: w.Was, Changed: w.Changed,
	}
	switch {
	case w.Start < 0 || a.Span.Empty() || o.Runes(a.End) != w.End:
		return a, fmt.Errorf("its place, %d to %d, is not in the text", w.Start, w.End)
	case !a.Kind.Valid():
		return a, fmt.Errorf("its kind, %q, is unknown", w.Kind)
	case a.Label != "" && !a.Label.Valid():
		return a, fmt.Errorf("its label, %q, is unknown", w.Label)
	case !a.Status.Valid():
		return a, fmt.Errorf("its status, %q, is unknown", a.Status)
	case a.Level < 0 || a.Level > 2:
		return a, fmt.Errorf("its level, %d, is not 1 or 2", a.Level)
	}
	return a, field("note, source, name or old words", a.Note, a.Source, a.Speaker, a.Was)
}
