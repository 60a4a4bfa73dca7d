package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// isStamp reports whether a line tells when the article was published: only
// words of dates and times, with a number, or a few of them after "Published".
func isStamp(t *text.Table, l *line) bool {
	if l.words > 34 || isCounter(t, l) || isPlayer(t, l) || l.body() && !l.starts(t, lexicon.StampStart) {
		return false
	}
	if t.SeekAny(l.tokens, "°") < l.tokens.Last {
		return false // the weather stands behind the date
	}
	if hours(t, l) {
		return false
	}
	if clockOnly(t, l) {
		return true
	}
	if slashDate(t, l) {
		return true
	}
	if l.words < 4 && !l.ends && l.holds(t, lexicon.StampStart) == l.words {
		return true // "Posted — Updated", whose times the page fills in
	}
	dated := l.stampWords(t)
	if first := l.tokens.First; !l.ends && l.words <= 12 && t.Kind(first) == text.Number && t.Has(first+1, lexicon.Month) && t.Kind(first+2) == text.Number && t.Span(first+2).Len() == 4 {
		return true // "10 February 2026 AD - 22 Sha'ban 1447 AH"
	}
	if t.IsIn(l.tokens.First, "read reading") && t.IsIn(l.tokens.First+1, "time :") {
		return false
	}
	if n := l.match(t, l.front(t), lexicon.StampStart); n > 0 {
		if l.is(t, lexicon.StampStart) || t.Is(l.tokens.Last-1, "ago") && l.words <= 6 || t.IsIn(l.tokens.Last-1, "yesterday today") && l.words <= 3 {
			return true
		}
		short := n <= 2 && l.point && dated+l.numbers < l.words && l.upper+2 < l.words || n == 1 && dated*2 < l.words-l.numbers-2
		return l.numbers > 0 && !short && dated*3 >= l.words-8
	}
	if t.Has(l.tokens.First, lexicon.Month) && t.Kind(l.tokens.First+1) == text.Number && l.words <= 14 && dated*2 >= l.words-l.numbers {
		return true
	}
	if t.IsAny(l.tokens.Last-1, "read") {
		return l.numbers > 1 && dated > 2
	}
	return l.numbers > 0 && dated > 0 && dated+l.numbers >= l.words || signedStamp(t, l) || stampSigned(t, l)
}

// slashDate reports whether a line is a date in figures: "02/11/2026",
// "2026-02-11 18:02:45", "02/11/2026 - 20:41".
func slashDate(t *text.Table, l *line) bool {
	first := l.tokens.First
	if _, ok := dateAt(t, first, l.tokens.Last); ok && l.numbers == l.words && t.Is(first+1, "-") {
		return true
	}
	if s := t.Text(first); len(s) == 10 && s[2] == '.' && s[5] == '.' && l.words <= 3 {
		return true // "10.02.2026 - Update : 10.02.2026"
	}
	clock := l.tokens.Len() == 9 && l.words == 5 && t.IsIn(first+5, "- –") && t.Is(first+7, ":")
	return (clock || l.tokens.Len() == 5 && l.words == 3) && l.numbers == l.words && t.IsIn(first+1, "/ .") && t.IsIn(first+3, "/ .") && t.Span(first+4).Len() == 4
}

// signedStamp reports whether a line is a name and then nothing but a date:
// "Staff Reporter Published March 3, 2026", "Coast News / 09:12 PM March 03".
func signedStamp(t *text.Table, l *line) bool {
	if l.ends || l.words > 20 || l.starts(t, lexicon.FurnitureLine) {
		return false
	}
	for from := l.tokens.First + 1; from < l.tokens.Last && from < l.tokens.First+10; from++ {
		if (l.barAt(t, from) || (t.Flag(from, text.Upper) || from-l.tokens.First <= maxDesk) && t.Has(from, lexicon.StampStart)) && allDate(t, text.Range{First: from, Last: l.tokens.Last}) {
			return true
		}
	}
	return false
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
	if l.ends || l.words > 12 || l.upper < l.words-2 || !t.HasAny(l.tokens.First, lexicon.Weekday, lexicon.Month) && t.Kind(l.tokens.First) != text.Number {
		return false
	}
	for from := l.tokens.First + 3; from < l.tokens.Last; from++ {
		if t.IsIn(from, ", | • · — -") && allDate(t, text.Range{First: l.tokens.First, Last: from}) && dateEnds(t, from) {
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
	return half(t, i-1) || t.Kind(i-1) == text.Number && (t.Span(i-1).Len() == 4 || t.Is(i-2, ":")) || t.HasAny(i-1, lexicon.ZoneClock)
}

// allDate reports whether a run of tokens is a date with a month and nothing
// else.
func allDate(t *text.Table, r text.Range) bool {
	dated, month := 0, false
	for i := r.First; i < r.Last; i++ {
		switch t.Kind(i) {
		case text.Number:
			dated++
			if s := t.Text(i); len(s) == 10 && s[2] == '.' && s[5] == '.' {
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
	first := l.tokens.First
	if l.words > 4 || t.Kind(first) != text.Number || isDate(t, l) || t.Is(first, "0") {
		return false
	}
	if l.words == 1 && pointClock(t, first) && l.tokens.Len() == 1 {
		return true
	}
	colon := t.Is(first+1, ":") && t.Kind(first+2) == text.Number && t.Tokens[first+2].End-t.Tokens[first+2].Start == 2
	if !colon && l.words < 2 {
		return false
	}
	if l.words < 4 && !l.ends && l.holds(t, lexicon.StampStart) == l.words {
		return true // "Posted — Updated", whose times the page fills in
	}
	dated := l.stampWords(t)
	return dated+l.numbers >= l.words && (colon || t.HasAny(l.tokens.Last-1, lexicon.ZoneClock) || t.IsIn(l.tokens.Last-1, "am pm a.m. p.m."))
}

// isDate reports whether a line names a month, a year or how long ago.
func isDate(t *text.Table, l *line) bool {
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if t.Has(i, lexicon.Month) || t.IsIn(i, "ago published updated posted") {
			return true
		}
		if k := t.Tokens[i]; k.Kind == text.Number && k.End-k.Start == 4 && (t.Source[k.Start] == '1' || t.Source[k.Start] == '2') && !t.Is(i+1, "gmt") {
			return true
		}
	}
	return false
}

// hours reports whether a line is from when to when something of the page is on, and
// nothing more: "5:30am - 10am".
func hours(t *text.Table, l *line) bool {
	dash := t.SeekAny(l.tokens, "-", "–")
	return dash > l.tokens.First && dash+1 < l.tokens.Last && l.words <= 6 && clockEnds(t, dash) && l.clockAtEnd(t) && !isDate(t, l)
}
