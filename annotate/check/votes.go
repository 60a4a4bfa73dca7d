package check

import "stet/annotate/text"

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

// onSide reports whether a figure counts those on one side of a vote: "six members
// were in favour".
func (c *checker) onSide(f *item) bool {
	v := c.either(f)
	return v != "" && (v[0] == 'v' || v[0] == 'y') || c.ballot(f) == 1 || c.ballot(f) == 2
}

// besideSide reports whether an item stands beside the votes of the other side.
func (c *checker) besideSide(p *line, i int, m *item) bool {
	return c.faces(p, i, m) || c.alongside(p, i) || c.toEach(p, i) || i > 0 && c.toEach(p, i-1)
}

// toEach reports whether a count and the one behind it are the sides of a vote:
// "by 1,412 members to 1,287".
func (c *checker) toEach(p *line, i int) bool {
	if i+1 == len(p.items) {
		return false
	}
	x, y := &p.items[i], &p.items[i+1]
	if x.kind != counts || y.kind != counts || !y.Of.Empty() {
		return false
	}
	return c.Is(x.at-1, "by") && c.Is(y.at-1, "to") && y.at-x.tail <= 2
}

// faces reports whether a count stands against another in the sentence of a margin:
// "14,200 votes to 11,900 for Labour", "polling 9,840 to her rival's 9,418".
func (c *checker) faces(p *line, i int, m *item) bool {
	f := &p.items[i]
	if f.sent != m.sent {
		return false
	}
	return i > 0 && c.facing(&p.items[i-1], f, m) || i+1 < len(p.items) && c.facing(f, &p.items[i+1], m)
}

// facing reports whether two numbers, each more than a margin, are set against each other.
func (c *checker) facing(x, y, m *item) bool {
	if !x.same(y) || min(x.Value.Number, y.Value.Number) <= m.Value.Number || y.at-x.tail > 12 {
		return false
	}
	return c.anyIsIn(x.end, y.at, "to against and") && !c.anyIsIn(x.end, y.at, "needed of")
}

// alongside reports whether a bare number is the votes of the other side: "had
// 6,112 votes and Mr Dunne 5,870".
func (c *checker) alongside(p *line, i int) bool {
	if i == 0 {
		return false
	}
	f, other := &p.items[i], &p.items[i-1]
	switch {
	case !f.Of.Empty(), other.sent != f.sent, f.at-other.tail > 14:
		return false
	case !c.cast(other) && !c.IsIn(c.noun(other), "seats"):
		return false
	}
	return c.namedAlone(other.tail, f) || c.anyIsIn(other.tail, f.at, "and when while against") || c.onSide(other)
}

// namedAlone reports whether a name alone stands between a comma and a number: "took 393
// votes, Ann Hale (Labour) 300".
func (c *checker) namedAlone(comma int, f *item) bool {
	return c.Is(comma, ",") && c.nameBefore(f) && !c.anyIsIn(comma+1, f.at, ", ;")
}

// nameBefore reports whether a name, or a party in brackets behind one, stands right
// before a number.
func (c *checker) nameBefore(f *item) bool { return c.Is(f.at-1, ")") || c.Flag(f.at-1, text.Upper) }

// trailing reports whether a bare number of votes stands right before how far it is
// behind: "came second with 10,024, 5,161 votes behind".
func (c *checker) trailing(f, m *item) bool {
	if f.sent != m.sent || !f.Of.Empty() || !c.IsIn(f.at-1, "with on") {
		return false
	}
	return c.Is(f.end, ",") && m.at == f.end+1 && c.anyIsIn(m.tail, m.tail+2, "behind adrift")
}

// resultLine reports whether a bare number stands behind a name in what a majority is
// given for in a sentence of its own: "Ann Hale (Labour) 300; Tom Shaw (Left) 260.
// Majority: 40".
func (c *checker) resultLine(f, m *item) bool {
	return c.Is(m.sent.First, "majority") && f.sent.Last == m.sent.First && f.Of.Empty() && c.nameBefore(f)
}
