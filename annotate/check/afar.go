package check

import (
	"math"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
)

// changeApart sets a change against two values that stand in sentences of their
// own: "have doubled", "last year 4.3 million … five years earlier 2.6 million".
func (c *checker) changeApart(p, s *line) bool {
	for i := range s.items {
		d := &s.items[i]
		if !d.free() || d.kind&(percents|ratios|multiples) == 0 && !c.byAmount(d) {
			continue
		}
		way := c.wayApart(s, d)
		if way == 0 || c.anyPlays(max(s.tokens.First, d.at-6), d.at, roleExpect) {
			continue
		}
		if c.anyIsIn(max(s.tokens.First, d.at-8), d.at, "would could might") {
			continue // "you would need over a third more"
		}
		if d.kind == multiples && c.Is(d.at-1, "to") {
			continue // "a pledge to double supplies"
		}
		from, to := c.endsApart(p, d, way)
		if from != nil && spread(d, from, to) && !c.toCome(p, d, from, to) && c.disagree(p, d, from, to, way) {
			return true
		}
	}
	return false
}

// byAmount reports "rose by 300 to 1,500".
func (c *checker) byAmount(d *item) bool {
	return d.kind&amounts != 0 && c.Is(d.at-1, "by") && c.Is(d.tail, "to")
}

// wayApart is the direction of a change, also of one from a value that only
// another sentence gives: "34 per cent more than at the last census".
func (c *checker) wayApart(s *line, d *item) int {
	if way := c.way(s, d); way != 0 || d.kind == multiples {
		if strings.HasSuffix(d.In(c.Source), "x") {
			return 0 // "the 4x"
		}
		return way
	}
	if d.kind == percents && c.IsIn(d.at-1, "the that this") && c.course(d.end) != 0 {
		return c.course(d.end)
	}
	if c.Is(d.tail+1, "than") && (c.anyPlays(d.tail+2, d.tail+7, rolePast) || c.IsIn(d.tail+2, "in at during they it that")) {
		return c.course(d.tail)
	}
	return 0
}

// endsApart returns the two values of a passage that a change is between: the
// only two that measure alike and that their words put in order. It returns none
// where any two fit the change, or the two fit another change.
func (c *checker) endsApart(p *line, d *item, way int) (from, to *item) {
	for i := range p.items {
		x := &p.items[i]
		if !c.value(p, x, d) {
			continue
		}
		if x.Value2.Valid {
			if a, b := c.rangeEnds(p, d, x, way); a != nil && from == nil {
				from, to = a, b
			}
			continue
		}
		for k := i + 1; k < len(p.items); k++ {
			y := &p.items[k]
			if !alike(x, y) && !unitDropped(x, y) || !ofOneOrder(x, y) || !c.value(p, y, d) {
				continue
			}
			if x, y := rising(x, y, way); fits(d, x, y) {
				return nil, nil
			}
			a, b := c.twoEnds(p, d, x, y, way)
			if a == nil {
				continue
			}
			if from != nil {
				return nil, nil
			}
			from, to = a, b
		}
	}
	switch {
	case from == nil, c.taken(p, d, from, to), c.ended(p, d, from, to):
		return nil, nil
	case c.ofOtherThings(from, d), c.ofOtherThings(to, d), c.onlyCameTo(p, d, from, to):
		return nil, nil
	}
	return from, to
}

// rangeEnds returns the ends of "from 6% to 8%" where a change that goes the same way is
// told of them and does not fit them; or nil.
func (c *checker) rangeEnds(p *line, d, f *item, way int) (from, to *item) {
	from, to = c.split(f)
	if from == nil || fits(d, from, to) || (to.Value.Number > from.Value.Number) != (way > 0) {
		return nil, nil
	}
	if !c.tied(p, d, f, f) {
		return nil, nil
	}
	return from, to
}

// twoEnds returns two values as those that a change is between, the earlier one first,
// where the words for them and the change tie them and it goes the same way; or nil.
func (c *checker) twoEnds(p *line, d, x, y *item, way int) (from, to *item) {
	points := inPoints(d, x, y)
	if points {
		from, to = rising(x, y, way)
	} else {
		from, to = c.ordered(p, x, y)
	}
	switch {
	case from == nil:
		return nil, nil
	case (to.Value.Number > from.Value.Number) != (way > 0):
		return nil, nil
	case points && !c.thenAndNow(p, x, y):
		return nil, nil
	case !points && !c.inTime(p, d, from, to):
		return nil, nil
	case !c.tied(p, d, x, y) && !(points && c.listsAlone(p, d, x, y)):
		return nil, nil
	}
	return from, to
}

// listsAlone reports whether a change in per cent stands before a colon and two
// percentages, with no others.
func (c *checker) listsAlone(p *line, d, x, y *item) bool {
	return p.alone(d, x, y) && c.anyIs(d.end, min(x.at, y.at), ":")
}

// unitDropped reports whether the unit of time is left out at the second of two values:
// "from 12 days … to 15".
func unitDropped(x, y *item) bool {
	return x.kind == durations && y.kind == counts && y.Of.Empty()
}

