package export

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate"
	"stet/app/share"
	"stet/app/story"
)

// reopened writes the story in a format and opens what was written.
func reopened(t testing.TB, id string, s *story.Story) *Opened {
	f, ok := Find(id)
	require.True(t, ok)
	var b bytes.Buffer
	require.NoError(t, f.Write(&b, s))
	got, err := Open("file"+f.Extension, b.Bytes())
	require.NoError(t, err)
	return got
}

func TestOwnFilesRestoreAll(t *testing.T) {
	s := sample(t).story
	for _, id := range []string{"html", "story"} {
		assert.Equal(t, s, reopened(t, id, s).Story, id)
	}
	link, err := share.Encode(s)
	require.NoError(t, err)
	for _, text := range []string{link, "https://stet.example/app/" + link, "\uFEFF " + link + "\r\n"} {
		got, err := Open("link.txt", []byte(text))
		require.NoError(t, err)
		assert.Equal(t, s, got.Story)
		assert.False(t, got.Differs)
	}
}

// TestPageSurvivesABrowser opens a page that was saved again by a program that
// writes its elements its own way.
func TestPageSurvivesABrowser(t *testing.T) {
	s := sample(t).story
	page := written(t, formatOf(t, "html"), sample(t))
	for name, changed := range map[string]string{
		"upper case":      strings.ReplaceAll(strings.ReplaceAll(page, "<template id=", "<TEMPLATE  class='x' ID="), "</template>", "</TEMPLATE >"),
		"line ends":       strings.ReplaceAll(page, "\n", "\r\n"),
		"a mark before":   "\uFEFF" + page,
		"a note before":   "<!-- saved from url=(0042)https://stet.example/ -->\n" + page,
		"more at its end": page + "<!-- end -->",
	} {
		got, err := Open("page.html", []byte(changed))
		require.NoError(t, err, name)
		assert.Equal(t, s, got.Story, name)
	}
}

func formatOf(t testing.TB, id string) Format {
	f, ok := Find(id)
	require.True(t, ok)
	return f
}

// TestCutPageSaysSo cuts a page of Stet at many places.
func TestCutPageSaysSo(t *testing.T) {
	page := written(t, formatOf(t, "html"), sample(t))
	whole := strings.Index(page, "</template>") + len("</template>")
	for n := strings.Index(page, "<title>"); n < whole; n += 37 {
		_, err := Open("page.html", []byte(page[:n]))
		require.ErrorContains(t, err, "cut", "after %d of %d bytes", n, whole)
	}
}

func TestDocumentGivesItsText(t *testing.T) {
	s := sample(t).story
	got := reopened(t, "json", s)
	assert.Nil(t, got.Story)
	assert.Equal(t, s.Newest().Text, got.Text)
}

// TestAVagueFigureHasNoValue holds that no file tells a number that the article
// does not.
func TestAVagueFigureHasNoValue(t *testing.T) {
	s := &story.Story{Versions: []story.Version{{Text: "Blast injures dozens\n\nAn explosion injured dozens of people in Marlow on Tuesday, officials said."}}}
	for _, id := range []string{"md", "html", "hypothesis"} {
		f, ok := Find(id)
		require.True(t, ok)
		var b bytes.Buffer
		require.NoError(t, f.Write(&b, s))
		assert.Contains(t, b.String(), "dozens", id)
		assert.NotContains(t, b.String(), "about 12", id)
	}
}

// TestOwnWordFileGivesTheArticle holds that what Stet adds to a Word file is not
// read as part of the article, and that marks are notes only where a reader did
// something.
func TestOwnWordFileGivesTheArticle(t *testing.T) {
	const text = "Council says 12 + 30 is 45\n\nThe council sold 12 boats and 30 cars, 45 in all, the mayor said on Monday."
	got := reopened(t, "docx", &story.Story{Versions: []story.Version{{Text: text}}})
	assert.Equal(t, text, strings.TrimSpace(got.Text))
	assert.Empty(t, got.Notes)

	others, err := Open("a.docx", packed(t, `<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t>One</w:t></w:r></w:p>`))
	require.NoError(t, err)
	assert.Equal(t, "One", strings.TrimSpace(others.Text))
	assert.Empty(t, others.Notes)
}

