package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// headRole gives a role to an unknown line between headline and story.
func (p *placer) headRole(i int) {
	l := &p.lines[i]
	switch {
	case l.role == Caption && i+1 < p.body && l.bare(p.Table) && p.stampBelow(i):
		l.role = Byline
	case p.credited(i):
		l.role = Caption
	case l.role != "":
	case l.bullet:
		l.role = Standfirst
	case p.at < 0 && !l.ends && !l.colon(p.Table) && l.words <= 12:
		l.role = Heading
	case p.at < 0:
		l.role = Paragraph
	case p.pictured(i):
		l.role = Caption
	case p.nameLike(l) && p.besideHeader(i), p.aboutWriter(l):
		l.role = Byline
	case i > 0 && p.lines[i-1].role == Timestamp && clockOnly(p.Table, &p.lines[i-1]) && !l.ends:
		l.role = Heading
	case l.words <= 4 || l.words == 5 && l.upper >= 4 && !l.ends && i > p.at+1:
		l.role = Furniture
	case p.headed(i):
		l.role = Caption
	default:
		l.role = Standfirst
	}
}

// bare reports whether a line is the name of a picture agency alone.
func (l *line) bare(t *text.Table) bool { return l.is(t, lexicon.CaptionWord) }

func (p *placer) stampBelow(i int) bool { return p.lines[i+1].role == Timestamp }

// headed reports whether a byline or a time of publication stands above line i.
func (p *placer) headed(i int) bool {
	for k := p.at + 1; k < i; k++ {
		if r := p.lines[k].role; r == Byline || r == Timestamp {
			return true
		}
	}
	return false
}

// pictured reports whether the line above says that line i belongs to a
// picture: "Image caption", "Getty Images", "View image in fullscreen".
func (p *placer) pictured(i int) bool {
	if i == 0 || i <= p.at+1 {
		return false
	}
	l, above := &p.lines[i], &p.lines[i-1]
	switch {
	case above.role == Caption && above.words == 2 && p.Is(above.tokens.Last-1, ",") && p.Is(above.tokens.First, "image"):
		return true
	case above.role == Caption && above.words <= 4 && !above.ends:
		return !l.ends && l.words <= 40
	case above.role == Furniture:
		return p.IsAny(above.tokens.First, "view", "enlarge", "image", "expand") && above.words <= 4 && above.holdsPicture(p.Table) && l.words <= 50
	}
	return false
}

// credited reports whether line i stands below a caption and is made of names
// with an agency's: "Tom Alder/AP".
func (p *placer) credited(i int) bool {
	l := &p.lines[i]
	if i == 0 || p.lines[i-1].role != Caption || l.role != "" && l.role != Byline || l.ends || l.words > 6 || l.upper < l.words {
		return false
	}
	for k := l.tokens.First + 1; k < l.tokens.Last; k++ {
		if p.IsAny(k, "/", "|") && p.Kind(k+1) == text.Word {
			return true
		}
	}
	return false
}

// signed reports whether line i names the writer of an entry of a live blog, or
// the post that they have: a name above "Health reporter".
func (p *placer) signed(i int) bool {
	l := &p.lines[i]
	if l.ends || l.words > 6 {
		return false
	}
	if p.lines[i-1].role == Byline {
		return p.Has(l.tokens.Last-1, lexicon.BylinePost)
	}
	if i+1 >= len(p.lines) || l.words > 4 || !p.nameLike(l) {
		return false
	}
	next := &p.lines[i+1]
	return next.role == Byline || next.role == "" && !next.ends && next.words <= 6 && p.Has(next.tokens.Last-1, lexicon.BylinePost)
}

func (l *line) holdsPicture(t *text.Table) bool {
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if t.IsAny(i, "image", "photo", "picture", "enlarge") {
			return true
		}
	}
	return false
}

// nameLike reports whether a line is made of names, with no verb: two words or
// more in capitals, or an agency in capitals alone.
func (p *placer) nameLike(l *line) bool {
	if l.numbers > 0 || l.words > 10 || l.quoted || l.colon(p.Table) || l.ends && !p.Flag(l.tokens.Last-1, text.Dotted) && l.words > 4 {
		return false
	}
	if l.words == 1 {
		return p.Flag(l.tokens.First, text.Caps)
	}
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if p.Kind(i) == text.Word && !p.Flag(i, text.Upper) && !p.IsAny(i, "and", "with", "now", "earlier", "in", "at", "for", "de", "van", "von", "der", "den", "bin", "bint", "al", "el", "la", "le", "du", "da", "dos", "di", "ul", "ur") {
			return false
		}
	}
	return l.upper >= 2
}

// besideHeader reports whether a byline or a time of publication is the next
// line, on either side, that is not the page's, or the headline is the last.
func (p *placer) besideHeader(i int) bool {
	for k := i - 1; k >= p.at && k >= 0; k-- {
		r := p.lines[k].role
		if r == Byline || r == Timestamp || r == Headline || r == Standfirst {
			return true
		}
		if r != Furniture {
			break
		}
	}
	for k := i + 1; k < len(p.lines) && k < i+3; k++ {
		if r := p.lines[k].role; r == Byline || r == Timestamp {
			return true
		}
	}
	return false
}

