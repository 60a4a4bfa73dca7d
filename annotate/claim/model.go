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
	headRival        // it disputes what was said, given that it is a claim with a source
	headKind         // the first of the heads of kinds: it is of that kind, given that it is a claim
	heads     = headKind + len(kinds)
)

// kinds are the kinds in the order of their features.
var kinds = [...]Kind{Quantity, Comparison, Event, Causal, Status, Policy, Prediction, Caveat}

// tellKind returns the kind whose head has the largest value for a claim; a
// notice of non-verification is always a caveat, and a rank a comparison.
func tellKind(v *vector, value func(head int) float64) Kind {
	switch {
	case v.has[fUnverified]:
		return Caveat
	case v.has[fRanked]:
		return Comparison
	}
	best, most := v.kind, math.Inf(-1)
	for i, kind := range kinds {
		if x := value(headKind + i); x > most {
			best, most = kind, x
		}
	}
	return best
}

// kindFeature returns the feature that says that a clause is of a kind.
func kindFeature(kind Kind) int { return fKind + slices.Index(kinds[:], kind) }

// weights is what train fitted: for each head a scale and a signed byte for
// each feature. See weights.md for where it comes from.
//
//go:embed weights.bin
var weights string

// width is the number of features: the named ones, the named ones of sentences
// that stand alone, and the buckets.
const width = 2*namedFeatures + Buckets

// scaleBytes is how each head begins: its scale in 1/65536, little-endian.
const scaleBytes = 4

// dot returns the value of a head for a vector; zero when the file was fitted
// for other features, so that the trainer can run before it renews it.
func dot(head int, v *vector) float64 {
	if len(weights) != heads*(scaleBytes+width) {
		return 0
	}
	at := head * (scaleBytes + width)
	scale := uint32(weights[at]) | uint32(weights[at+1])<<8 | uint32(weights[at+2])<<16 | uint32(weights[at+3])<<24
	row := weights[at+scaleBytes : at+scaleBytes+width]
	named, words := 0, 0
	for _, k := range v.named {
		named += int(int8(row[k]))
		if v.alone {
			named += int(int8(row[namedFeatures+int(k)]))
		}
	}
	row = row[width-Buckets:]
	for _, k := range v.words {
		words += int(int8(row[k]))
	}
	return (float64(named) + float64(words)/math.Sqrt(float64(len(v.words)+1))) * float64(scale) / 65536
}

// probability is the logistic function.
func probability(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
