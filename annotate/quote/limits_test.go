package quote_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/quote"
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
		strings.Repeat("“I was”, he said, ", n/5), strings.Repeat("(", n) + " said", strings.Repeat("(a) ", n) + "said",
		strings.Repeat("Teachers' ", n), strings.Repeat("Ann Lee-", n), strings.Repeat("“A,” as he put it ", n/5),
		"The mill fell. It was " + strings.Repeat("she said it was, ", n), "The mill fell. " + strings.Repeat("Acme Ltd fell. “It is,” said the 22-year-old. ", n/5),
		strings.Repeat("“A,” said Ana, who ran, “b,” ", n/10), strings.Repeat("Olu Ade, a teacher, ", n/5), strings.Repeat("with a man saying ", n/5),
		strings.Repeat("«It is, he said, so.» ", n/10), strings.Repeat("“A” was the answer ", n/10), strings.Repeat("His claim that it was so and ", n/10), strings.Repeat("by his own account, and been ", n/10), strings.Repeat("He wrote to say it was, ", n/10), strings.Repeat("who said as he told of “a” ", n/5),
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

// A text with very many marks keeps each pair once. A search that went back over
// what it has read would not end within the patience of the test.
func TestManyMarks(t *testing.T) {
	const pairs = 100_000
	_, quotes := find(strings.Repeat("The so-called “order” held. ", pairs))
	assert.Len(t, quotes, pairs)

	_, quotes = find(strings.Repeat("“It held,” said Ann Mercer.\n\n", pairs/10))
	assert.Len(t, quotes, pairs/10)
	for _, q := range quotes {
		require.Equal(t, quote.Direct, q.Type)
		require.Equal(t, "Ann Mercer", q.Speaker.Name)
	}
}

func TestOneLongLine(t *testing.T) {
	sentence := "Ann Mercer said the bridge was safe and that it would open. "
	n := 1<<20/len(sentence) + 1
	_, quotes := find(strings.Repeat(sentence, n))
	assert.Len(t, quotes, n)

	_, quotes = find("Ann Mercer said the bridge was " + strings.Repeat("very, very ", 1<<20/11) + "safe.")
	assert.Len(t, quotes, 1)
}

func TestNestedMarks(t *testing.T) {
	const depth = 10_000
	for _, pair := range [][2]string{{"“", "”"}, {"“‘", "’”"}, {"«", "»"}, {"(“", "”)"}} {
		s := strings.Repeat(pair[0], depth) + "It held" + strings.Repeat(pair[1], depth)
		_, quotes := find(s + " said Ann Mercer.")
		last := 0
		for _, q := range quotes {
			require.GreaterOrEqual(t, q.Start, last, "quotes never run backwards")
			last = q.Start
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range shapes(6) {
		f.Add(s)
	}
	f.Add("“One,” he said. “Two.”\n\n“Three.”")
	f.Add("Ann Lee: “No.” according to")
	f.Add("Ray met him, supposed they\n\n: “It is not so.”\n")
	f.Add("The road is shut, said Ray\n\n: “Ann Lee will go.” Bo met him, Ann Lee said\n\n: “So.”")
	f.Add("Ann Lee said:\n\n“It is.” • $\n\nLEE: “No.” =\n\n“It was so.” + — Ann Lee")
	f.Add("PATEL: “You knew.”\n\nThe Workers' Union (WU) said, in a statement read to the court that ‘it’ – “and he”")
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
