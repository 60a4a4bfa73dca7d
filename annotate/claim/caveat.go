package claim

import (
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// unchecked reports a clause that says what could not be checked: "We have not
// been able to rule that out", "the register could not be inspected". Who could
// not must be the outlet, for others cannot reach a valley either.
func (f *finder) unchecked(c *candidate) bool {
	if !c.has(inUnable) {
		return false
	}
	for i := c.tokens.First; i < c.tokens.Last; i++ {
		n, _ := f.MatchBefore(i, c.tokens.Last, lexicon.ClaimUnable)
		if n == 0 {
			continue
		}
		verb := i + n
		for verb < c.tokens.Last && (f.is(verb, inAdverb) || f.Ends(verb, "ly")) {
			verb++
		}
		n, _ = f.MatchBefore(verb, c.tokens.Last, lexicon.ClaimCheck)
		switch {
		case n > 1, n == 1 && f.Is(i+1, "possible"):
			return true
		case n == 1 || f.IsIn(verb-1, "to in at") && f.IsAny(i, "no"):
			return c.quote == nil && (f.outlet(text.Range{First: c.tokens.First, Last: i}) || f.Is(i, "has") && f.body(i-1))
		}
	}
	return false
}

// body reports the last word of a name that is no person's: an outlet that nothing shows to
// be one, "Pacific Newsline has not seen the document".
func (f *finder) body(i int) bool {
	m := f.entities.At(i)
	return m != nil && f.Flag(i, text.Upper) && f.entities.Get(m.Entity).Kind == entity.Organisation
}

// outlet reports a subject that is an outlet: "we", "this newspaper", "The Herald".
func (f *finder) outlet(subject text.Range) bool {
	for i := subject.First; i < subject.Last; i++ {
		switch {
		case f.is(i, inPreposition|inRelative):
			return false
		case f.Has(i, lexicon.ClaimOutlet), f.Ends(i, "wire"):
			return true
		case f.Flag(i, text.Caps) && f.Kind(i) == text.Word && !f.Is(i, "i"): // "AFP", "The BBC"
			return true
		}
	}
	return false
}
