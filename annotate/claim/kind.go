package claim

import (
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// kindOf returns the kind that the main verb and the words around it point to:
// the first of the rules that holds.
func kindOf(v *Features) Kind {
	form, has := v.form, &v.has
	stands := form == copula || form == having || form == present && !has[fHeadline] && !has[fDispute] && !has[fAct] || has[fNow]
	ruled := stands || form == modal || form == conditional || form == negated || (form == passive || form == perfect || form == present) && has[fRuled]
	counted := has[fDirectFigure] && !has[fAct] || has[fFigureSubject] && !has[fHeadline]
	switch {
	case has[fUnverified]:
		return Caveat
	case has[fBinds], has[fRule] && form == modal && has[fNegation], has[fLawful] && (ruled && form != copula || form == copula && has[fFigure] && has[fNow] || form == future && !has[fDate]) && !has[fKindFuture]:
		return Policy
	case has[fPut]:
		return Quantity
	case form == future && has[fSuperlative] && !has[fFigure], form == copula && has[fComparative]:
		return Comparison
	case has[fFirm] && (form == future || has[fKindFuture]), has[fGeneric] && form == modal && (has[fPermit] || !has[fHedge]):
		return Policy
	case form == future, form == conditional && has[fFigure], has[fKindFuture] && (has[fHeadline] || form != past && form != perfect), has[fForesees], has[fMayCome] && has[fHedge], has[fScheduled]:
		return Prediction
	case has[fRule] && ruled:
		return Policy
	case has[fBecause]:
		return Causal
	case has[fRanked], has[fComparative], has[fSuperlative], has[fThan] && !counted, has[fMultiple] && !counted, has[fTrend] && !has[fShare] && !has[fDirectFigure]:
		return Comparison
	case has[fShare], counted, has[fMeasured], has[fFigureObject] && stands, has[fMoneyFigure] && !has[fAct]:
		return Quantity
	case stands, has[fStative] && !has[fHeadline], has[fUndone], has[fLasting]:
		return Status
	}
	return Event
}

// roles reads which figures of a clause are its point, and where they stand
// beside the main verb.
func (f *finder) roles(c *candidate, v *Features) {
	main := c.main
	for i := range c.inside {
		g := &c.inside[i]
		switch at := f.tokenAt(c.tokens, g.Start); {
		case g.Kind == figure.Duration && (!v.timed() || v.has[fTrend]), g.Kind != figure.Duration && !measures(g), f.attributive(g, at):
		case g.Kind == figure.Multiple && f.Is(at, "twice") && !f.IsIn(at+1, "as the its what"):
		case g.Kind == figure.Multiple:
			v.has[fMultiple] = true
		case f.partitive(g):
			v.has[fShare] = true
			v.set(fDirectFigure, at > main.at && at < main.at+3)
		case small(g) && !f.IsIn(at-1, "only just"):
			v.has[fSmall] = true
		case at < main.at:
			v.set(fFigureSubject, !f.relative(c.tokens.First, at))
		case at < main.at+5, at < main.at+9 && v.has[fMeasure] && (g.Kind == figure.Money || g.Kind == figure.Percent):
			v.has[fFigureObject] = true
			v.set(fDirectFigure, at < main.at+3)
			v.set(fMoneyFigure, g.Kind == figure.Money)
		default:
			v.has[fFigureLater] = true
		}
	}
}

// timed reports whether a span of time can be the point: "took four minutes",
// "the longest delay was nine hours".
func (v *Features) timed() bool { return v.has[fMeasure] || v.form == copula }

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
		end := f.At(g.End)
		return f.Is(end, "of") && (f.number(end+1) || f.Has(end+1, lexicon.ClaimDeterminer) && (f.number(end+2) || f.Is(end+1, "those")))
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
		case f.Is(i, ","):
			return false
		case f.is(i, inRelative):
			return true
		}
	}
	return false
}
