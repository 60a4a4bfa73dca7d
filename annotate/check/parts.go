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
		if exact(whole) && beyondDoubt(part, whole) && c.At(whole.Start)-c.At(part.End) == 2 && c.Is(c.At(part.End), "of") && c.IsAny(c.At(part.End)+1, "the", "its", "their", "his", "her", "our") {
			c.raise(PartWhole, fmt.Sprintf("%s is more than the whole of %s", show(part.Value.Number), show(whole.Value.Number)), whole, part)
			return true
		}
	}
	return false
}

// beyondDoubt reports whether a count is more than another, its hedge allowed
// for.
func beyondDoubt(part, whole *figure.Figure) bool {
	switch part.Mod {
	case "", figure.MoreThan, figure.AtLeast:
		return part.Value.Number > whole.Value.Number
	case figure.Approx:
		return part.Value.Number > 1.05*whole.Value.Number
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
	return c.ofWhole(whole) && k == 0 && c.leads(s, whole) && (part.Of.Empty() || strings.HasSuffix(part.Of.In(c.Source), "ed")) && !c.before(part, "by", "in", "another", "further")
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
	return c.colon(s, whole) > 0 || c.remaining(s) || c.bothSexes(s, whole)
}

// bothSexes reports whether the two figures behind a whole count its men and
// women, where children or things are out of the question: "412 candidates, 230
// of them men and 182 women".
func (c *checker) bothSexes(s line, whole *figure.Figure) bool {
	list := s.of(figure.Count)
	if len(list) != 3 || list[0] != whole || whole.Of.Empty() {
		return false
	}
	if !c.IsAny(c.At(whole.Of.End)-1, "candidates", "members", "mps", "lawmakers", "deputies", "senators", "judges", "jurors", "officers", "employees", "workers", "staff", "directors", "ministers", "councillors", "recruits", "soldiers", "delegates", "teachers", "players", "athletes", "graduates", "applicants") {
		return false
	}
	return c.counts(list[1], "men", "male") && c.counts(list[2], "women", "female") || c.counts(list[1], "women", "female") && c.counts(list[2], "men", "male")
}

// counts reports whether one of the words stands right behind a figure, "of
// them" and the like left out.
func (c *checker) counts(f *figure.Figure, words ...string) bool {
	at := c.At(f.End)
	if c.Is(at, "of") && c.IsAny(at+1, "them", "whom") {
		at += 2
	}
	if c.IsAny(at, "are", "were") {
		at++
	}
	return c.IsAny(at, words...)
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
