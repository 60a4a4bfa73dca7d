package claim

// active reports the main verb of a clause that says what its subject does, did or has done.
func (c *candidate) active() bool {
	return c.main.form == past || c.main.form == present || c.main.form == perfect
}

// foretells reports a verb by which its subject says how much there will be of something:
// "warned of a 14% fall in profit", "forecast growth of 3%".
func (f *finder) foretells(c *candidate) bool {
	at := c.main.at
	return c.active() && f.measured(c) && (f.Is(at+1, "of") && f.IsIn(at, "warn warns warned") || c.main.form != perfect && f.Is(at, "forecast"))
}

// confirmsCount reports a verb by which its subject gives a toll or a count of cases: "confirmed
// 14 deaths", "the deaths of two men", not "confirmed two judges".
func (f *finder) confirmsCount(c *candidate) bool {
	at := c.main.at
	return c.active() && f.IsIn(at, "confirmed confirms confirm") && f.phraseHolds(at+1, c.tokens.Last, "dead death deaths case cases infections casualties fatalities injuries") &&
		(f.number(f.pastHedge(at+1, c.tokens.Last)) || f.Is(at+1, "the") && f.Is(at+3, "of") && f.number(f.pastHedge(at+4, c.tokens.Last)))
}

// decides reports a court that acts as one: it rules, finds for a side, or convicts.
func (f *finder) decides(c *candidate) bool {
	at := c.main.at
	return f.IsIn(at, "ruled rules") && !f.Is(at+1, "out") || f.IsIn(at, "found finds") && f.IsIn(at+1, "for against") || f.convicts(c)
}

// convicts reports a court that finds somebody guilty, or not; no study that found them
// "feel guilty", and no audit that found a firm liable.
func (f *finder) convicts(c *candidate) bool {
	at := c.main.at
	if !f.is(at, inFinds) || !f.IsIn(at, "found finds find") || f.IsIn(at-1, "study survey poll audit report review research inquiry analysis") {
		return false
	}
	for i := at + 1; i < min(c.tokens.Last, at+maxAside) && !f.IsIn(i, "that feel feels felt"); i++ {
		if f.IsIn(i, "guilty liable") || f.Is(i, "contempt") && f.Is(i-1, "in") {
			return true
		}
	}
	return false
}
