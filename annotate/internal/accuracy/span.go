package main

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// span is half-open, in code points.
type span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

func (s span) overlaps(t span) bool { return s.Start < t.End && t.Start < s.End }

// fits reports an overlap with a span of about the gold's size.
func (s span) fits(found *span) bool {
	return found != nil && s.overlaps(*found) && found.End-found.Start <= 2*(s.End-s.Start)+12
}

// set is a set of offsets.
type set map[int]bool

func (a set) shared(b set) int {
	n := 0
	for k := range a {
		if b[k] {
			n++
		}
	}
	return n
}

// jaccard is the size of the intersection over that of the union.
func (a set) jaccard(b set) float64 {
	shared := a.shared(b)
	if shared == 0 {
		return 0
	}
	return float64(shared) / float64(len(a)+len(b)-shared)
}

// wordStarts returns where the words begin that start inside the span.
func wordStarts(text []rune, s span) set {
	out := set{}
	for i := s.Start; i < s.End && i < len(text); i++ {
		if wordRune(text[i]) && (i == 0 || !wordRune(text[i-1])) {
			out[i] = true
		}
	}
	return out
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' }

// words returns the lowered words of a text.
func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !wordRune(r) })
}

// contained is the share of the shorter side's words that the other has; 0
// when one is far longer than the other.
func contained(a, b string) float64 {
	left, right := words(a), words(b)
	n, m := min(len(left), len(right)), max(len(left), len(right))
	if n == 0 || m > 3*n+8 {
		return 0
	}
	have, shared := map[string]int{}, 0
	for _, w := range left {
		have[w]++
	}
	for _, w := range right {
		if have[w] > 0 {
			have[w]--
			shared++
		}
	}
	return float64(shared) / float64(n)
}

// pairing matches two lists one to one, best overlaps first.
type pairing struct {
	gold  map[int]int // index of the found one by that of the gold one
	found map[int]int
	score map[int]float64 // by index of the gold one
}

type candidate struct {
	score       float64
	gold, found int
}

func pair(gold, found []set, least float64) pairing {
	var list []candidate
	for i, a := range gold {
		for j, b := range found {
			if u := a.jaccard(b); u > 0 && u >= least {
				list = append(list, candidate{u, i, j})
			}
		}
	}
	sortCandidates(list)
	p := pairing{map[int]int{}, map[int]int{}, map[int]float64{}}
	for _, c := range list {
		_, g := p.gold[c.gold]
		_, f := p.found[c.found]
		if !g && !f {
			p.gold[c.gold], p.found[c.found], p.score[c.gold] = c.found, c.gold, c.score
		}
	}
	return p
}

// sortCandidates puts the best first; ties go to the later pair.
func sortCandidates(list []candidate) {
	slices.SortFunc(list, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.score, a.score), b.gold-a.gold, b.found-a.found)
	})
}
