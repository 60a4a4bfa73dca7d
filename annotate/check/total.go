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
		if !c.totals(whole) && !brought || !exact(whole) || s.words&roleSome != 0 && c.someOf(s.tokens.First+1, whole.at) || s.words&roleEach != 0 {
			continue
		}
		for _, p := range list[:k] {
			if !p.same(whole) && (whole.kind != durations || p.kind != counts) && !c.unitOnce(s, list[0], p, whole) || !exact(p) || c.Is(p.at-1, "of") && c.Is(p.at-2, "each") || p.Rule == figure.RuleCompound {
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
		if math.Abs(sum-whole.Value.Number) <= slackOf(whole, list[:k]) || c.lastMake(whole, list[:k]) || (sum > 1.7*whole.Value.Number || sum < 0.6*whole.Value.Number) && !misprint(sum, whole.Value.Number) {
			return false
		}
		if brought && sum < whole.Value.Number {
			return false // there were some before
		}
		return c.raise(Sum, say("# = #; the text says #", terms, show(sum), whole.In(c.Source)), list[:k+1]...)
	}
	return false
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
		if c.plays(i, roleSome) && !(c.IsIn(i, "counted others") && (c.Kind(i+1) == text.Number || c.Has(i+1, lexicon.NumberWord))) {
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
		if c.IsIn(i, "a an one another") && c.IsIn(i-1, ", and") && c.wordy(i+1) && !c.totalled(i+1) && !(i == to-3 && c.Is(to-1, "of")) || c.Is(i, "the") && c.Is(i-1, "and") && c.lastOne(i+1, to) {
			n++
		}
	}
	return n
}

// lastOne reports whether a noun in the singular ends a list at a token: "the Polish
// master".
func (c *checker) lastOne(i, to int) bool {
	end := i
	for end < min(to, i+4) && c.Kind(end) == text.Word {
		end++
	}
	return end == to && end > i && !c.plural(end-1) && !c.anyPlays(i, end, roleRest) && !c.anyIsIn(i, end, "other others same whole")
}

// totalled reports whether a total stands at token i: "a total of", "a combined
// 23".
func (c *checker) totalled(i int) bool {
	return c.IsIn(i, "total tally haul sum combined overall further")
}

// totals reports whether a figure is named as a total: "a total of 23", "23 in
// all".
func (c *checker) totals(f *item) bool {
	if c.Is(f.at-1, "of") && (c.Is(f.at-2, "total") || c.IsIn(f.at-2, "tally haul sum bill collection") && c.IsIn(f.at-3, "a combined overall total aggregate")) {
		return true
	}
	if c.Is(f.at-1, "of") && c.anyIs(f.at-6, f.at-1, "total") && (c.IsIn(f.at-7, "giving a") || c.IsIn(f.at-6, "giving a") || c.IsIn(f.at-5, "giving a")) {
		return true // "giving a total for the year of"
	}
	if c.Is(f.at-1, "to") && c.soonBefore(f, 12, "over") && (c.soonBefore(f, 12, "bringing") || c.soonBefore(f, 12, "taking")) {
		return true // "bringing the loss over the three days to"
	}
	if c.collective(f) && c.IsIn(f.at-3, "a an") && c.IsIn(f.at-4, ", ( — –") {
		return true // "11 boys and 14 girls, a team of 25"
	}
	if c.IsIn(f.at-1, "totalling totaling") || c.Is(f.at-1, "combined") && c.IsIn(f.at-2, "a the") {
		return true
	}
	end := f.tail
	if f.Rule == figure.RuleCompound && c.IsIn(f.at-1, "the a") && (c.Is(f.at-2, "up") && c.IsIn(f.at-3, "make makes made making") || c.IsIn(f.at-2, "form formed forms complete completed comprise")) {
		return true
	}
	return c.Is(end, "in") && c.IsIn(end+1, "all total") && !c.IsIn(end+2, "of the") || (c.IsIn(end, "altogether overall combined") || c.Is(end, "in") && c.Is(end+2, "altogether")) || c.Is(end, "all") && c.Is(end+1, "told") || c.Is(f.at-1, "making") && c.IsIn(f.at-2, ", and")
}

// tally sets wins, draws and losses against the games: "won 14, drew six and
// lost nine of its 28 matches", "in 28 matches they have won 14".
func (c *checker) tally(s *line) bool {
	list := c.pick(s, counts)
	if len(list) < 3 || s.words&roleResult == 0 || s.words&roleGame == 0 {
		return false
	}
	whole, parts := list[len(list)-1], list[:len(list)-1]
	if !c.anyPlays(whole.end, whole.tail, roleGame) || !c.anyIsIn(whole.at-3, whole.at-1, "of from") && !c.IsIn(whole.at-1, "of in from") {
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
	sum, terms := add(parts)
	if !won || !lost || !exact(whole) || sum == whole.Value.Number || sum < whole.Value.Number && len(parts) < 3 || sum > 2*whole.Value.Number {
		return false
	}
	return c.raise(Sum, say("# = #; the text says #", terms, show(sum), whole.In(c.Source)), append([]*item{whole}, parts...)...)
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
