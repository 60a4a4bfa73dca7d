package claim

import (
	"cmp"
	"slices"
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// markVerb tells whether a word is a finite verb: by its own form, and by the
// words beside it.
func (f *finder) markVerb(i int, r text.Range, seen *bool) {
	m := f.marks[i]
	if m&auxiliaries != 0 {
		if f.auxiliary(i) {
			f.marks[i] |= finite
			*seen = true
		} else if m&inWill != 0 {
			f.marks[i] &^= inWill // somebody's name
		}
		return
	}
	w := f.Text(i)
	past := m&inPast != 0 || len(w) > 4 && strings.HasSuffix(w, "ed") && w[len(w)-3] != 'e' && !f.number(i) || m&inParticiple != 0
	switch {
	case past:
		f.marks[i] |= bygone
		if m&inParticiple != 0 && m&inPast == 0 && !strings.HasSuffix(w, "ed") || !f.pastHere(i, r, *seen) {
			return
		}
	case m&inPresent != 0 && f.presentHere(i, r, w):
	case m&function == 0 && strings.HasSuffix(w, "s") && f.likePresent(i, r, w, *seen):
	case m&(function|inAdverb) == 0 && (!*seen && f.likePlural(i, r, w) || f.behindAgent(i, r)):
	default:
		return
	}
	f.marks[i] |= finite
	*seen = true
}

// auxiliary reports whether an auxiliary is one there, not the month of May, a
// can, or the "have" of "to have".
func (f *finder) auxiliary(i int) bool {
	switch w := f.Text(i); {
	case f.Flag(i, text.Upper) && !f.sentenceStart(i) && !f.Flag(i, text.Caps):
		return f.titled(i)
	case f.is(i-1, inModal|inWill), f.Is(i-1, "to"):
		return f.is(i, inBe)
	case f.Is(i, "will") && f.Flag(i, text.Upper) && !f.Flag(i, text.Caps) && f.Flag(i+1, text.Upper) && !f.titled(i):
		return false // "Will Hunt was jailed"
	case w == "will", w == "can", w == "must", w == "might":
		return !f.is(i-1, inDeterminer)
	}
	return true
}

func (f *finder) sentenceStart(i int) bool {
	return i == 0 || f.Flag(i, text.LineBefore) || f.Kind(i-1) == text.Punct && !f.Is(i-1, ",") && !f.Is(i-1, "-")
}

// titled reports whether the words on both sides begin with capitals too, as
// in a headline in title case.
func (f *finder) titled(i int) bool {
	return f.Flag(i-1, text.Upper) && f.Flag(i+1, text.Upper) && !f.Is(i, "may")
}

// pastHere reports whether a past form is a finite verb: not behind a form of
// "be" or "have", nor before the noun that it describes.
func (f *finder) pastHere(i int, r text.Range, seen bool) bool {
	if f.Flag(i, text.Upper) && !f.titled(i) || f.beforeVerb(i, r) {
		return false
	}
	if f.number(i-1) && (f.plural(i+1) && f.verbSoon(i+2, r.Last) || f.numbered(i) && f.plural(i+2) && !f.is(i+1, function|inAdverb) && !f.number(i+1) && f.verbSoon(i+3, r.Last)) {
		return false // "three suspected smugglers were", "two alleged gang members were"
	}
	before := i - 1
	for before > r.First && (f.is(before, inAdverb) || f.Has(before, lexicon.OrdinalWord) && f.Is(before-1, ",") || f.Ends(before, "ly")) {
		before--
	}
	switch {
	case before < r.First, i == r.First:
		return false
	case f.is(before, inBe|inHave), f.IsIn(before, "be been being having get getting to"):
		return false
	case f.Is(before, "than") && f.IsIn(before-1, "more less"):
		return true // "more than tripled"
	case f.is(before, inDeterminer|inPreposition) && before == i-1:
		return f.is(before, inDeterminer) && (f.IsIn(before, "this that") && f.is(i+1, inDeterminer) || f.number(before) && f.surely(i))
	case f.Is(before, ",") && f.surely(i):
		return true
	case f.Kind(before) == text.Punct:
		return !f.Is(before, "-") && !(f.Is(before, ",") && (f.is(i+1, inPreposition) && (seen || !f.behindAside(i, r)) || f.asideAt(before+1, i, r)))
	case f.Kind(before) == text.Clitic:
		return f.is(i+1, inDeterminer) && !f.is(before, inBe)
	}
	return true
}

// maxApposed is how many tokens an aside of a participle has at most.
const maxApposed = 10

// asideAt reports a participle at token i that opens the first aside of a sentence, from
// token first on: "the house, listed last fall, has", "the man, now named as Lee, left".
func (f *finder) asideAt(first, i int, r text.Range) bool {
	return !f.comma(r.First, first-1) && f.verbBehindComma(i, r)
}

// behindAside reports a word right behind the aside of a subject that may be its
// verb, as no other follows: "the mill, once the largest, closed in 2009".
func (f *finder) behindAside(i int, r text.Range) bool {
	return f.comma(r.First, i-1) && !f.verbBehindComma(i, r)
}

func (f *finder) comma(i, end int) bool {
	for ; i < end; i++ {
		if f.Is(i, ",") {
			return true
		}
	}
	return false
}

// verbBehindComma reports whether the next comma, if it comes soon, has a verb
// behind it.
func (f *finder) verbBehindComma(i int, r text.Range) bool {
	for k := i + 1; k < min(r.Last-1, i+maxApposed); k++ {
		if f.Is(k, ",") {
			return f.is(k+1, auxiliaries|inPast|inPresent) || f.Ends(k+1, "ed")
		}
	}
	return false
}

// presentHere reports whether a word that may be a verb of the present is one:
// behind a subject, not behind an article or a preposition.
func (f *finder) presentHere(i int, r text.Range, w string) bool {
	if i == r.First || f.Flag(i, text.Upper) && !f.titled(i) {
		return false
	}
	if f.is(i-1, auxiliaries|inDeterminer|inPreposition) && !(f.pointedAt(i) && !f.Is(i+1, "of")) || f.Is(i-1, "-") || f.Kind(i-1) == text.Clitic || f.numbered(i) || f.beforeVerb(i, r) {
		return false
	}
	if strings.HasSuffix(w, "s") {
		if f.manyOf(i-1) || f.went(i+1) {
			return false
		}
		if f.is(i+1, inPreposition) && f.verbSoon(i+2, r.Last) {
			return false
		}
		return !f.is(i-1, inJoin) || f.is(i+1, inDeterminer|inPreposition)
	}
	if f.is(i-1, inAdverb) && f.plural(i-2) {
		return true // "people still live in camps"
	}
	return f.plural(i-1) || f.is(i-1, inSubject|inRelative) && !f.IsIn(i-1, "he she it no some more most few fewer about nearly")
}

// went reports a verb of the past that takes no object, so that what stands before it in -s is
// its subject: "jobless claims fell", "claims climbed 4%".
func (f *finder) went(i int) bool {
	return f.is(i, inPast) && !f.is(i, inParticiple) && (f.Kind(i+1) != text.Word || f.is(i+1, function|inAdverb) && !f.hasObject(i)) || f.is(i, inTrend) && (f.is(i, inPast) || f.Ends(i, "ed")) && (f.figureAt(i+1) || f.IsIn(i+1, "to by from in on last ."))
}

// pointedAt reports a word in -s behind a "this" or "that" that opens a sentence, which is
// mostly a verb, as what is pointed at has no plural: "That brings the toll to 41".
func (f *finder) pointedAt(i int) bool {
	return f.IsIn(i-1, "this that") && (f.sentenceStart(i-1) || f.is(i-2, inOpening) && f.sentenceStart(i-2)) && f.Ends(i, "s")
}

// manyOf reports a word that says of how many: what follows is a noun.
func (f *finder) manyOf(i int) bool {
	return f.IsIn(i, "no some many most all several few fewer more other")
}

// numbered reports a word that a number counts, "31 wins", which no year does: "the Act
// of 2019 permits", nor the last of a ratio: "one in five lacks".
func (f *finder) numbered(i int) bool {
	return f.number(i-1) && !(f.Kind(i-1) == text.Number && len(f.Text(i-1)) == 4) && !(f.is(i-2, inPreposition) && f.number(i-3))
}

// beforeVerb reports a word right before an auxiliary, whose subject it ends: "power cuts
// have", "students enrolled are".
func (f *finder) beforeVerb(i int, r text.Range) bool {
	next := f.pastAdverbs(i+1, r)
	return next < r.Last && f.is(next, auxiliaries) && f.auxiliary(next)
}

// maxNamed is how far behind its article a noun is.
const maxNamed = 4

// ofNouns are endings of nouns that verbs of the present hardly have.
var ofNouns = [...]string{"ers", "ors", "ists", "ions", "ments", "ities", "ians"}

// likeNoun reports a word that is a plural noun by its ending, "nurses in", where no
// subject of one stands before it, "a group numbers".
func (f *finder) likeNoun(i int, r text.Range) bool {
	w := f.Text(i)
	if !slices.ContainsFunc(ofNouns[:], func(end string) bool { return strings.HasSuffix(w, end) }) {
		return false
	}
	for k := i - 1; k >= max(r.First, i-maxNamed) && !f.is(k, inPreposition|inJoin); k-- {
		if f.IsIn(k, "a an this that each every another one he she it") {
			return false
		}
	}
	return true
}

// likePresent reports whether a word in -s that no list holds reads as a verb
// by what stands on both sides: "the plant supplies 1.6 million homes".
func (f *finder) likePresent(i int, r text.Range, w string, seen bool) bool {
	if i == r.First || len(w) <= 3 || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") || strings.HasSuffix(w, "is") || f.Flag(i, text.Upper) {
		return false
	}
	if f.Kind(i-1) != text.Word || f.is(i-1, function) && !f.pointedAt(i) || f.number(i-1) || f.manyOf(i-1) || f.beforeVerb(i, r) {
		return false
	}
	if f.professes(i) || f.Is(i+1, "to") && f.Has(i, lexicon.ClaimPledge) && !f.verbSoon(i+3, r.Last) {
		return !f.plural(i - 1)
	}
	if f.hasObject(i) || f.Is(i+1, "that") && !f.is(i+2, auxiliaries|inPast) {
		return !f.plural(i - 1)
	}
	if seen || f.plural(i-1) {
		return false
	}
	if f.Is(i+1, ".") && i+2 >= r.Last {
		return true
	}
	return f.is(i+1, inPreposition) && !f.likeNoun(i, r) && !f.verbSoon(i+2, r.Last)
}

