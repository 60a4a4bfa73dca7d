package export

import (
	"fmt"
	"io"
	"strings"

	"stet/annotate/article"
	"stet/annotate/text"
	"stet/app/page"
)

// marksBelow is the line of a Markdown file under which the marks are
// described; what follows is no part of the article.
const marksBelow = "<!-- stet: the marks -->"

// writeMarkdown writes the article with a footnote at the end of each mark.
func writeMarkdown(w io.Writer, e *edition) error {
	m := &markdown{edition: e}
	zones := e.page.Doc.Paste.Zones
	for z, zone := range zones {
		if zone.Role == article.Furniture {
			continue
		}
		if z > 0 && m.Len() > 0 && !(page.IsList(zone.Role) && zones[z-1].Role == zone.Role) {
			m.WriteString("\n")
		}
		m.zone(z)
	}
	m.footnotes()
	_, err := io.WriteString(w, m.String())
	return err
}

type markdown struct {
	strings.Builder
	edition *edition
	noted   []*page.Mark // those that have a reference in the text
	note    bool         // a reference was just written
}

func (m *markdown) zone(z int) {
	zone := m.edition.page.Doc.Paste.Zones[z]
	m.WriteString(lead(zone.Role))
	skip := zone.Start
	if page.IsList(zone.Role) {
		skip += page.Bullet(zone.In(m.edition.text()))
	}
	m.edition.page.Walk(z, func(page.Segment) {}, func(s text.Span) {
		m.words(text.Span{Start: max(s.Start, skip), End: max(s.End, skip)})
	}, m.reference)
	m.WriteString("\n")
	m.note = false
}

// lead returns what stands before the words of a role.
func lead(r article.Role) string {
	switch r {
	case article.Headline:
		return "# "
	case article.Heading:
		return "## "
	case article.Standfirst, article.ListItem:
		return "- "
	}
	return ""
}

// words writes words of the text; their lines stay as they are.
func (m *markdown) words(s text.Span) {
	words := s.In(m.edition.text())
	if m.note && words != "" && strings.ContainsRune("(:", rune(words[0])) {
		m.WriteByte('\\')
	}
	escapeMarkdown(&m.Builder, words)
	m.note = m.note && words == ""
}

func (m *markdown) reference(s page.Segment) {
	if s.Mark == nil || !s.Last || !s.Mark.Kind.Counts() {
		return
	}
	m.noted = append(m.noted, s.Mark)
	m.WriteString("[^" + s.Mark.ID + "]")
	m.note = true
}

// footnotes writes what is known of each mark, then the checks.
func (m *markdown) footnotes() {
	e := m.edition
	m.WriteString("\n" + marksBelow + "\n\n")
	for _, mark := range m.noted {
		m.footnote(mark)
	}
	if checks := e.checks(); len(checks) > 0 {
		m.WriteString("\n")
		for _, c := range checks {
			m.WriteString("- " + heading(c) + ": ")
			escapeMarkdown(&m.Builder, text.OneLine(c.Check.Message))
			m.footnoteFacts(c)
			m.WriteString("\n")
		}
	}
	fmt.Fprintf(m, "\n%s\n", e.colophon())
}

func (m *markdown) footnote(mark *page.Mark) {
	words := page.Cut(mark.Text(m.edition.text()), 80)
	if !strings.ContainsAny(words[:min(len(words), 1)], "\"'") && !strings.HasPrefix(words, "“") {
		words = "“" + words + "”"
	}
	m.WriteString("[^" + mark.ID + "]: " + heading(mark) + ": ")
	escapeMarkdown(&m.Builder, words)
	m.footnoteFacts(mark)
	m.WriteString("\n")
}

func (m *markdown) footnoteFacts(mark *page.Mark) {
	for _, f := range m.edition.facts(mark) {
		m.WriteString(". " + f.Label + ": ")
		escapeMarkdown(&m.Builder, text.OneLine(f.Value))
	}
}

// escapeMarkdown writes plain text so that Markdown, with the extensions in
// common use, shows just that text.
func escapeMarkdown(b *strings.Builder, s string) {
	start := b.Len() == 0 || strings.HasSuffix(b.String()[b.Len()-1:], "\n")
	digits := false
	for _, r := range s {
		switch {
		case r == '\n':
			b.WriteByte('\n')
			start, digits = true, false
			continue
		case r < ' ' && r != '\t' || r == 0x7f:
			continue
		case start && (r == ' ' || r == '\t'):
			continue
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case special(r), start && opensBlock(r), digits && (r == '.' || r == ')'):
			b.WriteByte('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
		digits = (start || digits) && '0' <= r && r <= '9'
		start = false
	}
}

// special reports whether a character means something wherever it stands.
func special(r rune) bool { return strings.ContainsRune("\\`*_[]>~|^${}", r) }

// opensBlock reports whether a character means something at the start of a
// line.
func opensBlock(r rune) bool { return strings.ContainsRune("#+-=:%!", r) }
