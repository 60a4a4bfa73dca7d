package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// isFurniture reports whether a line's words belong to the page.
func isFurniture(t *text.Table, l *line) bool {
	switch {
	case isWord(l):
		return false
	case (!l.ends || !l.point && l.words <= 8) && l.starts(t, lexicon.FurnitureStart):
		return true
	case isPageSentence(t, l):
		return true
	case isSlug(t, l), isFeedLine(t, l), isGlued(t, l):
		return true
	case isSection(t, l), isPath(t, l), isMenu(t, l), isPointer(t, l), leadsOut(t, l):
		return true
	case isButtons(t, l), isSourceButton(t, l), isPlayer(t, l), isCounter(t, l):
		return true
	case isPromotion(t, l), isHinted(t, l):
		return true
	}
	return hours(t, l) || isMachine(t, l)
}

// isPageSentence reports whether a sentence begins as those of pages do, and goes on about
// the page where it is long: "Sign up for our newsletter to get the best of the week."
func isPageSentence(t *text.Table, l *line) bool {
	if !l.ends || l.quoted || l.words > 80 || !l.starts(t, lexicon.FurnitureSentence) || l.reports(t) {
		return false
	}
	if l.words <= 20 || pageWords(t, l)*12 >= l.words {
		return true
	}
	return l.match(t, l.front(t), lexicon.FurnitureSentence) >= longOpening
}

// isWord reports whether a line is a word and its mark: "No."
func isWord(l *line) bool { return l.words == 1 && l.ends && l.tokens.Len() == 2 }

// isLabel reports whether a line as a whole is one that pages print: "Share", and
// "ENDS." below a release.
func isLabel(t *text.Table, l *line) bool {
	return (!isWord(l) || t.IsIn(l.tokens.First, "end ends")) && l.is(t, lexicon.FurnitureLine) || closesText(t, l)
}

// closesText reports whether a line is the word for the end of a text between marks: "-ENDS-".
func closesText(t *text.Table, l *line) bool {
	if l.words != 1 || l.tokens.Len() > 8 {
		return false
	}
	return t.SeekAny(l.tokens, "ends", "end") < l.tokens.Last
}

// longOpening is how many words an opening of the page has that no story begins with.
const longOpening = 5

// isSlug reports whether a line holds the slug of a wire ("BC-EU--Flood, 3rd Ld",
// "u n ABC-DAM-OHIO 03-11") or is that of a page: "two-men-held-over-fire".
func isSlug(t *text.Table, l *line) bool {
	if l.ends || l.words > 12 {
		return false
	}
	if l.words > 4 && l.tokens.Len() == 2*l.words-1 && t.Is(l.tokens.First+1, "-") && solid(t, l.tokens) {
		return true
	}
	hyphens := 0
	for i := l.tokens.First + 1; i < l.tokens.Last && hyphens < 2; i++ {
		switch {
		case t.Is(i, "-") && !t.Flag(i, text.SpaceBefore) && t.Flag(i-1, text.Caps):
			hyphens++
		case t.Flag(i, text.SpaceBefore):
			hyphens = 0
		}
	}
	return hyphens > 1
}

// solid reports whether no space stands inside a run.
func solid(t *text.Table, r text.Range) bool {
	for i := r.First + 1; i < r.Last; i++ {
		if t.Flag(i, text.SpaceBefore) {
			return false
		}
	}
	return true
}

// isSection reports whether a line names sections of a paper and nothing else.
func isSection(t *text.Table, l *line) bool {
	if !l.has(lexicon.PageSection) || l.ends || l.words > 12 || l.bullet || !t.Flag(l.tokens.First, text.Upper) {
		return false
	}
	for i := l.tokens.First; i < l.tokens.Last; {
		n := l.match(t, i, lexicon.PageSection)
		if n == 0 && (t.Kind(i) == text.Word || t.Kind(i) == text.Number) {
			return false
		}
		i += max(1, n)
	}
	return true
}

// isButtons reports whether a short line is made of the words of buttons.
func isButtons(t *text.Table, l *line) bool {
	if !l.has(lexicon.PageWord) || l.words > 12 || l.point || l.quoted {
		return false
	}
	if l.colon(t) && l.words > 3 {
		return false
	}
	page, small, other := 0, 0, 0
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		switch {
		case t.Kind(i) != text.Word:
		case !t.Has(i, lexicon.PageWord):
			other++
		case t.HasAny(i, lexicon.ClaimDeterminer, lexicon.ClaimPreposition):
			small++ // "A view of the pier" is no button
		default:
			page++
		}
	}
	switch {
	case page+small == 0 || !t.Flag(l.tokens.First, text.Upper):
		return false
	case other == 0:
		return true
	}
	return other == 1 && page >= 2 && page+small >= 3 && l.words <= 6
}

