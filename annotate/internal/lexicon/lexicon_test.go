package lexicon_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/internal/lexicon"
	"stet/annotate/internal/lexicon/key"
)

func TestFindGivesTheEntryOfAHash(t *testing.T) {
	id, next := lexicon.Find(key.Of("gov"), 0)
	for lexicon.Word(id) != "gov" {
		require.NotEqual(t, lexicon.None, id)
		id, next = lexicon.Find(key.Of("gov"), next)
	}
	assert.True(t, lexicon.Has(id, lexicon.Abbreviation))
	assert.False(t, lexicon.Has(id, lexicon.AbbreviationClosing))
}

func TestFindKnowsWhatItDoesNotHave(t *testing.T) {
	for id, next := lexicon.Find(key.Of("qzxj"), 0); id != lexicon.None; id, next = lexicon.Find(key.Of("qzxj"), next) {
		assert.NotEqual(t, "qzxj", lexicon.Word(id))
	}
}
