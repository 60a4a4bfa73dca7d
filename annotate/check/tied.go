package check

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// tied reports whether two values are told of what a change is told of: they
// stand in its sentence, or take up its subject with "there were", "the figure",
// "it" or the same noun, or the change takes up them: "the 6.5 per cent increase".
func (c *checker) tied(p *line, d, x, y *item) bool {
	if x.sent != d.sent && y.sent != d.sent && c.IsIn(d.end, "at among for") && c.wordy(d.end+1) {
		return false // "rose 4% among women": the values are of all
	}
	for _, f := range [...]*item{x, y} {
		if c.narrowed(d, f) || c.otherObject(d, f) || !c.oneClause(d, f) {
			return false
		}
	}
	if c.takesDefinite(d) {
		return true
	}
	for _, f := range [...]*item{x, y} {
		if f.sent == d.sent && c.sole(p, d, f) || f.at > d.at && c.takesUp(d.sent, f) {
			return true
		}
	}
	if c.IsIn(d.sent.First, "it they that this") && x.at < d.at && y.at < d.at && c.onlyChange(p, d) {
		return true
	}
	switch {
	case x.at < d.at, y.at < d.at:
		return false
	case c.Is(d.tail, "from") && !c.Has(d.tail+1, lexicon.Month): // "a drop of 32% from last year's Sh56"
		return false
	case c.ofItself(x.sent), c.ofItself(y.sent):
		return false
	}
	return x.sent.First-d.sent.Last < 20 && c.onlyChange(p, d)
}

// ofItself reports whether a sentence tells of a change with a verb of its own, "The tariff was
// cut to 15% from 35%", or of one person: "a barber said he made K80 a day, down from K350".
func (c *checker) ofItself(s text.Range) bool {
	somebody := c.IsIn(s.First, "a an one")
	for i := s.First; i < s.Last; i++ {
		if c.course(i) != 0 && c.IsIn(i-1, "was were been") || somebody && c.IsIn(i, "he she") {
			return true
		}
	}
	return false
}

// narrowed reports whether the sentence of a value narrows what it is told of to
// a place that the sentence of the change does not name, "In Asia", or has a
// subject of its own, "Sales were".
func (c *checker) narrowed(d, f *item) bool {
	if f.sent == d.sent || f.at < d.at {
		return false
	}
	at := f.sent.First
	switch {
	case c.IsIn(at, "in at among for") && c.Flag(at+1, text.Upper) && !c.Has(at+1, lexicon.Month):
		at++
	case c.Kind(at) == text.Word && c.IsIn(at+1, "is was will has") && !c.IsIn(at, "it this that there he she last"):
	case c.plural(at) && c.IsIn(at+1, "was were is are came rose fell"):
	default:
		return false
	}
	for i := d.sent.First; i < d.sent.Last; i++ {
		if c.sameNoun(i, at) {
			return false
		}
	}
	return true
}

// onlyChange reports whether a passage has no other change than one.
func (c *checker) onlyChange(p *line, d *item) bool {
	for i := range p.items {
		f := &p.items[i]
		if f == d || f.kind&(percents|ratios|multiples) == 0 {
			continue
		}
		if c.way(p, f) != 0 || f.kind == percents && f.Unit == d.Unit && f.sent == d.sent {
			return false
		}
	}
	return true
}

// sole reports whether no other change stands in a sentence.
func (c *checker) sole(p *line, d, f *item) bool {
	for i := range p.items {
		g := &p.items[i]
		if g == d || g.sent != d.sent || !g.same(d) {
			continue
		}
		if g != f || !c.anyIsIn(f.end, d.at, "it they this") { // but "was 40 per cent; it has risen 5 per cent"
			return false
		}
	}
	return true
}

// takesUp reports whether the clause of a value refers to what a sentence before
// is about.
func (c *checker) takesUp(about text.Range, f *item) bool {
	noun := c.noun(f)
	if noun >= 0 {
		for i := about.First; i < about.Last; i++ {
			if c.Kind(i) == text.Word && c.Span(i).Len() > 3 && c.sameNoun(i, noun) {
				return true
			}
		}
	}
	for i := f.sent.First; i < f.at; i++ {
		if c.standsForIt(i, f.sent.First) {
			return true
		}
	}
	return false
}

// standsForIt reports whether token i of a sentence stands for what was spoken of before:
// "there were", "it", "the figure".
func (c *checker) standsForIt(i, first int) bool {
	switch {
	case c.Is(i, "there"):
		return c.IsIn(i+1, "were was are is had")
	case c.IsIn(i, "it they"):
		return i-first < 7 || c.IsIn(i-1, ", and but when where ;")
	case c.Is(i, "then"):
		return i == first
	}
	return c.IsIn(i, "figure number total rate count tally") && c.IsIn(i-1, "the that")
}

// oneClause reports whether no clause with a subject of its own begins between a
// change and a value.
func (c *checker) oneClause(d, f *item) bool {
	if d.sent != f.sent {
		return true
	}
	for i := min(d.end, f.end); i < max(d.at, f.at); i++ {
		if c.Is(i, "and") && c.Is(i+1, "that") {
			return false
		}
	}
	return true
}

// otherObject reports whether a value of another sentence is that of something which
// the verb of a change before it moves, and which the sentence of the change does
// not name: "It cut its dividend to 4p from 9p".
func (c *checker) otherObject(d, f *item) bool {
	if f.sent == d.sent {
		return false
	}
	noun := c.ownNoun(f)
	for i := f.at - 1; i >= f.sent.First && i > f.at-6 && c.wordy(i); i-- {
		if c.course(i) != 0 {
			break
		}
		if c.plays(i-1, roleBack) && c.course(i-2) != 0 {
			noun = i
		}
	}
	if noun < 0 {
		return false
	}
	for i := d.sent.First; i < d.sent.Last; i++ {
		if c.sameNoun(i, noun) {
			return false
		}
	}
	return true
}

// ownNoun returns the noun of somebody's that a value is said to be, "its debts are
// $3bn", or -1.
func (c *checker) ownNoun(f *item) int {
	if c.IsIn(f.at-1, "is are was were") && c.IsIn(f.at-3, "its their his her") {
		return f.at - 2
	}
	return -1
}