// bodyRole gives a role to an unknown line inside the story.
func (p *placer) bodyRole(i int) {
	l := &p.lines[i]
	switch {
	case l.role == Furniture && l.is(p.Table, lexicon.SummaryLabel) && p.followed(i):
		l.role = Heading
	case p.credited(i):
		l.role = Caption
	case l.role != "":
	case p.polled(i):
		l.role = Furniture
	case i+2 >= p.last && p.aboutWriter(l) && p.last-p.body > 2:
		l.role = Byline
	case l.bullet:
		l.role = ListItem
	case p.pictured(i), p.captionAgain(i):
		l.role = Caption
	case p.signed(i):
		l.role = Byline
	case p.asks(i):
		l.role = Heading
	case l.ends || l.words > 18 || l.colon(p.Table) || p.Is(l.tokens.Last-1, ";") || p.spoken(l) || p.bracketed(l) || p.several(l):
		l.role = Paragraph
	case l.words <= 8 || p.lines[i-1].role == Timestamp:
		l.role = Heading
	default:
		l.role = Caption
	}
}

// captionAgain reports whether line i is said again at the start of the
// caption below it, as pages do that print it once for those who can't see.
func (p *placer) captionAgain(i int) bool {
	if i+1 >= len(p.lines) || p.lines[i].words < 4 {
		return false
	}
	l, below := p.lines[i].tokens, p.lines[i+1].tokens
	if l.Len() > below.Len() {
		return false
	}
	for k := range l.Len() {
		if p.Hash(l.First+k) != p.Hash(below.First+k) {
			return false
		}
	}
	return isCaption(p.Table, &p.lines[i+1])
}

// asks reports whether line i is a cross-head that asks what the story below
// answers: "What happens next?"
func (p *placer) asks(i int) bool {
	l := &p.lines[i]
	if l.words > 8 || l.quoted || l.colon(p.Table) || !p.Is(l.tokens.Last-1, "?") || !p.Has(l.tokens.First, lexicon.QuestionOpener) || i+1 >= len(p.lines) {
		return false
	}
	below := &p.lines[i+1]
	return below.ends && below.words > l.words && !p.Is(below.tokens.Last-1, "?")
}

// polled reports whether line i is the question of a reader poll: its answers
// stand below.
func (p *placer) polled(i int) bool {
	return i+2 < len(p.lines) && p.Is(p.lines[i].tokens.Last-1, "?") && p.lines[i+1].words == 1 && p.lines[i+2].words <= 3 && p.IsAny(p.lines[i+1].tokens.First, "yes", "no")
}

// followed reports whether the next line is story.
func (p *placer) followed(i int) bool {
	return i+1 < len(p.lines) && p.lines[i+1].role == "" && (p.lines[i+1].ends || p.lines[i+1].bullet)
}

// tailRole gives a role to an unknown line behind the story: lines that are no
// sentences are links of the page, a sentence about its writer is a note.
func (p *placer) tailRole(i int) {
	l := &p.lines[i]
	switch {
	case l.role == Timestamp && l.words <= 3 && !l.starts(p.Table, lexicon.StampStart):
		l.role = Furniture
	case l.role != "":
	case p.aboutWriter(l):
		l.role = Byline
	case sells(p.Table, l):
		l.role = Furniture
	case l.words > 25 || l.sentence() || l.quoted && p.several(l) || i == p.last+1 && (p.bracketed(l) || l.quoted && l.words >= 6):
		l.role = Paragraph
	default:
		l.role = Furniture
	}
}

// spoken reports whether a line begins with words in marks that end with a
// comma, and says whose they are: "“Four hours,” she said".
func (p *placer) spoken(l *line) bool {
	if !l.quoted || l.words < 6 || p.Kind(l.tokens.First) != text.Punct || l.holds(p.Table, lexicon.QuoteCue) == 0 {
		return false
	}
	for i := l.tokens.First + 1; i+1 < l.tokens.Last; i++ {
		if p.Is(i, ",") && p.IsAny(i+1, "”", "’", "\"", "'", "»") && !p.Flag(i+1, text.SpaceBefore) {
			return true
		}
	}
	return false
}

// several reports whether a line is made of more than one sentence, the last of
// which need not end: "“We waited,” she said. “Four hours.” /cb".
func (p *placer) several(l *line) bool { return p.SentenceEnd(l.tokens) < l.tokens.Last }

// bracketed reports whether a line stands in brackets as a whole.
func (p *placer) bracketed(l *line) bool {
	return p.Is(l.tokens.First, "(") && p.Is(l.tokens.Last-1, ")") && l.words > 1
}

// aboutWriter reports whether a line says who somebody of the byline is ("Ann
// Dorr is a health reporter").
func (p *placer) aboutWriter(l *line) bool {
	first := l.front(p.Table)
	for i := first + 1; i < l.tokens.Last && i < first+5; i++ {
		if p.IsAny(i, "is", "was") && p.IsAny(i+1, "a", "an", "the") || p.IsAny(i, "writes", "covers", "reports") || p.Is(i, "has") && p.IsAny(i+1, "covered", "reported", "written", "worked") {
			return p.writes(i - 1)
		}
	}
	return false
}

// writes reports whether token i, a name, stands in a byline of the head.
func (p *placer) writes(i int) bool {
	if !p.Flag(i, text.Upper) {
		return false
	}
	for k := p.at + 1; k < p.body; k++ {
		if l := &p.lines[k]; l.role == Byline {
			for j := l.tokens.First; j < l.tokens.Last; j++ {
				if p.Hash(j) == p.Hash(i) {
					return true
				}
			}
		}
	}
	return false
}
