package main

import (
	"fmt"
	"math"
	"slices"

	"stet/annotate/claim"
)

// The settings of the fit, chosen by the folds.
const (
	epochs = 8
	rate   = 0.15
	decay  = 2e-3 // L2, by step
	folds  = 5

	// wordsOfKinds slows the words of the heads for level and kind, which
	// have few samples each.
	wordsOfKinds = 0.3
)

// fit returns the weights of every head.
func fit(data []sample) [][]float64 {
	rows := make([][]float64, claim.Heads())
	rows[0] = logistic(data, 1, func(s *sample) (bool, bool) { return s.claim, true })
	rows[1] = logistic(data, wordsOfKinds, func(s *sample) (bool, bool) { return s.level == 2, s.claim })
	for i, kind := range claim.Kinds() {
		rows[2+i] = logistic(data, wordsOfKinds, func(s *sample) (bool, bool) { return s.kind == kind, s.claim })
	}
	return rows
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

// crossValidate fits on all folds but one and judges the sentences of that
// one. A sentence has the score of its best clause.
func crossValidate(data []sample) string {
	scores, claims := map[int]float64{}, map[int]bool{}
	for fold := range folds {
		var train, test []sample
		for _, s := range data {
			if ((s.group%folds)+folds)%folds == fold {
				test = append(test, s)
			} else {
				train = append(train, s)
			}
		}
		w := logistic(train, 1, func(s *sample) (bool, bool) { return s.claim, true })
		for i := range test {
			if s := &test[i]; s.judged {
				p := 1 / (1 + math.Exp(-value(w, s)))
				scores[s.id], claims[s.id] = max(scores[s.id], p), s.claim
			}
		}
	}
	return summary(scores, claims)
}

// summary writes F at the engine's threshold, average precision and the
// calibration error in five bins.
func summary(scores map[int]float64, claims map[int]bool) string {
	var ids []int
	for id := range scores {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, func(a, b int) int {
		if scores[a] != scores[b] {
			if scores[a] > scores[b] {
				return -1
			}
			return 1
		}
		return a - b
	})
	tp, fp, fn, hits, precision := 0.0, 0.0, 0.0, 0.0, 0.0
	var bins [5]struct{ n, sum, hits float64 }
	for k, id := range ids {
		y := claims[id]
		switch marked := scores[id] >= claim.Threshold; {
		case marked && y:
			tp++
		case marked:
			fp++
		case y:
			fn++
		}
		b := &bins[min(4, int(scores[id]*5))]
		b.n, b.sum = b.n+1, b.sum+scores[id]
		if y {
			hits++
			b.hits++
			precision += hits / float64(k+1)
		}
	}
	off := 0.0
	for _, b := range bins {
		off += math.Abs(b.sum-b.hits) / float64(len(ids))
	}
	p, r := 100*tp/(tp+fp), 100*tp/(tp+fn)
	return fmt.Sprintf("claims F=%.1f P=%.1f R=%.1f AP=%.1f calibration_error=%.3f n=%d positives=%.0f", 2*p*r/(p+r), p, r, 100*precision/hits, off, len(ids), hits)
}
