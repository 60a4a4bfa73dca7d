// Package entity finds the people, organisations, places and documents that an
// article speaks of, each with its canonical name and all its mentions.
//
// # What an entity is
//
// An entity belongs to one article of a paste. Its name is the fullest form as
// it first stands, without a title; titles and posts are kept beside it ("Labour
// Secretary"). A mention is a place where the name or a short form of it stands:
// the surname, the initials of an organisation, a first name that nobody else
// has. "He" and "the minister" are no mentions here: package quote resolves them
// for the speakers of quotes.
//
// Where two holders of a surname are possible, the mention names one and lists
// the others as Rivals.
//
// # How it works
//
//  1. A name is a run of capitalised words (run.go, start.go). What stands in and round the
//     run tells its kind: titles, ages, the heads of organisations, the lists of
//     known names (kind.go, surround.go, person.go, title.go).
//  2. Titles are cut off, and posts behind a name are read (office.go,
//     apposition.go).
//  3. What one run tells is told of others of the same name: a surname behind
//     "Mr" makes a person of the full name (spread.go); couples share a surname
//     (couple.go).
//  4. A full name founds an entity; surnames, acronyms and short forms are then
//     linked to it (link.go, joint.go, key.go).
//
// # Limits
//
// A name without a capital is not found. In headlines that capitalise every word
// names are taken from the story below. A name that could be a place or a team
// is what its lists and neighbours make likelier.
package entity
