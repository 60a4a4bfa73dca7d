package lexicon

import (
	"sync"

	"stet/annotate/internal/lexicon/key"
)

// Index has the tables laid out, to find entries by their hash. IDs are given
// so that the entries of one bucket follow each other.
type Index struct {
	buckets [bucketCount + 1]ID // the first entry of each bucket
	entries [len(rests) + 1]Entry
	rows    [setCount]row
	said    [setCount + 1]uint16       // where what each set says begins, in the list of that
	values  [len(valueLens) + 1]uint16 // where each value begins, in bytes
	pairs   [pairs / 64]uint64         // a bit for each hash of the first two words of a phrase
	text    string                     // of all entries
}

// Entry is what the tables say of a word or phrase.
type Entry struct {
	start   uint32 // of its text
	Set     Set
	Len     uint8 // bytes of its text
	Longest uint8 // words of the longest phrase that begins with it, or zero when none does
}

// pairs is how many hashes of two words are told apart.
const pairs = 1 << 16

var (
	index  Index
	unpack sync.Once
)

// Open returns the Index, which the first call lays out. Before that nothing is
// in any class.
func Open() *Index {
	unpack.Do(index.fill)
	return &index
}

// Find returns the candidates for a hash, which are all IDs from first up to,
// not including, last. A candidate may be another word, so the caller compares
// its folded text with Word(id).
func (x *Index) Find(hash uint32) (first, last ID) {
	bucket := hash & (bucketCount - 1)
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
	return x.text[e.start : e.start+uint32(e.Len)]
}

func (x *Index) fill() {
	x.fillRows()
	begins(x.said[:], saidCounts)
	begins(x.values[:], valueLens)
	sorted := x.spell()
	hashes := x.hash(sorted)
	next := ID(1)
	for b := range bucketCount {
		n := x.buckets[b]
		x.buckets[b] = next
		next += n
	}
	x.buckets[bucketCount] = next
	placed := make([]uint8, bucketCount)
	for i, h := range hashes {
		b := h & (bucketCount - 1)
		x.entries[x.buckets[b]+ID(placed[b])] = sorted[i]
		placed[b]++
	}
}

// fillRows unpacks the sets: the number of classes of each, and how far each
// class lies behind the one before.
func (x *Index) fillRows() {
	at := 0
	for s := range x.rows {
		n, class := int(sets[at]), 0
		for at++; n > 0; n-- {
			for sets[at] == 255 {
				class += 255
				at++
			}
			class += int(sets[at])
			at++
			x.rows[s][class>>6] |= 1 << (class & 63)
		}
	}
}

// begins fills in where each of some things begins that lie behind one another, and
// where the last ends, by the length of each.
func begins(out []uint16, lengths string) {
	for i := range len(lengths) {
		out[i+1] = out[i] + uint16(lengths[i])
	}
}

// spell returns the entries in the order of their texts, which it spells out:
// each begins with some bytes of the one before.
func (x *Index) spell() []Entry {
	size := 0
	for i := range len(rests) {
		size += int(shared[i]) + int(rests[i])
	}
	text, out := make([]byte, 0, size), make([]Entry, len(rests))
	at, before := 0, 0
	for i := range out {
		start, n := len(text), int(rests[i])
		text = append(text, text[before:before+int(shared[i])]...)
		text = append(text, words[at:at+n]...)
		out[i] = Entry{start: uint32(start), Set: Set(setLow[i]) | Set(setHigh[i])<<8, Len: uint8(len(text) - start)}
		at, before = at+n, start
	}
	x.text = string(text)
	return out
}

// hash returns the hash of each entry, counts how many fall into each bucket,
// and notes what begins phrases: a phrase stands behind its first word.
func (x *Index) hash(sorted []Entry) []uint32 {
	out := make([]uint32, len(sorted))
	first := 0
	for i := range sorted {
		e := &sorted[i]
		h, word, n := uint32(0), key.Start, uint8(1)
		for at := e.start; at < e.start+uint32(e.Len); at++ {
			if c := x.text[at]; c != ' ' {
				word = key.Byte(word, c)
				continue
			}
			h, word, n = x.join(h, word, n), key.Start, n+1
		}
		h = x.join(h, word, n)
		if n == 1 {
			first = i
		} else {
			sorted[first].Longest = max(sorted[first].Longest, n)
		}
		out[i] = h
		x.buckets[h&(bucketCount-1)]++
	}
	return out
}

// join adds the nth word of an entry to its hash, and notes the first two.
func (x *Index) join(h, word uint32, n uint8) uint32 {
	if n == 1 {
		return word
	}
	h = key.Join(h, word)
	if n == 2 {
		p := h % pairs
		x.pairs[p/64] |= 1 << (p % 64)
	}
	return h
}
