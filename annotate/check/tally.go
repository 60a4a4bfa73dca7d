package check

import (
	"fmt"
	"math"

	"stet/annotate/figure"
)

// majority sets a majority or a margin against the tally.
func (c *checker) majority(s line) bool {
	for i := range s.figures {
		v := &s.figures[i]
		if v.Kind != figure.Vote || !v.Value2.Valid || c.has(s, "abstained", "abstention", "abstentions", "absent") {
			continue
		}
		for _, m := range s.of(figure.Count) {
			named := c.before(m, "of") && c.IsAny(c.At(m.Start)-2, "majority", "margin")
			compound := c.IsAny(c.At(m.End), "majority", "margin") && c.Is(c.At(m.End)-1, "vote") || c.IsAny(c.At(m.Number.End), "-") && c.IsAny(c.At(m.Number.End)+2, "majority", "margin")
			behind := c.At(v.Start) - c.At(m.End)
			by := c.before(m, "by") && !m.Of.Empty() && c.Is(c.At(m.Of.End)-1, "votes") && behind > 0 && behind < 5
			if !named && !compound && !by {
				continue
			}
			if want := math.Abs(v.Value.Number - v.Value2.Number); want != m.Value.Number {
				c.raise(Majority, fmt.Sprintf("%s - %s = %s; the text says %s", show(v.Value.Number), show(v.Value2.Number), show(want), m.In(c.Source)), v, m)
				return true
			}
		}
	}
	return false
}

// margin sets "won by 312 votes" against the votes of both.
func (c *checker) margin(s line) bool {
	list := s.of(figure.Count)
	for _, m := range list {
		if !c.before(m, "by") || m.Of.Empty() || !c.IsAny(c.At(m.Of.End)-1, "votes", "seats", "points", "runs", "ballots") || !exact(m) {
			continue
		}
		for k := 0; k+1 < len(list); k++ {
			a, b := list[k], list[k+1]
			if a == m || b == m || a.Value.Number <= m.Value.Number || b.Value.Number <= m.Value.Number || !exact(a) || !exact(b) || !c.between(a, b, "to", "against") || c.At(b.Start)-c.At(a.End) > 6 {
				continue
			}
			if want := math.Abs(a.Value.Number - b.Value.Number); want != m.Value.Number {
				c.raise(Majority, fmt.Sprintf("%s - %s = %s; the text says %s", show(max(a.Value.Number, b.Value.Number)), show(min(a.Value.Number, b.Value.Number)), show(want), m.In(c.Source)), m, a, b)
				return true
			}
		}
	}
	return false
}

// seats sets a majority against the seats won of all: "72 of the 140 seats, a
// majority of ten".
func (c *checker) seats(s line) bool {
	list := s.of(figure.Count)
	if len(list) != 3 || !c.between(list[0], list[1], "of") || !c.before(list[2], "of") || !c.Is(c.At(list[2].Start)-2, "majority") {
		return false
	}
	won, all, m := list[0].Value.Number, list[1].Value.Number, list[2].Value.Number
	if want := 2*won - all; want > 0 && m != want && m != won-all/2 && m != want/2 && exact(list[0]) && exact(list[1]) && exact(list[2]) {
		c.raise(Majority, fmt.Sprintf("%s - %s = %s; the text says %s", show(won), show(all-won), show(want), list[2].In(c.Source)), list...)
		return true
	}
	return false
}

// left sets the games still to play against those of the series: "lead the
// five-match series 2-1 with one match to play".
func (c *checker) left(s line, score *figure.Figure) bool {
	var of, left *figure.Figure
	for i := range s.figures {
		f := &s.figures[i]
		switch {
		case f.Kind != figure.Count || !f.Value.Valid || f.Value2.Valid || f.Of.Empty() && f.Rule != "compound":
		case c.IsAny(c.At(f.Number.End), "-") && c.IsAny(c.At(f.Number.End)+1, "match", "game", "test"):
			of = f
		case c.IsAny(c.At(f.End), "match", "matches", "game", "games", "tests", "test") && c.IsAny(c.At(f.End)+1, "to", "left", "remaining"):
			left = f
		}
	}
	if of == nil || left == nil {
		return false
	}
	want := of.Value.Number - score.Value.Number - score.Value2.Number
	if want == left.Value.Number || c.has(s, "drawn", "draw", "tied", "washed", "abandoned") {
		return false
	}
	c.raise(Series, fmt.Sprintf("%s less %s played leaves %s; the text says %s", show(of.Value.Number), show(of.Value.Number-want), show(want), left.In(c.Source)), of, score, left)
	return true
}

