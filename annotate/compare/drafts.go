package compare

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// maxBridge is the most tokens that stayed between two parts of a clause that was
// replaced.
const maxBridge = 3

// maxJoined is the most tokens of a difference that another is joined to.
const maxJoined = 80

// replaced makes one difference of two that a few words part which both clauses happen
// to have, where more words on both sides of them differ in both texts: "will survey the
// damage to see how strong [the storm] was", "found that [the storm] had winds of 125 mph".
func (t *typer) replaced() {
	out := t.drafts[:0]
	for _, d := range t.drafts {
		if n := len(out) - 1; n >= 0 && t.oneClause(out[n], d) {
			out[n].a.Last, out[n].b.Last = d.a.Last, d.b.Last
			continue
		}
		out = append(out, d)
	}
	t.drafts = out
}

// oneClause reports whether two differences that follow each other are of one clause
// that another replaced. Numbers that stand for each other are told alone.
func (t *typer) oneClause(x, y sides) bool {
	bridge := text.Range{First: x.a.Last, Last: y.a.First}
	n := bridge.Len()
	switch {
	case n > maxBridge, n != y.b.First-x.b.Last, x.a.Len()+x.b.Len() > maxJoined:
		return false
	case t.old.countWords(bridge) < n: // a mark parts them
		return false
	case t.old.table.Seek(bridge, lexicon.QuoteCue) < bridge.Last, t.old.table.Seek(bridge, lexicon.CompareSaying) < bridge.Last:
		return false
	case t.mostTelling(x) < 2, t.mostTelling(y) < 2, t.bothCount(x), t.bothCount(y):
		return false
	}
	xa, xb, ya, yb := t.old.countWords(x.a), t.new.countWords(x.b), t.old.countWords(y.a), t.new.countWords(y.b)
	return min(xa, xb, ya, yb) > 0 && min(xa+ya, xb+yb) >= 2*n && max(xa+ya, xb+yb) >= 4*n
}

// bothCount reports whether both sides of a difference have a number.
func (t *typer) bothCount(d sides) bool { return counts(t.old.table, d.a) && counts(t.new.table, d.b) }

// mostTelling counts the words that say something on the side of a difference with more
// of them.
func (t *typer) mostTelling(d sides) int {
	return max(telling(t.old.table, d.a), telling(t.new.table, d.b))
}

// telling counts the words of a range that say something.
func telling(t *text.Table, r text.Range) int {
	n := 0
	for i := r.First; i < r.Last; i++ {
		if !mute(t, i) {
			n++
		}
	}
	return n
}

// counts reports whether a range has a number.
func counts(t *text.Table, r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if numbered(t, i) {
			return true
		}
	}
	return false
}

// maxSlide is how many tokens a difference is moved at most.
const maxSlide = 3

// whereBegun moves what one side alone has to where a reader sees it begin: in "arrested
// [at gunpoint] at home" the words "gunpoint at" are new as well.
func (p *inside) whereBegun() {
	i, j := p.a.tokens.First, p.b.tokens.First // behind the difference before
	for k := range p.drafts {
		d := &p.drafts[k]
		doc, r := p.new, d.b
		if d.a.Len() > 0 {
			doc, r = p.old, d.a
		}
		if d.a.Len() == 0 || d.b.Len() == 0 {
			n := slide(doc.table, r, min(d.a.First-i, d.b.First-j))
			d.a.First, d.a.Last, d.b.First, d.b.Last = d.a.First-n, d.a.Last-n, d.b.First-n, d.b.Last-n
		}
		i, j = d.a.Last, d.b.Last
	}
}

// slide returns by how many tokens, of so many, a range can be moved to the front, over
// the same tokens as it ends with, to begin with a word that joins; else 0.
func slide(t *text.Table, r text.Range, most int) int {
	if begins(t, r.First) {
		return 0
	}
	for n := 1; n <= min(most, maxSlide, r.Len()-1) && t.Text(r.First-n) == t.Text(r.Last-n); n++ {
		if begins(t, r.First-n) {
			return n
		}
	}
	return 0
}

// begins reports whether a phrase or a clause can begin with a token.
func begins(t *text.Table, i int) bool {
	return t.HasAny(i, lexicon.ClaimPreposition, lexicon.ClaimRelative) || t.IsIn(i, ", and or but")
}

// ofNumber are verbs that follow the number of their subject.
const ofNumber = "is are was were has have"

// agreed takes from the end of a difference the verb that follows the number of its
// subject: "[A driver] was hurt", "[A driver and a cyclist] were hurt".
func (t *typer) agreed() {
	for k := range t.drafts {
		d := &t.drafts[k]
		x, y := d.a.Last-1, d.b.Last-1
		if min(d.a.Len(), d.b.Len()) != 1 || d.a.Len() == d.b.Len() {
			continue
		}
		if t.old.table.IsIn(x, ofNumber) && t.new.table.IsIn(y, ofNumber) {
			d.a.Last, d.b.Last = x, y
		}
	}
}
