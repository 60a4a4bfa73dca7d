//go:build !js

package article_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/article"
	"stet/annotate/text"
)

var update = flag.Bool("update", false, "write the roles found into testdata/pastes")

// margin is the width of the column of roles in testdata/pastes.
const margin = len("furniture  | ")

// TestPastesOfManyOutlets reads pastes with the role of each line in a margin;
// a line with an empty margin belongs to the zone above. Datelines stand in
// double square brackets. Below "=" stands what the page says of each article.
func TestPastesOfManyOutlets(t *testing.T) {
	files, err := filepath.Glob("testdata/pastes/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			marked, err := os.ReadFile(file)
			require.NoError(t, err)
			got := mark(article.Parse(text.Scan(unmark(string(marked)))))
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
				return
			}
			assert.Equal(t, string(marked), got)
		})
	}
}

// unmark returns the paste of a marked file.
func unmark(marked string) string {
	var b strings.Builder
	for line := range strings.Lines(marked) {
		if strings.HasPrefix(line, "= ") {
			break
		}
		if len(line) > margin && line[margin-2:margin] == "| " {
			line = line[margin:]
		}
		b.WriteString(line)
	}
	return strings.NewReplacer("[[", "", "]]", "").Replace(b.String())
}

// mark writes a paste with the role of each line in the margin.
func mark(p *article.Paste) string {
	var b strings.Builder
	at := 0
	for line := range strings.Lines(p.Source) {
		start, role := at, ""
		at += len(line)
		if strings.TrimSpace(line) == "" {
			b.WriteString(line)
			continue
		}
		for _, z := range p.Zones {
			if start <= z.Start && z.Start < at {
				role = string(z.Role)
			}
		}
		for _, d := range p.Datelines {
			if start <= d.Start && d.End <= at {
				line = line[:d.Start-start] + "[[" + line[d.Start-start:d.End-start] + "]]" + line[d.End-start:]
			}
		}
		fmt.Fprintf(&b, "%-*s| %s", margin-2, role, line)
	}
	for _, a := range p.Articles {
		fmt.Fprintf(&b, "= by %s; outlet %s; place %s; published %s; updated %s\n",
			strings.Join(a.Meta.Authors, ", "), a.Meta.Outlet, a.Meta.Place, a.Meta.Published, a.Meta.Updated)
	}
	return b.String()
}
