package export

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/anchor"
	"stet/annotate/text"
	"stet/app/story"
)

// TestAnnotationsAreReadAgain holds that both kinds of annotation file give back
// what the reader did, at the words where it was done.
func TestAnnotationsAreReadAgain(t *testing.T) {
	for _, id := range []string{"jsonld", "hypothesis"} {
		e := sample(t)
		got, err := Open("file", []byte(written(t, formatOf(t, id), e)))
		require.NoError(t, err, id)
		require.Len(t, got.Notes, len(e.marks()), id)
		for i, m := range e.marks() {
			n := got.Notes[i]
			assert.Equal(t, m.Kind, n.Kind, id)
			assert.Equal(t, m.Status(), n.Status, id)
			assert.Equal(t, text.OneLine(m.Note()), text.OneLine(n.Text), id)
			assert.Equal(t, m.Source(), n.Source, id)
			if m.Kind == story.Claim {
				assert.Equal(t, m.Level, n.Level, id)
			}
			for _, sel := range n.At {
				found, ok := sel.Find(e.text())
				require.True(t, ok, "%s: %q", id, sel.Quote)
				assert.True(t, m.Key.Contains(found.Span), "%s: %q", id, sel.Quote)
			}
		}
	}
}

// TestAnnotationsOfOthersAreNotes holds what is read of annotations that other
// programs wrote.
func TestAnnotationsOfOthersAreNotes(t *testing.T) {
	at := []anchor.Selector{{Quote: "the siren failed", Prefix: "said ", Suffix: "."}}
	const target = `"target":[{"source":"https://a.example","selector":[{"type":"RangeSelector"},{"type":"TextQuoteSelector","exact":"the siren failed","prefix":"said ","suffix":"."}]}]`
	for _, tt := range []struct {
		name, data string
		want       Note
	}{
		{"Hypothesis", `{"annotations":[{"user":"acct:ann@hypothes.is","text":"Says who?\n\nNote: ask","tags":["todo"],` + target + `}]}`, Note{At: at, Text: "Says who?\n\nNote: ask"}},
		{"a single annotation", `{"body":{"type":"TextualBody","value":"Says who?"},` + target + `}`, Note{At: at, Text: "Says who?"}},
		{"a body by address", `{"items":[{"body":"https://b.example",` + target + `}]}`, Note{At: at}},
		{"tags of ours", `{"items":[{"body":[{"purpose":"tagging","value":"claim"},{"purpose":"tagging","value":"disputed"},{"purpose":"tagging","value":"event"}],` + target + `}]}`, Note{At: at, Kind: story.Claim, Level: 1}},
	} {
		got, err := Open("notes.json", []byte(tt.data))
		require.NoError(t, err, tt.name)
		assert.Equal(t, []Note{tt.want}, got.Notes, tt.name)
	}
}
