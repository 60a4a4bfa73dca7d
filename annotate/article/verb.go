package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// states reports whether a line has a verb that states something; captions
// and labels have none. A word in "-ed" is a verb unless a preposition follows.
func (p *placer) states(l *line) bool {
	for i := l.tokens.First + 1; i < l.tokens.Last; i++ {
		if p.Kind(i) == text.Clitic {
			if !p.IsAny(i, "'s", "’s") {
				return true
			}
			continue
		}
		if p.Flag(i, text.Upper) || p.Kind(i) != text.Word {
			continue
		}
		if p.HasAny(i, lexicon.ClauseVerb, lexicon.SummaryVerb, lexicon.ClaimBe, lexicon.ClaimHave, lexicon.ClaimModal, lexicon.ClaimPast, lexicon.ClaimPresent, lexicon.QuoteCue, lexicon.QuotePast) {
			return true
		}
		if s := p.Text(i); len(s) > 4 && s[len(s)-2:] == "ed" && !p.Has(i+1, lexicon.ClaimPreposition) {
			return true
		}
	}
	return false
}
