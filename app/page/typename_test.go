//go:build !js

package page

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/compare"
)

// TestEveryTypeOfChangeHasAName holds that no reader is told "standfirst-removed": a
// type that typeName does not know is one word.
func TestEveryTypeOfChangeHasAName(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join("..", "..", "annotate", "compare", "compare.go"), nil, 0)
	require.NoError(t, err)
	n := 0
	ast.Inspect(file, func(node ast.Node) bool {
		spec, ok := node.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 {
			return true
		}
		if of, ok := spec.Type.(*ast.Ident); !ok || of.Name != "Type" {
			return true
		}
		value, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
		require.NoError(t, err)
		assert.NotContains(t, typeName(compare.Type(value)), "-", value)
		n++
		return true
	})
	assert.Greater(t, n, 15)
}
