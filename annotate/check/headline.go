package check

import (
	"math"
	"strings"

	"stet/annotate/article"
	"stet/annotate/figure"
	"stet/annotate/text"
)

// headed are the kinds of figures of a headline that are set against the body.
const headed = counts | moneys | percents | ratios | quantities | ages | durations | ordinals

// headline sets the figures of a headline, from one up to another, against those
// of the body that count the same thing.
func (c *checker) headline(from, to int) {
	for i := from; i < to; i++ {
		h := &c.figures[i]
		if h.Kind == figure.Vote || h.Kind == figure.Score {
			c.votes(i)
			continue
		}
		if !c.canBeSet(h) {
			continue
		}
		if other := c.bodyOf(i); other != nil {
			c.raiseHeadline(h, other)
		}
	}
}

// canBeSet reports whether a figure of a headline gives one value that the body must
// give too.
func (c *checker) canBeSet(h *figure.Figure) bool {
	at := c.At(h.Start)
	switch {
	case kindOf(h.Kind)&headed == 0, !h.Value.Valid, h.Value2.Valid, len(h.SameAs) > 0:
		return false
	case c.Is(at-1, "of") && c.Kind(at-2) == text.Number:
		return false // "3 of 12"
	case c.IsIn(c.At(h.End), "less more fewer extra short"):
		return false // "11 tmcft less water than ordered"
	}
	return h.Mod == "" || h.Mod == figure.AtLeast || h.Mod == figure.MoreThan
}

// votes sets a vote in a headline against one in the body of which one side is
// the same and the other is not.
func (c *checker) votes(i int) {
	h := &c.figures[i]
	var other *figure.Figure
	for k := i + 1; k < len(c.figures) && k < i+maxBody && c.figures[k].Zone-h.Zone <= maxNear; k++ {
		b := &c.figures[k]
		if b.Kind != figure.Vote || !b.Value2.Valid || !h.Value2.Valid || c.Zones[b.Zone].Article != c.Zones[h.Zone].Article {
			continue
		}
		one, two := b.Value.Number == h.Value.Number, b.Value2.Number == h.Value2.Number
		if one && two {
			return
		}
		if one != two && other == nil {
			other = b
		}
	}
	if other != nil {
		c.raiseHeadline(h, other)
	}
}

// raiseHeadline raises a figure of a headline for which the body gives another value.
func (c *checker) raiseHeadline(h, b *figure.Figure) {
	message := say("the headline says #, the body #", h.In(c.Source), b.In(c.Source))
	c.raiseAt(HeadlineVsBody, message, h.Span, b.Span)
}

// How many zones below the headline its fact is looked for, and how many where little
// says that it is its fact.
const (
	maxApart = 5
	maxNear  = 3
)

// maxBody bounds how many figures of the body are set against the headline.
const maxBody = 40

// maxTimes is how many times a value can be another by a slip: ten, or a little more.
const maxTimes = 11

// bodyOf returns the figure of the body that gives another value for what figure
// i of the headline counts, or nil.
func (c *checker) bodyOf(i int) *figure.Figure {
	h := c.ofAge(&c.figures[i])
	aged := h != &c.figures[i]
	var other *figure.Figure
	for k := i + 1; k < len(c.figures) && k < i+maxBody; k++ {
		b := &c.figures[k]
		if c.Zones[b.Zone].Article != c.Zones[h.Zone].Article {
			break
		}
		if givesSame(h, b) {
			return nil
		}
		if other != nil || !c.measuresLike(h, b) || c.saidElsewise(h, b) || !c.canBeSlip(h, b) || !c.ofOneFact(h, b, aged) {
			continue
		}
		if c.explained(i, k) {
			return nil
		}
		other = b
	}
	if other == nil || math.Abs(h.Value.Number-other.Value.Number) <= rounding(&item{Figure: h, kind: kindOf(h.Kind)}) {
		return nil
	}
	if !apart(h.Value.Number, other) && !(h.Kind == figure.Age && exactAge(other) && c.diedAt(other)) {
		return nil
	}
	return other
}

// givesSame reports whether a figure of the body gives the value that a headline gives.
func givesSame(h, b *figure.Figure) bool {
	want, have := h.Value.Number, b.Value.Number
	switch {
	case b.Value2.Valid && b.Value2.Number == want:
		return true // the upper end of a range
	case h.Kind == figure.Ratio && b.Kind == figure.Percent && math.Abs(have-100*want) < 3:
		return true // "A third", "34 per cent"
	case h.Kind == figure.Percent && b.Kind == figure.Ratio && math.Abs(want-100*have) < 3:
		return true // "50%", "half"
	case have != want && math.Round(have) != want:
		return false
	}
	return kindOf(b.Kind) == kindOf(h.Kind) || b.Kind == figure.Count && b.Of.Empty()
}

