package main

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"stet/annotate/claim"
)

// verdict is what a fold's weights say of a sentence, or of a clause of an
// article, that they have not seen.
type verdict struct {
	score                        float64
	claim, kind, level, strength bool // it is a claim; the rest is told right
}

// crossValidate fits on all folds but one and judges that one, and returns a
// line of figures for each file. A sentence has the score of its best clause.
func crossValidate(data []sample) string {
	verdicts := map[*file]map[int]verdict{}
	for fold := range folds {
		var train, test []sample
		for _, s := range data {
			switch {
			case s.group%folds == fold:
				test = append(test, s)
			case !s.reserved():
				train = append(train, s)
			}
		}
		judge(test, fit(train), verdicts)
	}
	lines := []string{}
	for i := range files {
		lines = append(lines, summary(files[i].name, verdicts[&files[i]]))
	}
	return strings.Join(lines, "\n")
}

// judge adds the verdicts of the weights on samples.
func judge(test []sample, rows [][]float64, verdicts map[*file]map[int]verdict) {
	for i := range test {
		s := &test[i]
		id := s.id
		switch {
		case s.file.articles:
			id = len(verdicts[s.file]) // each clause by itself
		case !s.judged:
			continue
		}
		if verdicts[s.file] == nil {
			verdicts[s.file] = map[int]verdict{}
		}
		of := func(head int) float64 { return value(rows[head], s) }
		kind := s.Kind(of)
		v := verdict{
			score: s.Score(of(0)), claim: s.claim,
			kind: kind == s.kind, level: of(1) > 0 == (s.level == 2), strength: s.Strength(kind, of) == s.strength,
		}
		if old, ok := verdicts[s.file][id]; !ok || v.score > old.score {
			verdicts[s.file][id] = v
		}
	}
}

// summary writes F at the engine's threshold, average precision, kind,
// strength and level of what is marked, and the calibration error in five bins.
func summary(source string, verdicts map[int]verdict) string {
	list := make([]verdict, 0, len(verdicts))
	for _, id := range slices.Sorted(maps.Keys(verdicts)) {
		list = append(list, verdicts[id])
	}
	slices.SortStableFunc(list, func(a, b verdict) int { return int(math.Copysign(1, b.score-a.score)) })
	var tp, marked, hits, precision, kind, level, strength float64
	var bins [5]struct{ n, sum, hits float64 }
	for k, v := range list {
		if v.score >= claim.Threshold {
			marked++
			tp, kind, level, strength = tp+one(v.claim), kind+one(v.claim && v.kind), level+one(v.claim && v.level), strength+one(v.claim && v.strength)
		}
		b := &bins[min(4, int(v.score*5))]
		b.n, b.sum, b.hits = b.n+1, b.sum+v.score, b.hits+one(v.claim)
		if v.claim {
			hits++
			precision += hits / float64(k+1)
		}
	}
	off := 0.0
	for _, b := range bins {
		off += math.Abs(b.sum-b.hits) / float64(len(list))
	}
	p, r := 100*tp/marked, 100*tp/hits
	return fmt.Sprintf("claims %s F=%.1f P=%.1f R=%.1f AP=%.1f kind=%.1f strength=%.1f level=%.1f calibration_error=%.3f n=%d positives=%.0f",
		source, 2*p*r/(p+r), p, r, 100*precision/hits, 100*kind/tp, 100*strength/tp, 100*level/tp, off, len(list), hits)
}

func one(yes bool) float64 {
	if yes {
		return 1
	}
	return 0
}
