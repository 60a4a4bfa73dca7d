package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
)

// claims scores a list of sentences by sentence, and whole articles by span.
func claims(gold []goldText, details io.Writer) result {
	for _, g := range gold {
		if len(g.Zones) > 0 {
			return articleClaims(gold, details)
		}
	}
	return sentenceClaims(gold, details)
}

type scored struct {
	score float64
	claim bool
}

// sentenceClaims counts a sentence as found when any claim is marked in it;
// borderline sentences are neither hit nor miss.
func sentenceClaims(gold []goldText, details io.Writer) result {
	c := counts{}
	var ranking []scored
	for _, g := range gold {
		if g.Sure != nil && !*g.Sure {
			continue
		}
		d, want := g.found, g.Level > 0
		got := len(d.Claims) > 0
		ranking = append(ranking, scored{bestScore(d), want})
		c.add("tp", want && got)
		c.add("fp", got && !want)
		c.add("fn", want && !got)
		if want != got {
			fmt.Fprintf(details, "WRONG %s claim %v %.2f %.140s\n", g.name(), want, bestScore(d), g.Text)
		}
		if want && got {
			best := slices.MaxFunc(d.Claims, func(a, b foundClaim) int { return cmp.Compare(a.Score, b.Score) })
			c["hit"]++
			c.add("kind", best.Kind == g.Kind)
			c.add("strength", best.Strength == g.Strength)
			c.add("level", best.Level == g.Level)
		}
	}
	p, recall := pct(c["tp"], c["tp"]+c["fp"]), pct(c["tp"], c["tp"]+c["fn"])
	r := result{name: "claims"}
	r.percent("F", f1(p, recall))
	r.percent("P", p)
	r.percent("R", recall)
	r.percent("AP", averagePrecision(ranking))
	for _, key := range []string{"kind", "strength", "level"} {
		r.percent(key, pct(c[key], c["hit"]))
	}
	r.count("n", len(gold))
	r.count("positives", c["tp"]+c["fn"])
	return r
}

func bestScore(d document) float64 {
	best := 0.0
	for _, s := range d.Sentences {
		best = max(best, s.Score)
	}
	for _, c := range d.Claims {
		best = max(best, c.Score)
	}
	return best
}

// averagePrecision is the mean, over the claims, of the precision at each one
// when the sentences stand by falling score.
func averagePrecision(ranking []scored) float64 {
	slices.SortStableFunc(ranking, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	hits, total := 0, 0.0
	for k, s := range ranking {
		if s.claim {
			hits++
			total += float64(hits) / float64(k+1)
		}
	}
	if hits == 0 {
		return 0
	}
	return 100 * total / float64(hits)
}

// articleClaims counts a claim as found when half of the words of both spans
// are shared, and as tight above 85 %.
func articleClaims(gold []goldText, details io.Writer) result {
	c := counts{}
	for _, g := range gold {
		scoreClaims(g, g.found, c, details)
	}
	p, recall := pct(c["pred hit"], c["pred"]), pct(c["hit"], c["gold"])
	r := result{name: "claims"}
	r.percent("spanF", f1(p, recall))
	r.percent("P", p)
	r.percent("R", recall)
	r.percent("key_recall", pct(c["key hit"], c["key"]))
	r.percent("tight", pct(c["tight"], c["hit"]))
	r.percent("kind", pct(c["kind"], c["hit"]))
	r.percent("strength", pct(c["strength"], c["hit"]))
	r.percent("claimant", pct(c["claimant ok"], c["claimant"]))
	r.share("nonclaims", c["non hit"], c["non"])
	r.count("in_furniture", c["furniture"])
	r.count("gold", c["gold"])
	r.count("pred", c["pred"])
	return r
}

func scoreClaims(g goldText, d document, c counts, details io.Writer) {
	var want, got []set
	for _, q := range g.Claims {
		want = append(want, wordStarts(d.runes, q.span))
	}
	for _, q := range d.Claims {
		got = append(got, wordStarts(d.runes, q.span))
	}
	p := pair(want, got, .5)
	for i, q := range g.Claims {
		if q.Optional {
			continue
		}
		j, ok := p.gold[i]
		c["gold"]++
		c.add("key", q.Level == 2)
		if !ok {
			fmt.Fprintf(details, "MISS %s %d %s %.120q\n", g.name(), q.Level, q.Kind, d.cut(q.span))
			continue
		}
		found := d.Claims[j]
		c["hit"]++
		c.add("key hit", q.Level == 2)
		c.add("tight", p.score[i] > .85)
		c.add("kind", found.Kind == q.Kind)
		c.add("strength", found.Strength == q.Strength)
		if q.Claimant != "" {
			known, _ := sameName(q.Claimant, found.Claimant, found.Ambiguous)
			c["claimant"]++
			c.add("claimant ok", known)
		}
	}
	for j, found := range d.Claims {
		i, ok := p.found[j]
		if ok && g.Claims[i].Optional || !ok && optionalAt(g, found.span) {
			continue
		}
		c["pred"]++
		c.add("pred hit", ok)
		if !ok {
			fmt.Fprintf(details, "FALSE %s %s %.2f %.120q\n", g.name(), found.Kind, found.Score, d.cut(found.span))
		}
	}
	for _, n := range g.Nonclaims {
		c["non"]++
		c.add("non hit", slices.ContainsFunc(d.Claims, func(f foundClaim) bool { return f.overlaps(n) }))
	}
	for _, found := range d.Claims {
		c.add("furniture", slices.ContainsFunc(g.Zones, func(z goldZone) bool {
			return slices.Contains([]string{"furniture", "byline", "timestamp", "heading"}, z.Role) && z.overlaps(found.span)
		}))
	}
}

func optionalAt(g goldText, s span) bool {
	return slices.ContainsFunc(g.Claims, func(q goldClaim) bool { return q.Optional && q.overlaps(s) })
}
