package compare

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// maxVoiced is the most tokens of the differences of a clause in the other voice.
const maxVoiced = 24

// voice types a clause that says the same in the other voice: "police arrested two
// men", "two men were arrested by police".
func (p *inside) voice() {
	n := 0
	for _, d := range p.drafts {
		n += d.a.Len() + d.b.Len()
	}
	if n > maxVoiced || !p.passive(0) && !p.passive(1) || p.tempered() {
		return
	}
	c := p.c
	c.set(Typo, sameVoice)
	for _, d := range p.drafts {
		p.explain(0, p.old.table.SpanOf(d.a))
		p.explain(1, p.new.table.SpanOf(d.b))
	}
	p.add(&c)
}

// tempered reports whether one side denies, hedges or plans what the other says.
func (p *inside) tempered() bool {
	a, b := p.a.tokens, p.b.tokens
	before, after := p.doubts(sides{a, b})
	return before != after || denials(p.old.table, a) != denials(p.new.table, b)
}

// passive reports whether a side has the clause of the other in the passive: the
// same words but for "by" and a form of "be", and what stands behind "by" stands
// before the subject there.
func (p *inside) passive(side int) bool {
	by, n, be, same := p.turned(side)
	_, others, _, sameThere := p.turned(1 - side)
	if n != others+1 || !be || !same || !sameThere {
		return false
	}
	agent, subject := p.stand(side, by+1), p.stand(side, p.unit(side).tokens.First)
	return agent >= 0 && agent < subject
}

// turned returns where the differences of a side first have "by" and how often,
// whether they have a form of "be", and whether they have telling words that no
// change explains, and the other side has each.
func (p *inside) turned(side int) (by, n int, be, same bool) {
	t, told := p.doc(side).table, 0
	for _, d := range p.drafts {
		r := d.of(side)
		for i := r.First; i < r.Last; i++ {
			switch {
			case t.Is(i, "by"):
				if n++; n == 1 {
					by = i
				}
			case t.IsIn(i, "is are was were be been"):
				be = true
			case mute(t, i) || p.explained[side].has(i):
			case !p.inDrafts(t.Folded(i), 1-side):
				return by, n, be, false
			default:
				told++
			}
		}
	}
	return by, n, be, told > 0
}

// mute reports whether a token is a mark or a word that says nothing.
func mute(t *text.Table, i int) bool {
	return t.Kind(i) == text.Punct || t.Has(i, lexicon.FigureStop)
}

// stand returns where the first telling word of a side from a token on stands in
// the unit of the other side, or -1.
func (p *inside) stand(side, i int) int {
	t, end := p.doc(side).table, p.unit(side).tokens.Last
	for i < end && mute(t, i) {
		i++
	}
	other, r := p.doc(1-side).table, p.unit(1-side).tokens
	for k := r.First; i < end && k < min(r.Last, r.First+maxVoiced); k++ {
		if other.Hash(k) == t.Hash(i) {
			return k
		}
	}
	return -1
}
