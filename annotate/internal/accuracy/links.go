package main

import (
	"fmt"
	"io"
	"slices"
)

// links scores what claims have to do with each other. A headline's claim and each of the
// body's that repeats it are a pair, by which precision and recall are counted. A denial, or
// a caveat, is right when a claim that it is joined to is one of those of the gold, and
// joined in vain when the gold has none for it.
func links(gold []goldText, details io.Writer) result {
	c := counts{}
	for _, g := range gold {
		d := g.found
		same := map[[2]int]bool{}
		joined := map[string]map[int][]int{"denies": {}, "covers": {}}
		for _, l := range g.Links {
			from, to := d.claimAt(l.From), -1
			if l.To != nil {
				to = d.claimAt(*l.To)
			}
			if l.Kind != "same" {
				joined[l.Kind][from] = append(joined[l.Kind][from], to)
				continue
			}
			c["same"]++
			same[[2]int{from, to}] = true
			found := from >= 0 && to >= 0 && slices.Contains(d.Claims[from].SameAs, d.Claims[to].ID)
			c.add("same_hit", found)
			if !found {
				fmt.Fprintf(details, "MISS %s same %.70q %.70q\n", g.name(), d.cut(span{l.From[0], l.From[1]}), d.cut(span{l.To[0], l.To[1]}))
			}
		}
		if g.judged("same") {
			c.repeats(d, same)
		}
		for kind, list := range joined {
			for from, want := range list {
				c.join(d, kind, from, want)
			}
		}
	}
	r := result{name: "links"}
	r.percent("same_P", pct(c["same_right"], c["same_found"]))
	r.percent("same_R", pct(c["same_hit"], c["same"]))
	for _, kind := range []string{"denies", "covers"} {
		r.share(kind, c[kind+"_right"], c[kind])
		r.percent(kind+"_P", pct(c[kind+"_right"], c[kind+"_right"]+c[kind+"_wrong"]+c[kind+"_vain"]))
		r.share(kind+"_in_vain", c[kind+"_vain"], c[kind+"_none"])
	}
	return r
}

// judged reports whether links of a kind were looked for in a text.
func (g *goldText) judged(kind string) bool {
	return len(g.Judged) == 0 || slices.Contains(g.Judged, kind)
}

// repeats counts the pairs of a claim above the story and one that is found to repeat it,
// and how many of them are of the gold.
func (c counts) repeats(d document, gold map[[2]int]bool) {
	for i, x := range d.Claims {
		for k, y := range d.Claims {
			if (x.Zone == "headline" || x.Zone == "standfirst") && slices.Contains(x.SameAs, y.ID) {
				c["same_found"]++
				c.add("same_right", gold[[2]int{i, k}])
			}
		}
	}
}

// join counts what a denial or a caveat is joined to, beside the claims of the gold, of
// which -1 is none.
func (c counts) join(d document, kind string, from int, want []int) {
	var found []string
	if from >= 0 {
		found = d.Claims[from].Denies
		if kind == "covers" {
			found = d.Claims[from].Covers
		}
	}
	right := slices.ContainsFunc(want, func(to int) bool { return to >= 0 && slices.Contains(found, d.Claims[to].ID) })
	if slices.Max(want) < 0 {
		c[kind+"_none"]++
		c.add(kind+"_vain", len(found) > 0)
		return
	}
	c[kind]++
	c.add(kind+"_right", right)
	c.add(kind+"_wrong", !right && len(found) > 0)
}

// claimAt returns the claim with half of its words in common with a span, or -1.
func (d *document) claimAt(at [2]int) int {
	want := wordStarts(d.runes, span{at[0], at[1]})
	best, most := -1, 0.5
	for i := range d.Claims {
		if u := want.jaccard(wordStarts(d.runes, d.Claims[i].span)); u >= most {
			best, most = i, u
		}
	}
	return best
}
