package text

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/internal/lexicon/key"
)

// Kind is what a token is made of.
type Kind uint8

// The kinds of token.
const (
	Word   Kind = iota // letters, with inner apostrophes and later digits: "didn't", "G7"; "U.S.", "a.m."
	Number             // digits, with inner separators: "331", "1,100", "3.5"
	Clitic             // a possessive or contracted s with its apostrophe: the "'s" of "Khan's"
	Punct              // one mark: . , ; : ! ? ( ) [ ] quotation marks, dashes, hyphen
	Symbol             // any other sign: $ % + = • and emoji
)

// Flags are properties of a token's spelling and of what stands before it.
type Flags uint8

// The flags.
const (
	SpaceBefore Flags = 1 << iota // white space before it, or the start of the text
	LineBefore                    // a line break before it (with SpaceBefore), or the start of the text
	Upper                         // begins with an upper-case letter
	Caps                          // two or more letters, all upper-case
	Digits                        // a Word that holds a digit: "F16", "mp3"
	NonASCII                      // holds a byte above 0x7F
	Dotted                        // a Word with points inside: "U.S.", "p.m.", "J.K."
)

// Token is one token of a text; 16 bytes, so that a table is scanned quickly.
type Token struct {
	Start, End uint32 // byte offsets into the text
	hash       uint32 // of the folded spelling
	Kind       Kind
	Flags      Flags
	Lex        lexicon.ID // entry of the lexicon, or lexicon.None
}

// Table is a text and its tokens in order. White space makes no token.
type Table struct {
	Source string
	Tokens []Token
}

// Len returns the number of tokens.
func (t *Table) Len() int { return len(t.Tokens) }

// Text returns the spelling of token i, as pasted, and "" for an index out of
// range.
func (t *Table) Text(i int) string {
	if !t.Valid(i) {
		return ""
	}
	k := t.Tokens[i]
	return t.Source[k.Start:k.End]
}

// Span returns the bytes of token i.
func (t *Table) Span(i int) Span {
	k := t.Tokens[i]
	return Span{int(k.Start), int(k.End)}
}

// SpanOf returns the bytes from the first to the last token of a range; the
// zero Span for an empty range.
func (t *Table) SpanOf(r Range) Span {
	if r.Len() <= 0 {
		return Span{}
	}
	return Span{int(t.Tokens[r.First].Start), int(t.Tokens[r.Last-1].End)}
}

// At returns the index of the first token that starts at or after the byte
// offset; Len() when there is none.
func (t *Table) At(offset int) int {
	lo, hi := 0, len(t.Tokens)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if int(t.Tokens[mid].Start) < offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// In returns the range of the tokens that start inside the span.
func (t *Table) In(s Span) Range { return Range{t.At(s.Start), t.At(s.End)} }

// Valid reports whether i is the index of a token.
func (t *Table) Valid(i int) bool { return i >= 0 && i < len(t.Tokens) }

// Kind returns the kind of token i, and Punct for an index out of range, which
// ends every run.
func (t *Table) Kind(i int) Kind {
	if !t.Valid(i) {
		return Punct
	}
	return t.Tokens[i].Kind
}

// Flag reports whether token i exists and has any of the flags.
func (t *Table) Flag(i int, f Flags) bool { return t.Valid(i) && t.Tokens[i].Flags&f != 0 }

// Is reports whether token i exists and its folded spelling is the word, which
// must be given folded: lower case, straight apostrophes.
func (t *Table) Is(i int, word string) bool {
	if !t.Valid(i) {
		return false
	}
	k := &t.Tokens[i]
	if k.Flags&NonASCII == 0 && (int(k.End-k.Start) != len(word) || t.Source[k.Start]|0x20 != word[0]|0x20) {
		return false
	}
	return foldedEqual(t.Source[k.Start:k.End], word)
}

// IsAny reports whether token i is one of the folded words.
func (t *Table) IsAny(i int, words ...string) bool {
	for _, w := range words {
		if t.Is(i, w) {
			return true
		}
	}
	return false
}

// Has reports whether token i exists and is by itself an entry of the class.
func (t *Table) Has(i int, class lexicon.Class) bool {
	return t.Valid(i) && t.Tokens[i].Lex != lexicon.None && lexicon.Has(t.Tokens[i].Lex, class)
}

// HasAny reports whether token i exists and is by itself an entry of any of
// the classes.
func (t *Table) HasAny(i int, classes ...lexicon.Class) bool {
	return t.Valid(i) && t.Tokens[i].Lex != lexicon.None && lexicon.HasAny(t.Tokens[i].Lex, classes)
}

// Value returns what the class says of token i, or "".
func (t *Table) Value(i int, class lexicon.Class) string {
	if !t.Valid(i) {
		return ""
	}
	return lexicon.Value(t.Tokens[i].Lex, class)
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
	first := t.Tokens[i].Lex
	if lexicon.Has(first, class) {
		n, id = 1, first
	}
	hash := t.Tokens[i].hash
	for k := 1; k < lexicon.PhraseLen(first) && i+k < min(end, len(t.Tokens)); k++ {
		hash = key.Join(hash, t.Tokens[i+k].hash)
		if found := t.lookup(hash, i, k+1); found != lexicon.None && lexicon.Has(found, class) {
			n, id = k+1, found
		}
	}
	return n, id
}

// lookup returns the entry with the hash whose words are the n tokens from i.
func (t *Table) lookup(hash uint32, i, n int) lexicon.ID {
	for id, next := lexicon.Find(hash, 0); id != lexicon.None; id, next = lexicon.Find(hash, next) {
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

// Hash returns the hash of the folded spelling of token i. It must not be kept
// beyond the program's run.
func (t *Table) Hash(i int) uint32 {
	if !t.Valid(i) {
		return 0
	}
	return t.Tokens[i].hash
}

// Folded returns the spelling of token i as the lexicon would hold it.
func (t *Table) Folded(i int) string {
	return Fold(t.Text(i))
}