func TestPlainTextGivesItself(t *testing.T) {
	s := sample(t).story
	assert.Equal(t, s.Newest().Text, reopened(t, "txt", s).Text)
}

// TestMarkdownGivesTheArticle holds that the article comes back from its own
// Markdown word for word, without the footnotes.
func TestMarkdownGivesTheArticle(t *testing.T) {
	got, err := Open("a.md", []byte(written(t, formatOf(t, "md"), sample(t))))
	require.NoError(t, err)
	want, _, _ := sampleText()
	want = strings.Replace(want, "Short Url\n", "", 1)
	assert.Equal(t, strings.Fields(want), strings.Fields(got.Text))
	assert.Contains(t, got.Left, "what its footnotes say is not")

	others, err := Open("a.md", []byte("# One\n\nTwo[^1]\n\n[^1]: Three"))
	require.NoError(t, err)
	assert.Empty(t, others.Left)
}

func TestOpenText(t *testing.T) {
	tests := []struct{ name, file, data, text string }{
		{"plain", "a.txt", "Three people died.", "Three people died."},
		{"a byte order mark", "a.txt", "\uFEFFThree died.", "Three died."},
		{"line ends", "a.txt", "One\r\ntwo\rthree", "One\ntwo\nthree"},
		{"Windows-1252", "a.txt", "\x93No\x94, he said \x96 5 \x80", "“No”, he said – 5 €"},
		{"UTF-16", "a.txt", "\xFF\xFEN\x00o\x00", "No"},
		{"UTF-16, big end first", "a.txt", "\xFE\xFF\x00N\x00o", "No"},
		{"UTF-8 with a broken end", "a.txt", "“No”, he said\xE2\x80", "“No”, he said\uFFFD"},
		{"a brace first", "a.txt", "{sic} he said", "{sic} he said"},
		{"less first", "a.txt", "<3 is love", "<3 is love"},
		{"no Markdown", "a.txt", "# 5 *days*", "# 5 *days*"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Open(tt.file, []byte(tt.data))
			require.NoError(t, err)
			assert.Equal(t, &Opened{Text: tt.text}, got)
		})
	}
}

func TestOpenHTML(t *testing.T) {
	long := strings.Repeat("The water rose again on Friday. ", 20)
	tests := []struct{ name, data, text, source string }{
		{"paragraphs", "<!doctype html><title>T</title><h1>Siren</h1><p>Three people<br>died.</p><p>One  was\n hurt.", "Siren\n\nThree people\ndied.\n\nOne was hurt.", ""},
		{"what is no article", "<html><body><nav>Menu</nav><script>x()</script><style>p{}</style><p>Died.</p><aside>More</aside><form>Mail</form><noscript>no</noscript>", "Died.", ""},
		{"only a form", "<html><form><p>Three people died.</form>", "Three people died.", ""},
		{"the longest article", "<body><p>Top<article>Teaser</article><article><h1>Siren</h1><p>" + long + "</article><p>Foot", "Siren\n\n" + strings.TrimSpace(long), ""},
		{"a short article does not stand alone", "<body><p>Top<article>Teaser</article>", "Top\n\nTeaser", ""},
		{"where it is from", "<html><link rel=canonical href='https://courier.example/1'><p>Died.", "Died.", "https://courier.example/1"},
		{"no address", "<html><link rel=canonical href='javascript:alert(1)'><p>Died.", "Died.", ""},
		{"characters", "<p>&ldquo;No&rdquo; &amp; 5&nbsp;km &lt;b&gt;", "“No” & 5\u00a0km <b>", ""},
		{"a list and a table", "<ul><li>One<li>Two</ul><table><tr><td>a<td>b<tr><td>c</table>", "One\nTwo\n\na b\nc", ""},
		{"lines as written", "<pre>a\n  b</pre>", "a\nb", ""},
		{"inline elements", "<p>Th<b>re</b>e <i>people</i> died.", "Three people died.", ""},
		{"a stray end", "</nav></p><p>Died.</article>", "Died.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Open("page.html", []byte(tt.data))
			require.NoError(t, err)
			assert.Equal(t, &Opened{Text: tt.text, Source: tt.source}, got)
		})
	}
}

