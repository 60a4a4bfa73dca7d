package main

import (
	"math"
	"math/rand/v2"

	"stet/annotate/claim"
)

// The settings of the fit, chosen by the folds.
const (
	epochs = 10
	early  = 3 // epochs whose weights are not averaged
	orders = 8 // of the samples, whose weights are averaged
	rate   = 0.15
	decay  = 1e-3 // L2, by step
	folds  = 5

	// The words of the heads for the level and for rival versions are slower.
	wordsOfLevel, wordsOfRival = 0.5, 0.5

	// Words that weigh less than a share of a head's largest weight are dropped, and
	// weights are rounded to so many steps on each side of zero.
	leastOfClaim = 0.08
	leastOfLevel = 0.25
	leastOfKind  = 0.27
	steps        = 31
	stepsOfKind  = 15

	// inArticles keeps clauses that tempt from being marked, at some plain claims' cost;
	// rivals makes as many claims disputed as are; alone makes the probabilities of lone
	// sentences those of real news, which claims less than our own sentences do.
	// sharpness moves probabilities away from the threshold, for the fit is too timid
	// about plain sentences.
	inArticles = -0.45
	rivals     = 0.3
	alone      = 0.05
	sharpness  = 1.4
)

// fit returns the weights of every head.
func fit(data []sample) [][]float64 {
	is := logistic(data, 1, leastOfClaim, nil, func(s *sample) (bool, float64) { return s.claim, s.weight * s.file.weight })
	is[0] += inArticles
	is[claim.AloneFeature] += alone - inArticles
	rows := [][]float64{
		rounded(sharpened(is), steps),
		rounded(logistic(data, wordsOfLevel, leastOfLevel, nil, func(s *sample) (bool, float64) { return s.level == 2, s.weight * s.file.ofClaims() * one(s.claim) }), steps),
		rounded(logistic(data, wordsOfRival, leastOfLevel, common(), func(s *sample) (bool, float64) {
			return s.strength == claim.Disputed, s.weight * s.file.ofClaims() * one(s.claim && s.Sourced() && (s.strength == claim.Disputed || s.strength == claim.Attributed))
		}), steps),
	}
	rows[2][0] += rivals
	for _, row := range ofKinds(data) {
		rows = append(rows, rounded(row, stepsOfKind))
	}
	return rows
}

// sharpened returns a head whose values are further from the threshold.
func sharpened(row []float64) []float64 {
	for k := range row {
		row[k] *= sharpness
	}
	row[0] -= (sharpness - 1) * math.Log(claim.Threshold/(1-claim.Threshold))
	return row
}

// common returns the features that are weighed alike wherever a sentence stands: what
// makes a rival version stands in the text, not in how short that is.
func common() []bool {
	keep := make([]bool, claim.Width)
	for k := range keep {
		keep[k] = k < claim.AloneFeature || k >= claim.Width-claim.Buckets
	}
	return keep
}

// kept returns the features whose weights are kept: the named ones that have one, and the
// words that weigh a share of the largest weight at least.
func kept(row []float64, least float64) []bool {
	most := 0.0
	for _, w := range row {
		most = max(most, math.Abs(w))
	}
	keep := make([]bool, len(row))
	for k, w := range row {
		keep[k] = w != 0 && (k < claim.Width-claim.Buckets || math.Abs(w) >= least*most)
	}
	return keep
}

// rounded rounds the weights to so many steps on each side of zero, so that the rows pack
// well.
func rounded(row []float64, steps float64) []float64 {
	most := 0.0
	for _, w := range row {
		most = max(most, math.Abs(w))
	}
	for k, w := range row {
		row[k] = math.Round(w/most*steps) * most / steps
	}
	return row
}

// head is one linear function in the course of its fit.
type head struct {
	weights, seen []float64 // seen sums the squares of steps, as AdaGrad does
	mean          []float64 // of the weights behind the later epochs
	words         float64   // how fast the weights of words move, beside those of the named features
	keep          []bool    // the features that it may weigh; nil: all
}

func newHead(words float64, keep []bool) head {
	return head{make([]float64, claim.Width), make([]float64, claim.Width), make([]float64, claim.Width), words, keep}
}

// average adds the weights to the mean that they have behind the later epochs.
func (h *head) average() {
	for k, w := range h.weights {
		h.mean[k] += w / (epochs - early)
	}
}

