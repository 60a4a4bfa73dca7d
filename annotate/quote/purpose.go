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
			if f.Is(n, "called") && f.IsIn(n+1, "on for") || f.IsIn(n, "took taken") && !f.Is(n+1, "to") || f.Has(n-1, lexicon.QuoteNegation) || f.be(n-1) {
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

// interrupted reports whether a frame between commas ends before the comma at p, so
// that the verb behind it goes with what stands before that frame: "A single cohort,
// she cautions, says little".
func (f *finder) interrupted(u *unit, p int) bool {
	c := &f.cues[len(f.cues)-1]
	return c.Last == p && c.start > u.First && f.Is(c.start-1, ",") && c.form != lexicon.FormGerund && !f.clausal(text.Range{First: u.First, Last: c.start})
}
