package check

import (
	"math"

	"stet/annotate/figure"
)

// unlikely reports whether a margin is not that of two sides, and not so far
// from it that it can be meant of something else.
func (c *checker) unlikely(m *item, a, b float64) bool {
	want := math.Abs(a - b)
	return want != m.Value.Number && m.Value.Number <= 12*want && want <= 12*m.Value.Number
}

// differs raises a margin that is not that of two sides.
func (c *checker) differs(m *item, a, b float64, sides ...*item) bool {
	message := say("# - # = #; the text says #", show(max(a, b)), show(min(a, b)), show(math.Abs(a-b)), m.In(c.Source))
	return c.raise(Majority, message, append(sides, m)...)
}

// near reports whether a margin stands in the clause of the two sides: no year,
// "now" or "but" is between.
func (c *checker) near(m, a, b *item) bool {
	from, to := m.tail, a.at
	if m.at > b.at {
		from, to = b.end, m.at
	}
	switch {
	case c.anyIsIn(from, to, "now but while lost cut reduced from short needs needed this"):
		return false
	case m.at < a.at && c.anyIsIn(from, to, "had has have gone"):
		return false
	case m.at < a.at && c.anyIsIn(m.tail, a.at, "polling taking winning"):
		// "had a majority of 2,181 in Eastbridge, polling 14,922"
	case m.kind != percents && c.soonBefore(m, 5, "has had have holds"):
		return false // "had a majority of 2,181"
	case c.IsIn(m.end, "in at had would could might"):
		return false // "a majority of 2,181 in Eastbridge"
	}
	return to-from < 25
}

// margin reports whether a figure is named as a majority or a margin: "a
// majority of 12", "by 12 votes", "a 12-vote margin", "his majority was 12".
func (c *checker) margin(s *line, m *item) bool {
	if c.IsIn(m.end, "majority margin edge defeat") || c.voteMargin(m) {
		return true
	}
	for i, n := m.at-1, 0; i >= s.tokens.First && n < 5; i, n = i-1, n+1 {
		switch {
		case c.IsIn(i, "majority margin edge difference"):
			return c.givesMargin(i)
		case c.Is(i, "by"):
			return m.tail > m.end && c.anyPlays(m.end, m.tail, roleMargin) || c.IsIn(i-1, "won winning") && n == 0
		case !c.IsIn(i, "of was is just only mere a government overall at to working slim narrow victory defeat"):
			return false
		}
	}
	return false
}

// voteMargin reports "a 12-vote margin", "a 12 votes majority".
func (c *checker) voteMargin(m *item) bool {
	if !c.Is(m.end, "-") && m.Rule != figure.RuleCompound && !c.IsIn(m.end, "vote votes") {
		return false
	}
	return c.anyIsIn(m.end, m.end+3, "majority margin") && c.anyPlays(m.end, m.end+4, roleMargin)
}

// givesMargin reports whether "majority" or the like at token i stands before the margin
// that was won.
func (c *checker) givesMargin(i int) bool {
	switch {
	case c.IsIn(i-1, "thirds third quarters fifths required needed"):
		return false // "a two-thirds majority of 12"
	case !c.Is(i+1, "of"), c.IsIn(i+2, "victory defeat"):
		return true // "his majority was 12", "the margin of victory was 12"
	}
	return !c.IsIn(i-1, "the its their old previous 's ’s") // "a majority of 12", but "its majority of 12"
}

// dissent sets the number of those against what was carried by a vote against it:
// "voted 6-3 … The two dissenting members".
func (c *checker) dissent(p, s *line) bool {
	vote := onlyVote(p)
	if vote == nil || vote.told {
		return false
	}
	for i := range s.items {
		m := &s.items[i]
		if vote.at > m.at || !c.votedAlike(m) {
			continue
		}
		yes, no := vote.Value.Number, vote.Value2.Number
		switch n := m.Value.Number; {
		case n == yes || n == no:
			continue
		case c.IsIn(m.at-1, "only just") && math.Abs(n-no) > 2:
			continue
		}
		message := "# has # on one side and # on the other; the text says #"
		return c.raise(Majority, say(message, vote.In(c.Source), show(yes), show(no), m.In(c.Source)), vote, m)
	}
	return false
}

// onlyVote returns the one vote or score of a passage that has two sides, or nil.
func onlyVote(p *line) (vote *item) {
	for i := range p.items {
		if f := &p.items[i]; f.kind == tallies && f.Value2.Valid {
			if vote != nil {
				return nil
			}
			vote = f
		}
	}
	return vote
}

// votedAlike reports whether a count is of all who voted one way.
func (c *checker) votedAlike(m *item) bool {
	switch {
	case m.kind != counts, !m.free(), !exact(m), m.Rule == figure.RuleCompound:
		return false
	case c.IsIn(m.sent.First, "had if"):
		return false // "Had the two dissenters"
	case c.IsIn(m.end, "absentees abstainers absent"):
		return false
	case c.soonAfter(m, 3, "holdouts"), c.soonAfter(m, 3, "held") && c.soonAfter(m, 4, "out"):
		return true // "five councillors held out"
	case !c.IsIn(m.at-1, "the all only just"), c.Is(m.at-2, "of"):
		return false // "two opponents of the plan", "all but seven of the 180"
	case c.soonAfter(m, 5, dissenting):
		return true // "the two dissenting members"
	}
	return c.Is(m.at-1, "the") && c.soonAfter(m, 5, "supported backed voted") // "the six who backed it"
}

// dissenting are words for those who voted against, and what they did.
const dissenting = "holdouts opposed objected minority dissenting dissented dissenters dissent opposing opponents against noes nays naysayers"
