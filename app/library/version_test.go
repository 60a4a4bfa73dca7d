package library_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/library"
	"stet/app/story"
)

func TestANewVersionTakesTheNotesAlong(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	old := paste(t, l, flood)
	note := func(words, text string) {
		at := library.At{Story: old, Key: story.Key{Kind: story.Claim, Span: spanOf(flood, words)}}
		l.Marked(at)
		l.Noted(at, text)
		l.Judged(at, story.Confirmed)
	}
	note("“Nobody was hurt,”", "stays")
	note("the county said", "goes")
	later := strings.Replace(flood, "Forty people left their homes in Keldbrook on Friday, the county said.", "Sixty left; two schools are shut.", 1)
	next := paste(t, l, later)
	done, err := l.FollowedBy(old, next)
	require.NoError(t, err)
	assert.Equal(t, library.Carried{Same: 1, Lost: 1}, done)
	s := l.Story(old)
	require.Len(t, s.Versions, 2)
	a := s.Versions[1].At(story.Key{Kind: story.Claim, Span: spanOf(later, "“Nobody was hurt,”")})
	require.NotNil(t, a)
	assert.Equal(t, "stays", a.Note)
	assert.Equal(t, story.Confirmed, a.Status)
	require.Len(t, s.Versions[1].Unplaced, 1)
	assert.Equal(t, "the county said", s.Versions[1].Unplaced[0].Quote)
	assert.Contains(t, s.Versions[1].Unplaced[0].Context, "on Friday, the county said")
	assert.Len(t, l.Rows(), 1)

	l.Dropped(old, 1, 0)
	assert.Empty(t, l.Story(old).Versions[1].Unplaced)
	l.Undo(old)
	assert.Len(t, l.Story(old).Versions[1].Unplaced, 1)

	own := l.SplitOff(old, 1)
	assert.NotEmpty(t, own)
	assert.Len(t, l.Rows(), 2)
	assert.Len(t, l.Story(old).Versions, 1)
}

func TestAReceivedStoryNeverOverwritesOnesOwn(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	id := paste(t, l, flood)
	theirs := l.Story(id)
	assert.Equal(t, id, l.Received(theirs), "what is here already is found")
	l.Marked(mark(id))
	assert.Equal(t, id, l.Received(theirs), "an older state of it adds nothing")
	theirs.Versions[0].Put(story.Annotation{Key: story.Key{Kind: story.Quote, Span: story.Span{Start: 0, End: 9}}, Note: "theirs", Added: true})
	other := l.Received(theirs)
	assert.NotEqual(t, id, other)
	assert.Len(t, l.Rows(), 2)
	assert.Equal(t, 1, len(l.Story(id).Versions[0].Annotations))
}

func TestAPreviewIsKeptOnlyOnTheReadersWord(t *testing.T) {
	store := new(library.Memory)
	l, c := open(t, store)
	id := l.Previewed(&story.Story{ID: "x", Versions: []story.Version{{Text: flood}}})
	assert.True(t, l.Preview(id))
	assert.Empty(t, l.Rows())
	l.Marked(mark(id))
	c.advance(time.Second)
	_, _, err := store.Body(id)
	assert.ErrorIs(t, err, library.ErrNotFound)
	l.Kept(id)
	c.advance(time.Second)
	_, _, err = store.Body(id)
	assert.NoError(t, err)
	assert.Len(t, l.Rows(), 1)
	assert.NotNil(t, l.Story(id).Versions[0].At(mark(id).Key), "with what was done meanwhile")
}

func TestAnUpdateIsOfferedAndCompared(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	old := paste(t, l, flood)
	paste(t, l, vote)
	next := paste(t, l, strings.Replace(flood, "Forty people", "Sixty people", 1))
	offer, err := l.Relative(next)
	require.NoError(t, err)
	require.NotNil(t, offer)
	assert.Equal(t, old, offer.Of)
	assert.Equal(t, 2, offer.Version)
	_, err = l.FollowedBy(offer.Of, next)
	require.NoError(t, err)
	c := l.Compare(old, 0, 1)
	require.NotNil(t, c)
	matter, declared := c.Matter()
	assert.Equal(t, 1, matter)
	assert.Equal(t, 0, declared)
	offer, err = l.Relative(old)
	require.NoError(t, err)
	assert.Nil(t, offer, "another story is no version")
}

func spanOf(s, words string) story.Span {
	at := strings.Index(s, words)
	return story.Span{Start: at, End: at + len(words)}
}
