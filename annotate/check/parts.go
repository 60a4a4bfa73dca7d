package check

import (
	"math"
	"strings"

	"stet/annotate/figure"
)

// parts sets parts against their whole in all the ways that name them as parts.
func (c *checker) parts(s *line) bool {
	if s.second == 0 {
		return c.total(s) || c.tally(s) || c.sum(s) || c.bothSides(s) || c.beyond(s)
	}
	return c.ofTheseSum(s) || c.sum(s) || c.beyond(s)
}

// sum sets parts that are named as all of a whole against it.
func (c *checker) sum(s *line) bool {
	if s.count(amounts|durations) < 3 {
		return false
	}
	for k := 0; k+2 < len(s.items); k++ {
		whole := &s.items[k]
		switch {
		case whole.kind&(amounts|durations) == 0, !exact(whole), !whole.Value.Valid, whole.Value2.Valid:
			continue
		case s.second > 0 && whole.at >= s.second:
			continue
		}
		if c.ofGiven(whole) && !c.IsIn(whole.at-1, "the all") && c.colon(s, whole) == 0 {
			return false // itself a part
		}
		if list := c.inset(s, k); list != nil {
			return c.adds(whole, list, true, true)
		}
		of := c.ofWhole(s, whole) || c.seated(s, whole, k) || c.alikePlaced(s, whole, k)
		whom := c.ofWhom(whole)
		all, from := c.complete(s, whole, k)
		switch {
		case !of && !all && !whom:
			continue
		case whole.kind == durations && from == 0 && !c.ofThemBehind(s, k):
			continue
		case whole.kind == durations && c.anyIsIn(s.tokens.First, s.tokens.Last, "concurrently concurrent together"):
			continue // terms that run side by side
		}
		list := c.partsOf(s, whole, k+1, from)
		switch {
		case len(list) < 2:
			continue
		case !of && !whom && c.Is(list[0].at-1, "and") && c.colon(s, whole) == 0:
			continue // "200 jobs at its head office and 90 in Leeds"
		case c.made(s, whole, list):
			return false
		case !of && !all && len(list) == 2:
			continue
		case !all && c.mixed(list):
			continue
		case sumOf(list) < whole.Value.Number && c.openEnd(s, list):
			continue
		}
		return c.adds(whole, list, of || whom, all)
	}
	return false
}

// inset returns the counts that stand between a count and its verb, one noun each, set
// off by commas on both sides, or are said to be those: "71 soldiers, 54 Italians and 14
// Greeks, were held", "the 71 on board were 54 Italians and 14 Greeks". So near the
// whole they are all of it, whatever they count.
func (c *checker) inset(s *line, k int) []*item {
	whole := &s.items[k]
	if whole.kind != counts || whole.tail == whole.end || k+2 >= len(s.items) {
		return nil
	}
	first := &s.items[k+1]
	equated := c.equated(whole, first)
	if !equated && (!c.rowed(whole, first) || !c.Is(whole.tail, ",")) {
		return nil
	}
	list := []*item{first}
	for i := k + 2; i < len(s.items) && c.rowed(&s.items[i-1], &s.items[i]); i++ {
		list = append(list, &s.items[i])
	}
	last := list[len(list)-1]
	switch {
	case len(list) < 2, !c.Is(last.at-1, "and"), !c.IsIn(last.tail, ", ."):
		return nil
	case !equated && !c.IsIn(last.tail+1, "were was are is have had died"):
		return nil
	}
	for _, f := range list {
		if !c.member(f) || f.Value.Number >= whole.Value.Number {
			return nil
		}
	}
	if q := sumOf(list) / whole.Value.Number; (q < 0.8 || q > 1.25) && !turned(sumOf(list), whole.Value.Number) {
		return nil
	}
	return list
}

// equated reports whether a whole is said to be what a list begins with: "the 71 on
// board were 54 Italians".
func (c *checker) equated(whole, first *item) bool {
	if !c.Is(whole.at-1, "the") || c.IsIn(whole.at-2, "among amongst of in from with by for to at on including") {
		return false
	}
	return c.IsIn(first.at-1, "were are") && first.at-whole.tail < 6
}

// ofThemBehind reports whether the next figure behind item k is of it: "45 days at
// sea, 20 of them".
func (c *checker) ofThemBehind(s *line, k int) bool {
	return c.partOfThem(&s.items[k+1])
}

// partOfThem reports whether a figure is of what has been told of: "20 of them", "nine
// of those".
func (c *checker) partOfThem(f *item) bool {
	return c.Is(f.end, "of") && c.plays(f.end+1, roleThem)
}

// made reports whether one more count of a sentence makes parts a whole: "28 Labour
// and 15 Conservatives, with five independents".
func (c *checker) made(s *line, whole *item, list []*item) bool {
	sum, _ := add(list)
	for i := range s.items {
		f := &s.items[i]
		if f.kind == whole.kind && f.at > whole.at && !isIn(list, f) && sum+f.Value.Number == whole.Value.Number {
			return true
		}
	}
	return false
}

