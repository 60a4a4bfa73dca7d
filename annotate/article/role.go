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
	case stampPlaced(p.Table, l) && !p.Has(l.tokens.First, lexicon.NameFirst):
		l.role = Timestamp
	case p.at < 0 && !l.ends && !l.colon(p.Table) && l.words <= 12:
		l.role = Heading
	case p.at < 0:
		l.role = Paragraph
	case p.placeLine(i):
		l.role = Paragraph
	case p.pictured(i), p.captionAgain(i), p.creditBelow(i), p.signedPicture(i), i > p.at+1 && !l.ends && captioned(p.Table, p.lines, i), p.standsFor(i), i > 0 && p.lines[i-1].is(p.Table, lexicon.CaptionButton) && p.isCredit(l):
		l.role = Caption
	case p.writer(i), p.aboutWriter(l), p.post(i), p.is(i-1, Timestamp) && p.is(i+1, Byline) && l.upper == l.words && p.Is(l.tokens.Last-1, ")"):
		l.role = Byline // "The Torvik (Varn)" too
	case p.opensQuestion(l) && l.words < 4 && !l.ends, p.entry(i) && !l.ends, l.colon(p.Table) && l.words <= 3 && p.headed(i):
		l.role = Heading
	case p.numeral(l):
		l.role = Heading
	case l.words == 1 && !l.point, l.words <= 5 && !l.ends && l.upper < l.words && p.lowered(l), p.topic(i), p.placedBelow(i):
		l.role = Furniture
	case p.headed(i) && !p.summary(i), p.shows(l), l.words <= 4 && i > p.at+1 && !p.summedUp(i):
		l.role = Caption
	default:
		l.role = Standfirst
	}
}

// summary reports whether line i, below the writers, states something, as a
// summary does and a caption seldom.
func (p *placer) summary(i int) bool {
	l := &p.lines[i]
	if l.ends {
		return p.toldAgain(i) || !l.quoted && !p.shot(l) && (l.holds(p.Table, lexicon.QuoteCue) > 0 || l.plan(p.Table))
	}
	return p.toldAgain(i) || l.holds(p.Table, lexicon.ClauseVerb)+l.holds(p.Table, lexicon.SummaryVerb) > 0 || p.besideItem(i)
}

// summedUp reports whether a short line i is the last of a summary: right below
// its other lines, which no empty line parts from the headline, and no picture's.
func (p *placer) summedUp(i int) bool {
	l := &p.lines[i]
	if l.words < 3 || l.blank || l.upper == l.words || i+1 >= len(p.lines) || !p.lines[i+1].blank || p.pictures(l) {
		return false
	}
	k := i - 1
	for k > p.at && p.lines[k].role == Standfirst && !p.lines[k].blank && !p.lines[k].ends {
		k--
	}
	return k == p.at && k < i-1
}

// shot reports whether a line says when a picture was taken or what it shows.
func (p *placer) shot(l *line) bool {
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if p.IsIn(i, "on in") && p.HasAny(i+1, lexicon.Month, lexicon.Weekday) || p.IsIn(i, "pictured seen left right file above shows") {
			return true
		}
	}
	return false
}

// besideItem reports whether a line of the same make stands right above or
// below line i.
func (p *placer) besideItem(i int) bool {
	if above := &p.lines[i-1]; !p.lines[i].blank && above.role == Standfirst && !above.ends {
		return true
	}
	if i+1 >= p.body {
		return false
	}
	below := &p.lines[i+1]
	return !below.blank && below.role == "" && !below.ends && below.words > 3 && !p.isCredit(below)
}

// bare reports whether a line is the name of a picture agency alone.
func (l *line) bare(t *text.Table) bool { return l.is(t, lexicon.CaptionWord) }

func (p *placer) stampBelow(i int) bool { return p.lines[i+1].role == Timestamp }

// maxHead is how many lines below its headline an article's byline is looked for.
const maxHead = 400

