package check

import "stet/annotate/text"

// aggregate sets the score of a tie over two legs against those of the legs: "4-3 on
// aggregate after losing the first leg 2-1 and winning the second 2-0". Either side
// can stand first in each.
func (c *checker) aggregate(p, s *line) bool {
	var all *item
	var legs []*item
	for i := range p.items {
		f := &p.items[i]
		switch {
		case f.kind != tallies || !f.Value2.Valid:
		case f.sent == s.tokens && c.overall(f):
			if all != nil {
				return false
			}
			all = f
		default:
			legs = append(legs, f)
		}
	}
	if all == nil || all.told || len(legs) != 2 || legs[0].told || legs[1].told || !c.legged(p) {
		return false
	}
	a, b := legs[0], legs[1]
	w, l := all.Value.Number, all.Value2.Number
	straight := [2]float64{a.Value.Number + b.Value.Number, a.Value2.Number + b.Value2.Number}
	crossed := [2]float64{a.Value.Number + b.Value2.Number, a.Value2.Number + b.Value.Number}
	for _, sum := range [...][2]float64{straight, crossed} {
		if sum == [2]float64{w, l} || sum == [2]float64{l, w} {
			return false
		}
	}
	return c.raise(Series, say("# and # do not make #", a.In(c.Source), b.In(c.Source), all.In(c.Source)), all, a, b)
}

// overall reports whether a score is that of a whole tie: "4-3 on aggregate", "an
// aggregate 4-3".
func (c *checker) overall(f *item) bool {
	return c.any1(f.at-3, f.at, "aggregate") || c.any1(f.end, f.end+4, "aggregate overall") && !c.any1(f.end, f.end+4, ". ; lead")
}

// legged reports whether a passage tells of two legs.
func (c *checker) legged(p *line) bool {
	for i := p.tokens.First; i < p.tokens.Last; i++ {
		if c.Kind(i) == text.Word && c.is(i, "leg legs") {
			return true
		}
	}
	return false
}
