package claim

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// maxAnswer is how many tokens a sentence has at most that only says that another
// version follows.
const maxAnswer = 22

// maxBehind is how far behind its colon a clause is looked for.
const maxBehind = 60

// answering reports whether the words before a clause say that another version
// follows: the sentence before it in its paragraph, "The industry barked back.", or
// what stands before its colon, "The maker disagrees: the valve is new".
func (f *finder) answering(c *candidate) bool {
	s := &f.Sentences[c.sentence]
	near := max(s.Tokens.First, c.tokens.First-1-maxBehind)
	for i := c.tokens.First - 1; i > s.Tokens.First; i-- {
		if i == near {
			i = min(i, s.Tokens.First+maxAnswer) // what stands before a colon is no longer
		}
		if f.IsMark(i, ':') {
			return f.answerIn(text.Range{First: s.Tokens.First, Last: i}) >= 0
		}
	}
	if c.sentence == 0 || f.Sentences[c.sentence-1].Zone != s.Zone {
		return c.answer && c.Zone > 0 && f.answers[c.Zone-1] == 0 && f.putTo(c.Zone-1)
	}
	return f.answerIn(f.Sentences[c.sentence-1].Tokens) >= 0
}

// answerIn returns the first word of a short range that says so, or -1.
func (f *finder) answerIn(r text.Range) int {
	if r.Len() > maxAnswer {
		return -1
	}
	for ; r.First < r.Last; r.First++ {
		r.First = f.MayBegin(r, lexicon.ClaimAnswer)
		if n, _ := f.MatchBefore(r.First, r.Last, lexicon.ClaimAnswer); n > 0 {
			return r.First
		}
	}
	return -1
}

// introduced returns who is named before the colon that a clause stands behind, as
// somebody who speaks: "The maker disagrees: the valve is new", "The council: 17 jobs".
func (f *finder) introduced(c *candidate) text.Range {
	at := c.tokens.First - 1
	for f.Kind(at) == text.Punct && f.IsIn(at, "“ ‘ \" '") {
		at--
	}
	lead := text.Range{First: f.Sentences[c.sentence].Tokens.First, Last: at}
	if !f.IsMark(at, ':') || lead.Len() == 0 || f.is(lead.First, inNegation) {
		return text.Range{}
	}
	said := f.predicateOf(lead)
	if answer := f.answerIn(lead); answer > lead.First {
		if said.form == noVerb {
			said.at = answer
		}
		return text.Range{First: lead.First, Last: said.at}
	}
	switch {
	case said.form == noVerb:
		if lead.Len() > maxLabel || !f.isSource(lead) {
			return text.Range{}
		}
		return lead
	case f.Has(said.at, lexicon.QuoteCue): // "The maker replied:"
		return text.Range{First: lead.First, Last: said.at}
	case f.HasAny(at-1, lexicon.QuoteAssertion, lexicon.QuoteAccount, lexicon.ClaimVersion, lexicon.ClaimTotal):
		return text.Range{First: lead.First, Last: said.at} // "The maker has another version:"
	}
	return text.Range{}
}

// putTo reports whether somebody is quoted in a zone: a question that puts to
// somebody what others say.
func (f *finder) putTo(zone int) bool {
	z := f.SpanOf(f.Zones[zone].Tokens)
	k := f.partFrom(z.Start)
	return k < len(f.parts) && f.parts[k].Start < z.End
}
