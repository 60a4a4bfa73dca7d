package check

import (
	"math"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// total sets a total that is named after its parts against them: "40 men and
// 23 women, a total of 65", "12 men and nine women, 23 in all".
func (c *checker) total(s *line) bool {
	return c.totalAmong(s, c.pick(s, amounts))
}

// terms sets the total of spans of time that come one after the other against
// them: of prison terms, or years of service.
func (c *checker) terms(s *line) bool {
	var list []*item
	totalled := false
	for _, f := range c.pick(s, durations|counts) {
		if f.kind == durations || len(list) > 0 && f.Of.Empty() && c.wordy(f.end) {
			list = append(list, f)
			totalled = totalled || c.totals(f)
		}
	}
	return totalled && !c.anyIsIn(s.tokens.First, s.tokens.Last, "concurrently concurrent") && c.totalAmong(s, list)
}

// totalAmong sets a total that is named behind its parts in a list against them.
func (c *checker) totalAmong(s *line, list []*item) bool {
	for k := 2; k < len(list); k++ {
		whole := list[k]
		brought := c.broughtTo(whole, list[:k])
		if !c.totals(whole) && !brought || !exact(whole) || s.words&roleEach != 0 {
			continue
		}
		if s.words&roleSome != 0 && c.someOf(s.tokens.First+1, whole.at) || c.outOf(list[k-2], list[k-1]) {
			continue // "seven of his eight kicks for a total of 18 points"
		}
		for _, f := range list[:k] {
			if !c.addsTo(s, whole, list[0], f) {
				return false
			}
		}
		sum, terms := add(list[:k])
		if n := c.ones(list[0].end, whole.at); n > 0 {
			if sum == whole.Value.Number {
				return false
			}
			sum, terms = sum+n, terms+" + "+show(n)
		}
		if math.Abs(sum-whole.Value.Number) <= slackOf(whole, list[:k]) || c.lastMake(whole, list[:k]) {
			return false
		}
		if (sum > 1.7*whole.Value.Number || sum < 0.6*whole.Value.Number) && !misprint(sum, whole.Value.Number) {
			return false
		}
		if brought && sum < whole.Value.Number {
			return false // there were some before
		}
		return c.raise(Sum, say("# = #; the text says #", terms, show(sum), whole.In(c.Source)), append([]*item{whole}, list[:k]...)...)
	}
	return false
}

// addsTo reports whether a figure of a list can be a part of a total: it is exact and
// measures the same, its unit named or understood.
func (c *checker) addsTo(s *line, whole, first, f *item) bool {
	switch {
	case !exact(f), f.Rule == figure.RuleCompound:
		return false
	case c.Is(f.at-1, "of") && c.Is(f.at-2, "each"): // "each of 12"
		return false
	case f.same(whole), whole.kind == durations && f.kind == counts: // "four years, three and two"
		return true
	}
	return c.unitOnce(s, first, f, whole)
}

// broughtTo reports whether a figure is what a list of counts of one noun, told place by
// place, brings a total to: "109 cases in Leeds and 34 in York, bringing the total to
// 243". It cannot be less than they are together.
func (c *checker) broughtTo(whole *item, list []*item) bool {
	if !c.Is(whole.at-1, "to") || !c.IsIn(whole.at-2, "total tally number") || !c.IsIn(whole.at-4, "bringing taking raising") {
		return false
	}
	for i, f := range list {
		if (i > 0) == (f.tail > f.end) || i > 0 && !c.IsIn(f.end, "in on at from") {
			return false
		}
	}
	return true
}

// someOf reports whether words up to a token say that parts need not be all; what was
// "counted", or "others", right before its number need.
func (c *checker) someOf(i, end int) bool {
	for ; i < end; i++ {
		if !c.plays(i, roleSome) {
			continue
		}
		if !c.IsIn(i, "counted others") || c.Kind(i+1) != text.Number && !c.Has(i+1, lexicon.NumberWord) {
			return true
		}
	}
	return false
}

// unitOnce reports whether the first of a list alone names the unit of all: "67 tonnes
// in Leeds, 79 in York and 65 in Hull, a total of 211".
func (c *checker) unitOnce(s *line, first, f, whole *item) bool {
	return first.kind == quantities && (f.same(first) || c.bare(s, f, first)) && (whole.same(first) || c.bare(s, whole, first))
}

// ones counts what a list names without a number between two tokens: "two teachers,
// six pupils, a driver and the cook".
func (c *checker) ones(from, to int) (n float64) {
	for i := from; i < to; i++ {
		if c.oneMore(i, to) || c.Is(i, "the") && c.Is(i-1, "and") && c.lastOne(i+1, to) {
			n++
		}
	}
	return n
}

// oneMore reports whether a list up to a total names one more at token i, ", a driver",
// and not the total, ", a team of 26".
func (c *checker) oneMore(i, to int) bool {
	switch {
	case !c.IsIn(i, "a an one another"), !c.IsIn(i-1, ", and"), !c.wordy(i + 1):
		return false
	case c.totalled(i + 1), i == to-3 && c.Is(to-1, "of"):
		return false
	}
	return true
}

// lastOne reports whether a noun in the singular ends a list at a token: "the Polish
// master".
func (c *checker) lastOne(i, to int) bool {
	end := i
	for end < min(to, i+4) && c.Kind(end) == text.Word {
		end++
	}
	if end != to || end <= i || c.plural(end-1) {
		return false
	}
	return !c.anyPlays(i, end, roleRest) && !c.anyIsIn(i, end, "other others same whole")
}

// totalled reports whether a total stands at token i: "a total of", "a combined
// 23".
func (c *checker) totalled(i int) bool {
	return c.IsIn(i, "total tally haul sum combined overall further")
}

// totals reports whether a figure is named as a total: "a total of 23", "23 in
// all".
func (c *checker) totals(f *item) bool {
	switch before := f.at - 1; {
	case c.Is(before, "of") && c.totalOfBefore(before):
		return true
	case c.collective(f) && c.IsIn(before-2, "a an") && c.IsIn(before-3, ", ( — –"): // "11 boys and 14 girls, a team of 25"
		return true
	case c.IsIn(before, "totalling totaling"):
		return true
	case c.Is(before, "combined") && c.IsIn(before-1, "a the"): // "a combined 23"
		return true
	case c.Is(before, "making") && c.IsIn(before-1, ", and"): // ", making £95,000"
		return true
	case c.Is(before, "to") && c.soonBefore(f, 12, "over") && c.soonBefore(f, 12, "bringing taking"):
		return true // "bringing the loss over the three days to"
	case f.Rule == figure.RuleCompound && c.IsIn(before, "the a") && c.makeUp(before-1): // "make up the 12-member jury"
		return true
	}
	return c.inAll(f.tail)
}

// totalOfBefore reports whether a total is named before token i, its "of": "a total of",
// "a combined haul of", "giving a total for the year of".
func (c *checker) totalOfBefore(i int) bool {
	switch {
	case c.Is(i-1, "total"):
		return true
	case c.IsIn(i-1, "tally haul sum bill collection") && c.IsIn(i-2, "a combined overall total aggregate"):
		return true
	}
	return c.anyIs(i-5, i, "total") && c.anyIsIn(i-6, i-3, "giving a")
}

// makeUp reports whether a verb that ends at token i says that parts make a whole: "make
// up", "form".
func (c *checker) makeUp(i int) bool {
	if c.Is(i, "up") {
		return c.IsIn(i-1, "make makes made making")
	}
	return c.IsIn(i, "form formed forms complete completed comprise")
}

// inAll reports words behind a total: "in all", "altogether", "all told".
func (c *checker) inAll(i int) bool {
	switch {
	case c.IsIn(i, "altogether overall combined"):
		return true
	case c.Is(i, "in") && c.IsIn(i+1, "all total"): // not "in all of the"
		return !c.IsIn(i+2, "of the")
	case c.Is(i, "in"): // "in fines altogether"
		return c.Is(i+2, "altogether")
	}
	return c.Is(i, "all") && c.Is(i+1, "told")
}

// tally sets wins, draws and losses against the games: "won 14, drew six and
// lost nine of its 28 matches", "in 28 matches they have won 14".
func (c *checker) tally(s *line) bool {
	list := c.pick(s, counts)
	if len(list) < 3 || s.words&roleResult == 0 || s.words&roleGame == 0 {
		return false
	}
	whole, parts := list[len(list)-1], list[:len(list)-1]
	if !c.ofGames(whole) {
		if len(list) > 3 && c.IsIn(list[0].tail-1, "points goals wins") {
			list = list[1:] // "took 33 points from 15 games"
		}
		whole, parts = list[0], list[1:]
		if !c.anyPlays(whole.end, whole.end+3, roleGame) {
			return false
		}
	}
	won, lost := false, false
	for _, p := range parts {
		at := p.at - 1
		if !c.plays(at, roleResult) {
			at = p.end
		}
		if !c.plays(at, roleResult) || !exact(p) {
			return false
		}
		won = won || c.IsIn(at, "won winning wins win")
		lost = lost || c.IsIn(at, "lost losing defeats losses lose")
	}
	if !won || !lost || !exact(whole) {
		return false
	}
	sum, terms := add(parts)
	games := whole.Value.Number
	if sum == games || sum < games && len(parts) < 3 || sum > 2*games {
		return false
	}
	return c.raise(Sum, say("# = #; the text says #", terms, show(sum), whole.In(c.Source)), append([]*item{whole}, parts...)...)
}

// ofGames reports whether a number is of the games that results before it are of: "lost
// nine of its 28 matches".
func (c *checker) ofGames(whole *item) bool {
	if !c.anyPlays(whole.end, whole.tail, roleGame) {
		return false
	}
	return c.anyIsIn(whole.at-3, whole.at-1, "of from") || c.IsIn(whole.at-1, "of in from")
}

// lastMake reports whether the last parts of a list make its whole, two or more.
func (c *checker) lastMake(whole *item, list []*item) bool {
	sum := 0.0
	for i := len(list) - 1; i >= 0; i-- {
		if sum += list[i].Value.Number; i < len(list)-1 && math.Abs(sum-whole.Value.Number) <= slackOf(whole, list[i:]) {
			return true
		}
	}
	return false
}
