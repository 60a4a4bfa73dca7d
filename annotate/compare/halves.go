package compare

import "stet/annotate/text"

// leastWords is the least number of words of a half.
const leastWords = 3

// leastHalf is the least share of the words of a half that the whole must have.
const leastHalf = 0.6

// halves finds units that were split in two, and two that were merged.
func (m *match) halves() {
	m.halvesOf(m.extraOf, m.old, m.new, m.toA, m.toB)
	m.halvesOf(m.mergedOf, m.new, m.old, m.toB, m.toA)
}

// halvesOf notes which units without a partner are the other half of the unit that is their
// neighbour's partner: partner gives the whole of each part, and back the part of each whole.
// Where all that the neighbour shares with the whole is who says it, the neighbour is a
// sentence of its own, and the unit that had no partner takes its place.
func (m *match) halvesOf(half []int, whole, parts *laid, partner, back []int) {
	for j := range parts.units {
		if partner[j] >= 0 || parts.units[j].words < leastWords || parts.units[j].class != story {
			continue
		}
		for _, n := range [2]int{j - 1, j + 1} {
			if n < 0 || n >= len(parts.units) || partner[n] < 0 || parts.units[n].class != story {
				continue
			}
			at, part, beside := partner[n], &parts.units[j], &parts.units[n]
			if !m.explains(whole.wordsOf(whole.units[at].tokens), parts.wordsOf(beside.tokens), withoutFrame(parts, part)) {
				continue
			}
			onlySource := !sameQuote(parts, beside.Span, part.Span) &&
				m.shareOnlySource(withoutFrame(whole, &whole.units[at]), withoutFrame(parts, beside))
			if onlySource {
				partner[j], partner[n], back[at] = at, -1, j
			} else {
				half[j] = at
			}
			break
		}
	}
}

// withoutFrame returns the words of a unit but for those that name who says it, which may
// stand wherever somebody is quoted.
func withoutFrame(d *laid, u *unit) []int32 {
	quotes := quotesIn(d, u.Span)
	if len(quotes) == 0 {
		return d.wordsOf(u.tokens)
	}
	f := d.table.In(frame(quotes[0]))
	if q := quotes[0]; q.Cue.End <= q.Speaker.Mention.Start && d.table.Is(f.Last, ",") {
		for f.Last++; f.Last < u.tokens.Last && d.table.Kind(f.Last) != text.Punct; { // who that is
			f.Last++
		}
	}
	first, last := u.tokens.First, u.tokens.Last
	before := d.wordsOf(text.Range{First: first, Last: min(max(first, f.First), last)})
	behind := d.wordsOf(text.Range{First: max(f.Last, first), Last: last})
	return append(before[:len(before):len(before)], behind...)
}

// shareOnlySource reports whether two units share no telling word, given their words but for
// those that name who says it.
func (m *match) shareOnlySource(a, b []int32) bool {
	v, n := m.old.vocabulary, 0
	t := v.tally()
	t.put(a)
	for _, w := range b {
		if v.telling(w) {
			if n++; t.take(w) {
				return false
			}
		}
	}
	return n > 0
}

// explains reports whether most telling words of a half stand in the whole and are not those
// of the other half. A half of one or two of them has to have all that the other half leaves.
func (m *match) explains(whole, other, half []int32) bool {
	v, n, hits := m.old.vocabulary, 0, 0
	t := v.tally()
	t.put(whole)
	for _, w := range other {
		t.take(w)
	}
	for _, w := range half {
		if v.telling(w) {
			n++
			if t.take(w) {
				hits++
			}
		}
	}
	if n == 0 || float64(hits) < leastHalf*float64(n) {
		return false
	}
	return n > 2 || m.leaves(whole, other, half)
}

// leaves reports whether a half has all telling words of the whole that the
// other half has not.
func (m *match) leaves(whole, other, half []int32) bool {
	v := m.old.vocabulary
	t := v.tally()
	t.put(other)
	t.put(half)
	for _, w := range whole {
		if v.telling(w) && !t.take(w) {
			return false
		}
	}
	return true
}
