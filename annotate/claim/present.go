package claim

import (
	"slices"
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// presentHere reports whether a word that may be a verb of the present is one:
// behind a subject, not behind an article or a preposition.
func (f *finder) presentHere(i int, r text.Range, w string) bool {
	switch {
	case i == r.First, f.Flag(i, text.Upper) && !f.titled(i):
		return false
	case f.is(i-1, auxiliaries|inDeterminer|inPreposition) && (!f.pointedAt(i) || f.Is(i+1, "of")):
		return false
	case f.IsMark(i-1, '-'), f.Kind(i-1) == text.Clitic, f.numbered(i), f.beforeVerb(i, r):
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
	past := f.is(i, inPast)
	switch {
	case past && !f.is(i, inParticiple) && f.noNounBehind(i):
		return true
	case f.is(i, inTrend) && (past || f.Ends(i, "ed")):
		return f.figureAt(i+1) || f.IsIn(i+1, "to by from in on last .")
	}
	return false
}

// noNounBehind reports a word with no noun right behind it, as far as the next word tells.
func (f *finder) noNounBehind(i int) bool {
	return f.Kind(i+1) != text.Word || f.is(i+1, function|inAdverb) && !f.hasObject(i)
}

// pointedAt reports a word in -s behind a "this" or "that" that opens a sentence, which is
// mostly a verb, as what is pointed at has no plural: "That brings the toll to 41".
func (f *finder) pointedAt(i int) bool {
	return f.IsOf(i-1, thisThat) && (f.sentenceStart(i-1) || f.is(i-2, inOpening) && f.sentenceStart(i-2)) && f.Ends(i, "s")
}

var thisThat = text.ListOf("this that")

// manyOf reports a word that says of how many: what follows is a noun.
func (f *finder) manyOf(i int) bool {
	return f.IsOf(i, quantities)
}

var quantities = text.ListOf("no some many most all several few fewer more other")

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
	switch {
	case i == r.First, len(w) <= 3, f.Flag(i, text.Upper):
		return false
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), strings.HasSuffix(w, "is"):
		return false
	case f.Kind(i-1) != text.Word, f.number(i - 1), f.manyOf(i - 1):
		return false
	case f.is(i-1, function) && !f.pointedAt(i), f.beforeVerb(i, r):
		return false
	case f.plural(i - 1): // which has no verb in -s
		return false
	case f.professes(i), f.hasObject(i):
		return true
	case f.Is(i+1, "to") && f.Has(i, lexicon.ClaimPledge) && !f.verbSoon(i+3, r.Last): // "vows to"
		return true
	case f.Is(i+1, "that") && !f.is(i+2, auxiliaries|inPast): // "the report argues that costs rose"
		return true
	case seen:
		return false
	case f.IsMark(i+1, '.') && i+2 >= r.Last:
		return true
	}
	return f.is(i+1, inPreposition) && !f.likeNoun(i, r) && !f.verbSoon(i+2, r.Last)
}

// likePlural reports whether a word that no list holds reads as the verb of a
// plural subject: "traders shun the market".
func (f *finder) likePlural(i int, r text.Range, w string) bool {
	switch {
	case i == r.First, len(w) <= 3, f.Flag(i, text.Upper), f.is(i, inEdge|inNegation):
		return false
	case strings.HasSuffix(w, "ing"), strings.HasSuffix(w, "ly"):
		return false
	}
	return f.plural(i-1) && f.is(i+1, inDeterminer)
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
	switch {
	case i < first+4, i > first+maxAgent:
		return false
	case !f.plural(first), !f.is(first+1, bygone), !f.Is(first+2, "by"): // "records provided by"
		return false
	case !f.hasObject(i), f.is(i-1, function):
		return false
	case f.Flag(i, text.Upper), f.Ends(i, "ing"), f.IsIn(i, "off out up down"):
		return false
	}
	for k := first + 2; k < i; k++ {
		if f.Kind(k) != text.Word || f.is(k, finite) {
			return false
		}
	}
	return true
}
