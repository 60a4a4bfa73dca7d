package compare

import (
	"slices"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// inside types the differences of two units that belong together: first by
// their figures and quotes, then what words are left.
type inside struct {
	*typer
	i, j   int
	a, b   *unit
	c      Change
	drafts []sides
}

func (t *typer) inside(c Change, i, j int) {
	p := inside{typer: t, i: i, j: j, a: &t.a[i], b: &t.b[j], c: c}
	p.pairs++
	if p.seen[0] == nil {
		p.seen = [2][]int32{make([]int32, p.old.Paste.Len()), make([]int32, p.new.Paste.Len())}
	}
	p.drafts = t.differences(p.a.tokens, p.b.tokens, t.equalOf(i))
	if p.marksOnly() {
		return
	}
	first := len(t.out)
	p.quotes()
	p.figures()
	marks := t.out[first:]
	for _, d := range p.drafts {
		if !p.told(d) || !p.speakOf(marks, d) {
			p.difference(d)
		}
	}
}

// speakOf reports whether one of the changes of the figures and quotes of the
// units lies in a difference.
func (p *inside) speakOf(marks []Change, d sides) bool {
	before, after := p.old.Paste.SpanOf(d.a), p.new.Paste.SpanOf(d.b)
	for i := range marks {
		if marks[i].BeforeSpan.Overlaps(before) || marks[i].AfterSpan.Overlaps(after) {
			return true
		}
	}
	return false
}

// left counts the words of a range that nothing explains yet.
func (p *inside) left(d *laid, r text.Range, side int) int {
	n := 0
	for i := r.First; i < r.Last; i++ {
		if k := d.Paste.Kind(i); (k == text.Word || k == text.Number) && p.seen[side][i] != p.pairs {
			n++
		}
	}
	return n
}

// told reports whether what is left of a difference is nothing, or the few
// words that go with a figure or a source that changed.
func (p *inside) told(d sides) bool {
	left := p.left(p.old, d.a, 0) + p.left(p.new, d.b, 1)
	all := len(p.old.wordsOf(d.a)) + len(p.new.wordsOf(d.b))
	return left == 0 || left < all && left <= 8 && left*2 <= all+4 && doubt(p.old.Paste.Table, d.a) == doubt(p.new.Paste.Table, d.b)
}

// marksOnly types units whose words are the same: quotation marks, dashes,
// bullets or white space changed.
func (p *inside) marksOnly() bool {
	if !slices.Equal(p.old.wordsOf(p.a.tokens), p.new.wordsOf(p.b.tokens)) || p.signs() {
		return false
	}
	c := p.c
	c.Type, c.Weight, c.Reason = Boilerplate, None, "marks or white space"
	if punctuated(p.old, p.drafts, false) != punctuated(p.new, p.drafts, true) {
		c.Type, c.Reason = Typo, "punctuation"
	}
	p.add(c)
	return true
}

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
		if d.Paste.Kind(i) == text.Symbol {
			return true
		}
	}
	return false
}

// punctuated counts the commas, points and semicolons of one side.
func punctuated(d *laid, drafts []sides, newer bool) int {
	n := 0
	for _, s := range drafts {
		r := s.a
		if newer {
			r = s.b
		}
		for i := r.First; i < r.Last; i++ {
			if d.Paste.IsAny(i, ",", ";", ":", ".", "!", "?") {
				n++
			}
		}
	}
	return n
}

// explain notes that a change explains the tokens of a span.
func (p *inside) explain(side int, s text.Span) {
	d := p.old
	if side == 1 {
		d = p.new
	}
	r := d.Paste.In(s)
	for i := r.First; i < r.Last; i++ {
		p.seen[side][i] = p.pairs
	}
}

// touched reports whether a span has a difference on its side.
func (p *inside) touched(side int, s text.Span) bool {
	for _, d := range p.drafts {
		doc, r, other := p.old, d.a, d.b
		if side == 1 {
			doc, r, other = p.new, d.b, d.a
		}
		if r.Len() > 0 && doc.Paste.SpanOf(r).Overlaps(s) {
			return true
		}
		if r.Len() == 0 && other.Len() > 0 && doc.Paste.Valid(r.First) {
			if at := int(doc.Paste.Tokens[r.First].Start); s.Start < at && at < s.End {
				return true
			}
		}
	}
	return false
}

