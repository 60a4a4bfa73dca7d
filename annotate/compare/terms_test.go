//go:build !js

package compare_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/article"
	"stet/annotate/compare"
)

// constants returns the values of the constants of a type that terms.go declares.
func constants(t *testing.T, of string) []string {
	file, err := parser.ParseFile(token.NewFileSet(), "terms.go", nil, 0)
	require.NoError(t, err)
	var out []string
	ast.Inspect(file, func(node ast.Node) bool {
		spec, ok := node.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 {
			return true
		}
		if name, ok := spec.Type.(*ast.Ident); ok && name.Name == of {
			value, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			require.NoError(t, err)
			out = append(out, value)
		}
		return true
	})
	return out
}

// TestEveryTypeHasAName holds that no reader is told "figure-removed", which is what a type
// without a row in the table is called.
func TestEveryTypeHasAName(t *testing.T) {
	types := constants(t, "Type")
	assert.Len(t, types, 18)
	for _, value := range types {
		c := compare.Change{Type: compare.Type(value)}
		assert.NotEqual(t, value, c.Name())
	}
}

func TestEveryWeightIsInOneGroup(t *testing.T) {
	var grouped []string
	for _, g := range compare.Groups() {
		for _, w := range g.Weights {
			grouped = append(grouped, string(w))
			assert.Equal(t, g.Matters(), w.Matters(), "one group holds both what matters and what does not: %s", g.Name)
		}
	}
	assert.Equal(t, constants(t, "Weight"), grouped)
}

func TestWhatBelongsToThePageIsCalledByWhatItIs(t *testing.T) {
	for zone, want := range map[article.Role]string{
		article.Byline: "Byline", article.Timestamp: "Timestamp", article.Caption: "Caption",
		article.Correction: "Correction note", article.Furniture: "Page furniture",
	} {
		c := compare.Change{Type: compare.Boilerplate, Zone: zone}
		assert.Equal(t, want, c.Name())
	}
}
