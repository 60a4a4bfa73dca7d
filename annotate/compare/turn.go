package compare

// side is a pair of units, by their places in both lists; -1 is none.
type side struct{ a, b int }

// compare aligns the two texts and types what differs. The shorter text is
// taken as the older, whichever it is, and what is found is turned round where
// it was not: so the comparison of B with A mirrors that of A with B. Of a rewrite the
// figures are followed too.
func (m *match) compare(r Relation) ([]Edit, []Move, *typer) {
	if turned := len(m.new.Text) < len(m.old.Text) || len(m.new.Text) == len(m.old.Text) && m.new.Text < m.old.Text; turned {
		m.turn()
	}
	m.align()
	edits, moves := m.edits(), m.moves()
	t := &typer{match: m, old: m.old, new: m.new}
	t.types()
	if r == Rewrite {
		t.facts()
	} else {
		t.openings()
		t.outcomes()
	}
	t.explain(edits)
	if m.turned {
		m.turn()
		t.old, t.new = m.old, m.new
		turnEdits(edits)
		turnMoves(moves)
		for i := range t.out {
			t.out[i].turn()
		}
		for i := range t.links {
			t.links[i].before, t.links[i].after = t.links[i].after, t.links[i].before
		}
	}
	t.declare()
	t.sort()
	return edits, moves, t
}

// turn exchanges the two texts.
func (m *match) turn() {
	moved := make([]bool, len(m.toB))
	for i, j := range m.toB {
		moved[i] = j >= 0 && m.moved[j]
	}
	m.old, m.new, m.a, m.b, m.toA, m.toB = m.new, m.old, m.b, m.a, m.toB, m.toA
	m.extraOf, m.mergedOf, m.moved, m.turned = m.mergedOf, m.extraOf, moved, !m.turned
}

func turnEdits(edits []Edit) {
	for i := range edits {
		edits[i].Before, edits[i].After = edits[i].After, edits[i].Before
	}
}

// turn makes a change that of the texts exchanged.
func (c *Change) turn() {
	c.Type, c.Reason = c.Type.mirrored(), mirroredReason(c.Reason)
	c.Before, c.After = c.After, c.Before
	c.BeforeSpan, c.AfterSpan = c.AfterSpan, c.BeforeSpan
	c.unit.a, c.unit.b = c.unit.b, c.unit.a
}
