//go:build !js

package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// mostTerms is how many terms a condition joins at most, so that it can be read aloud.
const mostTerms = 5

// TestConditionsCanBeRead holds that a condition gives a few reasons, and more of them in
// lines or functions of their own, with names and examples.
func TestConditionsCanBeRead(t *testing.T) {
	for _, root := range []string{"../annotate", "../app"} {
		require.NoError(t, filepath.WalkDir(root, func(path string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, ".go") {
				return err
			}
			files := token.NewFileSet()
			file, err := parser.ParseFile(files, path, nil, 0)
			if err != nil {
				return err
			}
			ast.Inspect(file, func(n ast.Node) bool {
				e, ok := n.(ast.Expr)
				if !ok || terms(e) == 1 {
					return true
				}
				assert.LessOrEqualf(t, terms(e), mostTerms, "%s joins too many terms", files.Position(e.Pos()))
				return false
			})
			return nil
		}))
	}
}

// terms counts what "and" and "or" join in an expression, down to calls and their arguments.
func terms(e ast.Expr) int {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return terms(e.X)
	case *ast.UnaryExpr:
		return terms(e.X)
	case *ast.BinaryExpr:
		if e.Op == token.LAND || e.Op == token.LOR {
			return terms(e.X) + terms(e.Y)
		}
	}
	return 1
}
