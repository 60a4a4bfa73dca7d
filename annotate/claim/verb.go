package claim

import (
	"cmp"
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
	switch {
	case m&(inPast|inParticiple) != 0 || strings.HasSuffix(w, "ed") && f.likePast(i, w):
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

// likePast reports a word in -ed that is a past form: "landed", not "exceed", "hundred".
func (f *finder) likePast(i int, w string) bool {
	return len(w) > 4 && w[len(w)-3] != 'e' && !f.number(i)
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
	case w == "do":
		return f.entities.At(i) == nil // "São Francisco do Sul"
	}
	return true
}

// sentenceStart reports the first word of a sentence or of a line, or one behind a mark that
// is neither a comma nor a hyphen.
func (f *finder) sentenceStart(i int) bool {
	return i == 0 || f.Flag(i, text.LineBefore) || f.Kind(i-1) == text.Punct && !f.IsMark(i-1, ',') && !f.IsMark(i-1, '-')
}

// titled reports whether the words on both sides begin with capitals too, as
// in a headline in title case.
func (f *finder) titled(i int) bool {
	return f.Flag(i-1, text.Upper) && f.Flag(i+1, text.Upper) && !f.Is(i, "may")
}

// pastHere reports whether a past form is a finite verb: not behind a form of
// "be" or "have", nor before the noun that it describes.
func (f *finder) pastHere(i int, r text.Range, seen bool) bool {
	switch {
	case f.Flag(i, text.Upper) && !f.titled(i), f.beforeVerb(i, r):
		return false
	case f.number(i-1) && f.ofCounted(i, r.Last):
		return false
	}
	before := i - 1
	for before > r.First && f.comesBetween(before) {
		before--
	}
	switch {
	case before < r.First, i == r.First:
		return false
	case f.is(before, inBe|inHave), f.IsOf(before, beforeParticiples):
		return false
	case f.Is(before, "than") && f.IsIn(before-1, "more less"):
		return true // "more than tripled"
	case f.is(before, inDeterminer|inPreposition) && before == i-1:
		return f.is(before, inDeterminer) && (f.IsIn(before, "this that") && f.is(i+1, inDeterminer) || f.number(before) && f.surely(i))
	case f.IsMark(before, ',') && f.surely(i):
		return true
	case f.Kind(before) == text.Punct:
		return f.pastBehindMark(before, i, r, seen)
	case f.Kind(before) == text.Clitic:
		return f.is(i+1, inDeterminer) && !f.is(before, inBe)
	}
	return true
}

// beforeParticiples are words behind which a past form is a participle.
var beforeParticiples = text.ListOf("be been being having get getting to")

// ofCounted reports a participle behind a number that describes what is counted: "three
// suspected smugglers were", "two alleged gang members were".
func (f *finder) ofCounted(i, end int) bool {
	switch {
	case f.plural(i+1) && f.verbSoon(i+2, end):
		return true
	case f.is(i+1, function|inAdverb), f.number(i + 1):
		return false
	}
	return f.numbered(i) && f.plural(i+2) && f.verbSoon(i+3, end)
}

// comesBetween reports a word that stands between a verb and what tells its form: an adverb,
// "was quickly sold", or a rank behind a comma, "Kerr, first elected in 2010".
func (f *finder) comesBetween(i int) bool {
	return f.is(i, inAdverb) || f.Ends(i, "ly") || f.Has(i, lexicon.OrdinalWord) && f.IsMark(i-1, ',')
}

// pastBehindMark reports whether a past form behind a mark is a finite verb: neither joined
// to it by a hyphen nor the front of an aside behind a comma.
func (f *finder) pastBehindMark(mark, i int, r text.Range, seen bool) bool {
	switch {
	case f.IsMark(mark, '-'):
		return false
	case !f.IsMark(mark, ','):
		return true
	case f.is(i+1, inPreposition) && (seen || !f.behindAside(i, r)): // "the mill, closed in 2009, is"
		return false
	}
	return !f.asideAt(mark+1, i, r)
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
		if f.IsMark(i, ',') {
			return true
		}
	}
	return false
}

// verbBehindComma reports whether the next comma, if it comes soon, has a verb
// behind it.
func (f *finder) verbBehindComma(i int, r text.Range) bool {
	for k := i + 1; k < min(r.Last-1, i+maxApposed); k++ {
		if f.IsMark(k, ',') {
			return f.is(k+1, auxiliaries|inPast|inPresent) || f.Ends(k+1, "ed")
		}
	}
	return false
}

func (f *finder) number(i int) bool { return f.Kind(i) == text.Number || f.Has(i, lexicon.NumberWord) }

// plural reports whether a word looks like a plural noun.
func (f *finder) plural(i int) bool {
	if f.Kind(i) != text.Word || f.is(i, function) {
		return false
	}
	return f.inS(i) || f.Ends(i, "men") || f.IsOf(i, plurals)
}

// plurals are plural nouns with another ending.
var plurals = text.ListOf("mps people police children")

// maxPhrase is how many tokens a noun has behind it in its phrase, at most.
const maxPhrase = 12

// verbSoon reports whether a finite verb may follow in the same phrase: what
// stands before was a noun, "lawmakers from the ruling party voted".
func (f *finder) verbSoon(i, end int) bool {
	for k := i; k < min(end, i+maxPhrase) && !f.endsPhrase(k); k++ {
		if f.is(k, auxiliaries|inPast|inPresent) || f.Ends(k, "ed") && len(f.Text(k)) > 4 {
			return true
		}
	}
	return false
}

// endsPhrase reports what ends a noun and what belongs to it: a comma, "who", an "and" that
// joins no names.
func (f *finder) endsPhrase(i int) bool {
	return f.IsMark(i, ',') || f.is(i, inRelative) || f.is(i, inJoin) && !f.Flag(i+1, text.Upper)
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
	switch {
	case f.Kind(i) != text.Word, f.Flag(i, text.Upper), f.Kind(i+1) == text.Punct:
		return false
	case f.is(i-1, function), f.manyOf(i - 1), f.IsMark(i-1, '-'):
		return false
	}
	return !f.beforeVerb(i, r)
}

// hasObject reports a word with a noun phrase right behind it, as a verb may have: "fetches
// more", "covers 412 quarries".
func (f *finder) hasObject(i int) bool {
	return f.is(i+1, inDeterminer) || f.manyOf(i+1) || f.number(i+1) || f.Kind(i+1) == text.Symbol
}
