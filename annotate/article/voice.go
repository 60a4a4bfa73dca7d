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

// labelled reports whether a line begins with words in capitals and a colon.
func labelled(t *text.Table, l *line) bool {
	if l.role != "" {
		return false
	}
	for i := l.tokens.First; i < l.tokens.Last-1 && i < l.tokens.First+5; i++ {
		if t.Is(i, ":") {
			return i > l.tokens.First
		}
		if t.Kind(i) == text.Word && !t.Flag(i, text.Caps) || t.Kind(i) != text.Word && !t.IsAny(i, ".", "’", "'", "-") {
			return false
		}
	}
	return false
}
