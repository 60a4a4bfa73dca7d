package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"stet/annotate"
	"stet/annotate/compare"
)

// changeList is the part of "stet/changes" that is scored.
type changeList struct {
	Relation string `json:"relation"`
	Changes  []struct {
		From   int    `json:"from"`
		To     int    `json:"to"`
		Type   string `json:"type"`
		Weight string `json:"weight"`
		Before string `json:"before"`
		After  string `json:"after"`
	} `json:"changes"`
}

func compared(texts ...string) changeList {
	var docs []*annotate.Document
	for _, s := range texts {
		docs = append(docs, annotate.Annotate(s))
	}
	data, err := json.Marshal(compare.Versions(docs...))
	if err != nil {
		panic(err) // Changes always marshal
	}
	var c changeList
	if err := json.Unmarshal(data, &c); err != nil {
		panic(err)
	}
	return c
}

// versions scores changes: one is found when its type is right, or one that
// the gold allows too, and most words of both sides agree.
func versions(gold []goldText, details io.Writer) result {
	c := counts{}
	for _, g := range gold {
		scoreVersions(g, compared(g.Versions...), c, details)
	}
	p, recall := pct(c["right"], c["pred"]), pct(c["hit"], c["gold"])
	r := result{name: "versions"}
	r.percent("F", f1(p, recall))
	r.percent("P", p)
	r.percent("R", recall)
	r.percent("high_recall", pct(c["high hit"], c["high"]))
	r.percent("weight", pct(c["weight"], c["hit"]))
	r.share("same_story", c["story ok"], c["story"])
	r.share("quiet_alarms", c["alarm"], c["quiet"])
	r.count("gold", c["gold"])
	r.count("pred", c["pred"])
	return r
}

func scoreVersions(g goldText, found changeList, c counts, details io.Writer) {
	if g.SameStory != nil {
		c["story"]++
		c.add("story ok", *g.SameStory == slices.Contains([]string{"update", "rewrite", "same-version"}, found.Relation))
	}
	taken := map[int]bool{}
	for _, want := range g.Changes {
		c["gold"]++
		c.add("high", want.Severity == "high")
		best, most := -1, -1.0
		for i, p := range found.Changes {
			if taken[i] || p.From != want.From || p.To != want.To || !typeFits(want, p.Type) || !sidesFit(want, p.Before, p.After) {
				continue
			}
			fit := contained(want.Before, p.Before) + contained(want.After, p.After)
			if p.Type == want.Type {
				fit++
			}
			if fit >= most {
				best, most = i, fit
			}
		}
		if best < 0 {
			fmt.Fprintf(details, "MISS %s %d %s | %.80s | %.80s\n", g.name(), want.From, want.Type, want.Before, want.After)
			continue
		}
		taken[best] = true
		c["hit"]++
		c.add("high hit", want.Severity == "high")
		c.add("weight", found.Changes[best].Weight == want.Severity)
	}
	for i, p := range found.Changes {
		ignored := slices.ContainsFunc(g.Ignore, func(x goldChange) bool {
			return x.From == p.From && x.To == p.To && (contained(x.Before, p.Before) >= .5 || contained(x.After, p.After) >= .5)
		})
		if taken[i] || !ignored {
			c["pred"]++
			c.add("right", taken[i])
		}
		if !taken[i] && !ignored {
			fmt.Fprintf(details, "FALSE %s %d %s | %.80s | %.80s\n", g.name(), p.From, p.Type, p.Before, p.After)
		}
	}
	if g.SameStory == nil || *g.SameStory {
		scoreQuiet(g, found, c)
	}
}

// scoreQuiet counts alarms between versions that changed in nothing that
// matters.
func scoreQuiet(g goldText, found changeList, c counts) {
	for k := 0; k+1 < len(g.Versions); k++ {
		if slices.ContainsFunc(g.Changes, func(x goldChange) bool {
			return x.From == k && x.Type != "boilerplate" && x.Type != "typo"
		}) {
			continue
		}
		c["quiet"]++
		for _, p := range found.Changes {
			if p.From == k && p.Weight != "none" && p.Weight != "low" {
				c["alarm"]++
				break
			}
		}
	}
}

func typeFits(want goldChange, got string) bool {
	return got == want.Type || slices.Contains(want.Also, got) ||
		got == "claim-changed" && (want.Type == "claim-added" || want.Type == "claim-removed")
}

// sidesFit reports whether the sides that both give agree in most words.
func sidesFit(want goldChange, before, after string) bool {
	fits := false
	for _, side := range [2][2]string{{want.Before, before}, {want.After, after}} {
		if side[0] == "" || side[1] == "" {
			continue
		}
		if contained(side[0], side[1]) < .5 {
			return false
		}
		fits = true
	}
	return fits
}

// figureDiffs scores figure changes in pairs of sentences: every change that
// is expected is found, or none is where none is.
func figureDiffs(gold []goldText, details io.Writer) result {
	right := 0
	for _, g := range gold {
		if pairRight(g, compared(g.Old, g.New)) {
			right++
			continue
		}
		fmt.Fprintf(details, "WRONG %s %s | %s\n", g.name(), g.Old, g.New)
	}
	r := result{name: "fdiffs"}
	r.share("right", right, len(gold))
	return r
}

func pairRight(g goldText, found changeList) bool {
	var figures [][2]string
	for _, p := range found.Changes {
		if strings.HasPrefix(p.Type, "figure-") {
			figures = append(figures, [2]string{p.Before, p.After})
		}
	}
	if len(g.Expect) == 0 {
		return len(figures) == 0
	}
	for _, x := range g.Expect {
		if !slices.ContainsFunc(figures, func(f [2]string) bool {
			return (x.Old == "" || contained(x.Old, f[0]) >= .5) && (x.New == "" || contained(x.New, f[1]) >= .5)
		}) {
			return false
		}
	}
	return true
}
