package claim

import (
	"stet/annotate/figure"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// announced is the least probability of a clause with a figure that an impersonal frame
// gives as certain: "It was announced that 400 jobs would go".
const announced = 0.6

// judge scores a clause and, where it may be shown, tells its level, kind,
// strength, claimant and reasons.
func (f *finder) judge(c *candidate) {
	v := f.features(c)
	c.Score = round(score(dot(headClaim, &v), &v))
	if c.voiced == Asserted && len(c.inside) > 0 {
		c.Score = max(c.Score, announced)
	}
	if c.Score < Floor || !c.claim {
		return
	}
	c.Level = 1
	if v.has[fUnverified] || dot(headKey, &v) > 0 {
		c.Level = 2
	}
	rival := dot(headRival, &v) // which is asked for more than once
	value := func(head int) float64 {
		if head == headRival {
			return rival
		}
		return dot(head, &v)
	}
	c.Kind = tellKind(&v, value)
	c.Claimant = f.claimant(c, &v)
	c.stance = f.stanceOf(c, &v, value)
	c.Strength = tellStrength(&v, c.Kind, value)
	if c.stance.open && c.Strength == Disputed {
		c.Strength = v.held(c.Kind)
	}
	c.Reasons = f.reasonsOf(&v, c.Strength)
	c.Figures, c.Quotes = f.figuresOf(c), f.quotesOf(c)
}

// figuresOf returns the figures in a clause.
func (f *finder) figuresOf(c *candidate) []figure.ID {
	before := len(f.figureIDs)
	for i := range c.inside {
		f.figureIDs = append(f.figureIDs, c.inside[i].ID)
	}
	return f.figureIDs[before:len(f.figureIDs):len(f.figureIDs)]
}

// quotesOf returns the quotes that a clause shares words with.
func (f *finder) quotesOf(c *candidate) []quote.ID {
	before := len(f.quoteIDs)
	for i := f.partFrom(c.Start); i < len(f.parts) && f.parts[i].Start < c.End; i++ {
		id := f.quotes[f.parts[i].quote].ID
		if n := len(f.quoteIDs); n == before || f.quoteIDs[n-1] != id {
			f.quoteIDs = append(f.quoteIDs, id)
		}
	}
	return f.quoteIDs[before:len(f.quoteIDs):len(f.quoteIDs)]
}

// score returns the probability that a clause is a claim from what the model
// says. A notice of non-verification always is one, a denial and a rule by law
// mostly; a question, a bare condition, a call and a refusal to comment hardly ever are.
func score(value float64, v *vector) float64 {
	p := probability(value)
	switch {
	case v.has[fUnverified]:
		return max(p, 0.9)
	case v.has[fQuestion], v.has[fConditional] && !v.has[fDirect] && !v.has[fAttributed]:
		return min(p, 0.2)
	case v.has[fSilence], v.has[fScene], v.has[fAnswers], v.has[fCalls], v.has[fBrands] && !v.has[fDispute]:
		return min(p, 0.3)
	case v.has[fDenies], v.has[fBinds]:
		return max(p, 0.6)
	}
	return p
}

// round keeps four digits, which are the same on every machine.
func round(p float64) float64 { return float64(int(p*10000+0.5)) / 10000 }

// disputes reports whether a clause holds a word of denial.
func (f *finder) disputes(c *candidate) bool {
	return c.classes&disputing != 0 && f.disputesIn(c.tokens)
}

func (f *finder) disputesIn(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.disputesAt(i) {
			return true
		}
	}
	return false
}

// counts reports whether a quantity is the point of a clause: a figure that
// measures or counts stands near its front, or more than one stands in it.
func (f *finder) counts(c *candidate) bool {
	n := 0
	for i := range c.inside {
		g := &c.inside[i]
		if !measures(g) || g.Kind == figure.Count && f.Is(f.tokenAt(c.tokens, g.End)-1, "member") {
			continue
		}
		if n++; n > 1 || f.tokenAt(c.tokens, g.Start)-c.tokens.First < 10 {
			return true
		}
	}
	return false
}

// tokenAt returns the first token of a range that starts at or after a byte
// offset.
func (f *finder) tokenAt(r text.Range, offset int) int {
	lo, hi := r.First, r.Last
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); int(f.Tokens[mid].Start) < offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// measures reports whether a figure says how much or how many.
func measures(g *figure.Figure) bool {
	switch g.Kind {
	case figure.Date, figure.Time, figure.DateTime, figure.Age, figure.Duration, figure.Frequency:
		return false
	case figure.Ordinal, figure.Vote, figure.Score:
		return false
	}
	return g.Weight != figure.Minor
}

// maxReasons is how many reasons a claim gives at most.
const maxReasons = 4

// reasons are the features that are told, the weightiest first.
var reasons = [...]struct {
	feature int
	reason  Reason
}{
	{fUnverified, "unverified"}, {fDispute, "denial"}, {fFigure, "figure"}, {fMoney, "money"}, {fPercent, "share"},
	{fCause, "cause"}, {fCompare, "comparison"}, {fPolicy, "rule"}, {fFuture, "future"}, {fPast, "event-verb"},
	{fState, "state"}, {fName, "name"}, {fDate, "date"}, {fHedge, "hedge"}, {fNegation, "negation"},
}

// reasonsOf names the features that spoke for a claim, and that it is a rival version
// when no word of its own says so.
func (f *finder) reasonsOf(v *vector, strength Strength) []Reason {
	before := len(f.reasons)
	if strength == Disputed && !v.has[fUnverified] && !v.has[fDispute] {
		f.reasons = append(f.reasons, "rival")
	}
	for i := range reasons {
		if v.has[reasons[i].feature] && len(f.reasons) < before+maxReasons {
			f.reasons = append(f.reasons, reasons[i].reason)
		}
	}
	return f.reasons[before:len(f.reasons):len(f.reasons)]
}

// Text returns the reason in plain words for the reader.
func (r Reason) Text() string {
	switch r {
	case "unverified":
		return "says that something could not be verified"
	case "denial":
		return "a rival version: somebody denies it"
	case "rival":
		return "a rival version: another source says otherwise"
	case "figure":
		return "states a number"
	case "money":
		return "states a sum of money"
	case "share":
		return "states a share or a rate"
	case "cause":
		return "says what caused what"
	case "comparison":
		return "compares or ranks"
	case "rule":
		return "speaks of a law, a rule or a ruling"
	case "future":
		return "says what will happen"
	case "event-verb":
		return "says what happened"
	case "state":
		return "says how things are"
	case "name":
		return "names who or where"
	case "date":
		return "gives a date"
	case "hedge":
		return "is put carefully"
	case "negation":
		return "says what is not so"
	}
	return string(r)
}
