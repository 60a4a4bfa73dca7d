package article

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// The widths, in code points, between which programs break lines. Those of mail and of news
// agencies do so up to the common one, and what prints a page may up to the widest. What is
// narrower than the narrowest are the columns of a printed page.
const (
	slimmest  = 20
	narrowest = 40
	common    = 100
	widest    = 130
)

// columns are the widths that a column of print has at most, with longer headlines and
// addresses of the page above and below it.
var columns = [...]int{60, narrowest, 30}

// unwrap joins hard-wrapped lines into paragraphs. A paste is taken for
// hard-wrapped when most of its long lines stop at one width in the middle of
// a sentence and the next line goes on, often in small letters, without an
// empty line between.
func unwrap(t *text.Table, lines []line) []line {
	for _, most := range [...]int{common, widest} {
		if width := wrapped(t, lines, most); width > 0 {
			return join(t, lines, fold{width: width, most: widest, closed: width * 9 / 10})
		}
	}
	for _, most := range columns {
		if width := column(t, lines, most); width > 0 {
			return join(t, lines, fold{width: width, most: width * 11 / 10, closed: width + 1})
		}
	}
	return lines
}

// fold is how the lines of a paste are broken: at a width, none that is wider than most, and
// one with the end of a sentence only where the next word would have reached so far.
type fold struct{ width, most, closed int }

// wrapped returns the width at which lines are broken that are at most so wide; 0 when they
// are not. What is wider is the page's, which nothing broke.
func wrapped(t *text.Table, lines []line, most int) int {
	width, long := measure(lines, most)
	if width < narrowest || long > len(lines)/10 {
		return 0
	}
	b := breaksOf(t, lines, width, most)
	if b.chained == 0 {
		return 0 // no paragraph has three lines: "Published: 3 May" above "e-mail"
	}
	mostly := b.broken*2 >= b.full && b.small*3 >= b.broken
	if paired := b.full - b.alone; b.full < 4 || !mostly && (b.broken < 4 || b.broken*5 < paired*4 || b.small*3 < b.broken*2) {
		return 0
	}
	return b.smallAt
}

// The least of lines that go on in small letters, and of paragraphs of three, in columns.
const (
	columnSmall   = 4
	columnChained = 2
)

// column is the same for the columns of a printed page. Menus and lists are as narrow, so
// half of the lines that break off at least go on in small letters.
func column(t *text.Table, lines []line, most int) int {
	width, long := measure(lines, most)
	if width < slimmest || long > len(lines)/5 {
		return 0
	}
	b := breaksOf(t, lines, width, most)
	if b.small < columnSmall || b.chained < columnChained {
		return 0
	}
	if b.small*2 < b.broken || b.broken*2 < b.full {
		return 0
	}
	return b.smallAt
}

// measure returns the width of the widest line that is at most so wide, and how many are wider.
func measure(lines []line, most int) (width, long int) {
	for i := range lines {
		if lines[i].width > most {
			long++
		} else {
			width = max(width, lines[i].width)
		}
	}
	return width, long
}

// breaks counts the full lines of a paste, which end near its width, and how they go on.
type breaks struct {
	full    int // lines
	alone   int // above an empty line
	broken  int // no end of a sentence, and a line right below
	chained int // a full one
	small   int // one that begins with a small letter
	smallAt int // the widest line above such a one
}

func breaksOf(t *text.Table, lines []line, width, most int) breaks {
	var b breaks
	isFull := func(l *line) bool { return l.width >= width*7/10 && l.width <= most }
	for i := 0; i+1 < len(lines); i++ {
		l, below := &lines[i], &lines[i+1]
		if !isFull(l) {
			continue
		}
		b.full++
		if below.blank {
			b.alone++
		}
		if l.ends || below.blank {
			continue
		}
		b.broken++
		if isFull(below) {
			b.chained++
		}
		if first := below.tokens.First; t.Kind(first) == text.Word && !t.Flag(first, text.Upper) {
			b.small++
			b.smallAt = max(b.smallAt, l.width)
		}
	}
	return b
}

