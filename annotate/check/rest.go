package check

import (
	"strings"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// restApart sets parts against their whole where one of them is named as what is
// left of it, sentences behind: "£12.4m … £5.8m. Another £3.9m … and the £1.7m
// that is left".
func (c *checker) restApart(p, s *line) bool {
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
	return c.leaves(list[:last+1], rest)
}

// restOf returns the first amount of a sentence that is named as what is left of
// a whole, or nil: "the other four", "the £1.7m that is left", "the other deaths
// were on Little Marrow, with eight".
func (c *checker) restOf(s *line) *item {
	for i := range s.items {
		f := &s.items[i]
		if f.kind&amounts == 0 || !f.free() || !exact(f) || c.ofOthers(f) || c.theirs(f) {
			continue
		}
		if c.isRest(f) {
			return f
		}
		for k := f.at - 1; k >= s.tokens.First && k > f.at-16 && !c.IsIn(k, "; :"); k-- {
			if c.theOthers(k) && (k == s.tokens.First || c.IsIn(k-1, ", ; and — with")) {
				return f
			}
		}
	}
	return nil
}

// theirs reports whether a count is of what those who are left had, and not of them: "The
// remaining patients had one dose", but "The other parties had nine seats".
func (c *checker) theirs(f *item) bool {
	if f.kind != counts || f.Of.Empty() || !c.IsIn(f.at-1, "had have has") {
		return false
	}
	return !c.IsIn(c.noun(f), "seats votes shares points")
}

// theOthers reports "the others", "the rest", "the other deaths", and not "the rest of
// the town".
func (c *checker) theOthers(i int) bool {
	switch {
	case !c.Is(i, "the"):
		return false
	case c.IsIn(i+1, "others rest remainder"):
		return !c.Is(i+2, "of")
	}
	return c.Is(i+1, "other") && c.Kind(i+2) == text.Word && c.plural(i+2)
}

// isRest reports whether a figure itself is named as what is left: "the
// remaining 11%", "the other four", "the rest of the shares, 18%", "the £1.7m
// that is left".
func (c *checker) isRest(f *item) bool {
	switch {
	case c.calledRest(f), c.opensWithOthers(f):
		return true
	case c.IsIn(f.tail, "that which") && c.IsIn(f.tail+1, "is was remains remained are were"):
		return c.IsIn(f.tail+1, "remains remained") || c.IsIn(f.tail+2, "left over outstanding")
	}
	return c.isLeft(f) || c.apposedToRest(f)
}

// calledRest reports whether the words right beside a figure call it what is left.
func (c *checker) calledRest(f *item) bool {
	switch {
	case c.anyPlays(max(f.sent.First, f.at-3), f.at, roleRest): // "the remaining six"
		return true
	case c.Is(f.at-1, "other") && c.IsIn(f.at-2, "the its their"): // "the other four"
		return true
	case c.IsIn(f.tail, "remaining left") && !c.IsIn(f.tail+1, "the for a his her by in to"):
		return true // "and 11% left", not "12 left the hall"
	case c.Is(f.at-1, "last") && c.Is(f.at-2, "the") && c.Is(f.at-3, "and") && f.Of.Empty(): // "and the last 12 in Mayo"
		return true
	case c.Is(f.at-1, "the") || f.at == f.sent.First && f.Of.Empty():
		if c.still(f.tail) || c.Is(f.end, "others") { // "the four who are still missing", "the six others"
			return true
		}
	}
	return c.allElsewhere(f)
}

// opensWithOthers reports "Other parties together took 9%".
func (c *checker) opensWithOthers(f *item) bool {
	at := f.sent.First
	return c.IsIn(at, "other others") && f.at-at < 9 && !c.anyIsIn(at, f.at, ", ; :")
}

// isLeft reports whether the clause of a figure says before it that it is left: "which
// leaves £2m", "everything else took 13%".
func (c *checker) isLeft(f *item) bool {
	for i := f.at - 1; i >= f.sent.First && i > f.at-8 && !c.IsOf(i, partMarks) && c.Kind(i) != text.Number; i-- {
		switch {
		case !c.IsOf(i, leaving):
		case c.Is(i, "else"):
			if c.IsIn(i-1, "everything all nothing") {
				return true
			}
		case c.tollOf(f.tail) != 0: // "leaves 12 dead"
		case f.kind != counts || f.Of.Empty():
			return true
		}
	}
	return false
}

var (
	partMarks = text.ListOf(", ; :") // between the parts of a sentence
	leaving   = text.ListOf("leaves leaving else")
)

// apposedToRest reports whether a figure says how much the rest is that stands before it:
// "the rest of the shares, 18%", "what was left, £600,000".
func (c *checker) apposedToRest(f *item) bool {
	if !c.IsIn(f.at-1, ", — – ( is was were are") {
		return false
	}
	for i := f.at - 2; i >= f.sent.First && i > f.at-9; i-- {
		switch {
		case c.IsIn(i, ", ; :"):
			return false
		case c.IsIn(i, "left remained remains") && c.anyIs(i-3, i, "what"):
			return true
		case c.IsIn(i, "rest remainder balance"):
			return c.Is(i-1, "the")
		}
	}
	return false
}

// allElsewhere reports whether the last of a list is of all other places: "and 12
// elsewhere".
func (c *checker) allElsewhere(f *item) bool {
	return (c.Is(f.end, "elsewhere") || c.Is(f.tail, "elsewhere")) && c.IsIn(f.at-1, "and , with")
}

// still reports "that are still missing", "who remain unaccounted for".
func (c *checker) still(i int) bool {
	if c.IsIn(i, "that who which") {
		i++
	}
	if c.IsIn(i, "remain unaccounted") || c.Is(i, "still") && c.wordy(i+1) {
		return true
	}
	return c.IsIn(i, "are were is have") && c.IsIn(i+1, "still yet")
}

// plural reports whether token i looks like a noun in the plural.
func (c *checker) plural(i int) bool {
	if c.IsOf(i, plurals) {
		return true
	}
	w := c.Folded(i)
	return len(w) > 3 && (w[len(w)-1] == 's' || strings.HasSuffix(w, "men"))
}

// plurals are plural nouns with another ending.
var plurals = text.ListOf("people men children sheep deer cattle geese aircraft police")

// sums returns the amounts of a passage that measure like a figure, in order.
func (c *checker) sums(p *line, like *item) (out []*item) {
	for i := range p.items {
		if f := &p.items[i]; c.addsLike(p, f, like) {
			out = append(out, f)
		}
	}
	return out
}

// addsLike reports whether an amount measures like another and can be a part or the whole
// of a sum with it.
func (c *checker) addsLike(p *line, f, like *item) bool {
	switch {
	case !f.free(), f.Value.Number <= 0, f.Rule == figure.RuleCompound:
		return false
	case !f.same(like) && !c.bare(p, f, like):
		return false
	case c.IsIn(f.at-1, "from than against") && c.course(f.at-2) != 0: // "up from 38"
		return false
	}
	return !c.nested(f)
}

// bare reports whether a count has the unit of a figure understood: "Egypt received
// 2,900 tonnes, Kenya 1,600".
func (c *checker) bare(p *line, f, like *item) bool {
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

// nested reports whether an amount is a part of a part, or compares.
func (c *checker) nested(f *item) bool {
	switch {
	case c.IsIn(f.at-1, "including than from by"): // "including three"
		return true
	case c.IsIn(f.at-2, "including of") && c.IsIn(f.at-1, "which whom some"): // "of whom 14"
		return true
	case c.IsIn(f.tail, "more fewer less") && c.IsIn(f.tail+1, "than of"): // "six more than"
		return true
	}
	return c.plays(f.end, roleEach) || c.eachBefore(f)
}

// eachBefore reports "each get £40".
func (c *checker) eachBefore(f *item) bool { return c.soonBefore(f, 3, "each") }

// foreign reports whether a count is said of another noun than a whole is.
func (c *checker) foreign(f, whole *item) bool {
	a, b := c.noun(f), c.noun(whole)
	if f.kind != counts || a < 0 || c.Is(f.end, "of") {
		return false
	}
	if !c.isRest(f) {
		return !c.sameNoun(a, b) && c.plural(a)
	}
	switch {
	case b < 0, !c.Is(f.at-1, "other"):
		return false
	case c.IsIn(a, "people men women children passengers victims members pupils students patients bodies"):
		return false // "The bus was carrying 44 workers … the other nine passengers"
	case c.tollOf(a) != 0, c.either(f) != "":
		return false
	}
	return c.plural(a) && c.plural(b) && !c.sameNoun(a, b)
}

// foreignWhole reports whether a figure cannot be a whole: it is itself a part,
// or it counts nothing.
func (c *checker) foreignWhole(f *item) bool {
	switch {
	case c.Is(f.end, "of") && (c.plays(f.end+1, roleThem) || c.Is(f.end+1, "the")): // "12 of them", "12 of the 40"
		return true
	case c.isRest(f), c.IsIn(f.at-1, "another further extra"):
		return true
	}
	return f.kind == counts && f.Of.Empty() && c.tollOf(f.at-1) == 0 && !c.collective(f)
}

// sharesApart sets the shares of one whole against 100 where one is named as
// what is left: "44% … and 39% no. The remaining 11%".
func (c *checker) sharesApart(p, s *line) bool {
	var rest *item
	for i := range s.items {
		if f := &s.items[i]; inPercent(f) && f.free() && exact(f) && c.isRest(f) {
			rest = f
		}
	}
	if rest == nil {
		return c.sidesApart(p, s)
	}
	var list []*item
	for i := range p.items {
		f := &p.items[i]
		if len(list) > 0 && f.kind == counts && f.Of.Empty() && c.Is(f.at-1, "on") && f.at < rest.at {
			return false // a share that is not told as one: "25 per cent … the Greens on 7"
		}
		if !inPercent(f) && !c.bare(p, f, rest) || f.at > rest.at || c.way(p, f) != 0 || c.IsIn(f.at-1, "up down") {
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
		if sum < 80 || sum > 125 || len(list)-from == 2 && list[from].sent != rest.sent {
			continue
		}
		if !spread(list[from:]...) {
			continue
		}
		return c.raise(PercentTotal, say("# = #, not 100", terms, show(sum)), list[from:]...)
	}
	return false
}

// inPercent reports whether a figure is so much in a hundred, no points of them.
func inPercent(f *item) bool { return f.kind == percents && f.Unit == "%" }

// collective reports whether a bare count is that of a group: "a crowd of 23,800".
func (c *checker) collective(f *item) bool {
	const groups = "crowd audience attendance total group team squad party panel jury fleet staff workforce crew class cohort membership population gathering field convoy flock herd list"
	return c.Is(f.at-1, "of") && c.IsIn(f.at-2, groups) || c.IsIn(f.at-1, "totalled totaled totalling numbered numbering")
}
