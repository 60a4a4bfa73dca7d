package compare

import (
	"strings"

	"stet/annotate/text"
)

// inside types the differences of two units that belong together: first by
// their figures and quotes, then what words are left.
type inside struct {
	*typer
	old, new *laid // those of the typer, at hand
	a, b     *unit
	equal    []int32 // for each token of a: see match.equal
	c        Change
}

// tokenSet is a set of tokens of a range.
type tokenSet struct {
	first int
	in    []bool
}

// start empties the set, for tokens of a range.
func (s *tokenSet) start(r text.Range) {
	s.first, s.in = r.First, append(s.in[:0], make([]bool, max(0, r.Len()))...)
}

// put puts a token in, if it is of the range.
func (s *tokenSet) put(i int) {
	if i -= s.first; i >= 0 && i < len(s.in) {
		s.in[i] = true
	}
}

func (s *tokenSet) has(i int) bool {
	i -= s.first
	return i >= 0 && i < len(s.in) && s.in[i]
}

func (t *typer) inside(c Change, i, j int) {
	t.sentences(c, &t.a[i], &t.b[j], t.equalOf(i))
}

// sentences types the differences of two sentences, or of one and two.
func (t *typer) sentences(c Change, a, b *unit, equal []int32) {
	p := &t.current
	*p = inside{typer: t, old: t.old, new: t.new, a: a, b: b, equal: equal, c: c}
	p.explained[0].start(a.tokens)
	p.explained[1].start(b.tokens)
	t.differences(a.tokens, b.tokens, equal)
	p.whereBegun()
	t.agreed()
	t.tails()
	t.replaced()
	p.phrases()
	if p.marksOnly() {
		return
	}
	first := len(t.out)
	p.quotes()
	p.findings()
	p.figures()
	p.voice()
	p.apposed()
	marks := len(t.out)
	for _, d := range p.drafts {
		k := p.changeOn(first, marks, d)
		if k < 0 || !p.told(d) || p.out[k].Weight == None && (p.deed(d.a, 0) || p.deed(d.b, 1)) {
			p.difference(d)
			continue
		}
		t.out[k].folded = append(t.out[k].folded, Edit{p.old.table.SpanOf(d.a), p.new.table.SpanOf(d.b)})
	}
	t.rearrange(first)
	t.pieces(first)
	t.fold(first)
}

// changeOn returns the first of the changes from one place to another that tells of words of
// a difference, or -1.
func (p *inside) changeOn(from, to int, d sides) int {
	before, after := p.old.table.SpanOf(d.a), p.new.table.SpanOf(d.b)
	for i := from; i < to; i++ {
		if c := &p.out[i]; p.here(c) && (c.BeforeSpan.Overlaps(before) || c.AfterSpan.Overlaps(after)) {
			return i
		}
	}
	return -1
}

// here reports whether a change is of the units that are typed: the source of a
// quotation that goes on may stand in a sentence before them.
func (p *inside) here(c *Change) bool {
	return (c.BeforeSpan.Empty() || c.BeforeSpan.Overlaps(p.a.Span)) && (c.AfterSpan.Empty() || c.AfterSpan.Overlaps(p.b.Span))
}

// left counts the words of a range that nothing explains yet.
func (p *inside) left(d *laid, r text.Range, side int) int {
	n := 0
	for i := r.First; i < r.Last; i++ {
		if k := d.table.Kind(i); (k == text.Word || k == text.Number) && !p.explained[side].has(i) {
			n++
		}
	}
	return n
}

// told reports whether what is left of a difference is nothing, or the few
// words that go with a figure or a source that changed.
func (p *inside) told(d sides) bool {
	left := p.left(p.old, d.a, 0) + p.left(p.new, d.b, 1)
	all := p.old.countWords(d.a) + p.new.countWords(d.b)
	switch {
	case left == 0:
		return true
	case left >= all, left > 8, left*2 > all+4:
		return false
	case p.content(p.old, d.a, 0)+p.content(p.new, d.b, 1) > maxAlong:
		return false
	}
	return !p.firmer(d) && !p.opposed(d, courses) && !p.deaths(d)
}

// maxAlong is the most words that say something and yet only go with a figure or a
// source.
const maxAlong = 4

// courses is the kind of words that go with a figure and tell no more than it:
// "rose", "fell".
const courses = "mo"

