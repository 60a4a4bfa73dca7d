package article

import (
	"unicode/utf8"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// line is one printed line of a paste, or a paragraph put together again from
// hard-wrapped lines, with what its shape tells.
type line struct {
	text.Span
	tokens  text.Range
	blank   bool   // an empty line stands before it
	bullet  bool   // begins with a list mark
	ends    bool   // ends like a sentence
	point   bool   // its last mark is a point, closing marks aside
	quoted  bool   // holds a quotation mark
	noted   bool   // closes with a note on who else wrote the story
	words   int    // words and numbers
	upper   int    // those that begin with a capital or are numbers
	numbers int    // numbers
	lists   uint64 // of article.txt: those that hold a word or phrase of it
	width   int    // in code points, where it is widest or less
	sum     uint64 // of its spelling, to find repeats
	voice   bool   // begins with the name of who speaks, as in a transcript
	tied    int    // words that it shares with the story above it
	role    Role   // empty until it is known
}

// dated reports whether a line begins with a dateline.
func (l *line) dated(t *text.Table) bool { return !l.voice && dateline(t, l.tokens) > 0 }

// readLines cuts a paste into lines; white space and invisible characters
// around a line stay outside.
func readLines(t *text.Table) []line {
	count := 0
	for i := range t.Tokens {
		if t.Tokens[i].Flags&text.LineBefore != 0 {
			count++
		}
	}
	out := make([]line, 0, count+1)
	first := 0
	for i := 1; i <= len(t.Tokens); i++ {
		if i == len(t.Tokens) || t.Tokens[i].Flags&text.LineBefore != 0 {
			t.Pause.Step(i, 3*t.Len())
			out = append(out, readLine(t, text.Range{First: first, Last: i}))
			first = i
		}
	}
	return unwrap(t, out)
}

func readLine(t *text.Table, r text.Range) line {
	l := line{Span: t.SpanOf(r), tokens: r, blank: blankBefore(t, r.First), bullet: isBullet(t, r.First)}
	l.count(t)
	l.width = widest + 1
	if l.Len() <= utf8.UTFMax*widest {
		l.width = utf8.RuneCountInString(l.In(t.Source))
	}
	l.ends, l.point = ending(t, r)
	l.noted = noteBehind(t, &l)
	if !l.ends && l.words >= 4 && (l.noted || marked(t, r)) {
		l.ends, l.point = true, true
	}
	return l
}

// maxInitials is how many words the initials of a desk have at most.
const maxInitials = 6

// marked reports whether the mark of an agency stands behind the last point of a line
// ("Enditem"), or the initials of its desk ("PTI ABC DV DV").
func marked(t *text.Table, r text.Range) bool {
	last := r.Last - 1
	first := last
	for first > max(r.First+3, last-maxInitials) && initials(t, first) {
		first--
	}
	if t.Kind(last) != text.Word || !t.Is(first-1, ".") || !t.Flag(first, text.SpaceBefore) {
		return false
	}
	initial := t.Span(first-2).Len() == 1 // of a name: "Photo Credit: K. Dorr"
	return first < last || !initial && !t.HasAny(last, lexicon.CaptionWord, lexicon.BylinePost)
}

// initials reports whether token i and the one before it are capitals, of which the first
// are short: "ABC DV".
func initials(t *text.Table, i int) bool {
	return t.Flag(i, text.Caps) && t.Flag(i-1, text.Caps) && t.Span(i-1).Len() <= 4
}

// count fills in what is counted token by token.
func (l *line) count(t *text.Table) {
	l.sum = text.HashStart
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		switch k := &t.Tokens[i]; k.Kind {
		case text.Word, text.Number:
			l.words++
			if k.Kind == text.Number {
				l.numbers++
			}
			if k.Flags&text.Upper != 0 || k.Kind == text.Number {
				l.upper++
			}
			l.sum = text.Mix(l.sum, uint64(k.Hash))
		case text.Punct:
			l.quoted = l.quoted || t.Source[k.Start] != ',' && t.Source[k.Start] != '.' && t.IsIn(i, "“ ” \" « ‘")
		}
	}
	l.lists = t.BitsIn(l.tokens, firstList)
}

// firstList is the first class of article.txt, which has fewer than 64.
const firstList = lexicon.FurnitureLine

// has reports whether a word or phrase of the line is in a class of
// article.txt; of other classes it does not know, and says yes.
func (l *line) has(class lexicon.Class) bool {
	n := class - firstList
	return n >= 64 || l.lists>>n&1 != 0
}

// blankBefore reports whether an empty line stands before token i.
func blankBefore(t *text.Table, i int) bool {
	if i == 0 {
		return true
	}
	breaks := 0
	for at := int(t.Tokens[i-1].End); at < int(t.Tokens[i].Start); at++ {
		if t.Source[at] == '\n' {
			breaks++
		}
	}
	return breaks > 1
}

