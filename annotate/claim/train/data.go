package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"stet/annotate"
	"stet/annotate/claim"
	"stet/annotate/text"
)

// sample is one clause with what the gold says of it.
type sample struct {
	claim.Example
	file     *file
	group    int // sentences of one article, or neighbours: they share a fold
	claim    bool
	level    int
	kind     claim.Kind
	strength claim.Strength
	weight   float64
	judged   bool // one sentence alone, sure: it counts in the folds' figures
	id       int  // of the sentence
}

type goldSpan struct {
	Start    int            `json:"start"`
	End      int            `json:"end"`
	Level    int            `json:"level"`
	Kind     claim.Kind     `json:"kind"`
	Strength claim.Strength `json:"strength"`
	Optional bool           `json:"optional"`
}

type goldText struct {
	Text      string     `json:"text"`
	Claims    []goldSpan `json:"claims"`
	NonClaims []goldSpan `json:"nonclaims"`
	Links     []goldLink `json:"links"`

	Level    int            `json:"level"`
	Kind     claim.Kind     `json:"kind"`
	Strength claim.Strength `json:"strength"`
	Start    int            `json:"claim_start"`
	End      int            `json:"claim_end"`
	Sure     bool           `json:"sure"`
	Essay    bool           `json:"essay"`
}

// goldLink joins two claims, or says that one is joined to none.
type goldLink struct {
	Kind string  `json:"kind"`
	From [2]int  `json:"from"`
	To   *[2]int `json:"to"`
}

// file is one file of samples.
type file struct {
	name     string
	gold     bool    // it lies with the gold, not with our own
	articles bool    // whole articles
	weight   float64 // how much its samples count for whether they are claims
	kinds    float64 // how much they count for kinds
	held     bool    // never trained on
	part     bool    // one text in three is never trained on
}

// loneWeight is what lone sentences count for the level and for rival versions.
const loneWeight = 4

// ofClaims is what the samples of a file count for the level and for rival versions.
func (f *file) ofClaims() float64 {
	if f.articles {
		return f.weight
	}
	return loneWeight
}

// files are what is read, in this order.
var files = []file{
	{name: "claims-news.jsonl", gold: true, weight: 20, kinds: 15},
	{name: "claims-own.jsonl", weight: 2, kinds: 3, part: true},
	{name: "claims-desk.jsonl", weight: 2, kinds: 3},
	{name: "claims-mixed.jsonl", weight: 1.5, kinds: 3, part: true},
	{name: "claims-wide.jsonl", weight: 1.5, kinds: 1.5},
	{name: "claims-held.jsonl", held: true},
	{name: "articles-a.jsonl", gold: true, articles: true, weight: 1, kinds: 1},
	{name: "articles-own.jsonl", articles: true, weight: 1, kinds: 1},
	{name: "articles-desk.jsonl", articles: true, weight: 1, kinds: 1, part: true},
	{name: "articles-rival.jsonl", articles: true, weight: 1, kinds: 1, part: true},
	{name: "articles-pairs.jsonl", articles: true, weight: 1, kinds: 1, part: true},
	{name: "articles-wide.jsonl", articles: true, weight: 1, kinds: 1},
	{name: "articles-plain.jsonl", articles: true, weight: 1.5, kinds: 1.5, part: true},
	{name: "articles-held.jsonl", articles: true, held: true},
	{name: "articles-later.jsonl", articles: true, held: true},
}

// read returns the samples of the gold and of our own texts, in a fixed order.
func read(gold, own string) ([]sample, error) {
	var out []sample
	for i := range files {
		dir := own
		if files[i].gold {
			dir = gold
		}
		texts, err := load(filepath.Join(dir, files[i].name))
		if err != nil {
			return nil, err
		}
		for k := range texts {
			out = append(out, samples(&texts[k], &files[i], k)...)
		}
	}
	return out, nil
}

// samples returns the samples of one text of a file.
func samples(g *goldText, from *file, at int) []sample {
	read := sentence
	if from.articles {
		read = articleSamples
	}
	out := read(g, at)
	for i := range out {
		out[i].file = from
	}
	return out
}

// reserved reports whether a sample is kept for measuring alone: that of a held
// file, and one in three of the texts of a file that is kept in part.
func (s *sample) reserved() bool {
	return s.file.held || s.file.part && s.id%3 == 2
}

func load(path string) ([]goldText, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out []goldText
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, len(data)+1)
	for n := 1; lines.Scan(); n++ {
		var g goldText
		if err := json.Unmarshal(lines.Bytes(), &g); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, n, err)
		}
		out = append(out, g)
	}
	return out, lines.Err()
}

func examples(s string) (*annotate.Document, []claim.Example) {
	d := annotate.Annotate(s)
	return d, claim.Examples(d.Paste, d.Entities, d.Quotes, d.Figures)
}

// neighbours is how many sentences in a row share a fold.
const neighbours = 30

// sentence returns the samples of a sentence that stands alone. Only one claim
// of it is marked, so its other clauses are left out.
func sentence(g *goldText, id int) []sample {
	d, list := examples(g.Text)
	at := bytesOf(d.Text, g.Start, g.End)
	var out []sample
	for _, e := range list {
		s := sample{Example: e, group: id / neighbours, level: g.Level, kind: g.Kind, strength: g.Strength, weight: 1, judged: g.Sure, id: id}
		switch {
		case !g.Sure:
			s.weight = 0.4
		case g.Essay:
			s.weight = 0.5
		}
		s.claim = g.Level > 0
		if s.claim && share(e.Span, at) < 0.3 {
			continue
		}
		out = append(out, s)
	}
	return out
}

// articleSamples returns the samples of an article. A clause that neither is a
// claim nor lies clear of all of them is left out.
func articleSamples(g *goldText, group int) []sample {
	d, list := examples(g.Text)
	var out []sample
	for _, e := range list {
		best, most := -1, 0.0
		for i, c := range g.Claims {
			if u := share(e.Span, bytesOf(d.Text, c.Start, c.End)); u > most {
				best, most = i, u
			}
		}
		s := sample{Example: e, group: group, weight: 1, id: group}
		switch {
		case most >= 0.5:
			c := g.Claims[best]
			if c.Optional {
				continue
			}
			s.claim, s.level, s.kind, s.strength = true, c.Level, c.Kind, c.Strength
		case most > 0.15:
			continue
		case trapped(g, d, e):
			s.weight = trapWeight
		}
		out = append(out, s)
	}
	return out
}

// trapWeight is how much a clause counts that tempts to be taken for a claim.
const trapWeight = 2

// trapped reports whether the gold marks a clause as no claim.
func trapped(g *goldText, d *annotate.Document, e claim.Example) bool {
	for _, n := range g.NonClaims {
		if share(e.Span, bytesOf(d.Text, n.Start, n.End)) > 0.3 {
			return true
		}
	}
	return false
}

func bytesOf(s string, start, end int) text.Span {
	o := text.NewOffsets(s)
	return text.Span{Start: o.Bytes(start), End: o.Bytes(end)}
}

// share is the overlap of two spans over their union, in bytes.
func share(a, b text.Span) float64 {
	inside := min(a.End, b.End) - max(a.Start, b.Start)
	if inside <= 0 {
		return 0
	}
	return float64(inside) / float64(max(a.End, b.End)-min(a.Start, b.Start))
}
