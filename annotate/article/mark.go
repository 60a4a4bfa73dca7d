package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// wordRole returns the role that a line's own words give away, whatever stands
// around it, or "" when they do not.
func wordRole(t *text.Table, l *line) Role {
	switch {
	case l.words == 0:
		return Furniture
	case (l.words > 3 || t.Is(l.tokens.First, "(")) && corrects(t, l):
		return Correction
	case isMailHead(t, l), isPoster(t, l):
		return Furniture
	case isStamp(t, l):
		return Timestamp
	case isLabel(t, l), isMarked(t, l):
		return Furniture
	case onlyCredit(t, l):
		return Caption
	case isByline(t, l):
		return Byline
	case isCaption(t, l):
		return Caption
	case isFurniture(t, l):
		return Furniture
	}
	return ""
}

// corrects reports whether a line is a correction or an editor's note. A word
// alone must have a mark before or behind it: not "Corrections officers went on
// strike".
func corrects(t *text.Table, l *line) bool {
	if !l.has(lexicon.CorrectionStart) {
		return false
	}
	first := l.front(t)
	if t.Is(first, "update") && allDate(t, text.Range{First: first + 1, Last: l.tokens.Last}) || isMenu(t, l) {
		return false
	}
	n := max(l.match(t, first, lexicon.CorrectionStart), l.match(t, l.tokens.First, lexicon.CorrectionStart))
	return n > 1 || n == 1 && (first > l.tokens.First || t.Kind(first+1) != text.Word)
}

// isMailHead reports whether a line is one of those that head a mail.
func isMailHead(t *text.Table, l *line) bool {
	first := l.tokens.First
	for t.Is(first, ">") {
		first++
	}
	if t.Is(first, "date") && t.Is(first+1, ":") {
		return t.IsIn(first+2, "mon tue wed thu fri sat sun") && t.Is(first+3, ",")
	}
	if t.IsIn(first, "path newsgroups organization message") && (t.Is(first+1, ":") || t.Is(first+1, "-") && t.Is(first+2, "id")) {
		return !l.ends
	}
	if dash(t, first) && l.numbers > 0 && !l.ends {
		for i := first; i < l.tokens.Last; i++ {
			if t.Is(i, "(") && t.Is(i+1, "@") {
				return true // who posted the words above, and when
			}
		}
	}
	return t.IsIn(first, "from to sent cc bcc subject") && t.Is(first+1, ":") && !l.body()
}

// isByline reports whether a line names the writers.
func isByline(t *text.Table, l *line) bool {
	if l.starts(t, lexicon.BylineStart) {
		return startsByline(t, l)
	}
	if l.words <= 60 && l.ends && l.notes(t) {
		return true
	}
	if l.words == 1 && t.Is(l.tokens.First, "author") || imageSource(t, l) || l.has(lexicon.CaptionWord) && labelCredit(t, l) {
		return false
	}
	if gluedBy(t, l) || ofHouse(t, l) || addressed(t, l) || sited(t, l) {
		return true
	}
	if isSourceButton(t, l) || l.starts(t, lexicon.FurnitureStart) || l.isLinkLabel(t) {
		return false
	}
	return namesPost(t, l)
}

// startsByline reports whether a line that begins like a byline is one.
func startsByline(t *text.Table, l *line) bool {
	i := l.front(t)
	if t.Is(i, "by") {
		return isBy(t, l, i)
	}
	if t.IsIn(i, "source sources") {
		return l.words <= 9 && l.mostlyUpper() && !l.body()
	}
	if l.ends && l.notes(t) {
		return true
	}
	if l.words > 30 {
		return false
	}
	if l.tokens.First != i || l.label(t, 4) {
		return true // "(Reporting by Ann Dorr)", "Reporting: Ann Dorr"
	}
	return !l.body() && (!l.point || l.mostlyUpper())
}

// mostlyUpper reports whether half of the words of a line at least begin with a capital or
// are numbers.
func (l *line) mostlyUpper() bool { return l.upper*2 >= l.words }

