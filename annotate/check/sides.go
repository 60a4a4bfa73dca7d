package check

import "stet/annotate/internal/lexicon"

// sidesApart sets the shares of two sides that are all there are, each the subject of
// a sentence, against 100: "Women make up 54 per cent of the students. Men account
// for 51 per cent"; "63 per cent backed it. The 47 per cent who were against".
func (c *checker) sidesApart(p, s *line) bool {
	b := onlyShare(s.items)
	if b == nil {
		return false
	}
	a := c.shareBefore(p, b)
	if a == nil || a.Unit != "%" || !a.free() || !near(a) || !exact(b) {
		return false
	}
	if c.way(p, a) != 0 || c.way(p, b) != 0 {
		return false
	}
	x, y := c.subjectSide(a), c.subjectSide(b)
	if c.Is(b.at-1, "the") && b.at-1 == b.sent.First && c.Is(b.end, "who") {
		x, y = c.either(a), c.either(b)
	}
	if c.Is(b.end, "of") && !c.Is(a.end, "of") || c.Is(b.end+1, "those") {
		return false
	}
	if x == "" || y == "" || x[0] != y[0] || x[1] == y[1] {
		return false
	}
	sum := a.Value.Number + b.Value.Number
	if sum <= 101.5+4*hedge(a) || sum > 130 {
		return false
	}
	return c.raise(PercentTotal, say("# + # = #, not 100", show(a.Value.Number), show(b.Value.Number), show(sum)), a, b)
}

// shareBefore returns the one share of the sentence before another, or nil.
func (c *checker) shareBefore(p *line, b *item) (one *item) {
	for i := range p.items {
		f := &p.items[i]
		if f.sent.Last != b.sent.First || f.kind != percents {
			continue
		}
		if one != nil {
			return nil
		}
		one = f
	}
	return one
}

// onlyShare returns the one share of a sentence, or nil.
func onlyShare(items []item) (one *item) {
	for i := range items {
		if f := &items[i]; f.kind == percents {
			if one != nil || f.Unit != "%" || !f.free() {
				return nil
			}
			one = f
		}
	}
	return one
}

// subjectSide returns the pair and the side of the noun that a sentence begins with
// and that a share of it is said to be of, or "".
func (c *checker) subjectSide(f *item) string {
	at := f.sent.First
	if c.IsIn(at, "the while but and") {
		at++
	}
	if v := c.Value(at, lexicon.CheckEither); f.at-at < 5 && c.IsIn(at+1, "make made account accounted are were") {
		return v
	}
	return ""
}

// sexes returns the men and the women of those that the sentence before counts: "26
// candidates. Nineteen men stood and nine women".
func (c *checker) sexes(p *line, s *line) []*item {
	var list [2]*item
	n := 0 // numbers beside them
	for i := range p.items {
		f := &p.items[i]
		v := c.Value(c.noun(f), lexicon.CheckEither)
		if f.kind != counts || f.Of.Empty() {
			v = ""
		}
		if f.kind == counts && v == "" {
			v = c.predicated(f)
		}
		if v == "" || v[0] != 's' && v[0] != 'b' {
			if f.kind == counts && f.at < s.tokens.Last {
				n++
			}
			continue
		}
		k := 0
		if v[1] == 'w' {
			k = 1
		}
		if list[k] != nil {
			return nil
		}
		list[k] = f
	}
	a, b := list[0], list[1]
	if a == nil || b == nil || n != 1 {
		return nil
	}
	if a.at > b.at {
		a, b = b, a
	}
	if b.sent != s.tokens {
		return nil
	}
	if b.sent != a.sent && (b.sent.First != a.sent.Last || !c.Is(b.at-1, "the") || b.at-1 != b.sent.First) {
		return nil // of two sentences only where the second opens with "The 12 women"
	}
	return []*item{a, b}
}

// predicated returns the side of those that a count is said to be: "150 are women",
// "150 of them women".
func (c *checker) predicated(f *item) string {
	at := f.end
	if c.Is(at, "of") && c.plays(at+1, roleThem) {
		at += 2
	}
	if c.IsIn(at, "are were is") {
		at++
	}
	if at == f.end {
		return ""
	}
	return c.Value(at, lexicon.CheckEither)
}
