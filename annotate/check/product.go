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
		if each.kind&(moneys|quantities) == 0 && (each.kind != counts || c.noun(each) < 0 && !c.IsIn(each.sent.First, "each every")) || !each.free() || !near(each) || each.Value.Number <= 0 {
			continue
		}
		unit, per := c.unitOf(each)
		if !per {
			continue
		}
		n, total := c.factors(p, each, unit)
		if n == nil || total == nil || each.kind == counts && total.sent.First > each.sent.First {
			continue
		}
		if c.otherEach(p, each) {
			continue
		}
		if first := each.sent.First; c.IsIn(first, "on in for during last") && !c.Is(first+1, "average") && each.sent != total.sent {
			continue // on an ordinary day, in Asia
		}
		if spread(each, n, total) && c.multiply(each, n, total) {
			return true
		}
	}
	return false
}

// otherEach reports whether others get another sum each behind it: "£5,000 each …
// £1,000 each to the 11", where the total is of both.
func (c *checker) otherEach(p *line, each *item) bool {
	for i := range p.items {
		if f := &p.items[i]; f.ID > each.ID && f.same(each) && f.Value.Number != each.Value.Number && c.IsIn(f.end, "each apiece") {
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
	if c.anyPlays(f.at-5, f.at, roleExpect) || c.averageElsewhere(f) {
		return unit, false
	}
	if i := strings.IndexByte(f.Unit, '/'); i > 0 && f.kind == quantities {
		if c.soonBefore(f, 7, "each average") {
			return unit, true // "each uses 140 litres a day"
		}
		return c.At(f.End) - 1, !strings.HasSuffix(f.Unit, "/h") && !strings.HasSuffix(f.Unit, "/s")
	}
	for _, end := range [...]int{f.end, f.tail} {
		switch {
		case c.IsIn(end, "each apiece"), c.IsIn(end, "for to on of from") && c.IsIn(end+1, "each every") && !(c.Is(end+2, "of") && c.IsIn(end+3, "hers his theirs")):
			if c.IsIn(end+1, "each every") && c.Kind(end+2) == text.Word && !c.IsIn(end+2, "of one") {
				return end + 2, true
			}
			return unit, true
		case c.IsIn(end, "a per an") && c.Kind(end+1) == text.Word && !c.plays(end+1, roleTerm) && !c.IsIn(end+1, "hour minute night share barrel litre gallon second"):
			return end + 1, true
		}
	}
	if f.kind == moneys && c.IsIn(f.at-1, "cost costs") && c.plural(f.at-2) && c.IsIn(f.end, ". ; and") && f.at-f.sent.First <= 4 {
		return f.at - 2, true // "Tickets cost £25."
	}
	if f.kind == counts && c.noun(f) < 0 && c.IsIn(f.sent.First, "each every") && f.at-f.sent.First < 5 {
		return f.sent.First + 1, true // "Each box held 900."
	}
	if f.kind == moneys && c.IsIn(f.sent.First, "each every") && !c.money(f.sent.First, f.at) {
		return unit, true
	}
	for i := f.at - 1; i >= f.sent.First && i > f.at-6; i-- {
		switch {
		case c.Is(i, "per") && c.Kind(i+1) == text.Word && !c.plays(i+1, roleTerm) && f.kind == moneys:
			return i + 1, true // "Debt per head is $12,500"
		case c.IsIn(i, "each") && (c.Kind(i-1) == text.Number || c.Has(i-1, lexicon.CurrencyWord)):
			return unit, false // each of another sum: "at £5,000 each, making £25,000"
		case c.IsIn(i, "each every"), c.Is(i, "average") && (c.Is(i-1, "the") || c.IsIn(i+1, "of price fare cost payment grant award pension salary wage fee donation")):
			return unit, true
		case c.plays(i, roleClause):
			return unit, false
		}
	}
	return unit, false
}

// averageElsewhere reports whether an average is that of another place or year: "The
// valley's average is", "the national average of".
func (c *checker) averageElsewhere(f *item) bool {
	for i := f.at - 1; i >= f.sent.First && i > f.at-8; i-- {
		if c.Is(i, "average") && (c.Kind(i-1) == text.Clitic && i-f.sent.First < 5 || c.IsIn(i-1, "national regional state county usual normal previous long-term annual world global")) {
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
		case f.kind&(counts|quantities) != 0 && f.Value.Number >= 5 && near(f) && (unit < 0 && f.kind == counts && (!f.Of.Empty() || c.anyIs(f.sent.First, f.at, "population") || c.Is(f.end, "of") && c.IsIn(f.end+1, "them these those")) && f.Value.Number >= 10 || unit >= 0 && (c.sameNoun(unit, c.noun(f)) || c.Is(f.end, "of") && c.plays(f.end+1, roleThem) && f.sent != each.sent && c.plural(unit) || c.singular(unit, c.noun(f)) || c.plays(unit, roleHead) && f.kind == counts || f.kind == counts && f.sent == each.sent && f.at > each.at && c.IsIn(f.at-1, "is makes means") && c.IsIn(f.at-2, "that which this") || f.kind == quantities && (strings.HasSuffix(each.Unit, "/"+f.Unit) || c.Value(unit, lexicon.Unit) == f.Unit || c.singular(unit, f.end-1)))):
			if counted++; !f.told {
				n = f
			}
		}
	}
	if large > 1 || large == 0 && totals != 1 {
		return nil, nil
	}
	if counted > 1 || large == 0 && total != nil && total.sent == each.sent && n != nil && n.sent != each.sent {
		return nil, nil // "2,500 rupees each, making 12,500. A further 200 people"
	}
	return n, total
}

// isTotal reports whether a figure is in the unit of what each of many gets.
func (c *checker) isTotal(f, each *item) bool {
	unit, _, _ := strings.Cut(each.Unit, "/")
	if f.kind == counts && (f.Value.Number <= each.Value.Number || c.noun(each) >= 0 && !c.sameNoun(c.noun(f), c.noun(each)) || f.sent == each.sent && c.noun(each) < 0) {
		return false
	}
	return f.kind == each.kind && !c.somePart(f) && (f.Unit == unit || f.Unit == each.Unit) && !c.eachBefore(f)
}
