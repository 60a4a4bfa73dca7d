package check

import (
	"stet/annotate/figure"
	"stet/annotate/text"
)

// beyondApart finds a part that is more than a whole of a sentence before: "64
// passengers … 71 of the passengers", or two that are.
func (c *checker) beyondApart(p, s *line) bool {
	for i := range s.items {
		f := &s.items[i]
		if f.kind != counts || !f.free() || !c.Is(f.end, "of") || f.Mod != "" && f.Mod != figure.MoreThan && f.Mod != figure.AtLeast {
			continue
		}
		whole := c.wholeBefore(p, f)
		if whole != nil && c.andMore(p, whole, f) {
			continue
		}
		if whole == nil || !exact(whole) || whole.sent == f.sent {
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
		if f != part && f.sent == whole.sent && f.at > whole.at && f.kind == counts && (c.IsIn(f.end, "more others other in on at") || c.IsIn(f.at-1, "another other") || f.at == whole.tail+1) && c.anyIs(whole.end, f.at, "and") {
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
		case !g.same(f), c.foreign(g, whole):
		case !g.free() || !exact(g) || c.nested(g) || c.Is(g.end, "of") || g.Value.Number >= whole.Value.Number || c.IsIn(g.at-2, "by for in with from to") || c.IsIn(g.at-1, "in on at with by for"):
			return false
		default:
			list = append(list, g)
		}
	}
	sum, terms := add(list)
	last := list[len(list)-1]
	if len(list) < 2 || !exact(f) || sum <= whole.Value.Number || sum > 1.4*whole.Value.Number || c.anyPlays(f.end, last.end+14, roleOverlap) || !c.anyIs(f.end, last.at, "and") {
		return false
	}
	for _, g := range list {
		if c.IsIn(g.end, "for with from had have who also") || c.IsIn(g.end+2, "for with from had have who also") {
			return false
		}
	}
	return c.raise(PartWhole, say("# = #, more than the whole of #", terms, show(sum), show(whole.Value.Number)), append([]*item{whole}, list...)...)
}

// wholeBefore returns the largest number before "71 of the passengers" or "71 of
// them" that it can be a part of: of the same noun, or of any; nil where it is
// itself no whole.
func (c *checker) wholeBefore(p *line, f *item) (whole *item) {
	noun, at := -1, f.end+1
	switch {
	case c.IsIn(at, "the its their his her"):
		for noun = at + 1; noun < at+4 && !c.plural(noun); noun++ {
		}
		if !c.plural(noun) {
			return nil
		}
	case !c.IsIn(at, "them these those whom"):
		return nil
	case c.Kind(at+1) == text.Word && c.plural(at+1):
		noun = at + 1
	}
	for i := range p.items {
		g := &p.items[i]
		if g.at >= f.at {
			break
		}
		of := c.noun(g)
		if g.kind == counts && of >= 0 && g.Value.Valid && (noun < 0 || c.sameNoun(of, noun)) && (whole == nil || g.Value.Number > whole.Value.Number) {
			whole = g
		}
	}
	if whole == nil && noun >= 0 {
		whole = c.onlyBefore(p, f)
	}
	if whole == nil || whole.told || c.Is(whole.end, "of") || c.nested(whole) || c.plays(whole.at-1, roleSome) {
		return nil
	}
	for i := whole.at - 4; i < whole.tail+3; i++ {
		if c.tollOf(i) != 0 || i >= whole.tail && c.IsIn(i, "died had have who did") || i == whole.tail && c.IsIn(i, "were was are") && !c.IsIn(i+1, "made received submitted aboard on in at present registered listed") {
			return nil
		}
	}
	return whole
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
