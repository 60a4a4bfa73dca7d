package article

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// The widths, in code points, between which programs break lines. Those of mail and of news
// agencies do so up to the common one, and what prints a page may up to the widest.
const (
	narrowest = 40
	common    = 100
	widest    = 130
)

// unwrap joins hard-wrapped lines into paragraphs. A paste is taken for
// hard-wrapped when most of its long lines stop at one width in the middle of
// a sentence and the next line goes on, often in small letters, without an
// empty line between.
func unwrap(t *text.Table, lines []line) []line {
	for _, most := range [...]int{common, widest} {
		if width := wrapped(t, lines, most); width > 0 {
			return join(t, lines, width)
		}
	}
	return lines
}

// wrapped returns the width at which lines are broken that are at most so wide; 0 when they
// are not. What is wider is the page's, which nothing broke.
func wrapped(t *text.Table, lines []line, most int) int {
	width, long := 0, 0
	for i := range lines {
		if lines[i].width > most {
			long++
		} else {
			width = max(width, lines[i].width)
		}
	}
	if width < narrowest || long > len(lines)/10 {
		return 0
	}
	broken, full, small, alone, chained, at := 0, 0, 0, 0, 0, 0
	isFull := func(l *line) bool { return l.width >= width*7/10 && l.width <= most }
	for i := 0; i+1 < len(lines); i++ {
		if w := lines[i].width; isFull(&lines[i]) {
			full++
			if lines[i+1].blank {
				alone++
			}
			if !lines[i].ends && !lines[i+1].blank {
				broken++
				if isFull(&lines[i+1]) {
					chained++
				}
				if first := lines[i+1].tokens.First; t.Kind(first) == text.Word && !t.Flag(first, text.Upper) {
					small++
					at = max(at, w)
				}
			}
		}
	}
	if chained == 0 {
		return 0 // no paragraph has three lines: "Published: 3 May" above "e-mail"
	}
	mostly := broken*2 >= full && small*3 >= broken
	if paired := full - alone; full < 4 || !mostly && (broken < 4 || broken*5 < paired*4 || small*3 < broken*2) {
		return 0
	}
	return at
}

// join puts wrapped lines together, in place.
func join(t *text.Table, lines []line, width int) []line {
	n, header := 0, headerEnd(t, lines)
	for i := 0; i < len(lines); {
		r, blank := lines[i].tokens, lines[i].blank
		k := i + 1
		for k < len(lines) && goesOn(t, &lines[k-1], &lines[k], width) && !wholeAt(t, lines, k, header) {
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
func goesOn(t *text.Table, l, next *line, width int) bool {
	if next.blank || next.bullet || l.width > widest || l.words == 0 {
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
	if l.width+1+wordLen(t, next.tokens) >= width*9/10 {
		return true
	}
	small := lowerAt(t, first) || t.Kind(first) == text.Number || t.HasAny(first, lexicon.CurrencySymbol)
	return small && l.width >= width*6/10 && !l.ends
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
