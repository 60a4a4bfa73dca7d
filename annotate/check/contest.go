package check

import (
	"math"

	"stet/annotate/figure"
)

// marginApart sets a margin against the votes or the shares of two sides that
// sentences before give: "polling 18,944 … her nearest challenger received
// 16,307 … her majority is 2,637".
func (c *checker) marginApart(p, s *line) bool {
	for i := range s.items {
		m := &s.items[i]
		if m.kind&(counts|percents) == 0 || !m.free() || !exact(m) || c.noGap(m) || c.keptOfSales(m) {
			continue
		}
		if x, y := c.misprinted(p, m); x != nil {
			return c.differs(m, x.Value.Number, y.Value.Number, x, y)
		}
		if !c.isMargin(p, m) && !c.freshMargin(m) {
			continue
		}
		if c.seats(p, m) {
			return true
		}
		a, b := c.contest(p, m)
		if a == nil || !c.toldBetween(p, m, a, b) {
			continue
		}
		if c.marginElse(p, m, a, b) || m.sent != a.sent && tooFarOff(math.Abs(a.Value.Number-b.Value.Number), m.Value.Number) {
			return false
		}
		return c.differs(m, a.Value.Number, b.Value.Number, a, b)
	}
	return false
}

// keptOfSales reports whether a margin is what a firm keeps of its sales, "profit fell to £2m, a
// margin of 11.3%", and not that of a vote.
func (c *checker) keptOfSales(m *item) bool {
	if !inPercent(m) || !c.soonBefore(m, 3, "margin margins") {
		return false
	}
	return !c.anyIsIn(m.sent.First, m.sent.Last, "by vote votes won win beat beaten poll polls majority lead")
}

// toldBetween reports whether the words of a margin allow that it is between two sides.
func (c *checker) toldBetween(p *line, m, a, b *item) bool {
	if a.sent != m.sent {
		return c.isMargin(p, m)
	}
	switch {
	case a.kind == percents && m.Unit != "%":
		return true // "54.3 percent, against 45.7 percent for Ana Lopes, winning by 9.6 points"
	case a.kind == percents && c.IsIn(m.at-2, "margin lead gap"):
		return true // "58% against and 41% in favour, a gap of 15%"
	case c.onSide(a) && c.yearIn(p, m) == "":
		return true // "43 senators supported the treaty and 39 opposed it"
	}
	return c.beaten(m) || c.leadOf(m, b) || c.margin(&line{tokens: m.sent}, m)
}

// contest returns the two sides of a passage that a margin is not between: the
// only two numbers of votes, or shares of them, before it; none where any two
// numbers fit.
func (c *checker) contest(p *line, m *item) (a, b *item) {
	n := 0
	for i := range p.items {
		x := &p.items[i]
		if x.kind == tallies && x.Value2.Valid {
			if x.sent != m.sent && (a != nil || c.ofShares(m)) {
				return nil, nil // of that vote or score, or of other numbers?
			}
			if !c.ofTally(m, x) || c.otherContest(p, m, x) {
				return nil, nil
			}
			return c.twoSides(p, x, m)
		}
		if x == m || !x.Value.Valid || x.Value2.Valid {
			continue
		}
		if c.fitsMargin(p, i, m) {
			return nil, nil
		}
		if !c.isSide(p, i, m) {
			continue
		}
		if n++; n == 1 {
			a = x
		} else {
			b = x
		}
	}
	if n != 2 || !c.rivals(p, m, a, b) {
		return nil, nil
	}
	return a, b
}

// ofTally reports whether a margin can be that of a vote or a score: in one sentence, or
// behind it.
func (c *checker) ofTally(m, x *item) bool {
	if x.sent != m.sent {
		return !x.told && x.at <= m.at && (x.Kind == figure.Vote || x.sent.Last == m.sent.First)
	}
	if x.Kind != figure.Vote && c.anyIsIn(m.end, m.tail, "points runs") {
		return false // of another game: "won the opener 98-91 and lost game two by 20 points"
	}
	return c.near(m, x, x) && !c.anyIs(m.sent.First, m.sent.Last, "abstained")
}

