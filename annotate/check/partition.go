package check

import (
	"math"

	"stet/annotate/text"
)

// partition finds the parts that a sentence names as all of a whole, or as apart
// from each other, and sets them against the whole that the sentences before or
// the same one gives.
func (c *checker) partition(p, s *line) bool {
	return s.words&roleLeft != 0 && c.restApart(p, s) ||
		c.settle(p, c.listOf(s), true) ||
		p.words&roleDealt != 0 && c.settle(p, c.grouped(p, s), true) ||
		s.words&roleSet != 0 && (c.settle(p, c.set(p, s), true) || c.settle(p, c.members(p, s, c.ballot), c.allVoted(p))) ||
		c.settle(p, c.roll(s), false) ||
		s.kinds&counts != 0 && c.settle(p, c.sexes(p, s), p.words&roleAdult != 0) ||
		s.words&roleLeft != 0 && c.settle(p, c.disjoint(p, s), false) ||
		s.kinds&counts != 0 && c.enumerated(p, s)
}

// settle sets parts against the one number before them that can be their whole.
// It raises nothing where any reading of the passage holds, or where parts that
// need not be all are less than the whole.
func (c *checker) settle(p *line, parts []*item, all bool) bool {
	if len(parts) < 2 || len(parts) > 9 || c.any(parts[0].at, parts[len(parts)-1].end+14, roleOverlap) {
		return false
	}
	for _, f := range parts {
		if !f.free() || !exact(f) || !f.same(parts[0]) && f.kind != counts || f.kind == durations && f.Unit != parts[0].Unit {
			return false
		}
	}
	sum, terms := add(parts)
	var whole *item
	for i := range p.items {
		f := &p.items[i]
		if !f.same(parts[0]) || !f.Value.Valid || f.Value2.Valid || isIn(parts, f) {
			continue
		}
		if math.Abs(f.Value.Number-sum) <= slackOf(f, parts) {
			return false
		}
		if whole == nil && c.wholeOf(f, parts) {
			whole = f
		}
	}
	if whole == nil || !all && sum < whole.Value.Number {
		return false
	}
	if q := sum / whole.Value.Number; q < 0.6 || q > 1.6 {
		return false
	}
	return c.raise(Sum, say("# = #; the text says #", terms, show(sum), whole.In(c.Source)), append([]*item{whole}, parts...)...)
}

func isIn(list []*item, f *item) bool {
	for _, g := range list {
		if f == g {
			return true
		}
	}
	return false
}

// wholeOf reports whether a figure can be the whole of parts behind it: exact,
// more than each of them, of what they count, and no part itself.
func (c *checker) wholeOf(f *item, parts []*item) bool {
	if f.at > parts[0].at || !f.free() || !exact(f) || c.foreignWhole(f) || c.nested(f) || c.way(&line{tokens: f.sent}, f) != 0 {
		return false
	}
	for _, g := range parts {
		if g.Value.Number >= f.Value.Number {
			return false
		}
	}
	return true
}

// listOf returns the parts of "The dead were 11 men, five women and two children"
// and "They comprised four Poles and three Danes".
func (c *checker) listOf(s *line) (list []*item) {
	if len(s.items) < 2 {
		return nil
	}
	verb := s.items[0].at - 1
	at := s.tokens.First
	if !c.is(verb, "were are comprise comprised") || !c.Is(at, "they") && !c.Is(at, "the") || verb-at > 2 || c.Is(at, "the") && c.toll1(verb-1) == 0 && !c.plural(verb-1) {
		return nil
	}
	for i := range s.items {
		f := &s.items[i]
		if i > 0 && (f.at-s.items[i-1].tail > 2 || !c.is(s.items[i-1].tail, ", and")) {
			break
		}
		list = append(list, f)
	}
	if last := len(list) - 1; last < 1 || !c.Is(list[last].at-1, "and") || c.is(list[last].tail, "and ,") && c.is(list[last].tail+1, "a an and one") {
		return nil
	}
	return list
}

// roll returns the parts of a sentence that begins with one of the sentence before:
// "Seven are independents, five belong to the League and four are Greens".
func (c *checker) roll(s *line) (list []*item) {
	if len(s.items) < 3 || s.items[0].at != s.tokens.First {
		return nil
	}
	for i := range s.items {
		f := &s.items[i]
		if f.kind != counts || !c.bareSubject(f) || i > 0 && !c.is(f.at-1, ", ; and while") || c.is(f.end+1, "aged also both still") || c.is(f.end+1, "under over more") && !c.is(f.end+2, "repair water review construction threat") || c.is(f.end, "have had has own use like want said of per") {
			return nil
		}
		list = append(list, f)
	}
	if c.mixed(list) || !c.Is(list[len(list)-1].at-1, "and") {
		return nil
	}
	return list
}

