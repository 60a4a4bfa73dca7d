package export

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/anchor"
	"stet/app/story"
)

const crossing = "Council sells 12 boats\n\nThe council sold 12 boats on Monday, the mayor said. Nobody bid for the ferry."

// noted returns a story with an annotation at some words of it.
func noted(words string, a story.Annotation) *story.Story {
	v := story.Version{Text: crossing}
	at := strings.LastIndex(crossing, words)
	a.Span, a.Changed = story.Span{Start: at, End: at + len(words)}, time.Unix(1, 0)
	v.Put(a)
	return &story.Story{Versions: []story.Version{v}}
}

// TestWordGivesItsNotesBack holds that what a reader noted comes back from the
// comments of the Word file that was made of it, at the words that it stood at.
func TestWordGivesItsNotesBack(t *testing.T) {
	for name, a := range map[string]struct {
		words string
		done  story.Annotation
		says  Note
	}{
		"a note and its source": {"12 boats", story.Annotation{Key: story.Key{Kind: story.Figure}, Added: true, Status: story.Disputed, Source: "Minutes, p. 2: item 4", Note: "Ask: why?\n\nNot <b>14</b>"},
			Note{Kind: story.Figure, Status: story.Disputed, Source: "Minutes, p. 2: item 4", Text: "Ask: why?\n\nNot <b>14</b>", Speaker: "mayor"}},
		"a note like facts": {"12 boats", story.Annotation{Key: story.Key{Kind: story.Figure}, Added: true, Status: story.Disputed, Source: "Minutes", Note: "Called the mayor.\n\nWhy: he was there.\n\nSource: second-hand\n\nStatus: still open"},
			Note{Kind: story.Figure, Status: story.Disputed, Source: "Minutes", Text: "Called the mayor.\n\nWhy: he was there.\n\nSource: second-hand\n\nStatus: still open", Speaker: "mayor"}},
		"a mark of the reader's": {"for the ferry", story.Annotation{Key: story.Key{Kind: story.Claim}, Added: true, Level: 2},
			Note{Kind: story.Claim, Level: 2}},
	} {
		t.Run(name, func(t *testing.T) {
			got := reopened(t, "docx", noted(a.words, a.done))
			require.Len(t, got.Notes, 1)
			require.Len(t, got.Notes[0].At, 1)
			at := got.Notes[0].At[0]
			assert.Equal(t, a.words, at.Quote)
			assert.Equal(t, strings.LastIndex(got.Text, a.words), at.Start)
			got.Notes[0].At = nil
			assert.Equal(t, a.says, got.Notes[0])
		})
	}
}

// commentedFile packs a main part and comments as a Word file does.
func commentedFile(t *testing.T, body, comments string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, content := range map[string]string{"word/document.xml": body, "word/comments.xml": comments} {
		f, err := z.Create(name)
		require.NoError(t, err)
		_, err = io.WriteString(f, content)
		require.NoError(t, err)
	}
	require.NoError(t, z.Close())
	return b.Bytes()
}

