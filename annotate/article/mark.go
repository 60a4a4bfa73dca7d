package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// wordRole returns the role that a line's own words give away, whatever stands
// around it, or "" when they do not.
func wordRole(t *text.Table, l *line) Role {
	switch {
	case l.words == 0:
		return Furniture
	case l.starts(t, lexicon.CorrectionStart) && l.words > 3:
		return Correction
	case isStamp(t, l):
		return Timestamp
	case isByline(t, l):
		return Byline
	case isCaption(t, l):
		return Caption
	case isFurniture(t, l):
		return Furniture
	}
	return ""
}

// isStamp reports whether a line tells when the article was published: only
// words of dates and times, with a number, or a few of them after "Published".
func isStamp(t *text.Table, l *line) bool {
	if l.words > 24 || isCounter(t, l) {
		return false
	}
	dated := l.count(t, lexicon.StampWord)
	numbers := 0
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if t.Kind(i) == text.Number {
			numbers++
		}
	}
	if l.starts(t, lexicon.StampStart) && (numbers > 0 || l.words == 1) {
		return true
	}
	return numbers > 0 && dated > 0 && dated+numbers >= l.words
}

// isByline reports whether a line names the writers.
func isByline(t *text.Table, l *line) bool {
	first := l.tokens.First
	if l.starts(t, lexicon.BylineStart) {
		if t.Is(first, "by") {
			return l.words <= 22 && !l.body() && t.Flag(first+1, text.Upper) && (l.upper*2 > l.words || t.Flag(first+2, text.Upper) && l.words <= 8)
		}
		return l.words <= 30
	}
	posts := l.count(t, lexicon.BylinePost)
	return posts > 0 && !l.ends && l.words <= 8 && l.upper*2 >= l.words
}

// isCaption reports whether a line is a picture's: it names a photographer or
// an agency at its end, or says that it is a caption.
func isCaption(t *text.Table, l *line) bool {
	last := l.tokens.Last - 1
	if l.starts(t, lexicon.CaptionWord) && l.words <= 40 && (t.IsAny(l.tokens.First, "image", "photo", "picture", "photograph", "pictured", "file")) {
		return l.words > 1
	}
	if t.Is(last, ")") {
		open := last
		for open > l.tokens.First && !t.Is(open, "(") && last-open < 14 {
			open--
		}
		if t.Is(open, "(") && open > l.tokens.First+3 && (endsSentence(t, text.Range{First: l.tokens.First, Last: open}) || hasCredit(t, open, last)) {
			return l.words <= 70 && last-open < 12 && t.Flag(open+1, text.Upper)
		}
	}
	for i := l.tokens.First + 2; i < last; i++ {
		credit := t.IsAny(i+1, ":", "by") && t.Has(i, lexicon.CaptionWord) && t.Flag(i, text.Upper)
		if credit && l.words <= 70 && (t.IsAny(i-1, ".", "|", ")") || t.Flag(i-1, text.Dotted)) {
			return true
		}
	}
	return false
}

func hasCredit(t *text.Table, first, last int) bool {
	for i := first; i < last; i++ {
		if t.Has(i, lexicon.CaptionWord) || t.IsAny(i, "afp", "reuters", "ap", "/") {
			return true
		}
	}
	return false
}

// isFurniture reports whether a line's words belong to the page.
func isFurniture(t *text.Table, l *line) bool {
	if n, _ := t.Match(l.tokens.First, lexicon.FurnitureLine); n > 0 && n >= l.tokens.Len()-2 && l.words <= n+1 {
		return true
	}
	if l.starts(t, lexicon.FurnitureStart) && (!l.ends || l.words <= 30 && !l.quoted(t)) {
		return true
	}
	return isMachine(t, l) || isMenu(t, l) || isCounter(t, l)
}

func (l *line) quoted(t *text.Table) bool { return t.IsAny(l.tokens.First, "“", "\"", "‘") }

// isMachine reports whether a line is an address or a copyright line.
func isMachine(t *text.Table, l *line) bool {
	first := l.tokens.First
	switch {
	case t.IsAny(first, "©", "@", "#"):
		return true
	case l.words > 8:
		return false
	case t.IsAny(first, "http", "https", "www"):
		return true
	}
	for i := first; i < l.tokens.Last; i++ {
		if t.Flag(i, text.SpaceBefore) && i > first {
			return false
		}
	}
	for i := first + 1; i+1 < l.tokens.Last; i++ {
		if t.IsAny(i, "@", "/") && t.Kind(i-1) == text.Word {
			return true
		}
	}
	return false
}

// isMenu reports whether a line is a row of links: short items between bars or
// arrows, or capitals apart.
func isMenu(t *text.Table, l *line) bool {
	bars, wide := 0, 0
	for i := l.tokens.First + 1; i < l.tokens.Last; i++ {
		if t.IsAny(i, "|", "›", ">", "»", "•", "·") && t.Flag(i, text.SpaceBefore) {
			bars++
		}
		if int(t.Tokens[i].Start-t.Tokens[i-1].End) >= 2 {
			wide++
		}
	}
	items := bars + wide + 1
	return items >= 3 && !l.ends && l.words <= 4*items && l.upper*2 >= l.words || bars >= 1 && !l.ends && l.upper == l.words && l.words <= 6
}

// isCounter reports whether a line counts comments, minutes or pictures.
func isCounter(t *text.Table, l *line) bool {
	if l.words > 5 || l.ends {
		return false
	}
	first := l.tokens.First
	if t.Kind(first) == text.Number {
		if t.IsAny(l.tokens.Last-1, "ago", "am", "pm") {
			return false
		}
		return l.words == 1 && l.tokens.Len() == 1 || t.IsAny(first+1, "comments", "comment", "min", "mins", "shares", "views", "of", "/", "minute") && l.words <= 4
	}
	return t.Is(first, "listen") || t.Is(first, "advertisement")
}
