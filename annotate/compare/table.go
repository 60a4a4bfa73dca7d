package compare

// table keeps a value for each of some sums, in an open-addressed table that is
// at most half full.
type table struct {
	slots []slot
}

// slot holds a sum, which is 0 where the slot is free, and its value.
type slot struct {
	sum   uint64
	value int32
}

// empty empties the table and makes room for so many sums.
func (t *table) empty(room int) {
	size := 32
	for size < 2*room {
		size *= 2
	}
	if size > cap(t.slots) {
		t.slots = make([]slot, size)
		return
	}
	t.slots = t.slots[:size]
	clear(t.slots)
}

// find returns the slot of a sum, or the free one where it would be.
func (t *table) find(sum uint64) *slot {
	at := mix(sum) & uint64(len(t.slots)-1)
	for t.slots[at].sum != 0 && t.slots[at].sum != sum {
		at = (at + 1) & uint64(len(t.slots)-1)
	}
	return &t.slots[at]
}

// mix spreads a number over its lower bits.
func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xBF58476D1CE4E5B9
	return h ^ h>>27
}
