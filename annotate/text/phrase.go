package text

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/internal/lexicon/key"
)

// phrase is an entry of the lexicon of two or more words that stands in the
// text.
type phrase struct {
	at int32 // its first token
	n  int16 // its tokens
	id lexicon.ID
}

// Begins reports whether an entry of the class, word or phrase, may begin at
// token i: Match finds none where it says no.
func (t *Table) Begins(i int, class lexicon.Class) bool {
	return uint(i) < uint(len(t.Tokens)) && (t.Tokens[i].Flags&opening != 0 || t.Tokens[i].set.Has(class))
}

// MayBegin returns the first token of the range at which an entry of one of the
// classes may begin, or its end: Match finds none before it.
func (t *Table) MayBegin(r Range, classes ...lexicon.Class) int {
	for i := r.First; i < r.Last; i++ {
		k := &t.Tokens[i]
		if k.Lex != lexicon.None && (k.Flags&opening != 0 || k.set.HasAny(classes)) {
			return i
		}
	}
	return max(r.First, r.Last)
}

// Seek returns the first token of the range that is by itself an entry of the
// class, or the range's end.
func (t *Table) Seek(r Range, class lexicon.Class) int {
	for i := max(r.First, 0); i < min(r.Last, len(t.Tokens)); i++ {
		if t.Tokens[i].set.Has(class) {
			return i
		}
	}
	return r.Last
}

// SeekOf returns the first token of the range that is one of the words of a list, or the
// range's end.
func (t *Table) SeekOf(r Range, list *List) int {
	for i := max(r.First, 0); i < min(r.Last, len(t.Tokens)); i++ {
		if t.IsOf(i, list) {
			return i
		}
	}
	return r.Last
}

// SeekDigits is Seek for tokens that hold digits, too.
func (t *Table) SeekDigits(r Range, class lexicon.Class) int {
	for i := max(r.First, 0); i < min(r.Last, len(t.Tokens)); i++ {
		if k := &t.Tokens[i]; k.Kind == Number || k.Flags&Digits != 0 || k.set.Has(class) {
			return i
		}
	}
	return r.Last
}

// Match finds the longest entry of the class, word or phrase, that begins at
// token i, and returns the number of its tokens and its ID; 0 and None when
// there is none.
func (t *Table) Match(i int, class lexicon.Class) (n int, id lexicon.ID) {
	return t.MatchBefore(i, len(t.Tokens), class)
}

// MatchBefore is Match for entries that end before the token end.
func (t *Table) MatchBefore(i, end int, class lexicon.Class) (n int, id lexicon.ID) {
	if !t.Valid(i) || i >= end {
		return 0, lexicon.None
	}
	k := &t.Tokens[i]
	if k.Lex == lexicon.None {
		return 0, lexicon.None
	}
	if k.set.Has(class) {
		n, id = 1, k.Lex
	}
	if k.Flags&opening != 0 {
		for _, p := range t.phrasesAt(i) {
			if i+int(p.n) <= end && lexicon.Has(p.id, class) {
				n, id = int(p.n), p.id
			}
		}
	}
	return n, id
}

// BitsIn returns the classes of all entries, words and phrases, that begin in
// the range and end before its end, as lexicon.Set.Bits counts them.
func (t *Table) BitsIn(r Range, from lexicon.Class) uint64 {
	set := uint64(0)
	for i := r.First; i < r.Last; i++ {
		k := &t.Tokens[i]
		if k.Lex == lexicon.None {
			continue
		}
		set |= k.set.Bits(from)
		if k.Flags&opening == 0 {
			continue
		}
		for _, p := range t.phrasesAt(i) {
			if i+int(p.n) <= r.Last {
				set |= lexicon.SetOf(p.id).Bits(from)
			}
		}
	}
	return set
}

// phraseBlock is how many tokens share an entry of Table.blocks.
const phraseBlock = 16

// phrasesAt returns the phrases that begin at token i, which opens some,
// shortest first.
func (t *Table) phrasesAt(i int) []phrase {
	first := int(t.blocks[i/phraseBlock])
	for int(t.phrases[first].at) < i {
		first++
	}
	last := first + 1
	for last < len(t.phrases) && int(t.phrases[last].at) == i {
		last++
	}
	return t.phrases[first:last]
}

// findPhrases finds the phrases of the text once, so that no engine needs to
// look for them again.
func (t *Table) findPhrases(x *lexicon.Index) {
	t.blocks = make([]int32, 0, len(t.Tokens)/phraseBlock+1)
	t.phrases = make([]phrase, 0, len(t.Tokens)/16)
	for i := range t.Tokens {
		if i%stretch == 0 {
			t.Pause.Step(len(t.Tokens)+i, 2*len(t.Tokens))
		}
		if i%phraseBlock == 0 {
			t.blocks = append(t.blocks, int32(len(t.phrases)))
		}
		longest := min(int(x.Entry(t.Tokens[i].Lex).Longest), len(t.Tokens)-i)
		if longest > 1 && x.Pairs(key.Join(t.Tokens[i].Hash, t.Tokens[i+1].Hash)) {
			t.phrasesFrom(i, longest, x)
		}
	}
}

// phrasesFrom finds the phrases of up to longest tokens that begin at token i.
func (t *Table) phrasesFrom(i, longest int, x *lexicon.Index) {
	hash, size := t.Tokens[i].Hash, int(t.Tokens[i].head>>8)
	for n := 2; n <= longest; n++ {
		k := &t.Tokens[i+n-1]
		hash, size = key.Join(hash, k.Hash), size+1+int(k.head>>8)
		for id, last := x.Find(hash); id < last; id++ {
			if int(x.Entry(id).Len) == size && t.spells(x.Word(id), i, n) {
				t.phrases = append(t.phrases, phrase{int32(i), int16(n), id})
				t.Tokens[i].Flags |= opening
				break
			}
		}
	}
}

// spells reports whether the n tokens from i, folded and joined by spaces, are
// the entry, which has their length.
func (t *Table) spells(entry string, i, n int) bool {
	for k := i; k < i+n; k++ {
		size := int(t.Tokens[k].head >> 8)
		if size > len(entry) || !foldedEqual(t.Text(k), entry[:size]) {
			return false
		}
		if entry = entry[size:]; entry != "" {
			if entry[0] != ' ' {
				return false
			}
			entry = entry[1:]
		}
	}
	return entry == ""
}
