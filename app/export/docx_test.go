package export

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/text"
	"stet/app/story"
)

// parts unpacks a Word file; each part is well-formed XML.
func parts(t testing.TB, docx string) map[string]string {
	z, err := zip.NewReader(strings.NewReader(docx), int64(len(docx)))
	require.NoError(t, err)
	out := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		require.NoError(t, err)
		data, err := io.ReadAll(r)
		require.NoError(t, err)
		out[f.Name] = string(data)
		d := xml.NewDecoder(bytes.NewReader(data))
		for err == nil {
			_, err = d.Token()
		}
		require.Equal(t, io.EOF, err, f.Name)
	}
	return out
}

// commented returns the words of each comment's range, and the words of each
// comment.
func commented(t testing.TB, docx string) (ranges, comments map[string]string) {
	p := parts(t, docx)
	ranges, comments = map[string]string{}, map[string]string{}
	open := map[string]bool{}
	tokens(t, p["word/document.xml"], func(e xml.StartElement, words string) {
		switch e.Name.Local {
		case "commentRangeStart":
			open[e.Attr[0].Value] = true
		case "commentRangeEnd":
			require.True(t, open[e.Attr[0].Value])
			delete(open, e.Attr[0].Value)
		case "br":
			words = "\n"
		}
		for id := range open {
			ranges[id] += words
		}
	})
	require.Empty(t, open, "every range ends")
	id := ""
	tokens(t, p["word/comments.xml"], func(e xml.StartElement, words string) {
		switch e.Name.Local {
		case "comment":
			id = e.Attr[0].Value
		case "p":
			words = "\n"
		}
		if id != "" {
			comments[id] += words
		}
	})
	return ranges, comments
}

// tokens visits the elements of a part and its texts, each alone.
func tokens(t testing.TB, part string, visit func(xml.StartElement, string)) {
	d := xml.NewDecoder(strings.NewReader(part))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			visit(token, "")
		case xml.CharData:
			visit(xml.StartElement{}, strings.TrimPrefix(string(token), "\n"))
		}
	}
}

func TestWordHasOneCommentForEachMark(t *testing.T) {
	e := sample(t)
	ranges, comments := commented(t, written(t, formatOf(t, "docx"), e))
	require.Len(t, ranges, len(e.marks()))
	require.Len(t, comments, len(e.marks()))
	words := map[string]bool{}
	for _, r := range ranges {
		words[r] = true
	}
	for _, m := range e.marks() {
		assert.True(t, words[m.Key.In(e.text())], "%s: %q", m.ID, m.Key.In(e.text()))
	}
	assert.Equal(t, "\nKey claim, attributed, event\nSaid by: Operator\nWhy: says what happened\nStatus: Confirmed\nSource: Licence NW-114, p. 6\nNote: Seen as a photo;*ask* for <paper>.", comments["0"])
}

func TestWordGivesItsTextBack(t *testing.T) {
	e := sample(t)
	got, err := Open("a.docx", []byte(written(t, formatOf(t, "docx"), e)))
	require.NoError(t, err)
	words := strings.Replace(e.text(), "Short Url\n", "", 1)
	assert.True(t, strings.HasPrefix(text.OneLine(got.Text), text.OneLine(words)), got.Text)
	assert.Contains(t, got.Text, "5,640\nare with relatives", "a line end stays")
}

// TestAttackedWord puts each attack string everywhere: all parts stay
// well-formed, and every comment keeps its words.
func TestAttackedWord(t *testing.T) {
	for _, attack := range attacks(t) {
		if len(attack) > 2000 {
			continue
		}
		s := attacked(attack)
		_, comments := commented(t, written(t, formatOf(t, "docx"), newEdition(s)))
		require.NotEmpty(t, comments, "%q", attack)
	}
}

// packed packs a main part as a Word file does.
func packed(t testing.TB, body string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	f, err := z.Create("word/document.xml")
	require.NoError(t, err)
	_, err = io.WriteString(f, body)
	require.NoError(t, err)
	require.NoError(t, z.Close())
	return b.Bytes()
}

