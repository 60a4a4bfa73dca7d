package library_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/anchor"
	"stet/annotate/compare"
	"stet/app/export"
	"stet/app/library"
	"stet/app/story"
)

func TestAWrongVersionIsTakenOutAndPutBack(t *testing.T) {
	l, c := open(t, new(library.Memory))
	id := paste(t, l, flood)
	c.advance(time.Hour)
	_, err := l.Joined(id, paste(t, l, vote))
	require.NoError(t, err)
	own := l.SplitOff(id, 1)
	require.NotEmpty(t, own)
	assert.Equal(t, vote, l.Story(own).Versions[0].Text)
	at := library.At{Story: own, Key: mark(own).Key}
	l.Marked(at)
	assert.Equal(t, "split", l.Undo(id))
	assert.Nil(t, l.Story(own))
	require.Len(t, l.Story(id).Versions, 2)
	assert.NotNil(t, l.Story(id).Versions[1].At(at.Key), "with what was noted at it meanwhile")
	assert.Len(t, l.Rows(), 1)
	assert.Equal(t, "split", l.Redo(id))
	assert.NotNil(t, l.Story(own))
	assert.Len(t, l.Rows(), 2)
	assert.Empty(t, l.SplitOff(id, 0), "the only version is no wrong one")
}

func TestTwoStoriesAreMergedAndParted(t *testing.T) {
	store := new(library.Memory)
	l, c := open(t, store)
	texts := []string{flood}
	for _, n := range []string{"Fifty", "Sixty", "Seventy"} {
		texts = append(texts, strings.Replace(flood, "Forty people", n+" people", 1))
	}
	var ids []string
	for _, text := range texts {
		ids = append(ids, paste(t, l, text))
		c.advance(time.Hour)
	}
	_, err := l.Joined(ids[0], ids[2])
	require.NoError(t, err)
	_, err = l.Joined(ids[1], ids[3])
	require.NoError(t, err)
	at := library.At{Story: ids[1], Key: story.Key{Kind: story.Claim, Span: spanOf(texts[1], "“Nobody was hurt,”")}}
	l.Marked(at)
	l.Noted(at, "ask")

	done, err := l.Joined(ids[0], ids[1])
	require.NoError(t, err)
	assert.Equal(t, library.Carried{Same: 2}, done, "from the second to the third, and on")
	s := l.Story(ids[0])
	require.Len(t, s.Versions, 4)
	for i := range texts {
		assert.Equal(t, texts[i], s.Versions[i].Text, "in the order in which they were captured")
	}
	assert.Empty(t, s.Versions[0].Annotations)
	assert.Equal(t, "ask", s.Versions[3].Annotations[0].Note)
	assert.Nil(t, l.Story(ids[1]))
	assert.Len(t, l.Rows(), 1)

	assert.Equal(t, "merge", l.Undo(ids[0]))
	assert.Len(t, l.Story(ids[0]).Versions, 2)
	require.NotNil(t, l.Story(ids[1]))
	assert.Len(t, l.Story(ids[1]).Versions, 2)
	assert.Len(t, l.Rows(), 2)
	c.advance(time.Hour)
	for _, id := range ids[:2] {
		_, _, err := store.Body(id)
		assert.NoError(t, err)
	}

	l.Noted(at, "asked")
	assert.Equal(t, "merge", l.Redo(ids[0]))
	assert.Equal(t, "asked", l.Story(ids[0]).Versions[1].Annotations[0].Note, "with what was noted since")

	_, err = l.Joined(ids[0], ids[0])
	assert.ErrorIs(t, err, library.ErrNotFound)

	one := paste(t, l, vote)
	_, err = l.Joined(ids[0], one)
	require.NoError(t, err)
	assert.Equal(t, "added version", l.Undo(ids[0]))
	l.Redo(ids[0])
	l.Begun(ids[0])
	assert.Empty(t, l.Undo(ids[0]))
	assert.Empty(t, l.Redo(ids[0]))
}

func TestOneTextIsOneVersion(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	id := paste(t, l, flood)
	theirs := l.Story(id)
	theirs.Versions[0].Put(story.Annotation{Key: mark(id).Key, Note: "theirs", Added: true, Changed: time.Unix(1, 0)})
	other := l.Received(theirs)
	require.NotEqual(t, id, other)
	_, err := l.Joined(id, other)
	require.NoError(t, err)
	require.Len(t, l.Story(id).Versions, 1)
	assert.Equal(t, "theirs", l.Story(id).Versions[0].Annotations[0].Note)
}

