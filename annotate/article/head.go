package article

import (
	"stet/annotate/internal/calendar"
	"stet/annotate/text"
)

// head is where an article begins and where its headline stands, as indexes of
// lines. A paste without a headline has one head whose headline is -1.
type head struct{ from, at int }

// headlines finds the articles of a paste.
func headlines(t *text.Table, lines []line) []head {
	first := firstHeadline(t, lines)
	heads := []head{{0, first}}
	if first < 0 {
		return heads
	}
	story := 0 // the body lines since the last headline, one with a dateline twice
	var published calendar.Date
	for i := first + 1; i < len(lines); i++ {
		if story > 0 && opens(t, lines, i, story > 1) && !chronicles(t, lines, i, published) {
			heads = append(heads, head{from: i, at: i})
			story, published = 0, calendar.Date{}
			continue
		}
		if story == 0 && lines[i].role == Timestamp && published.Year == 0 {
			published = readMoment(t, lines[i].tokens).date
		}
		if lines[i].role == "" && lines[i].body() {
			if story++; lines[i].dated(t) {
				story++
			}
		}
	}
	return heads
}

// entryDays is how many days before its article an entry of a chronology is at
// least dated; another article of the paste is seldom so much older.
const entryDays = 42

// chronicles reports whether the title at line i has nothing but a date between it
// and what it tells, and an article published on the given day looks back at that:
// "Police arrest two brothers", "9 June 2023".
func chronicles(t *text.Table, lines []line, i int, published calendar.Date) bool {
	if i+2 >= len(lines) || lines[i+1].role != Timestamp || lines[i+2].role != "" {
		return false
	}
	d := readMoment(t, lines[i+1].tokens).date
	return d.Year > 0 && published.Since(d) > entryDays
}

// begins reports whether a line begins with the words of another, which is
// then its short form.
func begins(t *text.Table, l, short *line) bool {
	n := short.tokens.Len()
	if n >= l.tokens.Len() {
		return false
	}
	for k := range n {
		if t.Hash(l.tokens.First+k) != t.Hash(short.tokens.First+k) {
			return false
		}
	}
	return true
}

// leadLine returns the first line of story: one with a dateline, or the first
// that reads like a paragraph.
func leadLine(t *text.Table, lines []line) int {
	titled := false
	for i := range lines {
		l := &lines[i]
		if l.role != "" || l.bullet {
			continue
		}
		title := l.title(t)
		switch {
		case title && (l.point || l.asks(t) && !l.quoted):
		case l.body(), l.dated(t) && (titled || !title || i+1 == len(lines) || !l.placesTitle(t)):
			return i
		}
		titled = titled || title
	}
	return len(lines)
}

// placesTitle reports whether a line with a place or a name in front is as short as
// a headline and does not end: "MUMBAI: Two held for theft".
func (l *line) placesTitle(t *text.Table) bool {
	return !l.ends && l.words <= 16 && (l.label(t, 6) || l.shouted(t))
}

// headlineOnTop decides about a paste whose first line reads like a paragraph:
// it may be a long headline, or one with a point, above a byline, a time of
// publication or a much longer paragraph; or a line of the page above a
// headline that is repeated.
func headlineOnTop(t *text.Table, lines []line) int {
	if len(lines) < 3 || lines[0].dated(t) {
		return -1
	}
	for i := 1; i < len(lines) && i < 12; i++ {
		if lines[i].role == "" && lines[i].title(t) && repeat(lines, i, 8) > 0 {
			return i
		}
	}
	if n := lines[0].words; (n <= 24 || n <= 32 && !lines[0].ends) && hasHeader(t, lines, 0) {
		return 0
	}
	return -1
}

// wordyHeadline returns the lead when it has more words than most headlines but no end,
// and shares three with the paragraph below it, or else -1.
func wordyHeadline(t *text.Table, lines []line, lead int) int {
	l := &lines[lead]
	if l.words > 30 || l.ends || l.quoted || l.addresses(t) {
		return -1
	}
	for i := lead + 1; i < len(lines) && i < lead+4; i++ {
		if below := &lines[i]; below.role == "" {
			var words wordSet
			words.add(t, below)
			if below.ends && below.body() && shared(t, l, &words) > 2 {
				return lead
			}
			return -1
		}
	}
	return -1
}

// coveredHeadline returns the first line whose words looked like the page's
// although it shares some with the story, or -1; a short sentence on top too.
func coveredHeadline(t *text.Table, lines []line, words *wordSet) int {
	for i := range lines {
		l := &lines[i]
		short := l.role == "" && l.point && i == 0 && l.words >= 4
		covered := l.role == Furniture && !l.ends && l.words >= 5 && !isSlug(t, l) && !isMailHead(t, l)
		if (short || covered) && shared(t, l, words) >= 2 {
			return i
		}
	}
	return -1
}

// repeat returns the line within n lines below that repeats line i, or 0.
func repeat(lines []line, i, n int) int {
	for k := i + 1; k < len(lines) && k <= i+n; k++ {
		if lines[k].sum == lines[i].sum && lines[k].words == lines[i].words {
			return k
		}
	}
	return 0
}

