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
	eachFile(t, func(files *token.FileSet, file *ast.File) {
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
	})
}

// eachFile calls a function with each file of source of the engines.
func eachFile(t *testing.T, do func(files *token.FileSet, file *ast.File)) {
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
		if err == nil {
			do(files, file)
		}
		return err
	}))
}

// looksForWords reports whether a function is given words to look for in a table.
func looksForWords(f ast.Expr) bool {
	method, ok := f.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	switch method.Sel.Name {
	case "Is", "IsAny", "IsIn", "SeekAny", "anyIsIn", "ListOf":
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

// TestPhrasesAreReadAsPhrases holds that a class whose entries are looked for token by token
// alone has no phrase: "hat-trick" is three tokens, and none of them has the class.
func TestPhrasesAreReadAsPhrases(t *testing.T) {
	alone := classesOfWords(t)
	files, err := filepath.Glob("internal/lexicon/words/*.txt")
	require.NoError(t, err)
	for _, path := range files {
		list, err := os.ReadFile(path)
		require.NoError(t, err)
		class := ""
		for _, line := range strings.Split(string(list), "\n") {
			line, _, _ = strings.Cut(line, "#")
			entry, _, _ := strings.Cut(strings.TrimSpace(line), " =")
			switch {
			case strings.HasPrefix(entry, "["):
				class = constant(strings.Trim(entry, "[]"))
			case alone[class] && !strings.HasPrefix(entry, "@"):
				assert.False(t, strings.ContainsAny(entry, " -") && entry != "-", "%s: no token is %q of %s", path, entry, class)
			}
		}
	}
}

// constant returns the name of the constant of a class: FigureSport of "figure.sport".
func constant(class string) string {
	name := ""
	for _, part := range strings.Split(class, ".") {
		name += strings.ToUpper(part[:1]) + part[1:]
	}
	return name
}

// classesOfWords returns the classes that every rule looks for token by token.
func classesOfWords(t *testing.T) map[string]bool {
	alone := map[string]bool{}
	use := func(class string, byToken bool) {
		_, before := alone[class]
		alone[class] = byToken && (!before || alone[class])
	}
	eachFile(t, func(_ *token.FileSet, file *ast.File) {
		byToken := map[ast.Node]bool{}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ValueSpec: // "inPlain = marks(1) << (lexicon.ClaimPlain - firstClass)"
				return !isMark(n.Names[0].Name)
			case *ast.CallExpr:
				for _, argument := range n.Args {
					_, class := argument.(*ast.SelectorExpr)
					byToken[argument] = looksAtToken(n.Fun, class)
				}
			case *ast.BinaryExpr: // "inDeterminer|inBe"
				byToken[n.X], byToken[n.Y] = byToken[n], byToken[n]
			case *ast.SelectorExpr:
				if of, ok := n.X.(*ast.Ident); ok && of.Name == "lexicon" {
					use(n.Sel.Name, byToken[n])
				}
			case *ast.Ident:
				if isMark(n.Name) {
					use("Claim"+strings.TrimPrefix(n.Name, "in"), byToken[n])
				}
			}
			return true
		})
	})
	return alone
}

// isMark reports whether a name is that of the mark of a class of the claims: inPlain.
func isMark(name string) bool {
	return len(name) > 2 && strings.HasPrefix(name, "in") && name[2] >= 'A' && name[2] <= 'Z'
}

// looksAtToken reports whether a function looks at tokens, one at a time, for what it is given:
// a class, or the marks of some.
func looksAtToken(f ast.Expr, class bool) bool {
	method, ok := f.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	switch method.Sel.Name {
	case "Has", "HasAny", "Value", "Seek", "SeekDigits":
		return true
	case "is":
		return !class
	}
	return false
}
