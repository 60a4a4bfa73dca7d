package compare_test

import (
	_ "embed"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/compare"
)

//go:embed testdata/pairs.txt
var pairs string

// TestPairs holds sentences that a desk changed, each by what its change means.
func TestPairs(t *testing.T) {
	for line := range strings.Lines(pairs) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "|")
		require.Len(t, fields, 3, line)
		var types, loud []string
		for _, x := range versions(inStory(fields[1]), inStory(fields[2])).Changes {
			types = append(types, string(x.Type))
			if x.Weight == compare.High || x.Weight == compare.Medium {
				loud = append(loud, string(x.Type))
			}
		}
		if fields[0] == "none" {
			assert.Empty(t, loud, line)
		} else {
			assert.Contains(t, types, fields[0], line)
		}
	}
}

// inStory sets a sentence into a short story.
func inStory(sentence string) string {
	return "HARROW — The town woke early.\n\nA crowd stood outside the hall for an hour.\n\n" + sentence + "\n\nThe hall stays shut. Its doors are green."
}
