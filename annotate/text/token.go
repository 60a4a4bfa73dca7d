package text

import (
	"strings"

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
	opening                       // an entry of several words begins here
)

// Token is one token of a text; 20 bytes, so that a table is scanned quickly.
type Token struct {
	Start, End uint32 // byte offsets into the text
	Hash       uint32 // of the folded spelling; not to be kept beyond the run of the program
	Kind       Kind
	Flags      Flags
	Lex        lexicon.ID  // entry of the lexicon, or lexicon.None
	set        lexicon.Set // its classes
	head       head        // of the folded spelling
}

// head is the length of a folded spelling, up to 255, and its first byte: most
// words that are compared differ in one of them.
type head uint16

// of reports whether a folded word of up to 254 bytes has the head.
func (h head) of(word string) bool {
	return len(word) == int(h>>8) && word != "" && word[0] == byte(h)
}

// Table is a text and its tokens in order. White space makes no token.
type Table struct {
	Source  string
	Tokens  []Token
	Pause   Pause
	phrases []phrase
	blocks  []int32 // for each block of tokens: the first phrase that begins in it or later
	at      []int32 // for each stretch of bytes: the first token that begins in it or later
}

// Pause is called again and again by a pass over a text that is to share its
// thread with others, with how much of the pass is done: 0 to 1. It may take
// its time. A nil Pause is not called.
type Pause func(done float64)

// Step pauses at the ith of n parts of a pass.
func (p Pause) Step(i, n int) {
	if p != nil {
		p(float64(i) / float64(n))
	}
}

// Len returns the number of tokens.
func (t *Table) Len() int { return len(t.Tokens) }

// The questions below are asked a hundred times for each token. None calls
// another on its way to "no".

// Text returns the spelling of token i, as pasted, and "" for an index out of
// range.
func (t *Table) Text(i int) string {
	if uint(i) >= uint(len(t.Tokens)) {
		return ""
	}
	k := &t.Tokens[i]
	return t.Source[k.Start:k.End]
}

// Ends reports whether the spelling of token i, as pasted, has the ending.
func (t *Table) Ends(i int, ending string) bool {
	s := t.Text(i)
	return len(s) >= len(ending) && s[len(s)-len(ending):] == ending
}

// Span returns the bytes of token i, and the zero Span for an index out of range.
func (t *Table) Span(i int) Span {
	if uint(i) >= uint(len(t.Tokens)) {
		return Span{}
	}
	k := &t.Tokens[i]
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
	if offset <= 0 {
		return 0
	}
	b := offset / atBytes
	if b >= len(t.at) {
		return len(t.Tokens)
	}
	i := int(t.at[b])
	for i < len(t.Tokens) && int(t.Tokens[i].Start) < offset {
		i++
	}
	return i
}

// atBytes is how many bytes share an entry of Table.at.
const atBytes = 16

// index fills in Table.at.
func (t *Table) index() {
	t.at = make([]int32, 0, len(t.Source)/atBytes+1)
	for i := range t.Tokens {
		for int(t.Tokens[i].Start) >= atBytes*len(t.at) {
			t.at = append(t.at, int32(i))
		}
	}
}

// In returns the range of the tokens that start inside the span.
func (t *Table) In(s Span) Range { return Range{t.At(s.Start), t.At(s.End)} }

// Valid reports whether i is the index of a token.
func (t *Table) Valid(i int) bool { return i >= 0 && i < len(t.Tokens) }

// Kind returns the kind of token i, and Punct for an index out of range, which
// ends every run.
func (t *Table) Kind(i int) Kind {
	if uint(i) >= uint(len(t.Tokens)) {
		return Punct
	}
	return t.Tokens[i].Kind
}

// Flag reports whether token i exists and has any of the flags.
func (t *Table) Flag(i int, f Flags) bool {
	return uint(i) < uint(len(t.Tokens)) && t.Tokens[i].Flags&f != 0
}

// Is reports whether token i exists and its folded spelling is the word, which
// must be given folded: lower case, straight apostrophes.
func (t *Table) Is(i int, word string) bool {
	return uint(i) < uint(len(t.Tokens)) && t.Tokens[i].head.of(word) && t.spelt(i, word)
}

