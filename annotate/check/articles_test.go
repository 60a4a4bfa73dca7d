package check_test

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/article"
	"stet/annotate/check"
	"stet/annotate/figure"
	"stet/annotate/text"
)

// TestArticlesFullOfNumbersAgree holds that nothing is raised in whole articles that are dense
// with numbers and contradict themselves nowhere.
func TestArticlesFullOfNumbersAgree(t *testing.T) {
	file, err := os.Open("../testdata/fresh/dense-view.jsonl")
	require.NoError(t, err)
	defer file.Close()
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		var a struct{ ID, Text string }
		require.NoError(t, json.Unmarshal(lines.Bytes(), &a))
		p := article.Parse(text.Scan(a.Text))
		for _, f := range check.Find(p, figure.Find(p)) {
			assert.Failf(t, "raised in vain", "%s: %s", a.ID, f.Message)
		}
	}
	require.NoError(t, lines.Err())
}
