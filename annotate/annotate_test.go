package annotate_test

import (
	"encoding/json"
	"io/fs"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate"
	"stet/annotate/text"
)

func TestJSONIsTheContract(t *testing.T) {
	data, err := json.Marshal(annotate.Annotate("Bridge shut\n\nThe bridge at Ardle was shut on Monday. “It is not safe,” the mayor said."))
	require.NoError(t, err)
	var got map[string]any
	require.NoError(t, json.Unmarshal(data, &got))
	assert.Equal(t, "stet/document", got["format"])
	assert.Equal(t, 1.0, got["version"])
	for _, field := range []string{"articles", "zones", "datelines", "sentences", "entities", "quotes", "figures", "claims", "checks"} {
		assert.IsType(t, []any{}, got[field], "%s is a list even when it is empty", field)
	}
}

// TestEveryDocumentHasItsJSON holds that a document is written by value and by
// pointer alike, before its marks are there and when it is empty.
func TestEveryDocumentHasItsJSON(t *testing.T) {
	marked := annotate.Annotate(sample)
	pointer, err := json.Marshal(marked)
	require.NoError(t, err)
	value, err := json.Marshal(*marked)
	require.NoError(t, err)
	assert.Equal(t, string(pointer), string(value))

	structure, err := json.Marshal(annotate.Structure(sample, nil))
	require.NoError(t, err)
	var got struct {
		Sentences []struct{ Score float64 }
		Claims    []any
	}
	require.NoError(t, json.Unmarshal(structure, &got))
	require.NotEmpty(t, got.Sentences)
	assert.Zero(t, got.Sentences[0].Score)
	assert.Empty(t, got.Claims)

	empty, err := json.Marshal(annotate.Document{})
	require.NoError(t, err)
	assert.Contains(t, string(empty), `"language":"und"`)

	_, err = json.Marshal(annotate.Document{Text: marked.Text, Claims: marked.Claims})
	assert.ErrorContains(t, err, "no Paste", "marks whose zones are not known")

	short := *marked
	short.Scores = short.Scores[:1]
	_, err = json.Marshal(short)
	assert.NoError(t, err, "sentences without a score")
}

func TestNormaliseKeepsTheEvidence(t *testing.T) {
	assert.Equal(t, "a\nb\nc", annotate.Normalise("a\r\nb\rc"))
	assert.Equal(t, "a\uFFFDb", annotate.Normalise("a\xffb"))
	assert.Equal(t, "\ufeffa\u00a0b  ", annotate.Normalise("\ufeffa\u00a0b  "), "a mark, a no-break space and spaces stay")
}

// TestBrokenOffPastes cuts an article behind each word, and ends it as a careless
// selection does.
func TestBrokenOffPastes(t *testing.T) {
	endings := []string{"", ";", ":", ",", " |", " —", "(", " “", "\n“", "\"", " and", " that", " ; ;"}
	files, err := fs.Glob(articles, "testdata/articles/*.txt")
	require.NoError(t, err)
	for _, name := range files {
		article, err := articles.ReadFile(name)
		require.NoError(t, err)
		words := strings.SplitAfter(string(article), " ")
		at := 0
		for i, word := range words {
			at += len(word)
			paste := strings.TrimRight(string(article[:at]), " .,”\"") + endings[i%len(endings)]
			require.NotPanics(t, func() { checkSpans(t, annotate.Annotate(paste)) }, paste)
		}
	}
}

// FuzzAnnotate holds what is true of any text: every span lies inside it, on
// rune borders, and the lists are in order.
func FuzzAnnotate(f *testing.F) {
	for _, s := range []string{
		"", "\n\n", "KARACHI: At least 14 people were killed, police said.", "“One,” he said. “Two.”",
		strings.Repeat("1-", 200), strings.Repeat("“", 200), strings.Repeat("((((", 50), "é\u0301‘’'“”…\u200b\u00ad 3½ ١٢٣",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, paste string) {
		d := annotate.Annotate(paste)
		checkSpans(t, d)
		pause := func(float64) {}
		structure := annotate.Structure(paste, pause)
		require.Equal(t, d, annotate.Mark(structure, pause))
		for _, document := range []*annotate.Document{d, structure} {
			_, err := json.Marshal(document)
			require.NoError(t, err)
		}
	})
}

func checkSpans(t *testing.T, d *annotate.Document) {
	t.Helper()
	last := 0
	for _, z := range d.Paste.Zones {
		require.GreaterOrEqual(t, z.Start, last, "zones are in order")
		requireSpan(t, d, z.Span)
		last = z.End
	}
	for _, s := range d.Paste.Sentences {
		requireSpan(t, d, s.Span)
	}
	for _, e := range d.Entities.Entities {
		for _, m := range e.Mentions {
			requireSpan(t, d, m)
		}
	}
	for _, q := range d.Quotes {
		requireSpan(t, d, q.Span)
		for _, part := range q.Parts {
			requireSpan(t, d, part)
			require.True(t, q.Contains(part), "a part lies in its quote")
		}
		requireMaybe(t, d, q.Speaker.Mention)
		requireMaybe(t, d, q.Cue)
	}
	last = 0
	for _, f := range d.Figures {
		require.GreaterOrEqual(t, f.Start, last, "figures do not overlap")
		requireSpan(t, d, f.Span)
		require.True(t, f.Contains(f.Core) && f.Contains(f.Number), "core and number lie in the figure")
		last = f.End
	}
	for _, c := range d.Claims {
		requireSpan(t, d, c.Span)
	}
	for _, c := range d.Checks {
		for _, s := range c.Spans {
			requireSpan(t, d, s)
		}
	}
}

func requireMaybe(t *testing.T, d *annotate.Document, s text.Span) {
	t.Helper()
	if !s.Empty() {
		requireSpan(t, d, s)
	}
}

func requireSpan(t *testing.T, d *annotate.Document, s text.Span) {
	t.Helper()
	require.True(t, 0 <= s.Start && s.Start < s.End && s.End <= len(d.Text), "span %v of %d bytes", s, len(d.Text))
	require.True(t, utf8.RuneStart(d.Text[s.Start]) && (s.End == len(d.Text) || utf8.RuneStart(d.Text[s.End])), "span %v cuts a rune", s)
}

func TestAnnotateAllocatesForNoToken(t *testing.T) {
	paste := strings.Repeat(sample, 8)
	assert.LessOrEqual(t, testing.AllocsPerRun(3, func() { annotate.Annotate(paste) }), 200.0)
}
