package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// isStamp reports whether a line tells when the article was published: only
// words of dates and times, with a number, or a few of them after "Published".
func isStamp(t *text.Table, l *line) bool {
	if l.words > 34 || l.body() && !l.starts(t, lexicon.StampStart) {
		return l.words <= 60 && l.match(t, l.tokens.First, lexicon.StampStart) >= longOpening // "A version of this article appears in print on"
	}
	if isCounter(t, l) || isPlayer(t, l) || hours(t, l) {
		return false
	}
	if t.SeekAny(l.tokens, "°") < l.tokens.Last {
		return false // the weather stands behind the date
	}
	if clockOnly(t, l) || slashDate(t, l) || openStamp(t, l) || calendarsDate(t, l) {
		return true
	}
	first, last := l.tokens.First, l.tokens.Last-1
	if l.numbers > 0 && glued(t.Text(first), "Published", "Updated", "Posted") {
		return true // "PublishedNov 13 2025"
	}
	if t.IsIn(first, "read reading") && t.IsIn(first+1, "time :") {
		return false
	}
	if n := l.match(t, l.front(t), lexicon.StampStart); n > 0 {
		return startsStamp(t, l, n)
	}
	dated := l.stampWords(t)
	if t.Has(first, lexicon.Month) && t.Kind(first+1) == text.Number && l.words <= 14 && dated*2 >= l.words-l.numbers {
		return true // "March 3, 2026 in Politics"
	}
	if t.Is(last, "read") {
		return l.numbers > 1 && dated > 2 // "Monday 3 March 2026 | 4 min read"
	}
	if l.numbers > 0 && dated > 0 && dated+l.numbers >= l.words {
		return true
	}
	return signedStamp(t, l) || stampSigned(t, l)
}

// openStamp reports whether a line is the words of a stamp alone, whose times the page fills
// in: "Posted — Updated".
func openStamp(t *text.Table, l *line) bool {
	return l.words < 4 && !l.ends && l.holds(t, lexicon.StampStart) == l.words
}

// calendarsDate reports whether a line begins with a date in full, as one that gives it in
// two calendars does: "10 February 2026 AD - 22 Sha'ban 1447 AH".
func calendarsDate(t *text.Table, l *line) bool {
	if l.ends || l.words > 12 {
		return false
	}
	i := l.tokens.First
	return t.Kind(i) == text.Number && t.Has(i+1, lexicon.Month) && t.Kind(i+2) == text.Number && t.Span(i+2).Len() == 4
}

// startsStamp reports whether a line that begins with n words of a stamp, such as
// "Published", goes on as one.
func startsStamp(t *text.Table, l *line, n int) bool {
	last := l.tokens.Last - 1
	switch {
	case l.is(t, lexicon.StampStart):
		return true
	case t.Is(last, "ago") && l.words <= 6: // "Updated about two hours ago"
		return true
	case t.IsIn(last, "yesterday today") && l.words <= 3: // "Published yesterday"
		return true
	case l.numbers == 0:
		return false
	}
	dated := l.stampWords(t)
	if n <= 2 && l.point && dated+l.numbers < l.words && l.upper+2 < l.words {
		return false // "Published in 2019 to wide praise, it sold out."
	}
	if n == 1 && dated*2 < l.words-l.numbers-2 {
		return false
	}
	return dated*3 >= l.words-8
}

// slashDate reports whether a line is a date in figures: "02/11/2026",
// "2026-02-11 18:02:45", "02/11/2026 - 20:41".
func slashDate(t *text.Table, l *line) bool {
	first := l.tokens.First
	if _, ok := dateAt(t, first, l.tokens.Last); ok && l.numbers == l.words && t.Is(first+1, "-") {
		return true
	}
	if pointDate(t.Text(first)) && l.words <= 3 {
		return true // "10.02.2026 - Update : 10.02.2026"
	}
	clock := l.tokens.Len() == 9 && l.words == 5 && t.IsIn(first+5, "- –") && t.Is(first+7, ":")
	if l.numbers != l.words || !clock && (l.tokens.Len() != 5 || l.words != 3) {
		return false
	}
	return t.IsIn(first+1, "/ .") && t.IsIn(first+3, "/ .") && t.Span(first+4).Len() == 4
}

// pointDate reports whether a spelling is a date with points: "10.02.2026".
func pointDate(s string) bool { return len(s) == 10 && s[2] == '.' && s[5] == '.' }

// signedStamp reports whether a line is a name and then nothing but a date:
// "Staff Reporter Published March 3, 2026", "Coast News / 09:12 PM March 03".
func signedStamp(t *text.Table, l *line) bool {
	if l.ends || l.words > 20 || l.starts(t, lexicon.FurnitureLine) {
		return false
	}
	for from := l.tokens.First + 1; from < l.tokens.Last && from < l.tokens.First+10; from++ {
		if (l.barAt(t, from) || l.stampFrom(t, from)) && allDate(t, text.Range{First: from, Last: l.tokens.Last}) {
			return true
		}
	}
	return false
}

// stampFrom reports whether a stamp begins with token i behind a name: "Staff Reporter
// Published", "Holm updated".
func (l *line) stampFrom(t *text.Table, i int) bool {
	return t.Has(i, lexicon.StampStart) && (t.Flag(i, text.Upper) || i-l.tokens.First <= maxDesk)
}

// maxDesk is how many words name at most the desk, the place or the edition
// before a date: "Business desk, Friday".
const maxDesk = 3

