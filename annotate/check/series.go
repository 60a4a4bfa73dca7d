package check

import (
	"strconv"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// left sets the games still to play against those of the series: "lead the
// five-match series 2-1 with one match to play".
func (c *checker) left(s *line, score *item) bool {
	var of, left *item
	for i := range s.items {
		f := &s.items[i]
		switch {
		case f.kind != counts || !f.Value.Valid || f.Value2.Valid:
		case c.leftOfNext(s, i):
			left, of = f, &s.items[i+1]
		case c.numbersGames(f):
			of = f
		case c.toPlay(f):
			left = f
		}
	}
	for i := score.end; of != nil && left == nil && i < s.tokens.Last; i++ {
		if c.Is(i, "one") && c.Is(i+1, "to") && c.IsIn(i+2, "play go") {
			left = &item{Figure: &figure.Figure{Span: c.Span(i), Value: figure.Num(1)}}
		}
	}
	if of == nil || left == nil {
		return false
	}
	want := of.Value.Number - score.Value.Number - score.Value2.Number
	if want < 0 || want == left.Value.Number || c.drawn(s) {
		return false
	}
	played := show(of.Value.Number - want)
	message := say("# less # played leaves #; the text says #", show(of.Value.Number), played, show(want), left.In(c.Source))
	return c.raise(Series, message, of, score, left)
}

// leftOfNext reports whether the count at item i is out of the next one, and left of it:
// "with two of the five games left".
func (c *checker) leftOfNext(s *line, i int) bool {
	if i+1 == len(s.items) {
		return false
	}
	whole := &s.items[i+1]
	return c.outOf(&s.items[i], whole) && c.anyIsIn(whole.end, whole.tail+2, "left remaining")
}

// numbersGames reports "five-match", "three-Test".
func (c *checker) numbersGames(f *item) bool {
	hyphen := c.At(f.Number.End)
	return c.Is(hyphen, "-") && c.plays(hyphen+1, roleGame)
}

// toPlay reports whether a count is of games to come: "with one match to play", "with two
// to go".
func (c *checker) toPlay(f *item) bool {
	if c.IsIn(f.end, "to left remaining") && c.IsIn(f.end+1, "play go .") {
		return true
	}
	games := c.plays(f.end, roleGame) || f.tail > f.end && c.plays(f.tail-1, roleGame)
	return games && c.IsIn(max(f.end+1, f.tail), "to left remaining still")
}

// drawn reports whether a game of a series had no winner.
func (c *checker) drawn(s *line) bool {
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		if c.Is(i, "tied") && c.plays(i+1, roleGame) {
			return true
		}
		if c.Is(i, "result") && c.Is(i-1, "-") { // "a no-result"
			return true
		}
		if !c.IsIn(i, "drawn draw drew washed washout abandoned rain rained") {
			continue
		}
		if !c.Is(i+1, "level") && c.Kind(i+1) != text.Number { // not "drew level", "drew 2-2"
			return true
		}
	}
	return false
}

// unevenDraw finds a draw whose two sides did not score the same: "drew 2-1 with Hull",
// "a 3-1 draw".
func (c *checker) unevenDraw(s *line) bool {
	for i := range s.items {
		f := &s.items[i]
		a, b := f.Value.Number, f.Value2.Number
		if f.kind != tallies || f.told || !f.Value2.Valid || !c.saidDrawn(f) {
			continue
		}
		if a != b && a <= 20 && b <= 20 {
			return c.raise(Series, say("# and # are not level", show(a), show(b)), f)
		}
	}
	return false
}

// saidDrawn reports whether a score is called a draw, and not how far ahead somebody was.
func (c *checker) saidDrawn(f *item) bool {
	switch {
	case c.IsIn(f.end, "lead advantage up ahead win victory"): // "drawing 2-1 ahead"
		return false
	case c.IsIn(f.at-1, "drew drawing"):
		return true
	case c.IsIn(f.end, "draw stalemate"): // "a 3-1 draw", "Sunday's 3-1 draw"
		return c.IsIn(f.at-1, "a the this") || c.Kind(f.at-1) == text.Clitic
	}
	return false
}

