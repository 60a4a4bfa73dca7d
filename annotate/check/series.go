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
		case i+1 < len(s.items) && c.outOf(f, &s.items[i+1]) && c.anyIsIn(s.items[i+1].end, s.items[i+1].tail+2, "left remaining"):
			left, of = f, &s.items[i+1]
		case c.Is(c.At(f.Number.End), "-") && c.plays(c.At(f.Number.End)+1, roleGame):
			of = f
		case (c.plays(f.end, roleGame) || f.tail > f.end && c.plays(f.tail-1, roleGame)) && c.IsIn(max(f.end+1, f.tail), "to left remaining still"), c.IsIn(f.end, "to left remaining") && c.IsIn(f.end+1, "play go ."):
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
	return c.raise(Series, say("# less # played leaves #; the text says #", show(of.Value.Number), show(of.Value.Number-want), show(want), left.In(c.Source)), of, score, left)
}

// drawn reports whether a game of a series had no winner.
func (c *checker) drawn(s *line) bool {
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		if c.IsIn(i, "drawn draw drew washed washout abandoned rain no-result rained") && !c.Is(i+1, "level") && c.Kind(i+1) != text.Number || c.Is(i, "tied") && c.plays(i+1, roleGame) {
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
		if f.kind != tallies || f.told || !f.Value2.Valid || a == b || a > 20 || b > 20 || c.IsIn(f.end, "lead advantage up ahead win victory") {
			continue
		}
		if c.IsIn(f.at-1, "drew drawing") || c.IsIn(f.end, "draw stalemate") && (c.IsIn(f.at-1, "a the this") || c.Kind(f.at-1) == text.Clitic) {
			return c.raise(Series, say("# and # are not level", show(a), show(b)), f)
		}
	}
	return false
}

// series sets the games of a "best-of-seven" or of a "five-match series" against its
// score: at 3-3 the next is the seventh, 4-2 took six.
func (c *checker) series(s *line) bool {
	if s.words&(roleLead|roleBest) == 0 || s.second > 0 && c.anyIsIn(s.second, min(s.second+8, s.tokens.Last), "last previous earlier") {
		return false
	}
	most, of := c.bestOf(s), c.ofMatches(s)
	var score *item
	for i := range s.items {
		if f := &s.items[i]; f.kind == tallies && f.Value2.Valid && (s.second == 0 || f.at < s.second) && (c.standing(f) || most > 0 && c.of(s, f) || of != nil && c.resultOf(f, of)) {
			score = f
		}
	}
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
		return c.raise(Series, say("a best of # ends at # wins; the text says #", strconv.Itoa(most), show(win), score.In(c.Source)), score)
	}
	if of != nil && played > of.Value.Number {
		return c.raise(Series, say("# and # are # games, of a series of #", show(score.Value.Number), show(score.Value2.Number), show(played), show(of.Value.Number)), score, of)
	}
	switch {
	case most > 0 && won == win, of != nil && played == of.Value.Number:
		return c.lastGame(s, score, played)
	case of != nil:
		most = int(of.Value.Number)
	}
	return c.decides(s, score, most) || c.next(s, score, played)
}

// resultOf reports whether a score is that of a series of so many games: "a 3-1 win in
// the three-match series".
func (c *checker) resultOf(f, of *item) bool {
	return f.at < of.at && of.at-f.end <= 6 && c.IsIn(f.end, "win victory triumph success defeat loss") && c.anyIsIn(f.end, of.at, "in of")
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
		game, _ := c.game(f)
		last := c.decider(f) || f.at > score.at && c.soonBefore(f, 3, "winning taking clinching sealing edging") && !c.soonBefore(f, 5, "after having since before despite")
		last = last || f.at < score.at && score.at-f.end < 14 && c.soonBefore(f, 3, "won winning") && c.anyIs(f.end, score.at, "to")
		if game = game || f == list[0]; game && f.Value.Number != played && (f.Value.Number > played || last) && !c.drawn(s) {
			return c.raise(Series, say("# and # are # games; the text says #", show(score.Value.Number), show(score.Value2.Number), show(played), f.In(c.Source)), score, f)
		}
	}
	return false
}

