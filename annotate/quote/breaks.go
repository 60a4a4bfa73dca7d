package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// resumes reports whether the main clause goes on at token i, behind marked
// words that end a reported clause inside it.
func (f *finder) resumes(c *cue, i int) bool {
	return (c.form == lexicon.FormGerund || c.relative) && f.Has(i, lexicon.QuoteAux) && !f.IsIn(i, "be been being")
}

// breaks reports whether the content ends at token i by what stands there.
func (f *finder) breaks(c *cue, i int) bool {
	switch {
	case f.Is(i, ";"):
		return true
	case f.Is(i, ","):
		return f.breaksAtComma(c, i)
	case f.IsIn(i, "and but"):
		return f.breaksAtAnd(c, i)
	case f.IsIn(i, "as when while"):
		return f.breaksAtAs(c, i)
	case f.Is(i, "without") && f.Has(i+1, lexicon.QuoteOmitted): // "said it was shut without giving details"
		return c.form == lexicon.FormPast && !f.supposes(c) && !f.IsIn(i+2, "his her their its notice why")
	}
	return false
}

// breaksAtAs reports whether what the speaker did while speaking stands behind the "as" at i.
func (f *finder) breaksAtAs(c *cue, i int) bool {
	verb := i + 2
	switch {
	case !f.pronoun(i + 1):
		return false
	case f.Has(verb, lexicon.QuoteVerdict): // "said it was “cowardly” as she jailed him"
		return f.judges(c.who, verb)
	case !f.Is(i, "as"), f.cueOf(verb).Form != lexicon.FormPast, c.form != lexicon.FormPast:
		return false
	case !f.Has(verb, lexicon.QuoteCharge) && !f.IsIn(verb, "praised condemned denounced criticised criticized urged slammed"):
		return false
	}
	// "said the road was shut as he accused the council of neglect"
	return !f.pronoun(verb+1) && !f.oneTold(text.Range{First: max(c.Last, i-budget), Last: i})
}

// breaksAtComma reports whether what stands behind the comma at i is the outlet's.
func (f *finder) breaksAtComma(c *cue, i int) bool {
	next := i + 1
	v := f.cueOf(next)
	switch {
	case c.relative && f.finite(next): // "the firm, which said it would pay, has closed"
		return true
	case f.shifts(c, i): // "said the road would open in May, although it has been delayed twice"
		return true
	case v.Form == lexicon.FormGerund && v.Frame != lexicon.TakesPhrase && v.Frame != lexicon.TakesMarks:
		return true // ", saying that"
	case f.Has(next, lexicon.QuoteAct) && c.form == lexicon.FormPast: // ", declined to say when"
		return true
	case f.Is(next, "something"): // ", something the port denies"
		return true
	case f.IsIn(next, "a an") && f.Has(i+2, lexicon.QuoteRemark): // ", a claim the port denies"
		return true
	case f.demurs(next): // ", though she would not be drawn on which year"
		return true
	case f.reaction(next): // ", prompting a walkout"
		return true
	case f.Has(next, lexicon.QuoteContrast) && f.puts(i+2): // ", but the government puts the number at 400,000"
		return true
	case f.later(next): // ", hours after unions threatened a strike"
		return true
	case f.Is(next, "without") && f.Has(i+2, lexicon.QuoteOmitted): // ", without saying when"
		return true
	case f.withholds(next): // ", but provided no evidence"
		return true
	}
	return f.Is(next, "and") && f.actsAgain(c, i+2)
}

// actsAgain reports whether the verb at token i behind a comma and "and" has the speaker of
// the cue for its subject.
func (f *finder) actsAgain(c *cue, i int) bool {
	switch {
	case f.Has(i, lexicon.QuoteVerdict): // ", and jailed him"
		return true
	case f.Has(i, lexicon.QuoteHave) && f.Has(c.First-1, lexicon.QuoteHave) && !f.Is(i, "had"):
		return true // "has admitted that …, and has paid"
	}
	return c.form == lexicon.FormGerund && !f.Is(i, "that")
}

// breaksAtAnd reports whether the "and" or "but" at i joins what the speaker does to what
// is said.
func (f *finder) breaksAtAnd(c *cue, i int) bool {
	verb, and := i+1, f.Is(i, "and")
	switch {
	case and && f.IsIn(verb, "why how whether") && c.frame != lexicon.TakesQuestion:
		return f.blockAt(i-1) >= 0 // "said it was “late” and why"
	case and && f.Is(verb, "called") && f.IsIn(i+2, "on for"): // "and called for an inquiry"
		return true
	case and && c.frame == lexicon.TakesQuestion && f.IsIn(verb, "was were") && f.Is(i+2, "told"):
		return true // "asked why it was shut and was told"
	case f.Has(verb, lexicon.QuoteAct): // "and declined to say when"
		return true
	case f.gaveVerdict(verb) && f.judges(c.who, verb): // "and struck him off"
		return true
	case f.IsIn(verb, "did does would") && f.Is(i+2, "not"):
		if n, _ := f.Match(i+3, lexicon.QuoteCue); n > 0 && !and {
			return true // "but did not say when"
		}
		return f.Has(i+3, lexicon.QuoteReply) // "and did not elaborate"
	}
	return and && f.IsIn(verb, "put puts") && f.puts(verb) // "and put the number at 400,000"
}

// gaveVerdict reports whether the verb at i is one of a court or of a body that punishes:
// "jailed", "struck him off".
func (f *finder) gaveVerdict(i int) bool {
	return f.Has(i, lexicon.QuoteVerdict) || f.Is(i, "struck") && f.Is(i+2, "off")
}

// judges reports whether who speaks is one who gives judgment, by the noun, by the verb
// at token i, "said … and jailed Pell", or as a body of capital letters by both.
func (f *finder) judges(who text.Range, i int) bool {
	if f.IsIn(i, "jailed sentenced remanded") {
		return f.Flag(i+1, text.Upper) || f.pronoun(i+1)
	}
	if who.Len() == 0 {
		return false
	}
	head := f.head(who)
	switch {
	case f.IsIn(i, "fined banned") && f.IsIn(i+1, "it him them") && f.Flag(head, text.Caps):
		return true // "The FA said his conduct was “improper” and banned him"
	case f.IsIn(who.First, "judge justice magistrate sheriff recorder"): // "Judge Ann Lee"
		return true
	case f.Is(who.First+1, "justice"): // "Mr Justice Lee"
		return true
	}
	return f.Has(head, lexicon.QuoteCourt) || f.IsIn(head, "judge coroner magistrate bench watchdog regulator ombudsman league")
}

// oneTold reports whether a range speaks of one person, whom a pronoun behind it may mean.
func (f *finder) oneTold(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if m := f.set.At(i); f.IsIn(i, "he she") || f.Has(i, lexicon.NameRole) || m != nil && f.person(m.Entity) {
			return true
		}
	}
	return false
}
