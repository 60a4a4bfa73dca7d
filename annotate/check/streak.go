package check

import (
	"math"
	"strconv"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// outcomeOf returns 1 for a word of winning at token i, -1 for one of losing, and
// 0 for others.
func (c *checker) outcomeOf(i int) int {
	switch {
	case c.IsIn(i-1, "were was been being") && c.IsIn(i, "beaten swept thrashed hammered thumped routed edged"):
		return -1
	case c.IsIn(i, "defeat defeats") && c.Is(i+1, "of"):
		return 1 // "their defeat of Roma"
	case c.IsIn(i, "win wins victory victories won winning beat beaten"):
		return 1
	case c.IsIn(i, "defeat defeats loss losses lost losing"):
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
		if way == 0 || c.IsIn(end, "on at away") && c.IsIn(end+1, "the home from") {
			continue
		}
		if c.lastOf(p, f, at, end, way) || c.tooFew(p, f, end, way) {
			return true
		}
		if other, ok := c.against(p, f, at, end, way); ok {
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
func (c *checker) against(p *line, f *item, at, end, way int) (text.Span, bool) {
	for k := end; k < p.tokens.Last; k++ {
		if c.anyIsIn(k-4, k, "began begun started") {
			continue // the run began behind that result
		}
		if c.Has(k, lexicon.Weekday) && c.Kind(k+1) == text.Clitic && (c.plays(k-1, roleClause) || c.IsIn(k-1, "following since including includes included") || c.Is(k-1, "last") && c.IsIn(k-2, "in after since despite with including includes included")) {
			for n := k + 2; n < k+9; n++ {
				if c.opposed(n, way) && c.cup(at) == c.cup(n) {
					return text.Span{Start: c.Span(k).Start, End: c.Span(n).End}, true
				}
			}
		}
		if c.Is(k, "last") && (c.IsIn(k+1, "week weekend") || c.Has(k+1, lexicon.Weekday)) && c.Kind(k+2) == text.Clitic && !c.anyIsIn(k, k+16, "ended ends ending snapped halted broke stopped women men youth reserves") && !c.anyIs(at-9, at, "had") {
			for n := k + 3; n < k+7; n++ {
				if c.opposed(n, way) && c.cup(at) == c.cup(n) && !c.IsIn(n+1, "by for of") {
					return text.Span{Start: c.Span(k).Start, End: c.Span(n).End}, true
				}
			}
		}
		if c.opposed(k, way) && (c.anyIs(k-6, k, "latest") || c.anyIs(k-6, k, "recent")) && k-end < 14 && c.cup(k) == 0 {
			return c.Span(k), true
		}
		if span, ok := c.lastResult(k, at, way); ok {
			return span, true
		}
		if !c.opposed(k, way) || !c.IsIn(k-1, "were was he she they it who had have") && !(c.Is(k-1, ",") && k < f.sent.Last) && !c.IsIn(k-1, "side team") || c.cup(at) != 0 || c.cupNear(k) || c.ofOpponent(f, k) {
			continue
		}
		for n := k + 1; n < min(k+9, p.tokens.Last) && !c.IsIn(n, ". ;"); n++ {
			if c.Is(n, "midweek") || c.Is(n, "last") && c.IsIn(n+1, "year season time week weekend saturday sunday wednesday tuesday") || c.IsIn(n, "previous on") && c.Has(n+1, lexicon.Weekday) || c.IsIn(n+1, "ago earlier") && c.IsIn(n, "days week year") {
				return text.Span{Start: c.Span(k).Start, End: c.Span(n + 1).End}, true
			}
		}
	}
	return text.Span{}, false
}

// lastOf sets a run against how many of the last games went the same way: "the third
// straight win for Hull, who have won their last four games".
func (c *checker) lastOf(p *line, f *item, at, end, way int) bool {
	for i := range p.items {
		g := &p.items[i]
		same := g.sent == f.sent || g.sent.First == f.sent.Last && g.at-5 == g.sent.First && c.IsIn(g.sent.First, "they it he she")
		if f.kind == ordinals && same && g.at > end && g.kind == counts && g.free() && exact(g) && g.Value.Number != f.Value.Number && c.IsIn(g.at-1, "last past") && c.IsIn(g.at-2, "their its his her") &&
			c.outcomeOf(g.at-3) == way && c.IsIn(g.at-4, "have has") && c.IsIn(g.end, "games matches") && c.IsIn(g.end+1, ". ; ,") && c.cup(at) == 0 && c.cup(end) == 0 && !c.IsIn(end, "over against in on at away to under since") {
			return c.raise(Series, say("# and # are not the same run", f.In(c.Source), g.In(c.Source)), f, g)
		}
	}
	return false
}

// yearsWon sets "their fourth straight title" against the years that it sums up, each the
// year behind the one before: "won the league in 2019, 2020 and 2021, a fourth straight title".
func (c *checker) yearsWon(s *line) bool {
	for i := range s.items {
		f := &s.items[i]
		if f.kind != ordinals || !f.free() || !c.IsIn(f.end, "straight consecutive successive") || c.IsIn(f.end+1, "final semi-final quarter-final") || !c.IsIn(f.at-1, "their its his her a the") || !c.IsIn(f.at-2, ", — –") {
			continue
		}
		k := i
		for k > 0 && year(&s.items[k-1]) && (k == i && s.items[k-1].end == f.at-2 || k < i && s.items[k].at-s.items[k-1].end <= 2 && s.items[k].Value.Text == yearAfter(s.items[k-1].Value.Text)) {
			k--
		}
		n := float64(i - k)
		if n < 2 || !c.Is(s.items[k].at-1, "in") || !c.outcomeIn(max(s.tokens.First, s.items[k].at-8), s.items[k].at) || math.Abs(n-f.Value.Number) > 2 || n == f.Value.Number {
			continue
		}
		return c.raise(Series, say("# to # are # years; the text says #", s.items[k].In(c.Source), s.items[i-1].In(c.Source), show(n), f.In(c.Source)), &s.items[k], &s.items[i-1], f)
	}
	return false
}

// yearAfter returns the year behind another.
func yearAfter(year string) string {
	n, _ := strconv.Atoi(year)
	return strconv.Itoa(n + 1)
}

// tooFew sets how long a run is against the games played since the result that it
// began after: "four wins in a row … Since their defeat by Cobh they have played only
// two other games", "unbeaten in eight … have won four and drawn three".
func (c *checker) tooFew(p *line, f *item, end, way int) bool {
	var won, drawn *item
	for i := range p.items {
		g := &p.items[i]
		if g.at < end || !g.free() || !exact(g) || g.kind&(counts|ordinals) == 0 && g.Kind != figure.Frequency {
			continue
		}
		switch {
		case g.kind == ordinals:
			if c.plays(g.end, roleGame) && c.Is(g.end+1, "since") && c.resultIn(g.end, g.end+9, way) && f.Value.Number > g.Value.Number {
				return c.raise(Series, say("it was game # since; the text says #", show(g.Value.Number), f.In(c.Source)), f, g)
			}
		case c.Is(g.at-1, "won"), c.Is(g.end, "wins"):
			won = g
		case c.Is(g.at-1, "drawn"), c.Is(g.end, "draws"):
			drawn = g
		case f.Value.Number > g.Value.Number+1 && c.gamesSince(g, end, way):
			return c.raise(Series, say("# games since, and one more, are # at most; the text says #", show(g.Value.Number), show(g.Value.Number+1), f.In(c.Source)), f, g)
		}
	}
	if won == nil || drawn == nil || won.sent != drawn.sent || way != unbeaten || c.anyIs(won.sent.First, won.sent.Last, "lost") || c.Is(drawn.end, "of") && !c.plays(drawn.end+1, roleThem) {
		return false
	}
	if sum := won.Value.Number + drawn.Value.Number; sum != f.Value.Number && math.Abs(sum-f.Value.Number) <= 2 {
		return c.raise(Series, say("# + # = #; the text says #", show(won.Value.Number), show(drawn.Value.Number), show(sum), f.In(c.Source)), f, won, drawn)
	}
	return false
}

// gamesSince reports whether a figure counts the games since a result that cannot lie
// in a run which ends at a token: "since that loss they have played two games", "the
// defeat was followed by just five games".
func (c *checker) gamesSince(g *item, end, way int) bool {
	if g.kind == counts && !c.anyIsIn(g.end, g.tail+1, "game games match matches outing outings fixtures opponents rivals") || !c.soonBefore(g, 4, "played faced had by") {
		return false
	}
	if !c.anyIsIn(max(g.sent.First, g.at-14), min(g.tail+7, g.sent.Last), "since between followed") {
		return false
	}
	return c.resultIn(max(end, g.at-26), g.tail+6, way)
}

// resultIn reports whether a result that cannot lie in a run stands between two tokens.
func (c *checker) resultIn(k, end, way int) bool {
	for ; k < end; k++ {
		if c.outcomeOf(k)*way < 0 || way > 0 && c.Is(k, "down") || way < 0 && c.Is(k, "success") {
			return true
		}
	}
	return false
}

// unbeaten is the way of a run without defeat, in which games can be drawn; that of one
// without a win is -unbeaten.
const unbeaten = 2

// opposed reports whether token k is a result that ends a run: one that went the other
// way, or a draw.
func (c *checker) opposed(k, way int) bool {
	return c.outcomeOf(k)*way < 0 || way != unbeaten && way != -unbeaten && (c.IsIn(k, "draw draws drew") || c.Is(k, "held") && c.IsIn(k-1, "were was"))
}

// cupNear reports whether a competition is named near a token.
func (c *checker) cupNear(k int) bool {
	for i := k - 8; i < k+12; i++ {
		if c.IsIn(i, "cup league friendly european champions") || i < k && c.IsIn(i, "under women youth reserve reserves") {
			return true
		}
	}
	return false
}

// cup returns the competition that stands before a result, or 0.
func (c *checker) cup(i int) uint32 {
	for n := i - 1; n > i-3; n-- {
		if c.IsIn(n, "league cup european friendly test one-day home away pre-season final") {
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
		if f.kind != ordinals || !f.free() || f.Value.Number < 2 || f.Value.Number > 20 || !c.IsIn(f.end, "time title win victory triumph term crown success gold medal") && !c.IsIn(f.end+1, "title win victory crown gold medal championship term cup trophy") || c.IsIn(f.end, "straight consecutive") {
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
	again := false
	for i := range p.items {
		y := &p.items[i]
		if !year(y) || y.at < f.sent.First {
			continue
		}
		if len(list) == 0 {
			if !c.IsIn(y.at-1, "in of") || y.at < f.at && y.sent != f.sent {
				continue
			}
			again = y.at > f.at && c.againBefore(y) || y.at < f.at && c.anyIsIn(max(y.sent.First, y.at-6), y.at, "winner winners champion champions")
		} else if last := list[len(list)-1]; y.sent != last.sent || y.at-last.end > 8 || !c.anyIsIn(last.end, y.at, ", and") || c.anyIsIn(last.end, y.at, "to lost second runner runner-up but third when was finished") {
			break
		}
		list = append(list, y)
	}
	if n := len(list); n == 0 || !again && !(c.Is(list[n-1].end, "before") && c.outcomeIn(list[n-1].end, list[n-1].end+6) && !c.anyIs(list[0].sent.First, list[0].at, "including")) {
		return nil
	}
	return list
}

// againBefore reports whether "also", "previously" or the like stands before a
// year in its clause.
func (c *checker) againBefore(y *item) bool {
	for i := y.at - 1; i >= y.sent.First && i > y.at-10; i-- {
		if c.Is(i, "having") && c.outcomeIn(i, y.at) && !c.Is(i+1, "first") {
			return !c.anyIs(i, y.at, "including")
		}
		if c.IsIn(i, "also previously earlier already before previous") && c.outcomeIn(i, y.at) || c.Is(i, "after") && c.IsIn(i+1, "those victories wins titles triumphs successes winning golds gold") {
			return !c.anyIs(i, y.at, "including")
		}
	}
	return false
}

// outcomeIn reports whether a word of winning stands between two tokens.
func (c *checker) outcomeIn(i, end int) bool {
	for ; i < end; i++ {
		if c.outcomeOf(i) > 0 || c.IsIn(i, "first champion champions so triumphed triumph it took taken claimed captured") {
			return true
		}
	}
	return false
}

// lastResult returns the words of a result that went the other way and is the one
// of the last week: "after a 1-1 draw with Halton last Saturday".
func (c *checker) lastResult(k, at, way int) (text.Span, bool) {
	if !c.opposed(k, way) || !c.anyIs(k-5, k, "after") && !c.anyIs(k-5, k, "following") || c.cup(at) != c.cup(k) {
		return text.Span{}, false
	}
	first := k
	for c.Kind(first-1) == text.Number || c.IsIn(first-1, "- –") {
		first--
	}
	for n := k + 1; n < k+9 && !c.IsIn(n, ". ; ,"); n++ {
		if c.IsIn(n, "last on") && c.Has(n+1, lexicon.Weekday) || c.IsIn(n, "midweek weekend") {
			return text.Span{Start: c.Span(first).Start, End: c.Span(n + 1).End}, true
		}
	}
	return text.Span{}, false
}
