package check

import (
	"math"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// sharesExhausted sets the shares from a token to the end of a sentence that are said
// to be all of one whole against 100.
func (c *checker) sharesExhausted(p, s *line, from int) bool {
	t := &line{tokens: text.Range{First: from, Last: s.tokens.Last}, items: p.items, words: s.words}
	list := c.sharesOf(p, t.tokens)
	if len(list) < 2 {
		return false
	}
	first, last := list[0], list[len(list)-1]
	if c.ofSeveral(s, t, list) {
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
	for from := range list[:len(list)-1] {
		if c.wholeOfShares(list[from:]) {
			return false // the list begins there
		}
	}
	close := total > 87 && total < 115
	switch {
	case total < 75 || total > 130 || c.filled(p, first, last, 100-total):
		return false
	case c.closes(last), c.paired(list):
	case c.answers(t, list) && (total < 93 || total > 100):
	case close && c.soonBefore(last, 7, "others other write"):
	case close && c.nothingElse(min(from, c.sentenceBefore(p, s)), c.sentenceBehind(p, s.tokens.Last)):
	case close && c.groups(p, nil, list):
	default:
		return false
	}
	return c.raise(PercentTotal, say("# = #, not 100", terms, show(total)), list...)
}

// ofSeveral reports whether the shares of a list are of several wholes, or may overlap.
func (c *checker) ofSeveral(s, t *line, list []*item) bool {
	first, last := list[0], list[len(list)-1]
	switch {
	case c.anyPlays(first.at-12, last.end+14, roleOverlap):
		return true
	case c.comparesShares(t, list, len(list) > 2 || c.closes(last)):
		return true
	case c.yearOf(s, first) != c.yearOf(s, last):
		return true // "52% in 2019 and 61% in 2023"
	}
	if c.ofNumber(last) != c.ofNumber(first) {
		return true // "took 26.0% … 66.3% of the 318,750 on the roll"
	}
	return c.Is(first.end, "of") && c.Is(last.end, "of") && c.either(first) != "" // "52% of men and 61% of women"
}

// ofNumber reports whether the whole of a share is a number behind it: "66.3% of the 318,750".
func (c *checker) ofNumber(f *item) bool {
	whole := f.end + 1
	if c.Is(whole, "the") {
		whole++
	}
	return c.Is(f.end, "of") && c.Kind(whole) == text.Number
}

// wholeOfShares reports whether shares make 100.
func (c *checker) wholeOfShares(list []*item) bool {
	sum := 0.0
	for _, f := range list {
		sum += 100 * shareOf(f)
	}
	return math.Abs(sum-100) <= 1.5
}

// filled reports whether shares told before a list or behind it are what it lacks.
func (c *checker) filled(p *line, first, last *item, missing float64) bool {
	for before, behind, i := 0.0, 0.0, 0; i < len(p.items); i++ {
		f, g := &p.items[len(p.items)-1-i], &p.items[i]
		if f.at < first.at && f.kind == percents {
			before += f.Value.Number
		}
		if g.at > last.at && g.kind == percents {
			behind += g.Value.Number
		}
		if math.Abs(before-missing) <= 1.5 || math.Abs(behind-missing) <= 1.5 {
			return true
		}
	}
	return false
}

// sharesOf returns the shares between two tokens, as percentages, fractions or bare
// numbers behind those, or nil where one is no plain share.
func (c *checker) sharesOf(p *line, r text.Range) []*item {
	first := len(c.picked)
	for i := range p.items {
		f := &p.items[i]
		switch {
		case f.at < r.First, f.at >= r.Last, f.kind == ratios && c.saidAgain(p, f):
		case c.soonBefore(f, 4, "turnout error"), c.Is(f.end, "turnout"): // "on a turnout of 48%"
		case f.kind&(percents|ratios) == 0 && (len(c.picked) == first || !c.bare(p, f, c.picked[first])):
		case !c.plainShare(p, f):
			c.picked = c.picked[:first]
			return nil
		default:
			c.picked = append(c.picked, f)
		}
	}
	return c.picked[first:len(c.picked):len(c.picked)]
}

// plainShare reports whether a figure can be one of the shares that make 100.
func (c *checker) plainShare(p *line, f *item) bool {
	switch {
	case !f.free(), !near(f), c.way(p, f) != 0, c.nested(f):
		return false
	case f.kind == percents:
		return f.Unit == "%"
	}
	return f.kind != ratios || f.Value.Number < 1
}

// saidAgain reports whether a percentage behind a fraction says it exactly: "more than
// half of the money, 52%,".
func (c *checker) saidAgain(p *line, f *item) bool {
	next := behind(p, f)
	if next == nil || next.kind != percents || next.at-f.end >= 8 || !c.apposed(next) {
		return false
	}
	return math.Abs(next.Value.Number-100*f.Value.Number) < 6
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
	if len(sides) != 2 {
		return false
	}
	a, b := sides[0], sides[1]
	return opposed(c.either(a), c.either(b)) || opposed(c.sideBefore(s, a), c.sideBefore(s, b))
}

// paired reports whether two shares are what a whole is made up of, "shops made up 63%
// of sales and the website 47%", or those of a run-off.
func (c *checker) paired(list []*item) bool {
	if len(list) != 2 {
		return false
	}
	a, b := list[0], list[1]
	makesUp := c.IsIn(a.at-1, "up for") && c.IsIn(a.at-2, "made make makes account accounts accounted")
	if makesUp && a.Value.Number+b.Value.Number > 100 {
		return b.at-a.end < 12 && c.anyIsIn(a.end, b.at, "and while") && !c.Is(b.end, "of")
	}
	return c.ofRunoff(a.sent)
}

// ofRunoff reports whether a sentence tells of a run-off that was held: "won the run-off".
func (c *checker) ofRunoff(s text.Range) bool {
	for i := s.First + 1; i < s.Last; i++ {
		if (c.Is(i, "runoff") || c.Is(i, "run") && c.Is(i+2, "off")) && c.anyIsIn(i-3, i, "in won") {
			return !c.anyIsIn(s.First, s.Last, "first will would meet face faces")
		}
	}
	return false
}

// opposed reports whether two sides are those of one pair.
func opposed(x, y string) bool {
	return x != "" && y != "" && x[0] == y[0] && x[1] != y[1]
}

// neither reports whether a share is of those on neither side: "5% with no opinion".
func (c *checker) neither(f *item) bool {
	for i := f.end; i < f.end+8 && c.wordy(i) && !c.Is(i, "and"); i++ {
		if v := c.Value(i, lexicon.CheckClosing); v == "u" || v == "b" {
			return true
		}
	}
	return c.soonBefore(f, 4, "undecided unsure unchanged")
}
