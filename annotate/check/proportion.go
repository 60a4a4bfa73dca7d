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
		switch {
		case r.kind != ratios, r.told, !r.Value.Valid, r.Value.Number <= 0:
			continue
		case strings.Contains(r.In(c.Source), "per "), c.perMany(r):
			continue
		case c.ofWhat(r):
			continue
		case r.Value.Number >= 1:
			if c.odds(p, r) {
				return true
			}
			continue
		case c.anyIsIn(s.tokens.First, r.at, "aim goal target hope hopes"): // "The aim is that four in ten"
			continue
		case c.way(s, r) != 0, c.soonAfter(r, 4, "extra additional new increase rise growth"):
			continue
		}
		part, whole := c.sharedApart(p, r)
		if part == nil || !spread(r, part, whole) && !c.anyIs(r.end, part.at, ":") || c.otherMonth(r, part) {
			continue
		}
		if c.unlike(r, part, whole) {
			return true
		}
	}
	return false
}

// odds sets "two to one" against the two sides that there are: "women outnumber
// men by two to one … 612 female and 408 male".
func (c *checker) odds(p *line, r *item) bool {
	if !c.anyIs(r.at, r.end, "to") || r.Value2.Valid && min(r.Value.Number, r.Value2.Number) > 100 {
		return false // "outnumber women by 3.03 million to 1.95 million"
	}
	if !c.anyIsIn(r.sent.First, r.sent.Last, "outnumber outnumbered") && !c.anyPlays(r.sent.First, r.sent.Last, roleEither) {
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
		said := c.IsIn(x.at-1, ": (") && x.at-r.end <= 2 && y.at-x.tail <= 3 // "two to one (612 to 408)"
		if !said && !opposed(c.either(x), c.either(y)) {
			continue
		}
		have := max(x.Value.Number, y.Value.Number) / max(min(x.Value.Number, y.Value.Number), 1)
		if !off(have, r.Value.Number, 0.12+0.12*hedge(r)) || have > 4*r.Value.Number {
			return false
		}
		if e, _ := c.eraOf(p, r); e == before && !said {
			return false
		}
		sides := [...]string{show(x.Value.Number), show(y.Value.Number)}
		return c.raise(Ratio, say("# to # is # to one; the text says #", sides[0], sides[1], show(have), r.In(c.Source)), x, y, r)
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
		if c.anyMakes(p, i, r.Value.Number) {
			return nil, nil
		}
		y := next(p, i)
		if y == nil || !x.free() || !y.free() || !near(x) || !near(y) {
			continue
		}
		a, b := c.partAndWholeOf(r, x, y)
		if a == nil || a.Value.Number >= b.Value.Number || b.Value.Number < 10 || r.at > max(a.at, b.at)+40 {
			continue
		}
		n++
		part, whole = a, b
	}
	if n != 1 || !c.ofOne(r, part, whole) {
		return nil, nil
	}
	for i := range p.items {
		if f := &p.items[i]; f.kind == ratios && math.Abs(f.Value.Number-part.Value.Number/whole.Value.Number) < ratioSlack {
			return nil, nil
		}
	}
	return part, whole
}

// ratioSlack is how far a share of two counts can be from a ratio that is meant for it.
const ratioSlack = 0.045

// anyMakes reports whether item i of a passage and any other that measures the same make
// a ratio.
func (c *checker) anyMakes(p *line, i int, ratio float64) bool {
	x := &p.items[i]
	for k := range p.items {
		y := &p.items[k]
		if k == i || !y.same(x) || !y.Value.Valid || y.Value.Number <= 0 {
			continue
		}
		if math.Abs(x.Value.Number/y.Value.Number-ratio) < ratioSlack {
			return true
		}
	}
	return false
}

// partAndWholeOf returns the part and the whole of two counts of which the second follows
// the first, where a ratio can be said of them; else nil.
func (c *checker) partAndWholeOf(r, x, y *item) (part, whole *item) {
	switch {
	case r.at > x.at && r.sent != y.sent:
		return nil, nil
	case c.partFirst(r, x, y):
		return x, y
	case c.wholeFirst(r, x, y), c.saidBehind(r, x, y), c.takenUpBehind(r, x, y), c.setOffBehind(r, x, y):
		return y, x
	}
	return nil, nil
}

