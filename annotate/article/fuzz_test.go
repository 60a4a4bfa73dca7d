package article_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"stet/annotate/article"
	"stet/annotate/text"
)

// FuzzParse holds what is true of the structure of any paste: every token lies
// in one zone, zones in articles, sentences in zones, all in text order.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"", "\n", "A\n\nB", "• a\n• b", "By Ann Dorr\nBy Ann Dorr\nBy Ann Dorr", "PARIS —", "(AP) —\n(AP) — x", "--\n--",
		"Title of it all here\nTitle of it all here\nUpdated 1 sec ago\nROME: One two three four five six seven eight nine.\n",
		strings.Repeat("a line of words that stops in the middle of\n", 12), strings.Repeat("More on this\n", 9), "Image caption,\n", "In short:\nOne.",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p := article.Parse(text.Scan(strings.ToValidUTF8(s, "\uFFFD")))
		next := 0
		for _, z := range p.Zones {
			require.Equal(t, next, z.Tokens.First, "no token is lost")
			require.Equal(t, p.SpanOf(z.Tokens), z.Span)
			require.True(t, p.Articles[z.Article].Contains(z.Span))
			require.NotEmpty(t, z.Role)
			next = z.Tokens.Last
		}
		require.Equal(t, p.Len(), next)
		last := 0
		for _, s := range p.Sentences {
			require.True(t, p.Zones[s.Zone].Contains(s.Span))
			require.True(t, p.RoleOf(s).Annotated())
			require.GreaterOrEqual(t, s.Start, last)
			last = s.End
		}
		for _, d := range p.Datelines {
			require.GreaterOrEqual(t, p.ZoneAt(d.Start), 0)
		}
	})
}
