package export

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestHypothesisTakesIt holds the shape that the Hypothesis client imports: an
// object with annotations, each with an address, a text, tags and a target
// whose quote selector finds its words.
func TestHypothesisTakesIt(t *testing.T) {
	e := sample(t)
	var f hypothesisFile
	require.NoError(t, json.Unmarshal([]byte(written(t, formatOf(t, "hypothesis"), e)), &f))
	require.Len(t, f.Annotations, len(e.marks()))
	ids := map[string]bool{}
	for i, a := range f.Annotations {
		assert.False(t, ids[a.ID])
		ids[a.ID] = true
		assert.Equal(t, "https://courier.example/siren?a=1&b=2", a.URI)
		assert.NotEmpty(t, a.Text)
		assert.Equal(t, string(e.marks()[i].Kind), a.Tags[0])
		require.Len(t, a.Target, 1)
		require.Len(t, a.Target[0].Selector, 1)
		assert.Equal(t, e.marks()[i].Key.In(e.text()), a.Target[0].Selector[0].Exact)
		_, err := time.Parse(time.RFC3339, a.Created)
		assert.NoError(t, err)
	}
}
