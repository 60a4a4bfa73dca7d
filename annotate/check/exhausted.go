package check

import (
	"math"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// exhausted sets the amounts or the shares that a passage lists against their whole
// where it says that there is nothing beside them, by whatever words: "no other
// county", "all 10 of their wickets", "the only other candidate", "in two pieces". The
// whole can stand before the list, in it or behind.
func (c *checker) exhausted(p, s *line) bool {
	if s.kinds&percents != 0 && (c.sharesExhausted(p, s, s.tokens.First) || c.sharesExhausted(p, s, c.sentenceBefore(p, s))) {
		return true
	}
	for i := range p.items {
		whole := &p.items[i]
		if whole.kind&(amounts|durations) == 0 || !exceedsTwo(p, whole) || !c.canTotal(p, whole) {
			continue
		}
		for _, from := range [...]int{s.tokens.First, c.sentenceBefore(p, s)} {
			if list := c.partsLike(p, text.Range{First: from, Last: s.tokens.Last}, whole); len(list) > 1 {
				if c.unlikeWhole(p, whole, list) {
					return true
				}
				break
			}
		}
	}
	return false
}

// exceedsTwo reports an amount that is more than two others, as the whole of a list is.
func exceedsTwo(p *line, whole *item) bool {
	less := 0
	for i := range p.items {
		if p.items[i].Value.Number < whole.Value.Number {
			less++
		}
	}
	return less > 1
}

// sentenceBefore returns the first token of the sentence before one that has
// figures, where it adjoins it.
func (c *checker) sentenceBefore(p, s *line) int {
	for i := range p.items {
		if f := &p.items[i]; f.sent.Last == s.tokens.First {
			return f.sent.First
		}
	}
	return s.tokens.First
}

// canTotal reports whether an amount can be the whole of a list: one number that is
// no part itself.
func (c *checker) canTotal(p *line, f *item) bool {
	switch {
	case f.kind == counts && f.Of.Empty() && c.unitBefore(p, f):
		return false // of tonnes
	case !c.member(f) && !(f.kind == durations && f.free() && exact(f) && !c.nested(f)):
		return false
	case f.Value.Number < 5, c.way(p, f) != 0:
		return false
	case f.kind == durations && c.anyIs(f.at, f.end, ":"): // a time that a runner took
		return false
	case c.Is(f.end, "of") && c.IsIn(f.end+1, "it that this"): // "£640m of it to be struck out"
		return false
	case c.soonBefore(f, 2, "requires require needs need needed requiring than"): // "A majority requires 32 seats", "bigger than the 13.95bn"
		return false
	case c.Is(f.at-1, "of") && (c.IsIn(f.at-2, "last final") || c.Has(f.at-2, lexicon.OrdinalWord)):
		return false // "It is the last of 24 races"
	case !c.foreignWhole(f), c.allOfThem(f), c.asTotal(f):
		return true
	case c.IsIn(f.at-1, "the its their") && c.Is(f.at-2, "of"):
		return true // "fifteen of the 30"
	}
	return c.anyPlays(f.end, f.end+4, roleMade) // "The 30 consist of"
}

// unitBefore reports whether a bare number goes on with the quantities of its sentence:
// "67 tonnes in Leeds, 79 in York and 65 in Hull, a total of 211".
func (c *checker) unitBefore(p *line, f *item) bool {
	for i := range p.items {
		g := &p.items[i]
		if g.sent != f.sent || g.end > f.at || g.kind != quantities {
			continue
		}
		if g.Value.Number < f.Value.Number && c.bare(p, f, g) {
			return true
		}
	}
	return false
}

// partsLike returns the amounts between two tokens that measure and count as a whole
// does, or nil where one of them can be no part of it.
func (c *checker) partsLike(p *line, r text.Range, whole *item) []*item {
	first := len(c.picked)
	for i := range p.items {
		f := &p.items[i]
		switch {
		case f == whole, f.at < r.First, f.at >= r.Last, !c.likeWhole(p, i, whole):
		case f.Value2.Valid && c.IsIn(f.at-1, "is are was were"): // "they were 20 to 30"
		case c.Is(f.at-1, "not"), c.tellsSort(f): // "not 12"
		case len(c.picked) > first && c.ofSome(f) && !c.outOf(f, whole):
			return c.picked[first:len(c.picked):len(c.picked)] // a part of a part
		case !c.canBePart(p, f, whole, len(c.picked) == first):
			c.picked = c.picked[:first]
			return nil
		default:
			c.picked = append(c.picked, f)
		}
	}
	return c.picked[first:len(c.picked):len(c.picked)]
}

// ofSome reports whether a number is of those or of the things that follow: "two of
// them", "two of the dead".
func (c *checker) ofSome(f *item) bool {
	return c.Is(f.end, "of") && (c.plays(f.end+1, roleThem) || c.IsIn(f.end+1, "the their its"))
}

// canBePart reports whether an amount can be a part of a whole; the first of a list can
// where it stands behind "of whom" too.
func (c *checker) canBePart(p *line, f, whole *item, first bool) bool {
	if f.Value.Number >= whole.Value.Number || c.way(p, f) != 0 || c.Is(f.at-2, "another") {
		return false
	}
	return c.member(f) || first && c.ofWhom(whole) && f.free() && exact(f)
}

// likeWhole reports whether an amount measures and counts as a whole does, its noun
// or unit left out or not. Counts of other things do where they stand in one row with
// such, or lead in those that leave their noun out: "six batters fell …, three to".
func (c *checker) likeWhole(p *line, i int, whole *item) bool {
	f := &p.items[i]
	if !f.same(whole) {
		return c.bare(p, f, whole) || f.kind == counts && c.unitLeftOut(p, i, whole)
	}
	if f.kind != counts || !c.foreign(f, whole) || c.kin(f, whole) || c.inRow(p, f, whole) {
		return true
	}
	if i > 0 && p.items[i-1].same(f) && p.items[i-1].sent == f.sent {
		return false // not the first
	}
	next := behind(p, f)
	for next != nil && next.kind != counts {
		next = behind(p, next)
	}
	return next != nil && next.sent == f.sent && c.noun(next) < 0 && c.anyIsIn(f.end, next.at, ", and")
}

// unitLeftOut reports whether a count is one of the unit of a whole, which it leaves
// out: "sat for 96 hours, of which 41 went", "96 million cubic metres … 52 million".
func (c *checker) unitLeftOut(p *line, i int, whole *item) bool {
	f := &p.items[i]
	switch whole.kind {
	case durations:
		if f.sent != whole.sent || !f.Of.Empty() || !c.wordy(f.end) {
			return false
		}
		return f.at > whole.at || i > 0 && p.items[i-1].sent == f.sent
	case quantities:
		return f.at > whole.at && (c.ofUnit(p, i) || f.Of.Empty() && f.Value.Number >= max(1000, whole.Value.Number/50))
	}
	return false
}

// ofUnit reports whether a count, or the first of a list that goes on with it, has its
// unit behind "of those": "1,140 of those acres, the Tyler fire 480".
func (c *checker) ofUnit(p *line, i int) bool {
	for k := i; k >= 0 && p.items[k].kind == counts && p.items[k].sent == p.items[i].sent; k-- {
		f := &p.items[k]
		if c.partOfThem(f) {
			return true
		}
		if !f.Of.Empty() {
			return false
		}
	}
	return false
}

// kin reports whether two counts are both of people, or of one sort of things.
func (c *checker) kin(f, g *item) bool {
	x, y := c.noun(f), c.noun(g)
	sort := c.Value(x, lexicon.CheckSort)
	return c.grown(x) && c.grown(y) || sort != "" && sort == c.Value(y, lexicon.CheckSort)
}

// inRow reports whether a count stands in a row of three or more, each right behind
// the noun of the one before, of which one is of the sort of a whole: "12 members …
// five judges, three professors and two clerks".
func (c *checker) inRow(p *line, f, whole *item) bool {
	from := 0
	for &p.items[from] != f {
		from++
	}
	to := from + 1
	for from > 0 && c.rowed(&p.items[from-1], &p.items[from]) {
		from--
	}
	for to < len(p.items) && c.rowed(&p.items[to-1], &p.items[to]) {
		to++
	}
	alike := c.noun(whole) < 0 || whole.Rule == figure.RuleCompound || to < len(p.items) && c.isRest(&p.items[to])
	for i := from; i < to; i++ {
		alike = alike || c.kin(&p.items[i], whole)
	}
	return alike && (to-from > 2 || c.noun(whole) < 0 && to-from > 1)
}

// rowed reports whether a count stands right behind another and its noun.
func (c *checker) rowed(f, g *item) bool {
	if !f.same(g) || f.tail <= f.end || g.tail <= g.end {
		return false
	}
	return g.at-f.tail < 3 && c.IsIn(f.tail, ", and") && c.IsIn(g.at-1, ", and")
}

// ownWhole reports whether one of a list is a part of another whole, or itself one that
// a number before it is out of: "15 of the 150 crew … 145 of the 215 seats".
func (c *checker) ownWhole(p *line, whole *item, list []*item) bool {
	for i := range p.items[:len(p.items)-1] {
		part, of := &p.items[i], &p.items[i+1]
		if of == whole || part == whole || part.sent != of.sent {
			continue
		}
		if (isIn(list, part) || isIn(list, of)) && (c.outOf(part, of) || c.Is(part.end, "of") && of.at == part.end+1) {
			return true
		}
	}
	return false
}

// oneList reports whether parts stand behind their whole in one sentence, one like
// another.
func (c *checker) oneList(whole *item, list []*item) bool {
	if whole.at > list[0].at || whole.sent == list[0].sent && c.anyIs(whole.end, list[0].at, "and") {
		return false // "200 jobs at its head office and 90 in Leeds"
	}
	for i, f := range list[1:] {
		if f.sent != list[0].sent || !c.coordinated(list[i], f) {
			return false
		}
	}
	return true
}

// includes reports whether words between a whole and its parts say that these need
// not be all: "including", "among them".
func (c *checker) includes(i, end int) bool {
	for ; i < end; i++ {
		if c.IsIn(i, "including include included includes") || c.IsIn(i, "among amongst") && c.plays(i+1, roleThem) {
			return true
		}
	}
	return false
}

// goesOn reports whether a sentence begins with more of what a list names: "The other
// was a driver".
func (c *checker) goesOn(at int) bool {
	if c.IsIn(at, "the a an") {
		at++
	}
	return c.IsIn(at, "other others rest remainder another also")
}

// readOtherwise reports whether a list makes its whole, or part of it another one, by
// any reading: with one named without a number, one more amount, or one less.
func (c *checker) readOtherwise(p *line, whole *item, list []*item) bool {
	sum, have := sumOf(list), whole.Value.Number
	slack := slackOf(whole, list) + 1e-9*sum
	fits := func(v, have float64) bool { return math.Abs(v-have) <= slack }
	if fits(sum, have) || c.onesMake(list, have-sum) {
		return true
	}
	for i := range p.items {
		f := &p.items[i]
		switch v := f.Value.Number; {
		case f == whole, !f.same(list[0]), !f.Value.Valid:
		case isIn(list, f):
			if fits(sum-v, have) {
				return true
			}
		case fits(sum, v), c.likeWhole(p, i, whole) && fits(sum+v, have):
			return true
		}
	}
	for from := range list {
		for to := from + 2; to <= len(list); to++ {
			run := sumOf(list[from:to])
			if fits(run, have) || fits(sum-run, have) {
				return true
			}
			if from > 0 && fits(run, list[from-1].Value.Number) && c.ofWhole(&line{tokens: list[from-1].sent}, list[from-1]) {
				return true // "of the 12 others, five … and seven"
			}
		}
	}
	return false
}
