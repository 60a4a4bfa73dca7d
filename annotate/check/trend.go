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
	rising, falling := false, false
	for i := s.tokens.First; i < s.tokens.Last && !rising && !falling; i++ {
		if c.IsIn(i, "above below over under") {
			continue
		}
		switch c.course(i) {
		case 1:
			rising = true
		case -1:
			falling = true
		}
	}
	if rising == falling {
		return false
	}
	if n > 1 && c.unmoved(p, s, term, rising) {
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
		if x, y := a.value.Value.Number, b.value.Value.Number; (rising && y < x || falling && y > x) && max(x, y) < 1.4*min(x, y) {
			course := "fall"
			if rising {
				course = "rise"
			}
			return c.raise(Series, say("# in # and # in #: that is no #", a.value.In(c.Source), a.label, b.value.In(c.Source), b.label, course), a.value, b.value)
		}
	}
	return false
}

// unmoved finds a sentence behind one that tells of a run of rises or falls which says
// that the last time nothing moved, or it moved the other way: "the fourth increase
// running … It held them at 5% when it last met".
func (c *checker) unmoved(p, s *line, term int, rising bool) bool {
	run := c.countOf(s, term)
	for first, k := s.tokens.Last, s.tokens.Last; run != nil && k < p.tokens.Last && k < s.tokens.Last+60; k++ {
		if c.IsIn(k-1, ". ”") {
			first = k
		}
		if !c.IsIn(k, "last previous") || !c.IsIn(k+1, "one time met meeting meetings") && !c.sameNoun(k+1, term) || !c.IsIn(first, "it they at in that this") && !(c.Is(first, "the") && !c.Flag(first+1, text.Upper) && !c.plays(term, roleTerm)) {
			continue
		}
		for i := first; i < k+14 && !c.Is(i, "."); i++ {
			still := c.IsIn(i, "unchanged paused") || c.IsIn(i, "held kept left") && c.anyIsIn(i+1, i+5, "them it rate rates steady where alone")
			against := c.course(i) != 0 && (c.course(i) > 0) != rising
			back := against && (c.IsIn(first, "it they") && i < first+4 && (c.IsIn(i+1, "by in to from last the") || c.Kind(i+1) == text.Number) || c.IsIn(i-1, "it they") && c.anyIsIn(i+1, i+4, "it them rate rates"))
			if still || back {
				run.told = true
				return c.raiseAt(Series, say("# is no part of # in a row", text.Span{Start: c.Span(i).Start, End: c.Span(max(i, k+1)).End}.In(c.Source), run.In(c.Source)), run.Span, c.Span(i))
			}
			if c.course(i) != 0 && (c.course(i) > 0) == rising {
				break
			}
		}
	}
	return false
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
		case c.plays(i+1, roleTerm), c.IsIn(i, "straight consecutive successive") && c.course(i+1) != 0, c.IsIn(i+1, "election poll census count survey season meeting meetings"), c.IsIn(i, "steadily continuously relentlessly consistently"):
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

// readings returns the values of a sentence and those behind it that have a year or a
// month of their own right behind or before them, of one kind and unit, in the order
// of time.
func (c *checker) readings(p, s *line) []reading {
	var out []reading
	for i := range p.items {
		v := &p.items[i]
		if v.at < s.tokens.First || !plain(v) || v.sent != s.tokens && c.Is(v.sent.First+1, "of") || v.sent != s.tokens && c.IsIn(v.sent.First, "in at among for") && c.Flag(v.sent.First+1, text.Upper) && !c.Has(v.sent.First+1, lexicon.Month) {
			continue // of one place: "In Reno they were"
		}
		when, label := c.when(p, i)
		if when == 0 || len(out) > 0 && !alike(out[0].value, v) || v.kind == percents && (c.way(p, v) != 0 || !c.anyPlays(s.tokens.First, s.tokens.Last, roleLevel) && !c.anyIsIn(s.tokens.First, s.tokens.Last, "inflation rate rates")) {
			continue
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
	return f.kind == dates && len(f.Value.Text) == 4 && f.Value.Text[3] != 'X' && f.Value.Text[2] != 'X' && !f.Value2.Valid && exact(f)
}

// plain reports whether a figure is one exact number.
func plain(f *item) bool {
	return f.Value.Valid && f.Value.Text == "" && !f.Value2.Valid && exact(f) && f.kind&(ordinals|ages) == 0 && f.Kind != figure.Frequency
}
