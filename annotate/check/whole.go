package check

import (
	"math"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
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
	whole, list := c.theseOf(s)
	if whole == nil || len(list) == 0 || !exact(whole) {
		return false
	}
	first, last := s.second, s.tokens.Last
	if c.anyPlays(first, last, roleSome) || c.anyIs(first, last, "had") || c.anyIs(first, last, "have") {
		return false // "Of these, 40 had burns and 30 had broken bones"
	}
	rest := c.remaining(s, whole)
	sum, terms := add(list)
	over := sum - whole.Value.Number
	if over == 0 || over < 0 && !rest || math.Abs(over) <= slackOf(whole, list) {
		return false
	}
	if sum > 2*whole.Value.Number || sum < 0.5*whole.Value.Number {
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

// theseOf returns the amount that "Of these" takes up and its parts in the sentence which
// begins so, or nil where they are not plainly told.
func (c *checker) theseOf(s *line) (whole *item, list []*item) {
	for i := range s.items {
		f := &s.items[i]
		switch {
		case f.kind&amounts == 0 || !f.Value.Valid:
		case f.at < s.second:
			if whole != nil && (f.same(whole) || whole.kind == moneys) {
				return nil, nil
			}
			whole = f
		case whole != nil && f.same(whole) && !c.compared(s.second, f.at):
			if len(list) > 0 && c.Is(f.end, "of") && (c.plays(f.end+1, roleThem) || c.IsIn(f.end+1, "the it")) {
				continue // "£1.4m of it abroad"
			}
			if !exact(f) || f.Value2.Valid || f.Value.Number > whole.Value.Number && len(list) > 0 {
				return nil, nil
			}
			list = append(list, f)
		}
	}
	return whole, list
}

// beyond finds a part that is more than its whole: "300 people, 340 of whom",
// "Of the 212 homes, 230", "20 of the company's 16 directors".
func (c *checker) beyond(s *line) bool {
	list := c.pick(s, amounts|durations)
	for k := 0; k+1 < len(list); k++ {
		a, b := list[k], list[k+1]
		if !a.same(b) && !c.ofUnits(a, b) || a.told || c.plays(a.end, roleEach) {
			continue // "permits, at $1,500 each, made $179 million of it"
		}
		if k > 0 && list[k-1].same(a) && c.Is(a.at-1, "and") {
			continue // of both
		}
		if k > 0 && list[k-1].sent == a.sent && list[k-1].Value.Number >= b.Value.Number && c.IsIn(b.at-1, "which whom them including") {
			continue // "owes 94 million euros to four banks, of which 31 million"
		}
		if c.exceedsWhole(b, a) && c.partOf(s, a, b, k) {
			return c.raisePart(a, b)
		}
		if s.second == 0 && exact(b) && beyondDoubt(a, b) && (c.outOf(a, b) || c.seatsIn(a, b)) {
			return c.raisePart(b, a)
		}
	}
	return false
}

// exceedsWhole reports whether a part is more than a whole before it, the hedges of both
// allowed for.
func (c *checker) exceedsWhole(part, whole *item) bool {
	if whole.Value.Number < 2 || !beyondDoubt(part, whole) {
		return false
	}
	return exact(whole) || whole.Mod == figure.Approx && part.Value.Number > 1.05*whole.Value.Number
}

// ofUnits reports whether a number is out of a quantity: "260 of the 240 acres".
func (c *checker) ofUnits(part, whole *item) bool {
	if part.kind != counts || whole.kind != quantities || whole.at != part.end+2 {
		return false
	}
	return c.Is(part.end, "of") && c.IsIn(part.end+1, "the its their")
}

// seatsIn reports "holds 46 seats in the 42-seat assembly".
func (c *checker) seatsIn(part, whole *item) bool {
	if whole.Rule != figure.RuleCompound || !c.IsIn(whole.end-1, "seat member") {
		return false
	}
	return c.IsIn(c.noun(part), "seats") && c.Is(part.tail, "in") && whole.at-part.tail <= 3
}

// outOf reports "40 of the 35", "33 of its 29", "20 of the company's 16", "12
// out of 11".
func (c *checker) outOf(part, whole *item) bool {
	at := part.end
	if c.Is(part.tail, "out") && c.Is(part.tail+1, "of") {
		return whole.at-part.tail <= 3 && (part.tail == part.end || whole.Of.Empty()) // "six stars out of five"
	}
	if c.Is(at, "of") && c.ownerNamed(at+1, whole) {
		return true
	}
	if !c.Is(at, "of") || whole.at-at > 5 || c.IsIn(at+1, "them whom which") { // "612 of them in Hull's two wards"
		return false
	}
	if whole.at-at == 4 && c.IsIn(at+1, "the its their") && c.Is(whole.at-1, "of") {
		if c.IsIn(at+2, "crew panel party jury squad team staff class board group") {
			return true // "nine of the crew of eight"
		}
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
	if c.Kind(whole.at-1) != text.Clitic || whole.at-i >= maxOwner {
		return false
	}
	return c.Flag(i, text.Upper) && !c.anyIsIn(i, whole.at, ", ; : in at on by from with than")
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
	between := part.at - whole.tail
	counted := !whole.Of.Empty() || whole.kind == moneys
	bare := part.Of.Empty() || part.tail == part.end
	switch {
	case s.second > 0, part.Rule == figure.RuleCompound: // "a 71-point plan"
		return false
	case c.Is(part.at-1, "whom") && c.Has(c.noun(whole), lexicon.NameArea):
		return false // "tried in the 11 provinces, of whom 341"
	case counted && between < 5 && c.Is(part.at-2, "of") && c.IsIn(part.at-1, "which whom"): // "44 passengers, of whom 50"
		return true
	case bare && between < 5 && c.Is(whole.at-1, "of") && c.IsIn(whole.at-2, "survey poll study sample audit review"):
		return true // "The survey of 900 firms found that 950"
	case c.ofWhichOwns(whole, part), c.spentOf(whole, part):
		return true
	case counted && between <= 3 && c.IsIn(part.at-1, "includes include included"):
		if c.Has(c.noun(whole), lexicon.NameArea) && c.anyIs(whole.at-3, whole.at, "in") {
			return false // "the cases in the 19 counties include 22"
		}
		return true // "The grant of A$6 million includes A$7.5 million"
	case c.Is(part.at-1, "including") && c.Is(part.at-2, ","), c.Is(part.at-1, "them") && c.Is(part.at-2, "among"):
		return c.includedIn(whole, part)
	case k > 0, !c.ofWhole(s, whole), c.IsIn(part.at-1, "by in another further to"):
		return false
	case whole.at-s.tokens.First > 3 && c.Kind(whole.at-1) != text.Clitic:
		return false
	}
	return bare || part.kind == moneys || c.outcome(part) || c.sameThing(whole.Figure, part.Figure)
}

// spentOf reports whether a sum of money is a part of one before it.
func (c *checker) spentOf(whole, part *item) bool {
	if part.kind != moneys {
		return false
	}
	between := part.at - whole.tail
	if between < 12 && c.Is(part.end, "of") && c.IsIn(part.end+1, "that it") && !c.anyIsIn(whole.end, part.at, "from than but") {
		return true // "$3.2 million last year, $3.9 million of it"
	}
	// "£2m of goods, including a car worth £3m"
	return between < 11 && c.IsIn(part.at-1, "at worth costing") && c.anyIsIn(whole.end, part.at, "including includes included")
}

// includedIn reports whether a part behind ", including" or "among them" stands by its
// whole: "A total of 31 people, including 40 children".
func (c *checker) includedIn(whole, part *item) bool {
	if c.IsIn(whole.at-1, "past last previous next first") {
		return false // "29 calls in the past three summers, including 13 in 2024"
	}
	if !whole.Of.Empty() && part.at-c.At(whole.Of.End) <= 6 || c.collective(whole) {
		return true
	}
	return whole.kind == moneys && part.at-whole.end <= 7
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
