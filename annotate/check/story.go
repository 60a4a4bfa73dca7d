package check

import (
	"strconv"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// sameThing reports whether two figures count the same noun; money counts
// nothing, and is left alone.
func (c *checker) sameThing(a, b *figure.Figure) bool {
	if a.Of.Empty() || b.Of.Empty() {
		return false
	}
	return c.Hash(c.At(a.Of.End)-1) == c.Hash(c.At(b.Of.End)-1)
}

// sameHead reports whether the noun that a headline counts before its verb is that of the
// body: "48 asylum seekers strike", "46 asylum seekers".
func (c *checker) sameHead(h, b *figure.Figure) bool {
	x, y := c.nounOf(h), c.nounOf(b)
	if h.Kind != figure.Count || x < 0 || y < 0 || x == c.At(h.Of.End)-1 {
		return false
	}
	return c.plural(x) && c.Hash(x) == c.Hash(y)
}

// reaches reports whether two bare numbers are what one thing went up or down to, in a
// headline and in a lead that has two words of it: "number of pubs falls to 561".
func (c *checker) reaches(h, b *figure.Figure) bool {
	if h.Kind != figure.Count || !h.Of.Empty() || !b.Of.Empty() || !c.inLead(b) {
		return false
	}
	x, y := c.At(h.Start)-1, c.At(b.Start)-1
	if !c.Is(x, "to") || !c.Is(y, "to") || c.course(x-1) == 0 || c.course(x-1) != c.course(y-1) {
		return false
	}
	return c.sharedWords(h, b) >= 2
}

// sameAct reports whether one verb stands with both figures, the noun left out
// in the headline: "kills 23", "killing 32 people"; "buries 14", "41 people
// buried".
func (c *checker) sameAct(h, b *figure.Figure) bool {
	if h.Kind == figure.Count && b.Zone-h.Zone <= 3 && c.actNoun(h, b) {
		return true
	}
	if h.Kind != figure.Count || !h.Of.Empty() || b.Zone-h.Zone > 3 {
		return false
	}
	at := c.At(h.Start) - 1
	x := c.Folded(at)
	if c.IsIn(at, "off out up down") && c.Kind(at-1) == text.Word {
		return c.samePhrase(at, b)
	}
	if len(x) < 5 {
		at = c.At(h.End)
		x = c.Folded(at)
	}
	if len(x) < 5 || c.Flag(at, text.Digits) || c.Kind(at) != text.Word {
		return false
	}
	for i := c.At(b.Start) - 3; i < c.At(b.End)+4; i++ {
		if y := c.Folded(i); len(y) > 4 && y[:4] == x[:4] {
			return true
		}
	}
	return false
}

// actNoun reports whether the one word behind the number of a headline is the verb of
// what the body counts: "24,000 march", "29,000 protesters marched".
func (c *checker) actNoun(h, b *figure.Figure) bool {
	if h.Of.Empty() || b.Of.Empty() || b.Act.Empty() || b.Act.Start < b.Of.End {
		return false
	}
	at := c.At(h.End)
	return c.At(h.Of.Start) == at && c.At(h.Of.End) == at+1 && c.stem(at, c.At(b.Act.Start))
}

// sameMove reports whether two shares are by how much one thing went up or down, or
// two counts are of one sort behind one verb: "profit jumps 24%", "profit climbed by
// 14%"; "orders 50 jets", "ordered 40 aircraft".
func (c *checker) sameMove(h, b *figure.Figure) bool {
	if b.Zone-h.Zone > 2 {
		return false
	}
	if h.Kind == figure.Count && !h.Of.Empty() && !b.Of.Empty() {
		x, y := c.At(h.Of.End)-1, c.At(b.Of.End)-1
		sort := c.Value(x, lexicon.CheckSort)
		return sort != "" && sort == c.Value(y, lexicon.CheckSort) && c.stem(c.At(h.Start)-1, c.At(b.Start)-1)
	}
	x, y := c.mover(h), c.mover(b)
	if h.Kind != figure.Percent && h.Kind != figure.Ratio || x <= 0 || y <= 0 || c.course(x) != c.course(y) {
		return false
	}
	for i := y - 1; i > y-8 && !c.IsIn(i, ". , ;"); i-- {
		if c.Span(i).Len() > 3 && c.stem(x-1, i) {
			return true
		}
	}
	return false
}

// mover returns the token of the verb by which a share went up or down, or 0.
func (c *checker) mover(f *figure.Figure) int {
	at := c.At(f.Start) - 1
	if c.Is(at, "by") {
		at--
	}
	if c.course(at) == 0 {
		return 0
	}
	return at
}

// samePhrase reports whether the verb and the particle at a token stand before a
// figure too: "lays off 800", "laying off 1,800 people".
func (c *checker) samePhrase(at int, b *figure.Figure) bool {
	to := c.At(b.Start) - 1
	if c.IsIn(to, "about some over nearly around") {
		to--
	}
	x, y := c.Folded(at-1), c.Folded(to-1)
	return c.Hash(at) == c.Hash(to) && len(x) > 2 && len(y) > 2 && x[:3] == y[:3]
}

// sameToll reports whether both figures count the dead, the hurt or the held of
// one event: "Two die", "killed three people".
func (c *checker) sameToll(h, b *figure.Figure) bool {
	if h.Kind != figure.Count && h.Kind != figure.Ordinal || b.Zone-h.Zone > 2 {
		return false
	}
	for i := c.At(b.End); i < c.At(b.End)+8; i++ {
		if c.Is(i, "and") && c.IsIn(i+1, "a an his her their the another one") {
			return false // one more
		}
	}
	x := c.toll(h)
	return x != 0 && x == c.toll(b)
}

// toll tells by the words within three of a figure what it counts, the dead,
// the hurt or the held; 0 for nothing of these or more than one.
func (c *checker) toll(f *figure.Figure) byte {
	if c.ofToll(c.At(f.Start)) {
		return '1'
	}
	var found byte
	for i := c.At(f.Start) - 4; i < c.At(f.End)+5; i++ {
		if i >= c.At(f.End) && (c.Kind(i) == text.Number || c.IsIn(i, ", . and ; (")) {
			break
		}
		v := c.Value(i, lexicon.CheckToll)
		if c.Is(i, "hospital") && c.IsIn(i-1, "in to") {
			v = "2"
		}
		if v == "" {
			if i < c.At(f.Start) && c.IsIn(i, ", . and ;") {
				found = 0
			}
			continue
		}
		if found != 0 && v[0] != found {
			return 0
		}
		found = v[0]
	}
	return found
}

// ofToll reports whether the number at a token is that of a death toll: "the death
// toll from the earthquake has reached 130".
func (c *checker) ofToll(at int) bool {
	for i := at - 1; i > at-14 && !c.IsIn(i, ". ; ,") && c.Kind(i) != text.Number; i-- {
		if c.Is(i, "toll") {
			return c.Is(i-1, "death")
		}
	}
	return false
}

// sameStory reports whether two figures stand in a headline and in a lead that
// has two or more of its longer words, behind one preposition, alone of their
// kind, or with digits that look like a slip.
func (c *checker) sameStory(h, b *figure.Figure) bool {
	if b.Zone-h.Zone > 3 || h.Kind == figure.Count && c.Is(c.At(h.Start)-1, "of") && !b.Of.Empty() && !c.named(h, b) {
		return false
	}
	need, slips, alone := 2, slip(h.Value.Number, b.Value.Number), c.onlyOnes(h, b)
	switch {
	case !slips && (h.Kind == figure.Money || h.Kind == figure.Duration) && c.ofSentence(h, b):
		return false
	case alone && slips:
		need = 1
	case !slips && alone && h.Kind == figure.Money:
		if q := h.Value.Number / b.Value.Number; q > 3 || q < 1./3 {
			return false
		}
		need = 3
	case !slips && !alone && !c.likePlaced(h, b):
		return false
	case h.Kind == figure.Count && !h.Of.Empty() && !b.Of.Empty() && !c.stem(c.At(h.Of.End)-1, c.At(b.Of.End)-1):
		return c.named(h, b) && c.sharedWords(h, b) > 2
	}
	if alone && h.Kind != figure.Money && c.inLead(b) {
		need = 1
	}
	return c.sharedWords(h, b) >= need && (slips || c.tells(h, b))
}

// ofSentence reports whether only one of two figures is of what a court or a board gave
// somebody: "fined $5,000", "sentenced to four years".
func (c *checker) ofSentence(h, b *figure.Figure) bool {
	const given = "fine fined fines jailed sentence sentenced"
	x, y := c.At(h.Start), c.At(b.Start)
	one := c.anyIsIn(x-5, x, given) || h.Kind == figure.Duration && c.Is(x-1, "gets")
	return one != c.anyIsIn(y-5, y, given)
}

// tells reports whether the sentence of a figure of the body has a longer word of the
// headline, or points back to what does.
func (c *checker) tells(h, b *figure.Figure) bool {
	zone := c.Zones[b.Zone].Tokens
	first, last := c.At(b.Start), c.At(b.End)
	for first > zone.First && !c.IsIn(first-1, ". ! ?") {
		first--
	}
	for last < zone.Last && !c.IsIn(last, ". ! ?") {
		last++
	}
	if first == zone.First {
		return true
	}
	if c.IsIn(first, "on in last at by since") || c.anyIs(first, c.At(b.Start), "had") {
		return false // another time
	}
	if c.plays(first, roleBack) || c.Is(first, "the") {
		return true
	}
	head := c.Zones[h.Zone].Tokens
	for i := head.First; i < head.Last; i++ {
		for k := first; k < last && c.Kind(i) == text.Word && c.Span(i).Len() > 3; k++ {
			if c.stem(i, k) {
				return true
			}
		}
	}
	return false
}

// sharedWords counts the longer words of a headline, those of its figure left out, that
// the paragraph of a figure has too.
func (c *checker) sharedWords(h, b *figure.Figure) (shared int) {
	head, lead := c.Zones[h.Zone].Tokens, c.Zones[b.Zone].Tokens
	for i := head.First; i < head.Last; i++ {
		if c.Kind(i) != text.Word || c.Span(i).Overlaps(h.Span) {
			continue
		}
		short := c.Span(i).Len() < 4
		if short && !c.shortName(i) {
			continue
		}
		for k := lead.First; k < lead.Last && k < lead.First+60; k++ {
			if c.stem(i, k) && (!short || c.Flag(k, text.Upper)) {
				shared++
				break
			}
		}
	}
	return shared
}

// shortName reports whether a word of three letters can be a name: "UAE", "Fed".
func (c *checker) shortName(i int) bool {
	if c.Span(i).Len() < 3 || !c.Flag(i, text.Upper) {
		return false
	}
	return !c.IsIn(i, "the and for has was who why how two six ten one new man men may")
}

// named reports whether what a figure of the body counts stands in the headline.
func (c *checker) named(h, b *figure.Figure) bool {
	head, noun := c.Zones[h.Zone].Tokens, c.At(b.Of.End)-1
	for i := head.First; i < head.Last; i++ {
		if c.Kind(i) == text.Word && c.stem(i, noun) {
			return true
		}
	}
	return false
}

// stem reports whether two words are one, or one of them the other and up to
// three letters more.
func (c *checker) stem(i, k int) bool {
	if c.Hash(i) == c.Hash(k) {
		return true
	}
	x, y := c.Folded(i), c.Folded(k)
	n := min(len(x), len(y))
	return n >= 4 && max(len(x), len(y))-n <= 3 && (x[:n] == y[:n] || n > 4 && x[:n-1] == y[:n-1])
}

// onlyOnes reports whether an age, a share or a span of time is the only one of
// its unit in the headline and in the first paragraph with it.
func (c *checker) onlyOnes(h, b *figure.Figure) bool {
	if kindOf(h.Kind)&(percents|ages|durations|moneys|quantities) == 0 {
		return false
	}
	n := 0
	for i := int(h.ID) - 1; i < len(c.figures) && c.figures[i].Zone <= b.Zone; i++ {
		if f := &c.figures[i]; f.Kind == h.Kind && f.Unit == h.Unit {
			n++
		}
	}
	return n == 2
}

// likePlaced reports whether the same preposition stands before two figures
// that are no counts.
func (c *checker) likePlaced(h, b *figure.Figure) bool {
	at := c.At(h.Start) - 1
	return h.Kind != figure.Count && h.Kind != figure.Age && c.IsIn(at, "for by to at of") && c.Hash(at) == c.Hash(c.At(b.Start)-1)
}

// slip reports whether two numbers have the same digits in another order, or
// one of them a digit more: 12 and 21, 1,500 and 1,050, 40,000 and 14,000.
func slip(a, b float64) bool {
	x, y := digitsOf(a), digitsOf(b)
	more, less := 0, 0
	for d := 1; d < 10; d++ {
		switch n := x[d] - y[d]; {
		case n > 0:
			more += n
		case n < 0:
			less -= n
		}
	}
	return more+less <= 1 && (x[0]-y[0] <= 1 && y[0]-x[0] <= 1 || x[0]+y[0] < 12)
}

// turned reports whether two numbers have the same digits in another order: 19
// and 91.
func turned(a, b float64) bool { return a != b && digitsOf(a) == digitsOf(b) }

// turnedIn reports whether a figure of the lead has the digits of that of the headline in
// another order, and what is told of both is alike.
func (c *checker) turnedIn(h, b *figure.Figure) bool {
	if kindOf(h.Kind)&(amounts|percents|durations) == 0 || h.Value.Number < 10 || b.Zone-h.Zone > 2 {
		return false
	}
	if !turned(h.Value.Number, b.Value.Number) {
		return false
	}
	return c.sharedWords(h, b) > 0 || c.kindred(c.nounOf(b), c.nounOf(h), c.At(h.Start))
}

// nounOf returns the token of the noun that a figure counts, or -1.
func (c *checker) nounOf(f *figure.Figure) int { return c.noun(&item{Figure: f, kind: kindOf(f.Kind)}) }

// digitsOf counts the digits of a number; [0] counts its zeros.
func digitsOf(v float64) (n [10]int) {
	for _, c := range strconv.FormatFloat(v, 'f', -1, 64) {
		if c >= '0' && c <= '9' {
			n[c-'0']++
		}
	}
	return n
}
