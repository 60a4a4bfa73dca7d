// Package lexicon holds the word lists of the engines as compiled tables.
//
// The lists are data: words/*.txt, one file for each engine, grouped in
// classes. The generate command compiles them into tables.go, whose tables are
// string constants, so a program that links them does no work at its start.
//
//	go generate ./annotate/internal/lexicon
//
// An entry is a word, or a phrase of several words. Words are matched after
// folding: letters lowered, typographic apostrophes made straight. The tokens
// of a text find their entry once, while the text is scanned (package text);
// after that every question is an index into a table.
package lexicon

import (
	"strings"
	"sync"

	"stet/annotate/internal/lexicon/key"
)

//go:generate go run ./generate

// ID numbers an entry. Zero means that a word is in no list.
type ID uint16

// None is the ID of a word that is in no list.
const None ID = 0

// Index finds entries. The tables that the program holds are packed; the Index
// has them laid out, what belongs to one entry side by side.
type Index struct {
	buckets [len(buckets) + 1]ID // the first entry of each bucket
	entries [len(lengths)]Entry
	pairs   [pairs / 64]uint64 // a bit for each hash of the first two words of a phrase
}

// pairs is how many hashes of two words are told apart.
const pairs = 1 << 16

// Entry is what the tables say of a word or phrase.
type Entry struct {
	start   uint32 // of its text in words
	Set     Set
	Len     uint8 // bytes of its text
	Longest uint8 // words of the longest phrase that begins with it, or zero when none does
}

var (
	index  Index
	unpack sync.Once
)

// Open returns the Index, which the first call fills in.
func Open() *Index {
	unpack.Do(index.fill)
	return &index
}

func (x *Index) fill() {
	first := ID(1)
	for i := range len(buckets) {
		x.buckets[i] = first
		first += ID(buckets[i])
	}
	x.buckets[len(buckets)] = first
	start := uint32(0)
	for i := range len(lengths) {
		x.entries[i] = Entry{start: start, Set: SetOf(ID(i)), Len: lengths[i], Longest: phraseLen[i]}
		start += uint32(lengths[i])
		if first, rest, phrase := strings.Cut(x.Word(ID(i)), " "); phrase {
			second, _, _ := strings.Cut(rest, " ")
			h := key.Join(key.Of(first), key.Of(second)) % pairs
			x.pairs[h/64] |= 1 << (h % 64)
		}
	}
}

// Find returns the candidates for a hash, which are all IDs from first up to,
// not including, last. A candidate may be another word, so the caller compares
// its folded text with Word(id). The hashes themselves are not kept: they would
// be the heaviest of the tables.
func (x *Index) Find(hash uint32) (first, last ID) {
	bucket := hash & uint32(len(buckets)-1)
	return x.buckets[bucket], x.buckets[bucket+1]
}

// Pairs reports whether two words, by their joined hash, may begin a phrase.
func (x *Index) Pairs(hash uint32) bool {
	h := hash % pairs
	return x.pairs[h/64]>>(h%64)&1 != 0
}

// Entry returns an entry.
func (x *Index) Entry(id ID) *Entry { return &x.entries[id] }

// Word returns the folded text of an entry; the words of a phrase are
// separated by single spaces.
func (x *Index) Word(id ID) string {
	e := &x.entries[id]
	return words[e.start : e.start+uint32(e.Len)]
}

// Set is the classes that an entry is in; many entries share one.
type Set uint16

// SetOf returns the classes of an entry; those of None are none.
func SetOf(id ID) Set { return Set(u16(setOf, int(id))) }

// setLen is the number of bytes of a set of classes: one bit for each.
const setLen = 56

// Has reports whether the class is in the set.
func (s Set) Has(class Class) bool {
	return sets[int(s)*setLen+int(class>>3)]>>(class&7)&1 != 0
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
	at := int(s)*setLen + int(from>>3)
	return u64(sets[at:at+8])>>(from&7) | uint64(sets[at+8])<<(64-from&7)
}

// Has reports whether the entry is in the class.
func Has(id ID, class Class) bool { return SetOf(id).Has(class) }

// Value returns what the list says of the entry after "=", or "".
func Value(id ID, class Class) string {
	set := int(SetOf(id))
	at := 0
	if set > 0 {
		at = int(u16(saidEnds, set-1))
	}
	for end := int(u16(saidEnds, set)); at < end; at += 4 {
		if Class(said[at])|Class(said[at+1])<<8 == class {
			v := int(said[at+2]) | int(said[at+3])<<8
			return values[u16(valueEnds, v):u16(valueEnds, v+1)]
		}
	}
	return ""
}

func u16(s string, i int) uint16 { return uint16(s[2*i]) | uint16(s[2*i+1])<<8 }

func u64(s string) uint64 {
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