// series sets the games of a "best-of-seven" or of a "five-match series" against its
// score: at 3-3 the next is the seventh, 4-2 took six.
func (c *checker) series(s *line) bool {
	if s.words&(roleLead|roleBest) == 0 || c.anyIsIn(s.tokens.First, s.tokens.Last, "leg legs aggregate") {
		return false // the score of a tie of two legs counts goals
	}
	if s.second > 0 && c.anyIsIn(s.second, min(s.second+8, s.tokens.Last), "last previous earlier") {
		return false
	}
	most, of := c.bestOf(s), c.ofMatches(s)
	score := c.seriesScore(s, most, of)
	if score == nil || most == 0 && !c.inSeries(s) {
		return false
	}
	if c.left(s, score) {
		return true
	}
	if score.Value.Number != score.Value2.Number && c.levels(s, score) {
		return c.raise(Series, say("# and # are not level", show(score.Value.Number), show(score.Value2.Number)), score)
	}
	played := score.Value.Number + score.Value2.Number
	won, win := max(score.Value.Number, score.Value2.Number), float64(most/2+1)
	if most > 0 && (won > win || played > float64(most) || won == win && c.under(s, score)) {
		message := say("a best of # ends at # wins; the text says #", strconv.Itoa(most), show(win), score.In(c.Source))
		return c.raise(Series, message, score)
	}
	if of != nil && played > of.Value.Number {
		a, b := show(score.Value.Number), show(score.Value2.Number)
		return c.raise(Series, say("# and # are # games, of a series of #", a, b, show(played), show(of.Value.Number)), score, of)
	}
	switch {
	case most > 0 && won == win, of != nil && played == of.Value.Number:
		return c.lastGame(s, score, played)
	case of != nil:
		most = int(of.Value.Number)
	}
	return c.decides(s, score, most) || c.next(s, score, played)
}

// seriesScore returns the last score of a sentence that a series stands or ended at, or
// nil.
func (c *checker) seriesScore(s *line, most int, of *item) (score *item) {
	for i := range s.items {
		f := &s.items[i]
		if f.kind != tallies || !f.Value2.Valid || s.second > 0 && f.at >= s.second || c.anyIs(f.at, f.end, "for") {
			continue // "four for 41"
		}
		if c.anyIsIn(f.end, f.end+4, "minute minutes seconds") { // "trailed 4-1 with 11 minutes left"
			continue
		}
		switch {
		case c.standing(f), most > 0 && c.of(s, f), of != nil && c.resultOf(f, of):
			score = f
		}
	}
	return score
}

// resultOf reports whether a score is that of a series of so many games: "a 3-1 win in
// the three-match series".
func (c *checker) resultOf(f, of *item) bool {
	if f.at >= of.at || of.at-f.end > 6 {
		return false
	}
	return c.IsIn(f.end, "win victory triumph success defeat loss") && c.anyIsIn(f.end, of.at, "in of")
}

// lastGame sets a game against the score with which its series ended: there was no
// later one, and the deciding one was the last.
func (c *checker) lastGame(s *line, score *item, played float64) bool {
	list := []*item{c.numbered(score.end, s.tokens.Last)}
	for i := range s.items {
		list = append(list, &s.items[i])
	}
	for _, f := range list {
		if f == nil || f == score || c.soonAfter(f, 6, "would not unnecessary had") {
			continue
		}
		if game, _ := c.game(f); !game && f != list[0] || f.Value.Number == played {
			continue
		}
		if (f.Value.Number > played || c.settled(f, score)) && !c.drawn(s) {
			a, b := show(score.Value.Number), show(score.Value2.Number)
			return c.raise(Series, say("# and # are # games; the text says #", a, b, show(played), f.In(c.Source)), score, f)
		}
	}
	return false
}

// settled reports whether a game is said to be that with which a series ended.
func (c *checker) settled(f, score *item) bool {
	switch {
	case c.decider(f):
		return true
	case f.at > score.at: // "won the final 3-1, taking the fifth game 88-80"
		return c.soonBefore(f, 3, "winning taking clinching sealing edging") && !c.soonBefore(f, 5, "after having since before despite")
	case f.at < score.at && score.at-f.end < 14: // "won the fifth game to take the series 3-1"
		return c.soonBefore(f, 3, "won winning") && c.anyIs(f.end, score.at, "to")
	}
	return false
}

