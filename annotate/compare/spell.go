package compare

import (
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

	"stet/annotate/text"
)

// differ is what the word diffs of one pair of texts share.
type differ struct {
	*diffmatchpatch.DiffMatchPatch
	numbers     table // of the spellings of one diff, from 1
	left, right []rune
	sides       []uint8 // for each number: 1 where the left side has it, 2 where the right has it, 3 where both have
}

func newDiffer() *differ {
	d := &differ{DiffMatchPatch: diffmatchpatch.New()}
	d.DiffTimeout = 0
	return d
}

// diff fills in the equal tokens of two ranges, over token numbers written as
// runes: by go-diff where there is a choice.
func (m *match) diff(a, b text.Range, out []int32) {
	if m.differ == nil {
		m.differ = newDiffer()
	}
	d := m.differ
	d.numbers.empty(a.Len() + b.Len())
	d.sides = append(d.sides[:0], make([]uint8, a.Len()+b.Len()+1)...)
	d.left, d.right = append(d.left[:0], make([]rune, a.Len())...), append(d.right[:0], make([]rune, b.Len())...)
	n := d.number(d.left, m.old.Paste.Table, a, 0)
	d.number(d.right, m.new.Paste.Table, b, n)
	if d.plain(out[:a.Len()], int32(b.First)) {
		return
	}
	i, j := 0, b.First
	for _, part := range d.DiffMainRunes(d.left, d.right, false) {
		n := utf8.RuneCountInString(part.Text)
		switch part.Type {
		case diffmatchpatch.DiffEqual:
			for k := range n {
				if m.sameToken(a.First+i+k, j+k) {
					out[i+k] = int32(j + k)
				}
			}
			i, j = i+n, j+n
		case diffmatchpatch.DiffDelete:
			i += n
		case diffmatchpatch.DiffInsert:
			j += n
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
		h := uint64(14695981039346656037)
		for i := token.Start; i < token.End; i++ {
			h = (h ^ uint64(t.Source[i])) * 1099511628211
		}
		h |= 1
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

// plain fills in the equal tokens where there is no choice: where the tokens
// that both sides have stand on both in the same order, as often. It reports
// whether it is so.
func (d *differ) plain(out []int32, first int32) bool {
	for _, r := range d.left {
		d.sides[r] |= 1
	}
	for _, r := range d.right {
		d.sides[r] |= 2
	}
	j := d.common(0)
	for i, r := range d.left {
		if d.sides[r] != 3 {
			continue
		}
		if j == len(d.right) || d.right[j] != r {
			for k := range out[:i] {
				out[k] = -1
			}
			return false
		}
		out[i] = first + int32(j)
		j = d.common(j + 1)
	}
	if j == len(d.right) {
		return true
	}
	for k := range out {
		out[k] = -1
	}
	return false
}

// common returns the first token of the right side, from j on, that the left side
// has too, or the end.
func (d *differ) common(j int) int {
	for j < len(d.right) && d.sides[d.right[j]] != 3 {
		j++
	}
	return j
}
