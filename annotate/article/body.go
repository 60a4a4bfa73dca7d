package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// firstBody returns the first line of the story itself.
func (p *placer) firstBody() int {
	for i := p.border + p.tightSummary(); i < len(p.lines); i++ {
		l := &p.lines[i]
		p.body = i
		if p.beside(i) {
			continue
		}
		if p.dated(l) {
			return i
		}
		if (l.ends && l.words >= 4 || l.body() || p.briefly(i)) && !p.datelineBelow(i) {
			return i
		}
	}
	return len(p.lines)
}

// beside reports whether line i, above the story, is none of it by what it is: an item of
// a summary, what a picture shows, a note on the writer.
func (p *placer) beside(i int) bool {
	l := &p.lines[i]
	switch {
	case l.role != "" || l.bullet:
		return true
	case p.pictured(i), p.creditBelow(i), p.verbless(i), p.shows(l), p.seen(l):
		return true
	case p.toldAgain(i), p.offered(i), p.notedInHead(i):
		return true
	}
	return i+2 < len(p.lines) && p.aboutWriter(l)
}

// offered reports whether line i, below a line that urges the reader, says what of the page
// they get: "Ann Dorr picks her favourite stories in this newsletter."
func (p *placer) offered(i int) bool {
	if i == 0 || !p.is(i-1, Furniture) || !p.lines[i-1].urges(p.Table) {
		return false
	}
	l := &p.lines[i]
	return l.holds(p.Table, lexicon.PromoStrong) > 0 && l.words <= 30 && !p.spoke(l) && !p.dated(l)
}

// briefly reports whether line i opens the story with less than a sentence: a
// word or two and a point, its first letter alone, or who won by how much.
func (p *placer) briefly(i int) bool {
	l := &p.lines[i]
	if i+1 >= len(p.lines) || l.words == 0 || l.words > 8 {
		return false
	}
	below := &p.lines[i+1]
	switch {
	case p.transcript && l.colon(p.Table):
		return true
	case l.words == 1 && l.Len() == 1:
		return p.lowered(below) || p.Flag(below.tokens.First, text.Caps)
	case p.tallied(l):
		return p.headed(i) && below.role == ""
	}
	return l.point && l.words < 4 && below.role == "" && below.ends
}

// tallied reports whether a line is a side and its score: "Ely 1-17", "Hull 212
// for 7".
func (p *placer) tallied(l *line) bool {
	for i := l.tokens.First + 1; i < l.tokens.Last; i++ {
		if p.Kind(i) == text.Number {
			return p.IsIn(i+1, "- – / for") && p.Kind(i+2) == text.Number && p.closesScore(i+3, l)
		}
		if !p.Flag(i, text.Upper) && p.Kind(i) == text.Word {
			return false
		}
	}
	return false
}

// closesScore reports whether a line ends at token i, behind a score, or a comma parts the
// score from more: "Ely 1-17, Hull 1-12".
func (p *placer) closesScore(i int, l *line) bool {
	return i == l.tokens.Last || p.Is(i, ",") && i < l.tokens.Last
}

// tightSummary returns how many lines from the border on make a summary: two
// to five short sentences with no empty line between, on a page that has empty
// lines between its paragraphs.
func (p *placer) tightSummary() int {
	i := p.border
	for i < len(p.lines) && p.lines[i].role != "" {
		i++
	}
	n := 0
	for i+n < len(p.lines) && p.summing(&p.lines[i+n]) && (n == 0 || !p.lines[i+n].blank) {
		n++
	}
	if n < 2 || n > 5 || i+n >= len(p.lines) {
		return 0
	}
	if below := &p.lines[i+n]; below.role == "" || below.summarises(p.Table) {
		return 0
	}
	story, tight := 0, 0
	for k := i + n; k < len(p.lines); k++ {
		if l := &p.lines[k]; l.role == "" && l.body() {
			story++
			if !l.blank {
				tight++
			}
		}
	}
	if story < 2 || tight > 1 {
		return 0
	}
	return i + n - p.border
}

// summing reports whether a line may be a sentence of a summary: short, and no story behind
// a dateline.
func (p *placer) summing(l *line) bool {
	return l.role == "" && l.point && l.words <= 30 && !p.dated(l)
}

// toldAgain reports whether line i is a summary with the dateline that the
// paragraph below it begins with too.
func (p *placer) toldAgain(i int) bool {
	if i+1 >= len(p.lines) {
		return false
	}
	l, below := &p.lines[i], &p.lines[i+1]
	return below.role == "" && p.dated(l) && p.dated(below) && p.Hash(l.tokens.First) == p.Hash(below.tokens.First)
}

// datelineBelow reports whether a paragraph with a dateline stands right below
// line i, marks of the page and short lines aside.
func (p *placer) datelineBelow(i int) bool {
	for k := i + 1; k < len(p.lines) && k <= i+5; k++ {
		l := &p.lines[k]
		if l.role == "" && p.dated(l) {
			return p.lines[i].words <= 50
		}
		if l.role == "" && l.body() {
			return false
		}
	}
	return false
}
