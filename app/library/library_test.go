package library_test

import (
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/library"
	"stet/app/library/storetest"
	"stet/app/story"
)

const (
	flood = "Flood drives 40 people from Keldbrook\n\nForty people left their homes in Keldbrook on Friday, the county said. “Nobody was hurt,” said Ann Lind.\n"
	vote  = "Council votes to sell the ferry\n\nThe council of Port Ellan voted seven to four on Monday to sell the ferry terminal at Quay Street.\n"
)

func TestMemory(t *testing.T) {
	storetest.Run(t, func(*testing.T) library.Store { return new(library.Memory) })
}

// clock is a Clock that stands until it is moved.
type clock struct {
	mu    sync.Mutex
	now   time.Time
	calls []call
}

type call struct {
	at time.Time
	f  func()
}

func newClock() *clock { return &clock{now: time.Date(2026, 5, 14, 12, 0, 0, 0, time.UTC)} }

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) AfterFunc(d time.Duration, f func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.calls = append(c.calls, call{c.now.Add(d), f})
}

// advance moves the clock and runs what falls due.
func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	c.now = c.now.Add(d)
	var due, later []call
	for _, k := range c.calls {
		if k.at.After(c.now) {
			later = append(later, k)
		} else {
			due = append(due, k)
		}
	}
	c.calls = later
	c.mu.Unlock()
	for _, k := range due {
		k.f()
	}
}

func open(t *testing.T, store library.Store) (*library.Library, *clock) {
	c := newClock()
	l := library.New(store, c, func() {})
	require.NoError(t, l.Load())
	return l, c
}

func paste(t *testing.T, l *library.Library, text string) string {
	arrivals, err := l.Pasted(text, "")
	for _, a := range arrivals {
		l.Read(a.Story, 0)
	}
	require.NoError(t, err)
	require.Len(t, arrivals, 1)
	return arrivals[0].Story
}

// mark returns a mark of the reader's own on the first words of a story.
func mark(id string) library.At {
	return library.At{Story: id, Key: story.Key{Kind: story.Claim, Span: story.Span{Start: 0, End: 5}}}
}

func TestTheSameTextIsFoundAndNotKeptTwice(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	id := paste(t, l, flood)
	arrivals, err := l.Pasted(flood, "")
	require.NoError(t, err)
	assert.Equal(t, []library.Arrival{{Story: id, Known: true}}, arrivals)
	assert.Len(t, l.Rows(), 1)
}

func TestATextWithOtherBlanksIsFound(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	id := paste(t, l, flood)
	for _, again := range []string{
		strings.ReplaceAll(flood, "\n\n", "\n \n\n"),
		strings.ReplaceAll(flood, "Friday, ", "Friday,\u00a0 "),
		"\n\n" + strings.TrimSpace(flood),
	} {
		arrivals, err := l.Pasted(again, "")
		require.NoError(t, err)
		assert.Equal(t, []library.Arrival{{Story: id, Known: true}}, arrivals)
	}
	paste(t, l, strings.ReplaceAll(flood, "Forty", "Fifty"))
	assert.Len(t, l.Rows(), 2)
}

// TestWhatComesBeforeTheListIsReadIsSetBesideIt holds what a page does that is opened with a
// paste, a file or a link at once.
func TestWhatComesBeforeTheListIsReadIsSetBesideIt(t *testing.T) {
	store := new(library.Memory)
	here, c := open(t, store)
	id := paste(t, here, flood)
	c.advance(time.Second)

	for what, comes := range map[string]func(l *library.Library) string{
		"a paste": func(l *library.Library) string { return paste(t, l, flood) },
		"a file":  func(l *library.Library) string { return l.Received(here.Story(id)) },
		"a copy": func(l *library.Library) string {
			copied := here.Story(id).Clone()
			copied.ID = "another"
			copied.Versions[0].Annotations = []story.Annotation{{Key: mark(id).Key, Note: "ask"}}
			return l.Twin(l.Received(copied))
		},
	} {
		there := library.New(store, newClock(), func() {})
		assert.False(t, there.Listed(), what)
		assert.Equal(t, id, comes(there), what)
		assert.True(t, there.Listed(), what)
	}
	there := library.New(store, newClock(), func() {})
	file, err := there.Backup()
	require.NoError(t, err)
	assert.Contains(t, string(file), id)
}

func TestAnEmptyPasteIsRefused(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	for _, nothing := range []string{"", " \n ", "\u00a0", "\u200b\ufeff\u2060\n"} {
		_, err := l.Pasted(nothing, "")
		assert.ErrorIs(t, err, library.ErrEmpty)
	}
	_, err := l.Pasted(string(make([]byte, story.MaxText+1)), "")
	assert.ErrorIs(t, err, library.ErrTooLong)
}

