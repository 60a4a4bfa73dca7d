package annotate_test

import (
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate"
)

// TestPausesChangeNothing holds that a text read in two parts, with pauses,
// gives the document of Annotate, whatever is asked of its structure meanwhile.
func TestPausesChangeNothing(t *testing.T) {
	files, err := fs.Glob(articles, "testdata/articles/*.txt")
	require.NoError(t, err)
	for _, name := range files {
		data, err := articles.ReadFile(name)
		require.NoError(t, err)
		paste := string(data)
		want := annotate.Annotate(paste)
		structure := annotate.Structure(paste, func(float64) {})
		require.False(t, structure.Marked(), name)
		require.True(t, want.Marked(), name)
		assert.Equal(t, want.Paste, structure.Paste, name)
		got := annotate.Mark(structure, func(float64) { _ = structure.Paste.ZoneAt(len(structure.Text) / 2) })
		assert.Equal(t, want, got, name)
		assert.False(t, structure.Marked(), name)
	}
}

// TestALongTextPausesOften holds that the pauses are spread over the whole
// work: for each pass at least one a sentence.
func TestALongTextPausesOften(t *testing.T) {
	paste := strings.Repeat(sample, 50)
	count, last := 0, 0.0
	pause := func(done float64) {
		count++
		assert.GreaterOrEqual(t, done, 0.0)
		assert.LessOrEqual(t, done, 1.0)
		last = max(last, done)
	}
	doc := annotate.Mark(annotate.Structure(paste, pause), pause)
	assert.Greater(t, count, 4*len(doc.Paste.Sentences))
	assert.Greater(t, last, .9)
}

// TestTwoMarksOfOneStructure holds that a structure may be marked again while
// it is being marked: each call has its own pauses.
func TestTwoMarksOfOneStructure(t *testing.T) {
	structure := annotate.Structure(sample, nil)
	alone, beside := 0, 0
	want := annotate.Mark(structure, func(float64) { alone++ })
	got := annotate.Mark(structure, func(float64) {
		beside++
		assert.Equal(t, want, annotate.Mark(structure, nil))
	})
	assert.Equal(t, want, got)
	assert.Equal(t, alone, beside)
}
