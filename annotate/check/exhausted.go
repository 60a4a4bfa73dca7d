package check

import (
	"math"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// exhausted sets the amounts or the shares that a passage lists against their whole
// where it says that there is nothing beside them, by whatever words: "no other
// county", "all 10 of their wickets", "the only other candidate", "in two pieces". The
// whole can stand before the list, in it or behind.
func (c *checker) exhausted(p, s *line) bool {
	if s.kinds&percents != 0 && c.sharesExhausted(p, s) {
		return true
	}
	for i := range p.items {
		whole := &p.items[i]
		if whole.kind&(amounts|durations) == 0 || !c.canTotal(p, whole) {
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
	return (c.member(f) || f.kind == durations && f.free() && exact(f) && !c.nested(f)) && f.Value.Number >= 5 && c.way(p, f) == 0 && (!c.foreignWhole(f) || c.allOfThem(f) || c.asTotal(f))
}

// asTotal reports whether an amount is said to be a total: "the final death toll
// stands at 34", "together they raised £900".
func (c *checker) asTotal(f *item) bool {
	return c.totals(f) || c.ofToll(f.at) || c.any1(max(f.sent.First, f.at-12), f.at, "together combined altogether")
}

// allOfThem reports whether a count is that of all there are: "all 24 victims".
func (c *checker) allOfThem(f *item) bool {
	at := f.at - 1
	if c.is(at, "the its their of") {
		at--
	}
	return f.kind == counts && c.Is(at, "all") && !c.Is(at-1, "in")
}

// partsLike returns the amounts between two tokens that measure and count as a whole
// does, or nil where one of them can be no part of it.
func (c *checker) partsLike(p *line, r text.Range, whole *item) []*item {
	first := len(c.picked)
	for i := range p.items {
		f := &p.items[i]
		switch {
		case f == whole || f.at < r.First || f.at >= r.Last || !c.likeWhole(p, i, whole):
		case !c.member(f) && !(len(c.picked) == first && c.ofWhom(whole) && f.free() && exact(f)) || f.Value.Number >= whole.Value.Number || c.way(p, f) != 0:
			c.picked = c.picked[:first]
			return nil
		default:
			c.picked = append(c.picked, f)
		}
	}
	return c.picked[first:len(c.picked):len(c.picked)]
}

// likeWhole reports whether an amount measures and counts as a whole does, its noun
// or unit left out or not. Counts of other things do where they stand in one row with
// such, or lead in those that leave their noun out: "six batters fell …, three to".
func (c *checker) likeWhole(p *line, i int, whole *item) bool {
	f := &p.items[i]
	if !f.same(whole) {
		return c.bare(p, f, whole) || whole.kind == durations && f.kind == counts && f.sent == whole.sent && f.at > whole.at && f.Of.Empty() && c.wordy(f.end)
	}
	if f.kind != counts || !c.foreign(f, whole) || c.kin(f, whole) || c.inRow(p, f, whole) {
		return true
	}
	next := behind(p, f)
	return next != nil && next.kind == counts && next.sent == f.sent && c.noun(next) < 0 && c.is(next.at-1, ", and") && !(i > 0 && p.items[i-1].same(f) && p.items[i-1].sent == f.sent)
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
	alike := c.noun(whole) < 0
	for i := from; i < to; i++ {
		alike = alike || c.kin(&p.items[i], whole)
	}
	return alike && to-from > 2
}

func (c *checker) rowed(f, g *item) bool {
	return f.same(g) && f.tail > f.end && g.tail > g.end && g.at-f.tail < 3 && c.is(f.tail, ", and") && c.is(g.at-1, ", and")
}

// unlikeWhole raises a list that is all of a whole and does not make it.
func (c *checker) unlikeWhole(p *line, whole *item, list []*item) bool {
	first, last := list[0], list[len(list)-1]
	sum := sumOf(list)
	q, from, to := sum/whole.Value.Number, min(first.sent.First, whole.sent.First), c.sentenceBehind(p, max(last.sent.Last, whole.sent.Last))
	if whole.at < first.at {
		from = whole.end
	}
	switch {
	case len(list) > 9 || q < 0.6 || q > 1.6, c.readOtherwise(p, whole, list):
		return false
	case c.any(first.at-12, last.end+14, roleOverlap) || c.any1(whole.end, first.at, "including among amongst include included includes"), c.openEnd(&line{tokens: last.sent}, list), c.goesOn(last.sent.Last):
		return false
	case c.nothingElse(from, to):
	case q < 0.8 || q > 1.25 || !c.word(list[len(list)-2].end, last.at, "and"):
		return false
	case c.allOfThem(whole), c.asTotal(whole), whole.at < first.at && c.groups(p, whole.sent, list, false):
	default:
		return false
	}
	_, terms := add(list)
	return c.raise(Sum, say("# = #; the text says #", terms, show(sum), whole.In(c.Source)), append([]*item{whole}, list...)...)
}

// goesOn reports whether a sentence begins with more of what a list names: "The other
// was a driver".
func (c *checker) goesOn(at int) bool {
	if c.is(at, "the a an") {
		at++
	}
	return c.is(at, "other others rest remainder another also")
}

// readOtherwise reports whether a list makes its whole, or part of it another one, by
// any reading: with one named without a number, one more amount, or one less.
func (c *checker) readOtherwise(p *line, whole *item, list []*item) bool {
	sum := sumOf(list)
	slack := slackOf(whole, list) + 1e-9*sum
	fits := func(v, have float64) bool { return math.Abs(v-have) <= slack }
	if fits(sum, whole.Value.Number) || c.onesMake(list, whole.Value.Number-sum) {
		return true
	}
	for i := range p.items {
		f := &p.items[i]
		if f == whole || !f.same(list[0]) || !f.Value.Valid {
			continue
		}
		v := f.Value.Number
		if isIn(list, f) && fits(sum-v, whole.Value.Number) || !isIn(list, f) && (fits(sum, v) || c.likeWhole(p, i, whole) && fits(sum+v, whole.Value.Number)) {
			return true
		}
	}
	for from := range list {
		for to := from + 2; to <= len(list); to++ {
			run := sumOf(list[from:to])
			if fits(run, whole.Value.Number) || fits(sum-run, whole.Value.Number) {
				return true
			}
		}
	}
	return false
}

// sentenceBehind returns the token behind the sentence that begins at one, no more
// than forty on.
func (c *checker) sentenceBehind(p *line, at int) int {
	for i := at; i < min(at+40, p.tokens.Last); i++ {
		if c.is(i, ". ! ?") {
			return i
		}
	}
	return min(at+40, p.tokens.Last)
}

// groups reports whether a passage says before a list in how many parts its whole
// comes, as many as it has: "in three attacks", "consists of two pieces".
func (c *checker) groups(p *line, whole text.Range, list []*item, named bool) bool {
	for i := range p.items {
		g := &p.items[i]
		if g.kind != counts || g.at >= list[0].at || !exact(g) || g.Value.Number != float64(len(list)) || g.tail == g.end || g.sent != whole && g.sent != list[0].sent && g.sent.Last != list[0].sent.First || c.any1(g.end, g.tail, "largest biggest main top leading major") {
			continue
		}
		if named && !c.toGroups(g) {
			continue
		}
		if named || c.is(g.at-1, "in among amongst between into across by from on at of with the its their") || c.has(g.at-1, roleMade) {
			return true
		}
	}
	return false
}

// toGroups reports whether a sentence says of so many that they are all that share:
// "divided among the three children", "three banks paid in full".
func (c *checker) toGroups(g *item) bool {
	for i := g.sent.First; i < g.sent.Last; i++ {
		if c.has(i, roleMade) || c.Value(i, lexicon.CheckClosing) == "g" {
			return true
		}
	}
	return false
}

// answers reports whether three shares are those for and against and those who are
// neither: "44% got better, 29% stayed the same and 17% got worse".
func (c *checker) answers(s *line, list []*item) bool {
	if len(list) != 3 {
		return false
	}
	var sides []*item
	for _, f := range list {
		if !c.neither(f) {
			sides = append(sides, f)
		}
	}
	return len(sides) == 2 && (opposed(c.either(sides[0]), c.either(sides[1])) || opposed(c.sideBefore(s, sides[0]), c.sideBefore(s, sides[1])))
}

// opposed reports whether two sides are those of one pair.
func opposed(x, y string) bool { return x != "" && y != "" && x[0] == y[0] && x[1] != y[1] }

// neither reports whether a share is of those on neither side: "5% with no opinion".
func (c *checker) neither(f *item) bool {
	for i := f.end; i < f.end+8 && c.wordy(i) && !c.Is(i, "and"); i++ {
		if v := c.Value(i, lexicon.CheckClosing); v == "u" || v == "b" {
			return true
		}
	}
	return c.any1(f.at-4, f.at, "undecided unsure unchanged")
}

// sharesExhausted sets shares of one whole that are said to be all against 100.
func (c *checker) sharesExhausted(p, s *line) bool {
	list := c.sharesOf(p, s)
	if len(list) < 2 {
		return false
	}
	first, last := list[0], list[len(list)-1]
	if c.any(first.at-12, last.end+14, roleOverlap) || c.comparesShares(s, list, true) {
		return false
	}
	answers := c.answers(s, list)
	if !answers && !c.closes(last) && !c.nothingElse(p.tokens.First, c.sentenceBehind(p, s.tokens.Last)) && !c.groups(p, s.tokens, list, true) {
		return false
	}
	total, slack, terms := 0.0, 1.5, ""
	for i, f := range list {
		share := f.Value.Number
		if f.kind == ratios {
			share *= 100
		}
		if total, slack = total+share, slack+2*hedge(f); i > 0 {
			terms += " + "
		}
		if terms += show(share); i > 0 && math.Abs(total-100) <= slack {
			return false
		}
	}
	if total < 75 || total > 130 || answers && total > 93 && total < 100 {
		return false
	}
	return c.raise(PercentTotal, say("# = #, not 100", terms, show(total)), list...)
}

// sharesOf returns the shares of a sentence, as percentages, fractions or bare
// numbers behind those, or nil where one is no plain share.
func (c *checker) sharesOf(p, s *line) []*item {
	first := len(c.picked)
	for i := range s.items {
		f := &s.items[i]
		switch {
		case f.kind&(percents|ratios) == 0 && (len(c.picked) == first || !c.bare(s, f, c.picked[first])), c.word(max(s.tokens.First, f.at-5), f.at, "error"):
		case !f.free() || !near(f) || c.way(p, f) != 0 || f.kind == percents && f.Unit != "%" || f.kind == ratios && f.Value.Number >= 1 || c.nested(f):
			c.picked = c.picked[:first]
			return nil
		default:
			c.picked = append(c.picked, f)
		}
	}
	return c.picked[first:len(c.picked):len(c.picked)]
}

// nothingElse reports whether words between two tokens say that there is nothing beside
// what they list.
func (c *checker) nothingElse(from, to int) bool {
	for i := from; i < to; i++ {
		switch c.Value(i, lexicon.CheckClosing) {
		case "n":
			if c.noneElse(i, to) {
				return true
			}
		case "o":
			if v := c.Value(i+1, lexicon.CheckClosing); v == "r" || v == "e" || c.is(i-1, "the") && c.is(i-2, "are were") && c.is(i-3, "these those they") {
				return true
			}
		case "a":
			if c.everything(i) {
				return true
			}
		}
		if c.Is(i, "between") && c.is(i+1, "them themselves") {
			return true
		}
	}
	return false
}

// noneElse reports whether "else" follows "none" in its clause, "nobody came from
// farther afield", and nothing behind it compares: "no other party won more than 5%".
func (c *checker) noneElse(i, to int) bool {
	for k := i + 1; k < min(i+8, to) && !c.is(k, ". ; : ,"); k++ {
		switch v := c.Value(k, lexicon.CheckClosing); {
		case v == "o" || v == "v" || v == "c", v == "e" && c.is(k-1, "the these those"):
			return false
		case v == "b" && k < i+3, k == i+1 && c.Is(k, "left") && c.is(i, "nothing none"):
			return true
		case v == "e":
			return !c.limited(k+1, to)
		}
	}
	return false
}

// limited reports whether what follows in a clause compares or counts.
func (c *checker) limited(i, to int) bool {
	for end := min(i+10, to); i < end && !c.is(i, ". ;"); i++ {
		if v := c.Value(i, lexicon.CheckClosing); v == "c" || v == "v" || c.Kind(i) == text.Number || c.Has(i, lexicon.NumberWord) {
			return true
		}
	}
	return false
}

// everything reports whether a sentence says of what it points back to that it is
// all: "that was everything", "this accounts for all".
func (c *checker) everything(i int) bool {
	at := i - 1
	if c.Is(at, "the") {
		at--
	}
	if c.Is(at, "for") && c.is(at-1, "account accounts accounted accounting") {
		return true
	}
	return c.is(at, "is was are were") && c.is(at-1, "that this these those they it which") && (!c.Is(i, "all") || c.is(i+1, ". , ; there he she they it"))
}
