package check

import (
	"math"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// change sets a rise or a fall against the two values that it is told of:
// "rose 12% to 56 from 50", "stood at 50 … is 56 now, up 12%".
func (c *checker) change(s *line) bool {
	said := 0
	for i := range s.items {
		if c.way(s, &s.items[i]) != 0 {
			said++
		}
	}
	if said == 0 || s.second > 0 && said > 1 {
		return false
	}
	for i := range s.items {
		d := &s.items[i]
		way := c.way(s, d)
		if way == 0 {
			continue
		}
		if c.oneOfTwo(s, i) || s.second > 0 && c.dated(s, i) {
			continue
		}
		if from, to := c.ends(s, d); from != nil && !c.anyIs(d.end, min(d.end+5, s.tokens.Last), "real") && !c.daily(s, d, from) && c.disagree(s, d, from, to, way) {
			return true
		}
	}
	return false
}

// oneOfTwo reports whether another change follows that at item i with "and":
// "fell 20% in the first half and 30% in the second".
func (c *checker) oneOfTwo(s *line, i int) bool {
	for k := i + 1; k < len(s.items) && s.items[k].at-s.items[i].end < 10; k++ {
		if f := &s.items[k]; f.same(&s.items[i]) && f.kind == percents && c.Is(f.at-1, "and") {
			return true
		}
	}
	return false
}

// dated reports whether the change at item i of a second sentence is of a year of
// its own: "they rose by 25% in 2023".
func (c *checker) dated(s *line, i int) bool {
	d := &s.items[i]
	if d.at < s.second || i+1 == len(s.items) {
		return false
	}
	y := &s.items[i+1]
	return y.kind == dates && c.Is(y.at-1, "in") && y.at-d.end <= 2
}

// daily reports whether a change is that of shares in a day, and the earlier
// value one of long ago: "rose 8% to 540p, against 410p a year ago".
func (c *checker) daily(s *line, d, from *item) bool {
	if c.Is(from.at-1, "from") || from.kind == percents {
		return false
	}
	for i := s.tokens.First; i < d.at; i++ {
		if c.IsIn(i, "shares share stock index") && !c.Is(i+1, "of") {
			return true
		}
	}
	return false
}

// way returns 1 for a figure that says by how much something rose, -1 for a
// fall, and 0 for another figure.
func (c *checker) way(s *line, d *item) int {
	switch {
	case d.Value2.Valid || !d.Value.Valid || d.Value.Text != "" || d.kind&(percents|ratios|multiples|amounts) == 0:
		return 0
	case d.kind == multiples:
		return c.times(d)
	case d.kind == percents && c.signed(d):
		return c.said(s, d)
	case d.kind&amounts != 0 && !c.Is(d.at-1, "by") && !(c.IsIn(d.at-1, "up down") && c.Is(d.tail, "on")) && !c.plays(d.tail, roleUp) && !c.plays(d.tail, roleDown):
		return 0
	}
	if d.kind&(percents|ratios) != 0 && c.IsIn(d.at-1, "lost shed") && c.Is(d.end, "of") && c.IsIn(d.end+1, "its their his her") {
		return -1
	}
	if c.compares(s, d) || c.Is(d.tail+1, "of") && c.IsIn(d.tail, "more fewer less") || c.IsIn(d.end, "a per each every") && c.plays(d.end+1, roleTerm) || c.IsIn(d.end, "annually yearly") {
		return 0
	}
	tail := d.tail
	if d.kind == ratios && c.course(d.end) != 0 {
		tail = d.end // "a third fewer" counts none
	}
	if way := c.course(tail); way != 0 && (c.Is(tail+1, "than") || c.IsIn(d.at-1, "a an , ( was is were — – or") || d.kind == percents && !c.Is(d.end, "of")) {
		return way
	}
	at := d.at - 1
	for n := 0; n < 4 && c.plays(at, roleLink); n++ {
		at--
	}
	if at > 0 && c.Is(at, "to") && c.IsIn(at-1, "comes came amounts amounted equates adds works") {
		at -= 2 // "the rise comes to"
	}
	if c.Is(at, "back") && c.course(at-1) != 0 || c.Kind(at) == text.Word && c.Ends(at, "ly") && c.course(at-1) != 0 {
		at-- // "scaled back 40%", "climbed steadily 18%"
	}
	if d.kind == ratios && (!c.Is(d.at-1, "by") && at == d.at-1 && c.Is(d.end, "of") || c.anyPlays(d.end, d.end+4, rolePoint)) {
		return 0
	}
	if way := c.course(at); way != 0 {
		return way
	}
	if d.kind == ratios && c.Is(d.at-1, "in") {
		return c.course(d.at - 2) // "cut in half"
	}
	if d.kind == percents && d.Unit == "%" && c.Is(d.end, "to") && c.IsIn(at, "rate rates tax levy duty tariff share") {
		for n := 0; n < 4 && c.wordy(at); n++ {
			if at--; c.course(at) != 0 {
				return c.course(at)
			}
		}
	}
	if (c.IsIn(d.at-1, "or (") || c.Is(d.at-1, "by") && c.Is(d.at-2, "or")) && d.kind == percents && !c.Is(d.end, "of") {
		return c.said(s, d)
	}
	if !c.IsIn(d.at-1, "of by") {
		return 0
	}
	for n := 0; n < 8 && at > s.tokens.First && c.wordy(at) && !c.plays(at, roleClause); n++ {
		at--
		if way := c.course(at); way != 0 {
			return way
		}
	}
	return 0
}

// signed reports whether a percentage in brackets has a sign, which says that it is a
// change: "(-18%)", "(+4%)".
func (c *checker) signed(d *item) bool {
	return c.IsIn(d.at-1, "(") && c.Is(d.end, ")") && (d.Value.Number < 0 || c.Is(d.at, "+"))
}

// said returns the direction of the last word of change before a figure that
// says a change again: "dropped from 3.2 to 2.4, or 40 per cent".
func (c *checker) said(s *line, d *item) int {
	for at := d.at - 2; at >= s.tokens.First && at > d.at-16 && !c.Is(at, ";") && !c.plays(at, roleClause); at-- {
		if way := c.course(at); way != 0 {
			return way
		}
	}
	return 0
}

// compares reports whether a figure says by how much something is above what has
// no figure of its own: "9 points above the average".
func (c *checker) compares(s *line, d *item) bool {
	if !c.IsIn(d.tail, "above below") && (c.course(d.tail) == 0 || !c.Is(d.tail+1, "than")) {
		return false
	}
	for i := range s.items {
		if f := &s.items[i]; f.at > d.tail && f.at < d.tail+9 && f.kind != dates {
			return false
		}
	}
	return true
}

// course returns the direction of a word of change, or 0.
func (c *checker) course(i int) int {
	switch {
	case c.Is(i, "up") && c.IsIn(i-1, "make makes made making ends ended take takes taken"):
		return 0
	case c.plays(i, roleUp):
		return 1
	case c.plays(i, roleDown):
		return -1
	}
	return 0
}

// times returns the direction of "doubled", "halved", "a threefold rise";
// "twice as many" does so only where nothing
// else is compared with.
func (c *checker) times(d *item) int {
	switch {
	case c.Is(d.end, "as") && c.IsIn(d.end+1, "many much") && (c.IsIn(d.end+2, ". , ;") || c.IsIn(d.end+2, "as") && c.IsIn(d.end+3, "in then before at")):
		return 1
	case c.IsIn(d.end, "as the a more higher") || c.Is(d.end-1, "times") || c.Is(d.end-1, "twice"):
		return 0
	case d.Value.Number > 1:
		return 1
	case d.Value.Number > 0:
		return -1
	}
	return 0
}

// disagree raises a change that its two values do not make.
func (c *checker) disagree(s *line, d, from, to *item, way int) bool {
	if from.sent != to.sent && hedge(to) > 0 {
		return false // the level of before may be of something else: "fell 6% to about $16bn"
	}
	a, b, want := from.Value.Number, to.Value.Number, d.Value.Number
	if d.kind == percents && c.signed(d) {
		if d.at-1-max(from.tail, to.tail) > 2 {
			return false // of the value that it stands behind
		}
		want = math.Abs(want)
	}
	if a <= 0 || b <= 0 || a == b || way > 0 != (b > a) || want <= 0 {
		return false
	}
	if c.otherPeriod(d, from, to) {
		return false
	}
	diff, share := math.Abs(b-a), 100*math.Abs(b-a)/a
	have, unit, kind := share, "%", PercentChange
	switch {
	case d.kind == multiples:
		have, unit = b/a, " times"
	case d.kind == ratios:
		want *= 100
	case d.kind&amounts != 0:
		return !c.besides(s, d, from, to) && c.apart(d, from, to)
	case d.Unit == "%" && (from.kind|to.kind)&percents != 0 && math.Abs(diff-want) < 0.06 && math.Abs(share-want) > 0.6:
		return c.raise(PointsVsPercent, say("# to # is # percentage points, or #%; the text says #", show(a), show(b), show(diff), show(share), d.In(c.Source)), d, from, to)
	case d.Unit != "%":
		have, unit = diff, " points"
		if d.Unit == "bp" {
			want /= 100
		}
		if (from.kind|to.kind)&percents == 0 || c.besides(s, d, from, to) {
			return false
		}
	}
	if q := b / max(a*(1+float64(way)*want/100), 1e-9); unit == "%" && (q > 5 || q < 0.2) {
		return false
	}
	if vague(from) || vague(to) || c.elsewhere(s, d, from, to, want, unit) || canBe(from, to, want, unit) && !(d.kind == multiples && vague(d) && have < 0.95*want) || !hedged(d, have, want) || have > 8*want || want > 8*have {
		return false
	}
	return c.raise(kind, say("# to # is a change of ##; the text says #", show(a), show(b), show(have), unit, d.In(c.Source)), d, from, to)
}

// vague reports whether a value is only a bound: "less than 1,350".
func vague(f *item) bool {
	return f.Mod == figure.MoreThan || f.Mod == figure.LessThan || f.Mod == figure.AtLeast || f.Mod == figure.AtMost
}

// hedged reports whether a value is off even with the hedge of what is said.
func hedged(d *item, have, want float64) bool {
	switch d.Mod {
	case "":
		return true
	case figure.MoreThan, figure.AtLeast:
		return have < 0.97*want && (d.Value.Number >= 1 || d.kind == ratios) || have > 2*want || d.Value.Number < 1 && d.kind == multiples && have > want
	case figure.LessThan, figure.AtMost:
		return have > 1.03*want
	}
	return off(have, want, 0.18)
}

// apart raises a difference that two values do not have: "rose by 300 to 1,500
// from 1,000".
func (c *checker) apart(d, from, to *item) bool {
	have := math.Abs(from.Value.Number - to.Value.Number)
	slack := rounding(from) + rounding(to) + rounding(d) + 0.02*d.Value.Number
	if d.kind == counts && from.kind == counts && to.kind == counts && !c.anyIsIn(to.end, to.tail+2, "needed required") && !c.anyIsIn(from.end, from.tail+2, "needed required") {
		slack = unrounded(d, from, to)
	}
	if math.Abs(have-d.Value.Number) <= slack && !(d.Value.Number >= 100 && turned(have, d.Value.Number)) || !exact(d) || !exact(from) || !exact(to) {
		return false
	}
	hi, lo := max(from.Value.Number, to.Value.Number), min(from.Value.Number, to.Value.Number)
	return c.raise(Sum, say("# - # = #; the text says #", show(hi), show(lo), show(have), d.In(c.Source)), d, from, to)
}

// unrounded is how far rounding can have moved a difference of counts: whole numbers
// that do not end in zeros are not rounded.
func unrounded(d, from, to *item) (slack float64) {
	for _, f := range [...]*item{d, from, to} {
		if r := rounding(f); r > 0.5 || math.Mod(f.Value.Number, 10) == 0 {
			slack += r
		}
	}
	return slack + 0.02*d.Value.Number
}

// canBe reports whether rounding of both values and of the change can explain
// it.
func canBe(a, b *item, want float64, unit string) bool {
	da, db := rounding(a), rounding(b)
	if q := a.Value.Number / b.Value.Number; q < 10 && q > 0.1 && a.Value.Number >= 1000 {
		da = min(da, db)
		db = da
	}
	if !exact(a) || !exact(b) {
		da, db = max(da, 0.03*a.Value.Number*hedge(a)), max(db, 0.03*b.Value.Number*hedge(b))
	}
	low, high := math.Inf(1), math.Inf(-1)
	for _, from := range [...]float64{a.Value.Number - da, a.Value.Number + da} {
		for _, to := range [...]float64{b.Value.Number - db, b.Value.Number + db} {
			have := to / from
			switch {
			case from <= 0:
				return true
			case unit == "%":
				have = 100 * math.Abs(to-from) / from
			case unit == " points":
				have = math.Abs(to - from)
			}
			low, high = min(low, have), max(high, have)
		}
	}
	slack := 1 + 0.03*want
	switch unit {
	case " times":
		slack = 0.12 * want
	case " points":
		slack = 0.06
	}
	return low-slack <= want && want <= high+slack
}