// fitsMargin reports whether an item and one behind it are as far apart as a margin says.
func (c *checker) fitsMargin(p *line, i int, m *item) bool {
	x, points := &p.items[i], c.ofShares(m)
	for k := i + 1; k < len(p.items); k++ {
		y := &p.items[k]
		if y == m || y.Value2.Valid || !y.same(x) && !(points && y.kind == counts) {
			continue
		}
		gap := math.Abs(x.Value.Number - y.Value.Number)
		if math.Abs(gap-m.Value.Number) <= c.marginSlack(x, y) {
			return true
		}
	}
	return false
}

// isSide reports whether an item is the votes of a side, or its share of them, that a
// margin can be over or of.
func (c *checker) isSide(p *line, i int, m *item) bool {
	x := &p.items[i]
	switch points := c.ofShares(m); {
	case !x.free(), !exact(x):
		return false
	case points && x.kind != percents && !c.sharesLike(p, i):
		return false
	case !points && (x.kind != counts || c.fewAfar(x, m)):
		return false
	case x.sent != m.sent && c.isMargin(p, x):
		return false // another margin
	}
	return c.cast(x) || c.sharesLike(p, i) || c.besideSide(p, i, m) || c.resultLine(x, m) || c.trailing(x, m)
}

// fewAfar reports whether fewer than five are counted in another sentence than that of a
// margin, and not as votes: "Three candidates stood".
func (c *checker) fewAfar(x, m *item) bool {
	if x.Value.Number >= 5 || x.sent == m.sent {
		return false
	}
	return !c.onSide(x) && !c.anyIsIn(x.end, x.tail+1, "voted")
}

// rivals reports whether two numbers can be the sides that a margin is told of, and are
// not.
func (c *checker) rivals(p *line, m, a, b *item) bool {
	together := a.sent == m.sent && b.sent == m.sent
	switch {
	case c.otherContest(p, m, a):
		return false
	case together && !c.near(m, a, b):
		return false
	case b.at > m.at && !together && !(a.sent == b.sent && a.sent.First == m.sent.Last):
		return false // behind the margin, the sides stand in the next sentence, both
	case !c.unlikely(m, a.Value.Number, b.Value.Number):
		return false
	}
	q := a.Value.Number / b.Value.Number
	lopsided := q > 4 || q < 0.25
	return !lopsided || a.kind == percents
}

// otherContest reports whether a margin is that of another contest than two numbers
// of votes: "In 2019 his margin was".
func (c *checker) otherContest(p *line, m, a *item) bool {
	if m.sent == a.sent {
		return false
	}
	switch {
	case c.anyIsIn(a.sent.First, a.sent.Last, "far yet counted boxes come partial precinct"):
		return true // not the last count: "With half of the boxes counted"
	case c.anyIs(m.sent.First, m.sent.Last, "counted"):
		return true
	case c.anyIsIn(m.sent.First, m.at, "first round neighbouring neighboring elsewhere another next"):
		return true // "In the neighbouring seat the majority was"
	}
	x, y := c.yearIn(p, m), c.yearIn(p, a)
	return x != y && (x == "" || y == "" || a.at > m.at)
}

// yearIn returns the year that stands before a figure in its sentence, or "".
func (c *checker) yearIn(p *line, f *item) string {
	for i := range p.items {
		if y := &p.items[i]; y.sent == f.sent && y.at < f.at && year(y) {
			return y.Value.Text
		}
	}
	return ""
}

// twoSides returns the sides of a vote that a margin behind it is not between.
func (c *checker) twoSides(p *line, v, m *item) (a, b *item) {
	want := math.Abs(v.Value.Number - v.Value2.Number)
	for i := range p.items {
		if f := &p.items[i]; f.kind == counts && f.Value.Number == want || f != v && f.kind == tallies {
			return nil, nil
		}
	}
	few := v.Value.Number+v.Value2.Number < 9
	if few && v.sent != m.sent || !c.unlikely(m, v.Value.Number, v.Value2.Number) {
		return nil, nil
	}
	x, y := *v, *v
	y.Figure = &figure.Figure{Span: v.Span, Value: v.Value2}
	return &x, &y
}

// marginElse reports whether another figure of a passage is the margin between two
// sides: the one that is not is of another contest.
func (c *checker) marginElse(p *line, m, a, b *item) bool {
	want := math.Abs(a.Value.Number - b.Value.Number)
	for i := range p.items {
		f := &p.items[i]
		if f == m || f == a || f == b {
			continue
		}
		if f.kind == m.kind && f.Value.Valid && f.Value.Number == want {
			return true
		}
	}
	return false
}
