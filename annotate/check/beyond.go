package check

import "stet/annotate/text"

// beyondApart finds a part that is more than a whole of a sentence before: "64
// passengers … 71 of the passengers", or two that are.
func (c *checker) beyondApart(p, s *line) bool {
	for i := range s.items {
		f := &s.items[i]
		if f.kind != counts || !f.free() || !c.Is(f.end, "of") || !exact(f) && !atLeast(f) {
			continue
		}
		whole := c.wholeBefore(p, f)
		if whole == nil || !exact(whole) || whole.sent == f.sent || c.andMore(p, whole, f) {
			continue
		}
		if c.beyondTogether(s, f, whole, i) {
			return true
		}
	}
	return false
}

// andMore reports whether more of what a whole counts is named beside it: "28
// schools in the county and three more in the city", "and the backs of 710 chairs".
func (c *checker) andMore(p *line, whole, part *item) bool {
	for i := range p.items {
		f := &p.items[i]
		if f == part || f.kind != counts || f.sent != whole.sent || f.at <= whole.at {
			continue
		}
		if !c.anyIs(whole.end, f.at, "and") {
			continue
		}
		if c.IsIn(f.end, "more others other in on at") || c.IsIn(f.at-1, "another other") || f.at == whole.tail+1 {
			return true
		}
	}
	return false
}

// beyondTogether raises parts of a whole that stand in one list and are more than
// it together: "173 of them let and 94 standing empty".
func (c *checker) beyondTogether(s *line, f, whole *item, i int) bool {
	list := []*item{f}
	for k := i + 1; k < len(s.items); k++ {
		g := &s.items[k]
		switch {
		case !g.same(f), c.foreign(g, whole), c.Is(g.at-2, "and") && c.Ends(g.at-1, "ed"): // "and hired 24 staff"
		case !c.partToo(g), g.Value.Number >= whole.Value.Number:
			return false
		default:
			list = append(list, g)
		}
	}
	sum, terms := add(list)
	last := list[len(list)-1]
	switch {
	case len(list) < 2, !exact(f):
		return false
	case sum <= whole.Value.Number, sum > 1.4*whole.Value.Number:
		return false
	case c.anyPlays(f.end, last.end+14, roleOverlap), !c.anyIs(f.end, last.at, "and"):
		return false
	}
	const shared = "for with from had have who also" // what is told of one can be told of others
	for _, g := range list {
		if c.IsIn(g.end, shared) || c.IsIn(g.end+2, shared) {
			return false
		}
	}
	message := say("# = #, more than the whole of #", terms, show(sum), show(whole.Value.Number))
	return c.raise(PartWhole, message, append([]*item{whole}, list...)...)
}

// partToo reports whether a count behind a part can be a part of the same whole.
func (c *checker) partToo(g *item) bool {
	switch {
	case !g.free(), !exact(g), c.nested(g), c.Is(g.end, "of"):
		return false
	case c.IsIn(g.at-2, "by for in with from to"):
		return false
	}
	return !c.IsIn(g.at-1, "in on at with by for") // "in 12 towns"
}

// wholeBefore returns the largest number before "71 of the passengers" or "71 of
// them" that it can be a part of: of the same noun, or of any; nil where it is
// itself no whole.
func (c *checker) wholeBefore(p *line, f *item) (whole *item) {
	noun, ok := c.groupNoun(f)
	if !ok {
		return nil
	}
	for i := range p.items {
		g := &p.items[i]
		if g.at >= f.at {
			break
		}
		of := c.noun(g)
		if g.kind != counts || of < 0 || !g.Value.Valid || noun >= 0 && !c.sameNoun(of, noun) {
			continue
		}
		if whole == nil || g.Value.Number > whole.Value.Number {
			whole = g
		}
	}
	if whole == nil && noun >= 0 {
		whole = c.onlyBefore(p, f)
	}
	if whole == nil || whole.told || c.Is(whole.end, "of") || c.nested(whole) || c.plays(whole.at-1, roleSome) {
		return nil
	}
	if c.toldInPart(whole) {
		return nil
	}
	return whole
}

// groupNoun returns the noun behind "71 of the", "71 of those", or -1 where only a pronoun
// stands there; ok is false where neither does.
func (c *checker) groupNoun(f *item) (noun int, ok bool) {
	at := f.end + 1
	switch {
	case c.IsIn(at, "the its their his her"):
		for noun = at + 1; noun < at+4 && !c.plural(noun); noun++ {
		}
		return noun, c.plural(noun)
	case !c.IsIn(at, "them these those whom"):
		return -1, false
	case c.Kind(at+1) == text.Word && c.plural(at+1):
		return at + 1, true
	}
	return -1, true
}

// toldInPart reports whether what is said round a count leaves out others of what it
// counts: the dead, those that had something, "12 boats were sunk"; not "12 boats were
// registered".
func (c *checker) toldInPart(whole *item) bool {
	for i := whole.at - 4; i < whole.tail+3; i++ {
		if c.tollOf(i) != 0 || i >= whole.tail && c.IsIn(i, "died had have who did") {
			return true
		}
	}
	return c.IsIn(whole.tail, "were was are") &&
		!c.IsIn(whole.tail+1, "made received submitted aboard on in at present registered listed")
}

// onlyBefore returns the one count of people or things that the sentence before a
// figure has, more than it, or nil: "310 sheep … 180 of the animals".
func (c *checker) onlyBefore(p *line, f *item) (whole *item) {
	for i := range p.items {
		g := &p.items[i]
		if g.kind != counts || g.sent.Last != f.sent.First || c.noun(g) < 0 || g.Value.Number < 10 {
			continue
		}
		if whole != nil {
			return nil
		}
		whole = g
	}
	if whole != nil && f.Value.Number >= whole.Value.Number {
		return nil
	}
	return whole
}