// marksOnly types units whose words are the same: quotation marks, dashes,
// bullets or white space changed.
func (p *inside) marksOnly() bool {
	if !p.sameWords(p.a.tokens, p.b.tokens) || p.signs() {
		return false
	}
	c := p.c
	c.set(Boilerplate, onlyMarks)
	switch before, after := p.marks(0), p.marks(1); {
	case before && !after:
		c.set(QuoteRemoved, goneMarks)
	case after && !before:
		c.set(QuoteAdded, newMarks)
	}
	if c.Weight != None {
		first, last := p.drafts[0], p.drafts[len(p.drafts)-1]
		c.BeforeSpan = p.old.table.SpanOf(text.Range{First: first.a.First, Last: last.a.Last})
		c.AfterSpan = p.new.table.SpanOf(text.Range{First: first.b.First, Last: last.b.Last})
	}
	if c.Weight == None && punctuated(p.old, p.drafts, false) != punctuated(p.new, p.drafts, true) {
		c.set(Typo, onlyPunctuation)
	} else if before, after := p.recased(); c.Weight == None && !before.Empty() {
		c.set(Typo, onlyCapital)
		c.BeforeSpan, c.AfterSpan = before, after
	}
	p.add(&c)
	return true
}

// recased returns the first to the last of the words that differ by capitals, in units
// whose words are the same: "the Province", "the province".
func (p *inside) recased() (before, after text.Span) {
	for _, d := range p.drafts {
		i, j := p.old.nextWord(d.a), p.new.nextWord(d.b)
		for i < d.a.Last && j < d.b.Last {
			if capitals := text.Upper | text.Caps; p.old.table.Tokens[i].Flags&capitals != p.new.table.Tokens[j].Flags&capitals {
				before, after = coverAll(before, p.old.table.Span(i)), coverAll(after, p.new.table.Span(j))
			}
			i, j = p.old.nextWord(text.Range{First: i + 1, Last: d.a.Last}), p.new.nextWord(text.Range{First: j + 1, Last: d.b.Last})
		}
	}
	return before, after
}

// marks reports whether a quotation mark round somebody's words stands on a side
// alone, and not in place of another: of a single one, say.
func (p *inside) marks(side int) bool {
	d, other := p.doc(side), p.doc(1-side)
	for _, s := range p.drafts {
		r := s.of(side)
		if r.Len() > 0 && holdsQuoteMark(d, d.table.SpanOf(r)) && !hasMark(other.table.SpanOf(s.of(1-side)).In(other.Text)) {
			return true
		}
	}
	return false
}

// hasMark reports whether words have a quotation mark, or an apostrophe that may be
// one.
func hasMark(words string) bool { return strings.ContainsAny(words, "“”\"«»'‘’") }

// signs reports whether a sign such as that of a currency came or went.
func (p *inside) signs() bool {
	for _, d := range p.drafts {
		if signed(p.old, d.a) || signed(p.new, d.b) {
			return true
		}
	}
	return false
}

func signed(d *laid, r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if d.table.Kind(i) == text.Symbol {
			return true
		}
	}
	return false
}

// punctuated sums up which commas, points and semicolons one side has.
func punctuated(d *laid, drafts []sides, newer bool) uint64 {
	sum := uint64(0)
	for _, s := range drafts {
		r := s.a
		if newer {
			r = s.b
		}
		for i := r.First; i < r.Last; i++ {
			if d.table.IsIn(i, ", ; : . ! ?") {
				sum += uint64(d.table.Hash(i))
			}
		}
	}
	return sum
}

// explain notes that a change explains the tokens of a span.
func (p *inside) explain(side int, s text.Span) {
	d := p.old
	if side == 1 {
		d = p.new
	}
	r := d.table.In(s)
	for i := r.First; i < r.Last; i++ {
		p.explained[side].put(i)
	}
}

// touched reports whether a span has a difference on its side.
func (p *inside) touched(side int, s text.Span) bool {
	for _, d := range p.drafts {
		doc, r, other := p.old, d.a, d.b
		if side == 1 {
			doc, r, other = p.new, d.b, d.a
		}
		if r.Len() > 0 && doc.table.SpanOf(r).Overlaps(s) {
			return true
		}
		if r.Len() == 0 && other.Len() > 0 && doc.table.Valid(r.First) {
			if at := int(doc.table.Tokens[r.First].Start); s.Start < at && at < s.End {
				return true
			}
		}
	}
	return false
}