// measuresLike reports whether a figure near the top of the body measures what one of the
// headline does, and is of its order.
func (c *checker) measuresLike(h, b *figure.Figure) bool {
	switch {
	case b.Kind != h.Kind, b.Unit != h.Unit, b.Value2.Valid:
		return false
	case c.Zones[b.Zone].Role != article.Paragraph, b.Zone-h.Zone > maxApart:
		return false
	case h.Kind == figure.Ratio && !c.sameMove(h, b):
		return false
	case max(h.Value.Number, b.Value.Number)/max(min(h.Value.Number, b.Value.Number), 1e-9) > maxTimes:
		return false
	}
	return true
}

// saidElsewise reports whether a figure of the body is said of another time or person
// than that of the headline, or of more than that.
func (c *checker) saidElsewise(h, b *figure.Figure) bool {
	at := c.At(b.Start)
	switch {
	case c.ofThen(b):
		return true
	case c.inHeadline(h, b):
		return true
	case h.Kind == figure.Age && c.anyPlays(at-4, at, roleKin):
		return true // "her sister, 91"
	case b.Kind != figure.Percent && c.IsIn(c.At(b.End), "more later earlier ago longer"):
		return true // "and 12 more"
	case c.IsIn(at-1, "further another"), c.IsIn(at+1, "young old"):
		return true // "a further 12", "as young as 12"
	case c.outOfNext(h) && !c.outOfNext(b):
		return true // "17 of 23 clinics", "sent to four clinics"
	}
	return c.Is(at-2, "again") && at-2 > c.Zones[b.Zone].Tokens.First // "raised again by 5%"
}

// inHeadline reports whether the headline gives the value of a figure of the body too, beside
// another of its figures.
func (c *checker) inHeadline(h, b *figure.Figure) bool {
	for i := range c.figures {
		g := &c.figures[i]
		if g.Zone == h.Zone && g != h && g.Kind == b.Kind && g.Unit == b.Unit && !off(g.Value.Number, b.Value.Number, 0.01) {
			return true
		}
		if g.Zone > h.Zone {
			break
		}
	}
	return false
}

// outOfNext reports whether a figure is one out of the number behind it: "17 of 23".
func (c *checker) outOfNext(f *figure.Figure) bool {
	of := c.At(f.End)
	return c.Is(of, "of") && (c.Kind(of+1) == text.Number || c.Kind(of+2) == text.Number)
}

// canBeSlip reports whether the value of a headline can be that of the body by a slip: a
// bound by digits that are turned alone, an ordinal by a digit, or by one.
func (c *checker) canBeSlip(h, b *figure.Figure) bool {
	x, y := h.Value.Number, b.Value.Number
	switch {
	case h.Kind == figure.Ordinal && !slip(x, y) && !c.offByOne(h, b):
		return false
	case h.Mod == "":
		return true
	case b.Mod != h.Mod && y > x:
		return false // "at least 12" is true of 15
	}
	return turned(x, y)
}

// offByOne reports whether two figures of one thing, in like words, are one apart.
func (c *checker) offByOne(h, b *figure.Figure) bool {
	if math.Abs(h.Value.Number-b.Value.Number) != 1 || !c.sameThing(h, b) && !c.sameToll(h, b) {
		return false
	}
	return c.sharedWords(h, b) >= 2
}

// ofOneFact reports whether the words round a figure of a headline and one of the body
// tell that both are of one fact; aged says that the first was read as an age, "dies at 90".
func (c *checker) ofOneFact(h, b *figure.Figure, aged bool) bool {
	about := c.aboutSame(h, b)
	if aged && c.diedAt(b) {
		about = 1
	}
	switch {
	case about != 0:
		return about > 0
	case c.turnedIn(h, b), c.sameAct(h, b), c.sameToll(h, b):
		return true
	case c.sameMove(h, b), c.reaches(h, b), c.sameStory(h, b):
		return true
	}
	if b.Zone-h.Zone > maxNear && !slip(h.Value.Number, b.Value.Number) {
		return false
	}
	return c.sameThing(h, b) || c.sameHead(h, b)
}

