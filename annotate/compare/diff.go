package compare

import (
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

	"stet/annotate/text"
)

// differ is what the word diffs of one pair of texts share.
type differ struct {
	*diffmatchpatch.DiffMatchPatch
	shortest
	numbers     table // of the spellings of one diff, from 1
	left, right []rune
}

func newDiffer() *differ {
	d := &differ{DiffMatchPatch: diffmatchpatch.New()}
	d.DiffTimeout = 0
	return d
}

// diff fills in the equal tokens of two ranges, over token numbers written as
// runes.
func (m *match) diff(a, b text.Range, out []int32) {
	if m.differ == nil {
		m.differ = newDiffer()
	}
	d := m.differ
	d.numbers.empty(a.Len() + b.Len())
	d.left, d.right = append(d.left[:0], make([]rune, a.Len())...), append(d.right[:0], make([]rune, b.Len())...)
	n := d.number(d.left, m.old.table, a, 0)
	d.number(d.right, m.new.table, b, n)
	if len(d.left)+len(d.right) <= maxShort {
		d.short(out, int32(b.First))
		return
	}
	i, j := 0, b.First
	for _, part := range d.DiffMainRunes(d.left, d.right, false) {
		n := utf8.RuneCountInString(part.Text)
		switch part.Type {
		case diffmatchpatch.DiffEqual:
			for k := range n {
				out[i+k] = int32(j + k)
			}
			i, j = i+n, j+n
		case diffmatchpatch.DiffDelete:
			i += n
		case diffmatchpatch.DiffInsert:
			j += n
		}
	}
}

// maxShort bounds the tokens of the two sides of a diff that is made without
// go-diff.
const maxShort = 256

// short fills in the equal tokens of two short ranges, the newer of which begins
// at first.
func (d *differ) short(out []int32, first int32) {
	i := 0
	for _, x := range d.script(d.left, d.right) {
		i, first = i+x.out, first+int32(x.in)
		for range x.equal {
			out[i] = first
			i, first = i+1, first+1
		}
	}
}

// number numbers the tokens of a range by spelling, when n spellings have numbers
// already, and returns how many have then. The numbers are far below the
// surrogates, which do not survive as runes.
func (d *differ) number(out []rune, t *text.Table, r text.Range, n int32) int32 {
	slots, mask := d.numbers.slots, uint64(len(d.numbers.slots)-1)
	for k := range out {
		token := &t.Tokens[r.First+k]
		h := hash(t.Source[token.Start:token.End]) | 1
		at := (h ^ h>>32) & mask
		for slots[at].sum != 0 && slots[at].sum != h {
			at = (at + 1) & mask
		}
		if slots[at].sum == 0 {
			n++
			slots[at] = slot{h, n}
		}
		out[k] = slots[at].value
	}
	return n
}
