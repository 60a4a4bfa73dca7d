package claim

import (
	"stet/annotate/figure"
	"stet/annotate/text"
)

// maxEstimate is how many tokens stand at most between "put" and the figure.
const maxEstimate = 14

// estimate takes the source off a figure that it gives: "Customs agents put
// the number of trucks at 2,800".
func (f *finder) estimate(clause text.Range) text.Range {
	if n := f.tally(clause); n > 0 {
		return text.Range{First: n, Last: clause.Last}
	}
	i := f.SeekOf(text.Range{First: clause.First + 1, Last: clause.Last}, putting)
	if i == clause.Last || f.IsIn(i+1, "up out on down forward") {
		return clause
	}
	for k := i + 2; k < min(clause.Last, i+maxEstimate); k++ {
		if f.IsIn(k, "up out") && f.Is(k+1, "for") {
			break
		}
		if f.Is(k, "at") && f.figureNear(k+1) {
			return text.Range{First: i + 1, Last: clause.Last}
		}
	}
	return clause
}

var putting = text.ListOf("put puts")

// tally returns the number, or "none", that is all that a source says of what stands
// before it, "police say six", or 0.
func (f *finder) tally(clause text.Range) int {
	end := f.trimEnd(clause).Last
	if !f.number(end-1) && !f.Is(end-1, "none") {
		return 0
	}
	for i := clause.First + 1; i < min(end, clause.First+maxSpeaker); i++ {
		if f.IsOf(i, says) {
			if f.pastHedge(i+1, end) == end-1 {
				return i + 1
			}
			break
		}
	}
	return 0
}

var says = text.ListOf("say says")

// figureAt reports whether a figure begins right at the token.
func (f *finder) figureAt(i int) bool {
	list := f.figuresFrom(i)
	return len(list) > 0 && list[0].Start == f.Span(i).Start
}

// figureNear reports whether a figure begins at the token, or soon behind it.
func (f *finder) figureNear(i int) bool { return len(f.figuresFrom(i)) > 0 }

// figuresFrom returns the figures in the next maxHedge bytes from a token on.
func (f *finder) figuresFrom(i int) []figure.Figure {
	if !f.Valid(i) {
		return nil
	}
	at := f.Span(i).Start
	return f.figuresIn(text.Span{Start: at, End: at + maxHedge})
}

// maxHedge is how many bytes a figure with its hedge has at most, here.
const maxHedge = 40