// IsMark reports whether token i exists and is that mark of ASCII, alone.
func (t *Table) IsMark(i int, mark byte) bool {
	return uint(i) < uint(len(t.Tokens)) && t.Tokens[i].head == 1<<8|head(mark)
}

// IsAny reports whether token i is one of the folded words.
func (t *Table) IsAny(i int, words ...string) bool {
	if uint(i) >= uint(len(t.Tokens)) {
		return false
	}
	have := t.Tokens[i].head
	for _, w := range words {
		if have.of(w) && t.spelt(i, w) {
			return true
		}
	}
	return false
}

// SeekAny returns the first token of the range that is one of the folded words,
// or the range's end.
func (t *Table) SeekAny(r Range, words ...string) int {
	for i := max(r.First, 0); i < min(r.Last, len(t.Tokens)); i++ {
		have := t.Tokens[i].head
		for _, w := range words {
			if have.of(w) && t.spelt(i, w) {
				return i
			}
		}
	}
	return r.Last
}

// IsIn reports whether token i is one of the folded words, which single blanks
// part.
func (t *Table) IsIn(i int, words string) bool {
	if uint(i) >= uint(len(t.Tokens)) {
		return false
	}
	first, size := byte(t.Tokens[i].head), int(t.Tokens[i].head>>8)
	for at := 0; ; at++ {
		next := strings.IndexByte(words[at:], first)
		at += next
		end := at + size
		if next < 0 || end > len(words) {
			return false
		}
		if (at == 0 || words[at-1] == ' ') && (end == len(words) || words[end] == ' ') && t.spelt(i, words[at:end]) {
			return true
		}
	}
}

// List is folded words that a rule looks for so often that most tokens are told from them by
// their hash alone.
type List struct {
	words string
	may   [256]bool // by the last byte of its hash: whether a token may be one of them
}

// ListOf returns folded words, which single blanks part, as a List.
func ListOf(words string) *List {
	list := &List{words: words}
	for _, word := range strings.Fields(words) {
		list.may[uint8(key.Of(word))] = true
	}
	return list
}

// IsOf reports whether token i is one of the words of a list.
func (t *Table) IsOf(i int, list *List) bool {
	return uint(i) < uint(len(t.Tokens)) && list.may[uint8(t.Tokens[i].Hash)] && t.isOf(i, list)
}

// isOf is kept out of IsOf, which a compiler then lays where it is called.
//
//go:noinline
func (t *Table) isOf(i int, list *List) bool { return t.IsIn(i, list.words) }

// spelt reports whether the word is the folded spelling of token i.
func (t *Table) spelt(i int, word string) bool {
	k := &t.Tokens[i]
	return foldedEqual(t.Source[k.Start:k.End], word)
}

// Has reports whether token i exists and is by itself an entry of the class.
func (t *Table) Has(i int, class lexicon.Class) bool {
	return uint(i) < uint(len(t.Tokens)) && t.Tokens[i].set.Has(class)
}

// HasAny reports whether token i exists and is by itself an entry of any of
// the classes.
func (t *Table) HasAny(i int, classes ...lexicon.Class) bool {
	return uint(i) < uint(len(t.Tokens)) && t.Tokens[i].set.HasAny(classes)
}

// Value returns what the class says of token i, or "".
func (t *Table) Value(i int, class lexicon.Class) string {
	if uint(i) >= uint(len(t.Tokens)) || !t.Tokens[i].set.Has(class) {
		return ""
	}
	return lexicon.Value(t.Tokens[i].Lex, class)
}

// Bits returns 64 classes of token i by itself, from one on, as
// lexicon.Set.Bits counts them.
func (t *Table) Bits(i int, from lexicon.Class) uint64 {
	if uint(i) >= uint(len(t.Tokens)) {
		return 0
	}
	return t.Tokens[i].set.Bits(from)
}

// Hash returns the hash of the folded spelling of token i. It must not be kept
// beyond the program's run.
func (t *Table) Hash(i int) uint32 {
	if uint(i) >= uint(len(t.Tokens)) {
		return 0
	}
	return t.Tokens[i].Hash
}

// Folded returns the spelling of token i as the lexicon would hold it.
func (t *Table) Folded(i int) string {
	return Fold(t.Text(i))
}
