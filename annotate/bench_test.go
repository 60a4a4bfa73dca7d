package annotate_test

import (
	"strings"
	"testing"

	"stet/annotate"
)

const sample = `Ferry terminal sale: council votes 7-4 as residents say they were never asked

By Orla Fenwick, Harbour Correspondent

HALDEN BAY — Halden Bay council voted 7-4 on Thursday night to sell the Quay Street ferry terminal to Meridian Quays Ltd for £3.6m, about £900,000 less than the price its own surveyors put on it in 2024.

“Nobody on this council wants to be the one who sold the terminal,” leader Tomas Greaves told the meeting. “But the roof alone will cost us £1.2m, and we do not have it.”

Ruth Adeyemi, who runs the Friends of Quay Street group, said more than 2,300 people had signed a petition against the sale and that none of them had been invited to speak. Meridian denies that it was offered a discount.

`

// BenchmarkAnnotate measures articles of several sizes, and shapes that an
// engine with a loop too many would be slow on.
func BenchmarkAnnotate(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"8KB", strings.Repeat(sample, 8)},
		{"100KB", strings.Repeat(sample, 100)},
		{"1MB", strings.Repeat(sample, 1000)},
		{"one line of 100KB", strings.ReplaceAll(strings.Repeat(sample, 100), "\n", " ")},
		{"10,000 marks", strings.Repeat("“", 10_000)},
		{"marks in pairs", strings.Repeat("“a” ", 10_000)},
		{"numbers", strings.Repeat("1-", 20_000)},
		{"a story without a byline", "Council meets for long\n\n" + strings.Repeat("The council of Keldbrook met on Monday and voted for the bridge, said mayor Ann Lind.\n\n", 4_000)},
		{"names", strings.Repeat("Ann Lee Orr said ", 5_000)},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				annotate.Annotate(c.text)
			}
		})
	}
}
