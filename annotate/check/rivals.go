package check

import "stet/annotate/text"

// pass is how far from each other the figures of a finding can stand.
type pass int

const (
	inSentence pass = iota // in one sentence
	joining                // in two that follow each other
	passaging              // in a passage
)

// mostRivals is how many figures like those of a finding its sentences can have beside them, by
// the pass that makes it: one that leaves more aside picks among them. Counted by kind and unit
// alone, 23 of the 95 findings had more that 310 articles without a contradiction raised, none
// of the 161 of short texts with one, and none of the 52 of 60 articles with one.
var mostRivals = [...]int{inSentence: 3, joining: 1, passaging: 2}

// amongRivals reports whether a finding of how amounts go together leaves too many figures like
// its own aside.
func (c *checker) amongRivals(kind Kind, figures []*item) bool {
	switch kind {
	case Sum, PartWhole, PercentChange, PointsVsPercent, PercentTotal, Majority, Ratio, Magnitude, PerUnit:
	default:
		return false
	}
	first, last := figures[0], figures[0]
	for _, f := range figures {
		if f.at < first.at {
			first = f
		}
		if f.at > last.at {
			last = f
		}
	}
	n := 0
	from, to := c.figuresOf(text.Range{First: first.sent.First, Last: last.sent.Last})
	for i := from; i < to; i++ {
		if c.rival(&item{Figure: &c.figures[i], kind: kindOf(c.figures[i].Kind)}, figures) {
			n++
		}
	}
	return n > mostRivals[c.pass]
}

// rival reports whether a figure is none of a finding and like one of them: of its kind and
// unit, and of no other things than those that are named in it.
func (c *checker) rival(g *item, figures []*item) bool {
	like, alike, other := false, false, false
	for _, f := range figures {
		if f.ID == g.ID {
			return false
		}
		like = like || f.same(g)
		alike = alike || c.sameNoun(c.noun(f), c.noun(g)) || c.kin(f, g)
		other = other || c.otherThings(f, g)
	}
	return like && (alike || !other)
}
