package check

import (
	"fmt"
	"math"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// marginApart sets a margin against the votes or the shares of two sides that
// sentences before give: "polling 18,944 … her nearest challenger received
// 16,307 … her majority is 2,637".
func (c *checker) marginApart(p, s line) bool {
	for i := range s.items {
		m := &s.items[i]
		if m.kind&(counts|percents) == 0 || !m.free() || !exact(m) || !c.isMargin(p, m) {
			continue
		}
		if c.seatsApart(p, m) {
			return true
		}
		if a, b := c.contest(p, m); a != nil && spread(m, a, b) {
			return c.differs(m, a.Value.Number, b.Value.Number, a, b)
		}
	}
	return false
}

// seatsApart sets a majority against the seats won of all that the sentence before
// gives: "61 of the assembly's 110 seats. Its majority of 12".
func (c *checker) seatsApart(p line, m *item) bool {
	if !c.is(m.sent.First, "its their the that his her") || !c.word(m.sent.First, m.at, "majority") {
		return false
	}
	for i := 0; i+1 < len(p.items); i++ {
		x, y := &p.items[i], &p.items[i+1]
		if x.sent.Last != m.sent.First || x.kind != counts || y.kind != counts || y.sent != x.sent || !exact(x) || !exact(y) || !c.outOf(x, y) || c.noun(y) < 0 || !c.is(c.noun(y), "seats votes members mps deputies") {
			continue
		}
		won, all := x.Value.Number, y.Value.Number
		want := 2*won - all
		if n := m.Value.Number; want <= 0 || n == want || n == won-math.Floor(all/2) || n == math.Floor(want/2) || n == math.Ceil(want/2) || n > all/2 {
			return false
		}
		return c.raise(Majority, fmt.Sprintf("%s - %s = %s; the text says %s", show(won), show(all-won), show(want), m.In(c.Source)), x, y, m)
	}
	return false
}

// isMargin reports whether a figure is the margin of a contest: behind "majority",
// "gap", "lead" or "margin" in its sentence, or "by 300 votes"; not one of an
// earlier contest.
func (c *checker) isMargin(p line, m *item) bool {
	if c.any(m.at-6, m.tail+5, roleExpect) {
		return false
	}
	if e, _ := c.eraOf(p, m); e == before || e == lately || c.is(m.at-1, "than from") || c.word(m.at-3, m.at, "had") {
		return false
	}
	if c.is(m.tail, "majority margin lead ahead clear behind adrift") || c.is(m.tail+1, "majority margin lead ahead clear behind") && c.is(m.end, "- vote votes points point") {
		return true
	}
	if c.Is(m.at-1, "by") {
		for i := m.end; i <= m.tail; i++ {
			if c.is(i, "votes points ballots") {
				return true
			}
		}
	}
	for i := m.at - 1; i >= m.sent.First && i > m.at-16; i-- {
		switch {
		case c.Is(i, "majority") && !c.is(i+1, "in party leader stake shareholder") || c.is(i, "margin gap difference lead") && (c.Is(i+1, "of") || c.is(i+1, "is was between")):
			return true
		case c.is(i, "."):
			return false
		}
	}
	return false
}

// contest returns the two sides of a passage that a margin is not between: the
// only two numbers of votes, or shares of them, before it; none where any two
// numbers fit.
func (c *checker) contest(p line, m *item) (a, b *item) {
	n := 0
	points := m.kind == percents || c.is(m.end, "points point percentage")
	for i := range p.items {
		x := &p.items[i]
		if x.kind == tallies && x.Value2.Valid {
			if a != nil || points || x.told || x.at > m.at || x.Kind != figure.Vote && x.sent.Last != m.sent.First {
				return nil, nil
			}
			return c.twoSides(p, x, m)
		}
		if x == m || !x.Value.Valid || x.Value2.Valid {
			continue
		}
		for k := i + 1; k < len(p.items); k++ {
			y := &p.items[k]
			if y != m && (y.same(x) || points && y.kind == counts) && !y.Value2.Valid && math.Abs(math.Abs(x.Value.Number-y.Value.Number)-m.Value.Number) <= c.marginSlack(x, y) {
				return nil, nil
			}
		}
		switch {
		case points && x.kind != percents && !c.sharesLike(p, i), !points && (x.kind != counts || x.Value.Number < 5), !x.free(), !exact(x), c.isMargin(p, x), !c.cast(x) && !c.sharesLike(p, i) && !c.toEach(p, i) && (i == 0 || !c.toEach(p, i-1)):
			continue
		}
		if n++; n == 1 {
			a = x
		} else {
			b = x
		}
	}
	if n != 2 || b.at > m.at && (a.sent != b.sent || a.sent.First != m.sent.Last) || !c.unlikely(m, a.Value.Number, b.Value.Number) {
		return nil, nil
	}
	if q := a.Value.Number / b.Value.Number; q > 4 || q < 0.25 {
		return nil, nil
	}
	return a, b
}

// toEach reports whether a count and the one behind it are the sides of a vote:
// "by 1,412 members to 1,287".
func (c *checker) toEach(p line, i int) bool {
	if i+1 == len(p.items) {
		return false
	}
	x, y := &p.items[i], &p.items[i+1]
	return x.kind == counts && y.kind == counts && y.Of.Empty() && c.Is(x.at-1, "by") && c.Is(y.at-1, "to") && y.at-x.tail <= 2
}

// sharesLike reports whether a bare number follows a share and is one: "38.5 per
// cent and her rival 33.2".
func (c *checker) sharesLike(p line, i int) bool {
	f := &p.items[i]
	return i > 0 && f.kind == counts && f.Of.Empty() && f.Value.Number < 100 && p.items[i-1].kind == percents && p.items[i-1].sent == f.sent
}

// twoSides returns the sides of a vote that a margin behind it is not between.
func (c *checker) twoSides(p line, v, m *item) (a, b *item) {
	want := math.Abs(v.Value.Number - v.Value2.Number)
	for i := range p.items {
		if f := &p.items[i]; f.kind == counts && f.Value.Number == want || f != v && f.kind == tallies {
			return nil, nil
		}
	}
	x, y := *v, *v
	y.Figure = &figure.Figure{Span: v.Span, Value: v.Value2}
	if v.Value.Number+v.Value2.Number < 9 || !c.unlikely(m, v.Value.Number, v.Value2.Number) {
		return nil, nil
	}
	return &x, &y
}

// marginSlack is how far rounding can move the difference of two shares.
func (c *checker) marginSlack(a, b *item) float64 {
	if a.kind != percents {
		return 0
	}
	return 2*max(step(a), step(b)) + 1e-9
}

// cast reports whether a figure is the votes or the share of one side: behind a
// verb that wins them, or of votes.
func (c *checker) cast(f *item) bool {
	if n := c.noun(f); n >= 0 && c.is(n, "votes vote ballots electorate") {
		return true
	}
	if v := c.either(f) + c.sideBefore(line{tokens: f.sent}, f); v != "" && v[0] == 'v' || f.kind == percents && f.Of.Empty() {
		return true
	}
	for i := f.at - 1; i >= f.sent.First && i > f.at-8; i-- {
		if c.has(i, roleWins) {
			return f.kind == percents || f.Of.Empty() || c.outcome(f)
		}
	}
	return false
}

// ratioApart sets a ratio against two counts of the sentences beside it: "Three
// in four ran late. Of 5,620 services that month 3,310 missed the timetable".
func (c *checker) ratioApart(p, s line) bool {
	for i := range s.items {
		r := &s.items[i]
		if r.kind != ratios || r.told || !r.Value.Valid || r.Value.Number <= 0 || strings.Contains(r.In(c.Source), "per ") {
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
		if part, whole := c.sharedApart(p, r); part != nil && spread(r, part, whole) && c.unlike(r, part, whole) {
			return true
		}
	}
	return false
}

// odds sets "two to one" against the two sides that there are: "women outnumber
// men by two to one … 612 female and 408 male".
func (c *checker) odds(p line, r *item) bool {
	if !c.word(r.at, r.end, "to") || !c.word(r.sent.First, r.sent.Last, "outnumber") && !c.word(r.sent.First, r.sent.Last, "outnumbered") && !c.any(r.sent.First, r.sent.Last, roleEither) {
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
		if u == "" || v == "" || u[0] != v[0] || u[1] == v[1] {
			continue
		}
		have := max(x.Value.Number, y.Value.Number) / max(min(x.Value.Number, y.Value.Number), 1)
		if e, _ := c.eraOf(p, r); e == before || !off(have, r.Value.Number, 0.12+0.12*hedge(r)) || have > 4*r.Value.Number {
			return false
		}
		return c.raise(Ratio, fmt.Sprintf("%s to %s is %s to one; the text says %s", show(x.Value.Number), show(y.Value.Number), show(have), r.In(c.Source)), x, y, r)
	}
	return false
}

// sharedApart returns the part and the whole that a ratio is said of, sentences
// apart; nil where any two counts of the passage fit it.
func (c *checker) sharedApart(p line, r *item) (part, whole *item) {
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
		switch of := c.ofWhole(line{tokens: x.sent}, x); {
		case r.at > x.at && r.sent != y.sent:
			continue
		case x.sent == y.sent && (c.outOf(x, y) || c.word(x.tail, y.at, "out") && c.Is(y.at-1, "of")):
			a, b = x, y
		case x.sent.Last == y.sent.First && r.sent == y.sent && c.Is(y.end, "of") && c.has(y.end+1, roleThem) && r.at >= y.end && r.at-y.end <= 4 && c.apposed(r) && c.noun(x) >= 0:
		case c.Is(y.sent.First, "of") && c.has(y.sent.First+1, roleThem) && x.sent.Last == y.sent.First && r.sent == y.sent && r.at >= y.end && r.at-y.end <= 6 && c.apposed(r) && c.noun(x) >= 0:
		case r.sent == x.sent && x.at-r.end <= 6 && x.at > r.at && c.Is(r.end, "of") && y.sent.First == x.sent.Last && c.Is(y.end, "of") && c.has(y.end+1, roleThem):
		case x.sent == y.sent && y.Of.Empty() && y.at-x.tail < 14 && c.sameNoun(c.noun(x), c.noun(r)):
		case x.sent == y.sent && c.Is(y.end, "of") && c.has(y.end+1, roleThem) && c.noun(x) >= 0 && y.at-x.tail <= 4:
		case x.sent == y.sent && of && x.at-x.sent.First <= 3 && y.at-x.tail < 9 && !c.foreign(y, x):
		case y.sent == r.sent && r.end <= y.at && (r.at == r.sent.First || c.Is(r.end, "of") && c.has(r.end+1, roleThem)) && c.restated(r, y) && x.sent != r.sent:
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

// next returns the figure behind item i that measures the same, or nil.
func next(p line, i int) *item {
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
	return f.at-r.end <= 12 && (c.word(r.end, f.at, ":") || c.is(f.at-1, "— – , (") || c.Is(f.at-1, "or"))
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
	if a, b := c.noun(r), c.noun(whole); a >= 0 && b >= 0 && c.has(a, roleWhole) && c.has(b, roleWhole) && r.sent.Last == whole.sent.First {
		return true
	}
	for i := whole.end; i < part.at; i++ {
		if c.is(i, "that those these") && (c.has(i+1, roleTerm) || c.plural(i+1)) {
			return true
		}
	}
	return c.is(whole.at-1, "those these")
}

// productApart sets a total against so many at so much each, sentences apart:
// "each receive £120 … 600,000 people … the £72 million bill".
func (c *checker) productApart(p, s line) bool {
	for i := range s.items {
		each := &s.items[i]
		if each.kind&(moneys|quantities) == 0 && (each.kind != counts || c.noun(each) < 0) || !each.free() || !near(each) || each.Value.Number <= 0 {
			continue
		}
		unit, per := c.unitOf(each)
		if !per {
			continue
		}
		n, total := c.factors(p, each, unit)
		if n == nil || total == nil {
			continue
		}
		q := math.Log10(n.Value.Number * each.Value.Number / total.Value.Number)
		slipped := math.Abs(q) > 0.5 && math.Abs(q-math.Round(q)) < 0.01 && n.Value.Number >= 100
		if slipped && math.Abs(q) < 6.1 && each.Value.Number > total.Value.Number {
			return c.raise(Magnitude, fmt.Sprintf("%s × %s = %s; the text says %s", show(each.Value.Number), show(n.Value.Number), show(n.Value.Number*each.Value.Number), total.In(c.Source)), each, n, total)
		}
		if (slipped || spread(each, n, total)) && c.multiply(each, n, total) {
			return true
		}
	}
	return false
}

// unitOf tells whether a figure is what one of many gets, costs or yields, and
// the token of the noun, or -1: "£120 each", "the average ticket price, €85",
// "six tonnes a hectare".
func (c *checker) unitOf(f *item) (unit int, per bool) {
	unit = -1
	if i := strings.IndexByte(f.Unit, '/'); i > 0 && f.kind == quantities {
		return c.At(f.End) - 1, !strings.HasSuffix(f.Unit, "/h") && !strings.HasSuffix(f.Unit, "/s")
	}
	for _, end := range [...]int{f.end, f.tail} {
		switch {
		case c.is(end, "each apiece"), c.is(end, "for to on of from") && c.is(end+1, "each every"):
			if c.is(end+1, "each every") && c.Kind(end+2) == text.Word && !c.Is(end+2, "of") {
				return end + 2, true
			}
			return unit, true
		case c.is(end, "a per an") && c.Kind(end+1) == text.Word && !c.has(end+1, roleTerm) && !c.is(end+1, "hour minute night share barrel litre gallon second"):
			return end + 1, true
		}
	}
	if f.kind == moneys && c.is(f.sent.First, "each every") && !c.money(f.sent.First, f.at) {
		return unit, true
	}
	for i := f.at - 1; i >= f.sent.First && i > f.at-6; i-- {
		switch {
		case c.is(i, "each every"), c.Is(i, "average") && (c.Is(i-1, "the") || c.is(i+1, "of price fare cost payment grant award pension salary wage fee donation")):
			return unit, true
		case c.has(i, roleClause):
			return unit, false
		}
	}
	return unit, false
}

// money reports whether a sign of a currency stands from token i up to another.
func (c *checker) money(i, end int) bool {
	for ; i < end; i++ {
		if c.Kind(i) == text.Symbol {
			return true
		}
	}
	return false
}

// factors returns the count and the total that what each gets goes with: the
// only ones of the passage; none where any two fit.
func (c *checker) factors(p line, each *item, unit int) (n, total *item) {
	counted, totals, large := 0, 0, 0
	for i := range p.items {
		f := &p.items[i]
		switch {
		case f == each || !f.Value.Valid || f.Value2.Valid || f.Mod == figure.Vague:
		case c.isTotal(f, each):
			more := f.Value.Number > 2*each.Value.Number
			if more {
				large++
			}
			if totals++; !f.told && (more || large == 0) {
				total = f
			}
		case f.kind&(counts|quantities) != 0 && f.Value.Number >= 5 && near(f) && (unit < 0 && f.kind == counts && (!f.Of.Empty() || c.word(f.sent.First, f.at, "population")) && f.Value.Number >= 20 || unit >= 0 && (c.singular(unit, c.noun(f)) || c.has(unit, roleHead) && f.kind == counts || f.kind == quantities && (strings.HasSuffix(each.Unit, "/"+f.Unit) || c.Value(unit, lexicon.Unit) == f.Unit || c.singular(unit, f.end-1)))):
			if counted++; !f.told {
				n = f
			}
		}
	}
	if large > 1 || large == 0 && totals != 1 {
		return nil, nil
	}
	if counted > 1 && total != nil {
		n = c.slippedCount(p, each, total)
	}
	return n, total
}

// isTotal reports whether a figure is in the unit of what each of many gets.
func (c *checker) isTotal(f, each *item) bool {
	unit, _, _ := strings.Cut(each.Unit, "/")
	if f.kind == counts && (f.Value.Number <= each.Value.Number || !c.sameNoun(c.noun(f), c.noun(each))) {
		return false
	}
	return f.kind == each.kind && (f.Unit == unit || f.Unit == each.Unit) && !c.eachBefore(f)
}

// slippedCount returns the count of a passage that makes a total to a power of
// ten, where none makes it.
func (c *checker) slippedCount(p line, each, total *item) (n *item) {
	for i := range p.items {
		f := &p.items[i]
		if f.kind != counts || !f.free() || f.Value.Number < 100 {
			continue
		}
		q := math.Log10(f.Value.Number * each.Value.Number / total.Value.Number)
		switch {
		case math.Abs(q) < 0.05:
			return nil
		case math.Abs(q-math.Round(q)) < 0.02 && math.Abs(q) < 3.1:
			n = f
		}
	}
	return n
}