// split returns the ends of "from 6% to 8%" as two values, or nil.
func (c *checker) split(f *item) (from, to *item) {
	at := strings.LastIndex(f.In(c.Source), " to ")
	if at < 0 || !strings.EqualFold(c.Text(f.at), "from") {
		return nil, nil
	}
	a, b := *f.Figure, *f.Figure
	a.Start, a.End, a.Value2, a.Mod = int(c.Tokens[f.at+1].Start), f.Start+at, figure.Value{}, ""
	b.Start, b.Value, b.Value2, b.Mod = f.Start+at+len(" to "), f.Value2, figure.Value{}, ""
	x, y := *f, *f
	x.Figure, y.Figure = &a, &b
	return &x, &y
}

// toCome reports whether a change is still to come and its two values are not.
func (c *checker) toCome(p *line, d, from, to *item) bool {
	if !c.anyIs(max(d.sent.First, d.at-6), d.at, "will") || from.sent == d.sent || to.sent == d.sent {
		return false
	}
	a, _ := c.eraOf(p, from)
	b, _ := c.eraOf(p, to)
	return a != ahead && b != ahead
}

// inTime reports whether two values can be of the time that a change is told of:
// the earlier one has no year of its own, or the sentence of the change tells of
// that year or of a span of time.
func (c *checker) inTime(p *line, d, from, to *item) bool {
	_, a := c.eraOf(p, from)
	_, b := c.eraOf(p, to)
	if from.sent == d.sent || to.sent == d.sent && a == 0 {
		return true
	}
	spanned := false
	for i := range p.items {
		f := &p.items[i]
		if f.sent != d.sent {
			continue
		}
		if f.kind == durations {
			spanned = true
			if b == 0 && c.otherYears(f, from, a) {
				return false
			}
		}
		if day, ok := dateOf(f); ok && day.Year > 1000 && !c.Is(f.at-1, "by") {
			return day.Year == a || day.Year == b || a == 0 && !c.Is(f.at-1, "in")
		}
	}
	if a == 0 || spanned {
		return true
	}
	for i := d.sent.First; i < d.sent.Last; i++ {
		if c.IsIn(i, "since than decade year years last previous") {
			return true
		}
	}
	return c.IsIn(d.sent.First, "it they that") || a == b-1
}

// otherYears reports whether a change over a number of years is not one from a value to
// that of today: the value is of the year before, or of a year much longer ago.
func (c *checker) otherYears(span, from *item, year int) bool {
	if span.Unit != "year" || span.Value.Number <= 1 {
		return false
	}
	if year == 0 {
		return c.yearBefore(from)
	}
	return year > 0 && float64(recent-year) > 3*span.Value.Number+5
}

// recent is a year that no article about the present is written much before.
const recent = 2015

// yearBefore reports whether a value is said to be of "the year before".
func (c *checker) yearBefore(f *item) bool {
	for i := f.at - 4; i < f.tail+4; i++ {
		if c.Is(i, "year") && (c.Is(i-1, "previous") || c.Is(i-1, "the") && c.IsIn(i+1, "before earlier")) {
			return true
		}
	}
	return false
}

// inPoints reports whether a change in per cent is the difference of two
// percentages, and not the change from one to the other.
func inPoints(d, x, y *item) bool {
	diff := math.Abs(x.Value.Number - y.Value.Number)
	return d.Unit == "%" && x.Unit == "%" && y.Unit == "%" && math.Abs(diff-d.Value.Number) < 0.06
}

// thenAndNow reports whether one of two percentages is told of a time: those of two
// holders at once, "41 per cent to 36", are no change.
func (c *checker) thenAndNow(p *line, x, y *item) bool {
	for _, f := range [...]*item{x, y} {
		for i := max(f.sent.First, f.at-6); i < min(f.sent.Last, f.end+6); i++ {
			if c.plays(i, rolePast|roleNow|roleTerm) || c.Has(i, lexicon.Month) || c.IsIn(i, "would will stands compared from") {
				return true
			}
		}
		if e, year := c.eraOf(p, f); e != unsaid || year != 0 {
			return true
		}
	}
	return false
}

// alone reports whether three percentages stand in one sentence, and no others there.
func (s *line) alone(list ...*item) bool {
	n := 0
	for i := range s.items {
		if f := &s.items[i]; f.kind == percents && f.sent == list[0].sent {
			n++
		}
	}
	return n == len(list) && !spread(list...)
}

// points sets a change in per cent against two percentages of a passage that it is
// the difference of.
func (c *checker) points(p, s *line) bool {
	for i := range s.items {
		d := &s.items[i]
		if d.kind != percents || !d.free() {
			continue
		}
		way := c.wayApart(s, d)
		if way == 0 {
			continue
		}
		if from, to := c.endsApart(p, d, way); from != nil && inPoints(d, from, to) && c.disagree(p, d, from, to, way) {
			return true
		}
	}
	return false
}

// rising returns two values so that the change from one to the other goes a way.
func rising(x, y *item, way int) (from, to *item) {
	if (y.Value.Number > x.Value.Number) == (way > 0) {
		return x, y
	}
	return y, x
}

// ofOneOrder reports whether two values are of one order.
func ofOneOrder(x, y *item) bool {
	q := x.Value.Number / max(y.Value.Number, 1e-9)
	return q > 0.1 && q < 10
}
