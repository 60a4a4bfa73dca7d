package compare

import (
	"strings"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// difference types one run of changed words: as a clause, as a hedge, and last
// as plain words.
func (p *inside) difference(d sides) {
	c := p.c
	c.BeforeSpan, c.AfterSpan = p.edges(d)
	switch {
	case p.rate(&c, d):
	case p.unquoted(&c, d), p.renamed(&c, d), p.synonyms(&c, d):
	case p.answered(&c, d), p.openers(d) && p.hedged(&c, d):
	case p.clauses(&c, d):
	case p.hedged(&c, d), p.spoken(&c, d):
	default:
		p.words(&c, d)
	}
}

// edges returns the spans of a difference without the marks that begin both sides, ", one
// of them" and ". None is", or that stand alone beside words.
func (p *inside) edges(d sides) (before, after text.Span) {
	t, u, a, b := p.old.table, p.new.table, d.a, d.b
	for min(a.Len(), b.Len()) > 1 && t.IsIn(a.First, ", . ; :") && u.IsIn(b.First, ", . ; :") {
		a.First++
		b.First++
	}
	before, after = t.SpanOf(a), u.SpanOf(b)
	switch n, m := p.old.countWords(a), p.new.countWords(b); {
	case n == 0 && m > 0 && a.Len() == 1 && t.Is(a.First, ","):
		before = text.Span{}
	case m == 0 && n > 0 && b.Len() == 1 && u.Is(b.First, ","):
		after = text.Span{}
	}
	return before, after
}

// unquoted types words in marks that stand on one side alone, perhaps in place of others.
func (p *inside) unquoted(c *Change, d sides) bool {
	before, after := holdsQuoteMark(p.old, c.BeforeSpan), holdsQuoteMark(p.new, c.AfterSpan)
	instead := p.content(p.old, d.a, 0) > 0 && p.content(p.new, d.b, 1) > 0
	switch {
	case otherMarks(c.BeforeSpan.In(p.old.Text), c.AfterSpan.In(p.new.Text)):
		return false
	case before && !after && instead:
		c.set(QuoteRemoved, othersInstead)
	case after && !before && instead:
		c.set(QuoteAdded, quotedInstead)
	case before && !after:
		c.set(QuoteRemoved, goneQuoted)
	case after && !before:
		c.set(QuoteAdded, newQuoted)
	default:
		return false
	}
	p.add(c)
	return true
}

// otherMarks reports whether two stretches are quotation marks of two styles and no
// words.
func otherMarks(x, y string) bool { return hasMark(x) && hasMark(y) && !wordsIn(x) && !wordsIn(y) }

// holdsQuoteMark reports whether a span holds a quotation mark of words that somebody is
// quoted for.
func holdsQuoteMark(d *laid, s text.Span) bool {
	return holdsQuoted(d, s) && strings.ContainsAny(s.In(d.Text), "“”\"«»")
}

// rate types another unit behind a figure: "$3 a tonne", "$3 a pound".
func (p *inside) rate(c *Change, d sides) bool {
	if d.a.Len() != 1 || d.b.Len() != 1 || !p.old.table.IsIn(d.a.First-1, "a an per /") || !p.old.table.Valid(d.a.First-2) {
		return false
	}
	x, y := figureBefore(p.old, d.a.First-1, p.a), figureBefore(p.new, d.b.First-1, p.b)
	if x == nil || y == nil || figure.Compare(x, y) != figure.Same {
		return false
	}
	c.BeforeSpan, c.AfterSpan = cover(x.Span, c.BeforeSpan), cover(y.Span, c.AfterSpan)
	p.setFigure(c, y, FigureChanged, anotherUnit)
	p.add(c)
	return true
}

// figureBefore returns the figure that ends right before a token, or nil.
func figureBefore(d *laid, i int, u *unit) *figure.Figure {
	list := figuresIn(d, u.Span)
	for k := range list {
		if d.table.At(list[k].End) == i {
			return &list[k]
		}
	}
	return nil
}

// maxFrame is the most words of a frame that belongs to no quote.
const maxFrame = 5

// spoken types a frame that came or went without a quote of its own: "one of 33
// that experts say are dangerous", "the trust said it had changed its rules".
func (p *inside) spoken(c *Change, d sides) bool {
	c.set(AttributionChanged, goneSource)
	before, after := p.frameOf(0, d.a), p.frameOf(1, d.b)
	switch {
	case before && after, p.thinkers(d):
		c.Reason = anotherSource
	case before && p.silent(1, d.b):
	case after && p.silent(0, d.a):
		c.Reason = newSource
	case before && p.retold(0, d.a, d.b), after && p.retold(1, d.b, d.a):
		c.setIn(p.b, ClaimChanged, anotherFact)
	default:
		return false
	}
	p.add(c)
	return true
}

// thinkers reports whether somebody else is now said to say or think the same: "[police]
// believe", "[insurers] believe".
func (p *inside) thinkers(d sides) bool {
	return p.subject(0, d.a) && p.subject(1, d.b) && p.stems(d) == 0
}

// subject reports whether a range of a side is the subject, at the beginning of a clause, of a
// verb of saying or thinking that reports no quote.
func (p *inside) subject(side int, r text.Range) bool {
	d := p.doc(side)
	t := d.table
	switch {
	case !t.Has(r.Last, lexicon.CompareSaying), p.cued(side, r.Last):
		return false
	case r.Len() > maxFrame, p.content(d, r, side) == 0, verbal(t, r) != r.Last:
		return false
	}
	return r.First == p.unit(side).tokens.First || t.Kind(r.First-1) == text.Punct || t.IsIn(r.First-1, "the a an")
}

// frameOf reports whether a range of a side is little more than a frame, and its source is not
// quoted on the other side as well.
func (p *inside) frameOf(side int, r text.Range) bool {
	d := p.doc(side)
	switch {
	case p.left(d, r, side) > maxFrame, !saying(d.table, r):
		return false
	case !d.table.Has(r.First, lexicon.CompareSaying) && p.toldInPlace(r, side):
		return false
	}
	others := quotesIn(p.doc(1-side), p.unit(1-side).Span)
	for _, q := range quotesIn(d, p.unit(side).Span) {
		if q.Cue.Overlaps(d.table.SpanOf(r)) && voiced(others, q) {
			return false
		}
	}
	return true
}

// unit returns the unit of a side.
func (p *inside) unit(side int) *unit {
	if side == 1 {
		return p.b
	}
	return p.a
}

// silent reports whether all that is left of a range is a few words that say nothing, such
// as a verb of which the frame on the other side has another form: "has" for "said it had".
func (p *inside) silent(side int, r text.Range) bool {
	d := p.doc(side)
	return p.content(d, r, side) == 0 && p.left(d, r, side) < maxFrame && denials(d.table, r) == 0 && !saying(d.table, r)
}

// retold reports whether a range of a side begins with what somebody said they did, and the
// range of the other side tells in as few words that it was done, or something else: "said
// she had asked for", "has ordered".
func (p *inside) retold(side int, said, told text.Range) bool {
	t, d := p.doc(side).table, p.doc(1-side)
	return t.Has(said.First, lexicon.CompareSaying) && t.IsIn(said.First+1, "he she it they") && !saying(d.table, told) &&
		p.content(d, told, 1-side) <= p.content(p.doc(side), said, side) && denials(t, said) == denials(d.table, told)
}

// tells reports a word by which somebody says or knows something: "say", "can reveal", "has
// learned", "the court heard".
func tells(t *text.Table, i int) bool {
	switch {
	case t.Has(i, lexicon.CompareSaying), t.Is(i, "understands"):
		return true
	case t.Is(i, "reveal"):
		return t.Is(i-1, "can")
	case t.IsIn(i, "learned learnt"):
		return t.IsIn(i-1, "has have")
	}
	return t.IsIn(i, "heard hears") && (t.IsIn(i-1, hearers) || t.IsIn(i-2, hearers))
}

// saying reports whether a range is a subject and a verb of saying or thinking:
// "experts say", ", police said", "say they", "the court heard", "the Herald can reveal".
func saying(t *text.Table, r text.Range) bool {
	verb, subject := false, false
	for i := r.First; i < r.Last; i++ {
		switch {
		case tells(t, i):
			verb = true
		case t.Kind(i) == text.Word && !t.Has(i, lexicon.FigureStop) || t.IsIn(i, "he she they it"):
			subject = true
		}
	}
	return verb && subject
}

// answered types that somebody who would not speak now does, or the other way round: "did not
// say whether", "said".
func (p *inside) answered(c *Change, d sides) bool {
	before, after := spokeNot(p.old.table, d.a), spokeNot(p.new.table, d.b)
	if before == after || before && !utters(p.new.table, d.b) || after && !utters(p.old.table, d.a) {
		return false
	}
	c.setIn(p.b, ClaimChanged, anotherFact)
	p.add(c)
	return true
}

// utters reports whether a range has a verb of saying or denying.
func utters(t *text.Table, r text.Range) bool {
	return t.Seek(r, lexicon.CompareSaying) < r.Last || t.Seek(r, lexicon.ClaimDispute) < r.Last
}

// hearers are those before whom something is said.
const hearers = "court inquest jury tribunal inquiry hearing"

// openers reports whether one side is a clause that only introduces the sentence:
// "it is not clear whether", "there are fears that".
func (p *inside) openers(d sides) bool {
	return opener(p.old.table, d.a, p.a.tokens.First) || opener(p.new.table, d.b, p.b.tokens.First)
}

func opener(t *text.Table, r text.Range, first int) bool {
	if r.First != first || r.Len() < minClause-2 || !t.IsIn(first, "it there") {
		return false
	}
	return t.IsIn(r.Last-1, asked) || t.IsIn(r.Last-2, asked)
}

// asked are the words that a clause which only introduces another ends with.
const asked = "that whether if who what why how when where"

// minClause is the least number of words of a whole clause.
const minClause = 6

// clauses types a clause, or a phrase with a fact of its own, that stands on one side
// alone.
func (p *inside) clauses(c *Change, d sides) bool {
	n, m := p.left(p.old, d.a, 0), p.left(p.new, d.b, 1)
	is, side := &clauseNew, 1
	switch {
	case n <= 1 && m >= minClause && !p.toldBeside(d.b, 1):
	case n == 0 && p.clause(d.b, 1):
	case m <= 1 && n >= minClause && !p.toldBeside(d.a, 0):
		is, side = &clauseGone, 0
	case m == 0 && p.clause(d.a, 0):
		is, side = &clauseGone, 0
	case n == 0 && p.adjunct(d.b, 1):
		is = &wordsNew
	case m == 0 && p.adjunct(d.a, 0):
		is, side = &wordsGone, 0
	default:
		return false
	}
	doc, s, r := p.old, c.BeforeSpan, d.a
	if side == 1 {
		doc, s, r = p.new, c.AfterSpan, d.b
	}
	c.setIn(p.b, is.claimed, is.reason)
	if holdsQuoted(doc, s) {
		c.set(is.quoted, is.quotation)
	} else if side == 0 && unverified(doc, r) {
		c.Weight = High
	}
	p.add(c)
	return true
}
