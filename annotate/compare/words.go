package compare

import "stet/annotate/text"

// maxDiff bounds the tokens of the two sides of one word diff; longer ones are
// compared from their ends only.
const maxDiff = 4000

// stayed knows the tokens that stayed in the units that were compared.
type stayed struct {
	to      []int32 // for each token of the units that were compared the token of the newer text that it stayed, or -1
	from    []int32 // for each unit of the older text where its tokens begin in to, counted from 1, or 0
	scratch []int32 // of the last pair of units that are no partners
}

// equalOf returns, for each token of unit i, the token of its partner that it
// stayed, or -1.
func (m *match) equalOf(i int) []int32 {
	s := &m.stayed
	if s.from == nil {
		s.to, s.from = make([]int32, 0, m.changedTokens()), make([]int32, len(m.a))
	}
	a, b := m.a[i].tokens, m.b[m.toB[i]].tokens
	n := max(0, a.Len())
	if from := int(s.from[i]) - 1; from >= 0 {
		return s.to[from : from+n]
	}
	from := len(s.to)
	s.from[i] = int32(from + 1)
	s.to = append(s.to, make([]int32, n)...)
	m.equal(a, b, s.to[from:])
	return s.to[from:]
}

// changedTokens counts the tokens of the units of the older text that are not the
// same as their partners.
func (m *match) changedTokens() int {
	n := 0
	for i, kept := range m.kept {
		if !kept && m.toB[i] >= 0 {
			n += m.a[i].tokens.Len()
		}
	}
	return n
}

// equalIn is equalOf for any two ranges of tokens. What it returns is good until
// it is called again.
func (m *match) equalIn(a, b text.Range) []int32 {
	s := &m.stayed
	s.scratch = append(s.scratch[:0], make([]int32, a.Len())...)
	m.equal(a, b, s.scratch)
	return s.scratch
}

// equal fills in, for each token of a range of the older text, the token of the
// newer that it stayed, or -1. Equal tokens are equal to the byte.
func (m *match) equal(a, b text.Range, out []int32) {
	for k := range out {
		out[k] = -1
	}
	first := 0
	for first < a.Len() && first < b.Len() && m.sameToken(a.First+first, b.First+first) {
		out[first] = int32(b.First + first)
		first++
	}
	last := 0
	for last < a.Len()-first && last < b.Len()-first && m.sameToken(a.Last-1-last, b.Last-1-last) {
		out[a.Len()-1-last] = int32(b.Last - 1 - last)
		last++
	}
	left, right := text.Range{First: a.First + first, Last: a.Last - last}, text.Range{First: b.First + first, Last: b.Last - last}
	switch {
	case left.Len() == 0 || right.Len() == 0 || left.Len()+right.Len() > maxDiff:
	case left.Len() == 1 || right.Len() == 1:
		m.one(left, right, out[first:])
	default:
		m.diff(left, right, out[first:])
	}
	m.whole(a, b, out)
}

// one fills in the equal tokens of two ranges, one of which is a lone token.
func (m *match) one(a, b text.Range, out []int32) {
	for i := a.First; i < a.Last; i++ {
		for j := b.First; j < b.Last; j++ {
			if m.sameToken(i, j) {
				out[i-a.First] = int32(j)
				return
			}
		}
	}
}

// whole takes back equal tokens that are glued to changed ones, so that no
// edit cuts a word, a number or its unit.
func (m *match) whole(a, b text.Range, out []int32) {
	m.glueA, m.glueB = glue(m.glueA[:0], m.old.table, a), glue(m.glueB[:0], m.new.table, b)
	changed := true
	for n := 0; changed && n < 4; n++ {
		changed = takeBack(out, int32(b.First), m.glueA, m.glueB)
	}
}

// takeBack takes back the equal tokens that are glued, on one side, to a token
// that did not stay their neighbour, or that is glued to it in one text alone
// ("12km", "12 km"). It reports whether there are any.
func takeBack(out []int32, first int32, a, b []bool) bool {
	changed := false
	for i, to := range out {
		if to < 0 {
			continue
		}
		j := int(to - first)
		cut := false
		if i > 0 && j > 0 && out[i-1] == to-1 {
			cut = a[i] != b[j]
		} else {
			cut = i > 0 && a[i] || j > 0 && b[j]
		}
		if i+1 < len(out) && out[i+1] == to+1 {
			cut = cut || a[i+1] != b[j+1]
		} else {
			cut = cut || i+1 < len(out) && a[i+1] || j+1 < len(b) && b[j+1]
		}
		if cut {
			out[i], changed = -1, true
		}
	}
	return changed
}