// hasHeader reports whether a byline or a time of publication follows within a
// few lines, before any story. The time of a live blog's entry and the age of
// a link ("2 days ago") are none.
func hasHeader(t *text.Table, lines []line, i int) bool {
	for k := i + 1; k < len(lines) && k <= i+5; k++ {
		switch lines[k].role {
		case Byline:
			return !trailing(t, &lines[k])
		case Timestamp:
			return stampHeads(t, lines, k)
		case "":
			if lines[k].body() || lines[k].dated(t) {
				return false
			}
		}
	}
	return false
}

// stampHeads reports whether the time of publication at line k heads an article: it
// has a year or a time of the day, or the button of a page stands below it, which
// links have none of.
func stampHeads(t *text.Table, lines []line, k int) bool {
	last := lines[k].tokens.Last - 1
	if lines[k].words > 3 || t.Kind(last) == text.Number && t.Span(last).Len() == 4 {
		return true
	}
	return k+1 < len(lines) && lines[k+1].words == 1 && t.Is(last+1, "share")
}

// opens reports whether a further article begins at line i: a title that is
// repeated below it, one right above a dateline, or one with a byline or a
// time of publication below it and then story. Above the only dateline of an
// article stands no headline of another: told says that a story was told.
func opens(t *text.Table, lines []line, i int, told bool) bool {
	l := &lines[i]
	if l.role != "" || !l.title(t) || l.words < 5 {
		return repeatedTitle(t, lines, i)
	}
	if l.pair(t) || l.point && !repeatedTitle(t, lines, i) {
		return false
	}
	if k := repeat(lines, i, 8); k > i+1 && !enlarged(t, lines, i, k) {
		labelled := i > 1 && (lines[i-1].isLinkLabel(t) || lines[i-2].isLinkLabel(t))
		return !labelled || !hasHeader(t, lines, k) // a link to the article that follows
	}
	if told && i+1 < len(lines) && lines[i+1].dated(t) && lines[i+1].body() {
		cut := lines[i+1].ends && !lines[i+1].point
		return !cut || !inBlock(t, lines, i) // a link and how it begins
	}
	return (repeat(lines, i, 1) > 0 || hasHeader(t, lines, i)) && tells(t, lines, i) && !linked(t, lines, i)
}

// enlarged reports whether the button that shows a picture large stands between line i and
// its repeat at line k: they are its caption.
func enlarged(t *text.Table, lines []line, i, k int) bool {
	for i++; i < k; i++ {
		if t.Is(lines[i].tokens.First, "view") && t.IsIn(lines[i].tokens.Last-1, "gallery image picture photo photos fullscreen") {
			return true
		}
	}
	return false
}

// linked reports whether line i is a link in a block below its label, and another
// title stands between it and the header that follows; or a title with a header of
// its own, as links with dates have, stands above the next one with a header.
func linked(t *text.Table, lines []line, i int) bool {
	block, headed := inBlock(t, lines, i), false
	for k := i + 1; k < len(lines) && k <= i+4; k++ {
		switch l := &lines[k]; {
		case l.role == Byline || l.role == Timestamp:
			if block {
				return false
			}
			headed = true
		case l.role == "" && l.title(t) && l.sum != lines[i].sum:
			if block || headed && hasHeader(t, lines, k) {
				return true
			}
		case l.role == "" && (l.body() || l.dated(t)):
			return false
		}
	}
	return false
}

// blockLines is how many lines a block of links has at most.
const blockLines = 12

// inBlock reports whether the label of a block of links stands above line i with
// nothing between but links; an empty line ends a block that has none inside.
func inBlock(t *text.Table, lines []line, i int) bool {
	for k := i - 1; k >= 0 && k >= i-blockLines; k-- {
		l := &lines[k]
		if l.isLinkLabel(t) {
			return k == i-1 || !lines[i].blank || lines[k+2].blank && k+2 < i
		}
		if l.role != "" && l.role != Furniture || l.point || l.body() {
			return false
		}
	}
	return false
}

// repeatedTitle reports whether a line that seemed to belong to the page is
// repeated below within the head of an article.
func repeatedTitle(t *text.Table, lines []line, i int) bool {
	l := &lines[i]
	if l.bullet || l.point || l.words < 4 || l.words > 30 {
		return false
	}
	if l.role == Caption || l.role == Timestamp || l.role == Furniture {
		return false
	}
	return repeat(lines, i, 6) > 0 && hasHeader(t, lines, i)
}

// tells reports whether a story stands below line i: a dateline, or two
// paragraphs with no title between.
func tells(t *text.Table, lines []line, i int) bool {
	body := 0
	for k := i + 1; k < len(lines) && k <= i+14; k++ {
		l := &lines[k]
		if l.role != "" {
			continue
		}
		if l.dated(t) {
			return true
		}
		if l.body() || body > 0 && l.sentence() {
			body++
		}
		if body == 2 {
			return true
		}
	}
	return false
}
