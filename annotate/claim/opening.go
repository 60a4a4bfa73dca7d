package claim

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// maxOpening is how many tokens a subject that opens a clause has at most.
const maxOpening = 12

// opens reports whether a clause of at least so many tokens with its own subject
// begins at token i: a determiner, a pronoun, a name or a number, and a finite
// verb soon behind it that is not that of a relative clause.
func (f *finder) opens(i, end, least int) bool {
	if end-i < least {
		return false
	}
	for i+1 < end && f.is(i, inAdverb) {
		i++
	}
	i = f.pastHedge(i, end)
	if !f.is(i, inDeterminer|inSubject) && !f.Flag(i, text.Upper) && !f.number(i) && !(f.IsIn(i, "dozens scores hundreds thousands") && f.Is(i+1, "of")) {
		return f.plural(i) && f.is(i+1, finite)
	}
	relative, dashes := false, 0
	for k := i + 1; k < min(end, i+maxOpening); k++ {
		switch {
		case k > i+1 && f.doneBy(k): // "missiles used by rebels"
		case f.is(k, finite):
			if !relative {
				return dashes != 1 && !(f.IsIn(i, "one a an") && f.IsIn(k, "were are") && !f.plural(k-1))
			}
			relative = false
		case f.IsIn(k, "– —"):
			dashes++
		case f.Is(k, ","):
			return f.resumes(k+1, min(end, k+maxBare))
		case f.Is(k, ";"), f.Is(k, "and") && f.is(k+1, finite), f.IsIn(k, "when because if whether but"):
			return false
		case f.is(k, inRelative), f.IsIn(k, "he she they we i"):
			relative = true
		}
	}
	return false
}

// doneBy reports a participle behind its noun, with who did it: "missiles used by rebels",
// but not "prices rose by a third", "his convoy left by the back".
func (f *finder) doneBy(i int) bool {
	return f.is(i, bygone) && f.Is(i+1, "by") && !f.is(i, inTrend) && !f.number(i+2) && !f.IsIn(i, "left passed stood") && !f.is(i-1, auxiliaries|inSubject)
}

// pastHedge returns the number that a hedge opens, "as many as 40", or the token.
func (f *finder) pastHedge(i, end int) int {
	k := i
	for k < end && f.IsIn(k, "as many much at least up to more fewer less than") {
		k++
	}
	if k > i && f.number(k) {
		return k
	}
	return i
}

// resumes reports whether an aside behind a subject is closed and the verb
// follows: "his deputy, Anna Weiss, took over".
func (f *finder) resumes(i, end int) bool {
	relative := f.is(i, inRelative)
	for ; i < end; i++ {
		switch {
		case f.Is(i, ","):
			return f.is(i+1, finite|inPresent)
		case f.is(i, inJoin) && (!f.Is(i, "and") || f.is(i+1, finite)), f.is(i, finite) && !relative:
			return false
		}
	}
	return false
}

// opensLate reports whether a clause begins with words of place or time, then a
// subject: "in June it sold", "under it firms pay", "wages fell".
func (f *finder) opensLate(i, end int) bool {
	if !f.leads(i) {
		return f.bare(i, end)
	}
	if f.Is(i, "to") {
		return false
	}
	for k := i + 1; k < min(end, i+maxLate) && !f.Is(k, ","); k++ {
		switch {
		case f.leads(k - 1):
		case (f.is(k, inSubject|inDeterminer) || f.number(k)) && f.opens(k, end, minTail), f.placed(k-1) && f.bare(k, end):
			return true
		}
	}
	return false
}

// leads reports a preposition, also one that may open a clause of time.
func (f *finder) leads(i int) bool {
	return f.is(i, inPreposition) || f.IsIn(i, "since after before until")
}

