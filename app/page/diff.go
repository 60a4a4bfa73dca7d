package page

import (
	"html"
	"slices"
	"sort"
	"strings"

	"stet/annotate"
	"stet/annotate/article"
	"stet/annotate/compare"
	"stet/annotate/text"
)

// Diff shows two versions of a text as one. The edits stand in text order, do
// not overlap, and turn the older text into the newer.
type Diff struct {
	Old, New *annotate.Document
	Edits    []compare.Edit
	Moves    []compare.Move // parts of the edits
}

// DiffLine is one sentence or line of both versions, as HTML. One side is empty
// where it has nothing there.
type DiffLine struct {
	Inline   string // both in one: <ins> and <del> of class "sign"
	Old, New string
	Same     bool
	Headline bool
	Opens    bool // a paragraph begins here

	Was, Is text.Span // where it stands in the older and in the newer text; empty where it does not

	Went, Came string // of words that were moved: where to and where from, as "¶3"
}

// Lines returns the two versions, aligned. Page furniture is left out.
func (d *Diff) Lines() []DiffLine {
	w := &diffWriter{d: d, older: PlacesOf(d.Old), newer: PlacesOf(d.New), gone: inOrder(d.Moves, before), moved: inOrder(d.Moves, after), opens: true}
	w.breaks()
	older, newer := 0, 0
	for _, e := range d.Edits {
		e = d.trim(e, !touch(e.Before, w.gone, before) && !touch(e.After, w.moved, after))
		w.same(text.Span{Start: older, End: e.Before.Start}, text.Span{Start: newer, End: e.After.Start})
		w.sentence(e.After.Start, e.After.Start) // one may begin with what changed
		w.removed(e)
		w.apart(e)
		w.added(e)
		older, newer = e.Before.End, e.After.End
	}
	w.same(text.Span{Start: older, End: len(d.Old.Text)}, text.Span{Start: newer, End: len(d.New.Text)})
	w.flush()
	return w.out
}

// trim takes off an edit what both sides begin and end with, up to a border
// between words, so that a line break before a changed word is no change. Words
// stay where they are no more the same than by chance, as beside a move.
func (d *Diff) trim(e compare.Edit, words bool) compare.Edit {
	b, a := e.Before.In(d.Old.Text), e.After.In(d.New.Text)
	n := 0
	for i := 0; i < len(b) && i < len(a) && b[i] == a[i] && (words || IsSpace(b[i])); i++ {
		if IsSpace(b[i]) {
			n = i + 1
		}
	}
	e.Before.Start, e.After.Start = e.Before.Start+n, e.After.Start+n
	b, a = b[n:], a[n:]
	n = 0
	for i := 1; i <= len(b) && i <= len(a) && b[len(b)-i] == a[len(a)-i] && (words || IsSpace(b[len(b)-i])); i++ {
		if IsSpace(b[len(b)-i]) {
			n = i
		}
	}
	e.Before.End, e.After.End = e.Before.End-n, e.After.End-n
	return e
}

// tagged puts the words of a stretch between tags and leaves the white space
// around them outside.
func tagged(open, s, shut string) string {
	core := strings.TrimSpace(s)
	if core == "" {
		return s
	}
	at := strings.Index(s, core)
	return s[:at] + open + core + shut + s[at+len(core):]
}

// diffWriter writes the line that is under way.
type diffWriter struct {
	d            *Diff
	older, newer *Places
	gone, moved  []compare.Move // the moves, in the order of the older and of the newer text
	starts       []int          // where the sentences of the newer text begin
	out          []DiffLine

	inline, old, new strings.Builder
	changed          bool
	headline         bool
	opens            bool
	was, is          text.Span
	went, came       string
}

// breaks notes where sentences of the newer text begin a line. The first behind
// a dateline stands in the dateline's.
func (w *diffWriter) breaks() {
	p := w.d.New.Paste
	datelines := p.Datelines
	for _, s := range p.Sentences {
		behind := false
		for len(datelines) > 0 && datelines[0].End <= s.Start {
			behind, datelines = true, datelines[1:]
		}
		if !behind {
			w.starts = append(w.starts, s.Start)
		}
	}
}

// note extends the place of the line in one of the texts.
func (w *diffWriter) note(doc *annotate.Document, s text.Span) {
	place := &w.is
	if doc == w.d.Old {
		place = &w.was
	}
	if place.Empty() {
		*place = s
	}
	place.End = s.End
}

// flush ends the line.
func (w *diffWriter) flush() {
	if strings.TrimSpace(w.inline.String()) != "" {
		w.out = append(w.out, DiffLine{
			Inline: w.inline.String(), Old: w.old.String(), New: w.new.String(),
			Same: !w.changed, Headline: w.headline, Opens: w.opens, Was: w.was, Is: w.is, Went: w.went, Came: w.came,
		})
		w.opens = false
	}
	w.was, w.is, w.went, w.came = text.Span{}, text.Span{}, "", ""
	w.inline.Reset()
	w.old.Reset()
	w.new.Reset()
	w.changed, w.headline = false, false
}

