package check

import (
	"math"
	"strconv"

	"stet/annotate/text"
)

// yearsWon sets "their fourth straight title" against the years that it sums up, each the
// year behind the one before: "won the league in 2019, 2020 and 2021, a fourth straight title".
func (c *checker) yearsWon(s *line) bool {
	for i := range s.items {
		f := &s.items[i]
		if f.kind != ordinals || !f.free() || !c.straightTitle(f) {
			continue
		}
		k := firstInRow(s, i)
		n := float64(i - k)
		if n < 2 || n == f.Value.Number || math.Abs(n-f.Value.Number) > 2 {
			continue
		}
		first, last := &s.items[k], &s.items[i-1]
		if !c.Is(first.at-1, "in") || !c.outcomeIn(max(s.tokens.First, first.at-8), first.at) {
			continue
		}
		message := say("# to # are # years; the text says #", first.In(c.Source), last.In(c.Source), show(n), f.In(c.Source))
		return c.raise(Series, message, first, last, f)
	}
	return false
}

// straightTitle reports whether a rank sums up what stands before it: ", their fourth
// straight title", not ", a fourth straight final".
func (c *checker) straightTitle(f *item) bool {
	if !c.IsIn(f.at-1, "their its his her a the") || !c.IsIn(f.at-2, ", — –") {
		return false
	}
	return c.IsIn(f.end, "straight consecutive successive") && !c.IsIn(f.end+1, "final semi quarter")
}

// firstInRow returns the first of the years in a row that end two tokens before item i, or
// i where none do.
func firstInRow(s *line, i int) int {
	k := i
	for k > 0 && year(&s.items[k-1]) {
		before, f := &s.items[k-1], &s.items[k]
		if k == i && before.end != f.at-2 {
			break
		}
		if k < i && (f.at-before.end > 2 || f.Value.Text != yearAfter(before.Value.Text)) {
			break
		}
		k--
	}
	return k
}

// yearAfter returns the year behind another.
func yearAfter(year string) string {
	n, _ := strconv.Atoi(year)
	return strconv.Itoa(n + 1)
}

// nth sets "for the third time" against the earlier years that are listed: "also
// won in 2016, 2018 and 2021".
func (c *checker) nth(p, s *line) bool {
	for i := range s.items {
		f := &s.items[i]
		if f.kind != ordinals || !f.free() || f.Value.Number < 2 || f.Value.Number > 20 || !c.ofTitles(f) {
			continue
		}
		list := c.yearsBefore(p, f)
		if n := float64(len(list)); n >= 2 && n+1 != f.Value.Number && math.Abs(n+1-f.Value.Number) <= 2 {
			span := text.Span{Start: list[0].Start, End: list[len(list)-1].End}
			f.told = true
			message := say("after # earlier times this one is number #; the text says #", show(n), show(n+1), f.In(c.Source))
			return c.raiseAt(Series, message, text.Span{Start: f.Start, End: c.Span(f.end).End}, span)
		}
	}
	return false
}

// ofTitles reports whether a rank is among all that somebody won: "for the third time",
// "fourth world title", not "fourth straight".
func (c *checker) ofTitles(f *item) bool {
	if c.IsIn(f.end, "straight consecutive") {
		return false
	}
	return c.IsIn(f.end, "time title win victory triumph term crown success gold medal") ||
		c.IsIn(f.end+1, "title win victory crown gold medal championship term cup trophy")
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
		if n := len(list); n > 0 {
			if !c.nextWon(list[n-1], y) {
				break
			}
		} else {
			if !c.IsIn(y.at-1, "in of") || y.at < f.at && y.sent != f.sent {
				continue
			}
			again = c.wonAgain(f, y)
		}
		list = append(list, y)
	}
	if len(list) == 0 || !again && !c.wonBefore(list) {
		return nil
	}
	return list
}

// nextWon reports whether a year goes on with a list of those in which somebody won.
func (c *checker) nextWon(last, y *item) bool {
	if y.sent != last.sent || y.at-last.end > 8 || !c.anyIsIn(last.end, y.at, ", and") {
		return false
	}
	return !c.anyIsIn(last.end, y.at, "to lost second runner but third when was finished")
}

// wonAgain reports whether the first year of a list is said to be of earlier wins: "who
// previously won in 2017", "winners of the title in 2015, …, took it for the third time".
func (c *checker) wonAgain(f, y *item) bool {
	if y.at > f.at && c.againBefore(y) {
		return true
	}
	return y.at < f.at && c.anyIsIn(max(y.sent.First, y.at-6), y.at, "winner winners champion champions")
}

// wonBefore reports whether "before" and a win stand behind the years of a list, and not
// only some of the wins are listed.
func (c *checker) wonBefore(list []*item) bool {
	first, end := list[0], list[len(list)-1].end
	return c.Is(end, "before") && c.outcomeIn(end, end+6) && !c.anyIs(first.sent.First, first.at, "including")
}

// againBefore reports whether "also", "previously" or the like stands before a
// year in its clause.
func (c *checker) againBefore(y *item) bool {
	for i := y.at - 1; i >= y.sent.First && i > y.at-10; i-- {
		if c.saysAgain(i, y.at) {
			return !c.anyIs(i, y.at, "including")
		}
	}
	return false
}

// saysAgain reports whether the words from token i up to a year tell of wins before this
// one.
func (c *checker) saysAgain(i, end int) bool {
	switch {
	case c.Is(i, "having") && !c.Is(i+1, "first"): // "having won the title in 2015"
		return c.outcomeIn(i, end)
	case c.IsIn(i, "also previously earlier already before previous"): // "who also came first in 2016"
		return c.outcomeIn(i, end)
	}
	// "after those of 2018"
	return c.Is(i, "after") && c.IsIn(i+1, "those victories wins titles triumphs successes winning golds gold")
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