// TestOpenWordComments holds what is read of the comments that others wrote, in
// files of Stet and in any.
func TestOpenWordComments(t *testing.T) {
	const body = `<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Forty </w:t></w:r><w:commentRangeStart w:id="1"/><w:r><w:t>died.</w:t></w:r><w:commentRangeEnd w:id="0"/><w:commentRangeEnd w:id="1"/></w:p>`
	comment := func(id, author, date string, paragraphs ...string) string {
		c := `<w:comment w:id="` + id + `" w:author="` + author + `"` + date + `>`
		for _, p := range paragraphs {
			c += `<w:p><w:r><w:t>` + p + `</w:t></w:r></w:p>`
		}
		return c + `</w:comment>`
	}
	const dated = ` w:date="2026-03-03T07:40:00Z"`
	at := func(quote, prefix, suffix string, start int) []anchor.Selector {
		return []anchor.Selector{{Quote: quote, Prefix: prefix, Suffix: suffix, Start: start}}
	}
	died := at("died.", "Forty ", "\n\n", 6)
	tests := []struct {
		name, comments string
		want           []Note
	}{
		{"a colleague's", comment("1", "Jo Lee", dated, "Who counted?", "Ask &amp; see"), []Note{{At: died, Text: "Jo Lee: Who counted?\n\nAsk & see"}}},
		{"nobody's", comment("1", "", "", "Who counted?"), []Note{{At: died, Text: "Who counted?"}}},
		{"an empty one", comment("1", "Jo Lee", dated), nil},
		{"one at no words", comment("7", "Jo Lee", dated, "Where?"), nil},
		{"Stet's own", comment("1", "Stet", "", "Claim, asserted, event", "Why: figure"), nil},
		{"below Stet's own", comment("1", "Stet", "", "Claim, asserted, event", "Why: figure", "No: four"), []Note{{At: died, Kind: story.Claim, Level: 1, Text: "No: four"}}},
		{"a speaker put right", comment("0", "Stet", dated, "Quote, indirect", "Said by: Ann Lind"), []Note{{At: at("Forty died.", "", "\n\n", 0), Kind: story.Quote, Speaker: "Ann Lind"}}},
		{"a damaged part", comment("1", "Jo Lee", dated, "Who?") + "<w:comm", []Note{{At: died, Text: "Jo Lee: Who?"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Open("a.docx", commentedFile(t, body, tt.comments))
			require.NoError(t, err)
			assert.Equal(t, tt.want, got.Notes)
		})
	}
}

// TestOpenWordByOtherNames opens files whose parts are named as some programs do.
func TestOpenWordByOtherNames(t *testing.T) {
	for _, name := range []string{`word\document.xml`, "/word/document.xml", "./word/document.xml"} {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		f, err := z.Create(name)
		require.NoError(t, err)
		_, err = io.WriteString(f, `<w:p><w:r><w:t>Forty died.</w:t></w:r></w:p>`)
		require.NoError(t, err)
		require.NoError(t, z.Close())
		got, err := Open("a.docx", b.Bytes())
		require.NoError(t, err, name)
		assert.Equal(t, "Forty died.", strings.TrimSpace(got.Text), name)
	}
}

// TestWordCommentsAreTakenOrCounted holds what becomes of comments that stand at no
// words of the article: those within it are taken at the word in front, all others
// are counted.
func TestWordCommentsAreTakenOrCounted(t *testing.T) {
	const (
		begin, end, here = `<w:commentRangeStart w:id="0"/>`, `<w:commentRangeEnd w:id="0"/>`, `<w:r><w:commentReference w:id="0"/></w:r>`
		own              = `<w:p><w:pPr><w:pStyle w:val="` + ownStyle + `"/></w:pPr>`
		oneLeft          = "Left out: 1 comment at no words of the article, or too long."
	)
	words := func(s string) string { return `<w:r><w:t xml:space="preserve">` + s + `</w:t></w:r>` }
	for name, tt := range map[string]struct{ body, comment, at, left string }{
		"only its sign":             {`<w:p>` + words("Forty died. ") + here + words("One lives.") + `</w:p>`, "Who?", "died.", ""},
		"its sign at the start":     {`<w:p>` + words("One lives.") + `</w:p><w:p>` + here + words("Forty died.") + `</w:p>`, "Who?", "", oneLeft},
		"at deleted words":          {`<w:p>` + words("Forty ") + begin + `<w:del><w:r><w:delText>have</w:delText></w:r></w:del>` + end + here + words(" died.") + `</w:p>`, "Who?", "Forty", ""},
		"in a line of Stet's":       {`<w:p>` + words("Forty died.") + `</w:p>` + own + begin + words("Check") + end + here + `</w:p>`, "Who?", "", oneLeft},
		"into a line of Stet's":     {`<w:p>` + words("Forty ") + begin + words("died.") + `</w:p>` + own + words("Check") + end + here + `</w:p>`, "Who?", "died.", ""},
		"nowhere":                   {`<w:p>` + words("Forty died.") + `</w:p>`, "Who?", "", oneLeft},
		"nowhere, and says nothing": {`<w:p>` + words("Forty died.") + `</w:p>`, " ", "", ""},
		"too long":                  {`<w:p>` + begin + words("Forty died.") + end + `</w:p>`, strings.Repeat("x", story.MaxField), "", oneLeft},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := Open("a.docx", commentedFile(t, tt.body, `<w:comment w:id="0" w:author="Jo"><w:p><w:r><w:t>`+tt.comment+`</w:t></w:r></w:p></w:comment>`))
			require.NoError(t, err)
			at := ""
			for _, n := range got.Notes {
				at += n.At[0].Quote
			}
			assert.Equal(t, tt.at, at)
			assert.Equal(t, tt.left, got.Left)
		})
	}
}
