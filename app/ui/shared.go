package ui

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// handed is what another app handed to this one, or the files that the system
// opened with it.
type handed struct {
	Title, Text, URL string
	Files            []struct {
		Name string
		Data []byte
	}
}

// errOnlyLink is the answer to an address without an article: Stet asks no other
// site for anything.
var errOnlyLink = errors.New("that is only a link, and Stet fetches nothing: copy the text of the article and paste it here")

// openShared takes what was shared, which is there to be taken once.
func (s *session) openShared() {
	s.background("Opening …", func() {
		if err := s.takeShared(); err != nil {
			s.fail(err)
		}
	})
}

func (s *session) takeShared() error {
	body, err := fetchText(s.link("shared.json"))
	if err != nil {
		return fmt.Errorf("what was shared could not be read: %w", err)
	}
	var in handed
	if err := json.Unmarshal([]byte(body), &in); err != nil {
		return fmt.Errorf("what was shared could not be read: %w", err)
	}
	for _, f := range in.Files {
		if err := s.received(f.Name, f.Data); err != nil {
			return fmt.Errorf("“%s”: %w", f.Name, err)
		}
	}
	text := in.Text
	if strings.TrimSpace(text) == "" {
		text = in.URL
	}
	if text != "" && len(in.Files) == 0 {
		s.pasted(text, in.URL)
	}
	return nil
}

// isLink reports whether a text is an address and nothing else.
func isLink(text string) bool {
	return (strings.HasPrefix(text, "http://") || strings.HasPrefix(text, "https://")) && !strings.ContainsAny(text, " \t\n")
}
