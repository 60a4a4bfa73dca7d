package check

import (
	"strconv"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// ends returns the values that the change d is told between: of those that are
// marked as an earlier and a later one, the nearest, in the same clause.
func (c *checker) ends(s *line, d *item) (from, to *item) {
	nearest := 1000
	for i := range s.items {
		y := &s.items[i]
		if y == d || y.kind&(amounts|percents|durations) == 0 || !y.Value.Valid || y.Value2.Valid || y.Mod == figure.Vague || c.way(s, y) != 0 || c.compares(s, y) || y.Unit == "pp" || d.kind&amounts != 0 && !y.same(d) {
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
	if s.second > 0 && from != nil && (c.like(s, from, d) != 2 || c.ownNoun(to) >= 0 && c.otherObject(d, to)) {
		return nil, nil
	}
	return from, to
}

// sinceThen reports whether a change is told of what had the one value once and has the
// other since: "the herd, 640 strong when it was counted in 2009, has halved to 210".
func (c *checker) sinceThen(d, x, y *item) bool {
	return x.end <= d.at && d.end <= y.at && c.Is(x.at-1, ",") && c.anyIsIn(x.end, d.at, "when in at") && c.anyIs(x.end, d.at, ",") && c.anyIsIn(max(x.end, d.at-4), d.at, "has have had") && (c.Is(y.at-1, "to") || c.anyIsIn(d.end, y.at, "now stands stood"))
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
		if q := x.Value.Number / max(y.Value.Number, 1e-9); x != d && alike(x, y) && x.Value.Valid && !x.Value2.Valid && x.Mod != figure.Vague && q < 40 && q > 0.025 && c.way(s, x) == 0 && !c.chamberIn(s, k) {
			return x
		}
	}
	return nil
}

// chamberIn reports whether an amount is all that another is out of, "61 of the 120
// seats", "the 120-member house": no value that changes or is compared.
func (c *checker) chamberIn(s *line, k int) bool {
	x := &s.items[k]
	return x.kind == counts && (x.Rule == figure.RuleCompound && c.IsIn(x.end-1, "seat member strong") || k > 0 && c.outOf(&s.items[k-1], x) && c.IsIn(c.noun(x), "seats members"))
}

// alike reports whether two values measure the same, the unit left out at one of
// them: "from 900,000 tonnes to 450,000", "from 20 to 30 per cent", "from 60 mg a day to
// 20 mg".
func alike(x, y *item) bool {
	return x.kind == y.kind && figure.SameUnit(x.Unit, y.Unit) ||
		y.kind == counts && x.kind&(quantities|moneys) != 0 && y.Of.Empty() ||
		x.kind == counts && y.kind&(quantities|percents) != 0 && x.Of.Empty() && y.at-x.end <= 2
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

// gap returns how many tokens a change stands from its two values, or more
// than any where another clause stands between.
func (c *checker) gap(s *line, d, x, y *item) int {
	a, b := d.end, x.at
	switch {
	case d.at > y.at:
		a, b = y.end, d.at
	case d.at > x.at:
		a, b = d.end, y.at
	}
	if b-a > 20 {
		return 1000
	}
	if d.at < x.at && c.anyIs(d.end, min(d.end+6, x.at), ":") {
		a = b - 1 // "by 9 per cent between the two surveys: in 2010 it was 31"
	}
	if d.at > y.at && c.aside(a, b) {
		return 1000
	}
	for i := a; i < b; i++ {
		if c.Is(i, ";") || c.plays(i, roleClause) && !c.Is(i+1, "at") && !c.IsIn(i-1, "same such") || c.Is(i, "and") && c.Kind(i+1) != text.Number && c.course(i+1) == 0 && !c.plays(i+1, roleNow) && !c.HasAny(i+1, lexicon.Month, lexicon.Weekday) {
			return 1000
		}
	}
	return b - a
}

// aside reports whether what is told up to a token is told of something else that stands
// beside the values before it: "on sales up 21%", "where the number has risen 35%".
func (c *checker) aside(i, end int) bool {
	for at := end - 1; at >= i && !c.IsIn(at, ", ; —"); at-- {
		if c.IsIn(at, "where whose") || c.IsIn(at, "on with amid despite") && c.wordy(at+1) && at+1 < end && !c.HasAny(at+1, lexicon.Month, lexicon.Weekday) && !c.IsIn(at+1, "a an the last year") {
			return true
		}
	}
	return false
}

// order returns two values as the earlier and the later one, or nil.
func (c *checker) order(s *line, x, y *item) (from, to *item) {
	if y.at-x.end > 24 || c.plays(x.end, roleThem) {
		return nil, nil
	}
	switch a, b := c.yearOf(s, x), c.yearOf(s, y); {
	case len(a) != len(b) && a != "" && b != "":
	case a != "" && b != "" && follows(b, a), a != "" && b == "" && (c.anyPlays(max(x.end, y.at-6), y.at, roleNow) || (len(a) == 2 || c.anyIs(x.end, y.at, ";")) && c.now(x, y)):
		return x, y
	case a != "" && b != "" && follows(a, b):
		return y, x
	}
	if c.anyIs(x.end, y.at, ";") && !c.plays(y.at-1, roleNow) && c.past(s, x) == 0 {
		return nil, nil
	}
	px, py := c.past(s, x), c.past(s, y)
	switch {
	case c.Is(y.at-1, "to") && c.course(y.at-2) != 0 && y.at-x.tail <= 10 && len(c.yearOf(s, x)) == 4:
		return x, y
	case px > py && (c.now(x, y) || s.across(x, y) || c.anyIs(x.end, y.at, ";")):
		return x, y
	case py > px && py > 1 && (c.Is(y.at-1, "against") || !c.anyPlays(x.end, y.at, roleClause)):
		return y, x
	case px == 0 && py == 0 && c.Is(y.at-1, "to") && y.at-x.tail <= 3 && c.lifted(x):
		return x, y
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

// past tells how surely a value is an earlier one, 3 for "from 40", "than the
// 40", "compared with 40", "(2023: 40)", 2 for "40 a year ago", "last year 40", 1
// for "was 40".
func (c *checker) past(s *line, f *item) int {
	seen, was := false, 0
	if c.Is(f.at-1, ":") && c.Is(f.at-3, "(") && c.Kind(f.at-2) == text.Number {
		return 3
	}
	for i, n := f.at-1, 0; i >= s.tokens.First && n < 6; i, n = i-1, n+1 {
		switch {
		case c.plays(i, roleBase), c.IsIn(i, "with to") && c.IsIn(i-1, "compared compares comparison"), c.Is(i, "of") && c.Is(i-1, "instead"):
			return 3
		case c.IsIn(i, "over above below") && s.endsAt(i) && n < 2:
			return 3
		case c.IsIn(i, "on over above below") && (seen || s.endsAt(i) || c.Is(i, "on") && c.course(i-1) != 0):
			return 2
		case c.IsIn(i, "was were stood averaged") && n < 2:
			was, n = 1, 9
		case !c.wordy(i) || c.Is(i, "and") || c.plays(i, roleClause) || c.course(i) != 0 || c.Is(i, "to"):
			n = 9
		}
		seen = seen || c.plays(i, rolePast)
	}
	for i := f.end; i < s.tokens.Last && i < f.end+6 && (c.wordy(i) || c.Is(i, "(")); i++ {
		if c.plays(i, rolePast) || c.Is(i, "until") {
			return 2
		}
	}
	first := s.tokens.First
	if f.at > s.second && s.second > 0 {
		first = s.second
	}
	for i := f.at - 1; i >= first && i > f.at-13 && !c.Is(i, ";") && c.Kind(i) != text.Number; i-- {
		if c.Is(i, "last") && c.plays(i+1, roleTerm) || c.Is(i, "ago") {
			if s.ofAnother(f, i) {
				break
			}
			return 2
		}
	}
	return was
}

// ofAnother reports whether a word of time stands right behind another figure that
// measures like one: "£80 two years ago and £104 now".
func (s *line) ofAnother(f *item, i int) bool {
	for k := range s.items {
		if g := &s.items[k]; g.end <= i && i-g.tail <= 3 && g.at < f.at && g.same(f) {
			return true
		}
	}
	return false
}

// yearOf returns the year that a value is given for, or "": the one behind it
// in its clause, else the one before it with no other value between.
func (c *checker) yearOf(s *line, f *item) string {
	for i := range s.items {
		d := &s.items[i]
		if d.kind != dates || d.Value2.Valid || len(d.Value.Text) < 4 || d.Value.Text[0] == 'X' || s.across(d, f) {
			continue
		}
		switch {
		case d.at > f.at && d.at-f.tail <= 3 && !c.Is(d.at-1, ","), d.at < f.at && f.at-d.end <= 7 && i+1 < len(s.items) && &s.items[i+1] == f && (i == 0 || c.Is(d.at-2, ",") || s.items[i-1].kind != f.kind || d.at-s.items[i-1].tail > 3):
			return d.Value.Text[:4]
		}
	}
	return c.monthOf(f)
}

// monthOf returns the month that stands behind a value as two digits, or "":
// "900 in June", "1,200 cars a week in May".
func (c *checker) monthOf(f *item) string {
	at := f.tail
	if c.IsIn(at, "a per") {
		at += 2
	}
	if !c.Is(at, "in") || !c.Has(at+1, lexicon.Month) {
		return ""
	}
	month := "0" + c.Value(at+1, lexicon.Month)
	return month[len(month)-2:]
}

// follows reports whether a year comes behind another, or a month within half a
// year behind another.
func follows(later, earlier string) bool {
	if len(later) != 2 || len(earlier) != 2 {
		return later > earlier
	}
	a, _ := strconv.Atoi(earlier)
	b, _ := strconv.Atoi(later)
	return a != b && (b-a+12)%12 < 6
}

// lifted reports whether a verb that moves a value stands before it: "taking an
// £80 ticket to".
func (c *checker) lifted(f *item) bool { return c.anyPlays(f.at-3, f.at, roleMoves) }
