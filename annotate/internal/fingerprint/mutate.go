package main

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// digits matches a number in digits.
var digits = regexp.MustCompile(`\d[\d,.]*\d|\d`)

// groups are words that the rules tell apart; a mutant has another one of a group, or none.
var groups = [][]string{
	{"one", "two", "three", "four", "five", "nine", "ten", "twelve", "half", "third"},
	{"more", "fewer", "less"}, {"rose", "fell"}, {"up", "down"}, {"first", "second", "last"},
	{"before", "after"}, {"year", "years", "month"}, {"the", "a", "that"}, {"he", "she", "they", "it"},
	{"of", "in", "from", "by", "to"}, {"and", "but", "or", ","}, {"was", "were", "is"},
	{"said", "says", "denied"}, {"over", "under", "about"}, {"not", ""}, {"who", "which", ""},
}

// mutate returns versions that are changed by chance, for one line and number of a mutant
// always in the same way: in turn their numbers, small words, sentences and marks.
func mutate(versions []string, line, mutant int) []string {
	r := rand.New(rand.NewPCG(uint64(line), uint64(mutant)))
	change := [...]func(*rand.Rand, string) string{otherNumbers, otherWords, otherOrder, otherMarks}[mutant%4]
	out := make([]string, len(versions))
	for i, v := range versions {
		out[i] = change(r, v)
	}
	return out
}

// otherNumbers changes some numbers: to a neighbour, another number of the text, or any.
func otherNumbers(r *rand.Rand, text string) string {
	all := digits.FindAllString(text, -1)
	return digits.ReplaceAllStringFunc(text, func(s string) string {
		n, err := strconv.Atoi(s)
		switch r.IntN(8) {
		case 0:
			return all[r.IntN(len(all))]
		case 1:
			return strconv.Itoa(r.IntN(40))
		case 2:
			if err == nil {
				return strconv.Itoa(n + 1 + r.IntN(3))
			}
		}
		return s
	})
}

// otherWords puts other words of their groups in the place of some.
func otherWords(r *rand.Rand, text string) string {
	words := strings.SplitAfter(text, " ")
	for i, w := range words {
		word := strings.TrimRight(w, " ,.;:")
		for _, g := range groups {
			if slices.Contains(g, word) && word != "" && r.IntN(6) == 0 {
				words[i] = g[r.IntN(len(g))] + w[len(word):]
			}
		}
	}
	return strings.Join(words, "")
}

// otherOrder lets sentences change places within a line, and drops some.
func otherOrder(r *rand.Rand, text string) string {
	sentences := strings.SplitAfter(text, ". ")
	for i := range sentences {
		k := min(i+r.IntN(3), len(sentences)-1)
		if r.IntN(3) == 0 && !strings.Contains(sentences[i]+sentences[k], "\n") {
			sentences[i], sentences[k] = sentences[k], sentences[i]
		}
		if r.IntN(12) == 0 {
			sentences[i] = ""
		}
	}
	return strings.Join(sentences, "")
}

// otherMarks drops, doubles and lowers some words and changes their marks.
func otherMarks(r *rand.Rand, text string) string {
	marks := strings.NewReplacer("“", "‘", "”", "’", ",", " —", ".", ";", `"`, "'")
	words := strings.SplitAfter(text, " ")
	for i, w := range words {
		switch r.IntN(120) {
		case 0:
			words[i] = ""
		case 1:
			words[i] = w + w
		case 2:
			words[i] = strings.ToLower(w)
		case 3:
			words[i] = strings.TrimRight(w, " ,.") + ", "
		case 4:
			words[i] = marks.Replace(w)
		}
	}
	return strings.Join(words, "")
}
