package ui

import (
	"strconv"
	"time"

	"stet/app/library"
	"stet/app/page"
)

func progress(r library.Row) string { return checkedWords(r.Checked, max(r.Marks, r.Checked)) }

// checkedWords says how many of the marks the person has checked.
func checkedWords(checked, all int) string {
	if all == 0 {
		return "nothing to check"
	}
	return page.Thousands(checked) + " of " + page.Thousands(all) + " checked"
}

// day says when something was: "today 12:20", "yesterday", "12 May",
// "12 May 2025".
func day(t, now time.Time) string {
	t, now = t.Local(), now.Local()
	switch {
	case t.Year() == now.Year() && t.YearDay() == now.YearDay():
		return "today " + t.Format("15:04")
	case t.AddDate(0, 0, 1).Format(time.DateOnly) == now.Format(time.DateOnly):
		return "yesterday"
	case t.Year() == now.Year():
		return t.Format("2 January")
	}
	return t.Format("2 January 2006")
}

// dateOf reads the date of a page, and tells whether it has a time of day; the
// zero time where there is no date.
func dateOf(date string) (t time.Time, clock bool) {
	if t, err := time.Parse("2006-01-02T15:04", date); err == nil {
		return t, true
	}
	t, _ = time.Parse(time.DateOnly, date)
	return t, false
}

// dateWords says the date of a page, as far as that goes: "1 Sep 2025 12:41".
func dateWords(date string) string {
	t, clock := dateOf(date)
	if clock {
		return t.Format("2 Jan 2006 15:04")
	}
	return t.Format("2 Jan 2006")
}

// stamp says when a version was captured: "Thu 14 May 21:30".
func stamp(t time.Time) string { return t.Local().Format("Mon 2 Jan 15:04") }

// size says how large something is.
func size(bytes int) string {
	switch {
	case bytes < 1000:
		return strconv.Itoa(bytes) + " bytes"
	case bytes < 1_000_000:
		return strconv.Itoa((bytes+500)/1000) + " KB"
	}
	return strconv.FormatFloat(float64(bytes)/1e6, 'f', 1, 64) + " MB"
}
