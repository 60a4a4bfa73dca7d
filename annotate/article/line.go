package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// line is one printed line of a paste, or a paragraph put together again from
// hard-wrapped lines, with what its shape tells.
type line struct {
	text.Span
	tokens text.Range
	blank  bool   // an empty line stands before it
	words  int    // words and numbers
	upper  int    // words that begin with a capital
	ends   bool   // ends like a sentence
	bullet bool   // begins with a list mark
	sum    uint64 // of its spelling, to find repeats
	role   Role   // empty until it is known
}

// readLines cuts a paste into lines; white space and invisible characters
// around a line stay outside.
func readLines(t *text.Table) []line {
	var out []line
	first := 0
	for i := 1; i <= t.Len(); i++ {
		if i < t.Len() && !t.Flag(i, text.LineBefore) {
			continue
		}
		out = append(out, readLine(t, text.Range{First: first, Last: i}))
		first = i
	}
	return unwrap(t, out)
}

func readLine(t *text.Table, r text.Range) line {
	if r.Len() == 0 {
		return line{}
	}
	l := line{Span: t.SpanOf(r), tokens: r, blank: blankBefore(t, r.First), sum: 14695981039346656037}
	for i := r.First; i < r.Last; i++ {
		switch t.Kind(i) {
		case text.Word, text.Number:
			l.words++
			if t.Flag(i, text.Upper) || t.Kind(i) == text.Number {
				l.upper++
			}
			l.sum = (l.sum ^ uint64(t.Hash(i))) * 1099511628211
		}
	}
	l.ends = endsSentence(t, r)
	l.bullet = isBullet(t, r.First)
	return l
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

// endsSentence reports whether a run of tokens ends with a terminator, closing
// marks aside.
func endsSentence(t *text.Table, r text.Range) bool {
	for i := r.Last - 1; i >= r.First; i-- {
		if t.Kind(i) != text.Punct {
			return t.Flag(i, text.Dotted)
		}
		switch t.Text(i) {
		case ".", "!", "?", "…":
			return true
		case "”", "’", "\"", "'", "»", ")", "]":
		default:
			return false
		}
	}
	return false
}

// isBullet reports whether token i is a list mark with a space behind it.
func isBullet(t *text.Table, i int) bool {
	if !t.Flag(i+1, text.SpaceBefore) || t.Flag(i+1, text.LineBefore) {
		return false
	}
	switch t.Text(i) {
	case "•", "●", "▪", "■", "◦", "‣", "·", "*", "-", "–", "○", "➤", "►":
		return true
	}
	return false
}

// unwrap joins hard-wrapped lines into paragraphs. A paste is taken for
// hard-wrapped when most of its long lines stop at one width in the middle of
// a sentence and the next line goes on without an empty line between.
func unwrap(t *text.Table, lines []line) []line {
	width, broken, full := 0, 0, 0
	for i := range lines {
		width = max(width, lines[i].Len())
	}
	if width > 100 || width < 40 {
		return lines
	}
	for i := 0; i+1 < len(lines); i++ {
		if lines[i].Len() >= width*7/10 {
			full++
			if !lines[i].ends && !lines[i+1].blank {
				broken++
			}
		}
	}
	if full < 4 || broken*2 < full {
		return lines
	}
	return join(t, lines, width)
}

// join puts wrapped lines together: a line goes on in the next one when that
// one's first word would not have fitted on it.
func join(t *text.Table, lines []line, width int) []line {
	var out []line
	for i := 0; i < len(lines); {
		r := lines[i].tokens
		k := i + 1
		for ; k < len(lines) && !lines[k].blank && !lines[k].bullet; k++ {
			word := t.Tokens[lines[k].tokens.First]
			if lines[k-1].Len()+1+int(word.End-word.Start) < width*9/10 {
				break
			}
			r.Last = lines[k].tokens.Last
		}
		joined := readLine(t, r)
		joined.blank = lines[i].blank
		out = append(out, joined)
		i = k
	}
	return out
}

// starts reports whether a line begins with an entry of the class, a bullet
// or bracket aside.
func (l *line) starts(t *text.Table, class lexicon.Class) bool {
	i := l.tokens.First
	if l.bullet {
		i++
	}
	n, _ := t.Match(i, class)
	return n > 0 && i+n <= l.tokens.Last
}

// count returns how many tokens of the line are in the class.
func (l *line) count(t *text.Table, class lexicon.Class) int {
	n := 0
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if t.Has(i, class) {
			n++
		}
	}
	return n
}

// body reports whether a line reads like a paragraph of a story.
func (l *line) body() bool { return l.ends && l.words >= 9 || l.words >= 25 }

// title reports whether a line reads like a headline.
func (l *line) title() bool { return !l.ends && l.words >= 4 && l.words <= 30 && l.upper > 0 }
