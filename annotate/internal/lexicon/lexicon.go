// Package lexicon holds the word lists of the engines as compiled tables.
//
// The lists are data: words/*.txt, one file for each engine, grouped in
// classes. The generate command compiles them into tables.go, whose tables are
// packed into string constants, so a program that links them does no work at
// its start. The first text that is scanned lays them out: see Open.
//
//	go generate ./annotate/internal/lexicon
//
// An entry is a word, or a phrase of several words. Words are matched after
// folding: letters lowered, typographic apostrophes made straight. The tokens
// of a text find their entry once, while the text is scanned (package text);
// after that every question is an index into a table.
package lexicon

import "stet/annotate/internal/lexicon/key"

//go:generate go run ./generate

// ID numbers an entry. Zero means that a word is in no list.
type ID uint16

// None is the ID of a word that is in no list.
const None ID = 0

// Set is the classes that an entry is in; many entries share one.
type Set uint16

// row holds a set: a bit for each class, of which there are at most 448.
type row [8]uint64

// Has reports whether the class is in the set.
func (s Set) Has(class Class) bool {
	return index.rows[s][class>>6&7]>>(class&63)&1 != 0
}

// HasAny reports whether any of the classes is in the set.
func (s Set) HasAny(classes []Class) bool {
	for _, c := range classes {
		if s.Has(c) {
			return true
		}
	}
	return false
}

// Bits returns 64 classes from one on as a set of bits: the bit n, counted from
// the lowest, says whether the class from+n is in the set.
func (s Set) Bits(from Class) uint64 {
	r := &index.rows[s]
	return r[from>>6&7]>>(from&63) | r[(from>>6+1)&7]<<(64-from&63)
}

// Of returns the entry of a folded word, or None. The words of a text have theirs
// already: see the tokens.
func Of(word string) ID {
	x := Open()
	for id, last := x.Find(key.Of(word)); id < last; id++ {
		if x.Word(id) == word {
			return id
		}
	}
	return None
}

// SetOf returns the classes of an entry; those of None are none.
func SetOf(id ID) Set { return index.entries[id].Set }

// Has reports whether the entry is in the class.
func Has(id ID, class Class) bool { return SetOf(id).Has(class) }

// Value returns what the list says of the entry after "=", or "".
func Value(id ID, class Class) string {
	set := SetOf(id)
	for at := index.said[set]; at < index.said[set+1]; at++ {
		if Class(u16(said, 2*int(at))) == class {
			v := u16(said, 2*int(at)+1)
			return values[index.values[v]:index.values[v+1]]
		}
	}
	return ""
}

func u16(s string, i int) uint16 { return uint16(s[2*i]) | uint16(s[2*i+1])<<8 }
