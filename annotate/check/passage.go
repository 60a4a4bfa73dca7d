package check

import (
	"stet/annotate/article"
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// stretch is a sentence that has figures, kept to be read again with those
// round it.
type stretch struct {
	tokens   text.Range
	from, to int // its items
	sentence int
	article  int
	words    role
	kinds    kinds
}

// The sentences before and behind one that belong to its passage, and the most
// figures that one has.
const (
	maxBefore  = 3
	maxBehind  = 2
	maxPassage = 26
)

// keep adds a sentence of the body whose number is not told as changing to
// those that are read again.
func (c *checker) keep(s *line, from, sentence, zone int) {
	if r := c.Zones[zone].Role; r != article.Paragraph && r != article.Headline || c.narrated(s) {
		return
	}
	n := c.Zones[zone].Article
	if c.Zones[zone].Role == article.Headline {
		n = -1 - n // told apart from its body
	}
	c.kept = append(c.kept, stretch{s.tokens, from, from + len(s.items), sentence, n, s.words, s.kinds})
}

// passages checks each sentence with those round it: figures that stand
// sentences apart, each with the part that its words give it.
func (c *checker) passages() {
	for i := range c.kept {
		s := &c.kept[i]
		if s.kinds&(amounts|percents|ratios|multiples|ordinals|durations|dates|tallies) == 0 {
			continue
		}
		c.picked = c.picked[:0]
		p, read := c.passage(i), line{tokens: s.tokens, items: c.items[s.from:s.to], words: s.words, kinds: s.kinds}
		if !c.afar(&p, &read) {
			c.relate(&p, &read)
		}
	}
}

// passage returns a sentence with those round it as one line.
func (c *checker) passage(i int) line {
	a, b := i, i
	for a > 0 && c.adjoins(a-1, i) && c.kept[a-1].to == c.kept[a].from && c.kept[i].to-c.kept[a-1].from <= maxPassage {
		a--
	}
	for b+1 < len(c.kept) && c.adjoins(b+1, i) && c.kept[b+1].from == c.kept[b].to {
		if c.kept[b+1].to-c.kept[a].from > maxPassage {
			break
		}
		b++
	}
	first, last := &c.kept[a], &c.kept[b]
	p := line{
		tokens: text.Range{First: first.tokens.First, Last: last.tokens.Last},
		items:  c.items[first.from:last.to],
	}
	if n := c.kept[b].sentence + 1; n < len(c.Sentences) && c.Sentences[n].Zone == c.Sentences[n-1].Zone {
		p.tokens.Last = c.Sentences[n].Tokens.Last
	}
	for k := a; k <= b; k++ {
		p.words |= c.kept[k].words
		p.kinds |= c.kept[k].kinds
	}
	return p
}

// adjoins reports whether sentence k is near sentence i of one body.
func (c *checker) adjoins(k, i int) bool {
	n := c.kept[k].sentence - c.kept[i].sentence
	return c.kept[k].article == c.kept[i].article && n >= -maxBefore && n <= maxBehind
}

// afar runs the rules for figures that can stand sentences apart on a sentence s
// and the passage p round it, until one finds an error.
func (c *checker) afar(p, s *line) bool {
	k := s.kinds
	if s.words&roleSteady != 0 && c.trend(p, s) {
		return true
	}
	if len(p.items) < 2 {
		return k&(ordinals|counts) != 0 && s.words&roleRun != 0 && c.streak(p, s)
	}
	switch {
	case k&amounts != 0 && len(p.items) > 2 && c.slipOfTen(p, s):
	case len(p.items) > len(s.items) && c.apartOnly(p, s):
	case k&amounts != 0 && c.partition(p, s):
	case k&(counts|percents) != 0 && s.words&roleContest != 0 && c.marginApart(p, s):
	case k&ratios != 0 && c.ratioApart(p, s):
	case k&(ordinals|counts) != 0 && s.words&roleRun != 0 && c.streak(p, s):
	default:
		return k&ordinals != 0 && c.nth(p, s)
	}
	return true
}

// apartOnly runs the rules that other rules stand in for within one sentence.
func (c *checker) apartOnly(p, s *line) bool {
	k := s.kinds
	switch {
	case k&(percents|ratios|multiples|amounts) != 0 && c.changeApart(p, s):
	case k&counts != 0 && c.beyondApart(p, s):
	case k&percents != 0 && c.sharesApart(p, s):
	case k&amounts != 0 && c.productApart(p, s):
	case k&durations != 0 && c.durationApart(p, s):
	default:
		return k&dates != 0 && p.kinds&(ages|counts|ordinals) != 0 && c.ageApart(p)
	}
	return true
}

// free reports whether a figure is one number that no finding has yet.
func (f *item) free() bool {
	return f.Value.Valid && f.Value.Text == "" && !f.Value2.Valid && !f.told && f.Mod != figure.Vague
}

// noun returns the token of the noun that a figure counts, or -1.
func (c *checker) noun(f *item) int {
	if f.kind&(counts|ratios|percents|ordinals) == 0 || f.Of.Empty() {
		return -1
	}
	last := c.At(f.Of.End) - 1
	for i := c.At(f.Of.Start) + 1; i < last; i++ {
		if c.Is(i, "of") {
			last = i - 1 // "boxes of apples"
		}
	}
	for i := last; i >= c.At(f.Of.Start); i-- {
		if c.plural(i) {
			return i // "passengers aboard"
		}
	}
	return last
}

// sameNoun reports whether two tokens are one noun, in the singular or the
// plural.
func (c *checker) sameNoun(a, b int) bool {
	switch {
	case a < 0, b < 0:
		return false
	case c.Hash(a) == c.Hash(b), c.singular(a, b), c.singular(b, a):
		return true
	}
	return c.tollOf(a) != 0 && c.tollOf(a) == c.tollOf(b) // "killed", "deaths"
}

// kindred reports whether a noun is a more or a less general name of what another one
// names, "the boats" of 46 yachts, and nothing before it is called by that name.
func (c *checker) kindred(noun, of, first int) bool {
	sort := c.Value(noun, lexicon.CheckSort)
	if noun < 0 || of < 0 || sort == "" || sort != c.Value(of, lexicon.CheckSort) {
		return false
	}
	for i := first; i < noun; i++ {
		if c.Hash(i) == c.Hash(noun) || i > of && c.Value(i, lexicon.CheckSort) == sort {
			return false
		}
	}
	return true
}

// tollOf tells what a word counts of the dead, the hurt and the held, or 0.
func (c *checker) tollOf(i int) byte {
	if v := c.Value(i, lexicon.CheckToll); v != "" {
		return v[0]
	}
	return 0
}

// spread reports whether figures stand in more than one sentence: those of one
// sentence are left to the rules for it.
func spread(figures ...*item) bool {
	for _, f := range figures[1:] {
		if f.sent != figures[0].sent {
			return true
		}
	}
	return false
}
