package compare

// openings makes one change of a lead that another stands for, and of each line of a
// standfirst: a reader of either text reads there what the story is about.
func (t *typer) openings() {
	var gone []int
	for i := range t.out {
		c := &t.out[i]
		switch {
		case c.Reason == goneSentence && opens(&t.a[c.unit.a]) && len(gone) < maxOpenings:
			gone = append(gone, i)
		case c.Reason == newSentence && opens(&t.b[c.unit.b]):
			if k := t.opened(gone, c); k >= 0 {
				t.replace(gone[k], i)
				gone = append(gone[:k], gone[k+1:]...)
			}
		}
	}
}

// maxOpenings bounds the openings that are set against each other.
const maxOpenings = 40

// opens reports whether a unit is a lead or a line of a standfirst.
func opens(u *unit) bool { return u.first || u.standfirst }

// opened returns the first of some openings that are gone that one which is new stands
// for, or -1.
func (t *typer) opened(gone []int, c *Change) int {
	for k, i := range gone {
		if t.a[t.out[i].unit.a].first == t.b[c.unit.b].first {
			return k
		}
	}
	return -1
}

// replace makes one change of a sentence that is gone and one that stands for it; what is
// left of the other has no type.
func (t *typer) replace(gone, told int) {
	x, y := &t.out[gone], &t.out[told]
	x.setIn(&t.b[y.unit.b], ClaimChanged, anotherFact)
	x.AfterSpan, x.After, x.unit.b, x.Zone = y.AfterSpan, y.After, y.unit.b, y.Zone
	*y = Change{}
}

// maxSettled bounds the sentences that say what did not happen.
const maxSettled = 8

// leastSettled is how many telling words two sentences share of which one tells what
// became of the other.
const leastSettled = 2

// outcomes makes one change of a sentence that says what nobody did and one, wherever it
// stands, that says who did: "No group had claimed the attack", "A group calling itself the
// Crows claimed the attack".
func (t *typer) outcomes() {
	asked := 0
	for i := range t.out {
		c := &t.out[i]
		if asked == maxSettled || !t.denied(c) {
			continue
		}
		asked++
		for k := range t.out {
			if d := &t.out[k]; c.Reason == goneSentence && d.Reason == newSentence && t.settles(c, d) {
				t.replace(i, k)
				break
			} else if c.Reason == newSentence && d.Reason == goneSentence && t.settles(d, c) {
				t.replace(k, i)
				break
			}
		}
	}
	t.out = sieve(t.out, func(c *Change) bool { return c.Type != "" })
}

// denied reports whether a sentence that stands on one side alone begins with a denial.
func (t *typer) denied(c *Change) bool {
	return c.Reason == goneSentence && t.old.table.IsIn(t.a[c.unit.a].tokens.First, "no nobody none") ||
		c.Reason == newSentence && t.new.table.IsIn(t.b[c.unit.b].tokens.First, "no nobody none")
}

// settles reports whether of a sentence that is gone and one that is new one denies, and
// they share most telling words of one.
func (t *typer) settles(gone, told *Change) bool {
	a, b := t.a[gone.unit.a].tokens, t.b[told.unit.b].tokens
	if (denials(t.old.table, a) > 0) == (denials(t.new.table, b) > 0) {
		return false
	}
	x, y := t.old.vocabulary.allTelling(t.old.wordsOf(a)), t.old.vocabulary.allTelling(t.new.wordsOf(b))
	n := t.shared(x, y)
	return n >= leastSettled && 2*n >= min(len(x), len(y))
}