// ofAge returns the age that a headline gives as a number, "Boy of 6", and other
// figures as they are.
func (c *checker) ofAge(h *figure.Figure) *figure.Figure {
	at := c.At(h.Start)
	dead := c.Is(at-1, "at") && c.IsIn(at-2, "dies dead") // "dies at 90"
	person := c.Is(at-1, "of") && c.IsIn(at-2, "boy girl man woman teenager pensioner mother father baby")
	if h.Kind != figure.Count || !dead && !person {
		return h
	}
	aged := *h
	aged.Kind, aged.Unit = figure.Age, "year"
	return &aged
}

// diedAt reports whether an age of the body is that at which somebody died: "has died
// at the age of 66".
func (c *checker) diedAt(b *figure.Figure) bool {
	at := c.At(b.Start)
	return b.Kind == figure.Age && c.anyIsIn(at-6, at, "died dies dead death")
}

// exactAge reports whether an age is given to the year.
func exactAge(f *figure.Figure) bool { return f.Mod == "" && !f.Value2.Valid }

// ofThen reports whether a figure of the body is said of an earlier time: "last
// week it was cut for five hours".
func (c *checker) ofThen(b *figure.Figure) bool {
	at := c.At(b.Start)
	for i := at - 1; i > at-12 && !c.IsIn(i, ". ;"); i-- {
		if c.Is(i, "last") && c.plays(i+1, roleTerm) || c.IsIn(i, "ago previous previously") {
			return true
		}
	}
	if next := int(b.ID); next < len(c.figures) {
		decade := &c.figures[next]
		return strings.HasSuffix(decade.Value.Text, "X") && decade.Start-b.End < 12 // "for two years in the 1990s"
	}
	return false
}

// explained reports whether the figures near one of the body make that of the
// headline: two wards of 30 beds are 60, nine men and three women 12.
func (c *checker) explained(i, k int) bool {
	want, zone := c.figures[i].Value.Number, c.figures[k].Zone
	if c.figures[i].Kind == figure.Percent && c.moved(i, zone) {
		return true
	}
	if c.plays(c.At(c.figures[k].End), roleEach) || c.Is(c.At(c.figures[k].End)-1, "each") {
		return true
	}
	sum, n := 0.0, 0
	for a := k; a < len(c.figures) && a < k+8 && c.figures[a].Zone <= zone+1; a++ {
		f := &c.figures[a]
		if kindOf(f.Kind) == kindOf(c.figures[i].Kind) || f.Kind == figure.Count && f.Of.Empty() {
			if sum, n = sum+f.Value.Number, n+1; n > 1 && sum == want {
				return true
			}
		}
		for b := max(a-4, i+1); b < a; b++ {
			if makesWith(f, &c.figures[b], want) {
				return true
			}
		}
	}
	return false
}

// makesWith reports whether two figures make a number: as so many times so much, or added
// or subtracted where they measure the same.
func makesWith(f, g *figure.Figure, want float64) bool {
	x, y := f.Value.Number, g.Value.Number
	switch {
	case x == 1 || y == 1:
		return false
	case x > 1 && y > 1 && x*y == want:
		return true // "two wards of 30 beds"
	}
	return f.Kind == g.Kind && f.Unit == g.Unit && (x+y == want || x-y == want || y-x == want)
}

// moved reports whether two values of the body, as far as a zone, make the
// percentage of the headline: "up 15%", "from £2.00 to £2.30".
func (c *checker) moved(i, zone int) bool {
	var last *figure.Figure
	for k := i + 1; k < len(c.figures) && k < i+maxBody && c.figures[k].Zone <= zone; k++ {
		f := &c.figures[k]
		if kindOf(f.Kind)&amounts == 0 || !f.Value.Valid || f.Value2.Valid || f.Value.Number <= 0 {
			continue
		}
		if last != nil && last.Kind == f.Kind && last.Unit == f.Unit && last.Zone != c.figures[i].Zone {
			want, change := c.figures[i].Value.Number, 100*math.Abs(f.Value.Number-last.Value.Number)
			if math.Abs(change/last.Value.Number-want) < 0.6 || math.Abs(change/f.Value.Number-want) < 0.6 {
				return true
			}
		}
		last = f
	}
	return false
}

// apart reports whether the value of a headline is near enough to that of the
// body to be of one fact, and too far from it to be rounded: a slip, not another
// count.
func apart(a float64, other *figure.Figure) bool {
	b := other.Value.Number
	q := max(a, b) / max(min(a, b), 1e-9)
	switch other.Mod {
	case "":
		return q > 1.03 && q < maxTimes
	case figure.MoreThan, figure.AtLeast:
		return (a < 0.97*b || a > 1.25*b) && q < maxTimes
	case figure.Approx, figure.Near:
		return q > 1.2 && q < maxTimes
	}
	return false
}
