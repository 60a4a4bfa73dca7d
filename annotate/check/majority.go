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
		if m.at < a.at && c.is(i, "had has have gone") {
			return false
		}
		if c.is(i, "now but while lost cut reduced from short needs needed this") {
			return false
		}
	}
	if m.at < a.at && c.any1(m.tail, a.at, "polling taking winning") {
		return to-from < 25 // "had a majority of 2,181 in Eastbridge, polling 14,922"
	}
	for i := m.at - 5; i < m.at && m.kind != percents; i++ {
		if c.is(i, "has had have holds") {
			return false
		}
	}
	return !c.is(m.end, "in at had would could might") && to-from < 25
}

// margin reports whether a figure is named as a majority or a margin: "a
// majority of 12", "by 12 votes", "a 12-vote margin", "his majority was 12".
func (c *checker) margin(s *line, m *item) bool {
	if c.any(m.end, m.end+4, roleMargin) && (c.Is(m.end, "-") || m.Rule == "compound" || c.is(m.end, "vote votes")) && (c.is(m.end, "majority margin") || c.is(m.end+1, "majority margin") || c.is(m.end+2, "majority margin")) || c.is(m.end, "majority margin edge defeat") {
		return true
	}
	for i, n := m.at-1, 0; i >= s.tokens.First && n < 5; i, n = i-1, n+1 {
		switch {
		case c.is(i, "majority margin edge difference"):
			return !c.is(i-1, "thirds third quarters fifths required needed") && (!c.Is(i+1, "of") || c.is(i+2, "victory defeat") || !c.is(i-1, "the its their old previous 's ’s"))
		case c.Is(i, "by"):
			return m.tail > m.end && c.any(m.end, m.tail, roleMargin) || c.is(i-1, "won winning") && n == 0
		case !c.is(i, "of was is just only mere a government overall at to working slim narrow victory defeat"):
			return false
		}
	}
	return false
}

// shortfall sets how many votes or seats are missing to what is needed, or are above
// it, against the two: "needed 60 votes but got 57, four short", "71 of the 150 seats,
// four short of a majority", "five more than the two-thirds it needed".
func (c *checker) shortfall(p *line, m *item) bool {
	if m.kind != counts || !c.any1(m.end, m.tail+1, "short shy") && !(c.is(m.tail, "more above") && c.any1(m.tail, m.tail+9, "majority needed needs required thirds")) {
		return false
	}
	var need, got, other, all, share *item
	for i := range p.items {
		f := &p.items[i]
		switch {
		case f.kind == ratios && f.sent == m.sent && f.at >= m.tail && f.at < m.tail+30 && f.Value.Number < 1:
			share = f
		case f.kind == tallies && f.Kind == figure.Vote && f.sent == m.sent && got == nil:
			got = f
		}
		if f == m || f.kind != counts || !f.free() || c.either(f) == "vn" || f.sent != m.sent && f.sent.Last != m.sent.First || f.at > m.tail+30 {
			continue
		}
		into := &got
		switch {
		case c.any1(f.end, f.tail+2, "needed required"):
			into = &need
		case f.Rule == "compound" && c.is(f.end-1, "seat member strong") || c.is(f.at-1, "the its") && c.is(f.at-2, "of in"):
			into = &all
		case c.any1(max(f.sent.First, f.at-5), f.at, "need needed needs must requires required threshold"):
			into = &need
		}
		switch {
		case !exact(f) || *into != nil && into != &got:
			return false
		case *into == nil:
			*into = f
		default:
			other = f
		}
	}
	most, slack, figures := 0.0, 0.0, []*item{got, m}
	switch {
	case got == nil:
		return false
	case need != nil:
		most, figures = need.Value.Number, append(figures, need)
	case all != nil && share != nil:
		most, figures = math.Ceil(share.Value.Number*all.Value.Number-1e-6), append(figures, all)
		slack = most - share.Value.Number*all.Value.Number
	case all != nil && c.any1(m.tail, m.tail+6, "majority"):
		most, slack, figures = math.Floor(all.Value.Number/2)+1, 1, append(figures, all)
	default:
		return false
	}
	if other != nil && (all == nil || got.Value.Number+other.Value.Number != all.Value.Number) {
		return false // no two sides of one vote
	}
	want := math.Abs(most - got.Value.Number)
	if d := math.Abs(want - m.Value.Number); d == 0 || slack > 1e-3 && m.Value.Number == math.Abs(most-1-got.Value.Number) || d > 10 && !misprint(want, m.Value.Number) || got.Value.Number < most != c.any1(m.end, m.tail+1, "short shy") {
		return false
	}
	return c.raise(Majority, say("# and the # needed are # apart; the text says #", show(got.Value.Number), show(most), show(want), m.In(c.Source)), figures...)
}

// dissent sets the number of those against what was carried by a vote against it:
// "voted 6-3 … The two dissenting members".
func (c *checker) dissent(p, s *line) bool {
	for i := range s.items {
		m := &s.items[i]
		if m.kind != counts || !m.free() || !exact(m) || c.is(m.sent.First, "had if") || c.is(m.end, "absentees abstainers absent") || !c.is(m.at-1, "the all only just") && !c.any1(m.end, m.end+3, "held holdouts") || !c.any1(m.end, m.end+5, "held holdouts opposed objected minority dissenting dissented dissenters dissent opposing opponents against noes nays naysayers") && !(c.Is(m.at-1, "the") && c.any1(m.end, m.end+5, "supported backed voted")) {
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
		if vote == nil || vote.told || vote.at > m.at || m.Value.Number == vote.Value.Number || m.Value.Number == vote.Value2.Number || c.is(m.at-1, "only just") && math.Abs(m.Value.Number-vote.Value2.Number) > 2 {
			continue
		}
		return c.raise(Majority, say("# has # on one side and # on the other; the text says #", vote.In(c.Source), show(vote.Value.Number), show(vote.Value2.Number), m.In(c.Source)), vote, m)
	}
	return false
}
