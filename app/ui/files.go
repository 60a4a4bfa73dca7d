package ui

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/export"
	"stet/app/library"
	"stet/app/page"
)

// maxFile bounds a file that is opened, in bytes; a backup may be larger than
// one story.
const maxFile = 64 << 20

// openFiles reads the files that the person chose or dropped, one after
// another.
func (s *session) openFiles(files app.Value) {
	n := files.Get("length").Int()
	list := make([]app.Value, n)
	for i := range n {
		list[i] = files.Index(i)
	}
	s.background("Opening …", func() {
		for _, f := range list {
			if err := s.openFile(f); err != nil {
				s.fail(fmt.Errorf("“%s”: %w", f.Get("name").String(), err))
				return
			}
		}
	})
}

func (s *session) openFile(f app.Value) error {
	if f.Get("size").Int() > maxFile {
		return errors.New("the file is too large")
	}
	data, err := bytesOf(f)
	if err != nil {
		return errors.New("the file cannot be read; it may have been moved since it was chosen")
	}
	return s.received(f.Get("name").String(), data)
}

// received takes a file by what is in it: a backup of the library, a story that
// Stet wrote, notes on one, or an article.
func (s *session) received(name string, data []byte) error {
	if isBackup(data) {
		return s.restore(data)
	}
	opened, err := export.Open(name, data)
	if err != nil {
		return err
	}
	switch {
	case opened.Story != nil:
		s.visit("story/" + s.lib.Received(opened.Story))
	case opened.Text == "":
		id, placed, lost, err := s.lib.NotesReceived(opened.Notes)
		if err != nil {
			return err
		}
		s.visit("story/" + id)
		s.noted([]library.Arrival{{Story: id}}, placed, lost, "")
	default:
		s.arrived(paste{text: opened.Text, source: cmp.Or(opened.Source, name), from: opened.Left, notes: opened.Notes})
	}
	return nil
}

// noted says what became of the notes of a file, and what of it was not taken. It
// offers to take them back where they went to one story.
func (s *session) noted(in []library.Arrival, placed, lost int, left string) {
	words := page.Counted(placed, "note") + " put in place"
	if placed+lost == 0 {
		words = "Its notes are in place already"
	}
	if lost > 0 {
		words += "; the words of " + page.Thousands(lost) + " are not in this version"
	}
	words = strings.TrimSpace(words + ". " + left)
	if placed == 0 || len(in) > 1 {
		s.say(words)
	} else {
		s.offerUndo(in[0].Story, words)
	}
}

// isBackup reports whether a file begins as a backup does.
func isBackup(data []byte) bool {
	return bytes.Contains(data[:min(len(data), 200)], []byte(`"`+library.BackupFormat+`"`))
}

// openSample fetches the sample story and keeps its two versions.
func (s *session) openSample() {
	s.background("Fetching the sample …", func() {
		id, err := s.sample()
		if err != nil {
			s.fail(fmt.Errorf("the sample could not be fetched: %w", err))
			return
		}
		s.visit("story/" + id)
	})
}

func (s *session) sample() (id string, err error) {
	for _, name := range []string{"web/sample-1.txt", "web/sample-2.txt"} {
		text, err := fetchText(s.link(name))
		if err != nil {
			return "", err
		}
		arrivals, err := s.lib.Pasted(text, "Sample story")
		if err != nil {
			return "", err
		}
		next := arrivals[0]
		if id != "" && next.Story != id && !next.Known {
			if _, err := s.lib.Joined(id, next.Story); err != nil {
				return "", err
			}
			s.lib.Begun(id)
			continue
		}
		id = next.Story
	}
	return id, nil
}

func fetchText(address string) (string, error) {
	response, err := await(app.Window().Call("fetch", address))
	if err != nil {
		return "", err
	}
	if !response.Get("ok").Bool() {
		return "", errors.New("the file is not there")
	}
	text, err := await(response.Call("text"))
	if err != nil {
		return "", err
	}
	return text.String(), nil
}
