package check

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// era is when a value holds, as its clause says.
type era int

// The eras, from the earliest; known ones are not zero.
const (
	unsaid era = iota
	before     // than another: "five years earlier", "had stood at", "than the 40"
	lately     // "last year"
	now        // "now", "this summer"
	ahead      // "will cost"
)

// eraOf returns when a value holds, and the year that its clause gives for it or
// 0. Only the words of its own clause count.
func (c *checker) eraOf(p *line, f *item) (e era, year int) {
	first, last := c.clause(p, f)
	for i := first; i < f.at; i++ {
		if w := c.eraAt(i, f); w != unsaid && e != before && (e == unsaid || !c.Is(i, "had")) {
			e = w
		}
	}
	for i := f.end; i < last && e == unsaid; i++ {
		e = c.eraAt(i, f)
	}
	for i := range p.items {
		if d := &p.items[i]; d.at >= first && d.end <= last {
			if day, ok := dateOf(d); ok && !d.Value2.Valid && day.Year > 1000 {
				year = day.Year
			}
		}
	}
	return e, year
}

// clause returns the tokens of the clause of a figure: from a semicolon, from
// "but" or "and" behind a comma, or from another value of its kind, up to the
// next.
func (c *checker) clause(p *line, f *item) (first, last int) {
	first, last = f.sent.First, f.sent.Last
	for i := range p.items {
		switch g := &p.items[i]; {
		case g == f || g.sent != f.sent || !sameOrBare(f, g):
		case g.end <= f.at:
			first = max(first, c.parting(g, f))
		case g.at >= f.end:
			last = min(last, c.parting(f, g))
		}
	}
	for i := f.at - 1; i >= first; i-- {
		if c.breaksClause(i) {
			first = i + 1
			break
		}
	}
	for i := f.end; i < last; i++ {
		if c.breaksClause(i) || c.IsIn(i, "than from against compared") {
			last = i
			break
		}
	}
	return first, last
}

// sameOrBare reports whether two figures measure the same, or one of them leaves out the
// unit: "from 900,000 tonnes to 450,000".
func sameOrBare(f, g *item) bool {
	return g.same(f) || g.kind|f.kind == quantities|counts && (alike(g, f) || alike(f, g))
}

// parting returns the token with which the words of the later of two values of
// one clause begin: "8,400 in that year and 6,300 in 2024".
func (c *checker) parting(f, g *item) int {
	for i := f.end; i < g.at; i++ {
		if c.Is(i, "and") || c.Is(i, ",") && !c.IsIn(i+1, "up down or who which") && i > f.end {
			return i
		}
	}
	return f.end
}

// breaksClause reports whether token i parts two clauses.
func (c *checker) breaksClause(i int) bool {
	if c.Kind(i) == text.Punct {
		return c.Is(i, ";") || c.Is(i, ",") && c.IsIn(i+1, "and who which though although up down having")
	}
	return c.IsIn(i, "but while whereas after") && c.wordy(i+1)
}

