package check

import (
	"math"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// compose sets the parts that one list names against the whole before or behind
// it: "revenue of $612m. Its marine division contributed $340m, timber $171m and
// property $121m".
func (c *checker) compose(p, s *line) bool {
	for i := 0; i+1 < len(s.items); i++ {
		run := c.listFrom(p, s, i)
		if len(run) < 2 {
			continue
		}
		if c.composed(p, s, run) {
			return true
		}
		for i+1 < len(s.items) && &s.items[i+1] != run[len(run)-1] {
			i++
		}
	}
	return false
}

// listFrom returns the amounts of one list that begins with item i.
func (c *checker) listFrom(p, s *line, i int) (run []*item) {
	first := &s.items[i]
	if first.kind&amounts == 0 || !c.member(first) {
		return nil
	}
	run = append(run, first)
	for k := i + 1; k < len(s.items) && len(run) < 9; k++ {
		g, last := &s.items[k], run[len(run)-1]
		switch {
		case !g.same(first) && !c.bare(p, g, first):
			if g.at-last.tail > 12 {
				return run
			}
			continue
		case !c.member(g) || !c.coordinated(last, g) && !(c.totalOfList(g) && !c.breaks(last.end, g.at)) || c.Is(g.end, "of") && (c.has(g.end+1, roleThem) || c.is(g.end+1, "the its their")) && !c.ofMore(s, g, run):
			return run
		}
		run = append(run, g)
	}
	return run
}

// ofMore reports whether an amount is said to be out of another that is more than
// each of a list: "lost five of the 26".
func (c *checker) ofMore(s *line, f *item, run []*item) bool {
	whole := behind(s, f)
	return whole != nil && whole.same(f) && c.outOf(f, whole) && c.tops(whole, run)
}

// member reports whether an amount can be one of a list of parts.
func (c *checker) member(f *item) bool {
	return f.free() && exact(f) && f.Value.Number > 0 && !c.nested(f) && f.Weight != "minor"
}

// coordinated reports whether the words between two amounts part two members of
// one list.
func (c *checker) coordinated(f, g *item) bool {
	if g.at-f.end > 18 || c.breaks(f.end, g.at) {
		return false
	}
	parted := false
	for i := f.end; i < g.at; i++ {
		switch {
		case c.is(i, ", ; and while with plus — – )"):
			parted = true
		case c.is(i, "from against compared including which whom “ ” \" : but") || c.Is(i, "than") && c.Kind(i+1) != text.Number || c.course(i) != 0 && g.at-i < 4 && !c.is(i-1, "been were was") && !c.has(i, roleResult):
			return false
		}
	}
	return parted
}

// composed raises a list that does not make its whole.
func (c *checker) composed(p, s *line, run []*item) bool {
	whole, parts, sure := c.wholeOfList(p, s, run)
	if whole == nil || len(parts) < 2 || c.any(parts[0].at-12, parts[len(parts)-1].end+14, roleOverlap) {
		return false
	}
	sum, terms := add(parts)
	last := parts[len(parts)-1]
	if whole.at > last.at {
		last = whole
	}
	have := whole.Value.Number
	switch {
	case !sure && c.apartFrom(parts) && sum > have && sum < 1.25*have:
	case sure && (sum < 0.7*have || sum > 1.4*have), !sure && (len(parts) < 3 || sum < 0.93*have || sum > 1.25*have):
		return false
	case math.Abs(sum+c.ones(parts[0].end, last.at)-have) <= slackOf(whole, parts), !c.closes(parts[len(parts)-1]) && c.mixed(parts) || c.openEnd(s, parts), !sure && !c.plainList(p, whole, parts), c.makes(p, parts):
		return false
	}
	kind := Sum
	if !sure && c.apartFrom(parts) {
		kind = PartWhole
	}
	return c.raise(kind, say("# = #; the text says #", terms, show(sum), whole.In(c.Source)), append([]*item{whole}, parts...)...)
}

// wholeOfList returns the whole of a list, the parts of it, and whether the words
// say that these are all of them.
func (c *checker) wholeOfList(p, s *line, run []*item) (whole *item, parts []*item, sure bool) {
	last := run[len(run)-1]
	if len(run) > 2 && c.totalOfList(last) {
		return last, run[:len(run)-1], true
	}
	if inner := run[0]; len(run) > 2 && !c.foreignWhole(inner) && c.tops(inner, run[1:]) {
		whole, parts = inner, run[1:]
	}
	if len(run) > 2 && c.ofMore(p, last, run) {
		return behind(p, last), run, true
	}
	sum, _ := add(run)
	for i := range p.items {
		f := &p.items[i]
		if f.at >= run[0].at {
			break
		}
		if (f.same(run[0]) || f.Kind == figure.Frequency && run[0].kind == counts) && c.tops(f, run) && c.member(f) && !c.foreignWhole(f) && c.way(p, f) == 0 && (whole != run[0] || c.allOf(f, run) || closer(sum, f, parts)) {
			whole, parts = f, run
		}
	}
	if whole == nil {
		return nil, nil, false
	}
	return whole, parts, c.allOf(whole, parts)
}

// behind returns the figure behind another in a passage, or nil.
func behind(p *line, f *item) *item {
	for i := range p.items[:len(p.items)-1] {
		if &p.items[i] == f {
			return &p.items[i+1]
		}
	}
	return nil
}

// tops reports whether an amount is more than each of others.
func (c *checker) tops(f *item, others []*item) bool {
	for _, g := range others {
		if g.Value.Number >= f.Value.Number {
			return false
		}
	}
	return true
}

// closer reports whether a sum is nearer to an amount than the sum of all but the
// first of its terms is to that.
func closer(sum float64, f *item, rest []*item) bool {
	part, _ := add(rest)
	return math.Abs(math.Log(sum/f.Value.Number)) < math.Abs(math.Log(part/(sum-part)))
}

// totalOfList reports whether a figure is named as the total of the list before
// it: "for a career-best 71", "a total of 23".
func (c *checker) totalOfList(f *item) bool {
	if c.totals(f) {
		return true
	}
	at := f.at - 1
	for f.at-at < 5 && (c.wordy(at) && !c.is(at, "a his her its their") || c.Is(at, "-")) {
		at--
	}
	return f.Of.Empty() && at < f.at-1 && c.is(at, "a his her its their") && c.is(at-1, "for making")
}

// allOf reports whether words say that the parts of a list are all of the whole.
func (c *checker) allOf(whole *item, parts []*item) bool {
	last := parts[len(parts)-1]
	if c.closes(last) || c.totals(whole) && parts[0].at > whole.at && c.word(whole.end, parts[0].at, "with") {
		return true
	}
	for i := whole.end; i < parts[0].at; i++ {
		if c.Is(i, "made") && c.Is(i+1, "up") && c.Is(i+2, "of") || c.has(i, roleMade) && !c.Is(i, "made") && parts[0].at-i < 6 || c.Is(i, ":") && parts[0].at-i < 6 {
			return true
		}
	}
	return false
}

// closes reports whether the last part of a list is named as what is left.
func (c *checker) closes(last *item) bool {
	return c.isRest(last) || c.is(last.at-1, "last final") && c.Is(last.at-2, "the") || c.any1(last.end, min(last.end+6, last.sent.Last), "missing unaccounted outstanding")
}

// apartFrom reports whether two parts of "Of these, 44 … and a further 31" are said
// to be apart.
func (c *checker) apartFrom(parts []*item) bool {
	at := parts[0].sent.First
	return c.Is(at, "of") && c.has(at+1, roleThem) && c.is(parts[len(parts)-1].at-1, "further another") && len(parts) == 2
}

// openEnd reports whether a list goes on without a number, "most of the rest", or
// says of one member what others can have too.
func (c *checker) openEnd(s *line, parts []*item) bool {
	for i := parts[0].end; i < s.tokens.Last; i++ {
		if c.is(i, "rest remainder others few handful") && !c.adjoining(i, parts) {
			return true
		}
	}
	for _, f := range parts {
		if c.is(f.end, "had has have own also") && !c.perfect(f.end) || c.Is(f.end+1, "also") {
			return true
		}
	}
	return false
}

// adjoining reports whether a word stands right beside one of the parts.
func (c *checker) adjoining(i int, parts []*item) bool {
	for _, f := range parts {
		if i < f.at && f.at-i < 9 || i >= f.end && i-f.end < 2 {
			return true
		}
	}
	return false
}

// plainList reports whether a list names its members one like another, and counts
// what the whole counts.
func (c *checker) plainList(p *line, whole *item, parts []*item) bool {
	last := parts[len(parts)-1]
	if whole.sent.Last < parts[0].sent.First-30 || !c.word(parts[len(parts)-2].end, last.at, "and") {
		return false
	}
	if _, y := c.eraOf(p, parts[0]); y > 0 {
		return false
	}
	for i := whole.end; i < last.sent.Last; i++ {
		if c.has(i, roleSome) && !(c.Is(i, "most") && c.Is(i+1, "of") && parts[0].at-i < 6 && parts[0].at > i) || i > parts[0].at && c.is(i, "there it he she they") || i > whole.sent.Last && c.has(i, roleEach) {
			return false
		}
	}
	for _, f := range parts {
		if n := c.noun(f); n >= 0 && c.plural(n) && !c.sameNoun(n, c.noun(whole)) && !c.inRow(p, f, whole) {
			return false
		}
		if e, _ := c.eraOf(p, f); e == before || c.way(&line{tokens: f.sent}, f) != 0 {
			return false
		}
	}
	return true
}

// makes reports whether neighbours of a list, with or without one more amount of
// the passage, make an amount of it.
func (c *checker) makes(p *line, parts []*item) bool {
	for from := range parts {
		for to := from + 2; to <= len(parts); to++ {
			sum, _ := add(parts[from:to])
			for i := range p.items {
				w := &p.items[i]
				if !w.same(parts[0]) || !w.Value.Valid || isIn(parts[from:to], w) {
					continue
				}
				slack := slackOf(w, parts[from:to]) + 1e-9
				if math.Abs(sum-w.Value.Number) <= slack {
					return true
				}
				if to-from < len(parts) {
					continue
				}
				for k := range p.items {
					if x := &p.items[k]; x != w && x.same(w) && x.Value.Valid && !isIn(parts, x) && math.Abs(sum+x.Value.Number-w.Value.Number) <= slack {
						return true
					}
				}
			}
		}
	}
	return false
}
