package claim

import (
	"strings"

	"stet/annotate/article"
	"stet/annotate/internal/lexicon"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// form is how the main verb of a clause stands.
type form uint8

const (
	noVerb      form = iota // no finite verb was found
	passive                 // "was killed", "has been barred"
	perfect                 // "has sold"
	copula                  // "is the capital", "was unlawful"
	having                  // "has no licence"
	future                  // "will open", "is due to visit"
	modal                   // "can reach", "must publish"
	conditional             // "would cost", also of what was to come
	negated                 // "did not return", "does not kill"
	present                 // "supplies power"
	past                    // "struck", "resigned"
	forms
)

// predicate is the main verb of a clause.
type predicate struct {
	form form
	at   int // the token of the verb that carries the meaning
}

// predicateOf finds the main verb of a clause, which is mostly asked for several
// times in a row.
func (f *finder) predicateOf(r text.Range) predicate {
	if f.mainOf != r {
		f.mainOf, f.main = r, f.findPredicate(r)
	}
	return f.main
}

// findPredicate finds the main verb of a clause: the first finite verb that
// stands neither in a clause of time, nor in a relative clause, nor behind its
// noun as a participle. When all that is found stands in a relative clause, the
// verb of that is not known, and what was taken for it is the main verb.
func (f *finder) findPredicate(r text.Range) predicate {
	relative, last := f.Is(r.First, "what"), predicate{noVerb, r.First}
	for i := f.mainClause(r); i < r.Last; i++ {
		m := f.marks[i]
		switch {
		case f.Tokens[i].Kind == text.Punct:
			if relative = relative && !f.IsMark(i, ','); f.IsMark(i, ',') && f.IsIn(i+1, "who which whose") {
				i = f.aside(i+1, r)
			}
		case i > r.First && m&inSub != 0:
			relative = true
		case i > r.First && m&inRelative != 0 && f.Tokens[i-1].Kind == text.Word:
			relative = true
		case m&finite == 0 || f.shortened(i, r) && !f.owns(i):
		case relative:
			relative = false // its verb; the next one is the clause's own
			last = f.formOf(i, r)
			i = max(i, last.at)
		default:
			return f.formOf(i, r)
		}
	}
	return last
}

// mainVerb returns the main verb of a clause, which stands right behind a frame that is
// put in after the subject: "The plane, the airline says, landed in June". Behind what only
// says when or where, "By Friday, the airline says,", the clause begins.
func (f *finder) mainVerb(c *candidate) predicate {
	if !f.interrupted(c) {
		return f.predicateOf(c.tokens)
	}
	q := c.quote
	switch i := f.pastAdverbs(f.phraseEnd(f.At(q.Cue.Start), c.tokens.Last)+1, c.tokens); {
	case f.is(c.tokens.First, inPreposition|inSub) && !f.comma(c.tokens.First, f.At(q.Parts[0].End)):
		return f.predicateOf(text.Range{First: min(i, c.tokens.Last), Last: c.tokens.Last})
	case f.is(i, finite):
		return f.formOf(i, c.tokens)
	case f.is(i, bygone):
		return predicate{past, i}
	case f.Kind(i) == text.Word && !f.is(i, function|inNegation|inSubject) && i < c.tokens.Last:
		return predicate{present, i}
	}
	return f.predicateOf(c.tokens)
}

// interrupted reports reported words in which a frame is put in before their verb.
func (f *finder) interrupted(c *candidate) bool {
	q := c.quote
	if !c.indirect() || q.CueClass != quote.Neutral || len(q.Parts) < 2 || !c.Contains(q.Cue) {
		return false
	}
	return !f.finiteIn(text.Range{First: c.tokens.First, Last: f.At(q.Parts[0].End)})
}

// mainClause returns where the main clause begins behind one of time or
// condition in front: "After the bridge fell, …".
func (f *finder) mainClause(r text.Range) int {
	if !f.is(r.First, inSub) {
		return r.First
	}
	for i := r.First + 2; i < r.Last; i++ {
		if f.IsMark(i, ',') && f.opens(i+1, r.Last, minClause) {
			return i + 1
		}
	}
	return r.First
}

// aside returns the comma that closes a relative clause between commas, or its
// pronoun when none does.
func (f *finder) aside(i int, r text.Range) int {
	for k := i + 1; k < r.Last; k++ {
		if f.IsMark(k, ',') {
			return k
		}
	}
	return i
}

// maxShortened is how far behind a participle the verb of its clause is.
const maxShortened = 12

// shortened reports a participle that follows its noun, "a treaty signed in
// 1996", where a finite verb is still to come.
func (f *finder) shortened(i int, r text.Range) bool {
	if !f.is(i, bygone) || i == r.First || !f.is(i+1, inPreposition) && !f.Is(i+1, "as") {
		return false
	}
	for k := i + 2; k < min(r.Last, i+maxShortened); k++ {
		switch {
		case f.is(k, inSub|inRelative|inJoin), f.IsMark(k, ','):
			return false
		case f.is(k, finite):
			return true
		}
	}
	return false
}

// formOf reads the verb group that begins at token i.
func (f *finder) formOf(i int, r text.Range) predicate {
	next := f.pastAdverbs(i+1, r)
	switch m := f.marks[i]; {
	case m&inWill != 0:
		return predicate{future, next}
	case f.Is(i, "would"):
		return predicate{conditional, next}
	case m&inModal != 0:
		return predicate{modal, next}
	case m&inDo != 0:
		return predicate{negated, next}
	case m&inHave != 0:
		return f.havingForm(next, r)
	case m&inBe != 0:
		return f.beingForm(next)
	case f.Is(i, "to"):
		return predicate{future, next}
	case m&bygone != 0:
		return predicate{past, i}
	}
	return predicate{present, i}
}

// pastAdverbs returns the first token from i on that is no adverb.
func (f *finder) pastAdverbs(i int, r text.Range) int {
	for i < r.Last && (f.is(i, inAdverb) || f.Kind(i) == text.Clitic || f.Ends(i, "ly") && !f.IsIn(i, "likely unlikely")) {
		i++
	}
	return i
}

// havingForm reads the verb group behind a form of "have": "has been killed", "has sold",
// "has no licence".
func (f *finder) havingForm(next int, r text.Range) predicate {
	switch {
	case f.Is(next, "been") && next+1 < r.Last:
		return f.beingForm(f.pastAdverbs(next+1, r))
	case (f.participle(next) || f.is(next, inPast)) && !f.Is(next, "had"):
		return predicate{perfect, next}
	}
	return predicate{having, next}
}

// beingForm reads the verb group behind a form of "be".
func (f *finder) beingForm(next int) predicate {
	switch {
	case f.Is(next, "to"): // "is to visit"
		return predicate{future, next}
	case f.IsOf(next, planned) && f.IsIn(next+1, "to in on for"):
		return predicate{future, next} // "is due to visit"
	case f.participle(next) && f.Is(next+1, "to") && f.Is(next+2, "have"): // "is believed to have fled"
		return predicate{perfect, next + 3}
	case f.Is(next, "feared") && f.participle(next+1): // "is feared drowned"
		return predicate{perfect, next + 1}
	case f.participle(next): // "was killed"
		return predicate{passive, next}
	case f.Ends(next, "ing") && !f.Is(next, "missing"): // "was building"
		return predicate{past, next}
	}
	return predicate{copula, next}
}

// planned are words behind "is" for what is to come.
var planned = text.ListOf("due set expected scheduled likely planned poised going")

// supposed reports what somebody is thought to have done, of which "is" states nothing: "is
// feared drowned", "is believed to have fled".
func (f *finder) supposed(main predicate) bool {
	return main.form == perfect && (f.Is(main.at-1, "feared") || f.Is(main.at-1, "have") && f.Is(main.at-2, "to"))
}

// participle reports a past participle, also one in -ed that no list holds.
func (f *finder) participle(i int) bool {
	return f.is(i, inParticiple) || f.is(i, bygone) && f.Ends(i, "ed")
}

// predicateFeatures reads the features of the main verb and of what stands
// around it.
func (f *finder) predicateFeatures(c *candidate, v *vector) {
	main := c.main
	at := marks(0)
	if main.at < len(f.marks) {
		at = f.marks[main.at]
	}
	v.form = main.form
	v.has[fForm+int(main.form)] = true
	v.has[fStative] = at&inStative != 0
	v.has[fMeasure] = at&inMeasure != 0
	v.has[fTrend] = at&inTrend != 0 && !f.is(main.at+1, inDeterminer)
	v.has[fAct] = at&inAct != 0 || f.convicts(c)
	v.has[fRuled] = at&inRule != 0 && !f.Is(main.at+1, "out")
	v.has[fForesees] = f.pledges(c) || f.foretells(c) || at&inPredict != 0 && c.active()
	v.has[fThan] = c.has(inThan) && !f.onlyHedged(c.tokens)
	v.has[fBecause] = c.has(inBecause) || f.is(main.at, inTie) || f.affects(c)
	v.has[fDispute] = f.disputes(c)
	f.settingFeatures(c, v)
	v.has[fMayCome] = (main.form == modal || main.form == conditional) && f.mayCome(main.at)
	v.has[fBinds] = main.form == modal && (c.has(inLaw) && f.underLaw(c.tokens) || f.limits(c))
	v.has[fPut] = c.put
	f.roles(c, v)
	v.has[fSilence] = c.quote == nil && c.has(inSilence) && !c.has(inDispute)
	v.has[fScene] = c.role == article.Caption && main.form == present
	v.has[fDenies] = c.counters || f.mainDenies(c, v)
	f.stanceFeatures(c, v)
	v.has[fWitness] = v.has[fDirect] && v.has[fSelf] && (main.form == past || main.form == perfect || main.form == having)
	v.has[fMeasured] = v.has[fMeasure] && (v.has[fFigureSubject] || v.has[fFigureObject])
	v.kind = kindOf(v)
	v.has[kindFeature(v.kind)] = true
	v.words = append(v.words, bucket(f.Hash(main.at), 2), bucket(f.Hash(c.tokens.First), 3))
}

// mayCome reports a verb behind a modal that says what may come about: "could reach 40C",
// "would be closed", not "could have", "would not", "may be linked to".
func (f *finder) mayCome(at int) bool {
	switch {
	case f.IsIn(at, "have not"):
		return false
	case f.Is(at, "be"):
		return f.participle(at+1) && !f.is(at+1, inTie)
	}
	return true
}

// mainDenies reports a main verb by which its subject denies something: "The firm denies".
func (f *finder) mainDenies(c *candidate, v *vector) bool {
	switch {
	case c.quote != nil && c.quote.CueClass != quote.Deny, v.has[fSelf], c.main.form == passive:
		return false
	}
	return f.disputesAt(c.main.at)
}

// affects reports an effect that something has which is no person, firm or
// office: "Tolls have reduced traffic", "exposure raised the risk".
func (f *finder) affects(c *candidate) bool {
	at, next := c.main.at, c.main.at+1
	switch {
	case !f.is(at, inAffect), c.main.form == passive, c.main.form == future:
		return false
	case next >= c.tokens.Last, f.Kind(next) != text.Word, f.is(next, inPreposition|inAdverb): // it has no object
		return false
	}
	return f.isThing(f.headOf(f.subjectOf(c)), c.tokens.First)
}

// isThing reports the head of a subject that is no person, firm or office. A capital tells
// nothing of the first word of a clause that is no known name.
func (f *finder) isThing(head, first int) bool {
	switch {
	case f.Kind(head) != text.Word, f.is(head, inSubject|inRelative):
		return false
	case f.HasAny(head, lexicon.NameRole, lexicon.NameRoles, lexicon.NameOrg, lexicon.NameOrgHead):
		return false
	case f.Flag(head, text.Upper):
		return head == first && f.entities.At(head) == nil
	}
	return true
}

// onlyHedged reports whether every "than" of a clause belongs to a figure's
// hedge: "more than 40".
func (f *finder) onlyHedged(r text.Range) bool {
	hedged := false
	for i := r.First; i < r.Last; i++ {
		if !f.Is(i, "than") {
			continue
		}
		figured := f.number(i+1) || f.Kind(i+1) == text.Symbol || f.IsIn(i+1, "a half")
		if !figured || !f.IsIn(i-1, "more less fewer later other rather") {
			return false
		}
		hedged = true
	}
	return hedged
}

// superlative reports "the lowest", "most accurate", "its weakest".
func (f *finder) superlative(i int, w string) bool {
	switch {
	case w == "worst" || w == "best":
		return true
	case len(w) <= 5, !strings.HasSuffix(w, "est"), f.is(i, inPlain): // "rest", "forest"
		return false
	case f.Flag(i, text.Upper), f.IsMark(i+1, '-'):
		return false
	}
	return f.Kind(i-1) == text.Clitic || f.is(i-1, inDeterminer|inBe) || f.IsIn(i-1, "second third")
}

// maxLaw is how many tokens behind "under" the law stands.
const maxLaw = 9

// underLaw reports "under the Pubs Code", "under rules agreed last year".
func (f *finder) underLaw(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if !f.Is(i, "under") {
			continue
		}
		for k := i + 1; k < min(r.Last, i+maxLaw); k++ {
			if f.is(k, inLaw) {
				return true
			}
		}
	}
	return false
}
