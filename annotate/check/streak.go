package check

import (
	"math"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// outcomeOf returns 1 for a word of winning at token i, -1 for one of losing, and
// 0 for others.
func (c *checker) outcomeOf(i int) int {
	switch {
	case c.is(i, "win wins victory victories won winning beat beaten"):
		return 1
	case c.is(i, "defeat defeats loss losses lost losing"):
		return -1
	}
	return 0
}

// streak finds a result that cannot lie inside a run of others: "their fourth
// defeat in a row … after Wednesday's 2-0 win".
func (c *checker) streak(p, s *line) bool {
	for i := range s.items {
		f := &s.items[i]
		if f.kind&(ordinals|counts) == 0 || !f.free() || f.Value.Number < 2 || f.Value.Number > 30 {
			continue
		}
		at, end, way := c.runOf(f)
		if way == 0 || c.is(end, "on at away") && c.is(end+1, "the home from") {
			continue
		}
		if other, ok := c.against(p, at, end, way); ok {
			run := text.Span{Start: f.Start, End: c.Span(end - 1).End}
			f.told = true
			return c.raiseAt(Series, say("# is no part of #", other.In(c.Source), run.In(c.Source)), run, other)
		}
	}
	return false
}

// against returns the words of a result behind a run that lies in it and went the
// other way: "after Wednesday's 2-0 win", "His side had beaten Rovers 2-1 only the
// previous Saturday", "He won it last year".
func (c *checker) against(p *line, at, end, way int) (text.Span, bool) {
	for k := end; k < p.tokens.Last; k++ {
		if c.Has(k, lexicon.Weekday) && c.Kind(k+1) == text.Clitic && (c.has(k-1, roleClause) || c.is(k-1, "following since including includes included") || c.Is(k-1, "last") && c.is(k-2, "in after since despite with including includes included")) {
			for n := k + 2; n < k+9; n++ {
				if c.outcomeOf(n) == -way && c.cup(at) == c.cup(n) {
					return text.Span{Start: c.Span(k).Start, End: c.Span(n).End}, true
				}
			}
		}
		if (c.outcomeOf(k) == -way || c.is(k, "draw draws")) && (c.word(k-6, k, "latest") || c.word(k-6, k, "recent")) && k-end < 14 && c.cup(k) == 0 {
			return c.Span(k), true
		}
		if span, ok := c.lastResult(k, at, way); ok {
			return span, true
		}
		if c.outcomeOf(k) != -way && !c.is(k, "drew") || !c.is(k-1, "he she they it who had have") && !c.is(k-1, "side team") || c.cup(at) != 0 || c.cupNear(k) {
			continue
		}
		for n := k + 1; n < min(k+9, p.tokens.Last) && !c.is(n, ". ;"); n++ {
			if c.Is(n, "midweek") || c.Is(n, "last") && c.is(n+1, "year season time week weekend saturday sunday wednesday tuesday") || c.is(n, "previous on") && c.Has(n+1, lexicon.Weekday) || c.is(n+1, "ago earlier") && c.is(n, "days week year") {
				return text.Span{Start: c.Span(k).Start, End: c.Span(n + 1).End}, true
			}
		}
	}
	return text.Span{}, false
}

// runOf returns the token of the result and the one behind a run that a figure
// counts, and which way the results went: "fourth league defeat in a row", "third
// straight win".
func (c *checker) runOf(f *item) (at, end, way int) {
	if c.is(f.end, "year season game match time week games matches tests times") && (c.is(f.end+1, "running straight") || c.Is(f.end+1, "in") && c.Is(f.end+3, "row")) {
		for i := f.at - 1; i >= f.sent.First && i > f.at-9; i-- {
			if way = c.outcomeOf(i); way != 0 {
				return i, f.end + 2, way
			}
		}
		for i := f.end + 2; i < f.end+6 && c.Is(f.end+2, "that"); i++ {
			if way = c.outcomeOf(i); way != 0 {
				return i, i + 1, way // "the seventh match running that they have lost"
			}
		}
	}
	if c.is(f.end, "games matches tests") && c.Is(f.end+1, "without") && c.is(f.end+2, "a winning victory") && c.is(f.end+3, "win victory .") {
		return f.end, f.end + 4, -1
	}
	if c.is(f.end, "games matches tests") && c.Is(f.end+1, "without") && c.is(f.end+2, "defeat losing loss a") || c.Is(f.at-1, "in") && c.Is(f.at-2, "unbeaten") {
		return f.end, f.end + 3, 1
	}
	if c.Is(f.at-1, "last") && c.is(f.end, "games matches tests league home") && c.is(f.at-2, "their its his her the") {
		if way = c.outcomeOf(f.at - 3); way != 0 && !c.is(f.end, "league home") {
			return f.at - 3, f.end + 1, way
		}
	}
	straight := false
	for i := f.end; i < f.end+4; i++ {
		straight = straight || c.is(i, "straight consecutive successive")
		way = c.outcomeOf(i)
		switch {
		case way == 0:
		case straight:
			return i, i + 1, way
		case c.Is(i+1, "in") && c.is(i+2, "a succession") && c.Is(i+3, "row"):
			return i, i + 4, way
		case c.Is(i+1, "running"):
			return i, i + 2, way
		}
	}
	return 0, 0, 0
}

// cupNear reports whether a competition is named near a token.
func (c *checker) cupNear(k int) bool {
	for i := k - 8; i < k+8; i++ {
		if c.is(i, "cup league friendly european champions") {
			return true
		}
	}
	return false
}

// cup returns the competition that stands before a result, or 0.
func (c *checker) cup(i int) uint32 {
	for n := i - 1; n > i-3; n-- {
		if c.is(n, "league cup european friendly test one-day home away pre-season final") {
			return c.Hash(n)
		}
	}
	return 0
}

// nth sets "for the third time" against the earlier years that are listed: "also
// won in 2016, 2018 and 2021".
func (c *checker) nth(p, s *line) bool {
	for i := range s.items {
		f := &s.items[i]
		if f.kind != ordinals || !f.free() || f.Value.Number < 2 || f.Value.Number > 20 || !c.is(f.end, "time title win victory triumph term crown success gold medal") && !c.is(f.end+1, "title win victory crown") || c.is(f.end, "straight consecutive") {
			continue
		}
		list := c.yearsBefore(p, f)
		if n := float64(len(list)); n >= 2 && n+1 != f.Value.Number && math.Abs(n+1-f.Value.Number) <= 2 {
			last := list[len(list)-1]
			span := text.Span{Start: list[0].Start, End: last.End}
			f.told = true
			return c.raiseAt(Series, say("after # earlier times this one is number #; the text says #", show(n), show(n+1), f.In(c.Source)), text.Span{Start: f.Start, End: c.Span(f.end).End}, span)
		}
	}
	return false
}

// yearsBefore returns the years of a list that is said to come before the present
// time: "also came first in 2016, 2018 and 2021".
func (c *checker) yearsBefore(p *line, f *item) (list []*item) {
	for i := range p.items {
		y := &p.items[i]
		if !year(y) || y.at < f.at {
			continue
		}
		if len(list) == 0 {
			if !c.is(y.at-1, "in of") || !c.againBefore(y) {
				continue
			}
		} else if last := list[len(list)-1]; y.at-last.end > 2 || !c.is(y.at-1, ", and") {
			break
		}
		list = append(list, y)
	}
	return list
}

// againBefore reports whether "also", "previously" or the like stands before a
// year in its clause.
func (c *checker) againBefore(y *item) bool {
	for i := y.at - 1; i >= y.sent.First && i > y.at-10; i-- {
		if c.Is(i, "having") && c.outcomeIn(i, y.at) && !c.Is(i+1, "first") {
			return !c.word(i, y.at, "including")
		}
		if c.is(i, "also previously earlier already before previous") && c.outcomeIn(i, y.at) || c.Is(i, "after") && c.is(i+1, "those victories wins titles triumphs successes winning golds gold") {
			return !c.word(i, y.at, "including")
		}
	}
	return false
}

// outcomeIn reports whether a word of winning stands between two tokens.
func (c *checker) outcomeIn(i, end int) bool {
	for ; i < end; i++ {
		if c.outcomeOf(i) > 0 || c.is(i, "first champion champions so triumphed it") {
			return true
		}
	}
	return false
}

// lastResult returns the words of a result that went the other way and is the one
// of the last week: "after a 1-1 draw with Halton last Saturday".
func (c *checker) lastResult(k, at, way int) (text.Span, bool) {
	if c.outcomeOf(k) != -way && !c.is(k, "draw draws") || !c.word(k-5, k, "after") && !c.word(k-5, k, "following") || c.cup(at) != c.cup(k) {
		return text.Span{}, false
	}
	first := k
	for c.Kind(first-1) == text.Number || c.is(first-1, "- –") {
		first--
	}
	for n := k + 1; n < k+9 && !c.is(n, ". ; ,"); n++ {
		if c.is(n, "last on") && c.Has(n+1, lexicon.Weekday) || c.is(n, "midweek weekend") {
			return text.Span{Start: c.Span(first).Start, End: c.Span(n + 1).End}, true
		}
	}
	return text.Span{}, false
}
