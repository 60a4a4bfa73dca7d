package claim

import (
	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/figure"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// unframed adds what a clause says to out: the words of the quotes in it, or
// the clause itself when nobody is quoted.
func (f *finder) unframed(out []candidate, clause text.Range, zone int, role article.Role) []candidate {
	before := len(out)
	out = f.quoted(out, clause, zone, role)
	switch {
	case len(out) == before && f.answersOnly(clause):
		return out
	case len(out) == before:
		out = f.sourceless(out, f.callAlone(clause), zone, role)
	case f.subordinate(clause, out[before].quote), len(out) == before+1 && f.parenthetic(clause, out[before]), f.rejected(clause, out[before].quote):
		out = f.keep(out[:before], clause, zone, role, nil)
	case len(out) == before+1 && (f.verbFirst(clause, out[before].tokens, out[before].quote) || f.ofThoseWho(clause, out[before].quote)):
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
		terse := role == article.Headline || role == article.Standfirst
		if terse && q.Type == quote.Indirect && (f.Is(clause.First-1, "as") && q.Start < span.Start && q.Cue.Start < span.Start || f.signed(q)) {
			continue // the half of a headline behind its "as"; "reports Ann Lee"
		}
		if inside.Len() == 0 || len(out) > before && inside.First < out[len(out)-1].tokens.Last {
			continue
		}
		switch {
		case last == q && q.Type == quote.Indirect:
			inside.First = first
			if len(out) > before && out[len(out)-1].quote == q {
				out = out[:len(out)-1]
			}
		case len(out) == before && q.CueClass == quote.Deny && q.Type == quote.Indirect && !q.Cue.Empty() && span.Start <= q.Cue.Start && q.Cue.Start < q.Start:
			inside.First = clause.First
		}
		last, first = q, inside.First
		out = f.keep(out, inside, zone, role, q)
	}
	return out
}

// person reports whether a person is named at a token.
func (f *finder) person(i int) bool {
	m := f.entities.At(i)
	return m != nil && m.Entity != 0 && f.entities.Get(m.Entity).Kind == entity.Person
}

// signed reports a frame by which a line is signed: "…, writes Ann Lee".
func (f *finder) signed(q *quote.Quote) bool {
	return !q.Cue.Empty() && q.Cue.Start >= q.End && q.Speaker.Mention.Start > q.Cue.Start && f.IsIn(f.At(q.Cue.Start), "writes reports") && q.Speaker.Kind == quote.Person
}

// pastAside returns where the words of an indirect quote end when the quote
// stops at the comma that closes an aside, "police say Nair, who resigned, took
// …", or at a source in their middle.
func (f *finder) pastAside(r, clause text.Range, q *quote.Quote) int {
	if q.Type != quote.Indirect || q.Cue.Empty() || !f.Is(r.Last, ",") {
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
		if f.Is(i, ",") {
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
		if (role == article.Headline || role == article.Standfirst) && f.IsIn(source.First-1, "writes reports") && f.person(source.First) {
			source = text.Range{} // it is signed
		}
	}
	for _, take := range []func(text.Range) (content, source text.Range){
		func(r text.Range) (content, source text.Range) { return f.labelled(r, role) },
		func(r text.Range) (content, source text.Range) { return f.announced(r, role) },
		f.framedBefore, f.surveyed, f.held, f.seen,
	} {
		if source.Len() == 0 {
			content, source = take(content)
		}
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
		if f.Is(i-1, ",") && (i == cue || f.Is(i, "with")) {
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
	cue := f.At(q.Cue.Start)
	if q.Cue.Empty() || q.Cue.Start > q.Start || cue <= clause.First || cue >= clause.Last {
		return false
	}
	for i := cue - 1; i > clause.First && i > cue-maxFrame && !f.Is(i, ","); i-- {
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
	cue := f.At(q.Cue.Start)
	if q.Cue.Empty() || q.Cue.Start > q.Start || cue <= clause.First || cue >= clause.Last || f.asked(clause.First) {
		return text.Range{}
	}
	if role == article.Headline && f.Is(cue-1, ",") && cue-clause.First > minHead {
		return text.Range{First: clause.First, Last: cue - 1}
	}
	main := f.predicateOf(text.Range{First: clause.First, Last: cue + 1})
	saying := f.Ends(cue, "ing") && !f.Is(cue, "according") // it is no verb of the clause
	if main.form == noVerb || main.at >= cue || main.form == past && !f.surely(main.at) && !saying && (f.is(main.at+1, inPreposition) || f.is(clause.First, inPreposition)) {
		return text.Range{}
	}
	for i := cue - 1; i > clause.First+minJoined; i-- {
		if f.Is(i, ",") || f.Is(i, "and") && i+2 >= cue {
			own := text.Range{First: clause.First, Last: i}
			if f.predicateOf(own).form == noVerb {
				return text.Range{}
			}
			return own
		}
	}
	return text.Range{}
}

// maxEstimate is how many tokens stand at most between "put" and the figure.
const maxEstimate = 14

// estimate takes the source off a figure that it gives: "Customs agents put
// the number of trucks at 2,800".
func (f *finder) estimate(clause text.Range) text.Range {
	if n := f.tally(clause); n > 0 {
		return text.Range{First: n, Last: clause.Last}
	}
	i := f.SeekAny(text.Range{First: clause.First + 1, Last: clause.Last}, "put", "puts")
	if f.IsIn(i+1, "up out on down forward") {
		return clause
	}
	for k := i + 2; k < min(clause.Last, i+maxEstimate); k++ {
		if f.IsIn(k, "up out") && f.Is(k+1, "for") {
			break
		}
		if f.Is(k, "at") && f.figureNear(k+1) {
			return text.Range{First: i + 1, Last: clause.Last}
		}
	}
	return clause
}

// tally returns the number, or "none", that is all that a source says of what stands
// before it, "police say six", or 0.
func (f *finder) tally(clause text.Range) int {
	end := f.trimEnd(clause).Last
	if !f.number(end-1) && !f.Is(end-1, "none") {
		return 0
	}
	for i := clause.First + 1; i < min(end, clause.First+maxSpeaker); i++ {
		if f.IsIn(i, "say says") {
			if f.pastHedge(i+1, end) == end-1 {
				return i + 1
			}
			break
		}
	}
	return 0
}

// figureAt reports whether a figure begins right at the token.
func (f *finder) figureAt(i int) bool {
	list := f.figuresFrom(i)
	return len(list) > 0 && list[0].Start == f.Span(i).Start
}

// figureNear reports whether a figure begins at the token, or soon behind it.
func (f *finder) figureNear(i int) bool { return len(f.figuresFrom(i)) > 0 }

// figuresFrom returns the figures in the next maxHedge bytes from a token on.
func (f *finder) figuresFrom(i int) []figure.Figure {
	if !f.Valid(i) {
		return nil
	}
	at := f.Span(i).Start
	return f.figuresIn(text.Span{Start: at, End: at + maxHedge})
}

// maxHedge is how many bytes a figure with its hedge has at most, here.
const maxHedge = 40

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
	if q == nil || q.Type != quote.Mixed && q.Type != quote.Direct || quoted.Len() > 12 || quoted.First-clause.First < 5 {
		return false
	}
	said := f.predicateOf(text.Range{First: clause.First, Last: quoted.First})
	if f.is(clause.First, inPreposition) && q.Speaker.Mention.Start > f.Span(said.at).Start && q.Speaker.Mention.Start < q.Cue.Start {
		return false // "In a statement posted online, the club wrote that it “…”"
	}
	if !q.Cue.Empty() && inside(f.Span(said.at), q.Speaker.Mention) {
		return false // "A letter dated June 3 said the hall was “unsafe”"
	}
	return said.form != noVerb && !inside(f.Span(said.at), q.Cue)
}

// asked reports a participle that opens a frame with what the speaker was asked:
// "Pressed on why the file was lost, the minister said …".
func (f *finder) asked(i int) bool { return f.IsIn(i, "asked pressed questioned challenged") }

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
