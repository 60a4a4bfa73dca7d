package article

// questions looks at the questions that stand alone. They are an interview's
// where they are put to somebody: one who answers speaks of themselves. Where
// several are short and begin with "what" and the like, they are cross-heads.
func (p *placer) questions() {
	questions, selves, openers := 0, 0, 0
	for i := p.body; i+1 < len(p.lines); i++ {
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

func (p *placer) speaksOfSelf(l *line) bool {
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if p.IsIn(i, "i my me") {
			return true
		}
	}
	return false
}
