// Package calendar knows months, weekdays and the length of months, and writes
// dates as ISO 8601 and EDTF text, where X stands for a digit that is not
// known: "2025-03-14", "2025-03", "XXXX-11-14", "199X", "2025-Q2".
package calendar

import (
	"strconv"
	"time"
)

// Date is a point in the calendar. A zero field is not known.
type Date struct{ Year, Month, Day int }

// Valid reports whether the date can be: a month of the year and a day of the
// month, 29 February when the year is not known.
func (d Date) Valid() bool {
	return d.Year >= 0 && d.Month >= 0 && d.Month <= 12 && d.Day >= 0 && d.Day <= DaysIn(d.Year, d.Month)
}

// String writes the date, as far as it is known.
func (d Date) String() string {
	year := "XXXX"
	if d.Year > 0 {
		year = pad(d.Year, 4)
	}
	switch {
	case d.Day > 0 && d.Month > 0:
		return year + "-" + pad(d.Month, 2) + "-" + pad(d.Day, 2)
	case d.Day > 0:
		return year + "-XX-" + pad(d.Day, 2)
	case d.Month > 0:
		return year + "-" + pad(d.Month, 2)
	}
	return year
}

// Weekday returns the weekday of a date whose year, month and day are known.
func (d Date) Weekday() time.Weekday {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC).Weekday()
}

// Since returns the number of days from an earlier date; negative when it is
// later. Both must be whole.
func (d Date) Since(earlier Date) int {
	at := func(d Date) time.Time { return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC) }
	return int(at(d).Sub(at(earlier)).Hours() / 24)
}

// DaysIn returns the days of a month; 29 for February of year 0, 31 for month 0.
func DaysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// Decade writes the ten years from a year that ends in 0: "199X".
func Decade(year int) string { return pad(year/10, 3) + "X" }

// Century writes the hundred years of the n-th century: "16XX" for the 17th.
func Century(n int) string { return pad(n-1, 2) + "XX" }

// Part writes a quarter or a half of a year: "2025-Q2", "2025-H1"; "XXXX-Q2" for year 0.
func Part(year int, name string) string {
	return Date{Year: year}.String() + "-" + name
}

// Clock writes a time of the day: "09:05".
func Clock(hour, minute int) string { return pad(hour, 2) + ":" + pad(minute, 2) }

func pad(n, width int) string {
	s := strconv.Itoa(n)
	for len(s) < width {
		s = "0" + s
	}
	return s
}
