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
	if !f.beginsSubject(i) {
		return f.plural(i) && f.is(i+1, finite)
	}
	relative, dashes := false, 0
	for k := i + 1; k < min(end, i+maxOpening); k++ {
		switch {
		case k > i+1 && f.doneBy(k, end): // "missiles used by rebels"
		case f.is(k, finite):
			if !relative {
				return dashes != 1 && !(f.IsIn(k, "were are") && f.onlyOne(i, k))
			}
			relative = false
		case f.Kind(k) == text.Punct && f.IsIn(k, "– —"):
			dashes++
		case f.IsMark(k, ','):
			return f.resumes(k+1, min(end, k+maxBare))
		case f.IsOf(k, endingSubjects):
			return false
		case f.Is(k, "and") && f.is(k+1, finite):
			return false
		case f.Is(k, "but") && !f.excepts(k):
			return false
		case f.is(k, inRelative), f.IsOf(k, subjects):
			relative = true
		}
	}
	return false
}

var (
	// endingSubjects end what may be the subject of a clause.
	endingSubjects = text.ListOf("; when because if whether")
	// subjects open a clause within another.
	subjects = text.ListOf("he she they we i")
)

// beginsSubject reports the front of a subject: "the firm", "they", "Torvik", "14 men",
// "dozens of homes".
func (f *finder) beginsSubject(i int) bool {
	if f.is(i, inDeterminer|inSubject) || f.Flag(i, text.Upper) || f.number(i) {
		return true
	}
	return f.IsIn(i, "dozens scores hundreds thousands") && f.Is(i+1, "of")
}

// onlyOne reports a subject that says of one thing alone, and so ends a list where its verb
// is a plural: "one man were", but not "a dozen were", "a family of four were".
func (f *finder) onlyOne(i, verb int) bool {
	if !f.IsIn(i, "one a an") || f.plural(verb-1) {
		return false
	}
	for k := i + 1; k < verb; k++ {
		if f.number(k) || f.HasAny(k, lexicon.NumberScale, lexicon.FractionWord) || f.IsIn(k, "of few majority couple family crew") {
			return false
		}
	}
	return true
}

// doneBy reports a participle behind its noun, with who did it: "missiles used by rebels",
// "homes hit by flooding were", but not "prices rose by a third", "they escaped by climbing
// a wall", "he died by suicide".
func (f *finder) doneBy(i, end int) bool {
	by := i + 1
	switch {
	case !f.is(i, bygone), !f.Is(by, "by"):
		return false
	case f.is(i, inTrend), f.IsIn(i, "left passed stood died"):
		return false
	case f.is(i-1, auxiliaries|inSubject): // "they escaped by", "were hit by"
		return false
	case f.number(by + 1), f.whenOrHow(by + 1):
		return false
	case f.Ends(by+1, "ing") && f.is(by+2, function|inSubject): // "by climbing a wall"
		return false
	}
	return f.somebody(by+1) || f.verbBehind(by+1, end)
}

// whenOrHow reports a time or a measure behind "by": "by noon", "by the weekend", "by a wide
// margin".
func (f *finder) whenOrHow(i int) bool {
	if f.is(i, inDeterminer) {
		i++
	}
	if f.IsIn(i, "margin vote landslide") || f.IsIn(i+1, "margin vote landslide majority") {
		return true
	}
	return f.HasAny(i, lexicon.Month, lexicon.Weekday, lexicon.QuoteDaypart) ||
		f.IsIn(i, "noon dawn midnight then end time deadline weekend")
}

// somebody reports the front of words for somebody: "the gang", "Torvik", "armed rebels".
func (f *finder) somebody(i int) bool {
	if f.is(i, inDeterminer|inSubject) || f.Flag(i, text.Upper) || f.plural(i) {
		return true
	}
	return f.plural(i+1) && !f.is(i, function) && !f.Has(i+1, lexicon.UnitTime)
}

// verbBehind reports a finite verb soon behind token i, with no other clause before it.
func (f *finder) verbBehind(i, end int) bool {
	for k := i; k < min(end, i+maxOpening); k++ {
		switch {
		case f.is(k, finite):
			return true
		case f.is(k, inJoin|inSub|inRelative|inSubject), f.Kind(k) == text.Punct:
			return false
		}
	}
	return false
}

// excepts reports a "but" inside the subject of a clause: "nothing but ash", "every party but
// Labour", "a slow but steady recovery"; not "he said nothing but".
func (f *finder) excepts(but int) bool {
	front := but - 1
	switch {
	case f.is(but+1, finite): // "left no deaths but sparked fires"
		return false
	case f.IsIn(front, "nothing everything anything none all everyone everybody anyone anybody nobody"):
	case f.Is(front, "one") && f.Is(front-1, "no"), f.IsIn(front-1, "every any no"):
		front--
	case f.is(front-1, inDeterminer) && !f.plural(front) && f.adjectiveAndNoun(but+1):
		front--
	default:
		return false
	}
	return !f.is(front-1, finite|bygone|inPreposition) || f.Has(front-1, lexicon.QuoteCue) && !f.Is(front, "nothing")
}