// ofGiven reports whether a figure is of those or of the things that follow: "20 of
// them", "20 of the boats".
func (c *checker) ofGiven(f *item) bool {
	return c.Is(f.end, "of") && (c.plays(f.end+1, roleThem) || c.Is(f.end+1, "the"))
}

// bothSides sets "eight of the twelve jurors were women and five were men" and "the
// twelve jurors … eight of them for conviction and five for acquittal" against the
// whole.
func (c *checker) bothSides(s *line) bool {
	list := c.pick(s, counts)
	if len(list) != 3 || !exact(list[0]) || !exact(list[1]) || !exact(list[2]) {
		return false
	}
	one, whole, two := list[0], list[1], list[2]
	if c.partOfThem(whole) {
		one, whole = whole, one
	} else if !c.outOf(one, whole) {
		return false
	}
	a, b := c.either(one), c.either(two)
	if a == "" {
		a = c.either(whole) // "seven of the nine-member panel backed"
	}
	if !opposed(a, b) {
		return false
	}
	sum := one.Value.Number + two.Value.Number
	if have := whole.Value.Number; sum <= have || sum > 1.6*have {
		return false
	}
	_, terms := add([]*item{one, two})
	return c.raise(Sum, say("# = #; the text says #", terms, show(sum), whole.In(c.Source)), whole, one, two)
}

// adds raises parts that do not make their whole.
func (c *checker) adds(whole *item, list []*item, of, all bool) bool {
	sum, terms := add(list)
	have := whole.Value.Number
	switch {
	case sum < have && !all:
		return false
	case sum < 0.5*have, sum < 0.6*have && whole.kind == counts:
		return false // so far from all that they are not meant to be
	case sum > 1.3*have && !all && !turned(sum, have):
		return false
	case sum > 1.8*have && !misprint(sum, have):
		return false
	case math.Abs(sum-have) <= slackOf(whole, list), c.onesMake(list, have-sum), c.firstMake(whole, list):
		return false
	case sum > have && c.anyPlays(list[0].end, list[len(list)-1].end+14, roleOverlap):
		return false
	case strays(whole, list):
		return false
	}
	kind := Sum
	if sum > have && of && !all && !c.IsIn(list[0].end, "in on at for from") && whole.Rule != figure.RuleCompound {
		kind = PartWhole
	}
	return c.raise(kind, say("# = #; the text says #", terms, show(sum), whole.In(c.Source)), append([]*item{whole}, list...)...)
}

// onesMake reports whether what a list of counts names without a number can be what
// is missing: "three Filipinos, two Latvians, a cook and the Polish master".
func (c *checker) onesMake(list []*item, missing float64) bool {
	ones := c.ones(list[0].end, c.listEnd(list[len(list)-1].end))
	for _, f := range list {
		if f.Value.Number == 1 {
			ones-- // "one engineer" is counted
		}
	}
	return list[0].kind == counts && missing > 0 && missing <= ones
}

// listEnd returns the token at which a list ends whose last number stands before
// another one: a dash, a bracket or the end of a clause.
func (c *checker) listEnd(at int) int {
	for end := at + 12; at < end && c.Valid(at) && !c.IsIn(at, ". ; : )") && !c.dash(at); at++ {
	}
	return at
}

// sumOf sums figures.
func sumOf(list []*item) (sum float64) {
	for _, f := range list {
		sum += f.Value.Number
	}
	return sum
}

// add sums figures and writes their terms.
func add(list []*item) (sum float64, terms string) {
	var t []string
	for _, p := range list {
		sum += p.Value.Number
		t = append(t, show(p.Value.Number))
	}
	return sum, strings.Join(t, " + ")
}

// slackOf is how far rounding can move a sum: a part of the last printed digit
// of each figure that is given in millions or in round thousands.
func slackOf(whole *item, list []*item) float64 {
	slack := coarse(whole)
	for _, p := range list {
		slack += coarse(p)
	}
	return min(slack/2, 0.03*whole.Value.Number)
}

// coarse is how far a figure that is given in millions or in round thousands
// can be from what it rounds.
func coarse(f *item) float64 {
	v := f.Value.Number
	switch {
	case v >= 1e6: // "4.2 million"
	case v >= 10_000 && f.kind != moneys && math.Mod(v, 1000) == 0: // "14,000 people"
	case f.kind == quantities && v != math.Trunc(v): // "3.4 tonnes"
	default:
		return 0
	}
	return min(step(f), 0.02*v)
}

// firstMake reports whether the first parts of a list make its whole already.
func (c *checker) firstMake(whole *item, list []*item) bool {
	sum := 0.0
	for i, f := range list {
		if sum += f.Value.Number; i > 0 && math.Abs(sum-whole.Value.Number) <= slackOf(whole, list[:i+1]) {
			return true
		}
	}
	return false
}
