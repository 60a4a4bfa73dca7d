package check

import "stet/annotate/text"

// member reports whether an amount can be one of a list of parts.
func (c *checker) member(f *item) bool {
	return f.free() && exact(f) && f.Value.Number > 0 && !c.nested(f) && f.Weight != "minor"
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

// totalOfList reports whether a figure is named as the total of the list before
// it: "for a career-best 71", "a total of 23".
func (c *checker) totalOfList(f *item) bool {
	if c.totals(f) {
		return true
	}
	at := f.at - 1
	for f.at-at < 5 && (c.wordy(at) && !c.IsIn(at, "a his her its their") || c.Is(at, "-")) {
		at--
	}
	return f.Of.Empty() && at < f.at-1 && c.IsIn(at, "a his her its their") && c.IsIn(at-1, "for making")
}

// allOf reports whether words say that the parts of a list are all of the whole.
func (c *checker) allOf(whole *item, parts []*item) bool {
	last := parts[len(parts)-1]
	if c.closes(last) || c.totals(whole) && parts[0].at > whole.at && c.anyIs(whole.end, parts[0].at, "with") {
		return true
	}
	for i := whole.end; i < parts[0].at; i++ {
		near := parts[0].at-i < 6
		switch {
		case c.Is(i, "made") && c.Is(i+1, "up") && c.Is(i+2, "of"):
			return true
		case near && c.plays(i, roleMade) && !c.Is(i, "made"):
			return true // "comprising 12"
		case near && c.Is(i, ":"):
			return true
		}
	}
	return false
}

// closes reports whether the last part of a list is named as what is left.
func (c *checker) closes(last *item) bool {
	if c.isRest(last) || c.IsIn(last.at-1, "last final") && c.Is(last.at-2, "the") {
		return true // "the last four"
	}
	return c.anyIsIn(last.end, min(last.end+6, last.sent.Last), "missing unaccounted outstanding")
}

// openEnd reports whether a list goes on without a number, "most of the rest", or
// says of one member what others can have too.
func (c *checker) openEnd(s *line, parts []*item) bool {
	for i := parts[0].end; i < s.tokens.Last; i++ {
		if c.IsIn(i, "counting excluding except") {
			return true
		}
		if (c.IsIn(i, "rest remainder others few handful") || c.Is(i, "other") && c.Is(i-1, "the")) && !c.adjoining(i, parts) {
			return true
		}
	}
	for _, f := range parts {
		if c.IsIn(f.end, "had has have own also aged") && !c.perfect(f.end) || c.Is(f.end+1, "also") {
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
	if whole.sent.Last < parts[0].sent.First-30 || !c.anyIs(parts[len(parts)-2].end, last.at, "and") {
		return false
	}
	if _, y := c.eraOf(p, parts[0]); y > 0 {
		return false
	}
	for i := whole.end; i < last.sent.Last; i++ {
		switch {
		case c.plays(i, roleSome) && !c.mostOf(i, parts[0]):
			return false
		case i > parts[0].at && c.IsIn(i, "there it he she they"):
			return false
		case i > whole.sent.Last && c.plays(i, roleEach):
			return false
		}
	}
	for _, f := range parts {
		if n := c.noun(f); n >= 0 && c.plural(n) && !c.sameNoun(n, c.noun(whole)) && !c.kin(f, whole) && !c.inRow(p, f, whole) {
			return false
		}
		if e, _ := c.eraOf(p, f); e == before || c.way(&line{tokens: f.sent}, f) != 0 {
			return false
		}
	}
	return true
}

// mostOf reports "most of" at a token a few words before a figure.
func (c *checker) mostOf(i int, f *item) bool {
	return i < f.at && f.at-i < 6 && c.Is(i, "most") && c.Is(i+1, "of")
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
		case c.IsIn(i, ", ; and while with plus — – )"):
			parted = true
		case c.Is(i, "from") && c.wordy(i+1) && !c.IsIn(i-1, "is are was were"): // "12 from Leeds"
		case c.IsIn(i, "down up out") && c.Is(i+1, "and"): // "12 broke down and"
		case c.IsIn(i, "from against compared including which whom “ ” \" : but"):
			return false
		case c.Is(i, "than") && c.Kind(i+1) != text.Number:
			return false // "more than half"
		case c.course(i) != 0 && g.at-i < 4 && !c.IsIn(i-1, "been were was") && !c.plays(i, roleResult):
			return false // "and rose to 14"
		}
	}
	return parted
}

// apartFrom reports whether two parts of "Of these, 44 … and a further 31" are said
// to be apart.
func (c *checker) apartFrom(parts []*item) bool {
	at := parts[0].sent.First
	return c.Is(at, "of") && c.plays(at+1, roleThem) && c.IsIn(parts[len(parts)-1].at-1, "further another") && len(parts) == 2
}
