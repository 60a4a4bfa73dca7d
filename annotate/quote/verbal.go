package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// verbal reports whether the cue is a verb that says that something was said:
// no noun, no infinitive, not negated, not hypothetical.
func (f *finder) verbal(c *cue, u *unit) bool {
	i := c.First - 1
	be := false
before:
	for n := 0; n < 6 && i >= u.First && f.free(i); n++ {
		switch {
		case f.saysOnly(c, i):
			return true
		case c.form == lexicon.FormBase && u.marked && f.announced(c, i):
			c.form = lexicon.FormPast
			return true
		case f.negates(i):
			return false
		case f.Is(i, "to"):
			return f.infinitive(c, u, i)
		case f.be(i):
			be = true
		case f.Has(i, lexicon.QuoteHave): // "has said"
		case f.IsIn(i, "who which") && !f.initials(i): // "who said"
		case f.adverbial(i) && !f.bothSpeak(u, i): // "later said"
		default:
			break before
		}
		i--
	}
	if be || f.byAgent(c) {
		c.passive = c.form == lexicon.FormPast || c.form == lexicon.FormParticiple
		if !c.passive && c.form != lexicon.FormGerund {
			return false
		}
	}
	if f.IsIn(i, "if unless whether to") {
		return false
	}
	return f.formed(c, i, u)
}

// saysOnly reports whether the "would" at i goes with no more than what was said: "would
// say only that", "would only say that".
func (f *finder) saysOnly(c *cue, i int) bool {
	return f.Is(i, "would") && f.Is(c.First, "say") && (f.Is(c.Last, "only") || f.Is(i+1, "only"))
}

// negates reports whether the word at i says that nothing was said, or not yet: "did not
// say", "may say", and not "In May said".
func (f *finder) negates(i int) bool {
	if f.Is(i, "to") || f.Is(i, "may") && f.Flag(i, text.Upper) {
		return false
	}
	return f.Has(i, lexicon.QuoteNegation)
}

// bothSpeak reports whether the "both" at i is no adverb but who speaks: "Both said".
func (f *finder) bothSpeak(u *unit, i int) bool { return i == u.First && f.Is(i, "both") }

// infinitive reports whether the verb behind the "to" at i says all the same that something
// was said. One that tells what somebody got in touch for is read as a past tense.
func (f *finder) infinitive(c *cue, u *unit, i int) bool {
	if f.Is(i+1, "have") && f.supposed(i-1) {
		return true // "is understood to have told"
	}
	bare := c.form == lexicon.FormBase
	if bare && f.purpose(u, i) >= 0 && !f.Has(c.First, lexicon.QuoteJudging) {
		c.form = lexicon.FormPast
		return true // "phoned the station to say"
	}
	if !bare && !f.Is(c.First, "put") {
		return false
	}
	return f.Is(i-1, "on") || f.habit(i-1) // "went on to say"
}

// habit reports whether the verb at i makes the infinitive behind it a habit: "used to
// say", "likes to say", and not "was used to say".
func (f *finder) habit(i int) bool {
	return f.Has(i, lexicon.QuoteWont) && !(f.Is(i, "used") && f.beBefore(i))
}

// supposed reports whether the participle at i leaves open what was done: "is
// understood to have told".
func (f *finder) supposed(i int) bool {
	return f.Has(i, lexicon.QuoteSupposed)
}

// adverbial reports whether the word at i is an adverb that may stand between
// subject and verb.
func (f *finder) adverbial(i int) bool {
	if f.Has(i, lexicon.QuoteAdverb) && (!f.Has(i, lexicon.UnitTime) || f.Has(i-1, lexicon.QuoteShift)) {
		return true // "later", and "last week"
	}
	if f.Kind(i) != text.Word || f.Flag(i, text.Upper) || f.Has(i, lexicon.QuoteLynoun) {
		return false // "Kelly", "family"
	}
	return f.Ends(i, "ly") && f.Span(i).Len() > 4
}

// toldBy reports whether a reporting verb in the past or present stands at token i.
func (f *finder) toldBy(i int) bool {
	form := f.cueOf(i).Form
	return form == lexicon.FormPast || form == lexicon.FormPresent
}

// formed reports whether the word before the verb agrees with its form.
func (f *finder) formed(c *cue, prev int, u *unit) bool {
	if f.namesDocument(c) {
		return false
	}
	first := prev < u.First
	switch c.form {
	case lexicon.FormBase:
		return f.bareVerb(c, prev, u)
	case lexicon.FormParticiple:
		return f.IsIn(c.First-1, "has have had") || c.passive || f.adverbial(c.First-1)
	case lexicon.FormGerund:
		return first || !f.nominalBefore(prev)
	}
	switch {
	case first:
		return f.blockAt(c.First-1) >= 0
	case f.Is(c.First, "went") && (f.number(prev) || f.number(prev-1)):
		return false // "of which $2m went on tents"
	case c.form == lexicon.FormPresent && f.inPlural(c, prev, u):
		return false
	case c.form == lexicon.FormPast && f.behindOwner(c, prev):
		return true
	case f.Is(prev, "her") && f.IsIn(c.First, "said told says") && f.antecedent(u, prev+1).Len() > 0:
		return true // "Doctors who treated her said"
	}
	return !f.nominalBefore(prev) || f.blockAt(prev) >= 0
}

