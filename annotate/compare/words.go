package compare

import (
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

	"stet/annotate/text"
)

// maxDiff bounds the tokens of the two sides of one word diff; longer ones are
// compared from their ends only.
const maxDiff = 4000

// equal returns, for each token of a range of the older text, the token of the
// newer that it stayed, or -1. Equal tokens are equal to the byte.
func (m *match) equal(a, b text.Range) []int {
	out := filled(a.Len())
	first := 0
	for first < a.Len() && first < b.Len() && m.sameToken(a.First+first, b.First+first) {
		out[first] = b.First + first
		first++
	}
	last := 0
	for last < a.Len()-first && last < b.Len()-first && m.sameToken(a.Last-1-last, b.Last-1-last) {
		out[a.Len()-1-last] = b.Last - 1 - last
		last++
	}
	left, right := text.Range{First: a.First + first, Last: a.Last - last}, text.Range{First: b.First + first, Last: b.Last - last}
	switch {
	case left.Len() == 0 || right.Len() == 0 || left.Len()+right.Len() > maxDiff:
	case left.Len() == 1 || right.Len() == 1:
		m.one(left, right, out[first:])
	default:
		m.diff(left, right, out[first:])
	}
	return m.whole(a, b, out)
}

// one fills in the equal tokens of two ranges, one of which is a lone token.
func (m *match) one(a, b text.Range, out []int) {
	for i := a.First; i < a.Last; i++ {
		for j := b.First; j < b.Last; j++ {
			if m.sameToken(i, j) {
				out[i-a.First] = j
				return
			}
		}
	}
}

// differ is what the word diffs of one pair of texts share.
type differ struct {
	*diffmatchpatch.DiffMatchPatch
	numbers     *tally // of the spellings of one diff
	left, right []rune
}

func newDiffer() *differ {
	d := &differ{DiffMatchPatch: diffmatchpatch.New(), numbers: newTally(maxDiff)}
	d.DiffTimeout = 0
	return d
}

// diff fills in the equal tokens of two ranges by go-diff, over token numbers
// written as runes.
func (m *match) diff(a, b text.Range, out []int) {
	if m.differ == nil {
		m.differ = newDiffer()
	}
	d := m.differ
	d.numbers.empty()
	d.left, d.right = d.runes(d.left[:0], m.old.Paste.Table, a), d.runes(d.right[:0], m.new.Paste.Table, b)
	i, j := 0, b.First
	for _, part := range d.DiffMainRunes(d.left, d.right, false) {
		n := utf8.RuneCountInString(part.Text)
		switch part.Type {
		case diffmatchpatch.DiffEqual:
			for k := range n {
				if m.sameToken(a.First+i+k, j+k) {
					out[i+k] = j + k
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

// runes numbers the tokens of a range, by spelling; surrogates and U+FFFD,
// which do not survive as runes, are left out of the numbers.
func (d *differ) runes(out []rune, t *text.Table, r text.Range) []rune {
	for i := r.First; i < r.Last; i++ {
		at := d.numbers.add(spelt(t.Text(i)))
		if d.numbers.count[at] == 0 {
			d.numbers.used = append(d.numbers.used, int32(at))
			d.numbers.count[at] = int32(len(d.numbers.used))
		}
		out = append(out, d.numbers.count[at])
	}
	return out
}

// spelt returns a number for a spelling, other than 0; few spellings share one.
func spelt(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h | 1
}

// whole takes back equal tokens that are glued to changed ones, so that no
// edit cuts a word, a number or its unit; and lone words between changes that
// say nothing ("the", "of") but would cut one change in two.
func (m *match) whole(a, b text.Range, out []int) []int {
	changed := true
	for n := 0; changed && n < 4; n++ {
		changed = false
		for k := range out {
			if out[k] >= 0 && m.cut(a.First+k, out[k], a, b, out) {
				out[k] = -1
				changed = true
			}
		}
	}
	return out
}

// cut reports whether an equal token is glued, on one side, to a token that
// did not stay its neighbour.
func (m *match) cut(i, j int, a, b text.Range, out []int) bool {
	k := i - a.First
	if k > 0 && out[k-1] == j-1 && glued(m.old.Paste.Table, i) != glued(m.new.Paste.Table, j) ||
		k+1 < len(out) && out[k+1] == j+1 && glued(m.old.Paste.Table, i+1) != glued(m.new.Paste.Table, j+1) {
		return true // "12km" became "12 km"
	}
	if (k == 0 || j == b.First || out[k-1] != j-1) && (i > a.First && glued(m.old.Paste.Table, i) || j > b.First && glued(m.new.Paste.Table, j)) {
		return true
	}
	return (k+1 == len(out) || out[k+1] != j+1) &&
		(i+1 < a.Last && glued(m.old.Paste.Table, i+1) || j+1 < b.Last && glued(m.new.Paste.Table, j+1))
}

// glued reports whether token i and the one before it are one word to a
// reader: letters, digits and signs without white space between.
func glued(t *text.Table, i int) bool {
	if t.Flag(i, text.SpaceBefore) || !t.Valid(i-1) {
		return false
	}
	return wordy(t, i) && wordy(t, i-1)
}

func wordy(t *text.Table, i int) bool {
	switch t.Kind(i) {
	case text.Punct:
		return t.IsAny(i, "-", "/")
	}
	return true
}
