package compare_test

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate"
	"stet/annotate/compare"
)

// invented returns a text of n paragraphs of made-up sentences.
func invented(n int, seed uint64) []string {
	r := rand.New(rand.NewPCG(seed, 1))
	words := strings.Fields("the council bridge river said closed repaired workers storm court minister police found money village school harbour vote tax paid week plan offered refused train line power station north budget health hospital ferry season match coach driver road")
	out := make([]string, n)
	for i := range out {
		var b strings.Builder
		for range 4 {
			b.WriteString("The")
			for range 15 {
				b.WriteString(" " + words[r.IntN(len(words))])
			}
			b.WriteString(" " + strconv.Itoa(r.IntN(9000)) + ". ")
		}
		out[i] = strings.TrimSpace(b.String())
	}
	return out
}

// changed returns paragraphs with a share of their words replaced.
func changed(paragraphs []string, share float64) []string {
	r := rand.New(rand.NewPCG(5, 1))
	out := slices.Clone(paragraphs)
	for i := range out {
		words := strings.Fields(out[i])
		for k := range words {
			if r.Float64() < share {
				words[k] = "changed"
			}
		}
		out[i] = strings.Join(words, " ")
	}
	return out
}

// TestCostGrowsWithTheText counts allocations, a measure of work that no load
// on the machine moves: four times the text may take at most six times as many.
func TestCostGrowsWithTheText(t *testing.T) {
	reversed := func(p []string) []string { p = slices.Clone(p); slices.Reverse(p); return p }
	shuffled := func(p []string) []string {
		p = slices.Clone(p)
		rand.New(rand.NewPCG(3, 4)).Shuffle(len(p), func(i, j int) { p[i], p[j] = p[j], p[i] })
		return p
	}
	equal := func(p []string) []string {
		return slices.Repeat([]string{"The same was said again in the town."}, 4*len(p))
	}
	for _, c := range []struct {
		name         string
		older, newer func([]string) []string
		joint        string
	}{
		{"1 % edited", slices.Clone[[]string], func(p []string) []string { return changed(p, .01) }, "\n\n"},
		{"10 % edited", slices.Clone[[]string], func(p []string) []string { return changed(p, .1) }, "\n\n"},
		{"50 % edited", slices.Clone[[]string], func(p []string) []string { return changed(p, .5) }, "\n\n"},
		{"reversed", slices.Clone[[]string], reversed, "\n\n"},
		{"shuffled", slices.Clone[[]string], shuffled, "\n\n"},
		{"unrelated", slices.Clone[[]string], func(p []string) []string { return invented(len(p), 9) }, "\n\n"},
		{"equal sentences", equal, func(p []string) []string { return append(equal(p), "One more came.") }, " "},
		{"one line", slices.Clone[[]string], func(p []string) []string { return changed(p, .1) }, " "},
	} {
		t.Run(c.name, func(t *testing.T) {
			count := func(n int) float64 {
				p := invented(n, 1)
				a, b := annotate.Annotate(strings.Join(c.older(p), c.joint)), annotate.Annotate(strings.Join(c.newer(p), c.joint))
				return testing.AllocsPerRun(1, func() { compare.OfOneStory(a, b) })
			}
			assert.Less(t, count(160), 6*count(40))
		})
	}
}
