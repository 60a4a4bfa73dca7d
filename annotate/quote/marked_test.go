package quote_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestMarkedArticles reads whole articles whose quotes are marked in the text:
// {direct:Ann Lee|“I will,”} she said. {+|“I must.”} The other part follows its
// first; {?|…} is neither asked for nor wrong.
func TestMarkedArticles(t *testing.T) {
	files, err := filepath.Glob("testdata/marked/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			assertMarked(t, string(data))
		})
	}
}

// TestMarkedSentences reads sentences that stand alone, marked like the articles.
func TestMarkedSentences(t *testing.T) {
	data, err := os.ReadFile("testdata/sentences.txt")
	require.NoError(t, err)
	for _, item := range strings.Split(strings.TrimSpace(string(data)), "\n===\n") {
		assertMarked(t, item)
	}
}

// assertMarked compares the quotes of a marked text with its marks.
func assertMarked(t *testing.T, marked string) {
	plain, want, either := unmark(marked)
	var got []string
	for _, line := range quoted(plain) {
		if !either[line[strings.LastIndex(line, " | ")+3:]] {
			got = append(got, line)
		}
	}
	assert.Equal(t, want, got, plain)
}

// unmark returns the text without its marks, the quotes as quoted lists them, and
// the words that may be a quote or not.
func unmark(marked string) (plain string, want []string, either map[string]bool) {
	var b strings.Builder
	either = map[string]bool{}
	for {
		before, rest, ok := strings.Cut(marked, "{")
		b.WriteString(before)
		if !ok {
			return b.String(), want, either
		}
		label, rest, _ := strings.Cut(rest, "|")
		words, rest, _ := strings.Cut(rest, "}")
		b.WriteString(words)
		kind, speaker, _ := strings.Cut(label, ":")
		switch kind {
		case "?":
			either[words] = true
		case "+":
			want[len(want)-1] += " / " + words
		default:
			want = append(want, kind+" | "+speaker+" | "+words)
		}
		marked = rest
	}
}
