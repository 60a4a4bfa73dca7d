package check_test

import (
	_ "embed"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

//go:embed testdata/cases.txt
var cases string

// TestCases holds what is raised in many wordings, and near misses that are not.
func TestCases(t *testing.T) { testCases(t, cases) }

// testCases checks lines of a kind, or "clean", and a text.
func testCases(t *testing.T, cases string) {
	t.Helper()
	for line := range strings.Lines(cases) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		kind, text, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "|")
		require.True(t, ok, line)
		found := find(strings.ReplaceAll(text, `\n`, "\n"))
		if kind == "clean" {
			assert.Empty(t, found, text)
			continue
		}
		if assert.NotEmpty(t, found, text) {
			assert.True(t, strings.HasPrefix(found[0], kind+": ") || strings.HasPrefix(found[len(found)-1], kind+": "), "%s: %v", text, found)
		}
	}
}
