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

//go:generate go run ./generate

// ID numbers an entry. Zero means that a word is in no list.
type ID uint16

// None is the ID of a word that is in no list.
const None ID = 0

// Find returns the candidates for a hash, one call after the other: pass 0 to
// start, then the returned next, until id is None. A candidate may be another
// word, so the caller compares its folded text with Word(id). The hashes
// themselves are not kept: they would be the heaviest of the tables.
func Find(hash uint32, next int) (id ID, then int) {
	const mask = len(slots)/2 - 1
	id = ID(u16(slots, (int(hash)+next)&mask))
	if id == None || next > mask {
		return None, 0
	}
	return id, next + 1
}

// Word returns the folded text of an entry; the words of a phrase are
// separated by single spaces.
func Word(id ID) string {
	start := int(u32(ends, int(id)))
	return words[start:int(u32(ends, int(id)+1))]
}

// PhraseLen returns the number of words of the longest phrase that begins with
// the entry, or zero when none does.
func PhraseLen(id ID) int { return int(phraseLen[id]) }

// Has reports whether the entry is in the class.
func Has(id ID, class Class) bool {
	_, ok := find(id, class)
	return ok
}

// HasAny reports whether the entry is in any of the classes.
func HasAny(id ID, classes []Class) bool {
	for at := int(u16(firsts, int(id))); at < int(u16(firsts, int(id)+1)); at++ {
		for _, c := range classes {
			if Class(memberClasses[at]) == c {
				return true
			}
		}
	}
	return false
}

// Value returns what the list says of the entry after "=", or "".
func Value(id ID, class Class) string {
	at, ok := find(id, class)
	if !ok {
		return ""
	}
	v := int(u16(memberValues, at))
	return values[u16(valueEnds, v):u16(valueEnds, v+1)]
}

// find returns the position of the pair (entry, class) in the members, which
// are sorted by entry.
func find(id ID, class Class) (int, bool) {
	for at := int(u16(firsts, int(id))); at < int(u16(firsts, int(id)+1)); at++ {
		if Class(memberClasses[at]) == class {
			return at, true
		}
	}
	return 0, false
}

func u16(s string, i int) uint16 { return uint16(s[2*i]) | uint16(s[2*i+1])<<8 }

func u32(s string, i int) uint32 {
	return uint32(u16(s, 2*i)) | uint32(u16(s, 2*i+1))<<16
}
