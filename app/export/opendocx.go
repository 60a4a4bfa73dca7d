package export

import (
	"errors"
	"fmt"
	"strings"

	"stet/app/export/internal/markup"
	"stet/app/export/internal/pack"
)

// maxInflated bounds the unpacked text part of a Word file, in bytes.
const maxInflated = 4 << 20

// docxText returns the text of a Word file, a blank line between paragraphs.
func docxText(data []byte) (string, error) {
	part, err := pack.Read(data, "word/document.xml", maxInflated)
	switch err {
	case nil:
		return wordText(string(part)), nil
	case pack.ErrMissing:
		return "", errors.New("this is no Word file: it has no text part")
	case pack.ErrTooLong:
		return "", fmt.Errorf("this Word file is too long: Stet takes %d bytes of text and layout", maxInflated)
	}
	return "", errors.New("this Word file is damaged: it cannot be unpacked")
}

// wordText takes the text out of the main part of a Word file.
func wordText(part string) string {
	w := &wordReader{}
	r := markup.NewReader(part)
	for {
		t, ok := r.Next()
		switch {
		case !ok:
			return w.text.String()
		case t.Kind == markup.Text:
			if w.words > 0 && w.skipped == 0 {
				w.text.WriteString(t.Text)
			}
		case t.Kind == markup.End:
			w.end(t.Name)
		default:
			w.start(t.Name)
			if t.Kind == markup.SelfClosing {
				w.end(t.Name)
			}
		}
	}
}

// wordReader follows the elements of WordprocessingML, whose names come in
// lower case.
type wordReader struct {
	text    strings.Builder
	run     int // depth in runs
	words   int // depth in elements whose characters are text
	skipped int // depth in elements that repeat what is elsewhere
}

func (w *wordReader) start(name string) {
	switch {
	case name == "mc:fallback":
		w.skipped++
	case w.skipped > 0:
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
	case name == "w:p":
		w.text.WriteString("\n\n")
	}
}
