package check

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// changed sets a change against the two values beside it of which words make one the
// base of the other, in its own sentence or in one that adjoins it; it raises nothing
// where any two values of the passage make the change.
func (c *checker) changed(p, s *line) bool {
	for i := range s.items {
		d := &s.items[i]
		if d.kind&(percents|ratios|multiples) == 0 || !d.free() {
			continue
		}
		if c.anyPlays(max(s.tokens.First, d.at-6), d.at, roleExpect) && !c.takesDefinite(d) {
			continue
		}
		way := c.wayApart(s, d)
		if way == 0 {
			continue
		}
		if from, to := c.basePair(p, d, way); from != nil && c.disagree(p, d, from, to, way) {
			return true
		}
	}
	return false
}

// basePair returns the one pair of values that a change can be between, the base
// first.
func (c *checker) basePair(p *line, d *item, way int) (from, to *item) {
	for i := range p.items {
		x := &p.items[i]
		if x.Value2.Valid && x != d && c.besideRange(d, x) {
			if a, b := c.split(x); a != nil && !c.changesToo(p, d, x) {
				from, to = a, b
			}
			continue
		}
		if !c.value(p, x, d) {
			continue
		}
		for k := i + 1; k < len(p.items); k++ {
			y := &p.items[k]
			if !alike(x, y) || !ofOneOrder(x, y) || !c.value(p, y, d) {
				continue
			}
			if a, b := rising(x, y, way); fits(d, a, b) || d.kind == multiples && d.Value.Number < 1 && fits(d, b, a) {
				return nil, nil
			}
			if x.sent != y.sent || y != next(p, i) || !c.besideChange(p, d, x) {
				continue
			}
			a, b := c.based(p, d, x, y)
			if a == nil || (b.Value.Number > a.Value.Number) != (way > 0) || !c.sameMatter(d, x, y) {
				continue
			}
			if from != nil {
				return nil, nil
			}
			from, to = a, b
		}
	}
	if from == nil || fits(d, from, to) || c.ofOtherValues(p, d, from, to) {
		return nil, nil
	}
	return from, to
}

// besideRange reports whether a change is told of "from 6% to 8%", in its sentence or the
// one before.
func (c *checker) besideRange(d, x *item) bool {
	if x.told || x.kind&(amounts|percents) == 0 {
		return false
	}
	if x.sent == d.sent {
		return !c.parted(min(d.end, x.end), max(d.at, x.at))
	}
	return x.sent.Last == d.sent.First && c.takesDefinite(d)
}

// ofOtherValues reports whether a passage tells that a change is one between other values
// than two, or of another time.
func (c *checker) ofOtherValues(p *line, d, from, to *item) bool {
	switch {
	case c.taken(p, d, from, to), c.ended(p, d, from, to):
		return true
	case c.toCome(p, d, from, to), !c.inTime(p, d, from, to):
		return true
	case c.anyIs(d.end, min(d.end+5, d.sent.Last), "real"):
		return true // "in real terms"
	}
	return c.daily(&line{tokens: d.sent}, d, from)
}

// besideChange reports whether a value stands in the sentence of a change or in one
// that adjoins it, and neither sentence has another change.
func (c *checker) besideChange(p *line, d, x *item) bool {
	if x.sent != d.sent && x.sent.First != d.sent.Last && x.sent.Last != d.sent.First {
		return false
	}
	for i := range p.items {
		f := &p.items[i]
		if f == d || f.sent != d.sent && f.sent != x.sent || f.kind&(percents|ratios|multiples|amounts) == 0 {
			continue
		}
		if c.way(p, f) != 0 || f.kind == percents && f.same(d) && x.kind != percents {
			return false
		}
	}
	return true
}

// based returns two values as the base of a change and what it came to, where the
// words before one of them say that it is the base; else by the times that they hold
// for.
func (c *checker) based(p *line, d, x, y *item) (from, to *item) {
	a, b := c.past(&line{tokens: x.sent}, x) == 3, c.past(&line{tokens: y.sent}, y) == 3
	switch {
	case a && !b:
		return x, y
	case b && !a:
		return y, x
	}
	if d.sent == x.sent && (d.kind == x.kind || c.parted(x.end, y.at)) {
		return nil, nil
	}
	return c.ordered(p, x, y)
}

// parted reports whether another clause with a subject of its own begins between
// two tokens.
func (c *checker) parted(i, end int) bool {
	for ; i < end; i++ {
		switch {
		case c.Is(i, ";"):
			return true
		case c.plays(i, roleClause) && !c.Is(i, "as"):
			return true
		case c.Is(i, "and") && c.wordy(i+1) && c.course(i+1) == 0 && !c.plays(i+1, roleMoves):
			return true // "and sales", but not "and fell"
		case c.Is(i, "in") && c.Flag(i+1, text.Upper) && !c.Has(i+1, lexicon.Month):
			return true // "in Japan"
		}
	}
	return false
}

// changesToo reports whether a third figure of the sentence of a change is another.
func (c *checker) changesToo(p *line, d, f *item) bool {
	for i := range p.items {
		if g := &p.items[i]; g != d && g != f && g.sent == d.sent && c.way(p, g) != 0 {
			return true
		}
	}
	return false
}

// sameMatter reports whether a change is told of what two values of one clause are
// of: they stand in its clause, or the later sentence takes up the earlier one.
func (c *checker) sameMatter(d, x, y *item) bool {
	switch {
	case d.sent != x.sent && (c.narrowed(d, x) || c.otherObject(d, x) || c.otherObject(d, y)):
		return false
	case d.sent != x.sent:
		return d.sent.First > x.sent.First && c.takesDefinite(d) || c.resumes(d.sent, x.sent)
	case c.turns(&line{tokens: d.sent}, d, x, y):
		return false
	case d.at > y.at && c.aside(y.end, d.at):
		return false
	case d.at > y.at:
		return c.takesDefinite(d) && !c.IsIn(d.end+1, "in of for") || !c.parted(y.end, d.at)
	case d.at < x.at:
		return !c.parted(d.end, x.at)
	}
	return !c.parted(x.end, d.at) && !c.parted(d.end, y.at)
}

// takesDefinite reports whether a change is spoken of as one that was told: "the
// 0.5 per cent cut", "the cut of 0.5 per cent".
func (c *checker) takesDefinite(d *item) bool {
	if c.IsIn(d.at-1, "the that this its their") {
		return c.course(d.tail) != 0 || c.course(d.end) != 0
	}
	return c.Is(d.at-1, "of") && c.course(d.at-2) != 0 && c.IsIn(d.at-3, "the that this") && !c.IsIn(d.end, "in of for")
}

// resumes reports whether the later of two sentences is about what the earlier one is
// about: its subject points back, or is the same noun.
func (c *checker) resumes(a, b text.Range) bool {
	if a.First > b.First {
		a, b = b, a
	}
	for i := b.First; i < min(b.First+7, b.Last) && !(i > b.First && c.IsIn(i, "for of with")); i++ {
		if c.IsIn(i, "it they there") || c.IsIn(i, "figure number total rate count tally") && c.IsIn(i-1, "the that its") {
			return true
		}
		if c.Kind(i) == text.Word && c.plural(i) && c.inSubject(a, i) {
			return true
		}
	}
	return false
}

// inSubject reports whether a noun stands before the first verb of change or number
// of a sentence.
func (c *checker) inSubject(s text.Range, noun int) bool {
	for i := s.First; i < s.Last && c.Kind(i) != text.Number && c.course(i) == 0; i++ {
		if c.sameNoun(i, noun) {
			return true
		}
	}
	return false
}
