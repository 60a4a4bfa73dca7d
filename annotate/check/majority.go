package check

import "math"

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
	for i := m.at - 5; i < m.at; i++ {
		if c.is(i, "has had have holds") {
			return false
		}
	}
	return !c.is(m.end, "in at had would could might") && to-from < 25
}

// margin reports whether a figure is named as a majority or a margin: "a
// majority of 12", "by 12 votes", "a 12-vote margin", "his majority was 12".
func (c *checker) margin(s *line, m *item) bool {
	if c.any(m.end, m.end+4, roleMargin) && (c.Is(m.end, "-") || m.Rule == "compound" || c.is(m.end, "vote votes")) && (c.is(m.end, "majority margin") || c.is(m.end+1, "majority margin") || c.is(m.end+2, "majority margin")) || c.is(m.end, "majority margin") {
		return true
	}
	for i, n := m.at-1, 0; i >= s.tokens.First && n < 5; i, n = i-1, n+1 {
		switch {
		case c.is(i, "majority margin"):
			return !c.is(i-1, "thirds third quarters required needed") && (!c.Is(i+1, "of") || !c.is(i-1, "the its their old previous 's ’s"))
		case c.Is(i, "by"):
			return m.tail > m.end && c.any(m.end, m.tail, roleMargin) || c.is(i-1, "won winning") && n == 0
		case !c.is(i, "of was is just only mere a government overall at to working slim narrow"):
			return false
		}
	}
	return false
}

// seats sets a majority against the seats won of all: "72 of the 140 seats, a
// majority of ten", "68 seats in the 120-member chamber".
func (c *checker) seats(s *line) bool {
	if s.words&roleMargin == 0 {
		return false
	}
	list := c.pick(s, counts)
	if len(list) != 3 || !exact(list[0]) || !exact(list[1]) || !exact(list[2]) || !c.margin(s, list[2]) || c.any(list[1].end, list[2].at, roleRevised) || c.word(list[0].end, list[2].at, "from") {
		return false
	}
	won, all, m := list[0].Value.Number, list[1].Value.Number, list[2].Value.Number
	if !c.word(list[0].end, list[1].at, "of") && !c.word(list[0].end, list[1].at, "in") && !c.word(list[0].end, list[1].at, "out") {
		return false
	}
	want := 2*won - all
	if want <= 0 || m == want || m == won-math.Floor(all/2) || m == math.Floor(want/2) || m == math.Ceil(want/2) || m > all/2 {
		return false
	}
	return c.raise(Majority, say("# - # = #; the text says #", show(won), show(all-won), show(want), list[2].In(c.Source)), list...)
}

// dissent sets the number of those against what was carried by a vote against it:
// "voted 6-3 … The two dissenting members".
func (c *checker) dissent(p, s *line) bool {
	for i := range s.items {
		m := &s.items[i]
		if m.kind != counts || !m.free() || !exact(m) || !c.is(m.at-1, "the all") || !c.any1(m.end, m.end+5, "opposed objected minority dissenting dissented dissenters dissent opposing opponents against noes nays naysayers") {
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
		if vote == nil || vote.told || vote.at > m.at || m.Value.Number == vote.Value.Number || m.Value.Number == vote.Value2.Number {
			continue
		}
		return c.raise(Majority, say("# has # on one side and # on the other; the text says #", vote.In(c.Source), show(vote.Value.Number), show(vote.Value2.Number), m.In(c.Source)), vote, m)
	}
	return false
}
