package library_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/library"
	"stet/app/story"
)

func TestAChangeIsStoredWithin300Milliseconds(t *testing.T) {
	store := new(library.Memory)
	l, c := open(t, store)
	id := paste(t, l, flood)
	l.Marked(mark(id))
	l.Noted(mark(id), "Ask the county")
	assert.True(t, l.Saved().Pending)
	c.advance(300 * time.Millisecond)
	assert.False(t, l.Saved().Pending)

	again, _ := open(t, store) // as after a reload or a killed tab
	require.Len(t, again.Rows(), 1)
	assert.Equal(t, "Ask the county", again.Rows()[0].LastNote)
	require.NoError(t, again.Open(id))
	assert.Equal(t, "Ask the county", again.Story(id).Versions[0].At(mark(id).Key).Note)
}

func TestTwoTabsDoNotOverwriteEachOther(t *testing.T) {
	store := new(library.Memory)
	first, c1 := open(t, store)
	id := paste(t, first, flood)
	c1.advance(time.Second)
	second, c2 := open(t, store)
	require.NoError(t, second.Open(id))

	here, there := mark(id), mark(id)
	there.Key.End = 20
	first.Marked(here)
	c1.advance(time.Second)
	second.Marked(there)
	second.Noted(there, "from the other tab")
	c2.advance(time.Second) // finds the conflict
	c2.advance(time.Second) // saves what was merged

	third, _ := open(t, store)
	require.NoError(t, third.Open(id))
	v := third.Story(id).Versions[0]
	assert.NotNil(t, v.At(here.Key))
	require.NotNil(t, v.At(there.Key))
	assert.Equal(t, "from the other tab", v.At(there.Key).Note)
}

// TestTwoTabsAtOneMark holds that of what two tabs write at the same marks
// nothing is lost, and that what one of them takes back stays away.
func TestTwoTabsAtOneMark(t *testing.T) {
	store := new(library.Memory)
	first, c1 := open(t, store)
	id := paste(t, first, flood)
	at, other := mark(id), mark(id)
	other.Key.End = 20
	first.Noted(at, "the county")
	first.Noted(other, "to be taken back")
	c1.advance(time.Second)
	second, c2 := open(t, store)
	require.NoError(t, second.Open(id))
	c2.advance(time.Minute)

	first.Noted(at, "the county said so")
	first.Judged(at, story.Confirmed)
	first.Noted(other, "")
	c1.advance(time.Second)
	second.Noted(at, "the county; ask the mayor")
	c2.advance(time.Second) // finds the conflict
	c2.advance(time.Second) // saves what was merged

	third, _ := open(t, store)
	require.NoError(t, third.Open(id))
	v := third.Story(id).Versions[0]
	require.NotNil(t, v.At(at.Key))
	assert.Equal(t, "the county; ask the mayor\nthe county said so", v.At(at.Key).Note)
	assert.Equal(t, story.Confirmed, v.At(at.Key).Status, "as the tab says that changed it")
	assert.Nil(t, v.At(other.Key))
}

func TestAFullDiskLosesNothingAndIsTriedAgain(t *testing.T) {
	store := &fullDisk{full: true}
	l, c := open(t, store)
	id := paste(t, l, flood)
	c.advance(time.Second)
	assert.ErrorContains(t, l.Saved().Err, "disk is full")
	assert.NotNil(t, l.Story(id))
	backup, err := l.Backup()
	require.NoError(t, err, "what cannot be saved can be downloaded")
	assert.Contains(t, string(backup), "Keldbrook")
	store.full = false
	c.advance(10 * time.Second)
	assert.NoError(t, l.Saved().Err)
	_, _, err = store.Body(id)
	assert.NoError(t, err)
}
