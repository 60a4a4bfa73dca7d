package compare

import "stet/annotate/text"

// containment is the share of the shorter text's triples of words that the
// other has; furniture is left out. Units that are equal from the front and from
// the end are gone through once for both.
func (m *match) containment() float64 {
	changed := m.b[m.front : len(m.b)-m.back]
	c := newCommon(triplesOf(m.a) + triplesOf(changed))
	for i := range m.a {
		of := older
		if i < m.front || i >= len(m.a)-m.back {
			of = older | newer
		}
		c.putSentence(m.old, &m.a[i], of)
	}
	for i := range changed {
		c.putSentence(m.new, &changed[i], newer)
	}
	return c.share()
}

// triplesOf counts the triples of the sentences among units.
func triplesOf(units []unit) int {
	n := 0
	for i := range units {
		if units[i].sentence {
			n += int(max(0, units[i].words-2))
		}
	}
	return n
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

// The texts that have something.
const (
	older uint32 = 1 << iota
	newer
)

// common is a set of hashes of what two texts have: runs of three words, or names.
// A slot of its open-addressed table has 30 bits of a hash, beside those of its
// place, and a bit for each text that has it.
type common struct {
	slots              []uint32
	shift              int
	older, newer, both uint32 // how many each text has, and how many both
}

// newCommon returns a table for so many hashes, at most three quarters full.
func newCommon(room int) *common {
	c := &common{shift: 60}
	for size := 16; size*3 < room*4; size *= 2 {
		c.shift--
	}
	c.slots = make([]uint32, 1<<(64-c.shift))
	return c
}

// share is the share of what the text with less has that the other has too.
func (c *common) share() float64 {
	n := min(c.older, c.newer)
	if n == 0 {
		return 0
	}
	return float64(c.both) / float64(n)
}

// put puts a hash in that one text has, or both have.
func (c *common) put(h uint64, of uint32) {
	h = (h ^ h>>30) * 0xBF58476D1CE4E5B9
	at, mark, mask := h>>c.shift, uint32(h)<<2, uint64(len(c.slots)-1)
	for c.slots[at] != 0 && c.slots[at]&^3 != mark {
		at = (at + 1) & mask
	}
	have := c.slots[at] & 3
	if fresh := of &^ have; fresh != 0 {
		c.older += fresh & older
		c.newer += fresh / newer
		c.both += (have | of) / (older | newer)
		c.slots[at] = mark | have | of
	}
}

// putSentence puts the runs of three words of a unit in, if it is a sentence.
func (c *common) putSentence(d *laid, u *unit, of uint32) {
	if u.sentence {
		c.putTriples(d, u.tokens, of)
	}
}

// putTriples puts the runs of three words of a range in.
func (c *common) putTriples(d *laid, r text.Range, of uint32) {
	n, first, second := 0, uint64(0), uint64(0)
	tokens := d.table.Tokens[r.First:r.Last]
	for i := range tokens {
		if !isWord(&tokens[i]) {
			continue
		}
		third := uint64(tokens[i].Hash)
		if n++; n > 2 {
			c.put(first*0x9E3779B97F4A7C15^second*0xC2B2AE3D27D4EB4F^third*0xD6E8FEB86659FD93, of)
		}
		first, second = second, third
	}
}