// figures pairs the figures of both sides, and types those that differ.
func (p *inside) figures() {
	left, right := figuresIn(p.old, p.a), figuresIn(p.new, p.b)
	taken := map[*figure.Figure]bool{}
	pair := func(fits func(x, y *figure.Figure) bool) {
		for _, x := range left {
			for _, y := range right {
				if !taken[x] && !taken[y] && x.Kind == y.Kind && fits(x, y) {
					taken[x], taken[y] = true, true
					p.figurePair(x, y)
				}
			}
		}
	}
	pair(p.stayed)
	pair(p.replaced)
	pair(func(x, y *figure.Figure) bool { return figure.Compare(x, y) == figure.Same })
	pair(func(x, y *figure.Figure) bool { return x.Value == y.Value && x.Unit == y.Unit })
	pair(func(x, y *figure.Figure) bool { return !x.Of.Empty() && !y.Of.Empty() && sameNoun(p.old, p.new, x, y) })
	pair(func(x, y *figure.Figure) bool { return true })
	p.lone(left, taken, 0)
	p.lone(right, taken, 1)
}

// stayed reports whether the number of a figure stayed where it was.
func (p *inside) stayed(x, y *figure.Figure) bool {
	i := p.old.Paste.At(x.Number.Start) - p.a.tokens.First
	return i >= 0 && i < p.a.tokens.Len() && p.equalOf(p.i)[i] == p.new.Paste.At(y.Number.Start)
}

// replaced reports whether two figures of one thing stand in one difference:
// the one in place of the other.
func (p *inside) replaced(x, y *figure.Figure) bool {
	if x.Unit != y.Unit || x.Of.Empty() != y.Of.Empty() || !x.Of.Empty() && !sameNoun(p.old, p.new, x, y) {
		return false
	}
	for _, d := range p.drafts {
		if p.old.Paste.SpanOf(d.a).Overlaps(x.Number) && p.new.Paste.SpanOf(d.b).Overlaps(y.Number) {
			return true
		}
	}
	return false
}

func figuresIn(d *laid, u *unit) []*figure.Figure {
	var out []*figure.Figure
	lo, hi := 0, len(d.Figures)
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); d.Figures[mid].Start < u.Start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for ; lo < len(d.Figures) && d.Figures[lo].Start < u.End && len(out) < maxFigures; lo++ {
		out = append(out, &d.Figures[lo])
	}
	return out
}

// maxFigures bounds the figures of one unit that are paired.
const maxFigures = 40

// sameNoun reports whether two figures count the same thing.
func sameNoun(old, new *laid, x, y *figure.Figure) bool {
	return lastWord(x.Of.In(old.Text)) == lastWord(y.Of.In(new.Text))
}

func (p *inside) figurePair(x, y *figure.Figure) {
	if x.In(p.old.Text) == y.In(p.new.Text) {
		p.explain(0, x.Span)
		p.explain(1, y.Span)
		return
	}
	c := p.c
	c.BeforeSpan, c.AfterSpan = counted(x), counted(y)
	p.explain(0, x.Span)
	p.explain(1, y.Span)
	diff := figure.Compare(x, y)
	if diff == figure.Same && x.Per != y.Per {
		diff = figure.Units
	}
	if diff == figure.Same {
		c.Type, c.Weight, c.Reason = Typo, None, "the same value in other words"
	} else {
		c.Type, c.Weight, c.Reason = FigureChanged, figureWeight(y, p.b), figureReason(diff, x, y)
	}
	if !p.inQuote(c) {
		p.add(c)
	}
}

// inQuote reports whether a change of a quotation tells it already.
func (p *inside) inQuote(c Change) bool {
	for k := len(p.out) - 1; k >= 0 && p.out[k].unit == c.unit; k-- {
		if p.out[k].Type == QuoteChanged && p.out[k].AfterSpan.Contains(c.AfterSpan) {
			return true
		}
	}
	return false
}

// lone types figures that one side alone has, unless a whole clause came or
// went with them.
func (p *inside) lone(list []*figure.Figure, taken map[*figure.Figure]bool, side int) {
	for _, f := range list {
		if taken[f] || !p.touched(side, f.Span) || p.clauseAt(side, f.Span) {
			continue
		}
		c := p.c
		c.Weight = figureWeight(f, p.b)
		if side == 0 {
			c.Type, c.Reason, c.BeforeSpan, c.AfterSpan = FigureRemoved, "a figure is gone", counted(f), text.Span{}
		} else {
			c.Type, c.Reason, c.BeforeSpan, c.AfterSpan = FigureAdded, "a figure is new", text.Span{}, counted(f)
		}
		p.explain(side, f.Span)
		p.add(c)
	}
}

// clauseAt reports whether a span lies in a run of words that is a clause of
// its own.
func (p *inside) clauseAt(side int, s text.Span) bool {
	for _, d := range p.drafts {
		doc, r, other, otherDoc := p.old, d.a, d.b, p.new
		if side == 1 {
			doc, r, other, otherDoc = p.new, d.b, d.a, p.old
		}
		if r.Len() > 0 && doc.Paste.SpanOf(r).Overlaps(s) {
			n, m := len(doc.wordsOf(r)), len(otherDoc.wordsOf(other))
			return n >= minClause && m*3 <= n
		}
	}
	return false
}
