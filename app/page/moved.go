package page

import (
	"html"
	"strings"

	"stet/annotate"
	"stet/annotate/text"
)

// The marks of words that were taken out, put in and moved.
func cut(s string) string   { return tagged(`<del class="sign">`, s, "</del>") }
func put(s string) string   { return tagged(`<ins class="sign">`, s, "</ins>") }
func moved(s string) string { return tagged(`<span class="moved">`, s, "</span>") }

// movedAway writes the part of a move where it stood. In the text of both it
// only says where the words went.
func (w *diffWriter) movedAway(part text.Span, m *Move) {
	var old strings.Builder
	w.within(part, m, before, func(s text.Span, e *Edit) {
		words := w.words(w.d.Old, s)
		if e != nil {
			words = cut(words)
		}
		old.WriteString(words)
	})
	if strings.TrimSpace(old.String()) != "" {
		w.changed = true
		w.elsewhere(&w.went, "moved to ", w.newer.At(m.After.Start))
	}
	w.old.WriteString(moved(old.String()))
}

// movedHere writes the part of a move where it stands now. In the text of both
// that shows what changed on the way, too.
func (w *diffWriter) movedHere(part text.Span, m *Move) {
	var inline, new strings.Builder
	w.within(part, m, after, func(s text.Span, e *Edit) {
		words := w.words(w.d.New, s)
		if e != nil {
			words = put(words)
			inline.WriteString(cut(html.EscapeString(e.Before.In(w.d.Old.Text))))
			if !e.Before.Empty() && !e.After.Empty() {
				inline.WriteString(" ")
			}
		}
		inline.WriteString(words)
		new.WriteString(words)
	})
	if strings.TrimSpace(inline.String()) != "" {
		w.changed = true
		w.elsewhere(&w.came, "from ", w.older.At(m.Before.Start))
	}
	w.inline.WriteString(moved(inline.String()))
	w.new.WriteString(moved(new.String()))
}

// words returns what pieces gives of a span.
func (w *diffWriter) words(doc *annotate.Document, s text.Span) string {
	var b strings.Builder
	w.pieces(doc, s, false, func(piece string) { b.WriteString(piece) })
	return b.String()
}

// within calls f with the parts of a part of a move that changed, each with its
// edit, and with those between them, in order. A part that changed may be empty.
func (w *diffWriter) within(part text.Span, m *Move, side func(Edit) text.Span, f func(s text.Span, e *Edit)) {
	for _, e := range m.Inside {
		e = w.d.trim(e)
		x := side(e)
		if x.End < part.Start || x.Start > part.End {
			continue
		}
		if x.Start > part.Start {
			f(text.Span{Start: part.Start, End: x.Start}, nil)
			part.Start = x.Start
		}
		end := min(x.End, part.End)
		f(text.Span{Start: part.Start, End: end}, &e)
		part.Start = end
	}
	if !part.Empty() {
		f(part, nil)
	}
}
