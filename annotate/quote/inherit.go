package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// inherit gives a joined cue the speaker of the cue before it, or the first
// noun phrase of the sentence.
func (f *finder) inherit(u *unit, k int) bool {
	c := &f.cues[k]
	if c.who.Len() > 0 {
		return true
	}
	for j := k - 1; j >= 0; j-- {
		if p := &f.cues[j]; p.who.Len() > 0 && !p.source && !f.holdsCue(p.who, j) {
			c.who = p.who
			return true
		}
	}
	if c.form == lexicon.FormGerund && c.First <= u.First+1 {
		return f.fronted(u, c)
	}
	c.who = f.sentenceSubject(u, c.First)
	if f.styledZone(u.zone) {
		if body := f.firstBody(c.who); body.Len() > 0 {
			c.who = body
		}
	}
	return c.who.Len() > 0
}

// holdsCue reports whether the verb of the cue before cue j stands in a noun phrase,
// which is none then: "the judge said Hale" of "the judge said Hale had shown no pity".
func (f *finder) holdsCue(np text.Range, j int) bool {
	return j > 0 && np.First <= f.cues[j-1].First && f.cues[j-1].First < np.Last
}

// fronted reads a participle that opens the sentence, "Noting that …, the court
// ordered": its subject stands behind the comma that ends it.
func (f *finder) fronted(u *unit, c *cue) bool {
	for i := c.Last + 1; i+1 < u.Last && i < c.Last+2*budget; i++ {
		if !f.free(i) || !f.Is(i, ",") {
			continue
		}
		np := f.phraseRight(i+1, u.Last, false)
		if np.Len() == 0 {
			continue
		}
		verb := np.Last
		for n := 0; n < 4 && !f.finite(verb) && (f.Is(verb, "on") || f.adverbial(verb) || f.Has(verb, lexicon.NameCalendar)); n++ {
			verb++
		}
		if f.finite(verb) {
			c.who, c.until = np, i
			return true
		}
	}
	return false
}

// appositeName returns the name that stands behind a noun phrase between commas, or
// the phrase: "Counsel for the union, Ann Lee, asked".
func (f *finder) appositeName(r text.Range) text.Range {
	if !f.Is(r.Last, ",") || f.named(r) {
		return r
	}
	first := f.pastThe(r.Last + 1)
	if m := f.headed(first); m != nil && f.person(m.Entity) && f.Is(m.Tokens.Last, ",") {
		return text.Range{First: first, Last: m.Tokens.Last}
	}
	if name := f.capitals(first, f.Len()); f.nameOnly(name) && f.Is(name.Last, ",") {
		return name
	}
	return r
}

// sentenceSubject returns the first noun phrase of the unit, before its verb.
func (f *finder) sentenceSubject(u *unit, before int) text.Range {
	i := u.First
	for i < before && (f.adverbial(i) || f.Has(i, lexicon.QuoteConnective) || f.Is(i, ",")) {
		i++
	}
	if n, _ := f.Match(i, lexicon.QuoteAccording); n > 0 || f.preposition(i) {
		for n := i; n < before && n < i+25; n++ {
			if f.Is(n, ",") {
				i = n + 1
				break
			}
		}
	}
	for n := i; n < before; n++ {
		if !f.free(n) || f.stops(n) || f.finite(n) || f.conjunction(n) || f.Has(n, lexicon.QuoteStative) {
			return f.appositeName(f.undated(text.Range{First: i, Last: n}))
		}
	}
	return text.Range{}
}

// pastAside returns the token after an aside to the subject at i: “said Smith,
// who runs it,”.
func (f *finder) pastAside(i, last int) int {
	switch first := i + 1; {
	case !f.Is(i, ","), first >= last, f.blockAt(first) >= 0:
		return i
	case f.Kind(first) == text.Number && !f.Is(first+1, ",") && f.Kind(first+1) != text.Clitic:
		return i // "…, 40 of whom were hurt", and not "Teague, 61,"
	case f.Has(first, lexicon.QuoteAux), f.clauseAt(first): // "…, is shut", "…, she had"
		return i
	case !f.opensAside(first):
		return i
	}
	if v := f.cueOf(i + 1); v.Form == lexicon.FormGerund && v.Frame == lexicon.TakesClause {
		return i // ", adding that import cover stood at four months"
	}
	framed := f.Is(i+1, "who") && f.opensFrame(f.pastAdverbs(i+2))
	for n := i + 1; n < last && n < i+budget && f.free(n); n++ {
		if f.stops(n) && n > i+1 {
			if framed && f.blockAt(n+1) < 0 && !f.finite(n+1) {
				return i // “…,” said Ann Lee, who said the ward holds 40 beds
			}
			return n
		}
	}
	return i
}

// opensFrame reports whether a reported clause follows the verb at i: "said he had", "thinks
// he has", "shows that he had".
func (f *finder) opensFrame(i int) bool {
	v := f.cueOf(i)
	bare := v.Frame == lexicon.TakesClause || v.Frame != 0 && f.Has(i, lexicon.QuoteSuppose)
	if bare && f.beginsContent(i+1) {
		return true
	}
	return v.Frame == lexicon.TakesThat && f.Is(i+1, "that")
}

// clauseAt reports whether a pronoun and a verb stand at i.
func (f *finder) clauseAt(i int) bool { return f.pronoun(i) && f.finite(i+1) }
