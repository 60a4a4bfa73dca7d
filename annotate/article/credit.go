package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// isCredit reports whether a line of its own names who made a picture: "Tom
// Alder/AP", "Lee Mora for The Courier", "(Ann Dorr, News Today)".
func (p *placer) isCredit(l *line) bool {
	if l.words < 2 || l.words > 8 || l.numbers > 0 || l.quoted {
		return false
	}
	first, last := l.tokens.First, l.tokens.Last
	bracket := p.IsIn(first, "( [") && p.IsIn(last-1, ") ]")
	if l.ends && !bracket {
		return false
	}
	joint := false
	for i := first + 1; i < last; i++ {
		switch {
		case p.IsIn(i, "/ |"), bracket && p.IsIn(i, ", :"), p.Is(i, "via"), p.Is(i, "for") && p.workedFor(i, l):
			joint = joint || p.Flag(i+1, text.Upper) && i+1 < last
		case p.Kind(i) == text.Word && !p.Flag(i, text.Upper) && !p.Has(i, lexicon.NameParticle) && !p.IsIn(i, "the and of by"):
			return false
		}
	}
	return joint
}

// workedFor reports whether the "for" at token i parts a photographer from their house
// and no verb of a title from what it is for: "Lee Mora for The Courier".
func (p *placer) workedFor(i int, l *line) bool {
	return p.IsIn(i+1, "the") || p.Has(l.tokens.Last-1, lexicon.BylineHouse) || p.HasAny(l.tokens.First, lexicon.NameFirst)
}

// onlyCredit reports whether a line is nothing but the credit of a picture:
// "Photo: Reuters", "Pic by Ana Lee", "REUTERS/Jon Ray", "— AFP/File", "© AFP".
func onlyCredit(t *text.Table, l *line) bool {
	if l.words > 6 || l.ends || l.numbers > 0 || l.quoted || isPath(t, l) {
		return false
	}
	first, last := l.tokens.First, l.tokens.Last-1
	if t.IsIn(first, "— – ( [ |") {
		first++
	}
	switch {
	case t.Has(first, lexicon.PictureMaker) && t.IsIn(first+1, ": by credit courtesy via"):
		return first+1 < last
	case l.words > 2 && t.IsIn(first, "photographs photography photo photos pictures") && l.shouted(t):
		return true // "PHOTO ANN DORR"
	case l.words == 2 && first+1 == last && t.Flag(first, text.Caps) && t.Has(last, lexicon.CaptionWord):
		return true // "AFP photo"
	case t.Is(first, "©") && t.Flag(first+1, text.Upper):
		return l.words <= 4
	}
	agency := false
	for i := first; i <= last; i++ {
		switch {
		case t.Is(i, "/"):
			agency = agency || isAgency(t, i-1) || isAgency(t, i+1) || t.IsIn(i+1, "file getty")
		case t.Kind(i) == text.Word && !t.Flag(i, text.Upper):
			return false
		}
	}
	return agency
}

// maxBehind is how many tokens a credit behind a sentence has at most.
const maxBehind = 9

// creditBehind reports whether names with a slash between, or a copyright sign and a
// name, stand behind the words of a line: "… on Monday. RNZ / Ann Dorr", "… in her
// 100th match © Coastinfo Ltd".
func creditBehind(t *text.Table, l *line) bool {
	if l.ends || l.words < 6 {
		return false
	}
	slash, long, first := false, false, l.tokens.Last // a desk's initials are short
	for first > l.tokens.First && (t.Flag(first-1, text.Upper) || t.Is(first-1, "/")) {
		first--
		slash, long = slash || t.Is(first, "/"), long || t.Span(first).Len() > 3
	}
	n := l.tokens.Last - first
	if n == 0 || n > maxBehind || first < l.tokens.First+4 {
		return false
	}
	return t.Is(first-1, "©") || slash && long && n > 2 && t.IsIn(first-1, ". ! ? ” \"")
}

// isAgency reports whether token i names a house that sells pictures.
func isAgency(t *text.Table, i int) bool {
	return t.Has(i, lexicon.BylineHouse) || t.IsIn(i, "afp ap reuters epa pa")
}

