package check

import (
	"math"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// ratio sets a share against two counts that it is the share of: "one in five of
// the 2,000, or 600", "12 of the 80, or 25 per cent", "of 90 tests, 30 were
// positive, one in five".
func (c *checker) ratio(s *line) bool {
	for i := range s.items {
		r := &s.items[i]
		if r.kind != ratios && (r.kind != percents || r.Unit != "%") || r.Value2.Valid || r.Value.Text != "" || c.perMany(r) || c.Is(r.at-1, "by") && c.way(s, r) != 0 {
			continue
		}
		for k := i + 1; k < min(i+3, len(s.items)); k++ {
			if c.otherwise(r, &s.items[k]) {
				return true
			}
		}
		if part, whole := c.shared(s, i); part != nil && c.unlike(r, part, whole) {
			return true
		}
	}
	return false
}

// otherwise raises a share that is said again as another: "about half the
// patients, 30 out of 90".
func (c *checker) otherwise(r, a *item) bool {
	if a.kind != ratios || a.Value2.Valid || !c.restates(r, a) || !c.anyIs(a.at, a.end, "of") || c.Is(a.end, "of") || r.kind == percents && !c.IsIn(a.at-1, ": (") {
		return false
	}
	if r.Mod == figure.MoreThan && near(a) && a.Value.Number < 0.97*shareOf(r) {
		return c.raise(Ratio, say("# is #%; the text says #", a.In(c.Source), show(100*a.Value.Number), r.In(c.Source)), r, a)
	}
	if !near(r) || !near(a) || !off(a.Value.Number, shareOf(r), 0.12+0.1*hedge(r)) {
		return false
	}
	return c.raise(Ratio, say("# is #%; the text says #", a.In(c.Source), show(100*a.Value.Number), r.In(c.Source)), r, a)
}

// shared returns the part and the whole that the share at item i says again.
func (c *checker) shared(s *line, i int) (part, whole *item) {
	n := len(s.items)
	if i+2 < n {
		a, b := &s.items[i+1], &s.items[i+2]
		r := &s.items[i]
		if (a.same(b) || a.kind == counts && b.kind == ages && b.Rule == figure.RuleAge) && a.kind&amounts != 0 && b.at-a.tail <= 12 {
			switch {
			case c.Is(a.end, "of") && c.plays(a.end+1, roleThem) || c.IsIn(b.end, "a an per"):
			case (c.anyIs(r.end, min(r.end+2, a.at), "of") || c.Is(r.end, "the")) && a.at-r.end <= 6 && b.Value.Number < a.Value.Number && c.apposed(b) && c.closed(b) && (b.at-a.tail <= 7 || c.Is(b.at-1, "or")) && (!c.Is(b.end, "of") || c.ofThemAlone(b)):
				return b, a
			case c.restates(r, a) && c.outOfAny(a, b):
				return a, b
			}
		}
	}
	if i < 2 {
		return nil, nil
	}
	a, b, r := &s.items[i-2], &s.items[i-1], &s.items[i]
	if !a.same(b) && !c.ofUnits(a, b) || a.kind&amounts == 0 || r.at-b.tail > 9 || r.at-b.end > 12 || c.Is(r.end, "of") && !c.IsIn(r.end+1, "the its all") && !(c.Is(r.at-1, "or") && c.IsIn(r.end+1, "them those")) || c.Is(r.end, "of") && c.Is(r.end+1, "the") && !c.IsIn(r.end+2, "total whole membership workforce") && !c.IsIn(r.end+3, ", ) . —") {
		return nil, nil
	}
	link := c.apposed(r) || c.Is(r.at-1, "of") && c.IsIn(r.at-2, "rate share proportion ratio")
	switch {
	case !link || c.way(s, r) != 0 && !(c.Is(r.at-1, "or") && c.outOfAny(a, b)):
		return nil, nil
	case c.outOfAny(a, b):
		return a, b
	case c.Is(b.at-1, "in") && b.tail == b.end && r.at-b.end == 2 && !a.Of.Empty() && b.Value.Number < a.Value.Number && c.anyIs(a.tail, b.at, "and") && b.at-a.tail <= 6:
		return b, a // "looked at 240 and found errors in 84, or one in five"
	case c.Is(s.tokens.First, "there") && c.Is(r.at-1, "or") && c.Is(b.at-1, "and") && b.at == a.tail+1 && b.tail == b.end && b.Value.Number < a.Value.Number:
		return b, a // "there were 300 children and 57, or a quarter, were late"
	case b.Value.Number < a.Value.Number && b.at-a.end < 12 && (c.Is(b.at-2, "of") && c.plays(b.at-1, roleThem) || c.Is(b.end, "of") && c.plays(b.end+1, roleThem) || a.at-s.tokens.First <= 5 && c.ofWhole(s, a) && (b.Of.Empty() || b.tail == b.end)):
		return b, a
	}
	return nil, nil
}

// closed reports whether a figure that says again what stands before it ends
// there: "120 children in all, now", not "20 cycle".
func (c *checker) closed(f *item) bool {
	return c.IsIn(f.at-1, "or (") || !c.wordy(f.tail) || c.IsIn(f.tail, "in of altogether") || f.tail == f.end && !c.wordy(f.end)
}

// ofThemAlone reports "120 of them" with nothing more that would narrow it, "of them
// boys".
func (c *checker) ofThemAlone(f *item) bool {
	return c.Is(f.end, "of") && c.plays(f.end+1, roleThem) && !(c.wordy(f.end+2) && c.IsIn(f.at-1, ", ( — – -"))
}

// restates reports whether counts stand right behind a share and what it is of,
// set off by a mark.
func (c *checker) restates(r, a *item) bool {
	return (a.at-r.end <= 7 || c.Is(a.at-1, ":")) && (c.IsIn(a.at-1, ": , ( or") || c.dash(a.at-1)) && !c.clauseIn(r.end, a.at)
}

// clauseIn reports whether a clause begins between two tokens that does not say
// who is meant: "half of the patients who replied" is none.
func (c *checker) clauseIn(i, end int) bool {
	for ; i < end; i++ {
		if c.plays(i, roleClause) && !c.IsIn(i, "who that which") {
			return true
		}
	}
	return false
}

// outOfAny reports "24 of the 40", "600 of 1,000", "60 out of 240", "12 of its
// 80".
func (c *checker) outOfAny(part, whole *item) bool {
	return part.Value.Number <= whole.Value.Number && (whole.at-part.tail <= 4 || c.Is(part.end, "of") && c.ownerNamed(part.end+1, whole)) && (c.anyIs(part.end, whole.at, "of") || c.Is(part.end, "in") && whole.at == part.end+1)
}

// unlike raises a share that is not that of the counts.
func (c *checker) unlike(r, part, whole *item) bool {
	of := r.Value.Number
	if r.kind == percents {
		of /= 100
	}
	if of <= 0 || of >= 1 || whole.Value.Number < 2 || part.Value.Number <= 0 || !part.Value.Valid || part.Value2.Valid || whole.Value2.Valid || part.Mod == figure.Vague {
		return false
	}
	have := part.Value.Number / whole.Value.Number
	slack := min(0.1, 0.045/of)
	if r.kind == percents {
		slack = 0.06 + 0.006/of
	}
	if near(r) {
		slack += 0.12 * max(hedge(r), hedge(part), hedge(whole))
	}
	switch {
	case r.Mod == figure.MoreThan && exact(part) && exact(whole) && have < 0.98*of:
	case math.Abs(have-of) <= slack*of:
		return false
	case r.Mod == figure.LessThan || r.Mod == figure.AtMost:
		if have < of {
			return false
		}
	case r.Mod == figure.MoreThan || r.Mod == figure.AtLeast:
		if have > of && have < 1.5*of {
			return false
		}
	}
	if r.at < whole.at {
		return c.raise(Ratio, say("# of # is #; the text says #", r.In(c.Source), show(whole.Value.Number), show(of*whole.Value.Number), part.In(c.Source)), part, whole, r)
	}
	said := show(100*have) + "%"
	if strings.Contains(r.In(c.Source), " in ") {
		said = "one in " + show(1/have)
	}
	return c.raise(Ratio, say("# of # is #; the text says #", show(part.Value.Number), show(whole.Value.Number), said, r.In(c.Source)), part, whole, r)
}

// perMany reports whether a share is so many of a round number: "18 per 1,000", "25 for
// every 100,000 people".
func (c *checker) perMany(r *item) bool {
	said := r.In(c.Source)
	return strings.Contains(said, "per 1") || strings.Contains(said, "for every 1")
}

// rate sets "18 per 100,000" against the number of cases and of people.
func (c *checker) rate(s *line) bool {
	list := c.pick(s, counts)
	for _, r := range c.pick(s, ratios) {
		said := r.In(c.Source)
		if !strings.Contains(said, "per ") && !c.perMany(r) || len(list) != 2 {
			continue
		}
		people, cases := list[0], list[1]
		if people.Value.Number < cases.Value.Number {
			people, cases = cases, people
		}
		have := cases.Value.Number / people.Value.Number
		if c.saidRate(s, have) {
			return false
		}
		if cases.Value.Number > 0 && people.Value.Number >= 20*cases.Value.Number && off(r.Value.Number, have, 0.15) {
			return c.raise(PerUnit, say("# in # is # per 100,000; the text says #", show(cases.Value.Number), show(people.Value.Number), show(have*100000), said), people, cases, r)
		}
	}
	return false
}

// saidRate reports whether a line gives a rate too, beside that of another year or place.
func (c *checker) saidRate(s *line, rate float64) bool {
	for _, r := range c.pick(s, ratios) {
		if !off(r.Value.Number, rate, 0.08) {
			return true
		}
	}
	return false
}

// singular reports whether a word is the singular of another.
func (c *checker) singular(one, many int) bool {
	if c.Kind(one) != text.Word || c.Kind(many) != text.Word {
		return false
	}
	a, b := strings.ToLower(c.Text(one)), strings.ToLower(c.Text(many))
	switch {
	case a == b, b == a+"s", b == a+"es", strings.HasSuffix(a, "y") && b == a[:len(a)-1]+"ies":
		return true
	case b == "people", b == "inhabitants", b == "residents", b == "population":
		return c.plays(one, roleHead)
	}
	return b == "children" && a == "child" || b == "women" && a == "woman" || b == "men" && a == "man"
}
