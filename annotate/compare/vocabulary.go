package compare

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// vocabulary numbers the words of all versions from 0, so that what is known of
// a word is an element of a slice. Words are told apart by the hashes of their
// folded spellings. A version whose words nobody asks for has no numbers.
type vocabulary struct {
	slots   []uint64     // open-addressed, at most half full: a hash, and behind it the number from 1
	entries []lexicon.ID // of each word
	counts  tally
}

// stretch is how many tokens are numbered before the table is given more room.
const stretch = 1 << 8

// wordsOf returns the words and numbers of a range.
func (l *laid) wordsOf(r text.Range) []int32 {
	if r.Len() <= 0 {
		return nil
	}
	l.number()
	return l.words[l.at[r.First]:l.at[r.Last]]
}

// number lists the words and numbers of the document, and says how many of them
// stand before each of its tokens, unless that is done.
func (l *laid) number() {
	if l.at != nil {
		return
	}
	v, tokens := l.vocabulary, l.table.Tokens
	l.words, l.at = make([]int32, len(tokens)), make([]int32, len(tokens)+1)
	for from := 0; from < len(tokens); from += stretch {
		to := min(from+stretch, len(tokens))
		v.grow(to - from)
		v.add(tokens[from:to], l.at[from:], l.words)
	}
	l.words = l.words[:l.at[len(tokens)]]
}

// isWord reports whether a token is a word or a number.
func isWord(k *text.Token) bool { return k.Kind == text.Word || k.Kind == text.Number }

// countWords counts the words and numbers of a range.
func (l *laid) countWords(r text.Range) int {
	n := 0
	for i := r.First; i < r.Last; i++ {
		if isWord(&l.table.Tokens[i]) {
			n++
		}
	}
	return n
}

// nextWord returns the first word or number of a range, and the end of the range
// where it has none.
func (l *laid) nextWord(r text.Range) int {
	for r.First < r.Last && !isWord(&l.table.Tokens[r.First]) {
		r.First++
	}
	return r.First
}

// sameWords reports whether a range of each text has the same words and numbers,
// whatever stands between these.
func (m *match) sameWords(a, b text.Range) bool {
	for {
		a.First, b.First = m.old.nextWord(a), m.new.nextWord(b)
		switch {
		case a.First >= a.Last || b.First >= b.Last:
			return a.First >= a.Last && b.First >= b.Last
		case m.old.table.Hash(a.First) != m.new.table.Hash(b.First):
			return false
		}
		a.First, b.First = a.First+1, b.First+1
	}
}

// grow makes room for so many more words.
func (v *vocabulary) grow(more int) {
	size := max(len(v.slots), 4*stretch)
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

// add numbers the words of some tokens, for which there is room, and counts them
// on from at[0].
func (v *vocabulary) add(tokens []text.Token, at, words []int32) {
	slots, mask, n := v.slots, len(v.slots)-1, at[0]
	for i := range tokens {
		k := &tokens[i]
		if isWord(k) {
			place := spread(k.Hash) & mask
			for slots[place] != 0 && uint32(slots[place]>>32) != k.Hash {
				place = (place + 1) & mask
			}
			if slots[place] == 0 {
				v.entries = append(v.entries, k.Lex)
				slots[place] = uint64(k.Hash)<<32 | uint64(len(v.entries))
			}
			words[n] = int32(uint32(slots[place])) - 1
			n++
		}
		at[i+1] = n
	}
}

// telling reports whether a word says something: it is neither a word of grammar
// nor one that only reports.
func (v *vocabulary) telling(word int32) bool {
	id := v.entries[word]
	return !lexicon.Has(id, lexicon.FigureStop) && !lexicon.Has(id, lexicon.QuoteCue)
}

// allTelling returns those of some words that say something.
func (v *vocabulary) allTelling(words []int32) []int32 {
	var out []int32
	for _, w := range words {
		if v.telling(w) {
			out = append(out, w)
		}
	}
	return out
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
