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

func (c *checker) differs(m *item, a, b float64, sides ...*item) bool {
	return c.raise(Majority, say("# - # = #; the text says #", show(max(a, b)), show(min(a, b)), show(math.Abs(a-b)), m.In(c.Source)), append(sides, m)...)
}

// near reports whether a margin stands in the clause of the two sides: no year,
// "now" or "but" is between.
func (c *checker) near(m, a, b *item) bool {
	from, to := m.tail, a.at
	if m.at > b.at {
		from, to = b.end, m.at
	}
	for i := from; i < to; i++ {
		if m.at < a.at && c.IsIn(i, "had has have gone") {
			return false
		}
		if c.IsIn(i, "now but while lost cut reduced from short needs needed this") {
			return false
		}
	}
	if m.at < a.at && c.anyIsIn(m.tail, a.at, "polling taking winning") {
		return to-from < 25 // "had a majority of 2,181 in Eastbridge, polling 14,922"
	}
	for i := m.at - 5; i < m.at && m.kind != percents; i++ {
		if c.IsIn(i, "has had have holds") {
			return false
		}
	}
	return !c.IsIn(m.end, "in at had would could might") && to-from < 25
}

// margin reports whether a figure is named as a majority or a margin: "a
// majority of 12", "by 12 votes", "a 12-vote margin", "his majority was 12".
func (c *checker) margin(s *line, m *item) bool {
	if c.anyPlays(m.end, m.end+4, roleMargin) && (c.Is(m.end, "-") || m.Rule == figure.RuleCompound || c.IsIn(m.end, "vote votes")) && (c.IsIn(m.end, "majority margin") || c.IsIn(m.end+1, "majority margin") || c.IsIn(m.end+2, "majority margin")) || c.IsIn(m.end, "majority margin edge defeat") {
		return true
	}
	for i, n := m.at-1, 0; i >= s.tokens.First && n < 5; i, n = i-1, n+1 {
		switch {
		case c.IsIn(i, "majority margin edge difference"):
			return !c.IsIn(i-1, "thirds third quarters fifths required needed") && (!c.Is(i+1, "of") || c.IsIn(i+2, "victory defeat") || !c.IsIn(i-1, "the its their old previous 's ’s"))
		case c.Is(i, "by"):
			return m.tail > m.end && c.anyPlays(m.end, m.tail, roleMargin) || c.IsIn(i-1, "won winning") && n == 0
		case !c.IsIn(i, "of was is just only mere a government overall at to working slim narrow victory defeat"):
			return false
		}
	}
	return false
}

// dissent sets the number of those against what was carried by a vote against it:
// "voted 6-3 … The two dissenting members".
func (c *checker) dissent(p, s *line) bool {
	for i := range s.items {
		m := &s.items[i]
		if m.kind != counts || !m.free() || !exact(m) || c.IsIn(m.sent.First, "had if") || c.IsIn(m.end, "absentees abstainers absent") || !c.IsIn(m.at-1, "the all only just") && !c.soonAfter(m, 3, "held holdouts") || !c.soonAfter(m, 5, "held holdouts opposed objected minority dissenting dissented dissenters dissent opposing opponents against noes nays naysayers") && !(c.Is(m.at-1, "the") && c.soonAfter(m, 5, "supported backed voted")) {
			continue
		}
		var vote *item
		for k := range p.items {
			if f := &p.items[k]; f.kind == tallies && f.Value2.Valid {
				if vote != nil {
					return false
				}
				vote = f
			}
		}
		if vote == nil || vote.told || vote.at > m.at || m.Value.Number == vote.Value.Number || m.Value.Number == vote.Value2.Number || c.IsIn(m.at-1, "only just") && math.Abs(m.Value.Number-vote.Value2.Number) > 2 {
			continue
		}
		return c.raise(Majority, say("# has # on one side and # on the other; the text says #", vote.In(c.Source), show(vote.Value.Number), show(vote.Value2.Number), m.In(c.Source)), vote, m)
	}
	return false
}
