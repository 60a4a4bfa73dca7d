package claim

import (
	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// unframed adds what a clause says to out: the words of the quotes in it, or
// the clause itself when nobody is quoted.
func (f *finder) unframed(out []candidate, clause text.Range, zone int, role article.Role) []candidate {
	before := len(out)
	out = f.quoted(out, clause, zone, role)
	switch {
	case len(out) == before && (f.answersOnly(clause) || f.leadsTo(clause)):
		return out
	case len(out) == before:
		out = f.sourceless(out, f.callAlone(clause), zone, role)
	case f.belong(clause, out[before:]):
		out = f.keep(out[:before], clause, zone, role, nil)
	case len(out) == before+1 && f.tellWhich(clause, &out[before]):
		out = f.sourceless(out[:before], clause, zone, role)
	case f.ownWords(clause, out[before].tokens):
		clause.Last = f.leadIn(clause, out[before].tokens.First)
		out = f.keep(out, f.cutFrame(clause), zone, role, nil)
	default:
		if own := f.beforeCue(clause, out[before].quote, role); own.Len() > 0 {
			out = f.keep(out, own, zone, role, nil)
		}
	}
	if len(out) > before {
		out = f.aboutSpeaker(out, clause, before, zone, role)
		out = f.behindFrame(out, clause, zone, role)
		out = f.nextAct(out, clause, zone, role)
	}
	return out
}

// leadsTo reports a clause that is a frame and no more: "The chief executive said that", before
// ", while demand had risen, income had fallen".
func (f *finder) leadsTo(clause text.Range) bool {
	that := clause.Last - 1
	if f.Is(that, ",") {
		that--
	}
	q := f.quoteAt(that + 2)
	if !f.Is(that, "that") || q == nil || q.Cue.Empty() {
		return false
	}
	return f.SpanOf(clause).Contains(q.Cue) && f.At(q.Cue.End) == that
}

// belong reports words of quotes that belong to what the clause itself states: they stand in
// a clause of time or about its subject, or it denies them.
func (f *finder) belong(clause text.Range, quoted []candidate) bool {
	q := quoted[0].quote
	if f.subordinate(clause, q) || f.rejected(clause, q) {
		return true
	}
	return len(quoted) == 1 && f.parenthetic(clause, &quoted[0])
}

// tellWhich reports reported words that only tell who or what a clause speaks of: "The man
// police say shot the mayor was held".
func (f *finder) tellWhich(clause text.Range, c *candidate) bool {
	return f.verbFirst(clause, c.tokens, c.quote) || f.ofThoseWho(clause, c.quote)
}

// quoted adds what the quotes in a clause say to out. A denial keeps its verb
// and who denies; words that a frame breaks in two stay one claim.
func (f *finder) quoted(out []candidate, clause text.Range, zone int, role article.Role) []candidate {
	span, before := f.SpanOf(clause), len(out)
	var last *quote.Quote // whose part was read before, and where that began
	first := clause.First
	for i := f.partFrom(span.Start); i < len(f.parts) && f.parts[i].Start < span.End; i++ {
		q := &f.quotes[f.parts[i].quote]
		inside := f.In(text.Span{Start: max(span.Start, f.parts[i].Start), End: min(span.End, f.parts[i].End)})
		inside.Last = f.pastAside(inside, clause, q)
		switch headlined := aboveStory(role) && q.Type == quote.Indirect; {
		case headlined && f.Is(clause.First-1, "as") && q.Start < span.Start && q.Cue.Start < span.Start:
			continue // the half of a headline behind its "as"
		case headlined && f.signed(q): // "reports Ann Lee"
			continue
		case inside.Len() == 0:
			continue
		case len(out) > before && inside.First < out[len(out)-1].tokens.Last: // it was read
			continue
		}
		switch {
		case last == q && q.Type == quote.Indirect:
			inside.First = first
			if len(out) > before && out[len(out)-1].quote == q {
				out = out[:len(out)-1]
			}
		case len(out) == before && q.CueClass == quote.Deny && q.Type == quote.Indirect && framesFrom(q, span.Start):
			inside.First = clause.First
		}
		last, first = q, inside.First
		out = f.keep(out, inside, zone, role, q)
	}
	return out
}

// framesFrom reports a quote whose cue stands before it, at or behind an offset.
func framesFrom(q *quote.Quote, offset int) bool {
	return !q.Cue.Empty() && offset <= q.Cue.Start && q.Cue.Start < q.Start
}

// person reports whether a person is named at a token.
func (f *finder) person(i int) bool {
	m := f.entities.At(i)
	return m != nil && m.Entity != 0 && f.entities.Get(m.Entity).Kind == entity.Person
}

// signed reports a frame by which a line is signed: "…, writes Ann Lee".
func (f *finder) signed(q *quote.Quote) bool {
	switch {
	case q.Cue.Empty(), q.Cue.Start < q.End, q.Speaker.Mention.Start <= q.Cue.Start:
		return false
	}
	return q.Speaker.Kind == quote.Person && f.IsIn(f.At(q.Cue.Start), "writes reports")
}

// pastAside returns where the words of an indirect quote end when the quote
// stops at the comma that closes an aside, "police say Nair, who resigned, took
// …", or at a source in their middle.
func (f *finder) pastAside(r, clause text.Range, q *quote.Quote) int {
	if q.Type != quote.Indirect || q.Cue.Empty() || !f.IsMark(r.Last, ',') {
		return r.Last
	}
	if q.Cue.Start > q.Start {
		cue := f.At(q.Cue.Start)
		if end := f.phraseEnd(cue+2, min(clause.Last, cue+maxSource)); f.Is(cue, "according") && f.goesOn(end, clause.Last) {
			return clause.Last
		}
		return r.Last
	}
	for i := r.Last - 1; i > r.First && i > r.Last-maxAside; i-- {
		if f.IsMark(i, ',') {
			if f.IsIn(i+1, "who which whose") {
				return clause.Last
			}
			break
		}
	}
	return r.Last
}

// maxAside is how many tokens an aside between commas has at most.
const maxAside = 25

// sourceless adds what a clause outside quotes says, without the words that
// name its source.
func (f *finder) sourceless(out []candidate, clause text.Range, zone int, role article.Role) []candidate {
	content, voiced := f.impersonal(clause)
	content, source := f.according(content)
	if source.Len() == 0 {
		content, source = f.framed(content)
		if aboveStory(role) && f.IsIn(source.First-1, "writes reports") && f.person(source.First) {
			source = text.Range{} // it is signed
		}
	}
	if source.Len() == 0 {
		content, source = f.unspoken(content, role)
	}
	denier := f.countering(clause)
	counters := denier.Len() > 0
	if !counters {
		denier, counters = f.deniedBy(content)
	}
	if denier.Len() > 0 {
		source = denier
	}
	put := f.estimate(content)
	estimated := put.First > content.First
	if estimated {
		source = text.Range{First: content.First, Last: put.First - 1}
	}
	before := len(out)
	out = f.keep(out, put, zone, role, nil)
	for i := before; i < len(out); i++ {
		out[i].source, out[i].put, out[i].counters = source, estimated, counters
		out[i].voiced = voiced
		out[i].claim = out[i].claim || estimated || counters
	}
	return out
}

// unspoken takes the source off a clause that names it by neither "according to" nor a frame
// of speech behind it.
func (f *finder) unspoken(clause text.Range, role article.Role) (content, source text.Range) {
	if content, source = f.labelled(clause, role); source.Len() > 0 {
		return content, source
	}
	if content, source = f.announced(content, role); source.Len() > 0 {
		return content, source
	}
	if content, source = f.framedBefore(content); source.Len() > 0 {
		return content, source
	}
	if content, source = f.surveyed(content); source.Len() > 0 {
		return content, source
	}
	if content, source = f.held(content); source.Len() > 0 {
		return content, source
	}
	return f.seen(content)
}

// leadIn returns where a clause ends that a verb joins to the words quoted from a token
// on: before ", telling the house that", ", with one saying", ", insists", "and said".
func (f *finder) leadIn(clause text.Range, quoted int) int {
	q := f.quoteAt(quoted)
	if q == nil || q.Cue.Empty() {
		return quoted
	}
	cue := f.At(q.Cue.Start)
	if cue <= clause.First || cue >= quoted {
		return quoted
	}
	if f.IsIn(cue-1, ", and but") {
		return cue - 1
	}
	if !f.Ends(cue, "ing") {
		return quoted
	}
	for i := cue; i > clause.First && i > cue-maxFrame; i-- {
		if f.IsMark(i-1, ',') && (i == cue || f.Is(i, "with")) {
			return i - 1
		}
	}
	return quoted
}

// maxFrame is how many tokens stand at most between what opens a subordinate
// clause and its verb of saying.
const maxFrame = 12

// subordinate reports whether the reported words stand in a clause of time or
// manner, so that they belong to what the main clause states: "The firm was
// fined after admitting that it let sewage run".
func (f *finder) subordinate(clause text.Range, q *quote.Quote) bool {
	cue := f.cueInside(clause, q)
	if cue == 0 {
		return false
	}
	start := cue - 1
	if f.Is(start, ",") {
		for start--; start > clause.First && !f.Is(start, ","); start-- {
		}
		start-- // "after a petitioner, Ann Lee, claimed that"
	}
	for i := start; i > clause.First && i > cue-maxFrame && !f.IsMark(i, ','); i-- {
		if f.IsIn(i, "after before while when because without since though although") || f.Is(i, "by") && f.Ends(i+1, "ing") {
			return f.predicateOf(text.Range{First: clause.First, Last: i}).form != noVerb
		}
	}
	return false
}

// beforeCue returns what a clause states before the words that lead in what it
// reports: "A judge has quashed the permits, ruling that …", "The bank dismissed him
// and said …", in a headline "Union to strike, says …".
func (f *finder) beforeCue(clause text.Range, q *quote.Quote, role article.Role) text.Range {
	cue := f.cueInside(clause, q)
	if cue == 0 || f.asked(clause.First) {
		return text.Range{}
	}
	if role == article.Headline && f.IsMark(cue-1, ',') && cue-clause.First > minHead {
		return text.Range{First: clause.First, Last: cue - 1}
	}
	main := f.predicateOf(text.Range{First: clause.First, Last: cue + 1})
	saying := f.Ends(cue, "ing") && !f.Is(cue, "according") // it is no verb of the clause
	switch {
	case main.form == noVerb, main.at >= cue:
		return text.Range{}
	case main.form == past && !saying && f.maybeParticiple(main.at, clause.First):
		return text.Range{}
	}
	for i := cue - 1; i > clause.First+minJoined; i-- {
		if f.IsMark(i, ',') || f.Is(i, "and") && i+2 >= cue {
			own := text.Range{First: clause.First, Last: i}
			if f.predicateOf(own).form == noVerb {
				return text.Range{}
			}
			return own
		}
	}
	return text.Range{}
}

// cueInside returns the token of the cue that stands in a clause before what it reports, not at
// its front, or 0.
func (f *finder) cueInside(clause text.Range, q *quote.Quote) int {
	if q.Cue.Empty() || q.Cue.Start > q.Start {
		return 0
	}
	if cue := f.At(q.Cue.Start); cue > clause.First && cue < clause.Last {
		return cue
	}
	return 0
}

// maybeParticiple reports a past form that may describe a noun: "a letter dated on Friday said",
// "In a statement posted online, the club wrote".
func (f *finder) maybeParticiple(verb, first int) bool {
	return !f.surely(verb) && (f.is(verb+1, inPreposition) || f.is(first, inPreposition))
}

// ownWords reports whether a clause says something itself before it quotes:
// "Hebridean Sealink has apologised for what it called …".
func (f *finder) ownWords(clause, quoted text.Range) bool {
	q := f.quoteAt(quoted.First)
	if q != nil && f.deniesBefore(clause, quoted, q) {
		return true
	}
	if f.asked(clause.First) {
		return false
	}
	switch {
	case q == nil, q.Type != quote.Mixed && q.Type != quote.Direct:
		return false
	case quoted.Len() > maxWordsOfOthers, quoted.First-clause.First < minWordsBefore:
		return false
	}
	said := f.predicateOf(text.Range{First: clause.First, Last: quoted.First})
	verb, speaker := f.Span(said.at), q.Speaker.Mention
	switch {
	case f.is(clause.First, inPreposition) && speaker.Start > verb.Start && speaker.Start < q.Cue.Start:
		return false // "In a statement posted online, the club wrote that it “…”"
	case !q.Cue.Empty() && inside(verb, speaker):
		return false // "A letter dated June 3 said the hall was “unsafe”"
	}
	return said.form != noVerb && !inside(verb, q.Cue)
}

// How many tokens are quoted at most by a clause that says something itself, and how many
// stand at least before them.
const (
	maxWordsOfOthers = 12
	minWordsBefore   = 5
)

// asked reports a participle that opens a frame with what the speaker was asked:
// "Pressed on why the file was lost, the minister said …".
func (f *finder) asked(i int) bool { return f.IsOf(i, asking) }

var asking = text.ListOf("asked pressed questioned challenged")

func inside(s, in text.Span) bool { return !in.Empty() && in.Contains(s) }

func (f *finder) quoteAt(token int) *quote.Quote {
	start := f.Span(token).Start
	if i := f.partFrom(start); i < len(f.parts) && f.parts[i].Start <= start {
		return &f.quotes[f.parts[i].quote]
	}
	return nil
}

// cutFrame ends a clause before the words that lead in a quote.
func (f *finder) cutFrame(r text.Range) text.Range {
	for i := r.First + 2; i < r.Last; i++ {
		if f.IsIn(i, "and but") && f.disputesIn(text.Range{First: r.First, Last: i}) {
			r.Last = i
			break
		}
		if f.IsIn(i, "for over as in by with") && f.IsAny(i+1, "what") {
			r.Last = i
		}
	}
	return r
}
