package figure

import (
	"strconv"
	"strings"

	"stet/annotate/internal/calendar"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// datetime reads an ISO date with a time: "2025-09-30 07:12".
func (f *finder) datetime(i int, d *draft) bool {
	y, m, day, ok := f.isoDate(i)
	if !ok {
		return false
	}
	k := i + 5
	d.begin(i, k)
	d.Kind, d.Rule = Date, "iso"
	iso := calendar.Date{Year: y, Month: m, Day: day}.String()
	d.Value = ISO(iso)
	hour, ok := f.integer(k)
	apart := ok && hour < 24 && f.tight(k+1) && f.Kind(k+2) == text.Number
	glued := f.Kind(k) == text.Word && f.tight(k) && len(f.Text(k)) == 3 // "T02": a word with digits
	if f.Is(k+1, ":") && (apart || glued) {
		end := k + 3
		for f.Is(end, ":") && f.tight(end) && f.Kind(end+1) == text.Number {
			end += 2
		}
		if f.Is(end, "z") && f.tight(end) {
			end++
		}
		stamp := strings.Replace(f.SpanOf(text.Range{First: k, Last: end}).In(f.Source), "T", "", 1)
		d.Kind, d.Value = DateTime, ISO(iso+"T"+stamp)
		if f.Has(end, lexicon.ZoneClock) && f.Flag(end, text.Caps) {
			d.Unit = f.Text(end)
			end++
		}
		d.core.Last = end
	}
	d.number = d.core
	return true
}

// integer reads a whole number in digits at token k.
func (f *finder) integer(k int) (int, bool) {
	if f.Kind(k) != text.Number {
		return 0, false
	}
	v, ok := digitValue(f.Text(k))
	return int(v), ok && isWhole(v)
}

// isoDate reads "2025-09-30" and "14/03/2025".
func (f *finder) isoDate(i int) (y, m, d int, ok bool) {
	if i+5 > f.end || !f.joinsDigits(i+1, "- /") || !f.joinsDigits(i+3, "- /") || f.Text(i+1) != f.Text(i+3) {
		return 0, 0, 0, false
	}
	a, ok1 := f.integer(i)
	b, ok2 := f.integer(i + 2)
	c, ok3 := f.integer(i + 4)
	if !ok1 || !ok2 || !ok3 {
		return 0, 0, 0, false
	}
	switch {
	case a > 1500 && a < 2100:
		y, m, d = a, b, c
	case c > 1500 && c < 2100:
		y, m, d = c, b, a
		if m > 12 {
			m, d = d, m
		}
	default:
		return 0, 0, 0, false
	}
	return y, m, d, m >= 1 && d >= 1 && calendar.Date{Year: y, Month: m, Day: d}.Valid()
}

// date reads dates in words: days, months with years, decades, centuries,
// quarters, fiscal years, and ranges of them.
func (f *finder) date(i int, d *draft) bool {
	ok := false
	switch {
	case f.Kind(i) != text.Number:
		ok = f.monthFirst(i, d) || f.period(i, d)
	case f.tight(i + 1):
		ok = f.dayFirst(i, d) || f.century(i, d) || f.years(i, d)
	default:
		ok = f.dayFirst(i, d) || f.years(i, d)
	}
	if !ok {
		return false
	}
	d.Kind = Date
	f.until(d)
	if d.Rule == "month" && !f.monthTo(d) {
		return false
	}
	d.number = d.core
	f.weekday(d)
	return true
}

// until reads the second date of a range: "between March 2018 and August
// 2021", "from July 1 to August 3".
func (f *finder) until(d *draft) {
	k := d.core.Last
	if f.Is(k, ",") {
		k++
	}
	if d.Value2.Valid || !f.untilAt(d, k) {
		return
	}
	var other draft
	if (f.monthFirst(k+1, &other) || f.dayFirst(k+1, &other)) && !other.Value2.Valid && other.Rule != "month" {
		d.Mod, d.Value2 = Between, other.Value
		d.core.Last = other.core.Last
		f.rangeWords(d)
	}
}

// untilAt reports whether token k joins a date to a second one.
func (f *finder) untilAt(d *draft, k int) bool {
	before := d.core.First - 1
	switch {
	case f.Is(before, "between") && f.Is(k, "and"):
		return true
	case f.Is(before, "from") && f.IsIn(k, "to until through"):
		return true
	case namesDay(d) && (f.Is(k, "through") || f.Is(k, "to") && !f.moved(d.core.First)): // "July 1 through August 3"
		return true
	}
	return k == d.core.Last && f.connects(k) && !f.Is(k, "to") // "July 1-August 3"
}

// monthTo gives a month without a year that of the month behind it: "between June and
// August 2023", "November-January 2024". It reports false where there is none.
func (f *finder) monthTo(d *draft) bool {
	first, last := &d.Value, d.Value2.Text
	if len(last) != len("2023-08") {
		return false
	}
	year, err := strconv.Atoi(last[:4])
	if err != nil {
		return false
	}
	if last[5:] < first.Text[5:] {
		year--
	}
	first.Text = calendar.Date{Year: year}.String() + first.Text[4:]
	return true
}

// month returns the month at token i, the point of an abbreviation included.
func (f *finder) month(i int) (month, next int) {
	if !f.Flag(i, text.Upper) || !f.Has(i, lexicon.Month) {
		return 0, i
	}
	month = int(parse(f.Value(i, lexicon.Month)))
	next = i + 1
	if f.Is(next, ".") && f.tight(next) && f.Tokens[i].End-f.Tokens[i].Start <= 4 && !f.IsIn(i, "may june july") {
		next++
	}
	return month, next
}

// day returns a day of the month at token i, an ordinal ending included.
func (f *finder) day(i int) (day, next int) {
	if f.Kind(i) != text.Number || f.Tokens[i].End-f.Tokens[i].Start > 2 {
		return 0, i
	}
	v, ok := f.integer(i)
	if !ok || v < 1 || v > 31 {
		return 0, i
	}
	next = i + 1
	if f.hyphen(next) && f.IsIn(next+1, "to for") && f.hyphen(next+2) {
		return 0, i // "its June 7-to-1 split"
	}
	if f.tight(next) {
		if !f.Has(next, lexicon.FigureEnding) {
			if !f.Has(next, lexicon.FigureMark) && f.Kind(next) != text.Clitic {
				return 0, i
			}
			return v, next
		}
		next++
	}
	return v, next
}

// monthFirst reads "Sept. 15, 2025", "Dec. 4-8", "January 2026".
func (f *finder) monthFirst(i int, d *draft) bool {
	month, k := f.month(i)
	if month == 0 {
		return false
	}
	d.begin(i, k)
	d.Rule = "month-day"
	if year, next, ok := f.yearBehind(k); ok {
		d.core.Last = next
		d.Value = ISO(calendar.Date{Year: year, Month: month}.String())
		return true
	}
	day, k := f.day(k)
	if day == 0 {
		d.Value, d.Rule = ISO(calendar.Date{Month: month}.String()), "month"
		return f.Has(k, lexicon.FigureDating)
	}
	second := 0
	if f.connects(k) || f.Is(k, "and") && f.Is(i-1, "between") {
		if last, next := f.day(k + 1); last > 0 && !f.measured(next) {
			second, k = last, next
		}
	}
	year := 0
	at := k
	if f.Is(at, ",") {
		at++
	}
	if y, ok := f.yearAt(at); ok {
		year, k = y, at+1
	} else if last := f.daysEnd(k, day); last > k && f.Is(last, ",") {
		year, _ = f.yearAt(last + 1)
	}
	d.core.Last = k
	d.Value = ISO(calendar.Date{Year: year, Month: month, Day: day}.String())
	if second > 0 {
		d.Mod, d.Value2 = Between, ISO(calendar.Date{Year: year, Month: month, Day: second}.String())
		f.rangeWords(d)
	}
	return true
}

// yearBehind reads the year right behind a month, from token k on: "2026", "'98", ", 2025".
func (f *finder) yearBehind(k int) (year, next int, ok bool) {
	if year, ok := f.yearAt(k); ok {
		return year, k + 1, true
	}
	if v, ok := f.integer(k + 1); ok && f.apostrophe(k) && f.tight(k+1) && len(f.Text(k+1)) == 2 {
		return shortYear(v), k + 2, true
	}
	if !f.Is(k, ",") {
		return 0, k, false
	}
	year, ok = f.yearAt(k + 1)
	return year, k + 2, ok
}

// dayFirst reads "26 October", "11 June 2025", "4-8 May", "21st of March".
func (f *finder) dayFirst(i int, d *draft) bool {
	day, k := f.day(i)
	if day == 0 {
		return false
	}
	second, end := 0, k
	if f.connects(k) || f.Is(k, "and") && f.Is(i-1, "between") {
		if last, next := f.day(k + 1); last > 0 {
			second, k = last, next
		}
	} else if f.Is(i-1, "on") || f.after == Date && f.from == i-1 {
		k = f.daysEnd(k, day)
	}
	shared := k > end && second == 0
	if f.Is(k, "of") {
		k++
	}
	month, k := f.month(k)
	if month == 0 {
		return false
	}
	year := 0
	at := k
	if f.Is(at, ",") {
		at++
	}
	if y, ok := f.yearAt(at); ok {
		year, k = y, at+1
	}
	d.begin(i, k)
	d.Rule = "day-month"
	d.Value = ISO(calendar.Date{Year: year, Month: month, Day: day}.String())
	if shared {
		d.core.Last, d.Rule = end, "shared-month"
	}
	if second > 0 {
		d.Mod, d.Value2 = Between, ISO(calendar.Date{Year: year, Month: month, Day: second}.String())
		f.rangeWords(d)
	}
	return true
}

// weekday takes an adjacent weekday into the full span: "Monday, Sept. 15".
func (f *finder) weekday(d *draft) {
	if d.full.Len() == 0 {
		d.full = d.core
	}
	k := d.core.First - 1
	if f.Is(k, ",") {
		k--
	}
	if k >= f.from && f.Has(k, lexicon.Weekday) && f.Flag(k, text.Upper) && namesDay(d) {
		d.full.First = k
	}
	k = d.core.Last
	if f.Is(k, ",") {
		k++
	}
	if d.Kind == Time && f.Has(k, lexicon.Weekday) && f.Flag(k, text.Upper) && k == d.core.Last && k < f.end {
		d.full.Last = k + 1
	}
}

// namesDay reports whether a date names a day.
func namesDay(d *draft) bool { return d.Rule == "month-day" || d.Rule == "day-month" }
