package anchor_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/anchor"
	"stet/annotate/text"
)

// of returns the span of the first place of some words.
func of(s, words string) text.Span {
	i := strings.Index(s, words)
	return text.Span{Start: i, End: i + len(words)}
}

const before = "Police said 12 people had died on Monday. The mayor said 12 buses were sent. “We were not warned,” she said."

func TestFindSpanAgain(t *testing.T) {
	for _, c := range []struct {
		name, words, after, want string
		exact                    bool
	}{
		{"in the same text", "12 people", before, "12 people", true},
		{"when text was added before it", "“We were not warned,”", "Breaking news. " + before, "“We were not warned,”", true},
		{"by its surroundings, of two alike", "12", "UPDATE: " + before, "12", true},
		{"when the words changed", "12 people had died", strings.Replace(before, "12 people had died", "47 people were killed", 1), "47 people were killed", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := anchor.Describe(before, of(before, c.words)).Find(c.after)
			require.True(t, ok)
			assert.Equal(t, c.want, got.In(c.after))
			assert.Equal(t, c.exact, got.Exact)
			assert.Equal(t, of(c.after, c.want), got.Span, "the right one of several")
		})
	}
}

func TestFindRefusesAGuess(t *testing.T) {
	sel := anchor.Describe(before, of(before, "12"))
	_, ok := sel.Find("In 2024 the town had 12 shops and a school.")
	assert.False(t, ok, "a bare number in other surroundings is another number")
	_, ok = sel.Find("There were 120 people.")
	assert.False(t, ok, "half of a number is no number")
	_, ok = anchor.Describe(before, of(before, "12")).Find("")
	assert.False(t, ok)
}

func TestScoresFallWithTheSurroundings(t *testing.T) {
	sel := anchor.Describe(before, of(before, "12 buses"))
	after := "Elsewhere 12 buses stood idle. " + before
	got, ok := sel.Find(after)
	require.True(t, ok)
	assert.Equal(t, strings.LastIndex(after, "12 buses"), got.Start)
}

func FuzzFind(f *testing.F) {
	f.Add(before, "other text", 12, 14)
	f.Add("aaaa", strings.Repeat("a", 100), 1, 2)
	f.Add("é“x”", "“x”é", 0, 2)
	f.Fuzz(func(t *testing.T, a, b string, start, end int) {
		a, b = strings.ToValidUTF8(a, "?"), strings.ToValidUTF8(b, "?")
		if start < 0 || start > end || end > len(a) || !border(a, start) || !border(a, end) {
			return
		}
		sel := anchor.Describe(a, text.Span{Start: start, End: end})
		if start < end {
			got, ok := sel.Find(a)
			require.True(t, ok)
			require.Equal(t, text.Span{Start: start, End: end}, got.Span, "a span is found where it was")
		}
		if got, ok := sel.Find(b); ok {
			require.True(t, got.Start < got.End && got.End <= len(b) && border(b, got.Start) && border(b, got.End))
			if got.Exact {
				require.Equal(t, sel.Quote, got.In(b))
			}
		}
	})
}

func border(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }
