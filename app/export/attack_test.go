package export

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate"
	"stet/app/story"
)

// ownAttacks are strings that break what does not escape.
func ownAttacks() []string {
	return []string{
		`<script>alert(1)</script>`, `</template><script>alert(1)</script>`, `</style><img src=x onerror=alert(1)>`, `--><svg onload=alert(1)>`,
		`</title><script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onmouseover='alert(1)`, `&lt;script&gt;`, `<b/onclick='x(1)'> style="x:">`, `&#60;script&#62;`, `]]><x/>`, `<!--`,
		`=1+2`, `+1`, `-1+1`, `@SUM(A1)`, "\t=1", "\r=1", "\n=1", ` =cmd|' /C calc'!A0`, `＝1`, `";=1`, "=HYPERLINK(\"http://x\")\",\"",
		`[x](javascript:alert(1))`, `![x](y)`, "```", `[^c1]: x`, `{{7*7}}`, `${7*7}`, `$x$`, `| a | b |`, `https://x.example/<b>`,
		"\x00", "\x0b\x0c\x1b[31m", "\ufeff", "\u202eabc", "\u2028", "\ufffe\uffff", "T1\tClaim 0 1\tx", "#1\tAnnotatorNotes T1\tx", "%d%s%n", `\u003c`, "\U0001F9D1\u200d\U0001F692",
	}
}

// attacks returns the strings of ownAttacks and, where the collections are at
// hand, those of the folder that STET_ATTACKS names: JSON arrays of strings.
func attacks(t testing.TB) []string {
	list := ownAttacks()
	files, err := filepath.Glob(filepath.Join(os.Getenv("STET_ATTACKS"), "*.json"))
	require.NoError(t, err)
	if os.Getenv("STET_ATTACKS") == "" || len(files) == 0 {
		t.Log("STET_ATTACKS names no folder of attack strings: only the project's own are tried")
		return list
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		var more []string
		require.NoError(t, json.Unmarshal(data, &more), f)
		list = append(list, more...)
	}
	t.Logf("%d attack strings", len(list))
	return list
}

// attacked returns a story that holds a string wherever a story can hold one.
func attacked(attack string) *story.Story {
	attack = annotate.Normalise(attack)
	when := time.Date(2026, 5, 15, 12, 20, 0, 0, time.UTC)
	text := "Siren " + attack + " failed\n\n" + attack + "\n\n“" + attack + "” said the county, and 3 people died.\n"
	v := story.Version{Text: text, Headline: attack, Outlet: attack, Source: attack, Captured: when}
	start := strings.LastIndex(text, "said the county")
	for _, s := range []story.Span{{Start: 0, End: len("Siren " + attack)}, {Start: start, End: start + 4}} {
		v.Put(story.Annotation{Key: story.Key{Kind: story.Claim, Span: s}, Added: true, Level: 2, Speaker: attack, Note: attack, Source: attack, Changed: when})
	}
	return &story.Story{ID: "a", Title: attack, Created: when, Changed: when, Versions: []story.Version{v}}
}

// TestAttacks puts each string everywhere, writes every format, and reads it
// back: nothing can run, no structure breaks, nothing is lost.
func TestAttacks(t *testing.T) {
	for _, attack := range attacks(t) {
		if len(attack) > 2000 {
			continue
		}
		s := attacked(attack)
		e := newEdition(s)
		for id, check := range map[string]func(testing.TB, *story.Story, string){
			"html": checkPage, "csv": checkTable, "md": checkMarkdown, "brat": checkBrat,
			"jsonld": checkJSON, "hypothesis": checkJSON, "story": checkJSON, "json": checkJSON,
		} {
			check(t, s, written(t, formatOf(t, id), e))
			require.False(t, t.Failed(), "%s: %q", id, attack)
		}
	}
}

func checkPage(t testing.TB, s *story.Story, page string) {
	assertInert(t, parse(t, page))
	got, err := Open("page.html", []byte(page))
	require.NoError(t, err)
	require.Equal(t, s, got.Story)
}

func checkJSON(t testing.TB, _ *story.Story, data string) { require.True(t, json.Valid([]byte(data))) }

// checkTable reads a table as a spreadsheet does.
func checkTable(t testing.TB, s *story.Story, table string) {
	for _, row := range readTable(t, table) {
		require.Len(t, row, len(columns()))
		for _, c := range row {
			if c != "" && !isNumber(c) {
				require.NotContains(t, "=+-@\t\r\n", c[:1], "%q", c)
			}
		}
	}
}

// checkMarkdown holds that no line begins a block that the article did not,
// and that no sign of Markdown stands in its words without an escape.
func checkMarkdown(t testing.TB, s *story.Story, md string) {
	text, _, found := strings.Cut(md, marksBelow)
	require.True(t, found)
	for line := range strings.Lines(text) {
		line = strings.NewReplacer(`\\`, "", "[^", "", "]", "").Replace(line)
		for i := range len(line) {
			if strings.IndexByte("<`*_{}|~$", line[i]) >= 0 {
				require.True(t, i > 0 && line[i-1] == '\\', "%q", line)
			}
		}
	}
}

// checkBrat holds that every annotation points at the words that it repeats.
func checkBrat(t testing.TB, s *story.Story, ann string) {
	runes := []rune(s.Newest().Text)
	for line := range strings.Lines(ann) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		require.GreaterOrEqual(t, len(fields), 2, "%q", line)
		if !strings.HasPrefix(line, "T") {
			continue
		}
		require.Len(t, fields, 3, "%q", line)
		_, places, _ := strings.Cut(fields[1], " ")
		var words []string
		for _, p := range strings.Split(places, ";") {
			start, end := numbers(t, p)
			words = append(words, clean(string(runes[start:end])))
		}
		assert.Equal(t, strings.Join(words, " "), fields[2])
	}
}
