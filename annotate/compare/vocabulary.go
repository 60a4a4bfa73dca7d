package compare

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// vocabulary numbers the words of all versions from 0, so that what is known of
// a word is an element of a slice. Words are told apart by the hashes of their
// folded spellings.
type vocabulary struct {
	slots   []uint64     // open-addressed, at most half full: a hash, and behind it the number from 1
	entries []lexicon.ID // of each word
	counts  tally
}

// stretch is how many tokens are numbered before the table is given more room.
const stretch = 1 << 10

// number lists the words and numbers of a document, and says how many of them
// stand before each of its tokens.
func (v *vocabulary) number(l *laid) {
	tokens := l.Paste.Tokens
	l.words, l.at = make([]int32, len(tokens)), make([]int32, len(tokens)+1)
	n := 0
	for from := 0; from < len(tokens); from += stretch {
		to := min(from+stretch, len(tokens))
		v.grow(to - from)
		n = v.add(tokens[from:to], l.at[from:], l.words, n)
	}
	l.words, l.at[len(tokens)] = l.words[:n], int32(n)
}

// grow makes room for so many more words.
func (v *vocabulary) grow(more int) {
	size := max(len(v.slots), 256)
	for size < 2*(len(v.entries)+more) {
		size *= 2
	}
	if size == len(v.slots) {
		return
	}
	v.entries = append(make([]lexicon.ID, 0, size/2), v.entries...)
	old := v.slots
	v.slots = make([]uint64, size)
	for _, slot := range old {
		if slot != 0 {
			v.slots[v.place(uint32(slot>>32))] = slot
		}
	}
}

// place returns where a hash is or would be.
func (v *vocabulary) place(hash uint32) int {
	at := spread(hash) & (len(v.slots) - 1)
	for v.slots[at] != 0 && uint32(v.slots[at]>>32) != hash {
		at = (at + 1) & (len(v.slots) - 1)
	}
	return at
}

func spread(hash uint32) int { return int(hash * 0x9E3779B1 >> 8) }

// add numbers the words of some tokens, for which there is room, behind the n
// words before them, and returns how many there are then.
func (v *vocabulary) add(tokens []text.Token, before, words []int32, n int) int {
	slots, mask := v.slots, len(v.slots)-1
	for i := range tokens {
		before[i] = int32(n)
		k := &tokens[i]
		if k.Kind != text.Word && k.Kind != text.Number {
			continue
		}
		at := spread(k.Hash) & mask
		for slots[at] != 0 && uint32(slots[at]>>32) != k.Hash {
			at = (at + 1) & mask
		}
		if slots[at] == 0 {
			v.entries = v.entries[:len(v.entries)+1]
			v.entries[len(v.entries)-1] = k.Lex
			slots[at] = uint64(k.Hash)<<32 | uint64(len(v.entries))
		}
		words[n] = int32(uint32(slots[at])) - 1
		n++
	}
	return n
}

// telling reports whether a word says something: it is neither a word of grammar
// nor one that only reports.
func (v *vocabulary) telling(word int32) bool {
	id := v.entries[word]
	return !lexicon.Has(id, lexicon.FigureStop) && !lexicon.Has(id, lexicon.QuoteCue)
}

// tally counts words. It is emptied by taking out what was put in, so one
// serves all the sentences of a text.
type tally struct {
	count []int32 // of each word of the vocabulary
	used  []int32 // words that were put in
}

// tally returns the one tally of the vocabulary, empty.
func (v *vocabulary) tally() *tally {
	t := &v.counts
	if len(t.count) < len(v.entries) {
		t.count = make([]int32, len(v.entries))
	}
	for _, w := range t.used {
		t.count[w] = 0
	}
	t.used = t.used[:0]
	return t
}

// put counts words up.
func (t *tally) put(words []int32) {
	t.used = append(t.used, words...)
	for _, w := range words {
		t.count[w]++
	}
}

// take counts a word down, if its count is above 0, and reports whether it was.
func (t *tally) take(w int32) bool {
	if t.count[w] <= 0 {
		return false
	}
	t.count[w]--
	return true
}

// shared counts the words that two lists share.
func (v *vocabulary) shared(a, b []int32) int {
	t, n := v.tally(), 0
	t.put(a)
	for _, w := range b {
		if t.count[w] > 0 {
			t.count[w]--
			n++
		}
	}
	return n
}
