package compare

// openings makes one change of a lead that another stands for, and of each line of a
// standfirst: a reader of either text reads there what the story is about.
func (t *typer) openings() {
	var gone, told []int
	for i := range t.out {
		c := &t.out[i]
		switch {
		case c.Reason == isGone.reason && opens(&t.a[c.unit.a]):
			gone = append(gone, i)
		case c.Reason == isNew.reason && opens(&t.b[c.unit.b]):
			if k := t.opened(gone, c); k >= 0 {
				x := &t.out[gone[k]]
				x.Type, x.Weight, x.Reason = ClaimChanged, High, anotherFact
				x.AfterSpan, x.After, x.unit.b, x.Zone = c.AfterSpan, c.After, c.unit.b, c.Zone
				gone = append(gone[:k], gone[k+1:]...)
				told = append(told, i)
			}
		}
	}
	i := -1
	t.out = sieve(t.out, func(*Change) bool {
		if i++; len(told) > 0 && told[0] == i {
			told = told[1:]
			return false
		}
		return true
	})
}

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
