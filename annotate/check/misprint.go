package check

import "math"

// misprinted returns two numbers of votes that stand next to each other and differ by
// a margin but for one digit or two that are turned; or nil. So near a miss says that
// the margin is between them, in whatever words.
func (c *checker) misprinted(p *line, m *item) (x, y *item) {
	if !c.firstTwo(p, m) {
		return nil, nil
	}
	var last, a, b *item
	for i := range p.items {
		f := &p.items[i]
		switch {
		case f == m, f.kind != counts, !f.free(), !exact(f), f.Value.Number < m.Value.Number:
			continue
		case !neighbours(f, m) && (last == nil || f.sent.First != last.sent.Last):
			continue
		}
		if last != nil && c.votesBeside(last, f, m) {
			switch d := math.Abs(last.Value.Number - f.Value.Number); {
			case d == m.Value.Number:
				return nil, nil
			case misprint(d, m.Value.Number):
				a, b = last, f
			}
		}
		last = f
	}
	if a != nil && (c.otherContest(p, m, a) || c.marginElse(p, m, a, b)) {
		return nil, nil
	}
	return a, b
}

// firstTwo reports whether a figure can be the margin between the first two of the contest
// that a passage tells of.
func (c *checker) firstTwo(p *line, m *item) bool {
	switch {
	case m.kind != counts, m.Value.Number < 100, !c.marginLike(m):
		return false
	case c.IsIn(m.sent.First+1, "third fourth fifth other"):
		return false // "The third candidate was 300 votes behind"
	case c.anyIsIn(m.tail, m.tail+6, "third fourth fifth"):
		return false // "300 votes ahead of the third"
	case c.yearIn(p, m) != "":
		return false // "a majority of 300 in 2019"
	}
	e, _ := c.eraOf(p, m)
	return e != before && e != lately
}

// neighbours reports whether two figures stand in one sentence or in two that follow each
// other.
func neighbours(f, g *item) bool {
	return f.sent == g.sent || f.sent.Last == g.sent.First || f.sent.First == g.sent.Last
}

// votesBeside reports whether two numbers that stand next to each other are votes, near
// enough for a margin between them: one of them is cast, or the margin is of votes.
func (c *checker) votesBeside(a, b, m *item) bool {
	if b.Value.Number >= 4*a.Value.Number || a.Value.Number >= 4*b.Value.Number {
		return false
	}
	if c.cast(a) || c.cast(b) || c.onSide(b) {
		return true
	}
	return c.IsIn(c.noun(m), "votes ballots") && a.Of.Empty() && b.Of.Empty()
}

// misprint reports whether two numbers differ in one digit, or have two turned.
func misprint(a, b float64) bool {
	d := math.Abs(a - b)
	for d >= 10 && math.Mod(d, 10) == 0 {
		d /= 10
	}
	return d > 0 && d < 10 || turned(a, b)
}

// sharesLike reports whether a bare number follows a share and is one: "38.5 per
// cent and her rival 33.2".
func (c *checker) sharesLike(p *line, i int) bool {
	if i == 0 || p.items[i-1].kind != percents || p.items[i-1].Unit != "%" {
		return false
	}
	f := &p.items[i]
	return f.sent == p.items[i-1].sent && f.kind == counts && f.Of.Empty() && f.Value.Number < 100
}
