package check

import (
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// seated reports "the 54-seat council has" before the parts of it.
func (c *checker) seated(s *line, whole *item, k int) bool {
	if whole.kind != counts || whole.Rule != figure.RuleCompound {
		return false
	}
	if !c.IsIn(c.At(whole.Number.End)+1, "seat member strong man bed room") {
		return false
	}
	return c.anyIs(whole.end, s.items[k+1].at, "has") || c.anyIs(whole.end, s.items[k+1].at, "with")
}

// ofWhom reports "64 started, of whom" before the parts.
func (c *checker) ofWhom(whole *item) bool {
	for i := whole.end; i < whole.end+6; i++ {
		if c.Is(i, "of") && c.IsIn(i+1, "whom which these them") && c.Is(i-1, ",") {
			return true
		}
	}
	return false
}

// alikePlaced reports whether the two or three parts behind a whole stand with a
// preposition each, the first behind a comma: "130 people, 85 on Saturday and 55
// on Sunday".
func (c *checker) alikePlaced(s *line, whole *item, k int) bool {
	if s.second > 0 || whole.kind == counts && whole.Of.Empty() && !c.collective(whole) {
		return false
	}
	n := 0
	for i := k + 1; i < len(s.items); i++ {
		f := &s.items[i]
		if !f.same(whole) {
			continue
		}
		if n == 0 && f.tail > f.end && !c.Is(f.at-1, ",") {
			continue // "on the two buses"
		}
		at, tail := f.end, f.tail
		if n == 0 && c.Is(at, "of") && c.IsIn(at+1, "it them") {
			at += 2 // "25kg of it in a lorry and 18kg in a car"
			tail = at
		}
		if n == 0 && c.Hash(at) == c.Hash(whole.tail) {
			return false // "spent £4m on roads, £3m on schools and £2m on parks"
		}
		switch {
		case n == 0 && !c.Is(f.at-1, ","):
			return false
		case !c.IsIn(at, "in on at for from") && !c.ofSort(at):
			return false
		case c.Kind(at+1) == text.Number && c.Span(at+1).Len() == len("2019"):
			return false
		case tail > at:
			return false
		}
		n++
	}
	return n == 2 || n == 3
}

// ofSort reports whether "of" at a token says what sort a part is, "12 of steel", and not
// what it is a part of.
func (c *checker) ofSort(i int) bool {
	return c.Is(i, "of") && !c.plays(i+1, roleThem) && !c.IsIn(i+1, "the its")
}

// complete reports whether a sentence says that the parts behind a whole are all
// of it, and the token that they stand behind.
func (c *checker) complete(s *line, whole *item, k int) (all bool, from int) {
	if s.words&(roleSome|roleRest) != 0 && c.anyPlays(whole.end, s.tokens.Last, roleSome|roleRest) && !c.remaining(s, whole) {
		return false, 0
	}
	if from := c.colon(s, whole); from > 0 {
		return true, from
	}
	if c.takesAll(s, whole, k) {
		return true, whole.end
	}
	if k+1 < len(s.items) && !c.plays(whole.at-1, roleMade) {
		for i := whole.end; i < s.items[k+1].at; i++ {
			if c.IsIn(i, "came comes drawn") && c.Is(i+1, "from") || c.Is(i, "those") && c.Is(i+1, "of") {
				return true, i
			}
			if c.plays(i, roleMade) && !c.Is(i, "made") || c.Is(i, "made") && c.Is(i+1, "up") {
				return true, i
			}
		}
	}
	return c.remaining(s, whole) || c.bothSexes(s, whole), whole.end
}

// takesAll reports whether three parts that a whole takes stand behind it, the last behind
// "and": "a £12m plan takes £5m from roads, £3m from parks and £2m from pools".
func (c *checker) takesAll(s *line, whole *item, k int) bool {
	list := s.items[k+1:]
	if len(list) != 3 || !c.IsIn(list[0].at-1, "takes took") || list[0].at-whole.end > maxOpens {
		return false
	}
	for i := range list {
		if !list[i].same(whole) || !c.Is(list[i].tail, "from") {
			return false
		}
	}
	return c.Is(list[2].at-1, "and")
}

// maxOpens is how many tokens behind a whole its first part stands: "savings plan takes £".
const maxOpens = 4

// remaining reports whether a figure behind a whole is what remains of it: "the
// remaining £300,000", "the rest, £300,000", "the other 30".
func (c *checker) remaining(s *line, whole *item) bool {
	if whole.kind == counts && whole.Of.Empty() && s.second == 0 {
		return false // "Fourteen were yachts": itself a part
	}
	for i := range s.items {
		f := &s.items[i]
		if f.at <= whole.at || !f.same(whole) {
			continue
		}
		if c.ofOthers(f) {
			return false
		}
		switch {
		case c.anyPlays(max(f.sent.First, f.at-3), f.at, roleRest), c.IsIn(f.tail, "remaining left"):
			return true
		case c.Is(f.at-1, "other") && c.Is(f.at-2, "the"):
			return true
		case c.allElsewhere(f), c.nothingElse(f.tail, min(f.tail+14, s.tokens.Last)):
			return true
		}
	}
	return false
}

// ofOthers reports "of the other 12": what follows are parts of them.
func (c *checker) ofOthers(f *item) bool {
	return c.IsIn(f.at-1, "other remaining") && c.Is(f.at-2, "the") && c.Is(f.at-3, "of")
}

// bothSexes reports whether the two figures behind a whole count its men and
// women, where children or things are out of the question: "412 candidates, 230
// of them men and 182 women".
func (c *checker) bothSexes(s *line, whole *item) bool {
	list := c.pick(s, counts)
	if len(list) != 3 || list[0] != whole {
		return false
	}
	a, b := c.either(list[1]), c.either(list[2])
	if a == "" || b == "" || a[0] != b[0] || a[1] == b[1] || a[0] == 'v' {
		return false
	}
	if a[0] != 's' || whole.Rule == figure.RuleCompound {
		return true
	}
	return list[1].Value.Number+list[2].Value.Number > whole.Value.Number || c.anyPlays(s.tokens.First, whole.tail, roleAdult)
}

// either returns the pair and the side of one of two things that are all there
// are, behind a figure: men and women, yes and no; or "".
func (c *checker) either(f *item) string {
	for i := f.end; i < f.end+9 && c.wordy(i) && !c.IsIn(i, "mostly mainly largely"); i++ {
		if c.Is(i, "for") && (c.IsIn(i+1, "and , it") || c.IsIn(i-1, "were voted")) {
			return "vy"
		}
		if v := c.Value(i, lexicon.CheckEither); v != "" && !(c.Is(i, "no") && c.wordy(i+1)) {
			if w := c.sexBehind(i); w != "" && v[0] != 's' && c.Is(f.end, "of") {
				return w // "of passengers were women"
			}
			return v
		}
		if i > f.end+1 && c.Is(i, "and") {
			break
		}
	}
	return ""
}

// sexBehind returns the side of "men" or "women" that those at a token are said to be,
// "passengers were women", or "".
func (c *checker) sexBehind(i int) string {
	be := i + 1
	if c.Is(be, "members") {
		be++
	}
	if w := c.Value(be+1, lexicon.CheckEither); w != "" && w[0] == 's' && c.IsIn(be, "were are was is") {
		return w
	}
	return ""
}

// colon returns the token behind a colon, dash or bracket a few words behind a
// whole, after which its parts are listed, or 0.
func (c *checker) colon(s *line, whole *item) int {
	near := true // no other number stands between
	for i := whole.end; i < s.tokens.Last && i < whole.end+14; i++ {
		near = near && c.Kind(i) != text.Number && (!c.Has(i, lexicon.NumberWord) || c.Is(i, "one"))
		if c.Is(i, ":") || near && (c.Is(i, "(") || c.dash(i)) && c.listIn(s, whole, i) {
			return i + 1
		}
	}
	return 0
}

// listIn reports whether two amounts or more joined by "and" stand between the
// dash or bracket at token i and the next: "65 people (40 men and 23 women)".
func (c *checker) listIn(s *line, whole *item, i int) bool {
	close := i + 1
	for close < s.tokens.Last && !c.Is(close, ")") && !c.dash(close) {
		if c.IsIn(close, "of aged") && !c.Is(close-1, "each") && c.plays(close+1, roleThem) {
			return false
		}
		close++
	}
	n := 0
	for k := range s.items {
		f := &s.items[k]
		if f.at > i && f.end <= close {
			if f.kind != whole.kind && f.kind != counts {
				return false
			}
			n++
		}
	}
	return n > 2 || n == 2 && c.anyIs(i, close, "and")
}
