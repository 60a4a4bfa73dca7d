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
		if f.endsWith(text.Range{First: r.First, Last: r.Last - 1}, ".") && !f.finiteIn(r) {
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