// decides sets the number of a deciding game against the most games of its series:
// "level at 1-1, with the second and deciding game".
func (c *checker) decides(s *line, score *item, most int) bool {
	if most <= 0 {
		return false
	}
	for i := range s.items {
		f := &s.items[i]
		if c.decider(f) && f.Value.Number != float64(most) && !c.soonBefore(f, 9, "last previous earlier year") {
			n := strconv.Itoa(most)
			return c.raise(Series, say("game # decides a series of #; the text says #", n, n, f.In(c.Source)), score, f)
		}
	}
	return false
}

// levels reports "to tie the best-of-seven series at 3-2".
func (c *checker) levels(s *line, score *item) bool {
	if !c.Is(score.at-1, "at") || !c.IsIn(score.at-2, "series final finals tie") {
		return false
	}
	for i := max(s.tokens.First, score.at-14); i < score.at-2; i++ {
		if c.IsIn(i, "tie ties tied tying square squares squared squaring level levels levelled leveled levelling even evened") {
			return true
		}
	}
	return false
}

// under reports whether a score is that of a series still being played: "lead the
// best-of-seven series 4-3".
func (c *checker) under(s *line, score *item) bool {
	for i := max(s.tokens.First, score.at-9); i < score.at; i++ {
		if c.IsIn(i, "lead leads trail trails") {
			return true
		}
	}
	return c.Is(score.at-1, "up") || c.IsIn(score.end, "up ahead")
}

// inSeries reports whether a sentence is of a series or a final.
func (c *checker) inSeries(s *line) bool {
	return c.anyIsIn(s.tokens.First, s.tokens.Last, "series final finals playoff semifinal semifinals")
}

// ofMatches returns the 3 of "three-match series", or nil.
func (c *checker) ofMatches(s *line) *item {
	for i := range s.items {
		f := &s.items[i]
		if f.kind != counts || !f.Value.Valid || f.Value2.Valid || !c.numbersGames(f) {
			continue
		}
		if match := c.At(f.Number.End) + 1; c.anyPlays(match+1, match+5, roleLead) {
			return f
		}
	}
	return nil
}

// of reports whether a score is that of a best-of series that was won: "won the
// best-of-five series 4-1".
func (c *checker) of(s *line, f *item) bool {
	return c.anyPlays(f.at-3, f.at, roleLead) || c.IsIn(f.at-1, "final semifinal finals set frame")
}

// bestOf returns the 7 of "best-of-seven", or 0.
func (c *checker) bestOf(s *line) int {
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		if !c.Is(i, "best") {
			continue
		}
		k := i + 1
		for c.IsIn(k, "- of") {
			k++
		}
		if k == i+1 {
			continue
		}
		n := 0
		for _, d := range []byte(c.Value(k, lexicon.CheckBest)) {
			n = 10*n + int(d-'0')
		}
		if n > 0 {
			return n
		}
		if t := c.Text(k); len(t) == 1 && t[0] >= '3' && t[0] <= '9' {
			return int(t[0] - '0')
		}
	}
	return 0
}

// standing reports whether a score is that of a series and not of a game: "lead
// 2-1", "level at 3-3", "take a 2-1 lead".
func (c *checker) standing(f *item) bool {
	switch {
	case c.anyPlays(f.end, f.end+2, roleLead), c.before(f, roleLead): // "a 2-1 lead", "lead 2-1"
		return true
	case c.IsIn(f.end, "up down ahead behind"), c.IsIn(f.at-1, "up down"): // "are 2-0 up"
		return true
	case f.Value.Number+f.Value2.Number >= 14, c.plays(f.at-1, roleGame):
		return false
	case c.IsIn(f.end, "win victory defeat loss triumph"): // "lead the series after a 2-1 win"
		return false
	}
	return c.anyPlays(f.at-12, f.at, roleLead) // "lead the best-of-seven series 3-1"
}
