package article

import (
	"strings"
	"time"

	"stet/annotate/internal/calendar"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// readMeta fills in what the page says about each article.
func (p *Paste) readMeta() {
	for z := range p.Zones {
		zone := &p.Zones[z]
		m := &p.Articles[zone.Article].Meta
		switch zone.Role {
		case Headline:
			m.Headline = printed(p.Table, zone.Tokens)
		case Byline:
			m.byline(p.Table, zone.Tokens)
			if at := readMoment(p.Table, zone.Tokens); m.Published == "" && at.date.Day > 0 && at.date.Year > 0 {
				m.Published = at.String()
			}
		case Timestamp:
			m.stamp(p.Table, zone.Tokens)
		case Furniture:
			if name := copyright(p.Table, zone.Tokens); name != "" && m.Outlet == "" {
				m.Outlet = name
			}
		}
	}
	for _, d := range p.Datelines {
		if m := &p.Articles[p.Zones[p.ZoneAt(d.Start)].Article].Meta; m.Place == "" {
			m.Place, m.Day = placeOf(p.Table, p.In(d)), readMoment(p.Table, p.In(d)).date
		}
	}
}

// Day returns the day of a date that the page gives, and whether it gives one in numbers:
// "2025-09-01" of "2025-09-01T12:41".
func Day(date string) (time.Time, bool) {
	day, err := time.Parse(time.DateOnly, date[:min(len(date), len(time.DateOnly))])
	return day, err == nil
}

// printed returns a run of tokens as pasted, in one line.
func printed(t *text.Table, r text.Range) string {
	return text.OneLine(t.SpanOf(r).In(t.Source))
}

// placeOf returns the place of a dateline, without agency and date; "" when
// there is none.
func placeOf(t *text.Table, r text.Range) string {
	end := r.First
	for end < r.Last && !endsPlace(t, end) {
		end++
	}
	if t.Is(end, "/") && t.Flag(end+1, text.Caps) && !t.Flag(end, text.SpaceBefore) {
		end += 2 // two places: WASHINGTON/LONDON
	}
	for end > r.First && t.IsIn(end-1, ", -") {
		end--
	}
	return printed(t, text.Range{First: r.First, Last: min(end, r.Last)})
}

// endsPlace reports whether token i of a dateline is what stands behind the place: a mark, an
// agency's bracket, a date.
func endsPlace(t *text.Table, i int) bool {
	if t.IsIn(i, "( [ | / : — – • »") || dash(t, i) || gluedDash(t, i) {
		return true
	}
	return t.Kind(i) == text.Number || t.Has(i, lexicon.Month)
}

// stamp reads a line about publication; where it says both when the article
// was published and when it was updated, both. The time of a live blog's entry
// says neither.
func (m *Meta) stamp(t *text.Table, r text.Range) {
	at := r.First
	for at < r.Last && !t.IsIn(at, "updated modified update") {
		at++
	}
	head := text.Range{First: r.First, Last: at}
	first := readMoment(t, head)
	if at > r.First && !(at == r.First+1 && t.IsAny(r.First, "last")) {
		m.publish(t, head, first)
	}
	if at == r.Last {
		return
	}
	tail := text.Range{First: at, Last: r.Last}
	later := readMoment(t, tail)
	if later.date.Day == 0 && later.clock != "" {
		later.date = first.date
	}
	if s := later.String(); s != "" {
		m.Updated = s
	} else if s := later.on(m.Published); s != "" && m.Updated == "" {
		m.Updated = s
	} else if m.Updated == "" {
		m.Updated = later.or(t, tail)
	}
}

// on returns a time of the day as one of the day of an earlier moment in ISO 8601, or ""
// where either is none: "Updated 11:05" below "Published 2 March 2026 08:10".
func (m moment) on(earlier string) string {
	if m.date != (calendar.Date{}) || m.clock == "" || len(earlier) < len(time.DateOnly) {
		return ""
	}
	day, clock := earlier[:len(time.DateOnly)], earlier[len(time.DateOnly):]
	if _, err := time.Parse(time.DateOnly, day); err != nil || clock > "T"+m.clock {
		return ""
	}
	return day + "T" + m.clock + m.zone
}

// publish keeps when the article was published. A line that says when it was
// first published makes the time above it one of an update.
func (m *Meta) publish(t *text.Table, r text.Range, at moment) {
	if at.date.Day == 0 && at.clock != "" || r.Len() == 1 {
		return
	}
	switch first := t.IsIn(r.First, "first originally"); {
	case m.Published == "":
		m.Published = at.or(t, r)
	case first && at.String() != "" && at.String() < m.Published:
		if m.Updated == "" {
			m.Updated = m.Published
		}
		m.Published = at.String()
	}
}

// or returns the moment, or where it is not known the tokens as printed,
// without marks at their ends.
func (m moment) or(t *text.Table, r text.Range) string {
	if s := m.String(); s != "" {
		return s
	}
	if !told(t, r) {
		return ""
	}
	end := r.First
	for end < r.Last && !t.IsIn(end, "| • ·") {
		end++
	}
	return strings.Trim(printed(t, text.Range{First: r.First, Last: end}), " -–—,")
}

// told reports whether a stamp says when, and not only that it will.
func told(t *text.Table, r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if t.Kind(i) == text.Number || t.IsIn(i, "ago today yesterday now") {
			return true
		}
	}
	return false
}

// copyright returns the outlet of a copyright line: the capitalised words
// behind the sign and the year.
func copyright(t *text.Table, r text.Range) string {
	i := r.First
	for t.IsIn(i, "copyright © ( ) c") && i < r.Last {
		i++
	}
	if i == r.First || i >= r.Last {
		return ""
	}
	if t.Kind(i) == text.Number {
		i++
		for t.IsIn(i, ", - –") || t.Kind(i) == text.Number {
			i++
		}
	}
	first := i
	for i < r.Last && (t.Flag(i, text.Upper) || t.IsIn(i, "& of and - '")) && !t.IsAny(i, "all") {
		i++
	}
	if i-first > 6 || t.Has(first, lexicon.English) && i-first < 2 {
		return ""
	}
	return printed(t, text.Range{First: first, Last: i})
}
