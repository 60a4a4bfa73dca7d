package claim

import (
	"strings"

	"stet/annotate/article"
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
	case article.Paragraph:
		if f.endsWith(text.Range{First: r.First, Last: r.Last - 1}, '.') && !f.finiteIn(r) {
			f.markOnly(r)
		}
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
		case f.isPlan(i):
			f.marks[i-1] &^= finite
			f.marks[i] |= finite
			return true
		case f.is(i, finite) && !(f.Is(i+1, "to") && f.plural(i) && !f.is(i, inPresent)):
			return false
		}
	}
	return false
}

// isPlan reports a "to" between a noun and a verb: "bills to rise", "Torvex to cut", "who's to
// pay".
func (f *finder) isPlan(i int) bool {
	if !f.Is(i, "to") || f.Kind(i+1) != text.Word || f.is(i+1, function) {
		return false
	}
	return f.plural(i-1) || f.Flag(i-1, text.Upper) || f.Kind(i-1) == text.Clitic
}

// markClitic reads the s of "it's" and "there's" as a verb.
func (f *finder) markClitic(i int) {
	if f.is(i-1, inSubject) && !f.is(i+1, finite) && f.Kind(i-1) == text.Word {
		f.marks[i] |= finite | inBe
	}
}

// markHeadline finds the verb of a headline that has none of the usual ones: a
// word in -s behind its subject, a bare participle, or "to".
func (f *finder) markHeadline(r text.Range) {
	for i := r.First + 1; i < r.Last; i++ {
		if f.Kind(i) == text.Word && !f.is(i-1, inDeterminer|inPreposition) && f.tellsInHeadline(i, r.Last) {
			f.marks[i] |= finite
			return
		}
	}
}

// tellsInHeadline reports a word that may be the verb of a headline.
func (f *finder) tellsInHeadline(i, end int) bool {
	if f.is(i, bygone) && !f.IsMark(i-1, '-') { // "Mayor held"
		return true
	}
	if f.Kind(i-1) != text.Word {
		return false
	}
	behind := f.Kind(i+1) == text.Word
	switch {
	case behind && f.Is(i, "to") && !f.is(i+1, inDeterminer): // "Torvex to cut jobs"
		return true
	case behind && f.is(i, inPresent): // "Police hunt gunman"
		return true
	case i+1 >= end, f.Kind(i+1) == text.Punct, f.is(i+1, inJoin):
		return false
	}
	return f.inS(i) && !f.is(i, function) // "Truck rams bus"
}

// inS reports a word in -s that may be a verb of the present.
func (f *finder) inS(i int) bool {
	w := f.Text(i)
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss")
}
