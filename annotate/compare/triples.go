package compare

// containment is the share of the shorter text's triples of words that the
// other has; furniture is left out.
func containment(a, b *laid) float64 {
	t := newTriples(len(a.words) + len(b.words))
	for side, l := range [2]*laid{a, b} {
		for i := range l.Paste.Sentences {
			t.add(l.wordsOf(l.Paste.Sentences[i].Tokens), side)
		}
	}
	n := min(t.n[0], t.n[1])
	if n == 0 {
		return 0
	}
	return float64(t.both) / float64(n)
}

// triples is the set of the runs of three words of two texts. A slot of its
// open-addressed table has 30 bits of a hash, beside those of its place, and a bit
// for each text that has the triple.
type triples struct {
	slots []uint32
	shift int
	n     [2]int // of each text
	both  int
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

// add adds the triples of a sentence of one text.
func (t *triples) add(words []int32, side int) {
	slots, mask, bit := t.slots, uint64(len(t.slots)-1), uint32(1)<<side
	for i := 2; i < len(words); i++ {
		h := uint64(words[i-2])*0x9E3779B97F4A7C15 ^ uint64(words[i-1])*0xC2B2AE3D27D4EB4F ^ uint64(words[i])*0xD6E8FEB86659FD93
		h = (h ^ h>>30) * 0xBF58476D1CE4E5B9
		at, mark := h>>t.shift, uint32(h)<<2
		for slots[at] != 0 && slots[at]&^3 != mark {
			at = (at + 1) & mask
		}
		switch have := slots[at]; {
		case have&bit != 0:
			continue
		case have != 0:
			t.both++
		}
		slots[at] |= mark | bit
		t.n[side]++
	}
}
