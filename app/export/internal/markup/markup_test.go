package markup

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

// trace lists the tokens of a page, texts that follow one another joined.
func trace(next func() (Token, bool)) []string {
	var out []string
	joined := false
	for {
		t, ok := next()
		switch {
		case !ok:
			return out
		case t.Kind == Text && t.Text == "":
		case t.Kind == Text && joined:
			out[len(out)-1] += t.Text
		case t.Kind == Text:
			out = append(out, "text "+t.Text)
			joined = true
		default:
			out = append(out, []string{"", "start ", "end ", "self "}[t.Kind]+t.Name)
			joined = false
		}
	}
}

func ours(page string) []string { return trace(NewReader(page).Next) }

// theirs is the same by golang.org/x/net/html.
func theirs(page string) []string {
	z := html.NewTokenizer(strings.NewReader(page))
	z.AllowCDATA(true)
	return trace(func() (Token, bool) {
		for {
			switch z.Next() {
			case html.ErrorToken:
				return Token{}, false
			case html.TextToken:
				return Token{Kind: Text, Text: string(z.Text())}, true
			case html.StartTagToken:
				name, _ := z.TagName()
				return Token{Kind: Start, Name: string(name)}, true
			case html.EndTagToken:
				name, _ := z.TagName()
				return Token{Kind: End, Name: string(name)}, true
			case html.SelfClosingTagToken:
				name, _ := z.TagName()
				return Token{Kind: SelfClosing, Name: string(name)}, true
			}
		}
	})
}

func pages() []string {
	return []string{
		"", "x", "<", "<p", "<p>", "</p>", "</", "</>", "</ x>y", "a < b > c <3", "<p>One<br/>two</p >", "<P CLASS=x>y</P>",
		"<!doctype html><p>x", "<!-- c --><p>x<!-- no end", "<!-->x", "<!--->x", "<!-- a --!>x", "<!x>y", "<?xml version='1.0'?><w:t>x</w:t>",
		"<script>if (a<b) '</p>'</script>x", "<SCRIPT>x</script >y", "<style>a</stylex></style>b", "<script>no end", "<script/>x</script>y", "<title>a</title>b", "<script></script>x",
		"<a href='x>y' b=\"c>d\" e=f/>g", "<a b = c>d", "<a b='no end>x", "<a =b>c", "<a/b/>c", "<a b=c/>d", "<a\nb>c",
		"<![CDATA[a < b]]>c", "&lt;b&gt; &amp; &nbsp;&eacute;&rsquo;&#8217;&#x2019;&#146;", "&", "&;", "&#;", "&#0;", "&nosuch;", "& x", "&hellip;&mdash;&ldquo;",
	}
}

func TestAsBrowsersDo(t *testing.T) {
	for _, p := range pages() {
		assert.Equal(t, theirs(p), ours(p), "%q", p)
	}
}

func TestNames(t *testing.T) {
	for name := range strings.FieldsSeq(latin) {
		assert.Equal(t, html.UnescapeString("&"+name+";"), Unescape("&"+name+";"), name)
	}
	names := strings.Fields(others)
	for i := 0; i < len(names); i += 2 {
		assert.Equal(t, html.UnescapeString("&"+names[i]+";"), names[i+1], names[i])
	}
}

func TestAttribute(t *testing.T) {
	tests := []struct{ tag, value string }{
		{`<a id=x>`, "x"}, {`<a id='x y'>`, "x y"}, {`<a b ID = "x&amp;y">`, "x&y"}, {`<a id>`, ""}, {`<a id=x id=y>`, "x"}, {`<a data-id=y>`, ""}, {`<a/id=x/>`, "x/"}, {`<a>`, ""},
	}
	for _, tt := range tests {
		token, ok := NewReader(tt.tag).Next()
		require.True(t, ok)
		assert.Equal(t, tt.value, token.Attribute("id"), tt.tag)
	}
}

func FuzzReader(f *testing.F) {
	for _, p := range pages() {
		f.Add(p)
	}
	f.Fuzz(func(t *testing.T, page string) {
		r := NewReader(page)
		for n := 0; ; n++ {
			token, ok := r.Next()
			if !ok {
				return
			}
			token.Attribute("id")
			require.LessOrEqual(t, n, len(page))
		}
	})
}
