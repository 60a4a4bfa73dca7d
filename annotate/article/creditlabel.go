package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// dashCredit reports whether a line ends with a credit behind a dash or a bar:
// "— AFP/File", "— Online", "| Photo Credit: K. Suresh".
func dashCredit(t *text.Table, l *line) bool {
	if l.words < 4 {
		return false
	}
	last := l.tokens.Last
	for i := last - 2; i > l.tokens.First+3 && i > last-9; i-- {
		bar := t.Flag(i, text.SpaceBefore) && (t.IsMark(i, '|') || t.IsMark(i, '/'))
		if !bar && !dash(t, i) {
			continue
		}
		if t.Is(last-1, "pic") && last-i <= 4 {
			return true // "— file pic"
		}
		if hasCredit(t, i+1, last) {
			return names(t, i+1, last)
		}
		if bar || l.ends || last-i > 5 {
			return false
		}
		ended, _ := ending(t, text.Range{First: l.tokens.First, Last: i})
		return ended && t.Flag(i+1, text.Upper) && names(t, i+1, last) // "… on Monday. — Online"
	}
	return false
}

// slashCredit reports whether an agency in capitals and a name stand behind
// the sentences of a line: "… on Monday. REUTERS/Ola Berg/File Photo".
func slashCredit(t *text.Table, l *line) bool {
	for i := max(l.tokens.First+4, l.tokens.Last-14); i+1 < l.tokens.Last && l.has(lexicon.CaptionWord); i++ {
		if !t.Is(i+1, "/") || !t.Flag(i, text.Upper) || !t.Flag(i+2, text.Upper) {
			continue
		}
		if !hasCredit(t, i+2, l.tokens.Last) && !t.Has(i, lexicon.CaptionWord) {
			return false
		}
		for i > l.tokens.Last-14 && t.Kind(i) == text.Word && t.Flag(i, text.Upper) && !t.Flag(i, text.Dotted) {
			i--
		}
		return t.IsIn(i, ". via ” \" )") || t.Flag(i, text.Dotted)
	}
	return false
}

// gluedCredit reports whether a credit that the page sets apart, and the paste
// does not, stands in a line: "by the lakeCredit: …".
func gluedCredit(t *text.Table, l *line) bool {
	for i := l.tokens.First + 2; i+2 < l.tokens.Last; i++ {
		if t.Is(i+1, ":") && t.Ends(i, "Credit") && t.Flag(i+2, text.Upper) {
			return true
		}
	}
	return false
}

// labelCredit reports whether a credit with its label stands in a line behind
// its first words: "… last summer. Photograph: Dev Malhotra/The Sentinel".
func labelCredit(t *text.Table, l *line) bool {
	if !l.ends && gluedCredit(t, l) {
		return true
	}
	for i := l.tokens.First + 2; i+1 < l.tokens.Last && l.has(lexicon.CaptionWord); i++ {
		if t.Has(i, lexicon.CaptionWord) && t.Flag(i, text.Upper) && creditLabel(t, i) && (!l.ends || setApart(t, i)) {
			return true
		}
	}
	return false
}

// creditLabel reports whether what stands behind token i makes it the label of a credit:
// "Photograph: Dev Malhotra", "Picture by", "Photo..Ann Dorr".
func creditLabel(t *text.Table, i int) bool {
	return t.IsIn(i+1, ": / | by … courtesy credit") || t.Is(i+1, ".") && t.Is(i+2, ".")
}

// setApart reports whether a mark or more than a space stands before the label of a credit
// at token i, the agency in capitals aside: "… last summer. AFP Photo:".
func setApart(t *text.Table, i int) bool {
	before := i - 1
	if t.Flag(before, text.Caps) {
		before--
	}
	wide := t.Tokens[i].Start > t.Tokens[i-1].End+1
	return wide || t.IsIn(before, ". | ) ! ? ” ’ \"") || t.Flag(before, text.Dotted)
}
