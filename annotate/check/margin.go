package check

import (
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// isMargin reports whether a figure is the margin of a contest, not of an earlier
// one.
func (c *checker) isMargin(p *line, m *item) bool {
	switch {
	case !c.marginLike(m):
		return false
	case c.toNumber(m.tail), c.Is(m.at-1, "to"):
		return false // one of two sides: "a lead of 24 to 17"
	case c.IsIn(m.at-1, "than from"):
		return false // "by more than 300 votes"
	case c.IsIn(m.sent.First+1, "third fourth fifth other"):
		return false // "The third candidate"
	case c.anyPlays(max(m.sent.First, m.at-6), m.tail+5, roleExpect):
		return false // "A majority of ten had been forecast"
	case c.needed(m), c.held(m):
		return false
	}
	e, _ := c.eraOf(p, m)
	return e != before && e != lately
}

// freshMargin reports whether a figure is named as a margin, and not as one of the past.
func (c *checker) freshMargin(m *item) bool {
	return c.margin(&line{tokens: m.sent}, m) && !c.anyPlays(max(m.sent.First, m.at-6), m.at, rolePast)
}

// toNumber reports whether a number follows "to" at token i: "to 276".
func (c *checker) toNumber(i int) bool {
	return c.Is(i, "to") && (c.Kind(i+1) == text.Number || c.Has(i+1, lexicon.NumberWord))
}

// needed reports whether a margin is one that is called for: "needs a majority of 60".
func (c *checker) needed(m *item) bool {
	return c.anyIsIn(max(m.sent.First, m.at-5), m.at, "need needs needed requires required")
}

// held reports whether a margin is one that a side has, or had, at other times: "The
// ruling group has a majority of nine".
func (c *checker) held(m *item) bool {
	if c.soonBefore(m, 3, "had") {
		return true
	}
	return c.Is(m.at-2, "majority") && c.Is(m.at-3, "a") && c.IsIn(m.at-4, "has have holds had enjoys")
}

// noGap reports whether a margin is no difference of two numbers: "won by seven wickets",
// or what a business keeps of its sales, "Gross margin was 71.4%, compared with 69.8%".
func (c *checker) noGap(m *item) bool {
	if c.IsIn(c.noun(m), "wicket wickets") {
		return true
	}
	for i := m.sent.First + 1; i < m.sent.Last; i++ {
		if c.IsIn(i, "margin margins") && c.IsIn(i-1, "gross operating profit net interest ebitda ebit pretax") {
			return true
		}
	}
	return false
}

// marginNouns are what a margin is called, or who it is told of, behind its number.
const marginNouns = "majority margin lead edge advantage gap spread ahead clear behind adrift"

// marginLike reports whether a figure stands behind "majority", "gap", "lead" or
// "margin" in its sentence, or reads "by 300 votes".
func (c *checker) marginLike(m *item) bool {
	switch {
	case c.anyIsIn(m.end, m.tail+1, marginNouns):
		return true // "the 3.8-point margin"
	case c.IsIn(m.tail+1, marginNouns):
		return c.IsIn(m.end, "- vote votes points point")
	case c.IsIn(m.tail, "is was") && c.IsIn(c.noun(m), "votes"):
		return true // "300 votes was all that parted them"
	case c.Is(m.tail, "between") && c.IsIn(m.tail+1, "them the"):
		return true // "with 300 votes between them"
	}
	return c.beaten(m) || c.wonBy(m) || c.marginBefore(m)
}

// wonBy reports "lost by 12,300 votes", "leads by just four points".
func (c *checker) wonBy(m *item) bool {
	at := m.at - 1
	if c.IsIn(at, "just only") {
		at--
	}
	if !c.Is(at, "by") {
		return false
	}
	if m.Unit == "pp" && c.anyIsIn(max(m.sent.First, at-8), at, "leads led lead leading beat beats beating won") {
		return true
	}
	return c.anyIsIn(m.end, m.tail+1, "votes points ballots")
}

// marginBefore reports whether a word for a margin stands before a figure in its clause.
func (c *checker) marginBefore(m *item) bool {
	for i := m.at - 1; i >= m.sent.First && i > m.at-16; i-- {
		if c.majorityAt(i, m) || c.gapAt(i, m) {
			return true
		}
		if c.IsIn(i, ". but while although") {
			return false
		}
	}
	return false
}

// majorityAt reports whether "majority" at token i can be the margin that a figure is,
// and is not that of a party or a share: "a majority stake", "a two-thirds majority", "a
// majority of 34 members".
func (c *checker) majorityAt(i int, m *item) bool {
	switch {
	case !c.Is(i, "majority"):
		return false
	case c.IsIn(i+1, "in party leader stake shareholder"), c.IsIn(i-1, "thirds quarters fifths"):
		return false
	}
	return m.at != i+2 || !c.IsIn(c.noun(m), "members people voters delegates workers")
}

// gapAt reports whether another word for a margin stands at token i before a figure: "a
// margin of 124", "his lead was 124", "the winner's margin, 305 votes".
func (c *checker) gapAt(i int, m *item) bool {
	switch {
	case !c.IsIn(i, "margin gap difference lead edge cushion plurality"):
		return false
	case c.Is(i+1, "of"):
		return !c.Is(i+2, "error")
	case c.Is(i+1, ","):
		return m.at == i+2
	}
	if c.Is(i+1, "over") && m.at-i <= 6 { // "her lead over the senator was 124"
		return c.IsIn(m.at-1, "is was")
	}
	return c.IsIn(i+1, "is was between")
}

// beaten reports "beat the senator, who got 19,950, by 2,654".
func (c *checker) beaten(m *item) bool {
	if !c.Is(m.at-1, "by") || c.wordy(m.end) && !c.IsIn(m.end, "votes") {
		return false
	}
	return c.anyIsIn(m.sent.First, m.at, "beat beating defeated defeating beaten elected won wins winning")
}

// leadOf reports whether a margin is set right behind the second of two sides: "has 68,
// a lead of six".
func (c *checker) leadOf(m, b *item) bool {
	if m.at <= b.at || m.at-b.tail > 5 || !c.Is(m.at-1, "of") {
		return false
	}
	return c.IsIn(m.at-2, "lead advantage gap difference") && c.IsIn(m.at-3, "a an") && c.IsIn(m.at-4, ", — – -")
}

// ofShares reports whether a margin is of shares of the vote: "5.8 points", "a 24-point
// gap".
func (c *checker) ofShares(m *item) bool {
	return m.kind == percents || c.IsIn(m.end, "points point percentage") ||
		m.Rule == figure.RuleCompound && c.IsIn(m.end-1, "point")
}

// marginSlack is how far rounding can move the difference of two shares.
func (c *checker) marginSlack(a, b *item) float64 {
	if a.kind != percents {
		return 0
	}
	return 2*max(step(a), step(b)) + 1e-9
}
