package claim

import "stet/annotate/text"

// impersonal takes off a frame that names nobody, and says how firmly it gives what it
// frames: "It is understood that the club …", "It emerged on Tuesday that …", "There
// were reports that …". A frame that only says when something came out says nothing.
func (f *finder) impersonal(clause text.Range) (content text.Range, voiced Strength) {
	i := clause.First
	for f.is(i, inOpening) || f.Is(i, ",") {
		i++
	}
	verb := f.pastAdverbs(i+1, clause)
	switch {
	case f.Is(i, "it") && (f.IsAny(verb, "emerged", "emerges", "transpired", "transpires") || f.IsAny(verb, "turned", "turns") && f.Is(verb+1, "out")):
	case f.Is(i, "it") && f.is(verb, inBe|inHave):
		if verb = f.pastAdverbs(verb+1, clause); f.Is(verb, "been") {
			verb = f.pastAdverbs(verb+1, clause)
		}
		switch {
		case f.IsAny(verb, "understood", "believed", "thought", "feared", "rumoured", "rumored", "reported", "alleged", "said"):
			voiced = Hedged
		case f.Is(verb, "claimed"):
			voiced = Attributed
		default:
			return clause, ""
		}
	case f.Is(i, "there") && f.is(verb, inBe) && f.IsAny(verb+1, "reports", "claims", "allegations"):
		verb, voiced = verb+1, Hedged
	default:
		return clause, ""
	}
	that := f.SeekAny(text.Range{First: verb + 1, Last: min(clause.Last, verb+maxFinding)}, "that")
	switch {
	case f.Is(that, "that") && f.Kind(that-1) != text.Punct:
		return text.Range{First: that + 1, Last: clause.Last}, voiced
	case voiced != "" && f.opens(verb+1, clause.Last, minTail):
		return text.Range{First: verb + 1, Last: clause.Last}, voiced
	}
	return clause, ""
}
