package check

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// nothingElse reports whether words between two tokens say that there is nothing beside
// what they list.
func (c *checker) nothingElse(from, to int) bool {
	for i := from; i < to; i++ {
		switch c.Value(i, lexicon.CheckClosing) {
		case "n":
			if c.noneElse(i, to) {
				return true
			}
		case "o":
			if v := c.Value(i+1, lexicon.CheckClosing); v == "r" || v == "e" || c.theOnly(i) {
				return true
			}
		case "e":
			if c.Is(i-1, "one") && c.IsIn(i-2, "the its his her their") {
				return true
			}
		case "a":
			if c.everything(i) {
				return true
			}
		}
		if c.Is(i, "between") && c.IsIn(i+1, "them themselves") || c.sharedOut(i) {
			return true
		}
	}
	return false
}

// theOnly reports whether "only" at a token is said of what goes before: "these were the
// only", "those three are the only".
func (c *checker) theOnly(i int) bool {
	if !c.Is(i-1, "the") || !c.IsIn(i-2, "are were") {
		return false
	}
	return c.IsIn(i-3, "these those they") || c.IsIn(i-4, "these those")
}

// sharedOut reports "divided equally among", but not "the rest shared between".
func (c *checker) sharedOut(i int) bool {
	return c.IsIn(i, "divided split shared") && !c.IsIn(i-1, "rest remainder others") && c.anyIsIn(i+1, i+4, "between among amongst")
}

// noneElse reports whether "else" follows "none" in its clause, "nobody came from
// farther afield", and nothing behind it compares: "no other party won more than 5%".
func (c *checker) noneElse(i, to int) bool {
	for k := i + 1; k < min(i+12, to) && !c.IsIn(k, ". ; : ,"); k++ {
		switch v := c.Value(k, lexicon.CheckClosing); {
		case v == "o", v == "v", v == "c":
			return false
		case v == "e" && c.IsIn(k-1, "the these those"):
			return false
		case v == "b" && k < i+5, v == "t" && k == i+1:
			return true
		case k == i+1 && c.Is(k, "left") && c.IsIn(i, "nothing none"):
			return true
		case v == "e":
			return !c.limited(k+1, to)
		}
	}
	return false
}

// limited reports whether what follows in a clause compares or counts.
func (c *checker) limited(i, to int) bool {
	for end := min(i+10, to); i < end && !c.IsIn(i, ". ; ,"); i++ {
		v := c.Value(i, lexicon.CheckClosing)
		if v == "c" || v == "v" || c.Kind(i) == text.Number || c.Has(i, lexicon.NumberWord) {
			return true
		}
	}
	return false
}

// everything reports whether a sentence says of what it points back to that it is
// all: "that was everything", "this accounts for all".
func (c *checker) everything(i int) bool {
	at := i - 1
	if c.Is(at, "the") {
		at--
	}
	if c.Is(at, "for") && c.IsIn(at-1, "account accounts accounted accounting") {
		return true
	}
	if !c.IsIn(at, "is was are were") || !c.IsIn(at-1, "that this these those they it which") {
		return false
	}
	return !c.Is(i, "all") || c.IsIn(i+1, ". , ; there he she they it") // not "they were all of one age"
}

// groups reports whether a passage says in how many parts a whole comes, as many as a
// list has: before it "in three attacks", "four heirs will share", "two trains" of
// which it tells the first and the second; behind it "the only two villages", "its two
// parts", "the three paid". Of shares, without a whole, the groups must be said to be all.
func (c *checker) groups(p *line, whole *item, list []*item) bool {
	first, last := list[0], list[len(list)-1]
	for i := range p.items {
		g := &p.items[i]
		if g.kind != counts || !exact(g) || g.Value.Number != float64(len(list)) || g.tail == g.end {
			continue
		}
		if c.anyIsIn(g.end, g.tail, "largest biggest main top leading major") {
			continue
		}
		switch {
		case g.sent.First <= last.sent.Last && (c.Is(g.at-1, "only") || c.Is(g.at-2, "only")):
			return true
		case g.at > last.at && (c.groupsBehind(g, last) || c.groupsOfWhole(g, whole)):
			return true
		case g.at > first.at, whole != nil && whole.at > first.at:
		case (whole == nil || g.sent != whole.sent) && g.sent != first.sent && g.sent.Last != first.sent.First:
		case c.toGroups(g), c.firstAndSecond(first, last):
			return true
		case whole != nil && len(list) > 2 && c.inGroups(g):
			return true
		}
	}
	return false
}

// groupsBehind reports whether a list ends in how many it has: "…, its two parts".
func (c *checker) groupsBehind(g, last *item) bool {
	return c.Is(g.at-2, ",") && c.IsIn(g.at-1, "the its their his her") && g.at-last.end < 7
}

// groupsOfWhole reports whether so many are told of a whole behind them: "the three paid
// £900".
func (c *checker) groupsOfWhole(g, whole *item) bool {
	return whole != nil && whole.at > g.at && g.sent == whole.sent && c.IsIn(g.at-1, "the these all")
}

// firstAndSecond reports whether a list tells of "the first" and of "the second".
func (c *checker) firstAndSecond(first, last *item) bool {
	return c.anyIs(first.sent.First, last.at, "first") && c.anyIs(first.end, last.sent.Last, "second")
}

// inGroups reports whether a whole comes in so many parts: "in three attacks", "from its
// four mines", "was made up of three".
func (c *checker) inGroups(g *item) bool {
	return c.plays(g.at-1, roleMade) ||
		c.IsIn(g.at-1, "in among amongst between into across by from on at of with the its their")
}

// toGroups reports whether a sentence says of so many that they are all that share:
// "divided among the three children", "three banks paid in full".
func (c *checker) toGroups(g *item) bool {
	if g.at > g.sent.First && c.Is(g.at-1, "by") && c.IsIn(g.at-2, "owned held financed funded") {
		return true
	}
	for i := g.sent.First; i < g.sent.Last; i++ {
		if c.plays(i, roleMade) && !c.Is(i, "made") || c.Value(i, lexicon.CheckClosing) == "g" || c.Is(i, "whole") {
			return true
		}
	}
	return false
}

// allOfThem reports whether a count is that of all there are: "all 24 victims".
func (c *checker) allOfThem(f *item) bool {
	at := f.at - 1
	if c.IsIn(at, "the its their of") {
		at--
	}
	if c.Is(f.end, "of") && c.IsIn(f.end+1, "those these") {
		return false
	}
	return f.kind&(counts|durations) != 0 && c.Is(at, "all") && !c.Is(at-1, "in")
}

// asTotal reports whether an amount is said to be a total: "the final death toll
// stands at 34", "together they raised £900".
func (c *checker) asTotal(f *item) bool {
	switch {
	case c.totalOfList(f) && !c.IsIn(f.at-3, "his her its their"):
		return true
	case c.ofToll(f.at):
		return true
	case c.Is(f.at-1, "at") && c.soonBefore(f, 9, "total"):
		return true // "the total for the week stands at 34"
	}
	for i := max(f.sent.First, f.at-12); i < f.at; i++ {
		if c.IsIn(i, "together combined altogether") && !c.Is(i+1, "with") {
			return true
		}
	}
	return false
}

// sentenceBehind returns the token behind the sentence that begins at one, no more
// than forty on.
func (c *checker) sentenceBehind(p *line, at int) int {
	for i := at; i < min(at+40, p.tokens.Last); i++ {
		if c.IsIn(i, ". ! ?") {
			return i
		}
	}
	return min(at+40, p.tokens.Last)
}
