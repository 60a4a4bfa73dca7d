package ui

import (
	"errors"
	"fmt"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/story"
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
				s.fail(fmt.Errorf("%s: %w", f.Get("name").String(), err))
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
		return err
	}
	return s.received(f.Get("name").String(), data)
}

// received takes a file by what is in it: a backup of the library, or an
// article as text.
func (s *session) received(name string, data []byte) error {
	text := strings.TrimPrefix(string(data), "\ufeff")
	switch {
	case strings.HasPrefix(strings.TrimSpace(text), "{") && strings.Contains(text[:min(len(text), 200)], `"stet/library"`):
		return s.restore(data)
	case len(data) > story.MaxText:
		return errors.New("the file is longer than an article")
	case strings.ContainsRune(text[:min(len(text), 1000)], 0):
		return errors.New("this is no text")
	}
	s.pasted(text, name)
	return nil
}

// openSample fetches the sample story and keeps its two versions.
func (s *session) openSample() {
	s.background("Fetching the sample …", func() {
		var last string
		for _, name := range []string{"web/sample-1.txt", "web/sample-2.txt"} {
			text, err := fetchText(s.link(name))
			if err != nil {
				s.fail(fmt.Errorf("the sample could not be fetched: %w", err))
				return
			}
			arrivals, err := s.lib.Pasted(text, "Sample story")
			if err != nil {
				s.fail(err)
				return
			}
			last = arrivals[0].Story
		}
		s.visit("story/" + last)
	})
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
