package claim

import (
	"slices"

	"stet/annotate/article"
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// tellStrength returns the first strength that applies to a claim of a kind.
func tellStrength(v *vector, kind Kind, value func(head int) float64) Strength {
	switch {
	case v.has[fUnverified], v.has[fDenial], v.has[fRebuts] && !v.has[fSourced], rivals(v, value):
		return Disputed
	}
	return v.held(kind)
}

// held returns how firmly a claim of a kind is held that disputes nothing.
func (v *vector) held(kind Kind) Strength {
	switch {
	case v.has[fHedge] && kind != Policy:
		return Hedged
	case v.has[fSourced]:
		return Attributed
	}
	return Asserted
}

// rivals reports whether a claim with a source disputes what was said. One that only hedges
// does not, unless its words say so. Where nobody else has spoken, neither does a figure that
// somebody puts, nor what somebody says was not so, unless it is their own deed: not "Police
// said no one was hurt", but "The firm said it never paid".
func rivals(v *vector, value func(head int) float64) bool {
	switch {
	case !v.has[fSourced], v.has[fHedge] && !v.has[fRebuts]:
		return false
	case v.has[fPut] && !v.has[fOther] && !v.has[fRebuts]:
		return false
	case v.has[fNegation] && !v.ofOwnActs() && !v.meets():
		return false
	}
	least := 0.0
	if !v.has[fRebuts] && !v.has[fAnswering] && !v.has[fNegation] && !v.sets {
		least = unsaid
	}
	return value(headRival) > least
}

// meets reports a claim that has something to dispute: somebody else has spoken, what stands
// before it says that another version follows, or its own words tell.
func (v *vector) meets() bool {
	return v.has[fOther] || v.has[fShared] || v.has[fAnswering] || v.has[fRebuts] && !v.none
}

// unsaid is what the model has to give for a rival version that no word tells of. It is above
// zero because such versions are several times as frequent in the texts that the model was
// fitted to as they are in the press.
const unsaid = 0.5

// ofOwnActs reports that a pronoun does something, mostly the source itself: "it never paid".
func (v *vector) ofOwnActs() bool {
	return v.form != passive && (v.has[fOfPronoun] || v.has[fOfIt] && v.form != copula)
}

// disputed reports whether a reported claim stands against another version:
// by its cue, its words, what its source denies beside it, or as a figure that
// is given again.
func (f *finder) disputed(c *candidate, v *vector) bool {
	switch {
	case c.put && f.givenAgain(c, v):
		return true
	case c.quote == nil:
		return c.has(inFalse) && f.is(c.main.at, inBrand)
	case c.quote.CueClass == quote.Deny, f.insists(c.quote):
		return true
	}
	switch {
	case c.has(inFalse) && c.quote.Type != quote.Direct:
		return true
	case v.has[fNegation] && (f.objects(c) || f.corrects(c.tokens)):
		return true
	}
	return f.rebuts(c)
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

// maxAgain is the most tokens that name a figure which is given again.
const maxAgain = 4

// givenAgain reports a figure that replaces one given before: "puts the figure
// at 58", and behind what another says "put the district's toll at 14", "puts it at 58".
func (f *finder) givenAgain(c *candidate, v *vector) bool {
	first := c.source.Last + 1
	for i := first + 1; i < min(c.tokens.Last, first+maxAgain); i++ {
		if f.Is(i+1, "at") {
			return f.Is(first, "the") && f.Has(i, lexicon.ClaimTotal) && (!f.Is(i, "toll") || f.countedBefore(c, v))
		}
	}
	return f.IsIn(first, "it that this") && len(f.voices) > 0 && f.voices[len(f.voices)-1].zone == c.Zone
}

// setsRight reports a word, in a claim or soon before it, that may put it against what was
// said before: "instead", "the real figure is", "only four were".
func (f *finder) setsRight(c *candidate) bool {
	for i := max(0, c.tokens.First-maxAgain); i < c.tokens.Last; i++ {
		if f.Has(i, lexicon.ClaimInstead) || f.Is(i, "fact") && f.Is(i-1, "in") {
			return true
		}
	}
	return false
}

// objects reports a source that is set against what stands before it: "But the ministry
// said", "confirmed the crash but said".
func (f *finder) objects(c *candidate) bool {
	first := f.Sentences[c.sentence].Tokens.First
	return f.Is(first, "but") || f.Is(first, "however") || !c.quote.Cue.Empty() && f.Is(f.At(c.quote.Cue.Start)-1, "but")
}

// nothing reports a reported "there was no depot", "there was none".
func (f *finder) nothing(r text.Range) bool {
	if !f.Is(r.First, "there") {
		return false
	}
	for i := r.First + 1; i < min(r.Last, r.First+4); i++ {
		if f.IsIn(i, "no none never") {
			return !f.Is(i+1, "doubt")
		}
	}
	return false
}

// corrects reports words that put one thing in the place of another: "a month, not
// two", "postponed and not cancelled".
func (f *finder) corrects(r text.Range) bool {
	for i := r.First + 2; i+1 < r.Last; i++ {
		if f.Is(i, "not") && f.IsIn(i-1, ", and") {
			return !f.IsIn(i+1, "least only just to")
		}
	}
	return false
}

// rebuts reports whether the claimant disputes something in this paragraph or
// the one before: "Lindqvist disputed the tally. … he said.", "The company
// rejects that, saying …".
func (f *finder) rebuts(c *candidate) bool {
	if len(f.deniers) == 0 {
		return false
	}
	from, _ := slices.BinarySearchFunc(f.deniers, c.Zone-1, func(d denier, zone int) int { return d.zone - zone })
	for n := 0; n < maxDeniers && from+n < len(f.deniers) && f.deniers[from+n].zone <= c.Zone; n++ {
		d := &f.deniers[from+n]
		if d.entity != 0 && d.entity == c.quote.Speaker.Entity || d.zone == c.Zone && d.at < c.tokens.First && f.sameSide(d, c) {
			return true
		}
	}
	return false
}

// sameSide reports whether a clause goes on for somebody who disputed something before it in
// the paragraph: in the same sentence, or in the next one if that names nobody else.
func (f *finder) sameSide(d *denier, c *candidate) bool {
	if d.sentence == c.sentence {
		return f.IsIn(c.tokens.First-1, ": ;") || f.IsIn(f.At(c.quote.Cue.Start)-1, ", and but")
	}
	if !d.own || d.sentence+1 != c.sentence {
		return false
	}
	named := d.entity != 0 && c.quote.Speaker.ResolvedBy == quote.ByName
	return !named || f.Is(f.Sentences[c.sentence].Tokens.First, "its")
}

// denies reports whether the clause's own verb disputes.
func (f *finder) denies(c *candidate) bool {
	if c.quote != nil && c.role == article.Paragraph && c.quote.Type == quote.Direct {
		return false
	}
	if c.classes&disputing == 0 {
		return false
	}
	for i := c.tokens.First; i < min(c.tokens.Last, c.tokens.First+8); i++ {
		if f.disputesAt(i) && !f.is(i-1, inBe|inDeterminer) && !f.IsIn(i-1, "been being") && !f.is(f.beforeVerbs(i), inRelative) {
			return true
		}
	}
	return c.main.form != passive && f.is(c.main.at, finite) && f.disputesAt(c.main.at)
}

// beforeVerbs returns the token before the group of verbs that ends at a token: the "who" of "who
// has always denied".
func (f *finder) beforeVerbs(i int) int {
	for i--; f.is(i, inHave|inAdverb) || f.Ends(i, "ly"); {
		i--
	}
	return i
}

// pledges reports whether the subject of the clause gives its word for something that has
// a date or a measure: "pledged to build 4,000 homes by 2030".
func (f *finder) pledges(c *candidate) bool {
	at := c.main.at
	if c.quote != nil || c.main.form == passive || !f.Is(at+1, "to") || f.is(at+2, function) || !f.Has(at, lexicon.ClaimPledge) {
		return false
	}
	for i := range c.inside {
		if c.inside[i].Weight != figure.Minor && c.inside[i].Start > f.Span(at).Start {
			return true
		}
	}
	return false
}

// ownActs reports a verb of vouching that says what its subject did or had: "the
// firm reported a loss", "the storm claims five lives", "the court puts it under", "the jury
// found him guilty".
func (f *finder) ownActs(c *candidate) bool {
	at := c.main.at
	switch {
	case f.Is(at, "puts"):
		return len(c.inside) == 0 || c.inside[len(c.inside)-1].Start < f.Span(at).Start
	case f.Is(at, "accused"):
		return f.Is(at+1, "of") // by somebody
	case f.IsIn(at, "suspect suspects"):
		return !f.suspects(at)
	case f.IsIn(at, "claims reports") && f.noObject(at+1, c.tokens.Last):
		return true // no verb: "quits amid fraud claims"
	case f.Is(at, "claims") && f.IsIn(at+1, "responsibility credit"), f.decides(c):
		return true
	case f.Is(at, "claims") && !f.number(at+1):
		return false
	case f.Is(at, "claims"):
		return f.phraseHolds(at+1, c.tokens.Last, "lives life victims") || f.Is(at+2, "more") && !f.Is(at+3, "than")
	case f.IsIn(at, "report reports reported"):
		return f.phraseHolds(at+1, c.tokens.Last, ownResults)
	}
	return false
}

// ownResults are words for how a firm did, which it reports of itself.
const ownResults = "loss losses profit profits revenue revenues income earnings surplus deficit turnover assets"

// noObject reports what stands behind a word in -s that is a noun: nothing, a comma, or a
// preposition, but "reports on its".
func (f *finder) noObject(i, end int) bool {
	return i >= end || f.IsMark(i, ',') || f.is(i, inPreposition) && !f.IsIn(i+1, "its their")
}

// phraseHolds reports whether the noun phrase at a token, up to a preposition, holds one of
// some words, which single spaces part.
func (f *finder) phraseHolds(i, end int, words string) bool {
	for last := i + maxObject; i < min(end, last) && !f.is(i, inPreposition); i++ {
		if f.IsIn(i, words) {
			return true
		}
	}
	return false
}

// sourced reports whether a study, a court paper or other source is named for
// a clause without a quote: "a survey shows", "court papers filed on Monday name".
func (f *finder) sourced(c *candidate) bool {
	switch {
	case f.Is(c.main.at, "accused") && f.isAccused(c), f.attests(c):
		return true
	case !c.has(inDocument), f.decides(c):
		return false
	}
	for i := c.tokens.First; i < c.tokens.Last; i++ {
		if f.is(i, inDocument) && f.is(i+1, inFinds) {
			return true
		}
	}
	return false
}

// isAccused reports an "accused" that says what is done to its subject: "was accused of
// fraud", in a headline "Torvik mayor accused of fraud".
func (f *finder) isAccused(c *candidate) bool {
	at := c.main.at
	return c.main.form == passive || c.role == article.Headline && f.Is(at+1, "of") && f.phrase(c.tokens.First, at)
}

// attests reports a document that states what a clause says: "a survey shows", "the poll
// gives Lang 44%".
func (f *finder) attests(c *candidate) bool { return f.paperFinds(c) || f.gives(c) }

// paperFinds reports a document as the subject of a verb of finding or saying.
func (f *finder) paperFinds(c *candidate) bool {
	at := c.main.at
	if c.main.form == passive || !f.is(at, inFinds|inVouch) && !f.Is(at, "list") {
		return false
	}
	subject := text.Range{First: c.tokens.First, Last: at}
	return f.documented(subject) && !f.opensTime(subject) && !f.ownActs(c)
}

// gives reports a poll, a count or a report that gives what a clause says, by a verb that
// means something else of other subjects: "the poll has Lang on 38%", "early results gave
// Lang 54%".
func (f *finder) gives(c *candidate) bool {
	papers := "poll polls survey surveys results"
	switch {
	case c.main.form == having && f.leaves(c):
	case !f.IsOf(c.main.at, givingVerbs):
		return false
	case !f.IsIn(c.main.at, "gives gave"):
		papers = "poll polls survey surveys results report reports study count census"
	case !f.measured(c):
		return false
	}
	subject := f.subjectOf(c)
	return f.phraseHolds(subject.First, subject.Last, papers)
}

// givingVerbs are verbs by which a poll, a count or a report may give something.
var givingVerbs = text.ListOf("gives gave ranks ranked documents documented")

// leaves reports a figure at which a poll has somebody: "on 38%", "at 12 points".
func (f *finder) leaves(c *candidate) bool {
	at := f.SeekAny(text.Range{First: c.main.at, Last: c.tokens.Last - 1}, "on", "at")
	return f.number(at + 1)
}

// measured reports a figure in a clause that says how much or how many.
func (f *finder) measured(c *candidate) bool {
	for i := range c.inside {
		if measures(&c.inside[i]) {
			return true
		}
	}
	return false
}

// phrase reports words that name somebody, with no verb among them as far as their forms
// tell: "Torvik mayor", not "Jury clears pharmacist".
func (f *finder) phrase(i, end int) bool {
	for ; i+1 < end; i++ {
		if f.plural(i) || f.is(i, inPreposition|finite|inPresent) {
			return false
		}
	}
	return true
}

// opensTime reports a word inside a range that opens a clause of time: the verb behind the
// range is then that of the clause.
func (f *finder) opensTime(r text.Range) bool {
	for i := r.First + 1; i < r.Last; i++ {
		if f.is(i, inSub) {
			return true
		}
	}
	return false
}

// documented reports whether the head of a subject is a document.
func (f *finder) documented(subject text.Range) bool {
	for i := subject.First; i < subject.Last; i++ {
		switch {
		case f.is(i, inDocument):
			return true
		case f.is(i, inPreposition|inRelative|bygone):
			return false
		}
	}
	return false
}
