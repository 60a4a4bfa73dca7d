package compare

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// deed reports whether what is left of a range, on one side, says with a participle that
// something was done, and the other side has it nowhere, nor another word in its place:
// "has resigned after".
func (p *inside) deed(r text.Range, side int) bool {
	t := p.doc(side).table
	for i := r.First; i < r.Last; i++ {
		untold := !p.explained[side].has(i) && !p.explained[side].has(i-1)
		if untold && doneThere(t, i) {
			return !p.inDrafts(t.Folded(i), 1-side) && p.keeps(side)
		}
	}
	return false
}

// doneThere reports whether a participle at a token says that something was done, not by whom,
// where something is, or what somebody said: "has resigned", not "is based in".
func doneThere(t *text.Table, i int) bool {
	switch {
	case t.Is(i+1, "by"), t.IsIn(i, "caused located based situated"):
		return false
	case mute(t, i), t.Has(i, lexicon.QuoteCue):
		return false
	}
	return done(t, text.Range{First: i, Last: i + 1})
}

// keeps reports whether the differences of a side have every telling word of the other.
func (p *inside) keeps(side int) bool {
	t := p.doc(1 - side).table
	for _, d := range p.drafts {
		r := d.of(1 - side)
		for i := r.First; i < r.Last; i++ {
			if !mute(t, i) && !p.explained[1-side].has(i) && !p.inDrafts(t.Folded(i), side) {
				return false
			}
		}
	}
	return true
}

// passing reports whether a lone word came or went that says how somebody holds a post:
// "interim", "former", "deputy".
func (p *inside) passing(d sides) bool {
	t, r := p.old.table, d.a
	if r.Len() == 0 {
		t, r = p.new.table, d.b
	}
	if d.a.Len()+d.b.Len() != 1 || !t.IsIn(r.First, "interim acting former deputy outgoing incoming") {
		return false
	}
	return t.Has(r.Last, lexicon.NameRole) || t.Has(r.Last+1, lexicon.NameRole)
}
