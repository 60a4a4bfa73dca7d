package compare

import (
	"slices"
	"strings"
	"unicode/utf8"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// typer writes the changes of one pair of documents.
type typer struct {
	*match
	old, new  *laid // those of the match, at hand
	out       []Change
	letters   []byte      // of two sides: see spelling
	links     []link      // the figures of both texts that are one
	last      int         // the place of the last sentence that moved in out, from 1
	current   inside      // the units whose differences are typed
	drafts    []sides     // these
	explained [2]tokenSet // of both sides what a change explains
}

// types types every difference of the two texts.
func (t *typer) types() {
	m := t.match
	t.linkKept()
	t.out = slices.Grow(t.out, t.expected())
	for i := range m.a {
		switch {
		case t.settled(i):
		case m.toB[i] >= 0:
			t.pairChanges(i, m.toB[i])
		case m.mergedOf[i] < 0:
			t.removed(i)
		}
	}
	for j := range m.b {
		if m.toA[j] < 0 && m.extraOf[j] < 0 {
			t.added(j)
		}
	}
	t.shortened()
	t.joinQuotes()
	t.rejoined()
}

// settled reports whether nothing is to be told of a unit of the older text.
func (t *typer) settled(i int) bool {
	return t.kept[i] && !t.moved[t.toB[i]] && !t.hasHalves(i, t.toB[i])
}

// expected guesses how many changes there are.
func (t *typer) expected() int {
	n := alone(t.toA) + alone(t.toB)
	for i, j := range t.toB {
		if j < 0 {
			continue
		}
		if t.moved[j] {
			n++
		}
		if !t.kept[i] {
			n += gaps(t.equalOf(i), t.b[j].tokens.First)
		}
	}
	return n
}

// gaps counts the gaps before the tokens of a unit that stayed, whose partner
// begins with token first, and one behind them.
func gaps(stayed []int32, first int) int {
	n, next := 1, int32(first)
	for _, to := range stayed {
		if to >= 0 && to != next {
			n++
		}
		next = to + 1
	}
	return n
}

// sides is a difference: a stretch of tokens on both sides, either may be
// empty.
type sides struct{ a, b text.Range }

func (t *typer) add(c *Change) {
	if c.Before == "" {
		c.Before = read(t.old, c.BeforeSpan)
	}
	if c.After == "" {
		c.After = read(t.new, c.AfterSpan)
	}
	t.out = append(t.out, *c)
}

// read returns a span as a line of text.
func read(d *laid, s text.Span) string {
	words := s.In(d.Text)
	if oneLine(words) {
		return words
	}
	return strings.Join(strings.Fields(words), " ")
}

// oneLine reports whether words stand apart by single spaces alone.
func oneLine(words string) bool {
	space := true // a space here is one too many
	for i := range len(words) {
		c := words[i]
		if c >= utf8.RuneSelf || c < ' ' || c == ' ' && space {
			return false
		}
		space = c == ' '
	}
	return !space
}

// setIn is set for a change that weighs high in the headline, a standfirst and the lead.
func (c *Change) setIn(u *unit, t Type, reason string) {
	c.set(t, reason)
	if u.first || u.class == headline || u.standfirst {
		c.Weight = High
	}
}

// pairChanges types the differences of two units that belong together.
func (t *typer) pairChanges(i, j int) {
	a, b := &t.a[i], &t.b[j]
	c := Change{BeforeSpan: a.Span, AfterSpan: b.Span, Zone: t.new.shown(b), unit: side{i, j}}
	same := t.kept[i] || a.In(t.old.Text) == b.In(t.new.Text)
	switch {
	case !a.class.annotated() || !b.class.annotated():
		if !same || t.moved[j] {
			c.set(Boilerplate, ofPage)
			t.add(&c)
		}
		return
	case a.class == headline:
		t.headline(c, a, b, same && !t.moved[j])
		return
	}
	if t.moved[j] && a.words > 3 {
		c.set(Moved, movedSame)
		if !same && !t.sameWords(a.tokens, b.tokens) {
			c.Reason = movedOtherwise
		}
		t.move(c)
	} else if t.moved[j] {
		c.set(Boilerplate, movedFew)
		t.add(&c)
	}
	if t.halved(c, i, j) || same {
		return
	}
	t.inside(c, i, j)
}

// move adds a sentence that moved, or lets the one of its paragraph that moved
// before it tell it too.
func (t *typer) move(c Change) {
	if t.last > 0 {
		x, i, j := &t.out[t.last-1], c.unit.a-1, c.unit.b-1
		if x.endsWith(t.a, t.b, i, j) && t.a[i].zone == t.a[i+1].zone && t.b[j].zone == t.b[j+1].zone {
			x.BeforeSpan, x.AfterSpan = cover(x.BeforeSpan, c.BeforeSpan), cover(x.AfterSpan, c.AfterSpan)
			x.Before, x.After = read(t.old, x.BeforeSpan), read(t.new, x.AfterSpan)
			if c.Reason == movedOtherwise {
				x.Reason = movedOtherwise
			}
			return
		}
	}
	t.add(&c)
	t.last = len(t.out)
}

// endsWith reports whether a change ends with a unit of the older text and one of the newer.
func (c *Change) endsWith(a, b []unit, i, j int) bool {
	return i >= 0 && j >= 0 && c.BeforeSpan.End == a[i].End && c.AfterSpan.End == b[j].End
}

// headline types a changed headline: any other word is a change of high
// weight.
func (t *typer) headline(c Change, a, b *unit, same bool) {
	switch {
	case same:
		return
	case a.In(t.old.Text) == b.In(t.new.Text):
		c.set(Moved, movedHeadline)
	case a.sum == b.sum || t.sameWords(a.tokens, b.tokens):
		c.set(Typo, onlyHeadlineMarks)
	default:
		c.set(HeadlineChanged, anotherHeadline)
	}
	t.add(&c)
}

// within reports whether a change of a type is told beside the splitting of its
// sentence.
func (t Type) within() bool {
	switch t {
	case FigureChanged, FigureAdded, FigureRemoved, QuoteChanged, AttributionChanged, ClaimSoftened, ClaimStrengthened:
		return true
	}
	return false
}

func cover(a, b text.Span) text.Span {
	return text.Span{Start: min(a.Start, b.Start), End: max(a.End, b.End)}
}

// coverAll is cover of spans that may be empty: those count nothing.
func coverAll(a, b text.Span) text.Span {
	switch {
	case a.Empty():
		return b
	case b.Empty():
		return a
	}
	return cover(a, b)
}

// differences finds the runs of tokens that did not stay. Runs that only a lone
// word of no content parts are one; but "said" parts who says it from what is said, unless
// who says it only changed its side, and a number that stands for another is told alone.
func (t *typer) differences(a, b text.Range, equal []int32) {
	out := t.drafts[:0]
	i, j := a.First, b.First
	flush := func(nextA, nextB int) {
		if nextA > i || nextB > j {
			d := sides{text.Range{First: i, Last: nextA}, text.Range{First: j, Last: nextB}}
			if n := len(out); n > 0 && t.together(out[n-1], d) {
				out[n-1].a.Last, out[n-1].b.Last = d.a.Last, d.b.Last
			} else {
				out = append(out, d)
			}
		}
	}
	for k, to := range equal {
		if to >= 0 {
			flush(a.First+k, int(to))
			i, j = a.First+k+1, int(to)+1
		}
	}
	flush(a.Last, b.Last)
	t.drafts = out
}

// together reports whether one run of tokens goes on in the next, behind a word between them.
func (t *typer) together(d, next sides) bool {
	word := d.a.Last
	if next.a.First-word != 1 || !mute(t.old.table, word) || t.oneNumber(next) {
		return false
	}
	return !t.old.table.Has(word, lexicon.CompareSaying) || t.swapped(d, next)
}

// swapped reports whether the last word of a difference stands on its other side in the
// one behind it: "[said] coach Sven Lund", "Lund [said]".
func (t *typer) swapped(d, next sides) bool {
	if d.a.Len() == 0 && next.a.Len() > 0 && t.sameToken(next.a.Last-1, d.b.Last-1) {
		return true
	}
	return d.b.Len() == 0 && next.b.Len() > 0 && t.sameToken(d.a.Last-1, next.b.Last-1)
}

// added types a unit that the newer text has and the older has not.
func (t *typer) added(j int) {
	u := &t.b[j]
	c := Change{AfterSpan: u.Span, Zone: t.new.shown(u), unit: side{-1, j}}
	c.setWhole(t.new, u, &sentenceNew)
	t.add(&c)
}

// removed types a unit that only the older text has.
func (t *typer) removed(i int) {
	u := &t.a[i]
	c := Change{BeforeSpan: u.Span, Zone: t.old.shown(u), unit: side{i, -1}}
	c.setWhole(t.old, u, &sentenceGone)
	t.add(&c)
}

// setWhole makes a change that of a unit which stands on one side alone.
func (c *Change) setWhole(d *laid, u *unit, is *oneSided) {
	switch {
	case u.class == headline:
		c.set(HeadlineChanged, is.headline)
	case !u.class.annotated():
		c.set(Boilerplate, ofPage)
	case holdsQuoted(d, u.Span):
		c.set(is.quoted, is.quotation)
	case unverified(d, u.tokens):
		c.set(is.claimed, is.unverified)
		c.Weight = High
	default:
		c.setIn(u, is.claimed, is.reason)
	}
}

// endingBefore returns the first unit that ends at a place or behind it.
func endingBefore(units []unit, place int) int {
	lo, hi := 0, len(units)
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); units[mid].End < place {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}
