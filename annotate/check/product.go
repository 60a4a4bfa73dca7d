package check

import (
	"strings"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// productApart sets a total against so many at so much each, sentences apart:
// "each receive £120 … 600,000 people … the £72 million bill".
func (c *checker) productApart(p, s *line) bool {
	for i := range s.items {
		each := &s.items[i]
		if !c.canBeEach(each) {
			continue
		}
		unit, per := c.unitOf(each)
		if !per {
			continue
		}
		n, total := c.factors(p, each, unit)
		switch {
		case n == nil, total == nil, c.otherEach(p, each):
			continue
		case unit <= 0 && n.Zone != each.Zone: // "58 rounds" of a paragraph before "N5 million each"
			continue
		case n.sent != each.sent && c.Is(n.end, "of") && c.Is(n.end+1, "the"): // "the names of 12 of the dead"
			continue
		case each.kind == counts && total.sent.First > each.sent.First:
			continue
		case c.onOccasion(each) && each.sent != total.sent:
			continue
		}
		if spread(each, n, total) && c.multiply(each, n, total) {
			return true
		}
	}
	return false
}

// canBeEach reports whether an amount can be what each of many gets, costs or holds; a
// count can where it counts something or its sentence begins with "Each".
func (c *checker) canBeEach(f *item) bool {
	if f.kind&amounts == 0 || !f.free() || !near(f) || f.Value.Number <= 0 {
		return false
	}
	if c.Is(f.end, "between") && c.Is(f.end+1, "them") {
		return false // "or about Rs 62 crore between them"
	}
	if c.IsIn(f.end+2, "under below above over") && c.IsIn(f.end, "a per") {
		return false // "$12 a ton under the market price"
	}
	return f.kind != counts || c.noun(f) >= 0 || c.IsIn(f.sent.First, "each every")
}

// onOccasion reports whether the sentence of a figure begins with when or where it
// holds: "On an ordinary day", "In Asia"; "On average" is neither.
func (c *checker) onOccasion(f *item) bool {
	first := f.sent.First
	return c.IsIn(first, "on in for during last") && !c.Is(first+1, "average")
}

// otherEach reports whether others get another sum each behind it: "£5,000 each …
// £1,000 each to the 11", where the total is of both.
func (c *checker) otherEach(p *line, each *item) bool {
	for i := range p.items {
		f := &p.items[i]
		if f.ID > each.ID && f.same(each) && f.Value.Number != each.Value.Number && c.IsIn(f.end, "each apiece") {
			return true
		}
	}
	return false
}

// unitOf tells whether a figure is what one of many gets, costs or yields, and
// the token of the noun, or -1: "£120 each", "the average ticket price, €85",
// "six tonnes a hectare".
func (c *checker) unitOf(f *item) (unit int, per bool) {
	if c.anyPlays(f.at-5, f.at, roleExpect) || c.averageElsewhere(f) {
		return -1, false
	}
	if i := strings.IndexByte(f.Unit, '/'); i > 0 && f.kind == quantities {
		if c.soonBefore(f, 7, "each average") {
			return -1, true // "each uses 140 litres a day"
		}
		return c.At(f.End) - 1, !strings.HasSuffix(f.Unit, "/h") && !strings.HasSuffix(f.Unit, "/s")
	}
	for _, end := range [...]int{f.end, f.tail} {
		switch {
		case c.IsIn(end, "each apiece"), c.forEvery(end):
			if c.IsIn(end+1, "each every") && c.Kind(end+2) == text.Word && !c.IsIn(end+2, "of one") {
				return end + 2, true // "for each child"
			}
			return -1, true
		case c.perThing(end):
			return end + 1, true
		}
	}
	switch first := f.sent.First; {
	case f.kind == moneys && c.costs(f):
		return f.at - 2, true
	case f.kind == counts && c.noun(f) < 0 && c.IsIn(first, "each every") && f.at-first < 5:
		return first + 1, true // "Each box held 900."
	case f.kind == moneys && c.IsIn(first, "each every") && !c.money(first, f.at):
		return -1, true // "Each of them will get £120"
	}
	return c.unitAhead(f)
}

var every = text.ListOf("each every")

// forEvery reports "for each", "to every" at a token, but not "for each of hers".
func (c *checker) forEvery(i int) bool {
	if !c.IsIn(i, "for to on of from") || !c.IsIn(i+1, "each every") {
		return false
	}
	return !c.Is(i+2, "of") || !c.IsIn(i+3, "hers his theirs")
}

// perThing reports "a hectare", "per ticket" at a token, and no unit of time or of a
// market: "a year", "a barrel".
func (c *checker) perThing(i int) bool {
	if !c.IsIn(i, "a per an") || c.Kind(i+1) != text.Word {
		return false
	}
	return !c.plays(i+1, roleTerm) && !c.IsIn(i+1, "hour minute night share barrel litre gallon second")
}

// costs reports whether a sum is what things cost that its sentence begins with:
// "Tickets cost £25."
func (c *checker) costs(f *item) bool {
	if !c.IsIn(f.at-1, "cost costs") || !c.plural(f.at-2) {
		return false
	}
	return c.IsIn(f.end, ". ; and") && f.at-f.sent.First <= 4
}

// unitAhead is unitOf by the few words before a figure: "Debt per head is $12,500",
// "each receive £120".
func (c *checker) unitAhead(f *item) (unit int, per bool) {
	for i := f.at - 1; i >= f.sent.First && i > f.at-6; i-- {
		switch {
		case c.Is(i, "per") && c.Kind(i+1) == text.Word && !c.Is(i+1, "cent") && !c.plays(i+1, roleTerm) && f.kind == moneys:
			return i + 1, true // "Debt per head is $12,500"
		case c.Is(i, "each") && (c.Kind(i-1) == text.Number || c.Has(i-1, lexicon.CurrencyWord)):
			return -1, false // each of another sum: "at £5,000 each, making £25,000"
		case c.IsOf(i, every), c.averageOf(i):
			return -1, true
		case c.plays(i, roleClause):
			return -1, false
		}
	}
	return -1, false
}

// averageOf reports "the average" or "average price" at token i.
func (c *checker) averageOf(i int) bool {
	if !c.Is(i, "average") {
		return false
	}
	return c.Is(i-1, "the") || c.IsIn(i+1, "of price fare cost payment grant award pension salary wage fee donation")
}

// averageElsewhere reports whether an average is that of another place or year: "The
// valley's average is", "the national average of".
func (c *checker) averageElsewhere(f *item) bool {
	for i := f.at - 1; i >= f.sent.First && i > f.at-8; i-- {
		switch {
		case !c.Is(i, "average"):
		case c.Kind(i-1) == text.Clitic && i-f.sent.First < 5:
			return true
		case c.IsIn(i-1, "national regional state county usual normal previous annual world global"):
			return true
		case c.IsIn(i-1, "term year") && c.Is(i-2, "-"): // "the long-term average", "the ten-year average"
			return true
		}
	}
	return false
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
func (c *checker) factors(p *line, each *item, unit int) (n, total *item) {
	counted, totals, large := 0, 0, 0
	for i := range p.items {
		f := &p.items[i]
		switch {
		case unit < 0 && f.kind == quantities && f.sent == each.sent:
			return nil, nil // "20 acres cost $1,000, or $50 apiece": of these
		case unit < 0 && n != nil && total != nil && n.sent == each.sent && f.sent.First >= max(n.sent.Last, total.sent.Last):
			continue // told of something else
		case f == each || !f.Value.Valid || f.Value2.Valid || f.Mod == figure.Vague:
		case c.isTotal(f, each):
			more := f.Value.Number > 2*each.Value.Number
			if more {
				large++
			}
			if totals++; !f.told && (more || large == 0) {
				total = f
			}
		case c.isMany(f, each, unit):
			if counted++; !f.told {
				n = f
			}
		}
	}
	switch {
	case large > 1, large == 0 && totals != 1, counted > 1:
		return nil, nil
	case large == 0 && total != nil && n != nil && total.sent == each.sent && n.sent != each.sent:
		return nil, nil // "2,500 rupees each, making 12,500. A further 200 people"
	}
	return n, total
}

// isMany reports whether a figure is the number of those that get so much each: of the
// noun that stands beside "each", or of any where none does.
func (c *checker) isMany(f, each *item, unit int) bool {
	switch {
	case f.kind&(counts|quantities) == 0, f.Value.Number < 5, !near(f):
		return false
	case unit < 0:
		return f.kind == counts && f.Value.Number >= 10 && c.countsSome(f)
	case c.sameNoun(unit, c.noun(f)), c.singular(unit, c.noun(f)):
		return true // "£85 a ticket … 1,200 tickets"
	case f.sent != each.sent && c.plural(unit) && c.partOfThem(f):
		return true
	case f.kind == quantities:
		return c.inUnits(f, each, unit)
	}
	return c.plays(unit, roleHead) || c.makesMany(f, each)
}

// countsSome reports whether it is said of what a count is: "600,000 people",
// "a population of 600,000", "60 of them".
func (c *checker) countsSome(f *item) bool {
	if !f.Of.Empty() || c.anyIs(f.sent.First, f.at, "population") {
		return true
	}
	return c.Is(f.end, "of") && c.IsIn(f.end+1, "them these those")
}

// inUnits reports whether a quantity is of what a figure is given for one of: "six
// tonnes a hectare … 400 hectares".
func (c *checker) inUnits(f, each *item, unit int) bool {
	return strings.HasSuffix(each.Unit, "/"+f.Unit) || c.Value(unit, lexicon.Unit) == f.Unit || c.singular(unit, f.end-1)
}

// makesMany reports whether a count is drawn from what each gets, in its sentence:
// "At €12 a ticket, that is 9,000".
func (c *checker) makesMany(f, each *item) bool {
	if f.sent != each.sent || f.at <= each.at {
		return false
	}
	return c.IsIn(f.at-1, "is makes means") && c.IsIn(f.at-2, "that which this")
}

// isTotal reports whether a figure is in the unit of what each of many gets.
func (c *checker) isTotal(f, each *item) bool {
	if f.kind == counts {
		switch noun := c.noun(each); {
		case f.Value.Number <= each.Value.Number:
			return false
		case noun >= 0 && !c.sameNoun(c.noun(f), noun):
			return false // "12 seats each … 600 people"
		case noun < 0 && f.sent == each.sent:
			return false
		}
	}
	unit, _, _ := strings.Cut(each.Unit, "/")
	if c.somePart(f) || c.eachBefore(f) || c.ofLoss(f, each) {
		return false
	}
	return f.kind == each.kind && (f.Unit == unit || f.Unit == each.Unit)
}

// ofLoss reports whether a sum is a fine, a loss or what is owed, and what each of many paid
// or got is not: "fined the lender $27 million … Borrowers lost $640 apiece".
func (c *checker) ofLoss(f, each *item) bool {
	const losses = "fine fined fines penalty deficit loss losses debt debts damages"
	return c.soonBefore(f, 8, losses) && !c.anyIsIn(each.sent.First, each.sent.Last, losses)
}
