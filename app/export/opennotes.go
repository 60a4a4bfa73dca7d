package export

import (
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"strings"

	"stet/annotate/anchor"
	"stet/app/page"
	"stet/app/story"
)

// Note is what a file says of some words of an article. The article may be in
// the file, as in Word's, or not, as in one of annotations.
type Note struct {
	At      []anchor.Selector // the words, part by part; Start counts code points, 0 where the file does not say
	Kind    story.Kind        // "" where the file does not say
	Level   int               // of a claim: 2 key, 1 not; 0 where the file does not say
	Status  story.Status
	Source  string // where it was checked
	Text    string // the note itself
	Speaker string // who says it
}

// note is one annotation, of the W3C's model or of Hypothesis. What may be one
// thing or a list of them is read by many.
type note struct {
	Body   json.RawMessage `json:"body"`
	Target json.RawMessage `json:"target"`
	Text   string          `json:"text"` // Hypothesis: Markdown
	Tags   []string        `json:"tags"` // Hypothesis
	User   string          `json:"user"` // Hypothesis
}

// openNotes reads the annotations of a file.
func openNotes(list []note) (*Opened, error) {
	if len(list) > story.MaxAnnotations {
		return nil, fmt.Errorf("this file has %d annotations; Stet takes %d", len(list), story.MaxAnnotations)
	}
	out := &Opened{}
	for i := range list {
		n, err := list[i].read()
		if err != nil {
			return nil, fmt.Errorf("annotation %d: %w", i+1, err)
		}
		if len(n.At) > 0 {
			out.Notes = append(out.Notes, n)
		}
	}
	if len(out.Notes) == 0 {
		return nil, errors.New("no annotation of this file says which words it is about")
	}
	return out, nil
}

func (w *note) read() (n Note, err error) {
	if n.At, err = w.words(); err != nil {
		return n, err
	}
	var bodies []body
	if err := many(w.Body, &bodies); err != nil {
		return n, errors.New("its body is no body of an annotation")
	}
	n.tagged(w.Tags)
	if w.User == stetUser {
		n.facts(w.Text, unescapeMarkdown)
	} else {
		n.say(w.Text)
	}
	for _, b := range bodies {
		switch b.Purpose {
		case "tagging":
			n.tagged([]string{b.Value})
		case "describing":
			n.facts(b.Value, strings.TrimSpace)
		default:
			n.say(b.Value)
		}
	}
	for _, s := range []string{n.Source, n.Text, n.Speaker} {
		if len(s) > story.MaxField {
			return n, fmt.Errorf("a text has %d bytes; Stet takes %d", len(s), story.MaxField)
		}
	}
	return n, nil
}

// words returns the selectors of the words that are annotated.
func (w *note) words() ([]anchor.Selector, error) {
	var targets []struct {
		Selector json.RawMessage `json:"selector"`
	}
	if err := many(w.Target, &targets); err != nil {
		return nil, errors.New("its target is no target of an annotation")
	}
	var out []anchor.Selector
	for _, t := range targets {
		var list []selector
		if err := many(t.Selector, &list); err != nil {
			return nil, errors.New("its selector is none that Stet knows")
		}
		var at anchor.Selector
		for _, s := range list {
			if s.Type == "TextQuoteSelector" {
				at.Quote, at.Prefix, at.Suffix = s.Exact, s.Prefix, s.Suffix
			}
			if s.Type == "TextPositionSelector" && s.Start != nil {
				at.Start = *s.Start
			}
		}
		if at.Quote != "" {
			out = append(out, at)
		}
	}
	return out, nil
}

// many reads a list, or the one thing that may stand for it.
func many(data json.RawMessage, list any) error {
	switch {
	case len(data) == 0 || data[0] == '"' || string(data) == "null":
		return nil
	case data[0] == '[':
		return json.Unmarshal(data, list)
	}
	return json.Unmarshal([]byte("["+string(data)+"]"), list)
}

// tagged takes up what the tags of Stet say: kind, level and status. The
// strength of a claim may be "disputed" too; the status comes last.
func (n *Note) tagged(tags []string) {
	for _, tag := range tags {
		if k := story.Kind(tag); k.Valid() && n.Kind == "" {
			n.Kind = k
			continue
		}
		n.Status = story.Unchecked
		for _, s := range story.Statuses()[1:] {
			if tag == strings.ToLower(s.Words()) {
				n.Status = s
			}
		}
		if tag == "key" {
			n.Level = 2
		}
	}
	if n.Kind == story.Claim && n.Level == 0 {
		n.Level = 1
	}
}

// facts takes up a text that Stet wrote: one fact in each paragraph, the last of
// them the note, which may have several. It returns the paragraphs that are none,
// as the heading.
func (n *Note) facts(s string, unescape func(string) string) (others []string) {
	for s != "" {
		part, rest, _ := strings.Cut(s, "\n\n")
		if strings.HasPrefix(part, "Note: ") {
			part, rest = s, ""
		}
		s = rest
		label, value, _ := strings.Cut(part, ": ")
		value = unescape(value)
		switch label {
		case "Value", "Counts", "Why":
		case "Status":
			n.tagged([]string{strings.ToLower(value)})
		case "Source":
			n.Source = value
		case "Note":
			n.say(value)
		case page.SaidBy:
			n.Speaker = value
		default:
			others = append(others, part)
		}
	}
	return others
}

func (n *Note) say(s string) {
	if s = strings.TrimSpace(s); s != "" {
		n.Text = strings.TrimSpace(n.Text + "\n" + s)
	}
}

// unescapeMarkdown takes back what escapeMarkdown did to a line.
func unescapeMarkdown(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) {
			i++
		}
		b.WriteByte(s[i])
	}
	return html.UnescapeString(b.String())
}