func TestOpenMarkdown(t *testing.T) {
	tests := []struct{ name, data, text string }{
		{"headings", "# Siren failed #\n\n## Night\n\nTitle\n=====\n\nC# 5", "Siren failed\n\nNight\n\nTitle\n\nC# 5"},
		{"emphasis", "**Three** *people* __died__ in my_file_name, 2 * 3, a_b", "Three people died in my_file_name, 2 * 3, a_b"},
		{"links", "[Three](http://a.example/) and [four][1], ![five](x.png), <https://b.example/>, [sic]", "Three and four, five, https://b.example/, [sic]"},
		{"notes", "Three[^1] died[^c2].\n\n[^1]: A note\n", "Three died.\n\n"},
		{"escapes", `1\. \*not\* \\ C:\temp &amp; &lt; & AT&T &copy;`, `1. *not* \ C:\temp & < & AT&T ©`},
		{"lists", "- One\n* Two\n+ Three\n-four", "• One\n• Two\n• Three\n-four"},
		{"quotation", "> He said\n>> so", "He said\nso"},
		{"rules and fences", "---\n\n```go\na *b* c\n```\n* * *", "\na *b* c\n"},
		{"settings at the start", "---\ntitle: x\n---\nThree died.", "Three died."},
		{"tags", "<b>Three</b> <!-- no --> 3 < 5 > 2", "Three  3 < 5 > 2"},
		{"code", "`x` and ~~no~~ ~5", "x and no ~5"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Open("a.md", []byte(tt.data))
			require.NoError(t, err)
			assert.Equal(t, strings.TrimSpace(tt.text), strings.TrimSpace(got.Text))
		})
	}
}

