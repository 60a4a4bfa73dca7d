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

// block is how many buckets or entries share one count of those before them.
// The generator has the same.
const block = 16

// Find returns the candidates for a hash, which are all IDs from first up to,
// not including, last. A candidate may be another word, so the caller compares
// its folded text with Word(id). The hashes themselves are not kept: they would
// be the heaviest of the tables.
func Find(hash uint32) (first, last ID) {
	bucket := int(hash) & (len(buckets) - 1)
	first = ID(u16(bucketBlocks, bucket/block))
	for _, n := range []byte(buckets[bucket&^(block-1) : bucket]) {
		first += ID(n)
	}
	return first, first + ID(buckets[bucket])
}

// Len returns the number of bytes of Word(id).
func Len(id ID) int { return int(lengths[id]) }

// Word returns the folded text of an entry; the words of a phrase are
// separated by single spaces.
func Word(id ID) string {
	start := int(u32(wordBlocks, int(id)/block))
	for _, n := range []byte(lengths[int(id)&^(block-1) : id]) {
		start += int(n)
	}
	return words[start : start+int(lengths[id])]
}

// PhraseLen returns the number of words of the longest phrase that begins with
// the entry, or zero when none does.
func PhraseLen(id ID) int { return int(phraseLen[id]) }

// Has reports whether the entry is in the class.
func Has(id ID, class Class) bool {
	return sets[int(u16(setOf, int(id)))*setLen+int(class>>3)]>>(class&7)&1 != 0
}

// HasAny reports whether the entry is in any of the classes.
func HasAny(id ID, classes []Class) bool {
	from := int(u16(setOf, int(id))) * setLen
	for _, c := range classes {
		if sets[from+int(c>>3)]>>(c&7)&1 != 0 {
			return true
		}
	}
	return false
}

// Value returns what the list says of the entry after "=", or "".
func Value(id ID, class Class) string {
	set := int(u16(setOf, int(id)))
	at := 0
	if set > 0 {
		at = int(u16(saidEnds, set-1))
	}
	for ; at < int(u16(saidEnds, set)); at += 4 {
		if Class(u16(said, at/2)) == class {
			v := int(u16(said, at/2+1))
			return values[u16(valueEnds, v):u16(valueEnds, v+1)]
		}
	}
	return ""
}

// setLen is the number of bytes of a set of classes: one bit for each. The
// generator has the same.
const setLen = 40

// Bits returns 64 classes from one on as a set of bits: the bit n, counted from
// the lowest, says whether the entry is in the class from+n.
func Bits(id ID, from Class) uint64 {
	at := int(u16(setOf, int(id)))*setLen + int(from>>3)
	return u64(sets[at:at+8])>>(from&7) | uint64(sets[at+8])<<(64-from&7)
}

func u16(s string, i int) uint16 { return uint16(s[2*i]) | uint16(s[2*i+1])<<8 }

func u32(s string, i int) uint32 {
	return uint32(u16(s, 2*i)) | uint32(u16(s, 2*i+1))<<16
}

func u64(s string) uint64 {
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
