package check

import (
	"strconv"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// reading is a value with the year or the month that it is given for.
type reading struct {
	value *item
	when  int
	label string
}

// trend sets "rose every year" or "fell for a third month running" against the values
// of these years or months, in its sentence and those behind it.
func (c *checker) trend(p, s *line) bool {
	n, term := c.steady(s)
	if term < 0 {
		return false
	}
	way := c.firstCourse(s)
	if way == 0 {
		return false
	}
	if n > 1 && c.unmoved(p, s, term, way > 0) {
		return true
	}
	list := c.readings(p, s)
	if len(list) < 2 || n == 0 && len(list) < 3 {
		return false
	}
	monthly, last := list[0].when < 1000, list[len(list)-1].when
	if n > 0 && monthly != c.IsIn(term, "month months") {
		return false
	}
	if i := c.Seek(s.tokens, lexicon.Month); monthly && i < s.tokens.Last {
		month, _ := strconv.Atoi(c.Value(i, lexicon.Month))
		last = max(last, nearest(month, last))
	}
	for i := 1; i < len(list); i++ {
		a, b := list[i-1], list[i]
		if n > 0 && a.when < last-n || a.when == b.when {
			continue
		}
		x, y := a.value.Value.Number, b.value.Value.Number
		if (way > 0 && y < x || way < 0 && y > x) && max(x, y) < 1.4*min(x, y) {
			course := "fall"
			if way > 0 {
				course = "rise"
			}
			message := say("# in # and # in #: that is no #", a.value.In(c.Source), a.label, b.value.In(c.Source), b.label, course)
			return c.raise(Series, message, a.value, b.value)
		}
	}
	return false
}

// firstCourse returns 1 where the first word of change of a sentence tells of a rise, -1
// where of a fall, and 0 where there is none.
func (c *checker) firstCourse(s *line) int {
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		if c.IsIn(i, "above below over under") {
			continue
		}
		if way := c.course(i); way == 1 || way == -1 {
			return way
		}
	}
	return 0
}

// unmoved finds a sentence behind one that tells of a run of rises or falls which says
// that the last time nothing moved, or it moved the other way: "the fourth increase
// running … It held them at 5% when it last met".
func (c *checker) unmoved(p, s *line, term int, rising bool) bool {
	run := c.countOf(s, term)
	if run == nil {
		return false
	}
	first := s.tokens.Last
	for k := first; k < min(p.tokens.Last, s.tokens.Last+60); k++ {
		if c.IsIn(k-1, ". ”") {
			first = k
		}
		if !c.lastTime(k, term) || !c.goesOnAbout(first, term) {
			continue
		}
		if i := c.noMove(first, k+14, rising); i >= 0 {
			run.told = true
			back := text.Span{Start: c.Span(i).Start, End: c.Span(max(i, k+1)).End}
			return c.raiseAt(Series, say("# is no part of # in a row", back.In(c.Source), run.In(c.Source)), run.Span, c.Span(i))
		}
	}
	return false
}

// lastTime reports words at token k for the time before the present one: "at its last
// meeting", "when it last met", "in the previous quarter".
func (c *checker) lastTime(k, term int) bool {
	return c.IsIn(k, "last previous") && (c.IsIn(k+1, "one time met meeting meetings") || c.sameNoun(k+1, term))
}

// goesOnAbout reports whether a sentence that begins at a token goes on about what the one
// before told of: "It held", "At the last one", "The board left".
func (c *checker) goesOnAbout(first, term int) bool {
	if c.IsIn(first, "it they at in that this") {
		return true
	}
	return c.Is(first, "the") && !c.Flag(first+1, text.Upper) && !c.plays(term, roleTerm)
}

// noMove returns the first token of a sentence that says that nothing moved, or that it
// moved against a run; -1 where it goes on with the run or says neither.
func (c *checker) noMove(first, end int, rising bool) int {
	for i := first; i < end && !c.Is(i, "."); i++ {
		if c.stoodStill(i) {
			return i
		}
		way := c.course(i)
		if way == 0 {
			continue
		}
		if (way > 0) == rising {
			break
		}
		if c.itMoves(first, i) {
			return i
		}
	}
	return -1
}

// stoodStill reports words at token i that nothing moved: "unchanged", "held them at 5%",
// "left the rate where it was".
func (c *checker) stoodStill(i int) bool {
	if c.IsIn(i, "unchanged paused") {
		return true
	}
	return c.IsIn(i, "held kept left") && c.anyIsIn(i+1, i+5, "them it rate rates steady where alone")
}

// itMoves reports whether a word of change at token i is the verb of "it" or "they": "It
// fell by 2%", "they cut rates".
func (c *checker) itMoves(first, i int) bool {
	if c.IsIn(first, "it they") && i < first+4 && (c.IsIn(i+1, "by in to from last the") || c.Kind(i+1) == text.Number) {
		return true
	}
	return c.IsIn(i-1, "it they") && c.anyIsIn(i+1, i+4, "it them rate rates")
}

// countOf returns the figure that says for how many periods, up to the token of the
// period, or nil.
func (c *checker) countOf(s *line, term int) (n *item) {
	for k := range s.items {
		if f := &s.items[k]; f.free() && f.kind&(ordinals|counts|durations) != 0 && f.at <= term && f.at >= term-6 {
			n = f
		}
	}
	return n
}

