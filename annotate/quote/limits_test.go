package quote_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// shapes are texts that make a careless search run over and over the same
// words.
func shapes(n int) []string {
	return []string{
		strings.Repeat("“", n), strings.Repeat("\"", n), strings.Repeat("'", n), strings.Repeat("‘ a", n),
		strings.Repeat("“", n) + strings.Repeat("”", n),
		strings.Repeat("“a” ", n), strings.Repeat("he said ", n), strings.Repeat("said ", n),
		strings.Repeat("and ", n) + "he said it was.", strings.Repeat("Ann Lee, who said, ", n),
		strings.Repeat("according to ", n), strings.Repeat("Ann ", n), strings.Repeat("The company said it was. ", n/5),
		strings.Repeat("“I was”, he said, ", n/5),
	}
}

func TestAnyShape(t *testing.T) {
	for _, s := range shapes(20_000) {
		_, quotes := find(s)
		for _, q := range quotes {
			require.LessOrEqual(t, q.End, len(s))
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range shapes(6) {
		f.Add(s)
	}
	f.Add("“One,” he said. “Two.”\n\n“Three.”")
	f.Add("Ann Lee: “No.” according to")
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		p, quotes := find(s)
		last := 0
		for _, q := range quotes {
			require.GreaterOrEqual(t, q.Start, last, "quotes are in order")
			last = q.Start
			for _, part := range q.Parts {
				require.False(t, part.Empty())
				require.LessOrEqual(t, part.End, len(p.Source))
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	for _, s := range shapes(2_000) {
		b.Run(s[:8], func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				find(s)
			}
		})
	}
}