// isPromotion reports whether a line talks to the reader about the page:
// subscriptions, cookies, newsletters, rights. Words of a source are none.
func isPromotion(t *text.Table, l *line) bool {
	score, person := promotion(t, l)
	return person && score >= 3 && score*7 >= l.words
}

// reports reports whether somebody says something in a line.
func (l *line) reports(t *text.Table) bool {
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if t.IsOf(i, saying) {
			return true
		}
	}
	return false
}

// The words by which a line reports what somebody says, and those of a line that does not
// speak for the page.
var (
	saying  = text.ListOf("said says told")
	ofStory = text.ListOf("said says told he she i my")
)

// isHinted reports whether a sentence begins like one of the page and goes on
// about the page.
func isHinted(t *text.Table, l *line) bool {
	if !l.ends || !l.starts(t, lexicon.FurnitureHint) {
		return false
	}
	score, _ := promotion(t, l)
	return score >= 2 && score*8 >= l.words
}

// isSourceButton reports whether a line offers to prefer the outlet in a
// search: "Add AP News on Google", "Add us as a Trusted Source".
func isSourceButton(t *text.Table, l *line) bool {
	first, last := l.tokens.First, l.tokens.Last-1
	if t.Is(first, "read") && glued(t.Text(first+1), "more") {
		return !l.ends // "Read moreWhy the bridge fell", set apart on the page
	}
	if l.ends || l.words > 12 || !t.IsIn(first, "add follow make prefer choose set") {
		return false
	}
	return t.IsIn(last, "google source discover") || t.Is(last, "news") && t.Is(last-1, "google")
}

// sells reports the same of a line behind the story, where less is enough.
func sells(t *text.Table, l *line) bool {
	score, person := promotion(t, l)
	if person && score >= 2 && score*10 >= l.words {
		return true
	}
	return score >= 3 && score*5 >= l.words && !l.clause(t)
}

// promotion weighs the words of a line that speak of the page, and reports
// whether it speaks to somebody.
func promotion(t *text.Table, l *line) (score int, person bool) {
	if l.quoted || l.words > 90 || l.words < 4 || !l.has(lexicon.PromoStrong) && !l.has(lexicon.PromoWeak) {
		return 0, false
	}
	person = t.Has(l.front(t), lexicon.PromoVerb) && !l.clause(t)
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		switch {
		case t.IsOf(i, ofStory):
			return 0, false
		case t.Has(i, lexicon.PromoStrong):
			score += 2
		case t.Has(i, lexicon.PromoWeak):
			score++
		}
		person = person || t.Has(i, lexicon.PromoPerson)
	}
	return score, person
}

// clause reports whether a line ends with a point and holds a verb that states
// something.
func (l *line) clause(t *text.Table) bool {
	return l.point && l.holds(t, lexicon.ClauseVerb) > 0
}

// isMachine reports whether a line is an address or a copyright line.
func isMachine(t *text.Table, l *line) bool {
	first := l.tokens.First
	switch {
	case l.words <= 16 && l.holdsRights(t), isFeedLine(t, l), startsRights(t, l):
		return true
	case t.IsIn(first, "© @ #"), t.Is(first, "(") && t.Is(first+1, "c") && t.Is(first+2, ")"):
		return true
	case t.IsIn(first, "http https www"), t.Kind(first) == text.Number && l.running(t) && !l.ends:
		return l.words <= 30
	case l.words > 12:
		return false
	}
	return isAddress(t, l)
}

// startsRights reports whether a line begins with "Copyright" and is no sentence about
// that: "Copyright 2025 Coast News", "COPYRIGHT COAST NEWS", but not "Copyright law changed
// in 2021."
func startsRights(t *text.Table, l *line) bool {
	first := l.tokens.First
	if !t.Is(first, "copyright") {
		return false
	}
	if l.upper == l.words {
		return true
	}
	sentence := l.point && lowerAt(t, first+1) && !t.Is(first+1, "by")
	return l.numbers > 0 && l.words <= 30 && !sentence
}