// steady returns for how many periods a sentence says that something went one way, 0
// for all, and the token of the period, or -1 where it does not say so: "every year",
// "steadily", "for the third month in a row".
func (c *checker) steady(s *line) (n, term int) {
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		switch {
		case !c.plays(i, roleSteady), c.Is(i, "many") && !c.Is(i-1, "as"):
			continue
		case c.periodBehind(i):
			term = i + 1
		case c.Is(i, "row") && c.Is(i-1, "a"):
			term = i - 3
		case c.Is(i, "running"), c.Is(i, "succession") && c.Is(i-1, "in"):
			if term = i - 1; c.Is(term, "in") {
				term--
			}
			if !c.plays(term, roleTerm) && c.course(term) == 0 {
				continue
			}
		default:
			continue
		}
		if f := c.countOf(s, term); f != nil {
			n = int(f.Value.Number)
		}
		return n, term
	}
	return 0, -1
}

// periodBehind reports whether the word behind token i names the periods that something
// went one way in, or token i says that it did all the time.
func (c *checker) periodBehind(i int) bool {
	switch {
	case c.plays(i+1, roleTerm): // "every year"
		return true
	case c.IsIn(i, "straight consecutive successive") && c.course(i+1) != 0: // "a third straight rise"
		return true
	case c.IsIn(i+1, "election poll census count survey season meeting meetings"): // "at every census"
		return true
	}
	return c.IsIn(i, "steadily continuously relentlessly consistently")
}

// readings returns the values of a sentence and those behind it that have a year or a
// month of their own right behind or before them, of one kind and unit, in the order
// of time.
func (c *checker) readings(p, s *line) []reading {
	var out []reading
	for i := range p.items {
		v := &p.items[i]
		if v.at < s.tokens.First || !plain(v) || v.sent != s.tokens && c.ofOnePlace(v) {
			continue
		}
		when, label := c.when(p, i)
		if when == 0 || len(out) > 0 && !alike(out[0].value, v) {
			continue
		}
		if v.kind == percents && (c.way(p, v) != 0 || !c.ofLevel(s)) {
			continue // a change, no value
		}
		if len(out) > 0 && (out[0].when < 1000) != (when < 1000) {
			return nil
		}
		if len(out) > 0 && when < 1000 {
			when = nearest(when, out[0].when)
		}
		out = append(out, reading{v, when, label})
	}
	for i := range out {
		for k := i; k > 0 && out[k].when < out[k-1].when; k-- {
			out[k], out[k-1] = out[k-1], out[k]
		}
	}
	return out
}

// ofOnePlace reports whether the sentence of a value is of one place or part only: "In
// Reno they were", "Those of".
func (c *checker) ofOnePlace(v *item) bool {
	first := v.sent.First
	if c.Is(first+1, "of") {
		return true
	}
	return c.IsIn(first, "in at among for") && c.Flag(first+1, text.Upper) && !c.Has(first+1, lexicon.Month)
}

// ofLevel reports whether a sentence tells of a level that percentages are values of:
// "turnout", "inflation".
func (c *checker) ofLevel(s *line) bool {
	first, last := s.tokens.First, s.tokens.Last
	return c.anyPlays(first, last, roleLevel) || c.anyIsIn(first, last, "inflation rate rates")
}

// nearest returns a month as the one nearest to another, in the year before or behind
// where that is nearer.
func nearest(month, to int) int {
	for month < to-6 {
		month += 12
	}
	for month > to+6 {
		month -= 12
	}
	return month
}

// when returns the year or the number of the month that a value is given for.
func (c *checker) when(s *line, i int) (n int, label string) {
	v := &s.items[i]
	if i+1 < len(s.items) {
		if y := &s.items[i+1]; year(y) && y.at-v.end <= 4 && c.IsIn(y.at-1, "in for ( at") {
			n, _ := strconv.Atoi(y.Value.Text)
			return n, y.Value.Text
		}
	}
	if i > 0 {
		if y := &s.items[i-1]; year(y) && v.at-y.end <= 2 && (c.IsIn(v.at-1, ": was ,") || v.at == y.end) && !c.Is(y.at-1, "in") {
			n, _ := strconv.Atoi(y.Value.Text)
			return n, y.Value.Text
		}
	}
	for at := v.tail; at < v.tail+2; at++ {
		if c.IsIn(at, "in for (") && c.Has(at+1, lexicon.Month) && (i+1 == len(s.items) || s.items[i+1].at > at+1) {
			n, _ := strconv.Atoi(c.Value(at+1, lexicon.Month))
			return n, c.Text(at + 1)
		}
	}
	first := v.sent.First + 1 // "The January figure was 112.7"
	if c.IsIn(first-1, "the in") && c.Has(first, lexicon.Month) && v.at-first < 6 {
		n, _ := strconv.Atoi(c.Value(first, lexicon.Month))
		return n, c.Text(first)
	}
	return 0, ""
}

// year reports whether a figure is one year.
func year(f *item) bool {
	if f.kind != dates || f.Value2.Valid || !exact(f) {
		return false
	}
	y := f.Value.Text
	return len(y) == 4 && y[3] != 'X' && y[2] != 'X'
}

// plain reports whether a figure is one exact number.
func plain(f *item) bool {
	if !f.Value.Valid || f.Value.Text != "" || f.Value2.Valid || !exact(f) {
		return false
	}
	return f.kind&(ordinals|ages) == 0 && f.Kind != figure.Frequency
}
