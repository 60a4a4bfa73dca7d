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
			if v := c.Value(i+1, lexicon.CheckClosing); v == "r" || v == "e" || c.IsIn(i-1, "the") && c.IsIn(i-2, "are were") && (c.IsIn(i-3, "these those they") || c.IsIn(i-4, "these those")) {
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
		if c.Is(i, "between") && c.IsIn(i+1, "them themselves") || c.IsIn(i, "divided split shared") && !c.IsIn(i-1, "rest remainder others") && c.anyIsIn(i+1, i+4, "between among amongst") {
			return true
		}
	}
	return false
}

// noneElse reports whether "else" follows "none" in its clause, "nobody came from
// farther afield", and nothing behind it compares: "no other party won more than 5%".
func (c *checker) noneElse(i, to int) bool {
	for k := i + 1; k < min(i+12, to) && !c.IsIn(k, ". ; : ,"); k++ {
		switch v := c.Value(k, lexicon.CheckClosing); {
		case v == "o" || v == "v" || v == "c", v == "e" && c.IsIn(k-1, "the these those"):
			return false
		case v == "b" && k < i+5, v == "t" && k == i+1, k == i+1 && c.Is(k, "left") && c.IsIn(i, "nothing none"):
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
		if v := c.Value(i, lexicon.CheckClosing); v == "c" || v == "v" || c.Kind(i) == text.Number || c.Has(i, lexicon.NumberWord) {
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
	return c.IsIn(at, "is was are were") && c.IsIn(at-1, "that this these those they it which") && (!c.Is(i, "all") || c.IsIn(i+1, ". , ; there he she they it"))
}

// groups reports whether a passage says in how many parts a whole comes, as many as a
// list has: before it "in three attacks", "four heirs will share", "two trains" of
// which it tells the first and the second; behind it "the only two villages", "its two
// parts", "the three paid". Of shares, without a whole, the groups must be said to be all.
func (c *checker) groups(p *line, whole *item, list []*item) bool {
	first, last := list[0], list[len(list)-1]
	for i := range p.items {
		g := &p.items[i]
		if g.kind != counts || !exact(g) || g.Value.Number != float64(len(list)) || g.tail == g.end || c.anyIsIn(g.end, g.tail, "largest biggest main top leading major") {
			continue
		}
		switch {
		case g.sent.First <= last.sent.Last && (c.Is(g.at-1, "only") || c.Is(g.at-2, "only")):
			return true
		case g.at > last.at && (c.IsIn(g.at-1, "the its their his her") && c.Is(g.at-2, ",") && g.at-last.end < 7 || whole != nil && whole.at > g.at && g.sent == whole.sent && c.IsIn(g.at-1, "the these all")):
			return true
		case g.at > first.at || whole != nil && whole.at > first.at || (whole == nil || g.sent != whole.sent) && g.sent != first.sent && g.sent.Last != first.sent.First:
		case c.toGroups(g), c.anyIs(first.sent.First, last.at, "first") && c.anyIs(first.end, last.sent.Last, "second"):
			return true
		case whole != nil && len(list) > 2 && (c.IsIn(g.at-1, "in among amongst between into across by from on at of with the its their") || c.plays(g.at-1, roleMade)):
			return true
		}
	}
	return false
}

// toGroups reports whether a sentence says of so many that they are all that share:
// "divided among the three children", "three banks paid in full".
func (c *checker) toGroups(g *item) bool {
	for i := g.sent.First; i < g.sent.Last; i++ {
		if c.plays(i, roleMade) && !c.Is(i, "made") || c.Value(i, lexicon.CheckClosing) == "g" || c.Is(i, "whole") || i == g.at-1 && c.Is(i, "by") && c.IsIn(i-1, "owned held financed funded") {
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
	return f.kind&(counts|durations) != 0 && c.Is(at, "all") && !c.Is(at-1, "in") && !(c.Is(f.end, "of") && c.IsIn(f.end+1, "those these"))
}

// asTotal reports whether an amount is said to be a total: "the final death toll
// stands at 34", "together they raised £900".
func (c *checker) asTotal(f *item) bool {
	return c.totalOfList(f) && !c.IsIn(f.at-3, "his her its their") || c.ofToll(f.at) || c.Is(f.at-1, "at") && c.soonBefore(f, 9, "total") || c.anyIsIn(max(f.sent.First, f.at-12), f.at, "together combined altogether")
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
