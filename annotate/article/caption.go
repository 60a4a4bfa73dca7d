package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// isCaption reports whether a line is a picture's: it names a photographer or
// an agency at its end, or says that it is a caption.
func isCaption(t *text.Table, l *line) bool {
	if l.words > 80 || l.noted {
		return false
	}
	first := l.tokens.First
	if l.starts(t, lexicon.CaptionWord) {
		if (!l.body() || imageSource(t, l)) && pictureWord(t, l.front(t)) {
			return l.words > 1 || t.IsIn(first, "supplied handout screengrab")
		}
		if l.words <= 4 && !l.ends && !t.IsIn(first, "reuters afp bloomberg aap file pictures images graphic") {
			return l.is(t, lexicon.CaptionWord)
		}
	}
	switch {
	case agencyBehind(t, l), creditBehind(t, l), capsCredit(t, l), bracketCredit(t, l):
		return true
	case dashCredit(t, l), labelCredit(t, l), slashCredit(t, l):
		return true
	}
	return seats(t, l) || altText(t, l) || madeOf(t, l) || licensed(t, l)
}

// licensed reports whether a page offers the rights of the picture that a line shows: "Power
// lines near Varn, August 19. Ann Dorr/File Photo Purchase Licensing Rights, opens new tab".
func licensed(t *text.Table, l *line) bool {
	i := t.SeekAny(l.tokens, "licensing")
	return i > l.tokens.First+5 && t.Is(i-1, "purchase") && t.Is(i+1, "rights")
}

// imageSource reports whether a line begins with the label that a page gives a picture:
// "Image source: Getty Images", "Image source, Getty Images", "Image copyright Reuters".
func imageSource(t *text.Table, l *line) bool {
	i := l.tokens.First
	return t.Is(i, "image") && t.IsIn(i+1, "copyright source") && (t.IsIn(i+2, ": ,") || t.Flag(i+2, text.Upper))
}

// agencyBehind reports whether an agency's name stands behind the last sentence of a line.
func agencyBehind(t *text.Table, l *line) bool {
	if l.words <= 5 {
		return false
	}
	last := l.tokens.Last - 1
	switch {
	case t.Is(last-1, "."): // "… on Wednesday. Yonhap"
		return t.Has(last, lexicon.CaptionWord) && t.Flag(last, text.Upper)
	case t.Is(last-1, ")"): // "… help is near (Feb. 14) AP"
		return t.IsIn(last, "ap afp") && !l.ends
	}
	return false
}

// seats reports whether a line says from where to where people stand: "L-R: Ann Dorr
// and Lee Mora", "(From left) Ann Dorr, Lee Mora".
func seats(t *text.Table, l *line) bool {
	i := l.front(t)
	switch {
	case t.Is(i, "l") && t.Is(i+1, "-") && t.Is(i+2, "r"):
		return t.IsIn(i+3, ": ) ,") || t.Flag(i+3, text.Upper)
	case t.Is(i, "from") && t.IsIn(i+1, "left right"):
		if t.IsIn(i+2, ": )") {
			return true
		}
		several := t.SeekAny(text.Range{First: i + 3, Last: l.tokens.Last}, ",") < l.tokens.Last
		return t.Is(i+2, ",") && t.Flag(i+3, text.Upper) && (!l.ends || several)
	}
	return false
}

// altText reports whether a line is the agency of a picture and the words that
// stand for it ("Getty Images A fallen tree lies across a road"), and no headline:
// "Getty Images Sues Firm Over Photos".
func altText(t *text.Table, l *line) bool {
	n := l.match(t, l.tokens.First, lexicon.CaptionWord)
	next := l.tokens.First + n
	if n == 0 && capsAgency(t, l) {
		return true
	}
	if n == 0 || l.ends || l.words <= n+4 || !t.Flag(next-1, text.Upper) || !t.Flag(next, text.Upper) {
		return false
	}
	if n == 1 && !isAgency(t, next-1) {
		return false
	}
	return t.Has(next, lexicon.ClaimDeterminer) || n > 1 && !names(t, next, l.tokens.Last)
}

// capsAgency reports whether an agency in capitals that the lists do not know stands before the
// words for a picture: "LDRS A green bridge over a brown river".
func capsAgency(t *text.Table, l *line) bool {
	first := l.tokens.First
	if l.ends || l.words < 6 || !placeName(t, first) || t.HasAny(first, lexicon.FurnitureLine, lexicon.HeadlineLabel) {
		return false
	}
	return t.Flag(first+1, text.Upper) && !t.Flag(first+2, text.Upper) && t.IsIn(first+1, "a an the two")
}

