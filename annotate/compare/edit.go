package compare

import (
	"strings"

	"stet/annotate/text"
)

// Edit replaces a stretch of the older text by one of the newer; one of them
// may be empty.
type Edit struct{ Before, After text.Span }

// Apply returns the newer text: the older one with every edit made. The edits
// must be in order and not overlap, as those of a Pair are.
func Apply(older, newer string, edits []Edit) string {
	var b strings.Builder
	at := 0
	for _, e := range edits {
		b.WriteString(older[at:e.Before.Start])
		b.WriteString(e.After.In(newer))
		at = e.Before.End
	}
	b.WriteString(older[at:])
	return b.String()
}

// edits returns what lies between the equal tokens of the units that kept
// their order.
func (m *match) edits() []Edit {
	var out []Edit
	i, j := 0, 0 // bytes behind the last equal token
	step := func(nextA, nextB int) {
		if m.old.Text[i:nextA] != m.new.Text[j:nextB] {
			out = append(out, Edit{text.Span{Start: i, End: nextA}, text.Span{Start: j, End: nextB}})
		}
	}
	for k := range m.a {
		if m.toB[k] < 0 || m.moved[m.toB[k]] {
			continue
		}
		if x, y := &m.a[k], &m.b[m.toB[k]]; m.equalText(x, y) {
			step(x.Start, y.Start)
			i, j = x.End, y.End
			continue
		}
		for n, to := range m.equalOf(k) {
			if to < 0 {
				continue
			}
			a, b := m.old.Paste.Span(m.a[k].tokens.First+n), m.new.Paste.Span(to)
			step(a.Start, b.Start)
			i, j = a.End, b.End
		}
	}
	step(len(m.old.Text), len(m.new.Text))
	return out
}

// equalOf returns the equal tokens of unit i and its partner, found once.
func (m *match) equalOf(i int) []int {
	if m.equals == nil {
		m.equals = make([][]int, len(m.a))
	}
	if m.equals[i] == nil {
		m.equals[i] = m.equal(m.a[i].tokens, m.b[m.toB[i]].tokens)
	}
	return m.equals[i]
}
