package compare

import (
	"slices"

	"stet/annotate/text"
)

// containment is the share of the shorter text's triples of words that the
// other has; furniture is left out. Sentences that are equal from the front and
// from the end are gone through once for both.
func containment(a, b *laid) float64 {
	x, y := a.Paste.Sentences, b.Paste.Sentences
	same := func(i, j int) bool { return slices.Equal(a.wordsOf(x[i].Tokens), b.wordsOf(y[j].Tokens)) }
	front, back := equalEnds(len(x), len(y), same)
	changed := y[front : len(y)-back]
	room := len(a.words)
	if n := len(changed); n > 0 {
		room += len(b.wordsOf(text.Range{First: changed[0].Tokens.First, Last: changed[n-1].Tokens.Last}))
	}
	t := newTriples(room)
	for i := range x {
		of := older
		if i < front || i >= len(x)-back {
			of = older | newer
		}
		t.add(a.wordsOf(x[i].Tokens), of)
	}
	for i := range changed {
		t.add(b.wordsOf(changed[i].Tokens), newer)
	}
	n := min(t.older, t.newer)
	if n == 0 {
		return 0
	}
	return float64(t.both) / float64(n)
}

// equalEnds returns how many elements of two lists of n and m are the same from
// the front, and how many of the rest are from the end.
func equalEnds(n, m int, same func(i, j int) bool) (front, back int) {
	for front < n && front < m && same(front, front) {
		front++
	}
	for back < n-front && back < m-front && same(n-1-back, m-1-back) {
		back++
	}
	return front, back
}

// The texts that have a triple.
const (
	older uint32 = 1 << iota
	newer
)

// triples is the set of the runs of three words of two texts. A slot of its
// open-addressed table has 30 bits of a hash, beside those of its place, and a bit
// for each text that has the triple.
type triples struct {
	slots              []uint32
	shift              int
	older, newer, both uint32 // how many each text has, and how many both
}

// newTriples returns a table for so many triples, at most three quarters full.
func newTriples(room int) *triples {
	t := &triples{shift: 60}
	for size := 16; size*3 < room*4; size *= 2 {
		t.shift--
	}
	t.slots = make([]uint32, 1<<(64-t.shift))
	return t
}

// add adds the triples of a sentence that one text has, or both have.
func (t *triples) add(words []int32, of uint32) {
	slots, mask := t.slots, uint64(len(t.slots)-1)
	for i := 2; i < len(words); i++ {
		h := uint64(words[i-2])*0x9E3779B97F4A7C15 ^ uint64(words[i-1])*0xC2B2AE3D27D4EB4F ^ uint64(words[i])*0xD6E8FEB86659FD93
		h = (h ^ h>>30) * 0xBF58476D1CE4E5B9
		at, mark := h>>t.shift, uint32(h)<<2
		for slots[at] != 0 && slots[at]&^3 != mark {
			at = (at + 1) & mask
		}
		have := slots[at] & 3
		if fresh := of &^ have; fresh != 0 {
			t.older += fresh & older
			t.newer += fresh / newer
			t.both += (have | of) / (older | newer)
			slots[at] = mark | have | of
		}
	}
}
