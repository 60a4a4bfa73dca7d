package claim

import "stet/annotate/text"

// vouched reports whether the subject of the clause vouches for the rest:
// "Forecasters expect 300 mm of rain", not "The bridge dates from 1911".
func (f *finder) vouched(c *candidate) bool {
	at := c.main.at
	switch {
	case f.Is(at-1, "you"): // "Q: You identified the man"
		return false
	case f.pledges(c), f.owns(at), f.foretells(c), f.confirmsCount(c):
		return true
	case f.professes(at) && !f.negates(c.tokens.First, at):
		return true
	case c.main.form == past && f.Is(at, "told") && f.Is(at+1, "of"): // "told of a second blast"
		return true
	case c.main.form == perfect && f.accuses(at): // "has accused the firm of fraud"
		return true
	}
	return f.vouches(c)
}

// vouchVerb returns the main verb of a clause or, where none was found, the first verb of
// vouching that has an object.
func (f *finder) vouchVerb(c *candidate) predicate {
	if c.main.form != noVerb || f.vouched(c) {
		return c.main
	}
	for i := c.tokens.First + 1; i < min(c.tokens.Last, c.tokens.First+maxSubject); i++ {
		if f.is(i, inVouch) && (f.is(i+1, inDeterminer) || f.number(i+1) || f.Kind(i+1) == text.Symbol) {
			return predicate{present, i}
		}
	}
	return c.main
}

// vouches reports a main verb by which its subject vouches for what it does not do itself.
func (f *finder) vouches(c *candidate) bool {
	at := c.main.at
	switch {
	case c.main.form != past && c.main.form != present, !f.is(at, inVouch):
		return false
	case f.is(c.tokens.First, inPreposition), f.ownActs(c):
		return false
	case f.Is(at-1, ",") && f.IsIn(at, "identified described") && f.Is(at+1, "as"): // "The man, identified as Ann Lee,"
		return false
	case f.is(at, inPredict):
		return true
	case f.IsIn(at+1, "to from"): // "dates from 1911"
		return false
	case f.IsIn(at, "accuse accuses accused"):
		return true
	}
	return !f.outlet(f.subjectOf(c))
}

// professes reports a verb by which its subject says something of itself: "claims to have
// killed 40 rebels", "claimed victory", not "claimed victory over Lang".
func (f *finder) professes(i int) bool {
	switch {
	case !f.IsOf(i, claiming):
		return false
	case f.Is(i+1, "to"):
		return f.IsIn(i+2, "have be")
	}
	return f.Is(i+1, "victory") && !f.IsIn(i+2, "over at on by against")
}

// claiming are the forms of "claim".
var claiming = text.ListOf("claim claims claimed")

// active reports the main verb of a clause that says what its subject does, did or has done.
func (c *candidate) active() bool {
	return c.main.form == past || c.main.form == present || c.main.form == perfect
}

// foretells reports a verb by which its subject says how much there will be of something:
// "warned of a 14% fall in profit", "forecast growth of 3%".
func (f *finder) foretells(c *candidate) bool {
	at := c.main.at
	switch {
	case !f.IsOf(at, foretelling), !c.active(), !f.measured(c):
		return false
	case f.Is(at, "forecast"):
		return c.main.form != perfect
	}
	return f.Is(at+1, "of")
}

// foretelling are verbs that may say how much there will be of something.
var foretelling = text.ListOf("warn warns warned forecast")

// confirmsCount reports a verb by which its subject gives a toll or a count of cases: "confirmed
// 14 deaths", "the deaths of two men", not "confirmed two judges".
func (f *finder) confirmsCount(c *candidate) bool {
	at, end := c.main.at, c.tokens.Last
	switch {
	case !f.IsOf(at, confirming), !c.active():
		return false
	case !f.phraseHolds(at+1, end, "dead death deaths case cases infections casualties fatalities injuries"):
		return false
	case f.Is(at+1, "the") && f.Is(at+3, "of") && f.number(f.pastHedge(at+4, end)): // "the deaths of at least two"
		return true
	}
	return f.number(f.pastHedge(at+1, end))
}

// confirming are the forms of "confirm".
var confirming = text.ListOf("confirmed confirms confirm")

// decides reports a court that acts as one: it rules, finds for a side, or convicts.
func (f *finder) decides(c *candidate) bool {
	at := c.main.at
	switch {
	case f.IsIn(at, "ruled rules") && !f.Is(at+1, "out"):
		return true
	case f.IsIn(at, "found finds") && f.IsIn(at+1, "for against"):
		return true
	}
	return f.convicts(c)
}

// convicts reports a court that finds somebody guilty, or not; no study that found them
// "feel guilty", and no audit that found a firm liable.
func (f *finder) convicts(c *candidate) bool {
	at := c.main.at
	switch {
	case !f.is(at, inFinds), !f.IsIn(at, "found finds find"):
		return false
	case f.IsIn(at-1, "study survey poll audit report review research inquiry analysis"):
		return false
	}
	for i := at + 1; i < min(c.tokens.Last, at+maxAside) && !f.IsIn(i, "that feel feels felt"); i++ {
		if f.IsIn(i, "guilty liable") || f.Is(i, "contempt") && f.Is(i-1, "in") {
			return true
		}
	}
	return false
}
