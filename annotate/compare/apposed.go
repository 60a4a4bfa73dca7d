package compare

import "stet/annotate/text"

// maxApposed is the most tokens between two differences that tell who somebody is.
const maxApposed = 6

// apposed types who somebody is that stands now before the name, and stood behind it
// between commas: "Karel Voss, chief executive of Dalby,", "Dalby chief executive Karel
// Voss".
func (p *inside) apposed() {
	for k := 0; k+1 < len(p.drafts); k++ {
		x, y := p.drafts[k], p.drafts[k+1]
		if y.a.First-x.a.Last > maxApposed {
			continue
		}
		before, after := p.commas(x, y, 0), p.commas(x, y, 1)
		if before == after || before*after > 0 || !p.sameTelling(x, y) {
			continue
		}
		c := p.c
		c.set(Typo, movedWithin)
		c.BeforeSpan = p.old.table.SpanOf(text.Range{First: x.a.First, Last: y.a.Last})
		c.AfterSpan = p.new.table.SpanOf(text.Range{First: x.b.First, Last: y.b.Last})
		p.explain(0, c.BeforeSpan)
		p.explain(1, c.AfterSpan)
		p.add(&c)
	}
}

// commas counts the commas of two differences on a side.
func (p *inside) commas(x, y sides, side int) int {
	n, t := 0, p.doc(side).table
	for _, r := range [...]text.Range{x.of(side), y.of(side)} {
		for i := r.First; i < r.Last; i++ {
			if t.Is(i, ",") {
				n++
			}
		}
	}
	return n
}

// sameTelling reports whether two differences have the same telling words on both sides,
// each as often, that no change explains.
func (p *inside) sameTelling(x, y sides) bool {
	var sum [2]uint64
	var n [2]int
	for side := range sum {
		t := p.doc(side).table
		for _, r := range [...]text.Range{x.of(side), y.of(side)} {
			for i := r.First; i < r.Last; i++ {
				if !mute(t, i) && !p.explained[side].has(i) {
					sum[side] += mix(uint64(t.Hash(i)))
					n[side]++
				}
			}
		}
	}
	return n[0] > 1 && n == [2]int{n[1], n[1]} && sum[0] == sum[1]
}
