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
		if kindOf(h.Kind)&headed == 0 || c.Is(c.At(h.Start)-1, "of") && c.Kind(c.At(h.Start)-2) == text.Number || h.Mod != "" && h.Mod != figure.AtLeast && h.Mod != figure.MoreThan || !h.Value.Valid || h.Value2.Valid || len(h.SameAs) > 0 {
			continue
		}
		if other := c.bodyOf(i); other != nil {
			c.raiseAt(HeadlineVsBody, say("the headline says #, the body #", h.In(c.Source), other.In(c.Source)), h.Span, other.Span)
		}
	}
}

// votes sets a vote in a headline against one in the body of which one side is
// the same and the other is not.
func (c *checker) votes(i int) {
	h := &c.figures[i]
	var other *figure.Figure
	for k := i + 1; k < len(c.figures) && k < i+maxBody && c.figures[k].Zone-h.Zone <= 3; k++ {
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
		c.raiseAt(HeadlineVsBody, say("the headline says #, the body #", h.In(c.Source), other.In(c.Source)), h.Span, other.Span)
	}
}

// maxApart is how many zones below the headline its fact is looked for.
const maxApart = 5

// maxBody bounds how many figures of the body are set against the headline.
const maxBody = 40

// bodyOf returns the figure of the body that gives another value for what figure
// i of the headline counts, or nil.
func (c *checker) bodyOf(i int) *figure.Figure {
	h := c.ofAge(&c.figures[i])
	article1 := c.Zones[h.Zone].Article
	var other *figure.Figure
	for k := i + 1; k < len(c.figures) && k < i+maxBody; k++ {
		b := &c.figures[k]
		if c.Zones[b.Zone].Article != article1 {
			break
		}
		if (b.Value.Number == h.Value.Number || math.Round(b.Value.Number) == h.Value.Number) && (kindOf(b.Kind) == kindOf(h.Kind) || b.Kind == figure.Count && b.Of.Empty()) || h.Kind == figure.Ratio && b.Kind == figure.Percent && math.Abs(b.Value.Number-100*h.Value.Number) < 3 || b.Value2.Valid && b.Value2.Number == h.Value.Number {
			return nil
		}
		if b.Kind != h.Kind || b.Unit != h.Unit || other != nil || b.Value2.Valid || c.Zones[b.Zone].Role != article.Paragraph || b.Zone-h.Zone > maxApart {
			continue
		}
		if h.Kind == figure.Ratio && !c.sameMove(h, b) {
			continue
		}
		if q := max(h.Value.Number, b.Value.Number) / max(min(h.Value.Number, b.Value.Number), 1e-9); q > 11 {
			continue
		}
		if c.ofThen(b) || h.Kind == figure.Age && c.anyPlays(c.At(b.Start)-4, c.At(b.Start), roleKin) || c.IsIn(c.At(b.End), "more later earlier ago longer") && b.Kind != figure.Percent || c.IsIn(c.At(b.Start)-1, "further another") || c.IsIn(c.At(b.Start)-2, "again") && c.At(b.Start)-2 > c.Zones[b.Zone].Tokens.First {
			continue
		}
		if h.Kind == figure.Ordinal && !slip(h.Value.Number, b.Value.Number) && !(math.Abs(h.Value.Number-b.Value.Number) == 1 && (c.sameThing(h, b) || c.sameToll(h, b)) && c.sharedWords(h, b) >= 2) || h.Mod != "" && (b.Mod != h.Mod && b.Value.Number > h.Value.Number || !turned(h.Value.Number, b.Value.Number)) {
			continue
		}
		about := c.aboutSame(h, b)
		if h != &c.figures[i] && c.diedAt(b) {
			about = 1
		}
		if about < 0 {
			continue
		}
		if about > 0 || c.turnedIn(h, b) || (c.sameThing(h, b) || c.sameHead(h, b)) && (b.Zone-h.Zone <= 3 || slip(h.Value.Number, b.Value.Number)) || c.sameAct(h, b) || c.sameToll(h, b) || c.sameMove(h, b) || c.reaches(h, b) || c.sameStory(h, b) {
			if c.explained(i, k) {
				return nil
			}
			other = b
		}
	}
	if other == nil || !apart(h.Value.Number, other) && !(h.Kind == figure.Age && exactAge(other) && c.diedAt(other)) || math.Abs(h.Value.Number-other.Value.Number) <= rounding(&item{Figure: h, kind: kindOf(h.Kind)}) {
		return nil
	}
	return other
}

// ofAge returns the age that a headline gives as a number, "Boy of 6", and other
// figures as they are.
func (c *checker) ofAge(h *figure.Figure) *figure.Figure {
	at := c.At(h.Start)
	if h.Kind != figure.Count || !(c.Is(at-1, "at") && c.IsIn(at-2, "dies dead")) && (!c.Is(at-1, "of") || !c.IsIn(at-2, "boy girl man woman teenager pensioner mother father baby")) {
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
	next := int(b.ID)
	return next < len(c.figures) && strings.HasSuffix(c.figures[next].Value.Text, "X") && c.figures[next].Start-b.End < 12 // "for two years in the 1990s"
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
		x := c.figures[a].Value.Number
		if kindOf(c.figures[a].Kind) == kindOf(c.figures[i].Kind) || c.figures[a].Kind == figure.Count && c.figures[a].Of.Empty() {
			if sum, n = sum+x, n+1; n > 1 && sum == want {
				return true
			}
		}
		for b := max(a-4, i+1); b < a; b++ {
			y := c.figures[b].Value.Number
			alike := c.figures[a].Kind == c.figures[b].Kind && c.figures[a].Unit == c.figures[b].Unit
			if x != 1 && y != 1 && (x*y == want && x > 1 && y > 1 || alike && (x+y == want || x-y == want || y-x == want)) {
				return true
			}
		}
	}
	return false
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
			change := 100 * math.Abs(f.Value.Number-last.Value.Number)
			if want := c.figures[i].Value.Number; math.Abs(change/last.Value.Number-want) < 0.6 || math.Abs(change/f.Value.Number-want) < 0.6 {
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
		return q > 1.03 && q < 11
	case figure.MoreThan, figure.AtLeast:
		return a < 0.97*b && q < 11 || a > 1.25*b && q < 11
	case figure.Approx, figure.Near:
		return q > 1.2 && q < 11
	}
	return false
}
