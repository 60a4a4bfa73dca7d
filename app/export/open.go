package export

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"stet/annotate"
	"stet/app/share"
	"stet/app/story"
)

// MaxFile bounds a file that is opened, in bytes.
const MaxFile = 32 << 20

// Opened is what a file held, one of three: a story of Stet when Story is set, an
// article when Text is, else annotations of an article that is elsewhere.
type Opened struct {
	Story   *story.Story // restored, with all that the file kept of it
	Differs bool         // the story came by a link, and the engine here marks it otherwise than the sender's

	Notes []Note // alone, or with an article: the comments of a Word file

	Text   string // of an article, to be read like a paste
	Source string // where the article says that it comes from, or ""
	Left   string // a sentence that says what of the file was not taken, or ""
}

// Open reads a file by what is in it: a web page, story or document that Stet
// wrote, a link, annotations after the W3C's model or of Hypothesis, a web page of
// anyone's, a Word file, Markdown or plain text.
// The name helps where a text alone does not tell: it says Markdown, a table
// (.csv, .tsv, .ann), which is refused, a web page that begins with an unusual tag
// and JSON that is cut. Open refuses with a sentence that says what is wrong. A
// story that it returns has been read from outside: show it before it is kept, and
// never over one's own copy.
func Open(name string, data []byte) (*Opened, error) {
	if len(data) > MaxFile {
		return nil, fmt.Errorf("this file has %d bytes; Stet opens files up to %d", len(data), MaxFile)
	}
	if err := foreign(data); err != nil {
		return nil, err
	}
	if isZip(data) {
		return openDOCX(data)
	}
	s := decode(data)
	if open := opener(name, s); open != nil {
		return open(s)
	}
	return asArticle(s, nil)
}

// Plain returns the text of a file that Open reads as plain text, and whether
// it is one. The text may be empty or longer than Open takes.
func Plain(name string, data []byte) (text string, ok bool) {
	if foreign(data) != nil || isZip(data) {
		return "", false
	}
	s := decode(data)
	return s, opener(name, s) == nil
}

// opener returns what opens a file of this text; nil for plain text.
func opener(name, s string) func(string) (*Opened, error) {
	start := strings.TrimSpace(s[:min(len(s), 1024)])
	switch {
	case strings.ContainsRune(start, 0):
		return refuse("this is not text")
	case share.Is(s):
		return openLink
	case (strings.HasPrefix(start, "{") || strings.HasPrefix(start, "[")) && json.Valid([]byte(s)):
		return openJSON
	case strings.HasPrefix(start, `{"format":"stet/`):
		return refuse("this file was written by Stet, but it is damaged or cut: its JSON does not end")
	case strings.HasPrefix(start, "{") && hasExtension(name, ".json", ".jsonld"):
		return refuse("this file is damaged or cut: its JSON does not end")
	case strings.HasPrefix(strings.TrimPrefix(start, `"file",`), `"mark","id","text",`) || hasExtension(name, ".csv", ".tsv", ".ann") || strings.HasPrefix(start, "T1\t"):
		return refuse("this is a table or a list of marks, not an article; of a story of Stet open the web page or the Stet story")
	case isHTML(start, name):
		return openHTML
	case hasExtension(name, ".md", ".markdown"):
		return openMarkdown
	}
	return nil
}

func refuse(says string) func(string) (*Opened, error) {
	return func(string) (*Opened, error) { return nil, errors.New(says) }
}

func isZip(data []byte) bool { return bytes.HasPrefix(data, []byte("PK\x03\x04")) }

// foreign names the kinds of file that people try and that hold no text that
// can be read here.
func foreign(data []byte) error {
	for _, kind := range []struct{ magic, says string }{
		{"%PDF-", "this is a PDF; copy its text and paste it here"},
		{"\xD0\xCF\x11\xE0", "this is a file of an older Word; save it as .docx and open that"},
		{`{\rtf`, "this is an RTF file; save it as .docx or as plain text and open that"},
		{"\x89PNG", "this is a picture; Stet reads text"},
		{"\xFF\xD8\xFF", "this is a picture; Stet reads text"},
		{"GIF8", "this is a picture; Stet reads text"},
	} {
		if bytes.HasPrefix(data, []byte(kind.magic)) {
			return errors.New(kind.says)
		}
	}
	return nil
}

func hasExtension(name string, extensions ...string) bool {
	name = strings.ToLower(name)
	for _, e := range extensions {
		if strings.HasSuffix(name, e) {
			return true
		}
	}
	return false
}

// asArticle returns text as an article, unless it is empty or too long.
func asArticle(text string, err error) (*Opened, error) {
	switch {
	case err != nil:
		return nil, err
	case strings.TrimSpace(text) == "":
		return nil, errors.New("this file has no text in it")
	case len(text) > story.MaxText:
		return nil, fmt.Errorf("the text of this file has %d bytes; Stet reads up to %d", len(text), story.MaxText)
	}
	return &Opened{Text: annotate.Normalise(text)}, nil
}

func openLink(s string) (*Opened, error) {
	r, err := share.Decode(s)
	if err != nil {
		return nil, err
	}
	return &Opened{Story: r.Story, Differs: !r.SameMarks()}, nil
}

var errNotStet = errors.New("this JSON was not written by Stet")

// openJSON opens a story, the text of a document or annotations.
func openJSON(s string) (*Opened, error) {
	data := []byte(s)
	var head struct {
		Format      string          `json:"format"`
		Text        string          `json:"text"`
		Items       []note          `json:"items"`
		Annotations []note          `json:"annotations"`
		Target      json.RawMessage `json:"target"`
	}
	if err := json.Unmarshal(data, &head); err != nil {
		return nil, errNotStet
	}
	switch {
	case head.Format == story.Format:
		restored := new(story.Story)
		if err := json.Unmarshal(data, restored); err != nil {
			return nil, err
		}
		return &Opened{Story: restored}, nil
	case head.Format == annotate.Format:
		return asArticle(head.Text, nil)
	case head.Format == "stet/library":
		return nil, errors.New("this is a backup of a whole library; restore it in the library")
	case head.Items != nil:
		return openNotes(head.Items)
	case head.Annotations != nil:
		return openNotes(head.Annotations)
	case head.Target != nil:
		var one note
		if err := json.Unmarshal(data, &one); err != nil {
			return nil, errNotStet
		}
		return openNotes([]note{one})
	}
	return nil, errNotStet
}
