package library_test

import (
	"bytes"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/anchor"
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
	assert.Equal(t, id, l.Holder(word.Text))
	assert.Empty(t, l.Holder(strings.Replace(word.Text, "40", "60", 1)), "a newer version")
	_, placed, lost, err := l.NotesReceived(word.Notes)
	require.NoError(t, err)
	assert.Zero(t, placed, "they are there")
	assert.Zero(t, lost)

	other, _ := open(t, new(library.Memory))
	assert.Empty(t, other.Holder(word.Text))
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

// TestANoteOfTwoLinesIsNotAddedToItself holds that a note which a file has on one
// line is the note that is here on two.
func TestANoteOfTwoLinesIsNotAddedToItself(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	id := paste(t, l, flood)
	l.Noted(mark(id), "Ask Lind again\nwho counted")
	for _, name := range []string{"hypothesis", "jsonld", "docx"} {
		format, ok := export.Find(name)
		require.True(t, ok)
		var file bytes.Buffer
		require.NoError(t, format.Write(&file, l.Story(id)))
		opened, err := export.Open("a"+format.Extension, file.Bytes())
		require.NoError(t, err)
		_, _, _, err = l.NotesReceived(opened.Notes)
		require.NoError(t, err)
		assert.Equal(t, "Ask Lind again\nwho counted", l.Story(id).Newest().Annotations[0].Note, name)
	}
}

// TestNotesGoWithTheirArticle holds that notes which came with an article go to its
// story, where a story that was changed later has their words too.
func TestNotesGoWithTheirArticle(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	id := paste(t, l, "Share\n\n"+flood+"\nFollow\n")
	theirs := asWord(t, &story.Story{Versions: []story.Version{{Text: flood}}})
	other := paste(t, l, vote+"\nKeldbrook has no ferry.\n")
	at := strings.Index(theirs.Text, "Keldbrook")
	notes := []export.Note{{At: []anchor.Selector{anchor.Describe(theirs.Text, story.Span{Start: at, End: at + len("Keldbrook")})}, Text: "Jo: where?"}}

	require.Equal(t, id, l.Holder(theirs.Text))
	placed, lost := l.NotesArrived([]library.Arrival{{Story: id}}, notes)
	assert.Equal(t, []int{1, 0}, []int{placed, lost})
	assert.Equal(t, "Jo: where?", l.Story(id).Newest().Annotations[0].Note)
	assert.Empty(t, l.Story(other).Newest().Annotations)
}

// TestNotesOfSeveralArticles holds that each article of a file gets its own notes.
func TestNotesOfSeveralArticles(t *testing.T) {
	var text strings.Builder
	var notes []export.Note
	towns := []string{"Marlow", "Keldbrook", "Tarbeck"}
	for _, town := range towns {
		text.WriteString("Explosion at " + town + " chemical plant kills at least 12, injures dozens\n\nBy Dana Whitfield\n\nPublished 3 March 2026, 07:40\n\n" + strings.ToUpper(town) +
			", Ohio (AP) — An explosion tore through a chemical plant in " + town + " on Tuesday, killing at least 12 people and injuring dozens, officials said.\n\nThe blast happened at about 5:20 a.m. and was felt 15 miles away, the fire department said.\n\n“We have never seen anything like this,” Fire Chief Rosa Medina told reporters.\n\n")
	}
	whole := text.String()
	for n, from := 0, 0; n < len(towns); n++ {
		for _, words := range []string{"on Tuesday", "about 5:20 a.m.", "15 miles", "Fire Chief Rosa Medina"} {
			from += strings.Index(whole[from:], words)
			sel := anchor.Describe(whole, story.Span{Start: from, End: from + len(words)})
			sel.Start = utf8.RuneCountInString(whole[:from])
			notes = append(notes, export.Note{At: []anchor.Selector{sel}, Text: "Jo: " + words + ", in " + towns[n] + "?"})
		}
	}
	l, _ := open(t, new(library.Memory))
	arrivals, err := l.Pasted(whole, "")
	require.NoError(t, err)
	require.Len(t, arrivals, len(towns))
	last := notes[len(notes)-1].At[0].Start
	placed, lost := l.NotesArrived(arrivals, notes)
	assert.Equal(t, []int{len(notes), 0}, []int{placed, lost})
	assert.Equal(t, last, notes[len(notes)-1].At[0].Start, "the notes stay as they came")
	for i, a := range arrivals {
		var own []string
		for _, n := range l.Story(a.Story).Newest().Annotations {
			assert.Contains(t, n.Note, towns[i])
			own = append(own, n.Note)
		}
		assert.Len(t, own, 4, towns[i])
	}
}

// TestNotesOfSeveralFilesStandSideBySide holds what a note reads after others came
// to the same words.
func TestNotesOfSeveralFilesStandSideBySide(t *testing.T) {
	for name, c := range map[string]struct {
		said []string
		want string
	}{
		"the same":                       {[]string{"Jo: Not sure", "Jo: Not sure"}, "Jo: Not sure"},
		"a part of another":              {[]string{"Jo: Not sure", "Jo: No"}, "Jo: Not sure\nJo: No"},
		"the beginning of another":       {[]string{"Jo: No", "Jo: Not sure"}, "Jo: No\nJo: Not sure"},
		"one that was gone on with":      {[]string{"Al: Why?", "Jo: Not sure", "Cy: I am", "Jo: Not sure, ask Al"}, "Al: Why?\nJo: Not sure, ask Al\nCy: I am"},
		"by a paragraph":                 {[]string{"Jo: Not sure\n\nAl?", "Cy: I am", "Jo: Not sure\n\nAl?\n\nYes"}, "Jo: Not sure\n\nAl?\n\nYes\nCy: I am"},
		"one whose end was written anew": {[]string{"Jo: Not sure\n\nAl?", "Jo: Not sure\n\nCy?"}, "Jo: Not sure\n\nAl?\nJo: Not sure\n\nCy?"},
		"one without words":              {[]string{"Jo: Not sure", ""}, "Jo: Not sure"},
	} {
		t.Run(name, func(t *testing.T) {
			l, _ := open(t, new(library.Memory))
			id := paste(t, l, flood)
			at := []anchor.Selector{anchor.Describe(flood, spanOf(flood, "Ann Lind"))}
			for _, said := range c.said {
				_, _, _, err := l.NotesReceived([]export.Note{{At: at, Text: said}})
				require.NoError(t, err)
			}
			assert.Equal(t, c.want, l.Story(id).Newest().Annotations[0].Note)
		})
	}
}
