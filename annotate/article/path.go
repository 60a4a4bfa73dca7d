package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// isPath reports whether a line is the path of sections to a page: "Home / News /
// Nation", "News/India/Cities".
func isPath(t *text.Table, l *line) bool {
	if l.words < 2 || l.ends || l.tokens.Len() != 2*l.words-1 || !t.HasAny(l.tokens.First, lexicon.PageSection) || l.upper < l.words {
		return false
	}
	for i := l.tokens.First + 1; i < l.tokens.Last; i += 2 {
		if !t.IsIn(i, "/ › > »") {
			return false
		}
	}
	return true
}

// isPointer reports whether an arrow of the page points to what a line names: ">> Two
// held over fire", "→ Two held over fire".
func isPointer(t *text.Table, l *line) bool {
	i := l.tokens.First
	if t.Is(i, ">") {
		i++
	}
	return t.IsIn(i, "> » → ➔ ➡ ▶") && !l.ends && l.words > 2 && t.Flag(i+1, text.SpaceBefore) && t.SeekAny(l.tokens, "«") == l.tokens.Last
}
