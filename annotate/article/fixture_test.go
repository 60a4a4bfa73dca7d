//go:build !js

package article_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/article"
	"stet/annotate/text"
)

func TestTwoArticlesOfOnePasteAreSplit(t *testing.T) {
	paste, err := os.ReadFile("../testdata/two-articles.txt")
	require.NoError(t, err)
	p := article.Parse(text.Scan(string(paste)))
	require.Len(t, p.Articles, 2)
	assert.Equal(t, "Orvania seeks rail link through Tessaly as minister meets port chiefs", p.Articles[0].Meta.Headline)
	assert.Equal(t, "Orvania rules out talks with Karsk, says over 210 Karsk fighters killed in border clashes", p.Articles[1].Meta.Headline)
	found := map[string]article.Role{}
	for _, z := range p.Zones {
		found[z.In(p.Source)] = z.Role // of a line that stands twice, the last
	}
	assert.Equal(t, article.Furniture, found["Short Url"])
	assert.Equal(t, article.Furniture, found["Follow"])
	assert.Equal(t, article.Timestamp, found["Updated 10 sec ago"])
	assert.Equal(t, article.Furniture, found[p.Articles[0].Meta.Headline], "the headline’s repeat")
	assert.Equal(t, article.Heading, found["HARBOUR PUSH"])
}
