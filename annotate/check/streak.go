package check

import (
	"math"

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
		if span, ok := c.daysResult(k, at, way); ok {
			return span, true
		}
		if span, ok := c.lastWeeksResult(k, at, way); ok {
			return span, true
		}
		if c.opposed(k, way) && (c.anyIs(k-6, k, "latest") || c.anyIs(k-6, k, "recent")) && k-end < 14 && c.cup(k) == 0 {
			return c.Span(k), true // "the latest of them a goalless draw at Hull"
		}
		if span, ok := c.lastResult(k, at, way); ok {
			return span, true
		}
		if span, ok := c.recentResult(p, f, k, at, way); ok {
			return span, true
		}
	}
	return text.Span{}, false
}

// daysResult returns the words from a day of the week at token k to a result of it that
// went the other way: "after Wednesday's 2-0 win".
func (c *checker) daysResult(k, at, way int) (text.Span, bool) {
	if !c.Has(k, lexicon.Weekday) || c.Kind(k+1) != text.Clitic || !c.bringsUp(k-1) {
		return text.Span{}, false
	}
	for n := k + 2; n < k+9; n++ {
		if c.opposed(n, way) && c.cup(at) == c.cup(n) {
			return text.Span{Start: c.Span(k).Start, End: c.Span(n).End}, true
		}
	}
	return text.Span{}, false
}

// bringsUp reports whether the word before a day brings up its result: "following
// Wednesday's", "a run that includes last Saturday's".
func (c *checker) bringsUp(i int) bool {
	switch {
	case c.plays(i, roleClause), c.IsIn(i, "following since including includes included"):
		return true
	case c.Is(i, "last"):
		return c.IsIn(i-1, "in after since despite with including includes included")
	}
	return false
}

// lastWeeksResult returns the words from "last" at token k to a result of that week or day
// that went the other way: "Last weekend's 1-0 win at Leeds".
func (c *checker) lastWeeksResult(k, at, way int) (text.Span, bool) {
	if !c.Is(k, "last") || !c.IsIn(k+1, "week weekend") && !c.Has(k+1, lexicon.Weekday) || c.Kind(k+2) != text.Clitic {
		return text.Span{}, false
	}
	if c.anyIsIn(k, k+16, "ended ends ending snapped halted broke stopped women men youth reserves") || c.anyIs(at-9, at, "had") {
		return text.Span{}, false // "Last weekend's defeat by Leeds ended the run"
	}
	for n := k + 3; n < k+7; n++ {
		if c.opposed(n, way) && c.cup(at) == c.cup(n) && !c.IsIn(n+1, "by for of") {
			return text.Span{Start: c.Span(k).Start, End: c.Span(n).End}, true
		}
	}
	return text.Span{}, false
}

// recentResult returns the words of a result at token k that went the other way and is
// said to be of late: "They beat the Colts last Sunday".
func (c *checker) recentResult(p *line, f *item, k, at, way int) (text.Span, bool) {
	switch {
	case !c.opposed(k, way), c.cup(at) != 0:
		return text.Span{}, false
	case !c.IsIn(k-1, "were was he she they it who had have side team") && !(c.Is(k-1, ",") && k < f.sent.Last):
		return text.Span{}, false
	case c.cupNear(k), c.ofOpponent(f, k):
		return text.Span{}, false
	}
	for n := k + 1; n < min(k+9, p.tokens.Last) && !c.IsIn(n, ". ;"); n++ {
		if c.ofLate(n) {
			return text.Span{Start: c.Span(k).Start, End: c.Span(n + 1).End}, true
		}
	}
	return text.Span{}, false
}

// ofLate reports words for a time not long ago.
func (c *checker) ofLate(i int) bool {
	switch {
	case c.Is(i, "midweek"):
		return true
	case c.Is(i, "last") && c.IsIn(i+1, "year season time week weekend saturday sunday wednesday tuesday"):
		return true
	case c.IsIn(i, "previous on") && c.Has(i+1, lexicon.Weekday): // "only the previous Saturday"
		return true
	}
	return c.IsIn(i, "days week year") && c.IsIn(i+1, "ago earlier") // "a week earlier"
}

// lastOf sets a run against how many of the last games went the same way: "the third
// straight win for Hull, who have won their last four games".
func (c *checker) lastOf(p *line, f *item, at, end, way int) bool {
	switch {
	case f.kind != ordinals, c.cup(at) != 0, c.cup(end) != 0:
		return false
	case c.IsIn(end, "over against in on at away to under since"): // "the third straight win over Stoke"
		return false
	}
	for i := range p.items {
		g := &p.items[i]
		if g.kind != counts || !g.free() || !exact(g) || g.at <= end || g.Value.Number == f.Value.Number {
			continue
		}
		if c.ofSameTeam(f, g) && c.lastGames(g, way) {
			return c.raise(Series, say("# and # are not the same run", f.In(c.Source), g.In(c.Source)), f, g)
		}
	}
	return false
}

