//go:build !js

package annotate_test

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestDocumentationNamesFilesThatAreThere holds that the map of a package, in its
// documentation, leads to files that it has.
func TestDocumentationNamesFilesThatAreThere(t *testing.T) {
	docs, err := filepath.Glob(filepath.Join("*", "doc.go"))
	require.NoError(t, err)
	require.NotEmpty(t, docs)
	for _, doc := range docs {
		words, err := os.ReadFile(doc)
		require.NoError(t, err)
		for _, name := range regexp.MustCompile(`\w+\.go\b`).FindAllString(string(words), -1) {
			require.FileExists(t, filepath.Join(filepath.Dir(doc), name), doc)
		}
	}
}
