package annotate_test

import (
	"embed"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate"
	"stet/annotate/figure"
	"stet/annotate/text"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The goldens are embedded so that the same test runs in a browser: that the
// engines give the same marks natively and in wasm is what it shows there.
//
//go:embed testdata/articles
var articles embed.FS

// TestGoldenArticles holds every mark of whole articles. Each NAME.txt has its
// marks beside it in NAME.marks, one a line, in words that a journalist can
// check; go test ./annotate -update renews them.
func TestGoldenArticles(t *testing.T) {
	files, err := fs.Glob(articles, "testdata/articles/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(path.Base(file), func(t *testing.T) {
			paste, err := articles.ReadFile(file)
			require.NoError(t, err)
			golden := strings.TrimSuffix(file, ".txt") + ".marks"
			got := listing(annotate.Annotate(string(paste)))
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
				return
			}
			want, err := articles.ReadFile(golden)
			require.NoError(t, err)
			before, now := differing(string(want), got)
			assert.Equal(t, before, now)
		})
	}
}

// differing returns of two listings the lines from the first that differs to the
// last.
func differing(a, b string) (ofA, ofB []string) {
	ofA, ofB = strings.Split(a, "\n"), strings.Split(b, "\n")
	for len(ofA) > 0 && len(ofB) > 0 && ofA[0] == ofB[0] {
		ofA, ofB = ofA[1:], ofB[1:]
	}
	for len(ofA) > 0 && len(ofB) > 0 && ofA[len(ofA)-1] == ofB[len(ofB)-1] {
		ofA, ofB = ofA[:len(ofA)-1], ofB[:len(ofB)-1]
	}
	return ofA, ofB
}

// listing writes a document's marks for reading: zones, then quotes, figures,
// claims and checks in text order.
func listing(d *annotate.Document) string {
	var b strings.Builder
	cut := func(s text.Span) string {
		return strings.Join(strings.Fields(s.In(d.Text)), " ")
	}
	for _, z := range d.Paste.Zones {
		fmt.Fprintf(&b, "%-10s | %s\n", z.Role, short(cut(z.Span)))
	}
	for _, s := range d.Paste.Datelines {
		fmt.Fprintf(&b, "%-10s | %s\n", "dateline", cut(s))
	}
	for _, e := range d.Entities.Entities {
		fmt.Fprintf(&b, "%-10s | %s | %s | %s | %d mentions\n", "entity", e.Name, e.Kind, strings.Join(e.Titles, ", "), len(e.Mentions))
	}
	for _, q := range d.Quotes {
		var parts []string
		for _, p := range q.Parts {
			parts = append(parts, cut(p))
		}
		fmt.Fprintf(&b, "%-10s | %s | %s | %s → %s | %s\n", q.Type, strings.Join(parts, " … "), cut(q.Cue), cut(q.Speaker.Mention), q.Speaker.Name, q.Speaker.ResolvedBy)
	}
	for _, f := range d.Figures {
		fmt.Fprintf(&b, "%-10s | %s | %s | %s | of %s\n", f.Kind, cut(f.Span), value(f.Value)+value(f.Value2)+f.Unit, f.Mod, cut(f.Of))
	}
	for _, c := range d.Claims {
		fmt.Fprintf(&b, "claim %d    | %s | %s | %s | %s\n", c.Level, cut(c.Span), c.Kind, c.Strength, c.Claimant.Name)
	}
	for _, c := range d.Checks {
		fmt.Fprintf(&b, "check      | %s | %s\n", c.Kind, c.Message)
	}
	return b.String()
}

// short keeps the start of a long line.
func short(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}

func value(v figure.Value) string {
	switch {
	case !v.Valid:
		return ""
	case v.Text != "":
		return v.Text + " "
	}
	return fmt.Sprintf("%g ", v.Number)
}
