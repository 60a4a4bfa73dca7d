package check

import (
	"strings"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// partsOf returns the figures behind a whole and behind a token that can be its
// parts: of one kind and unit, each smaller; none when any of them is hedged or
// may overlap with another.
func (c *checker) partsOf(s *line, whole *item, k, from int) []*item {
	var out []*item
	for ; k < len(s.items); k++ {
		f := &s.items[k]
		if f.at < from || !c.adding(whole, f) || c.countsElse(s, whole, f) {
			continue
		}
		n := len(out)
		switch {
		case c.tellsSort(f):
			continue
		case n > 0 && c.partOfThem(f) && !c.Is(f.at-1, "and"):
			return out // parts of a part
		case n > 1 && c.behindList(whole, out[n-1], f):
			return out
		case !c.plainPart(whole, f), n > 0 && c.breaks(out[n-1].end, f.at):
			return nil
		}
		out = append(out, f)
	}
	return out
}

// tellsSort reports whether a number only tells what sort those are that the number before it
// counts: the second of "41 with one bedroom, 68 with two".
func (c *checker) tellsSort(f *item) bool {
	return c.Is(f.at-1, "with") && (c.Kind(f.at-2) == text.Number || c.Has(f.at-2, lexicon.NumberWord))
}

// countsElse reports whether a count is of something else than a whole and its parts:
// "rescued by two boats".
func (c *checker) countsElse(s *line, whole, f *item) bool {
	switch {
	case f.kind != counts, f.Of.Empty(), c.sameThing(whole.Figure, f.Figure):
		return false
	case c.outcome(f), c.either(f) != "":
		return false // "seven drowned", "182 women"
	case whole.kind == quantities && c.Is(f.end, "of"):
		return false // "700 of mackerel"
	}
	return !c.listed(s, whole, f)
}

// behindList reports whether a number as large as a whole stands behind the last part of
// it: "and 11 turboprops, and carries 8 million".
func (c *checker) behindList(whole, last, f *item) bool {
	if !c.Is(last.at-1, "and") || !c.Is(f.at-2, "and") || f.Value.Number < whole.Value.Number {
		return false
	}
	return c.wordy(f.at-1) && !c.before(f, roleRest)
}

// plainPart reports whether a figure of a list can be a part of its whole; where one of
// the list cannot, none of it is taken for parts.
func (c *checker) plainPart(whole, f *item) bool {
	switch {
	case !exact(f), f.Value2.Valid, f.Value.Number >= whole.Value.Number, f.Rule == figure.RuleCompound:
		return false
	case c.ofOthers(f):
		return false // "of the other 12"
	case c.IsIn(f.end, "had has have also - or more") && !c.perfect(f.end):
		return false // "12 had children", but "12 have died"
	case c.IsIn(f.at-1, "including than by another"), c.Is(f.at-1, "of") && c.Is(f.at-2, "another"):
		return false // "including 12", "another of three members"
	case c.Is(f.at-1, "at") && c.Is(f.end, "for"), c.IsIn(f.end, "ahead clear adrift"):
		return false // "at four for a win, two ahead of"
	case c.plays(f.tail, roleEach) || c.plays(f.end, roleEach):
		return false // "at £15 million each"
	case c.course(f.at-1) != 0:
		return false // "rose 12"
	}
	return !c.Is(f.end, "for") || !c.IsIn(f.end+1, "each every") // "£12 for each"
}

// perfect reports "have died", "has been".
func (c *checker) perfect(i int) bool {
	if !c.IsIn(i, "have has had") {
		return false
	}
	word := c.Folded(i + 1)
	return strings.HasSuffix(word, "ed") || strings.HasSuffix(word, "en") || word == "left" || word == "gone"
}

// breaks reports whether a clause with a subject of its own begins between two
// tokens: ", and it gave 90,000 away".
func (c *checker) breaks(i, end int) bool {
	for ; i < end; i++ {
		if c.IsIn(i, "he she they while but") || c.Is(i, "it") && c.IsIn(i-1, ", and") {
			return true
		}
	}
	return false
}

// mixed reports whether some of three parts or more are men or women and others
// are told apart otherwise.
func (c *checker) mixed(list []*item) bool {
	n := 0
	for _, f := range list {
		if v := c.either(f); v != "" && v[0] != 'k' {
			n++
		}
	}
	return c.elsewhereSaid(list) || n > 0 && n < len(list) && len(list) > 2
}

// elsewhereSaid reports whether some of the parts are said to be in a place and others
// to be something: "16 are Filipinos and two were on their first voyage".
func (c *checker) elsewhereSaid(list []*item) bool {
	is, in := 0, 0
	for _, f := range list {
		if c.IsIn(f.end, "are were is was") {
			is++
			if c.IsIn(f.end+1, "on in under over from at") {
				in++
			}
		}
	}
	return in > 0 && in < is
}

// adding reports whether a figure can be a part of a whole by its kind: "700 of
// mackerel" can be of tonnes.
func (c *checker) adding(whole, f *item) bool {
	switch {
	case f.same(whole):
		return true
	case f.kind != counts:
		return false
	case whole.kind == durations:
		return f.Of.Empty()
	case whole.kind == quantities && f.Value.Number >= 1:
		return f.Of.Empty() || f.tail == f.end || c.IsIn(f.end, "of going")
	}
	return false
}

// dash reports whether token i is a dash, or a hyphen that stands for one.
func (c *checker) dash(i int) bool {
	return c.IsIn(i, "— –") || c.Is(i, "-") && c.Flag(i, text.SpaceBefore) && c.Flag(i+1, text.SpaceBefore)
}

// listed reports whether a part stands in the list that a colon, a dash or "made
// up of" opens.
func (c *checker) listed(s *line, whole, f *item) bool {
	if at := c.colon(s, whole); at > 0 {
		return f.at >= at && ((c.IsIn(f.at-1, ": , and (") || c.dash(f.at-1)) || f.at == at)
	}
	return whole.Rule == figure.RuleCompound || c.anyPlays(whole.end, f.at, roleMade)
}

// outcome reports whether what a part counts is what became of it: "seven
// drowned", "nine poor and six failing".
func (c *checker) outcome(f *item) bool { return !strings.HasSuffix(f.Of.In(c.Source), "s") }
