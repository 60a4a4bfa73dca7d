package claim

import (
	"strings"

	"stet/annotate/article"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// marks are what is known of a token before the clauses are read: a bit for
// each list of claim.txt that holds it, and its form as a verb above them.
type marks uint64

// The forms of a verb. The lists end below them.
const (
	finite marks = 1 << (63 - iota) // the first word of a finite verb
	bygone                          // a past form or past participle
)

// The lists that are asked for together.
const (
	auxiliaries = inBe | inHave | inDo | inWill | inModal
	function    = auxiliaries | inPreposition | inDeterminer | inRelative | inJoin | inSub
)

// is reports whether a token has any of the marks.
func (f *finder) is(i int, m marks) bool { return uint(i) < uint(len(f.marks)) && f.marks[i]&m != 0 }

// mark reads the marks of a sentence.
func (f *finder) mark(s *article.Sentence) {
	r := s.Tokens
	for i := r.First; i < r.Last; i++ {
		f.marks[i] = marks(f.Bits(i, firstClass)) &^ (finite | bygone)
	}
	seen := false
	for i := r.First; i < r.Last; i++ {
		switch f.Tokens[i].Kind {
		case text.Word:
			f.markVerb(i, r, &seen)
		case text.Clitic:
			f.markClitic(i)
		case text.Punct:
			seen = seen && f.Text(i) != ";"
		}
	}
	switch f.RoleOf(*s) {
	case article.Headline, article.Standfirst, article.ListItem:
		f.markTopics(r)
	}
}

// markTopics finds the verbs of a headline in what stands on each side of its
// semicolons.
func (f *finder) markTopics(r text.Range) {
	for first := r.First; first < r.Last; {
		part := text.Range{First: first, Last: f.SeekAny(text.Range{First: first, Last: r.Last}, ";")}
		seen := f.finiteIn(part)
		if !f.markPlan(part) && !seen {
			f.markHeadline(part)
		}
		first = part.Last + 1
	}
}

// markPlan finds the "to" of a headline that says what will be before it has
// any other verb: "Energy bills to rise". A noun before it that was taken for a
// verb, "bills", is none.
func (f *finder) markPlan(r text.Range) bool {
	for i := r.First + 1; i+1 < r.Last; i++ {
		switch {
		case f.Is(i, "to") && f.Kind(i+1) == text.Word && !f.is(i+1, function) && (f.plural(i-1) || f.Flag(i-1, text.Upper) || f.Kind(i-1) == text.Clitic):
			f.marks[i-1] &^= finite
			f.marks[i] |= finite
			return true
		case f.is(i, finite) && !(f.Is(i+1, "to") && f.plural(i) && !f.is(i, inPresent)):
			return false
		}
	}
	return false
}

// markClitic reads the s of "it's" and "there's" as a verb.
func (f *finder) markClitic(i int) {
	if f.is(i-1, inSubject) && !f.is(i+1, finite) && f.Kind(i-1) == text.Word {
		f.marks[i] |= finite | inBe
	}
}

// markVerb tells whether a word is a finite verb: by its own form, and by the
// words beside it.
func (f *finder) markVerb(i int, r text.Range, seen *bool) {
	m := f.marks[i]
	if m&auxiliaries != 0 {
		if f.auxiliary(i) {
			f.marks[i] |= finite
			*seen = true
		}
		return
	}
	w := f.Text(i)
	past := m&inPast != 0 || len(w) > 4 && strings.HasSuffix(w, "ed") && w[len(w)-3] != 'e' || m&inParticiple != 0
	switch {
	case past:
		f.marks[i] |= bygone
		if m&inParticiple != 0 && m&inPast == 0 && !strings.HasSuffix(w, "ed") || !f.pastHere(i, r, *seen) {
			return
		}
	case m&inPresent != 0 && f.presentHere(i, r, w):
	case m&function == 0 && strings.HasSuffix(w, "s") && f.likePresent(i, r, w, *seen):
	case m&(function|inAdverb) == 0 && !*seen && f.likePlural(i, r, w):
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
	if f.Flag(i, text.Upper) && !f.titled(i) {
		return false
	}
	before := i - 1
	for before > r.First && (f.is(before, inAdverb) || strings.HasSuffix(f.Text(before), "ly")) {
		before--
	}
	switch {
	case before < r.First, i == r.First:
		return false
	case f.is(before, inBe|inHave), f.IsAny(before, "be", "been", "being", "having", "get", "getting", "to"):
		return false
	case f.is(before, inDeterminer|inPreposition) && before == i-1:
		return f.is(before, inDeterminer) && (f.IsAny(before, "this", "that") && f.is(i+1, inDeterminer) || f.number(before) && f.surely(i))
	case f.Is(before, ",") && f.surely(i):
		return true
	case f.Kind(before) == text.Punct:
		return !f.Is(before, "-") && !(f.Is(before, ",") && (f.is(i+1, inPreposition) && (seen || !f.behindAside(i, r)) || f.asideAt(i, r)))
	case f.Kind(before) == text.Clitic:
		return f.is(i+1, inDeterminer) && !f.is(before, inBe)
	}
	return true
}

// maxApposed is how many tokens an aside of a participle has at most.
const maxApposed = 10

// asideAt reports a participle that opens the first aside of a sentence: "the
// house, listed last fall, has".
func (f *finder) asideAt(i int, r text.Range) bool {
	return !f.comma(r.First, i-1) && f.verbBehindComma(i, r)
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
			return f.is(k+1, auxiliaries|inPast|inPresent) || strings.HasSuffix(f.Text(k+1), "ed")
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
	if f.is(i-1, auxiliaries|inDeterminer|inPreposition) || f.Is(i-1, "-") || f.Kind(i-1) == text.Clitic || f.number(i-1) && !f.is(i-2, inPreposition) {
		return false
	}
	if strings.HasSuffix(w, "s") {
		if f.IsAny(i-1, "no", "some", "many", "most", "all", "several", "few", "fewer", "more", "other") {
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
	return f.plural(i-1) || f.is(i-1, inSubject|inRelative) && !f.IsAny(i-1, "he", "she", "it", "no", "some", "more", "most", "few", "fewer", "about", "nearly")
}

// likePresent reports whether a word in -s that no list holds reads as a verb
// by what stands on both sides: "the plant supplies 1.6 million homes".
func (f *finder) likePresent(i int, r text.Range, w string, seen bool) bool {
	if i == r.First || len(w) <= 3 || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") || f.Flag(i, text.Upper) {
		return false
	}
	if f.Kind(i-1) != text.Word || f.is(i-1, function) || f.number(i-1) {
		return false
	}
	if f.professes(i) || f.Is(i+1, "to") && f.Has(i, lexicon.ClaimPledge) && !f.verbSoon(i+3, r.Last) {
		return !f.plural(i - 1)
	}
	if f.is(i+1, inDeterminer) || f.number(i+1) || f.Kind(i+1) == text.Symbol || f.Is(i+1, "no") || f.Is(i+1, "that") {
		return !f.plural(i - 1)
	}
	return !seen && f.is(i+1, inPreposition) && !f.plural(i-1) && !f.verbSoon(i+2, r.Last)
}

// likePlural reports whether a word that no list holds reads as the verb of a
// plural subject: "traders shun the market".
func (f *finder) likePlural(i int, r text.Range, w string) bool {
	return i > r.First && len(w) > 3 && f.plural(i-1) && !f.Flag(i, text.Upper) && f.is(i+1, inDeterminer) &&
		!strings.HasSuffix(w, "ing") && !strings.HasSuffix(w, "ly") && !f.is(i, inEdge|inNegation)
}

func (f *finder) number(i int) bool { return f.Kind(i) == text.Number || f.Has(i, lexicon.NumberWord) }

// plural reports whether a word looks like a plural noun.
func (f *finder) plural(i int) bool {
	if f.Kind(i) != text.Word || f.is(i, function) {
		return false
	}
	w := f.Text(i)
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") || f.IsAny(i, "mps", "people", "police", "women", "men", "children", "who")
}

// verbSoon reports whether a finite verb may follow in the same phrase: what
// stands before was a noun, "lawmakers from the ruling party voted".
func (f *finder) verbSoon(i, end int) bool {
	for k := i; k < min(end, i+8) && !f.Is(k, ",") && !f.is(k, inRelative|inJoin); k++ {
		if f.is(k, auxiliaries|inPast|inPresent) || strings.HasSuffix(f.Text(k), "ed") && len(f.Text(k)) > 4 {
			return true
		}
	}
	return false
}

// markHeadline finds the verb of a headline that has none of the usual ones: a
// word in -s behind its subject, a bare participle, or "to".
func (f *finder) markHeadline(r text.Range) {
	for i := r.First + 1; i < r.Last; i++ {
		w := f.Text(i)
		switch {
		case f.Kind(i) != text.Word || f.is(i-1, inDeterminer|inPreposition):
		case f.is(i, bygone) && !f.Is(i-1, "-"), f.Is(i, "to") && f.Kind(i-1) == text.Word && !f.is(i+1, inDeterminer) && f.Kind(i+1) == text.Word,
			strings.HasSuffix(w, "s") && len(w) > 3 && !strings.HasSuffix(w, "ss") && i+1 < r.Last && !f.is(i, function) && !f.is(i+1, inJoin) && f.Kind(i-1) == text.Word && f.Kind(i+1) != text.Punct,
			f.is(i, inPresent) && f.Kind(i+1) == text.Word && f.Kind(i-1) == text.Word:
			f.marks[i] |= finite
			return
		}
	}
}