// series sets the games of a "best-of-seven" against its score: at 3-3 the next
// is the seventh.
func (c *checker) series(s line) bool {
	most := c.bestOf(s)
	var score *figure.Figure
	for i := range s.figures {
		f := &s.figures[i]
		if (f.Kind == figure.Score || f.Kind == figure.Vote) && f.Value2.Valid && c.standing(f) {
			score = f
		}
	}
	if score == nil || most == 0 && !c.has(s, "series", "final", "finals", "play-off", "playoff") {
		return false
	}
	if c.left(s, score) {
		return true
	}
	played := score.Value.Number + score.Value2.Number
	if win := float64(most/2 + 1); most > 0 && (max(score.Value.Number, score.Value2.Number) > win || played > float64(most)) {
		c.raise(Series, fmt.Sprintf("a best of %d ends at %s wins; the text says %s", most, show(win), score.In(c.Source)), score)
		return true
	}
	if c.has(s, "needed", "necessary", "required") {
		return false // games that may not be played
	}
	for i := range s.figures {
		f := &s.figures[i]
		game, next := c.game(f)
		if !game || f.Start < score.End {
			continue
		}
		want := played
		if next {
			want++
		}
		if f.Value.Number == want {
			return false // what follows are later games
		}
		c.raise(Series, fmt.Sprintf("%s and %s are %s games played, so the next is number %s; the text says %s", show(score.Value.Number), show(score.Value2.Number), show(played), show(played+1), f.In(c.Source)), score, f)
		return true
	}
	return false
}

// bestOf returns the 7 of "best-of-seven", or 0.
func (c *checker) bestOf(s line) int {
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		if !c.Is(i, "best") {
			continue
		}
		k := i + 1
		for c.IsAny(k, "-", "of") {
			k++
		}
		for n, word := range [...]string{3: "three", 5: "five", 7: "seven", 9: "nine"} {
			if word != "" && k > i+1 && (c.Is(k, word) || c.Text(k) == fmt.Sprint(n)) {
				return n
			}
		}
	}
	return 0
}

// straight finds "in straight sets" with a set lost.
func (c *checker) straight(s line) bool {
	if !c.has(s, "straight") || !c.has(s, "sets") {
		return false
	}
	var won, lost *figure.Figure
	for i := range s.figures {
		f := &s.figures[i]
		if f.Kind != figure.Score || !f.Value2.Valid || max(f.Value.Number, f.Value2.Number) < 6 {
			continue
		}
		if f.Value.Number > f.Value2.Number {
			won = f
		} else {
			lost = f
		}
	}
	if won == nil || lost == nil {
		return false
	}
	c.raise(Series, fmt.Sprintf("%s and %s went to different sides; the text says straight sets", won.In(c.Source), lost.In(c.Source)), won, lost)
	return true
}

// standing reports whether a score is that of a series and not of a game: "lead
// 2-1", "level at 3-3", "take a 2-1 lead".
func (c *checker) standing(f *figure.Figure) bool {
	if c.IsAny(c.At(f.End), "lead", "advantage", "deficit") || c.before(f, "lead", "leads", "led", "level", "tied", "trail", "trails", "trailed", "ahead", "series") {
		return true
	}
	for at := c.At(f.Start) - 1; at > c.At(f.Start)-13; at-- {
		if c.IsAny(at, "level", "levelled", "leveled", "tie", "tied", "square", "squared", "lead", "leads", "trail") {
			return true
		}
	}
	return false
}

// game reports whether a figure numbers a game of a series, and whether it is
// one still to come: "the sixth game", "game six".
func (c *checker) game(f *figure.Figure) (game, next bool) {
	at, end := c.At(f.Start), c.At(f.End)
	if f.Value2.Valid || f.Value.Text != "" {
		return false, false
	}
	if f.Kind == figure.Count && c.before(f, "after") && !f.Of.Empty() && c.IsAny(c.At(f.Of.End)-1, "games", "matches", "tests") {
		return true, false
	}
	before := c.IsAny(at-1, "game", "match", "test")
	if !(f.Kind == figure.Ordinal && c.IsAny(end, "game", "match") || f.Kind == figure.Count && before) {
		return false, false
	}
	first := at
	if before {
		first--
	}
	return true, !c.IsAny(first-1, "after", "in", "following", "won", "win") && !c.IsAny(first-2, "after", "in")
}
