package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// comments finds the section of readers' comments behind the story: a label
// with the buttons of such sections below it. All from there on is the page's.
func (p *placer) comments() {
	story := 0
	for i := p.at + 1; i < len(p.lines); i++ {
		l := &p.lines[i]
		if l.role == "" && l.body() {
			story++
		}
		if story > 1 && p.opensComments(i) {
			p.giveAway(i, len(p.lines))
			return
		}
	}
}

// opensComments reports whether readers' comments begin with line i.
func (p *placer) opensComments(i int) bool {
	l := &p.lines[i]
	if p.thoughts(l) || p.remarks(i) {
		return true
	}
	return l.words <= 6 && l.counted(p.Table, lexicon.CommentLabel) && p.answered(i)
}

// thoughts reports whether a line counts what readers wrote on a piece: "3
// thoughts on “The bridge”".
func (p *placer) thoughts(l *line) bool {
	i := l.tokens.First
	if l.point || p.Kind(i) != text.Number {
		return false
	}
	return p.IsIn(i+1, "thought thoughts comment comments response responses replies") && p.IsIn(i+2, "on to")
}

// remarks reports whether line i is the name of a reader, who wrote the line below
// the age of their comment, and others may reply.
func (p *placer) remarks(i int) bool {
	if i+3 >= len(p.lines) || p.lines[i].words > 3 || p.lines[i].ends {
		return false
	}
	if age := &p.lines[i+1]; age.role != Timestamp || !age.aged(p.Table) {
		return false
	}
	for k := i + 3; k < len(p.lines) && k <= i+5; k++ {
		if l := &p.lines[k]; l.words <= 4 && p.Is(l.tokens.First, "reply") {
			return true
		}
	}
	return false
}

// answered reports whether buttons of a comment section stand below line i.
func (p *placer) answered(i int) bool {
	buttons := 0
	for k := i + 1; k < len(p.lines) && k <= i+14; k++ {
		if l := &p.lines[k]; l.words <= 6 && l.counted(p.Table, lexicon.CommentButton) {
			buttons++
		}
	}
	return buttons >= 2
}

// counted reports whether a line is made of entries of the class and of
// numbers ("88 comments", "Recommend 0").
func (l *line) counted(t *text.Table, class lexicon.Class) bool {
	found := false
	for i := l.tokens.First; i < l.tokens.Last; {
		n := l.match(t, i, class)
		if n == 0 && (t.Kind(i) == text.Word || t.Kind(i) == text.Clitic) {
			return false
		}
		found = found || n > 0
		i += max(1, n)
	}
	return found
}
