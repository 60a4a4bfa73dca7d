package claim

import (
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// kindOf returns the kind that the main verb and the words around it point to:
// the first of the rules that holds.
func kindOf(v *vector) Kind {
	form, has := v.form, &v.has
	stands, ruled := v.howThingsAre(), v.ruled()
	counted := has[fDirectFigure] && !has[fAct] || has[fFigureSubject] && !has[fHeadline]
	switch {
	case has[fUnverified]:
		return Caveat
	case has[fBinds]: // "no vessel may leave"
		return Policy
	case has[fRule] && form == modal && has[fNegation]: // "must not"
		return Policy
	case has[fLawful] && !has[fKindFuture] && v.lawStates():
		return Policy
	case has[fPut]: // "puts the toll at 14"
		return Quantity
	case form == future && has[fSuperlative] && !has[fFigure]: // "will be the largest"
		return Comparison
	case form == copula && has[fComparative]: // "is larger"
		return Comparison
	case has[fFirm] && (form == future || has[fKindFuture]):
		return Policy
	case has[fGeneric] && form == modal && (has[fPermit] || !has[fHedge]): // "councils may"
		return Policy
	case v.predicts():
		return Prediction
	case has[fRule] && ruled:
		return Policy
	case has[fBecause]:
		return Causal
	case has[fRanked], has[fComparative], has[fSuperlative]:
		return Comparison
	case (has[fThan] || has[fMultiple]) && !counted:
		return Comparison
	case has[fTrend] && !has[fShare] && !has[fDirectFigure]: // "prices rose"
		return Comparison
	case has[fShare], counted, has[fMeasured]:
		return Quantity
	case has[fFigureObject] && stands: // "has 14 branches"
		return Quantity
	case has[fMoneyFigure] && !has[fAct]:
		return Quantity
	case stands, has[fUndone], has[fLasting]:
		return Status
	case has[fStative] && !has[fHeadline]:
		return Status
	}
	return Event
}

// predicts reports a clause of what is to come.
func (v *vector) predicts() bool {
	switch {
	case v.form == future, v.has[fForesees], v.has[fScheduled]:
		return true
	case v.form == conditional && v.has[fFigure]: // "would cost £4m"
		return true
	case v.has[fMayCome] && v.has[fHedge]: // "could fall"
		return true
	}
	return v.has[fKindFuture] && (v.has[fHeadline] || v.form != past && v.form != perfect)
}

// howThingsAre reports a main verb that says how things are: "is", "has", "supplies power",
// "is owned".
func (v *vector) howThingsAre() bool {
	switch v.form {
	case copula, having:
		return true
	case present:
		if !v.has[fHeadline] && !v.has[fDispute] && !v.has[fAct] {
			return true
		}
	}
	return v.has[fNow]
}

// ruled reports a main verb in a form that rules have, "must publish", "does not apply", or
// that rules by itself, "has banned".
func (v *vector) ruled() bool {
	switch v.form {
	case modal, conditional, negated:
		return true
	case passive, perfect, present:
		if v.has[fRuled] {
			return true
		}
	}
	return v.howThingsAre()
}

// lawStates reports what a law, a rule or a contract has in it, when one is the subject: "the
// cap on rents is 3%", "the bill will ban".
func (v *vector) lawStates() bool {
	if v.form == copula {
		return v.has[fFigure] && v.has[fNow]
	}
	return v.ruled() || v.form == future && !v.has[fDate]
}

// How far behind the main verb its object stands, any figure that goes with it, and a sum or
// a share that goes with a verb that measures.
const (
	maxDirect = 3
	maxGoing  = 5
	maxSum    = 9
)

// roles reads which figures of a clause are its point, and where they stand
// beside the main verb.
func (f *finder) roles(c *candidate, v *vector) {
	main := c.main
	for i := range c.inside {
		g := &c.inside[i]
		switch at := f.tokenAt(c.tokens, g.Start); {
		case g.Kind == figure.Duration && (!v.timed() || v.has[fTrend]):
		case g.Kind != figure.Duration && !measures(g):
		case f.attributive(g, at):
		case g.Kind == figure.Multiple && f.Is(at, "twice") && !f.IsIn(at+1, "as the its what"): // "met twice"
		case g.Kind == figure.Multiple:
			v.has[fMultiple] = true
		case f.partitive(g):
			v.has[fShare] = true
			v.set(fDirectFigure, at > main.at && at < main.at+maxDirect)
		case small(g) && !f.IsIn(at-1, "only just"):
			v.has[fSmall] = true
		case at < main.at:
			v.set(fFigureSubject, !f.relative(c.tokens.First, at))
		case at < main.at+maxGoing, at < main.at+maxSum && v.has[fMeasure] && sums(g):
			v.has[fFigureObject] = true
			v.set(fDirectFigure, at < main.at+maxDirect)
			v.set(fMoneyFigure, g.Kind == figure.Money)
		default:
			v.has[fFigureLater] = true
		}
	}
}

// sums reports a sum of money or a percentage.
func sums(g *figure.Figure) bool { return g.Kind == figure.Money || g.Kind == figure.Percent }

// timed reports whether a span of time can be the point: "took four minutes",
// "the longest delay was nine hours".
func (v *vector) timed() bool { return v.has[fMeasure] || v.form == copula }

// attributive reports a figure that only describes a thing: "a £48m upgrade",
// "a 12-passenger boat", "a community of 640 people".
func (f *finder) attributive(g *figure.Figure, at int) bool {
	if g.Mod == figure.Vague || f.Ends(at-1, "ing") {
		return true
	}
	if g.Number.End < len(f.Source) && f.Source[g.Number.End] == '-' && g.Mod != figure.Between {
		return true
	}
	end := f.At(g.End)
	switch {
	case g.Kind == figure.Money && f.Has(at-1, lexicon.ClaimDeterminer):
		return f.Kind(end) == text.Word && !f.Has(end, lexicon.ClaimEdge)
	case g.Kind == figure.Count && f.Is(at-1, "of"):
		return f.Has(at-3, lexicon.ClaimDeterminer)
	}
	return false
}

// partitive reports a share: a percentage, a ratio, "nine of the 11".
func (f *finder) partitive(g *figure.Figure) bool {
	switch g.Kind {
	case figure.Percent, figure.Ratio:
		return true
	case figure.Count:
		of := f.At(g.End)
		switch {
		case !f.Is(of, "of"):
			return false
		case f.number(of + 1), f.Is(of+1, "those"): // "nine of 11", "nine of those held"
			return true
		}
		return f.number(of+2) && f.Has(of+1, lexicon.ClaimDeterminer) // "of the 11"
	}
	return false
}

// small reports an exact count below ten, which says who or what takes part
// rather than how many.
func small(g *figure.Figure) bool {
	return g.Kind == figure.Count && g.Mod == "" && g.Value.Number < 10
}

// relative reports whether a relative clause is open before a token.
func (f *finder) relative(first, at int) bool {
	for i := at - 1; i > first; i-- {
		switch {
		case f.IsMark(i, ','):
			return false
		case f.is(i, inRelative):
			return true
		}
	}
	return false
}
