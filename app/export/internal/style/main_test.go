package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestMarksLookAsInTheApp holds that exported pages draw marks as the app
// does.
func TestMarksLookAsInTheApp(t *testing.T) {
	sheet, err := os.ReadFile("../../../../web/stet.css")
	require.NoError(t, err)
	page, err := os.ReadFile("../../page.css")
	require.NoError(t, err)
	marks := 0
	for line := range strings.Lines(extract(string(sheet))) {
		if strings.HasPrefix(line, "mark") {
			marks++
			assert.Contains(t, string(page), line, "run go generate ./app/export")
		}
	}
	assert.Greater(t, marks, 8)
}

func TestExtract(t *testing.T) {
	tests := []struct{ name, sheet, want string }{
		{"a rule that is needed", "mark.claim , .btn { color : red; }", "mark.claim,.btn{color : red}\n"},
		{"one that is not", ".btn { color: red } #x { color: red } mark.on { color: red }", ""},
		{"pseudo-classes and attributes", `.row:has(.btn) > a[href="#x"]::before { top: 0 }`, `.row:has(.btn) > a[href="#x"]::before{top: 0}` + "\n"},
		{"a media query", "@media print { .btn { top: 0 } .row { top: 0 } }", "@media print{.row{top: 0}}\n"},
		{"an empty one", "@media print { .btn { top: 0 } }", ""},
		{"a comment", "/* mark { } */ p { top: 0 }", "p{top: 0}\n"},
		{"a cut sheet", "p { top: 0", "p{top: 0}\n"},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, extract(tt.sheet), tt.name)
	}
}
