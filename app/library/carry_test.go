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
	done, err := l.Joined(old, next)
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
	assert.Equal(t, "…40 people from Keldbrook Forty people left their homes in Keldbrook on Friday, the county said. “Nobody was hurt,” said Ann Lind.", s.Versions[1].Unplaced[0].Context)
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

func TestAMarkWhoseWordsChangedIsToBeCheckedAgain(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	id := paste(t, l, flood)
	key := func(text, words string) story.Key { return story.Key{Kind: story.Figure, Span: spanOf(text, words)} }
	l.Judged(library.At{Story: id, Key: key(flood, "40")}, story.Confirmed)
	l.Judged(library.At{Story: id, Key: story.Key{Kind: story.Quote, Span: spanOf(flood, "“Nobody was hurt,”")}}, story.Confirmed)
	newer := strings.Replace(flood, "40 people", "60 people", 1)
	done, err := l.Joined(id, paste(t, l, newer))
	require.NoError(t, err)
	assert.Equal(t, library.Carried{Same: 1, Changed: 1}, done)
	a := l.Story(id).Versions[1].At(key(newer, "60"))
	require.NotNil(t, a)
	assert.True(t, a.Stale)
	assert.Equal(t, "40", a.Was)
	assert.Equal(t, story.Unchecked, a.Status)
	assert.False(t, l.Story(id).Versions[1].At(story.Key{Kind: story.Quote, Span: spanOf(newer, "“Nobody was hurt,”")}).Stale)
	l.Judged(library.At{Story: id, Version: 1, Key: a.Key}, story.Disputed)
	assert.False(t, l.Story(id).Versions[1].At(a.Key).Stale)
	assert.Empty(t, l.Story(id).Versions[1].At(a.Key).Was)
}

// TestTheWordsThatWereCheckedAreKept holds that a mark that changed twice tells of the words
// that the reader saw, and not of those between.
func TestTheWordsThatWereCheckedAreKept(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	id := paste(t, l, flood)
	l.Judged(library.At{Story: id, Key: story.Key{Kind: story.Figure, Span: spanOf(flood, "40")}}, story.Confirmed)
	for i, n := range []string{"60", "75"} {
		newer := strings.Replace(flood, "40 people", n+" people", 1)
		_, err := l.Joined(id, paste(t, l, newer))
		require.NoError(t, err)
		a := l.Story(id).Versions[i+1].At(story.Key{Kind: story.Figure, Span: spanOf(newer, n)})
		require.NotNil(t, a)
		assert.Equal(t, "40", a.Was)
	}
}

// TestWhatIsNotedIsFollowedThroughEdits holds that a mark whose words changed is
// found even where little around it stayed, that what lost its place is listed
// with every later version, and that it is put back when its words come back.
func TestWhatIsNotedIsFollowedThroughEdits(t *testing.T) {
	page := func(head, quote string, toll string) string {
		return head + "\n\nTARBECK: About " + toll + " people left their homes near Lake Orrin on Friday, the county said.\n\n" + quote + "The road is shut until Monday."
	}
	const gone = "“Nobody touched the cable,” said director Jonas Reik.\n\n"
	first := page("Share\nListen (4 min)\nSpill drives 40 from homes near Lake Orrin", gone, "40")
	second := page("Share\nSpill drives 62 from homes near Lake Orrin", "", "62")
	third := page("Share\nSpill drives 75 from homes near Lake Orrin", gone, "75")

	l, c := open(t, new(library.Memory))
	id := paste(t, l, first)
	head := library.At{Story: id, Key: story.Key{Kind: story.Claim, Span: spanOf(first, "Spill drives 40 from homes near Lake Orrin")}}
	quote := library.At{Story: id, Key: story.Key{Kind: story.Quote, Span: spanOf(first, "“Nobody touched the cable,”")}}
	for _, at := range []library.At{head, quote} {
		l.Noted(at, "ask again")
		l.Judged(at, story.Confirmed)
	}
	c.advance(time.Hour)
	done, err := l.Joined(id, paste(t, l, second))
	require.NoError(t, err)
	assert.Equal(t, library.Carried{Changed: 1, Lost: 1}, done)
	v := l.Story(id).Versions[1]
	a := v.At(story.Key{Kind: story.Claim, Span: spanOf(second, "Spill drives 62 from homes near Lake Orrin")})
	require.NotNil(t, a)
	assert.Equal(t, []any{"ask again", true, story.Unchecked}, []any{a.Note, a.Stale, a.Status})
	require.Len(t, v.Unplaced, 1)

	c.advance(time.Hour)
	done, err = l.Joined(id, paste(t, l, strings.Replace(second, "Monday", "Tuesday", 1)))
	require.NoError(t, err)
	assert.Equal(t, library.Carried{Same: 1, Lost: 1}, done)
	require.Len(t, l.Story(id).Versions[2].Unplaced, 1)
	assert.Equal(t, 0, l.Story(id).Versions[2].Unplaced[0].From)

	c.advance(time.Hour)
	done, err = l.Joined(id, paste(t, l, third))
	require.NoError(t, err)
	assert.Equal(t, library.Carried{Same: 1, Changed: 1}, done)
	v = l.Story(id).Versions[3]
	assert.Empty(t, v.Unplaced)
	a = v.At(story.Key{Kind: story.Quote, Span: spanOf(third, "“Nobody touched the cable,”")})
	require.NotNil(t, a)
	assert.Equal(t, []any{"ask again", false, story.Confirmed}, []any{a.Note, a.Stale, a.Status})
}

// TestNoNoteIsLostToAnother holds that a note whose place is taken by another
// is listed, not dropped.
func TestNoNoteIsLostToAnother(t *testing.T) {
	l, c := open(t, new(library.Memory))
	id := paste(t, l, flood)
	at := library.At{Story: id, Key: story.Key{Kind: story.Quote, Span: spanOf(flood, "“Nobody was hurt,”")}}
	l.Noted(at, "older")
	c.advance(time.Hour)
	newer := strings.Replace(flood, "40 people", "60 people", 1)
	next := paste(t, l, newer)
	at = library.At{Story: next, Key: story.Key{Kind: story.Quote, Span: spanOf(newer, "“Nobody was hurt,”")}}
	l.Noted(at, "newer")
	done, err := l.Joined(id, next)
	require.NoError(t, err)
	assert.Equal(t, library.Carried{Lost: 1}, done)
	v := l.Story(id).Versions[1]
	assert.Equal(t, "newer", v.At(at.Key).Note)
	require.Len(t, v.Unplaced, 1)
	assert.Equal(t, "older", v.Unplaced[0].Note)
}