// headed reports whether a byline or a time of publication stands above line i.
func (p *placer) headed(i int) bool {
	for k := p.at + 1; k < min(i, p.at+maxHead); k++ {
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
	case l.role == Furniture && l.colon(p.Table) && i > p.body && i+1 < len(p.lines) && p.lines[i+1].bullet:
		l.role = Paragraph
	case (l.role == Furniture || l.role == "") && l.is(p.Table, lexicon.SummaryLabel) && p.followed(i):
		l.role = Heading
	case p.credited(i):
		l.role = Caption
	case l.role == "" && l.words >= 6 && l.words <= 20 && !l.ends && !l.quoted && !l.bullet && l.shouted(p.Table):
		l.role = Furniture
	case l.role != "":
	case p.polled(i), p.amid(i), p.labelsLink(l):
		l.role = Furniture
	case i+2 >= p.last && p.aboutWriter(l) && p.last-p.body > 2:
		l.role = Byline
	case l.bullet && l.words <= 6 && p.Is(l.tokens.First, "-") && p.Is(l.tokens.Last-1, "-"):
		l.role = Heading
	case l.bullet:
		l.role = ListItem
	case p.pictured(i), p.captionAgain(i), i < p.last && p.creditBelow(i):
		l.role = Caption
	case p.signed(i):
		l.role = Byline
	case p.asks(i):
		l.role = Heading
	case p.numeral(l), p.chapter(i), p.entry(i) && !l.ends && !l.quoted && l.words <= 14 && p.SeekAny(l.tokens, ".", ":") == l.tokens.Last:
		l.role = Heading
	case i == p.body && l.words < 4, i < p.body+3 && p.tallied(l), p.transcript && p.Is(l.tokens.First, "("):
		l.role = Paragraph
	case p.shows(l), p.datedView(l):
		l.role = Caption
	case l.ends || l.words > 18 || l.numbers > 2 && l.words > 8 || l.colon(p.Table) || p.IsIn(l.tokens.Last-1, "; ,") || p.spoken(l) || p.bracketed(l) || p.several(l):
		l.role = Paragraph
	case i > 0 && (p.lines[i-1].role == Timestamp || p.lines[i-1].words == 0), l.words <= 8 && p.heads(i) && !p.portrait(l) && !p.named(i) && !p.again(i) && !p.pictures(l), p.heralds(i):
		l.role = Heading
	default:
		l.role = Caption
	}
}

// chapter reports whether line i is the title of an entry of a chronology: its
// date and then what happened stand below it.
func (p *placer) chapter(i int) bool {
	l := &p.lines[i]
	return l.title(p.Table) && !l.ends && !p.Is(l.tokens.First, "by") && p.is(i+1, Timestamp) && p.is(i+2, "")
}

// asks reports whether line i is a cross-head that asks what the story below
// answers: "What happens next?"
func (p *placer) asks(i int) bool {
	l := &p.lines[i]
	if p.interview || l.words > 8 || l.words == 1 || l.quoted || l.colon(p.Table) || !p.Is(l.tokens.Last-1, "?") || i+1 >= len(p.lines) {
		return false
	}
	if !p.explainer && (p.pointsBack(l) || !p.opensQuestion(l)) {
		return false
	}
	if l.shouted(p.Table) {
		return true
	}
	below := &p.lines[i+1]
	return below.role == ListItem || below.colon(p.Table) || below.ends && below.words > l.words && !p.Is(below.tokens.Last-1, "?")
}

// opensQuestion reports whether a line begins with the word of a question, an
// "and" before it aside.
func (p *placer) opensQuestion(l *line) bool {
	i := l.tokens.First
	if p.IsIn(i, "and but so") {
		i++
	}
	return p.Has(i, lexicon.QuestionOpener)
}

// pointsBack reports whether a question is about what was just said, as those
// inside a story are: "What does that mean?"
func (p *placer) pointsBack(l *line) bool {
	for i := l.tokens.First + 1; i < l.tokens.Last; i++ {
		if p.IsIn(i, "that this he she they him her") {
			return true
		}
	}
	return false
}

// polled reports whether line i is the question of a reader poll: its answers
// stand below.
func (p *placer) polled(i int) bool {
	return i+2 < len(p.lines) && p.Is(p.lines[i].tokens.Last-1, "?") && p.lines[i+1].words == 1 && p.lines[i+2].words <= 3 && p.IsIn(p.lines[i+1].tokens.First, "yes no")
}