// placed reports a word that ends words of place or time: "under it", "in 2019".
func (f *finder) placed(i int) bool {
	return f.leads(i-1) && (f.number(i) || f.HasAny(i, lexicon.Month, lexicon.Weekday, lexicon.QuoteDaypart) || f.IsIn(i, "noon dawn midnight then it them him her this that these which"))
}

// How far behind its front a clause that begins with words of place or time has
// its subject, and one without an article its verb.
const (
	maxLate  = 9
	maxBrief = 6 // with nothing but a comma or a bare "and" before it
	maxBare  = 14
)

// bare reports a subject without an article and its verb: "aid workers fear",
// "ridership on the trains rose", "time already spent in jail will count".
func (f *finder) bare(i, end int) bool {
	r := text.Range{First: i, Last: min(end, i+maxBare)}
	relative := false
	if f.Ends(i, "ing") && f.is(i+1, inDeterminer) || f.number(i+1) && !f.Flag(i, text.Upper) && !f.plural(i) {
		return false // "and restoring the unit that was cut", "and fly 1,000 miles as a man claimed"
	}
	k := i
	if f.described(i) || f.Is(i+1, "-") {
		k = i + 2
	}
	for ; k < r.Last; k++ {
		switch {
		case f.is(k, finite) && relative:
			relative = false
		case k > i && f.is(k, inRelative):
			if relative = f.is(k+1, finite|inDeterminer|inSubject) || f.Flag(k+1, text.Upper); !relative {
				k++ // the verb of it, in a form that no list holds
			}
		case f.is(k, finite):
			if !f.shortened(k, r) && (k > i || !f.nounInFront(k)) {
				return k > i && f.verbOfBare(k)
			}
		case f.Has(k, lexicon.QuotePronoun):
			if !f.is(k-1, inPreposition|finite) && !f.Ends(k-1, "ing") {
				return false
			}
		case k > i && (f.is(k, inAdverb) || f.number(k) || f.IsIn(k, "and -") || f.Kind(k) == text.Clitic):
		case k > i && f.Is(k, "to") && f.Kind(k+1) == text.Word && !f.is(k+1, auxiliaries):
		case f.Kind(k) != text.Word || f.is(k, inAdverb|inNegation|inOpening|bygone),
			f.is(k, function) && (k == i || !f.is(k, inPreposition|inDeterminer) || f.Is(k, "to")):
			return false
		}
	}
	return false
}

// nounInFront reports a plural that passed for a verb at the front of a clause:
// "counts on the other reefs stayed flat".
func (f *finder) nounInFront(i int) bool {
	return f.plural(i) && !f.is(i, bygone) && f.is(i+1, inPreposition) && !f.Has(i, lexicon.QuoteCue)
}

// described reports a noun behind a participle, and its verb: "bottled water was".
func (f *finder) described(i int) bool {
	return f.is(i, bygone) && f.Kind(i+1) == text.Word && !f.is(i+1, function|inSubject) && f.is(i+2, finite) && f.is(i+2, auxiliaries) && !f.Has(i, lexicon.QuoteCue)
}

// verbOfBare reports whether a verb is that of a bare subject, not a participle
// or a noun.
func (f *finder) verbOfBare(k int) bool {
	switch f.Kind(k - 1) {
	case text.Word, text.Number:
		return f.surely(k) || f.Flag(k-1, text.Upper) && !f.is(k-2, inPreposition) || f.number(k+1) || f.is(k+1, inDeterminer) || f.Kind(k+1) == text.Punct ||
			f.plural(k-1) && f.Kind(k+1) == text.Word && !f.is(k+1, function|inAdverb) || f.is(k, inTrend) && f.IsIn(k+1, "to by") && f.figureAt(k+2)
	}
	return false
}

// surely reports a finite verb that can be neither a participle behind its noun
// nor a plural: "rose", not "sold", not "items".
func (f *finder) surely(i int) bool {
	return f.is(i, auxiliaries|inPresent) || f.is(i, inPast) && !f.is(i, inParticiple)
}
