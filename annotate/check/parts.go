package check

import (
	"math"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/text"
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
		if whole.kind&(amounts|durations) == 0 || !exact(whole) || !whole.Value.Valid || whole.Value2.Valid || s.second > 0 && whole.at >= s.second {
			continue
		}
		if c.Is(whole.end, "of") && (c.plays(whole.end+1, roleThem) || c.Is(whole.end+1, "the")) && !c.IsIn(whole.at-1, "the all") && c.colon(s, whole) == 0 {
			return false // itself a part
		}
		if list := c.inset(s, k); list != nil {
			return c.adds(whole, list, true, true)
		}
		of := c.ofWhole(s, whole) || c.seated(s, whole, k) || c.alikePlaced(s, whole, k)
		whom := c.ofWhom(whole)
		all, from := c.complete(s, whole, k)
		if !of && !all && !whom || whole.kind == durations && (from == 0 && !c.ofThemBehind(s, k) || c.anyIsIn(s.tokens.First, s.tokens.Last, "concurrently concurrent together")) {
			continue
		}
		list := c.partsOf(s, whole, k+1, from)
		if len(list) > 0 && !of && !whom && c.Is(list[0].at-1, "and") && c.colon(s, whole) == 0 {
			continue // "200 jobs at its head office and 90 in Leeds"
		}
		if len(list) > 1 && c.made(s, whole, list) {
			return false
		}
		if len(list) >= 2 && (of || all || len(list) > 2) && (all || !c.mixed(list)) && !(sumOf(list) < whole.Value.Number && c.openEnd(s, list)) {
			return c.adds(whole, list, of || whom, all)
		}
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
	equated := c.Is(whole.at-1, "the") && !c.IsIn(whole.at-2, "among amongst of in from with by for to at on including") && c.IsIn(first.at-1, "were are") && first.at-whole.tail < 6
	if !equated && (!c.rowed(whole, first) || !c.Is(whole.tail, ",")) {
		return nil
	}
	list := []*item{first}
	for i := k + 2; i < len(s.items) && c.rowed(&s.items[i-1], &s.items[i]); i++ {
		list = append(list, &s.items[i])
	}
	last := list[len(list)-1]
	if len(list) < 2 || !c.Is(last.at-1, "and") || !c.IsIn(last.tail, ", .") || !equated && !c.IsIn(last.tail+1, "were was are is have had died") {
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

// ofThemBehind reports whether the next figure behind item k is of it: "45 days at
// sea, 20 of them".
func (c *checker) ofThemBehind(s *line, k int) bool {
	f := &s.items[k+1]
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

// bothSides sets "eight of the twelve jurors were women and five were men" and "the
// twelve jurors … eight of them for conviction and five for acquittal" against the
// whole.
func (c *checker) bothSides(s *line) bool {
	list := c.pick(s, counts)
	if len(list) != 3 || !exact(list[0]) || !exact(list[1]) || !exact(list[2]) {
		return false
	}
	one, whole, two := list[0], list[1], list[2]
	if c.Is(whole.end, "of") && c.plays(whole.end+1, roleThem) {
		one, whole = whole, one
	} else if !c.outOf(one, whole) {
		return false
	}
	a, b := c.either(one), c.either(two)
	if a == "" {
		a = c.either(whole) // "seven of the nine-member panel backed"
	}
	if a == "" || b == "" || a[0] != b[0] || a[1] == b[1] {
		return false
	}
	sum := one.Value.Number + two.Value.Number
	if have := whole.Value.Number; sum <= have || sum > 1.6*have {
		return false
	}
	return c.raise(Sum, say("# + # = #; the text says #", show(one.Value.Number), show(two.Value.Number), show(sum), whole.In(c.Source)), list...)
}

// adds raises parts that do not make their whole.
func (c *checker) adds(whole *item, list []*item, of, all bool) bool {
	sum, terms := add(list)
	have := whole.Value.Number
	switch {
	case sum < have && !all, sum < 0.5*have, sum < 0.6*have && whole.kind == counts, !all && sum > 1.3*have && !turned(sum, have), sum > 1.8*have && !misprint(sum, have):
		return false
	case math.Abs(sum-have) <= slackOf(whole, list), c.onesMake(list, have-sum), c.firstMake(whole, list), sum > have && c.anyPlays(list[0].end, list[len(list)-1].end+14, roleOverlap):
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
	if v >= 1e6 || f.kind != moneys && v >= 10_000 && math.Mod(v, 1000) == 0 || f.kind == quantities && v != math.Trunc(v) {
		return min(step(f), 0.02*v)
	}
	return 0
}

// partsOf returns the figures behind a whole and behind a token that can be its
// parts: of one kind and unit, each smaller; none when any of them is hedged or
// may overlap with another.
func (c *checker) partsOf(s *line, whole *item, k, from int) []*item {
	var out []*item
	for ; k < len(s.items); k++ {
		f := &s.items[k]
		if f.at < from || !c.adding(whole, f) {
			continue
		}
		if f.kind == counts && !f.Of.Empty() && !c.sameThing(whole.Figure, f.Figure) && !c.outcome(f) && c.either(f) == "" && !(whole.kind == quantities && c.Is(f.end, "of")) && !c.listed(s, whole, f) {
			continue // it counts something else: "rescued by two boats"
		}
		if c.Is(f.end, "of") && c.plays(f.end+1, roleThem) && len(out) > 0 && !c.Is(f.at-1, "and") {
			break // parts of a part
		}
		if n := len(out); n > 1 && c.Is(out[n-1].at-1, "and") && c.Is(f.at-2, "and") && !c.anyPlays(f.at-1, f.at, roleRest) && c.wordy(f.at-1) && f.Value.Number >= whole.Value.Number {
			break // the list ended with the one before: "and 11 turboprops, and carries 8 million"
		}
		if c.ofOthers(f) || c.IsIn(f.end, "had has have also - or more") && !c.perfect(f.end) || !exact(f) || f.Value2.Valid || f.Value.Number >= whole.Value.Number || c.IsIn(f.at-1, "including than by another") || f.Rule == figure.RuleCompound || c.course(f.at-1) != 0 || c.Is(f.end, "for") && c.IsIn(f.end+1, "each every") {
			return nil
		}
		if n := len(out); n > 0 && c.breaks(out[n-1].end, f.at) {
			return nil
		}
		out = append(out, f)
	}
	return out
}

// perfect reports "have died", "has been".
func (c *checker) perfect(i int) bool {
	word := c.Folded(i + 1)
	return c.IsIn(i, "have has had") && (strings.HasSuffix(word, "ed") || strings.HasSuffix(word, "en") || word == "left" || word == "gone")
}

// breaks reports whether a clause with a subject of its own begins between two
// tokens: ", and it gave 90,000 away".
func (c *checker) breaks(i, end int) bool {
	for ; i < end; i++ {
		if c.IsIn(i, "he she they while but") || c.Is(i, "it") && c.IsIn(i-1, ", and") {
			return true
		}
	}
	return false
}

// mixed reports whether some of three parts or more are men or women and others
// are told apart otherwise.
func (c *checker) mixed(list []*item) bool {
	n := 0
	for _, f := range list {
		if v := c.either(f); v != "" && v[0] != 'k' {
			n++
		}
	}
	return c.elsewhereSaid(list) || n > 0 && n < len(list) && len(list) > 2
}

// elsewhereSaid reports whether some of the parts are said to be in a place and others
// to be something: "16 are Filipinos and two were on their first voyage".
func (c *checker) elsewhereSaid(list []*item) bool {
	is, in := 0, 0
	for _, f := range list {
		if c.IsIn(f.end, "are were is was") {
			is++
			if c.IsIn(f.end+1, "on in under over from at") {
				in++
			}
		}
	}
	return in > 0 && in < is
}

// adding reports whether a figure can be a part of a whole by its kind: "700 of
// mackerel" can be of tonnes.
func (c *checker) adding(whole, f *item) bool {
	return f.same(whole) || whole.kind == durations && f.kind == counts && f.Of.Empty() || whole.kind == quantities && f.kind == counts && f.Value.Number >= 1 && (f.Of.Empty() || f.tail == f.end || c.Is(f.end, "of") || c.Is(f.end, "going"))
}

// dash reports whether token i is a dash, or a hyphen that stands for one.
func (c *checker) dash(i int) bool {
	return c.IsIn(i, "— –") || c.Is(i, "-") && c.Flag(i, text.SpaceBefore) && c.Flag(i+1, text.SpaceBefore)
}

// listed reports whether a part stands in the list that a colon, a dash or "made
// up of" opens.
func (c *checker) listed(s *line, whole, f *item) bool {
	if at := c.colon(s, whole); at > 0 {
		return f.at >= at && ((c.IsIn(f.at-1, ": , and (") || c.dash(f.at-1)) || f.at == at)
	}
	return whole.Rule == figure.RuleCompound || c.anyPlays(whole.end, f.at, roleMade)
}

// outcome reports whether what a part counts is what became of it: "seven
// drowned", "nine poor and six failing".
func (c *checker) outcome(f *item) bool { return !strings.HasSuffix(f.Of.In(c.Source), "s") }

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
