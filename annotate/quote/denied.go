package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// ofVersion reports somebody named behind the noun for what was said before, which is what he
// denies: ", a charge the firm denies", ", a claim that Torvex denies".
func (f *finder) ofVersion(who text.Range) bool {
	i := who.First
	if f.article(i) && who.Len() > 2 && f.Has(i+1, lexicon.ClaimVersion) {
		return true
	}
	if f.IsIn(i-1, "that which") {
		i--
	}
	return f.Has(i-1, lexicon.ClaimVersion) && f.article(i-2)
}
