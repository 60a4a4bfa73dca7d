package export

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// maxInflated bounds the unpacked text part of a Word file, in bytes.
const maxInflated = 4 << 20

var errDamagedWord = errors.New("this Word file is damaged: it cannot be unpacked")

// docxText returns the text of a Word file, a blank line between paragraphs.
func docxText(data []byte) (string, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return "", errDamagedWord
	}
	part, err := archive.Open("word/document.xml")
	if err != nil {
		return "", errors.New("this is no Word file: it has no text part")
	}
	defer part.Close()
	body, err := io.ReadAll(io.LimitReader(part, maxInflated+1))
	switch {
	case err != nil:
		return "", errDamagedWord
	case len(body) > maxInflated:
		return "", fmt.Errorf("this Word file is too long: Stet takes %d bytes of text and layout", maxInflated)
	}
	return wordText(body)
}

// wordText takes the text out of the main part of a Word file.
func wordText(part []byte) (string, error) {
	w := &wordReader{}
	d := xml.NewDecoder(bytes.NewReader(part))
	d.Strict = false
	for {
		t, err := d.RawToken()
		switch {
		case err == io.EOF:
			return w.text.String(), nil
		case err != nil:
			return "", fmt.Errorf("this Word file is damaged: %w", err)
		}
		switch t := t.(type) {
		case xml.CharData:
			if w.words > 0 && w.skipped == 0 {
				w.text.Write(t)
			}
		case xml.StartElement:
			w.start(t.Name)
		case xml.EndElement:
			w.end(t.Name)
		}
	}
}

// wordReader follows the elements of WordprocessingML.
type wordReader struct {
	text    strings.Builder
	run     int // depth in runs
	words   int // depth in elements whose characters are text
	skipped int // depth in elements that repeat what is elsewhere
}

func (w *wordReader) start(name xml.Name) {
	switch {
	case isFallback(name):
		w.skipped++
	case w.skipped > 0 || name.Space != "w":
	case name.Local == "r":
		w.run++
	case name.Local == "t":
		w.words++
	case name.Local == "numPr":
		w.text.WriteString("• ")
	case w.run == 0: // what follows sets tabs outside the text
	case name.Local == "tab":
		w.text.WriteByte('\t')
	case name.Local == "br" || name.Local == "cr":
		w.text.WriteByte('\n')
	case name.Local == "noBreakHyphen":
		w.text.WriteByte('-')
	}
}

func (w *wordReader) end(name xml.Name) {
	switch {
	case isFallback(name):
		w.skipped = max(0, w.skipped-1)
	case w.skipped > 0 || name.Space != "w":
	case name.Local == "r":
		w.run = max(0, w.run-1)
	case name.Local == "t":
		w.words = max(0, w.words-1)
	case name.Local == "p":
		w.text.WriteString("\n\n")
	}
}

// isFallback reports whether an element says again, for older programs, what
// stands before it.
func isFallback(name xml.Name) bool { return name.Space == "mc" && name.Local == "Fallback" }
