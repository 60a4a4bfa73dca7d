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

// mirrored returns the type of a change when the texts are exchanged.
func (t Type) mirrored() Type {
	for _, pair := range [...][2]Type{
		{FigureAdded, FigureRemoved}, {QuoteAdded, QuoteRemoved}, {ClaimAdded, ClaimRemoved},
		{ClaimSoftened, ClaimStrengthened}, {Split, Merged},
	} {
		switch t {
		case pair[0]:
			return pair[1]
		case pair[1]:
			return pair[0]
		}
	}
	return t
}

// mirroredReason returns the reason of a change when the texts are exchanged.
func mirroredReason(reason string) string {
	for _, pair := range [...][2]string{
		{"quoted words became a paraphrase", "a paraphrase became quoted words"},
		{"quoted words are new", "quoted words are gone"},
		{"quoted words stand for others", "other words stand for quoted ones"},
		{"the quotation marks are new", "the quotation marks are gone"},
		{"a clause is new", "a clause is gone"},
		{"words that say more are new", "words that said more are gone"},
		{"a figure is new", "a figure is gone"},
		{"a source is named now", "the source is gone"},
		{"a headline is new", "a headline is gone"},
		{"a quotation is new", "a quotation is gone"},
		{"a sentence is new", "a sentence is gone"},
		{"a notice that something was not verified is new", "a notice that something was not verified is gone"},
		{"the same value, now hedged", "the same value, no longer hedged"},
		{"the value went up", "the value went down"},
		{"a vague number became exact", "an exact number became vague"},
		{"the reporting verb now keeps a distance", "the reporting verb no longer keeps a distance"},
		{"put more carefully than before", "put more firmly than before"},
		{"a denial is new", "a denial is gone"},
		{"a “no” or “not” is new", "a “no” or “not” is gone"},
		{"one sentence became two", "two sentences became one"},
	} {
		switch reason {
		case pair[0]:
			return pair[1]
		case pair[1]:
			return pair[0]
		}
	}
	return reason
}
