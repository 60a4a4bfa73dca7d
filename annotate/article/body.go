package article

import "stet/annotate/text"

// firstBody returns the first line of the story itself.
func (p *placer) firstBody() int {
	for i := p.border + p.tightSummary(); i < len(p.lines); i++ {
		l := &p.lines[i]
		p.body = i
		if l.role != "" || l.bullet || p.pictured(i) || p.creditBelow(i) || p.toldAgain(i) || p.verbless(i) || p.shows(l) || i+2 < len(p.lines) && p.aboutWriter(l) {
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
			return p.IsIn(i+1, "- – / for") && p.Kind(i+2) == text.Number && (i+3 == l.tokens.Last || p.Is(i+3, ",") && i+3 < l.tokens.Last)
		}
		if !p.Flag(i, text.Upper) && p.Kind(i) == text.Word {
			return false
		}
	}
	return false
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
	for k := i; k < len(p.lines) && p.lines[k].role == "" && p.lines[k].point && p.lines[k].words <= 30 && (k == i || !p.lines[k].blank) && !p.dated(&p.lines[k]); k++ {
		n++
	}
	if n < 2 || n > 5 || i+n >= len(p.lines) || p.lines[i+n].role == "" || p.lines[i+n].summarises(p.Table) {
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
