package claim

import (
	_ "embed"
	"math"
	"slices"
)

// The heads of the model: linear functions of the same features.
const (
	headClaim = iota // it is a claim
	headKey          // it is a key claim, given that it is one
	heads
)

// kinds are the kinds in the order of their features.
var kinds = [...]Kind{Quantity, Comparison, Event, Causal, Status, Policy, Prediction, Caveat}

// kindFeature returns the feature that says that a clause is of a kind.
func kindFeature(kind Kind) int { return fKind + slices.Index(kinds[:], kind) }

// weights is what train fitted: for each head a scale and a signed byte for
// each feature. See weights.md for where it comes from.
//
//go:embed weights.bin
var weights string

const width = namedFeatures + Buckets

// scaleBytes is how each head begins: its scale in 1/65536, little-endian.
const scaleBytes = 4

// weight returns the weight of a feature in a head; zero when the file was
// fitted for other features, so that the trainer can run before it renews it.
func weight(head, feature int) float64 {
	if len(weights) != heads*(scaleBytes+width) {
		return 0
	}
	at := head * (scaleBytes + width)
	scale := uint32(weights[at]) | uint32(weights[at+1])<<8 | uint32(weights[at+2])<<16 | uint32(weights[at+3])<<24
	return float64(int8(weights[at+scaleBytes+feature])) * float64(scale) / 65536
}

// dot returns the value of a head for a vector.
func dot(head int, v *Features) float64 {
	sum := 0.0
	for i, x := range v.named {
		if x != 0 {
			sum += weight(head, i) * float64(x)
		}
	}
	n := math.Sqrt(float64(len(v.words)) + 1)
	words := 0.0
	for _, b := range v.words {
		words += weight(head, namedFeatures+int(b))
	}
	return sum + words/n
}

// probability is the logistic function.
func probability(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
