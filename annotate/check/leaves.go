package check

import (
	"math"
	"slices"
)

// leaves sets a list of amounts that ends with the parts of a whole against
// the whole that stands in the list: the one number in reach of their sum. It
// raises nothing where any reading of the list holds.
func (c *checker) leaves(list []*item, rest *item) bool {
	for w, whole := range list[:len(list)-2] {
		if !exact(whole) || c.foreignWhole(whole) || c.foreign(rest, whole) {
			continue
		}
		sure, sum, all := make([]*item, 0, len(list)), 0.0, true
		var maybe []*item
		if w > 0 && c.outOf(list[w-1], whole) {
			sure, sum = append(sure, list[w-1]), list[w-1].Value.Number
		}
		for _, f := range list[w+1:] {
			switch {
			case f.at < rest.at && c.foreign(f, whole):
				if len(sure) > 0 {
					maybe = append(maybe, f)
				}
			case f.at > rest.at && (c.otherNoun(f, whole) || f.Value.Number == 1): // "the bullpen covered the remaining 4 2/3 and gave up one run"
			case f.Value.Number >= whole.Value.Number || !exact(f):
				all = false
			default:
				sure = append(sure, f)
				sum += f.Value.Number
			}
		}
		have := whole.Value.Number
		if len(sure) > 0 && whole.sent == sure[0].sent && c.anyIs(whole.end, sure[0].at, "and") {
			continue // a part itself
		}
		if !all || len(sure) < 2 || sum < 0.7*have || sum > 1.35*have {
			continue
		}
		if c.holds(list, sure, maybe) || c.firstMake(whole, sure) || c.anyPlays(whole.end, sure[len(sure)-1].end+14, roleOverlap) {
			return false
		}
		if strays(whole, sure) { // what counts other things is of them: "22 want to study science and 18 languages"
			sure = append(sure, maybe...)
			slices.SortStableFunc(sure, func(f, g *item) int { return f.at - g.at })
		}
		if !spread(append(sure, whole)...) || strays(whole, sure) || c.ofOtherGroup(sure[0], whole) || c.roughBetween(whole, rest) {
			return false
		}
		sum, terms := add(sure)
		return c.raise(Sum, say("# = #; the text says #", terms, show(sum), whole.In(c.Source)), append([]*item{whole}, sure...)...)
	}
	return false
}

// otherNoun reports whether a count names what it counts, and not what another does.
func (c *checker) otherNoun(f, g *item) bool {
	noun := c.noun(f)
	return f.kind == counts && noun >= 0 && !c.sameNoun(noun, c.noun(g)) && !c.kin(f, g)
}

// ofOtherGroup reports whether the sentence of a part begins with the group that its list is of,
// and that of the whole names none such: "rejected a $169 million plan … Of the borrowing, $71.2
// million will build a school".
func (c *checker) ofOtherGroup(part, whole *item) bool {
	first := part.sent.First
	noun := first + 2
	if part.sent == whole.sent || !c.Is(first, "of") || !c.IsIn(first+1, "the its their") || !c.Is(noun+1, ",") {
		return false
	}
	for i := whole.sent.First; i < whole.sent.Last; i++ {
		if c.sameNoun(i, noun) {
			return false
		}
	}
	return true
}

// roughBetween reports whether a hedged amount like the whole and its parts stands between them,
// so that one of the parts is not told exactly.
func (c *checker) roughBetween(whole, rest *item) bool {
	for i := int(whole.ID); i < int(rest.ID)-1; i++ {
		f := &c.items[i]
		if f.Figure == nil || !f.same(whole) || f.Value.Number >= whole.Value.Number {
			continue
		}
		if exact(f) && !(c.Is(f.tail, "more") && c.Is(f.tail+1, "than")) { // but "cost $90 million more than budgeted"
			continue
		}
		if !c.foreign(f, whole) || c.kin(f, whole) {
			return true
		}
	}
	return false
}

// holds reports whether the last parts, from any of them on, and any number of
// those that may be parts make a number of the list.
func (c *checker) holds(list, sure, maybe []*item) bool {
	for from := 0; from+1 < len(sure); from++ {
		for mask := 0; mask < 1<<len(maybe); mask++ {
			sum, slack := 0.0, 0.0
			for _, f := range sure[from:] {
				sum += f.Value.Number
				slack += coarse(f)
			}
			for i, f := range maybe {
				if mask&(1<<i) != 0 {
					sum += f.Value.Number
					slack += coarse(f)
				}
			}
			for _, whole := range list {
				v := whole.Value.Number
				if math.Abs(sum-v) <= min((slack+coarse(whole))/2, 0.03*v)+1e-9*v {
					return true
				}
			}
		}
	}
	return false
}