// partFirst reports whether a count is out of the one behind it: "46 of the 80", "46 ships
// out of 80".
func (c *checker) partFirst(r, x, y *item) bool {
	switch {
	case x.sent != y.sent:
		return false
	case c.outOf(x, y):
		return true
	case r.sent == x.sent && c.anyIs(r.end, x.at, ":") && c.outOfAny(x, y):
		return true // "One in five was late: 46 of 80"
	}
	return c.anyIs(x.tail, y.at, "out") && c.Is(y.at-1, "of")
}

// wholeFirst reports whether a count of the sentence of another, behind it, is a part of
// it.
func (c *checker) wholeFirst(r, x, y *item) bool {
	switch {
	case x.sent != y.sent:
		return false
	case y.Of.Empty() && y.at-x.tail < 14 && c.sameNoun(c.noun(x), c.noun(r)):
		return true // "Three in four trains … 80 trains ran and 46 were late"
	case c.partOfThem(y) && c.noun(x) >= 0 && y.at-x.tail <= 4:
		return true // "80 trains, 46 of them late"
	case x.at-x.sent.First > 3, y.at-x.tail >= 9, c.foreign(y, x):
		return false
	}
	return c.ofWhole(&line{tokens: x.sent}, x) // "Of 80 trains 46 were late"
}

// saidBehind reports whether a ratio is set behind a count of the sentence that follows that
// of its whole: "46 of them, or three in four,", "Of these 46, or three in four,".
func (c *checker) saidBehind(r, x, y *item) bool {
	if x.sent.Last != y.sent.First || r.sent != y.sent || r.at < y.end {
		return false
	}
	if !c.apposed(r) || c.noun(x) < 0 {
		return false
	}
	first := y.sent.First
	return c.partOfThem(y) && r.at-y.end <= 4 || c.Is(first, "of") && c.plays(first+1, roleThem) && r.at-y.end <= 6
}

// takenUpBehind reports whether a ratio is said of a whole and a count behind that takes up
// its clause.
func (c *checker) takenUpBehind(r, x, y *item) bool {
	if r.sent != x.sent || x.at <= r.at || x.at-r.end > 6 || !c.Is(r.end, "of") {
		return false
	}
	if y.sent.First == x.sent.Last && c.partOfThem(y) {
		return true // "Three in four of the 80 trains were late. 46 of them"
	}
	if c.noun(x) < 0 || c.noun(y) >= 0 || y.sent == x.sent && !c.restated(r, y) {
		return false
	}
	return c.takesClause(x, y)
}

// setOffBehind reports whether a count is set off behind a ratio that begins a sentence or
// takes up the whole of another: "Three in four of them were late: 46".
func (c *checker) setOffBehind(r, x, y *item) bool {
	if y.sent != r.sent || x.sent == r.sent || r.end > y.at {
		return false
	}
	return (r.at == r.sent.First || c.partOfThem(r)) && c.restated(r, y)
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
		if c.Kind(i) != text.Word || c.Span(i).Len() <= 3 || c.IsIn(i, "that with from have were been") {
			continue
		}
		for k := part.end; k < min(part.sent.Last, part.end+14); k++ {
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
	a, b := c.noun(r), c.noun(whole)
	switch {
	case a >= 0 && b >= 0 && c.plays(a, roleWhole) && c.plays(b, roleWhole) && r.sent.Last == whole.sent.First:
		return true
	case c.IsIn(part.at-1, "was is") && c.Is(part.at-2, "it"):
		return true // "Last year it was 46"
	}
	for i := whole.end; i < part.at; i++ {
		if c.IsIn(i, "that those these") && (c.plays(i+1, roleTerm) || c.plural(i+1)) {
			return true
		}
	}
	return c.IsIn(whole.at-1, "those these")
}
