package export

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"golang.org/x/net/html"

	"stet/app/page"
)

// maxInflated bounds the unpacked text part of a Word file, in bytes.
const maxInflated = 4 << 20

var errDamagedWord = errors.New("this Word file is damaged: it cannot be unpacked")

// openDOCX reads the article of a Word file and the notes of its comments.
func openDOCX(data []byte) (*Opened, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, errDamagedWord
	}
	body, err := docxBody(archive)
	if err != nil {
		return nil, err
	}
	w := readWord(body)
	opened, err := asArticle(w.text.String(), nil)
	if err == nil {
		var left int
		if opened.Notes, left = wordNotes(archive, w); left > 0 {
			opened.Left = "Left out: " + page.Counted(left, "comment") + " at no words of the article, or too long."
		}
	}
	return opened, err
}

// docxBody returns the main part of a Word file.
func docxBody(archive *zip.Reader) (string, error) {
	body, err := partOf(archive, "word/document.xml")
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", errors.New("this is not a Word file: it has no text part")
	case err != nil:
		return "", errDamagedWord
	case len(body) > maxInflated:
		return "", fmt.Errorf("this Word file is too long: Stet takes %d bytes of text and layout", maxInflated)
	}
	return string(body), nil
}

// partOf reads a part, up to a byte more than it may have, or fails with
// fs.ErrNotExist. Some programs write its name as "/word/x.xml" or `word\x.xml`. The
// archive's own Open would bring a file system into the client.
func partOf(archive *zip.Reader, name string) ([]byte, error) {
	for _, f := range archive.File {
		if strings.TrimLeft(strings.ReplaceAll(f.Name, `\`, "/"), "./") != name {
			continue
		}
		part, err := f.Open()
		if err != nil {
			return nil, err
		}
		defer part.Close()
		return io.ReadAll(io.LimitReader(part, maxInflated+1))
	}
	return nil, fs.ErrNotExist
}

// readWord takes the text out of a part of a Word file, whose XML the reader of
// web pages reads as well, a blank line between paragraphs, and the places of the
// comments in it.
func readWord(part string) *wordReader {
	w := &wordReader{places: map[string]*wordPlace{}}
	z := html.NewTokenizer(strings.NewReader(part))
	z.AllowCDATA(true)
	for z.Next() != html.ErrorToken {
		switch t := z.Token(); t.Type {
		case html.TextToken:
			if w.words > 0 && w.skipped == 0 && !w.own {
				w.text.WriteString(t.Data)
			}
		case html.StartTagToken:
			w.start(t)
		case html.SelfClosingTagToken:
			w.start(t)
			w.end(t.Data)
		case html.EndTagToken:
			w.end(t.Data)
		}
	}
	return w
}

// wordReader follows the elements of WordprocessingML, whose names come in
// lower case.
type wordReader struct {
	text    strings.Builder
	run     int  // depth in runs
	words   int  // depth in elements whose characters are text
	skipped int  // depth in elements that repeat what is elsewhere
	own     bool // the paragraph is Stet's, not the article's

	places  map[string]*wordPlace // by the ID of the comment
	order   []string              // the comments whose words are here
	comment *wordPlace            // the last of them
}

// place notes that a comment, or what it is on, begins or ends here; none begins in
// a paragraph of Stet's.
func (w *wordReader) place(t html.Token) {
	id := tokenAttribute(&t, "w:id")
	if known := w.places[id]; known != nil {
		known.End = w.text.Len()
		return
	}
	if w.own {
		return
	}
	p := &wordPlace{element: t}
	p.Start, p.End = w.text.Len(), w.text.Len()
	w.places[id] = p
	if t.Data == "w:comment" {
		w.order, w.comment = append(w.order, id), p
	}
}

func (w *wordReader) start(t html.Token) {
	switch name := t.Data; {
	case name == "mc:fallback":
		w.skipped++
	case w.skipped > 0:
	case name == "w:pstyle":
		w.own = len(t.Attr) > 0 && t.Attr[0].Val == ownStyle
	case name == "w:comment" || strings.HasPrefix(name, "w:commentr"):
		w.place(t)
	case w.own:
	case name == "w:r":
		w.run++
	case name == "w:t":
		w.words++
	case name == "w:numpr":
		w.text.WriteString("• ")
	case w.run == 0: // what follows sets tabs outside the text
	case name == "w:tab":
		w.text.WriteByte('\t')
	case name == "w:br" || name == "w:cr":
		w.text.WriteByte('\n')
	case name == "w:nobreakhyphen":
		w.text.WriteByte('-')
	}
}

func (w *wordReader) end(name string) {
	switch {
	case name == "mc:fallback":
		w.skipped = max(0, w.skipped-1)
	case w.skipped > 0:
	case name == "w:r":
		w.run = max(0, w.run-1)
	case name == "w:t":
		w.words = max(0, w.words-1)
	case name == "w:p" && w.own:
		w.own = false
	case name == "w:p":
		if w.comment != nil {
			w.comment.End = w.text.Len()
		}
		w.text.WriteString("\n\n")
	}
}
