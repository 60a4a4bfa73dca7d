package compare

import "stet/annotate/text"

// maxPhrase is the most tokens of a quoted phrase that came or went as one, with those
// beside it that differ.
const maxPhrase = 24

// phrases makes one difference of the two marks of a quoted phrase that one side alone
// has in marks: "the force", "“minimum force”".
func (p *inside) phrases() {
	out := p.drafts[:0]
	for _, d := range p.drafts {
		n := len(out) - 1
		for n >= 0 && n >= len(out)-2 && !p.marksPhrase(out[n], d) {
			n--
		}
		if n >= 0 && n >= len(out)-2 {
			out[n].a.Last, out[n].b.Last = d.a.Last, d.b.Last
			out = out[:n+1]
		} else {
			out = append(out, d)
		}
	}
	p.drafts = out
}

// marksPhrase reports whether one side has a mark in one difference and the mark that
// goes with it in another, and the other side has none there.
func (p *inside) marksPhrase(x, y sides) bool {
	whole := [2]text.Range{{First: x.a.First, Last: y.a.Last}, {First: x.b.First, Last: y.b.Last}}
	for side, r := range whole {
		t, other := p.doc(side).table, p.doc(1-side).table
		if r.Len() > maxPhrase || quotationMarks(t, x.of(side)) != 1 || quotationMarks(t, y.of(side)) != 1 {
			continue
		}
		if quotationMarks(t, r) == 2 && quotationMarks(other, whole[1-side]) == 0 {
			return true
		}
	}
	return false
}

// quotationMarks counts the marks of a range.
func quotationMarks(t *text.Table, r text.Range) int {
	n := 0
	for i := r.First; i < r.Last; i++ {
		if t.Kind(i) == text.Punct && t.IsIn(i, "“ ” \" « » ‘ ’ '") {
			n++
		}
	}
	return n
}