// namesPost reports whether a short line is a name and a post in the press, or a house:
// "Ann Dorr, Health Reporter", "With PTI inputs".
func namesPost(t *text.Table, l *line) bool {
	if l.ends || l.quoted || l.words > 8 || !l.mostlyUpper() || !l.holdsPost(t) {
		return false
	}
	first := l.front(t)
	if t.IsIn(first, "a an") {
		return false // "A Reporter at Large"
	}
	dated := l.numbers == 1 && t.IsIn(first, "our by") && t.Has(l.tokens.Last-2, lexicon.Month) // "Our Correspondent September 12"
	if l.numbers > 0 && !dated {
		return false
	}
	if t.Is(first, "with") && l.words <= 4 && t.Has(first+1, lexicon.BylinePost) {
		return true // "With PTI inputs"
	}
	return !l.meets(t)
}

// holdsPost reports whether a line holds a post of the press that owns nothing: not "Editors’
// Picks", "Unlock the Editor’s Digest".
func (l *line) holdsPost(t *text.Table) bool {
	for i := l.tokens.First; i < l.tokens.Last && l.has(lexicon.BylinePost); i++ {
		if t.Has(i, lexicon.BylinePost) && !(t.IsIn(i+1, "'s ’s ' ’") && i+2 < l.tokens.Last) {
			return true
		}
	}
	return false
}

// meets reports whether the press is whom somebody in a line speaks to, and not
// its writer: "Ann Dorr talks to reporters".
func (l *line) meets(t *text.Table) bool {
	for i := l.tokens.First + 1; i < l.tokens.Last; i++ {
		if t.Has(i, lexicon.BylinePost) && t.IsIn(i-1, "to by with from of") {
			return true
		}
	}
	return false
}

// gluedBy reports whether a line begins with "By" and a name that a page sets
// apart and a paste does not: "ByAnn Dorr", "bySadiq Umar".
func gluedBy(t *text.Table, l *line) bool {
	return hasGluedBy(t.Text(l.tokens.First)) && l.mostlyUpper() && !l.ends && l.words <= 16
}

// hasGluedBy reports whether "By" is glued to a name: "ByAnn".
func hasGluedBy(s string) bool {
	return len(s) > 3 && (s[:2] == "By" || s[:2] == "by") && s[2] >= 'A' && s[2] <= 'Z'
}

// ofHouse reports whether a line is a name and a house, apart by a point or a
// bar: "Ann Dorr · Coast News".
func ofHouse(t *text.Table, l *line) bool {
	if l.words < 4 || l.words > 7 || l.upper < l.words || l.numbers > 0 {
		return false
	}
	if l.has(lexicon.CaptionWord) || !t.HasAny(l.tokens.Last-1, lexicon.BylineHouse, lexicon.BylinePost) {
		return false
	}
	first := l.tokens.First
	for i := first + 2; i < l.tokens.Last-1 && i < first+7; i++ {
		if t.IsIn(i, "· | •") {
			spaced := t.Flag(i, text.SpaceBefore) && t.Flag(i+1, text.SpaceBefore)
			return spaced && !t.HasAny(first, lexicon.PageSection, lexicon.PageWord)
		}
		if t.Kind(i) == text.Symbol {
			return false
		}
	}
	return false
}

// addressed reports whether a line is a name and a mail address: "ANN DORR
// adorr@coast.example".
func addressed(t *text.Table, l *line) bool {
	if l.ends || l.words > 8 || !startsFull(t, l) {
		return false
	}
	for i := l.tokens.First + 3; i+1 < l.tokens.Last; i++ {
		if t.Is(i, "@") {
			return !t.Flag(i, text.SpaceBefore) && !t.Flag(i+1, text.SpaceBefore)
		}
	}
	return false
}

// startsFull reports whether a line begins with two capitals, as a name in full does.
func startsFull(t *text.Table, l *line) bool {
	return t.Flag(l.tokens.First, text.Upper) && t.Flag(l.tokens.First+1, text.Upper)
}

// sited reports whether a line is a name and the agency or the site that it writes for:
// "Ann Dorr Associated Press", "Ann Dorr/coastnews.com".
func sited(t *text.Table, l *line) bool {
	last := l.tokens.Last - 1
	if l.ends || l.words < 4 || l.words > 6 || l.numbers > 0 || !startsFull(t, l) {
		return false
	}
	if t.Is(last, "press") && t.Is(last-1, "associated") {
		return l.tokens.Len() == l.words && l.upper == l.words
	}
	return t.IsIn(last, "com org net") && t.Is(last-1, ".") && t.Is(last-3, "/") && !t.Flag(last-2, text.SpaceBefore)
}