// barAt reports whether token i parts who publishes, or where, from a date.
func (l *line) barAt(t *text.Table, i int) bool {
	short := i-l.tokens.First <= maxDesk
	switch {
	case t.IsIn(i, "/ | • ·"):
		return t.Flag(i, text.SpaceBefore)
	case t.IsIn(i, "- – —"):
		return t.Flag(i, text.SpaceBefore) && short && l.clockAtEnd(t)
	case t.Is(i, ","):
		return t.Has(i+1, lexicon.Weekday) && (short || names(t, l.tokens.First, i)) || short && l.clockAtEnd(t)
	}
	return t.Is(i-1, ")") && l.words < 8
}

// clockAtEnd reports whether a line ends with a time of the day.
func (l *line) clockAtEnd(t *text.Table) bool { return clockEnds(t, l.tokens.Last) }

// clockEnds reports whether a time of the day stands before token i.
func clockEnds(t *text.Table, i int) bool {
	last := i - 1
	return half(t, last) || t.Kind(last) == text.Number && t.Is(last-1, ":") || t.Has(last, lexicon.ZoneClock)
}

// stampSigned reports whether a line is a date in full and then a name:
// "Friday November 14 2025, 9.00pm, The Chronicle".
func stampSigned(t *text.Table, l *line) bool {
	first := l.tokens.First
	if l.ends || l.words > 12 || l.upper < l.words-2 {
		return false
	}
	if !t.HasAny(first, lexicon.Weekday, lexicon.Month) && t.Kind(first) != text.Number {
		return false
	}
	for from := first + 3; from < l.tokens.Last; from++ {
		if t.IsIn(from, ", | • · — -") && allDate(t, text.Range{First: first, Last: from}) && dateEnds(t, from) {
			return true
		}
	}
	return false
}

// stampPlaced reports whether a line is a place of one or two words and a date in full:
// "Chennai, August 30, 2026".
func stampPlaced(t *text.Table, l *line) bool {
	for i := l.tokens.First; i < l.tokens.First+3; i++ {
		if t.Is(i, ",") {
			return i > l.tokens.First && allDate(t, text.Range{First: i + 1, Last: l.tokens.Last}) && dateEnds(t, l.tokens.Last)
		}
		if t.Kind(i) != text.Word || !t.Flag(i, text.Upper) || t.HasAny(i, lexicon.Weekday, lexicon.Month) {
			return false
		}
	}
	return false
}

// dateEnds reports whether a year or a time of the day stands before token i.
func dateEnds(t *text.Table, i int) bool {
	if t.Kind(i-1) == text.Number && (t.Span(i-1).Len() == 4 || t.Is(i-2, ":")) {
		return true
	}
	return half(t, i-1) || t.Has(i-1, lexicon.ZoneClock)
}

// allDate reports whether a run of tokens is a date with a month and nothing
// else.
func allDate(t *text.Table, r text.Range) bool {
	dated, month := 0, false
	for i := r.First; i < r.Last; i++ {
		switch t.Kind(i) {
		case text.Number:
			dated++
			if pointDate(t.Text(i)) {
				dated, month = dated+2, true
			}
		case text.Word:
			if !t.HasAny(i, lexicon.StampWord, lexicon.Month, lexicon.Weekday, lexicon.ZoneClock) {
				return false
			}
			dated++
			month = month || t.Has(i, lexicon.Month)
		}
	}
	return month && dated >= 3
}

func (l *line) stampWords(t *text.Table) int { return l.holds(t, lexicon.StampWord) }

// clockOnly reports whether a line is a time of the day and nothing more, as
// it heads the entry of a live blog: "14:32", "15.12 BST", "9:05 a.m.".
func clockOnly(t *text.Table, l *line) bool {
	first, last := l.tokens.First, l.tokens.Last-1
	if l.words > 4 || t.Kind(first) != text.Number || isDate(t, l) || t.Is(first, "0") {
		return false
	}
	if l.words == 1 && pointClock(t, first) && l.tokens.Len() == 1 {
		return true
	}
	colon := t.Is(first+1, ":") && t.Kind(first+2) == text.Number && t.Span(first+2).Len() == 2
	if !colon && l.words < 2 {
		return false
	}
	if l.stampWords(t)+l.numbers < l.words {
		return false
	}
	return colon || half(t, last) || t.Has(last, lexicon.ZoneClock)
}

// isDate reports whether a line names a month, a year or how long ago.
func isDate(t *text.Table, l *line) bool {
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if t.Has(i, lexicon.Month) || t.IsIn(i, "ago published updated posted") {
			return true
		}
		if isYear(t, i) && !t.Is(i+1, "gmt") { // "1430 GMT" is a time
			return true
		}
	}
	return false
}

// isYear reports whether token i is of four digits, and the first is that of a year.
func isYear(t *text.Table, i int) bool {
	if t.Kind(i) != text.Number || t.Span(i).Len() != 4 {
		return false
	}
	c := t.Text(i)[0]
	return c == '1' || c == '2'
}

// hours reports whether a line is from when to when something of the page is on, and
// nothing more: "5:30am - 10am".
func hours(t *text.Table, l *line) bool {
	dash := t.SeekAny(l.tokens, "-", "–")
	if l.words > 6 || dash == l.tokens.First || dash+1 >= l.tokens.Last {
		return false
	}
	return clockEnds(t, dash) && l.clockAtEnd(t) && !isDate(t, l)
}