// adjectiveAndNoun reports two words at a token that may be an adjective and its noun:
// "steady recovery".
func (f *finder) adjectiveAndNoun(i int) bool {
	if f.Kind(i) != text.Word || f.Kind(i+1) != text.Word {
		return false
	}
	return !f.is(i, function|inAdverb|inSubject|finite) && !f.is(i+1, function|inAdverb|finite)
}

// pastHedge returns the number that a hedge opens, "as many as 40", or the token.
func (f *finder) pastHedge(i, end int) int {
	k := i
	for k < end && f.IsOf(k, hedgesOfNumbers) {
		k++
	}
	if k > i && f.number(k) {
		return k
	}
	return i
}

// hedgesOfNumbers are words of which hedges before a number are made.
var hedgesOfNumbers = text.ListOf("as many much at least up to more fewer less than")

// resumes reports whether an aside behind a subject is closed and the verb
// follows: "his deputy, Anna Weiss, took over".
func (f *finder) resumes(i, end int) bool {
	relative := f.is(i, inRelative)
	for ; i < end; i++ {
		switch {
		case f.IsMark(i, ','):
			return f.is(i+1, finite|inPresent)
		case f.is(i, finite) && !relative:
			return false
		case f.is(i, inJoin) && (!f.Is(i, "and") || f.is(i+1, finite)):
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
	for k := i + 1; k < min(end, i+maxLate) && !f.IsMark(k, ','); k++ {
		switch {
		case f.leads(k - 1):
		case (f.is(k, inSubject|inDeterminer) || f.number(k)) && f.opens(k, end, minTail): // "in June it sold"
			return true
		case f.placed(k-1) && f.bare(k, end): // "under it firms pay"
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
	if !f.leads(i - 1) {
		return false
	}
	return f.number(i) || f.HasAny(i, lexicon.Month, lexicon.Weekday, lexicon.QuoteDaypart) ||
		f.IsIn(i, "noon dawn midnight then it them him her this that these which")
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
	switch {
	case f.Ends(i, "ing") && f.is(i+1, inDeterminer): // "and restoring the unit that was cut"
		return false
	case f.number(i+1) && !f.Flag(i, text.Upper) && !f.plural(i) && !f.surelySoon(i+2, end):
		return false // "and fly 1,000 miles as a man claimed"
	}
	k := i
	if f.described(i) || f.IsMark(i+1, '-') {
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

// surelySoon reports a verb behind the number of a noun, in its own phrase: "unemployment 12
// months later was", not "fly 1,000 miles as a man claimed".
func (f *finder) surelySoon(i, end int) bool {
	for k := i; k < min(end, i+maxBrief) && !f.is(k, function&^auxiliaries|inSubject) && f.Kind(k) != text.Punct; k++ {
		if f.surely(k) && f.is(k, finite) {
			return true
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
	if !f.is(i, bygone) || f.Kind(i+1) != text.Word || f.is(i+1, function|inSubject) {
		return false
	}
	return f.is(i+2, finite) && f.is(i+2, auxiliaries) && !f.Has(i, lexicon.QuoteCue)
}

// verbOfBare reports whether a verb is that of a bare subject, not a participle
// or a noun.
func (f *finder) verbOfBare(k int) bool {
	switch {
	case f.Kind(k-1) != text.Word && f.Kind(k-1) != text.Number:
		return false
	case f.surely(k):
		return true
	case f.number(k + 1), f.is(k+1, inDeterminer): // "aid workers found 14 bodies"
		return true
	case f.Kind(k+1) == text.Punct:
		return true
	case f.Flag(k-1, text.Upper) && !f.is(k-2, inPreposition): // "staff of Torvex Mining voted", not "in Torvik"
		return true
	case f.plural(k-1) && f.Kind(k+1) == text.Word && !f.is(k+1, function|inAdverb): // "aid workers fear famine"
		return true
	}
	return f.is(k, inTrend) && f.IsIn(k+1, "to by") && f.figureAt(k+2) // "turnout dropped to 38%"
}

// surely reports a finite verb that can be neither a participle behind its noun
// nor a plural: "rose", not "sold", not "items".
func (f *finder) surely(i int) bool {
	return f.is(i, auxiliaries|inPresent) || f.is(i, inPast) && !f.is(i, inParticiple)
}