// namesDocument reports whether what looks like a verb names a document, and the verb stands
// behind it: "Court documents said", "A police report said".
func (f *finder) namesDocument(c *cue) bool {
	if !f.Has(c.First, lexicon.NameDocument) {
		return false
	}
	switch c.form {
	case lexicon.FormPresent:
		return c.Len() == 1 && (f.finite(c.Last) || f.cueOf(c.Last).Form != 0)
	case lexicon.FormBase:
		return f.cueOf(c.Last+1).Form != 0 || f.toldBy(c.Last) // "A police document expert told the bench"
	}
	return false
}

// bareVerb reports whether what stands before a verb without an ending agrees with it:
// several, or a body that is taken for several.
func (f *finder) bareVerb(c *cue, prev int, u *unit) bool {
	switch {
	case f.article(prev): // "wounded in the attack"
		return false
	case f.blockAt(c.First-1) >= 0: // “We lost,” say fans
		return true
	case prev < u.First:
		return false
	case f.plural(prev), f.Is(prev, ","): // "Doctors say", "Doctors, in a letter, say"
		return true
	case f.IsIn(prev, "and but") && f.plural(u.First): // "Doctors warn of delays and say"
		return true
	case f.Flag(prev, text.Upper) && f.Is(c.Last, "they"): // "Arsenal say they"
		return true
	case f.Is(c.First, "forecast") && f.forecasts(c, prev):
		return true
	case f.collective(c, prev), f.pluralHead(u, c.First): // "his family say", "data from the ministry show"
		return true
	case f.ofSeveral(f.published(u, c.First)): // "Results published on Thursday show"
		return true
	case f.ofSeveral(f.antecedent(u, prev+1)): // "People who live near the plant say"
		return true
	}
	return f.someOfThem(u, prev)
}

// forecasts reports whether a "forecast" is the past tense of one who forecasts: "Oduya
// forecast on Monday", "Oduya forecast that", "The bank forecast that".
func (f *finder) forecasts(c *cue, prev int) bool {
	if f.Flag(prev, text.Upper) && (f.setting(c.Last) || f.IsIn(c.Last, "that .")) {
		return true
	}
	return f.headNoun(prev) && f.Is(c.Last, "that")
}

// inPlural reports whether what looks like a verb in the present is a noun in the plural:
// "eleven suspects", "the claims of the union".
func (f *finder) inPlural(c *cue, prev int, u *unit) bool {
	switch {
	case f.countBefore(prev): // "eleven suspects were arrested"
		return true
	case c.frame == lexicon.TakesThat && f.IsIn(c.First, "rules shows finds reads") && !f.Is(c.Last, "that"):
		if !f.canRule(c, prev, u) {
			return true // "the new rules", "the flower shows"
		}
	}
	return f.nounLike(c) && (f.nounByNeighbours(c, prev, u) || f.lowerNoun(c, prev, u))
}

// countBefore reports whether the number at i counts what stands behind it: "The eleven", and
// not "one", "on 12" nor "Flight 12".
func (f *finder) countBefore(i int) bool {
	if !f.number(i) || f.Is(i, "one") || f.preposition(i-1) || f.abbreviated(i-1) {
		return false
	}
	return f.Kind(i-1) != text.Word || !f.Flag(i-1, text.Upper) || f.determiner(i-1) || f.functional(i-1) && !f.Is(i-1, "no")
}

// canRule reports whether who can rule, show, find or read something stands before the
// verb: "the court rules", "it shows", "Ann Lee finds".
func (f *finder) canRule(c *cue, prev int, u *unit) bool {
	switch {
	case f.headNoun(prev), f.Is(prev, "it"):
		return true
	case f.blockAt(c.First-1) >= 0: // "“The tests were clear,” reads the firm's report"
		document := text.Range{First: c.Last + 1, Last: c.Last + 4}
		return f.Seek(document, lexicon.NameDocument) < document.Last
	case f.Is(prev, ",") && f.blockWithin(c.Last, 6): // "The letter, from May, reads “Pay up”"
		return true
	}
	return f.noted(u, c.First) || f.named(text.Range{First: prev, Last: prev + 1})
}

// nounByNeighbours reports whether something of the noun, or what it is, stands behind it: "The
// claims of the union", "Police reports and", "The claims are".
func (f *finder) nounByNeighbours(c *cue, prev int, u *unit) bool {
	switch {
	case f.Is(c.Last, "that"):
		return false
	case f.Kind(prev) == text.Number, f.Has(c.Last, lexicon.QuoteAux), f.IsIn(c.Last, "and or"):
	case f.Has(c.Last, lexicon.QuoteBelonging) && !f.quotedBefore(prev):
	default:
		return false
	}
	return !f.Is(f.phraseLeft(u, c.First).First-1, "which")
}

// lowerNoun reports whether a word in small letters before the noun is nobody who can speak,
// and goes with it: "insurance claims".
func (f *finder) lowerNoun(c *cue, prev int, u *unit) bool {
	if f.Kind(prev) != text.Word || f.Flag(prev, text.Upper) || f.pronoun(prev) || f.headNoun(prev) {
		return false
	}
	if f.Is(prev, "that") && f.blockWithin(c.Last, 4) {
		return false // "A petition that calls the plan “vandalism”"
	}
	return !f.Is(c.Last, "that") || !f.noted(u, c.First)
}

// behindOwner reports whether a past tense stands behind a name that ends like an owner's:
// "Doctors at St Oswald’s warned that", "Kettle's said sales fell".
func (f *finder) behindOwner(c *cue, prev int) bool {
	if f.Kind(prev) != text.Clitic {
		return false
	}
	if f.IsIn(c.First, "said told") && f.Flag(prev-1, text.Upper) {
		return true
	}
	return f.Is(c.Last, "that") || f.determiner(c.Last) || f.pronoun(c.Last)
}
