package claim

import (
	"strings"

	"stet/annotate/article"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// form is how the main verb of a clause stands.
type form uint8

const (
	noVerb  form = iota // no finite verb was found
	passive             // "was killed", "has been barred"
	perfect             // "has sold"
	copula              // "is the capital", "was unlawful"
	having              // "has no licence"
	future              // "will open", "is due to visit"
	modal               // "can reach", "must publish"
	negated             // "did not return", "does not kill"
	present             // "supplies power"
	past                // "struck", "resigned"
	forms
)

// predicate is the main verb of a clause.
type predicate struct {
	form form
	at   int // the token of the verb that carries the meaning
}

// predicateOf finds the main verb of a clause: the first finite verb that
// stands neither in a relative clause nor behind its noun as a participle.
func (f *finder) predicateOf(r text.Range) predicate {
	relative := false
	for i := r.First; i < r.Last; i++ {
		switch {
		case f.Is(i, ","):
			relative = false
		case i > r.First && f.Is(i-1, ",") && f.IsAny(i, "who", "which", "whose"):
			i = f.aside(i, r)
		case f.IsAny(i, "who", "which", "whose", "that") && i > r.First && f.Kind(i-1) == text.Word:
			relative = true
		case !f.verb(i) && !f.presentVerb(i, r):
		case f.shortened(i, r):
		case relative:
			relative = false // its verb; the next one is the clause's own
			i = f.formOf(i, r).at
		default:
			return f.formOf(i, r)
		}
	}
	return predicate{noVerb, r.First}
}

// aside returns the comma that closes a relative clause between commas, or its
// pronoun when none does.
func (f *finder) aside(i int, r text.Range) int {
	for k := i + 1; k < r.Last; k++ {
		if f.Is(k, ",") {
			return k
		}
	}
	return i
}

// presentVerb reports a verb of the present by what stands behind it:
// "supports the", "serves 1.6 million".
func (f *finder) presentVerb(i int, r text.Range) bool {
	w := f.Text(i)
	if i == r.First || f.Kind(i) != text.Word || !strings.HasSuffix(w, "s") || len(w) <= 3 || strings.HasSuffix(w, "ss") || f.Has(i, lexicon.FigureStop) {
		return false
	}
	if f.HasAny(i+1, lexicon.ClaimDeterminer, lexicon.NumberWord) || f.Kind(i+1) == text.Number || f.IsAny(i+1, "no", "$", "£", "€") {
		return true
	}
	return f.IsAny(i+1, "to", "in", "on", "from", "for") && !f.verbSoon(i+2, r.Last)
}

// verbSoon reports whether a finite verb follows in the same phrase: what
// stands before was a noun, "lawmakers from the ruling party voted".
func (f *finder) verbSoon(i, end int) bool {
	for k := i; k < min(end, i+8) && !f.Is(k, ",") && !f.IsAny(k, "that", "who", "which", "and"); k++ {
		if f.verb(k) {
			return true
		}
	}
	return false
}

// shortened reports a participle that follows its noun, "a treaty signed in
// 1996", where a finite verb is still to come.
func (f *finder) shortened(i int, r text.Range) bool {
	if !strings.HasSuffix(f.Text(i), "ed") || i == r.First || !f.IsAny(i+1, "in", "by", "with", "for", "from", "at", "on", "as", "under") {
		return false
	}
	for k := i + 2; k < min(r.Last, i+12) && !f.Is(k, ","); k++ {
		if f.verb(k) || f.presentVerb(k, r) {
			return true
		}
	}
	return false
}

// formOf reads the verb group that begins at token i.
func (f *finder) formOf(i int, r text.Range) predicate {
	next := i + 1
	for next < r.Last && (f.IsAny(next, "not", "never", "also", "already", "now", "still", "since", "repeatedly", "all", "both", "largely", "only") || f.Kind(next) == text.Clitic || strings.HasSuffix(f.Text(next), "ly") && !f.IsAny(next, "likely", "unlikely")) {
		next++
	}
	switch {
	case f.IsAny(i, "will", "won't", "would", "shall"):
		return predicate{future, next}
	case f.IsAny(i, "can", "could", "may", "might", "must", "should", "can't", "couldn't"):
		return predicate{modal, next}
	case f.IsAny(i, "did", "does", "do", "didn't", "doesn't", "don't"):
		return predicate{negated, next}
	case f.IsAny(i, "has", "have", "had", "hasn't", "haven't", "hadn't"):
		return f.havingForm(next, r)
	case f.IsAny(i, "is", "are", "was", "were", "isn't", "aren't", "wasn't", "weren't"):
		return f.beingForm(next)
	case strings.HasSuffix(f.Text(i), "ed") || f.Has(i, lexicon.ClaimVerb) && !strings.HasSuffix(f.Text(i), "s"):
		return predicate{past, i}
	}
	return predicate{present, i}
}

func (f *finder) havingForm(next int, r text.Range) predicate {
	switch {
	case f.Is(next, "been") && next+1 < r.Last:
		return f.beingForm(next + 1)
	case f.participle(next):
		return predicate{perfect, next}
	}
	return predicate{having, next}
}

func (f *finder) beingForm(next int) predicate {
	switch {
	case f.IsAny(next, "due", "set", "expected", "scheduled", "likely", "planned", "poised", "going") && f.IsAny(next+1, "to", "in", "on", "for"), f.Is(next, "to"):
		return predicate{future, next}
	case f.participle(next) && f.Is(next+1, "to") && f.Is(next+2, "have"):
		return predicate{perfect, next + 3}
	case f.participle(next):
		return predicate{passive, next}
	case strings.HasSuffix(f.Text(next), "ing") && !f.Is(next, "missing"):
		return predicate{past, next}
	}
	return predicate{copula, next}
}

func (f *finder) participle(i int) bool {
	return f.Has(i, lexicon.ClaimParticiple) || f.Kind(i) == text.Word && strings.HasSuffix(f.Text(i), "ed") && len(f.Text(i)) > 4
}

// predicateFeatures reads the features of the main verb and of what stands
// around it.
func (f *finder) predicateFeatures(c *candidate, v *Features) {
	r, main := c.tokens, f.predicateOf(c.tokens)
	v.named[fForm+int(main.form)] = 1
	v.set(fStative, f.Has(main.at, lexicon.ClaimStative))
	v.set(fMeasure, f.Has(main.at, lexicon.ClaimMeasure))
	v.set(fThan, c.classes.Has(lexicon.ClaimThan) && !f.onlyHedged(r))
	v.set(fSuperlative, f.superlative(text.Range{First: main.at, Last: r.Last}))
	v.set(fBecause, c.classes.Has(lexicon.ClaimBecause) || c.classes.Has(lexicon.ClaimReason) && (main.form == copula || main.form == present || main.form == having))
	v.set(fBecause, f.IsAny(main.at, "linked", "links"))
	v.set(fDispute, f.disputes(r))
	v.set(fCeremony, c.classes.Has(lexicon.ClaimCeremony))
	v.set(fCall, c.classes.Has(lexicon.ClaimCall))
	v.set(fFeeling, c.classes.Has(lexicon.ClaimFeeling))
	v.set(fTrend, f.Has(main.at, lexicon.ClaimTrend))
	v.set(fAct, f.Has(main.at, lexicon.ClaimAct))
	v.set(fMayCome, main.form == modal && !f.IsAny(main.at, "have", "be", "not"))
	v.set(fBinds, main.form == modal && f.underLaw(r))
	v.set(fFirm, c.classes.Has(lexicon.ClaimFirm))
	v.set(fPut, c.put)
	v.set(fRule, c.classes.Has(lexicon.ClaimRule))
	v.set(fRuled, f.Has(main.at, lexicon.ClaimRule))
	v.set(fForesees, f.Has(main.at, lexicon.ClaimPredict) && (main.form == present || main.form == past))
	f.roles(c, main, v)
	v.set(fSilence, c.quote == nil && c.classes.Has(lexicon.ClaimSilence))
	v.set(fScene, c.role == article.Caption && main.form == present)
	v.set(fDenies, c.quote == nil && v.named[fSelf] == 0 && f.disputesAt(main.at) && main.form != passive)
	v.set(fWitness, v.named[fDirect]*v.named[fSelf] == 1 && (main.form == past || main.form == perfect || main.form == having))
	v.set(fShortStory, v.named[fStory]*v.named[fShort] == 1)
	v.set(fMeasured, v.named[fMeasure] == 1 && v.named[fFigureSubject]+v.named[fFigureObject] > 0)
	v.named[kindFeature(kindOf(v))] = 1
	v.words = append(v.words, bucket(f.Hash(main.at), 2))
}

// onlyHedged reports whether every "than" of a clause belongs to a figure's
// hedge: "more than 40".
func (f *finder) onlyHedged(r text.Range) bool {
	hedged := false
	for i := r.First; i < r.Last; i++ {
		if !f.Is(i, "than") {
			continue
		}
		if !f.IsAny(i-1, "more", "less", "fewer", "later", "other", "rather") || f.Kind(i+1) != text.Number && !f.Has(i+1, lexicon.NumberWord) && !f.IsAny(i+1, "$", "£", "€", "a", "half") {
			return false
		}
		hedged = true
	}
	return hedged
}

// superlative reports "the lowest", "most accurate", "its weakest".
func (f *finder) superlative(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		w := f.Text(i)
		if f.Kind(i) == text.Word && (strings.HasSuffix(w, "est") && len(w) > 5 && !f.Has(i, lexicon.ClaimPlain) && !f.Flag(i, text.Upper) && f.IsAny(i-1, "the", "its", "their", "s", "'s", "’s", "second", "third") || f.Is(i, "worst")) {
			return true
		}
	}
	return false
}

// maxLaw is how many tokens behind "under" the law stands.
const maxLaw = 6

// underLaw reports "under the Pubs Code", "under rules agreed last year".
func (f *finder) underLaw(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if !f.Is(i, "under") {
			continue
		}
		for k := i + 1; k < min(r.Last, i+maxLaw); k++ {
			if f.Has(k, lexicon.ClaimLaw) {
				return true
			}
		}
	}
	return false
}
