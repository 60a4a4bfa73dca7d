//go:build !js

package annotate_test

import (
	"io/fs"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"stet/annotate"
)

// TestTheWordsOfTheRulesInAnyOrder reads texts of the words that the rules look for, strung
// together by chance with names, marks and line ends: what no writer writes, and a cut or
// garbled paste may hold.
func TestTheWordsOfTheRulesInAnyOrder(t *testing.T) {
	const texts = 3000
	r := rand.New(rand.NewPCG(11, 7))
	words := wordsOfRules(t)
	var paste string
	defer func() {
		if t.Failed() {
			t.Logf("the text: %q", paste)
		}
	}()
	for range texts {
		paste = strungTogether(r, words)
		require.NotPanics(t, func() { checkSpans(t, annotate.Annotate(paste)) })
	}
}

// wordsOfRules returns the entries of each list of words, by list.
func wordsOfRules(t *testing.T) [][]string {
	t.Helper()
	files, err := fs.Glob(os.DirFS("internal/lexicon/words"), "*.txt")
	require.NoError(t, err)
	var lists [][]string
	for _, name := range files {
		data, err := os.ReadFile("internal/lexicon/words/" + name)
		require.NoError(t, err)
		for line := range strings.Lines(string(data)) {
			line = strings.TrimSpace(line)
			switch {
			case strings.HasPrefix(line, "["):
				lists = append(lists, nil)
			case line != "" && !strings.HasPrefix(line, "#") && !strings.HasPrefix(line, "@") && len(lists) > 0:
				entry, _, _ := strings.Cut(line, " = ")
				lists[len(lists)-1] = append(lists[len(lists)-1], entry)
			}
		}
	}
	return lists
}

var (
	fillers = strings.Split("the The a A his its they He she it who that which and but of in on to by for with from not no was is had were will Ann Lee Mr Ray Leeds Torvex WHO police minister report firm", " ")
	numbers = strings.Split("2 12 61 two forty 1,200 $2m 40% 3.5 million 2019 Monday May 5pm 4-1 12-7 a third half", " ")
	between = []string{" ", " ", " ", " ", " ", " ", " ", ", ", ". ", ". ", ": ", "; ", " — ", " “", "” ", ",” ", ".” ", " ‘", "’ ", " (", ") ", "\n\n", "\n\n“", "\n\n: “", ":\n\n", "\n", "’s ", "-"}
)

// strungTogether returns a text of some sixty words.
func strungTogether(r *rand.Rand, lists [][]string) string {
	var b strings.Builder
	for range 20 + r.IntN(60) {
		from := lists[r.IntN(len(lists))]
		switch r.IntN(5) {
		case 0, 1:
			from = fillers
		case 2:
			from = numbers
		}
		if len(from) == 0 {
			continue
		}
		word := from[r.IntN(len(from))]
		if r.IntN(6) == 0 {
			word = strings.ToUpper(word[:1]) + word[1:]
		}
		b.WriteString(word + between[r.IntN(len(between))])
	}
	return b.String()
}
