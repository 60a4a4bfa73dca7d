package page

import (
	"html"
	"strings"

	"stet/annotate"
	"stet/annotate/compare"
	"stet/annotate/text"
)

// The marks of words that were taken out, put in and moved.
func struck(s string) string { return tagged(`<del class="sign">`, s, "</del>") }
func put(s string) string    { return tagged(`<ins class="sign">`, s, "</ins>") }
func moved(s string) string  { return tagged(`<span class="moved">`, s, "</span>") }

// movedAway writes the part of a move where it stood. In the text of both it
// only says where the words went.
func (w *diffWriter) movedAway(part text.Span, m *compare.Move) {
	words, _ := w.within(w.d.Old, part, m, before, struck)
	if words != "" {
		w.elsewhere(&w.went, "moved to ", w.newer.At(m.After.Start))
	}
	w.old.WriteString(words)
}

// movedHere writes the part of a move where it stands now. In the text of both
// that shows what changed on the way, too.
func (w *diffWriter) movedHere(part text.Span, m *compare.Move) {
	words, both := w.within(w.d.New, part, m, after, put)
	if both != "" {
		w.elsewhere(&w.came, "from ", w.older.At(m.Before.Start))
	}
	w.inline.WriteString(both)
	w.new.WriteString(words)
}

// within returns a part of a move on its own side, with what changed in it
// marked, and with what stood there in the older text too.
func (w *diffWriter) within(doc *annotate.Document, part text.Span, m *compare.Move, side func(compare.Edit) text.Span, mark func(string) string) (words, both string) {
	for _, e := range m.Inside {
		e = w.d.trim(e, true)
		x := side(e)
		if x.End < part.Start || x.Start > part.End {
			continue
		}
		start, end := max(x.Start, part.Start), min(x.End, part.End)
		same := w.words(doc, text.Span{Start: part.Start, End: start})
		changed := mark(w.words(doc, text.Span{Start: start, End: end}))
		part.Start = end
		words += same + changed
		both += same + struck(html.EscapeString(e.Before.In(w.d.Old.Text)))
		if !e.Before.Empty() && !e.After.Empty() {
			both += " "
		}
		both += changed
	}
	rest := w.words(doc, part)
	if words, both = words+rest, both+rest; strings.TrimSpace(both) == "" {
		return "", ""
	}
	w.changed = true
	return moved(words), moved(both)
}

// words returns what pieces gives of a span.
func (w *diffWriter) words(doc *annotate.Document, s text.Span) (words string) {
	w.pieces(doc, s, false, func(piece string) { words += piece })
	return words
}
