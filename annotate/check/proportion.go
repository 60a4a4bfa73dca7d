package check

import (
	"math"
	"strings"

	"stet/annotate/text"
)

// ratioApart sets a ratio against two counts of the sentences beside it: "Three
// in four ran late. Of 5,620 services that month 3,310 missed the timetable".
func (c *checker) ratioApart(p, s *line) bool {
	for i := range s.items {
		r := &s.items[i]
		if r.kind != ratios || r.told || !r.Value.Valid || r.Value.Number <= 0 || strings.Contains(r.In(c.Source), "per ") || c.perMany(r) {
			continue
		}
		if r.Value.Number >= 1 {
			if c.odds(p, r) {
				return true
			}
			continue
		}
		if c.way(s, r) != 0 {
			continue
		}
		if part, whole := c.sharedApart(p, r); part != nil && (spread(r, part, whole) || c.anyIs(r.end, part.at, ":")) && !c.otherMonth(r, part) && c.unlike(r, part, whole) {
			return true
		}
	}
	return false
}

// odds sets "two to one" against the two sides that there are: "women outnumber
// men by two to one … 612 female and 408 male".
func (c *checker) odds(p *line, r *item) bool {
	if !c.anyIs(r.at, r.end, "to") || !c.anyIs(r.sent.First, r.sent.Last, "outnumber") && !c.anyIs(r.sent.First, r.sent.Last, "outnumbered") && !c.anyPlays(r.sent.First, r.sent.Last, roleEither) {
		return false
	}
	for i := range p.items {
		x := &p.items[i]
		if x.kind != counts || i+1 == len(p.items) || !x.free() || !exact(x) {
			continue
		}
		y := &p.items[i+1]
		if y.kind != counts || !y.free() || !exact(y) || y.sent != x.sent {
			continue
		}
		u, v := c.either(x), c.either(y)
		said := c.IsIn(x.at-1, ": (") && x.at-r.end <= 2 && y.at-x.tail <= 3
		if !said && (u == "" || v == "" || u[0] != v[0] || u[1] == v[1]) {
			continue
		}
		have := max(x.Value.Number, y.Value.Number) / max(min(x.Value.Number, y.Value.Number), 1)
		if !off(have, r.Value.Number, 0.12+0.12*hedge(r)) || have > 4*r.Value.Number {
			return false
		}
		if e, _ := c.eraOf(p, r); e == before && !said {
			return false
		}
		return c.raise(Ratio, say("# to # is # to one; the text says #", show(x.Value.Number), show(y.Value.Number), show(have), r.In(c.Source)), x, y, r)
	}
	return false
}

