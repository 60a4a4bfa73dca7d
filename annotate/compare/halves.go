package compare

import "stet/annotate/text"

// leastHalf is the share of a unit's words that its other half must explain.
const leastHalf = 0.6

// halves finds units that were split in two, and two that were merged.
func (m *match) halves() {
	m.halvesOf(m.extraOf, m.old, m.new, m.toA)
	m.halvesOf(m.mergedOf, m.new, m.old, m.toB)
}

// halvesOf notes which units without a partner are a half of a whole that their
// neighbour's partner is: partner gives the whole of each part.
func (m *match) halvesOf(half []int, whole, parts *laid, partner []int) {
	for j := range parts.units {
		if partner[j] >= 0 || parts.units[j].words < 4 || class(parts.units[j].role) != 2 {
			continue
		}
		for _, n := range [2]int{j - 1, j + 1} {
			if n >= 0 && n < len(parts.units) && partner[n] >= 0 && class(parts.units[n].role) == 2 &&
				m.explains(whole.wordsOf(whole.units[partner[n]].tokens), parts, parts.units[n].tokens, parts.units[j].tokens) {
				half[j] = partner[n]
				break
			}
		}
	}
}

// explains reports whether most words of a half stand in the whole and not in
// the other half.
func (m *match) explains(whole []uint32, parts *laid, other, half text.Range) bool {
	t, n, hits := m.tally(), 0, 0
	t.put(whole)
	for _, h := range parts.wordsOf(other) {
		t.take(h)
	}
	for _, h := range parts.wordsOf(half) {
		n++
		if t.take(h) {
			hits++
		}
	}
	return n > 0 && float64(hits) >= leastHalf*float64(n)
}