// isBy reports whether "By" at token i begins a byline and not a sentence
// ("By the end of May").
func isBy(t *text.Table, l *line, i int) bool {
	if t.Is(i+1, ":") {
		i++
	}
	if t.Is(i+1, "the") {
		last := l.tokens.Last - 1
		return l.words <= 8 && (t.Has(last, lexicon.BylinePost) || t.IsIn(last, "team board")) // "By the news team"
	}
	if l.words > 24 || l.body() {
		return false
	}
	if postBefore(t, l, i+1) {
		return true
	}
	if !t.Flag(i+1, text.Upper) && !t.IsIn(i+1, "our a staff") {
		return false
	}
	return l.upper*2 > l.words || t.Flag(i+2, text.Upper) && l.words <= 12
}

// maxPost is how many words say what post a writer has before their name at most.
const maxPost = 4

// postBefore reports whether a post in small letters and then a name stand at token i: "by
// political reporter Ann Dorr".
func postBefore(t *text.Table, l *line, i int) bool {
	for last := min(l.tokens.Last-2, i+maxPost); i < last && lowerAt(t, i); i++ {
		if t.Has(i, lexicon.BylinePost) {
			return !l.ends && t.Flag(i+1, text.Upper) && t.Flag(i+2, text.Upper)
		}
	}
	return false
}

// label reports whether one of the first n tokens is a colon.
func (l *line) label(t *text.Table, n int) bool {
	for i := l.tokens.First; i < l.tokens.Last && i < l.tokens.First+n; i++ {
		if t.Is(i, ":") {
			return true
		}
	}
	return false
}

// notes reports whether a sentence is about its writers ("Ann Dorr reported
// from Lincoln", "Lee Mora contributed to this report"): it begins with a name
// and goes on in the words of such notes, outside quotation marks.
func (l *line) notes(t *text.Table) bool {
	if l.quoted || !l.has(lexicon.BylineNote) || !t.Flag(l.front(t), text.Upper) {
		return false
	}
	for i := l.front(t) + 1; i < l.tokens.Last; i++ {
		switch n := l.match(t, i, lexicon.BylineNote); {
		case n > 0 && t.Is(i, "contributed") && t.SentenceEnd(l.tokens) <= i:
			return false // behind the last sentence of a story
		case n >= 3:
			return true
		case n == 2 && t.Flag(i-1, text.Upper) && i < l.tokens.First+5: // "Ann Dorr reported from Lincoln"
			return true
		case n == 2 && t.Is(i-1, "."): // "It was cold. Reporting from Hull"
			return true
		}
	}
	return false
}

// maxNote is how many tokens a note behind the last sentence of a story has at most.
const maxNote = 30

// noteBehind reports whether a note on who else wrote or edited the story stands behind the
// sentences of a line, as pages glue it to the last paragraph: "… next week. Edited by: Ann
// Dorr", "… on Monday. (With PTI inputs)".
func noteBehind(t *text.Table, l *line) bool {
	last := l.tokens.Last - 1
	if t.IsIn(last, ") ]") {
		last--
	}
	if t.Is(last, "inputs") && t.Is(last-2, "with") && behindSentence(t, l, last-2) {
		return true
	}
	for i := max(l.tokens.First, l.tokens.Last-maxNote); i < l.tokens.Last && l.has(lexicon.BylineEnd); i++ {
		if l.match(t, i, lexicon.BylineEnd) > 0 && behindSentence(t, l, i) {
			return true
		}
	}
	return false
}

// behindSentence reports whether the end of a sentence stands before token i of a line, an
// opening bracket or a dash aside.
func behindSentence(t *text.Table, l *line, i int) bool {
	if t.IsIn(i-1, "( [ | •") || dash(t, i-1) {
		i--
	}
	ended, _ := ending(t, text.Range{First: l.tokens.First, Last: i})
	return ended && i > l.tokens.First+4
}
