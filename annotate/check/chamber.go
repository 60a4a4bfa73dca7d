package check

// chamber sets the seats that a passage gives to each side against those that there
// are: "64 seats in the 112-member assembly. The opposition took 31, and 19 went to
// smaller groups".
func (c *checker) chamber(p, s *line) bool {
	whole := c.chamberOf(p)
	if whole == nil || whole.at > s.tokens.Last {
		return false
	}
	var parts []*item
	for i := range p.items {
		f := &p.items[i]
		if f == whole || !c.seatsLike(f) || f.Value.Number >= whole.Value.Number || !adjoin(f, whole) {
			continue
		}
		if e, year := c.eraOf(p, f); e == before || year > 0 {
			continue
		}
		if c.outOf(f, whole) && c.IsIn(whole.tail, "counted declared decided called reporting reported in") {
			return false // the rest is still to come
		}
		if !c.member(f) || c.IsIn(f.end, "above over short") || c.margin(&line{tokens: f.sent}, f) || !c.takesSeats(f) {
			return false
		}
		parts = append(parts, f)
	}
	sum, terms := add(parts)
	switch have := whole.Value.Number; {
	case len(parts) < 3, sum == have:
		return false
	case (sum < 0.85*have || sum > 1.15*have) && !turned(sum, have):
		return false // too far off for a slip: not all the sides are told of
	case c.readOtherwise(p, whole, parts), c.openEnd(&line{tokens: parts[len(parts)-1].sent}, parts):
		return false
	}
	return c.raise(Sum, say("# = #; the text says #", terms, show(sum), whole.In(c.Source)), append([]*item{whole}, parts...)...)
}

// seatsLike reports whether a count is bare or one of seats: "took 31", "19 seats".
func (c *checker) seatsLike(f *item) bool {
	return f.kind == counts && f.Value.Valid && (f.Of.Empty() || c.IsIn(c.noun(f), "seats seat"))
}

// adjoin reports whether two figures stand in one sentence or in two that follow each other.
func adjoin(a, b *item) bool {
	return a.sent == b.sent || a.sent.Last == b.sent.First || a.sent.First == b.sent.Last
}

// chamberOf returns the one number of seats or members that an assembly of a
// passage has, or nil: "the 112-member assembly", "the 90 seats".
func (c *checker) chamberOf(p *line) (whole *item) {
	for i := range p.items {
		f := &p.items[i]
		if f.kind != counts || !f.free() || !exact(f) || !c.houseSize(f) && !c.ofTheSeats(f) {
			continue
		}
		if whole != nil {
			return nil
		}
		whole = f
	}
	return whole
}

// ofTheSeats reports "of the 90 seats".
func (c *checker) ofTheSeats(f *item) bool {
	return c.IsIn(c.noun(f), "seats") && c.IsIn(f.at-1, "the all its") && c.IsIn(f.at-2, "of in for")
}

// maxParty is how many tokens stand at most between a count of seats and what leads in
// the name of its party.
const maxParty = 8

// takesSeats reports whether a count is said to be what one side has got.
func (c *checker) takesSeats(f *item) bool {
	if c.IsIn(f.tail, "went for to are were") {
		return true
	}
	for i := f.at - 1; i >= f.sent.First && i > f.at-maxParty; i-- {
		if c.plays(i, roleWins) || c.IsIn(i, "takes winning have has hold holds with") {
			return true
		}
		if c.IsIn(i, ", and ;") {
			return c.wordy(f.at-1) && !c.IsIn(f.at-1, "and")
		}
	}
	return false
}
