package claim

import (
	"stet/annotate/article"
	"stet/annotate/internal/lexicon"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// aboutSpeaker adds what a relative clause beside the speaker says, when the
// clause is otherwise only a frame: "said Ruth Adeyemi, whose son was hurt".
func (f *finder) aboutSpeaker(out []candidate, clause text.Range, before, zone int, role article.Role) []candidate {
	quoted := out[before].tokens
	if quoted.First-clause.First < minRelative && clause.Last-quoted.Last < minRelative {
		return out
	}
	for i := clause.First; i+minRelative < clause.Last; i++ {
		if i >= quoted.First && i < quoted.Last || !f.opensRelative(i) {
			continue
		}
		r := text.Range{First: i + 1, Last: f.aside(i+1, clause)}
		if r.Last == i+1 {
			r.Last = clause.Last
		}
		if within(r, out[before:]) {
			return out // "Lang, who runs the plant, denied it and said"
		}
		if f.quoteAt(r.First) == nil && r.Len() >= minRelative && !f.leadsIn(r, out[before].quote) {
			return f.keep(out, r, zone, role, nil)
		}
	}
	return out
}

// within reports whether a range stands in one of the clauses found so far.
func within(r text.Range, found []candidate) bool {
	for i := range found {
		if c := found[i].tokens; c.First <= r.First && r.Last <= c.Last {
			return true
		}
	}
	return false
}

// leadsIn reports a range that holds the cue of a quote.
func (f *finder) leadsIn(r text.Range, q *quote.Quote) bool {
	return q != nil && !q.Cue.Empty() && f.SpanOf(r).Contains(q.Cue)
}

// minRelative is the least number of tokens of a relative clause that states
// something by itself.
const minRelative = 5

// behindFrame adds what stands behind a frame that follows reported words, when it
// is not about the speaker: "…, she said, the lowest since March", "…, and …".
func (f *finder) behindFrame(out []candidate, clause text.Range, zone int, role article.Role) []candidate {
	last := &out[len(out)-1]
	q := last.quote
	switch {
	case !last.indirect(), q.Cue.Empty():
		return out
	case q.Cue.Start < last.End, q.Cue.Start >= f.SpanOf(clause).End:
		return out
	}
	i := f.phraseEnd(f.At(max(q.Cue.End, q.Speaker.Mention.End)), clause.Last)
	r := text.Range{First: i + 1, Last: clause.Last}
	about := q.Speaker.Mention.Start > q.Cue.Start // what a comma joins then is about the speaker
	switch {
	case r.Len() < minTail, !f.IsMark(i, ','):
		return out
	case !f.IsIn(i+1, "and but") && (about || !f.adds(i+1)):
		return out
	}
	before := len(out)
	if out = f.keep(out, r, zone, role, q); len(out) > before && f.is(r.First, inDeterminer) {
		out[before].claim = true
	}
	return out
}

// adds reports a phrase that sets off what was said: "the lowest since March",
// "most of it in fuel", "more than twice the limit".
func (f *finder) adds(i int) bool {
	if f.number(i) || f.is(i, inDeterminer|inComparative) && !f.IsIn(i, "a an") {
		return true
	}
	return f.IsIn(i, "more less most half up down twice nearly almost about all of")
}

// relativeFrame returns the pronoun of a relative clause about the subject of a clause in
// which the cue of a quote stands before it, "the report, which found that …", "a man who
// claims …", or 0.
func (f *finder) relativeFrame(clause text.Range, q *quote.Quote) int {
	if q == nil || q.Type != quote.Indirect || q.Cue.Empty() || q.Cue.Start > q.Start {
		return 0
	}
	cue := f.At(q.Cue.Start)
	for i := cue - 1; i > clause.First && i > cue-maxFrame && !f.IsMark(i, ','); i-- {
		if !f.IsIn(i, "who which whose whom") {
			continue
		}
		before := cue // the first token of the verb of the cue: "has said"
		if f.is(cue-1, auxiliaries) {
			before--
		}
		if f.finiteIn(text.Range{First: clause.First, Last: i}) || f.finiteIn(text.Range{First: i, Last: before}) {
			return 0
		}
		return i
	}
	return 0
}

// parenthetic reports words of a quote that stand in a relative clause about the subject,
// so that they belong to the main clause: "The curbs, which Moscow says are illegal,
// cover …", "A man who claims he was beaten has sued …".
func (f *finder) parenthetic(clause text.Range, c *candidate) bool {
	at := f.relativeFrame(clause, c.quote)
	if at == 0 {
		return false
	}
	aside := f.IsMark(at-1, ',') || f.IsMark(at-2, ',') && f.is(at-1, inPreposition)
	for i := c.tokens.First; i < clause.Last; i++ {
		if !f.IsMark(i, ',') {
			continue
		}
		if aside && f.is(c.tokens.First, finite) && f.Kind(i+1) == text.Word {
			return true
		}
		if verb := f.pastAdverbs(i+1, clause); f.surely(verb) || aside && f.is(verb, finite|bygone|inPresent) {
			return !f.Has(verb, lexicon.QuoteCue)
		}
	}
	return !aside && f.verbBehindOwn(c.tokens.First, clause.Last)
}

// verbFirst reports reported words that begin with their verb, as what they speak of stands right
// before the frame, so that they say which one is meant and belong to the clause: "The man police
// say shot the mayor was held", "over a tin that it says was copied", not ", a figure it says is".
func (f *finder) verbFirst(clause, quoted text.Range, q *quote.Quote) bool {
	verb, who := quoted.First, f.In(q.Speaker.Mention).First
	switch {
	case q.Type != quote.Indirect, q.Cue.Empty(), f.At(q.Cue.End) != verb:
		return false
	case q.Speaker.Mention.Empty(), who >= verb:
		return false
	case !f.is(verb, finite):
		return false
	case f.is(verb, auxiliaries): // "that it says was copied"
	case !f.is(verb, bygone), !f.hasObject(verb) && !f.is(verb+1, inPreposition):
		return false
	}
	if f.IsIn(who-1, "that which who") {
		who--
	}
	comma := who - 3
	if f.IsMark(comma, ',') && f.is(comma+1, inDeterminer) { // ", a figure it says is"
		return false
	}
	return who > clause.First && f.Kind(who-1) == text.Word && !f.is(who-1, function|finite)
}

// ofThoseWho reports reported words of somebody about whom a clause says something else, so that
// they only tell who is meant: "sued by 14 men who say they were beaten". Where it says no more
// than that they were heard, "spoke to 14 men who said", they stand for themselves.
func (f *finder) ofThoseWho(clause text.Range, q *quote.Quote) bool {
	if q.Type != quote.Indirect || q.Cue.Empty() || q.Cue.Start > q.Start {
		return false
	}
	who := f.At(q.Cue.Start) - 1
	for end := who - 2; who > end && f.is(who, auxiliaries|inAdverb); {
		who--
	}
	if !f.Is(who, "who") || f.Kind(who-1) != text.Word || who <= clause.First+minHead {
		return false
	}
	main := f.predicateOf(text.Range{First: clause.First, Last: who})
	switch {
	case main.form == noVerb, main.form == copula, main.at >= who:
		return false
	}
	return !f.Has(main.at, lexicon.QuoteCue) && !f.IsIn(main.at, hearing)
}

// hearing are verbs that say no more of somebody than that he was heard.
const hearing = "spoke talked listened interviewed interviewing heard hears polled surveyed quotes quoted cites cited " +
	"met contacted visited found traced took received"

// verbBehindOwn reports whether another verb follows that of a clause which begins at a
// token, with nothing between that brings one: "he was beaten by police has sued".
func (f *finder) verbBehindOwn(i, end int) bool {
	due := 1
	for ; i < end; i++ {
		switch {
		case f.Kind(i) == text.Punct, f.is(i, inJoin):
			return false
		case f.is(i, inRelative|inSub):
			due++
		case f.is(i, finite) && (due > 0 || f.surely(i)):
			if due--; due < 0 {
				return !f.Has(i, lexicon.QuoteCue)
			}
		}
	}
	return false
}

// callAlone returns a clause without the relative clause that ends it when all before that
// is a call, praise or thanks: "called for an end to the siege of the town, where …".
func (f *finder) callAlone(clause text.Range) text.Range {
	at := f.predicateOf(clause).at
	if n, _ := f.Match(at, lexicon.ClaimCall); n == 0 && !f.is(at, inCeremony) && !f.IsOf(at, praising) {
		return clause
	}
	for i := at + 1; i+minRelative < clause.Last; i++ {
		if f.opensRelative(i) && f.aside(i+1, clause) == i+1 {
			clause.Last = i
		}
	}
	return clause
}

// praising are verbs by which somebody is only praised, thanked or condemned.
var praising = text.ListOf("hailed praised thanked condemned")

// opensRelative reports a comma with a relative pronoun behind it.
func (f *finder) opensRelative(i int) bool {
	return f.IsMark(i, ',') && f.IsIn(i+1, "who whose which where")
}

// nextAct adds what else the subject of a frame did or was, behind what it reports, where
// that cannot be reported too: "The court found that she had been wronged and awarded her
// £900", "The mayor called it “shameful” and sacked two aides"; and what happened when it
// had only a word for it: "promised a “full review” after 14 people died".
func (f *finder) nextAct(out []candidate, clause text.Range, zone int, role article.Role) []candidate {
	last := &out[len(out)-1]
	q, i := last.quote, last.tokens.Last
	if q == nil {
		return f.pastBrand(out, clause, zone, role)
	}
	if q.Cue.Empty() || q.Cue.Start > q.Start || !f.SpanOf(clause).Contains(q.Cue) {
		return out
	}
	for i < clause.Last && f.Kind(i) == text.Punct {
		i++
	}
	r := text.Range{First: i + 1, Last: clause.Last}
	switch {
	case f.IsIn(i, "after as when") && r.Len() > minTail && f.onlyWord(last.tokens) && f.finiteIn(r):
		return f.keep(out, r, zone, role, nil)
	case !f.IsIn(i, "and but"), r.Len() < minTail, !f.is(r.First, finite|bygone):
		return out
	case f.rules(r.First, q), f.actsBehindName(r.First, q):
		return f.keep(out, r, zone, role, nil)
	}
	return out
}

// onlyWord reports words of a source that state nothing: “full review”.
func (f *finder) onlyWord(r text.Range) bool {
	return r.Len() < minClause || f.predicateOf(r).form == noVerb
}

// pastBrand cuts off what else the subject of a clause did who gave a thing a name in marks that
// are no quote: "called it “shameful” and sacked two aides".
func (f *finder) pastBrand(out []candidate, clause text.Range, zone int, role article.Role) []candidate {
	main := f.predicateOf(clause)
	at := main.at
	if !f.is(at, inBrand) || main.form == passive {
		return out
	}
	for i := at + 1; i+minTail < clause.Last; i++ {
		if f.Is(i, "and") && f.IsIn(i-1, "” \" ’ '") && f.is(i+1, bygone) && !f.Has(i+1, lexicon.QuoteCue) {
			last := &out[len(out)-1]
			last.tokens.Last = i
			last.Span = f.SpanOf(last.tokens)
			return f.keep(out, text.Range{First: i + 1, Last: clause.Last}, zone, role, nil)
		}
	}
	return out
}

// actsBehindName reports a verb at a token that says what else somebody did who gave a thing
// a name in marks, or spoke: "called the leak “shameful” and sacked two aides", "shouted
// “Drop it” and fired nine shots".
func (f *finder) actsBehindName(i int, q *quote.Quote) bool {
	if !f.is(i, bygone) || f.Has(i, lexicon.QuoteCue) {
		return false
	}
	return q.Type == quote.Direct || q.Type == quote.Mixed && f.is(f.At(q.Cue.Start), inBrand)
}

// rules reports a verb at a token by which a court acts, when the speaker of a quote is one.
func (f *finder) rules(i int, q *quote.Quote) bool {
	switch {
	case q.Type == quote.Direct, !f.is(i, finite):
		return false
	case !f.IsIn(i, "awarded fined ordered sentenced jailed banned granted quashed adjourned dismissed acquitted convicted"):
		return false
	}
	for at := f.In(q.Speaker.Mention); at.First < at.Last; at.First++ {
		if f.Has(at.First, lexicon.QuoteCourt) || f.IsIn(at.First, "regulator watchdog ombudsman authority") {
			return true
		}
	}
	return false
}

// answersOnly reports a clause of which nothing is left but a frame when the short answer
// in front is taken off: "No," the officer answered.
func (f *finder) answersOnly(clause text.Range) bool {
	q := f.quoteAt(clause.First)
	if q == nil || q.Type != quote.Direct || !f.SpanOf(clause).Contains(q.Cue) {
		return false
	}
	answer := f.In(q.Span).Len()
	return answer <= maxShortAnswer && clause.Len()-answer <= maxSpeaker
}

// maxShortAnswer is how many tokens a short answer has at most, its marks and comma counted.
const maxShortAnswer = 4

// framedBefore takes off the frame in front of a clause, an aside in it, when no quote was
// made of it: "Lang said on Monday, a day after the vote, that he would quit".
func (f *finder) framedBefore(clause text.Range) (content, source text.Range) {
	verb := f.predicateOf(clause).at
	if !f.is(verb, finite) || !f.Has(verb, lexicon.QuoteCue) {
		return clause, text.Range{}
	}
	for i := verb + minHead; i < min(clause.Last, verb+maxAside); i++ {
		if f.Is(i, "that") && f.IsMark(i-1, ',') && f.opens(i+1, clause.Last, minHead) {
			return text.Range{First: i + 1, Last: clause.Last}, text.Range{First: clause.First, Last: verb}
		}
	}
	return clause, text.Range{}
}
