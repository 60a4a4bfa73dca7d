package claim

import (
	"slices"

	"stet/annotate/article"
	"stet/annotate/internal/lexicon"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// strength returns the first strength that applies.
func (f *finder) strength(c *candidate, v *Features) Strength {
	switch {
	case v.named[fUnverified] == 1, f.denies(c), f.disputed(c):
		return Disputed
	case v.named[fHedge] == 1:
		return Hedged
	case c.quote != nil, c.source.Len() > 0, c.answer, f.vouched(c.tokens), f.sourced(c.tokens):
		return Attributed
	}
	return Asserted
}

// disputed reports whether a reported claim stands against another version:
// by its cue, its words, what its source denies beside it, or as a figure that
// is given again.
func (f *finder) disputed(c *candidate) bool {
	switch {
	case c.put && f.givenAgain(c.source.Last+1, c.tokens.Last):
		return true
	case c.quote == nil:
		return c.classes.Has(lexicon.ClaimFalse) && f.Has(f.predicateOf(c.tokens).at, lexicon.ClaimBrand)
	case c.quote.CueClass == quote.Deny, f.insists(c.quote):
		return true
	}
	return c.classes.Has(lexicon.ClaimFalse) && c.quote.Type != quote.Direct || f.rebuts(c)
}

// insists reports a cue of rebuttal: "insisted", "hit back".
func (f *finder) insists(q *quote.Quote) bool {
	if q.Cue.Empty() {
		return false
	}
	at := f.At(q.Cue.Start)
	n, _ := f.Match(at, lexicon.ClaimInsist)
	return n > 0
}

// givenAgain reports a figure that replaces one given before: "puts the figure
// at 58".
func (f *finder) givenAgain(first, last int) bool {
	return last-first > 3 && f.Is(first, "the") && f.Has(first+1, lexicon.ClaimTotal) && f.Is(first+2, "at")
}

// rebuts reports whether the claimant disputes something in this paragraph or
// the one before: "Lindqvist disputed the tally. … he said.", "The company
// rejects that, saying …".
func (f *finder) rebuts(c *candidate) bool {
	from, _ := slices.BinarySearchFunc(f.deniers, c.Zone-1, func(d denier, zone int) int { return d.zone - zone })
	for n := 0; n < maxDeniers && from+n < len(f.deniers) && f.deniers[from+n].zone <= c.Zone; n++ {
		d := &f.deniers[from+n]
		if d.entity != 0 && d.entity == c.quote.Speaker.Entity || d.zone == c.Zone && d.at < c.tokens.First && f.sameSide(d, c) {
			return true
		}
	}
	return false
}

// sameSide reports whether a clause goes on for who disputed something before
// it in the paragraph: the same sentence, or the next with no other name.
func (f *finder) sameSide(d *denier, c *candidate) bool {
	if d.sentence == c.sentence {
		return f.Is(f.At(c.quote.Cue.Start)-1, ",") || f.IsAny(f.At(c.quote.Cue.Start)-1, "and", "but")
	}
	return d.own && d.sentence+1 == c.sentence && (d.entity == 0 || c.quote.Speaker.ResolvedBy != quote.ByName || f.Is(f.Sentences[c.sentence].Tokens.First, "its"))
}

// denies reports whether the clause's own verb disputes.
func (f *finder) denies(c *candidate) bool {
	if c.quote != nil && c.role == article.Paragraph && c.quote.Type == quote.Direct {
		return false
	}
	for i := c.tokens.First; i < min(c.tokens.Last, c.tokens.First+8); i++ {
		if f.disputesAt(i) && !f.IsAny(i-1, "was", "were", "been", "being", "is", "are", "the", "a") {
			return true
		}
	}
	return false
}

// vouched reports whether the subject of the clause vouches for the rest:
// "Forecasters expect 300 mm of rain".
func (f *finder) vouched(r text.Range) bool {
	main := f.predicateOf(r)
	return (main.form == past || main.form == present) && f.Has(main.at, lexicon.ClaimVouch)
}

// sourced reports whether a study, a court paper or other source is named for
// a clause without a quote: "a survey shows".
func (f *finder) sourced(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.Has(i, lexicon.ClaimDocument) && f.Has(i+1, lexicon.ClaimFinds) {
			return true
		}
	}
	return false
}