// eraAt returns what token i says of when a value f of its clause holds.
func (c *checker) eraAt(i int, f *item) era {
	switch {
	case c.plays(i, roleBase) && i < f.at && f.at-i <= 3:
		return before
	case c.Is(i, "last") && (c.plays(i+1, roleTerm) || c.IsIn(i+1, "winter spring summer autumn season")):
		return lately
	case c.Is(i, "last"):
		if i < f.at && c.IsIn(i-1, "the at its their his her") || i > f.at && c.Is(i-1, "the") {
			return before
		}
	case c.Is(i, "then"):
		if i == f.sent.First || c.IsIn(i-1, "had was were") || c.IsIn(i+1, "it there the a") {
			return before
		}
	case c.IsIn(i, "before earlier"):
		if c.plays(i-1, roleTerm) || (i > f.at || i == f.sent.First) && c.Is(i, "before") && c.IsIn(i+1, "the that it this ,") {
			return before
		}
	case c.Is(i, "since") && (i == f.end || i == f.tail):
		return lately
	case c.Is(i, "that") && c.plays(i+1, roleTerm) && c.Is(i-1, "in"):
		return before
	case c.plays(i, rolePast) || c.IsIn(i, "once having"):
		return before
	case c.Is(i, "had") && i < f.at-1 && !c.IsIn(i+1, "a an the no"):
		return before
	case c.IsIn(i, "costs sells pays earns charges fetches") && i < f.at && f.at-i <= 4:
		return now
	case c.Is(i, "been") && c.IsIn(i-1, "has have") && i < f.at:
		return now
	case c.IsIn(i, "now currently today latest present"), c.Is(i, "this") && c.isPeriod(i+1):
		return now
	case c.IsIn(i, "start beginning outset") && c.Is(i-1, "the") && c.IsIn(i-2, "at by"):
		return before
	case c.IsIn(i, "end close") && c.Is(i-1, "the") && c.IsIn(i-2, "at by") && (!c.Is(i+1, "of") || c.IsIn(i+2, "it the that")):
		return now
	case c.IsIn(i, "will next") && i < f.at:
		return ahead
	case c.Is(i, "to") && i == f.at-1 && (c.wordy(i-1) || c.Is(i-1, ",")):
		return now
	}
	return unsaid
}

// isPeriod reports whether token i is a time that "this" can stand before: "this year",
// "this May", "this summer".
func (c *checker) isPeriod(i int) bool {
	return c.plays(i, roleTerm) || c.Has(i, lexicon.Month) || c.IsIn(i, "time summer winter autumn spring term")
}

// wasBefore reports whether a verb in the past stands close before a value.
func (c *checker) wasBefore(f *item) bool {
	for i := f.at - 1; i >= f.sent.First && i > f.at-4; i-- {
		if c.IsIn(i, "was were stood paid sold fetched took made earned charged") {
			return true
		}
	}
	return false
}

// monthIn returns the month that the clause of a value names as two digits, or "".
func (c *checker) monthIn(p *line, f *item) string {
	first, last := c.clause(p, f)
	for i := first; i < last; i++ {
		if c.Has(i, lexicon.Month) && c.IsIn(i-1, "in by at during") {
			month := "0" + c.Value(i, lexicon.Month)
			return month[len(month)-2:]
		}
	}
	return ""
}

// ordered returns two values as the earlier and the later one, where the words
// say which is which; or nil.
func (c *checker) ordered(p *line, x, y *item) (from, to *item) {
	ex, yx := c.eraOf(p, x)
	ey, yy := c.eraOf(p, y)
	switch {
	case yx != yy && yx > 0 && yy > 0:
		if yx < yy {
			return x, y
		}
		return y, x
	case ex == before && ey != before:
		return x, y
	case ey == before && ex != before:
		return y, x
	case ex != unsaid && ey != unsaid && ex != ey:
		if ex < ey {
			return x, y
		}
		return y, x
	case ex >= now && ey == unsaid && c.wasBefore(y):
		return y, x
	case ex >= lately && ey == unsaid && c.monthIn(p, y) != "":
		return y, x
	case ey >= now && ex == unsaid && c.wasBefore(x):
		return x, y
	case ey >= lately && ex == unsaid && c.monthIn(p, x) != "":
		return x, y
	case ey == lately && ex == unsaid && yx == 0 && yy == 0 && c.monthIn(p, x) != "":
		return y, x
	case ex == lately && ey == unsaid && yx == 0 && yy == 0 && c.monthIn(p, y) != "":
		return x, y
	case ex == unsaid && ey == unsaid && yx == 0 && yy == 0:
		a, b := c.monthIn(p, x), c.monthIn(p, y)
		switch {
		case a == "" || b == "":
		case follows(b, a):
			return x, y
		case follows(a, b):
			return y, x
		}
	case yx > 0 && yy == 0 && ey != before:
		return x, y
	case yy > 0 && yx == 0 && ex != before:
		return y, x
	}
	return nil, nil
}
