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
	e := editor{old: m.old.Text, new: m.new.Text}
	for k := range m.a {
		if m.toB[k] < 0 || m.moved[m.toB[k]] {
			continue
		}
		x, y := &m.a[k], &m.b[m.toB[k]]
		if m.kept[k] {
			e.step(x.Start, y.Start)
			e.i, e.j = x.End, y.End
			continue
		}
		m.changed(&e, k)
	}
	e.step(len(m.old.Text), len(m.new.Text))
	return e.out
}

// Move is a stretch that left its place, and what changed inside it.
type Move struct {
	Edit
	Inside []Edit
}

// moves returns the units that left their place.
func (m *match) moves() []Move {
	var out []Move
	for i, j := range m.toB {
		if j < 0 || !m.moved[j] {
			continue
		}
		x, y := m.a[i].Span, m.b[j].Span
		e := editor{old: m.old.Text, new: m.new.Text, i: x.Start, j: y.Start}
		if !m.kept[i] {
			m.changed(&e, i)
			e.step(x.End, y.End)
		}
		out = append(out, Move{Edit{x, y}, e.out})
	}
	return out
}

// changed writes the edits between the equal tokens of a unit and its partner.
func (m *match) changed(e *editor, i int) {
	stayed := m.equalOf(i)
	e.tokens(m.old.table.Tokens[m.a[i].tokens.First:][:len(stayed)], m.new.table.Tokens, stayed)
}

// turnMoves makes moves those of the texts exchanged.
func turnMoves(moves []Move) {
	for i := range moves {
		moves[i].Before, moves[i].After = moves[i].After, moves[i].Before
		turnEdits(moves[i].Inside)
	}
}

// editor writes edits.
type editor struct {
	old, new string
	i, j     int // bytes behind the last equal token
	out      []Edit
}

// step adds what lies between the last equal token and the next, if it differs.
func (e *editor) step(nextA, nextB int) {
	if e.old[e.i:nextA] != e.new[e.j:nextB] {
		e.out = append(e.out, Edit{text.Span{Start: e.i, End: nextA}, text.Span{Start: e.j, End: nextB}})
	}
}

// tokens goes over the tokens of a unit, each with the one that it stayed, or -1.
func (e *editor) tokens(old, new []text.Token, stayed []int32) {
	for n, to := range stayed {
		if to < 0 {
			continue
		}
		a, b := &old[n], &new[to]
		i, j := int(a.Start), int(b.Start)
		if !(i == e.i && j == e.j || i == e.i+1 && j == e.j+1 && e.old[e.i] == e.new[e.j]) {
			e.step(i, j)
		}
		e.i, e.j = int(a.End), int(b.End)
	}
}
