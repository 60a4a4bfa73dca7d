package export

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// leftInMarkdown is what is not read of a Markdown file that Stet wrote.
const leftInMarkdown = "Stet wrote this Markdown: its text is here, what its footnotes say is not. A web page, a Word file or a Stet story brings that back."

// openMarkdown reads the article of a Markdown file.
func openMarkdown(s string) (*Opened, error) {
	opened, err := asArticle(markdownText(s), nil)
	if err == nil && strings.Contains(s, marksBelow) {
		opened.Left = leftInMarkdown
	}
	return opened, err
}

// markdownText returns the words of a Markdown file: without its signs, its
// footnotes and the addresses of its links.
func markdownText(s string) string {
	var b strings.Builder
	s, _, _ = strings.Cut(s, marksBelow)
	fenced := false
	for _, line := range strings.Split(strings.TrimSuffix(withoutFrontMatter(s), "\n"), "\n") {
		line = strings.TrimRight(line, "\r")
		if isFence(line) {
			fenced = !fenced
			continue
		}
		if !fenced {
			var words bool
			if line, words = markdownLine(line); !words {
				continue
			}
		}
		b.WriteString(line + "\n")
	}
	return b.String()
}

// withoutFrontMatter drops the block of settings between two lines "---" at
// the start of a file.
func withoutFrontMatter(s string) string {
	body, found := strings.CutPrefix(strings.ReplaceAll(s, "\r\n", "\n"), "---\n")
	if !found {
		return s
	}
	if _, rest, found := strings.Cut(body, "\n---\n"); found {
		return rest
	}
	return s
}

func isFence(line string) bool {
	line = strings.TrimLeft(line, " ")
	return strings.HasPrefix(line, "```") || strings.HasPrefix(line, "~~~")
}

// markdownLine returns the words of a line; false for one that has none but
// was not empty.
func markdownLine(line string) (string, bool) {
	t := strings.TrimSpace(line)
	if isRule(t) || strings.HasPrefix(t, "[^") && strings.Contains(t, "]:") {
		return "", false
	}
	for strings.HasPrefix(t, ">") {
		t = strings.TrimSpace(t[1:])
	}
	if h := strings.TrimLeft(t, "#"); len(h) < len(t) && len(t)-len(h) <= 6 && (h == "" || h[0] == ' ') {
		t = strings.TrimSpace(strings.TrimRight(h, "#"))
	}
	bullet := ""
	if len(t) > 1 && strings.IndexByte("-*+", t[0]) >= 0 && t[1] == ' ' {
		bullet, t = "• ", strings.TrimSpace(t[2:])
	}
	return bullet + inlineText(t), true
}

// isRule reports whether a line is a rule or the underline of a heading.
func isRule(t string) bool {
	t = strings.ReplaceAll(t, " ", "")
	return len(t) >= 3 && strings.IndexByte("-*_=", t[0]) >= 0 && strings.Trim(t, t[:1]) == ""
}

// inlineText returns the words of a piece of a line.
func inlineText(s string) string {
	var b strings.Builder
	last := ' ' // the character before
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		words, length := inlineSign(s[i:], r, last)
		if length == 0 {
			words, length = s[i:i+n], n
		}
		b.WriteString(words)
		if words != "" {
			last, _ = utf8.DecodeLastRuneInString(words)
		}
		i += length
	}
	return b.String()
}

// inlineSign reads what a sign at the start of s stands for, and its length; 0
// when it is no sign but a character.
func inlineSign(s string, r, last rune) (words string, length int) {
	switch r {
	case '\\':
		if len(s) > 1 && punctuation(s[1]) {
			return s[1:2], 2
		}
	case '&':
		return reference(s)
	case '`':
		return "", 1
	case '~':
		if strings.HasPrefix(s, "~~") {
			return "", 2
		}
	case '*', '_':
		return emphasis(s, r, last)
	case '!':
		if text, n := linkText(s[1:]); n > 0 {
			return text, n + 1
		}
	case '[':
		return linkText(s)
	case '<':
		return tag(s)
	}
	return "", 0
}

// punctuation reports whether a byte is what Markdown lets a backslash escape.
func punctuation(c byte) bool {
	switch {
	case '!' <= c && c <= '/', ':' <= c && c <= '@', '[' <= c && c <= '`', '{' <= c && c <= '~':
		return true
	}
	return false
}

// reference reads a character reference.
func reference(s string) (string, int) {
	end := strings.IndexByte(s[:min(len(s), 32)], ';')
	if end < 0 {
		return "", 0
	}
	if words := html.UnescapeString(s[:end+1]); words != s[:end+1] {
		return words, end + 1
	}
	return "", 0
}

// emphasis drops a run of stars, or of underlines at the edge of a word.
func emphasis(s string, r, last rune) (string, int) {
	n := len(s) - len(strings.TrimLeft(s, string(r)))
	next, _ := utf8.DecodeRuneInString(s[n:])
	open, shut := n < len(s) && !unicode.IsSpace(next), !unicode.IsSpace(last)
	inWord := wordRune(last) && n < len(s) && wordRune(next)
	if !open && !shut || r == '_' && inWord {
		return s[:n], n
	}
	return "", n
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// maxLink bounds how far the end of a link is looked for, in bytes.
const maxLink = 2000

// linkText reads "[text](address)", "[text][name]" or "[^note]".
func linkText(s string) (string, int) {
	if !strings.HasPrefix(s, "[") {
		return "", 0
	}
	end := strings.IndexByte(s[:min(len(s), maxLink)], ']')
	if end < 0 {
		return "", 0
	}
	text, rest := s[1:end], s[end+1:]
	if strings.HasPrefix(text, "^") {
		return "", end + 1
	}
	for _, pair := range []string{"()", "[]"} {
		if strings.HasPrefix(rest, pair[:1]) {
			if shut := strings.IndexByte(rest[:min(len(rest), maxLink)], pair[1]); shut >= 0 {
				return inlineSigns(text), end + 1 + shut + 1
			}
		}
	}
	return "", 0
}

// inlineSigns drops the signs in the text of a link, which holds no link.
func inlineSigns(s string) string {
	return strings.NewReplacer("**", "", "__", "", "*", "", "`", "", `\`, "").Replace(s)
}

// tag drops a tag of HTML and the brackets of an address.
func tag(s string) (string, int) {
	end := strings.IndexByte(s[:min(len(s), maxLink)], '>')
	if end < 2 {
		return "", 0
	}
	inner := s[1:end]
	switch {
	case strings.HasPrefix(inner, "http://") || strings.HasPrefix(inner, "https://"):
		return inner, end + 1
	case inner[0] == '/' || inner[0] == '!' || 'a' <= inner[0]|0x20 && inner[0]|0x20 <= 'z':
		return "", end + 1
	}
	return "", 0
}