// isFeedLine reports whether a line is the trace of a feed or of a path of
// links without spaces: "The post … appeared first on …", "HomeIndia NewsBridge".
func isFeedLine(t *text.Table, l *line) bool {
	first := l.tokens.First
	capital := t.Flag(first, text.Upper) && !t.Flag(first, text.Caps)
	if capital && glued(t.Text(first), "Home", "Promoted", "Sponsored", "Advertisement") {
		return !l.ends
	}
	if !t.Is(first, "the") || !t.Is(first+1, "post") {
		return false
	}
	for i := first + 2; i+2 < l.tokens.Last; i++ {
		if t.Is(i, "appeared") && t.Is(i+1, "first") && t.Is(i+2, "on") {
			return true
		}
	}
	return false
}

// glued reports whether a word begins with a label of the page and goes on with
// a capital.
func glued(word string, labels ...string) bool {
	for _, label := range labels {
		if n := len(label); len(word) > n && word[:n] == label && word[n] >= 'A' && word[n] <= 'Z' {
			return true
		}
	}
	return false
}

// holdsRights reports whether a copyright sign or "all rights reserved" stands
// in a line.
func (l *line) holdsRights(t *text.Table) bool {
	r := l.tokens
	for r.First = t.SeekAny(r, "©", "rights"); r.First < r.Last; r.First = t.SeekAny(r, "©", "rights") {
		i := r.First
		if t.Is(i, "©") && t.Kind(i+1) == text.Number {
			return true
		}
		if t.Is(i, "rights") && t.Is(i+1, "reserved") && t.Is(i-1, "all") {
			return true
		}
		r.First++
	}
	return false
}

// isAddress reports whether a line is mail or page addresses, or the name of a site:
// "www.bridge.org", "a.bell@post.example, c.dorr@post.example", "News18.com".
func isAddress(t *text.Table, l *line) bool {
	for i := l.tokens.First + 1; i < l.tokens.Last; i++ {
		if t.Flag(i, text.SpaceBefore) && !t.IsIn(i-1, ", ;") {
			return false
		}
	}
	if t.IsIn(l.tokens.Last-1, "com org net") && t.Is(l.tokens.Last-2, ".") {
		return true
	}
	for i := l.tokens.First + 1; i+1 < l.tokens.Last; i++ {
		if t.Is(i, "@") || t.Is(i, "/") && t.Kind(i-1) == text.Word && l.words > 2 {
			return true
		}
	}
	return false
}

// isMenu reports whether a line is a row of links: short items between bars or
// arrows, or capitals apart.
func isMenu(t *text.Table, l *line) bool {
	if l.ends || l.bullet {
		return false
	}
	bars, wide := 0, 0
	for i := l.tokens.First + 1; i < l.tokens.Last; i++ {
		if isBar(t, i) {
			bars++
		} else if int(t.Tokens[i].Start-t.Tokens[i-1].End) >= 2 {
			wide++
		}
	}
	items := bars + wide + 1
	if turnsPage(t, l) {
		return true
	}
	if items >= 3 {
		return l.words <= 4*items && (l.upper*2 >= l.words || bars == 0 && l.words <= 3*items)
	}
	return bars >= 1 && l.upper == l.words && l.words <= 6
}

// isBar reports whether token i parts the links of a row: "News | Sport", "Home › News".
func isBar(t *text.Table, i int) bool {
	if k := t.Kind(i); k != text.Punct && k != text.Symbol {
		return false
	}
	return t.Is(i, "|") || t.IsIn(i, "› > » • · /") && t.Flag(i, text.SpaceBefore)
}

// turnsPage reports whether a line sends to another printed page, or says which it is: "See
// BOAT, Page A6", "Continued from A1", "Page 4 of 6".
func turnsPage(t *text.Table, l *line) bool {
	first, last := l.tokens.First, l.tokens.Last-1
	if t.Is(last-3, "page") && t.Is(last-1, "of") && t.Kind(last) == text.Number {
		return true
	}
	if l.words > 8 || !t.IsIn(first, "see continued continues turn from") {
		return false
	}
	if t.Is(last-1, "page") {
		return true
	}
	s := t.Text(last)
	return t.Is(first, "continued") && len(s) <= 3 && s[len(s)-1] >= '0' && s[len(s)-1] <= '9'
}
