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
		if !c.canBeShare(s, r) {
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

// canBeShare reports whether a figure can be the share of a whole: it is one ratio or
// percentage, no rate for so many, and nothing changed by it.
func (c *checker) canBeShare(s *line, r *item) bool {
	switch {
	case r.kind != ratios && !inPercent(r), r.Value2.Valid, r.Value.Text != "":
		return false
	case c.Is(r.at-1, "by") && c.way(s, r) != 0: // "fell by a third"
		return false
	}
	return !c.perMany(r)
}

// otherwise raises a share that is said again as another: "about half the
// patients, 30 out of 90".
func (c *checker) otherwise(r, a *item) bool {
	if !c.givenAgain(r, a) {
		return false
	}
	switch {
	case r.Mod == figure.MoreThan && near(a) && a.Value.Number < 0.97*shareOf(r): // "More than half of the patients, 310 of 720"
	case !near(r) || !near(a) || !off(a.Value.Number, shareOf(r), 0.12+0.1*hedge(r)):
		return false
	}
	return c.raise(Ratio, say("# is #%; the text says #", a.In(c.Source), show(100*a.Value.Number), r.In(c.Source)), r, a)
}

// givenAgain reports whether a share, "30 out of 90", says again the one before it.
func (c *checker) givenAgain(r, a *item) bool {
	switch {
	case a.kind != ratios, a.Value2.Valid, !c.anyIs(a.at, a.end, "of"):
		return false
	case c.Is(a.end, "of"): // "half the patients, two out of three of the women"
		return false
	case r.kind == percents && !c.IsIn(a.at-1, ": ("): // "33% (30 out of 90)"
		return false
	}
	return c.restates(r, a)
}

// shared returns the part and the whole that the share at item i says again.
func (c *checker) shared(s *line, i int) (part, whole *item) {
	r := &s.items[i]
	if i+2 < len(s.items) {
		if part, whole = c.sharedBehind(r, &s.items[i+1], &s.items[i+2]); part != nil {
			return part, whole
		}
	}
	if i < 2 {
		return nil, nil
	}
	return c.sharedBefore(s, r, &s.items[i-2], &s.items[i-1])
}

// sharedBehind returns the part and the whole of a share that stands before them, or nil:
// "Half of the 60 flats, 20 in all", "Half of the herd, 60 of 120 cattle".
func (c *checker) sharedBehind(r, a, b *item) (part, whole *item) {
	switch {
	case a.kind&amounts == 0, b.at-a.tail > 12:
		return nil, nil
	case !a.same(b) && !(a.kind == counts && b.kind == ages && b.Rule == figure.RuleAge):
		return nil, nil // but of "the 200 staff at Ford, 80," the 80 looks like an age
	case c.partOfThem(a): // "a third: 40 of them"
		return nil, nil
	case c.IsIn(b.end, "a an per"): // "half of the 60 tonnes, 20 a day"
		return nil, nil
	case b.Value.Number < a.Value.Number && c.ofWholeThen(r, a, b):
		return b, a
	case c.restates(r, a) && c.outOfAny(a, b):
		return a, b
	}
	return nil, nil
}

// ofWholeThen reports whether a share is of a whole right behind it, and the part says it
// again behind that: "One in five of the 2,000 people surveyed, or 600, said".
func (c *checker) ofWholeThen(r, whole, part *item) bool {
	switch {
	case whole.at-r.end > 6, !c.anyIs(r.end, min(r.end+2, whole.at), "of") && !c.Is(r.end, "the"):
		return false
	case part.at-whole.tail > 7 && !c.Is(part.at-1, "or"):
		return false
	case c.Is(part.end, "of") && !c.ofThemAlone(part): // "a third of the 300, 40 of the women among them"
		return false
	}
	return c.apposed(part) && c.closed(part)
}

// sharedBefore returns the part and the whole of a share that stands behind them, or nil.
func (c *checker) sharedBefore(s *line, r, a, b *item) (part, whole *item) {
	switch {
	case a.kind&amounts == 0, !a.same(b) && !c.ofUnits(a, b):
		return nil, nil
	case r.at-b.tail > 9, r.at-b.end > 12, c.ofElse(r):
		return nil, nil
	case !c.apposed(r) && !(c.Is(r.at-1, "of") && c.IsIn(r.at-2, "rate share proportion ratio")): // "a rate of one in five"
		return nil, nil
	case c.way(s, r) != 0 && !(c.Is(r.at-1, "or") && c.outOfAny(a, b)):
		return nil, nil
	case c.outOfAny(a, b): // "Some 150 of the 300 homes, or one in three"
		return a, b
	case b.Value.Number < a.Value.Number && c.partLater(s, r, a, b):
		return b, a
	}
	return nil, nil
}

// ofElse reports whether a share says of what it is, and that is not plainly the whole
// before it again.
func (c *checker) ofElse(r *item) bool {
	switch {
	case !c.Is(r.end, "of"):
		return false
	case c.Is(r.end+1, "the"): // but "a third of the total", "20 per cent of the herd."
		return !c.IsIn(r.end+2, "total whole membership workforce") && !c.IsIn(r.end+3, ", ) . —")
	case c.Is(r.at-1, "or") && c.IsIn(r.end+1, "them those"): // "or half of them"
		return false
	}
	return !c.IsIn(r.end+1, "its all")
}

// partLater reports whether the second of two numbers before a share is a part of the
// first.
func (c *checker) partLater(s *line, r, whole, part *item) bool {
	bare := part.tail == part.end
	switch {
	case bare && c.Is(part.at-1, "in") && part.at-whole.tail <= 6 && r.at-part.end == 2:
		if !whole.Of.Empty() && c.anyIs(whole.tail, part.at, "and") {
			return true // "looked at 240 invoices and found errors in 84, or one in five"
		}
	case bare && c.Is(part.at-1, "and") && part.at == whole.tail+1:
		if c.Is(s.tokens.First, "there") && c.Is(r.at-1, "or") {
			return true // "There were 300 children and 57, or a quarter, were late"
		}
	}
	if part.at-whole.end >= 12 {
		return false
	}
	switch {
	case c.Is(part.at-2, "of") && c.plays(part.at-1, roleThem): // "of whom 270 — 40 per cent"
		return true
	case c.partOfThem(part): // "50 of them, or one in four"
		return true
	}
	return whole.at-s.tokens.First <= 5 && c.ofWhole(s, whole) && (part.Of.Empty() || bare) // "Of 90 tests, 30 were positive"
}

// closed reports whether a figure that says again what stands before it ends
// there: "120 children in all, now", not "20 cycle".
func (c *checker) closed(f *item) bool {
	if c.IsIn(f.at-1, "or (") || c.IsIn(f.tail, "in of altogether") {
		return true
	}
	return !c.wordy(f.tail) || f.tail == f.end && !c.wordy(f.end)
}

// ofThemAlone reports "120 of them" with nothing more that would narrow it, "of them
// boys".
func (c *checker) ofThemAlone(f *item) bool {
	return c.partOfThem(f) && !(c.wordy(f.end+2) && c.IsIn(f.at-1, ", ( — – -"))
}

// restates reports whether counts stand right behind a share and what it is of,
// set off by a mark.
func (c *checker) restates(r, a *item) bool {
	if a.at-r.end > 7 && !c.Is(a.at-1, ":") {
		return false
	}
	return (c.IsIn(a.at-1, ": , ( or") || c.dash(a.at-1)) && !c.clauseIn(r.end, a.at)
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
	if part.Value.Number > whole.Value.Number {
		return false
	}
	if whole.at-part.tail > 4 && !(c.Is(part.end, "of") && c.ownerNamed(part.end+1, whole)) {
		return false
	}
	return c.anyIs(part.end, whole.at, "of") || c.Is(part.end, "in") && whole.at == part.end+1
}

// unlike raises a share that is not that of the counts.
func (c *checker) unlike(r, part, whole *item) bool {
	if c.ofOwn(r, whole) {
		return false
	}
	of := r.Value.Number
	if r.kind == percents {
		of /= 100
	}
	if of <= 0 || of >= 1 || whole.Value.Number < 2 || part.Value.Number <= 0 {
		return false
	}
	if !part.Value.Valid || part.Value2.Valid || whole.Value2.Valid || part.Mod == figure.Vague {
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
	if tooFarOff(have, of) {
		return false
	}
	if r.at < whole.at {
		want := show(of * whole.Value.Number)
		message := say("# of # is #; the text says #", r.In(c.Source), show(whole.Value.Number), want, part.In(c.Source))
		return c.raise(Ratio, message, part, whole, r)
	}
	said := show(100*have) + "%"
	if strings.Contains(r.In(c.Source), " in ") {
		said = "one in " + show(1/have)
	}
	message := say("# of # is #; the text says #", show(part.Value.Number), show(whole.Value.Number), said, r.In(c.Source))
	return c.raise(Ratio, message, part, whole, r)
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
		if c.saidRate(s, have) || cases.Value.Number != math.Trunc(cases.Value.Number) { // "from 6.1 for every 100 to 9.4"
			return false
		}
		if cases.Value.Number > 0 && people.Value.Number >= 20*cases.Value.Number && off(r.Value.Number, have, 0.15) && !tooFarOff(r.Value.Number, have) {
			per := show(have * 100000)
			message := say("# in # is # per 100,000; the text says #", show(cases.Value.Number), show(people.Value.Number), per, said)
			return c.raise(PerUnit, message, people, cases, r)
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
	case b == "children":
		return a == "child"
	case b == "women":
		return a == "woman"
	}
	return b == "men" && a == "man"
}
