package claim

import (
	"strconv"

	"stet/annotate/figure"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// ID numbers the claims of a paste from 1, in text order; zero is "none".
type ID int

// String returns the ID as the JSON writes it: "c1", or "" for none.
func (id ID) String() string {
	if id == 0 {
		return ""
	}
	return "c" + strconv.Itoa(int(id))
}

// Kind is what a claim states.
type Kind string

// The kinds, which the package's documentation tells apart.
const (
	Quantity   Kind = "quantity"
	Comparison Kind = "comparison"
	Event      Kind = "event"
	Causal     Kind = "causal"
	Status     Kind = "status"
	Policy     Kind = "policy"
	Prediction Kind = "prediction"
	Caveat     Kind = "caveat"
)

// Strength is how firmly a claim is made.
type Strength string

// The strengths, the first that applies.
const (
	Disputed   Strength = "disputed"
	Hedged     Strength = "hedged"
	Attributed Strength = "attributed"
	Asserted   Strength = "asserted"
)

// Claim is one claim.
type Claim struct {
	ID        ID
	text.Span     // the content clause without its attribution frame
	Level     int // 2 key, 1 factual
	Kind      Kind
	Strength  Strength
	Claimant  quote.Speaker // who claims it, when attributed, hedged or disputed
	Score     float64       // probability that it is a claim
	Reasons   []Reason      // why it was marked, the weightiest first
	Figures   []figure.ID   // the figures inside
	Quotes    []quote.ID    // the quotes that it lies in or that lie in it
	Covers    []ID          // of a caveat: the claims that it speaks of
	Denies    []ID          // of a denial: the claims that it denies
	SameAs    []ID          // claims that state the same
	Zone      int           // index into article.Paste.Zones
	stance    stance        // what its clause gives to tell whether it disputes anything
}

// Reason is a short machine-readable name of a feature that spoke for a claim,
// such as "figure" or "event-verb".
type Reason string

// Result is the outcome of Find.
type Result struct {
	Claims []Claim   // those from Threshold on
	Weak   []Claim   // those from Floor on, below Threshold: numbered behind Claims, linked to none
	Scores []float64 // for each sentence of the paste: the probability that it holds a claim
}