// madeOf reports whether a line only says what kind of picture stands above it:
// "Library image", "Police handout", "(HT Photo)".
func madeOf(t *text.Table, l *line) bool {
	first, last := l.tokens.First, l.tokens.Last-1
	if t.Is(last, ".") || t.Is(first, "(") && t.Is(last, ")") {
		last--
	}
	if t.Is(first, "(") {
		first++
	}
	if l.words < 2 || l.words > 3 || last-first+1 != l.words || !t.Flag(first, text.Upper) {
		return false
	}
	return t.IsIn(last, "photo image picture photograph handout illustration grab") &&
		!t.HasAny(first, lexicon.PageWord, lexicon.PromoVerb, lexicon.ClaimDeterminer)
}

// points reports whether a line says where in a picture somebody stands: "Ann
// Dorr (left)", "Ann Dorr, pictured, with".
func points(t *text.Table, l *line) bool {
	for i := l.tokens.First + 2; i < l.tokens.Last && !l.quoted; i++ {
		if !t.IsIn(i, "left right centre center pictured") {
			continue
		}
		if t.Is(i-1, "(") && t.Is(i+1, ")") || t.Is(i-1, ",") && (t.Is(i+1, ",") || i+1 == l.tokens.Last) {
			return true
		}
	}
	return false
}

// capsCredit reports whether words in capitals stand behind the last point of
// a line: "… with the loaf in question. ANN DORR / COURIER".
func capsCredit(t *text.Table, l *line) bool {
	if l.ends || l.words < 6 {
		return false
	}
	i, long := l.tokens.Last-1, false // no word of a desk's initials is long
	for i > l.tokens.First && (t.Flag(i, text.Caps) || t.IsIn(i, "/ - | ·")) {
		long = long || t.Span(i).Len() > 4
		i--
	}
	n := l.tokens.Last - 1 - i
	return long && n >= 2 && n <= 7 && i > l.tokens.First+2 && t.IsIn(i, ". ” )")
}

// shows reports whether a sentence only says who or what is to be seen, and
// where or when: "Ann Dorr at her stall in Hull on Aug 3.", "WET: The road at
// Ely on Monday." It has no verb that states anything.
func (p *placer) shows(l *line) bool {
	if l.words < 5 || l.words > 34 || l.quoted || l.voice || p.Is(l.tokens.Last-1, "?") {
		return false
	}
	labelled := p.labelled(l)
	if !labelled && p.dated(l) || l.states(p.Table) {
		return false
	}
	if labelled {
		lead := l.words >= longLabelled && l.ends && p.happens(l)
		return l.holds(p.Table, lexicon.ClaimPreposition) > 0 && !p.rolls(l) && !lead
	}
	small := 0 // words of a thing, behind its article
	for i := l.tokens.First + 1; i+1 < l.tokens.Last && i < l.tokens.First+8; i++ {
		switch {
		case p.Flag(i, text.Upper) && small > 0, small > 3, l.plans(p.Table, i):
			return false
		case p.Flag(i, text.Upper) || p.Kind(i) != text.Word:
		case p.Has(i, lexicon.ClaimPreposition):
			return !p.HasAny(i+1, lexicon.Month, lexicon.Weekday) && p.placedAtEnd(l)
		default:
			small++
		}
	}
	return false
}

// longLabelled is how many words a labelled line with a verb in "-ed" has when it is
// a story's lead behind a place, and no caption: "WRECKED: Cars parked by the pier".
const longLabelled = 12

// happens reports whether a word in "-ed" is a verb ("A lorry crashed into a stall")
// and no participle of what is seen ("Flowers placed by neighbours"). Before "in" and
// "on" it is one where the line brings in somebody new: "A man drowned in a lake".
func (p *placer) happens(l *line) bool {
	fresh := false
	for i := l.tokens.First + 2; i < l.tokens.Last; i++ {
		fresh = fresh || p.Is(i-1, ":") && (p.IsIn(i, "a an") || p.Has(i, lexicon.NumberWord))
		switch {
		case !inEd(p.Table, i) || p.Has(i-1, lexicon.ClaimDeterminer):
		case p.IsIn(i+1, "by outside"):
		case fresh || !p.IsIn(i+1, "in on"):
			return true
		}
	}
	return false
}

