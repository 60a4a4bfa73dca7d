package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// purpose returns the verb of getting in touch or speaking up that the "to" at i
// says the purpose of, "phoned the station to say"; -1 when there is none.
func (f *finder) purpose(u *unit, i int) int {
	if !f.Is(i, "to") {
		return -1
	}
	for n := i - 1; n > u.First && n > i-9 && f.free(n) && !f.stops(n); n-- {
		if f.Has(n, lexicon.QuoteContact) {
			if f.otherContact(n) {
				return -1
			}
			return n
		}
		if f.finite(n) || f.conjunction(n) {
			break
		}
	}
	return -1
}

// otherContact reports whether the verb at n, which may be one of getting in touch, is none
// that was done.
func (f *finder) otherContact(n int) bool {
	switch {
	case f.Is(n, "called") && f.IsIn(n+1, "on for"): // "called on ministers to say"
		return true
	case f.IsIn(n, "took taken") && !f.Is(n+1, "to"): // "took a week to say", not "took to the air to say"
		return true
	}
	return f.Has(n-1, lexicon.QuoteNegation) || f.be(n-1) // "did not return to say", "is used to say"
}

// interrupted reports whether a frame between commas ends before the comma at p, so
// that the verb behind it goes with what stands before that frame: "A single cohort,
// she cautions, says little".
func (f *finder) interrupted(u *unit, p int) bool {
	c := &f.cues[len(f.cues)-1]
	if c.Last != p || c.form == lexicon.FormGerund || c.start <= u.First || !f.Is(c.start-1, ",") {
		return false
	}
	return !f.clausal(text.Range{First: u.First, Last: c.start})
}