// creditBelow reports whether line i is a caption by what stands below it: a
// credit, or a button that hides it.
func (p *placer) creditBelow(i int) bool {
	if i+1 >= len(p.lines) || p.lines[i].words > 60 || p.lines[i].words < 3 {
		return false
	}
	l, below := &p.lines[i], &p.lines[i+1]
	switch {
	case below.is(p.Table, lexicon.CaptionButton):
		return true
	case !below.blank && p.captionEnds(below):
		return true
	case below.role == Caption && !l.ends && below.words <= 9:
		return below.starts(p.Table, lexicon.CaptionWord)
	case below.role == Furniture && !p.pageCredit(below):
		return false
	case below.role != "" && below.role != Caption && below.role != Furniture:
		return false
	case p.isCredit(below):
		return i >= p.body && p.body > 0 || p.headed(i)
	}
	return i <= p.body && l.point && !p.dated(l) && p.headed(i) && p.sourceBelow(i)
}

// captionEnds reports whether a line is the credit that some pages print right below a caption,
// be that a sentence: "Credit...Ann Dorr for The Post", "| Photo Credit: Ann Dorr".
func (p *placer) captionEnds(l *line) bool {
	i := l.tokens.First
	if l.words > 12 {
		return false
	}
	if p.Is(i, "credit") {
		return p.Is(i+1, "…") || p.Is(i+1, ".") && p.Is(i+2, ".")
	}
	return p.Is(i, "|") && l.match(p.Table, i+1, lexicon.CaptionWord) > 0
}

// pageCredit reports whether a line that was taken for the page's may be the credit of a
// picture: "Tom Alder/AP".
func (p *placer) pageCredit(l *line) bool {
	return hasCredit(p.Table, l.tokens.First, l.tokens.Last) && !l.has(lexicon.PageMark) && !isPath(p.Table, l)
}

// verbless reports whether line i, below the writers and above marks of the
// page, names what a picture shows and states nothing.
func (p *placer) verbless(i int) bool {
	l := &p.lines[i]
	if l.quoted || l.words > 9 || !p.is(i+1, Furniture) && !p.is(i+1, Caption) || !p.headed(i) {
		return false
	}
	return l.holds(p.Table, lexicon.ClauseVerb)+l.holds(p.Table, lexicon.SummaryVerb)+l.holds(p.Table, lexicon.QuoteCue) == 0
}

// sourceBelow reports whether a name of its own stands below line i, and story
// below that.
func (p *placer) sourceBelow(i int) bool {
	if i+2 >= len(p.lines) {
		return false
	}
	below, next := &p.lines[i+1], &p.lines[i+2]
	if below.ends || below.words < 2 || below.words > 5 {
		return false
	}
	return p.nameLike(below) && next.role == "" && next.body()
}

// signedPicture reports whether a line without an end of its own closes with a
// name in brackets, or is said twice, as captions are.
func (p *placer) signedPicture(i int) bool {
	l := &p.lines[i]
	if i+1 < len(p.lines) && p.lines[i+1].sum == l.sum || i > p.at+1 && p.lines[i-1].sum == l.sum {
		return l.words > 4
	}
	if l.words <= 6 || !p.Is(l.tokens.Last-1, ")") {
		return false
	}
	open := l.tokens.Last - 2
	for open > l.tokens.First && !p.Is(open, "(") && p.Flag(open, text.Upper) {
		open--
	}
	inside := l.tokens.Last - open - 2
	return p.Is(open, "(") && inside >= 2 && inside <= 4
}

// pictured reports whether the line above says that line i belongs to a
// picture: "Image caption", "Getty Images", "View image in fullscreen".
func (p *placer) pictured(i int) bool {
	if i == 0 || i <= p.at+1 {
		return false
	}
	l, above := &p.lines[i], &p.lines[i-1]
	if above.role == Furniture {
		return l.words <= 50 && p.viewButton(above)
	}
	if above.role != Caption {
		return false
	}
	switch {
	case above.words == 2 && p.Is(above.tokens.Last-1, ",") && p.Is(above.tokens.First, "image"): // "Image caption,"
		return true
	case !l.blank && i < p.body && altText(p.Table, above):
		return !l.ends && l.words <= 40
	case above.words <= 4 && !above.ends:
		return !l.ends && l.words <= 40
	}
	return false
}

// viewButton reports whether a line is the button that shows a picture large: "View image
// in fullscreen".
func (p *placer) viewButton(l *line) bool {
	return p.IsIn(l.tokens.First, "view enlarge image expand") && l.words <= 4 && l.numbers == 0 && l.holdsPicture(p.Table)
}

