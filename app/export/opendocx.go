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
)

// maxInflated bounds the unpacked text part of a Word file, in bytes.
const maxInflated = 4 << 20

var errDamagedWord = errors.New("this Word file is damaged: it cannot be unpacked")

// leftInWord is what is not read of a Word file that Stet wrote.
const leftInWord = "Stet wrote this Word file: its text is here, what its comments say is not. A web page or a Stet story brings that back."

// openDOCX reads the article of a Word file.
func openDOCX(data []byte) (*Opened, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, errDamagedWord
	}
	text, err := docxText(archive)
	opened, err := asArticle(text, err)
	if err == nil && hasOwnComments(archive) {
		opened.Left = leftInWord
	}
	return opened, err
}

// docxText returns the text of a Word file, a blank line between paragraphs.
func docxText(archive *zip.Reader) (string, error) {
	body, err := partOf(archive, "word/document.xml")
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", errors.New("this is no Word file: it has no text part")
	case err != nil:
		return "", errDamagedWord
	case len(body) > maxInflated:
		return "", fmt.Errorf("this Word file is too long: Stet takes %d bytes of text and layout", maxInflated)
	}
	return wordText(string(body)), nil
}

// partOf reads a part, up to a byte more than it may have.
func partOf(archive *zip.Reader, name string) ([]byte, error) {
	part, err := archive.Open(name)
	if err != nil {
		return nil, err
	}
	defer part.Close()
	return io.ReadAll(io.LimitReader(part, maxInflated+1))
}

// hasOwnComments reports whether a Word file has comments by Stet.
func hasOwnComments(archive *zip.Reader) bool {
	body, _ := partOf(archive, "word/comments.xml") // what a damaged part still has will do
	return bytes.Contains(body, []byte(`w:author="`+ownAuthor+`"`))
}

// wordText takes the text out of the main part of a Word file, whose XML the
// reader of web pages reads as well.
func wordText(part string) string {
	w := &wordReader{}
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
	return w.text.String()
}

// wordReader follows the elements of WordprocessingML, whose names come in
// lower case.
type wordReader struct {
	text    strings.Builder
	run     int  // depth in runs
	words   int  // depth in elements whose characters are text
	skipped int  // depth in elements that repeat what is elsewhere
	own     bool // the paragraph is Stet's, not the article's
}

func (w *wordReader) start(t html.Token) {
	switch name := t.Data; {
	case name == "mc:fallback":
		w.skipped++
	case w.skipped > 0:
	case name == "w:pstyle":
		w.own = len(t.Attr) > 0 && t.Attr[0].Val == ownStyle
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
		w.text.WriteString("\n\n")
	}
}
