package compare

import (
	"strings"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// respelt reports whether all that differs in two parts of a quotation is how its words
// are written: "ten minutes", "10 minutes"; "colour", "color".
func (p *inside) respelt(a, b text.Span) bool {
	for _, d := range p.drafts {
		before, after := p.old.table.SpanOf(d.a), p.new.table.SpanOf(d.b)
		if !before.Overlaps(a) && !after.Overlaps(b) || p.old.countWords(d.a)+p.new.countWords(d.b) == 0 {
			continue
		}
		if !p.sameNumber(before, after) && !otherSpelling(before.In(p.old.Text), after.In(p.new.Text)) {
			return false
		}
	}
	return true
}

// sameNumber reports whether two spans have parts of two figures that are the same.
func (p *inside) sameNumber(a, b text.Span) bool {
	x, y := figuresIn(p.old, p.a.Span), figuresIn(p.new, p.b.Span)
	for i := range x {
		for j := range y {
			if x[i].Contains(a) && y[j].Contains(b) && figure.Compare(&x[i], &y[j]) == figure.Same {
				return true
			}
		}
	}
	return false
}

// otherSpelling reports whether two words are one as two lands spell it: "colour", "color".
func otherSpelling(x, y string) bool {
	x, y = text.Fold(x), text.Fold(y)
	return misspelt(x, y, strings.Contains(x+y, "our"))
}
