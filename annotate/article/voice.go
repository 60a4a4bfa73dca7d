package article

import "stet/annotate/text"

// findVoices marks the lines of a transcript, which begin with who speaks as a
// dateline begins with a place ("FERRANTE:"): at least three, two of which
// follow each other.
func findVoices(t *text.Table, lines []line) {
	voices, pairs, above := 0, 0, false
	for i := range lines {
		lines[i].voice = labelled(t, &lines[i])
		if lines[i].voice {
			voices++
			if above {
				pairs++
			}
		}
		above = lines[i].voice || above && lines[i].words == 0
	}
	if voices > 2 && pairs > 0 {
		return
	}
	for i := range lines {
		lines[i].voice = false
	}
}

// voices looks whether the article is a transcript: then a line that only names
// who speaks is story, as what is heard is.
func (p *placer) voices() {
	for i := range p.lines {
		p.transcript = p.transcript || p.lines[i].voice
	}
	for i := max(0, p.at+1); i < len(p.lines) && p.transcript; i++ {
		l := &p.lines[i]
		switch {
		case l.role == Furniture && l.colon(p.Table) && p.Is(l.tokens.Last-2, "host"):
			l.role = ""
		case l.role == Timestamp && clockOnly(p.Table, l) && i+1 < len(p.lines) && p.lines[i+1].voice:
			l.role = Furniture // how far the recording is: "00:42"
		}
	}
}

// labelled reports whether a line begins with words in capitals and a colon.
func labelled(t *text.Table, l *line) bool {
	if l.role != "" {
		return false
	}
	for i := l.tokens.First; i < l.tokens.Last-1 && i < l.tokens.First+6; i++ {
		if t.Is(i, ":") {
			return i > l.tokens.First
		}
		if t.Kind(i) == text.Word && !t.Flag(i, text.Caps) || t.Kind(i) != text.Word && !t.IsIn(i, ". ’ ' - ,") {
			return false
		}
	}
	return false
}
