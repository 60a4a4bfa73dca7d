package library_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/library"
	"stet/app/story"
)

// twoTabs returns a story that two libraries over one store have open.
func twoTabs(t *testing.T) (store *library.Memory, here, there *library.Library, passes func(), id string) {
	store = new(library.Memory)
	here, c1 := open(t, store)
	id = paste(t, here, flood)
	c1.advance(time.Second)
	there, c2 := open(t, store)
	require.NoError(t, there.Open(id))
	passes = func() {
		for range 3 { // a save may find what another tab did, and be tried again
			c1.advance(time.Second)
			c2.advance(time.Second)
		}
	}
	return store, here, there, passes, id
}

func TestADeletedStoryStaysDeletedWhereAnotherTabHasIt(t *testing.T) {
	store, here, there, passes, id := twoTabs(t)
	require.Equal(t, 1, here.DeletedAll())
	passes()
	there.Noted(mark(id), "a")
	passes()
	_, _, err := store.Body(id)
	assert.ErrorIs(t, err, library.ErrNotFound)
	assert.True(t, there.Gone(id))
	assert.Empty(t, there.Rows())
	require.NotNil(t, there.Story(id), "what this tab holds stays to be looked at")

	there.Noted(mark(id), "ask")
	passes()
	assert.True(t, there.Gone(id))
	there.Kept(id)
	assert.False(t, there.Gone(id))
	passes()
	third, _ := open(t, store)
	require.NoError(t, third.Open(id))
	assert.Equal(t, "ask", third.Story(id).Versions[0].At(mark(id).Key).Note)
	assert.Len(t, there.Rows(), 1)
}

// TestAStoryThatIsDeletedAndBroughtBackIsMerged holds that what was written on
// either side of a deletion that was undone is kept.
func TestAStoryThatIsDeletedAndBroughtBackIsMerged(t *testing.T) {
	_, here, there, passes, id := twoTabs(t)
	other := mark(id)
	other.Key.End = 20
	here.Noted(mark(id), "here")
	require.NoError(t, here.Deleted(id))
	passes()
	require.Equal(t, id, here.Undeleted())
	passes()
	there.Noted(other, "there")
	passes()
	assert.Equal(t, "there", there.Story(id).Versions[0].At(other.Key).Note)
	require.NotNil(t, there.Story(id).Versions[0].At(mark(id).Key), "it was written before the other tab saved")
}

// TestLoadLearnsWhatAnotherTabTookAway holds that a list that is read again shows
// neither what is gone nor what is being saved as gone.
func TestLoadLearnsWhatAnotherTabTookAway(t *testing.T) {
	_, here, there, passes, id := twoTabs(t)
	require.NoError(t, here.Deleted(id))
	passes()
	young := paste(t, there, vote)
	require.NoError(t, there.Load())
	assert.True(t, there.Gone(id))
	assert.False(t, there.Gone(young))
	assert.Len(t, there.Rows(), 1)

	here.Undeleted()
	passes()
	require.NoError(t, there.Load())
	assert.False(t, there.Gone(id))
	assert.Len(t, there.Rows(), 2)
}

func TestAFileBringsBackWhatAnotherTabDeleted(t *testing.T) {
	store, here, there, passes, id := twoTabs(t)
	file, err := there.Backup()
	require.NoError(t, err)
	require.NoError(t, here.Deleted(id))
	passes()
	require.NoError(t, there.Load())
	r, err := there.ReadBackup(file)
	require.NoError(t, err)
	assert.Equal(t, 1, r.New)
	there.RestoredBackup(r)
	passes()
	_, _, err = store.Body(id)
	assert.NoError(t, err)

	require.NoError(t, here.Load())
	require.NoError(t, here.Deleted(id))
	passes()
	require.NoError(t, there.Load())
	assert.Equal(t, id, there.Received(&story.Story{ID: id, Versions: []story.Version{{Text: flood}}}))
	passes()
	_, _, err = store.Body(id)
	assert.NoError(t, err)
}

// TestWhatIsOpenedLeavesAGoneStoryAlone holds that a file or a link of a story
// that is only in memory becomes a story of its own.
func TestWhatIsOpenedLeavesAGoneStoryAlone(t *testing.T) {
	for name, open := range map[string]func(*library.Library, *story.Story) string{
		"file": (*library.Library).Received,
		"link": (*library.Library).Previewed,
	} {
		_, here, there, passes, id := twoTabs(t)
		require.NoError(t, here.Deleted(id))
		passes()
		there.Noted(mark(id), "ours")
		passes()
		require.True(t, there.Gone(id), name)
		theirs := there.Story(id)
		theirs.Versions[0].Put(story.Annotation{Key: mark(id).Key, Note: "theirs", Changed: theirs.Changed.Add(time.Hour)})
		own := open(there, theirs)
		assert.NotEqual(t, id, own, name)
		assert.Equal(t, "theirs", there.Story(own).Versions[0].At(mark(id).Key).Note, name)
		assert.Equal(t, "ours", there.Story(id).Versions[0].At(mark(id).Key).Note, name)
		assert.Equal(t, 1, there.Undos(id), name)
	}
}

// slowDelete is a Store that has something happen before each deletion, and once
// before a body is read.
type slowDelete struct {
	library.Memory
	before, look func()
}

func (s *slowDelete) Body(id string) ([]byte, int, error) {
	if look := s.look; look != nil {
		s.look = nil
		look()
	}
	return s.Memory.Body(id)
}

func (s *slowDelete) Delete(id string) error {
	s.before()
	return s.Memory.Delete(id)
}

