package compare

// maxPiece is the most tokens that stand between two pieces of one change.
const maxPiece = 4

// pieces makes one change, from the first on, of changes of words that stand close to each
// other in a sentence: "to [most] customers [by Sunday evening]", "to [all] customers".
func (t *typer) pieces(first int) {
	n := first
	for i := first; i < len(t.out); i++ {
		c := t.out[i]
		if n > first && t.goesOn(&t.out[n-1], &c) {
			t.unite(&t.out[n-1], &c)
			continue
		}
		t.out[n] = c
		n++
	}
	t.out = t.out[:n]
}

// goesOn reports whether a change of words goes on in another; one word of fact that
// stands for another is a change of its own: "[Hull], Co [Cork]".
func (t *typer) goesOn(x, y *Change) bool {
	switch {
	case x.unit != y.unit, !x.piece(), !y.piece():
		return false
	case x.Type == ClaimChanged && y.Type == ClaimChanged && (t.single(x) || t.single(y)):
		return false
	}
	return gap(t.old, x.BeforeSpan, y.BeforeSpan) <= maxPiece && gap(t.new, x.AfterSpan, y.AfterSpan) <= maxPiece
}

// single reports whether one token stands for one.
func (t *typer) single(c *Change) bool {
	return t.old.table.In(c.BeforeSpan).Len() == 1 && t.new.table.In(c.AfterSpan).Len() == 1
}

// piece reports whether a change is of words that say something, and no whole clause.
func (c *Change) piece() bool {
	return c.Type == ClaimChanged || c.Reason == newWords || c.Reason == goneWords || c.Reason == otherWords && !c.idle
}

// unite makes one change of two.
func (t *typer) unite(x, y *Change) {
	x.BeforeSpan, x.AfterSpan = coverAll(x.BeforeSpan, y.BeforeSpan), coverAll(x.AfterSpan, y.AfterSpan)
	x.Before, x.After = read(t.old, x.BeforeSpan), read(t.new, x.AfterSpan)
	x.folded = append(x.folded, y.folded...)
	if x.Type != y.Type {
		if x.Weight == None {
			x.Weight = y.Weight
		}
		x.Type, x.Reason = ClaimChanged, anotherFact
	}
}
