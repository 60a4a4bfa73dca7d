package check

import (
	"math"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// marginApart sets a margin against the votes or the shares of two sides that
// sentences before give: "polling 18,944 … her nearest challenger received
// 16,307 … her majority is 2,637".
func (c *checker) marginApart(p, s *line) bool {
	for i := range s.items {
		m := &s.items[i]
		if m.kind&(counts|percents) == 0 || !m.free() || !exact(m) {
			continue
		}
		if x, y := c.misprinted(p, m); x != nil {
			return c.differs(m, x.Value.Number, y.Value.Number, x, y)
		}
		if !c.isMargin(p, m) && (!c.margin(&line{tokens: m.sent}, m) || c.anyPlays(max(m.sent.First, m.at-6), m.at, rolePast)) {
			continue
		}
		if c.seats(p, m) {
			return true
		}
		if a, b := c.contest(p, m); a != nil && (a.sent != m.sent && c.isMargin(p, m) || a.sent == m.sent && (a.kind == percents && (m.Unit != "%" || c.IsIn(m.at-2, "margin lead gap")) || c.beaten(m) || c.onSide(a) && c.yearIn(p, m) == "" || c.leadOf(m, b) || c.margin(&line{tokens: m.sent}, m))) {
			if c.marginElse(p, m, a, b) {
				return false
			}
			return c.differs(m, a.Value.Number, b.Value.Number, a, b)
		}
	}
	return false
}

// seats sets a majority against the seats won of all, in its sentence or the one
// before: "72 of the 140 seats, a majority of ten", "43 councillors out of 84".
func (c *checker) seats(p *line, m *item) bool {
	for i := 0; i+1 < len(p.items); i++ {
		x, y := &p.items[i], &p.items[i+1]
		if x.kind != counts || y.kind != counts || y.sent != x.sent || x == m || y == m || y.at > m.at || c.IsIn(m.tail, "more fewer less") || c.anyIsIn(max(m.sent.First, m.at-5), m.at, "old previous former outgoing") || !exact(x) || !exact(y) || !c.inChamber(x, y) {
			continue
		}
		if x.sent != m.sent && (x.sent.Last != m.sent.First || !c.IsIn(m.sent.First, "its their the that his her")) {
			continue
		}
		if c.hasDifference(p, m) {
			return false
		}
		won, all, n := x.Value.Number, y.Value.Number, m.Value.Number
		want := 2*won - all
		for k := range p.items {
			if f := &p.items[k]; f != m && f.kind == counts && f.Value.Number == want {
				return false
			}
		}
		if want <= 0 || n == want || n == won-math.Floor(all/2) || n == math.Floor(want/2) || n == math.Ceil(want/2) || n > all/2 || c.anyIs(y.end, m.at, "from") || c.anyPlays(y.end, m.at, roleRevised) {
			return false
		}
		return c.raise(Majority, say("# - # = #; the text says #", show(won), show(all-won), show(want), m.In(c.Source)), x, y, m)
	}
	return false
}

// hasDifference reports whether two numbers of the sentence of a margin, or the sides of
// a vote in it, are so far apart.
func (c *checker) hasDifference(p *line, m *item) bool {
	for i := range p.items {
		x := &p.items[i]
		if x.sent != m.sent || x == m {
			continue
		}
		if x.Value2.Valid && math.Abs(x.Value.Number-x.Value2.Number) == m.Value.Number {
			return true
		}
		for k := i + 1; k < len(p.items); k++ {
			if y := &p.items[k]; y != m && y.sent == m.sent && y.same(x) && math.Abs(x.Value.Number-y.Value.Number) == m.Value.Number {
				return true
			}
		}
	}
	return false
}

// inChamber reports whether a count is said to be of the seats or members that there
// are: "72 of the 140 seats", "68 seats in the 120-member chamber".
func (c *checker) inChamber(x, y *item) bool {
	if !c.anyIsIn(x.end, y.at, "of in out") || y.at-x.tail > 6 {
		return false
	}
	if n := c.noun(y); n >= 0 && c.plural(n) && !c.IsIn(n, "seats members mps deputies councillors councilors lawmakers legislators senators delegates representatives constituencies districts councils votes states") {
		return false // "15 of the 30 patients"
	}
	return y.Rule == figure.RuleCompound && c.IsIn(y.end-1, "seat member strong") || c.outOf(x, y) || c.Is(y.at-2, "out") && c.Is(y.at-1, "of") || c.IsIn(c.noun(y), "seats members mps deputies")
}

// isMargin reports whether a figure is the margin of a contest, not of an earlier
// one.
func (c *checker) isMargin(p *line, m *item) bool {
	if c.Is(m.tail, "to") && (c.Kind(m.tail+1) == text.Number || c.Has(m.tail+1, lexicon.NumberWord)) || c.Is(m.at-1, "to") || c.IsIn(m.sent.First+1, "third fourth fifth other") || !c.marginLike(m) || c.anyPlays(max(m.sent.First, m.at-6), m.tail+5, roleExpect) || c.IsIn(m.at-1, "than from") || c.anyIsIn(max(m.sent.First, m.at-5), m.at, "need needs needed requires required") || c.soonBefore(m, 3, "had") || c.IsIn(m.at-2, "majority") && c.Is(m.at-3, "a") && c.IsIn(m.at-4, "has have holds had enjoys") {
		return false
	}
	e, _ := c.eraOf(p, m)
	return e != before && e != lately
}

// marginLike reports whether a figure stands behind "majority", "gap", "lead" or
// "margin" in its sentence, or reads "by 300 votes".
func (c *checker) marginLike(m *item) bool {
	for i := m.end; i <= m.tail+1; i++ {
		if c.IsIn(i, "majority margin lead edge advantage gap spread ahead clear behind adrift") {
			return i < m.tail+1 || c.IsIn(m.end, "- vote votes points point")
		}
	}
	if c.IsIn(m.tail, "is was") && c.IsIn(c.noun(m), "votes") {
		return true
	}
	at := m.at - 1
	if c.IsIn(at, "just only") {
		at--
	}
	if c.Is(m.tail, "between") && c.IsIn(m.tail+1, "them the") || c.Is(m.at-1, "by") && c.beaten(m) {
		return true
	}
	if c.Is(at, "by") && m.Unit == "pp" && c.anyIsIn(max(m.sent.First, at-8), at, "leads led lead leading beat beats beating won") {
		return true
	}
	if c.Is(at, "by") {
		for i := m.end; i <= m.tail; i++ {
			if c.IsIn(i, "votes points ballots") {
				return true
			}
		}
	}
	for i := m.at - 1; i >= m.sent.First && i > m.at-16; i-- {
		switch {
		case c.Is(i, "majority") && !c.IsIn(i+1, "in party leader stake shareholder") && !c.IsIn(i-1, "thirds quarters fifths") && !(m.at == i+2 && c.IsIn(c.noun(m), "members people voters delegates workers")) || c.IsIn(i, "margin gap difference lead edge cushion plurality") && (c.Is(i+1, "of") && !c.Is(i+2, "error") || c.IsIn(i+1, "is was between") || c.Is(i+1, ",") && m.at == i+2):
			return true
		case c.IsIn(i, ". but while although"):
			return false
		}
	}
	return false
}

// beaten reports "beat the senator, who got 19,950, by 2,654".
func (c *checker) beaten(m *item) bool {
	if !c.Is(m.at-1, "by") || c.wordy(m.end) && !c.IsIn(m.end, "votes") {
		return false
	}
	for i := m.sent.First; i < m.at; i++ {
		if c.IsIn(i, "beat beating defeated defeating beaten elected won wins winning") {
			return true
		}
	}
	return false
}

// contest returns the two sides of a passage that a margin is not between: the
// only two numbers of votes, or shares of them, before it; none where any two
// numbers fit.
func (c *checker) contest(p *line, m *item) (a, b *item) {
	n := 0
	points := m.kind == percents || c.IsIn(m.end, "points point percentage") || m.Rule == figure.RuleCompound && c.IsIn(m.end-1, "point")
	for i := range p.items {
		x := &p.items[i]
		if x.kind == tallies && x.Value2.Valid {
			if x.sent == m.sent {
				if x.Kind != figure.Vote && c.anyIsIn(m.end, m.tail, "points runs") || !c.near(m, x, x) || c.anyIs(m.sent.First, m.sent.Last, "abstained") {
					return nil, nil
				}
			} else if a != nil || points || x.told || x.at > m.at || x.Kind != figure.Vote && x.sent.Last != m.sent.First {
				return nil, nil
			}
			if c.otherContest(p, m, x) {
				return nil, nil
			}
			return c.twoSides(p, x, m)
		}
		if x == m || !x.Value.Valid || x.Value2.Valid {
			continue
		}
		for k := i + 1; k < len(p.items); k++ {
			y := &p.items[k]
			if y != m && (y.same(x) || points && y.kind == counts) && !y.Value2.Valid && math.Abs(math.Abs(x.Value.Number-y.Value.Number)-m.Value.Number) <= c.marginSlack(x, y) {
				return nil, nil
			}
		}
		switch {
		case points && x.kind != percents && !c.sharesLike(p, i), !points && (x.kind != counts || x.Value.Number < 5 && x.sent != m.sent && !c.onSide(x) && !c.anyIsIn(x.end, x.tail+1, "voted")), !x.free(), !exact(x), x.sent != m.sent && c.isMargin(p, x), !c.cast(x) && !c.faces(p, i, m) && !c.alongside(p, i) && !c.resultLine(x, m) && !c.trailing(x, m) && !c.sharesLike(p, i) && !c.toEach(p, i) && (i == 0 || !c.toEach(p, i-1)):
			continue
		}
		if n++; n == 1 {
			a = x
		} else {
			b = x
		}
	}
	if n == 2 && c.otherContest(p, m, a) {
		return nil, nil
	}
	if n == 2 && a.sent == m.sent && b.sent == m.sent && !c.near(m, a, b) {
		return nil, nil
	}
	if n != 2 || b.at > m.at && (a.sent != m.sent || b.sent != m.sent) && (a.sent != b.sent || a.sent.First != m.sent.Last) || !c.unlikely(m, a.Value.Number, b.Value.Number) {
		return nil, nil
	}
	if q := a.Value.Number / b.Value.Number; (q > 4 || q < 0.25) && a.kind != percents {
		return nil, nil
	}
	return a, b
}

// leadOf reports whether a margin is set right behind the second of two sides: "has 68,
// a lead of six".
func (c *checker) leadOf(m, b *item) bool {
	return m.at > b.at && m.at-b.tail <= 5 && c.Is(m.at-1, "of") && c.IsIn(m.at-2, "lead advantage gap difference") && c.IsIn(m.at-3, "a an") && c.IsIn(m.at-4, ", — – -")
}

// toEach reports whether a count and the one behind it are the sides of a vote:
// "by 1,412 members to 1,287".
func (c *checker) toEach(p *line, i int) bool {
	if i+1 == len(p.items) {
		return false
	}
	x, y := &p.items[i], &p.items[i+1]
	return x.kind == counts && y.kind == counts && y.Of.Empty() && c.Is(x.at-1, "by") && c.Is(y.at-1, "to") && y.at-x.tail <= 2
}

// faces reports whether a count stands against another in the sentence of a margin:
// "14,200 votes to 11,900 for Labour", "polling 9,840 to her rival's 9,418".
func (c *checker) faces(p *line, i int, m *item) bool {
	f := &p.items[i]
	if f.sent != m.sent || f.Value.Number <= m.Value.Number {
		return false
	}
	for _, k := range [...]int{i - 1, i + 1} {
		if k < 0 || k >= len(p.items) {
			continue
		}
		g := &p.items[k]
		x, y := f, g
		if k < i {
			x, y = g, f
		}
		if g != m && g.same(f) && g.Value.Number > m.Value.Number && y.at-x.tail <= 12 && !c.anyIsIn(x.end, y.at, "needed of") && c.anyIsIn(x.end, y.at, "to against and") {
			return true
		}
	}
	return false
}

// otherContest reports whether a margin is that of another contest than two numbers
// of votes: "In 2019 his margin was".
func (c *checker) otherContest(p *line, m, a *item) bool {
	if m.sent == a.sent {
		return false
	}
	if c.anyIsIn(a.sent.First, a.sent.Last, "far yet counted boxes come partial precinct") || c.anyIs(m.sent.First, m.sent.Last, "counted") || c.anyIsIn(m.sent.First, m.at, "first round neighbouring neighboring elsewhere another next") {
		return true // not the last count
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

// alongside reports whether a bare number is the votes of the other side: "had
// 6,112 votes and Mr Dunne 5,870".
func (c *checker) alongside(p *line, i int) bool {
	f := &p.items[i]
	return i > 0 && f.Of.Empty() && p.items[i-1].sent == f.sent && (c.cast(&p.items[i-1]) || c.IsIn(c.noun(&p.items[i-1]), "seats")) && f.at-p.items[i-1].tail <= 14 && (c.namedAlone(p.items[i-1].tail, f) || c.anyIsIn(p.items[i-1].tail, f.at, "and when while against") || c.onSide(&p.items[i-1]))
}

// trailing reports whether a bare number of votes stands right before how far it is
// behind: "came second with 10,024, 5,161 votes behind".
func (c *checker) trailing(f, m *item) bool {
	return f.sent == m.sent && f.Of.Empty() && c.IsIn(f.at-1, "with on") && c.Is(f.end, ",") && m.at == f.end+1 && c.anyIsIn(m.tail, m.tail+2, "behind adrift")
}

// resultLine reports whether a bare number stands behind a name in what a majority is
// given for in a sentence of its own: "Ann Hale (Labour) 300; Tom Shaw (Left) 260.
// Majority: 40".
func (c *checker) resultLine(f, m *item) bool {
	return c.Is(m.sent.First, "majority") && f.sent.Last == m.sent.First && f.Of.Empty() && (c.Is(f.at-1, ")") || c.Flag(f.at-1, text.Upper))
}

// namedAlone reports whether a name alone stands between a comma and a number: "took 393
// votes, Ann Hale (Labour) 300".
func (c *checker) namedAlone(comma int, f *item) bool {
	return c.Is(comma, ",") && (c.Flag(f.at-1, text.Upper) || c.Is(f.at-1, ")")) && !c.anyIsIn(comma+1, f.at, ", ;")
}

// onSide reports whether a figure counts those on one side of a vote: "six members
// were in favour".
func (c *checker) onSide(f *item) bool {
	v := c.either(f)
	return v != "" && (v[0] == 'v' || v[0] == 'y') || c.ballot(f) == 1 || c.ballot(f) == 2
}

// twoSides returns the sides of a vote that a margin behind it is not between.
func (c *checker) twoSides(p *line, v, m *item) (a, b *item) {
	want := math.Abs(v.Value.Number - v.Value2.Number)
	for i := range p.items {
		if f := &p.items[i]; f.kind == counts && f.Value.Number == want || f != v && f.kind == tallies {
			return nil, nil
		}
	}
	x, y := *v, *v
	y.Figure = &figure.Figure{Span: v.Span, Value: v.Value2}
	if v.sent != m.sent && v.Value.Number+v.Value2.Number < 9 || !c.unlikely(m, v.Value.Number, v.Value2.Number) {
		return nil, nil
	}
	return &x, &y
}

// marginSlack is how far rounding can move the difference of two shares.
func (c *checker) marginSlack(a, b *item) float64 {
	if a.kind != percents {
		return 0
	}
	return 2*max(step(a), step(b)) + 1e-9
}

// cast reports whether a figure is the votes or the share of one side: behind a
// verb that wins them, or of votes.
func (c *checker) cast(f *item) bool {
	if n := c.noun(f); n >= 0 && c.IsIn(n, "votes vote ballots electorate preferences") {
		return true
	}
	if c.anyIsIn(f.end, f.tail+1, "voted voting") || c.Is(f.at-1, "had") && f.Of.Empty() && f.Value.Number >= 100 {
		return true
	}
	if v := c.either(f) + c.sideBefore(&line{tokens: f.sent}, f); v != "" && v[0] == 'v' || f.kind == percents && f.Of.Empty() {
		return true
	}
	for i := f.at - 1; i >= f.sent.First && i > f.at-8; i-- {
		if c.plays(i, roleWins) {
			return f.kind == percents || f.Of.Empty() || c.outcome(f)
		}
	}
	return false
}

// marginElse reports whether another figure of a passage is the margin between two
// sides: the one that is not is of another contest.
func (c *checker) marginElse(p *line, m, a, b *item) bool {
	want := math.Abs(a.Value.Number - b.Value.Number)
	for i := range p.items {
		if f := &p.items[i]; f != m && f != a && f != b && f.kind == m.kind && f.Value.Valid && f.Value.Number == want {
			return true
		}
	}
	return false
}
