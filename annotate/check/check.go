package check

import "stet/annotate/text"

// Kind is the arithmetic that does not hold.
type Kind string

// The kinds of check.
const (
	Sum             Kind = "sum"
	PartWhole       Kind = "part-whole"
	PercentChange   Kind = "percent-change"
	PointsVsPercent Kind = "points-vs-percent"
	PercentTotal    Kind = "percent-total"
	HeadlineVsBody  Kind = "headline-vs-body"
	Majority        Kind = "majority"
	Ratio           Kind = "ratio"
	Conversion      Kind = "conversion"
	Age             Kind = "age"
	Weekday         Kind = "weekday"
	Duration        Kind = "duration"
	Magnitude       Kind = "magnitude"
	Series          Kind = "series"
	RangeOrder      Kind = "range-order"
	Impossible      Kind = "impossible"
	PerUnit         Kind = "per-unit"
)

// Finding is one contradiction: the figures that take part and the arithmetic.
type Finding struct {
	Kind    Kind
	Spans   []text.Span // the figures, in text order
	Message string      // "212 + 198 + 60 = 470; the text says 480"
}
