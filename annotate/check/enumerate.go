package check

import "math"

// minParts is how many counts a list has at least that comes so near a whole that
// it must be meant for all of it.
const minParts = 4

// enumerated sets a long list of counts against the whole before it when they come
// within a tenth of it: "60 appeals. It allowed 27, dismissed 19, sent eight back
// and four were withdrawn".
func (c *checker) enumerated(p, s *line) bool {
	list := c.enumeration(s)
	if list == nil {
		return false
	}
	sum, _ := add(list)
	for i := range p.items {
		f := &p.items[i]
		if f.kind == counts && !isIn(list, f) && f.Value.Valid && c.wholeOf(f, list) {
			return math.Abs(f.Value.Number-sum) <= f.Value.Number/10 && !c.foreignTo(f, list) && c.settle(p, list, true)
		}
	}
	return false
}

// foreignTo reports whether any of the parts is said of another noun than a whole is.
func (c *checker) foreignTo(whole *item, parts []*item) bool {
	for _, f := range parts {
		if c.foreign(f, whole) {
			return true
		}
	}
	return false
}

// enumeration returns the counts of a sentence that has no other numbers, parted by
// commas and the last by an "and", or nil; a whole that leads them in is left out.
func (c *checker) enumeration(s *line) []*item {
	if len(s.items) < minParts {
		return nil
	}
	var list []*item
	for i := range s.items {
		f := &s.items[i]
		if f.kind != counts || !f.free() || !exact(f) {
			return nil
		}
		list = append(list, f)
	}
	if len(list) > minParts {
		if rest, _ := add(list[1:]); list[0].Value.Number > 0.9*rest {
			list = list[1:]
		}
	}
	for k, f := range list {
		switch {
		case k > 0 && !c.any1(list[k-1].end, f.at, ", and"):
			return nil
		case k == len(list)-1 && !c.word(list[k-1].end, f.at, "and"):
			return nil
		case c.is(f.end, "have has had own use of more other others") || c.is(f.at-1, "another other including than by to"):
			return nil
		}
	}
	return list
}