func TestEveryActCanBeUndoneAndDoneAgain(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	id := paste(t, l, flood)
	at := mark(id)
	for _, act := range []struct {
		name string
		do   func()
	}{
		{"mark", func() { l.Marked(at) }},
		{"status", func() { l.Judged(at, story.Confirmed) }},
		{"note", func() { l.Noted(at, "seen") }},
		{"source", func() { l.Sourced(at, "log, p. 6") }},
		{"label", func() { l.Relabelled(at, story.Quote, 0) }},
		{"speaker", func() { l.SpeakerCorrected(at, "Ann Lind") }},
		{"removal", func() { l.Removed(at) }},
		{"name", func() { l.Renamed(id, "The flood") }},
		{"source", func() { l.SourceGiven(id, 0, "https://example.org") }},
	} {
		before := l.Story(id)
		act.do()
		after := l.Story(id)
		after.Changed = before.Changed
		assert.NotEqual(t, before, after, "%s changes something", act.name)
		assert.Equal(t, act.name, l.Undo(id))
		undone := l.Story(id)
		undone.Changed = before.Changed
		assert.Equal(t, before, undone, "undo of %s", act.name)
		assert.Equal(t, act.name, l.Redo(id))
		redone := l.Story(id)
		redone.Changed = after.Changed
		assert.Equal(t, after, redone, "redo of %s", act.name)
	}
	assert.NotZero(t, l.Undos(id))
	assert.Zero(t, l.Redos(id))
}

// TestTheMarkOfTheLastActIsKnown holds that it is when the act is done, taken back and done
// again, and that an act on the story as a whole has none.
func TestTheMarkOfTheLastActIsKnown(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	id := paste(t, l, flood)
	at := mark(id)
	assert.Nil(t, l.Acted(id))
	l.Judged(at, story.Confirmed)
	assert.Equal(t, &at, l.Acted(id))
	l.Renamed(id, "Another name")
	assert.Nil(t, l.Acted(id))
	l.Undo(id)
	l.Undo(id)
	assert.Equal(t, &at, l.Acted(id))
	l.Redo(id)
	assert.Equal(t, &at, l.Acted(id))
	assert.Nil(t, l.Acted("no story"))
}

func TestTypingIsUndoneAtOnce(t *testing.T) {
	l, c := open(t, new(library.Memory))
	id := paste(t, l, flood)
	l.Marked(mark(id))
	for _, typed := range []string{"A", "As", "Ask"} {
		l.Noted(mark(id), typed)
		c.advance(100 * time.Millisecond)
	}
	c.advance(time.Minute)
	l.Noted(mark(id), "Ask again")
	assert.Equal(t, "note", l.Undo(id))
	assert.Equal(t, "Ask", l.Story(id).Versions[0].At(mark(id).Key).Note)
	assert.Equal(t, "note", l.Undo(id))
	assert.Equal(t, "", l.Story(id).Versions[0].At(mark(id).Key).Note)
	assert.Equal(t, "mark", l.Undo(id))
}

// fullDisk is a Store that cannot save until it is told to.
type fullDisk struct {
	library.Memory
	full bool
}

func (s *fullDisk) Save(r library.Row, over int, body []byte) error {
	if s.full {
		return errors.New("the disk is full")
	}
	return s.Memory.Save(r, over, body)
}

func TestADeletedStoryComesBack(t *testing.T) {
	store := new(library.Memory)
	l, c := open(t, store)
	id := paste(t, l, flood)
	c.advance(time.Second)
	require.NoError(t, l.Deleted(id))
	assert.Empty(t, l.Rows())
	c.advance(time.Second)
	_, _, err := store.Body(id)
	assert.ErrorIs(t, err, library.ErrNotFound)
	assert.Equal(t, id, l.Undeleted())
	c.advance(time.Second)
	_, _, err = store.Body(id)
	assert.NoError(t, err)
	assert.Empty(t, l.Undeleted())
}

func TestAllStoriesAreDeletedAndComeBack(t *testing.T) {
	store := new(library.Memory)
	l, c := open(t, store)
	ids := []string{paste(t, l, flood), paste(t, l, vote)}
	c.advance(time.Second)
	assert.Equal(t, 2, l.DeletedAll())
	assert.Empty(t, l.Rows())
	c.advance(time.Second)
	for _, id := range ids {
		_, _, err := store.Body(id)
		assert.ErrorIs(t, err, library.ErrNotFound)
	}
	l.UndeletedAll(2)
	c.advance(time.Second)
	for _, id := range ids {
		_, _, err := store.Body(id)
		assert.NoError(t, err)
	}
	assert.Len(t, l.Rows(), 2)
}