// ending reports whether a run of tokens ends with a terminator, closing marks
// aside, and whether that is a point.
func ending(t *text.Table, r text.Range) (ends, point bool) {
	for i := r.Last - 1; i >= r.First; i-- {
		if t.Kind(i) != text.Punct {
			return t.Flag(i, text.Dotted), false
		}
		switch t.Text(i) {
		case ".":
			return true, !t.Is(i-1, ".") || t.Flag(i, text.SpaceBefore)
		case "!", "?", "…":
			return true, false
		case "”", "’", "\"", "'", "»", ")", "]":
		default:
			return false, false
		}
	}
	return false, false
}

// isBullet reports whether token i is a list mark: one that has no other use, or
// one with a space behind it.
func isBullet(t *text.Table, i int) bool {
	if t.Flag(i+1, text.LineBefore) {
		return false
	}
	space := t.Flag(i+1, text.SpaceBefore)
	switch t.Text(i) {
	case "•", "●", "▪", "■", "◦", "‣", "➤", "►":
		return space || t.Flag(i, text.LineBefore) && t.Kind(i+1) == text.Word
	case "·", "*", "-", "–", "○":
		return space
	}
	return false
}

// front returns the first token of a line behind its bullet, an opening
// bracket and pictographs.
func (l *line) front(t *text.Table) int {
	i := l.tokens.First
	if l.bullet {
		i++
	}
	for i+1 < l.tokens.Last && t.Tokens[i].Kind > text.Clitic && beforeFront(t, i) {
		i++
	}
	return i
}

// beforeFront reports whether token i is a mark that pages set before the words of a line.
func beforeFront(t *text.Table, i int) bool {
	return t.IsIn(i, "[ ( — – ^ >") || t.Kind(i) == text.Symbol && t.Flag(i, text.NonASCII)
}

// starts reports whether a line begins with an entry of the class, a bullet
// or bracket aside.
func (l *line) starts(t *text.Table, class lexicon.Class) bool {
	if !l.has(class) {
		return false
	}
	if t.Flag(l.tokens.First, text.Upper) || t.Kind(l.tokens.First) == text.Word {
		return l.match(t, l.tokens.First, class) > 0
	}
	return l.match(t, l.tokens.First, class) > 0 || l.match(t, l.front(t), class) > 0
}

// match returns the length of the entry of the class that begins at token i
// and ends inside the line.
func (l *line) match(t *text.Table, i int, class lexicon.Class) int {
	if !l.has(class) {
		return 0
	}
	n, _ := t.MatchBefore(i, l.tokens.Last, class)
	return n
}

// is reports whether a line is an entry of the class and nothing more, marks
// around it aside.
func (l *line) is(t *text.Table, class lexicon.Class) bool {
	if !l.has(class) {
		return false
	}
	i := l.front(t)
	n := l.match(t, i, class)
	if n == 0 {
		return false
	}
	for i += n; i < l.tokens.Last; i++ {
		if k := t.Kind(i); k == text.Word || k == text.Clitic {
			return false
		}
	}
	return true
}

// holds returns how many tokens of the line are in the class.
func (l *line) holds(t *text.Table, class lexicon.Class) int {
	n := 0
	for i := l.tokens.First; i < l.tokens.Last && l.has(class); i++ {
		if t.Has(i, class) {
			n++
		}
	}
	return n
}

// body reports whether a line reads like a paragraph of a story.
func (l *line) body() bool { return l.ends && l.words >= 9 || l.words >= 25 }

// sentence reports whether a line ends like a sentence and is one, be it short.
func (l *line) sentence() bool { return l.point && l.words > 0 || l.ends && l.words > 3 }

// title reports whether a line reads like a headline; one with a point must
// have its words in capitals.
func (l *line) title(t *text.Table) bool {
	if l.bullet || l.words < 4 || l.words > 30 || l.upper == 0 || l.colon(t) {
		return false
	}
	return !l.point || l.words <= 20 && l.upper*10 >= l.words*7
}

// colon reports whether a line ends with a colon.
func (l *line) colon(t *text.Table) bool { return t.Is(l.tokens.Last-1, ":") }

// pair reports whether a line is two names joined: "Ann Dorr & Lee Krishna Mora".
func (l *line) pair(t *text.Table) bool {
	joined := false
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		switch {
		case t.IsIn(i, "& and"):
			joined = true
		case t.Kind(i) == text.Word && !t.Flag(i, text.Upper), t.Kind(i) == text.Number:
			return false
		}
	}
	return joined && l.words <= 8
}

// asks reports whether a line ends with a question mark or a call and is as
// short as a headline.
func (l *line) asks(t *text.Table) bool {
	return l.words <= 20 && t.IsIn(l.tokens.Last-1, "? !")
}
