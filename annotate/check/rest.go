package check

import (
	"fmt"
	"math"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// restApart sets parts against their whole where one of them is named as what is
// left of it, sentences behind: "£12.4m … £5.8m. Another £3.9m … and the £1.7m
// that is left".
func (c *checker) restApart(p, s line) bool {
	rest := c.restOf(s)
	if rest == nil {
		return false
	}
	list := c.sums(p, rest)
	last := len(list)
	for i, f := range list {
		if f == rest {
			last = i
		}
	}
	// the parts that stand with the rest, behind "the other deaths were"
	for last+1 < len(list) && list[last+1].sent == rest.sent && (!c.foreign(list[last+1], rest) || !c.isRest(rest)) {
		last++
	}
	if last < 2 || last >= len(list) || last > 9 {
		return false
	}
	return c.partition(list[:last+1], rest)
}

// partition sets a list of amounts that ends with the parts of a whole against
// the whole that stands in the list: the one number in reach of their sum. It
// raises nothing where any reading of the list holds.
func (c *checker) partition(list []*item, rest *item) bool {
	for w, whole := range list[:len(list)-2] {
		if !exact(whole) || c.foreignWhole(whole) {
			continue
		}
		sure, sum, all := make([]*item, 0, len(list)), 0.0, true
		var maybe []*item
		for i, f := range list[w+1:] {
			switch {
			case f.at < rest.at && c.foreign(f, whole) && !c.carries(list[w+1:], i):
				if len(sure) > 0 {
					maybe = append(maybe, f)
				}
			case f.Value.Number >= whole.Value.Number || !exact(f):
				all = false
			default:
				sure = append(sure, f)
				sum += f.Value.Number
			}
		}
		have := whole.Value.Number
		if len(sure) > 0 && whole.sent == sure[0].sent && c.word(whole.end, sure[0].at, "and") {
			continue // a part itself
		}
		if !all || len(sure) < 2 || sum < 0.7*have || sum > 1.35*have {
			continue
		}
		if c.holds(list, sure, maybe) || c.any(whole.end, sure[len(sure)-1].end+14, roleOverlap) {
			return false
		}
		if !spread(append(sure, whole)...) {
			return false
		}
		_, terms := add(sure)
		return c.raise(Sum, fmt.Sprintf("%s = %s; the text says %s", terms, show(sum), whole.In(c.Source)), append([]*item{whole}, sure...)...)
	}
	return false
}

// carries reports whether the count at index i of a list begins the sentence of
// the last one and carries the noun for all behind it: "Labour won 17 seats and
// the Conservatives 11; the other nine".
func (c *checker) carries(list []*item, i int) bool {
	f, last := list[i], list[len(list)-1]
	if f.sent != last.sent || i > 0 && list[i-1].sent == f.sent || i+2 >= len(list) {
		return false
	}
	for _, g := range list[i+1:] {
		if !g.Of.Empty() && c.foreign(g, f) {
			return false
		}
	}
	return true
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

// restOf returns the first amount of a sentence that is named as what is left of
// a whole, or nil: "the other four", "the £1.7m that is left", "the other deaths
// were on Little Marrow, with eight".
func (c *checker) restOf(s line) *item {
	for i := range s.items {
		f := &s.items[i]
		if f.kind&amounts == 0 || !f.free() || !exact(f) || c.ofOthers(f) {
			continue
		}
		if c.isRest(f) {
			return f
		}
		for k := f.at - 1; k >= s.tokens.First && k > f.at-16; k-- {
			if c.Is(k, "the") && c.is(k+1, "others rest remainder") && !c.Is(k+2, "of") || c.Is(k, "the") && c.Is(k+1, "other") && c.Kind(k+2) == text.Word && c.plural(k+2) {
				if k == s.tokens.First || c.is(k-1, ", ; and — with") {
					return f
				}
			}
			if c.is(k, "; :") {
				break
			}
		}
	}
	return nil
}

// isRest reports whether a figure itself is named as what is left: "the
// remaining 11%", "the other four", "the rest of the shares, 18%", "the £1.7m
// that is left".
func (c *checker) isRest(f *item) bool {
	if c.any(f.at-3, f.at, roleRest) || c.Is(f.at-1, "other") && c.is(f.at-2, "the its their") || c.is(f.tail, "remaining left") && !c.is(f.tail+1, "the for a his her") {
		return true
	}
	if c.is(f.tail, "that which") && c.is(f.tail+1, "is was remains remained are were") {
		return c.is(f.tail+1, "remains remained") || c.is(f.tail+2, "left over outstanding")
	}
	for i := f.at - 1; i >= f.sent.First && i > f.at-8 && !c.is(i, ", ; :") && c.Kind(i) != text.Number; i-- {
		if c.is(i, "leaves leaving") && c.toll1(f.tail) == 0 && (f.kind != counts || f.Of.Empty()) || c.Is(i, "else") && c.is(i-1, "everything all nothing") {
			return true
		}
	}
	if !c.is(f.at-1, ", — – ( is was were are") {
		return false
	}
	for i := f.at - 2; i >= f.sent.First && i > f.at-9; i-- {
		switch {
		case c.is(i, ", ; :"):
			return false
		case c.is(i, "left remained remains") && c.word(i-3, i, "what"):
			return true
		case c.is(i, "rest remainder balance"):
			return c.Is(i-1, "the")
		}
	}
	return false
}

// plural reports whether token i looks like a noun in the plural.
func (c *checker) plural(i int) bool {
	w := c.Folded(i)
	return len(w) > 3 && w[len(w)-1] == 's' || c.is(i, "people men women children")
}

// sums returns the amounts of a passage that measure like a figure, in order.
func (c *checker) sums(p line, like *item) (out []*item) {
	for i := range p.items {
		f := &p.items[i]
		if (f.same(like) || c.bare(p, f, like)) && f.free() && f.Value.Number > 0 && f.Rule != "compound" && !c.nested(f) {
			out = append(out, f)
		}
	}
	return out
}

// bare reports whether a count has the unit of a figure understood: "Egypt received
// 2,900 tonnes, Kenya 1,600".
func (c *checker) bare(p line, f, like *item) bool {
	if f.kind != counts || !f.Of.Empty() || like.kind&(quantities|moneys|percents) == 0 {
		return false
	}
	for i := range p.items {
		if g := &p.items[i]; g.sent == f.sent && g.end <= f.at && g.same(like) {
			return f.Value.Number > g.Value.Number/20
		}
	}
	return false
}

// nested reports whether an amount is a part of a part, or compares: "including
// three", "six more than".
func (c *checker) nested(f *item) bool {
	return c.is(f.at-1, "including than from by") || c.is(f.at-2, "including of") && c.is(f.at-1, "which whom some") || c.is(f.tail, "more fewer less") && c.is(f.tail+1, "than of") || c.has(f.end, roleEach) || c.eachBefore(f)
}

// eachBefore reports "each get £40".
func (c *checker) eachBefore(f *item) bool { return c.word(f.at-3, f.at, "each") }

// foreign reports whether a count is said of another noun than a whole is.
func (c *checker) foreign(f, whole *item) bool {
	a, b := c.noun(f), c.noun(whole)
	if f.kind != counts || a < 0 || c.Is(f.end, "of") || c.isRest(f) {
		return false
	}
	return !c.sameNoun(a, b) && c.plural(a)
}

// foreignWhole reports whether a figure cannot be a whole: it is itself a part,
// or it counts nothing.
func (c *checker) foreignWhole(f *item) bool {
	if c.Is(f.end, "of") && (c.has(f.end+1, roleThem) || c.Is(f.end+1, "the")) || c.isRest(f) || c.is(f.at-1, "another further extra") {
		return true
	}
	return f.kind == counts && f.Of.Empty() && c.toll1(f.at-1) == 0
}

// sharesApart sets the shares of one whole against 100 where one is named as
// what is left: "44% … and 39% no. The remaining 11%".
func (c *checker) sharesApart(p, s line) bool {
	var rest *item
	for i := range s.items {
		if f := &s.items[i]; f.kind == percents && f.Unit == "%" && f.free() && exact(f) && c.isRest(f) {
			rest = f
		}
	}
	if rest == nil {
		return false
	}
	var list []*item
	for i := range p.items {
		f := &p.items[i]
		if (f.kind != percents || f.Unit != "%") && !c.bare(p, f, rest) || f.at > rest.at || c.way(p, f) != 0 {
			continue
		}
		if !f.free() || !exact(f) {
			return false
		}
		list = append(list, f)
	}
	if len(list) < 2 || len(list) > 9 {
		return false
	}
	for from := range list {
		if sum, _ := add(list[from:]); sum >= 98.5 && sum <= 101.5 {
			return false
		}
	}
	for from := 0; from <= len(list)-2; from++ {
		sum, terms := add(list[from:])
		if most := 125.0; sum < 80 || sum > most || len(list)-from == 2 && list[from].sent != rest.sent {
			continue
		}
		if !spread(list[from:]...) {
			continue
		}
		return c.raise(PercentTotal, fmt.Sprintf("%s = %s, not 100", terms, show(sum)), list[from:]...)
	}
	return false
}

// beyondApart finds a part that is more than a whole of a sentence before: "64
// passengers … 71 of the passengers", or two that are.
func (c *checker) beyondApart(p, s line) bool {
	for i := range s.items {
		f := &s.items[i]
		if f.kind != counts || !f.free() || !c.Is(f.end, "of") || f.Mod != "" && f.Mod != figure.MoreThan && f.Mod != figure.AtLeast {
			continue
		}
		whole := c.wholeBefore(p, f)
		if whole == nil || !exact(whole) || whole.sent == f.sent {
			continue
		}
		if f.Value.Number > whole.Value.Number && f.Value.Number < 3*whole.Value.Number {
			return c.raise(PartWhole, fmt.Sprintf("%s is more than the whole of %s", show(f.Value.Number), show(whole.Value.Number)), whole, f)
		}
		if c.beyondTogether(s, f, whole, i) {
			return true
		}
	}
	return false
}

// beyondTogether raises parts of a whole that stand in one list and are more than
// it together: "173 of them let and 94 standing empty".
func (c *checker) beyondTogether(s line, f, whole *item, i int) bool {
	list := []*item{f}
	for k := i + 1; k < len(s.items); k++ {
		g := &s.items[k]
		switch {
		case !g.same(f), c.foreign(g, whole):
		case !g.free() || !exact(g) || c.nested(g) || c.Is(g.end, "of") || g.Value.Number >= whole.Value.Number || c.is(g.at-2, "by for in with from to"):
			return false
		default:
			list = append(list, g)
		}
	}
	sum, terms := add(list)
	last := list[len(list)-1]
	if len(list) < 2 || !exact(f) || sum <= whole.Value.Number || sum > 1.4*whole.Value.Number || c.any(f.end, last.end+14, roleOverlap) || !c.word(f.end, last.at, "and") {
		return false
	}
	for _, g := range list {
		if c.is(g.end, "for with from had have who also") || c.is(g.end+2, "for with from had have who also") {
			return false
		}
	}
	return c.raise(PartWhole, fmt.Sprintf("%s = %s, more than the whole of %s", terms, show(sum), show(whole.Value.Number)), append([]*item{whole}, list...)...)
}

// wholeBefore returns the largest number before "71 of the passengers" or "71 of
// them" that it can be a part of: of the same noun, or of any; nil where it is
// itself no whole.
func (c *checker) wholeBefore(p line, f *item) (whole *item) {
	noun, at := -1, f.end+1
	switch {
	case c.is(at, "the its their his her"):
		for noun = at + 1; noun < at+4 && !c.plural(noun); noun++ {
		}
		if !c.plural(noun) {
			return nil
		}
	case !c.is(at, "them these those whom"):
		return nil
	case c.Kind(at+1) == text.Word && c.plural(at+1):
		noun = at + 1
	}
	for i := range p.items {
		g := &p.items[i]
		if g.at >= f.at {
			break
		}
		of := c.noun(g)
		if g.kind == counts && of >= 0 && g.Value.Valid && (noun < 0 || c.sameNoun(of, noun)) && (whole == nil || g.Value.Number > whole.Value.Number) {
			whole = g
		}
	}
	if whole == nil && noun >= 0 {
		whole = c.onlyBefore(p, f)
	}
	if whole == nil || whole.told || c.Is(whole.end, "of") || c.nested(whole) || c.has(whole.at-1, roleSome) {
		return nil
	}
	for i := whole.at - 4; i < whole.tail+3; i++ {
		if c.toll1(i) != 0 || i >= whole.tail && c.is(i, "died had have who did") || i == whole.tail && c.is(i, "were was are") && !c.is(i+1, "made received submitted aboard on in at present registered listed") {
			return nil
		}
	}
	return whole
}

// onlyBefore returns the one count of people or things that the sentence before a
// figure has, more than it, or nil: "310 sheep … 180 of the animals".
func (c *checker) onlyBefore(p line, f *item) (whole *item) {
	for i := range p.items {
		g := &p.items[i]
		if g.kind != counts || g.sent.Last != f.sent.First || c.noun(g) < 0 || g.Value.Number < 10 {
			continue
		}
		if whole != nil {
			return nil
		}
		whole = g
	}
	if whole != nil && f.Value.Number >= whole.Value.Number {
		return nil
	}
	return whole
}
