package check_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"stet/annotate/article"
	"stet/annotate/check"
	"stet/annotate/figure"
	"stet/annotate/text"
)

// FuzzFind holds that whatever is raised points into the text and says why.
func FuzzFind(f *testing.F) {
	for line := range strings.Lines(cases) {
		_, words, _ := strings.Cut(line, "|")
		f.Add(words)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		p := article.Parse(text.Scan(s))
		for _, found := range check.Find(p, figure.Find(p)) {
			require.NotEmpty(t, found.Message)
			require.NotEmpty(t, found.Spans)
			for _, span := range found.Spans {
				require.True(t, 0 <= span.Start && span.Start < span.End && span.End <= len(s), "%v in %q", span, s)
			}
		}
	})
}
