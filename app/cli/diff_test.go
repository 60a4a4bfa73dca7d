package cli

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/app/internal/command"
)

func runDiff(stdin string, args ...string) result {
	var out, errs bytes.Buffer
	status := Diff(args, strings.NewReader(stdin), &out, &errs)
	return result{status, out.String(), errs.String()}
}

const (
	older = "Siren failed\n\nAt least 12 people died in the flood, the county said on Friday. The bridge stays shut.\n"
	newer = "Siren failed\n\nAt least 47 people died in the flood, the county said on Friday. The bridge stays shut.\n"
)

func TestDiffReports(t *testing.T) {
	a, b := file(t, "old.txt", older), file(t, "new.txt", newer)
	begins := map[string]string{"json": `{"format":"stet/changes"`, "html": "<!doctype html>", "docx": "PK\x03\x04", "md": "# What changed: new.txt\n"}
	for format, begin := range begins {
		got := runDiff("", "-format", format, a, b)
		assert.Equal(t, command.OK, got.status, got.err)
		assert.True(t, strings.HasPrefix(got.out, begin), "%s: %.60q", format, got.out)
	}
	assert.Contains(t, runDiff("", "-format", "md", a, b).out, "12")
}

func TestDiffLines(t *testing.T) {
	got := runDiff(`{"id":"a","versions":["One man died.","Two men died."]}`, "-format", "jsonl")
	assert.Equal(t, command.OK, got.status, got.err)
	assert.Contains(t, got.out, `"id":"a"`)
}

func TestDiffRefuses(t *testing.T) {
	a := file(t, "a.txt", older)
	tests := []struct {
		name, stdin string
		args        []string
		status      int
		says        string
	}{
		{"one file", "", []string{a}, command.BadUsage, "stet diff: two files or more are needed: OLD NEW; see stet diff -h"},
		{"an unknown format", "", []string{"-format", "csv", a, a}, command.BadUsage, `stet diff: unknown format "csv"; there are json, jsonl, html, docx and md; see stet diff -h`},
		{"no such file", "", []string{a, a + "x"}, command.BadInput, "stet diff: " + a + "x: no such file or directory"},
		{"versions that are one text", `{"versions":"a"}`, []string{"-format", "jsonl"}, command.BadInput, `stet diff: standard input: line 1: each line must be {"id":"…","versions":["…","…"]}`},
		{"a line without versions", `{"id":"a"}`, []string{"-format", "jsonl"}, command.BadInput, `stet diff: standard input: line 1: "versions" is missing`},
	}
	for _, tt := range tests {
		got := runDiff(tt.stdin, tt.args...)
		assert.Equal(t, result{tt.status, "", tt.says + "\n"}, got, tt.name)
	}
}