// credited reports whether line i stands below a caption and is made of names
// with an agency's: "Tom Alder/AP".
func (p *placer) credited(i int) bool {
	if !p.is(i-1, Caption) {
		return false
	}
	l := &p.lines[i]
	switch l.role {
	case "", Byline:
	case Furniture:
		if !hasCredit(p.Table, l.tokens.First, l.tokens.Last) {
			return false
		}
	default:
		return false
	}
	return p.isCredit(l) || i < p.body && p.lines[i-1].point && p.sourceBelow(i-1)
}

func (l *line) holdsPicture(t *text.Table) bool {
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if t.IsIn(i, "image photo picture enlarge") {
			return true
		}
	}
	return false
}

// captionAgain reports whether line i is said again at the start of the
// caption below it, as pages do that print it once for those who can't see.
func (p *placer) captionAgain(i int) bool {
	if i+1 >= len(p.lines) || p.lines[i].words < 2 {
		return false
	}
	below := &p.lines[i+1]
	return begins(p.Table, below, &p.lines[i]) && isCaption(p.Table, below)
}

// signedOff gives the last paragraph of a story back that an agency signs, as it
// signs pictures: "The raids covered Torvik and Ely, they said. (PTI)".
func (p *placer) signedOff() {
	for i := len(p.lines) - 1; i > p.at; i-- {
		switch l := &p.lines[i]; {
		case l.role == Caption:
			if signedEnd(p.Table, l) && (l.reports(p.Table) || l.tells(p.Table, p.shot(l))) {
				l.role, l.ends, l.point = "", true, true
			}
			return
		case l.role == "" && l.body():
			return
		}
	}
}

// signedEnd reports whether an agency, its name in capitals or a known one, and nothing
// more stands behind the last sentence of a line: "(PTI)", "– AFP", "— Bernama", "-NAN".
// A person's name in brackets is a photographer's unless the line says what somebody
// said: "(Ann Dorr)", "(Lee Mora/APP)".
func signedEnd(t *text.Table, l *line) bool {
	first, last := l.tokens.Last-1, l.tokens.Last-1
	if t.Is(last, ")") {
		last--
		for first = last; first > last-maxSigned && !t.Is(first-1, "("); first-- {
			if !t.Flag(first, text.Upper) && !t.Is(first, "/") {
				return false
			}
		}
		if first < last && !l.reports(t) {
			return false
		}
	}
	if first == last && t.Is(first-1, "-") && t.Flag(first-2, text.Upper) && dash(t, first-3) {
		first -= 2 // "- Sapa-AFP"
	}
	if t.Has(last, lexicon.PictureMaker) || first == last && !agencyName(t, last) {
		return false
	}
	if t.Is(first-1, "(") || dash(t, first-1) {
		first--
	}
	ended, _ := ending(t, text.Range{First: l.tokens.First, Last: first})
	return ended && l.words > 5
}

// agencyName reports whether token i is an agency's name in capitals or a known one:
// "PTI", "Bernama".
func agencyName(t *text.Table, i int) bool {
	return t.Flag(i, text.Caps) || t.Flag(i, text.Upper) && knownAgency(t, i)
}

// maxSigned is how many tokens a name in brackets has at most.
const maxSigned = 6

// standsFor reports whether line i is the name that stands for a picture above its
// caption, which begins with it: "Ann Dorr" above "Ann Dorr steered the ferry".
func (p *placer) standsFor(i int) bool {
	l := &p.lines[i]
	if l.words != 2 || l.upper != 2 || i+1 >= p.body {
		return false
	}
	below := &p.lines[min(i+1, len(p.lines)-1)]
	if below.ends || !begins(p.Table, below, l) {
		return false
	}
	return !p.IsIn(below.tokens.First+l.tokens.Len(), "is writes covers reports") // "Ann Dorr covers health"
}

// galleries finds the captions above a name and an agency on lines of their own.
func galleries(t *text.Table, lines []line) {
	for i := 0; i+2 < len(lines); i++ {
		l, name, house := &lines[i], &lines[i+1], &lines[i+2]
		if house.role != Caption || !house.bare(t) || l.role != "" || !l.body() {
			continue
		}
		if name.role == "" && name.words > 1 && name.words < 5 && name.upper == name.words && !name.ends {
			l.role, name.role = Caption, Caption
		}
	}
}
