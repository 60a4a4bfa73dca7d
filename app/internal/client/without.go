//go:build !js

package client

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"path"
	"slices"
	"strconv"
)

// without returns a Go file without some of its functions and methods, and
// without the imports that only those need. It is an error when the file lacks
// one of them.
func without(source []byte, functions ...string) ([]byte, error) {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, "", source, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	found := 0
	file.Decls = slices.DeleteFunc(file.Decls, func(d ast.Decl) bool {
		f, ok := d.(*ast.FuncDecl)
		if !ok || !slices.Contains(functions, f.Name.Name) {
			return false
		}
		found++
		file.Comments = slices.DeleteFunc(file.Comments, func(c *ast.CommentGroup) bool {
			return c == f.Doc || f.Pos() <= c.Pos() && c.End() <= f.End()
		})
		return true
	})
	if found != len(functions) {
		return nil, fmt.Errorf("%d of the functions %q in the source: cut it anew", found, functions)
	}
	return written(set, file)
}

// idle returns a Go file in which some functions and methods do nothing and
// return nil, without the imports that only those needed. It is an error when the
// file lacks one of them.
func idle(source []byte, functions ...string) ([]byte, error) {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, "", source, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	found := 0
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || !slices.Contains(functions, f.Name.Name) {
			continue
		}
		found++
		file.Comments = slices.DeleteFunc(file.Comments, func(c *ast.CommentGroup) bool { return f.Body.Pos() <= c.Pos() && c.End() <= f.Body.End() })
		f.Body = &ast.BlockStmt{List: []ast.Stmt{&ast.ReturnStmt{Results: []ast.Expr{ast.NewIdent("nil")}}}}
	}
	if found != len(functions) {
		return nil, fmt.Errorf("%d of the functions %q in the source: cut it anew", found, functions)
	}
	return written(set, file)
}

// written drops the imports that a file does not use, and formats it.
func written(set *token.FileSet, file *ast.File) ([]byte, error) {
	dropImports(file)
	var out bytes.Buffer
	err := format.Node(&out, set, file)
	return out.Bytes(), err
}

// dropImports drops the imports that a file does not use.
func dropImports(file *ast.File) {
	used := map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := s.X.(*ast.Ident); ok {
				used[x.Name] = true
			}
		}
		return true
	})
	file.Decls = slices.DeleteFunc(file.Decls, func(d ast.Decl) bool {
		imports, ok := d.(*ast.GenDecl)
		if !ok || imports.Tok != token.IMPORT {
			return false
		}
		imports.Specs = slices.DeleteFunc(imports.Specs, func(s ast.Spec) bool {
			name, err := strconv.Unquote(s.(*ast.ImportSpec).Path.Value)
			return err != nil || !used[path.Base(name)]
		})
		return len(imports.Specs) == 0
	})
}
