package compare_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"stet/annotate"
	"stet/annotate/compare"
)

// BenchmarkShapes measures the comparison alone, both sides annotated, of texts
// of 5, 50 and 500 KB that differ in every way that cost depends on, and reports
// the median and the best run too, which other work on the machine moves less. A
// browser's clock has steps of 0.1 ms, so short runs are timed ten at a time.
func BenchmarkShapes(b *testing.B) {
	for _, kb := range []int{5, 50, 500} {
		for _, s := range shapes(kb * 5 / 2) {
			b.Run(fmt.Sprintf("%dKB/%s", kb, s.name), func(b *testing.B) {
				a, c := annotate.Annotate(s.older), annotate.Annotate(s.newer)
				batch := max(1, 50/kb)
				var runs []float64 // milliseconds
				for b.Loop() {
					start := time.Now()
					for range batch {
						compare.OfOneStory(a, c)
					}
					runs = append(runs, time.Since(start).Seconds()*1000/float64(batch))
				}
				slices.Sort(runs)
				b.ReportMetric(runs[0], "best-ms")
				b.ReportMetric(runs[len(runs)/2], "median-ms")
			})
		}
	}
}

// shape is a pair of texts and how they differ.
type shape struct{ name, older, newer string }

// shapes returns pairs of texts of n paragraphs of some 400 bytes.
func shapes(n int) []shape {
	story := invented(n, 1)
	reversed, shuffled := slices.Clone(story), slices.Clone(story)
	slices.Reverse(reversed)
	rand.New(rand.NewPCG(3, 4)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	older := strings.Join(story, "\n\n")
	same := strings.Repeat("The same was said again in the town. ", 11*n)
	return []shape{
		{"one word", older, strings.Replace(older, "closed", "opened", 1)},
		{"1 %", older, strings.Join(changed(story, .01), "\n\n")},
		{"10 %", older, strings.Join(changed(story, .1), "\n\n")},
		{"50 %", older, strings.Join(changed(story, .5), "\n\n")},
		{"reversed", older, strings.Join(reversed, "\n\n")},
		{"shuffled", older, strings.Join(shuffled, "\n\n")},
		{"unrelated", older, strings.Join(invented(n, 9), "\n\n")},
		{"equal sentences", same, same + "One more came."},
		{"one line", strings.Join(story, " "), strings.Join(changed(story, .1), " ")},
	}
}
