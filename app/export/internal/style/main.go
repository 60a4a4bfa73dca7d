// Style writes the part of a style sheet that exported pages need:
//
//	go run ./internal/style FROM TO
//
// A rule is kept when all classes and elements of one of its selectors occur
// in such a page; media queries are kept with what is left in them.
package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
)

// The elements and classes of an exported page.
const (
	elements = "html body main aside div p ul ol li h1 h2 h3 mark span a b i s svg details summary pre table thead tbody tr th td ins del small"
	classes  = "i vh work proof stretch line para margin note calc hand stand items by correction caption crosshead dateline strip cut show legend " +
		"changes change change-type change-body change-why arrow tag silent dark sign weight-h " +
		"rail rail-top marks row row-text row-meta sw eq claim figure quote scare title key hedged disputed minor weak edited quiet moved"
)

// own is what the page has beside the app's rules: no bar above the rail,
// the remarks in a row, and notes that may take room.
const own = `
.margin{height:auto}
.rail{top:0;height:100dvh;overflow:auto}
.colophon{padding:var(--s-3) 0;color:var(--ink-2);overflow-wrap:anywhere}
.colophon+.colophon{padding-top:0}
.row-text{text-decoration:none}
.remark{grid-column:2;font-size:var(--t-2);margin-top:.25rem;overflow-wrap:anywhere;white-space:pre-line}
@media screen{.legend{display:flex;flex-wrap:wrap;gap:0 var(--s-5);color:var(--ink-2);font:400 var(--t-2)/2 var(--sans)}}
.report{max-width:56rem;margin:0 auto;padding:var(--s-5)}
.report h1{font:700 var(--t-5)/1.3 var(--serif)}
.report h2{font:400 var(--t-3)/1.5 var(--sans);color:var(--ink-2);margin:var(--s-3) 0 var(--s-5)}
.report .changes+h2{margin-top:var(--s-7)}
.draft{border-left:2px solid var(--ink);padding-left:var(--s-3);margin-top:var(--s-3);font:400 1rem/1.55 var(--serif)}
mark:target{outline:3px solid var(--focus);outline-offset:2px}
@media screen and (max-width:60rem){.work{display:block}.proof{padding-bottom:var(--s-6)}.rail .rail-top{display:block}.rail{position:static;height:auto;border-left:0;border-top:1px solid var(--rule)}.line{grid-template-columns:minmax(0,1fr)}.line>*,.line>.margin{grid-column:1;grid-row:auto;height:auto}.para::before{display:none}.margin{padding-left:0}}
@media print{.rail,.rail-top{display:block!important;height:auto;overflow:visible;position:static}.colophon{font-size:9pt}}
`

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: style FROM TO")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "style:", err)
		os.Exit(1)
	}
}

func run(from, to string) error {
	sheet, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, []byte(extract(string(sheet))+strings.TrimSpace(own)+"\n"), 0o644)
}

// extract returns the rules that are needed, one a line.
func extract(sheet string) string {
	var b strings.Builder
	for _, r := range rules(uncomment(sheet)) {
		if kept := keep(r); kept != "" {
			b.WriteString(kept + "\n")
		}
	}
	return b.String()
}

func keep(r rule) string {
	switch {
	case strings.HasPrefix(r.head, "@media"):
		var inner strings.Builder
		for _, n := range rules(r.body) {
			inner.WriteString(keep(n))
		}
		if inner.Len() == 0 {
			return ""
		}
		return squeeze(r.head) + "{" + inner.String() + "}"
	case r.head == "@page", needed(r.head):
		return squeeze(r.head) + "{" + squeeze(r.body) + "}"
	}
	return ""
}

// rule is a head and what stands in its braces.
type rule struct{ head, body string }

func rules(s string) []rule {
	var out []rule
	for {
		open := strings.IndexByte(s, '{')
		if open < 0 {
			return out
		}
		end := closing(s, open)
		out = append(out, rule{strings.TrimSpace(s[:open]), strings.TrimSpace(s[open+1 : end])})
		s = s[min(end+1, len(s)):]
	}
}

// closing returns where the brace that opens at an index is shut.
func closing(s string, open int) int {
	depth := 0
	for i := open; i < len(s); i++ {
		switch s[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return len(s)
}

func uncomment(s string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(s, "/*")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		_, s, _ = strings.Cut(rest, "*/")
	}
}

// needed reports whether one of the selectors can match in an exported page.
func needed(head string) bool {
	return slices.ContainsFunc(strings.Split(head, ","), func(s string) bool {
		return !slices.ContainsFunc(names(s), func(n string) bool {
			if n[0] == '.' {
				return !has(classes, n[1:])
			}
			return n[0] == '#' || !has(elements, n)
		})
	})
}

func has(list, word string) bool { return slices.Contains(strings.Fields(list), word) }

// names returns the elements, ".classes" and "#ids" of a selector; what stands
// in pseudo-classes and attributes is passed over.
func names(selector string) []string {
	var out []string
	depth := 0
	for i := 0; i < len(selector); i++ {
		switch c := selector[i]; {
		case c == '(' || c == '[':
			depth++
		case c == ')' || c == ']':
			depth--
		case depth > 0:
		case c == ':':
			for i+1 < len(selector) && (selector[i+1] == ':' || letter(selector[i+1])) {
				i++
			}
		case c == '.' || c == '#' || letter(c):
			start := i
			for i+1 < len(selector) && letter(selector[i+1]) {
				i++
			}
			out = append(out, selector[start:i+1])
		}
	}
	return out
}

func letter(c byte) bool {
	switch {
	case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c == '-', c == '_':
		return true
	}
	return false
}

// squeeze takes out the white space that CSS does not need.
func squeeze(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	for _, c := range []string{"{", "}", ";", ","} {
		s = strings.ReplaceAll(strings.ReplaceAll(s, c+" ", c), " "+c, c)
	}
	return strings.TrimSuffix(s, ";")
}