func TestOpenWord(t *testing.T) {
	tests := []struct{ name, body, text string }{
		{"runs", `<w:p><w:r><w:t>Three </w:t></w:r><w:r><w:t>died.</w:t></w:r></w:p>`, "Three died."},
		{"paragraphs", `<w:p><w:r><w:t>One</w:t></w:r></w:p> <w:p/> <w:p><w:r><w:t>Two</w:t></w:r></w:p>`, "One\n\n\n\nTwo"},
		{"breaks and tabs", `<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r></w:p>`, "One\ntwo\tthree"},
		{"what was deleted", `<w:p><w:del><w:r><w:delText>Four</w:delText></w:r></w:del><w:ins><w:r><w:t>Three</w:t></w:r></w:ins></w:p>`, "Three"},
		{"a list", `<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>One</w:t></w:r></w:p>`, "• One"},
		{"what is said twice", `<w:p><mc:Choice><w:r><w:t>One</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>One</w:t></w:r></mc:Fallback></w:p>`, "One"},
		{"characters", `<w:p><w:r><w:t>&lt;b&gt; &amp; &#8220;x&#8221;</w:t></w:r></w:p>`, "<b> & “x”"},
		{"CDATA", `<w:p><w:r><w:t><![CDATA[a < b]]></w:t></w:r></w:p>`, "a < b"},
		{"tabs of a style", `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`, "x"},
		{"fields", `<w:p><w:r><w:instrText>HYPERLINK "http://x"</w:instrText></w:r><w:r><w:t>x</w:t></w:r></w:p>`, "x"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Open("a.docx", packed(t, tt.body))
			require.NoError(t, err)
			assert.Equal(t, tt.text, strings.TrimRight(got.Text, "\n"))
		})
	}
}

func TestOpenWordRefuses(t *testing.T) {
	whole := []byte(written(t, formatOf(t, "docx"), sample(t)))
	tests := []struct {
		name string
		data []byte
		says string
	}{
		{"a cut file", whole[:len(whole)-30], "cannot be unpacked"},
		{"a bomb", packed(t, strings.Repeat(" ", maxInflated+1)), "too long"},
		{"no XML", packed(t, "<w:p"), "no text in it"},
		{"no text", packed(t, "<w:p/>"), "no text in it"},
	}
	for _, tt := range tests {
		_, err := Open("a.docx", tt.data)
		assert.ErrorContains(t, err, tt.says, tt.name)
	}
	var b bytes.Buffer
	require.NoError(t, zip.NewWriter(&b).Close())
	z := zip.NewWriter(&b)
	_, err := z.Create("other.xml")
	require.NoError(t, err)
	require.NoError(t, z.Close())
	_, err = Open("a.zip", b.Bytes())
	assert.Error(t, err)
}

// TestDamagedWord changes each byte of a Word file in turn.
func TestDamagedWord(t *testing.T) {
	whole := []byte(written(t, formatOf(t, "docx"), newEdition(&story.Story{})))
	for i := range whole {
		damaged := bytes.Clone(whole)
		damaged[i] ^= 0x55
		_, _ = Open("a.docx", damaged)
	}
}

func FuzzWordText(f *testing.F) {
	f.Add([]byte(`<w:p><w:r><w:t>One</w:t><w:br/></w:r></w:p><mc:Fallback></w:t>`))
	f.Add([]byte(`</w:t></mc:Fallback><w:t>&#0;`))
	f.Add([]byte(`<w:comment w:id="0" w:author="Stet" w:date="x"><w:p><w:r><w:t>Claim</w:t></w:r></w:p><w:p><w:r><w:t>Note: a</w:t></w:r></w:p></w:comment>`))
	f.Add([]byte(`</w:p><w:commentRangeEnd/><w:comment><w:comment/><w:p></w:comment></w:p><w:commentRangeEnd/>`))
	f.Fuzz(func(t *testing.T, part []byte) {
		w := readWord(string(part))
		require.LessOrEqual(t, w.text.Len(), 4*len(part))
		for _, p := range w.places {
			require.True(t, 0 <= p.Start && p.Start <= p.End && p.End <= w.text.Len())
			p.note(p.In(w.text.String()))
		}
	})
}