// rolls reports whether a line lists names between semicolons, as teams are.
func (p *placer) rolls(l *line) bool {
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if p.Is(i, ";") {
			return true
		}
	}
	return false
}

// labelled reports whether a line begins with a word or two in capitals and a
// colon, which is no known place.
func (p *placer) labelled(l *line) bool {
	first := l.tokens.First
	for i := first; i < first+3 && p.Flag(i, text.Caps); i++ {
		if p.Is(i+1, ":") {
			more := i+2 < l.tokens.Last && l.words <= 24
			return more && !p.Has(first, lexicon.NamePlace) && !p.Is(l.tokens.Last-2, ")")
		}
	}
	return false
}

// datedView reports whether a line without an end of its own closes with the date of a
// picture, as no cut sentence does: "… wait for news near Holm, 26 October 2024".
func (p *placer) datedView(l *line) bool {
	if l.ends || l.quoted || l.words < 8 || l.words > 60 {
		return false
	}
	last := l.tokens.Last - 1
	year := p.Kind(last) == text.Number && p.Span(last).Len() == 4
	if !year || p.IsIn(l.tokens.First, "how why when what who") {
		return false
	}
	day := last - 1
	if p.Is(day, ",") {
		day-- // "October 26, 2024"
	}
	if p.Has(day, lexicon.Month) && p.Kind(day-1) == text.Number {
		return true
	}
	return p.Kind(day) == text.Number && p.Has(day-1, lexicon.Month)
}

// placedAtEnd reports whether a line closes with a day, a date or a name in
// brackets.
func (p *placer) placedAtEnd(l *line) bool {
	for i := max(l.tokens.First, l.tokens.Last-7); i < l.tokens.Last; i++ {
		if p.HasAny(i, lexicon.Month, lexicon.Weekday) || p.IsIn(i, "yesterday today (") {
			return true
		}
	}
	return false
}

// pictureWord reports whether token i begins a line about a picture.
func pictureWord(t *text.Table, i int) bool {
	const (
		pictures = "image photo picture photograph photographs pictured file credit illustration screengrab handout supplied courtesy representational representative photos pictures stock library illustrative"
		behind   = ": , caption source credit copyright by used courtesy photo image picture purposes of for . / - |"
	)
	return t.IsIn(i, pictures) && (t.IsIn(i+1, behind) || t.Flag(i+1, text.Upper))
}

// bracketCredit reports whether a line ends with a credit in brackets: "(AP
// Photo/Ida Holm)", "[Ali Doukoure/Sahel Images]", "(Supplied: Bo Lee)".
func bracketCredit(t *text.Table, l *line) bool {
	last := l.tokens.Last - 1
	if t.Is(last, ".") {
		last--
	}
	if !t.IsIn(last, ") ]") {
		return false
	}
	open := last - 1
	for open > l.tokens.First && !t.IsIn(open, "( [") && last-open < 16 {
		open--
	}
	if !t.IsIn(open, "( [") || open <= l.tokens.First+3 || !t.Flag(open+1, text.Upper) {
		return false
	}
	if t.IsIn(open+1, "reporting writing editing") {
		return false
	}
	if t.Is(open+1, "source") && t.Is(open+2, ":") {
		return true
	}
	if hasCredit(t, open, last) {
		return true
	}
	ended, _ := ending(t, text.Range{First: l.tokens.First, Last: open})
	return ended && names(t, open+1, last)
}

// names reports whether most words of a run begin with a capital.
func names(t *text.Table, first, last int) bool {
	words, upper := 0, 0
	for i := first; i < last; i++ {
		if t.Kind(i) == text.Word {
			words++
			if t.Flag(i, text.Upper) {
				upper++
			}
		}
	}
	return upper > 0 && upper*3 >= words*2
}

// hasCredit reports whether a run holds the words or the slash of a credit.
func hasCredit(t *text.Table, first, last int) bool {
	for i := first; i < last; i++ {
		if t.Has(i, lexicon.CaptionWord) && t.Flag(i, text.Upper) || t.IsIn(i, "afp reuters ap") {
			return true
		}
		if t.Is(i, "/") && t.Kind(i-1) == text.Word && t.Flag(i+1, text.Upper) {
			return true
		}
	}
	return false
}