// bareSubject reports whether a count stands alone before what is said of those
// that it counts.
func (c *checker) bareSubject(f *item) bool {
	n := c.noun(f)
	return (n < 0 || !c.plural(n)) && c.wordy(f.end)
}

// grouped returns the parts of what is dealt out to so many groups, where there
// are as many of them: "among three divisions. Eleven go to the northern and nine
// to the coast, while the city gets six".
func (c *checker) grouped(p, s *line) []*item {
	for i := range p.items {
		g := &p.items[i]
		if g.kind != counts || !exact(g) || g.Value.Number < 2 || g.Value.Number > 6 || !c.dealt(g) && !c.shareTotal(p, g) {
			continue
		}
		var list []*item
		for k := i + 1; k < len(p.items) && p.items[k].at < s.tokens.Last; k++ {
			f := &p.items[k]
			if len(list) > 0 && !f.same(list[0]) && (list[0].kind != durations || f.kind != counts || !c.bareAfter(f)) || len(list) == 0 && (f.kind&(amounts|durations) == 0 || f.kind == counts && f.tail > f.end && !c.is(f.end, "to in on at for")) {
				continue
			}
			if !c.placed(f) {
				return nil
			}
			list = append(list, f)
		}
		if len(list) == int(g.Value.Number) && list[len(list)-1].at >= s.tokens.First {
			return list
		}
	}
	return nil
}

// bareAfter reports whether a count has its unit understood: "11 years, Yaw eight".
func (c *checker) bareAfter(f *item) bool {
	return f.Of.Empty() && c.wordy(f.at-1) && (c.is(f.end, ", . ; and") || c.is(f.end, "in for"))
}

// dealt reports whether a count is that of the groups that something is dealt
// out to, or lies in: "among the three divisions", "three ways", "in two coaches".
func (c *checker) dealt(g *item) bool {
	at := g.at - 1
	for n := 0; n < 3 && (c.is(at, "the its their all county city") || c.Kind(at) == text.Clitic); n++ {
		at--
	}
	if c.Is(at, "in") && c.is(g.end, "stages phases instalments installments tranches payments steps") {
		return true
	}
	return c.is(at, "among amongst between into across") && g.tail > g.end || c.is(g.end, "ways") && c.any(at-2, g.at, roleMade)
}

// shareTotal reports whether so many are given a total between them: "jailed the
// three brothers for a total of 24 years".
func (c *checker) shareTotal(p *line, g *item) bool {
	for i := range p.items {
		f := &p.items[i]
		if f.sent == g.sent && f.at > g.at && f.kind&(moneys|durations) != 0 && c.Is(f.at-1, "of") && c.Is(f.at-2, "total") && g.tail > g.end {
			return true
		}
	}
	return false
}

// placed reports whether a part is said of one group: a place stands behind it,
// or the group before it "gets" it.
func (c *checker) placed(f *item) bool {
	return c.is(f.end, "to in on at for go goes went were") || c.is(f.tail, "to in on at for") || c.is(f.at-1, "gets get got takes take took receives receive received has have") || c.wordy(f.at-1) && c.is(f.end, ", and .")
}

// disjoint returns parts of a whole that are said to be apart from each other:
// "17 were refloated and 31 died. Six others were put down".
func (c *checker) disjoint(p, s *line) (list []*item) {
	apart := false
	saved := false
	for i := range p.items {
		f := &p.items[i]
		if f.at >= s.tokens.Last {
			break
		}
		dead := saved && c.is(f.tail-1, "bodies") && f.at >= s.tokens.First
		saved = saved || c.word(f.end, min(f.end+9, f.sent.Last), "alive")
		other := c.is(f.end, "others other") || c.is(f.at-1, "another other")
		if f.kind != counts || !f.Of.Empty() && !other && !dead || c.nested(f) || !c.subject(f) {
			continue
		}
		if dead || other && c.is(f.tail, "were was died drowned escaped survived") && f.at >= s.tokens.First {
			apart = len(list) > 1 || dead
		}
		list = append(list, f)
	}
	if !apart {
		return nil
	}
	return list
}

// subject reports whether a count begins its clause.
func (c *checker) subject(f *item) bool {
	return f.at == f.sent.First || c.is(f.at-1, ", ; : and while but another") && c.is(f.end, "were was are is died drowned escaped survived others other")
}
