package check

import (
	"math"
)

// partition finds the parts that a sentence names as all of a whole, or as apart
// from each other, and sets them against the whole that the sentences before or
// the same one gives.
func (c *checker) partition(p, s *line) bool {
	left := s.words&roleLeft != 0
	switch {
	case left && c.restApart(p, s):
	case s.words&roleSet != 0 && c.wholeSets(p, s):
	case c.settle(p, c.roll(s), false):
	case s.kinds&counts != 0 && c.settle(p, c.sexes(p, s), p.words&roleAdult != 0):
	default:
		return left && c.settle(p, c.disjoint(p, s), false)
	}
	return true
}

// wholeSets sets parts that are all there can be against their whole: medals of three
// metals, votes for and against.
func (c *checker) wholeSets(p, s *line) bool {
	return c.settle(p, c.set(p, s), true) || c.settle(p, c.members(p, s, c.ballot), c.allVoted(p))
}

// settle sets parts against the one number before them that can be their whole.
// It raises nothing where any reading of the passage holds, or where parts that
// need not be all are less than the whole.
func (c *checker) settle(p *line, parts []*item, all bool) bool {
	if len(parts) < 2 || len(parts) > 9 || c.anyPlays(parts[0].at, parts[len(parts)-1].end+14, roleOverlap) {
		return false
	}
	for _, f := range parts {
		switch {
		case !f.free(), !exact(f):
			return false
		case !f.same(parts[0]) && f.kind != counts:
			return false
		case f.kind == durations && f.Unit != parts[0].Unit:
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

// isIn reports whether a figure is one of a list.
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
	if f.at > parts[0].at || !f.free() || !exact(f) {
		return false
	}
	if c.foreignWhole(f) || c.nested(f) || c.way(&line{tokens: f.sent}, f) != 0 {
		return false
	}
	for _, g := range parts {
		if g.Value.Number >= f.Value.Number {
			return false
		}
	}
	return true
}

// roll returns the parts of a sentence that begins with one of the sentence before:
// "Seven are independents, five belong to the League and four are Greens".
func (c *checker) roll(s *line) (list []*item) {
	if len(s.items) < 3 || s.items[0].at != s.tokens.First {
		return nil
	}
	for i := range s.items {
		f := &s.items[i]
		switch {
		case f.kind != counts, !c.bareSubject(f):
			return nil
		case i > 0 && !c.IsIn(f.at-1, ", ; and while"):
			return nil
		case c.IsIn(f.end+1, "aged also both still"):
			return nil // "five are also Greens"
		case c.IsIn(f.end+1, "under over more") && !c.IsIn(f.end+2, "repair water review construction threat"):
			return nil // "five are under 30", but "five are under repair"
		case c.IsIn(f.end, "have had has own use like want said of per"):
			return nil // "five have children"
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
		dead := saved && c.IsIn(f.tail-1, "bodies") && f.at >= s.tokens.First
		saved = saved || c.anyIs(f.end, min(f.end+9, f.sent.Last), "alive")
		other := c.IsIn(f.end, "others other") || c.IsIn(f.at-1, "another other")
		switch {
		case f.kind != counts, c.nested(f), !c.subject(f):
			continue
		case !f.Of.Empty() && !other && !dead:
			continue
		}
		if dead || other && c.IsIn(f.tail, "were was died drowned escaped survived") && f.at >= s.tokens.First {
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
	if f.at == f.sent.First {
		return true
	}
	return c.IsIn(f.at-1, ", ; : and while but another") && c.IsIn(f.end, "were was are is died drowned escaped survived others other")
}
