package export

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"stet/annotate/text"
	"stet/app/page"
	"stet/app/story"
)

// writeBrat writes brat standoff: a text-bound annotation for each mark, with
// its level, strength and status as attributes and the rest as a note. Its
// offsets are code points into the text as Stet keeps it, which the format
// "txt" writes.
func writeBrat(w io.Writer, e *edition) error {
	b := &brat{text: e.text(), offsets: text.NewOffsets(e.text())}
	for _, m := range e.marks() {
		if b.mark(m) {
			b.note(e, m)
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

type brat struct {
	bytes.Buffer
	text       string
	offsets    *text.Offsets
	bound      int // text-bound annotations so far
	attributes int
	notes      int
}

// mark writes a mark and its attributes, unless it has no words.
func (b *brat) mark(m *page.Mark) bool {
	lines := b.lines(m)
	if len(lines) == 0 {
		return false
	}
	b.bound++
	places, words := make([]string, len(lines)), make([]string, len(lines))
	for i, l := range lines {
		places[i] = fmt.Sprintf("%d %d", b.offsets.Runes(l.Start), b.offsets.Runes(l.End))
		words[i] = clean(l.In(b.text))
	}
	fmt.Fprintf(b, "T%d\t%s %s\t%s\n", b.bound, page.Capital(string(m.Kind)), strings.Join(places, ";"), strings.Join(words, " "))
	if m.Kind == story.Claim && m.Level == 2 {
		b.attribute("Key", "")
	}
	b.attribute("Strength", string(m.Strength()))
	b.attribute("Status", strings.ReplaceAll(status(m), " ", "-"))
	return true
}

// attribute writes an attribute of the last mark; "Key" is a flag, the others
// have a value or are left out.
func (b *brat) attribute(name, value string) {
	if value == "" && name != "Key" {
		return
	}
	b.attributes++
	fmt.Fprintln(b, strings.TrimSpace(fmt.Sprintf("A%d\t%s T%d %s", b.attributes, name, b.bound, value)))
}

func (b *brat) note(e *edition, m *page.Mark) {
	var parts []string
	for _, f := range e.facts(m) {
		if f.Label != "Status" {
			parts = append(parts, f.Label+": "+clean(text.OneLine(f.Value)))
		}
	}
	if len(parts) > 0 {
		b.notes++
		fmt.Fprintf(b, "#%d\tAnnotatorNotes T%d\t%s\n", b.notes, b.bound, strings.Join(parts, "; "))
	}
}

// lines returns the parts of a mark, cut at line ends, which no annotation of
// brat may hold.
func (b *brat) lines(m *page.Mark) []text.Span {
	var out []text.Span
	for _, p := range m.Parts {
		for start := p.Start; start < p.End; {
			end := p.End
			if n := strings.IndexByte(b.text[start:end], '\n'); n >= 0 {
				end = start + n
			}
			if start < end {
				out = append(out, text.Span{Start: start, End: end})
			}
			start = end + 1
		}
	}
	return out
}

// clean replaces what would end a line or a field; the length stays.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r == '\u0085' || r == '\u2028' || r == '\u2029' {
			return ' '
		}
		return r
	}, s)
}
