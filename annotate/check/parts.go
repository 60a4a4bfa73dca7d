package check

import (
	"fmt"
	"math"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// sum sets parts that are named as all of a whole against it.
func (c *checker) sum(s line) bool {
	for k := 0; k+2 < len(s.figures); k++ {
		whole := &s.figures[k]
		if whole.Kind != figure.Count && whole.Kind != figure.Money || !exact(whole) || whole.Value2.Valid {
			continue
		}
		of, all := c.ofWhole(whole), c.allOf(s, whole)
		if !of && !all {
			continue
		}
		parts, total := c.partsOf(s, whole, k+1, c.colon(s, whole))
		if len(parts) < 2 || total == whole.Value.Number {
			continue
		}
		if total < whole.Value.Number && !all && (len(parts) < 3 || total < 0.8*whole.Value.Number) {
			continue
		}
		if math.Abs(total-whole.Value.Number) <= slackOf(parts) || !all && total > 1.3*whole.Value.Number {
			continue
		}
		var terms []string
		for _, p := range parts {
			terms = append(terms, show(p.Value.Number))
		}
		kind := Sum
		if total > whole.Value.Number && of && !all {
			kind = PartWhole
		}
		c.raise(kind, fmt.Sprintf("%s = %s; the text says %s", strings.Join(terms, " + "), show(total), whole.In(c.Source)), append([]*figure.Figure{whole}, parts...)...)
		return true
	}
	return false
}

// total sets a total that is named after its parts against them: "40 men and
// 23 women, a total of 65", "12 men and nine women, 23 in all".
func (c *checker) total(s line) bool {
	list := s.of(figure.Count, figure.Money)
	for k := 2; k < len(list); k++ {
		whole := list[k]
		if !c.totals(whole) || !exact(whole) || c.has(s, "including", "among", "least", "than") {
			continue
		}
		sum, terms, ok := c.add(list[:k], whole)
		if !ok {
			return false
		}
		if math.Abs(sum-whole.Value.Number) > slackOf(list[:k]) {
			c.raise(Sum, fmt.Sprintf("%s = %s; the text says %s", terms, show(sum), whole.In(c.Source)), list[:k+1]...)
			return true
		}
	}
	return false
}

// totals reports whether a figure is named as a total: "a total of 23", "23 in
// all".
func (c *checker) totals(f *figure.Figure) bool {
	if c.before(f, "of") && c.Is(c.At(f.Start)-2, "total") {
		return true
	}
	end := c.At(f.End)
	if !f.Of.Empty() && f.Of.Start >= f.End {
		end = c.At(f.Of.End)
	}
	return c.Is(end, "in") && c.IsAny(end+1, "all", "total") || c.IsAny(end, "altogether", "overall") || c.Is(end, "all") && c.Is(end+1, "told")
}

// add sums the figures when all are plain and of the kind and unit of another.
func (c *checker) add(parts []*figure.Figure, like *figure.Figure) (sum float64, terms string, ok bool) {
	for i, p := range parts {
		if p.Kind != like.Kind || p.Unit != like.Unit || !exact(p) {
			return 0, "", false
		}
		if sum += p.Value.Number; i > 0 {
			terms += " + "
		}
		terms += show(p.Value.Number)
	}
	return sum, terms, true
}

// tally sets wins, draws and losses against the games: "won 14, drew six and
// lost nine of its 28 matches".
func (c *checker) tally(s line) bool {
	list := s.of(figure.Count)
	if len(list) < 3 || !c.has(s, "won", "win", "wins") || !c.has(s, "lost", "lose", "losing", "defeats") {
		return false
	}
	whole := list[len(list)-1]
	if !c.Is(c.At(whole.Start)-2, "of") && !c.before(whole, "of") || !exact(whole) {
		return false
	}
	parts := list[:len(list)-1]
	for _, p := range parts {
		if !c.before(p, "won", "drew", "drawn", "lost", "tied", "winning", "losing", "drawing") {
			return false
		}
	}
	sum, terms, ok := c.add(parts, whole)
	if !ok || sum == whole.Value.Number || sum < whole.Value.Number && len(parts) < 3 {
		return false
	}
	c.raise(Sum, fmt.Sprintf("%s = %s; the text says %s", terms, show(sum), whole.In(c.Source)), append(parts, whole)...)
	return true
}

// beyond finds a part that is more than its whole: "300 people, 340 of whom",
// "Of the 212 homes, 230".
func (c *checker) beyond(s line) bool {
	list := s.of(figure.Count)
	for k := 0; k+1 < len(list); k++ {
		whole, part := list[k], list[k+1]
		if !exact(whole) || !exact(part) || part.Value.Number <= whole.Value.Number || whole.Value.Number < 2 {
			continue
		}
		if c.partOf(s, whole, part, k) {
			c.raise(PartWhole, fmt.Sprintf("%s is more than the whole of %s", show(part.Value.Number), show(whole.Value.Number)), whole, part)
			return true
		}
	}
	for k := 0; k+1 < len(list); k++ {
		part, whole := list[k], list[k+1]
		if exact(whole) && exact(part) && part.Value.Number > whole.Value.Number && c.At(whole.Start)-c.At(part.End) == 2 && c.Is(c.At(part.End), "of") && c.IsAny(c.At(part.End)+1, "the", "its", "their", "his", "her", "our") {
			c.raise(PartWhole, fmt.Sprintf("%s is more than the whole of %s", show(part.Value.Number), show(whole.Value.Number)), whole, part)
			return true
		}
	}
	return false
}

// partOf reports whether a count behind another is named as part of it.
func (c *checker) partOf(s line, whole, part *figure.Figure, k int) bool {
	if c.Is(c.At(part.End), "of") && c.IsAny(c.At(part.End)+1, "them", "whom", "which", "those", "these") {
		return !whole.Of.Empty()
	}
	if c.before(part, "including") && c.Is(c.At(part.Start)-2, ",") && !whole.Of.Empty() {
		return c.At(part.Start)-c.At(whole.Of.End) <= 4
	}
	return c.ofWhole(whole) && k == 0 && c.leads(s, whole) && part.Of.Empty() && !c.before(part, "by", "in", "another", "further")
}

// listed sets parts that a verb lists against their whole: "the jury of 12 is
// made up of", "the 54-seat council has".
func (c *checker) listed(s line) bool {
	list := s.of(figure.Count, figure.Money)
	if len(list) < 3 || c.has(s, "including", "among", "include", "least", "others", "another", "further", "also") {
		return false
	}
	whole, parts := list[0], list[1:]
	all := c.between(whole, parts[0], "made", "comprises", "comprising", "consists", "consisting", "split", "divided")
	if !exact(whole) || !all && !(c.between(whole, parts[0], "has", "with") && c.IsAny(c.At(whole.Number.End)+1, "seat", "member", "strong", "man")) {
		return false
	}
	for i, p := range parts {
		if p.Value.Number >= whole.Value.Number || c.At(p.Start)-c.At(list[i].End) > 12 {
			return false
		}
	}
	sum, terms, ok := c.add(parts, whole)
	if !ok || math.Abs(sum-whole.Value.Number) <= slackOf(parts) || sum < whole.Value.Number && !all || sum > 1.5*whole.Value.Number {
		return false
	}
	c.raise(Sum, fmt.Sprintf("%s = %s; the text says %s", terms, show(sum), whole.In(c.Source)), list...)
	return true
}

// ofThese sets "Of these, 190 were British, …" against the one count of the
// sentence before.
func (c *checker) ofThese(s line) bool {
	list, whole := s.of(figure.Count), c.counted
	c.counted = nil
	if len(list) == 1 && exact(list[0]) {
		c.counted = list[0]
	}
	first := s.tokens.First
	if whole == nil || !c.Is(first, "of") || !c.IsAny(first+1, "these", "those", "them", "the") || c.Kind(first+2) == text.Number || len(list) == 0 {
		return false
	}
	sum, terms, ok := c.add(list, whole)
	if !ok || sum <= whole.Value.Number || sum > 2*whole.Value.Number || c.has(s, "had", "has", "have", "also", "including") {
		return false
	}
	c.raise(PartWhole, fmt.Sprintf("%s = %s; the text says %s", terms, show(sum), whole.In(c.Source)), append([]*figure.Figure{whole}, list...)...)
	return true
}

// leads reports whether a sentence begins with "Of the" and the figure.
func (c *checker) leads(s line, whole *figure.Figure) bool {
	return c.Is(s.tokens.First, "of") && c.At(whole.Start)-s.tokens.First <= 2
}

// slackOf is how far rounding can move a sum of money: half the last printed
// digit of each part that is rounded.
func slackOf(parts []*figure.Figure) float64 {
	slack := 0.0
	for _, p := range parts {
		if p.Kind == figure.Money && p.Value.Number >= 1e6 {
			slack += step(p) / 2
		}
	}
	return min(slack, 0.02*parts[0].Value.Number)
}

// ofWhole reports "of the 38 people": what follows are parts of it.
func (c *checker) ofWhole(whole *figure.Figure) bool {
	at := c.At(whole.Start)
	return c.IsAny(at-1, "the", "all") && c.Is(at-2, "of") || c.Is(at-1, "of") && c.Flag(at-1, text.Upper)
}

// allOf reports whether a sentence says that the parts are all of the whole.
func (c *checker) allOf(s line, whole *figure.Figure) bool {
	if c.has(s, "including", "among", "include", "least", "others", "another", "further") {
		return false
	}
	return c.colon(s, whole) > 0 || c.remaining(s)
}

// remaining reports whether a figure of the sentence is what remains: "the
// remaining £300,000".
func (c *checker) remaining(s line) bool {
	for i := range s.figures {
		if at := c.At(s.figures[i].Start); c.IsAny(at-1, "remaining", "other") && c.Is(at-2, "the") || c.Is(at-1, "remaining") {
			return true
		}
	}
	return false
}

// colon returns the offset of a colon a few words behind a whole, after which
// its parts are listed, or 0.
func (c *checker) colon(s line, whole *figure.Figure) int {
	near := true // no other number stands between
	for i := c.At(whole.End); i < s.tokens.Last && i < c.At(whole.End)+14; i++ {
		near = near && c.Kind(i) != text.Number && !c.Has(i, lexicon.NumberWord)
		if c.Is(i, ":") || near && c.IsAny(i, "—", "–", "(") && c.pairIn(s, i) {
			return c.Span(i).End
		}
	}
	return 0
}

// outcome reports whether what a part counts is what became of it: "seven
// drowned", "nine poor and six failing".
func (c *checker) outcome(f *figure.Figure) bool {
	return !strings.HasSuffix(f.Of.In(c.Source), "s")
}

// pairIn reports whether two counts joined by "and" stand between the dash or
// bracket at token i and the next: "65 people (40 men and 23 women)".
func (c *checker) pairIn(s line, i int) bool {
	n, and := 0, false
	for k := i + 1; k < s.tokens.Last && k < i+20; k++ {
		if c.IsAny(k, "—", "–", ")") {
			return n == 2 && and
		}
		and = and || c.Is(k, "and")
		if c.Kind(k) == text.Number || c.Has(k, lexicon.NumberWord) {
			n++
		}
		if c.IsAny(k, "of", "aged", "including") {
			return false
		}
	}
	return false
}

// partsOf returns the figures behind a whole and behind the offset that can be its parts: of one kind
// and unit, each smaller; none when any of them is hedged.
func (c *checker) partsOf(s line, whole *figure.Figure, from, offset int) ([]*figure.Figure, float64) {
	var out []*figure.Figure
	total := 0.0
	for i := from; i < len(s.figures); i++ {
		f := &s.figures[i]
		if f.Kind != whole.Kind || f.Unit != whole.Unit || f.Start < offset {
			continue
		}
		if f.Kind == figure.Count && !f.Of.Empty() && !c.sameThing(whole, f) && !c.outcome(f) {
			continue // it counts something else: "rescued by two boats"; in "seven drowned" nothing does
		}
		if c.IsAny(c.At(f.End), "had", "has", "have", "also") || !exact(f) || f.Value2.Valid || f.Value.Number >= whole.Value.Number || c.before(f, "including", "than", "by") || c.Is(c.At(f.End), "-") || strings.Contains(f.In(c.Source), "-") && f.Kind == figure.Count && f.Rule == "compound" {
			return nil, 0
		}
		out = append(out, f)
		total += f.Value.Number
	}
	return out, total
}
