package check

import "math"

// misprinted returns two numbers of votes that stand next to each other and differ by
// a margin but for one digit or two that are turned; or nil. So near a miss says that
// the margin is between them, in whatever words.
func (c *checker) misprinted(p *line, m *item) (x, y *item) {
	if m.kind != counts || m.Value.Number < 100 || !c.marginLike(m) || c.IsIn(m.sent.First+1, "third fourth fifth other") || c.anyIsIn(m.tail, m.tail+6, "third fourth fifth") || c.yearIn(p, m) != "" {
		return nil, nil
	}
	if e, _ := c.eraOf(p, m); e == before || e == lately {
		return nil, nil
	}
	var last, a, b *item
	for i := range p.items {
		f := &p.items[i]
		if f == m || f.kind != counts || !f.free() || !exact(f) || f.Value.Number < m.Value.Number || f.sent != m.sent && f.sent.Last != m.sent.First && f.sent.First != m.sent.Last && !(last != nil && f.sent.First == last.sent.Last) {
			continue
		}
		if last != nil && (c.cast(last) || c.cast(f) || c.onSide(f) || c.IsIn(c.noun(m), "votes ballots") && f.Of.Empty() && last.Of.Empty()) && f.Value.Number < 4*last.Value.Number && last.Value.Number < 4*f.Value.Number {
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
	f := &p.items[i]
	return i > 0 && f.kind == counts && f.Of.Empty() && f.Value.Number < 100 && p.items[i-1].kind == percents && p.items[i-1].Unit == "%" && p.items[i-1].sent == f.sent
}
