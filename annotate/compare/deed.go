package compare

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// things reports whether one thing stands for another that is told for the first time:
// "in a bedroom", "in a kitchen"; "her brother", "her neighbour". A thing with "the" may be
// the same by another name, "the blaze", "the fire".
func (p *inside) things(d sides) bool {
	i, j := thingAt(p.old.table, d.a), thingAt(p.new.table, d.b)
	return i >= 0 && j >= 0 && p.poles(i, j, d, "") != alike && !oneRoot(p.old.table.Folded(i), p.new.table.Folded(j))
}

// thingAt returns the only word of a range, with its article perhaps, that stands behind
// an article, a preposition or whose it is, and ends what they say; else -1.
func thingAt(t *text.Table, r text.Range) int {
	i := r.Last - 1
	if r.Len() == 0 || r.Len() > 2 || r.Len() == 2 && !t.IsIn(r.First, "a an") {
		return -1
	}
	if t.Kind(i) != text.Word || t.Flag(i, text.Upper) || !t.IsIn(i-1, "a an his her its their of in by with from into") || t.Kind(i+1) != text.Punct && !mute(t, i+1) && verbal(t, text.Range{First: i + 1, Last: i + 2}) > i+1 {
		return -1
	}
	return i
}

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
