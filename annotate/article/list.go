package article

import "stet/annotate/text"

// lists finds the items of lists without bullets: short lines below a colon or
// a question, and runs of three or more between paragraphs.
func (p *placer) lists() {
	for i := p.body + 1; i < len(p.lines); {
		n := 0
		for i+n < len(p.lines) && p.itemLike(i+n) {
			n++
		}
		if n > 0 && p.listed(i, n) {
			role := ListItem
			if n == 1 {
				role = Paragraph
			}
			from := i
			if n > 2 && p.titled(i, n) {
				p.lines[i].role = Heading
				from++
			}
			for k := from; k < i+n; k++ {
				p.lines[k].role = role
			}
		}
		i += n + 1
	}
}

// itemLike reports whether line i can be an item: short, and no sentence.
func (p *placer) itemLike(i int) bool {
	l := &p.lines[i]
	return l.role == "" && (!l.ends || p.Flag(l.tokens.Last-1, text.Dotted)) && !l.bullet && l.words <= 14 && !l.colon(p.Table) && !l.quoted && !p.Is(l.tokens.Last-1, ";")
}

// titled reports whether the first of n items is the title of the others: they
// hold numbers, and it does not.
func (p *placer) titled(i, n int) bool {
	if p.lines[i].numbers > 0 || p.lines[i].words > 4 {
		return false
	}
	for k := i + 1; k < i+n; k++ {
		if p.lines[k].numbers == 0 {
			return false
		}
	}
	return true
}

// listed reports whether the n short lines from i are items of a list.
func (p *placer) listed(i, n int) bool {
	above := &p.lines[i-1]
	if above.role != "" {
		return false
	}
	if above.colon(p.Table) {
		return above.words > 1
	}
	if p.Is(above.tokens.Last-1, "?") && above.words <= 10 {
		return n > 1
	}
	return n > 2 && above.ends && i+n < len(p.lines) && p.lines[i+n].role == "" && p.lines[i+n].sentence()
}
