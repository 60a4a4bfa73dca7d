package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// maxObject is how many words the object of a verb of saying is looked through for.
const maxObject = 12

// subordinate reports whether the frame of the cue is itself a clause that opens its
// sentence, "While the firm insists …", so that the outlet's own clause follows the
// content at token i.
func (f *finder) subordinate(u *unit, c *cue, i int) bool {
	if c.inverted || c.joined || c.relative || c.source || f.Is(i-1, ",") {
		return false
	}
	p := c.start - 1
	if p < u.First || !f.conjunction(p) || f.IsIn(p, "that but yet or what") {
		return false
	}
	return p == u.First || p == u.First+1 && f.IsIn(u.First, "even but and yet")
}

// mainBehind reports whether a clause ends with the range, before a comma, and another
// begins behind it: "the drug is safe, regulators in France banned it".
func (f *finder) mainBehind(r text.Range, end int) bool {
	if !f.Is(r.Last, ",") || !f.clausal(text.Range{First: r.First - 1, Last: r.Last}) {
		return false
	}
	i := r.Last + 1
	if !f.beginsPhrase(i) && !f.number(i) || f.preposition(i) || f.conjunction(i) || f.finite(i) {
		return false
	}
	return f.clausal(text.Range{First: i, Last: end}) || f.phraseEnd(i, end) == end
}

// passiveAct reports whether a noun phrase or gerund ends before the "and" behind the
// range and what is done to the speaker follows: "the charges and was released". With no
// verb in the range, that one has no other subject.
func (f *finder) passiveAct(r text.Range) bool {
	verb := r.Last + 1
	if !f.be(verb) && !f.Has(verb, lexicon.QuoteHave) || f.Ends(verb, "ing") || f.Is(r.First-1, "that") {
		return false
	}
	for i := r.First; i < r.Last; i++ {
		if !f.free(i) || f.finite(i) || f.conjunction(i) || f.stops(i) {
			return false
		}
	}
	return true
}

// withholds reports whether a clause about what the source left out stands at token i,
// behind a comma: ", but provided no evidence".
func (f *finder) withholds(i int) bool {
	return f.Is(i, "but") && f.IsIn(i+1, "gave provided offered released") && f.IsIn(i+2, "no few little")
}