// decides sets the number of a deciding game against the most games of its series:
// "level at 1-1, with the second and deciding game".
func (c *checker) decides(s *line, score *item, most int) bool {
	for i := range s.items {
		if f := &s.items[i]; c.decider(f) && most > 0 && f.Value.Number != float64(most) && !c.soonBefore(f, 9, "last previous earlier year") {
			return c.raise(Series, say("game # decides a series of #; the text says #", strconv.Itoa(most), strconv.Itoa(most), f.In(c.Source)), score, f)
		}
	}
	return false
}

// decider reports "the fifth and deciding game", "the deciding fifth frame".
func (c *checker) decider(f *item) bool {
	return f.kind == ordinals && (c.Is(f.end, "and") && c.IsIn(f.end+1, "deciding decisive final last") && c.plays(f.end+2, roleGame) || c.IsIn(f.at-1, "deciding decisive") && c.plays(f.end, roleGame))
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

// next sets the number of the next game against those played.
func (c *checker) next(s *line, score *item, played float64) bool {
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		if c.IsIn(i, "needed necessary required") {
			return false // games that may not be played
		}
	}
	for i := range s.items {
		f := &s.items[i]
		game, next := c.game(f)
		if !game || s.second > 0 && f.at >= s.second && f.Value.Number <= played || f.at > score.end && f.Value.Number <= played && c.soonAfter(f, 3, "ended lasted was went had finished") || f.at < score.end && (next || f.at+14 < score.at || c.anyIs(f.end, score.at, "but")) {
			continue
		}
		want := played
		if next && f.at > score.at {
			want++
		}
		if c.anyPlays(f.at-3, f.at, roleBase) || c.IsIn(f.at-1, "in") || c.IsIn(f.at-2, "in") || c.IsIn(f.at-3, "in") {
			if will := c.anyIs(s.tokens.First, f.at, "will"); !will && f.Value.Number == want || f.Value.Number == want+1 && !next || next && !will && f.Value.Number == want-1 {
				return false
			}
		}
		if f.Value.Number == want && !next {
			continue
		}
		if f.Value.Number == want || c.drawn(s) || f.Value.Number == played+1 && f.at > score.at && c.IsIn(f.at-2, "in win with") {
			return false // what follows are later games
		}
		return c.notNext(score, f, played)
	}
	if f := c.numbered(max(s.tokens.First, score.at-14), score.at); f != nil && f.Value.Number != played && c.IsIn(f.at-1, "in won winning taking took") && c.anyIs(f.end, score.at, "to") {
		return c.notNext(score, f, played)
	}
	f := c.numbered(score.end, s.tokens.Last)
	if f != nil && f.Value.Number > played && c.IsIn(f.at-1, "won lost took") {
		return c.notNext(score, f, played)
	}
	if f != nil && f.Value.Number <= played && c.Is(f.at-1, "with") && (c.Is(f.end, "on") || c.IsIn(f.end, "in at") && c.Flag(f.end+1, text.Upper) || c.Is(f.end, "to") && c.Is(f.end+1, "be")) && !c.drawn(s) {
		return c.notNext(score, f, played) // "lead 3-1, with Game 4 on Sunday"
	}
	return f != nil && f.Value.Number > played+1 && !c.drawn(s) && c.notNext(score, f, played)
}

// notNext raises a game that is not the one behind those played.
func (c *checker) notNext(score, f *item, played float64) bool {
	return c.raise(Series, say("# and # are # games played, so the next is number #; the text says #", show(score.Value.Number), show(score.Value2.Number), show(played), show(played+1), f.In(c.Source)), score, f)
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

// inSeries reports whether a sentence is of a series or a final.
func (c *checker) inSeries(s *line) bool {
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		if c.IsIn(i, "series final finals play-off playoff semifinal semifinals semi-final") {
			return true
		}
	}
	return false
}

// ofMatches returns the 3 of "three-match series", or nil.
func (c *checker) ofMatches(s *line) *item {
	for i := range s.items {
		f := &s.items[i]
		if n := c.At(f.Number.End); f.kind == counts && f.Value.Valid && !f.Value2.Valid && c.Is(n, "-") && c.plays(n+1, roleGame) && c.anyPlays(n+2, n+6, roleLead) {
			return f
		}
	}
	return nil
}

