package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// maxPath is how many words the path to a page has at most.
const maxPath = 9

// isPath reports whether a line is the path of sections to a page: "Home / News /
// Nation", "News/India News/Cities".
func isPath(t *text.Table, l *line) bool {
	if endsInTitle(t, l) {
		return true
	}
	if l.words < 2 || l.words > maxPath || l.ends || l.upper < l.words {
		return false
	}
	n := max(1, l.match(t, l.tokens.First, lexicon.PageSection))
	if !t.Has(l.tokens.First, lexicon.PageSection) || !t.IsIn(l.tokens.First+n, pathMarks) {
		return false
	}
	for i := l.tokens.First + n; i < l.tokens.Last; i++ {
		if t.Kind(i) != text.Word && !(t.IsIn(i, pathMarks) && t.Kind(i+1) == text.Word) {
			return false
		}
	}
	return true
}

// endsInTitle reports whether a line is the path to a page with the title of the page behind
// it: "Home » News » Two held over fire".
func endsInTitle(t *text.Table, l *line) bool {
	if l.point || l.words < 4 || l.words > 30 || !t.Has(l.tokens.First, lexicon.PageSection) && !t.Is(l.tokens.First, "home") {
		return false
	}
	marks := 0
	for i := l.tokens.First + 1; i < min(l.tokens.Last, l.tokens.First+maxPath); i++ {
		if t.IsIn(i, "› > »") && t.Flag(i, text.SpaceBefore) && t.Flag(i+1, text.Upper) {
			marks++
		}
	}
	return marks > 1
}

// pathMarks stand between the sections of a path.
const pathMarks = "/ › > »"

// isPointer reports whether an arrow of the page points to what a line names: ">> Two
// held over fire", "→ Two held over fire".
func isPointer(t *text.Table, l *line) bool {
	i := l.tokens.First
	if t.Is(i, ">") {
		i++
	}
	if !t.IsIn(i, "> » → ➔ ➡ ▶") || !t.Flag(i+1, text.SpaceBefore) || l.ends || l.words < 3 {
		return false
	}
	return t.SeekAny(l.tokens, "«") == l.tokens.Last
}

// leadsOut reports whether a line closes with what a page says of links that leave it:
// "Two held over fireOpens in new window", "Two held over fire (opens in a new tab)".
func leadsOut(t *text.Table, l *line) bool {
	last := l.tokens.Last - 1
	for t.IsIn(last, ") ]") {
		last--
	}
	if l.point || !t.IsIn(last, "window tab") || !t.Is(last-1, "new") {
		return false
	}
	i := last - 2
	for t.IsIn(i, "a in") {
		i--
	}
	return t.Is(i, "opens") || t.Ends(i, "Opens")
}

// maxMarked is how many words a line has at most that a word of the page makes the
// page's.
const maxMarked = 8

// isMarked reports whether a short line that states nothing holds what only lines of the
// page say: "FCC Public File", "Ads by StationDesk".
func isMarked(t *text.Table, l *line) bool {
	if t.Is(l.tokens.Last-1, "logo") && l.upper+1 == l.words {
		return true // "Coast News Network logo"
	}
	if !l.has(lexicon.PageMark) || l.words > maxMarked {
		return false
	}
	return !l.ends && !l.quoted && !l.bullet && !l.states(t)
}

// minPart is how many small letters stand before a joint in a glued menu at least, and
// one fewer behind it: "YouTube" has no joint.
const minPart = 4

// isGlued reports whether a line is a row of links without the spaces between them:
// "FinanceGovernment ToolsLegalCoast News AgencyRisk".
func isGlued(t *text.Table, l *line) bool {
	joints := 0
	for i := l.tokens.First; i < l.tokens.Last && !l.ends; i++ {
		if lowerAt(t, i) || t.Is(i, ",") {
			return false // "BlackRock, ExxonMobil and CrowdStrike fell"
		}
		part := 0
		for _, c := range []byte(t.Text(i)) {
			switch {
			case c >= 'a' && c <= 'z':
				if part++; part == -1 {
					joints++
				}
			case c >= 'A' && c <= 'Z' && part >= minPart || part < 0 && c >= 'A':
				part = -minPart
			default:
				part = 0
			}
		}
	}
	return joints > 2
}
