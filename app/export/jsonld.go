package export

import (
	"io"
	"strings"
	"time"

	"stet/annotate"
	"stet/annotate/text"
	"stet/app/page"
	"stet/app/story"
)

// annoContext is the context of the W3C's Web Annotation model.
const annoContext = "http://www.w3.org/ns/anno.jsonld"

// contextRunes is how many code points before and after the words go with a
// quote selector.
const contextRunes = 32

type annotationPage struct {
	Context string       `json:"@context"`
	ID      string       `json:"id"`
	Type    string       `json:"type"`
	Items   []annotation `json:"items"`
}

// annotation is a Web Annotation. Each carries its context, so that it can
// stand alone.
type annotation struct {
	Context    string   `json:"@context"`
	ID         string   `json:"id"`
	Type       string   `json:"type"`
	Motivation string   `json:"motivation"`
	Created    string   `json:"created,omitempty"`
	Generator  agent    `json:"generator"`
	Body       []body   `json:"body"`
	Target     []target `json:"target"`
}

type agent struct {
	Type string `json:"type"`
	Name string `json:"name"`
}

type body struct {
	Type     string `json:"type"`
	Value    string `json:"value"`
	Purpose  string `json:"purpose"`
	Format   string `json:"format,omitempty"`
	Language string `json:"language,omitempty"`
}

type target struct {
	Source   string     `json:"source"`
	Selector []selector `json:"selector"`
}

// selector is a TextQuoteSelector or a TextPositionSelector.
type selector struct {
	Type   string `json:"type"`
	Exact  string `json:"exact,omitempty"`
	Prefix string `json:"prefix,omitempty"`
	Suffix string `json:"suffix,omitempty"`
	Start  *int   `json:"start,omitempty"`
	End    *int   `json:"end,omitempty"`
}

// writeJSONLD writes the marks as a page of Web Annotations.
func writeJSONLD(w io.Writer, e *edition) error {
	p := annotationPage{Context: annoContext, ID: e.urn("page"), Type: "AnnotationPage", Items: []annotation{}}
	s := newSelectors(e.text())
	for _, m := range e.marks() {
		p.Items = append(p.Items, e.annotation(m, s))
	}
	return writeJSON(w, p)
}

func (e *edition) annotation(m *page.Mark, s *selectors) annotation {
	a := annotation{
		Context: annoContext, ID: e.urn(m.ID), Type: "Annotation", Motivation: "tagging",
		Generator: agent{"Software", "Stet " + annotate.Engine}, Body: e.bodies(m),
	}
	if m.Reader != nil && !m.Reader.Changed.IsZero() {
		a.Created = m.Reader.Changed.UTC().Format(time.RFC3339)
	}
	for _, part := range m.Parts {
		a.Target = append(a.Target, target{e.address(), []selector{s.quote(part), s.position(part)}})
	}
	return a
}

// bodies says what a mark is by tags, and what is known of it by texts.
func (e *edition) bodies(m *page.Mark) []body {
	var out []body
	for _, t := range tags(m) {
		out = append(out, body{Type: "TextualBody", Value: t, Purpose: "tagging"})
	}
	for _, f := range e.facts(m) {
		b := body{Type: "TextualBody", Value: f.Label + ": " + f.Value, Purpose: "describing", Format: "text/plain", Language: "en"}
		switch f.Label {
		case "Status":
			continue
		case "Note":
			b = body{Type: "TextualBody", Value: f.Value, Purpose: "commenting", Format: "text/plain"}
		}
		out = append(out, b)
	}
	return out
}

// tags returns short names for what a mark is and how far its checking has
// come.
func tags(m *page.Mark) []string {
	out := []string{string(m.Kind)}
	if m.Kind == story.Claim && m.Level == 2 {
		out = append(out, "key")
	}
	if s := m.Strength(); s != "" {
		out = append(out, string(s))
	}
	if k := kind(m); k != "" && k != string(m.Kind) {
		out = append(out, k)
	}
	if s := status(m); s != "" {
		out = append(out, strings.ToLower(s))
	}
	return out
}

// address returns where the text comes from, as an IRI.
func (e *edition) address() string {
	if isAddress(e.version.Source) {
		return e.version.Source
	}
	return e.urn("text")
}

// isAddress reports whether a source is a web address that can stand as an IRI.
func isAddress(s string) bool {
	if !strings.HasPrefix(s, "https://") && !strings.HasPrefix(s, "http://") {
		return false
	}
	return !strings.ContainsFunc(s, func(r rune) bool { return r <= ' ' || strings.ContainsRune("\"<>\\^`{|}\u007f", r) })
}

// selectors makes selectors into one text.
type selectors struct {
	text    string
	offsets *text.Offsets
}

func newSelectors(s string) *selectors { return &selectors{s, text.NewOffsets(s)} }

func (s *selectors) quote(span text.Span) selector {
	from, to := s.offsets.Runes(span.Start), s.offsets.Runes(span.End)
	return selector{
		Type: "TextQuoteSelector", Exact: span.In(s.text),
		Prefix: s.text[s.offsets.Bytes(from-contextRunes):span.Start],
		Suffix: s.text[span.End:s.offsets.Bytes(to+contextRunes)],
	}
}

func (s *selectors) position(span text.Span) selector {
	from, to := s.offsets.Runes(span.Start), s.offsets.Runes(span.End)
	return selector{Type: "TextPositionSelector", Start: &from, End: &to}
}
