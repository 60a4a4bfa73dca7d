package check

import "strings"

// unlikeWhole raises a list that is all of a whole and does not make it by any reading.
func (c *checker) unlikeWhole(p *line, whole *item, list []*item) bool {
	first, last := list[0], list[len(list)-1]
	switch {
	case len(list) > 9, c.readOtherwise(p, whole, list), c.ownWhole(p, whole, list):
		return false
	case c.otherFates(whole, list), c.bracketed(whole, list), c.hasOwnPart(p, whole, list):
		return false
	case c.anyPlays(first.at-12, last.end+14, roleOverlap), c.includes(whole.end, first.at):
		return false
	case c.openEnd(&line{tokens: last.sent}, list), c.goesOn(last.sent.Last):
		return false
	case c.IsIn(last.at-1, "closed sold cut shut scrapped"): // "has opened 600 and closed 410"
		return false
	case !c.allTold(p, whole, list), strays(whole, list):
		return false
	}
	kind := Sum
	if c.apartFrom(list) {
		kind = PartWhole
	}
	sum, terms := add(list)
	return c.raise(kind, say("# = #; the text says #", terms, show(sum), whole.In(c.Source)), append([]*item{whole}, list...)...)
}

// hasOwnPart reports whether a part that is none of a list is told right behind a whole: "left 23
// runners on base, 14 of them Pittsburgh's".
func (c *checker) hasOwnPart(p *line, whole *item, list []*item) bool {
	next := behind(p, whole)
	return next != nil && next.sent == whole.sent && c.partOfThem(next) && !isIn(list, next)
}

// bracketed reports whether a whole stands in brackets behind a name as its parts do: it is one
// of their list, "banks (1,205 points), fertiliser (612 points) and cement (301 points)".
func (c *checker) bracketed(whole *item, list []*item) bool {
	inBrackets := func(f *item) bool { return c.Is(f.at-1, "(") && c.Is(f.tail, ")") }
	return inBrackets(whole) && inBrackets(list[0]) && whole.sent == list[0].sent
}

// allTold reports whether a list is meant for all of a whole: the less surely the words
// say so, the nearer the parts must come to it.
func (c *checker) allTold(p *line, whole *item, list []*item) bool {
	first, last := list[0], list[len(list)-1]
	q := sumOf(list) / whole.Value.Number
	switch {
	case q < 0.6 || q > 1.6:
		return false
	case first.sent == last.sent && c.outOf(last, whole) && !c.otherMatter(p, whole, list):
		return true // "eleven were from Leeds … and 15 of the 30 from York"
	case whole.at < first.at && c.answers(&line{tokens: first.sent}, list):
		return true
	case c.listOfAll(p, whole, list, q):
		return true
	case q > 0.87 && q < 1.15 && c.saidToBeAll(p, whole, list):
		return true
	case !c.anyIsIn(list[len(list)-2].end, last.at, "and while"), c.elsewhereSaid(list):
		return false
	}
	if q < 0.8 || q > 1.25 {
		return false
	}
	return c.allOfThem(whole) || whole.at > last.at && c.asTotal(whole) || c.groups(p, whole, list)
}

// listOfAll reports whether a list that stands behind its whole in one sentence names all
// of it; without words that say so, where it comes near to the whole.
func (c *checker) listOfAll(p *line, whole *item, list []*item, q float64) bool {
	switch {
	case !c.oneList(whole, list):
		return false
	case c.anyIs(whole.end, list[0].at, "with") && strings.HasSuffix(c.Folded(list[0].at-1), "ing"):
		return false // "30 million tonnes, with Punjab giving 12 million, Haryana 7 million and"
	case c.allOf(whole, list), c.apartFrom(list) && q > 1:
		return true
	}
	return len(list) > 2 && q > 0.92 && q < 1.25 && !c.mixed(list) && c.plainList(p, whole, list)
}

// otherMatter reports whether one of a list stands in a sentence before that of its
// whole, which counts other things or gives a margin.
func (c *checker) otherMatter(p *line, whole *item, list []*item) bool {
	for i := range p.items {
		g := &p.items[i]
		if g.sent == whole.sent || g.kind&(counts|quantities) == 0 {
			continue
		}
		for _, f := range list {
			if f.sent == g.sent && (g.kind != whole.kind || c.foreign(g, whole) && !c.kin(g, whole) || c.marginLike(g)) {
				return true
			}
		}
	}
	return false
}

// saidToBeAll reports whether words round a list and its whole say that there is
// nothing beside them.
func (c *checker) saidToBeAll(p *line, whole *item, list []*item) bool {
	first, last := list[0], list[len(list)-1]
	from := min(first.sent.First, whole.sent.First)
	if whole.at < first.at {
		from = whole.end
	}
	return c.nothingElse(from, c.sentenceBehind(p, max(last.sent.Last, whole.sent.Last)))
}
