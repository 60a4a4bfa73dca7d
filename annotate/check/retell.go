package check

// retold sets a share against the whole that its own words name and the part that is
// told of it again: "one in four of the 640 lampposts is dark, and the 240 that are".
func (c *checker) retold(p, s *line) bool {
	for i := range s.items {
		r := &s.items[i]
		if r.kind != ratios && !inPercent(r) || !r.free() || !near(r) || c.way(s, r) != 0 {
			continue
		}
		whole := c.wholeNamed(p, r)
		if whole == nil {
			continue
		}
		part := c.partRetold(p, r, whole)
		if part != nil && !c.anyShare(p, r) && c.unlike(r, part, whole) {
			return true
		}
	}
	return false
}

// maxNaming is how many tokens stand at most between a share and the number that it
// is of.
const maxNaming = 5

// wholeNamed returns the amount that a share is said of: "half of the 86 cottages",
// "a fifth of the reserve's 9,000 hectares"; or nil.
func (c *checker) wholeNamed(p *line, r *item) *item {
	if !c.IsIn(r.end, "of the its all") {
		return nil
	}
	for i := range p.items {
		f := &p.items[i]
		if f.at < r.end {
			continue
		}
		switch {
		case f.sent != r.sent, f.at-r.end > maxNaming:
			return nil
		case f.kind&amounts == 0, !f.free(), f.Value.Number < 10:
			return nil
		case c.anyIsIn(r.end, f.at, ", ; : ( — – by in"): // "a fifth of the town, 200 homes"
			return nil
		}
		return f
	}
	return nil
}

// partRetold returns the one amount behind a share and its whole that is said to be
// that share.
func (c *checker) partRetold(p *line, r, whole *item) (part *item) {
	for i := range p.items {
		f := &p.items[i]
		if f.at <= whole.at || !f.same(whole) || !f.free() || !near(f) || f.Value.Number >= whole.Value.Number {
			continue
		}
		if f.sent != r.sent && f.sent.First != r.sent.Last {
			continue
		}
		if !c.inBrackets(whole, f) && !c.thatMakes(f) && !c.thoseOf(r, whole, f) {
			continue
		}
		if part != nil {
			return nil
		}
		part = f
	}
	return part
}

// inBrackets reports whether an amount stands between marks behind a whole, and says
// nothing more: ", 120 of them,", "– 330 –", "or 600 in all".
func (c *checker) inBrackets(whole, f *item) bool {
	if f.sent != whole.sent || f.at-whole.tail > 8 || !c.IsIn(f.at-1, ", ( – — - or") {
		return false
	}
	end := f.tail
	if c.ofThemAlone(f) || c.Is(end, "in") && c.IsIn(end+1, "all total") {
		end = max(end, f.end) + 2
	}
	return c.IsIn(end, ", ) – — - .") && !c.foreign(f, whole)
}

// thatMakes reports a sentence that says what a share comes to: "That makes 1,400
// families", "that is 300".
func (c *checker) thatMakes(f *item) bool {
	at := f.sent.First
	return c.IsIn(at, "that this") && c.IsIn(at+1, "is means makes meant made was comes came works amounts") && f.at-at <= 4
}

// thoseOf reports whether an amount is named as one that was spoken of, "the 150 lost
// trees", and counts what the whole does or what the share is said to be: "are men.
// There are 24 men".
func (c *checker) thoseOf(r, whole, f *item) bool {
	noun := c.noun(f)
	if f.kind == counts && noun < 0 {
		return false
	}
	if c.IsIn(max(f.tail, f.end), "who that which whose where on in at from with near of for to") {
		return false // "the 150 trees on the hill"
	}
	if c.IsIn(f.at-1, "the those these") && (f.at-1 == f.sent.First || c.IsIn(f.at-2, ", ; and but")) {
		return f.kind != counts || c.sameNoun(noun, c.noun(whole)) || c.kindred(noun, c.noun(whole), r.sent.First)
	}
	if f.kind != counts || !c.Is(f.sent.First, "there") || f.at-f.sent.First > 3 {
		return false
	}
	for i := whole.tail; i < r.sent.Last; i++ {
		if c.Hash(i) == c.Hash(noun) {
			return true
		}
	}
	return false
}

// anyShare reports whether two amounts of a passage make a share.
func (c *checker) anyShare(p *line, r *item) bool {
	of := shareOf(r)
	for i := range p.items {
		x := &p.items[i]
		if x.kind&amounts == 0 || !x.Value.Valid || x.Value.Number <= 0 {
			continue
		}
		for k := i + 1; k < len(p.items); k++ {
			y := &p.items[k]
			if !y.same(x) || !y.Value.Valid || y.Value.Number <= 0 {
				continue
			}
			q := min(x.Value.Number, y.Value.Number) / max(x.Value.Number, y.Value.Number)
			if !off(q, of, 0.045) || !off(1-q, of, 0.045) {
				return true
			}
		}
	}
	return false
}
