package check

import (
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// ends returns the values that the change d is told between: of those that are
// marked as an earlier and a later one, the nearest, in the same clause.
func (c *checker) ends(s *line, d *item) (from, to *item) {
	nearest := tooFar
	for i := range s.items {
		y := &s.items[i]
		if !c.canBeEnd(s, d, y) {
			continue
		}
		x := c.valueBefore(s, d, i)
		if x == nil {
			continue
		}
		a, b := c.order(s, x, y)
		if a == nil && c.sinceThen(d, x, y) {
			a, b = x, y
		}
		if a != nil && !c.reached(d, a) && !c.fromHere(s, i) && !c.turns(s, d, x, y) {
			if gap := c.gap(s, d, x, y); gap < nearest {
				nearest, from, to = gap, a, b
			}
		}
	}
	if s.second > 0 && from != nil && c.cameToHere(s, d, from, to) {
		return nil, nil
	}
	if s.second > 0 && from != nil && (c.like(s, from, d) != 2 || c.ownNoun(to) >= 0 && c.otherObject(d, to)) {
		return nil, nil
	}
	return from, to
}

// cameToHere reports whether a change is set off right behind the earlier of two values and the
// later one stands in the next sentence, so that the change came to the earlier one: "earned
// $212 million, up 31%. It repurchased $500 million of stock".
func (c *checker) cameToHere(s *line, d, from, to *item) bool {
	if to.at < s.second || from.at >= d.at || d.at-from.end > 6 {
		return false
	}
	return c.IsIn(d.at-1, "up down") && c.Is(d.at-2, ",")
}

// tooFar is more tokens than a change can stand from its values.
const tooFar = 1000

// canBeEnd reports whether a figure can be the second of the two values of a change: it is
// a plain value, no change itself.
func (c *checker) canBeEnd(s *line, d, y *item) bool {
	switch {
	case y == d, y.kind&(amounts|percents|durations) == 0, !y.Value.Valid, y.Value2.Valid:
		return false
	case y.Mod == figure.Vague, y.Unit == "pp":
		return false
	case d.kind&amounts != 0 && !y.same(d): // "up by £4m … on 300 sales"
		return false
	}
	return c.way(s, y) == 0 && !c.compares(s, y)
}

// sinceThen reports whether a change is told of what had the one value once and has the
// other since: "the herd, 640 strong when it was counted in 2009, has halved to 210".
func (c *checker) sinceThen(d, x, y *item) bool {
	switch {
	case x.end > d.at, d.end > y.at, !c.Is(x.at-1, ","):
		return false
	case !c.anyIsIn(x.end, d.at, "when in at"), !c.anyIs(x.end, d.at, ","):
		return false
	case !c.anyIsIn(max(x.end, d.at-4), d.at, "has have had"):
		return false
	}
	return c.Is(y.at-1, "to") || c.anyIsIn(d.end, y.at, "now stands stood")
}

// reached reports whether a value is what a change before it went to: "fell 12% to
// 8,400".
func (c *checker) reached(d, f *item) bool {
	return f.at > d.end && f.at-d.end <= 2 && c.Is(f.at-1, "to")
}

// fromHere reports whether item i begins a pair of its own, behind it: "and in
// Japan from 4.5 to 4.9".
func (c *checker) fromHere(s *line, i int) bool {
	if i+1 == len(s.items) || !c.Is(s.items[i].at-1, "from") {
		return false
	}
	z := &s.items[i+1]
	return alike(&s.items[i], z) && c.Is(z.at-1, "to") && z.at-s.items[i].tail <= 3
}

// turns reports whether another change stands between two values, against d:
// "after falling 20%, from 400,000, visits recovered to 390,000".
func (c *checker) turns(s *line, d, x, y *item) bool {
	way := c.way(s, d)
	for i := x.end; i < y.at; i++ {
		if (i < d.at || i >= d.end) && c.course(i) == -way {
			return true
		}
	}
	return false
}

// valueBefore returns the last value before item i that measures the same and
// is of the same order: "fell to $52m, or $1.02 a share, from $76m".
func (c *checker) valueBefore(s *line, d *item, i int) *item {
	y := &s.items[i]
	for k := i - 1; k >= 0 && k > i-4; k-- {
		x := &s.items[k]
		if x == d || !alike(x, y) || !x.Value.Valid || x.Value2.Valid || x.Mod == figure.Vague {
			continue
		}
		times := x.Value.Number / max(y.Value.Number, 1e-9)
		if times < 40 && times > 0.025 && c.way(s, x) == 0 && !c.chamberIn(s, k) {
			return x
		}
	}
	return nil
}

// chamberIn reports whether an amount is all that another is out of, "61 of the 120
// seats", "the 120-member house": no value that changes or is compared.
func (c *checker) chamberIn(s *line, k int) bool {
	x := &s.items[k]
	switch {
	case x.kind != counts:
		return false
	case c.houseSize(x):
		return true
	}
	return k > 0 && c.outOf(&s.items[k-1], x) && c.IsIn(c.noun(x), "seats members")
}

// alike reports whether two values measure the same, the unit left out at one of
// them: "from 900,000 tonnes to 450,000", "from 20 to 30 per cent", "from 60 mg a day to
// 20 mg".
func alike(x, y *item) bool {
	switch {
	case x.kind == y.kind && figure.SameUnit(x.Unit, y.Unit):
		return true
	case y.kind == counts && x.kind&(quantities|moneys) != 0:
		return y.Of.Empty()
	case x.kind == counts && y.kind&(quantities|percents) != 0:
		return x.Of.Empty() && y.at-x.end <= 2
	}
	return false
}

// like counts the figures of a line that measure the same as another, without d.
func (c *checker) like(s *line, f, d *item) (n int) {
	for i := range s.items {
		if g := &s.items[i]; g != d && g.same(f) {
			n++
		}
	}
	return n
}

// gap returns how many tokens a change stands from its two values, or tooFar
// where another clause stands between.
func (c *checker) gap(s *line, d, x, y *item) int {
	a, b := d.end, x.at
	switch {
	case d.at > y.at:
		a, b = y.end, d.at
	case d.at > x.at:
		a, b = d.end, y.at
	}
	if b-a > 20 {
		return tooFar
	}
	if d.at < x.at && c.anyIs(d.end, min(d.end+6, x.at), ":") {
		a = b - 1 // "by 9 per cent between the two surveys: in 2010 it was 31"
	}
	if d.at > y.at && c.aside(a, b) {
		return tooFar
	}
	for i := a; i < b; i++ {
		if c.otherClause(i) {
			return tooFar
		}
	}
	return b - a
}

// otherClause reports whether token i begins a clause that tells of something else, and
// not of a time ("and in May"), a value ("and 40") or where it went ("and now").
func (c *checker) otherClause(i int) bool {
	switch {
	case c.Is(i, ";"):
		return true
	case c.plays(i, roleClause) && !c.Is(i+1, "at") && !c.IsIn(i-1, "same such"): // but "such as"
		return true
	case !c.Is(i, "and"):
		return false
	case c.Kind(i+1) == text.Number, c.course(i+1) != 0, c.plays(i+1, roleNow):
		return false
	}
	return !c.HasAny(i+1, lexicon.Month, lexicon.Weekday)
}

// aside reports whether what is told up to a token is told of something else that stands
// beside the values before it: "on sales up 21%", "where the number has risen 35%".
func (c *checker) aside(i, end int) bool {
	for at := end - 1; at >= i && !c.IsIn(at, ", ; —"); at-- {
		if c.IsIn(at, "where whose") {
			return true
		}
		if !c.IsIn(at, "on with amid despite") || !c.wordy(at+1) || at+1 >= end {
			continue
		}
		if !c.HasAny(at+1, lexicon.Month, lexicon.Weekday) && !c.IsIn(at+1, "a an the last year") {
			return true // not "on Monday", "on the year"
		}
	}
	return false
}

// order returns two values as the earlier and the later one, or nil.
func (c *checker) order(s *line, x, y *item) (from, to *item) {
	if y.at-x.end > 24 || c.plays(x.end, roleThem) {
		return nil, nil
	}
	if from, to = c.orderByYear(s, x, y); from != nil {
		return from, to
	}
	if c.anyIs(x.end, y.at, ";") && !c.plays(y.at-1, roleNow) && c.past(s, x) == 0 {
		return nil, nil
	}
	px, py := c.past(s, x), c.past(s, y)
	switch {
	case c.Is(y.at-1, "to") && c.course(y.at-2) != 0 && y.at-x.tail <= 10 && len(c.yearOf(s, x)) == 4:
		return x, y // "It had 640 in 2009 and fell to 210"
	case px > py && (c.now(x, y) || s.across(x, y) || c.anyIs(x.end, y.at, ";")):
		return x, y // "which was £80, is £104 now"
	case py > px && py > 1 && (c.Is(y.at-1, "against") || !c.anyPlays(x.end, y.at, roleClause)):
		return y, x // "to £54m from £45m a year earlier"
	case px == 0 && py == 0 && c.Is(y.at-1, "to") && y.at-x.tail <= 3 && c.lifted(x):
		return x, y // "taking an £80 ticket to £104"
	}
	return nil, nil
}

// orderByYear returns two values as the earlier and the later one by the years or the
// months that they are given for, or nil: "410,000 in 2019 and 300,000 in 2021".
func (c *checker) orderByYear(s *line, x, y *item) (from, to *item) {
	switch a, b := c.yearOf(s, x), c.yearOf(s, y); {
	case a == "":
	case b == "":
		if c.anyPlays(max(x.end, y.at-6), y.at, roleNow) { // "8,000 in 2019, now 6,000"
			return x, y
		}
		if (len(a) == 2 || c.anyIs(x.end, y.at, ";")) && c.now(x, y) {
			return x, y
		}
	case len(a) != len(b): // a month and a year
	case follows(b, a):
		return x, y
	case follows(a, b):
		return y, x
	}
	return nil, nil
}

// now reports whether the later of two values is said to be the present one.
func (c *checker) now(x, y *item) bool {
	if c.Is(y.at-1, "to") || c.Is(y.at-2, "to") {
		return true
	}
	return c.anyPlays(max(x.end, y.at-6), y.at, roleNow) || c.anyPlays(y.end, y.end+3, roleNow)
}

// lifted reports whether a verb that moves a value stands before it: "taking an
// £80 ticket to".
func (c *checker) lifted(f *item) bool { return c.anyPlays(f.at-3, f.at, roleMoves) }
