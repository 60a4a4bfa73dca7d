package compare

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// clause reports whether what is left of a range, on one side, is a clause that
// states a fact: "after its brakes failed", ", who was drunk,", "and no one was
// hurt". One whose words stand elsewhere on the other side states none that is new,
// and one that denies softens what it stands beside.
func (p *inside) clause(r text.Range, side int) bool {
	t := p.doc(side).table
	comma := t.Is(r.First, ",")
	for r.First < r.Last && t.Kind(r.First) == text.Punct {
		r.First++
	}
	said := p.content(p.doc(side), r, side)
	if said == 0 || r.Len() < 2 || t.Seek(r, lexicon.ClaimDispute) < r.Last || t.Seek(r, lexicon.CompareSaying) < r.Last || p.toldElsewhere(r, side) {
		return false
	}
	rest := text.Range{First: r.First + 1, Last: r.Last}
	switch {
	case t.Is(r.First, "without"):
		return true
	case t.Has(r.First, lexicon.ClaimRelative):
		return rest.Len() > 1
	case t.IsIn(r.First, "and but"):
		return verbal(t, rest) < rest.Last
	case t.Is(r.First, "as"):
		verb := verbal(t, rest)
		return rest.First < verb && verb < rest.Last
	case t.IsIn(r.First, "despite amid"):
		return true
	case t.Has(r.First, lexicon.ClaimSub) && !t.IsIn(r.First, "if once whether"):
		return rest.Len() > 1 && (verbal(t, rest) < rest.Last || participial(t, rest.First) || circumstance(t, r))
	}
	return comma && (said > 1 && participial(t, r.First) || comparison(t, r.First))
}

// comparison reports whether what is compared begins at a token: "up from 3%",
// "the highest since 2019".
func comparison(t *text.Table, i int) bool {
	if t.IsIn(i, "the its their his her") {
		return strings.HasSuffix(t.Folded(i+1), "est") || t.IsIn(i+1, "most first worst")
	}
	return t.IsIn(i, "up down compared against versus")
}

// circumstance reports whether a range names a cause or what came before:
// "because of the strike", "after a chase", but not "after a week".
func circumstance(t *text.Table, r text.Range) bool {
	if t.Is(r.First, "because") {
		return t.Is(r.First+1, "of")
	}
	return t.Is(r.First, "after") && t.IsIn(r.First+1, "a an") && t.Seek(r, lexicon.UnitTime) == r.Last
}

// doc returns the document of a side.
func (p *inside) doc(side int) *laid {
	if side == 1 {
		return p.new
	}
	return p.old
}

// verbal returns the first finite verb of a range, or its end.
func verbal(t *text.Table, r text.Range) int {
	for i := r.First; i < r.Last; i++ {
		if t.HasAny(i, lexicon.ClaimBe, lexicon.ClaimHave, lexicon.ClaimDo, lexicon.ClaimWill, lexicon.ClaimModal, lexicon.ClaimPast) || regular(t, i) {
			return i
		}
	}
	return r.Last
}

// regular reports whether a word has the ending of a past.
func regular(t *text.Table, i int) bool {
	word := t.Folded(i)
	return len(word) > 4 && strings.HasSuffix(word, "ed") && !t.Flag(i, text.Upper)
}

// participial reports whether a clause begins with a participle: "wiping out".
func participial(t *text.Table, i int) bool {
	word := t.Folded(i)
	return len(word) > 4 && strings.HasSuffix(word, "ing") && !t.IsIn(i, "including according following regarding speaking adding")
}

// toldElsewhere reports whether half the words of a range that say something, or
// more, stand in what the other side has in its place, in another form perhaps.
func (p *inside) toldElsewhere(r text.Range, side int) bool {
	d, said, told := p.doc(side), 0, 0
	for i := r.First; i < min(r.Last, r.First+maxClause); i++ {
		if k := d.table.Kind(i); k != text.Word && k != text.Number || d.table.Has(i, lexicon.FigureStop) {
			continue
		}
		said++
		if p.inDrafts(d.table.Folded(i), 1-side) {
			told++
		}
	}
	return told > 0 && 2*told >= said
}

// maxClause bounds the words of a clause that are looked for on the other side.
const maxClause = 40

// inDrafts reports whether the differences of a side have a word, or another form
// of it.
func (p *inside) inDrafts(word string, side int) bool {
	t, looked := p.doc(side).table, 0
	for _, d := range p.drafts {
		r := d.of(side)
		for i := r.First; i < r.Last && looked < maxClause; i++ {
			if other := t.Folded(i); other == word || oneStem(other, word) {
				return true
			}
			looked++
		}
	}
	return false
}

// of returns the tokens of a side.
func (d sides) of(side int) text.Range {
	if side == 1 {
		return d.b
	}
	return d.a
}