// TestWhatTwoReadersWroteIsThereAfterAMerge merges a copy that came back from
// another reader, who wrote on the same mark later, with the story that it is of.
func TestWhatTwoReadersWroteIsThereAfterAMerge(t *testing.T) {
	l, c := open(t, new(library.Memory))
	id := paste(t, l, flood)
	l.Noted(mark(id), "Ask the county")
	l.Judged(mark(id), story.Confirmed)
	theirs := l.Story(id)
	c.advance(time.Hour)
	a := &theirs.Versions[0].Annotations[0]
	a.Note, a.Status, a.Changed = "The radio says fifty", story.Unchecked, c.Now()
	lost := story.Unplaced{Annotation: story.Annotation{Note: "Gone"}, Quote: "Fifty people"}
	theirs.Versions[0].Unplaced = []story.Unplaced{lost}
	other := l.Received(theirs)
	require.NotEqual(t, id, other)

	_, err := l.Joined(id, other)
	require.NoError(t, err)
	v := l.Story(id).Versions[0]
	require.Len(t, v.Annotations, 1)
	assert.Equal(t, "The radio says fifty\nAsk the county", v.Annotations[0].Note)
	assert.Equal(t, story.Confirmed, v.Annotations[0].Status)
	require.Len(t, v.Unplaced, 1)
	assert.Equal(t, "Gone", v.Unplaced[0].Note)

	l.Undo(id)
	assert.Equal(t, "Ask the county", l.Story(id).Versions[0].Annotations[0].Note)
	l.Redo(id)
	v = l.Story(id).Versions[0]
	assert.Equal(t, "The radio says fifty\nAsk the county", v.Annotations[0].Note)
	assert.Len(t, v.Unplaced, 1)
}

func TestAReceivedStoryNeverOverwritesOnesOwn(t *testing.T) {
	l, c := open(t, new(library.Memory))
	id := paste(t, l, flood)
	theirs := l.Story(id)
	assert.Equal(t, id, l.Received(theirs), "what is here already is found")
	l.Marked(mark(id))
	assert.Equal(t, id, l.Received(theirs), "an older state of it adds nothing")
	assert.Empty(t, l.Twin(id))
	theirs.Versions[0].Put(story.Annotation{Key: story.Key{Kind: story.Quote, Span: story.Span{Start: 0, End: 9}}, Note: "theirs", Added: true})
	other := l.Received(theirs)
	assert.NotEqual(t, id, other)
	assert.Equal(t, id, l.Twin(other))
	assert.Len(t, l.Rows(), 2)
	assert.Equal(t, 1, len(l.Story(id).Versions[0].Annotations))

	theirs = l.Story(id)
	theirs.Versions[0].Annotations[0].Note = "written before"
	c.advance(time.Hour)
	l.Noted(mark(id), "mine")
	third := l.Received(theirs)
	assert.NotEqual(t, id, third, "what another reader wrote earlier is not here yet")
	assert.Equal(t, id, l.Twin(third))
}

// TestAPreviewIsKeptOnTheReadersWordOrWork holds that a story that is only looked
// at is not stored, and that nothing is lost once the reader writes on it.
func TestAPreviewIsKeptOnTheReadersWordOrWork(t *testing.T) {
	for name, keep := range map[string]func(*library.Library, string){
		"word": func(l *library.Library, id string) { l.Kept(id) },
		"work": func(l *library.Library, id string) { l.Noted(mark(id), "ask") },
	} {
		store := new(library.Memory)
		l, c := open(t, store)
		id := l.Previewed(&story.Story{ID: "x", Versions: []story.Version{{Text: flood}}})
		assert.True(t, l.Preview(id), name)
		assert.Empty(t, l.Rows(), name)
		c.advance(time.Second)
		_, _, err := store.Body(id)
		assert.ErrorIs(t, err, library.ErrNotFound, name)
		keep(l, id)
		assert.False(t, l.Preview(id), name)
		c.advance(300 * time.Millisecond)
		_, _, err = store.Body(id)
		assert.NoError(t, err, name)
		assert.Len(t, l.Rows(), 1, name)
	}
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
	_, err = l.Joined(offer.Of, next)
	require.NoError(t, err)
	c := l.Compare(old, 0, 1)
	require.NotNil(t, c)
	matter, declared := c.Matter()
	assert.Equal(t, 1, matter)
	assert.Equal(t, 0, declared)
	written, err := json.Marshal(c.All())
	require.NoError(t, err)
	assert.Contains(t, string(written), `"after":"Sixty people"`)
	offer, err = l.Relative(old)
	require.NoError(t, err)
	assert.Nil(t, offer, "another story is no version")
}

