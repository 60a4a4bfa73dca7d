package entity

import (
	"unicode/utf8"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// key stands for a name or a part of one: it is the hash of its spelling,
// folded, with single spaces. Two of one key are one name.
type key uint64

// noKey is the key of nothing.
const noKey key = text.HashStart

// then returns the key of what k stands for with more behind it.
func (k key) then(s string) key { return key(text.Hash(uint64(k), s)) }

// keyOf returns the key of a run of tokens.
func (f *finder) keyOf(r text.Range) key { return f.keyFrom(noKey, r) }

func (f *finder) keyFrom(k key, r text.Range) key {
	for i := r.First; i < r.Last; i++ {
		if i > r.First && f.Flag(i, text.SpaceBefore) {
			k = k.then(" ")
		}
		k = k.then(f.Text(i))
	}
	return k
}

// outer returns the key of a person's first name and surname, whatever stands
// between them.
func (f *finder) outer(r text.Range) key {
	return f.keyFrom(f.keyOf(f.firstWords(r, 1)).then("…"), f.lastWords(r, 1))
}

// acronym returns the key of the initials of the longer words of a name, and
// how many bytes they have.
func (f *finder) acronym(r text.Range) (k key, size int) {
	k = noKey
	for i := r.First; i < r.Last; i++ {
		if i > r.First && !f.Flag(i, text.SpaceBefore) || f.IsIn(i, "of for the and & -") && f.wordEnd(i, r) == i+1 {
			continue
		}
		s := f.Text(i)
		_, n := utf8.DecodeRuneInString(s)
		k, size = k.then(s[:n]), size+n
	}
	return k, size
}

// countWords returns how many words a name has, white space between them.
func (f *finder) countWords(r text.Range) int {
	n := 1
	for i := r.First + 1; i < r.Last; i++ {
		if f.Flag(i, text.SpaceBefore) {
			n++
		}
	}
	return n
}

// wordEnd returns where the word that begins at token i of a name ends.
func (f *finder) wordEnd(i int, r text.Range) int {
	for i++; i < r.Last && !f.Flag(i, text.SpaceBefore); i++ {
	}
	return i
}

// firstWords returns the first n words of a name.
func (f *finder) firstWords(r text.Range, n int) text.Range {
	end := r.First
	for ; n > 0 && end < r.Last; n-- {
		end = f.wordEnd(end, r)
	}
	return text.Range{First: r.First, Last: end}
}

// lastWords returns the last n words of a name.
func (f *finder) lastWords(r text.Range, n int) text.Range {
	for i := r.Last - 1; i > r.First; i-- {
		if f.Flag(i, text.SpaceBefore) {
			if n--; n == 0 {
				return text.Range{First: i, Last: r.Last}
			}
		}
	}
	return r
}

// particle reports whether the word at token i of a name begins a compound
// surname.
func (f *finder) particle(i int, r text.Range) bool {
	return f.Has(i, lexicon.NameParticle) && f.wordEnd(i, r) == i+1
}

// holder is an entity that a name may stand for, and the next of the same name.
type holder struct {
	id   ID
	next int32 // its index in finder.holders, counted from one
}

// holders is how many bearers of one name are told apart.
const holders = 8

// hold enters a name of an entity.
func (f *finder) hold(k key, id ID) {
	n, last := 0, f.keys[k]
	for at := last; at > 0; at = f.holders[at-1].next {
		if f.holders[at-1].id == id {
			return
		}
		n, last = n+1, at
	}
	if n == holders {
		return
	}
	f.holders = append(f.holders, holder{id: id})
	if n == 0 {
		f.keys[k] = int32(len(f.holders))
	} else {
		f.holders[last-1].next = int32(len(f.holders))
	}
}

// heldBy returns the holders of a name in order; they are good until it is
// called again.
func (f *finder) heldBy(k key) []ID {
	f.ids = f.ids[:0]
	for at := f.keys[k]; at > 0; at = f.holders[at-1].next {
		f.ids = append(f.ids, f.holders[at-1].id)
	}
	return f.ids
}