func TestABackupRestoresByMerge(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	id := paste(t, l, flood)
	paste(t, l, vote)
	l.Marked(mark(id))
	file, err := l.Backup()
	require.NoError(t, err)

	other, c := open(t, new(library.Memory))
	r, err := other.ReadBackup(file)
	require.NoError(t, err)
	assert.Equal(t, 2, r.New)
	assert.Empty(t, other.Rows(), "reading changes nothing")
	other.RestoredBackup(r)
	c.advance(time.Second)
	assert.Len(t, other.Rows(), 2)
	assert.NotNil(t, other.Story(id).Versions[0].At(mark(id).Key))

	r, err = l.ReadBackup(file)
	require.NoError(t, err)
	assert.Equal(t, 2, r.Same)
	_, err = l.ReadBackup([]byte(`{"format":"` + library.BackupFormat + `"}`))
	assert.ErrorContains(t, err, "the number of its format is missing")
	_, err = l.ReadBackup([]byte(`{"format":"other"}`))
	assert.ErrorContains(t, err, "not a Stet backup")
	_, err = l.ReadBackup([]byte("PK"))
	assert.ErrorContains(t, err, "not a Stet backup")
	_, err = l.ReadBackup(file[:len(file)-9])
	assert.EqualError(t, err, "this backup is damaged or cut: its JSON does not end")
}

func TestSearchFindsNamesTextsAndNotes(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	id := paste(t, l, flood)
	paste(t, l, vote)
	l.Marked(mark(id))
	l.Noted(mark(id), "Ring the fire brigade")
	for words, want := range map[string]int{"": 2, "FERRY": 1, "nobody was": 1, "fire brig": 1, "nowhere": 0} {
		hits, err := l.Search(words)
		require.NoError(t, err)
		assert.Len(t, hits, want, words)
	}
	hits, err := l.Search("nobody was")
	require.NoError(t, err)
	assert.Equal(t, "Nobody was", hits[0].Match)
	hits, err = l.Search("left")
	require.NoError(t, err)
	assert.Equal(t, "Forty people left their homes", hits[0].Before[len(hits[0].Before)-len("Forty people "):]+hits[0].Match+hits[0].After[:len(" their homes")])
}

// TestANoteIsCountedOnce holds that a note that came along with each version is
// one note, and that one without a place still counts.
func TestANoteIsCountedOnce(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	id := paste(t, l, flood)
	l.Noted(library.At{Story: id, Key: story.Key{Kind: story.Figure, Span: spanOf(flood, "40")}}, "as the county counts")
	l.Noted(library.At{Story: id, Key: story.Key{Kind: story.Quote, Span: spanOf(flood, "“Nobody was hurt,”")}}, "ask")
	for _, later := range []string{
		strings.Replace(flood, "Forty people", "Sixty people", 1),
		strings.Replace(flood, "“Nobody was hurt,” said Ann Lind.", "", 1),
	} {
		_, err := l.Joined(id, paste(t, l, later))
		require.NoError(t, err)
	}
	assert.Len(t, l.Story(id).Versions[2].Unplaced, 1)
	assert.Equal(t, 2, l.Rows()[0].Notes)
}

func TestRowsAreWhatListsShow(t *testing.T) {
	l, c := open(t, new(library.Memory))
	id := paste(t, l, flood)
	c.advance(time.Minute)
	paste(t, l, vote)
	rows := l.Rows()
	require.Len(t, rows, 2)
	assert.Equal(t, "Council votes to sell the ferry", rows[0].Name, "the last changed first")
	c.advance(time.Minute)
	l.Renamed(id, "The flood")
	assert.Equal(t, "The flood", l.Rows()[0].Name)
	acts := l.Undos(id)
	l.Renamed(id, " The flood ")
	assert.Equal(t, acts, l.Undos(id), "the same name is no act")
	for _, blank := range []string{"", " \t\u00a0"} {
		l.Renamed(id, "The flood")
		l.Renamed(id, blank)
		assert.Equal(t, "Flood drives 40 people from Keldbrook", l.Rows()[0].Name, "%q", blank)
	}
	blank := story.Story{Title: "  ", Versions: []story.Version{{Headline: "As the paper has it"}}}
	assert.Equal(t, "As the paper has it", blank.Name(), "from an older backup")
	data, err := json.Marshal(rows[0])
	require.NoError(t, err)
	assert.Less(t, len(data), 4000, "a row is small")
}
