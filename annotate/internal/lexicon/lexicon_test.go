package lexicon_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/internal/lexicon"
	"stet/annotate/internal/lexicon/key"
)

func TestFindGivesTheEntryOfAHash(t *testing.T) {
	id, _ := lexicon.Find(key.Of("gov"), 0)
	require.NotEqual(t, lexicon.None, id)
	assert.Equal(t, "gov", lexicon.Word(id))
	assert.True(t, lexicon.Has(id, lexicon.Abbreviation))
	assert.False(t, lexicon.Has(id, lexicon.AbbreviationClosing))
}

func TestFindKnowsWhatItDoesNotHave(t *testing.T) {
	id, _ := lexicon.Find(key.Of("qzxj"), 0)
	assert.Equal(t, lexicon.None, id)
}