// likePlural reports whether a word that no list holds reads as the verb of a
// plural subject: "traders shun the market".
func (f *finder) likePlural(i int, r text.Range, w string) bool {
	return i > r.First && len(w) > 3 && f.plural(i-1) && !f.Flag(i, text.Upper) && f.is(i+1, inDeterminer) &&
		!strings.HasSuffix(w, "ing") && !strings.HasSuffix(w, "ly") && !f.is(i, inEdge|inNegation)
}

// maxAgent is how far behind its front the subject of a verb ends that names who made what it
// names.
const maxAgent = 9

// behindAgent reports whether a word that no list holds, or that no plural stands before, reads
// as the verb of a plural behind which a participle and its agent stand: "records provided by
// the county list a meeting".
func (f *finder) behindAgent(i int, r text.Range) bool {
	first := r.First
	if f.is(first, inDeterminer) {
		first++
	}
	if i < first+4 || i > first+maxAgent || !f.plural(first) || !f.is(first+1, bygone) || !f.Is(first+2, "by") || !f.hasObject(i) {
		return false
	}
	for k := first + 2; k < i; k++ {
		if f.Kind(k) != text.Word || f.is(k, finite) {
			return false
		}
	}
	return !f.Flag(i, text.Upper) && !f.is(i-1, function) && !f.Ends(i, "ing") && !f.IsIn(i, "off out up down")
}

