package annotate_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/text"
)

// TestWordsOfRulesAreTokens holds that each word that a rule looks for is one that the scanner
// leaves whole: "long-term" is three tokens and "there's" two, and neither is ever found.
func TestWordsOfRulesAreTokens(t *testing.T) {
	require.NoError(t, filepath.WalkDir(".", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		source, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		files := token.NewFileSet()
		file, err := parser.ParseFile(files, path, source, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || !looksForWords(call.Fun) {
				return true
			}
			for _, argument := range call.Args {
				literal, ok := argument.(*ast.BasicLit)
				if !ok || literal.Kind != token.STRING {
					continue
				}
				words, err := strconv.Unquote(literal.Value)
				require.NoError(t, err)
				for _, word := range strings.Fields(strings.ReplaceAll(words, "’", "'")) {
					assert.True(t, isToken(word), "%s: no token is %q", files.Position(literal.Pos()), word)
				}
			}
			return true
		})
		return nil
	}))
}

// looksForWords reports whether a function is given words to look for in a table.
func looksForWords(f ast.Expr) bool {
	method, ok := f.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	switch method.Sel.Name {
	case "Is", "IsAny", "IsIn", "SeekAny", "anyIsIn":
		return true
	}
	return false
}

// isToken reports whether some text holds a token of that spelling: the word alone, with the
// point of "a.m.", or behind another word, as "'s" stands.
func isToken(word string) bool {
	for _, s := range []string{word, word + ".", "he" + word, "4" + word} {
		table := text.Scan(s)
		for i := range table.Tokens {
			if table.Is(i, word) {
				return true
			}
		}
	}
	return false
}
