package compare

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// deed reports whether what is left of a range, on one side, says with a participle that
// something was done, and the other side has it nowhere: "has resigned after".
func (p *inside) deed(r text.Range, side int) bool {
	t := p.doc(side).table
	for i := r.First; i < r.Last; i++ {
		if done(t, text.Range{First: i, Last: i + 1}) && !p.explained[side].has(i) && !p.explained[side].has(i-1) && !mute(t, i) && !t.Has(i, lexicon.QuoteCue) && !t.Is(i, "caused") {
			return !p.inDrafts(t.Folded(i), 1-side)
		}
	}
	return false
}

// passing reports whether a lone word came or went that says how somebody holds a post:
// "interim", "former", "deputy".
func (p *inside) passing(d sides) bool {
	t, r := p.old.table, d.a
	if r.Len() == 0 {
		t, r = p.new.table, d.b
	}
	return d.a.Len()+d.b.Len() == 1 && t.IsIn(r.First, "interim acting former deputy outgoing incoming")
}
