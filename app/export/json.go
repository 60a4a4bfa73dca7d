package export

import (
	"encoding/json"
	"io"
)

// writeJSON writes a value on one line, where "<" needs no escape.
func writeJSON(w io.Writer, value any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(value)
}

// writeDocument writes what the engine found in the newest version.
func writeDocument(w io.Writer, e *edition) error { return writeJSON(w, e.page.Doc) }

// writeStory writes the story with all its versions.
func writeStory(w io.Writer, e *edition) error { return writeJSON(w, e.story) }

// writeText writes the text of the newest version.
func writeText(w io.Writer, e *edition) error {
	_, err := io.WriteString(w, e.text())
	return err
}
