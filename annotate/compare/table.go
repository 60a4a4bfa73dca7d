package compare

// table gives numbers other than 0 places in an open-addressed table, at most
// half full.
type table struct {
	keys []uint64
	n    int
}

// newTable returns a table with room for so many numbers.
func newTable(room int) *table {
	size := 16
	for size < 2*room {
		size *= 2
	}
	return &table{keys: make([]uint64, size)}
}

// place returns where a number is or would be.
func (t *table) place(h uint64) int {
	at := int(mix(h)>>32) & (len(t.keys) - 1)
	for t.keys[at] != 0 && t.keys[at] != h {
		at = (at + 1) & (len(t.keys) - 1)
	}
	return at
}

// add adds a number, which must not be 0, and returns its place.
func (t *table) add(h uint64) int {
	at := t.place(h)
	if t.keys[at] == 0 {
		t.keys[at] = h
		t.n++
	}
	return at
}

func (t *table) has(h uint64) bool { return t.keys[t.place(h)] != 0 }

// mix spreads a number over all its bits.
func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xBF58476D1CE4E5B9
	return h ^ h>>27
}

// tally counts words. It is emptied by taking out what was put in, so one
// serves all the sentences of a text.
type tally struct {
	*table
	count []int32
	used  []int32 // places that were counted at
}

func newTally(room int) *tally {
	t := newTable(room)
	return &tally{table: t, count: make([]int32, len(t.keys))}
}

// put counts words up.
func (t *tally) put(words []uint32) {
	for _, h := range words {
		at := t.add(numbered(h))
		t.count[at]++
		t.used = append(t.used, int32(at))
	}
}

// take counts a word down, if its count is above 0, and reports whether it was.
func (t *tally) take(h uint32) bool {
	at := t.place(numbered(h))
	if t.count[at] <= 0 {
		return false
	}
	t.count[at]--
	return true
}

// empty makes all counts 0.
func (t *tally) empty() {
	for _, at := range t.used {
		t.count[at], t.keys[at] = 0, 0
	}
	t.used, t.n = t.used[:0], 0
}

// numbered makes the hash of a word a number other than 0.
func numbered(h uint32) uint64 { return uint64(h) | 1<<32 }