// sharedApart returns the part and the whole that a ratio is said of, sentences
// apart; nil where any two counts of the passage fit it.
func (c *checker) sharedApart(p *line, r *item) (part, whole *item) {
	n := 0
	for i := range p.items {
		x := &p.items[i]
		if x.kind&(counts|moneys) == 0 || !x.Value.Valid || x.Value2.Valid {
			continue
		}
		for k := range p.items {
			if y := &p.items[k]; k != i && y.same(x) && y.Value.Valid && y.Value.Number > 0 && math.Abs(x.Value.Number/y.Value.Number-r.Value.Number) < 0.045 {
				return nil, nil
			}
		}
		y := next(p, i)
		if y == nil || !x.free() || !y.free() || !near(x) || !near(y) {
			continue
		}
		a, b := y, x // the part and the whole
		switch of := c.ofWhole(&line{tokens: x.sent}, x); {
		case r.at > x.at && r.sent != y.sent:
			continue
		case x.sent == y.sent && (c.outOf(x, y) || r.sent == x.sent && c.anyIs(r.end, x.at, ":") && c.outOfAny(x, y) || c.anyIs(x.tail, y.at, "out") && c.Is(y.at-1, "of")):
			a, b = x, y
		case x.sent.Last == y.sent.First && r.sent == y.sent && c.Is(y.end, "of") && c.plays(y.end+1, roleThem) && r.at >= y.end && r.at-y.end <= 4 && c.apposed(r) && c.noun(x) >= 0:
		case c.Is(y.sent.First, "of") && c.plays(y.sent.First+1, roleThem) && x.sent.Last == y.sent.First && r.sent == y.sent && r.at >= y.end && r.at-y.end <= 6 && c.apposed(r) && c.noun(x) >= 0:
		case r.sent == x.sent && x.at-r.end <= 6 && x.at > r.at && c.Is(r.end, "of") && y.sent.First == x.sent.Last && c.Is(y.end, "of") && c.plays(y.end+1, roleThem):
		case x.sent == y.sent && y.Of.Empty() && y.at-x.tail < 14 && c.sameNoun(c.noun(x), c.noun(r)):
		case x.sent == y.sent && c.Is(y.end, "of") && c.plays(y.end+1, roleThem) && c.noun(x) >= 0 && y.at-x.tail <= 4:
		case x.sent == y.sent && of && x.at-x.sent.First <= 3 && y.at-x.tail < 9 && !c.foreign(y, x):
		case x.at > r.at && x.at-r.end <= 6 && c.Is(r.end, "of") && r.sent == x.sent && c.noun(x) >= 0 && (y.sent != x.sent || c.restated(r, y)) && c.noun(y) < 0 && c.takesClause(x, y):
		case y.sent == r.sent && r.end <= y.at && (r.at == r.sent.First || c.Is(r.end, "of") && c.plays(r.end+1, roleThem)) && c.restated(r, y) && x.sent != r.sent:
		default:
			continue
		}
		if a.Value.Number >= b.Value.Number || b.Value.Number < 10 || r.at > max(a.at, b.at)+40 {
			continue
		}
		n++
		part, whole = a, b
	}
	if n != 1 || !c.ofOne(r, part, whole) {
		return nil, nil
	}
	for i := range p.items {
		if f := &p.items[i]; f.kind == ratios && math.Abs(f.Value.Number-part.Value.Number/whole.Value.Number) < 0.045 {
			return nil, nil
		}
	}
	return part, whole
}

// takesClause reports whether a count takes up the clause of a whole: set off by a
// colon, or with a word of it that is not the noun: "of the 90 pupils who sat the
// exam passed it. Forty-five got the pass mark".
func (c *checker) takesClause(whole, part *item) bool {
	if c.Is(part.at-1, ":") {
		return true
	}
	if part.at != part.sent.First || part.sent.First != whole.sent.Last {
		return false
	}
	for i := whole.tail; i < whole.sent.Last; i++ {
		for k := part.end; k < min(part.sent.Last, part.end+14) && c.Kind(i) == text.Word && c.Span(i).Len() > 3 && !c.IsIn(i, "that with from have were been"); k++ {
			if c.stem(i, k) {
				return true
			}
		}
	}
	return false
}

// next returns the figure behind item i that measures the same, or nil.
func next(p *line, i int) *item {
	for k := i + 1; k < len(p.items); k++ {
		if p.items[k].same(&p.items[i]) {
			return &p.items[k]
		}
	}
	return nil
}

// restated reports whether a count is set off behind the clause of a ratio: "One
// in five failed: in 345 cases".
func (c *checker) restated(r, f *item) bool {
	return f.at-r.end <= 12 && (c.anyIs(r.end, f.at, ":") || c.IsIn(f.at-1, "— – , (") || c.Is(f.at-1, "or"))
}

// ofOne reports whether a ratio and two counts are of one matter: the same noun,
// or the counts point back to the sentence of the ratio, "that month", "the
// schools".
func (c *checker) ofOne(r, part, whole *item) bool {
	if r.sent == part.sent || r.sent == whole.sent {
		return true
	}
	for i := r.sent.First; i < r.sent.Last; i++ {
		if c.Kind(i) == text.Word && c.Span(i).Len() > 3 && (c.sameNoun(i, c.noun(whole)) || c.sameNoun(i, c.noun(part))) {
			return true
		}
	}
	if a, b := c.noun(r), c.noun(whole); a >= 0 && b >= 0 && c.plays(a, roleWhole) && c.plays(b, roleWhole) && r.sent.Last == whole.sent.First {
		return true
	}
	if c.Is(part.at-1, "was") && c.Is(part.at-2, "it") || c.Is(part.at-1, "is") && c.Is(part.at-2, "it") {
		return true
	}
	for i := whole.end; i < part.at; i++ {
		if c.IsIn(i, "that those these") && (c.plays(i+1, roleTerm) || c.plural(i+1)) {
			return true
		}
	}
	return c.IsIn(whole.at-1, "those these")
}
