// Package key computes the hashes by which words and phrases are looked up.
// The scanner and the index of the lexicon share it.
package key

const (
	offset32 = 2166136261
	prime32  = 16777619
)

// Start is the state of a hash before the first byte of a word (32-bit FNV-1a).
const Start uint32 = offset32

// Byte adds one folded byte to the state of a hash.
func Byte(h uint32, b byte) uint32 { return (h ^ uint32(b)) * prime32 }

// Of returns the hash of a folded word.
func Of(word string) uint32 {
	h := Start
	for i := 0; i < len(word); i++ {
		h = Byte(h, word[i])
	}
	return h
}

// Join returns the hash of a phrase from the hash of its first words and that
// of its next word.
func Join(phrase, word uint32) uint32 {
	return (phrase<<5 | phrase>>27) ^ word*prime32
}
