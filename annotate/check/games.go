package check

import (
	"stet/annotate/figure"
	"stet/annotate/text"
)

// game reports whether a figure numbers a game of a series, and whether it is
// one still to come: "the sixth game", "game six".
func (c *checker) game(f *item) (game, next bool) {
	if f.Value2.Valid || f.Value.Text != "" || !f.Value.Valid || f.Value.Number > 15 {
		return false, false
	}
	if f.kind == counts && c.Is(f.at-1, "after") && f.tail > f.end && c.plays(f.tail-1, roleGame) {
		return true, false
	}
	if c.decider(f) {
		return true, true
	}
	before := f.kind == counts && c.plays(f.at-1, roleGame) && !c.IsIn(f.at-1, "games matches tests")
	if !before && !c.ranksGame(f) {
		return false, false
	}
	first := f.at
	if before {
		first--
	}
	if c.anyIsIn(first-3, first, "after following won winning lost taking claiming clinching sealing edging") {
		return true, false
	}
	return true, true
}

// ranksGame reports "the third game", "the third one-day international", "the second and
// last Test".
func (c *checker) ranksGame(f *item) bool {
	if f.kind != ordinals {
		return false
	}
	return c.plays(f.end, roleGame) || c.IsIn(f.end, "and one") && c.anyPlays(f.end+1, f.end+4, roleGame)
}

// decider reports "the fifth and deciding game", "the deciding fifth frame".
func (c *checker) decider(f *item) bool {
	switch {
	case f.kind != ordinals:
		return false
	case c.IsIn(f.at-1, "deciding decisive") && c.plays(f.end, roleGame):
		return true
	}
	return c.Is(f.end, "and") && c.IsIn(f.end+1, "deciding decisive final last") && c.plays(f.end+2, roleGame)
}

// numbered returns the first game from a token up to another that has its number as a
// name, "Game 6", or nil.
func (c *checker) numbered(i, end int) *item {
	for ; i+1 < end; i++ {
		if !c.plays(i, roleGame) || !c.Flag(i, text.Upper) || c.Kind(i+1) != text.Number || c.Span(i+1).Len() != 1 {
			continue
		}
		span := text.Span{Start: c.Span(i).Start, End: c.Span(i + 1).End}
		f := &figure.Figure{Span: span, Value: figure.Num(float64(c.Source[span.End-1] - '0'))}
		return &item{Figure: f, kind: counts, at: i, end: i + 2, tail: i + 2}
	}
	return nil
}

// next sets the number of the next game against those played.
func (c *checker) next(s *line, score *item, played float64) bool {
	if c.anyIsIn(s.tokens.First, s.tokens.Last, "needed necessary required") {
		return false // games that may not be played
	}
	for i := range s.items {
		f := &s.items[i]
		game, next := c.game(f)
		if !game || c.pastGame(s, f, score, played) || f.at < score.end && (next || c.notOfScore(f, score)) {
			continue
		}
		if s.second > 0 && f.at >= s.second && f.Value.Number > played+1 && c.soonAfter(f, 3, "will") {
			continue // "lead 1-0. The third Test will be moved"
		}
		want := played
		if next && f.at > score.at {
			want++
		}
		if c.gameAgrees(s, f, want, next) {
			return false
		}
		if f.Value.Number == want && !next {
			continue
		}
		if f.Value.Number == want || c.drawn(s) || f.Value.Number == played+1 && f.at > score.at && c.IsIn(f.at-2, "in win with") {
			return false // what follows are later games
		}
		return c.notNext(score, f, played)
	}
	return c.nextNumbered(s, score, played)
}

// pastGame reports whether what stands behind the score of a series is one of the games
// played: "The fourth game went to overtime".
func (c *checker) pastGame(s *line, f, score *item, played float64) bool {
	switch {
	case f.Value.Number > played:
		return false
	case s.second > 0 && f.at >= s.second: // in the next sentence
		return true
	}
	return f.at > score.end && c.soonAfter(f, 3, "ended lasted was went had finished")
}

// notOfScore reports whether a game stands far before a score, or apart from it: "won the
// first game but".
func (c *checker) notOfScore(f, score *item) bool {
	return f.at+14 < score.at || c.anyIs(f.end, score.at, "but")
}

// gameAgrees reports whether a game that something was, or can be, won "in" goes with the
// games wanted by the score.
func (c *checker) gameAgrees(s *line, f *item, want float64, next bool) bool {
	if !c.anyPlays(f.at-3, f.at, roleBase) && !c.soonBefore(f, 3, "in") {
		return false
	}
	will := c.anyIs(s.tokens.First, f.at, "will")
	switch f.Value.Number {
	case want:
		return !will
	case want + 1:
		return !next
	case want - 1:
		return next && !will
	}
	return false
}

// nextNumbered sets a game that has its number as a name against those played.
func (c *checker) nextNumbered(s *line, score *item, played float64) bool {
	f := c.numbered(max(s.tokens.First, score.at-14), score.at)
	if f != nil && f.Value.Number != played && c.IsIn(f.at-1, "in won winning taking took") && c.anyIs(f.end, score.at, "to") {
		return c.notNext(score, f, played) // "won Game 6 to lead 3-2"
	}
	f = c.numbered(score.end, s.tokens.Last)
	switch {
	case f == nil:
		return false
	case f.Value.Number > played && c.IsIn(f.at-1, "won lost took"): // "They won Game 6 on Sunday"
		return c.notNext(score, f, played)
	case c.drawn(s):
		return false
	case f.Value.Number <= played && c.Is(f.at-1, "with") && c.yetToPlay(f): // "lead 3-1, with Game 4 on Sunday"
		return c.notNext(score, f, played)
	}
	return f.Value.Number > played+1 && c.notNext(score, f, played)
}

// yetToPlay reports "Game 4 on Sunday", "Game 4 in Boston", "Game 4 to be played".
func (c *checker) yetToPlay(f *item) bool {
	switch {
	case c.Is(f.end, "on"):
		return true
	case c.IsIn(f.end, "in at"):
		return c.Flag(f.end+1, text.Upper)
	}
	return c.Is(f.end, "to") && c.Is(f.end+1, "be")
}

// notNext raises a game that is not the one behind those played.
func (c *checker) notNext(score, f *item, played float64) bool {
	a, b := show(score.Value.Number), show(score.Value2.Number)
	const message = "# and # are # games played, so the next is number #; the text says #"
	return c.raise(Series, say(message, a, b, show(played), show(played+1), f.In(c.Source)), score, f)
}
