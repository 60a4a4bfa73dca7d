//go:build !js

package annotate_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate"
	"stet/annotate/article"
	"stet/annotate/claim"
	"stet/annotate/figure"
	"stet/annotate/quote"
)

// figureThat returns the figure whose full span is the words.
func figureThat(t *testing.T, d *annotate.Document, words string) figure.Figure {
	t.Helper()
	for _, f := range d.Figures {
		if f.In(d.Text) == words {
			return f
		}
	}
	t.Fatalf("no figure %q", words)
	return figure.Figure{}
}

// quoteThat returns the first quote whose words begin so.
func quoteThat(t *testing.T, d *annotate.Document, words string) quote.Quote {
	t.Helper()
	for _, q := range d.Quotes {
		if strings.HasPrefix(q.In(d.Text), words) {
			return q
		}
	}
	t.Fatalf("no quote that begins %q", words)
	return quote.Quote{}
}

// claimThat returns the first claim that holds the words.
func claimThat(t *testing.T, d *annotate.Document, words string) claim.Claim {
	t.Helper()
	for _, c := range d.Claims {
		if strings.Contains(c.In(d.Text), words) {
			return c
		}
	}
	t.Fatalf("no claim with %q", words)
	return claim.Claim{}
}

func lineRole(t *testing.T, d *annotate.Document, line string) article.Role {
	t.Helper()
	i := strings.Index(d.Text, "\n"+line+"\n")
	require.GreaterOrEqual(t, i, 0, "no line %q", line)
	return d.Paste.Zones[d.Paste.ZoneAt(i+1)].Role
}

func readFixture(t *testing.T, path string) *annotate.Document {
	t.Helper()
	paste, err := os.ReadFile(path)
	require.NoError(t, err)
	return annotate.Annotate(string(paste))
}

func TestTwoArticlesAreReadWhole(t *testing.T) {
	d := readFixture(t, filepath.Join("testdata", "two-articles.txt"))
	require.Len(t, d.Paste.Articles, 2)
	for _, line := range []string{"Short Url", "Follow"} {
		assert.Equal(t, article.Furniture, lineRole(t, d, line))
	}
	assert.Equal(t, article.Timestamp, lineRole(t, d, "Updated 10 sec ago"))

	killed := figureThat(t, d, "214")
	assert.Equal(t, "Karsk fighters", killed.Of.In(d.Text))
	assert.Equal(t, "killed", killed.Act.In(d.Text))
	over := figureThat(t, d, "over 210")
	assert.Equal(t, figure.MoreThan, over.Mod)

	assert.Equal(t, "Samuel Adeyinka", quoteThat(t, d, "“Corridors and cold storage").Speaker.Name)
	assert.Equal(t, "Leona Fisk", quoteThat(t, d, "“Our duty is").Speaker.Name, "a quote without a frame goes on with who spoke last")
	assert.Equal(t, "Yusuf Darian", quoteThat(t, d, "“We have always").Speaker.Name)

	caveat := claimThat(t, d, "could be independently verified")
	assert.Equal(t, claim.Caveat, caveat.Kind)
	assert.NotEmpty(t, caveat.Covers)
	assert.Equal(t, claim.Disputed, claimThat(t, d, "denies this").Strength)
}

// TestSeedIsReadWhole reads the paste that the project began from, where it is
// at hand; its text is not part of the project.
func TestSeedIsReadWhole(t *testing.T) {
	path := filepath.Join("..", "..", "shared", "seed", "two-articles.txt")
	if _, err := os.Stat(path); err != nil {
		t.Skip("the seed paste is not beside the project; testdata/two-articles.txt stands for it")
	}
	d := readFixture(t, path)
	require.Len(t, d.Paste.Articles, 2)
	for _, line := range []string{"Short Url", "Follow"} {
		assert.Equal(t, article.Furniture, lineRole(t, d, line))
	}
	for _, c := range []struct{ words, of string }{
		{"331", "Afghan fighters"}, {"over 330", "Afghan fighters"}, {"over 100", "posts"},
		{"37", "military locations"}, {"more than 50", "Pakistani soldiers"},
	} {
		assert.Equal(t, c.of, figureThat(t, d, c.words).Of.In(d.Text), c.words)
	}
	assert.Equal(t, "killed", figureThat(t, d, "331").Act.In(d.Text))
	assert.Equal(t, "Abdul Aleem Khan", quoteThat(t, d, "“Trade corridors").Speaker.Name)
	assert.Equal(t, claim.Caveat, claimThat(t, d, "could be independently verified").Kind)
	assert.Equal(t, claim.Disputed, claimThat(t, d, "Afghanistan denies").Strength)
}