// ofSameTeam reports whether a count of games stands in the sentence of a run, or in the
// next behind its pronoun: "They have lost their last five games".
func (c *checker) ofSameTeam(run, games *item) bool {
	if games.sent == run.sent {
		return true
	}
	first := games.sent.First
	return first == run.sent.Last && games.at-5 == first && c.IsIn(first, "they it he she")
}

// lastGames reports whether a count is of the last games, that all went one way: "have
// won their last four games".
func (c *checker) lastGames(g *item, way int) bool {
	switch {
	case !c.IsIn(g.at-1, "last past"), !c.IsIn(g.at-2, "their its his her"):
		return false
	case !c.IsIn(g.end, "games matches"), !c.IsIn(g.end+1, ". ; ,"):
		return false
	}
	return c.outcomeOf(g.at-3) == way && c.IsIn(g.at-4, "have has")
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
			if c.sinceResult(g, way) && f.Value.Number > g.Value.Number {
				return c.raise(Series, say("it was game # since; the text says #", show(g.Value.Number), f.In(c.Source)), f, g)
			}
		case c.Is(g.at-1, "won"), c.Is(g.end, "wins"):
			won = g
		case c.Is(g.at-1, "drawn"), c.Is(g.end, "draws"):
			drawn = g
		case f.Value.Number > g.Value.Number+1 && c.gamesSince(g, end, way):
			since, most := show(g.Value.Number), show(g.Value.Number+1)
			return c.raise(Series, say("# games since, and one more, are # at most; the text says #", since, most, f.In(c.Source)), f, g)
		}
	}
	if won == nil || drawn == nil || way != unbeaten {
		return false
	}
	return c.wonAndDrawn(f, won, drawn)
}

// sinceResult reports whether a game is numbered from a result that cannot lie in a run:
// "only their second match since a heavy defeat in Newry".
func (c *checker) sinceResult(g *item, way int) bool {
	return c.plays(g.end, roleGame) && c.Is(g.end+1, "since") && c.resultIn(g.end, g.end+9, way)
}

// wonAndDrawn sets a run without defeat against the games won and drawn in it: "unbeaten
// in eight … have won four and drawn three".
func (c *checker) wonAndDrawn(f, won, drawn *item) bool {
	switch {
	case won.sent != drawn.sent, c.anyIs(won.sent.First, won.sent.Last, "lost"):
		return false
	case c.Is(drawn.end, "of") && !c.plays(drawn.end+1, roleThem): // "drawn three of their home games"
		return false
	}
	sum := won.Value.Number + drawn.Value.Number
	if sum == f.Value.Number || math.Abs(sum-f.Value.Number) > 2 {
		return false
	}
	message := say("# + # = #; the text says #", show(won.Value.Number), show(drawn.Value.Number), show(sum), f.In(c.Source))
	return c.raise(Series, message, f, won, drawn)
}

// gamesSince reports whether a figure counts the games since a result that cannot lie
// in a run which ends at a token: "since that loss they have played two games", "the
// defeat was followed by just five games".
func (c *checker) gamesSince(g *item, end, way int) bool {
	const games = "game games match matches outing outings fixtures opponents rivals"
	if g.kind == counts && !c.anyIsIn(g.end, g.tail+1, games) || !c.soonBefore(g, 4, "played faced had by") {
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
	if c.outcomeOf(k)*way < 0 {
		return true
	}
	if way == unbeaten || way == -unbeaten {
		return false
	}
	return c.IsIn(k, "draw draws drew") || c.Is(k, "held") && c.IsIn(k-1, "were was")
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
		if c.IsIn(n, "league cup european friendly test home away final") || c.IsIn(n, "day season") && c.Is(n-1, "-") {
			return c.Hash(n)
		}
	}
	return 0
}

// lastResult returns the words of a result that went the other way and is the one
// of the last week: "after a 1-1 draw with Halton last Saturday".
func (c *checker) lastResult(k, at, way int) (text.Span, bool) {
	if !c.opposed(k, way) || c.cup(at) != c.cup(k) {
		return text.Span{}, false
	}
	if !c.anyIs(k-5, k, "after") && !c.anyIs(k-5, k, "following") {
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
