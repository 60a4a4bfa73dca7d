package article

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// states reports whether a line has a verb that states something; captions
// and labels have none. A word in "-ed" is a verb unless a preposition follows.
func (l *line) states(t *text.Table) bool {
	for i := l.tokens.First + 1; i < l.tokens.Last; i++ {
		if statesAt(t, i) {
			return true
		}
	}
	return false
}

// tells reports whether a line states more than captions do, which say how people
// are seen ("People wait for buses") and describe what else there is ("the hall where
// the president is staying"). Of a line that says when it was, only what happened or
// will happen counts.
func (l *line) tells(t *text.Table, dated bool) bool {
	for i := l.tokens.First + 1; i < l.tokens.Last; i++ {
		switch {
		case i > l.tokens.First+2 && t.IsIn(i, "who that which where") && !t.Is(i-1, ","):
			return false
		case t.Has(i, lexicon.ClaimPresent) && (dated || !plural(t.Text(i)) && t.Has(i+1, lexicon.ClaimPreposition)):
		case statesAt(t, i):
			return true
		}
	}
	return false
}

// statesAt reports whether token i is a verb that states something. Before a
// preposition a word in "-ed" is one only where it takes no object: "The ship docked in
// Lagos", not "Flowers placed in a street".
func statesAt(t *text.Table, i int) bool {
	if t.Kind(i) == text.Clitic {
		return !t.IsIn(i, "'s ’s")
	}
	switch {
	case t.Kind(i) != text.Word || t.Flag(i, text.Upper):
		return false
	case t.HasAny(i, lexicon.ClauseVerb, lexicon.SummaryVerb, lexicon.QuoteCue, lexicon.QuotePast):
		return true
	case t.HasAny(i, lexicon.ClaimBe, lexicon.ClaimHave, lexicon.ClaimModal, lexicon.ClaimPast, lexicon.ClaimPresent):
		return true
	}
	return inEd(t, i) && (!t.Has(i+1, lexicon.ClaimPreposition) || t.Has(i, lexicon.HappenedVerb))
}

// inEd reports whether token i is a verb or a participle in "-ed"; "pictured" says that
// a line is a picture's.
func inEd(t *text.Table, i int) bool {
	s := t.Text(i)
	return len(s) > 4 && s[len(s)-2:] == "ed" && !t.Flag(i, text.Upper) && !t.Is(i, "pictured")
}

// plans reports whether the "to" at token i says what somebody will do ("Mayor to
// step down in May") and not where a thing leads ("The road to market on Friday")
// or whom it is for ("food to families"), or what is seen to be done ("Voters queue
// to enter a school.").
func (l *line) plans(t *text.Table, i int) bool {
	if !t.Is(i, "to") {
		return false
	}
	switch next := i + 1; {
	case t.Is(i-1, "next"): // "the house next to the school"
		return false
	case l.ends && !t.Is(next, "be"):
		return false
	case t.Kind(next) != text.Word || t.Flag(next, text.Upper) || plural(t.Text(next)):
		return false
	case t.Has(next, lexicon.ClaimDeterminer):
		return false
	}
	return !t.Has(l.tokens.First, lexicon.ClaimDeterminer)
}

// plural reports whether a word has the ending of a noun in the plural: not "discuss",
// "focus".
func plural(s string) bool {
	return strings.HasSuffix(s, "s") && !strings.HasSuffix(s, "ss") && !strings.HasSuffix(s, "us")
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
