package export

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/text"
)

// readTable reads a table by the standard library's reader.
func readTable(t testing.TB, table string) [][]string {
	body, ok := strings.CutPrefix(table, "\uFEFF")
	require.True(t, ok, "a byte order mark stands first")
	rows, err := csv.NewReader(strings.NewReader(body)).ReadAll()
	require.NoError(t, err)
	return rows
}

func numbers(t testing.TB, pair string) (int, int) {
	a, b, ok := strings.Cut(pair, " ")
	require.True(t, ok, pair)
	start, err := strconv.Atoi(a)
	require.NoError(t, err)
	end, err := strconv.Atoi(b)
	require.NoError(t, err)
	return start, end
}

func TestTableHasOneRowForEachMark(t *testing.T) {
	e := sample(t)
	rows := readTable(t, written(t, formatOf(t, "csv"), e))
	require.Len(t, rows, 1+len(e.marks())+len(e.checks()))
	assert.Equal(t, columns(), rows[0])
	runes := []rune(e.text())
	for _, row := range rows[1:] {
		start, end := numbers(t, row[4]+" "+row[5])
		if m := e.page.Mark(row[1]); row[0] != "check" && len(m.Parts) == 1 {
			assert.Equal(t, row[2], text.OneLine(string(runes[start:end])))
		}
	}
}

func TestTableOfSeveral(t *testing.T) {
	var b bytes.Buffer
	s := sample(t).story
	require.NoError(t, WriteTable(&b, []Named{{"a.txt", s}, {"=b.txt", s}}))
	rows := readTable(t, b.String())
	assert.Equal(t, "file", rows[0][0])
	assert.Equal(t, "a.txt", rows[1][0])
	assert.Equal(t, "'=b.txt", rows[len(rows)-1][0])
}

func TestCell(t *testing.T) {
	tests := []struct{ value, cell string }{
		{"", `""`},
		{"12", "12"}, {"-3.5", "-3.5"}, {"1e5", `"1e5"`}, {"+1", `"'+1"`}, {"-", `"'-"`}, {".", `"."`}, {"NaN", `"NaN"`}, {"0x1F", `"0x1F"`},
		{"a,b;c\td", "\"a,b;c\td\""},
		{`say "no"`, `"say ""no"""`},
		{"=1", `"'=1"`}, {" =1", `"' =1"`}, {"\t=1", "\"'\t=1\""}, {"\r1", "\"'\r1\""}, {"@x", `"'@x"`}, {"\uFEFF=1", "\"'\uFEFF=1\""}, {"＝1", `"'＝1"`},
		{"\x00=1", `"'=1"`},
		{"a=1", `"a=1"`},
		{"two\nlines", "\"two\nlines\""},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.cell, cell(tt.value), "%q", tt.value)
	}
}
