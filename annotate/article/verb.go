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
		if inEd(t, i) && !t.Has(i+1, lexicon.ClaimPreposition) {
			return true
		}
	}
	return false
}

// inEd reports whether token i is a verb or a participle in "-ed".
func inEd(t *text.Table, i int) bool {
	s := t.Text(i)
	return len(s) > 4 && s[len(s)-2:] == "ed" && !t.Flag(i, text.Upper)
}

// plans reports whether the "to" at token i says what somebody will do ("Mayor to
// step down in May") and not where a thing leads ("The road to market on Friday")
// or what is seen to be done ("Voters queue to enter a school.").
func (l *line) plans(t *text.Table, i int) bool {
	return t.Is(i, "to") && (!l.ends || t.Is(i+1, "be")) && t.Kind(i+1) == text.Word && !t.Flag(i+1, text.Upper) && !t.Has(i+1, lexicon.ClaimDeterminer) && !t.Has(l.tokens.First, lexicon.ClaimDeterminer)
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
