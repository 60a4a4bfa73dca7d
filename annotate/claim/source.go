package claim

import (
	"strings"

	"stet/annotate/entity"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// maxSubject is how many tokens the subject of a clause has at most.
const maxSubject = 8

// subject returns who stands as the subject at the front of a range: a name,
// or the noun phrase as printed.
func (f *finder) subject(r text.Range) quote.Speaker {
	end := r.First
	for end < min(r.Last, r.First+maxSubject) && !f.endsSubject(end, r.First) {
		end++
	}
	phrase := text.Range{First: r.First, Last: end}
	for i := phrase.First; i < phrase.Last; i++ {
		if m := f.entities.At(i); m != nil && m.Entity != 0 && f.Kind(m.Tokens.Last) != text.Clitic {
			return f.mentioned(m)
		}
	}
	if m := f.apposed(r, end); m != nil {
		return f.mentioned(m)
	}
	return f.printed(phrase)
}

// endsSubject reports a token at which a subject that begins at another ends: a mark, a word
// at the edge of a phrase, or an adverb of its verb, "Police now say".
func (f *finder) endsSubject(i, first int) bool {
	switch {
	case f.Kind(i) == text.Punct && !f.IsMark(i, '-'):
		return true
	case i > first && f.is(i, inEdge):
		return true
	}
	return f.IsIn(i, "now still")
}

// paper returns which document stands as the subject at the front of a range: its owner's
// name, or the noun phrase as printed: "A Norwegian study".
func (f *finder) paper(r text.Range) quote.Speaker {
	if s := f.subject(r); s.Kind == quote.Organisation || s.Kind == quote.Person {
		return s
	}
	return f.printed(text.Range{First: r.First, Last: f.headOf(r) + 1})
}

// printed returns a noun phrase as printed, without its article.
func (f *finder) printed(phrase text.Range) quote.Speaker {
	if f.is(phrase.First, inDeterminer) {
		phrase.First++
	}
	for phrase.Len() > 1 && f.is(phrase.Last-1, bygone|inParticiple) && f.is(phrase.Last, inPreposition) {
		phrase.Last-- // "a valuation commissioned by", "a team led from"
	}
	if phrase.Len() <= 0 || f.IsIn(phrase.First, "he she it they we i you who which this that one some none no") {
		return quote.Speaker{}
	}
	span := f.SpanOf(phrase)
	return quote.Speaker{Name: f.Source[span.Start:span.End], Kind: quote.Unknown, Mention: span, ResolvedBy: quote.ByRole}
}

// apposed returns who is named behind an office: in an aside that begins at a token, "A
// prison spokesman, Frank Odeke,", "The developer, Tarn Homes,", or a person at the end
// of a range.
func (f *finder) apposed(r text.Range, aside int) *entity.Mention {
	for _, at := range [...]int{aside + 1, r.Last - 1} {
		inAside := at == aside+1
		if inAside && (!f.IsMark(aside, ',') || f.plural(aside-1)) {
			continue // "Three agencies, Unicef, Oxfam and Care, put"
		}
		m := f.entities.At(at)
		if m == nil || m.Entity == 0 || m.Tokens.First <= r.First {
			continue
		}
		kind := f.entities.Get(m.Entity).Kind
		if inAside && f.IsMark(m.Tokens.Last, ',') && kind != entity.Place || at == r.Last-1 && kind == entity.Person {
			return m
		}
	}
	return nil
}

func (f *finder) mentioned(m *entity.Mention) quote.Speaker {
	e := f.entities.Get(m.Entity)
	return quote.Speaker{
		Name: e.Name, Entity: e.ID, Kind: quote.SpeakerKind(e.Kind),
		Mention: f.SpanOf(m.Tokens), ResolvedBy: quote.ByName,
	}
}

// meant returns whom a pronoun in front of a clause means: the last person, or
// body, named before it in its paragraph or the one before.
func (f *finder) meant(c *candidate, pronoun int) quote.Speaker {
	kind := entity.Organisation
	switch {
	case f.IsIn(pronoun, "he she his her"):
		kind = entity.Person
	case !f.IsIn(pronoun, "it they its their"):
		return quote.Speaker{}
	}
	list := f.entities.Mentions
	floor := f.Zones[max(0, c.Zone-1)].Tokens.First
	for k := f.entities.From(pronoun) - 1; k >= 0 && list[k].Tokens.First >= floor; k-- {
		if id := list[k].Entity; id != 0 && f.entities.Get(id).Kind == kind {
			s := f.mentioned(&list[k])
			s.Mention, s.ResolvedBy = f.Span(pronoun), quote.ByPronoun
			return s
		}
	}
	return quote.Speaker{}
}

// claimant returns who makes a claim: the speaker of the quote that it stands
// in, who gives the figure or is named by "according to", who answers, or the
// subject of a denial.
func (f *finder) claimant(c *candidate, v *vector) quote.Speaker {
	switch {
	case c.quote != nil:
		return c.quote.Speaker
	case c.source.Len() > 0:
		return f.known(c, f.subject(c.source), c.source.First)
	case c.follows.Name != "":
		return c.follows
	case c.counters:
		return quote.Speaker{} // it was denied, by nobody who is named
	case v.has[fDenies], f.vouched(c):
		who := f.doer(c)
		return f.known(c, f.subject(who), who.First)
	case c.answer:
		return f.guests[f.answers[c.Zone]-1]
	case f.attests(c):
		return f.known(c, f.paper(f.subjectOf(c)), c.tokens.First)
	}
	return quote.Speaker{}
}

// maxQuotes is how many quotes on each side of a claim are looked at.
const maxQuotes = 12

// known returns the speaker of a quote nearby who is called by the same words,
// "the company", or whom the pronoun at a token means when a claimant is one.
func (f *finder) known(c *candidate, s quote.Speaker, pronoun int) quote.Speaker {
	if s.Name == "" {
		s = f.meant(c, pronoun)
	}
	if s.Entity != 0 {
		return s
	}
	at := f.partFrom(c.Start)
	for k := max(0, at-maxQuotes); k < min(len(f.parts), at+maxQuotes); k++ {
		q := &f.quotes[f.parts[k].quote]
		if q.Speaker.Entity == 0 || f.Zones[q.Zone].Article != f.Zones[c.Zone].Article {
			continue
		}
		switch {
		case s.Name == "" && k < at && c.Zone-q.Zone <= 1:
			s = q.Speaker
		case s.Name != "" && f.endsIn(q.Speaker.Mention, s.Name):
			s = q.Speaker
		}
	}
	return s
}

// endsIn reports whether a mention is a name with nothing but an article
// before it.
func (f *finder) endsIn(mention text.Span, name string) bool {
	words := f.Source[mention.Start:mention.End]
	return len(words) >= len(name) && len(words) <= len(name)+4 && strings.EqualFold(words[len(words)-len(name):], name)
}

// according takes the source off a clause that names it by "according to" at
// its front or end, or by "as reported by" in front, and that no quote holds.
func (f *finder) according(clause text.Range) (content, source text.Range) {
	if by := f.asReportedBy(clause); by > 0 {
		if comma := f.phraseEnd(by+1, min(clause.Last, by+maxSource)); f.IsMark(comma, ',') {
			return text.Range{First: comma + 1, Last: clause.Last}, text.Range{First: by + 1, Last: comma}
		}
	}
	for i := clause.First; i+2 < clause.Last; i++ {
		if i = f.SeekOf(text.Range{First: i, Last: clause.Last}, according); i+2 >= clause.Last {
			break
		}
		if !f.Is(i+1, "to") {
			continue
		}
		if i > clause.First {
			source = text.Range{First: i + 2, Last: clause.Last}
			if end := f.phraseEnd(i+2, min(clause.Last, i+maxSource)); f.goesOn(end, clause.Last) {
				return clause, text.Range{First: i + 2, Last: end}
			}
			return text.Range{First: clause.First, Last: i}, source
		}
		for k := i + 3; k < min(clause.Last, i+maxSource); k++ {
			if f.IsIn(k, ", :") {
				return text.Range{First: k + 1, Last: clause.Last}, text.Range{First: i + 2, Last: k}
			}
		}
		break
	}
	return clause, text.Range{}
}

var according = text.ListOf("according")

// asReportedBy returns the "by" of a clause that begins "As reported by …", "As first
// revealed by …", or 0.
func (f *finder) asReportedBy(clause text.Range) int {
	if !f.Is(clause.First, "as") {
		return 0
	}
	front := text.Range{First: clause.First + 1, Last: min(clause.Last, clause.First+minClause)}
	if by := f.SeekAny(front, "by"); f.Is(by, "by") && f.IsIn(by-1, "reported revealed noted told announced") {
		return by
	}
	return 0
}

// goesOn reports whether a clause goes on behind the comma that closes its
// source, and not the source: ", accounting for 71 cents", ", at an average of $9".
func (f *finder) goesOn(comma, end int) bool {
	i := comma + 1
	if !f.IsMark(comma, ',') || end-i < minTail {
		return false
	}
	switch {
	case f.is(i, finite), f.Is(i, "with"):
		return true
	case f.Ends(i, "ing") && f.Kind(i) == text.Word:
		return true
	case !f.is(i, inPreposition), f.IsIn(i, "of from"):
		return false
	}
	return !f.Is(i+1, "the") && !f.Flag(i+1, text.Upper)
}

// phraseEnd returns where a phrase that begins at token i ends: at a mark.
func (f *finder) phraseEnd(i, end int) int {
	for i < end && f.Kind(i) != text.Punct {
		i++
	}
	return i
}

// maxSource is how many tokens a source in front has at most.
const maxSource = 20
