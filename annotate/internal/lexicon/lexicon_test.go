package lexicon_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/internal/lexicon"
	"stet/annotate/internal/lexicon/key"
)

// find returns the entry of a word, or None.
func find(word string) lexicon.ID {
	x := lexicon.Open()
	for id, last := x.Find(key.Of(word)); id < last; id++ {
		if x.Word(id) == word {
			return id
		}
	}
	return lexicon.None
}

func TestFindGivesTheEntryOfAHash(t *testing.T) {
	id := find("gov")
	require.NotEqual(t, lexicon.None, id)
	assert.EqualValues(t, 3, lexicon.Open().Entry(id).Len)
	assert.True(t, lexicon.Has(id, lexicon.Abbreviation))
	assert.False(t, lexicon.Has(id, lexicon.AbbreviationClosing))
	assert.True(t, lexicon.SetOf(id).HasAny([]lexicon.Class{lexicon.Month, lexicon.Abbreviation}))
}

func TestFindKnowsWhatItDoesNotHave(t *testing.T) {
	assert.Equal(t, lexicon.None, find("qzxj"))
}

func TestValue(t *testing.T) {
	assert.Equal(t, "f", lexicon.Value(find("mrs"), lexicon.NameHonorific))
	assert.Empty(t, lexicon.Value(find("mrs"), lexicon.Month))
	assert.Empty(t, lexicon.Value(find("dr"), lexicon.NameHonorific))
}

func TestBitsAreTheClassesFromOneOn(t *testing.T) {
	id := find("january")
	assert.NotZero(t, lexicon.SetOf(id).Bits(lexicon.Month)&1)
	assert.Zero(t, lexicon.SetOf(id).Bits(lexicon.Weekday)&1)
	for from := lexicon.Month - 9; from < lexicon.Month; from++ {
		assert.NotZero(t, lexicon.SetOf(id).Bits(from)>>(lexicon.Month-from)&1, "from %d", from)
	}
}