// of reports whether a score is that of a best-of series that was won: "won the
// best-of-five series 4-1".
func (c *checker) of(s *line, f *item) bool {
	return c.anyPlays(f.at-3, f.at, roleLead) || c.IsIn(f.at-1, "final semifinal semi-final finals set frame")
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

// straight finds "in straight sets" or "without dropping a set" with a set lost.
func (c *checker) straight(s *line) bool {
	var clean text.Span
	var said *item
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		switch {
		case c.Is(i, "straight") && c.Is(i+1, "sets") && !c.otherMatches(s, i):
			clean = text.Span{Start: c.Span(i).Start, End: c.Span(i + 1).End}
		case c.Is(i, "straight") && c.IsIn(i+1, "games frames") && (c.Is(i-1, "in") || c.Is(i-2, "in")):
			clean = text.Span{Start: c.Span(i).Start, End: c.Span(i + 1).End}
		case c.IsIn(i, "two") && c.Is(i+1, "sets") && !c.otherMatches(s, i) && (c.IsIn(i-1, "only just") || c.Is(i-1, "in") && !c.wordy(i+2)):
			clean = text.Span{Start: c.Span(i).Start, End: c.Span(i + 1).End}
		case c.Is(i, "without") && c.IsIn(i+1, "dropping losing conceding") && c.Is(i+3, "set"):
			clean = text.Span{Start: c.Span(i).Start, End: c.Span(i + 3).End}
		}
	}
	for i := range s.items {
		if f := &s.items[i]; f.kind == counts && f.free() && c.Is(f.end, "sets") && c.soonBefore(f, 2, "in to needed took only just over after") && !c.otherMatches(s, f.at) {
			if said != nil {
				return false // of two matches
			}
			said = f
		}
	}
	if clean.Empty() && said == nil {
		return false
	}
	list := c.setsOf(s)
	if said != nil && len(list) > 1 && (!c.Is(said.at-1, "to") || list[0].at < said.at) && float64(len(list)) != said.Value.Number {
		return c.raise(Series, say("# sets are listed; the text says #", strconv.Itoa(len(list)), said.In(c.Source)), append(list, said)...)
	}
	var won, lost *item
	for _, f := range list {
		if f.Value.Number > f.Value2.Number {
			won = f
		} else {
			lost = f
		}
	}
	if clean.Empty() || won == nil || lost == nil {
		return false
	}
	return c.raiseAt(Series, say("# and # went to different sides; the text says #", won.In(c.Source), lost.In(c.Source), clean.In(c.Source)), clean, text.Span{Start: list[0].Start, End: list[len(list)-1].End})
}

// setsOf returns the sets of the first match of a sentence.
func (c *checker) setsOf(s *line) (list []*item) {
	for i := range s.items {
		f := &s.items[i]
		if f.kind != tallies || !f.Value2.Valid || max(f.Value.Number, f.Value2.Number) < 6 || len(list) > 0 && c.Is(f.at-1, "(") {
			continue
		}
		if len(list) > 0 && f.at-list[len(list)-1].end > 2 && !c.Is(f.at-2, ")") {
			break // of another match
		}
		list = append(list, f)
	}
	return list
}

// otherMatches reports whether what stands before token i tells of more matches
// than one: "having won her first three matches in straight sets".
func (c *checker) otherMatches(s *line, i int) bool {
	for k := i - 1; k >= s.tokens.First && k > i-14 && !c.Is(k, ","); k-- {
		if c.Is(k, ";") || c.IsIn(k, "matches rounds opponents all previous earlier ties when dropped lost conceded") {
			return true
		}
	}
	return false
}

// standing reports whether a score is that of a series and not of a game: "lead
// 2-1", "level at 3-3", "take a 2-1 lead".
func (c *checker) standing(f *item) bool {
	if c.anyPlays(f.end, f.end+2, roleLead) || c.IsIn(f.end, "up down ahead behind") || c.IsIn(f.at-1, "up down") || c.before(f, roleLead) {
		return true
	}
	return c.anyPlays(f.at-12, f.at, roleLead) && f.Value.Number+f.Value2.Number < 14 && !c.IsIn(f.end, "win victory defeat loss triumph") && !c.plays(f.at-1, roleGame)
}

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
	if !before && !(f.kind == ordinals && (c.plays(f.end, roleGame) || c.IsIn(f.end, "and one-day one") && c.anyPlays(f.end+1, f.end+4, roleGame))) {
		return false, false
	}
	first := f.at
	if before {
		first--
	}
	for i := first - 1; i > first-4; i-- {
		if c.IsIn(i, "after following won winning lost taking claiming clinching sealing edging") {
			return true, false
		}
	}
	return true, true
}
