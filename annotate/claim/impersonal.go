package claim

import "stet/annotate/text"

// holdsBack reports a word in a frame by which it denies what it frames: "It was wrongly
// reported that", "It is thought unlikely that".
func (f *finder) holdsBack(frame text.Range) bool {
	for i := frame.First; i < frame.Last; i++ {
		if f.is(i, inNegation) || f.IsIn(i, "wrongly falsely mistakenly erroneously incorrectly rarely hardly once "+
			"little unlikely impossible improbable untrue") {
			return true
		}
	}
	return false
}

// impersonal takes off a frame that names nobody, and says how firmly it gives what it
// frames: "It is understood that the club …", "It emerged on Tuesday that …", "There
// were reports that …". A frame that only says when something came out, or that evidence
// of it is clear, says nothing.
func (f *finder) impersonal(clause text.Range) (content text.Range, voiced Strength) {
	i := clause.First
	for f.is(i, inOpening) || f.IsMark(i, ',') {
		i++
	}
	verb, be := f.pastAdverbs(i+1, clause), f.Kind(i+1) == text.Clitic // "It’s reported"
	for f.is(verb, inBe|inHave) || f.Is(verb, "been") {
		be = be || !f.is(verb, inHave)
		verb = f.pastAdverbs(verb+1, clause)
	}
	if be && f.Is(i, "there") && !f.told(verb) && f.told(verb+1) {
		verb++ // "there are growing fears"
	}
	proven := f.Is(verb, "evidence") && f.IsIn(verb-1, "overwhelming clear ample strong")
	switch it := f.Is(i, "it"); {
	case it && be && f.IsIn(verb, "estimated understood believed thought feared rumoured rumored reported alleged said"):
		voiced = Hedged
	case be && f.Is(i, "there") && f.told(verb) && !proven:
		voiced = Hedged
	case it && be && f.Is(verb, "claimed"):
		voiced = Attributed
	case be && proven: // "there is clear evidence that"
		voiced = Asserted
	case it && be && f.IsIn(verb, "revealed disclosed announced confirmed"):
		voiced = Asserted
	case it && f.IsIn(verb, "emerged emerges transpired transpires"):
		voiced = Asserted
	case it && f.IsIn(verb, "turned turns") && f.Is(verb+1, "out"):
		voiced = Asserted
	default:
		return clause, ""
	}
	if f.holdsBack(text.Range{First: i, Last: verb + 2}) {
		return clause, "" // the frame says that it is not so
	}
	that := f.SeekAny(text.Range{First: verb + 1, Last: min(clause.Last, verb+maxFinding)}, "that")
	switch {
	case f.Is(that, "that") && f.Kind(that-1) != text.Punct:
		return text.Range{First: that + 1, Last: clause.Last}, voiced
	case voiced != Asserted && f.opens(verb+1, clause.Last, minTail):
		return text.Range{First: verb + 1, Last: clause.Last}, voiced
	}
	return clause, ""
}

// told reports a noun of what is said or feared by nobody in particular.
func (f *finder) told(i int) bool {
	return f.IsIn(i, "reports claims allegations suggestions fears evidence")
}
