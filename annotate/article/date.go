package article

import (
	"stet/annotate/internal/calendar"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// moment is a point in time as a line about publication prints it.
type moment struct {
	date  calendar.Date
	clock string // "09:05", empty when not printed
	zone  string // "Z", "+05:00", empty when not printed or of several meanings
}

// String writes the moment as ISO 8601, or "" when its date is not known in
// full.
func (m moment) String() string {
	if m.date.Year == 0 || m.date.Month == 0 || m.date.Day == 0 {
		return ""
	}
	if m.clock == "" {
		return m.date.String()
	}
	return m.date.String() + "T" + m.clock + m.zone
}

// readMoment reads the first date and the first time of the day in a run of
// tokens.
func readMoment(t *text.Table, r text.Range) moment {
	var m moment
	for i := r.First; i < r.Last; i++ {
		if m.date == (calendar.Date{}) {
			if d, ok := dateAt(t, i, r.Last); ok {
				m.date = d
			}
		}
		if m.clock == "" {
			if n := m.clockAt(t, i, r.Last); n > 0 {
				m.zone = zoneAfter(t, i+n, r.Last)
			}
		}
	}
	return m
}

// dateAt reads a date around the month, the ISO year or the whole date ("11.02.2026") at token i.
func dateAt(t *text.Table, i, last int) (calendar.Date, bool) {
	if t.Is(i+1, "-") && t.Is(i+3, "-") && i+4 < last {
		d := calendar.Date{Year: digits(t, i), Month: digits(t, i+2), Day: digits(t, i+4)}
		return d, d.Year > 1900 && d.Month > 0 && d.Day > 0 && d.Valid()
	}
	if s := t.Text(i); pointDate(s) {
		d := calendar.Date{Day: number(s[:2]), Month: number(s[3:5]), Year: number(s[6:])}
		return d, d.Year > 1900 && d.Month > 0 && d.Day > 0 && d.Valid()
	}
	if !t.Has(i, lexicon.Month) || t.Value(i, lexicon.Month) == "" {
		return calendar.Date{}, false
	}
	d := calendar.Date{Month: number(t.Value(i, lexicon.Month))}
	next := skipMarks(t, i+1)
	if day := dayBefore(t, i); day > 0 {
		d.Day = day
	} else if n := digits(t, next); n > 0 && n <= 31 {
		d.Day = n
		next = skipMarks(t, next+1)
	}
	if next < last {
		d.Year = yearOf(t, next)
	}
	return d, d.Day > 0 && d.Valid()
}

// dayBefore returns the day of the month before a month at token i, or 0.
func dayBefore(t *text.Table, i int) int {
	i--
	if t.IsIn(i, "st nd rd th of") {
		i--
	}
	if n := digits(t, i); n <= 31 {
		return n
	}
	return 0
}

// skipMarks returns the first token from i on that is no comma, point or
// ending of an ordinal.
func skipMarks(t *text.Table, i int) int {
	for t.IsIn(i, ", . st nd rd th") {
		i++
	}
	return i
}

// yearOf reads a year of four digits, what is glued behind them aside
// ("20254:18 PM").
func yearOf(t *text.Table, i int) int {
	if t.Kind(i) != text.Number || len(t.Text(i)) < 4 {
		return 0
	}
	if y := number(t.Text(i)[:4]); y >= 1900 && y < 2200 {
		return y
	}
	return 0
}

// clockAt reads a time of the day that begins at token i and returns how many
// tokens it has: "9:05 a.m.", "17.41", "5pm".
func (m *moment) clockAt(t *text.Table, i, last int) int {
	if t.Kind(i) != text.Number {
		return 0
	}
	hour, minute, n := digits(t, i), 0, 1
	if s := t.Text(i); len(s) > 3 && s[len(s)-3] == '.' {
		hour, minute = number(s[:len(s)-3]), number(s[len(s)-2:])
	} else if t.Is(i+1, ":") && i+2 < last && len(t.Text(i+2)) == 2 {
		if len(s) > 4 { // a year is glued before it
			hour = number(s[4:])
		}
		minute, n = digits(t, i+2), 3
	} else if !half(t, i+1) {
		return 0
	}
	if n == 3 && t.Is(i+3, ":") {
		n = 5
	}
	if half(t, i+n) && hour >= 1 && hour <= 12 {
		hour = hour % 12
		if t.IsIn(i+n, "pm p.m. p") {
			hour += 12
		}
		n++
	}
	if hour < 0 || hour > 23 || minute < 0 || minute > 59 {
		return 0
	}
	m.clock = calendar.Clock(hour, minute)
	return n
}

// half reports whether token i says before or after noon.
func half(t *text.Table, i int) bool { return t.IsIn(i, "am pm a.m. p.m.") }

// zoneAfter reads the zone of the clock at token i. IST, CST and the like,
// which have several meanings, are left out.
func zoneAfter(t *text.Table, i, last int) string {
	if i >= last {
		return ""
	}
	if t.IsIn(i, "gmt utc") {
		if n := digits(t, i+2); t.IsIn(i+1, "+ - −") && n > 0 && n <= 14 && i+2 < last {
			sign := "+"
			if !t.Is(i+1, "+") {
				sign = "-"
			}
			return sign + calendar.Clock(n, 0)
		}
		return "Z"
	}
	switch text.Fold(t.Text(i)) {
	case "bst", "cet", "wat":
		return "+01:00"
	case "cest", "sast", "cat":
		return "+02:00"
	case "eat":
		return "+03:00"
	case "pkt":
		return "+05:00"
	case "sgt", "hkt":
		return "+08:00"
	case "jst":
		return "+09:00"
	case "aest":
		return "+10:00"
	case "aedt":
		return "+11:00"
	case "edt":
		return "-04:00"
	case "est", "cdt":
		return "-05:00"
	case "mdt":
		return "-06:00"
	case "pdt":
		return "-07:00"
	case "pst":
		return "-08:00"
	}
	return ""
}

// digits reads token i as a number of up to four digits, or -1.
func digits(t *text.Table, i int) int {
	if t.Kind(i) != text.Number || len(t.Text(i)) > 4 {
		return -1
	}
	return number(t.Text(i))
}

// number reads decimal digits; -1 when there are others.
func number(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' || n > 1<<20 {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}
