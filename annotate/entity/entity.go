package entity

import (
	"strconv"

	"stet/annotate/text"
)

// ID numbers the entities of a paste from 1, in order of first mention; zero
// is "none".
type ID int

// String returns the ID as the JSON writes it: "e1", or "" for none.
func (id ID) String() string {
	if id == 0 {
		return ""
	}
	return "e" + strconv.Itoa(int(id))
}

// Kind is what an entity is.
type Kind string

// The kinds of entity.
const (
	Person       Kind = "person"
	Organisation Kind = "organisation"
	Place        Kind = "place"
	Document     Kind = "document"
	Group        Kind = "group"
)

// Gender is what the article gives away of a person's gender.
type Gender uint8

// The genders; Unknown when nothing tells.
const (
	Unknown Gender = iota
	Female
	Male
)

// Entity is one person, organisation, place or document of one article.
type Entity struct {
	ID       ID
	Article  int    // index into article.Paste.Articles; entities never cross articles
	Name     string // canonical: the fullest form as it first stands, without title
	Kind     Kind
	Titles   []string // as printed, in order of first use: "Information Minister"
	Gender   Gender
	Mentions []text.Span // in text order; a title is outside
}

// Mention is one place where a name stands.
type Mention struct {
	Tokens text.Range // the name, without title
	Title  text.Range // the title before it, empty when there is none
	Entity ID
	Rivals []ID // other holders of the name that nothing rules out
	Full   bool // the name in full, not a surname or short form
}

// Set is the entities of a paste, and their mentions in text order.
type Set struct {
	Entities []Entity
	Mentions []Mention
}

// Get returns the entity of an ID, or nil for zero.
func (s *Set) Get(id ID) *Entity {
	if id <= 0 || int(id) > len(s.Entities) {
		return nil
	}
	return &s.Entities[id-1]
}

// From returns the index of the first mention that ends after the token; the
// number of mentions when there is none.
func (s *Set) From(token int) int {
	first, last := 0, len(s.Mentions)
	for first < last {
		if mid := (first + last) / 2; s.Mentions[mid].Tokens.Last > token {
			last = mid
		} else {
			first = mid + 1
		}
	}
	return first
}

// At returns the mention that holds the token, or nil.
func (s *Set) At(token int) *Mention {
	if i := s.From(token); i < len(s.Mentions) && s.Mentions[i].Tokens.First <= token {
		return &s.Mentions[i]
	}
	return nil
}
