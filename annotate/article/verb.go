package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// states reports whether a line has a verb that states something; captions
// and labels have none. A word in "-ed" is a verb unless a preposition follows.
func (l *line) states(t *text.Table) bool {
	for i := l.tokens.First + 1; i < l.tokens.Last; i++ {
		if t.Kind(i) == text.Clitic {
			if !t.IsAny(i, "'s", "’s") {
				return true
			}
			continue
		}
		if t.Flag(i, text.Upper) || t.Kind(i) != text.Word {
			continue
		}
		if t.HasAny(i, lexicon.ClauseVerb, lexicon.SummaryVerb, lexicon.ClaimBe, lexicon.ClaimHave, lexicon.ClaimModal, lexicon.ClaimPast, lexicon.ClaimPresent, lexicon.QuoteCue, lexicon.QuotePast) {
			return true
		}
		if s := t.Text(i); len(s) > 4 && s[len(s)-2:] == "ed" && !t.Has(i+1, lexicon.ClaimPreposition) {
			return true
		}
	}
	return false
}

// plans reports whether the "to" at token i says what somebody will do ("Mayor to
// step down in May") and not where a thing leads ("The road to market on Friday").
func (l *line) plans(t *text.Table, i int) bool {
	return t.Is(i, "to") && t.Kind(i+1) == text.Word && !t.Flag(i+1, text.Upper) && !t.HasAny(i+1, lexicon.ClaimDeterminer, lexicon.ClaimPreposition) && !t.Has(l.tokens.First, lexicon.ClaimDeterminer)
}

// plan reports whether a line says what somebody will do.
func (l *line) plan(t *text.Table) bool {
	for i := l.tokens.First + 1; i < l.tokens.Last; i++ {
		if l.plans(t, i) {
			return true
		}
	}
	return false
}