// TestASentenceThatMovedShowsWhatChanged holds that a figure which changed on the
// way is seen on both sides and in the text of both.
func TestASentenceThatMovedShowsWhatChanged(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	const count = "Engineers said 140 cars crossed the bridge every day."
	older := "Bridge at Ardle shut after inspection\n\n" + count + " The council shut the bridge on Monday. Nobody was hurt, the police said.\n"
	newer := strings.Replace(older, count+" ", "", 1) + "\n" + strings.Replace(count, "140", "1,040", 1) + "\n"
	id := paste(t, l, older)
	_, err := l.Joined(id, paste(t, l, newer))
	require.NoError(t, err)
	all := map[string]int{}
	for _, line := range l.Compare(id, 0, 1).Diff().Lines() {
		for side, html := range map[string]string{"old": line.Old, "new": line.New, "both": line.Inline} {
			if strings.Contains(html, `class="moved"`) {
				all[side] += strings.Count(html, `<del class="sign">140</del>`)*10 + strings.Count(html, `<ins class="sign">1,040</ins>`)
			}
		}
	}
	assert.Equal(t, map[string]int{"old": 10, "new": 1, "both": 11}, all)
}

// TestAStoryThatIsMeantIsOffered holds that the story over which a text was
// pasted is offered, unless the text is rather a version of another.
func TestAStoryThatIsMeantIsOffered(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	old, ballot := paste(t, l, flood), paste(t, l, vote)
	next := paste(t, l, strings.Replace(flood, "Forty people", "Sixty people", 1))
	ferry := paste(t, l, "Ferry sinks\n\nThe old ferry sank at its mooring in Port Ellan, the harbour master said.\n")
	for _, c := range []struct {
		id, of, want string
		relation     compare.Relation
	}{
		{next, old, old, compare.Update},
		{next, ballot, old, compare.Update},
		{ferry, ballot, ballot, compare.Different},
	} {
		offer, err := l.RelativeOf(c.id, c.of)
		require.NoError(t, err)
		require.NotNil(t, offer)
		assert.Equal(t, c.want, offer.Of)
		assert.Equal(t, c.relation, offer.Relation)
	}
	_, err := l.RelativeOf(next, "gone")
	assert.ErrorIs(t, err, library.ErrNotFound)
}

func TestNotesOfAFileArePutInPlace(t *testing.T) {
	theirs, _ := open(t, new(library.Memory))
	id := paste(t, theirs, flood)
	at := library.At{Story: id, Key: story.Key{Kind: story.Quote, Span: spanOf(flood, "“Nobody was hurt,”")}}
	theirs.Judged(at, story.Confirmed)
	theirs.Noted(at, "hospital, 12:40")
	theirs.SpeakerCorrected(at, "Eva Roth")
	own := library.At{Story: id, Key: story.Key{Kind: story.Claim, Span: spanOf(flood, "left their homes")}}
	theirs.Marked(own)

	ours, _ := open(t, new(library.Memory))
	paste(t, ours, vote)
	mine := paste(t, ours, flood)
	for _, name := range []string{"jsonld", "hypothesis"} {
		format, _ := export.Find(name)
		var file bytes.Buffer
		require.NoError(t, format.Write(&file, theirs.Story(id)))
		opened, err := export.Open("notes", file.Bytes())
		require.NoError(t, err, name)
		got, placed, lost, err := ours.NotesReceived(opened.Notes)
		require.NoError(t, err, name)
		assert.Equal(t, []any{mine, 2, 0}, []any{got, placed, lost}, "%s: the quote and the own mark", name)
		a := ours.Story(mine).Versions[0].At(at.Key)
		require.NotNil(t, a, name)
		assert.Equal(t, []any{story.Confirmed, "hospital, 12:40", "Eva Roth"}, []any{a.Status, a.Note, a.Speaker}, name)
		assert.True(t, ours.Story(mine).Versions[0].At(own.Key).Added, name)
		_, again, _, _ := ours.NotesReceived(opened.Notes)
		assert.Zero(t, again, "%s: nothing new the second time", name)
		assert.Equal(t, "notes", ours.Undo(mine), name)
		assert.Empty(t, ours.Story(mine).Versions[0].Annotations, name)
	}
	_, _, _, err := ours.NotesReceived([]export.Note{{At: []anchor.Selector{{Quote: "no such words"}}}})
	assert.ErrorIs(t, err, library.ErrNoArticle)
}

func spanOf(s, words string) story.Span {
	at := strings.Index(s, words)
	return story.Span{Start: at, End: at + len(words)}
}
