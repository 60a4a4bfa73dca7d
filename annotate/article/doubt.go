package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// topic reports whether a short line of the head is one of a run of them that
// begin every word with a capital, as the topics and companies of a page do.
func (p *placer) topic(i int) bool {
	l := &p.lines[i]
	if l.words > 5 || l.ends || l.upper < l.words || p.portrait(l) || l.label(p.Table, 3) {
		return false
	}
	return l.shouted(p.Table) || p.label(i-1) || p.label(i+1)
}

// label reports whether line i is a short one in capitals that names something
// of the page or nobody knows what.
func (p *placer) label(i int) bool {
	if i <= p.at || i >= p.body {
		return false
	}
	l := &p.lines[i]
	if l.words > 4 || l.ends || l.upper != l.words {
		return false
	}
	if l.role == Furniture && l.words == 1 {
		return l.lists == 0 || p.Is(l.tokens.First, "follow")
	}
	return l.role == ""
}

// heads reports whether story stands below line i, marks of the page and a few
// short lines aside, so that it can be a cross-head.
func (p *placer) heads(i int) bool {
	short := 0
	for k := i + 1; k < len(p.lines) && k <= i+6; k++ {
		switch l := &p.lines[k]; {
		case l.role == Furniture:
		case l.role == ListItem || l.role == Caption:
			return true
		case l.role != "":
			return false
		case l.ends || l.words > 8 || l.bullet || l.quoted || l.colon(p.Table):
			return true
		default:
			if short++; short > 2 {
				return false
			}
		}
	}
	return false
}

// portrait reports whether a line is nothing but the name of a person, as it
// stands below their picture.
func (p *placer) portrait(l *line) bool {
	first := l.tokens.First
	if l.words < 2 || l.words > 4 || p.Flag(first, text.Caps) {
		return false
	}
	return p.HasAny(first, lexicon.NameFirst, lexicon.NameHonorific) && p.nameLike(l)
}

// named reports whether line i, inside the story, is nothing but a name that
// stands as it is in the lines around it.
func (p *placer) named(i int) bool {
	l := &p.lines[i]
	if l.words < 2 || l.words > 3 || !p.nameLike(l) {
		return false
	}
	near := text.Range{First: p.lines[max(0, i-3)].tokens.First, Last: p.lines[min(len(p.lines)-1, i+3)].tokens.Last}
	for k := near.First; k+1 < near.Last; k++ {
		if k != l.tokens.First && p.sameName(k, l.tokens.First) && p.Flag(k, text.Upper) && p.Flag(k+1, text.Upper) {
			return true
		}
	}
	return false
}

// sameName reports whether the two tokens from a on are those from b on.
func (p *placer) sameName(a, b int) bool {
	return p.Hash(a) == p.Hash(b) && p.Hash(a+1) == p.Hash(b+1)
}

// again reports whether the line below begins with all the words of line i, as
// a caption does below the text that stands for its picture.
func (p *placer) again(i int) bool {
	return i+1 < len(p.lines) && p.lines[i].words >= 3 && begins(p.Table, &p.lines[i+1], &p.lines[i])
}

// numeral reports whether a line is the numeral of a part: "II.".
func (p *placer) numeral(l *line) bool {
	if l.words != 1 {
		return false
	}
	for _, c := range []byte(p.Text(l.tokens.First)) {
		if c != 'I' && c != 'V' && c != 'X' && c != '.' {
			return false
		}
	}
	return true
}

// particulars reports whether line i, right behind the story, gives one of its
// particulars behind a label: "Att: 31,204", "Referee: Ann Dorr".
func (p *placer) particulars(i int) bool {
	if !p.is(i-1, Paragraph) && !p.is(i-1, ListItem) {
		return false
	}
	l := &p.lines[i]
	if l.words < 2 || l.words > 14 || l.numbers == l.words || !p.Flag(l.tokens.First, text.Upper) {
		return false
	}
	return l.label(p.Table, 6) && !l.colon(p.Table)
}

// lowered reports whether the first word of a line has no capital, as those of
// buttons.
func (p *placer) lowered(l *line) bool {
	i := l.front(p.Table)
	return p.Kind(i) == text.Word && !p.Flag(i, text.Upper) && !p.Flag(i, text.NonASCII)
}

// placedBelow reports whether line i is the dateline of the paragraph below it.
func (p *placer) placedBelow(i int) bool {
	return i+1 < len(p.lines) && p.dated(&p.lines[i+1]) && begins(p.Table, &p.lines[i+1], &p.lines[i])
}

// entry reports whether the time of a live blog's entry stands above line i,
// who wrote it aside.
func (p *placer) entry(i int) bool {
	if i > 1 && p.lines[i-1].role == Byline {
		i--
	}
	if !p.is(i-1, Timestamp) {
		return false
	}
	above := &p.lines[i-1]
	return clockOnly(p.Table, above) || p.live && above.aged(p.Table)
}

// placeLine reports whether line i is a dateline, or a place in capitals, alone
// and right above the story.
func (p *placer) placeLine(i int) bool {
	l := &p.lines[i]
	if i+1 != p.body {
		return false
	}
	if l.words == 1 && p.Flag(l.tokens.First, text.Caps) && l.Len() > 3 {
		return true
	}
	return lonelyDateline(p.Table, l.tokens) || lonelyPlace(p.Table, l.tokens)
}

// is reports whether there is a line i and it has the role.
func (p *placer) is(i int, r Role) bool {
	return i >= 0 && i < len(p.lines) && p.lines[i].role == r
}
