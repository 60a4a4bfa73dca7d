package check

import (
	"slices"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// This file holds what speaks against a finding whatever pass made it: in a text full of
// numbers most of those that seem to contradict each other are of different things.

// farOff is how many times a value can be what it should be by a slip that is no slip of
// ten: one that is farther off is of something else.
const farOff = 3.0

// tooFarOff reports whether a value is farther from what it should be than a slip takes it,
// powers of ten and turned digits aside.
func tooFarOff(have, want float64) bool {
	q := max(have, want) / max(min(have, want), 1e-9)
	return q > farOff && !turned(have, want)
}

// How many times parts can be their whole by a slip, those told sentences apart and those in
// one. The farther they are from it, the likelier it is that one was not told, or that they
// are of another whole.
const (
	mostApart    = 1.2
	mostTogether = 1.3
)

// strays reports whether parts are farther from their whole than a slip takes them.
func strays(whole *item, parts []*item) bool {
	sum, have := sumOf(parts), whole.Value.Number
	most := mostTogether
	for _, f := range parts {
		if f.sent != whole.sent {
			most = mostApart
		}
	}
	slipped := misprint(sum, have) && have >= 100 // of smaller numbers nearly any is a digit apart
	return max(sum, have) > most*min(sum, have) && !slipped && !turned(sum, have)
}

// doubtful reports whether the words beside the figures of a finding say that the numbers are
// of different things.
func (c *checker) doubtful(kind Kind, figures []*item) bool {
	if kind != Sum && kind != PartWhole {
		return false
	}
	whole, parts := figures[0], figures[1:]
	switch {
	case c.ofChange(whole), c.isBase(whole), c.firstOfGroup(whole), c.oneAmongOthers(parts), c.numberOf(parts):
		return true
	case slices.ContainsFunc(parts, func(f *item) bool { return c.isBase(f) && f.Value.Number < whole.Value.Number }):
		return true // "rose to 42,180, from 35,310"
	case slices.ContainsFunc(parts, c.totals): // "The other two killed 11 in all"
		return !c.totals(whole) && len(parts) > 1
	}
	return len(parts) > 1 && (c.leadsList(whole, parts[0]) || c.ofOtherWhole(whole, parts) || c.oneInOther(parts) || c.partOfPart(parts))
}

// partOfPart reports whether a part is of those that the part before it counts: "the other
// seven are at large; three of them are abroad".
func (c *checker) partOfPart(parts []*item) bool {
	for i, f := range parts[1:] {
		if c.partOfThem(f) && !c.partOfThem(parts[i]) && f.sent == parts[i].sent && f.Value.Number < parts[i].Value.Number && c.isRest(parts[i]) {
			return true
		}
	}
	return false
}

// leadsList reports whether what seems a whole is the first of a list that leaves its verb out
// behind it: "sales will bring in $3.46 billion, royalties $410 million, and fines the remaining".
func (c *checker) leadsList(whole, part *item) bool {
	comma := whole.tail
	if part.sent != whole.sent || !c.Is(comma, ",") || part.at-comma < 2 || part.at-comma > 4 {
		return false
	}
	for i := comma + 1; i < part.at; i++ {
		if c.Kind(i) != text.Word || i == part.at-1 && c.Ends(i, "ing") || c.HasAny(i, lexicon.NameFunction, lexicon.QuotePreposition, lexicon.QuoteAux) {
			return false
		}
	}
	return true
}

// numberOf reports whether one of the parts is told as the number of something else, or as what
// that came to: "the number of crimes was higher, at 891", "will rise to 13,500".
func (c *checker) numberOf(parts []*item) bool {
	for i, f := range parts {
		if c.Is(f.at-1, "to") && c.course(f.at-2) != 0 {
			return true
		}
		for at := f.at - 1; i > 0 && at > parts[i-1].end; at-- {
			if c.Is(at, "of") && c.Is(at-1, "number") && f.sent == parts[i-1].sent {
				return true
			}
		}
	}
	return false
}

// firstOfGroup reports whether an amount is the first part of what its sentence begins with: "Of
// the savings, £6.1m will come from contracts, £3.4m from schools", "Of those, 13,000 are".
func (c *checker) firstOfGroup(f *item) bool {
	first := f.sent.First
	if !c.Is(first, "of") || c.Is(f.at-1, "the") {
		return false
	}
	for i := first + 1; i < f.at; i++ {
		switch {
		case c.Is(i, ","):
			return true
		case c.Kind(i) == text.Number, c.Has(i, lexicon.NumberWord):
			return false
		}
	}
	return false
}

// ofChange reports whether an amount is by how much something grew or shrank, of which a part
// can be more than all: "Of the $7.5 billion increase, investments made $9.1 billion".
func (c *checker) ofChange(whole *item) bool {
	return c.IsIn(whole.tail, "increase decrease rise fall drop decline gain growth change reduction") && c.IsIn(whole.at-1, "the this that a")
}

// isBase reports whether an amount is what something changed from: "to 204 from 291".
func (c *checker) isBase(f *item) bool {
	return c.Is(f.at-1, "from") && c.anyPlays(f.sent.First, f.at, roleUp|roleDown)
}

// oneAmongOthers reports whether one of the parts is said to be among those that another
// counts: "five smaller charges, among them the levy of 5.40, make up the remaining 9.42".
func (c *checker) oneAmongOthers(parts []*item) bool {
	for i, f := range parts[1:] {
		for at := f.at - 1; at >= parts[i].end && at > f.at-12 && c.wordy(at); at-- {
			if c.IsIn(at, "among including") && (c.plays(at+1, roleThem) || c.Is(at, "including")) {
				return true
			}
		}
	}
	return false
}

// ofOtherWhole reports whether parts are of another whole than the one that they are set
// against: the shares beside them tell which, "$9.46 billion, or 48.8 percent", or it has a
// share of its own beside it like theirs: "176, or 48.4 percent, … 99 (27.2 percent)".
func (c *checker) ofOtherWhole(whole *item, parts []*item) bool {
	n, of := 0, 0.0
	for _, f := range parts {
		if p := c.ownShare(f); p > 0 {
			n++
			of += 100 * f.Value.Number / p
		}
	}
	switch mean := of / max(float64(n), 1); {
	case n == 0:
		return false
	case c.ownShare(whole) > 0:
		return true
	case n > 1:
		return off(mean, whole.Value.Number, 0.04)
	default:
		return off(mean, whole.Value.Number, 0.04) && slices.ContainsFunc(parts, func(f *item) bool { return !off(f.Value.Number, mean, 0.01) })
	}
}

// ownShare returns the percentage that stands right behind a figure and says what share of
// its whole it is, or 0: "99 (27.2 percent)", "1,072 accidents, or 57.8 percent,".
func (c *checker) ownShare(f *item) float64 {
	next := int(f.ID)
	if next >= len(c.figures) {
		return 0
	}
	g := &c.figures[next]
	if g.Kind != figure.Percent || g.Unit != "%" || !g.Value.Valid || g.Value2.Valid {
		return 0
	}
	at := c.At(g.Start)
	switch {
	case at-f.tail > 3, at-f.end > 8, !c.IsIn(at-1, "( or"):
		return 0
	case c.course(c.At(g.End)) != 0, g.Value.Number <= 0, g.Value.Number >= 100:
		return 0 // "or 12 per cent more"
	}
	return g.Value.Number
}

// isOwnShare reports whether a percentage says what share of its whole the amount right before
// it is.
func (c *checker) isOwnShare(p *item) bool {
	at := int(p.ID) - 2
	if at < 0 || c.items[at].Figure == nil {
		return false
	}
	f := &c.items[at]
	return f.sent == p.sent && f.kind&amounts != 0 && (c.ownShare(f) > 0 || p.at-f.tail <= 2 && c.Is(f.tail, ","))
}

// ofOwn reports whether a share behind a part and its whole is of something else: it names what it
// is of, "2,610 homes, 1,702 of which were flats, three-quarters of all the flats", or begins a
// clause of its own, "2.1 million of its 2.26 million customers were cut off, three-quarters had".
func (c *checker) ofOwn(r, whole *item) bool {
	if r.at < whole.end || !c.Is(r.at-1, ",") {
		return false
	}
	if c.Is(r.end, "of") && c.Is(r.end+1, "all") {
		noun := c.noun(r)
		return noun >= 0 && c.noun(whole) >= 0 && !c.sameNoun(noun, c.noun(whole))
	}
	return c.IsIn(r.end, "had have has were was")
}

// oneInOther reports whether one of two parts is part of the other: a third figure near them is
// what else that is made of, as the 301 of "38,713 voted. There were 301 spoiled papers, which
// left 38,412".
func (c *checker) oneInOther(parts []*item) bool {
	for i, f := range parts[1:] {
		hi, lo := max(f.Value.Number, parts[i].Value.Number), min(f.Value.Number, parts[i].Value.Number)
		if hi == lo || hi-lo < 10 {
			continue
		}
		first := int(parts[0].ID) - 1
		for k := max(0, first-maxFigures); k < min(len(c.figures), first+maxFigures); k++ {
			g := &c.figures[k]
			if kindOf(g.Kind) != f.kind || !g.Value.Valid || g.Value2.Valid || g.Value.Number != hi-lo {
				continue
			}
			if !slices.ContainsFunc(parts, func(p *item) bool { return p.ID == g.ID }) {
				return true
			}
		}
	}
	return false
}
