package claim

import (
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// denier is somebody who disputes something, and where.
type denier struct {
	entity   entity.ID // zero when the subject is no name
	zone     int
	sentence int
	at       int  // the verb of denial
	own      bool // it is the sentence's main verb
}

// maxDeniers is the most deniers near a claim that are looked at.
const maxDeniers = 20

// maxBefore is the most tokens between the end of a subject and its verb of denial.
const maxBefore = 6

// disputing are the lists of verbs that may dispute.
const disputing = inDispute | inReject

// findDeniers returns the subjects of verbs of denial, in text order.
func (f *finder) findDeniers() []denier {
	var out []denier
	for k, s := range f.Sentences {
		for i := s.Tokens.First + 1; i < s.Tokens.Last; i++ {
			if f.marks[i]&disputing == 0 || !f.disputesAt(i) {
				continue
			}
			out = append(out, denier{
				entity: f.lastMention(max(s.Tokens.First, i-maxBefore), i), zone: s.Zone, sentence: k, at: i,
				own: f.IsIn(i, "different differently") || i == f.predicateOf(s.Tokens).at,
			})
		}
	}
	return out
}

// lastMention returns the entity of the last mention between two tokens, or
// zero.
func (f *finder) lastMention(from, to int) entity.ID {
	list := f.entities.Mentions
	for k := f.entities.From(to) - 1; k >= 0 && list[k].Tokens.First >= from; k-- {
		if list[k].Entity != 0 {
			return list[k].Entity
		}
	}
	return 0
}

// maxObject is the most tokens behind a verb of rejection at which what it rejects stands.
const maxObject = 7

// disputesAt reports a verb of denial, or of rejection when what it rejects is
// what somebody says: "rejected the allegation", not "rejected the levy", "did not deny".
func (f *finder) disputesAt(i int) bool {
	if f.is(i-1, inNegation) && !f.IsIn(i-1, "nor nobody none neither") {
		return false
	}
	if f.is(i, inDispute) {
		return true
	}
	if !f.is(i, inReject) {
		return false
	}
	if f.Is(i, "different") {
		return f.is(i+1, inVersion)
	}
	if f.Is(i+1, "as") {
		return true
	}
	for k := i + 1; k < i+maxObject && !f.IsMark(k, '.'); k++ {
		if f.is(k, inVersion) {
			return true
		}
	}
	return false
}

// countering returns who denies, in an aside, what stands before it; nobody where that is said
// by a pronoun, as of those whom the clause speaks of: "a charge the firm denies", not "which
// he denies".
func (f *finder) countering(r text.Range) text.Range {
	if who := f.denying(r); who.Len() > 0 && !f.IsIn(who.First, "he she they it") {
		return who
	}
	return text.Range{}
}

// deniedBehind reports a clause at whose end somebody denies what it says: "Two guards beat a
// prisoner, which they deny".
func (f *finder) deniedBehind(c *candidate) bool {
	r := c.tokens
	for i := r.Last - 1; c.has(disputing) && i > r.First && i > r.Last-maxSubject; i-- {
		if f.IsMark(i, ',') {
			return f.denying(text.Range{First: i + 1, Last: r.Last}).Len() > 0
		}
	}
	return false
}

// denying returns who denies, in an aside, what stands before it: "a charge the firm denies",
// "which police dispute".
func (f *finder) denying(r text.Range) text.Range {
	i, verbs := r.First, disputing
	if f.is(i, inDeterminer) {
		i++
	}
	switch {
	case f.is(i, inVersion) && !f.Is(i, "that"), f.Is(i, "something"):
		i++
		if f.is(i, inRelative) {
			i++
		}
	case f.Is(i, "which") && i == r.First:
		i, verbs = i+1, inDispute // a levy may be rejected as well
	default:
		return text.Range{}
	}
	if f.is(i, inAdverb|inPreposition|auxiliaries) {
		return text.Range{} // nobody follows
	}
	for k := i; k < min(r.Last, i+maxSubject) && f.Kind(k) != text.Punct; k++ {
		switch {
		case f.is(k, verbs) && k > i:
			return text.Range{First: i, Last: k}
		case f.is(k, finite) && !f.is(k, inHave):
			return text.Range{}
		}
	}
	return text.Range{}
}

// rejected reports whether the cue of a quote is what a clause denies, so that the words
// belong to the denial: "Pakistan rejects India's claim that three jets were downed".
func (f *finder) rejected(clause text.Range, q *quote.Quote) bool {
	cue := f.At(q.Cue.Start)
	if q.Cue.Empty() || q.Cue.Start > q.Start || !f.is(cue, inVersion) && !f.Has(cue, lexicon.QuoteAssertion) {
		return false
	}
	for i := cue - 1; i > clause.First && i > cue-maxObject && f.Kind(i) != text.Punct; i-- {
		if f.is(i, disputing) && f.is(i, finite|bygone) {
			return true
		}
	}
	return false
}

// deniesBefore reports whether a clause denies something before it goes on to
// quote: "Kabul denies this and argues …", not "Bell, who denies murder, said …".
func (f *finder) deniesBefore(clause, quoted text.Range, q *quote.Quote) bool {
	for i := clause.First + 1; i < quoted.First; i++ {
		if f.disputesAt(i) && !f.is(i-1, inRelative) && !inside(f.Span(i), q.Cue) {
			return true
		}
	}
	return false
}

// withheld reports a "denied" that means "kept from", as two objects stand behind it: "denied
// her treatment", "denied the prisoners water".
func (f *finder) withheld(i, end int) bool {
	if f.IsIn(i, "him her them us me") {
		return true
	}
	if f.is(i, inDeterminer) {
		i++
	}
	if !f.plural(i) && !f.HasAny(i, lexicon.NameRole, lexicon.NameRoles) {
		return false
	}
	return i+1 < end && f.Kind(i+1) == text.Word && !f.is(i+1, inPreposition)
}

// actsAfterDenial reports a verb at token next by which somebody who denied something just
// before does something else: "denied wrongdoing but agreed to pay £9m".
func (f *finder) actsAfterDenial(join, next, first int) bool {
	if !f.IsIn(next-1, "and but") || !f.isAct(next) {
		return false
	}
	for k := join - 1; k > first && k > join-maxApart; k-- {
		if f.is(k, finite|disputing) {
			return f.is(k, bygone) == f.is(next, bygone) && f.deniesSomething(k, join)
		}
	}
	return false
}

// isAct reports a verb that says what somebody did, or whom he accused, not what he said:
// "agreed to pay", "blames the army".
func (f *finder) isAct(i int) bool {
	accuses := f.accuses(i)
	switch {
	case !f.is(i, finite), f.Is(i, "put"):
		return false
	case accuses:
		return true
	case f.Has(i, lexicon.QuoteCue) && !f.Is(i+1, "to"): // "said", but "promised to"
		return false
	}
	return f.is(i, bygone)
}

// deniesSomething reports a verb before a token by which a subject of its own denies what
// stands behind it: "later denied wrongdoing", not "was denied bail", "denied her bail".
func (f *finder) deniesSomething(verb, end int) bool {
	before := verb - 1
	for f.is(before, inAdverb) || f.Ends(before, "ly") || f.IsIn(before, "twice later") {
		before--
	}
	if f.is(before, inBe|inRelative|inDeterminer) || !f.disputesAt(verb) {
		return false
	}
	return verb+1 < end && !f.withheld(verb+1, end)
}
