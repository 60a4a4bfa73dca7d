package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
)

// part is one part of a quote, gold or found.
type part struct {
	span    span
	letters set
	gold    *goldQuote
	found   *foundQuote
}

func quoteType(t string) bool { return t == "direct" || t == "mixed" || t == "indirect" }

// quotes scores quotes part by part. A part is exact when it has the same
// letters and digits as the gold's, and overlaps when half of them are shared.
func quotes(gold []goldText, details io.Writer) result {
	c := counts{}
	for _, g := range gold {
		d := g.found
		scoreQuotes(g, d, c, details)
	}
	precision := func(key string) float64 { return pct(c["p"+key], c["pred"]) }
	r := result{name: "quotes"}
	r.percent("exactF", f1(precision("exact"), pct(c["exact"], c["gold"])))
	r.percent("overlapF", f1(precision("half"), pct(c["half"], c["gold"])))
	r.percent("type", pct(c["type ok"], c["type"]))
	r.percent("mention", pct(c["mention ok"], c["mention"]))
	r.percent("entity", pct(c["entity ok"], c["entity"]))
	r.percent("full_name", pct(c["full"], c["entity"]))
	r.share("nonquotes", c["non hit"], c["non"])
	r.count("gold", c["gold"])
	r.count("pred", c["pred"])
	return r
}

func scoreQuotes(g goldText, d document, c counts, details io.Writer) {
	core, optional := goldParts(g, d)
	parts := foundParts(d)
	p := pair(letterSets(core), letterSets(parts), 0)
	for i := range core {
		c["gold"]++
		j, ok := p.gold[i]
		if !ok {
			fmt.Fprintf(details, "MISS %s %s %.90q\n", g.name(), core[i].gold.Type, d.cut(core[i].span))
			continue
		}
		c.add("exact", p.score[i] > .999)
		if p.score[i] <= .999 {
			fmt.Fprintf(details, "SPAN %s %.90q got %.90q %s\n", g.name(), d.cut(core[i].span), d.cut(parts[j].span), parts[j].found.Rule)
		}
		if p.score[i] >= .5 {
			c["half"]++
			scoreSpeaker(g, core[i].gold, parts[j].found, c, details)
		}
	}
	for j := range parts {
		i, ok := p.found[j]
		switch {
		case ok:
			c["pred"]++
			c.add("pexact", p.score[i] > .999)
			c.add("phalf", p.score[i] >= .5)
		case !likeAny(parts[j], optional):
			c["pred"]++
			fmt.Fprintf(details, "FALSE %s %s %.90q\n", g.name(), parts[j].found.Rule, d.cut(parts[j].span))
		}
	}
	for _, n := range g.Nonquotes {
		c["non"]++
		want := letters(d.runes, n)
		c.add("non hit", slices.ContainsFunc(parts, func(p part) bool { return want.jaccard(p.letters) > .6 }))
	}
}

func scoreSpeaker(g goldText, want *goldQuote, got *foundQuote, c counts, details io.Writer) {
	c["type"]++
	c.add("type ok", want.Type == got.Type)
	if want.Speaker != "" {
		known, full := sameName(want.Speaker, got.Speaker, got.Ambiguous)
		c["entity"]++
		c.add("entity ok", known)
		c.add("full", full)
		if !known {
			fmt.Fprintf(details, "WHO %s gold %q got %q\n", g.name(), want.Speaker, got.Speaker)
		}
	}
	if want.SpeakerStart != nil && *want.SpeakerStart >= 0 {
		c["mention"]++
		c.add("mention ok", span{*want.SpeakerStart, want.SpeakerEnd}.fits(got.Mention))
	}
}

func goldParts(g goldText, d document) (core, optional []part) {
	for i := range g.Quotes {
		q := &g.Quotes[i]
		if !quoteType(q.Type) {
			continue
		}
		parts := q.Parts
		if len(parts) == 0 {
			parts = [][2]int{{q.Start, q.End}}
		}
		for _, at := range parts {
			s := span{at[0], at[1]}
			p := part{span: s, letters: letters(d.runes, s), gold: q}
			if q.Tier == "" || q.Tier == "core" {
				core = append(core, p)
			} else {
				optional = append(optional, p)
			}
		}
	}
	return core, optional
}

func foundParts(d document) []part {
	var out []part
	for i := range d.Quotes {
		if q := &d.Quotes[i]; quoteType(q.Type) {
			for _, s := range q.Parts {
				out = append(out, part{span: s, letters: letters(d.runes, s), found: q})
			}
		}
	}
	return out
}

func letterSets(parts []part) []set {
	out := make([]set, len(parts))
	for i, p := range parts {
		out[i] = p.letters
	}
	return out
}

func likeAny(p part, list []part) bool {
	return slices.ContainsFunc(list, func(o part) bool { return p.letters.jaccard(o.letters) > .3 })
}

// letters returns the offsets of the letters and digits of a part, without a
// leading "that".
func letters(text []rune, s span) set {
	for s.Start < s.End && !wordRune(text[s.Start]) {
		s.Start++
	}
	if rest := string(text[s.Start:s.End]); strings.HasPrefix(rest, "that ") || strings.HasPrefix(rest, "that\n") {
		s.Start += 4
	}
	out := set{}
	for i := s.Start; i < s.End; i++ {
		if unicode.IsLetter(text[i]) || unicode.IsNumber(text[i]) {
			out[i] = true
		}
	}
	return out
}

// sameName reports whether the found speaker is known to be the gold one, and
// whether the full name is given. A gold "ambiguous" wants the ambiguity said.
func sameName(gold, got string, ambiguous bool) (known, full bool) {
	if gold == "ambiguous" {
		return ambiguous, ambiguous
	}
	a, b := nameWords(gold), nameWords(got)
	if len(a) == 0 || len(b) == 0 {
		return false, false
	}
	shared := 0
	for w := range a {
		if b[w] {
			shared++
		}
	}
	known = (shared == len(a) || shared == len(b)) && len(b) <= 3*len(a)
	return known, shared == len(a) && shared == len(b)
}

func nameWords(name string) map[string]bool {
	out := map[string]bool{}
	for {
		open := strings.IndexByte(name, '(')
		if open < 0 {
			break
		}
		closing := strings.IndexByte(name[open:], ')')
		if closing < 0 {
			break
		}
		name = name[:open] + name[open+closing+1:]
	}
	for _, w := range words(name) {
		switch {
		case len([]rune(w)) < 2, slices.Contains([]string{"the", "and", "of", "for", "an", "unnamed"}, w):
		default:
			out[w] = true
		}
	}
	return out
}
