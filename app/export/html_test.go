package export

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"stet/app/story"
)

// parse reads a page as a browser does.
func parse(t testing.TB, page string) *html.Node {
	root, err := html.Parse(strings.NewReader(page))
	require.NoError(t, err)
	return root
}

// elements returns the elements of a page for which keep holds.
func elements(root *html.Node, keep func(*html.Node) bool) []*html.Node {
	var out []*html.Node
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && keep(n) {
			out = append(out, n)
		}
	}
	return out
}

func tagged(name string) func(*html.Node) bool {
	return func(n *html.Node) bool { return n.Data == name }
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func words(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

func TestPageShowsTheMarks(t *testing.T) {
	e := sample(t)
	root := parse(t, written(t, formatOf(t, "html"), e))
	seen := map[string]string{}
	for _, m := range elements(root, tagged("mark")) {
		seen[attribute(m, "data-mark")] += words(m)
	}
	for _, m := range e.marks() {
		var want strings.Builder
		for _, p := range m.Parts {
			want.WriteString(p.In(e.text()))
		}
		assert.Equal(t, want.String(), seen[m.ID], m.ID)
	}
	assert.Len(t, seen, len(e.marks()))
}

func TestPageListsTheMarks(t *testing.T) {
	e := sample(t)
	root := parse(t, written(t, formatOf(t, "html"), e))
	rows := elements(root, func(n *html.Node) bool { return attribute(n, "class") == "row" })
	require.Len(t, rows, len(e.marks())+len(e.checks()))
	remarks := elements(root, func(n *html.Node) bool { return attribute(n, "class") == "remark" })
	require.Len(t, remarks, 4)
	assert.Equal(t, "Source Licence NW-114, p. 6", words(remarks[0]))
	assert.Equal(t, "Note Seen as a photo;\n*ask* for <paper>.", words(remarks[1]))
}

// TestPageLinksHold checks that whatever points inside the page finds its aim,
// and that no two elements share a name.
func TestPageLinksHold(t *testing.T) {
	linksHold(t, written(t, formatOf(t, "html"), sample(t)))
	var scare strings.Builder // quotes that are not listed
	require.NoError(t, formatOf(t, "html").Write(&scare, &story.Story{Versions: []story.Version{{Text: "The so-called “sea gate” cost £3.6m in 2019.\n"}}}))
	require.True(t, strings.Contains(scare.String(), `class="scare`))
	linksHold(t, scare.String())
}

func linksHold(t *testing.T, page string) {
	t.Helper()
	root := parse(t, page)
	ids := map[string]bool{}
	for _, n := range elements(root, func(n *html.Node) bool { return attribute(n, "id") != "" }) {
		assert.False(t, ids[attribute(n, "id")], attribute(n, "id"))
		ids[attribute(n, "id")] = true
	}
	for _, n := range elements(root, func(*html.Node) bool { return true }) {
		if id := attribute(n, "aria-details"); id != "" {
			assert.True(t, ids[id], id)
		}
		if href := attribute(n, "href"); href != "" {
			assert.True(t, strings.HasPrefix(href, "#") && ids[href[1:]], href)
		}
	}
}

func TestPageSaysWhereItIsFrom(t *testing.T) {
	root := parse(t, written(t, formatOf(t, "html"), sample(t)))
	lines := elements(root, func(n *html.Node) bool { return attribute(n, "class") == "colophon" })
	require.Len(t, lines, 2)
	assert.Equal(t, "4 claims, 4 figures, 2 quotes. Marked by Stet 1.0.0, which does not judge whether they are true.", words(lines[0]))
	assert.Equal(t, "https://courier.example/siren?a=1&b=2 · 15 May 2026 12:20 UTC · the newest of 2 versions, all kept in this file", words(lines[1]))
}

// TestPageStandsAlone holds that a page runs nothing and asks for nothing.
func TestPageStandsAlone(t *testing.T) {
	page := written(t, formatOf(t, "html"), sample(t))
	assertInert(t, parse(t, page))
	css := strings.ToLower(style)
	for _, bad := range []string{"url(", "@import", "expression(", "</", "<!--"} {
		assert.NotContains(t, css, bad)
	}
}

// assertInert checks that a page has no element and no attribute that could
// run or fetch anything, but its own style and what is in this list.
func assertInert(t testing.TB, root *html.Node) {
	assertPassive(t, root)
	require.Len(t, elements(root, tagged("template")), 1)
}

// assertPassive checks the same of any page that is written.
func assertPassive(t testing.TB, root *html.Node) {
	allowed := " html head meta title style body div main details summary span s pre h1 h2 h3 ul li p b br mark i aside a svg path circle ol template ins del "
	for _, n := range elements(root, func(*html.Node) bool { return true }) {
		require.Contains(t, allowed, " "+n.Data+" ")
		for _, a := range n.Attr {
			require.NotEqual(t, "on", a.Key[:min(2, len(a.Key))], a.Key)
			require.NotContains(t, []string{"style", "src", "srcset", "action", "formaction", "background"}, a.Key)
			if a.Key == "href" {
				require.True(t, strings.HasPrefix(a.Val, "#"), a.Val)
			}
			if a.Key == "http-equiv" {
				require.Equal(t, "Content-Security-Policy", a.Val)
			}
		}
	}
	require.Len(t, elements(root, tagged("style")), 1)
}
