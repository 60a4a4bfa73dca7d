package compare

import (
	"slices"
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// quotes pairs the quotes of both sides by their words, and types other words
// in marks, another source, and a source that came or went.
func (p *inside) quotes() {
	left, right := quotesIn(p.old, p.a.Span), quotesIn(p.new, p.b.Span)
	if len(left)+len(right) == 0 {
		return
	}
	var taken [2][maxFigures]bool
	for i, x := range left {
		for j, y := range right {
			if !taken[0][i] && !taken[1][j] && (p.alikeQuotes(x, y) || len(left) == 1 && len(right) == 1) {
				taken[0][i], taken[1][j] = true, true
				p.quotePair(x, y)
			}
		}
	}
	for i, x := range left {
		if !taken[0][i] && !voiced(right, x) && p.unframed(x, 0) && p.kept(p.old, x, p.new, p.b) {
			p.source(x, nil)
		}
	}
	for j, y := range right {
		if !taken[1][j] && !voiced(left, y) && p.unframed(y, 1) && p.kept(p.new, y, p.old, p.a) {
			p.source(nil, y)
		}
	}
}

// unframed reports whether the frame of a quote on a side differs, and its speaker is not named
// on the other.
func (p *inside) unframed(q *quote.Quote, side int) bool {
	return p.touched(side, frame(q)) && !p.stands(side, q.Speaker.Mention)
}

// voiced reports whether a quote of a list has the source of another.
func voiced(list []*quote.Quote, q *quote.Quote) bool {
	return slices.ContainsFunc(list, func(x *quote.Quote) bool { return x.Speaker.Name != "" && sameSpeaker(x, q) })
}

// stands reports whether the name of a source is on both sides, in another place
// perhaps.
func (p *inside) stands(side int, mention text.Span) bool {
	if mention.Empty() {
		return false
	}
	last := p.doc(side).table.In(mention).Last - 1
	return !p.touched(side, mention) || p.inDrafts(p.doc(side).table.Folded(last), 1-side)
}

func quotesIn(d *laid, s text.Span) []*quote.Quote {
	var out []*quote.Quote
	near := quotesNear(d, s)
	for i := range near {
		if q := &near[i]; q.Type.Quoted() && (q.Overlaps(s) || frame(q).Overlaps(s)) && len(out) < maxFigures {
			out = append(out, q)
		}
	}
	return out
}

// saidIn returns the words of a quote inside a unit.
func saidIn(d *laid, q *quote.Quote, u *unit) []int32 {
	var out []int32
	for _, part := range q.Parts {
		if part.Overlaps(u.Span) {
			out = append(out, d.wordsOf(d.table.In(text.Span{Start: max(part.Start, u.Start), End: min(part.End, u.End)}))...)
		}
	}
	return out
}

func (p *inside) alikeQuotes(x, y *quote.Quote) bool {
	a, b := saidIn(p.old, x, p.a), saidIn(p.new, y, p.b)
	if x.Type != quote.Indirect && y.Type != quote.Indirect {
		a, b = said(p.old, x), said(p.new, y)
	}
	return p.shared(a, b)*2 >= min(len(a), len(b)) && len(a) > 0 && len(b) > 0
}

// said returns the words of all parts of a quote.
func said(d *laid, q *quote.Quote) []int32 {
	var out []int32
	for _, part := range q.Parts {
		out = append(out, d.wordsOf(d.table.In(part))...)
	}
	return out
}

// kept reports whether most of what a quote says stands in a unit of the other
// side.
func (p *inside) kept(d *laid, q *quote.Quote, other *laid, u *unit) bool {
	said := d.wordsOf(d.table.In(q.Span))
	return len(said) > 2 && p.shared(said, other.wordsOf(u.tokens))*3 >= len(said)*2
}

func (p *inside) quotePair(x, y *quote.Quote) {
	p.reworded(x, y)
	if !p.touched(0, frame(x)) && !p.touched(1, frame(y)) {
		return
	}
	c := p.c
	c.BeforeSpan, c.AfterSpan = frame(x), frame(y)
	switch {
	case c.BeforeSpan.Empty() || c.AfterSpan.Empty() || x.Speaker.Name == "" || y.Speaker.Name == "":
		return
	case p.oneSource(x, y) && !p.others(x, y):
		if p.cue(c, x, y) {
			p.explain(0, x.Cue)
			p.explain(1, y.Cue)
		} else {
			p.elsewhere(x, y)
		}
		return
	}
	p.source(x, y)
}

// elsewhere types a source that left its place in the sentence, or its verb: "X, survivors
// said", "According to survivors, X"; "said coach Sven Lund", "Lund said".
func (p *inside) elsewhere(x, y *quote.Quote) {
	a, b := frame(x), frame(y)
	before := (a.Start < x.Parts[0].Start) == (b.Start < y.Parts[0].Start) // both stand before what is said, or behind
	turned := (a.Start == x.Cue.Start) != (b.Start == y.Cue.Start)
	if before && !turned || !p.stood(a, 0) || !p.stood(b, 1) {
		return
	}
	p.explain(0, a)
	p.explain(1, b)
	c := p.c
	c.set(Typo, movedSource)
	p.add(&c)
}

// stood reports whether all words of a frame differ, but for an article that it
// begins with: "[The] police chief said the road is shut".
func (p *inside) stood(s text.Span, side int) bool {
	t := p.doc(side).table
	r := t.In(s)
	for r.Len() > 1 && t.IsIn(r.First, "the a an") {
		r.First++
	}
	for _, d := range p.drafts {
		if o := d.of(side); o.First <= r.First && r.Last <= o.Last {
			return true
		}
	}
	return false
}

// others reports whether the same word names another group, "officials in Kyiv",
// "officials in Moscow", or somebody speaks for a person now: "the mayor", "the
// mayor's spokeswoman".
func (p *inside) others(x, y *quote.Quote) bool {
	if slices.ContainsFunc(p.drafts, func(d sides) bool {
		before := p.old.table.SpanOf(d.a).Overlaps(x.Speaker.Mention)
		return p.passing(d) && (before || p.new.table.SpanOf(d.b).Overlaps(y.Speaker.Mention))
	}) {
		return true
	}
	i, j := spokesman(p.old, x.Speaker.Mention), spokesman(p.new, y.Speaker.Mention)
	if i != j {
		d, person := p.old, x.Speaker.Mention
		if i {
			d, person = p.new, y.Speaker.Mention
		}
		return d.table.Has(d.table.At(person.End)-1, lexicon.NameRole)
	}
	if x.Speaker.Kind != quote.Group && x.Speaker.Kind != quote.Anonymous {
		return false
	}
	a, b := place(p.old, x.Speaker.Mention), place(p.new, y.Speaker.Mention)
	return !a.Empty() && !b.Empty() && p.touched(0, a) && p.touched(1, b)
}

// spokesman reports whether a mention has a word for somebody who speaks for others.
func spokesman(d *laid, mention text.Span) bool {
	r := d.table.In(mention)
	for i := r.First; i < r.Last; i++ {
		if strings.HasPrefix(d.table.Folded(i), "spokes") {
			return true
		}
	}
	return false
}

// place returns what stands behind the first preposition of a name, or an empty
// span.
func place(d *laid, name text.Span) text.Span {
	r := d.table.In(name)
	for i := r.First; i+1 < r.Last; i++ {
		if d.table.IsIn(i, "in of at from") {
			return text.Span{Start: d.table.Span(i + 1).Start, End: name.End}
		}
	}
	return text.Span{}
}

// source types a source that is another one, came, or went. Where one came or went,
// a verb alone is none: "it is believed".
func (p *inside) source(x, y *quote.Quote) {
	if x == nil && y.Speaker.Mention.Empty() || y == nil && x.Speaker.Mention.Empty() {
		return
	}
	c := p.c
	c.set(AttributionChanged, anotherSource)
	c.BeforeSpan, c.AfterSpan = text.Span{}, text.Span{}
	switch {
	case x == nil:
		c.Reason = newSource
	case y == nil:
		c.Reason = goneSource
	}
	if x != nil {
		c.BeforeSpan = namedBy(p.old, x)
		p.explain(0, told(p.old, c.BeforeSpan))
	}
	if y != nil {
		c.AfterSpan = namedBy(p.new, y)
		p.explain(1, told(p.new, c.AfterSpan))
	}
	if !c.BeforeSpan.Empty() || !c.AfterSpan.Empty() {
		p.add(&c)
	}
}

// reworded types other words inside the marks of one quotation.
func (p *inside) reworded(x, y *quote.Quote) {
	if x.Type == quote.Indirect || y.Type == quote.Indirect {
		p.paraphrased(x, y)
		return
	}
	for k := 0; k < len(x.Parts) && k < len(y.Parts); k++ {
		a, b := x.Parts[k], y.Parts[k]
		if !a.Overlaps(p.a.Span) || !b.Overlaps(p.b.Span) {
			continue
		}
		if x.Type == quote.Mixed && !p.touchesMarks(p.old, 0, a) && !p.touchesMarks(p.new, 1, b) {
			continue
		}
		if p.sameWords(p.old.table.In(a), p.new.table.In(b)) || p.respelt(a, b) {
			continue
		}
		c := p.c
		c.set(QuoteChanged, otherQuoted)
		c.BeforeSpan, c.AfterSpan = a, b
		p.explain(0, a)
		p.explain(1, b)
		p.add(&c)
	}
}

// paraphrased types words in marks that became a paraphrase, or the other way
// round.
func (p *inside) paraphrased(x, y *quote.Quote) {
	a, b := inUnit(x, p.a), inUnit(y, p.b)
	if x.Type != quote.Direct && y.Type != quote.Direct || a.Empty() || b.Empty() || !sameSpeaker(x, y) {
		return
	}
	c := p.c
	c.set(QuoteChanged, nowParaphrased)
	if x.Type == quote.Indirect {
		c.Reason = nowQuoted
	}
	c.BeforeSpan, c.AfterSpan = cover(frame(x), a), cover(frame(y), b)
	p.explain(0, c.BeforeSpan)
	p.explain(1, c.AfterSpan)
	p.add(&c)
}

// inUnit returns the first part of a quote that lies in a unit, or an empty span.
func inUnit(q *quote.Quote, u *unit) text.Span {
	for _, part := range q.Parts {
		if u.Contains(part) {
			return part
		}
	}
	return text.Span{}
}

// touchesMarks reports whether a difference lies inside the marks of a part.
func (p *inside) touchesMarks(d *laid, side int, part text.Span) bool {
	for _, s := range p.drafts {
		r := s.a
		if side == 1 {
			r = s.b
		}
		if r.Len() > 0 && part.Contains(d.table.SpanOf(r)) && insideMarks(d, part, d.table.SpanOf(r)) {
			return true
		}
	}
	return false
}

// cue types a reporting verb that changed with the same source: one that
// distances softens.
func (t *typer) cue(c Change, before, after *quote.Quote) bool {
	x, y := read(t.old, before.Cue), read(t.new, after.Cue)
	if x == y || before.CueClass == after.CueClass {
		return false
	}
	c.BeforeSpan, c.AfterSpan = frame(before), frame(after)
	switch {
	case after.CueClass == quote.Doubt:
		c.set(ClaimSoftened, nowDistant)
	case before.CueClass == quote.Doubt:
		c.set(ClaimStrengthened, nowNear)
	default:
		return false
	}
	t.add(&c)
	return true
}

// frame returns the words that name the source and the act of saying.
func frame(q *quote.Quote) text.Span {
	switch {
	case q.Speaker.Mention.Empty():
		return q.Cue
	case q.Cue.Empty():
		return q.Speaker.Mention
	}
	return cover(q.Speaker.Mention, q.Cue)
}

// insideMarks reports whether a span stands between quotation marks of a part.
func insideMarks(d *laid, part, s text.Span) bool {
	before := d.Text[part.Start:s.Start]
	return strings.LastIndexAny(before, "“\"‘«") > strings.LastIndexAny(before, "”»")
}
