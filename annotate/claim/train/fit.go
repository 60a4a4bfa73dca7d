package main

import (
	"math"

	"stet/annotate/claim"
)

// The settings of the fit, chosen by the folds.
const (
	epochs = 16
	rate   = 0.15
	decay  = 2e-3 // L2, by step
	folds  = 5

	// wordsOfLevel slows the words of the head for the level, which has few
	// samples.
	wordsOfLevel = 0.2

	// The words of the heads of kinds are slower too.
	wordsOfKind = 0.5

	// Words that weigh less than a share of a head's largest weight are dropped, and
	// weights have so many steps on each side of zero.
	leastOfClaim = 0.06
	leastOfLevel = 0.2
	leastOfKind  = 0.40
	steps        = 31

	// shift makes the probabilities those of real news, which claims less than
	// our own sentences do.
	shift = -0.15
)

// fit returns the weights of every head.
func fit(data []sample) [][]float64 {
	is := logistic(data, 1, func(s *sample) (bool, bool) { return s.claim, true })
	is[0] += shift
	rows := [][]float64{
		sparse(is, leastOfClaim),
		sparse(logistic(data, wordsOfLevel, func(s *sample) (bool, bool) { return s.level == 2, s.claim }), leastOfLevel),
		logistic(data, 0, func(s *sample) (bool, bool) {
			return s.strength == claim.Disputed, s.claim && s.Sourced() && (s.strength == claim.Disputed || s.strength == claim.Attributed)
		}),
	}
	for _, kind := range claim.Kinds() {
		rows = append(rows, sparse(logistic(data, wordsOfKind, func(s *sample) (bool, bool) { return s.kind == kind, s.claim }), leastOfKind))
	}
	return rows
}

// sparse drops the words that weigh less than a share of the largest weight, and
// rounds the rest, so that the rows pack well.
func sparse(row []float64, least float64) []float64 {
	most := 0.0
	for _, w := range row {
		most = max(most, math.Abs(w))
	}
	for k, w := range row {
		if k >= claim.Width-claim.Buckets && math.Abs(w) < least*most {
			w = 0
		}
		row[k] = math.Round(w/most*steps) * most / steps
	}
	return row
}

// logistic fits one head on the samples that label says count; words is how
// fast the weights of words move, beside those of the named features.
func logistic(data []sample, words float64, label func(*sample) (positive, counts bool)) []float64 {
	w, seen := make([]float64, claim.Width), make([]float64, claim.Width)
	for range epochs {
		for i := range data {
			s := &data[i]
			y, counts := label(s)
			if !counts {
				continue
			}
			g := value(w, s)
			g = s.weight * (1 / (1 + math.Exp(-g)))
			if y {
				g -= s.weight
			}
			s.Each(func(k int, x float64) {
				step := g*x + decay*w[k]
				seen[k] += step * step
				move := rate * step / math.Sqrt(1e-2+seen[k])
				if k >= claim.Width-claim.Buckets {
					move *= words
				}
				w[k] -= move
			})
		}
	}
	return w
}

func value(w []float64, s *sample) float64 {
	sum := 0.0
	s.Each(func(k int, x float64) { sum += w[k] * x })
	return sum
}
