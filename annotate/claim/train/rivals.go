package main

import (
	"fmt"
	"math"
	"path/filepath"
	"strings"

	"stet/annotate"
	"stet/annotate/claim"
)

// The settings of the fit of rival versions.
const (
	rivalSteps = 300
	rivalDecay = 4.0 // L2, for all claims together
)

// told is a claim with a source, and whether the gold calls it a rival version.
type told struct {
	signs  []int
	gold   bool
	weight float64
	held   bool                  // never fitted to
	tells  func(weight int) bool // whether the engine takes it for one
}

// fitRivals fits what tells a rival version by what stands round it, and returns the
// weights in hundredths and how they do on each file; what they were not fitted to is told
// apart.
func fitRivals(gold, own string) (string, error) {
	var all []told
	of := map[string][]told{}
	for i := range files {
		from := &files[i]
		if !from.articles {
			continue
		}
		dir := own
		if from.gold {
			dir = gold
		}
		texts, err := load(filepath.Join(dir, from.name))
		if err != nil {
			return "", err
		}
		for k := range texts {
			for _, t := range toldOf(&texts[k], from, k) {
				all = append(all, t)
				name := from.name
				if t.held {
					name += " held"
				}
				of[name] = append(of[name], t)
			}
		}
	}
	weights := weighSigns(all)
	out := &strings.Builder{}
	fmt.Fprintln(out, "weights", weights)
	for i := range files {
		for _, name := range []string{files[i].name, files[i].name + " held"} {
			if list := of[name]; len(list) > 0 {
				fmt.Fprintln(out, name, rivalsIn(list, &weights))
			}
		}
	}
	return out.String(), nil
}

// toldOf returns the claims with a source of an article. What was a rival version before
// is taken from the gold.
func toldOf(g *goldText, from *file, at int) []told {
	d := annotate.Annotate(g.Text)
	v := claim.ReadRivals(d.Paste, d.Entities, d.Quotes, d.Figures)
	known := make([]bool, len(v.Claims))
	for i := range v.Claims {
		c := &v.Claims[i]
		for _, s := range g.Claims {
			if !s.Optional && share(c.Span, bytesOf(d.Text, s.Start, s.End)) >= 0.5 {
				c.Strength, known[i] = s.Strength, true
			}
		}
	}
	var out []told
	for i := range v.Claims {
		if list := v.Signs(i); known[i] && len(list) > 0 && v.Claims[i].Strength != claim.Asserted {
			out = append(out, told{list, v.Claims[i].Strength == claim.Disputed, from.weight, from.held || from.part && at%3 == 2, func(weight int) bool { return v.Is(i, weight) }})
		}
	}
	return out
}

// weighSigns fits the weights, in hundredths, by gradient ascent with steps by AdaGrad.
func weighSigns(all []told) (weights [claim.Signs]int) {
	ascend(weights[:], rivalSteps, rivalDecay, func(row, slope []float64) {
		for i := range all {
			if t := &all[i]; !t.held {
				gap := t.weight * (one(t.gold) - t.probability(row))
				for _, k := range t.signs {
					slope[k] += gap
				}
			}
		}
	})
	return weights
}

// probability returns the probability that a claim is a rival version.
func (t *told) probability(row []float64) float64 {
	sum := 0.0
	for _, k := range t.signs {
		sum += row[k]
	}
	return 1 / (1 + math.Exp(-sum))
}

// rivalsIn says how many rival versions are told by the weights.
func rivalsIn(list []told, weights *[claim.Signs]int) string {
	hits, marked, gold, right := 0.0, 0.0, 0.0, 0.0
	for _, t := range list {
		sum := 0
		for _, k := range t.signs {
			sum += weights[k]
		}
		yes := t.tells(sum)
		hits, marked, gold, right = hits+one(yes && t.gold), marked+one(yes), gold+one(t.gold), right+one(yes == t.gold)
	}
	return fmt.Sprintf("P=%.1f R=%.1f right=%.1f n=%d", 100*hits/marked, 100*hits/gold, 100*right/float64(len(list)), len(list))
}
