package lexicon_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/internal/lexicon"
)

func TestFindGivesTheEntryOfAHash(t *testing.T) {
	id := lexicon.Of("gov")
	require.NotEqual(t, lexicon.None, id)
	assert.EqualValues(t, 3, lexicon.Open().Entry(id).Len)
	assert.True(t, lexicon.Has(id, lexicon.Abbreviation))
	assert.False(t, lexicon.Has(id, lexicon.AbbreviationClosing))
	assert.True(t, lexicon.SetOf(id).HasAny([]lexicon.Class{lexicon.Month, lexicon.Abbreviation}))
}

func TestFindKnowsWhatItDoesNotHave(t *testing.T) {
	assert.Equal(t, lexicon.None, lexicon.Of("qzxj"))
}

func TestValue(t *testing.T) {
	assert.Equal(t, "f", lexicon.Value(lexicon.Of("mrs"), lexicon.NameHonorific))
	assert.Empty(t, lexicon.Value(lexicon.Of("mrs"), lexicon.Month))
	assert.Empty(t, lexicon.Value(lexicon.Of("dr"), lexicon.NameHonorific))
}

func TestBitsAreTheClassesFromOneOn(t *testing.T) {
	id := lexicon.Of("january")
	assert.NotZero(t, lexicon.SetOf(id).Bits(lexicon.Month)&1)
	assert.Zero(t, lexicon.SetOf(id).Bits(lexicon.Weekday)&1)
	for from := lexicon.Month - 9; from < lexicon.Month; from++ {
		assert.NotZero(t, lexicon.SetOf(id).Bits(from)>>(lexicon.Month-from)&1, "from %d", from)
	}
}
