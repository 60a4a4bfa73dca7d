package text

import (
	"unicode"
	"unicode/utf8"

	"stet/annotate/internal/lexicon"
	"stet/annotate/internal/lexicon/key"
)

// Scan cuts a text into tokens. The text must be valid UTF-8 and shorter than
// 4 GiB; its line ends are "\n".
func Scan(s string) *Table { return ScanPausing(s, nil) }

// stretch is how many bytes or tokens are read without a pause.
const stretch = 8 << 10

// ScanPausing is Scan, with pauses that the table keeps for those that read it.
func ScanPausing(s string, pause Pause) *Table {
	sc := scanner{s: s, flags: SpaceBefore | LineBefore, tokens: make([]Token, 0, len(s)/4+8), index: lexicon.Open()}
	for end := stretch; sc.at < len(s); end += stretch {
		pause.Step(sc.at, 2*len(s))
		for sc.at < min(end, len(s)) {
			sc.next()
		}
	}
	t := &Table{Source: s, Tokens: sc.tokens, Pause: pause}
	t.index()
	t.findPhrases(sc.index)
	return t
}

// scanner holds the state of one scan: the offset and the white space seen
// since the last token.
type scanner struct {
	s      string
	at     int
	flags  Flags
	tokens []Token
	index  *lexicon.Index
}

func (sc *scanner) next() {
	c, n := classAt(sc.s, sc.at)
	switch c {
	case space:
		sc.flags |= SpaceBefore
		sc.at += n
	case newline:
		sc.flags |= SpaceBefore | LineBefore
		sc.at += n
	case unseen:
		sc.at += n
	case letter, upper:
		if !sc.plainWord() {
			sc.emit(Word, sc.word(sc.at))
		}
	case digit:
		sc.emit(Number, sc.number(sc.at))
	case punct:
		sc.punct(n)
	default:
		sc.sign(Symbol, n)
	}
}

// plainWord emits the word at the current offset when it is of ASCII letters
// only, as nearly all are, in one pass over its bytes; it reports whether it
// was.
func (sc *scanner) plainWord() bool {
	h, uppers, i := key.Start, 0, sc.at
	for ; i < len(sc.s); i++ {
		c := sc.s[i]
		if lower := c | 0x20; 'a' <= lower && lower <= 'z' {
			uppers += int(^c >> 5 & 1)
			h = key.Byte(h, lower)
			continue
		}
		if joinsLetters(c) || c == '.' && i == sc.at+1 {
			return false
		}
		break
	}
	first := sc.s[sc.at]
	if first < 'a' {
		sc.flags |= Upper
	}
	if uppers > 1 && uppers == i-sc.at {
		sc.flags |= Caps
	}
	size := head(min(i-sc.at, 255))
	sc.add(Token{Start: uint32(sc.at), End: uint32(i), Kind: Word, Flags: sc.flags, Hash: h, head: size<<8 | head(first|0x20)})
	if i < len(sc.s) && sc.s[i] == ' ' {
		sc.at, sc.flags = i+1, SpaceBefore
	}
	return true
}

// joinsLetters reports whether a byte may stand in a word without being a letter of ASCII.
func joinsLetters(c byte) bool {
	return c >= utf8.RuneSelf || c == '\'' || '0' <= c && c <= '9'
}

// sign emits the rune at the current offset, n bytes wide, with the marks that
// belong to it.
func (sc *scanner) sign(k Kind, n int) {
	end := sc.marks(sc.at + n)
	t := Token{Start: uint32(sc.at), End: uint32(end), Kind: k, Flags: sc.flags}
	if c := sc.s[sc.at]; end == sc.at+1 {
		t.Hash, t.head = key.Byte(key.Start, c), 1<<8|head(c)
	} else {
		t.Flags |= NonASCII
		t.Hash, t.head = hashFolded(sc.s[t.Start:t.End])
	}
	sc.add(t)
}

// emit adds the token from the current offset to end, and the joiners behind it.
func (sc *scanner) emit(k Kind, end int) {
	t := Token{Start: uint32(sc.at), End: uint32(joined(sc.s, end)), Kind: k, Flags: sc.flags}
	sc.spelling(&t)
	sc.add(t)
}

func (sc *scanner) add(t Token) {
	if t.Lex = sc.find(t.Hash, t.head, sc.s[t.Start:t.End]); t.Lex != lexicon.None {
		t.set = sc.index.Entry(t.Lex).Set
	}
	sc.tokens = append(sc.tokens, t)
	sc.at, sc.flags = int(t.End), 0
}

// find returns the entry of a spelling.
func (sc *scanner) find(hash uint32, h head, spelling string) lexicon.ID {
	for id, last := sc.index.Find(hash); id < last; id++ {
		if sc.index.Entry(id).Len == uint8(h>>8) && foldedEqual(spelling, sc.index.Word(id)) {
			return id
		}
	}
	return lexicon.None
}

