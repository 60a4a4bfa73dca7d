package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// nouned adds the clauses that nouns of saying lead to, where somebody is named
// whose words they are: "The minister's claim that wages had risen drew laughter".
func (f *finder) nouned(u *unit) {
	last, k := u.First, -1
	for i := u.First + 1; i+3 < u.Last; i++ {
		if i = f.Seek(text.Range{First: i, Last: u.Last - 3}, lexicon.QuoteAssertion); i == u.Last-3 {
			return
		}
		if !f.free(i) {
			continue
		}
		that := f.assertedAt(i+1, u.Last)
		if that < 0 || !f.clausal(text.Range{First: that, Last: u.Last}) {
			continue
		}
		who := f.asserter(last, i, that)
		if who.Len() == 0 {
			continue
		}
		if k < 0 {
			k = f.firstDraft(u)
		}
		for k < len(f.drafts) && f.drafts[k].lastPart().Last <= that {
			k++
		}
		if k < len(f.drafts) && f.drafts[k].lastPart().First <= that+1 {
			continue // it lies in what a frame reports
		}
		r := f.trim(text.Range{First: that + 1, Last: f.assertionEnd(u, i, that)})
		if r.Len() < 3 || f.Is(r.First-1, "that") && f.finite(r.First) {
			continue
		}
		f.add(u, &cue{Range: text.Range{First: i, Last: i + 1}, class: lexicon.StanceNeutral, who: who}, f.kindOf(r), "noun-that", r)
		i, last = r.Last, r.Last
	}
}

// assertedAt returns the "that" of the clause behind a noun of saying, past who
// said it, or -1.
func (f *finder) assertedAt(i, last int) int {
	if f.Is(i, ",") {
		i++
	}
	if f.IsIn(i, "by from") {
		for end := min(last, i+8); i < end && f.asserterGoesOn(i); {
			i++
		}
	}
	for n := 0; n < 2 && i < last && f.Has(i, lexicon.QuoteAux); n++ {
		i++ // "the board's stand has been that"
	}
	if i < last && f.Is(i, "that") && !f.Is(i+1, ":") {
		return i
	}
	return -1
}

// asserterGoesOn reports whether the token at i can be of the phrase that names who said it.
func (f *finder) asserterGoesOn(i int) bool {
	return f.free(i) && !f.Is(i, "that") && !f.finite(i) && !f.stops(i)
}

// asserter returns whose noun of saying stands at i: who owns it, from token first
// on, or who follows "by".
func (f *finder) asserter(first, i, that int) text.Range {
	if f.IsIn(i+1, "by from") {
		return text.Range{First: i + 2, Last: that}
	}
	n := i - 1
	for n > first && n > i-4 && !f.IsIn(n, "his her their its") && f.nounWord(n) && !f.determiner(n) {
		n-- // "his repeated claim"
	}
	if f.IsIn(n, "his her their its") {
		return text.Range{First: n, Last: n + 1}
	}
	if f.Kind(n) != text.Clitic && !f.IsIn(n, "’ '") {
		return text.Range{}
	}
	end := n
	for n = end - 1; n > first && n > end-8 && !f.determiner(n) && f.ownerGoesOn(n-1); {
		n-- // "the minister’s"
	}
	return text.Range{First: n, Last: end}
}

// nounWord reports whether the word at i can stand in a noun phrase: no preposition or verb.
func (f *finder) nounWord(i int) bool {
	return f.Kind(i) == text.Word && !f.preposition(i) && !f.finite(i)
}

// ownerGoesOn reports whether the word at i can be of the name or noun of an owner.
func (f *finder) ownerGoesOn(i int) bool {
	return f.nounWord(i) && f.free(i) && !f.conjunction(i) && !f.Is(i, "and")
}

// firstDraft returns the index of the first draft of the unit.
func (f *finder) firstDraft(u *unit) int {
	k := len(f.drafts)
	for k > 0 && f.drafts[k-1].unit == u.index {
		k--
	}
	return k
}

// assertionEnd returns where the clause behind "that" ends: before the verb of the
// sentence whose subject the noun at i is, or with the sentence.
func (f *finder) assertionEnd(u *unit, i, that int) int {
	last := min(u.Last, that+contentBudget)
	if f.Has(that-1, lexicon.QuoteAux) {
		return last
	}
	if f.Ends(u.First, "ing") {
		return f.phraseEnd(that, last) // "Rejecting Ann Lee's claim that the road was shut, Bob Hill said"
	}
	if f.Is(that-1, ",") {
		for n := that; n < last; n++ {
			if b := f.blockAt(n); b >= 0 {
				n = f.blocks[b].Last - 1
				if f.Is(f.inner(&f.blocks[b]).Last-1, ",") {
					return n + 1
				}
			} else if f.Is(n, ",") {
				return n
			}
		}
		return last
	}
	for n := max(u.First+1, i-budget); n < i; n++ {
		if f.free(n) && f.finite(n) {
			return f.phraseEnd(that, last) // it is the object
		}
	}
	verb := 0
	for n := that + 2; n < last; n++ {
		if !f.free(n) || !f.finite(n) && !f.spoken(n) {
			continue
		}
		if verb > 0 && !f.sameClause(verb, n) {
			return n
		}
		verb = n
	}
	return last
}

// sameClause reports whether the verb at n goes on with the clause of the verb before it:
// "had fallen", "rose and fell", "rose when it rained".
func (f *finder) sameClause(verb, n int) bool {
	switch {
	case f.Has(verb, lexicon.QuoteAux) && f.pastAdverbs(verb+1) == n: // "had often fallen"
		return true
	case f.conjunction(n - 1), f.IsIn(n-1, "and to ,"): // "rose and fell"
		return true
	}
	return f.Is(n, "been")
}

// spoken reports whether the word at n is a verb that claims take, though it does
// not look like one: "drew laughter".
func (f *finder) spoken(n int) bool {
	return f.Has(n, lexicon.QuoteStative) || f.IsIn(n, "drew met")
}

// phraseEnd returns the first comma or semicolon from token i on, or last.
func (f *finder) phraseEnd(i, last int) int {
	for ; i < last; i++ {
		if f.free(i) && f.IsIn(i, ", ;") {
			return i
		}
	}
	return last
}
