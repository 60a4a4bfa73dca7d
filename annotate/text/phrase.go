package text

import (
	"slices"

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

// Match finds the longest entry of the class, word or phrase, that begins at
// token i, and returns the number of its tokens and its ID; 0 and None when
// there is none.
func (t *Table) Match(i int, class lexicon.Class) (n int, id lexicon.ID) {
	return t.MatchBefore(i, len(t.Tokens), class)
}

// MatchBefore is Match for entries that end before the token end.
func (t *Table) MatchBefore(i, end int, class lexicon.Class) (n int, id lexicon.ID) {
	if !t.Valid(i) || i >= end || t.Tokens[i].Lex == lexicon.None {
		return 0, lexicon.None
	}
	if first := t.Tokens[i].Lex; lexicon.Has(first, class) {
		n, id = 1, first
	}
	for _, p := range t.phrasesAt(i) {
		if i+int(p.n) <= end && lexicon.Has(p.id, class) {
			n, id = int(p.n), p.id
		}
	}
	return n, id
}

// Bits returns the classes of all entries, words and phrases, that begin in
// the range and end before its end, as lexicon.Bits counts them.
func (t *Table) Bits(r Range, from lexicon.Class) uint64 {
	set := uint64(0)
	for i := r.First; i < r.Last; i++ {
		if id := t.Tokens[i].Lex; id != lexicon.None {
			set |= lexicon.Bits(id, from)
		}
		for _, p := range t.phrasesAt(i) {
			if i+int(p.n) <= r.Last {
				set |= lexicon.Bits(p.id, from)
			}
		}
	}
	return set
}

// phrasesAt returns the phrases that begin at token i, shortest first.
func (t *Table) phrasesAt(i int) []phrase {
	if t.Tokens[i].Flags&opening == 0 {
		return nil
	}
	first, _ := slices.BinarySearchFunc(t.phrases, int32(i), func(p phrase, at int32) int { return int(p.at - at) })
	last := first
	for last < len(t.phrases) && int(t.phrases[last].at) == i {
		last++
	}
	return t.phrases[first:last]
}

// findPhrases finds the phrases of the text once, so that no engine needs to
// look for them again.
func (t *Table) findPhrases() {
	for i := range t.Tokens {
		if i%stretch == 0 {
			t.Pause.Step(len(t.Tokens)+i, 2*len(t.Tokens))
		}
		longest := lexicon.PhraseLen(t.Tokens[i].Lex)
		hash := t.Tokens[i].hash
		for n := 2; n <= longest && i+n <= len(t.Tokens); n++ {
			hash = key.Join(hash, t.Tokens[i+n-1].hash)
			if id := t.lookup(hash, i, n); id != lexicon.None {
				t.phrases = append(t.phrases, phrase{int32(i), int16(n), id})
				t.Tokens[i].Flags |= opening
			}
		}
	}
}

// lookup returns the entry with the hash whose words are the n tokens from i.
func (t *Table) lookup(hash uint32, i, n int) lexicon.ID {
	for id, last := lexicon.Find(hash); id < last; id++ {
		if t.spells(lexicon.Word(id), i, n) {
			return id
		}
	}
	return lexicon.None
}

// spells reports whether the n tokens from i, folded and joined by spaces, are
// the entry.
func (t *Table) spells(entry string, i, n int) bool {
	for k := i; k < i+n; k++ {
		word := entry
		for at := 0; at < len(entry); at++ {
			if entry[at] == ' ' {
				word = entry[:at]
				break
			}
		}
		if !foldedEqual(t.Text(k), word) {
			return false
		}
		entry = entry[min(len(entry), len(word)+1):]
	}
	return entry == ""
}
