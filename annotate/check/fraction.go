package check

import (
	"math"
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// fraction sets a share against the part and the whole that its own sentence or
// one beside it names, where no two amounts of the passage make it.
func (c *checker) fraction(p, s *line) bool {
	for i := range s.items {
		r := &s.items[i]
		if !isShare(r) || !r.free() || r.Value.Number <= 0 || c.perMany(r) || c.way(s, r) != 0 {
			continue
		}
		if c.ofWhat(r) {
			continue
		}
		if part, whole := c.partAndWhole(p, r); part != nil && !c.otherMonth(r, part) && c.unlike(r, part, whole) {
			return true
		}
	}
	return false
}

// isShare reports whether a figure is a share of something: a ratio, or a percentage and
// no number of points.
func isShare(f *item) bool { return f.kind == ratios || f.kind == percents && f.Unit == "%" }

// ofWhat reports a share of what is not counted, or one that is only thought of: "half of what
// others charge", "half a hammer", "could lose a third".
func (c *checker) ofWhat(r *item) bool {
	switch {
	case c.Is(r.end, "of") && c.Is(r.end+1, "what"), c.IsIn(r.end, "a an"):
		return true
	}
	return c.soonBefore(r, 3, "could would may might")
}

// otherMonth reports whether two figures of two sentences are told of two months:
// "last month … In May".
func (c *checker) otherMonth(r, part *item) bool {
	if r.sent == part.sent {
		return false
	}
	a, b := c.monthSaid(r.sent), c.monthSaid(part.sent)
	return a >= 0 && b >= 0 && c.Hash(a) != c.Hash(b)
}

// monthSaid returns the token of the month that a sentence tells of by name, or as the
// last or this one, or -1.
func (c *checker) monthSaid(s text.Range) int {
	for i := s.First; i < s.Last; i++ {
		if c.Has(i, lexicon.Month) && c.IsIn(i-1, "in last this since") || c.Is(i, "month") && c.IsIn(i-1, "last this") {
			return i
		}
	}
	return -1
}

// shareOf returns a share as a number up to one.
func shareOf(r *item) float64 {
	if r.kind == percents {
		return r.Value.Number / 100
	}
	return r.Value.Number
}

// partAndWhole returns the one part and whole that a share is said of; nil where
// any two amounts of the passage make it.
func (c *checker) partAndWhole(p *line, r *item) (part, whole *item) {
	of := shareOf(r)
	for i := range p.items {
		x := &p.items[i]
		if x.kind&amounts == 0 || !x.Value.Valid {
			continue
		}
		for k := i + 1; k < len(p.items); k++ {
			y := &p.items[k]
			if !y.same(x) || !y.Value.Valid || y.Value.Number <= 0 || x.Value.Number <= 0 {
				continue
			}
			q := min(x.Value.Number, y.Value.Number) / max(x.Value.Number, y.Value.Number)
			if math.Abs(q-of) < 0.045*max(0.3, of)+0.004 || math.Abs(1-q-of) < 0.012 {
				return nil, nil
			}
			a, b := c.pair(x, y)
			if a == nil || !plainAmount(a) || !plainAmount(b) || !c.shareTied(p, r, a, b) {
				continue
			}
			if part != nil {
				return nil, nil
			}
			part, whole = a, b
		}
	}
	if part == nil || part.Value.Number >= whole.Value.Number || whole.Value.Number < 10 {
		return nil, nil
	}
	for i := range p.items {
		f := &p.items[i]
		if f == r || f.kind&(ratios|percents) == 0 || !f.Value.Valid {
			continue
		}
		if math.Abs(shareOf(f)-part.Value.Number/whole.Value.Number) < ratioSlack {
			return nil, nil
		}
	}
	return part, whole
}

// plainAmount reports whether an amount is one number, exact or about right, that no
// finding has yet.
func plainAmount(f *item) bool { return near(f) && !f.told && !f.Value2.Valid }

// pair returns two amounts of one sentence as a part and its whole, where the
// words between them or before them say so.
func (c *checker) pair(x, y *item) (part, whole *item) {
	if x.sent != y.sent {
		return nil, nil
	}
	switch {
	case c.makesUp(x, y):
		return x, y
	case y.at-x.tail <= 1 && c.Is(y.at-1, "among") && y.Value.Number > x.Value.Number:
		return x, y
	case y.at-x.tail <= 5 && y.Value.Number >= x.Value.Number && c.ofBefore(x, y):
		return x, y // "12 of the 40"
	case c.partOfThem(y) && !c.anyIs(x.end, y.at, ";"):
		return y, x // "40 were tested and 12 of them failed"
	case c.ofWhole(&line{tokens: x.sent}, x) && x.at-x.sent.First <= 4 && !c.foreign(y, x) && y.at-x.tail < 12:
		return y, x // "Of the 40 tested, 12 failed"
	case c.sampled(x) && c.foundIn(x, y) && !c.foreign(y, x):
		return y, x
	}
	return nil, nil
}

// ofBefore reports "of" or "of the" between a figure and another.
func (c *checker) ofBefore(x, y *item) bool {
	return c.anyIs(x.end, y.at, "of") && (c.Is(y.at-1, "of") || c.Is(y.at-2, "of"))
}

// makesUp reports whether an amount is said to make up some share of another:
// "worth £120m, make up a fifth of the firm's £850m turnover".
func (c *checker) makesUp(x, y *item) bool {
	if y.Value.Number < x.Value.Number || y.at-x.tail > 16 {
		return false
	}
	for i := x.tail; i < y.at-2; i++ {
		switch {
		case c.IsIn(i, "make makes made making") && c.Is(i+1, "up"),
			c.IsIn(i, "account accounts accounted accounting") && c.Is(i+1, "for"),
			c.IsIn(i, "represent represents represented representing equals constitutes"):
			return c.anyIs(i, y.at, "of")
		}
	}
	return false
}

// sampled reports whether a count is that of what was looked at: "checked 1,050
// cases", "the 250 farms inspected".
func (c *checker) sampled(f *item) bool {
	for i := f.at - 1; i > f.at-4 && i >= f.sent.First; i-- {
		if c.IsIn(i, sampling) || c.Is(i, "at") && c.IsIn(i-1, "looked") {
			return true
		}
	}
	return c.IsIn(f.tail, sampling)
}

// sampling are verbs of looking at what is then counted.
const sampling = "examined checked inspected surveyed tested sampled studied reviewed polled interviewed audited assessed screened analysed analyzed visited questioned asked quizzed spoke canvassed balloted"

// foundIn reports whether a count is what was found among those looked at.
func (c *checker) foundIn(whole, f *item) bool {
	for i := whole.tail; i < f.at; i++ {
		switch {
		case c.IsIn(i, "found finding identified discovered failed tested had were rated"):
			return f.at-i <= 4 // "checked 1,050 cases and found 84"
		case c.Is(i, "and") && (strings.HasSuffix(c.Folded(i+1), "ed") || c.IsIn(i+1, "took sent saw")):
			return f.at-i <= 4 // "inspected 250 farms and closed 12"
		}
	}
	return c.IsIn(f.tail, "failed were had passed returned replied responded answered")
}

// shareTied reports whether a share and two counts are of one matter.
func (c *checker) shareTied(p *line, r, part, whole *item) bool {
	switch {
	case r.sent == part.sent:
		return c.tiedInSentence(r, part, whole)
	case r.sent.First == part.sent.Last:
		return c.tiedBehind(r, part) || c.tiedByNoun(p, r, part, whole)
	case part.sent.First == r.sent.Last:
		if c.partOfThem(r) && c.IsIn(r.end+2, sampling) {
			a, b := c.either(r), c.either(part)
			return a != "" && a == b // "one in five of those tested was a woman. … 12 women"
		}
		return c.tiedByNoun(p, r, part, whole)
	}
	return false
}

// tiedInSentence reports whether a share stands between a part and its whole, or right
// before or behind both, as their share.
func (c *checker) tiedInSentence(r, part, whole *item) bool {
	if r.at > part.at && r.at < whole.at {
		return c.anyIs(r.end, whole.at, "of") && whole.at-r.end <= 6 // "make up a fifth of the £850m"
	}
	first, last := part, whole
	if first.at > last.at {
		first, last = last, first
	}
	at, end := r.tail, first.at
	if r.at > last.at {
		at, end = last.tail, r.at
	}
	switch {
	case r.at < first.at && c.IsIn(first.at-1, "which where that found") && c.anyIs(at, end, "according"):
		return c.sameNoun(c.noun(r), c.noun(whole))
	case end-at > 12 || end-at < 0:
		return false
	case c.anyIsIn(at, end, "; while but whereas compared from"):
		return false
	case r.at > last.at:
		return c.endsIn(r)
	case c.IsIn(first.at-1, ", : — – ( or"):
		return true // "One in five, 12 of the 60"
	}
	return c.Is(first.at-1, "with") && c.Is(first.at-2, ",") && c.soonBefore(r, 4, "turnout attendance")
}

// endsIn reports whether a share behind a part and its whole says them again: "12 of the
// 60, or one in five", "a rate of 20%".
func (c *checker) endsIn(r *item) bool {
	if c.Is(r.end, "of") && !c.IsIn(r.end+1, "its all") && !(c.plays(r.end+1, roleThem) && c.Is(r.at-1, "or")) {
		return false // "20% of the budget"
	}
	return c.apposed(r) || c.Is(r.at-1, "of") && c.IsIn(r.at-2, "rate share proportion ratio turnout")
}

// tiedBehind reports whether the sentence behind a part and its whole gives their share:
// "That is one in five."
func (c *checker) tiedBehind(r, part *item) bool {
	if !c.IsIn(r.sent.First, "that this which") || r.at-r.sent.First > 4 {
		return false
	}
	return !c.wordy(r.end) || c.partOfThem(r)
}

// tiedByNoun reports whether a share and a whole of two sentences that follow each other
// count the same, or the one sentence takes up the other.
func (c *checker) tiedByNoun(p *line, r, part, whole *item) bool {
	share, of := c.noun(r), c.noun(whole)
	same := share >= 0 && c.sameNoun(share, of)
	if c.IsIn(part.sent.First, "it they of") || c.IsIn(r.sent.First, "that this it") {
		if of < 0 {
			return c.Is(whole.at-1, "among")
		}
		return same || share >= 0 && c.IsIn(of, "cases people samples those")
	}
	switch {
	case same, c.givenIn(p, r, whole):
		return true
	case of < 0 && r.sent.Last == part.sent.First:
		return c.IsIn(whole.end, "who they it") // "of the 60 who"
	}
	return false
}

// givenIn reports whether the sentence of a share gives the number of a whole too.
func (c *checker) givenIn(p *line, r, whole *item) bool {
	for i := range p.items {
		f := &p.items[i]
		if f.sent == r.sent && f.sent != whole.sent && f.same(whole) && f.Value == whole.Value && whole.Value.Number >= 100 {
			return true
		}
	}
	return false
}
