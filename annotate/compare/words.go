package compare

import (
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
	if left.Len() > 0 && right.Len() > 0 && left.Len()+right.Len() <= maxDiff {
		m.diff(left, right, out[first:])
	}
	return m.whole(a, b, out)
}

func (m *match) sameToken(i, j int) bool {
	return m.old.Paste.Text(i) == m.new.Paste.Text(j)
}

// diff fills in the equal tokens of two ranges by go-diff, over token numbers
// written as runes.
func (m *match) diff(a, b text.Range, out []int) {
	ids := map[string]rune{}
	left, right := m.runes(ids, a, true), m.runes(ids, b, false)
	dmp := diffmatchpatch.New()
	dmp.DiffTimeout = 0
	i, j := 0, b.First
	for _, d := range dmp.DiffMainRunes(left, right, false) {
		n := len([]rune(d.Text))
		switch d.Type {
		case diffmatchpatch.DiffEqual:
			for k := 0; k < n; k++ {
				out[i+k] = j + k
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
func (m *match) runes(ids map[string]rune, r text.Range, old bool) []rune {
	out := make([]rune, 0, r.Len())
	for i := r.First; i < r.Last; i++ {
		s := m.new.Paste
		if old {
			s = m.old.Paste
		}
		id, ok := ids[s.Text(i)]
		if !ok {
			id = rune(len(ids) + 1)
			if id >= 0xD800 {
				id += 0x2800
			}
			ids[s.Text(i)] = id
		}
		out = append(out, id)
	}
	return out
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
	if i > a.First && glued(m.old.Paste.Table, i) || j > b.First && glued(m.new.Paste.Table, j) {
		if i == a.First || j == b.First || out[i-1-a.First] != j-1 {
			return true
		}
	}
	if i+1 < a.Last && glued(m.old.Paste.Table, i+1) || j+1 < b.Last && glued(m.new.Paste.Table, j+1) {
		if i+1 >= a.Last || j+1 >= b.Last || out[i+1-a.First] != j+1 {
			return true
		}
	}
	return false
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
