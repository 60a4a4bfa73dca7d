package check

import (
	"stet/annotate/figure"
	"stet/annotate/text"
)

// kinds is a set of kinds of figures.
type kinds uint16

const (
	counts kinds = 1 << iota
	moneys
	percents
	quantities
	durations
	ages
	ordinals
	ratios
	multiples
	dates
	times
	tallies // scores and votes
	others
)

// amounts are the kinds that add up.
const amounts = counts | moneys | quantities

// kindOf returns the kind of a figure as a set of one.
func kindOf(k figure.Kind) kinds {
	switch k {
	case figure.Count:
		return counts
	case figure.Money:
		return moneys
	case figure.Percent:
		return percents
	case figure.Quantity:
		return quantities
	case figure.Duration:
		return durations
	case figure.Age:
		return ages
	case figure.Ordinal:
		return ordinals
	case figure.Ratio:
		return ratios
	case figure.Multiple:
		return multiples
	case figure.Date:
		return dates
	case figure.Time:
		return times
	case figure.Score, figure.Vote:
		return tallies
	}
	return others
}

// item is a figure with the tokens that it takes up.
type item struct {
	*figure.Figure
	kind    kinds
	at, end int // its first token, and the one behind it
	tail    int // the token behind what it counts, where that follows it
	sent    text.Range
	told    bool // part of a finding
}

// same reports whether two figures measure in the same unit.
func (f *item) same(g *item) bool { return f.kind == g.kind && f.Unit == g.Unit }

// line is a sentence, or two that follow each other, and its figures.
type line struct {
	tokens text.Range
	items  []item
	kinds  kinds
	words  role // the parts that its words play
	second int  // the first token of the second sentence, or 0
}

// join returns two sentences that follow each other as one line.
func (s *line) join(next *line) line {
	return line{
		tokens: text.Range{First: s.tokens.First, Last: next.tokens.Last},
		items:  s.items[:len(s.items)+len(next.items)],
		kinds:  s.kinds | next.kinds,
		words:  s.words | next.words,
		second: next.tokens.First,
	}
}

// count counts the figures of a line of the kinds.
func (s *line) count(k kinds) (n int) {
	for i := range s.items {
		if s.items[i].kind&k != 0 {
			n++
		}
	}
	return n
}

// endsAt reports whether a figure of the line ends before token i.
func (s *line) endsAt(i int) bool {
	for k := range s.items {
		if s.items[k].end == i {
			return true
		}
	}
	return false
}

// across reports whether two figures stand in different sentences of a line.
func (s *line) across(f, g *item) bool { return (f.at < s.second) != (g.at < s.second) }

// read fills the items of a sentence.
func (c *checker) read(tokens text.Range, items []item, figures []figure.Figure) line {
	s := line{tokens: tokens, items: items, words: c.readRoles(tokens)}
	for i := range items {
		f := &figures[i]
		g := &items[i]
		g.Figure, g.kind, g.sent = f, kindOf(f.Kind), tokens
		if f.Rule == figure.RuleGameClock {
			g.kind = others // the time that a game has left adds to nothing
		}
		g.at = c.atIn(tokens, f.Start)
		g.end = c.atIn(text.Range{First: g.at, Last: tokens.Last}, f.End)
		g.tail = g.end
		if !f.Of.Empty() && f.Of.Start >= f.End {
			behind := text.Range{First: g.end, Last: tokens.Last}
			if first := c.atIn(behind, f.Of.Start); first-g.end <= 2 {
				g.tail = c.atIn(behind, f.Of.End)
			}
		}
		s.kinds |= g.kind
	}
	return s
}

// atIn returns the first token of a range that starts at or behind a place, or
// the one behind the range.
func (c *checker) atIn(r text.Range, offset int) int {
	i := r.First
	for i < r.Last && int(c.Tokens[i].Start) < offset {
		i++
	}
	return i
}

// pick returns the figures of a line of the kinds, those with a plain value
// only. The slice is good until the next sentence.
func (c *checker) pick(s *line, k kinds) []*item {
	if s.kinds&k == 0 {
		return nil
	}
	from := len(c.picked)
	for i := range s.items {
		if f := &s.items[i]; f.kind&k != 0 && f.Value.Valid && !f.Value2.Valid && f.Value.Text == "" {
			c.picked = append(c.picked, f)
		}
	}
	return c.picked[from:len(c.picked):len(c.picked)]
}

// before reports whether a word that plays the part stands right before a figure.
func (c *checker) before(f *item, part role) bool { return c.plays(f.at-1, part) }

// anyPlays reports whether a word that plays the part stands from token i up to, not
// including, another.
func (c *checker) anyPlays(i, end int, part role) bool {
	for ; i < end; i++ {
		if c.plays(i, part) {
			return true
		}
	}
	return false
}

// anyIs reports whether the word stands from token i up to, not including,
// another.
func (c *checker) anyIs(i, end int, word string) bool {
	return i < end && c.SeekAny(text.Range{First: i, Last: end}, word) < end
}

// anyIsIn reports whether one of the words stands from token i up to, not including,
// another.
func (c *checker) anyIsIn(i, end int, words string) bool {
	for ; i < end; i++ {
		if c.IsIn(i, words) {
			return true
		}
	}
	return false
}

// soonBefore reports whether one of the words stands among the n tokens before a figure.
func (c *checker) soonBefore(f *item, n int, words string) bool {
	return c.anyIsIn(f.at-n, f.at, words)
}

// soonAfter reports whether one of the words stands among the n tokens behind a figure.
func (c *checker) soonAfter(f *item, n int, words string) bool {
	return c.anyIsIn(f.end, f.end+n, words)
}

// apposed reports whether a figure stands behind a comma, a dash, a bracket or
// "or": it says again what stands before it.
func (c *checker) apposed(f *item) bool {
	if c.IsIn(f.at-1, ", or ( — – - :") || c.IsIn(f.at-1, "is was") && c.Is(f.at-2, "which") {
		return true
	}
	return c.Is(f.at-2, "or") && c.plays(f.at-1, roleLink) // "or by 12%"
}

// exact reports whether a figure has no hedge.
func exact(f *item) bool { return f.Mod == "" }

// hedge is 1 for a figure with a hedge.
func hedge(f *item) float64 {
	if exact(f) {
		return 0
	}
	return 1
}

// wordy reports whether token i is a word or the s of a possessive.
func (c *checker) wordy(i int) bool {
	return c.Valid(i) && c.Kind(i) <= text.Clitic && c.Kind(i) != text.Number
}
