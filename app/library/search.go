package library

import (
	"errors"
	"strings"

	"stet/app/page"
	"stet/app/story"
)

// Hit is a story that a search found, with the words around the find.
type Hit struct {
	Row    Row
	Before string
	Match  string // "" when it is the name that was found
	After  string
}

// hitRunes is how much text is shown on each side of a find.
const hitRunes = 60

// Search returns the stories whose name, texts or notes hold the words, the
// last changed first; all of them for no words. Case does not matter. It waits
// for the store.
func (l *Library) Search(words string) ([]Hit, error) {
	words = strings.ToLower(strings.TrimSpace(words))
	var out []Hit
	for _, r := range l.Rows() {
		if strings.Contains(strings.ToLower(r.Name), words) {
			out = append(out, Hit{Row: r})
			continue
		}
		if err := l.Open(r.ID); errors.Is(err, ErrNotFound) {
			continue // another tab took it out
		} else if err != nil {
			return out, err
		}
		if h, found := find(l.Story(r.ID), words); found {
			h.Row = r
			out = append(out, h)
		}
	}
	return out, nil
}

func find(s *story.Story, words string) (Hit, bool) {
	if s == nil {
		return Hit{}, false
	}
	for i := len(s.Versions) - 1; i >= 0; i-- {
		v := &s.Versions[i]
		for _, a := range v.Annotations {
			for _, t := range []string{a.Note, a.Source} {
				if h, found := around(t, words); found {
					return h, true
				}
			}
		}
		if h, found := around(v.Text, words); found {
			return h, true
		}
	}
	return Hit{}, false
}

// around finds words in a text. Lower case may have another length in bytes;
// then the find is shown without its surroundings.
func around(s, words string) (Hit, bool) {
	lower := strings.ToLower(s)
	at := strings.Index(lower, words)
	if at < 0 {
		return Hit{}, false
	}
	if len(lower) != len(s) {
		return Hit{Match: words}, true
	}
	end := at + len(words)
	return Hit{Before: page.Tail(s[:at], hitRunes), Match: s[at:end], After: page.Head(s[end:], hitRunes)}, true
}
