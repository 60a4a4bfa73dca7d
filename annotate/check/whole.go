package check

import (
	"math"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// ofWhole reports "of the 38 people", "out of 240 teachers": what follows are
// parts of it.
func (c *checker) ofWhole(s *line, whole *item) bool {
	at := whole.at - 1
	if c.IsIn(at, "the all its their those") {
		at--
	}
	if c.Kind(at) == text.Clitic && c.Is(s.tokens.First, "of") && at-s.tokens.First < 5 {
		return true
	}
	if !c.Is(at, "of") {
		return false
	}
	return at != whole.at-1 || at == s.tokens.First || c.IsIn(at-1, ", “ \" out :") && at-1 <= s.tokens.First+1
}

// ofThese reports whether the second sentence of a line begins with "Of these".
func (c *checker) ofThese(s *line) bool {
	at := s.second
	if !c.Is(at, "of") || c.plays(at+1, roleThem) {
		return c.Is(at, "of")
	}
	if !c.IsIn(at+1, "this that the") || c.Kind(at+2) == text.Number {
		return false
	}
	for i := at + 2; c.wordy(i); i++ {
		if c.IsIn(i, "by in at from on with who that") {
			return false // "of the animals shot by hunters"
		}
	}
	return true
}

// ofTheseSum sets "Of these, 190 were British, …" against the last amount of its
// kind in the sentence before.
func (c *checker) ofTheseSum(s *line) bool {
	if !c.ofThese(s) {
		return false
	}
	var whole *item
	var list []*item
	for i := range s.items {
		f := &s.items[i]
		switch {
		case f.kind&amounts == 0 || !f.Value.Valid:
		case f.at < s.second:
			if whole != nil && (f.same(whole) || whole.kind == moneys) {
				return false
			}
			whole = f
		case whole != nil && f.same(whole) && !c.compared(s.second, f.at):
			if c.Is(f.end, "of") && (c.plays(f.end+1, roleThem) || c.IsIn(f.end+1, "the it")) && len(list) > 0 {
				continue
			}
			if !exact(f) || f.Value2.Valid || f.Value.Number > whole.Value.Number && len(list) > 0 {
				return false
			}
			list = append(list, f)
		}
	}
	if whole == nil || len(list) == 0 || !exact(whole) || c.anyPlays(s.second, s.tokens.Last, roleSome) || c.anyIs(s.second, s.tokens.Last, "had") || c.anyIs(s.second, s.tokens.Last, "have") {
		return false
	}
	rest := c.remaining(s, whole)
	sum, terms := add(list)
	if over := sum - whole.Value.Number; over == 0 || over < 0 && !rest || math.Abs(over) <= slackOf(whole, list) || sum > 2*whole.Value.Number || sum < 0.5*whole.Value.Number {
		return false
	}
	kind := PartWhole
	if rest {
		kind = Sum
	}
	if len(list) == 1 {
		return c.raise(kind, say("# is more than the whole of #", terms, show(whole.Value.Number)), whole, list[0])
	}
	return c.raise(kind, say("# = #; the text says #", terms, show(sum), whole.In(c.Source)), append([]*item{whole}, list...)...)
}

// beyond finds a part that is more than its whole: "300 people, 340 of whom",
// "Of the 212 homes, 230", "20 of the company's 16 directors".
func (c *checker) beyond(s *line) bool {
	list := c.pick(s, amounts|durations)
	for k := 0; k+1 < len(list); k++ {
		a, b := list[k], list[k+1]
		if !a.same(b) && !c.ofUnits(a, b) || a.told {
			continue
		}
		if k > 0 && list[k-1].same(a) && c.Is(a.at-1, "and") {
			continue // of both
		}
		if beyondDoubt(b, a) && (exact(a) || a.Mod == figure.Approx && b.Value.Number > 1.05*a.Value.Number) && a.Value.Number >= 2 && c.partOf(s, a, b, k) {
			return c.raisePart(a, b)
		}
		if s.second == 0 && exact(b) && beyondDoubt(a, b) && (c.outOf(a, b) || c.seatsIn(a, b)) {
			return c.raisePart(b, a)
		}
	}
	return false
}

// ofUnits reports whether a number is out of a quantity: "260 of the 240 acres".
func (c *checker) ofUnits(part, whole *item) bool {
	return part.kind == counts && whole.kind == quantities && c.Is(part.end, "of") && c.IsIn(part.end+1, "the its their") && whole.at == part.end+2
}

// seatsIn reports "holds 46 seats in the 42-seat assembly".
func (c *checker) seatsIn(part, whole *item) bool {
	return c.IsIn(c.noun(part), "seats") && whole.Rule == figure.RuleCompound && c.IsIn(whole.end-1, "seat member") && c.Is(part.tail, "in") && whole.at-part.tail <= 3
}

// outOf reports "40 of the 35", "33 of its 29", "20 of the company's 16", "12
// out of 11".
func (c *checker) outOf(part, whole *item) bool {
	at := part.end
	if c.Is(part.tail, "out") && c.Is(part.tail+1, "of") {
		return whole.at-part.tail <= 3
	}
	if c.Is(at, "of") && c.ownerNamed(at+1, whole) {
		return true
	}
	if !c.Is(at, "of") || whole.at-at > 5 {
		return false
	}
	if c.IsIn(at+1, "the its their") && whole.at-at == 4 && c.Is(whole.at-1, "of") && c.IsIn(at+2, "crew panel party jury squad team staff class board group") {
		return true // "nine of the crew of eight"
	}
	return whole.at-at == 2 && c.IsIn(at+1, "the its their his her our all those these a an") || c.Kind(whole.at-1) == text.Clitic
}

// maxOwner is how many tokens name at most whose the whole is.
const maxOwner = 12

// ownerNamed reports whether a name in the genitive stands before a whole: "Bank of the
// West's 872".
func (c *checker) ownerNamed(i int, whole *item) bool {
	if c.Is(i, "the") {
		i++
	}
	return c.Kind(whole.at-1) == text.Clitic && whole.at-i < maxOwner && c.Flag(i, text.Upper) && !c.anyIsIn(i, whole.at, ", ; : in at on by from with than")
}

// beyondDoubt reports whether a count is more than another, its hedge allowed
// for.
func beyondDoubt(part, whole *item) bool {
	switch part.Mod {
	case "", figure.MoreThan, figure.AtLeast:
		return part.Value.Number > whole.Value.Number
	case figure.Approx, figure.Near:
		return part.Value.Number > 1.05*whole.Value.Number
	}
	return false
}

// partOf reports whether a figure behind another is named as part of it.
func (c *checker) partOf(s *line, whole, part *item, k int) bool {
	switch {
	case s.second > 0:
		return false
	case c.Is(part.at-2, "of") && c.IsIn(part.at-1, "which whom") && (!whole.Of.Empty() || whole.kind == moneys) && part.at-whole.tail < 9,
		c.Is(whole.at-1, "of") && c.IsIn(whole.at-2, "survey poll study sample audit review") && (part.Of.Empty() || part.tail == part.end) && part.at-whole.tail < 5:
		return true
	case c.ofWhichOwns(whole, part):
		return true
	case part.kind == moneys && c.Is(part.end, "of") && c.IsIn(part.end+1, "that it") && part.at-whole.tail < 12 && !c.anyIsIn(whole.end, part.at, "from than but"):
		return true
	case part.kind == moneys && c.IsIn(part.at-1, "at worth costing") && part.at-whole.tail < 11 && c.anyIsIn(whole.end, part.at, "including includes included"):
		return true
	case c.IsIn(part.at-1, "includes include included") && part.at-whole.tail <= 3 && (!whole.Of.Empty() || whole.kind == moneys):
		return true
	case c.Is(part.at-1, "including") && c.Is(part.at-2, ","), c.Is(part.at-1, "them") && c.Is(part.at-2, "among"):
		return (!whole.Of.Empty() && part.at-c.At(whole.Of.End) <= 6 || c.collective(whole)) || whole.kind == moneys && part.at-whole.end <= 7
	case !c.ofWhole(s, whole) || k > 0 || whole.at-s.tokens.First > 3 && c.Kind(whole.at-1) != text.Clitic || c.IsIn(part.at-1, "by in another further to"):
		return false
	}
	return part.Of.Empty() || part.kind == moneys || part.tail == part.end || c.outcome(part) || c.sameThing(whole.Figure, part.Figure)
}

// ofWhichOwns reports "40 cottages, of which strangers own 25": the part stands behind
// the verb and counts nothing of its own.
func (c *checker) ofWhichOwns(whole, part *item) bool {
	if whole.Of.Empty() || part.tail > part.end || part.at-whole.tail > 14 || !c.IsIn(part.end, ", . ; and") {
		return false
	}
	for i := part.at - 2; i >= whole.end && i > part.at-7 && (c.wordy(i) || c.Is(i, "-")); i-- {
		if c.Is(i, "of") && c.IsIn(i+1, "whom which") {
			return c.Is(i-1, ",")
		}
	}
	return false
}

// compared reports whether what follows between two tokens is compared with.
func (c *checker) compared(i, end int) bool { return c.anyIsIn(i, end, "compared against versus") }
