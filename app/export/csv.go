package export

import (
	"io"
	"strconv"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/text"
	"stet/app/page"
	"stet/app/story"
)

// Named is a story under the name of the file that it came from.
type Named struct {
	Name  string
	Story *story.Story
}

// WriteTable writes the marks of stories as one table. Of several the name of each
// is in the first column.
func WriteTable(w io.Writer, stories []Named) error {
	if len(stories) == 1 {
		return writeCSV(w, newEdition(stories[0].Story))
	}
	t := &table{}
	t.row(append([]string{"file"}, columns()...))
	for _, n := range stories {
		newEdition(n.Story).rows(func(cells []string) { t.row(append([]string{n.Name}, cells...)) })
	}
	_, err := io.WriteString(w, t.String())
	return err
}

func writeCSV(w io.Writer, e *edition) error {
	t := &table{}
	t.row(columns())
	e.rows(t.row)
	_, err := io.WriteString(w, t.String())
	return err
}

// columns names the columns of a table. Start and end are code points.
func columns() []string {
	return []string{
		"mark", "id", "text", "place", "start", "end", "says", "kind", "level", "strength",
		"value", "value2", "unit", "modifier", "counts", "why", "status", "source", "note", "changed_by_reader",
	}
}

// rows gives every claim, figure, quote and check as cells.
func (e *edition) rows(add func([]string)) {
	offsets := text.NewOffsets(e.text())
	for _, m := range e.page.Marks {
		if m.Kind.Counts() {
			add(e.cells(m, offsets))
		}
	}
}

func (e *edition) cells(m *page.Mark, o *text.Offsets) []string {
	f := m.Figure
	if f == nil {
		f = &figure.Figure{}
	}
	return []string{
		string(m.Kind), m.ID, m.Text(e.text()), e.page.Place(m), strconv.Itoa(o.Runes(m.Key.Start)), strconv.Itoa(o.Runes(m.Key.End)),
		m.Says, kind(m), level(m), string(m.Strength()),
		value(f.Value), value(f.Value2), f.Unit, string(f.Mod), e.page.Of(m.Figure), why(m),
		m.Status().Words(), m.Source(), m.Note(), yes(m.Edited()),
	}
}

// kind returns the kind of a claim, a figure or a check, or the type of a
// quote.
func kind(m *page.Mark) string {
	switch {
	case m.Claim != nil:
		return string(m.Claim.Kind)
	case m.Figure != nil:
		return string(m.Figure.Kind)
	case m.Quote != nil:
		return string(m.Quote.Type)
	case m.Check != nil:
		return string(m.Check.Kind)
	}
	return ""
}

func level(m *page.Mark) string {
	if m.Kind != story.Claim {
		return ""
	}
	return strconv.Itoa(m.Level)
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return ""
}

// table writes comma-separated values after RFC 4180, with a byte order mark,
// by which spreadsheets know UTF-8.
type table struct{ strings.Builder }

func (t *table) row(cells []string) {
	if t.Len() == 0 {
		t.WriteString("\uFEFF")
	}
	for i, c := range cells {
		if i > 0 {
			t.WriteByte(',')
		}
		t.WriteString(cell(c))
	}
	t.WriteString("\r\n")
}

// cell quotes every value that is no plain number, so that no separator of any
// locale splits it, and disarms what a spreadsheet would take for a formula.
func cell(s string) string {
	if isNumber(s) {
		return s
	}
	return `"` + strings.ReplaceAll(disarm(s), `"`, `""`) + `"`
}

// isNumber reports whether s is digits with at most a minus and a point.
func isNumber(s string) bool {
	digits := strings.TrimPrefix(s, "-")
	for _, r := range digits {
		if (r < '0' || r > '9') && r != '.' {
			return false
		}
	}
	_, err := strconv.ParseFloat(s, 64)
	return err == nil
}

// disarm puts an apostrophe before a value that begins, white space aside,
// like a formula.
func disarm(s string) string {
	s = strings.Map(func(r rune) rune {
		if r == 0 {
			return -1
		}
		return r
	}, s)
	first := strings.TrimLeftFunc(s, func(r rune) bool { return r <= ' ' || r == '\u00a0' || r == '\uFEFF' })
	switch {
	case s == "":
		return s
	case s[0] == '\t' || s[0] == '\r' || s[0] == '\n':
	case first != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(first[:min(len(first), 4)])[0]):
	default:
		return s
	}
	return "'" + s
}
