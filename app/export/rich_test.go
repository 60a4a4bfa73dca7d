package export

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

// TestRichBringsItsLooksAlong holds that what is pasted elsewhere is well
// formed, has all words of the article and a note for each mark.
func TestRichBringsItsLooksAlong(t *testing.T) {
	e := sample(t)
	rich, plain, err := e.rich()
	require.NoError(t, err)
	assert.Equal(t, written(t, formatOf(t, "md"), e), plain)

	open := []string{}
	words := strings.Builder{}
	for z := html.NewTokenizer(strings.NewReader(rich)); z.Next() != html.ErrorToken; {
		switch tok := z.Token(); tok.Type {
		case html.StartTagToken:
			open = append(open, tok.Data)
			assert.NotEqual(t, "script", tok.Data)
		case html.EndTagToken:
			require.NotEmpty(t, open)
			assert.Equal(t, open[len(open)-1], tok.Data)
			open = open[:len(open)-1]
		case html.TextToken:
			words.WriteString(tok.Data)
		}
	}
	assert.Empty(t, open)
	assert.Contains(t, words.String(), "siren failed. Said by: Operator. Why: says what happened. Status: Confirmed.")
	assert.Equal(t, strings.Count(rich, "<sup>"), strings.Count(rich, "<li>")-len(e.checks()))
	assert.Contains(t, rich, "background-color:#FFD27A")
}
