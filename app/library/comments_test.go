package library_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/export"
	"stet/app/library"
	"stet/app/story"
)

// asWord returns a story as the Word file that is made of it, opened again.
func asWord(t *testing.T, s *story.Story) *export.Opened {
	format, ok := export.Find("docx")
	require.True(t, ok)
	var file bytes.Buffer
	require.NoError(t, format.Write(&file, s))
	opened, err := export.Open("a.docx", file.Bytes())
	require.NoError(t, err)
	return opened
}

// TestTheCommentsOfAWordFileAreNotes holds that what the reader did comes back
// from the comments of a Word file, without its story and with it.
func TestTheCommentsOfAWordFileAreNotes(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	id := paste(t, l, "Share\n\n"+flood+"\nFollow\n")
	text := l.Story(id).Newest().Text
	at := func(kind story.Kind, words string) library.At {
		return library.At{Story: id, Key: story.Key{Kind: kind, Span: spanOf(text, words)}}
	}
	l.Judged(at(story.Figure, "40"), story.Confirmed)
	l.Noted(at(story.Quote, "“Nobody was hurt,”"), "Ask Lind:\n\nwho counted?")
	l.Sourced(at(story.Quote, "“Nobody was hurt,”"), "Phone, 3 March")
	l.Marked(at(story.Claim, "said Ann Lind"))

	word := asWord(t, l.Story(id))
	assert.True(t, l.Holds(word.Text, word.Notes))
	assert.False(t, l.Holds(strings.Replace(word.Text, "40", "60", 1), word.Notes), "a newer version")
	_, placed, lost, err := l.NotesReceived(word.Notes)
	require.NoError(t, err)
	assert.Zero(t, placed, "they are there")
	assert.Zero(t, lost)

	other, _ := open(t, new(library.Memory))
	assert.False(t, other.Holds(word.Text, word.Notes))
	own := paste(t, other, word.Text)
	to, placed, lost, err := other.NotesReceived(word.Notes)
	require.NoError(t, err)
	assert.Equal(t, own, to)
	assert.Equal(t, 3, placed)
	assert.Zero(t, lost)
	said := func(l *library.Library, id string) map[string]story.Annotation {
		v := l.Story(id).Newest()
		out := map[string]story.Annotation{}
		for _, a := range v.Annotations {
			words := a.In(v.Text)
			a.Start, a.End, a.Changed = 0, 0, time.Time{}
			out[words] = a
		}
		return out
	}
	assert.Equal(t, said(l, id), said(other, own))
	other.Undo(own)
	assert.Empty(t, other.Story(own).Newest().Annotations)
}
