package claim

import (
	"stet/annotate/quote"
	"stet/annotate/text"
)

// maxSubject is how many tokens the subject of a clause has at most.
const maxSubject = 8

// subject returns who stands as the subject at the front of a range: a name,
// or the noun phrase as printed.
func (f *finder) subject(r text.Range) quote.Speaker {
	end := r.First
	for end < min(r.Last, r.First+maxSubject) && f.Kind(end) != text.Punct && !f.IsAny(end, "in", "of", "at", "for", "from", "who", "that", "which", "on", "also", "has", "have", "had", "did") {
		end++
	}
	phrase := text.Range{First: r.First, Last: end}
	for i := phrase.First; i < phrase.Last; i++ {
		if m := f.entities.At(i); m != nil && m.Entity != 0 {
			e := f.entities.Get(m.Entity)
			return quote.Speaker{Name: e.Name, Entity: e.ID, Kind: quote.SpeakerKind(e.Kind), Mention: f.SpanOf(m.Tokens), ResolvedBy: quote.ByName}
		}
	}
	if f.IsAny(phrase.First, "the", "a", "an", "its", "his", "her", "their") {
		phrase.First++
	}
	if phrase.Len() <= 0 || f.IsAny(phrase.First, "he", "she", "it", "they", "we", "i", "who", "this", "that", "one", "some", "none", "no") {
		return quote.Speaker{}
	}
	span := f.SpanOf(phrase)
	return quote.Speaker{Name: f.Source[span.Start:span.End], Kind: quote.Unknown, Mention: span, ResolvedBy: quote.ByRole}
}

// claimant returns who makes a claim: the speaker of the quote that it stands
// in, who gives the figure, or the subject of a denial.
func (f *finder) claimant(c *candidate, v *Features) quote.Speaker {
	switch {
	case c.quote != nil:
		return c.quote.Speaker
	case c.source.Len() > 0:
		return f.subject(c.source)
	case v.named[fDenies] == 1, f.vouched(c.tokens):
		return f.subject(text.Range{First: c.tokens.First, Last: f.predicateOf(c.tokens).at})
	}
	return quote.Speaker{}
}
