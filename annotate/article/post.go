package article

import "stet/annotate/text"

// posters gives the page who posted what stands below on a social network, which is none of its
// headlines: a name on top, above an age and a point, "Holm Police", "3h", "·".
func posters(lines []line) {
	i := 0
	for i < min(len(lines), topLines) && lines[i].role != "" {
		i++
	}
	if i+2 >= len(lines) || lines[i+2].words > 0 || lines[i].ends || lines[i].words > 6 {
		return
	}
	if age := &lines[i+1]; age.words <= 5 && (age.role == Timestamp || age.numbers == 1 && age.words <= 2) {
		lines[i].role = Furniture
	}
}

// isPoster reports whether a line is who posted something, under what name, and when: "Holm
// Post @holmpost · 3h".
func isPoster(t *text.Table, l *line) bool {
	if l.ends || l.words > 12 || l.numbers == 0 || t.Is(l.tokens.First, "by") {
		return false
	}
	at := t.SeekAny(l.tokens, "@")
	point := t.SeekAny(text.Range{First: at, Last: l.tokens.Last}, "·", "•")
	if at == l.tokens.First || point == l.tokens.Last {
		return false
	}
	return t.Flag(at, text.SpaceBefore) && !t.Flag(at+1, text.SpaceBefore) && t.Kind(l.tokens.Last-1) != text.Punct
}