// pieces calls f with the stretches of a span that lie in the same line and,
// for the newer text, in the same sentence; white space between lines is left
// out, and so is furniture.
func (w *diffWriter) pieces(doc *annotate.Document, s text.Span, sentences bool, f func(string)) {
	for s.Start < s.End {
		z := doc.Paste.ZoneAt(s.Start)
		if z < 0 {
			s.Start++
			w.lineBreak(doc.Text[s.Start-1] == '\n')
			continue
		}
		zone := doc.Paste.Zones[z]
		end := min(s.End, zone.End)
		if zone.Role == article.Furniture {
			s.Start = end
			continue
		}
		if IsList(zone.Role) && s.Start == zone.Start {
			if s.Start += Bullet(zone.In(doc.Text)); s.Start >= end {
				continue
			}
		}
		if sentences {
			end = w.sentence(s.Start, end)
		}
		w.headline = w.headline || zone.Role == article.Headline
		w.note(doc, text.Span{Start: s.Start, End: end})
		f(html.EscapeString(text.Span{Start: s.Start, End: end}.In(doc.Text)))
		s.Start = end
	}
}

func (w *diffWriter) lineBreak(is bool) {
	if is {
		w.flush()
		w.opens = true
	}
}

// sentence ends the line before a sentence of the newer text that begins here,
// and returns where the next one begins, at most end.
func (w *diffWriter) sentence(at, end int) int {
	for len(w.starts) > 0 && w.starts[0] <= at {
		if w.starts[0] == at {
			w.flush()
		}
		w.starts = w.starts[1:]
	}
	if len(w.starts) > 0 && w.starts[0] < end {
		return w.starts[0]
	}
	return end
}

func (w *diffWriter) same(_, after text.Span) {
	w.pieces(w.d.New, after, true, func(s string) {
		w.inline.WriteString(s)
		w.old.WriteString(s)
		w.new.WriteString(s)
	})
}

func (w *diffWriter) removed(e compare.Edit) {
	byMove(e.Before, w.gone, before, func(part text.Span, move *compare.Move) {
		if move != nil {
			w.movedAway(part, move)
			return
		}
		w.pieces(w.d.Old, part, false, func(s string) {
			w.changed = w.changed || strings.TrimSpace(s) != ""
			s = struck(s)
			w.inline.WriteString(s + " ")
			w.old.WriteString(s)
		})
	})
}

// apart ends the line behind what was moved away, so that this is not said of
// what stands there now.
func (w *diffWriter) apart(e compare.Edit) {
	if w.went == "" {
		return
	}
	w.flush()
	z := w.d.New.Paste.ZoneAt(e.After.Start)
	w.opens = w.opens || z >= 0 && w.d.New.Paste.Zones[z].Start == e.After.Start
}

func (w *diffWriter) added(e compare.Edit) {
	byMove(e.After, w.moved, after, func(part text.Span, move *compare.Move) {
		if move != nil {
			w.movedHere(part, move)
			return
		}
		w.pieces(w.d.New, part, false, func(s string) {
			w.changed = w.changed || strings.TrimSpace(s) != ""
			w.inline.WriteString(put(s))
			w.new.WriteString(put(s))
		})
	})
}

// elsewhere says before moved words, once in a line, where they went or came
// from.
func (w *diffWriter) elsewhere(known *string, how, place string) {
	if *known != place {
		*known = place
		w.inline.WriteString(`<small class="went">` + html.EscapeString(how+place) + "</small> ")
	}
}

func before(e compare.Edit) text.Span { return e.Before }
func after(e compare.Edit) text.Span  { return e.After }

// inOrder returns moves in the order of one side.
func inOrder(moves []compare.Move, side func(compare.Edit) text.Span) []compare.Move {
	out := slices.Clone(moves)
	sort.SliceStable(out, func(a, b int) bool { return side(out[a].Edit).Start < side(out[b].Edit).Start })
	return out
}

// touch reports whether part of a span was moved. The moves are in the order of
// the side and do not overlap.
func touch(s text.Span, moves []compare.Move, side func(compare.Edit) text.Span) bool {
	i := sort.Search(len(moves), func(i int) bool { return side(moves[i].Edit).End > s.Start })
	return i < len(moves) && side(moves[i].Edit).Start < s.End
}

// byMove calls f with the parts of a span that were moved, each with its move,
// and those that were not, in order. The moves are in the order of the side and
// do not overlap.
func byMove(s text.Span, moves []compare.Move, side func(compare.Edit) text.Span, f func(part text.Span, move *compare.Move)) {
	i := sort.Search(len(moves), func(i int) bool { return side(moves[i].Edit).End > s.Start })
	for s.Start < s.End {
		end, move := s.End, (*compare.Move)(nil)
		if i < len(moves) {
			if m := side(moves[i].Edit); m.Start <= s.Start {
				end, move = min(end, m.End), &moves[i]
				i++
			} else {
				end = min(end, m.Start)
			}
		}
		f(text.Span{Start: s.Start, End: end}, move)
		s.Start = end
	}
}