// amid reports whether line i is a few words between two marks of the page.
func (p *placer) amid(i int) bool {
	l := &p.lines[i]
	return i > 0 && !l.ends && !l.quoted && l.words <= 6 && i+1 < len(p.lines) && p.lines[i-1].role == Furniture && p.lines[i+1].role == Furniture
}

// followed reports whether the next line is story.
func (p *placer) followed(i int) bool {
	return p.is(i+1, ListItem) || p.is(i+1, "") && (p.lines[i+1].ends || p.lines[i+1].bullet)
}

// tailRole gives a role to an unknown line behind the story: lines that are no
// sentences are links of the page, a sentence about its writer is a note.
func (p *placer) tailRole(i int) {
	l := &p.lines[i]
	switch {
	case l.role == Timestamp && (l.words <= 3 || clockOnly(p.Table, l)) && !l.starts(p.Table, lexicon.StampStart):
		l.role = Furniture
	case p.aboutWriter(l), p.initialled(l), p.notedBelowName(i), p.bracketed(l) && l.words <= 6 && p.nameLike(l) && !l.has(lexicon.CaptionWord):
		l.role = Byline
	case (l.role == "" || l.role == Furniture) && l.words >= 2 && l.words <= 5 && p.wrote(l):
		l.role = Byline
	case l.role != "":
	case sells(p.Table, l), p.labelsLink(l):
		l.role = Furniture
	case i == p.last+1 && p.cutOff(l):
		l.role = Paragraph
	case p.particulars(i):
		l.role = Paragraph
	case i == p.last+1 && l.words > 2 && p.is(i+1, Caption):
		l.role = Caption
	case l.words <= 25 && points(p.Table, l):
		l.role = Caption
	case l.words > 25 || l.sentence() || l.quoted && p.several(l) || i == p.last+1 && (p.bracketed(l) || l.quoted && l.words >= 6):
		l.role = Paragraph
	case p.alone(i):
		l.role = Caption
	default:
		l.role = Furniture
	}
}

// alone reports whether line i, no sentence, stands by itself right below the
// story and says something of it or shows a scene; links of the page come in
// numbers or below a label.
func (p *placer) alone(i int) bool {
	l := &p.lines[i]
	if i == 0 || l.words < 3 || l.urges(p.Table) || p.Kind(l.tokens.First) == text.Punct || l.words < 5 && p.writes(l.tokens.First) {
		return false
	}
	scene := p.pictures(l)
	switch p.lines[i-1].role {
	case Paragraph, ListItem:
		scene = scene || l.tied > 0
	case Timestamp, Byline:
	case Caption:
		scene = scene && p.over(i+1)
	default:
		return false
	}
	return scene && (p.over(i+1) || p.over(i+2) && p.pictures(&p.lines[i+1]))
}

// over reports whether no line that might be a link stands at i.
func (p *placer) over(i int) bool { return i >= len(p.lines) || p.lines[i].role != "" }

// cutOff reports whether a line right below the story is a sentence that a
// paywall cuts: long, and not in capitals as titles are.
func (p *placer) cutOff(l *line) bool {
	if l.bullet || l.ends {
		return false
	}
	return l.words >= 10 && l.upper*2 < l.words || l.words >= 8 && l.numbers > 1 && l.holds(p.Table, lexicon.SummaryVerb) > 0
}

// spoken reports whether a line begins with words in marks that end with a
// comma, and says whose they are: "“Four hours,” she said".
func (p *placer) spoken(l *line) bool {
	if !l.quoted || l.words < 6 || p.Kind(l.tokens.First) != text.Punct || l.holds(p.Table, lexicon.QuoteCue) == 0 {
		return false
	}
	for i := l.tokens.First + 1; i+1 < l.tokens.Last; i++ {
		if p.Is(i, ",") && p.IsIn(i+1, "” ’ \" ' »") && !p.Flag(i+1, text.SpaceBefore) {
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