// TestAStoryThatIsBeingDeletedStaysOffTheList holds that a list that is read
// while the store deletes does not bring the story back.
func TestAStoryThatIsBeingDeletedStaysOffTheList(t *testing.T) {
	store := &slowDelete{}
	l, c := open(t, store)
	id := paste(t, l, flood)
	c.advance(time.Second)
	store.before = func() { require.NoError(t, l.Load()) }
	require.NoError(t, l.Deleted(id))
	c.advance(time.Second)
	assert.Empty(t, l.Rows())
	_, _, err := store.Body(id)
	assert.ErrorIs(t, err, library.ErrNotFound)
}

// TestADeletionThatIsUndoneKeepsWhatAnotherTabWrote holds that a tab that deletes
// a story brings it back as it was stored last, and that the other tab's next
// save is not taken for one of the same state.
func TestADeletionThatIsUndoneKeepsWhatAnotherTabWrote(t *testing.T) {
	for name, away := range map[string]func(*testing.T, *library.Library, string) func(){
		"deleted": func(t *testing.T, l *library.Library, id string) func() {
			require.NoError(t, l.Deleted(id))
			return func() { l.Undeleted() }
		},
		"merged": func(t *testing.T, l *library.Library, id string) func() {
			into := paste(t, l, vote)
			_, err := l.Joined(into, id)
			require.NoError(t, err)
			return func() { l.Undo(into) }
		},
	} {
		store, here, there, passes, id := twoTabs(t)
		at := func(end int) library.At {
			m := mark(id)
			m.Key.End = end
			return m
		}
		there.Noted(at(10), "theirs")
		passes()
		back := away(t, here, id)
		passes()
		_, _, err := store.Body(id)
		require.ErrorIs(t, err, library.ErrNotFound, name)
		back()
		here.Noted(at(20), "ours")
		passes()
		notes := func() (all []string) {
			third, _ := open(t, store)
			require.NoError(t, third.Open(id))
			for _, a := range third.Story(id).Versions[0].Annotations {
				all = append(all, a.Note)
			}
			return all
		}
		assert.ElementsMatch(t, []string{"theirs", "ours"}, notes(), name)
		there.Noted(at(30), "theirs again")
		passes()
		assert.ElementsMatch(t, []string{"theirs", "ours", "theirs again"}, notes(), name)
	}
}

// TestAStoryThatComesBackWhileItIsBeingDeletedIsStored holds that for each moment
// of the deletion.
func TestAStoryThatComesBackWhileItIsBeingDeletedIsStored(t *testing.T) {
	for _, when := range []string{"looked at", "deleted"} {
		store := &slowDelete{before: func() {}}
		l, c := open(t, store)
		id := paste(t, l, flood)
		c.advance(time.Second)
		require.NoError(t, l.Deleted(id))
		back := func() { l.Undeleted() }
		if when == "deleted" {
			store.before = back
		} else {
			store.look = back
		}
		c.advance(time.Second)
		c.advance(time.Second)
		c.advance(time.Second)
		_, _, err := store.Body(id)
		assert.NoError(t, err, when)
		assert.False(t, l.Gone(id), when)
		assert.Len(t, l.Rows(), 1, when)
	}
}

// TestLoadLearnsWhatAnotherTabWrote holds that a story in memory, its row and a
// backup have it, and what was undoable here still is.
func TestLoadLearnsWhatAnotherTabWrote(t *testing.T) {
	store, here, there, passes, id := twoTabs(t)
	own := mark(id)
	own.Key.End = 20
	there.Noted(own, "ours")
	passes()
	require.NoError(t, here.Load())
	here.Noted(mark(id), "theirs")
	here.SourceGiven(id, 0, "https://example.org")
	passes()
	require.NoError(t, there.Load())
	assert.Equal(t, here.Story(id), there.Story(id))
	require.NotNil(t, there.Story(id).Versions[0].At(mark(id).Key))
	assert.Equal(t, 2, there.Rows()[0].Notes)
	backup, err := there.Backup()
	require.NoError(t, err)
	assert.Contains(t, string(backup), "theirs")

	assert.Equal(t, "note", there.Undo(id))
	passes()
	third, _ := open(t, store)
	require.NoError(t, third.Open(id))
	require.Len(t, third.Story(id).Versions[0].Annotations, 1)
	assert.Equal(t, "theirs", third.Story(id).Versions[0].Annotations[0].Note)
}

// TestABackupHasWhatIsOnlyInMemory holds that a story which another tab deleted
// is in a backup when something was written on it that was never stored.
func TestABackupHasWhatIsOnlyInMemory(t *testing.T) {
	_, here, there, passes, id := twoTabs(t)
	require.NoError(t, here.Deleted(id))
	passes()
	require.NoError(t, there.Load())
	backup, err := there.Backup()
	require.NoError(t, err)
	assert.NotContains(t, string(backup), "Keldbrook", "what was deleted with nothing to lose stays so")
	there.Noted(mark(id), "only here")
	passes()
	require.True(t, there.Gone(id))
	backup, err = there.Backup()
	require.NoError(t, err)
	assert.Contains(t, string(backup), "only here")
}

// TestADeletedStoryIsGoneBeforeTheStoreForgetsIt holds that it is not opened in the
// moment that the store still has it.
func TestADeletedStoryIsGoneBeforeTheStoreForgetsIt(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	id := paste(t, l, flood)
	l.Flush()
	require.NoError(t, l.Deleted(id))
	require.ErrorIs(t, l.Open(id), library.ErrNotFound)
	l.Undeleted()
	require.NoError(t, l.Open(id))
}