func TestOpenRefuses(t *testing.T) {
	page := written(t, formatOf(t, "html"), sample(t))
	link, err := share.Encode(sample(t).story)
	require.NoError(t, err)
	var several bytes.Buffer
	require.NoError(t, WriteTable(&several, []Named{{"a.txt", sample(t).story}, {"b.txt", sample(t).story}}))
	tests := []struct{ name, data, says string }{
		{"nothing", "", "no text in it"},
		{"white space", " \n\t", "no text in it"},
		{"a page without words", "<!doctype html><p> <script>x</script>", "no text in it"},
		{"a PDF", "%PDF-1.7 …", "this is a PDF"},
		{"an old Word file", "\xD0\xCF\x11\xE0\xA1\xB1", "older Word"},
		{"RTF", `{\rtf1 x}`, "RTF"},
		{"a picture", "\x89PNG\r\n", "a picture"},
		{"table", written(t, formatOf(t, "csv"), sample(t)), "not an article"},
		{"table of several", several.String(), "not an article"},
		{"others.csv", "name,date\nA,B\n", "not an article"},
		{"standoff", written(t, formatOf(t, "brat"), sample(t)), "not an article"},
		{"bytes", "\x00\x01\x02", "this is not text"},
		{"a zip of nothing", "PK\x03\x04 …", "cannot be unpacked"},
		{"a text too long", strings.Repeat("a", story.MaxText+1), "Stet reads up to"},
		{"a file too long", strings.Repeat("a", MaxFile+1), "Stet opens files up to"},
		{"a cut link", link[:len(link)-10], "this link was cut: 10 of its"},
		{"a cut story", written(t, formatOf(t, "story"), sample(t))[:500], "damaged or cut"},
		{"cut annotations.jsonld", written(t, formatOf(t, "jsonld"), sample(t))[:500], "damaged or cut"},
		{"a changed page", strings.Replace(page, `"kind":"claim"`, `"kind":"clown"`, 1), "its kind, \"clown\", is unknown"},
		{"JSON of others", `{"a":1}`, "not written by Stet"},
		{"a list of others", `[{"a":1}]`, "not written by Stet"},
		{"JSON of another shape", `{"format":1}`, "not written by Stet"},
		{"annotations of another shape", `{"items":[5]}`, "not written by Stet"},
		{"an annotation without words", `{"items":[{"target":"https://a.example"}]}`, "which words"},
		{"a target of another shape", `{"items":[{"target":7}]}`, "annotation 1: its target"},
		{"a selector of another shape", `{"annotations":[{"target":[{"selector":[[]]}]}]}`, "annotation 1: its selector"},
		{"a body of another shape", `{"annotations":[{"body":true,"target":[]}]}`, "annotation 1: its body"},
		{"a note too long", `{"annotations":[{"text":"` + strings.Repeat("a", story.MaxField+1) + `","target":[]}]}`, "annotation 1: a text has"},
		{"too many annotations", `{"items":[{}` + strings.Repeat(",{}", story.MaxAnnotations) + `]}`, "Stet takes 5000"},
		{"a library", `{"format":"stet/library","version":1}`, "backup of a whole library"},
		{"a story of the future", `{"format":"stet/story","version":2}`, "newer Stet"},
		{"marks outside the text", `{"format":"stet/story","version":1,"versions":[{"text":"a","annotations":[{"kind":"claim","start":0,"end":9}]}]}`, "is not in the text"},
		{"line ends that move marks", `{"format":"stet/story","version":1,"versions":[{"text":"a\r\nb"}]}`, "line ends"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Open(tt.name, []byte(tt.data))
			require.Error(t, err)
			assert.Contains(t, err.Error(), tt.says)
			assert.NotContains(t, err.Error(), "\n")
		})
	}
}

// TestDeepPage opens a page of a million nested elements.
func TestDeepPage(t *testing.T) {
	got, err := Open("a.html", []byte("<html>"+strings.Repeat("<div><article><nav>", 100_000)+"x"))
	require.NoError(t, err)
	assert.Equal(t, "x", got.Text)
}

func FuzzOpen(f *testing.F) {
	for _, format := range Formats() {
		f.Add("file"+format.Extension, []byte(written(f, format, sample(f))))
	}
	f.Add("a.html", []byte("<!doctype html><article><p>One<br>two</article><template id=stet-story>{}"))
	f.Add("a.md", []byte("# [a](b) ![c](d) *e* _f_ \\g `h` <i> [^j]: k\n- l\n> m"))
	f.Add("a.txt", []byte("#s1.00.1.a"))
	f.Add("a.json", []byte(`{"items":[{"body":{"value":"a"},"target":{"selector":{"type":"TextQuoteSelector","exact":"b"}}}]}`))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		got, err := Open(name, data)
		if err != nil {
			require.NotEmpty(t, err.Error())
			return
		}
		if got.Notes != nil {
			for _, n := range got.Notes {
				require.NotEmpty(t, n.At)
				require.True(t, n.Kind == "" || n.Kind.Valid())
				require.True(t, n.Status.Valid())
			}
			return
		}
		if got.Story == nil {
			require.NotEmpty(t, strings.TrimSpace(got.Text))
			require.Equal(t, annotate.Normalise(got.Text), got.Text)
			return
		}
		plain, err := json.Marshal(got.Story)
		require.NoError(t, err)
		again := new(story.Story)
		require.NoError(t, json.Unmarshal(plain, again))
		for _, format := range Formats() {
			require.NoError(t, format.Write(new(bytes.Buffer), got.Story))
		}
	})
}
