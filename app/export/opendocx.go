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

// docxText returns the text of a Word file, a blank line between paragraphs.
func docxText(data []byte) (string, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return "", errors.New("this Word file is damaged: it cannot be unpacked")
	}
	for _, f := range z.File {
		if f.Name == "word/document.xml" {
			return docxPart(f)
		}
	}
	return "", errors.New("this is no Word file: it has no text part")
}

func docxPart(f *zip.File) (string, error) {
	r, err := f.Open()
	if err != nil {
		return "", errors.New("this Word file is damaged: its text cannot be unpacked")
	}
	defer r.Close()
	part, err := io.ReadAll(io.LimitReader(r, maxInflated+1))
	switch {
	case len(part) > maxInflated:
		return "", fmt.Errorf("this Word file is too long: Stet takes %d bytes of text and layout", maxInflated)
	case err != nil:
		return "", errors.New("this Word file is damaged: its text cannot be unpacked")
	}
	return wordText(part)
}

// wordText takes the text out of the main part of a Word file.
func wordText(part []byte) (string, error) {
	w := &wordReader{}
	d := xml.NewDecoder(bytes.NewReader(part))
	d.CharsetReader = func(string, io.Reader) (io.Reader, error) {
		return nil, errors.New("not UTF-8")
	}
	for {
		token, err := d.RawToken()
		switch {
		case err == io.EOF:
			return w.text.String(), nil
		case err != nil:
			return "", errors.New("this Word file is damaged: its text is no XML")
		}
		w.token(token)
	}
}

// wordReader follows the elements of WordprocessingML.
type wordReader struct {
	text    strings.Builder
	run     int // depth in elements whose characters are text
	skipped int // depth in elements that repeat what is elsewhere
}

func (w *wordReader) token(t xml.Token) {
	switch t := t.(type) {
	case xml.StartElement:
		w.start(t.Name)
	case xml.EndElement:
		w.end(t.Name)
	case xml.CharData:
		if w.run > 0 && w.skipped == 0 {
			w.text.Write(t)
		}
	}
}

func (w *wordReader) start(n xml.Name) {
	switch {
	case n.Local == "Fallback" && n.Space == "mc":
		w.skipped++
	case w.skipped > 0 || n.Space != "w":
	case n.Local == "t":
		w.run++
	case n.Local == "tab":
		w.text.WriteByte('\t')
	case n.Local == "br" || n.Local == "cr":
		w.text.WriteByte('\n')
	case n.Local == "numPr":
		w.text.WriteString("• ")
	case n.Local == "noBreakHyphen":
		w.text.WriteByte('-')
	}
}

func (w *wordReader) end(n xml.Name) {
	switch {
	case n.Local == "Fallback" && n.Space == "mc":
		w.skipped = max(0, w.skipped-1)
	case w.skipped > 0 || n.Space != "w":
	case n.Local == "t":
		w.run = max(0, w.run-1)
	case n.Local == "p":
		w.text.WriteString("\n\n")
	}
}
