package library_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/library"
	"stet/app/story"
)

const plant = `Inspection result disclosed after blast in Marlow

An explosion tore through a chemical plant in the town of Marlow on Tuesday, officials said.

Corvane said 140 workers were on shift. The plant passed its last inspection in 2024.

Police said the cause was not yet known. Nearby schools were closed for the day.

Governor Alan Price visited the site on Wednesday and spoke with families there.
`

const admitted = "\nCorrection: An earlier version of this story said 140 workers were on shift; it was 104.\n"

// TestACorrectedFactIsToBeCheckedAgain holds that what was confirmed goes with its
// sentence, where that stays and where it moves, and never to the note that
// corrects it.
func TestACorrectedFactIsToBeCheckedAgain(t *testing.T) {
	corrected := strings.Replace(plant, "140 workers", "104 workers", 1) + admitted
	moved := strings.Replace(plant, "Corvane said 140 workers were on shift. ", "", 1) +
		"\nCorvane said 104 workers were on shift.\n" + admitted
	for name, newer := range map[string]string{"in its place": corrected, "moved": moved} {
		l, _ := open(t, new(library.Memory))
		id := paste(t, l, plant)
		for kind, words := range map[story.Kind]string{story.Claim: "140 workers were on shift", story.Figure: "140"} {
			at := library.At{Story: id, Key: story.Key{Kind: kind, Span: spanOf(plant, words)}}
			l.Marked(at)
			l.Judged(at, story.Confirmed)
		}
		done, err := l.Joined(id, paste(t, l, newer))
		require.NoError(t, err)
		assert.Equal(t, library.Carried{Changed: 2}, done, name)
		note := strings.Index(newer, "Correction:")
		for _, a := range l.Story(id).Versions[1].Annotations {
			assert.Less(t, a.End, note, name)
			assert.Contains(t, a.Span.In(newer), "104", name)
			assert.True(t, a.Stale, name)
			assert.Equal(t, story.Unchecked, a.Status, name)
		}
	}
}

// TestWhatOnlyACorrectionSaysHasNoPlace holds that a mark whose words stand in a
// note of the paper alone is listed with its old context.
func TestWhatOnlyACorrectionSaysHasNoPlace(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	id := paste(t, l, plant)
	at := library.At{Story: id, Key: story.Key{Kind: story.Claim, Span: spanOf(plant, "140 workers were on shift")}}
	l.Marked(at)
	l.Noted(at, "seen the roster")
	newer := strings.Replace(plant, "Corvane said 140 workers were on shift. ", "", 1) + admitted
	done, err := l.Joined(id, paste(t, l, newer))
	require.NoError(t, err)
	assert.Equal(t, library.Carried{Lost: 1}, done)
	require.Len(t, l.Story(id).Versions[1].Unplaced, 1)
	assert.Contains(t, l.Story(id).Versions[1].Unplaced[0].Context, "Corvane said 140 workers were on shift")
}

// TestAMarkOnThePageStaysThere holds that what the reader marked where the text
// is not annotated is followed there.
func TestAMarkOnThePageStaysThere(t *testing.T) {
	l, _ := open(t, new(library.Memory))
	older := plant + admitted
	id := paste(t, l, older)
	at := library.At{Story: id, Key: story.Key{Kind: story.Claim, Span: spanOf(older, "it was 104")}}
	l.Marked(at)
	l.Noted(at, "ask when they knew")
	newer := strings.Replace(older, "on Tuesday", "on Tuesday morning", 1)
	done, err := l.Joined(id, paste(t, l, newer))
	require.NoError(t, err)
	assert.Equal(t, library.Carried{Same: 1}, done)
	assert.NotNil(t, l.Story(id).Versions[1].At(story.Key{Kind: story.Claim, Span: spanOf(newer, "it was 104")}))
}