// join puts wrapped lines together, in place.
func join(t *text.Table, lines []line, f fold) []line {
	n, header := 0, headerEnd(t, lines)
	for i := 0; i < len(lines); {
		r, blank := lines[i].tokens, lines[i].blank
		k := i + 1
		for k < len(lines) && goesOn(t, &lines[k-1], &lines[k], f) && !wholeAt(t, lines, k, header) {
			r.Last = lines[k].tokens.Last
			k++
		}
		lines[n] = readLine(t, r)
		lines[n].blank = blank
		n++
		i = k
	}
	return lines[:n]
}

// wholeAt reports whether line k, in the head that ends with line header or right below it, is
// not part of the line above: it says who wrote the article, or that line is whole.
func wholeAt(t *text.Table, lines []line, k, header int) bool {
	if k <= header && !lines[k].ends && aboutIt(t, &lines[k]) {
		return true
	}
	return k <= header+2 && stopsShort(t, &lines[k-1], &lines[k], k-1-header)
}

// headerEnd returns the last of the first lines that names the writers or the
// time of publication, or -1.
func headerEnd(t *text.Table, lines []line) int {
	header := -1
	for i := 0; i < len(lines) && i < 12; i++ {
		if aboutIt(t, &lines[i]) {
			header = i
		}
	}
	return header
}

// aboutIt reports a line that says who wrote the article, or when it was published.
func aboutIt(t *text.Table, l *line) bool {
	r := wordRole(t, l)
	return r == Byline || r == Timestamp
}

// stopsShort reports whether a line of the head, or with below 1 the line below
// it, is whole: a capital follows, and below the head a bracket ends it.
func stopsShort(t *text.Table, l, next *line, below int) bool {
	return t.Flag(next.tokens.First, text.Upper) && (below < 1 || t.IsIn(l.tokens.Last-1, ") ]"))
}

// goesOn reports whether a wrapped line goes on in the next one: that one's
// first word would not have fitted on it, or the break is inside a word or
// before a small letter.
func goesOn(t *text.Table, l, next *line, f fold) bool {
	if next.blank || next.bullet || l.width > f.most || l.words == 0 {
		return false
	}
	if next.match(t, next.tokens.First, lexicon.CorrectionStart) > 1 {
		return false
	}
	if l.running(t) || next.running(t) || l.ends && indented(t, next) {
		return false
	}
	first, last := next.tokens.First, l.tokens.Last-1
	if t.Is(last, "-") && !t.Flag(last, text.SpaceBefore) {
		return true
	}
	full := f.width * 9 / 10
	if l.ends {
		full = f.closed
	}
	if l.width+1+wordLen(t, next.tokens) >= full {
		return true
	}
	small := lowerAt(t, first) || t.Kind(first) == text.Number || t.HasAny(first, lexicon.CurrencySymbol)
	return small && l.width >= f.width*6/10 && !l.ends
}

// indented reports whether two spaces or a tab stand before a line, as at the start of
// a paragraph.
func indented(t *text.Table, l *line) bool {
	before := t.Source[:t.Tokens[l.tokens.First].Start]
	return strings.HasSuffix(before, "  ") || strings.HasSuffix(before, "\t")
}

// wordLen returns the bytes that stand before the first white space of a line.
func wordLen(t *text.Table, r text.Range) int {
	last := r.First
	for last+1 < r.Last && !t.Flag(last+1, text.SpaceBefore) {
		last++
	}
	return int(t.Tokens[last].End - t.Tokens[r.First].Start)
}

// running reports whether a line is the head or the foot of a printed page: an
// address, or two columns far apart.
func (l *line) running(t *text.Table) bool {
	if t.IsIn(l.tokens.First, "http https www ^") {
		return true
	}
	for i := l.tokens.First + 1; i < l.tokens.Last; i++ {
		if t.Tokens[i].Start >= t.Tokens[i-1].End+3 {
			return true
		}
	}
	return false
}
