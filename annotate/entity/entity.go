// Package entity finds the people, organisations, places and documents that an
// article speaks of, each with its canonical name and all its mentions.
package entity

import (
	"strconv"

	"stet/annotate/article"
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

// Set is the entities of a paste.
type Set struct{ Entities []Entity }

// Get returns the entity of an ID, or nil for zero.
func (s *Set) Get(id ID) *Entity {
	if id <= 0 || int(id) > len(s.Entities) {
		return nil
	}
	return &s.Entities[id-1]
}

// Find finds the entities of a paste.
func Find(p *article.Paste) *Set { return &Set{} }
