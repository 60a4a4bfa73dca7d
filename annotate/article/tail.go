package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// tailRole gives a role to an unknown line behind the story: lines that are no
// sentences are links of the page, a sentence about its writer is a note.
func (p *placer) tailRole(i int) {
	l := &p.lines[i]
	switch {
	case l.role == Timestamp && p.linkTime(l):
		l.role = Furniture
	case p.aboutWriter(l), p.initialled(l), p.notedBelowName(i), p.signedInBrackets(l):
		l.role = Byline
	case (l.role == "" || l.role == Furniture) && l.words >= 2 && l.words <= 5 && p.wrote(l):
		l.role = Byline
	case l.role != "":
	case sells(p.Table, l), p.labelsLink(l):
		l.role = Furniture
	case i == p.last+1 && p.cutOff(l), p.particulars(i):
		l.role = Paragraph
	case i == p.last+1 && l.words > 2 && p.is(i+1, Caption):
		l.role = Caption
	case l.words <= 25 && points(p.Table, l):
		l.role = Caption
	case p.toldBehind(l), i == p.last+1 && p.toldLast(l):
		l.role = Paragraph
	case p.alone(i):
		l.role = Caption
	default:
		l.role = Furniture
	}
}

// linkTime reports whether a time behind the story is that of a link: short, or a time of
// the day alone, and not "Published 9 May".
func (p *placer) linkTime(l *line) bool {
	return (l.words <= 3 || clockOnly(p.Table, l)) && !l.starts(p.Table, lexicon.StampStart)
}

// signedInBrackets reports whether a line behind the story is a name in brackets: "(Ann
// Dorr)".
func (p *placer) signedInBrackets(l *line) bool {
	return l.words <= 6 && p.bracketed(l) && p.nameLike(l) && !l.has(lexicon.CaptionWord)
}

// toldBehind reports whether a line behind the story is told: it is long, a sentence or
// several.
func (p *placer) toldBehind(l *line) bool {
	return l.words > 25 || l.sentence() || l.quoted && p.several(l)
}

// toldLast reports whether a line right below the story may be its last: in brackets, or
// with somebody's words.
func (p *placer) toldLast(l *line) bool {
	return p.bracketed(l) || l.quoted && l.words >= 6
}

// alone reports whether line i, no sentence, stands by itself right below the
// story and says something of it or shows a scene; links of the page come in
// numbers or below a label.
func (p *placer) alone(i int) bool {
	l := &p.lines[i]
	if i == 0 || l.words < 3 || p.Kind(l.tokens.First) == text.Punct {
		return false
	}
	if l.urges(p.Table) || l.words < 5 && p.writes(l.tokens.First) {
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
	if l.words >= 10 && l.upper*2 < l.words {
		return true
	}
	return l.words >= 8 && l.numbers > 1 && l.holds(p.Table, lexicon.SummaryVerb) > 0
}
