package article

import "stet/annotate/text"

// How many lines of the page follow each other below stories, and never inside them; and how
// many sentences stand below those at most.
const (
	footLines     = 12
	footSentences = 3
)

// foot gives the page what stands below so many of its lines that the story is over: "All
// quotes are delayed by 15 minutes." below the links of a site.
func (p *placer) foot() {
	page, told, cut := 0, 0, len(p.lines)
	for i := len(p.lines) - 1; i > p.body && told <= footSentences; i-- {
		switch l := &p.lines[i]; {
		case l.role == Furniture:
			page++
		case l.role == "" && (l.body() || l.sentence()):
			page = 0
			told++
		case l.role != "" || l.bullet:
			page = 0
		}
		if page >= footLines || p.closesRelease(i) {
			cut = i
		}
	}
	for i := cut; i < len(p.lines); i++ {
		if l := &p.lines[i]; l.role == "" && !p.aboutWriter(l) {
			l.role = Furniture
		}
	}
}

// again is how often a short line stands on a page that is one of its buttons.
const again = 3

// buttonsAgain gives the page the short lines that stand on it several times, each time above no
// sentence, which they might say who speaks: "Add to myNews".
func (p *placer) buttonsAgain() {
	count := map[uint64]int{}
	for i := range p.lines {
		if p.buttonLike(i) && (i+1 == len(p.lines) || !p.lines[i+1].ends) {
			count[p.lines[i].sum]++
		}
	}
	for i := p.border; i < len(p.lines); i++ {
		if p.buttonLike(i) && count[p.lines[i].sum] >= again {
			p.lines[i].role = Furniture
		}
	}
}

// maxButton is how many words a button has at most.
const maxButton = 5

// buttonLike reports whether line i may be a button: it is short and no sentence.
func (p *placer) buttonLike(i int) bool {
	l := &p.lines[i]
	if l.words == l.numbers || l.words > maxButton {
		return false
	}
	if l.ends || l.bullet || l.quoted || l.colon(p.Table) {
		return false
	}
	return l.role == "" || l.role == Furniture
}

// closesRelease reports whether line i is the last of a press release: "SOURCE Varn Foods".
func (p *placer) closesRelease(i int) bool {
	first := p.lines[i].tokens.First
	return p.is(i, Byline) && p.Is(first, "source") && p.Flag(first, text.Caps) && p.Kind(first+1) == text.Word
}
