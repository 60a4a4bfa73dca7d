package check

import "stet/annotate/figure"

// exceeds finds a count that is named as a part of what the clauses before it
// count and is more than every number there: "480 pupils. Of those, 515".
func (c *checker) exceeds(p, s *line) bool {
	for i := range s.items {
		f := &s.items[i]
		if f.kind&(counts|moneys) == 0 || !f.free() {
			continue
		}
		whole := c.mostBefore(p, f)
		if whole == nil || !c.ofGroup(p, f, whole) || f.Value.Number > 3*whole.Value.Number {
			continue
		}
		return c.raise(PartWhole, say("# is more than the whole of #", show(f.Value.Number), show(whole.Value.Number)), whole, f)
	}
	return false
}

// mostBefore returns the last count before a figure that can be the whole of it,
// where every number before it is less; or nil.
func (c *checker) mostBefore(p *line, f *item) (whole *item) {
	for k := range p.items {
		g := &p.items[k]
		if g.at >= f.at {
			break
		}
		if !g.Value.Valid || g.kind&(dates|times|percents|ages|ordinals) != 0 || (g.kind == moneys) != (f.kind == moneys) || g.kind == moneys && !g.same(f) {
			continue
		}
		if named := c.namedGroup(f); named > 0 && !c.sameNoun(c.noun(g), named) {
			continue
		}
		if max(g.Value.Number, g.Value2.Number) >= f.Value.Number {
			return nil
		}
		if g.kind&(counts|moneys) != 0 && (g.kind == moneys || !g.Of.Empty() || c.is(g.at-1, "of were was are")) && g.free() && !c.is(g.at-1, "including than by") {
			whole = g
		}
	}
	switch {
	case whole == nil || whole.Value.Number < 2 || !beyondDoubt(f, whole) || !exact(whole) && (whole.Mod != figure.Approx || f.Value.Number <= 1.05*whole.Value.Number):
		return nil
	case whole.sent != f.sent && (whole.sent.Last != f.sent.First || c.toll1(c.noun(whole)) != 0):
		return nil
	case c.andMore(p, whole, f), c.Is(whole.at-1, "and") && !c.Is(f.sent.First, "of"):
		return nil
	}
	return whole
}

// ofGroup reports whether a count is said to be of a group that a number of it was
// given for: "Of those, 515", "230 of the residents".
func (c *checker) ofGroup(p *line, f, whole *item) bool {
	if at := f.sent.First; c.Is(at, "of") && c.has(at+1, roleThem) && f.at-at <= 3 {
		return true
	}
	if c.Is(f.at-2, "of") && c.is(f.at-1, "whom which") {
		return true
	}
	if !c.Is(f.end, "of") {
		return false
	}
	if c.has(f.end+1, roleThem) || f.kind == moneys && (c.is(f.end+1, "that this it") && !c.wordy(f.end+2) || c.Is(f.end+1, "the") && c.is(f.end+2, "total sum")) {
		return true
	}
	for i := f.end + 2; c.is(f.end+1, "the its their his her") && i < f.end+5 && c.wordy(i); i++ {
		if c.sameNoun(i, c.noun(whole)) || c.has(i, roleHead) || c.is(i, "residents inhabitants") || c.kindred(i, c.noun(whole), p.tokens.First) {
			return true
		}
	}
	return false
}

// namedGroup returns the noun of "155 of these galaxies", or 0.
func (c *checker) namedGroup(f *item) int {
	if c.Is(f.end, "of") && c.is(f.end+1, "these those") && c.plural(f.end+2) {
		return f.end + 2
	}
	return 0
}
