package check

// set returns the parts of a set that is complete by its nature: the three medals or
// the quarters of a year.
func (c *checker) set(p, s *line) []*item {
	if list := c.members(p, s, c.medal); list != nil {
		return list
	}
	if s.kinds&moneys != 0 && c.anyIs(s.tokens.First, s.tokens.Last, "quarter") {
		return c.quarters(p, s)
	}
	return nil
}

// members returns one figure for each of the three members of a set, the last of
// them in s.
func (c *checker) members(p, s *line, member func(*item) int) []*item {
	var list [3]*item
	n, here := 0, false
	for i := range p.items {
		f := &p.items[i]
		if f.kind != counts || !f.Value.Valid {
			continue
		}
		m := member(f)
		if m == 0 {
			continue
		}
		if list[m-1] != nil {
			return nil
		}
		list[m-1] = f
		n++
		here = here || f.at >= s.tokens.First && f.at < s.tokens.Last
	}
	if n < len(list) || !here {
		return nil
	}
	return append([]*item(nil), list[:]...)
}

// medal returns which medal a count is of, from 1, or 0.
func (c *checker) medal(f *item) int {
	return c.behind(f, "were was are of them the in", "gold golds", "silver silvers", "bronze bronzes")
}

// behind returns which of some lists has a word behind a figure, from 1, with only
// the words between before it; or 0.
func (c *checker) behind(f *item, between string, lists ...string) int {
	for i := f.end; i < f.end+4; i++ {
		for n, words := range lists {
			if c.IsIn(i, words) {
				return n + 1
			}
		}
		if !c.IsIn(i, between) {
			return 0
		}
	}
	return 0
}

// allVoted reports whether a passage says that all members voted: "All 64 members".
func (c *checker) allVoted(p *line) bool {
	for i := range p.items {
		if c.IsIn(p.items[i].at-1, "all every") {
			return true
		}
	}
	return false
}

// ballot returns 1 for votes in favour, 2 for those against and 3 for neither, or 0.
func (c *checker) ballot(f *item) int {
	return c.behind(f, "votes were voted in cast members", "for favour favor yes", "against no", "abstentions abstained abstention")
}

// quarters returns the sums of money of four quarters of a year that are named
// one by one, between "first quarter" and "final" or "fourth".
func (c *checker) quarters(p, s *line) (list []*item) {
	first, end, named := -1, -1, 0
	for i := p.tokens.First; i < s.tokens.Last; i++ {
		switch {
		case c.Is(i, "first") && c.Is(i+1, "quarter"):
			first, named = i, 1
		case first >= 0 && (c.Is(i, "second") && named == 1 || c.Is(i, "third") && named == 2):
			named++
		case first >= 0 && named == 3 && c.IsIn(i, "fourth final last"):
			end, named = i, 4
		}
	}
	if named != 4 || !c.Is(end+1, "quarter") && !c.Is(end-1, "the") {
		return nil
	}
	for i := range p.items {
		if f := &p.items[i]; f.kind == moneys && f.at >= first-8 && f.at <= end+8 {
			list = append(list, f)
		}
	}
	if len(list) != 4 {
		return nil
	}
	return list
}
