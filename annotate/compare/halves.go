package compare

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

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
				m.explains(whole, whole.units[partner[n]].tokens, parts, parts.units[n].tokens, parts.units[j].tokens) {
				half[j] = partner[n]
				break
			}
		}
	}
}

// explains reports whether most words of a half stand in the whole and not in
// the other half, and are most of what the other half leaves.
func (m *match) explains(whole *laid, all text.Range, parts *laid, other, half text.Range) bool {
	t, n, hits := m.tally(), 0, 0
	t.put(whole.wordsOf(all))
	for _, h := range parts.wordsOf(other) {
		t.take(h)
	}
	for i := half.First; i < half.Last; i++ {
		if telling(parts, i) {
			n++
			if t.take(parts.Paste.Hash(i)) {
				hits++
			}
		}
	}
	if n == 0 || float64(hits) < leastHalf*float64(n) {
		return false
	}
	return n > 2 || m.leaves(whole, all, parts, other, half)
}

// leaves reports whether a half has all telling words of the whole that the
// other half has not.
func (m *match) leaves(whole *laid, all text.Range, parts *laid, other, half text.Range) bool {
	t := m.tally()
	t.put(parts.wordsOf(other))
	t.put(parts.wordsOf(half))
	for i := all.First; i < all.Last; i++ {
		if telling(whole, i) && !t.take(whole.Paste.Hash(i)) {
			return false
		}
	}
	return true
}

// telling reports whether token i is a word that says something: neither a word
// of grammar nor one that only reports.
func telling(d *laid, i int) bool {
	k := d.Paste.Kind(i)
	return (k == text.Word || k == text.Number) && !d.Paste.HasAny(i, lexicon.FigureStop, lexicon.QuoteCue)
}