func (f *finder) number(i int) bool { return f.Kind(i) == text.Number || f.Has(i, lexicon.NumberWord) }

// plural reports whether a word looks like a plural noun.
func (f *finder) plural(i int) bool {
	if f.Kind(i) != text.Word || f.is(i, function) {
		return false
	}
	w := f.Text(i)
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "men") || f.IsIn(i, "mps people police children")
}

// maxPhrase is how many tokens a noun has behind it in its phrase, at most.
const maxPhrase = 12

// verbSoon reports whether a finite verb may follow in the same phrase: what
// stands before was a noun, "lawmakers from the ruling party voted".
func (f *finder) verbSoon(i, end int) bool {
	for k := i; k < min(end, i+maxPhrase) && !f.Is(k, ",") && !f.is(k, inRelative) && !(f.is(k, inJoin) && !f.Flag(k+1, text.Upper)); k++ {
		if f.is(k, auxiliaries|inPast|inPresent) || f.Ends(k, "ed") && len(f.Text(k)) > 4 {
			return true
		}
	}
	return false
}

// markOnly finds the verb of a sentence that no word was taken for: the first in the form of
// a plural before it, "Children under five make up 41 per cent of them", or in the form of
// the singular, "The plant handles about 18% of refined gold".
func (f *finder) markOnly(r text.Range) {
	var plurals, singular, unknown int // the first of each, a known verb or a word in -s
	plural := f.plural(r.First) || f.number(r.First)
	for i := r.First + 1; i < r.Last-1; i++ {
		ends := f.plural(i)
		switch {
		case !f.behindNoun(i, r):
		case f.Is(i, "forecast"):
			singular = cmp.Or(singular, i)
		case f.is(i, inPresent) && !ends:
			if plural && plurals == 0 {
				plurals = i
			}
		case !ends || f.numbered(i) || f.plural(i-1) && !f.hasObject(i):
		case f.is(i, inPresent):
			singular = cmp.Or(singular, i)
		case !f.plural(i-1) && !f.likeNoun(i, r) && (f.hasObject(i) || f.is(i+1, inPreposition)):
			unknown = cmp.Or(unknown, i)
		}
		plural = plural || ends || f.number(i)
	}
	if i := cmp.Or(plurals, singular, unknown); i > 0 {
		f.marks[i] |= finite
	}
}

// behindNoun reports a word that may be the verb of what stands right before it.
func (f *finder) behindNoun(i int, r text.Range) bool {
	return f.Kind(i) == text.Word && !f.Flag(i, text.Upper) && !f.is(i-1, function) && !f.manyOf(i-1) && !f.Is(i-1, "-") && f.Kind(i+1) != text.Punct && !f.beforeVerb(i, r)
}

// hasObject reports a word with a noun phrase right behind it, as a verb may have: "fetches
// more", "covers 412 quarries".
func (f *finder) hasObject(i int) bool {
	return f.is(i+1, inDeterminer) || f.manyOf(i+1) || f.number(i+1) || f.Kind(i+1) == text.Symbol
}
