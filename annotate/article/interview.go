package article

import "stet/annotate/text"

// questions looks at the questions that stand alone. They are an interview's
// where they are put to somebody: one who answers speaks of themselves. Where
// several are short and begin with "what" and the like, they are cross-heads.
func (p *placer) questions() {
	questions, selves, openers := 0, 0, 0
	for i := max(0, p.at+1); i+1 < len(p.lines); i++ {
		l, below := &p.lines[i], &p.lines[i+1]
		if l.role != "" || below.role != "" || !p.Is(l.tokens.Last-1, "?") || l.words > 40 || l.quoted {
			continue
		}
		questions++
		if l.words <= 8 && p.opensQuestion(l) {
			openers++
		}
		if !below.quoted && p.speaksOfSelf(below) {
			selves++
		}
	}
	p.interview = questions > 1 && selves > 0
	p.explainer = openers > 1
}

// turns looks whether the article is an exchange of questions and answers with their letters
// before them: at least two of each. No turn of it is the page's, whatever it speaks of.
func (p *placer) turns() {
	asked, answered := 0, 0
	for i := max(0, p.at+1); i < len(p.lines); i++ {
		switch l := &p.lines[i]; {
		case !p.turn(l):
		case p.Is(l.tokens.First, "q"):
			asked++
		default:
			answered++
		}
	}
	if asked < 2 || answered < 2 {
		return
	}
	for i := max(0, p.at+1); i < len(p.lines); i++ {
		l := &p.lines[i]
		if !p.turn(l) {
			continue
		}
		l.voice = true
		if l.role == Furniture {
			l.role = ""
		}
	}
}

// turn reports whether a line begins as a turn of an exchange does: "Q:", "A."
func (p *placer) turn(l *line) bool {
	first := l.tokens.First
	return l.words > 1 && p.IsIn(first, "q a") && p.Flag(first, text.Upper) && p.IsIn(first+1, ": .")
}

func (p *placer) speaksOfSelf(l *line) bool {
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if p.IsOf(i, ofSelf) {
			return true
		}
	}
	return false
}

// ofSelf are words by which somebody speaks of himself.
var ofSelf = text.ListOf("i my me")
