package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// links finds the blocks of links to other stories: lines below a label that
// are no sentences.
func (p *placer) links() {
	inside := false
	for i := p.at + 1; i < len(p.lines); i++ {
		l := &p.lines[i]
		switch {
		case (l.role == "" || l.role == Furniture) && l.isLinkLabel(p.Table):
			l.role, inside = Furniture, true
			if p.Is(l.tokens.First, "key") {
				i, inside = p.keyEvents(i+1)-1, false
			}
		case !inside:
		case p.endsLinks(i):
			inside = false
		case l.role == Byline && !p.linkWriter(i):
		case l.role != Correction && !l.starts(p.Table, lexicon.StampStart):
			l.role = Furniture
		}
	}
}

// linkClock reports whether the clock at line i, in a block of links, is that of the link above
// it: no entry of a live blog with its title and story stands below.
func (p *placer) linkClock(i int) bool {
	above := &p.lines[i-1]
	if above.role != Furniture || above.words < 4 || above.isLinkLabel(p.Table) {
		return false
	}
	return !(p.is(i+1, "") && !p.lines[i+1].ends && p.tellsAt(i+2))
}

// linkWriter reports whether the byline at line i, in a block of links below the first
// paragraph, says who wrote the one above it: somebody else than the story's writers.
func (p *placer) linkWriter(i int) bool {
	l := &p.lines[i]
	if i <= p.body || !p.Is(l.tokens.First, "by") || !p.is(i-1, Furniture) || l.ends {
		return false
	}
	known := false
	for k := p.at + 1; k < p.body; k++ {
		known = known || p.lines[k].role == Byline
	}
	return known && !p.authored(l.tokens.First+1)
}

// endsLinks reports whether line i below the label of a block of links is no link.
func (p *placer) endsLinks(i int) bool {
	l, above := &p.lines[i], &p.lines[i-1]
	switch {
	case above.words == 1 && above.numbers == 1 && p.creditBelow(i): // a picture below its number
		return true
	case p.headlineAgain(l), l.voice:
		return true
	case l.role == "" && p.ranked(i):
		return false
	}
	switch l.role {
	case Standfirst:
		return true
	case Timestamp: // of a live blog's entry
		return clockOnly(p.Table, l) && !isDate(p.Table, l) && !p.linkClock(i)
	case Caption:
		return l.words > 5 && p.shot(l) && !p.thumbnail(i)
	case "":
		return (p.tellsMore(l) || p.dated(l) || lonelyDateline(p.Table, l.tokens)) && !p.begun(i)
	}
	return false
}

// thumbnail reports whether line i is the caption of a link's picture: it stands between the
// label of one link, "Related article", and its title.
func (p *placer) thumbnail(i int) bool {
	first := p.lines[i-1].tokens.First
	return p.lines[i-1].words == 2 && p.Is(first, "related") && p.is(i+1, "") && !p.lines[i+1].ends
}

// ranked reports whether line i stands below its rank in a list of links: "2" above it and
// "1" two lines higher, or "1" below the label of the list.
func (p *placer) ranked(i int) bool {
	rank := p.rank(i - 1)
	switch {
	case rank == 0 || i < 3 || p.lines[i].words > 16:
		return false
	case rank == '1':
		return p.lines[i-2].isLinkLabel(p.Table)
	}
	return p.rank(i-3) == rank-1
}

// rank returns the digit that is all of line i, or 0.
func (p *placer) rank(i int) byte {
	l := &p.lines[i]
	if l.tokens.Len() != 1 || l.numbers != 1 || l.Len() != 1 {
		return 0
	}
	return p.Text(l.tokens.First)[0]
}

// tellsMore reports whether a line in a block of links says more than a link does.
func (p *placer) tellsMore(l *line) bool {
	if l.point && (l.words > 3 || l.blank) {
		return true
	}
	return l.words > 25 || l.ends && l.words > 14
}

// begun reports whether line i is how a story begins, cut off below its title in a
// block of links.
func (p *placer) begun(i int) bool {
	l := &p.lines[i]
	return l.ends && !l.point && p.dated(l) && p.is(i-1, Furniture) && p.lines[i-1].words > 4
}

// isLinkLabel reports whether a line announces links and is not one itself.
func (l *line) isLinkLabel(t *text.Table) bool {
	if l.is(t, lexicon.LinkLabel) {
		return true
	}
	n := l.match(t, l.front(t), lexicon.LinkLabel)
	if n == 0 && l.siteLabel(t) {
		return true
	}
	if n < 2 || l.words > 6 || l.ends || l.label(t, l.words) {
		return false
	}
	next := l.front(t) + n
	switch {
	case t.IsIn(next, "in from on about and :"): // "More from Coast News"
		return true
	case t.IsIn(next-1, "from on in"):
		return true
	}
	return t.Is(next-1, "more") && t.Is(l.tokens.Last-1, "news")
}

// siteLabel reports whether a line is the address of a site and its label:
// "CoastNews.ca Top Stories".
func (l *line) siteLabel(t *text.Table) bool {
	if l.words < 3 || l.words > 5 || l.upper+1 < l.words || l.ends {
		return false
	}
	last := l.tokens.Last - 1
	if !t.IsIn(last, "stories news headlines posts") || t.SeekAny(l.tokens, ".") >= last {
		return false
	}
	return l.match(t, last-1, lexicon.LinkLabel) == 2
}

// sponsored gives the page the titles that it is paid for: right below "Sponsored" and apart
// from what follows.
func sponsored(t *text.Table, lines []line) {
	for i := 1; i < len(lines); i++ {
		label, l := &lines[i-1], &lines[i]
		if label.role != Furniture || label.words > 4 || !t.IsIn(label.tokens.First, "sponsored promoted paid") {
			continue
		}
		apart := i+1 == len(lines) || lines[i+1].blank || lines[i+1].role == Furniture
		if l.role == "" && !l.blank && !l.ends && l.words <= maxSponsored && apart {
			l.role = Furniture
		}
	}
}

// maxSponsored is how many words the title of an advertisement has at most.
const maxSponsored = 16
