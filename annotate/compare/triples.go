package compare

import "stet/annotate"

// set holds numbers other than 0 in an open-addressed table, at most half full.
type set struct {
	slots []uint64
	n     int
}

func newSet(room int) *set {
	size := 16
	for size < 2*room {
		size *= 2
	}
	return &set{slots: make([]uint64, size)}
}

// slot returns where a number is or would be.
func (s *set) slot(h uint64) int {
	at := int(h>>32^h) & (len(s.slots) - 1)
	for s.slots[at] != 0 && s.slots[at] != h {
		at = (at + 1) & (len(s.slots) - 1)
	}
	return at
}

func (s *set) add(h uint64) {
	if at := s.slot(h); s.slots[at] == 0 {
		s.slots[at] = h
		s.n++
	}
}

func (s *set) has(h uint64) bool { return s.slots[s.slot(h)] != 0 }

// containment is the share of the shorter text's triples of words that the
// other has; furniture is left out.
func containment(a, b *annotate.Document) float64 {
	x, y := triples(a), triples(b)
	if x.n > y.n {
		x, y = y, x
	}
	if x.n == 0 {
		return 0
	}
	shared := 0
	for _, h := range x.slots {
		if h != 0 && y.has(h) {
			shared++
		}
	}
	return float64(shared) / float64(x.n)
}

// triples returns the runs of three words inside the sentences of a text.
func triples(d *annotate.Document) *set {
	out := newSet(d.Paste.Len())
	for _, s := range d.Paste.Sentences {
		words := wordsOf(d, s.Tokens)
		for i := 0; i+2 < len(words); i++ {
			out.add(mix(uint64(words[i])*0x9E3779B97F4A7C15^uint64(words[i+1])*0xC2B2AE3D27D4EB4F^uint64(words[i+2])) | 1)
		}
	}
	return out
}

// mix spreads a hash over all its bits.
func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xBF58476D1CE4E5B9
	return h ^ h>>27
}
