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
	for n := 0; n < 6 && i >= u.First && f.free(i); n++ {
		switch {
		case f.Is(i, "would") && f.Is(c.First, "say") && (f.Is(c.Last, "only") || f.Is(i+1, "only")):
			return true // "would say only that", "would only say that"
		case c.form == lexicon.FormBase && u.marked && f.announced(c, i):
			c.form = lexicon.FormPast
			return true
		case f.Has(i, lexicon.QuoteNegation) && !f.Is(i, "to") && !(f.Is(i, "may") && f.Flag(i, text.Upper)):
			return false
		case f.Is(i, "to"):
			if f.Is(i+1, "have") && f.supposed(i-1) {
				return true
			}
			if f.purpose(u, i) >= 0 && c.form == lexicon.FormBase && !f.Has(c.First, lexicon.QuoteJudging) {
				c.form = lexicon.FormPast
				return true
			}
			return (f.Is(i-1, "on") || f.Has(i-1, lexicon.QuoteWont) && !(f.Is(i-1, "used") && f.beBefore(i-1))) && (c.form == lexicon.FormBase || f.Is(c.First, "put"))
		case f.be(i):
			be = true
		case f.Has(i, lexicon.QuoteHave) || f.IsIn(i, "who which") && !f.initials(i) || f.adverbial(i) && !(i == u.First && f.Is(i, "both")):
		default:
			n = 6
			i++
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

// supposed reports whether the participle at i leaves open what was done: "is
// understood to have told".
func (f *finder) supposed(i int) bool {
	return f.Has(i, lexicon.QuoteSupposed)
}

// adverbial reports whether the word at i is an adverb that may stand between
// subject and verb.
func (f *finder) adverbial(i int) bool {
	return f.Has(i, lexicon.QuoteAdverb) && (!f.Has(i, lexicon.UnitTime) || f.Has(i-1, lexicon.QuoteShift)) || f.Kind(i) == text.Word && f.Ends(i, "ly") && !f.Flag(i, text.Upper) && f.Span(i).Len() > 4 && !f.Has(i, lexicon.QuoteLynoun)
}

// toldBy reports whether a reporting verb in the past or present stands at token i.
func (f *finder) toldBy(i int) bool {
	form := f.cueOf(i).Form
	return form == lexicon.FormPast || form == lexicon.FormPresent
}

// formed reports whether the word before the verb agrees with its form.
func (f *finder) formed(c *cue, prev int, u *unit) bool {
	first := prev < u.First
	if c.form == lexicon.FormPresent && c.Len() == 1 && f.Has(c.First, lexicon.NameDocument) && (f.finite(c.Last) || f.cueOf(c.Last).Form != 0) {
		return false // "Court documents said"
	}
	switch c.form {
	case lexicon.FormBase:
		if f.Has(c.First, lexicon.NameDocument) && (f.cueOf(c.Last+1).Form != 0 || f.toldBy(c.Last)) {
			return false // "A police document expert told the bench", "A police report said"
		}
		if f.article(prev) {
			return false // "wounded in the attack"
		}
		return !first && (f.plural(prev) || f.IsIn(prev, "and but") && f.plural(u.First) || f.Flag(prev, text.Upper) && f.Is(c.Last, "they") || f.Is(c.First, "forecast") && (f.Flag(prev, text.Upper) && (f.setting(c.Last) || f.IsIn(c.Last, "that .")) || f.headNoun(prev) && f.Is(c.Last, "that")) || f.collective(c, prev) || f.Is(prev, ",") || f.pluralHead(u, c.First) || f.ofSeveral(f.published(u, c.First)) || f.ofSeveral(f.antecedent(u, prev+1)) || f.someOfThem(u, prev)) || f.blockAt(c.First-1) >= 0
	case lexicon.FormParticiple:
		return f.IsIn(c.First-1, "has have had") || c.passive || f.adverbial(c.First-1)
	case lexicon.FormGerund:
		return first || !f.nominalBefore(prev)
	}
	if first {
		return f.blockAt(c.First-1) >= 0
	}
	if f.Is(c.First, "went") && (f.number(prev) || f.number(prev-1)) {
		return false // "of which $2m went on tents"
	}
	if c.form == lexicon.FormPresent && f.number(prev) && !f.Is(prev, "one") && !f.preposition(prev-1) && !f.abbreviated(prev-1) && !(f.Kind(prev-1) == text.Word && f.Flag(prev-1, text.Upper)) {
		return false // "eleven suspects were arrested"
	}
	if c.form == lexicon.FormPresent && c.frame == lexicon.TakesThat && f.IsIn(c.First, "rules shows finds reads") && !f.Is(c.Last, "that") && !f.headNoun(prev) && !f.Is(prev, "it") && !(f.Is(prev, ",") && f.blockWithin(c.Last, 6)) && !f.noted(u, c.First) && !f.named(text.Range{First: prev, Last: prev + 1}) {
		return false
	}
	if c.form == lexicon.FormPresent && f.nounLike(c) && !f.Is(c.Last, "that") && !f.Is(f.phraseLeft(u, c.First).First-1, "which") && (f.Kind(prev) == text.Number || f.Has(c.Last, lexicon.QuoteAux) || f.IsIn(c.Last, "and or") || f.Has(c.Last, lexicon.QuoteBelonging) && !f.quotedBefore(prev)) {
		return false
	}
	if c.form == lexicon.FormPresent && f.nounLike(c) && !(f.Is(c.Last, "that") && f.noted(u, c.First)) && f.Kind(prev) == text.Word && !f.Flag(prev, text.Upper) && !f.pronoun(prev) && !f.headNoun(prev) && !(f.Is(prev, "that") && f.blockWithin(c.Last, 4)) {
		return false
	}
	if c.form == lexicon.FormPast && f.Kind(prev) == text.Clitic && (f.Is(c.Last, "that") || f.determiner(c.Last) || f.pronoun(c.Last) || f.IsIn(c.First, "said told") && f.Flag(prev-1, text.Upper)) {
		return true // "Doctors at St Oswald’s warned that", "Kettle's said sales fell"
	}
	if f.Is(prev, "her") && f.IsIn(c.First, "said told says") && f.antecedent(u, prev+1).Len() > 0 {
		return true // "Doctors who treated her said"
	}
	return !f.nominalBefore(prev) || f.blockAt(prev) >= 0
}
