// Package markup reads the tags and texts of a web page or of XML, in one pass
// and without building a tree. It is enough to take the words out of a page,
// at a quarter of what golang.org/x/net/html adds to the program in the
// browser; the tests hold it against that.
package markup

import "strings"

// Kind is what a token is.
type Kind int

// The kinds of token.
const (
	Text Kind = iota
	Start
	End
	SelfClosing
)

// Token is a tag or a text.
type Token struct {
	Kind       Kind
	Name       string // of a tag, in lower case
	Text       string // characters, with references resolved
	attributes string // as written
}

// Reader reads a page from its start.
type Reader struct {
	s   string
	raw string // the element whose content is no markup, or ""
}

// NewReader returns a reader of a page.
func NewReader(page string) *Reader { return &Reader{s: page} }

// Next returns the next token, or false at the end. A tag that does not end is
// left out, as browsers do.
func (r *Reader) Next() (Token, bool) {
	for r.s != "" {
		if r.raw != "" {
			if t, ok := r.rawText(); ok {
				return t, true
			}
			continue
		}
		switch {
		case !opens(r.s):
			return r.text(), true
		case strings.HasPrefix(r.s, "<!--"):
			r.skip(comment(r.s))
		case strings.HasPrefix(r.s, "<![CDATA["):
			return r.cdata(), true
		case r.s[1] == '!' || r.s[1] == '?' || r.s[1] == '/' && !letter(at(r.s, 2)):
			r.skip(strings.IndexByte(r.s, '>') + 1)
		default:
			if t, ok := r.tag(); ok {
				return t, true
			}
		}
	}
	return Token{}, false
}

// opens reports whether markup begins here.
func opens(s string) bool {
	if s[0] != '<' {
		return false
	}
	c := at(s, 1)
	return letter(c) || c == '!' || c == '?' || c == '/' && len(s) > 2
}

// at returns a byte of s, or 0 beyond its end.
func at(s string, i int) byte {
	if i >= len(s) {
		return 0
	}
	return s[i]
}

func letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func space(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' && c != '\v' }

// skip passes over so many bytes; none means all that is left.
func (r *Reader) skip(n int) {
	if n <= 0 {
		n = len(r.s)
	}
	r.s = r.s[n:]
}

// comment returns the length of a comment, 0 when it does not end.
func comment(s string) int {
	for _, short := range []string{"<!-->", "<!--->"} {
		if strings.HasPrefix(s, short) {
			return len(short)
		}
	}
	for i := len("<!--"); ; i++ {
		dashes := strings.Index(s[i:], "--")
		if dashes < 0 {
			return 0
		}
		i += dashes
		for _, end := range []string{"-->", "--!>"} {
			if strings.HasPrefix(s[i:], end) {
				return i + len(end)
			}
		}
	}
}

func (r *Reader) cdata() Token {
	words, rest, _ := strings.Cut(r.s[len("<![CDATA["):], "]]>")
	r.s = rest
	return Token{Kind: Text, Text: words}
}

// text reads up to where the next markup begins.
func (r *Reader) text() Token {
	end := 1
	for end < len(r.s) && !opens(r.s[end:]) {
		next := strings.IndexByte(r.s[end+1:], '<')
		if next < 0 {
			end = len(r.s)
			break
		}
		end += 1 + next
	}
	t := Token{Kind: Text, Text: Unescape(r.s[:end])}
	r.s = r.s[end:]
	return t
}

// rawText reads the content of an element such as <script>, up to its end tag;
// false when there is none.
func (r *Reader) rawText() (Token, bool) {
	name := r.raw
	r.raw = ""
	end := 0
	for {
		next := strings.Index(r.s[end:], "</")
		if next < 0 {
			end = len(r.s)
			break
		}
		end += next
		rest := r.s[end+2:]
		if len(rest) > len(name) && strings.EqualFold(rest[:len(name)], name) && (space(rest[len(name)]) || rest[len(name)] == '/' || rest[len(name)] == '>') {
			break
		}
		end += 2
	}
	t := Token{Kind: Text, Text: r.s[:end]}
	r.s = r.s[end:]
	return t, end > 0
}

// tag reads a start tag or an end tag; false when it does not end.
func (r *Reader) tag() (Token, bool) {
	t, i := Token{Kind: Start}, 1
	if r.s[1] == '/' {
		t.Kind, i = End, 2
	}
	start := i
	for i < len(r.s) && !space(r.s[i]) && r.s[i] != '/' && r.s[i] != '>' {
		i++
	}
	t.Name = strings.ToLower(r.s[start:i])
	last := ""
	length := attributes(r.s[i:], func(_, value string) { last = value })
	if length < 0 {
		r.s = ""
		return t, false
	}
	t.attributes = r.s[i : i+length]
	r.s = r.s[i+length+1:]
	if t.Kind == Start {
		if slash := strings.HasSuffix(t.attributes, "/"); slash && !(strings.HasSuffix(last, "/") && strings.HasSuffix(t.attributes, last)) {
			t.Kind = SelfClosing
		}
		if rawElement(t.Name) {
			r.raw = t.Name
		}
	}
	return t, true
}

// rawElement reports whether the content of an element is no markup.
func rawElement(name string) bool {
	switch name {
	case "script", "style", "textarea", "title", "iframe", "noembed", "noframes", "noscript", "xmp":
		return true
	}
	return false
}
