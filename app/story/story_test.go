package story

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var noon = time.Date(2026, 5, 14, 12, 0, 0, 0, time.UTC)

// sample has a version with a letter of two bytes before every mark, so that
// bytes and code points differ.
func sample() *Story {
	first := Version{Text: "Über 12 people fled.", Headline: "Flood", Marks: 2, Captured: noon}
	first.Put(Annotation{Key: Key{Figure, Span{Start: 0, End: 8}}, Note: "Who counted? Ç", Changed: noon})
	first.Put(Annotation{Key: Key{Claim, Span{Start: 0, End: 20}}, Status: Confirmed, Level: 2, Changed: noon})
	second := Version{Text: "About 30 people fled.", Headline: "Flood grows", Captured: noon.Add(time.Hour)}
	second.Unplaced = []Unplaced{{first.Annotations[1], 0, "Über 12", "Über 12 people"}}
	return &Story{ID: "a1", Created: noon, Changed: noon, Versions: []Version{first, second}}
}

func TestStoryReadsBackAsItWasWritten(t *testing.T) {
	data, err := json.Marshal(sample())
	require.NoError(t, err)
	assert.Contains(t, string(data), `"kind":"figure","start":0,"end":7`, "JSON counts code points")
	var got Story
	require.NoError(t, json.Unmarshal(data, &got))
	assert.Equal(t, sample(), &got)
}

func TestNameIsTheTitleElseTheNewestHeadline(t *testing.T) {
	s := sample()
	assert.Equal(t, "Flood grows", s.Name())
	s.Title = "The flood"
	assert.Equal(t, "The flood", s.Name())
	assert.Equal(t, "Untitled story", new(Story).Name())
}

func TestPutKeepsOneAnnotationForAKeyInOrder(t *testing.T) {
	var v Version
	late, early := Key{Quote, Span{Start: 5, End: 9}}, Key{Claim, Span{Start: 1, End: 9}}
	v.Put(Annotation{Key: late, Note: "b"})
	v.Put(Annotation{Key: early, Note: "a"})
	v.Put(Annotation{Key: late, Note: "c", Status: Disputed})
	require.Len(t, v.Annotations, 2)
	assert.Equal(t, early, v.Annotations[0].Key)
	assert.Equal(t, "c", v.At(late).Note)
	assert.Equal(t, 1, v.Checked())
	assert.Equal(t, 2, v.Notes())
	v.Put(Annotation{Key: Key{Check, Span{Start: 2, End: 9}}, Status: Confirmed})
	v.Put(Annotation{Key: Key{Scare, Span{Start: 3, End: 9}}, Status: Confirmed})
	assert.Equal(t, 2, v.Checked(), "a check counts, scare quotes do not")
	v.Put(Annotation{Key: early})
	assert.Nil(t, v.At(early), "an empty annotation is not kept")
}

func TestCloneIsIndependent(t *testing.T) {
	s := sample()
	c := s.Clone()
	c.Versions[0].Annotations[0].Note = "other"
	assert.Equal(t, sample(), s)
}

func TestReadingRefusesWithAReason(t *testing.T) {
	good, err := json.Marshal(sample())
	require.NoError(t, err)
	for _, c := range []struct{ name, old, new, says string }{
		{"another format", "stet/story", "stet/document", "not a Stet story"},
		{"no number of its format", `"version":1,`, "", "the number of its format is missing"},
		{"a newer format", `"version":1`, `"version":9`, "newer Stet"},
		{"a mark past the end", `"end":19`, `"end":2000`, "not in the text"},
		{"a mark before the start", `"start":0`, `"start":-3`, "not in the text"},
		{"an unknown kind", `"claim"`, `"rumour"`, "rumour"},
		{"an unknown label", `"kind":"claim"`, `"kind":"claim","label":"rumour"`, `its label, "rumour", is unknown`},
		{"an unknown status", `"confirmed"`, `"true"`, "unknown"},
		{"a level that is none", `"level":2`, `"level":7`, "level"},
		{"a note without bounds", "Who counted?", strings.Repeat("x", MaxField+1), "Stet takes"},
		{"a place in a later version", `"from":0`, `"from":1`, "not before"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var s Story
			err := json.Unmarshal([]byte(strings.ReplaceAll(string(good), c.old, c.new)), &s)
			assert.ErrorContains(t, err, c.says)
		})
	}
}

// FuzzRead holds that whatever is read can be written and read again the same.
func FuzzRead(f *testing.F) {
	good, _ := json.Marshal(sample())
	f.Add(good)
	f.Add([]byte(`{"format":"stet/story","version":1,"versions":[{"text":"é","annotations":[{"kind":"claim","start":0,"end":1,"added":true}]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var first, second Story
		if json.Unmarshal(data, &first) != nil {
			return
		}
		written, err := json.Marshal(&first)
		if err != nil {
			return // a year beyond 9999
		}
		require.NoError(t, json.Unmarshal(written, &second))
		again, err := json.Marshal(&second)
		require.NoError(t, err)
		assert.Equal(t, string(written), string(again))
	})
}

// TestVersionsChangePlaces holds that what found no place comes from a version
// before, as the formats demand.
func TestVersionsChangePlaces(t *testing.T) {
	s := &Story{Versions: []Version{
		{Text: "a"}, {Text: "b", Unplaced: []Unplaced{{From: 0}}}, {Text: "c", Unplaced: []Unplaced{{From: 0}, {From: 1}}},
	}}
	s.SwapVersions(0)
	assert.Equal(t, []Version{
		{Text: "b", Unplaced: []Unplaced{}}, {Text: "a"}, {Text: "c", Unplaced: []Unplaced{{From: 1}, {From: 0}}},
	}, s.Versions)
}