// spelling hashes the token's text and sets its flags of spelling.
func (sc *scanner) spelling(t *Token) {
	s := sc.s[t.Start:t.End]
	h, uppers, lowers := key.Start, 0, 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= utf8.RuneSelf:
			t.Flags |= NonASCII
			if t.Kind == Word {
				t.Flags |= caseFlags(s)
				if hasDigit(s) {
					t.Flags |= Digits
				}
			}
			t.Hash, t.head = hashFolded(s)
			return
		case 'A' <= c && c <= 'Z':
			uppers++
			c += 'a' - 'A'
		case 'a' <= c && c <= 'z':
			lowers++
		case '0' <= c && c <= '9' && t.Kind == Word:
			t.Flags |= Digits
		}
		h = key.Byte(h, c)
	}
	first := s[0]
	if first >= 'A' && first <= 'Z' {
		t.Flags |= Upper
		first += 'a' - 'A'
	}
	if uppers > 1 && lowers == 0 {
		t.Flags |= Caps
	}
	t.Hash, t.head = h, head(min(len(s), 255))<<8|head(first)
}

// caseFlags returns Upper and Caps of a word with letters beyond ASCII.
func caseFlags(s string) (f Flags) {
	uppers, lowers := 0, 0
	for i, r := range s {
		switch {
		case unicode.IsUpper(r):
			if uppers++; i == 0 {
				f |= Upper
			}
		case unicode.IsLower(r):
			lowers++
		}
	}
	if uppers > 1 && lowers == 0 {
		f |= Caps
	}
	return f
}

func hasDigit(s string) bool {
	for i := 0; i < len(s); i++ {
		if '0' <= s[i] && s[i] <= '9' {
			return true
		}
	}
	return false
}

// word returns the end of the word that starts at i.
func (sc *scanner) word(i int) int {
	if end := sc.dotted(i); end > i {
		sc.flags |= Dotted
		return end
	}
	for i < len(sc.s) {
		c, n := classAt(sc.s, i)
		switch {
		case c == digit && (sc.currency(sc.s[sc.at:i]) || sc.at > 0 && sc.s[sc.at-1] == '$'):
			return i
		case c == letter || c == upper || c == digit || c == unseen:
			i += n
		case sc.joins(i, n):
			i += n
		default:
			return i
		}
	}
	return i
}

// currency reports whether a capitalised word that digits follow is written
// for a currency: "Rs280", "RM1.99". Its amount is a token of its own.
func (sc *scanner) currency(word string) bool {
	if word[0] < 'A' || word[0] > 'Z' {
		return false
	}
	hash, h := hashFolded(word)
	return lexicon.Has(sc.find(hash, h, word), lexicon.CurrencySymbol)
}

// dotted returns the end of a run of single letters with points, at least two:
// "U.S.", "a.m.", "J.K."; and i when there is none.
func (sc *scanner) dotted(i int) int {
	end, letters := i, 0
	for end < len(sc.s) {
		c, n := classAt(sc.s, end)
		if c != letter && c != upper || end+n >= len(sc.s) || sc.s[end+n] != '.' {
			break
		}
		end += n + 1
		letters++
	}
	if letters < 2 {
		return i
	}
	if end < len(sc.s) {
		if c, _ := classAt(sc.s, end); c == letter || c == upper || c == digit {
			return i
		}
	}
	return end
}

// joins reports whether the apostrophe at i joins letters into one word, as in
// "didn't" and "O'Brien"; the s of a possessive stays apart.
func (sc *scanner) joins(i, n int) bool {
	r, _ := utf8.DecodeRuneInString(sc.s[i:])
	if !Apostrophe(r) || i+n >= len(sc.s) {
		return false
	}
	c, _ := classAt(sc.s, i+n)
	return (c == letter || c == upper) && !sc.possessive(i+n)
}

// possessive reports whether a lone s stands at i.
func (sc *scanner) possessive(i int) bool {
	if i >= len(sc.s) || sc.s[i] != 's' && sc.s[i] != 'S' {
		return false
	}
	if i+1 == len(sc.s) {
		return true
	}
	c, _ := classAt(sc.s, i+1)
	return c != letter && c != upper && c != digit
}

// number returns the end of the number that starts at i: digits, and
// separators between digits.
func (sc *scanner) number(i int) int {
	for i < len(sc.s) {
		c, n := classAt(sc.s, i)
		if c != digit && !(n == 1 && (sc.s[i] == ',' || sc.s[i] == '.') && sc.digitAt(i+1)) {
			return i
		}
		i += n
	}
	return i
}

func (sc *scanner) digitAt(i int) bool {
	if i >= len(sc.s) {
		return false
	}
	c, _ := classAt(sc.s, i)
	return c == digit
}

// punct emits a mark, or a clitic when an apostrophe and a lone s follow a word.
func (sc *scanner) punct(n int) {
	if sc.flags&SpaceBefore == 0 && sc.possessive(sc.at+n) && sc.afterWord() {
		if r, _ := utf8.DecodeRuneInString(sc.s[sc.at:]); Apostrophe(r) {
			sc.emit(Clitic, sc.at+n+1)
			return
		}
	}
	sc.sign(Punct, n)
}

func (sc *scanner) afterWord() bool {
	if len(sc.tokens) == 0 {
		return false
	}
	k := sc.tokens[len(sc.tokens)-1].Kind
	return k == Word || k == Number
}
