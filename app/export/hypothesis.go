package export

import (
	"io"
	"strings"
	"time"

	"stet/annotate"
	"stet/annotate/text"
	"stet/app/page"
)

// hypothesisFile is what the Hypothesis client imports.
type hypothesisFile struct {
	ExportDate    string           `json:"export_date"`
	ExportUserID  string           `json:"export_userid"`
	ClientVersion string           `json:"client_version"`
	Annotations   []hypothesisNote `json:"annotations"`
}

type hypothesisNote struct {
	ID       string             `json:"id"`
	Created  string             `json:"created"`
	Updated  string             `json:"updated"`
	User     string             `json:"user"`
	URI      string             `json:"uri"`
	Text     string             `json:"text"`
	Tags     []string           `json:"tags"`
	Document hypothesisDocument `json:"document"`
	Target   []target           `json:"target"`
}

type hypothesisDocument struct {
	Title []string `json:"title"`
}

// stetUser is who Hypothesis is told to have written the annotations.
const stetUser = "acct:stet@localhost"

// writeHypothesis writes the marks as the Hypothesis client exports its
// annotations. The words themselves, with what stands around them, say where
// each belongs: a position in the pasted text would say nothing about the web
// page. The text of an annotation is Markdown.
func writeHypothesis(w io.Writer, e *edition) error {
	made := stamp(e.version.Captured)
	f := hypothesisFile{ExportDate: made, ExportUserID: stetUser, ClientVersion: "Stet " + annotate.Engine, Annotations: []hypothesisNote{}}
	s := newSelectors(e.text())
	for _, m := range e.marks() {
		f.Annotations = append(f.Annotations, e.hypothesis(m, s))
	}
	return writeJSON(w, f)
}

func (e *edition) hypothesis(m *page.Mark, s *selectors) hypothesisNote {
	when := stamp(e.version.Captured)
	if m.Reader != nil && !m.Reader.Changed.IsZero() {
		when = stamp(m.Reader.Changed)
	}
	n := hypothesisNote{
		ID: strings.TrimPrefix(e.urn(m.ID), "urn:uuid:"), Created: when, Updated: when, User: stetUser,
		URI: e.address(), Text: e.hypothesisText(m), Tags: tags(m), Document: hypothesisDocument{[]string{e.title()}},
	}
	span := m.Key.Span
	if len(m.Parts) == 1 {
		span = m.Parts[0]
	}
	n.Target = []target{{e.address(), []selector{s.quote(span)}}}
	return n
}

func (e *edition) hypothesisText(m *page.Mark) string {
	var b strings.Builder
	b.WriteString(heading(m))
	for _, f := range e.facts(m) {
		b.WriteString("\n\n" + f.Label + ": ")
		escapeMarkdown(&b, text.OneLine(f.Value))
	}
	return b.String()
}

// stamp writes a time as RFC 3339 in UTC.
func stamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z07:00") }