// learn moves the weights against the gradient of a sample's loss by the head's
// value.
func (h *head) learn(s *sample, gradient float64) {
	s.Each(func(k int, x float64) {
		if h.keep != nil && !h.keep[k] {
			return
		}
		step := gradient*x + decay*h.weights[k]
		h.seen[k] += step * step
		move := rate * step / math.Sqrt(1e-2+h.seen[k])
		if k >= claim.Width-claim.Buckets {
			move *= h.words
		}
		h.weights[k] -= move
	})
}

// logistic fits one head on the samples by the label and the weight of each, as the
// mean of several orders of the samples: first with the features given, or all, then
// with those of them that weigh something.
func logistic(data []sample, words, least float64, keep []bool, label func(*sample) (positive bool, weight float64)) []float64 {
	for last := false; ; last = true {
		mean := make([]float64, claim.Width)
		for order := range orders {
			h := newHead(words, keep)
			eachEpoch(data, uint64(order), func(s *sample) {
				if y, weight := label(s); weight > 0 {
					h.learn(s, weight*(1/(1+math.Exp(-value(h.weights, s)))-one(y)))
				}
			}, h.average)
			for k, w := range h.mean {
				mean[k] += w / orders
			}
		}
		if last {
			return mean
		}
		keep = kept(mean, least)
	}
}

// eachEpoch calls learn for all samples in each epoch, in another order each time that
// the seed decides: in the order of the files the last would count most. Behind each of
// the later ones it calls average, so that no order counts for much.
func eachEpoch(data []sample, seed uint64, learn func(*sample), average func()) {
	order := rand.New(rand.NewPCG(1, 2+seed))
	for epoch := range epochs {
		for _, i := range order.Perm(len(data)) {
			learn(&data[i])
		}
		if epoch >= early {
			average()
		}
	}
}

// ofKinds fits the heads of all kinds on the claims, as one softmax and as the mean of
// several orders: first with all features, then with those of each that weigh something.
func ofKinds(data []sample) [][]float64 {
	keep := make([][]bool, len(claim.Kinds()))
	for last := false; ; last = true {
		mean := make([][]float64, len(keep))
		for k := range mean {
			mean[k] = make([]float64, claim.Width)
		}
		for order := range orders {
			for k, h := range softmax(data, keep, uint64(order)) {
				for i, w := range h.mean {
					mean[k][i] += w / orders
				}
			}
		}
		if last {
			return mean
		}
		for k, row := range mean {
			keep[k] = kept(row, leastOfKind)
		}
	}
}

// softmax fits the heads of all kinds on the claims in one order.
func softmax(data []sample, keep [][]bool, order uint64) []head {
	kinds := claim.Kinds()
	list := make([]head, len(kinds))
	for k := range list {
		list[k] = newHead(1, keep[k])
	}
	p := make([]float64, len(kinds))
	eachEpoch(data, order, func(s *sample) {
		if !s.claim {
			return
		}
		sum := 0.0
		for k := range list {
			p[k] = math.Exp(value(list[k].weights, s))
			sum += p[k]
		}
		for k := range list {
			list[k].learn(s, s.weight*s.file.kinds*(p[k]/sum-one(s.kind == kinds[k])))
		}
	}, func() {
		for k := range list {
			list[k].average()
		}
	})
	return list
}

func value(w []float64, s *sample) float64 {
	sum := 0.0
	s.Each(func(k int, x float64) { sum += w[k] * x })
	return sum
}

// The rate of an ascent.
const ascentRate = 0.2

// ascend fits weights, in hundredths, by gradient ascent with steps by AdaGrad: climb adds to
// the slope of the likelihood at a row of them, which L2 draws back to zero by the decay.
func ascend(weights []int, steps int, decay float64, climb func(row, slope []float64)) {
	row, seen, slope := make([]float64, len(weights)), make([]float64, len(weights)), make([]float64, len(weights))
	for range steps {
		for k := range slope {
			slope[k] = -decay * row[k]
		}
		climb(row, slope)
		for k, g := range slope {
			seen[k] += g * g
			row[k] += ascentRate * g / math.Sqrt(seen[k]+1e-9)
		}
	}
	for k := range row {
		weights[k] = int(math.Round(100 * row[k]))
	}
}
